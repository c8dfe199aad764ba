// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"

/// A file that does not go in, for a cause of its own: others may.
class FileRefused : public StoreError
{
public:
    /// `reason` in a few words, to stand in brackets behind the name where several are refused.
    FileRefused(const QString &name, const QString &reason, const QString &sentence)
        : StoreError(sentence), m_name(name), m_reason(reason)
    {
    }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    QString m_name;
    QString m_reason;
};
