// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parts.h"

#include "bench/window/process.h"

#include "app/generate.h"
#include "app/session/languages.h"
#include "kit/look/apply.h"
#include "store/file/opening.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyAttendees = 5'000;

/// Scratch files; the office is made when the first part wants it.
class Scratch
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// The office of ten years, as design and README state it.
    QString office()
    {
        const QString path = m_folder.filePath(u"ten years.danvan"_s);
        if (!QFile::exists(path))
            generateOffice(*createFile(path, {u"bench"_s, u"bench"_s}), 10, 2024, {});
        return path;
    }

private:
    QTemporaryDir m_folder;
};

void benchWindow(Scratch &scratch)
{
    const QString path = scratch.office();
    const QString folder = scratch.folder();
    benchProcess(path, folder);
    benchRooms(path, folder);
    benchWorkspace(path, folder, largestConference(*openForReading(path)), u"largest conference,"_s);
    const auto conference = addConference(*openForWriting(path, {u"bench"_s, u"bench"_s}), manyAttendees);
    benchWorkspace(path, folder, conference, u"conference of 5,000,"_s);
    benchTyping(path, folder);
    benchCalling(path, folder, conference);
    benchAttendance(path, folder, conference);
    benchUndo(path, folder);
    benchCopying(path, folder);
}

struct Part
{
    const char *name;
    void (*run)(Scratch &scratch);
};

const Part parts[] = {{"lists", [](Scratch &s) { benchLists(s.folder()); }},
                      {"saves", [](Scratch &s) { benchSaves(s.folder()); }},
                      {"papers",
                       [](Scratch &s) {
                           benchPapers(*openForReading(s.office()), s.folder());
                           benchLongList(s.folder());
                           benchBatches(s.folder());
                       }},
                      {"export", [](Scratch &s) { benchExport(s.folder()); }},
                      {"window", benchWindow}};

/// A screen as large as most offices have; the offscreen platform takes its size from a file.
void setUpScreen(const QString &folder)
{
    const QString path = folder + "/screen.json"_L1;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "office", "x": 0, "y": 0, "width": 1920, "height": 1080,
                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toLocal8Bit());
}

bool areKnown(const QStringList &words)
{
    return std::ranges::all_of(words, [](const QString &word) {
        return std::ranges::any_of(parts, [&](const Part &part) { return word == QLatin1StringView(part.name); });
    });
}

} // namespace

/// danvan_bench [PART…]: all of the table, or some parts.
int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (const auto status = runAsChild(argc, argv, words))
        return *status;
    if (!areKnown(words)) {
        QTextStream(stderr) << "danvan_bench [lists] [saves] [papers] [export] [window]\n";
        return 2;
    }
    Scratch scratch;
    setUpScreen(scratch.folder());
    QApplication application(argc, argv);
    Languages languages;
    languages.use(u"vi"_s);
    applyLook(application, lookOf(u"light"_s, 100, false));
    QTextStream(stdout) << "| what | ours | plain limit | ratio | goal |\n|---|---|---|---|---|" << Qt::endl;
    for (const Part &part : parts) {
        if (words.isEmpty() || words.contains(QLatin1StringView(part.name)))
            part.run(scratch);
    }
    return 0;
}
