// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "support.h"
#include "views/testdesk.h"

#include <QPrinter>
#include <QTest>

/// Answers with a printer that writes a PDF.
class FileAsk : public TestAsk
{
public:
    bool printer(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printPath);
        if (lastPage > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(firstPage, lastPage);
        }
        return prints;
    }

    QString printPath;
    int firstPage = 1;
    int lastPage = 0;
};

/// A test desk whose printer is a file.
struct PreviewDesk
{
    PreviewDesk()
        : desk{base.database(),     base.desk().preferences, ask,
               base.desk().notices, base.desk().navigator,   base.desk().today}
    {
    }

    TestDesk base;
    FileAsk ask;
    QTemporaryDir folder;
    Desk desk;
};

/// A paper with a table of that many rows, each made from the task of its number.
inline Document longPaper(int rows)
{
    Grid grid{{{QStringLiteral("STT"), 10, Align::Right}, {QStringLiteral("Nhiệm vụ"), 60, Align::Left}}, {}};
    for (int i = 1; i <= rows; ++i)
        grid.rows.append({{{.text = QString::number(i)}, {.text = QStringLiteral("Báo cáo kết quả phối hợp")}},
                          false,
                          {QStringLiteral("task"), i}});
    Document paper;
    paper.title = QStringLiteral("Danh mục nhiệm vụ");
    paper.blocks = {{KindAndAbstract{paper.title, {}}, {}}, {grid, {}}};
    return paper;
}
