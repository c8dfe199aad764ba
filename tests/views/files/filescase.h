// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "kit/files/attachmentspane.h"
#include "kit/files/outsidecopies.h"
#include "store/step.h"
#include "store/table.h"
#include "tests/store/files/contentfolder.h"
#include "tests/views/kept/filedesk.h"
#include "views/testdesk.h"

#include <QTableView>
#include <QTest>
#include <QToolButton>

/// A desk with a conference, the pane of its files, and a folder with files to put there.
struct FilesCase : TestDesk, ContentFolder
{
    RecordRef conference{&schema<Conference>().type, addedTo(database())};
    AttachmentsPane pane{desk(), schema<Conference>().type};

    FilesCase()
    {
        pane.setOwner(conference.id);
        showActive(pane);
    }
    static qint64 addedTo(Database &database)
    {
        Step step(database, QStringLiteral("Thêm"));
        const auto id = Table<Conference>(database).insert({.title = QStringLiteral("Hội nghị quý I")});
        step.commit();
        return id.value;
    }
    /// Adds one and chooses it.
    Attachment attached(const QString &name, const QByteArray &bytes)
    {
        pane.add({written(name, bytes)});
        list().selectRow(list().model()->rowCount() - 1);
        list().setFocus();
        return files().constLast();
    }
    QList<Attachment> files() { return attachmentsOf(database(), conference); }
    QByteArray content(const Attachment &file) { return keptContent(database(), file); }
    QTableView &list() { return *child<QTableView>(pane, "conference_file_list"); }
    QToolButton &button(const char *act)
    {
        return *pane.findChild<QToolButton *>(QStringLiteral("conference_file_") + QString::fromLatin1(act));
    }
    void click(const char *act) { QTest::mouseClick(&button(act), Qt::LeftButton); }
    OutsideCopies &copies() { return *pane.findChild<OutsideCopies *>(); }
    QString openedPath() { return QUrl(ask.opened.constLast()).toLocalFile(); }
};
