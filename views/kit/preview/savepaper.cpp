// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/savepaper.h"

#include "document/paper.h"
#include "document/profile.h"
#include "domain/files/filename.h"
#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/base/preferences.h"
#include "kit/preview/backgroundrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderKey = "save/folder"_L1;
constexpr qsizetype longestName = 100;

struct Saving
{
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

QString lastFolder(const Preferences &preferences)
{
    QString last = QString::fromUtf8(preferences.state(folderKey));
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The endings of "PDF (*.pdf);;Word (*.docx)".
QStringList suffixesOf(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    QStringList suffixes;
    for (auto found = ending.globalMatch(filter); found.hasNext();)
        suffixes.append(found.next().captured(1));
    return suffixes;
}

QString withSuffix(const QString &path, const QStringList &suffixes)
{
    const bool known = suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
    return known ? path : path + u'.' + suffixes.first();
}

bool mayReplace(Desk &desk, QWidget *parent, const QString &path)
{
    const QString question = Saving::tr("“%1” exists already. Replace it?").arg(QDir::toNativeSeparators(path));
    return !QFileInfo::exists(path) || desk.ask.confirm(parent, question, Saving::tr("Replace"));
}

/// The button may still stand there when the run has gone.
std::function<void()> stopOf(BackgroundRun *run)
{
    return [run = QPointer(run)] {
        if (run)
            run->requestStop();
    };
}

} // namespace

QString fileNameOf(const QString &title)
{
    const QString name = safeFileName(title.simplified().left(longestName));
    return name.isEmpty() ? Saving::tr("Untitled") : name;
}

QString askForPath(Desk &desk, QWidget *parent, const QString &title, const QString &fileName, const QString &filter)
{
    const QStringList suffixes = suffixesOf(filter);
    const QString suggested =
        QDir(lastFolder(desk.preferences)).filePath(fileNameOf(fileName) + u'.' + suffixes.first());
    const QString chosen = desk.ask.fileToSave(parent, title, suggested, filter);
    if (chosen.isEmpty())
        return {};
    desk.preferences.setState(folderKey, QFileInfo(chosen).absolutePath().toUtf8());
    const QString path = withSuffix(chosen, suffixes);
    // The dialog has asked about the name as it was typed.
    return path == chosen || mayReplace(desk, parent, path) ? path : QString();
}

void writeBeside(Desk &desk, QObject *owner, const Document &document, const LayoutProfile &profile,
                 const QString &path, const QString &remark)
{
    constexpr int worthSaying = 500;
    const QString name = QFileInfo(path).fileName();
    auto *run = new BackgroundRun(owner);
    auto *say = new QTimer(run);
    say->setSingleShot(true);
    say->callOnTimeout(run, [&desk, run, name] {
        desk.notices.say(Saving::tr("Writing “%1” …").arg(name), {{Saving::tr("Cancel"), stopOf(run)}});
    });
    // Where the window was busy, both may be due at once, and the outcome is what must stay.
    const auto end = [run, say] {
        say->stop();
        run->deleteLater();
    };
    QObject::connect(run, &BackgroundRun::failed, run, [&desk, end](const QString &sentence) {
        desk.notices.fail(sentence);
        end();
    });
    say->start(worthSaying);
    run->start([&desk, end, document, profile, path, name, remark](const std::stop_token &stop) {
        const bool written = writePaper(document, profile, path, stop);
        return [&desk, end, path, name, remark, written] {
            written ? sayWritten(desk, path, remark)
                    : desk.notices.say(Saving::tr("“%1”: cancelled. Nothing was written.").arg(name));
            end();
        };
    });
}

void sayWritten(Desk &desk, const QString &path, const QString &remark)
{
    const QFileInfo file(path);
    const auto opens = [&desk](const QString &what) {
        return [&desk, what] { desk.ask.openOutside(QUrl::fromLocalFile(what)); };
    };
    desk.notices.say((Saving::tr("“%1” was written.").arg(file.fileName()) + u' ' + remark).trimmed(),
                     {{Saving::tr("Open"), opens(file.absoluteFilePath())},
                      {Saving::tr("Open folder"), opens(file.absolutePath())}});
}
