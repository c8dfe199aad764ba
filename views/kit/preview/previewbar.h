// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FlowLayout;
class QLabel;
class QToolButton;

/// The buttons above a preview. Goes on in a second line where the window is narrow.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// `pages` 0: not counted yet.
    void setPlace(int page, int pages);
    void setZoom(int percent, bool fitsWidth);
    void setPrintable(bool printable);
    /// Whether the paper can be kept as a draft and issued.
    void setIssuable(bool issuable);

signals:
    void closeWanted();
    void zoomWanted(int steps);
    void fitWanted(bool fits);
    void printWanted();
    void pdfWanted();
    void wordWanted();
    void draftWanted();
    void issueWanted();

private:
    QToolButton *button(const char *name, const QString &text, const QString &tip, const QString &iconName);
    void addZoom();

    FlowLayout *m_row;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_zoom;
    QToolButton *m_fit = nullptr;
    QToolButton *m_print;
    QToolButton *m_pdf;
    QToolButton *m_word;
    QToolButton *m_draft;
    QToolButton *m_issue;
};
