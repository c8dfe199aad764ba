// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentjson.h"

#include "document/formaterror.h"
#include "support.h"
#include "tests/document/sampledocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSizeF>

using namespace Qt::StringLiterals;

namespace {

Document bareDocument(const Content &content)
{
    return {.blocks = {{content, {u"plan"_s, 7}}}};
}

/// One of every kind, told apart from what is usual in every member.
QList<Content> fullBlocks()
{
    Cell cell{.text = u"1.234"_s, .value = 1234, .align = Align::Right, .span = 2, .bold = true, .italic = true};
    return {
        Letterhead{u"a"_s, u"b"_s, u"c"_s, u"d"_s, {HeadBody{u"e"_s, u"f"_s}, HeadBody{}}},
        NumberAndDate{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s},
        KindAndAbstract{u"a"_s, u"b"_s},
        Addressee{u"a"_s, {u"b"_s, {}}},
        Heading{3, u"a"_s},
        Paragraph{{Run{u"a"_s, true, true, true}, Run{}}, Align::Center, false, true},
        Grid{{{u"a"_s, 0.1, Align::Right}}, {{{cell, Cell{}}, true, {u"task"_s, 9'007'199'254'740'993}}}},
        Signatures{u"a"_s, {u"b"_s}, {Signature{u"c"_s, u"d"_s, u"e"_s, u"g"_s}}, u"f"_s, true},
        PageBreak{true},
        CardSheet{
            u"a"_s, {Card{{CardLine{CardRole::Post, u"b"_s}}, u"c"_s, {u"attendee"_s, 4}}}, QByteArray("\0\xff", 2)},
    };
}

QString jsonRefusal(const QByteArray &json)
{
    try {
        documentFromJson(json);
    } catch (const FormatError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

/// The JSON of a heading after a change to the object of its block.
QByteArray headingWith(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject paper = QJsonDocument::fromJson(toJson(bareDocument(Heading{2, u"I- Mục"_s}))).object();
    QJsonObject block = paper["blocks"_L1].toArray().first().toObject();
    QJsonObject content = block["content"_L1].toObject();
    change(content);
    block["content"_L1] = content;
    paper["blocks"_L1] = QJsonArray{block};
    return QJsonDocument(paper).toJson();
}

} // namespace

TEST_CASE("every block comes back as it was kept", "[json]")
{
    QList<Content> blocks = fullBlocks();
    CHECK(blocks.size() == qsizetype(std::variant_size_v<Content>));
    for (const Content &content : std::as_const(blocks)) {
        INFO(content.index());
        const Document document = bareDocument(content);
        CHECK(documentFromJson(toJson(document)) == document);
    }
}

TEST_CASE("a whole paper comes back as it was kept", "[json]")
{
    Document document = sampleDocument();
    CHECK(documentFromJson(toJson(document)) == document);
    document.day = QDate(2024, 2, 5);
    document.style = u"state"_s;
    CHECK(documentFromJson(toJson(document)) == document);
    CHECK(documentFromJson(toJson({})) == Document{});
}

TEST_CASE("ugly text comes back as it was kept", "[json]")
{
    for (const QString &text :
         {u"\"\\\b\f\n\r\t/</script>&amp;"_s, u"Uỷ ban\u0301 \u202e\u200b\ufeff"_s, u"😀🇻🇳\U000E0001"_s,
          QString(QChar(0)) + u"\u0001\u007f\u0085\u2028"_s, u"{\"block\": \"heading\"}"_s, u"x"_s.repeated(100'000)}) {
        INFO(text.left(30).toStdString());
        const Document document = bareDocument(Paragraph{{Run{text}}});
        CHECK(documentFromJson(toJson(document)) == document);
    }
}

TEST_CASE("half a letter is left out as on paper", "[json]")
{
    const Document document = bareDocument(Heading{1, u"a"_s + QChar(0xD800) + u'b'});
    CHECK(std::get<Heading>(documentFromJson(toJson(document)).blocks.first().content).text == u"ab"_s);
}

TEST_CASE("values of cells keep their type", "[json]")
{
    for (const QVariant &value : {QVariant(5), QVariant(qint64(9'007'199'254'740'993)), QVariant(0.1), QVariant(3.0),
                                  QVariant(true), QVariant(u"5"_s), QVariant(QDate(2024, 2, 29)), QVariant()}) {
        INFO((value.isValid() ? value.typeName() : "none"));
        const Document document = bareDocument(Grid{{{u"a"_s}}, {{{Cell{.text = u"x"_s, .value = value}}}}});
        const Document back = documentFromJson(toJson(document));
        const QVariant read = std::get<Grid>(back.blocks.first().content).rows.first().cells.first().value;
        CHECK(read == value);
        CHECK(read.typeId() == value.typeId());
    }
    const Document other = bareDocument(Grid{{{u"a"_s}}, {{{Cell{.value = QVariant(QSizeF(1, 2))}}}}});
    CHECK_THROWS_AS(toJson(other), FormatError);
}

TEST_CASE("what is missing or unknown or of the wrong kind is refused with its place", "[json]")
{
    CHECK(jsonRefusal(headingWith([](QJsonObject &) {})).isEmpty());
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) {
              o.remove(u"level"_s);
          })).contains(u"paper.blocks[0].content.level"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"level"_s] = u"2"_s; })).contains(u"content.level"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"level"_s] = 2.5; })).contains(u"content.level"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"level"_s] = 3e9; })).contains(u"content.level"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"text"_s] = 5; })).contains(u"content.text"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"colour"_s] = 5; })).contains(u"blocks[0].content"_s));
    CHECK(jsonRefusal(headingWith([](QJsonObject &o) { o[u"block"_s] = u"poem"_s; })).contains(u"content.block"_s));
}

TEST_CASE("what papers did not have when they were kept may be missing and is not written where it says nothing",
          "[json]")
{
    const QByteArray head = toJson(bareDocument(Letterhead{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    CHECK_FALSE(head.contains("partners"));
    CHECK(std::get<Letterhead>(documentFromJson(head).blocks.first().content).partners.isEmpty());
    const QByteArray signatures = toJson(bareDocument(Signatures{.signers = {Signature{u"a"_s, u"b"_s, u"c"_s}}}));
    CHECK_FALSE(signatures.contains("body"));
    CHECK_FALSE(signatures.contains("leadAlwaysRight"));
    CHECK(toJson(bareDocument(Signatures{.leadAlwaysRight = true})).contains("leadAlwaysRight"));
}

TEST_CASE("what is no paper at all is refused", "[json]")
{
    const QByteArray whole = toJson(sampleDocument());
    CHECK_FALSE(jsonRefusal({}).isEmpty());
    CHECK_FALSE(jsonRefusal("[]").isEmpty());
    CHECK_FALSE(jsonRefusal("{}").isEmpty());
    for (const qsizetype length : {1, 100, 5000})
        CHECK_FALSE(jsonRefusal(whole.left(length)).isEmpty());
}
