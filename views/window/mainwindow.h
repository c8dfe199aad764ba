// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/desk.h"
#include "kit/base/navigator.h"

#include <QMainWindow>

class MessageBar;
class PaperPreview;
class QStackedWidget;
class Rail;
class Room;
class WheelZoom;
struct Notice;

/// The window of one file: a rail, a stack of rooms, the message bar and the status bar. Rooms are made when they are
/// first entered.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);

    /// The room of that name, made now if it was not there yet.
    Room &room(const QString &key);
    [[nodiscard]] Room &currentRoom() { return room(m_current); }
    void enter(const QString &key);
    [[nodiscard]] QString currentKey() const { return m_current; }
    /// A message that stays as long as the window is open, above those that come and go.
    void stand(const Notice &notice);
    void startNew();
    void find();
    /// What was typed and not saved in a program that is no more.
    void showDrafts();

signals:
    void newFileWanted();
    void openFileWanted();
    void tourWanted();
    /// The window has gone for good; nobody has held it back.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void open(const Place &place);
    void showRoom(const QString &key);
    void showPaper(const ShownPaper &paper);

    Desk &m_desk;
    Rail *m_rail;
    QStackedWidget *m_stack;
    WheelZoom *m_zoom;
    MessageBar *m_standing = nullptr;
    PaperPreview *m_preview = nullptr;
    QHash<QString, Room *> m_rooms;
    QString m_current;
};
