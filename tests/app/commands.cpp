// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "app/commandline.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

Outcome runInside(const QStringList &words)
{
    QString printed;
    QString complained;
    QTextStream out(&printed);
    QTextStream err(&complained);
    const int status = runCommand(words, {QDate(2024, 11, 28), {u"Người thử"_s, u"MÁY-01"_s}, out, err});
    return {status, printed, complained};
}

QString pdfWords(const QString &path)
{
    return outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified();
}

QString packagePart(const QString &path, const QString &part)
{
    return outputOf(u"unzip"_s, {u"-p"_s, path, part});
}

int statusOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished(120'000));
    return process.exitCode();
}

int pagesOf(const QString &pdf)
{
    QProcess info;
    info.start(u"pdfinfo"_s, {pdf});
    REQUIRE(info.waitForFinished());
    const QString text = QString::fromUtf8(info.readAllStandardOutput());
    return text.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
}

void throughOffice(const QTemporaryDir &folder, const QStringList &papers)
{
    REQUIRE(statusOf(u"soffice"_s,
                     QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.filePath(u"office"_s)} +
                         papers) == 0);
}
