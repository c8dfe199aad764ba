// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/kills/act.h"
#include "attack/oldfile.h"
#include "attack/state.h"

#include "store/file/migrations.h"
#include "store/file/opening.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Opens a file of an older version, of each in turn.
class KilledUpgrades : public KilledAct
{
public:
    explicit KilledUpgrades(const QString &scratch)
    {
        for (int version = 1; version < currentVersion(); ++version)
            m_cases.append(upgradeCase(scratch, version));
    }

    [[nodiscard]] QString name() const override { return u"migrations"_s; }
    void prepare(const QString &path) override
    {
        m_now = (m_now + 1) % m_cases.size();
        putFile(path, m_cases.at(m_now).content);
    }
    void run(const QString &path, Wire &wire) override
    {
        wire.send(0);
        const auto database = openForWriting(path, attackIdentity());
        wire.send(1);
        for (int number = 1;; ++number) {
            saveBody(*database, number);
            wire.send(number + 1);
        }
    }
    QStringList judge(const QString &path, const QList<qint64> &done) override
    {
        QStringList wrong;
        if (contentOf(path) != m_cases.at(m_now).content && !hasCopyOf(path, m_cases.at(m_now).content))
            wrong.append(u"the file was changed and no copy was kept first"_s);
        const auto database = openForWriting(path, attackIdentity());
        const int acts = done.isEmpty() ? 0 : std::max(0, int(done.last()) - 1);
        const int bodies = savedBodies(*database);
        if (bodies != acts && bodies != acts + 1)
            wrong.append(u"%1 bodies after %2 saves"_s.arg(bodies).arg(acts));
        if (bodies == 0 && stateOf(database->connection()) != m_cases.at(m_now).state)
            wrong.append(u"the file of version %1 is not what it should have become"_s.arg(m_now + 1));
        return wrong + quickFindings(*database);
    }

private:
    static bool hasCopyOf(const QString &path, const QByteArray &content)
    {
        const QDir folder = QFileInfo(path).dir();
        for (const QString &name : folder.entryList({u"*.bak"_s})) {
            if (contentOf(folder.filePath(name)) == content)
                return true;
        }
        return false;
    }

    QList<UpgradeCase> m_cases;
    qsizetype m_now = 0;
};

} // namespace

std::unique_ptr<KilledAct> killedUpgrades(const QString &scratch)
{
    return std::make_unique<KilledUpgrades>(scratch);
}
