// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/camera.h"

#include "kit/look/apply.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

Camera::Camera(QString folder, QString only) : m_folder(std::move(folder)), m_only(std::move(only))
{
    m_languages.use(u"vi"_s);
}

void Camera::aim(const Screen &screen, const QString &variant)
{
    m_screen = screen;
    m_variant = variant;
    applyLook(*qApp, lookOf(screen.theme, screen.zoom, false));
}

void Camera::take(const QString &page, QWidget &window)
{
    const QString name = u"%1x%2-%3-%4-%5%6.png"_s.arg(m_screen.size.width())
                             .arg(m_screen.size.height())
                             .arg(m_screen.zoom)
                             .arg(m_screen.theme, m_variant, page);
    if (name.contains(m_only) && window.grab().save(QDir(m_folder).filePath(name)))
        ++m_taken;
}
