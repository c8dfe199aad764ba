// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openfiles.h"

#include "app/sample.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/preferences.h"
#include "start/newfilepage.h"
#include "start/startpage.h"
#include "store/copies/sealing.h"
#include "store/file/damagedfile.h"
#include "store/file/filelock.h"
#include "store/file/opening.h"
#include "window/mainwindow.h"
#include "window/tourbar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize(860, 620);

/// A name in the folder that nothing has yet.
QString freeName(const QString &folder, const QString &title)
{
    QString path = QDir(folder).filePath(title + ".danvan"_L1);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2).danvan"_s.arg(title).arg(number));
    return path;
}

} // namespace

QString withSuffix(const QString &path)
{
    return path.endsWith(".danvan"_L1, Qt::CaseInsensitive) ? path : path + ".danvan"_L1;
}

OpenFiles::OpenFiles(OpenFilesSetting setting) : m_setting(std::move(setting)) {}

OpenFiles::~OpenFiles()
{
    delete m_start;
}

void OpenFiles::start(const QString &path)
{
    if (path.isEmpty() || !open(path))
        showStart();
}

void OpenFiles::showStart()
{
    if (m_start == nullptr) {
        m_start = new QStackedWidget;
        m_start->setWindowTitle(u"Sổ Dân vận"_s);
        m_start->resize(startSize);
        auto *page = new StartPage(m_setting.preferences, m_notices, m_start);
        m_start->addWidget(page);
        connect(page, &StartPage::sampleWanted, this, &OpenFiles::openSample);
        connect(page, &StartPage::newFileWanted, this, &OpenFiles::askForNewFile);
        connect(page, &StartPage::openWanted, this, &OpenFiles::askForFile);
        connect(page, &StartPage::fileChosen, this, &OpenFiles::open);
    }
    static_cast<StartPage *>(m_start->widget(0))->refresh();
    m_start->setCurrentIndex(0);
    m_start->show();
    m_start->raise();
}

void OpenFiles::hideStart()
{
    if (m_start != nullptr)
        m_start->hide();
}

Notices &OpenFiles::front()
{
    const bool starting = m_files.empty() || (m_start != nullptr && m_start->isVisible());
    return starting ? m_notices : m_files.back()->notices();
}

QWidget *OpenFiles::frontWindow() const
{
    const bool starting = m_files.empty() || (m_start != nullptr && m_start->isVisible());
    return starting ? m_start.data() : static_cast<QWidget *>(&m_files.back()->window());
}

Identity OpenFiles::identity() const
{
    Identity who = m_setting.identity;
    if (!m_setting.preferences.author().isEmpty())
        who.author = m_setting.preferences.author();
    return who;
}

bool OpenFiles::open(const QString &path)
{
    if (isSealedName(path))
        return openLocked(path);
    const QString whole = QFileInfo(path).absoluteFilePath();
    for (const auto &file : m_files) {
        if (QFileInfo(file->path()) == QFileInfo(whole)) {
            file->window().activateWindow();
            file->notices().say(tr("“%1” is open in this window already.").arg(whole));
            return true;
        }
    }
    try {
        const auto holder = FileLock::holderOf(whole);
        // The window comes first; it has the file checked once it has been painted.
        adopt(holder ? openForReading(whole, Checking::Later) : openForWriting(whole, identity(), Checking::Later));
        if (holder)
            sayWhoWrites(*m_files.back(), *holder);
        m_setting.preferences.addRecentFile(whole);
        return true;
    } catch (const DamagedFile &damage) {
        sayWhy(helpFor(whole, damage.text()));
    } catch (const std::exception &error) {
        sayWhy({NoticeKind::Failure, QString::fromUtf8(error.what()), {}});
    }
    return false;
}

void OpenFiles::sayWhy(const Notice &notice)
{
    // Before there is a window nobody would hear it.
    if (m_files.empty())
        showStart();
    front().post(notice);
}

