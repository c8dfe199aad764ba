// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

/// Stored in the file; raise it when fold(), searchText() or a sort key changes, and keys and index are rebuilt.
constexpr int textRulesVersion = 1;

/// Lower case without tones and marks, one QChar for each of NFC text; a prefix folds to a prefix.
QString fold(QStringView text);

/// The folded words of a text: its longest runs of letters and digits.
QStringList words(QStringView text);

/// The folded words of all fields, joined by single spaces; FTS5's unicode61 takes it apart into exactly these words.
QString searchText(const QStringList &fields);

/// True when each prefix begins a word of searchText(); no prefixes match everything.
bool matches(QStringView searchText, const QStringList &foldedPrefixes);

/// Start and length of the words of NFC text that begin with one of the prefixes, in the order of the text.
QList<std::pair<qsizetype, qsizetype>> hits(QStringView text, const QStringList &foldedPrefixes);
