// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/dates.h"
#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "settings/settingspage.h"
#include "settings/settingspages.h"
#include "store/database.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QUrl>

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
    void addFolderLink();

    Desk &m_desk;
    QLabel *m_path;
    QLabel *m_size;
};

QString changedText(const QFileInfo &file)
{
    const QDateTime at = file.lastModified();
    return u"%1, %2"_s.arg(clockTime(at.time()), shortDate(at.date()));
}

FilePage::FilePage(Desk &desk) : m_desk(desk)
{
    addHeading(tr("The file"));
    m_path = addNote({});
    m_path->setObjectName(u"file_path"_s);
    m_size = addNote({});
    m_size->setObjectName(u"file_size"_s);
    addFolderLink();
    addHeading(tr("Copies"));
    QLabel *copies = addNote(tr("No copy of this file has been made by the program yet. Copy the file to another disk "
                                "from time to time, while the program is closed."));
    copies->setObjectName(u"file_copies"_s);
}

void FilePage::addFolderLink()
{
    auto *link = new QToolButton;
    link->setObjectName(u"file_folder"_s);
    link->setText(tr("Open the folder"));
    link->setAccessibleName(tr("Open the folder of the file"));
    link->setIcon(icon(u"open-folder"_s));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(link, &QToolButton::clicked, this, [this] {
        m_desk.ask.openOutside(QUrl::fromLocalFile(QFileInfo(m_desk.database.path()).absolutePath()));
    });
    addPart(link);
}

void FilePage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    const QFileInfo file(m_desk.database.path());
    m_path->setText(file.absoluteFilePath());
    m_size->setText(file.exists()
                        ? tr("%1, last written %2").arg(QLocale().formattedDataSize(file.size()), changedText(file))
                        : tr("The file is not there at the moment."));
}

} // namespace

Room *makeFilePage(Desk &desk)
{
    return new FilePage(desk);
}
