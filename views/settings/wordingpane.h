// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/editabletext.h"

#include <QWidget>

class HistoryToggle;
class QLabel;
class QToolButton;
class QVBoxLayout;
class RecordForm;
struct Desk;

/// One text of the papers: the office's words for it, the built-in ones, and what would be printed. Each text has a
/// pane of its own, so that what is not valid yet waits there.
class WordingPane : public QWidget
{
    Q_OBJECT

public:
    WordingPane(Desk &desk, const EditableText &text, const QString &title, QWidget *parent = nullptr);

    void focusText();

private:
    void addTitle(const QString &title, QVBoxLayout &column);
    QWidget *makeTools();
    void fillFields(QToolButton &button);
    QLabel *addSentence(const QString &heading, const char *name, QVBoxLayout &column);
    void insert(const QString &place);
    void restore();
    void refresh();
    void showResult();
    [[nodiscard]] QString typed() const;

    Desk &m_desk;
    const EditableText &m_text;
    QString m_builtIn;
    RecordForm *m_form;
    HistoryToggle *m_history = nullptr;
    QToolButton *m_restore = nullptr;
    QLabel *m_result = nullptr;
};
