// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paper.h"

#include "document/formaterror.h"
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QString refusalOf(const Document &document, const QString &path)
{
    try {
        writePaper(document, party2018(), path);
    } catch (const FormatError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

Document badGrid()
{
    return {{}, {}, {}, {{Grid{{{u"A"_s}}, {{{Cell{u"1"_s}, Cell{u"2"_s}}}}}, {}}}};
}
} // namespace

TEST_CASE("a suffix of another format is refused with a sentence that names the file", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(u"giấy.odt"_s, u"giấy"_s, u"giấy.pdf.txt"_s));
    CHECK(refusalOf(sampleDocument(), path).contains(path));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("the suffix may be written in capitals", "[paper]")
{
    const QTemporaryDir folder;
    CHECK(refusalOf(sampleDocument(), folder.filePath(u"GIẤY.PDF"_s)).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"GIẤY.PDF"_s});
}

TEST_CASE("a folder that is not there is refused", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"không có/giấy."_s + GENERATE(u"pdf"_s, u"docx"_s));
    CHECK(refusalOf(sampleDocument(), path).contains(path));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a failure leaves the old file and no half one", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"giấy."_s + GENERATE(u"pdf"_s, u"docx"_s));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("cũ");
    old.close();
    CHECK(refusalOf(badGrid(), path).contains(u"more cells"_s));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "cũ");
}

TEST_CASE("empty papers and empty fields are written all the same", "[paper]")
{
    const Document document = GENERATE(Document(), Document{{},
                                                            {},
                                                            u" "_s,
                                                            {{Letterhead(), {}},
                                                             {NumberAndDate(), {}},
                                                             {KindAndAbstract(), {}},
                                                             {Addressee(), {}},
                                                             {Addressee{{}, {{}, {}}}, {}},
                                                             {Heading{9, {}}, {}},
                                                             {Paragraph(), {}},
                                                             {Grid(), {}},
                                                             {Grid{{{}, {}}, {{}}}, {}},
                                                             {Signatures(), {}},
                                                             {Signatures{{}, {}, {{}, {}}}, {}},
                                                             {PageBreak(), {}},
                                                             {PageBreak{true}, {}}}});
    const WrittenPaper paper(document);
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, paper.pdf()}).contains("No syntax or stream encoding errors"));
    CHECK(pagesOf(paper.pdf()).size() == (document.blocks.isEmpty() ? 1 : 3));
    CHECK(pagesOf(paper.officePdf()).size() == pagesOf(paper.pdf()).size());
}

TEST_CASE("a paper whose writing was stopped leaves what was there before", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(u"giấy.pdf"_s, u"giấy.docx"_s));
    std::stop_source stop;
    CHECK(writePaper(sampleDocument(), party2018(), path, stop.get_token()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("trước");
    file.close();
    stop.request_stop();
    CHECK_FALSE(writePaper(sampleDocument(), party2018(), path, stop.get_token()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "trước");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
