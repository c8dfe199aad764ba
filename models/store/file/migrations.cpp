// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/migrations.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

QList<QString> migrationScripts()
{
    QList<QString> scripts;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    // Resources of a static library vanish silently when nothing refers to them.
    if (scripts.isEmpty())
        throw StoreError(Store::tr("This copy of the program is incomplete; install it anew."));
    return scripts;
}

int currentVersion()
{
    return int(migrationScripts().size());
}

int versionOf(const Connection &connection)
{
    return connection.value(u"PRAGMA user_version"_s).toInt();
}

QList<QString> statementsOf(const QString &script)
{
    QList<QString> statements;
    QString statement;
    for (const QString &line : QString(script).remove(u'\r').split(u'\n')) {
        if (line.startsWith("--"_L1) || line.isEmpty())
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';') && !line.startsWith(u' ')) {
            statements.append(statement);
            statement.clear();
        }
    }
    // Left over where the last ';' was forgotten: SQLite takes it or says what is wrong, but it must not be dropped.
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

namespace {

void runScript(Connection &connection, const QString &script, int version)
{
    for (const QString &statement : statementsOf(script))
        connection.execute(statement);
    if (!connection.select(u"PRAGMA foreign_key_check"_s).isEmpty())
        throw StoreError(
            Store::tr("“%1” could not be brought to the new format; keep it and ask for help.").arg(connection.path()));
    connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace

void migrate(Connection &connection, const QList<QString> &scripts)
{
    // With foreign keys on, rebuilding a table by DROP would delete its children; inside a transaction it cannot be
    // switched off.
    connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    for (int version = versionOf(connection); version < scripts.size(); ++version)
        connection.transact([&] { runScript(connection, scripts.at(version), version + 1); });
    connection.execute(u"PRAGMA foreign_keys = ON"_s);
}
