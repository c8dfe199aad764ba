// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/referenceeditor.h"

#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/look/icons.h"
#include "store/queries/recordqueries.h"
#include "store/records.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int offersShown = 12;
constexpr int idRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

/// The column by which records of that kind belong to the scope; null where they do not.
const char *ownerColumn(const RecordType &type, const RecordRef &scope)
{
    if (!scope.isValid())
        return nullptr;
    for (const FieldInfo &field : type.fields) {
        if (field.flags.testFlag(FieldFlag::Owner) && field.refersTo(scope.type->table))
            return field.column;
    }
    return nullptr;
}

QList<Suggestion> ownedOffers(Desk &desk, const RecordType &type, const RecordRef &scope, const QString &typed)
{
    QList<Suggestion> found;
    const qsizetype title = type.indexOf(type.title);
    const QStringList wanted = words(typed);
    for (const ShownRow &row : ownedRows(desk.database, type, ownerColumn(type, scope), scope.id)) {
        const QString text = row.shown.at(title).toString();
        if (found.size() < offersShown && matches(searchText({text}), wanted))
            found.append({{&type, row.id}, text, {}});
    }
    return found;
}

} // namespace

ReferenceEditor::ReferenceEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : LineEditor(field, parent)
    , m_desk(context.desk)
    , m_scope(context.scope)
    , m_target(*recordTypeOf(field.references))
    , m_offers(new QStandardItemModel(this))
    , m_list(new QCompleter(m_offers, this))
    , m_open(new QToolButton(this))
{
    line()->setPlaceholderText(tr("type to find"));
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(offersShown);
    // Not QLineEdit's own completer, which would write into the field what is only highlighted.
    m_list->setWidget(line());
    m_list->popup()->setAccessibleName(tr("%1: offers").arg(translatedLabel(field)));
    m_list->popup()->setObjectName(QLatin1StringView(field.column) + "_offers"_L1);
    m_open->setObjectName(QLatin1StringView(field.column) + "_open"_L1);
    m_open->setIcon(icon(u"link"_s));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("Open (F4)"));
    m_open->setAccessibleName(tr("Open “%1”").arg(translatedLabel(field)));
    m_open->setVisible(false);
    row()->addWidget(m_open);
    connect(line(), &QLineEdit::textEdited, this, &ReferenceEditor::offer);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::take);
    connect(m_open, &QToolButton::clicked, this, &ReferenceEditor::openRecord);
}

QList<Suggestion> ReferenceEditor::offers(const QString &typed) const
{
    QList<Suggestion> found;
    attempt(m_desk.notices, [&] {
        found = ownerColumn(m_target, m_scope) != nullptr
                    ? ownedOffers(m_desk, m_target, m_scope, typed)
                    : suggestions(m_desk.database, m_target, typed, offersShown, m_desk.today());
    });
    return found;
}

void ReferenceEditor::offer()
{
    m_offers->clear();
    for (const Suggestion &s : offers(typed())) {
        auto *item = new QStandardItem(s.detail.isEmpty() ? s.title : u"%1  ·  %2"_s.arg(s.title, s.detail));
        item->setData(s.record.id, idRole);
        item->setData(s.title, titleRole);
        m_offers->appendRow(item);
    }
    if (!typed().trimmed().isEmpty() && !m_desk.database.isReadOnly())
        m_offers->appendRow(new QStandardItem(tr("Create “%1” …").arg(typed().trimmed())));
    m_list->complete();
    m_list->popup()->setCurrentIndex(m_list->completionModel()->index(0, 0));
}

void ReferenceEditor::take(const QModelIndex &index)
{
    const QVariant id = index.data(idRole);
    if (id.isValid())
        choose(id.toLongLong(), index.data(titleRole).toString());
    else
        makeNew();
    goOn();
}

void ReferenceEditor::choose(qint64 id, const QString &title)
{
    m_id = id;
    m_title = title;
    setTyped(title);
    m_open->setVisible(id > 0);
    emit edited();
}

void ReferenceEditor::makeNew()
{
    const QString title = typed().trimmed();
    attempt(m_desk.notices, [&] {
        const char *owner = ownerColumn(m_target, m_scope);
        FieldValues values{{QLatin1StringView(m_target.title), title}};
        if (owner != nullptr)
            values.insert(QLatin1StringView(owner), m_scope.id);
        choose(insertRecord(m_desk.database, m_target, values), title);
    });
}

void ReferenceEditor::resolve()
{
    const QString text = typed().trimmed();
    if (text == m_title)
        return;
    m_id = 0;
    m_title.clear();
    if (!text.isEmpty()) {
        const QList<Suggestion> found = offers(text);
        for (const Suggestion &s : found) {
            if (found.size() == 1 || fold(s.title) == fold(text))
                return choose(s.record.id, s.title);
        }
    }
    m_open->setVisible(false);
    emit edited();
}

QVariant ReferenceEditor::value() const
{
    return m_id > 0 && typed().trimmed() == m_title ? QVariant(m_id) : QVariant();
}

void ReferenceEditor::setValue(const QVariant &stored)
{
    m_id = stored.toLongLong();
    m_title.clear();
    attempt(m_desk.notices, [&] { m_title = m_id > 0 ? titleOf(m_desk.database, {&m_target, m_id}) : QString(); });
    // A title of several lines would come back from the field on one.
    m_title = m_title.simplified();
    setTyped(m_title);
    m_open->setVisible(m_id > 0);
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
}

QString ReferenceEditor::complaint() const
{
    return typed().trimmed().isEmpty() || value().isValid()
               ? QString()
               : tr("“%1” is not known yet; choose from the list or create it there.").arg(typed().trimmed());
}

void ReferenceEditor::openRecord()
{
    if (m_id > 0)
        m_desk.navigator.open({&m_target, m_id});
}

bool ReferenceEditor::handleKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4) {
        openRecord();
        return true;
    }
    if (event->key() == Qt::Key_Down && !line()->isReadOnly()) {
        offer();
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        resolve();
    return LineEditor::handleKey(event);
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        resolve();
    return LineEditor::eventFilter(watched, event);
}
