// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// How a page of SQLite's format begins.

enum class TreeKind : quint8 { None = 0, IndexInner = 2, TableInner = 5, IndexLeaf = 10, TableLeaf = 13 };

/// A number of 1, 2, 4 or 8 bytes, the highest first.
quint64 bigEndian(const QByteArray &bytes, qsizetype at, int size);

bool isInner(TreeKind kind);
/// What the first byte of a page says; `at` is where it is (100 on page 1).
TreeKind kindAt(const QByteArray &page, int at);
/// Whether the first bytes can be those of a tree, without its cells.
bool looksLikeTree(const QByteArray &page, int at = 0);
/// Cells are put at the end of a page: of one that is taken for larger than it is, they all lie in its first half.
bool fillsItsSize(const QByteArray &page);
