// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/linebreaker.h"

#include "document/layout/face.h"
#include "outside.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {
struct Fixture
{
    FaceBook faces{party2018().screenFont};
    const Face &plain = faces.face(party2018().style(Component::Body), {});
    const Face &bold = faces.face(party2018().style(Component::Body), {.text = {}, .bold = true});

    static QStringList texts(const QList<TextLine> &lines)
    {
        QStringList result;
        for (const TextLine &line : lines) {
            QString text;
            for (const Fragment &fragment : line.fragments)
                text += fragment.text;
            result.append(text);
        }
        return result;
    }
};
} // namespace

TEST_CASE_METHOD(Fixture, "lines break at spaces and drop the spaces at the break", "[lines]")
{
    const qreal width = plain.width(u"Ban Dân vận") + 1;
    const QList<TextLine> lines = breakLines({{u"Ban Dân vận Tỉnh ủy"_s, &plain}}, width, width);
    CHECK(texts(lines) == QStringList{u"Ban Dân vận"_s, u"Tỉnh ủy"_s});
    CHECK_FALSE(lines[0].last);
    CHECK(lines[1].last);
    CHECK(lines[0].width == Approx(plain.width(u"Ban Dân vận")));
}

TEST_CASE_METHOD(Fixture, "a line feed ends a line and no text is one empty line", "[lines]")
{
    CHECK(texts(breakLines({{u"một\n\nhai"_s, &plain}}, 9000, 9000)) == QStringList{u"một"_s, u""_s, u"hai"_s});
    CHECK(texts(breakLines({}, 9000, 9000)) == QStringList{u""_s});
}

TEST_CASE_METHOD(Fixture, "a word that changes its face within is not torn", "[lines]")
{
    const qreal width = plain.width(u"24") + bold.width(u"-KH/BDV") + 1;
    const QList<TextLine> lines = breakLines({{u"Số 24"_s, &plain}, {u"-KH/BDV"_s, &bold}}, width, width);
    CHECK(texts(lines) == QStringList{u"Số"_s, u"24-KH/BDV"_s});
    REQUIRE(lines[1].fragments.size() == 2);
    CHECK(lines[1].fragments[1].x == Approx(plain.width(u"24")));
}

TEST_CASE_METHOD(Fixture, "a word longer than a line breaks between its letters only", "[lines]")
{
    const QString family = u"👨‍👩‍👧"_s;
    const QString word = u"ẳ"_s.repeated(500) + family.repeated(50);
    const QList<TextLine> lines = breakLines({{u"trước "_s + word + u" sau"_s, &plain}}, 2000, 2000);
    CHECK(texts(lines).join(QString()).contains(word));
    for (const TextLine &line : lines)
        CHECK(line.width <= 2000);
    for (const QString &text : texts(lines))
        CHECK_FALSE(text.startsWith(QChar(0x200D)));
}

TEST_CASE_METHOD(Fixture, "a word longer than a line breaks behind the last of its hyphens that fits", "[lines]")
{
    const qreal width = plain.width(u"01-CTr/BDVTU-BC") + 1;
    const auto broken = [&](const QString &word) { return texts(breakLines({{word, &plain}}, width, width)); };
    CHECK(broken(u"01-CTr/BDVTU-BCSĐUBND"_s) == QStringList{u"01-CTr/BDVTU-"_s, u"BCSĐUBND"_s});
    // A hyphen at its beginning is a bullet's.
    const QStringList bullet = broken(u"-ViệnNghiênCứuPhátTriển"_s);
    REQUIRE(bullet.size() == 2);
    CHECK(bullet.first().size() > 8);
    CHECK(bullet.join(QString()) == u"-ViệnNghiênCứuPhátTriển"_s);
}

TEST_CASE_METHOD(Fixture, "justified lines fill the width exactly", "[lines]")
{
    QList<TextLine> lines = breakLines({{u"một hai ba "_s, &plain}, {u"bốn năm"_s, &bold}}, 9000, 9000);
    justify(lines[0], 9000);
    const Fragment &last = lines[0].fragments.last();
    CHECK(last.text == u"năm"_s);
    CHECK(last.x + bold.width(u"năm") == Approx(9000));
    CHECK(lines[0].fragments[0].x == 0);
}

TEST_CASE_METHOD(Fixture, "ten thousand spaces do not push a word out of its line", "[lines]")
{
    const QList<TextLine> lines = breakLines({{u" "_s.repeated(10'000) + u"cuối"_s, &plain}}, 3000, 3000);
    REQUIRE(lines.last().fragments.size() == 1);
    CHECK(lines.last().width <= 3000);
}

TEST_CASE_METHOD(Fixture, "widths add up letter by letter without kerning or ligatures", "[lines]")
{
    CHECK(plain.width(u"AV") == Approx(plain.width(u"A") + plain.width(u"V")));
    CHECK(plain.width(u"ffi") == Approx(2 * plain.width(u"f") + plain.width(u"i")));
}
