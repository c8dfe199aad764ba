// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/forms/formplan.h"
#include "kit/grid/gridspec.h"
#include "kit/pages/detail.h"

class AttachmentsPane;
class GridPane;
class HistoryToggle;
class LinksPane;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class RecordForm;
struct Desk;

/// The usual detail: title, history on demand, form, a grid for each kind of row that belongs to the record, the files
/// beside it, and where it comes from and leads to.
class RecordDetail : public Detail
{
    Q_OBJECT

public:
    RecordDetail(Desk &desk, const RecordType &type, const FormPlan &plan, const QList<GridSpec> &grids,
                 QWidget *parent = nullptr);

    void load(qint64 id) override;
    void startNew(const FieldValues &defaults) override;
    void point(const RecordRef &record) override;
    void focusFirst() override;
    [[nodiscard]] qint64 recordId() const override;

    [[nodiscard]] RecordForm &form() { return *m_form; }
    /// A further part between form and files, such as a row of acts.
    void addPart(QWidget *part);
    /// A part between title and form.
    void addHead(QWidget *part);

signals:
    /// Another record is shown, or the form for a new one.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTitle();
    void follow();
    void showParts();

    Desk &m_desk;
    const RecordType &m_type;
    QVBoxLayout *m_column;
    QLabel *m_title;
    RecordForm *m_form;
    QList<GridPane *> m_grids;
    AttachmentsPane *m_files = nullptr; ///< where records of the kind take files
    LinksPane *m_links;
    QScrollArea *m_scroll = nullptr;
    HistoryToggle *m_history = nullptr;
    bool m_stale = false;
};