void OpenFiles::sayWhoWrites(OpenFile &file, const QString &holder)
{
    file.window().stand(
        {NoticeKind::Warning,
         tr("Open for reading only: %1 is writing in this file. What is written there is shown here as well.")
             .arg(holder),
         // The window goes, and must not go from within a click on it.
         {{tr("Try to write"), [this, reading = QPointer(&file)] {
               QTimer::singleShot(0, this, [this, reading] {
                   if (reading)
                       tryToWrite(*reading);
               });
           }}}});
}

void OpenFiles::tryToWrite(OpenFile &reading)
{
    if (!attempt(reading.notices(), [&] { adopt(openForWriting(reading.path(), identity())); }))
        return;
    m_files.back()->window().enter(reading.window().currentKey());
    drop(&reading);
}

void OpenFiles::adopt(std::unique_ptr<Database> database)
{
    auto file = std::make_unique<OpenFile>(std::move(database), m_setting.preferences, m_setting.ask, m_setting.today);
    MainWindow &window = file->window();
    connect(&window, &MainWindow::openFileWanted, this, &OpenFiles::askForFile);
    connect(&window, &MainWindow::newFileWanted, this, &OpenFiles::askForNewFile);
    connect(&window, &MainWindow::tourWanted, &window, [&window] { showTour(window); });
    connect(file.get(), &OpenFile::closed, this, [this, closing = file.get()] { close(*closing); });
    const Navigator &navigator = file->desk().navigator;
    connect(&navigator, &Navigator::fileOpened, this, &OpenFiles::showCopy);
    connect(&navigator, &Navigator::restoreWanted, this,
            [this, closing = file.get()](const QString &copy) { restoreWhenClosed(*closing, copy); });
    connect(file.get(), &OpenFile::damaged, this, [this, opened = file.get()](const QString &sentence) {
        opened->window().stand(helpFor(opened->path(), sentence));
    });
    m_files.push_back(std::move(file));
    hideStart();
    window.show();
}

void OpenFiles::drop(const OpenFile *file)
{
    std::erase_if(m_files, [file](const auto &f) { return f.get() == file; });
}

void OpenFiles::askForFile()
{
    const QString path = m_setting.ask.fileToOpen(frontWindow(), tr("Open a file"),
                                                  tr("Sổ Dân vận (*.danvan);;Locked copies (*.khoa);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void OpenFiles::askForNewFile()
{
    showStart();
    auto *page = new NewFilePage(identity().author, m_setting.today(), m_start);
    m_start->addWidget(page);
    m_start->setCurrentWidget(page);
    page->setFocus();
    connect(page, &NewFilePage::cancelled, page, [this, page] {
        page->deleteLater();
        m_start->setCurrentIndex(0);
        if (!m_files.empty())
            hideStart();
    });
    connect(page, &NewFilePage::accepted, page, [this, page] { makeFile(*page); });
}

void OpenFiles::makeFile(const NewFilePage &page)
{
    const QString chosen = m_setting.ask.fileToSave(m_start, tr("Where to keep the new file"),
                                                    page.setup().name + ".danvan"_L1, tr("Sổ Dân vận (*.danvan)"));
    if (chosen.isEmpty())
        return;
    m_setting.preferences.setAuthor(page.author());
    attempt(m_notices, [&] {
        auto database = createFile(withSuffix(chosen), identity());
        setUpOffice(*database, page.setup());
        adopt(std::move(database));
        m_setting.preferences.addRecentFile(withSuffix(chosen));
    });
}

void OpenFiles::openSample()
{
    attempt(m_notices, [&] {
        QDir().mkpath(m_setting.sampleFolder);
        const QString path = freeName(m_setting.sampleFolder, tr("Sample"));
        auto database = createFile(path, identity());
        fillSample(*database);
        adopt(std::move(database));
        m_setting.preferences.addRecentFile(path);
        showTour(m_files.back()->window());
    });
}
