// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedfile.h"

#include "domain/core/recordtype.h"
#include "store/file/integrity.h"
#include "store/rescue/btreepage.h"
#include "store/rescue/pagefile.h"
#include "support.h"
#include "tests/store/filler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DamagedCase::DamagedCase(int rounds)
{
    const auto database = openForWriting(path, testIdentity());
    Step step(*database, u"Nhập nhiều"_s);
    Filler(*database).fill(rounds);
    step.commit();
}

qint64 DamagedCase::rootOf(const QString &name) const
{
    const Connection connection(path, Access::ReadOnly);
    return connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {name}).toLongLong();
}

QList<qint64> DamagedCase::pagesBelow(const QString &table) const
{
    const TreePage root = readTreePage(PageFile(path), quint32(rootOf(table)));
    return {root.children.cbegin(), root.children.cend()};
}

void DamagedCase::overwrite(qint64 at, const QByteArray &bytes) const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

void DamagedCase::overwritePage(qint64 page, char with) const
{
    constexpr qint64 size = 4096;
    overwrite((page - 1) * size, QByteArray(size, with));
}

RescueReport DamagedCase::rescued() const
{
    const QByteArray before = content();
    const auto report = rescue(path, target, testIdentity());
    REQUIRE(report);
    REQUIRE(content() == before);
    return *report;
}

qint64 missingOf(const RescueReport &report, const QString &table)
{
    const auto kind = std::ranges::find_if(
        report.kinds, [&](const RescuedKind &each) { return table == QLatin1StringView(each.type->table); });
    REQUIRE(kind != report.kinds.end());
    return kind->missing.size();
}

QStringList damageIn(const RescueReport &report)
{
    QStringList found;
    const auto database = openForReading(report.target);
    for (const Problem &problem : checkIntegrity(*database)) {
        if (problem.severity == Severity::Error)
            found.append(problem.text);
    }
    return found;
}
