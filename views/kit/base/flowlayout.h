// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Lays widgets out in a row that goes on in the next line where the width ends, as chips need at 200 %.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent, int gap = 8);
    ~FlowLayout() override;

    /// Where all fit in one line, those after the first go to its right end.
    void setFirstApart() { m_firstApart = true; }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        qsizetype end; ///< the first item that is not in it
        int width;     ///< that it may take
        int used;
        int height;
    };
    static QSize sizeIn(const QLayoutItem &item, int width);
    [[nodiscard]] Line lineFrom(qsizetype first, int width) const;
    void placeLine(qsizetype first, const Line &line, QPoint at) const;
    int place(const QRect &rect, bool really) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    bool m_firstApart = false;
};
