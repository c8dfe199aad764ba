// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QPrinter;
class QUrl;
class QWidget;

/// The questions that do stop the user; everything else is said in the message bar. Tests answer in its place.
class Ask
{
public:
    Ask() = default;
    virtual ~Ask() = default;
    Ask(const Ask &) = delete;
    Ask &operator=(const Ask &) = delete;

    /// Empty when the user cancels. `filter` as QFileDialog has it.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
    /// Any number of them; none when the user cancels.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter);
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
    virtual QString folder(QWidget *parent, const QString &title);
    /// True when the user chose `action`, which is the label of the button; Enter and Esc are a no.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action);
    /// One line of text that must not be blank; nothing when the user cancels.
    virtual std::optional<QString> text(QWidget *parent, const QString &question, const QString &initial);
    /// Not shown while it is typed; nothing when the user cancels.
    virtual std::optional<QString> password(QWidget *parent, const QString &question);
    /// Lets the user choose printer, copies and pages; false when he cancels.
    virtual bool printer(QWidget *parent, QPrinter &printer);
    /// Opens a file or folder with the program that the desktop has for it.
    virtual void openOutside(const QUrl &url);
};
