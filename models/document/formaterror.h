// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

/// A paper or a layout profile cannot be read or written; the text is a sentence for the user.
class FormatError : public std::runtime_error
{
public:
    explicit FormatError(const QString &sentence) : std::runtime_error(sentence.toStdString()) {}
};
