// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/previewbar.h"

#include "kit/base/flowlayout.h"
#include "kit/look/icons.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLetters = 60;
constexpr int mostPages = 999;

QLabel *labelNamed(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent)
    , m_title(labelNamed(u"preview.title"_s, this))
    , m_place(labelNamed(u"preview.place"_s, this))
    , m_zoom(labelNamed(u"preview.zoom"_s, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 8, 8, 8);
    m_row = new FlowLayout(nullptr);
    outer->addLayout(m_row);
    auto *close = button("preview.close", tr("Back"), tr("Back to where the paper was opened (Esc)"), u"back"_s);
    m_print = button("preview.print", tr("Print …"), tr("Print this paper (Enter)"), u"print"_s);
    m_pdf = button("preview.pdf", tr("Save PDF …"), tr("Save this paper as PDF (Ctrl+E)"), u"pdf"_s);
    m_word = button("preview.word", tr("Save Word …"), tr("Save this paper as a Word document to edit"), u"word"_s);
    m_draft = button("preview.draft", tr("Keep draft"),
                     tr("Keep this paper as a draft with the next number of a draft"), u"save"_s);
    m_issue = button("preview.issue", tr("Issue …"), tr("Take a number for this paper and keep its pages"), u"check"_s);
    setIssuable(false);
    addZoom();
    m_row->addWidget(m_place);
    // Room for what it will say, so that nothing moves when the last page is known.
    const QString longest = tr("Page %1 of %2").arg(mostPages).arg(mostPages);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(longest));
    m_row->addWidget(m_title);
    connect(close, &QToolButton::clicked, this, &PreviewBar::closeWanted);
    connect(m_print, &QToolButton::clicked, this, &PreviewBar::printWanted);
    connect(m_pdf, &QToolButton::clicked, this, &PreviewBar::pdfWanted);
    connect(m_word, &QToolButton::clicked, this, &PreviewBar::wordWanted);
    connect(m_draft, &QToolButton::clicked, this, &PreviewBar::draftWanted);
    connect(m_issue, &QToolButton::clicked, this, &PreviewBar::issueWanted);
}

void PreviewBar::addZoom()
{
    QToolButton *out = button("preview.zoomOut", u"−"_s, tr("Smaller (Ctrl+wheel)"), {});
    m_row->addWidget(m_zoom);
    QToolButton *in = button("preview.zoomIn", u"+"_s, tr("Larger (Ctrl+wheel)"), {});
    m_fit = button("preview.fitWidth", tr("Fit width"), tr("Make the pages as wide as the window"), {});
    m_fit->setCheckable(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    connect(out, &QToolButton::clicked, this, [this] { emit zoomWanted(-1); });
    connect(in, &QToolButton::clicked, this, [this] { emit zoomWanted(1); });
    connect(m_fit, &QToolButton::toggled, this, &PreviewBar::fitWanted);
}

QToolButton *PreviewBar::button(const char *name, const QString &text, const QString &tip, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_row->addWidget(button);
    return button;
}

void PreviewBar::setTitle(const QString &title)
{
    m_title->setText(title.size() > titleLetters ? title.left(titleLetters) + u'…' : title);
    m_title->setToolTip(title);
}

void PreviewBar::setPlace(int page, int pages)
{
    m_place->setText(pages > 0 ? tr("Page %1 of %2").arg(page).arg(pages) : tr("Page %1").arg(page));
}

void PreviewBar::setZoom(int percent, bool fitsWidth)
{
    m_zoom->setText(tr("%1 %").arg(percent));
    const QSignalBlocker blocker(m_fit);
    m_fit->setChecked(fitsWidth);
}

void PreviewBar::setPrintable(bool printable)
{
    for (QToolButton *button : {m_print, m_pdf, m_word})
        button->setEnabled(printable);
    m_place->setVisible(printable);
}

void PreviewBar::setIssuable(bool issuable)
{
    m_draft->setVisible(issuable);
    m_issue->setVisible(issuable);
}
