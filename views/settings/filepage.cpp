// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copies/rotation.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/copies/copystate.h"
#include "kit/look/toolbutton.h"
#include "settings/copies/secondplacepane.h"
#include "settings/settingspage.h"
#include "settings/settingspages.h"
#include "store/copies/copyfolder.h"
#include "store/database.h"

#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Says where the file lies and how large it is, anew each time it is shown.
class FilePage : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(FilePage)

public:
    explicit FilePage(Desk &desk);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFolderLink(const char *name, const QString &text, const std::function<QString()> &folder);
    void tell();
    [[nodiscard]] QString copiesText() const;
    [[nodiscard]] QString path() const { return m_desk.database.path(); }

    Desk &m_desk;
    QLabel *m_path;
    QLabel *m_size;
    QLabel *m_copies;
};

FilePage::FilePage(Desk &desk) : m_desk(desk)
{
    addHeading(tr("The file"));
    m_path = addNote({});
    m_path->setObjectName(u"file_path"_s);
    m_size = addNote({});
    m_size->setObjectName(u"file_size"_s);
    addFolderLink("file_folder", tr("Open the folder of the file"),
                  [this] { return QFileInfo(path()).absolutePath(); });
    addHeading(tr("Copies"));
    m_copies = addNote({});
    m_copies->setObjectName(u"file_copies"_s);
    addFolderLink("file_copy_folder", tr("Open the folder of the copies"), [this] { return copyFolderOf(path()); });
    addNote(
        tr("A copy is made every hour in which something was written, and when the file is closed; the last one of "
           "each of %1 days, %2 weeks, %3 months and of every year stays. A copy is a file like any other and can "
           "be opened; what attached files hold lies in the folder “files” beside the copies, once for all of them.")
            .arg(usualRotation().days)
            .arg(usualRotation().weeks)
            .arg(usualRotation().months));
    addHeading(tr("Second place for the copies"));
    addPart(new SecondPlacePane(desk));
    QObject::connect(&desk.database, &Database::copied, this, &FilePage::tell);
}

void FilePage::addFolderLink(const char *name, const QString &text, const std::function<QString()> &folder)
{
    QToolButton *link = toolButton(QString::fromLatin1(name), u"open-folder"_s, text, nullptr);
    QObject::connect(link, &QToolButton::clicked, this,
                     [this, folder] { m_desk.ask.openOutside(QUrl::fromLocalFile(folder())); });
    addPart(link);
}

QString FilePage::copiesText() const
{
    const QString last = lastCopyText(m_desk.database);
    if (last.isEmpty())
        return tr("There is no copy of this file yet.");
    const auto count = copiesIn(copyFolderOf(path()), path()).size();
    return tr("%n copies; the last one is of %1.", nullptr, int(count)).arg(last);
}

void FilePage::tell()
{
    const QFileInfo file(path());
    m_path->setText(file.absoluteFilePath());
    m_size->setText(file.exists()
                        ? tr("%1, last written %2").arg(sizeText(file.size()), shortMoment(file.lastModified()))
                        : tr("The file is not there at the moment."));
    m_copies->setText(copiesText());
}

void FilePage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    tell();
}

} // namespace

Room *makeFilePage(Desk &desk)
{
    return new FilePage(desk);
}
