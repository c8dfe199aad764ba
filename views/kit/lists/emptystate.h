// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

/// Stands where a list would be and says why there is nothing and what to do: nothing yet, nothing matches, or cannot
/// be read.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without a label there is no button.
    void say(const QString &sentence, const QString &label = {}, std::function<void()> act = {});

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_act;
};
