// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <optional>

/// The pages of a file of SQLite's format as they lie on the disk, read without SQLite, which refuses a damaged file.
/// Never writes. What the disk does not give is zeros.
class PageFile
{
public:
    /// Throws StoreError where the file cannot be opened.
    explicit PageFile(const QString &path);

    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] bool has(quint32 number) const { return number >= 1 && number <= m_count; }
    /// Counted from 1.
    [[nodiscard]] QByteArray page(quint32 number) const;

    /// Whether the first hundred bytes can be believed.
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] quint32 headerNumber(int at) const;

private:
    [[nodiscard]] QByteArray bytes(qint64 at, qint64 size) const;
    [[nodiscard]] int guessedPageSize() const;
    [[nodiscard]] int sampleOfPages(int size) const;

    mutable QFile m_file;
    QByteArray m_header;
    bool m_hasHeader = false;
    int m_pageSize = 0;
    quint32 m_count = 0;
};
