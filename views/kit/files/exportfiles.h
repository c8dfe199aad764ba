// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/attachment.h"

#include <QList>

class QWidget;
struct Desk;

/// Whether each record's files go into a folder of their own.
enum class ExportFolders { None, PerRecord };

/// Asks for a folder and writes the files into it under names that the system takes; what is there already stays as it
/// is, and namesakes are numbered. The message bar says how far it is. `page` is what waits for it.
void exportFiles(Desk &desk, QWidget *page, const QList<Attachment> &files, ExportFolders folders);
