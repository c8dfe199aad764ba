// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/proceedings.h"
#include "kit/base/desk.h"

#include <QWidget>

class BodyTree;
class FieldRows;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
struct Task;

/// Makes tasks of a conclusion for many bodies at once. Those that it addresses are ticked to begin with.
class AssignPane : public QWidget
{
    Q_OBJECT

public:
    AssignPane(Desk &desk, QWidget *parent);

    /// Throws StoreError.
    void start(Id<Conclusion> conclusion);
    void takeFocus();

signals:
    void assigned(int count);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QHBoxLayout *makeButtons();
    void showCount();
    void assign();
    [[nodiscard]] Task pattern() const;

    Desk &m_desk;
    Id<Conclusion> m_conclusion;
    FieldRows *m_fields;
    QLineEdit *m_filter;
    BodyTree *m_bodies;
    QPushButton *m_assign;
};
