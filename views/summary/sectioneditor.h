// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/sections.h"

#include <QTimer>
#include <QWidget>

class DraftKeeper;
class HistoryToggle;
class LongTextEditor;
class QLabel;
struct Desk;
struct Draft;

/// The office's own text of one section. It is saved when it is left, and when the typing pauses.
class SectionEditor : public QWidget
{
    Q_OBJECT

public:
    SectionEditor(Desk &desk, const SummarySection &section, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_section.key; }
    /// Shows the text of a year; what is being typed for the same year stays.
    void show(int year, const QString &text);
    void save();
    void focusText();

private:
    void layOut();
    void showHistory();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QList<Draft> unsaved() const;

    Desk &m_desk;
    SummarySection m_section;
    LongTextEditor *m_text;
    QLabel *m_status;
    HistoryToggle *m_history;
    DraftKeeper *m_keeper;
    QTimer m_pause;
    QString m_saved;
    int m_year = 0;
};
