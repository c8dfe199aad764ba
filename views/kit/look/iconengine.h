// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/roles.h"

#include <QIconEngine>

/// Draws one line drawing in the colour that the theme has at the moment of painting.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, std::optional<Role> role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap drawn(const QSize &size, const QColor &color) const;

    QString m_name;
    std::optional<Role> m_role;
};
