// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts/drafts.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;
struct Desk;

/// What was typed and not saved in a program that is no more: what the file says and what was typed, to be taken over
/// or given up one by one or all at once.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `resume` opens a draft in its form, where it cannot be saved as it is; false where there is no such form.
    DraftsDialog(Desk &desk, std::function<bool(const Draft &)> resume, QWidget *parent);

private:
    void fill();
    /// What it throws is said, as nothing may leave a slot.
    void act(const std::function<void()> &what);
    QWidget *card(const Draft &draft, int number, QWidget *parent);
    [[nodiscard]] QString titleFor(const Draft &draft) const;
    [[nodiscard]] QString shownText(const FieldInfo &field, const QVariant &value) const;
    /// The sentence that says why not; empty where it has been saved.
    QString save(const Draft &draft);
    void takeOver(const Draft &draft);
    void takeOverAll();
    void giveUp(const QList<Draft> &drafts, const QString &question);
    void addFields(QVBoxLayout &column, const Draft &draft, QWidget *parent);
    void addButtons(QVBoxLayout &column);

    Desk &m_desk;
    std::function<bool(const Draft &)> m_resume;
    QList<Draft> m_drafts;
    QHash<QString, QString> m_refused; ///< why, by entry
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
};
