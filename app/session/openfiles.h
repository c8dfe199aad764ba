// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfile.h"
#include "kit/base/notices.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <vector>

class Ask;
class NewFilePage;
struct FileCopy;
struct RescueReport;

/// The path with the ending that files of the program have.
QString withSuffix(const QString &path);

/// Who is at the PC, and where what he chooses is kept.
struct OpenFilesSetting
{
    Preferences &preferences;
    Ask &ask;
    Identity identity; ///< the author is asked for with the first file
    std::function<QDate()> today;
    QString sampleFolder;
};

/// The files that are open, each in its window, and the start page while there is none.
class OpenFiles : public QObject
{
    Q_OBJECT

public:
    explicit OpenFiles(OpenFilesSetting setting);
    ~OpenFiles() override;

    /// Opens the file, or shows the start page where there is no path.
    void start(const QString &path);
    /// For writing, or for reading with a banner where somebody else writes. False when it cannot be opened; the page
    /// or window in front says why.
    bool open(const QString &path);
    [[nodiscard]] const std::vector<std::unique_ptr<OpenFile>> &files() const { return m_files; }
    [[nodiscard]] QWidget *startWindow() const { return m_start; }
    [[nodiscard]] QWidget *frontWindow() const;

private:
    bool openLocked(const QString &path);
    void showStart();
    void hideStart();
    void askForFile();
    void askForNewFile();
    void makeFile(const NewFilePage &page);
    void openSample();
    void adopt(std::unique_ptr<Database> database);
    void sayWhoWrites(OpenFile &file, const QString &holder);
    void tryToWrite(OpenFile &reading);
    void close(OpenFile &file);
    void drop(const OpenFile *file);
    void showCopy(const QString &path);
    void restoreWhenClosed(OpenFile &file, const QString &copy);
    void restore(const QString &path, const QString &copy);
    void tellMissing();
    void bringToSecondPlace(const QString &path);
    void sayWhy(const Notice &notice);
    [[nodiscard]] Notice helpFor(const QString &path, const QString &sentence);
    void afterwards(const std::function<void()> &act);
    void leave(const QString &path);
    void openCopy(const QString &path, const FileCopy &copy);
    void putInPlace(const QString &path, const FileCopy &copy);
    void rescueInto(const QString &path);
    std::optional<RescueReport> rescued(const QString &path, const QString &target);
    void showRescued(const RescueReport &report);
    [[nodiscard]] Notices &front();
    [[nodiscard]] Identity identity() const;

    OpenFilesSetting m_setting;
    QHash<QString, QString> m_restoring; ///< copies that take the place of files as soon as these are closed
    Notices m_notices;
    std::vector<std::unique_ptr<OpenFile>> m_files;
    QPointer<QStackedWidget> m_start;
};
