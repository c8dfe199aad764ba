// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/papers/paper.h"
#include "kit/papers/openpaper.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

/// The window of the sample with its papers and registers.
struct PapersCase
{
    TestDesk test{FileContent::Sample};
    MainWindow window{test.desk()};
    ShownPaper shown; ///< the last paper that the preview was given

    PapersCase();

    template<class R>
    QList<R> all()
    {
        return Table<R>(test.database()).select();
    }
    template<class R>
    R stored(Id<R> id)
    {
        const auto found = Table<R>(test.database()).find(id);
        REQUIRE(found);
        return *found;
    }
    template<class R>
    void open(Id<R> id)
    {
        test.desk().navigator.open({&schema<R>().type, id.value});
        QCoreApplication::processEvents();
    }

    /// The conference of 28 February 2024, changed so.
    void changeConference(const QString &column, const QVariant &value);
    /// Opens the conference's paper of that kind in the preview.
    void openKind(const QString &kind);
    /// The conference's agenda, issued by hand on the pane of the preview.
    Paper issuedAgenda();
    [[nodiscard]] Register registerOf(const QString &code);
    [[nodiscard]] QList<RegisterEntry> entriesOf(const QString &code);

    /// The widget of that name that can be seen.
    template<class W>
    [[nodiscard]] W &seen(const QString &name) const
    {
        for (W *widget : window.findChildren<W *>(name)) {
            if (widget->isVisible())
                return *widget;
        }
        FAIL("not to be seen: " << name.toStdString());
        throw std::logic_error("unreachable");
    }
    [[nodiscard]] bool isSeen(const QString &name) const;
    /// By the space bar.
    void press(const QString &name) const;
    /// Types in place of what the field holds, and goes on.
    void fill(const QString &name, const QString &text) const;
    void choose(const QString &comboBox, const QString &beginning) const;
    void toggle(const QString &chip) const;
};

/// What stands on the first pages of a paper.
QString wordsOf(const Document &document);
