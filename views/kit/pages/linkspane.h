// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;
struct Desk;
struct RecordLink;

/// "Where does this come from?" and "Where does it lead?" as links that open the records.
class LinksPane : public QWidget
{
    Q_OBJECT

public:
    explicit LinksPane(Desk &desk, QWidget *parent = nullptr);

    void show(const RecordRef &record);

private:
    void clear();
    void addPart(const QString &heading, const QList<RecordLink> &links, const QString &nothing);
    void addLink(const RecordLink &link);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QHash<QString, int> m_named; ///< how many links bear a text
};
