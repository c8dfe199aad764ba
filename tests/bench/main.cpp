// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "app/generate.h"
#include "store/file/opening.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// The office of ten years, as design and README state it.
static std::unique_ptr<Database> tenYears(const QString &path)
{
    const Identity nobody{u"bench"_s, u"bench"_s};
    {
        const auto database = createFile(path, nobody);
        generateOffice(*database, 10, 2024, {});
    }
    return openForReading(path);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const QTemporaryDir folder;
    QTextStream(stdout) << "| what | ours | plain limit | ratio | goal |\n|---|---|---|---|---|\n";
    benchLists(folder.path());
    benchSaves(folder.path());
    const auto office = tenYears(folder.filePath(u"ten years.danvan"_s));
    benchPapers(*office, folder.path());
    benchLongList(folder.path());
    benchExport(folder.path());
    return 0;
}
