// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"

#include <QWidget>

class QFormLayout;

/// The options of a kind of paper as ticks, numbers and lists to pick from; not there where a kind has none.
class PaperOptionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PaperOptionsPane(QWidget *parent = nullptr);

    void clear();
    void show(const PaperKind &kind, const PaperSource &source, const PaperChoices &choices);

signals:
    void chosen(const PaperChoices &choices);

private:
    QWidget *editorFor(const PaperOption &option, const PaperSource &source);
    void choose(const char *key, int value);

    QFormLayout *m_form;
    const PaperKind *m_kind = nullptr;
    PaperChoices m_choices;
};
