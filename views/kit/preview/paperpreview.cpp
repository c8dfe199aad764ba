// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/paperpreview.h"

#include "document/cards/pageprofile.h"
#include "domain/recordtypes.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/enterpresses.h"
#include "kit/base/navigator.h"
#include "kit/base/preferences.h"
#include "kit/issuing/issueacts.h"
#include "kit/lists/emptystate.h"
#include "kit/papers/officeprofile.h"
#include "kit/papers/paperside.h"
#include "kit/preview/backgroundrun.h"
#include "kit/preview/layingout.h"
#include "kit/preview/pagesheets.h"
#include "kit/preview/paperprinter.h"
#include "kit/preview/previewbar.h"
#include "kit/preview/savepaper.h"
#include "kit/preview/sidepanes.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto zoomKey = "preview/zoom"_L1;
constexpr auto fitWidth = "fit";
constexpr int pagesAtOnce = 2;

} // namespace

PaperPreview::PaperPreview(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new PreviewBar(this))
    , m_stack(new QStackedWidget(this))
    , m_sheets(new PageSheets(this))
    , m_nothing(new EmptyState(this))
    , m_progress(new ProgressStrip(this))
    , m_printer(new PaperPrinter(desk, *m_progress, this))
    , m_side(new PaperSide(desk, this))
{
    setUp();
    connectBar();
    connectSheets();
    restoreZoom();
    sayNothing(tr("No paper is open. Go back and choose one."));
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setUp()
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview"));
    m_stack->addWidget(m_sheets);
    m_stack->addWidget(m_nothing);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_stack, 1);
    // Without a share of the width, so that it takes none while there is nothing in it.
    middle->addLayout(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(middle, 1);
    column->addWidget(m_progress);
}

void PaperPreview::connectBar()
{
    connect(m_bar, &PreviewBar::closeWanted, this, &PaperPreview::closed);
    connect(m_bar, &PreviewBar::printWanted, this, &PaperPreview::print);
    connect(m_bar, &PreviewBar::pdfWanted, this, &PaperPreview::savePdf);
    connect(m_bar, &PreviewBar::wordWanted, this, &PaperPreview::saveWord);
    connect(m_bar, &PreviewBar::zoomWanted, m_sheets, &PageSheets::zoomBy);
    connect(m_bar, &PreviewBar::fitWanted, m_sheets, &PageSheets::setFitsWidth);
    connect(m_bar, &PreviewBar::draftWanted, this, [this] { keepShownDraft(m_desk, m_shown); });
    connect(m_bar, &PreviewBar::issueWanted, m_side, &PaperSide::startIssuing);
    connect(m_side, &PaperSide::left, m_sheets, qOverload<>(&QWidget::setFocus));
    connect(m_side, &PaperSide::remade, this, [this](const ShownPaper &paper) { show(paper); });
    connect(m_side, &PaperSide::originWanted, this, &PaperPreview::openOrigin);
    connect(m_progress, &ProgressStrip::canceled, this, &PaperPreview::cancelRuns);
}

void PaperPreview::connectSheets()
{
    connect(m_sheets, &PageSheets::zoomChanged, this, &PaperPreview::keepZoom);
    connect(m_sheets, &PageSheets::moved, this, &PaperPreview::showPlace);
    connect(m_sheets, &PageSheets::originActivated, this, &PaperPreview::openOrigin);
}

void PaperPreview::restoreZoom()
{
    const QByteArray kept = m_desk.preferences.state(zoomKey);
    if (kept == fitWidth)
        m_sheets->setFitsWidth(true);
    else if (const int percent = kept.toInt(); percent > 0)
        m_sheets->setZoom(percent);
    m_bar->setZoom(m_sheets->zoom(), m_sheets->fitsWidth());
}

void PaperPreview::keepZoom()
{
    const bool fits = m_sheets->fitsWidth();
    m_bar->setZoom(m_sheets->zoom(), fits);
    m_desk.preferences.setState(zoomKey, fits ? QByteArray(fitWidth) : QByteArray::number(m_sheets->zoom()));
}

void PaperPreview::show(const ShownPaper &paper)
{
    attempt(m_desk.notices,
            [&] { show(paper, paper.profile ? *paper.profile : officeProfile(m_desk.database, paper.document)); });
}

