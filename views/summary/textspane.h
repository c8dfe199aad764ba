// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/sections.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class SectionEditor;
struct Desk;

/// The outline of the summary with the office's texts to write under it.
class TextsPane : public QWidget
{
    Q_OBJECT

public:
    TextsPane(Desk &desk, QWidget *parent);

    void show(int year, const QList<SummarySection> &sections, const QHash<QString, QString> &texts);
    void save();
    void focusSection(const QString &key);

private:
    void rebuild(const QList<SummarySection> &sections);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QList<QWidget *> m_parts;
    QList<SectionEditor *> m_editors;
    QStringList m_titles;
};
