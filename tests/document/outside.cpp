// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"

#include "document/paper.h"
#include "support.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

WrittenPaper::WrittenPaper(const Document &document) : WrittenPaper(document, party2018()) {}

WrittenPaper::WrittenPaper(const Document &document, const LayoutProfile &profile)
    : m_document(document), m_profile(profile)
{
    REQUIRE(m_folder.isValid());
}

QString WrittenPaper::written(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    if (!QFile::exists(path))
        writePaper(m_document, m_profile, path);
    return path;
}

QString WrittenPaper::officePdf() const
{
    const QString target = m_folder.filePath(u"office"_s);
    outputOf(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, target, docx()});
    return target + u"/paper.pdf"_s;
}

QString WrittenPaper::part(const QString &name) const
{
    return QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, docx(), name}));
}

const LayoutProfile &party2018()
{
    static const LayoutProfile profile = profileFor(builtInProfiles(), QDate(2024, 2, 5), u"party"_s);
    return profile;
}

LayoutProfile builtInProfile(const QString &id)
{
    const QList<LayoutProfile> profiles = builtInProfiles();
    const auto found = std::ranges::find(profiles, id, &LayoutProfile::id);
    REQUIRE(found != profiles.end());
    return *found;
}

QString textOf(const QString &pdf, const QStringList &options)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, options + QStringList{pdf, u"-"_s}));
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression spaces(u"[\\s\u00a0]+"_s);
    return text.split(spaces, Qt::SkipEmptyParts);
}

QList<QStringList> pagesOf(const QString &pdf)
{
    QStringList pages = textOf(pdf, {u"-raw"_s}).split(u'\f');
    pages.removeLast();
    QList<QStringList> result;
    for (const QString &page : std::as_const(pages))
        result.append(wordsIn(page));
    return result;
}

QList<QList<PrintedWord>> boxesOf(const QString &pdf)
{
    QList<QList<PrintedWord>> pages;
    QXmlStreamReader xml(outputOf(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1)
            pages.append(QList<PrintedWord>());
        if (xml.name() != "word"_L1)
            continue;
        const auto number = [at = xml.attributes()](QLatin1StringView name) { return at.value(name).toDouble(); };
        const QRectF box(QPointF(number("xMin"_L1), number("yMin"_L1)), QPointF(number("xMax"_L1), number("yMax"_L1)));
        pages.last().append({xml.readElementText(), box});
    }
    return pages;
}

QImage pictureOf(const QString &pdf, int page, int dotsPerInch)
{
    const QString number = QString::number(page);
    const QByteArray bytes = outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s,
                                                      u"-f"_s, number, u"-l"_s, number, pdf});
    return QImage::fromData(bytes, "png").convertToFormat(QImage::Format_Grayscale8);
}

QRectF inkOf(const QImage &picture, int dotsPerInch)
{
    QRect box;
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *line = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            if (line[x] < 128)
                box |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 25.4 / dotsPerInch;
    return {box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale};
}
