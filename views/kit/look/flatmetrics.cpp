// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/flatstyle.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace {

constexpr int indicatorInset = 4;
constexpr int frameWidth = 2;
constexpr int viewBorder = 2;

/// Of layouts and bars; nothing for other metrics.
std::optional<int> spacing(const Look &look, QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return look.space(Space::Small);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return look.space(Space::Medium);
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_MenuHMargin:
        return look.space(Space::Tiny);
    case QStyle::PM_TabBarTabHSpace:
        return look.space(Space::Huge);
    default:
        return std::nullopt;
    }
}

} // namespace

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the focus ring.
        if (isTextEdit(widget) || qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return m_look.scaled(viewBorder);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return m_look.iconSize();
    case PM_ToolBarIconSize:
        return m_look.scaled(20);
    case PM_MessageBoxIconSize:
        return m_look.scaled(32);
    case PM_FocusFrameHMargin:
        return m_look.scaled(7);
    // The label of a column stands over the text of its cells.
    case PM_HeaderMargin:
        return m_look.scaled(7) + 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TreeViewIndentation:
        return m_look.scaled(20);
    case PM_SplitterWidth:
        return m_look.scaled(7);
    default:
        return spacing(m_look, metric).value_or(QProxyStyle::pixelMetric(metric, option, widget));
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(m_look.color(Role::Hairline).rgba());
    // Qt's own icons are of another hand than ours.
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    // A list below the box, not a pop-up that hides it.
    case SH_ComboBox_Popup:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// An editor in a cell of a list has the height of its row.
QSize FlatStyle::asHighAsControl(const QSize &size, const QWidget *widget) const
{
    const bool inCell =
        widget == nullptr || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr;
    return inCell ? size : QSize(size.width(), std::max(size.height(), m_look.controlHeight()));
}

/// A button that does nothing but open a menu.
bool FlatStyle::opensMenu(const QStyleOption *option)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool != nullptr && tool->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !tool->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += m_look.space(Space::Small);
        return asHighAsControl(result, widget);
    case CT_ToolButton:
        if (opensMenu(option))
            result.rwidth() += m_look.scaled(menuArrow);
        return asHighAsControl(result, widget);
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return asHighAsControl(result, widget);
    case CT_MenuBarItem:
        if (!size.isEmpty())
            result = {result.width() + m_look.space(Space::Small), std::max(result.height(), m_look.scaled(24))};
        return result;
    case CT_MenuItem:
        if (result.height() > m_look.space(Space::Medium))
            result.setHeight(std::max(result.height(), m_look.scaled(28)));
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        return {result.width() + m_look.scaled(2 * indicatorInset), std::max(result.height(), m_look.scaled(26))};
    case CT_TabBarTab:
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), m_look.scaled(32)));
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), m_look.scaled(m_look.isCompact ? 24 : 30)));
        return result;
    default:
        return result;
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int padding = m_look.scaled(4);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    // The focus ring goes round the indicator as well.
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents:
        return rect.translated(m_look.scaled(indicatorInset), 0);
    case SE_LineEditContents:
        return rect.adjusted(padding, 0, -padding, 0);
    default:
        return rect;
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return rect;
    // Fusion's arrows keep their size at every zoom.
    const QRect &whole = option->rect;
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool hasArrow = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrow = hasArrow ? m_look.scaled(24) : 0;
    const int left = whole.right() + 1 - arrow;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {left, whole.top(), arrow, whole.height()};
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return {left, whole.top() + (part == SC_SpinBoxUp ? 1 : whole.height() / 2), arrow, whole.height() / 2 - 1};
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const int padding = combo != nullptr && !combo->editable ? m_look.scaled(4) : 0;
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return whole.adjusted(frameWidth + padding, frameWidth, -std::max(arrow, frameWidth), -frameWidth);
    return rect;
}
