// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

/// Info says what was done, Warning what deserves a look, Failure what could not be done.
enum class NoticeKind { Info, Warning, Failure };

/// A button in the message bar.
struct NoticeAction
{
    QString label;
    std::function<void()> run;
};

/// One sentence for the message bar, and what the user may do about it.
struct Notice
{
    NoticeKind kind = NoticeKind::Info;
    QString text;
    QList<NoticeAction> actions;
};

/// Takes sentences from wherever they arise to the message bar.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const QString &text, const QList<NoticeAction> &actions = {}) { post({NoticeKind::Info, text, actions}); }
    void warn(const QString &text, const QList<NoticeAction> &actions = {})
    {
        post({NoticeKind::Warning, text, actions});
    }
    void fail(const QString &text, const QList<NoticeAction> &actions = {})
    {
        post({NoticeKind::Failure, text, actions});
    }
    void post(const Notice &notice) { emit posted(notice); }
    /// What the bar says no longer holds.
    void clear() { emit cleared(); }

signals:
    void posted(const Notice &notice);
    void cleared();
};
