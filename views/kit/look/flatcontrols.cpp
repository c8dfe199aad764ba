// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/flatpaint.h"
#include "kit/look/flatstyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr int iconGap = 4; ///< as the style has it between the icon and the text of a button

/// Along the longer side.
QRect middleLine(const QRect &r)
{
    const QPoint center = r.center();
    return r.height() > r.width() ? QRect(center.x(), r.top(), 1, r.height())
                                  : QRect(r.left(), center.y(), r.width(), 1);
}

} // namespace

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const FlatPaint paint(*painter, m_look);
    switch (element) {
    case CE_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        return paint.headerSection(*option, header == nullptr ? Qt::Horizontal : header->orientation);
    }
    case CE_HeaderEmptyArea: {
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        return paint.headerSection(*option, header == nullptr ? Qt::Horizontal : header->orientation());
    }
    case CE_TabBarTabShape:
        return paint.tab(*option);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, *painter, widget);
        break;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        return paint.line(option->rect, Role::Surface);
    case CE_Splitter:
        return paint.line(middleLine(option->rect), Role::Hairline);
    case CE_PushButtonBevel:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            paint.buttonRing(*option, isPrimary(widget));
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawChoice(element, *button, *painter, widget);
        break;
    case CE_ProgressBarGroove:
        return paint.line(option->rect, Role::Pressed);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum)
            return paint.progress(*bar);
        break;
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel:
        return drawLabel(element, *option, *painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Fusion draws a line under every item.
void FlatStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    const bool isOn = item.state.testFlag(State_Selected) || item.state.testFlag(State_Sunken);
    FlatPaint(painter, m_look).line(item.rect, isOn ? Role::Hover : Role::Surface);
    const bool underlines = proxy()->styleHint(SH_UnderlineShortcut, &item, widget) != 0;
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip |
                      (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    drawItemText(&painter, item.rect, flags, item.palette, item.state.testFlag(State_Enabled), item.text,
                 QPalette::WindowText);
}

void FlatStyle::drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const
{
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option); push && isPrimary(widget)) {
        QStyleOptionButton button = *push;
        if (option.state.testFlag(State_Enabled))
            button.palette.setColor(QPalette::ButtonText, m_look.color(Role::AccentText));
        return QProxyStyle::drawControl(element, &button, &painter, widget);
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (tool == nullptr || tool->toolButtonStyle != Qt::ToolButtonTextBesideIcon || tool->icon.isNull())
        return QProxyStyle::drawControl(element, &option, &painter, widget);
    // Icon and text together in the middle; the style would leave all the room on the right.
    QStyleOptionToolButton button = *tool;
    const int text = tool->fontMetrics.size(Qt::TextShowMnemonic, tool->text).width();
    if (opensMenu(tool))
        button.rect.adjust(0, 0, -m_look.scaled(menuArrow), 0);
    const int spare = button.rect.width() - tool->iconSize.width() - iconGap - text;
    button.rect.adjust(std::max(spare / 2, 0), 0, 0, 0);
    QProxyStyle::drawControl(element, &button, &painter, widget);
}

void FlatStyle::drawChoice(ControlElement element, const QStyleOptionButton &option, QPainter &painter,
                           const QWidget *widget) const
{
    QStyleOptionButton button = option;
    button.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(element, &button, &painter, widget);
    // Round the indicator and its words, however wide the form makes the control.
    const ContentsType type = element == CE_CheckBox ? CT_CheckBox : CT_RadioButton;
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    QRect ring = option.rect;
    ring.setWidth(std::min(ring.width(), proxy()->sizeFromContents(type, &option, words, widget).width()));
    if (option.state.testFlag(State_HasFocus))
        FlatPaint(painter, m_look).focusRing(ring);
}

void FlatStyle::drawComboBox(const QStyleOptionComboBox &option, const FlatPaint &paint, const QWidget *widget) const
{
    if (option.frame)
        paint.field(option, true);
    else if (option.state.testFlag(State_HasFocus))
        paint.focusRing(option.rect);
    paint.chevron(proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                  option.state.testFlag(State_Enabled));
}

void FlatStyle::drawSpinBox(const QStyleOptionSpinBox &option, const FlatPaint &paint, const QWidget *widget) const
{
    if (option.frame)
        paint.field(option, true);
    else if (option.state.testFlag(State_HasFocus))
        paint.focusRing(option.rect);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType type) {
        paint.chevron(proxy()->subControlRect(CC_SpinBox, &option, part, widget), type,
                      option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const FlatPaint paint(*painter, m_look);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo)
        return drawComboBox(*combo, paint, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return drawSpinBox(*spin, paint, widget);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || tool == nullptr || !tool->state.testFlag(State_HasFocus))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    // The ring lies on the border, not inside it.
    QStyleOptionToolButton button = *tool;
    button.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawComplexControl(control, &button, painter, widget);
    paint.focusRing(option->rect);
}
