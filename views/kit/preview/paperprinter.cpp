// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/paperprinter.h"

#include "document/layout/sides.h"
#include "document/paint/pagedevice.h"
#include "document/profile.h"
#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/base/preferences.h"
#include "kit/preview/printrun.h"
#include "kit/preview/sidepanes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto choiceKey = "print/choice"_L1;

/// Both sides where the paper's layout says so, unless the user chose last time.
void restoreChoice(QPrinter &printer, const Preferences &preferences, const LayoutProfile &profile)
{
    printer.setDuplex(profile.twoSided ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    const QJsonObject kept = QJsonDocument::fromJson(preferences.state(choiceKey)).object();
    const QString name = kept["printer"_L1].toString();
    if (!name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name))
        printer.setPrinterName(name);
    if (kept.contains("duplex"_L1))
        printer.setDuplex(QPrinter::DuplexMode(kept["duplex"_L1].toInt()));
    if (kept.contains("color"_L1))
        printer.setColorMode(QPrinter::ColorMode(kept["color"_L1].toInt()));
}

/// A file has no sides to choose.
bool isFile(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat;
}

void keepChoice(const QPrinter &printer, Preferences &preferences)
{
    QJsonObject choice{{u"printer"_s, printer.printerName()}, {u"color"_s, int(printer.colorMode())}};
    if (!isFile(printer))
        choice.insert(u"duplex"_s, int(printer.duplex()));
    preferences.setState(choiceKey, QJsonDocument(choice).toJson(QJsonDocument::Compact));
}

bool isTwoSided(const QPrinter &printer, const LayoutProfile &profile)
{
    return isFile(printer) ? profile.twoSided : printer.duplex() != QPrinter::DuplexNone;
}

std::unique_ptr<QPrinter> printerFor(const PagedDocument &paper)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.title);
    setPaper(*printer, paper.paper);
    printer->setFullPage(true);
    return printer;
}

} // namespace

PaperPrinter::PaperPrinter(Desk &desk, ProgressStrip &progress, QWidget *parent)
    : QObject(parent), m_desk(desk), m_progress(progress), m_window(parent)
{
}

PaperPrinter::~PaperPrinter() = default;

void PaperPrinter::print(const PagedDocument &paper, const LayoutProfile &profile)
{
    std::unique_ptr<QPrinter> printer = printerFor(paper);
    restoreChoice(*printer, m_desk.preferences, profile);
    if (isBusy() || !m_desk.ask.printer(m_window, *printer))
        return;
    keepChoice(*printer, m_desk.preferences);
    const PagedDocument sides = forSides(paper, profile, isTwoSided(*printer, profile));
    start(sides, std::move(printer));
}

void PaperPrinter::start(const PagedDocument &paper, std::unique_ptr<QPrinter> printer)
{
    m_run = std::make_unique<PrintRun>(paper, std::move(printer), nullptr);
    m_progress.begin(tr("Printing …"));
    connect(m_run.get(), &PrintRun::progressed, &m_progress, &ProgressStrip::setProgress);
    connect(m_run.get(), &PrintRun::failed, this, [this](const QString &sentence) {
        end();
        m_desk.notices.fail(sentence);
    });
    connect(m_run.get(), &PrintRun::finished, this, [this, title = paper.title] {
        end();
        m_desk.notices.say(tr("“%1” was sent to the printer.").arg(title));
    });
    m_run->start();
}

void PaperPrinter::cancel()
{
    if (!m_run)
        return;
    m_run->cancel();
    end();
}

void PaperPrinter::end()
{
    m_progress.end();
    // It may still be in its own signal.
    m_run.release()->deleteLater();
}
