// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

struct LayoutProfile;
struct TablePart;

/// w:tbl with fixed columns in twips.
void writeTable(QXmlStreamWriter &xml, const TablePart &table, const LayoutProfile &profile);

/// w:tblPr and w:tblGrid alone, for rows of another kind.
void writeTableHead(QXmlStreamWriter &xml, const TablePart &table, const LayoutProfile &profile);
