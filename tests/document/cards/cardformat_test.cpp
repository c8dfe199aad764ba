// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardformat.h"

#include "document/cards/cardcase.h"
#include "document/formaterror.h"
#include "document/paper.h"
#include "document/sampledocument.h"
#include "support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject badgeJson()
{
    QFile file(u":/cards/badge.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The badge with another value in a section; in the first band where the section is a list.
QByteArray changed(const QString &section, const QString &key, const QJsonValue &value)
{
    QJsonObject root = badgeJson();
    if (root[section].isArray()) {
        QJsonArray list = root[section].toArray();
        QJsonObject first = list[0].toObject();
        first[key] = value;
        list[0] = first;
        root[section] = list;
    } else {
        QJsonObject object = root[section].toObject();
        object[key] = value;
        root[section] = object;
    }
    return QJsonDocument(root).toJson();
}

template<class Action>
QString refusalOf(Action action)
{
    try {
        action();
    } catch (const FormatError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("the built-in card formats are whole and bear the names of their files", "[cards]")
{
    CHECK(cardFormatIds() ==
          QStringList{u"badge"_s, u"envelope-c5"_s, u"envelope-dl"_s, u"label-2x7"_s, u"plate-a4"_s, u"plate-a5"_s});
    for (const QString &id : cardFormatIds()) {
        CAPTURE(id);
        CHECK(cardFormat(id).id == id);
    }
}

TEST_CASE("a card format with a senseless value is refused with a sentence that names the place", "[cards]")
{
    const auto [section, key, value, place] = GENERATE(table<QString, QString, QJsonValue, QString>({
        {u"page"_s, u"width"_s, 0, u"page.width"_s},
        {u"card"_s, u"height"_s, u"55"_s, u"card.height"_s},
        {u"card"_s, u"columns"_s, 1.5, u"card.columns"_s},
        {u"card"_s, u"rows"_s, 6, u"“card”"_s},
        {u"card"_s, u"left"_s, -1, u"card.left"_s},
        {u"card"_s, u"folded"_s, u"yes"_s, u"card.folded"_s},
        {u"bands"_s, u"height"_s, 14, u"“bands”"_s},
        {u"bands"_s, u"left"_s, 80, u"“bands”"_s},
        {u"bands"_s, u"align"_s, u"centre"_s, u"bands.align"_s},
        {u"bands"_s, u"roles"_s, QJsonArray{u"nickname"_s}, u"bands.roles"_s},
        {u"bands"_s, u"roles"_s, QJsonArray{u"name"_s}, u"bands.roles"_s},
        {u"bands"_s, u"roles"_s, u"name"_s, u"bands.roles"_s},
        {u"bands"_s, u"qr"_s, 10, u"“bands”"_s},
        {u"bands"_s, u"emblem"_s, 16, u"“bands”"_s},
        {u"bands"_s, u"emblem"_s, u"12"_s, u"bands.emblem"_s},
        {u"card"_s, u"folded"_s, true, u"“bands”"_s},
        {u"styles"_s, u"name"_s, QJsonValue(), u"styles.name"_s},
    }));
    const QString refusal = refusalOf([&] { parseCardFormat(changed(section, key, value)); });
    CAPTURE(section, key, refusal);
    CHECK(refusal.contains(place));
    CHECK(refusal.startsWith(u"The card format"_s));
}

TEST_CASE("a least size above the usual one is refused", "[cards]")
{
    QJsonObject root = badgeJson();
    QJsonObject styles = root["styles"_L1].toObject();
    QJsonObject name = styles["name"_L1].toObject();
    name["least"_L1] = 20;
    styles["name"_L1] = name;
    root["styles"_L1] = styles;
    CHECK(refusalOf([&] { parseCardFormat(QJsonDocument(root).toJson()); }).contains(u"styles.name.least"_s));
}

TEST_CASE("a card format that is no JSON is refused", "[cards]")
{
    CHECK(refusalOf([] { parseCardFormat("{\"id\": "); }).contains(u"damaged"_s));
}

TEST_CASE("a format that is not there is refused by name and no path leads out of the folder", "[cards]")
{
    const QString id = GENERATE(u"plate-a3"_s, u"../profiles/party-2018"_s, QString());
    CHECK(refusalOf([&] { cardFormat(id); }).contains(u"“%1”"_s.arg(id)));
}

TEST_CASE("cards and other blocks or two formats in one paper are refused by both writers", "[cards]")
{
    Document document = cardsDocument(u"badge"_s, 2);
    if (GENERATE(true, false))
        document.blocks += bodyBlocks(1, 1);
    else
        document.blocks += cardsDocument(u"label-2x7"_s, 2).blocks;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"thẻ."_s + GENERATE(u"pdf"_s, u"docx"_s));
    CHECK(refusalOf([&] { writePaper(document, party2018(), path); }).contains(u"paper of their own"_s));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a line that its format has no place for is refused and never left out", "[cards]")
{
    Document document = cardsDocument(u"plate-a4"_s, 1);
    std::get<CardSheet>(document.blocks[0].content).cards[0].lines.append({CardRole::Sender, u"Ban"_s});
    const QTemporaryDir folder;
    CHECK(refusalOf([&] { writePaper(document, party2018(), folder.filePath(u"a.pdf"_s)); }).contains(u"plate-a4"_s));
}
