// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/paperbuttons.h"

#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/forms/recordform.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/recorddetail.h"
#include "kit/papers/openpaper.h"
#include "reports/paperkinds.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

PaperButtons::PaperButtons(Desk &desk, RecordDetail &detail, const RecordType &type)
    : QWidget(&detail), m_desk(desk), m_detail(detail), m_type(type)
{
    auto *row = new FlowLayout(this);
    for (const PaperKind &kind : paperKinds()) {
        if (QLatin1StringView(kind.subject) != QLatin1StringView(type.table))
            continue;
        QToolButton *button =
            toolButton(u"paper_"_s + QLatin1StringView(kind.key), u"paper"_s, translatedTitle(kind), this);
        button->setAccessibleName(tr("Paper: %1").arg(translatedTitle(kind)));
        connect(button, &QToolButton::clicked, this, [this, &kind] { open(kind); });
        row->addWidget(button);
    }
    connect(&detail, &RecordDetail::loaded, this, &PaperButtons::follow);
    connect(&detail.form(), &RecordForm::saved, this, &PaperButtons::follow);
    connect(&desk.database, &Database::changed, this, &PaperButtons::follow);
    follow();
}

void PaperButtons::follow()
{
    setVisible(m_detail.recordId() > 0);
}

void PaperButtons::open(const PaperKind &kind)
{
    if (m_detail.form().save())
        openPaper(m_desk, QString::fromLatin1(kind.key), {&m_type, m_detail.recordId()});
}
