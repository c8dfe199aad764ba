// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/hitdelegate.h"

#include "domain/text/fold.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<std::pair<qsizetype, qsizetype>> &found)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : found)
        ranges.append({int(start), int(length), format});
    return ranges;
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
               const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(option.text, option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(option.text.size()));
    layout.endLayout();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(place);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
    painter->restore();
}

} // namespace

void HitDelegate::setWords(const QString &typed)
{
    m_words = words(typed);
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text =
        m_words.isEmpty() ? QString() : index.data().toString().normalized(QString::NormalizationForm_C);
    const auto found = text.isEmpty() ? QList<std::pair<qsizetype, qsizetype>>() : hits(text, m_words);
    if (found.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QStyle *style = o.widget != nullptr ? o.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &o, o.widget) + 1;
    const QRect place =
        style->subElementRect(QStyle::SE_ItemViewItemText, &o, o.widget).adjusted(margin, 0, -margin, 0);
    o.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &o, painter, o.widget);
    o.text = o.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    paintText(painter, o, place, formatsOf(found));
}
