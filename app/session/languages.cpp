// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

void Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // Qt's own words are English as they are.
    if (m_qt.load(u":/i18n/qt_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/danvan_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_own);
}
