// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/languages.h"

#include <QSize>
#include <QString>

class QWidget;

/// A screen that the pictures are taken for.
struct Screen
{
    QSize size;
    int zoom;
    QString theme;
};

/// Writes pictures of windows as PNG, named after screen and page.
class Camera
{
public:
    Camera(QString folder, QString only);

    /// The look of what is made from now on; `variant` begins the names of its pages.
    void aim(const Screen &screen, const QString &variant = {});
    void take(const QString &page, QWidget &window);
    [[nodiscard]] const Screen &screen() const { return m_screen; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    QString m_folder;
    QString m_only;
    Languages m_languages;
    Screen m_screen;
    QString m_variant;
    int m_taken = 0;
};

/// All pages on all screens.
void takeAll(Camera &camera);
