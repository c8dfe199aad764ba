// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile.h"

#include "document/formaterror.h"
#include "outside.h"
#include "support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QByteArray builtIn()
{
    QFile file(u":/profiles/party-2018.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The built-in profile with another value in a section.
QByteArray changed(const QString &section, const QString &key, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(builtIn()).object();
    QJsonObject object = root[section].toObject();
    object[key] = value;
    root[section] = object;
    return QJsonDocument(root).toJson();
}

QString refusalOf(const QByteArray &json)
{
    try {
        parseProfile(json);
    } catch (const FormatError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
} // namespace

TEST_CASE("the profile of 2018 holds the page of the Party's guidance", "[profile]")
{
    const LayoutProfile &profile = party2018();
    CHECK(profile.id == u"party-2018"_s);
    CHECK(profile.validFrom == QDate(2018, 4, 3));
    CHECK(profile.validUntil == QDate(2026, 5, 26));
    CHECK(profile.paper == QSizeF(210, 297));
    CHECK(profile.margins == QMarginsF(30, 20, 15, 20));
    CHECK(profile.textWidth() == 165);
    CHECK(profile.headerFromTop == 10);
    CHECK(profile.letterheadColumns == std::array<double, 2>{75, 90});
    CHECK(profile.wordFont == u"Times New Roman"_s);
    CHECK(profile.signatureLines == 5);
}

TEST_CASE("the components have the sizes and styles of the guidance", "[profile]")
{
    const auto &[component, size, bold, italic, caps, underline] =
        GENERATE(table<Component, double, bool, bool, bool, bool>({
            {Component::Title, 15, true, false, true, false},
            {Component::Superior, 14, false, false, true, false},
            {Component::Issuer, 14, true, false, true, false},
            {Component::Star, 14, false, false, false, false},
            {Component::Number, 14, false, false, false, false},
            {Component::PlaceAndDate, 14, false, true, false, false},
            {Component::Kind, 16, true, false, true, false},
            {Component::Abstract, 14, true, false, false, false},
            {Component::Body, 14, false, false, false, false},
            {Component::Heading2, 14, true, false, false, false},
            {Component::Authority, 14, true, false, true, false},
            {Component::Post, 14, false, false, true, false},
            {Component::SignerName, 14, true, false, false, false},
            {Component::RecipientsLabel, 14, false, false, false, true},
            {Component::Recipient, 12, false, false, false, false},
            {Component::PageNumber, 14, false, false, false, false},
        }));
    const TextStyle &style = party2018().style(component);
    CAPTURE(style.id);
    CHECK(style.size == size);
    CHECK(style.bold == bold);
    CHECK(style.italic == italic);
    CHECK(style.caps == caps);
    CHECK(style.underline == underline);
    CHECK(style.line > style.size);
}

TEST_CASE("a date outside every profile takes the nearest one", "[profile]")
{
    CHECK(profileFor(QDate(2018, 4, 3)).id == u"party-2018"_s);
    CHECK(profileFor(QDate(1999, 1, 1)).id == u"party-2018"_s);
    CHECK_FALSE(profileFor(QDate(2040, 1, 1)).id.isEmpty());
}

TEST_CASE("a broken profile is refused with a sentence that names the place", "[profile]")
{
    CHECK(refusalOf(builtIn()).isEmpty());
    CHECK(refusalOf("{ \"id\": ").contains(u"damaged"_s));
    CHECK(refusalOf("[]").contains(u"damaged"_s));
    CHECK(refusalOf("{}").contains(u"“id”"_s));
    CHECK(refusalOf(changed(u"margins"_s, u"left"_s, u"wide"_s)).contains(u"margins.left"_s));
    CHECK(refusalOf(changed(u"margins"_s, u"top"_s, 260)).contains(u"margins"_s));
    CHECK(refusalOf(changed(u"letterhead"_s, u"columns"_s, QJsonArray{100, 90})).contains(u"letterhead"_s));
    CHECK(refusalOf(changed(u"letterhead"_s, u"columns"_s, QJsonArray{75})).contains(u"letterhead.columns"_s));
    CHECK(refusalOf(changed(u"styles"_s, u"body"_s, QJsonObject())).contains(u"styles.body.id"_s));
    CHECK(refusalOf(changed(u"styles"_s, u"body"_s, 14)).contains(u"styles.body"_s));
    CHECK(refusalOf(changed(u"grid"_s, u"border"_s, -1)).contains(u"grid.border"_s));
}
