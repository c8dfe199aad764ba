// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/flatstyle.h"

#include "kit/look/flatpaint.h"
#include "kit/look/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr;
}

/// A list shows the focus at its current cell; without one its frame has to.
bool needsRing(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view != nullptr && !view->currentIndex().isValid();
}

bool beginsRow(const QStyleOptionViewItem &item, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table != nullptr)
        return table->selectionBehavior() == QAbstractItemView::SelectRows &&
               table->horizontalHeader()->sectionPosition(item.index.column()) == 0;
    return item.viewItemPosition == QStyleOptionViewItem::Beginning ||
           item.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

} // namespace

bool FlatStyle::isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool FlatStyle::isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property("kind").toString() == "primary"_L1;
}

FlatStyle::FlatStyle(const Look &look) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_look(look) {}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Text can be selected and copied everywhere.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label != nullptr && widget->windowType() != Qt::ToolTip &&
        label->textInteractionFlags() == Qt::LinksAccessibleByMouse)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

QIcon FlatStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Role::Info);
    case SP_MessageBoxWarning:
        return icon(Role::Warning);
    case SP_MessageBoxCritical:
        return icon(Role::Failure);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, Role::Accent);
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

bool FlatStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paint.button(option, isPrimary(widget));
        return true;
    case PE_PanelButtonTool:
        paint.toolButton(option, option.state.testFlag(State_AutoRaise));
        return true;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (!isInsideField(widget) && frame != nullptr && frame->lineWidth > 0)
            paint.field(option, true);
        else if (!isInsideField(widget)) {
            paint.line(option.rect, Role::Panel);
            if (option.state.testFlag(State_HasFocus))
                paint.focusRing(option.rect);
        }
        return true;
    }
    case PE_PanelItemViewRow:
        return true;
    default:
        return false;
    }
}

bool FlatStyle::drawMark(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint.checkBox(option);
        return true;
    case PE_IndicatorRadioButton:
        paint.radioButton(option);
        return true;
    case PE_IndicatorBranch:
        if (option.state.testFlag(State_Children))
            paint.chevron(option.rect, option.state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow, true);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paint.chevron(option.rect, arrowOf(element), option.state.testFlag(State_Enabled));
        return true;
    default:
        return false;
    }
}

bool FlatStyle::drawFrame(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint,
                          const QWidget *widget) const
{
    const QRect &r = option.rect;
    switch (element) {
    case PE_FrameFocusRect:
        paint.focusRing(r);
        return true;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        paint.line({r.left(), element == PE_FrameTabWidget ? r.top() : r.bottom(), r.width(), 1}, Role::Hairline);
        return true;
    case PE_Frame:
        if (isTextEdit(widget)) {
            paint.field(option, true);
            return true;
        }
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            paint.line(r, Role::Panel);
        paint.frame(option, needsRing(widget));
        return true;
    case PE_FrameGroupBox:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const FlatPaint paint(*painter, m_look);
    // The arrow of a button that opens a menu has its own room beside the words.
    if (element == PE_IndicatorArrowDown && qobject_cast<const QToolButton *>(widget) != nullptr) {
        const int room = m_look.scaled(menuArrow + 4);
        return paint.chevron({widget->width() - room, 0, room, widget->height()}, Qt::DownArrow,
                             option->state.testFlag(State_Enabled));
    }
    if (element == PE_PanelItemViewItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        paint.cell(*option, item != nullptr && beginsRow(*item, widget));
    } else if (!drawPanel(element, *option, paint, widget) && !drawMark(element, *option, paint) &&
               !drawFrame(element, *option, paint, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}
