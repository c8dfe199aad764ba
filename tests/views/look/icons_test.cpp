// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/apply.h"
#include "kit/look/icons.h"
#include "tests/support.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    names.replaceInStrings(u".svg"_s, QString());
    return names;
}

/// What the drawing says against the common hand; empty for a good one.
QStringList faultsOf(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QStringList faults;
    if (!file.open(QIODevice::ReadOnly))
        return {name + u": cannot be read"_s};
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStartElement() && xml.name() == "svg"_L1 &&
            (attributes.value("viewBox"_L1) != "0 0 24 24"_L1 || attributes.value("stroke-width"_L1) != "1.75"_L1 ||
             attributes.value("stroke-linecap"_L1) != "round"_L1 || attributes.value("stroke"_L1) != "currentColor"_L1))
            faults.append(name + u": grid or stroke"_s);
        if (attributes.hasAttribute("fill"_L1) && attributes.value("fill"_L1) != "none"_L1)
            faults.append(name + u": fill"_s);
        if (attributes.hasAttribute("stroke"_L1) && attributes.value("stroke"_L1) != "currentColor"_L1)
            faults.append(name + u": stroke"_s);
        if (attributes.hasAttribute("style"_L1))
            faults.append(name + u": style"_s);
    }
    return xml.hasError() ? faults << name + u": "_s + xml.errorString() : faults;
}

/// The strongest colour of the picture.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink.rgb();
}

} // namespace

TEST_CASE("every icon is drawn in the same hand and in the colour of the text")
{
    QStringList faults;
    for (const QString &name : iconNames())
        faults += faultsOf(name);
    CHECK(iconNames().size() >= 45);
    CHECK(faults == QStringList());
}

TEST_CASE("every icon leaves ink and no two icons look the same")
{
    QSet<QByteArray> seen;
    for (const QString &name : iconNames()) {
        INFO(name.toStdString());
        const QImage image = icon(name).pixmap(QSize(48, 48), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        CHECK(inkOf(QPixmap::fromImage(image)).isValid());
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        CHECK_FALSE(bytes.count('\0') == bytes.size());
        CHECK_FALSE(seen.contains(bytes));
        seen.insert(bytes);
    }
}

TEST_CASE("states and messages have icons of their own because colour never stands alone")
{
    QSet<QString> names;
    for (Role role : {Role::NotStarted, Role::OnTime, Role::DueSoon, Role::Overdue, Role::DoneOnTime, Role::DoneLate,
                      Role::OpenEnded, Role::Cancelled, Role::Info, Role::Warning, Role::Failure}) {
        INFO(nameOf(role).data());
        CHECK(iconNames().contains(iconNameOf(role)));
        names.insert(iconNameOf(role));
    }
    CHECK(names.size() == 11);
}

TEST_CASE("an icon made before follows a change of the theme")
{
    const QIcon search = icon(u"search"_s);
    const QIcon overdue = icon(Role::Overdue);
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const Look look = lookOf(theme, 100, false);
        applyLook(*qApp, look);
        CHECK(inkOf(search.pixmap(64)) == look.color(Role::Text));
        CHECK(inkOf(overdue.pixmap(64)) == look.color(Role::Overdue));
        CHECK(inkOf(search.pixmap(64, QIcon::Disabled)) == look.color(Role::Disabled));
    }
    applyLook(*qApp, lookOf(u"light"_s, 100, false));
}

TEST_CASE("an icon has as many pixels as the screen asks for")
{
    const QPixmap pixmap = icon(u"search"_s).pixmap(QSize(24, 24), 2.0);
    CHECK(pixmap.size() == QSize(48, 48));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