void PaperPreview::show(const ShownPaper &paper, const LayoutProfile &profile)
{
    cancelRuns();
    const bool another = paper.kind == nullptr || paper.kind != m_shown.kind || paper.subject != m_shown.subject ||
                         paper.record.id != m_shown.record.id;
    m_shown = paper;
    m_profile = profile;
    m_complete = false;
    m_bar->setTitle(paper.document.title);
    m_bar->setIssuable(canBeIssued(m_desk, paper));
    m_side->show(paper, another);
    if (paper.document.blocks.isEmpty())
        return sayNothing(tr("This paper has nothing in it yet. Go back and fill in what it is made from."));
    if (another)
        m_sheets->toTop();
    showFirstPages();
}

void PaperPreview::showFirstPages()
{
    try {
        take(firstPages(pagesAtOnce, m_shown.document, m_profile));
        m_stack->setCurrentWidget(m_sheets);
        m_bar->setPrintable(true);
        layOutRest();
    } catch (const std::exception &error) {
        sayNothing(QString::fromUtf8(error.what()));
    }
}

/// Beside the window, on copies: laying out hundreds of pages takes longer than a blink.
void PaperPreview::layOutRest()
{
    m_layout = std::make_unique<BackgroundRun>();
    connect(m_layout.get(), &BackgroundRun::failed, this, &PaperPreview::sayNothing);
    m_progress->begin(tr("Laying out the pages …"));
    m_layout->start([this, paper = m_shown.document, profile = m_profile](const std::stop_token &stop) {
        const auto asked = [&stop](const QList<Page> &) { return stop.stop_requested(); };
        return [this, paged = layOutUntil(asked, paper, profile)] {
            m_complete = true;
            m_progress->end();
            take(paged);
            emit completed();
            if (std::exchange(m_printWanted, false))
                print();
        };
    });
}

void PaperPreview::take(const PagedDocument &paged)
{
    m_paged = paged;
    m_sheets->setPages(paged.paper, paged.pages);
    showPlace();
}

void PaperPreview::sayNothing(const QString &sentence)
{
    m_progress->end();
    m_bar->setPrintable(false);
    m_nothing->say(sentence, tr("Back"), [this] { emit closed(); });
    m_stack->setCurrentWidget(m_nothing);
}

void PaperPreview::showPlace()
{
    m_bar->setPlace(m_sheets->currentPage() + 1, m_complete ? int(m_paged.pages.size()) : 0);
}

void PaperPreview::openOrigin(const Origin &origin)
{
    if (const RecordType *type = recordTypeOf(origin.table))
        m_desk.navigator.open(RecordRef{type, origin.id});
}

void PaperPreview::print()
{
    if (m_stack->currentWidget() != m_sheets)
        return;
    // All pages are needed to ask for a range of them.
    m_printWanted = !m_complete;
    if (m_printWanted)
        return m_layout ? void() : layOutRest();
    m_printer->print(m_paged, profileOnPage(m_profile, m_shown.document));
}

void PaperPreview::cancelRuns()
{
    m_progress->end();
    m_printWanted = false;
    m_printer->cancel();
    m_layout.reset();
}

void PaperPreview::save(const QString &title, const QString &filter)
{
    if (m_stack->currentWidget() != m_sheets)
        return;
    attempt(m_desk.notices, [&] {
        const QString path = askForPath(m_desk, this, title, m_shown.fileName, filter);
        if (!path.isEmpty())
            writeBeside(m_desk, this, m_shown.document, m_profile, path);
    });
}

void PaperPreview::savePdf()
{
    save(tr("Save as PDF"), tr("PDF (*.pdf)"));
}

void PaperPreview::saveWord()
{
    save(tr("Save as Word document"), tr("Word document (*.docx)"));
}

bool PaperPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Here these mean the paper, not the list of the room behind it.
        if (key->matches(QKeySequence::Print) || key->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PaperPreview::focusInEvent(QFocusEvent *)
{
    // Not a proxy: Tab would go from what stands before the preview to the pages, past the buttons above them.
    m_sheets->setFocus();
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enterPresses(*event))
        return;
    if (enter || event->matches(QKeySequence::Print))
        print();
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_E))
        savePdf();
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
