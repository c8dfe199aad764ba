// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/look.h"

#include <QProxyStyle>

class FlatPaint;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSpinBox;

/// Fusion without gradients and bevels, in the colours and sizes of a look. It keeps Fusion's geometry.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit FlatStyle(const Look &look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    [[nodiscard]] static bool isPrimary(const QWidget *widget);
    [[nodiscard]] static bool isTextEdit(const QWidget *widget);
    bool drawPanel(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint,
                   const QWidget *widget) const;
    bool drawMark(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption &option, const FlatPaint &paint,
                   const QWidget *widget) const;
    void drawChoice(ControlElement element, const QStyleOptionButton &option, QPainter &painter,
                    const QWidget *widget) const;
    static constexpr int menuArrow = 16; ///< beside the words of a button that opens a menu
    [[nodiscard]] static bool opensMenu(const QStyleOption *option);
    [[nodiscard]] QSize asHighAsControl(const QSize &size, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, const FlatPaint &paint, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, const FlatPaint &paint, const QWidget *widget) const;

    Look m_look;
};
