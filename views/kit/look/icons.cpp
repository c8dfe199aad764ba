// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/icons.h"

#include "kit/look/iconengine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QIcon drawingNamed(const QString &name, std::optional<Role> role)
{
    const bool exists = QFile::exists(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(exists, "icon", qPrintable(name));
    return exists ? QIcon(new LineIconEngine(name, role)) : QIcon();
}

} // namespace

QIcon icon(const QString &name)
{
    return drawingNamed(name, std::nullopt);
}

QIcon icon(const QString &name, Role role)
{
    return drawingNamed(name, role);
}

QIcon icon(Role state)
{
    return drawingNamed(iconNameOf(state), state);
}
