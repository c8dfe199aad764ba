// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentjson.h"
#include "document/layout/layout.h"
#include "document/paper.h"
#include "document/profile.h"
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString frozenFile(const QString &name)
{
    return QStringLiteral(DANVAN_SOURCE_DIR "/tests/data/frozen/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Document frozenDocument()
{
    return documentFromJson(contentOf(frozenFile(u"document.json"_s)));
}

LayoutProfile frozenProfile()
{
    return parseProfile(contentOf(frozenFile(u"profile.json"_s)));
}

int pageCountOf(const QString &pdf)
{
    return int(pagesOf(pdf).size());
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(frozenFile(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a paper frozen earlier is laid out today on the pages that it had", "[frozen]")
{
    const QTemporaryDir folder;
    const QString today = folder.filePath(u"today.pdf"_s);
    writePaper(frozenDocument(), frozenProfile(), today);
    const QString then = frozenFile(u"paper.pdf"_s);
    REQUIRE(pageCountOf(today) == pageCountOf(then));
    CHECK(pageCountOf(then) > 2);
    for (int page = 1; page <= pageCountOf(then); ++page) {
        INFO("page " << page);
        CHECK(pictureOf(today, page, 150) == pictureOf(then, page, 150));
    }
    CHECK(pagesOf(today) == pagesOf(then));
}

TEST_CASE("the comparison of frozen pages sees a smaller font and a shifted line", "[frozen]")
{
    const QTemporaryDir folder;
    const QString then = frozenFile(u"paper.pdf"_s);
    const auto differs = [&](const LayoutProfile &profile) {
        const QString pdf = folder.filePath(u"other.pdf"_s);
        writePaper(frozenDocument(), profile, pdf);
        return pictureOf(pdf, 1, 150) != pictureOf(then, 1, 150);
    };
    CHECK_FALSE(differs(frozenProfile()));
    LayoutProfile smaller = frozenProfile();
    smaller.styles[std::size_t(Component::Number)].size -= 0.5;
    CHECK(differs(smaller));
    LayoutProfile shifted = frozenProfile();
    shifted.abstractRule.before += 0.5;
    CHECK(differs(shifted));
}

TEST_CASE("what is kept of a paper lays out as the paper itself did", "[frozen]")
{
    for (const LayoutProfile &profile : builtInProfiles()) {
        INFO(profile.id.toStdString());
        const Document document = sampleDocument();
        const PagedDocument now = layOut(document, profile);
        const PagedDocument kept = layOut(documentFromJson(toJson(document)), parseProfile(profile.source));
        CHECK(kept.paper == now.paper);
        REQUIRE(kept.pages.size() == now.pages.size());
        for (qsizetype i = 0; i < now.pages.size(); ++i)
            CHECK(kept.pages.at(i) == now.pages.at(i));
    }
}

// Not run with the others: freezes the sample anew, after a change of the painter or the font that is meant to be.
TEST_CASE("freeze the sample anew", "[.freeze]")
{
    const LayoutProfile &profile = party2018();
    write(u"document.json"_s, toJson(sampleDocument()));
    write(u"profile.json"_s, profile.source);
    writePaper(sampleDocument(), profile, frozenFile(u"paper.pdf"_s));
}
