// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperchoices.h"

#include <algorithm>

PaperChoices::PaperChoices(std::span<const PaperOption> options, const QHash<QString, int> &chosen)
{
    for (const PaperOption &option : options) {
        const QString key = QString::fromLatin1(option.key);
        m_values.insert(key, std::clamp(chosen.value(key, option.usual), 0, option.greatest));
    }
}

int PaperChoices::value(const char *key) const
{
    const auto found = m_values.constFind(QString::fromLatin1(key));
    Q_ASSERT_X(found != m_values.constEnd(), "PaperChoices", key);
    return found == m_values.constEnd() ? 0 : *found;
}
