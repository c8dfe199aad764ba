// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "domain/recordtypes.h"
#include "exchange/tablewriters.h"
#include "store/file/opening.h"
#include "store/lists/listsource.h"
#include "store/lists/ordinary.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 500;

const RecordType &typeNamed(const QString &word)
{
    if (const RecordType *type = recordTypeNamed(word))
        return *type;
    throw UsageError(Cli::tr("There are no records “%1”; they are: %2.").arg(word, recordWords().join(", "_L1)));
}

template<class Take>
void eachRow(ListSource &source, Take take)
{
    for (qsizetype first = 0; !source.isComplete() || first < source.ids().size(); first += pageSize) {
        if (source.ids().size() < first + pageSize)
            source.fetch(pageSize);
        for (const QVariantList &row : source.page(first, pageSize))
            take(row);
    }
}

/// A record is one line of its own, its fields parted by tabs.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

void printTable(const RecordType &type, ListSource &source, QTextStream &out)
{
    const QList<qsizetype> listed = listedFields(type);
    QStringList labels;
    for (const qsizetype i : listed)
        labels.append(translatedLabel(type.fields[size_t(i)]));
    out << Cli::tr("Id") << '\t' << labels.join(u'\t') << '\n';
    qsizetype number = 0;
    eachRow(source, [&](const QVariantList &row) {
        QStringList cells{QString::number(source.ids().at(number++))};
        for (const qsizetype i : listed)
            cells.append(onOneLine(displayText(type.fields[size_t(i)], row.at(i))));
        out << cells.join(u'\t') << '\n';
    });
}

} // namespace

QStringList recordWords()
{
    QStringList words;
    for (const RecordType *type : recordTypes())
        words.append(QString::fromLatin1(type->plural));
    return words;
}

void listCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"filter"_s, u"to"_s});
    arguments.allowWords(2);
    const RecordType &type = typeNamed(arguments.word(0, Cli::tr("the records")));
    const auto database = openForReading(arguments.word(1, Cli::tr("a file")));
    const ListQuery query{.words = arguments.option(u"filter"_s)};
    const QString target = arguments.option(u"to"_s);
    // A table that is written goes out of the house.
    ListSource source(*database, type, target.isEmpty() ? query : ordinaryQuery(type, query));
    if (target.isEmpty())
        return printTable(type, source, surroundings.out);
    const auto writer = tableWriter(target, type);
    eachRow(source, [&](const QVariantList &row) { writer->row(row); });
    writer->finish();
}
