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

QByteArray replaced(const QString &key, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(builtIn()).object();
    root[key] = value;
    return QJsonDocument(root).toJson();
}

QString idFor(QDate day, const QString &paperStyle)
{
    return profileFor(builtInProfiles(), day, paperStyle).id;
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

TEST_CASE("the paper's own day and style choose the profile", "[profile]")
{
    CHECK(idFor(QDate(2018, 4, 3), u"party"_s) == u"party-2018"_s);
    CHECK(idFor(QDate(2026, 5, 26), u"party"_s) == u"party-2018"_s);
    CHECK(idFor(QDate(2026, 5, 27), u"party"_s) == u"party-2026"_s);
    CHECK(idFor(QDate(2024, 2, 5), u"state"_s) == u"state-2020"_s);
    CHECK(idFor(QDate(2024, 2, 5), u"front"_s) == u"state-2020"_s);
    CHECK(idFor(QDate(2026, 6, 1), u"unheard of"_s) == u"party-2026"_s);
    CHECK(profileFor(Document{.day = QDate(2026, 6, 1), .style = u"state"_s}).id == u"state-2020"_s);
}

TEST_CASE("a day outside every profile takes the nearest one", "[profile]")
{
    CHECK(idFor(QDate(1999, 1, 1), u"party"_s) == u"party-2018"_s);
    CHECK(idFor(QDate(2040, 1, 1), u"party"_s) == u"party-2026"_s);
    CHECK(idFor(QDate(1999, 1, 1), u"state"_s) == u"state-2020"_s);
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
    CHECK(refusalOf(changed(u"abstractRule"_s, u"share"_s, 0)).contains(u"abstractRule.share"_s));
    CHECK(refusalOf(replaced(u"paperStyles"_s, QJsonArray())).contains(u"paperStyles"_s));
    CHECK(refusalOf(replaced(u"validUntil"_s, u"2017-01-01"_s)).contains(u"validUntil"_s));
}

TEST_CASE("guidance 05 differs from guidance 36 in the signs under the abstract", "[profile]")
{
    const LayoutProfile newer = profileFor(builtInProfiles(), QDate(2026, 6, 1), u"party"_s);
    CHECK_FALSE(newer.validUntil.isValid());
    CHECK(newer.abstractRule.signs == u"-----"_s);
    CHECK(party2018().abstractRule.signs.isEmpty());
    CHECK(newer.margins == party2018().margins);
}

TEST_CASE("the state's profile has the sizes and styles of its decree", "[profile]")
{
    const LayoutProfile state = profileFor(builtInProfiles(), QDate(2024, 2, 5), u"state"_s);
    CHECK(state.star.isEmpty());
    CHECK(state.issuerRule.share == Approx(0.4));
    CHECK(state.style(Component::Title).size == 13);
    CHECK(state.style(Component::Motto).bold);
    CHECK_FALSE(state.style(Component::Motto).caps);
    CHECK(state.style(Component::Kind).size == 14);
    CHECK(state.style(Component::Post).bold);
    CHECK(state.style(Component::RecipientsLabel).italic);
    CHECK_FALSE(state.style(Component::RecipientsLabel).underline);
    CHECK(state.style(Component::Recipient).size == 11);
}

TEST_CASE("how bodies and signers of joint papers stand is a value of the profile", "[profile]")
{
    for (const LayoutProfile &profile : builtInProfiles()) {
        CHECK(profile.headsInRow == 1);
        CHECK(profile.signersInRow == 2);
    }
    CHECK(parseProfile(changed(u"letterhead"_s, u"inRow"_s, 2)).headsInRow == 2);
    CHECK(refusalOf(changed(u"letterhead"_s, u"inRow"_s, 0)).contains(u"letterhead.inRow"_s));
    CHECK(refusalOf(changed(u"signatures"_s, u"inRow"_s, u"2"_s)).contains(u"signatures.inRow"_s));
    QJsonObject signatures = QJsonDocument::fromJson(builtIn()).object()[u"signatures"_s].toObject();
    signatures.remove(u"inRow"_s);
    CHECK(parseProfile(replaced(u"signatures"_s, signatures)).signersInRow == 2);
}
