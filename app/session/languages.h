// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// The translations that the program speaks with: its own and those of Qt's own words.
class Languages
{
public:
    /// "vi" or "en"; windows that are open keep the language they were made in.
    void use(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};
