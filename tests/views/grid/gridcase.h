// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridview.h"
#include "support.h"
#include "tests/store/storesupport.h"
#include "views/kept/filedesk.h"
#include "views/testdesk.h"
#include "window/unsavedwork.h"

#include <QClipboard>
#include <QGuiApplication>

/// A grid on a file with one conference, worked with the keys.
struct GridCase
{
    TestDesk test;
    Id<Conference> conference = add(Conference{.title = QStringLiteral("Hội nghị giao ban quý I")});
    GridView view;

    explicit GridCase(GridSpec spec) : view(test.desk(), std::move(spec), nullptr)
    {
        view.resize(900, 300);
        view.setOwner(conference.value);
        showActive(view);
    }

    template<class R>
    Id<R> add(R record)
    {
        return added(test.database(), std::move(record));
    }
    template<class R>
    QList<R> all()
    {
        return Table<R>(test.database()).select();
    }
    void goTo(int row, int column)
    {
        view.setFocus();
        // As without the Ctrl that was pressed last.
        view.selectionModel()->setCurrentIndex(view.grid().index(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void paste(int row, const QStringList &lines)
    {
        goTo(row, 0);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        pressKey(Qt::Key_V, Qt::ControlModifier);
    }
    /// What stands in a column.
    QStringList shown(int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < view.grid().rows().size(); ++row)
            texts.append(view.grid().index(row, column).data().toString());
        return texts;
    }
    /// The heads of the rows: "!" where one is not saved.
    QString heads()
    {
        QString heads;
        for (int row = 0; row < view.grid().rowCount(); ++row)
            heads += view.grid().headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        return heads;
    }
    qint64 drafts()
    {
        // An editor that was left is no more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.database()
            .connection()
            .value(QStringLiteral("SELECT count(DISTINCT entry) FROM draft"))
            .toLongLong();
    }
    bool asksAtClosing()
    {
        test.ask.questions.clear();
        mayClose(view, test.desk());
        return !test.ask.questions.isEmpty();
    }
    void sql(const QString &statement) { test.database().connection().execute(statement); }
};
