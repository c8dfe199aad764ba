// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/personpage.h"

#include "directory/eraseperson.h"
#include "directory/todaysposts.h"
#include "domain/directory/person.h"
#include "kit/base/desk.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/recordpage.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct PersonPage
{
    Q_DECLARE_TR_FUNCTIONS(PersonPage)
};

const RecordType &personType()
{
    return schema<Person>().type;
}

Detail *makeDetail(Desk &desk, QWidget *parent)
{
    const GridSpec posts{.type = &schema<Post>().type,
                         .owner = "person_id",
                         .columns = {"organisation_id", "title", "rank", "valid_from", "valid_until"},
                         .title = PersonPage::tr("Posts over time")};
    return new RecordDetail(desk, personType(), wholeForm(personType()), {posts}, parent);
}

ListSpec specOf(const TodaysPosts *posts)
{
    const ComputedColumn post{
        QT_TRANSLATE_NOOP("Field", "Post and body today"), [posts](const QVariantList &row, int role) {
            return role == Qt::DisplayRole ? QVariant(posts->of(row.at(personType().indexOf("uid")).toString()))
                                           : QVariant();
        }};
    return {.columns = {"full_name", "honorific", "telephone", "email"},
            .computed = {post},
            .chips = {},
            .firstStep = PersonPage::tr("Nobody yet. Enter the people you invite and who lead the bodies."),
            .newLabel = PersonPage::tr("New person"),
            .titleFirst = true};
}

void addEraser(Desk &desk, RecordPage *page)
{
    QToolButton *erase = page->addTool(u"person_erase"_s, u"delete"_s, PersonPage::tr("Erase data …"));
    erase->setToolTip(PersonPage::tr("Erases all data of the chosen person for good"));
    QObject::connect(erase, &QToolButton::clicked, page, [&desk, page] {
        if (erasePersonAsked(desk, page, {page->list().table().currentId()}))
            page->showNothing();
    });
}

} // namespace

Room *makePersonPage(Desk &desk, QWidget *parent)
{
    auto *posts = new TodaysPosts(desk, nullptr);
    auto *page = new RecordPage(desk, personType(), specOf(posts), makeDetail, parent);
    posts->setParent(page);
    if (!desk.database.isReadOnly())
        addEraser(desk, page);
    QObject::connect(posts, &TodaysPosts::changed, page, [page] { page->list().table().viewport()->update(); });
    return page;
}
