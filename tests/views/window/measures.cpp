// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/measures.h"

#include "kit/lists/recordtable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

QString sizes(QSize needs, QSize has)
{
    return u" needs %1×%2 has %3×%4"_s.arg(needs.width()).arg(needs.height()).arg(has.width()).arg(has.height());
}

/// How wide the widest word is; a label cannot be wrapped to less.
int widestWord(const QLabel &label)
{
    const QString text = Qt::mightBeRichText(label.text()) ? QTextDocument(label.text()).toPlainText() : label.text();
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const int width = qMax(label.width(), widestWord(label) + label.margin() * 2);
    return {widestWord(label), label.heightForWidth(width)};
}

QSize neededBy(const QAbstractButton &button)
{
    const QSize whole = button.sizeHint();
    return {whole.width(),
            button.hasHeightForWidth() ? button.heightForWidth(button.width()) : button.minimumSizeHint().height()};
}

template<class W>
QList<const W *> seen(const QWidget &window)
{
    QList<const W *> list;
    for (const W *widget : window.findChildren<const W *>()) {
        if (widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            list.append(widget);
    }
    return list;
}

void judge(QStringList &found, const QWidget &widget, const QString &text, QSize needs)
{
    const bool fits = needs.width() <= widget.width() + 1 && needs.height() <= widget.height() + 1;
    if (!fits && (widget.toolTip().isEmpty() || needs.height() > widget.height() + 1))
        found.append(nameOf(widget) + u" “%1”"_s.arg(text.left(40)) + sizes(needs, widget.size()));
}

bool isInView(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
}

void overlapsIn(QStringList &found, const QLayout &layout)
{
    if (qobject_cast<const QStackedLayout *>(&layout) != nullptr)
        return;
    QList<const QWidget *> before;
    for (int i = 0; i < layout.count(); ++i) {
        const QWidget *widget = layout.itemAt(i)->widget();
        if (widget == nullptr || !widget->isVisible())
            continue;
        for (const QWidget *other : std::as_const(before)) {
            if (other->geometry().intersects(widget->geometry()))
                found.append(u"%1 lies over %2"_s.arg(nameOf(*widget), nameOf(*other)));
        }
        before.append(widget);
    }
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : seen<QLabel>(window)) {
        if (!label->text().isEmpty())
            judge(found, *label, label->text(), neededBy(*label));
    }
    for (const QAbstractButton *button : seen<QAbstractButton>(window)) {
        if (!button->text().isEmpty() && button->sizeHint().isValid())
            judge(found, *button, button->text(), neededBy(*button));
    }
    for (const QLineEdit *line : seen<QLineEdit>(window)) {
        // Inside a spin box or a cell the frame is drawn by another.
        if (line->height() < line->fontMetrics().height())
            found.append(nameOf(*line) + u" is lower than its letters"_s);
    }
    for (const QComboBox *box : seen<QComboBox>(window)) {
        if (box->height() < box->fontMetrics().height() || box->width() < box->minimumSizeHint().width())
            found.append(nameOf(*box) + sizes(box->minimumSizeHint(), box->size()));
    }
    return found;
}

QStringList overlaps(const QWidget &window)
{
    QStringList found;
    for (const QLayout *layout : window.findChildren<const QLayout *>()) {
        if (layout->parentWidget() != nullptr && layout->parentWidget()->isVisible())
            overlapsIn(found, *layout);
    }
    for (const QWidget *widget : seen<QWidget>(window)) {
        const QWidget *parent = widget->parentWidget();
        if (widget->isWindow() || isInView(*widget) || qobject_cast<const QAbstractItemView *>(parent->parentWidget()))
            continue;
        if (parent->layout() != nullptr && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            found.append(u"%1 sticks out of %2"_s.arg(nameOf(*widget), nameOf(*parent)) +
                         sizes(widget->size(), parent->size()));
    }
    return found;
}

QStringList sidewaysScrolling(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : seen<QScrollArea>(window)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            found.append(u"%1 around %2"_s.arg(nameOf(*area), nameOf(*area->widget())) +
                         sizes(area->widget()->size(), area->viewport()->size()));
    }
    return found;
}

QStringList squeezedLists(const QWidget &window)
{
    QStringList found;
    for (const RecordTable *list : seen<RecordTable>(window)) {
        if (list->horizontalScrollBar()->maximum() > 0)
            found.append(nameOf(*list) + u" scrolls sideways"_s);
        for (const int column : list->visibleColumns()) {
            const int needs = list->horizontalHeader()->sectionSizeHint(column);
            if (list->columnWidth(column) < needs)
                found.append(u"%1, column %2 needs %3 has %4"_s.arg(nameOf(*list))
                                 .arg(column)
                                 .arg(needs)
                                 .arg(list->columnWidth(column)));
        }
    }
    return found;
}

QStringList unselectableTexts(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : seen<QLabel>(window)) {
        if (!label->text().isEmpty() && !label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            found.append(nameOf(*label) + u" “%1”"_s.arg(label->text().left(40)));
    }
    return found;
}
