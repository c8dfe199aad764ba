// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/connection.h"

#include <memory>
#include <utility>

class Database;

/// How the records of one kind differ: those that only the file has, those that only the copy has, and those whose
/// values differ.
struct Difference
{
    const RecordType *type = nullptr;
    int onlyInFile = 0;
    int onlyInCopy = 0;
    int changed = 0;
    bool operator==(const Difference &) const = default;
};

enum class Differing { OnlyInFile, OnlyInCopy, Changed };

struct DifferingRecord
{
    RecordRef record;
    QString title;
    Differing how = Differing::Changed;
};

/// A field of a record that both hold, as it reads in each.
struct DifferingField
{
    const FieldInfo *field = nullptr;
    QString inFile;
    QString inCopy;
};

/// All of one kind that differs, and the fields of each record that both hold.
struct DifferingKind
{
    Difference difference;
    QList<std::pair<DifferingRecord, QList<DifferingField>>> records;
};

/// A file beside a copy of it, both read by connections of their own: a window may have the file open, and another
/// thread may compare.
class CopyComparison
{
public:
    /// Throws StoreError where one of the two cannot be read.
    CopyComparison(const QString &file, const QString &copy);
    ~CopyComparison();

    /// By kind of record, without those that are alike.
    [[nodiscard]] QList<Difference> kinds() const;
    /// At most `limit` of each of the three sorts.
    [[nodiscard]] QList<DifferingRecord> records(const RecordType &type, int limit) const;
    [[nodiscard]] QList<DifferingField> fields(const RecordRef &record) const;
    /// All of it, with at most `limit` records of each sort and kind.
    [[nodiscard]] QList<DifferingKind> everything(int limit) const;
    /// See countsText().
    [[nodiscard]] QString countsInCopy() const;

private:
    template<class Act>
    auto compared(Act act) const;

    // The two themselves, or what they are in the present version.
    std::unique_ptr<Database> m_readableFile;
    std::unique_ptr<Database> m_readableCopy;
    std::unique_ptr<Connection> m_file; ///< with the copy beside it
    std::unique_ptr<Connection> m_copy; ///< with the file beside it
};
