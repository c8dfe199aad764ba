// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/addrun.h"

#include "domain/text/numbers.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/pages/undonotice.h"
#include "store/files/filerefused.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
/// What the window waits for. More than that is stored ahead of the step, slice by slice.
constexpr qint64 bytesAtOnce = 4 * mebibyte;
/// Opening a file takes its time as well.
constexpr qint64 costOfFile = mebibyte / 16;
constexpr qsizetype refusedNamed = 5;

/// Each file once, whatever way leads to it.
QStringList withoutTwins(const QStringList &paths)
{
    QStringList seen;
    QStringList once;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
        if (seen.contains(real))
            continue;
        seen.append(real);
        once.append(path);
    }
    return once;
}

} // namespace

AddRun::AddRun(Desk &desk, const RecordRef &owner, QObject *parent) : QObject(parent), m_desk(desk), m_owner(owner)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &AddRun::work);
}

void AddRun::start(const QStringList &paths)
{
    for (const QString &path : withoutTwins(paths)) {
        m_files.push_back(std::make_unique<IncomingFile>(m_desk.database, path));
        const QFileInfo file(path);
        if (file.isFile() && file.size() <= mostBytesOfAttachment())
            m_bytes += file.size();
    }
    work();
}

void AddRun::work()
{
    try {
        qint64 budget = bytesAtOnce;
        while (budget > 0 && m_at < m_files.size())
            budget -= std::max(costOfFile, goOn());
        const bool paused = m_at < m_files.size();
        if (!paused && (m_phase == Phase::Keeping || !isLarge()))
            return attach();
        if (!paused) {
            m_phase = Phase::Keeping;
            m_at = 0;
        }
    } catch (const std::exception &error) {
        return fail(QString::fromUtf8(error.what()));
    }
    sayHowFar();
    m_next.start();
}

/// Gives the bytes of one slice.
qint64 AddRun::goOn()
{
    IncomingFile &file = *m_files[m_at];
    try {
        const qint64 done = m_phase == Phase::Reading ? file.readOn() : file.keepOn();
        m_done += done;
        m_at += done == 0 ? 1 : 0;
        return done;
    } catch (const FileRefused &refusal) {
        if (m_refused.isEmpty())
            m_refusal = refusal.text();
        m_refused.append({refusal.name(), refusal.reason()});
        m_files.erase(m_files.begin() + qsizetype(m_at));
        return 0;
    }
}

bool AddRun::isLarge() const
{
    qint64 bytes = 0;
    for (const auto &file : m_files)
        bytes += file->content().size;
    return bytes > bytesAtOnce;
}

void AddRun::sayHowFar()
{
    constexpr int worthSaying = 300;
    if (m_silent.isValid() && m_silent.elapsed() < worthSaying)
        return;
    m_silent.start();
    const auto halt = [run = QPointer(this)] {
        if (run)
            run->stop();
    };
    // Each byte is read and then stored.
    m_desk.notices.say(tr("Adding files: %1 of %2 …").arg(sizeText(std::min(m_done / 2, m_bytes)), sizeText(m_bytes)),
                       {{tr("Stop"), halt}});
}

void AddRun::attach()
{
    if (!m_files.empty())
        attachFiles(m_desk.database, m_owner, m_files, m_desk.today());
    sayAdded();
    leave();
}

void AddRun::sayAdded()
{
    const auto count = int(m_files.size());
    const QString added =
        count == 1 ? tr("“%1” was added.").arg(m_files.front()->name()) : tr("%n file(s) were added.", nullptr, count);
    if (m_refused.isEmpty())
        return sayWithUndo(m_desk, added);
    QStringList named;
    for (const auto &[name, reason] : m_refused.mid(0, refusedNamed))
        named.append(u"“%1” (%2)"_s.arg(name, reason));
    if (m_refused.size() > refusedNamed)
        named.append(tr("%n more", nullptr, int(m_refused.size() - refusedNamed)));
    const QString refused = m_refused.size() == 1 ? m_refusal : tr("Not added: %1.").arg(named.join(u", "_s));
    if (count == 0)
        m_desk.notices.fail(refused);
    else
        warnWithUndo(m_desk, added + u' ' + refused);
}

void AddRun::stop()
{
    m_desk.notices.say(tr("Stopped; no file was added."));
    leave();
}

void AddRun::fail(const QString &sentence)
{
    m_desk.notices.fail(sentence);
    leave();
}

void AddRun::leave()
{
    // What was stored and has no record goes with them.
    m_files.clear();
    m_next.stop();
    emit finished();
    deleteLater();
}
