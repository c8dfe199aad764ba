// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

class QObject;
class QWidget;
struct Desk;
struct LayoutProfile;

/// Asks where to save, starting in the folder used last; empty when the user cancels. `filter` as QFileDialog has it;
/// a name without one of its endings gets the first.
QString askForPath(Desk &desk, QWidget *parent, const QString &title, const QString &fileName, const QString &filter);

/// Writes the paper beside the window and says so, with the remark; `owner` is the page that waits for it.
void writeBeside(Desk &desk, QObject *owner, const Document &document, const LayoutProfile &profile,
                 const QString &path, const QString &remark = {});

/// Says that the file is there and offers to open it or its folder.
void sayWritten(Desk &desk, const QString &path, const QString &remark = {});

/// The title as the name of a file on any system, without a suffix.
QString fileNameOf(const QString &title);
