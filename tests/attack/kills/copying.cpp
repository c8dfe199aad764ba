// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/kills/act.h"
#include "attack/state.h"

#include "store/copies/copying.h"
#include "store/file/opening.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// After each save a copy, each of a second of its own.
class KilledCopies : public KilledAct
{
public:
    explicit KilledCopies(QByteArray filled) : m_filled(std::move(filled)) {}

    [[nodiscard]] QString name() const override { return u"copies"_s; }
    void prepare(const QString &path) override { putFile(path, m_filled); }
    void run(const QString &path, Wire &wire) override
    {
        const auto database = openForWriting(path, attackIdentity());
        wire.send(0);
        for (int number = 1;; ++number) {
            saveBody(*database, number);
            makeCopy(*database, path, copyFolderOf(path), evening().addSecs(number));
            wire.send(number);
        }
    }
    QStringList judge(const QString &path, const QList<qint64> &done) override
    {
        QStringList wrong;
        QSet<qint64> found;
        for (const FileCopy &copy : copiesIn(copyFolderOf(path), path)) {
            const qint64 number = evening().secsTo(copy.at);
            found.insert(number);
            const auto database = openForReading(copy.path);
            wrong += quickFindingsOfCopy(*database);
            if (savedBodies(*database) != number)
                wrong.append(u"copy %1 has %2 bodies"_s.arg(number).arg(savedBodies(*database)));
        }
        for (const qint64 number : done) {
            if (number > 0 && !found.contains(number))
                wrong.append(u"copy %1 is not there"_s.arg(number));
        }
        return wrong + findingsOf(*openForWriting(path, attackIdentity()));
    }

private:
    static QDateTime evening() { return {QDate(2024, 3, 5), QTime(17, 0)}; }
    static QStringList quickFindingsOfCopy(Database &database)
    {
        const QVariant said = database.connection().value(u"PRAGMA integrity_check"_s);
        return said == u"ok"_s ? QStringList() : QStringList{said.toString()};
    }

    QByteArray m_filled;
};

} // namespace

std::unique_ptr<KilledAct> killedCopies(const QByteArray &filled)
{
    return std::make_unique<KilledCopies>(filled);
}
