// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

/// Whether the bytes begin as a ZIP container does: DOCX, XLSX, ODT and others are such.
bool isContainer(const QByteArray &bytes);

/// Gives what each file in the container holds, with its name. False where one cannot be read: locked with a password,
/// damaged, or larger than any honest one.
bool readParts(const QByteArray &container,
               const std::function<void(const QByteArray &name, const QByteArray &part)> &take);
