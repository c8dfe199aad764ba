// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/testdesk.h"
#include "window/mainwindow.h"

#include <functional>

class QTabWidget;

/// Is told of everything that the walk comes to; the name is fit for a file.
using Visit = std::function<void(const QString &name, QWidget &shown)>;

/// Goes through the window of one file as a user would and stops at every page, tab and state of it.
class PageWalk
{
public:
    PageWalk(TestDesk &desk, QSize size, Visit visit);

    void everything();
    /// Every room and tab; with a record, a new one and a filter that nothing matches where there is a list.
    void rooms();
    void workspace();
    void tasks();
    void registers();
    void files();
    void papers();
    /// The history of a record, the journal, and the bin with something in it.
    void past();
    void messages();
    void tour();
    void finder();
    void drafts();
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    void tabs(const QString &name, QTabWidget &tabs);
    void page(const QString &name, QWidget &page);
    void history(const QString &button);
    void historiesElsewhere();
    void visit(const QString &name);

    TestDesk &m_desk;
    MainWindow m_window;
    Visit m_visit;
};

/// The questions of the program, shown one after the other and cancelled.
void walkDialogs(QWidget &window, const Visit &visit);

/// The pages before there is a file.
void walkStart(TestDesk &desk, QSize size, const Visit &visit);

/// Gives every record that has a title one of 500 letters.
void writeLongTitles(Database &database);

/// Lets everything be laid out and painted.
void settle();
