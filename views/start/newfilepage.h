// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/field.h"
#include "store/file/officesetup.h"

#include <QWidget>

#include <vector>

class FieldEditor;
class QGridLayout;
class QLabel;
class QPushButton;

/// Asks once what a new file has to know of the office and of who keeps it.
class NewFilePage : public QWidget
{
    Q_OBJECT

public:
    NewFilePage(const QString &author, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] OfficeSetup setup() const;
    [[nodiscard]] QString author() const;

signals:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(QDate today);
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QLayout *buttons();
    void addField(const FieldInfo &field, FieldEditor *editor, const QString &hint);
    void accept();
    [[nodiscard]] QString text(size_t at) const;

    QGridLayout *m_grid;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_findings;
};
