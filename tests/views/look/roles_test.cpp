// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/roles.h"
#include "tests/support.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QStringList themes{u"light"_s, u"dark"_s, u"contrast"_s};

QColor colorIn(const RoleColors &colors, Role role)
{
    return colors.at(static_cast<std::size_t>(role));
}

/// "overdue on selection: 4.15 < 4.5" for every pair that is too weak.
QStringList weakPairs(const QString &theme)
{
    const RoleColors colors = colorsOf(theme);
    QStringList weak;
    for (const ContrastPair &pair : contrastPairs()) {
        const double reached = contrast(colorIn(colors, pair.front), colorIn(colors, pair.back));
        if (reached < pair.least)
            weak.append(u"%1 on %2: %3 < %4"_s.arg(nameOf(pair.front), nameOf(pair.back)).arg(reached).arg(pair.least));
    }
    return weak;
}

} // namespace

TEST_CASE("every pair of colours that meet can be told apart in every theme")
{
    for (const QString &theme : themes) {
        INFO(theme.toStdString());
        CHECK(weakPairs(theme) == QStringList());
    }
}

TEST_CASE("a theme names every role once and nothing else")
{
    for (const QString &theme : themes) {
        INFO(theme.toStdString());
        QFile file(u":/looks/%1.json"_s.arg(theme));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
        CHECK(values.size() == qsizetype(roleCount));
        for (const QString &name : values.keys()) {
            CHECK(roleNamed(name).has_value());
            CHECK(QColor(values.value(name).toString()).isValid());
        }
    }
}

TEST_CASE("the themes differ and an unknown theme is the light one")
{
    CHECK(colorsOf(u"light"_s) != colorsOf(u"dark"_s));
    CHECK(colorsOf(u"dark"_s) != colorsOf(u"contrast"_s));
    CHECK(colorsOf(u"no such theme"_s) == colorsOf(u"light"_s));
}

TEST_CASE("contrast is that of the WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}
