// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/apply.h"

#include "kit/look/flatstyle.h"
#include "kit/look/interfacefont.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct PaletteRow
{
    QPalette::ColorRole place;
    Role role;
};

constexpr std::array paletteRows{
    PaletteRow{QPalette::Window, Role::Surface},
    PaletteRow{QPalette::WindowText, Role::Text},
    PaletteRow{QPalette::Base, Role::Panel},
    PaletteRow{QPalette::AlternateBase, Role::Alternate},
    PaletteRow{QPalette::Text, Role::Text},
    PaletteRow{QPalette::PlaceholderText, Role::Muted},
    PaletteRow{QPalette::Button, Role::Panel},
    PaletteRow{QPalette::ButtonText, Role::Text},
    PaletteRow{QPalette::BrightText, Role::Accent},
    PaletteRow{QPalette::ToolTipBase, Role::Tip},
    PaletteRow{QPalette::ToolTipText, Role::TipText},
    PaletteRow{QPalette::Highlight, Role::Selection},
    PaletteRow{QPalette::HighlightedText, Role::SelectionText},
    PaletteRow{QPalette::Link, Role::Accent},
    PaletteRow{QPalette::LinkVisited, Role::Accent},
    PaletteRow{QPalette::Light, Role::Panel},
    PaletteRow{QPalette::Midlight, Role::Hover},
    PaletteRow{QPalette::Mid, Role::Hairline},
    PaletteRow{QPalette::Dark, Role::Line},
    PaletteRow{QPalette::Shadow, Role::Hairline},
};

/// A style sheet's min-height leaves out Fusion's border.
constexpr int spinBoxBorder = 3;

/// Where text is marked letter by letter the mark has to be stronger than that of a row.
QPalette textPaletteOf(const Look &look)
{
    QPalette palette;
    palette.setColor(QPalette::Highlight, look.color(Role::Accent));
    palette.setColor(QPalette::HighlightedText, look.color(Role::AccentText));
    return palette;
}

QString valueOf(const QString &placeholder, const Look &look)
{
    if (const std::optional<Role> role = roleNamed(placeholder))
        return look.color(*role).name();
    if (placeholder.endsWith("px"_L1))
        return u"%1px"_s.arg(look.scaled(placeholder.chopped(2).toDouble()));
    if (placeholder == "controlHeight"_L1)
        return u"%1px"_s.arg(look.controlHeight() - 2 * spinBoxBorder);
    const QStringList sizes{u"smallText"_s, u"bodyText"_s, u"titleText"_s};
    const qsizetype size = sizes.indexOf(placeholder);
    Q_ASSERT_X(size >= 0, "styleSheetOf", qPrintable(placeholder));
    return u"%1pt"_s.arg(look.pointSize(static_cast<TextSize>(size)));
}

} // namespace

QPalette paletteOf(const Look &look)
{
    QPalette palette;
    for (const PaletteRow &row : paletteRows)
        palette.setColor(row.place, look.color(row.role));
    for (const QPalette::ColorRole place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, place, look.color(Role::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, look.color(Role::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Button, look.color(Role::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, look.color(Role::Surface));
    return palette;
}

QString styleSheetOf(const Look &look)
{
    QFile file(u":/looks/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(u"@(\\w+)@"_s);
    QString sheet;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        sheet += source.mid(done, match.capturedStart() - done) + valueOf(match.captured(1), look);
        done = match.capturedEnd();
    }
    return sheet + source.mid(done);
}

void applyLook(QApplication &application, const Look &look)
{
    // First of all, since what follows makes widgets ask for it.
    application.setProperty("danvanLook", QVariant::fromValue(look));
    QFont font(interfaceFamily());
    font.setPointSizeF(look.pointSize(TextSize::Body));
    // With a sheet in force widgets keep the fonts that it once gave them, whatever the application's font.
    application.setStyleSheet({});
    QApplication::setFont(font);
    auto *style = new FlatStyle(look);
    style->setParent(&application);
    QApplication::setStyle(style);
    QApplication::setPalette(paletteOf(look));
    for (const char *textual : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QLabel", "QProgressBar"})
        QApplication::setPalette(textPaletteOf(look), textual);
    application.setStyleSheet(styleSheetOf(look));
}
