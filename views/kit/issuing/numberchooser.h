// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/forms/fieldrows.h"
#include "store/queries/papers/issuing.h"

class QComboBox;
class QFormLayout;
struct Desk;

/// Where a paper gets its number from: the next one of its register, one that was reserved, one of the user's own
/// choice behind or ahead of the others, or a partner's. What is unusual about it is said in words.
class NumberChooser : public QWidget
{
    Q_OBJECT

public:
    NumberChooser(Desk &desk, QWidget *parent);

    /// The paper with its day; its kind says the type of register to begin with.
    void start(const Paper &paper);
    void setPaper(const Paper &paper);
    [[nodiscard]] RegisterWish inRegister() const;
    [[nodiscard]] NumberWish wish() const;
    /// False when the number that was chosen is not given; says so beside it.
    bool isComplete();

private:
    QComboBox *addList(QFormLayout &form, const QString &name, const QString &label);
    void fillBodies();
    void fillNumbers();
    void addReserved(const Register &head);
    [[nodiscard]] QString nextText(const std::optional<Register> &head) const;
    [[nodiscard]] std::optional<Register> known() const;
    void showRows();
    void showWarnings();
    [[nodiscard]] RegisterEntry typed() const;

    Desk &m_desk;
    Paper m_paper;
    QComboBox *m_bodies;
    QComboBox *m_types;
    QComboBox *m_numbers;
    FieldRows *m_own;
    FieldRows *m_partner;
    QLabel *m_warnings;
    QString m_sentence; ///< why there is no next number
};
