// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A link of two lines, title above and detail below it, each cut off with "…" where the width ends.
class LinkLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLine(QWidget *parent);

    void say(const QString &section, const QString &title, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int gap() const;

    QString m_detail;
};
