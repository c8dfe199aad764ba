// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

class Database;
struct Attachment;

/// Writes what the attached file holds to the path, in place of what is there. Throws StoreError where it is damaged or
/// the path is that of the open file, FormatError where it cannot be written; what was there then stays.
void writeContent(const Database &database, const Attachment &attachment, const QString &path,
                  QFileDevice::Permissions permissions = {});

/// The attachment's name as the system takes it.
QString nameOutside(const Attachment &attachment);
