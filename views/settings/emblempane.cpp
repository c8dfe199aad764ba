// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/emblempane.h"

#include "document/cards/emblem.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/undonotice.h"
#include "store/queries/papers/officepictures.h"
#include "store/records.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The pictures that Qt itself reads on every PC.
constexpr auto patterns = "*.png *.jpg *.jpeg *.bmp *.gif";
constexpr int lettersWide = 16;

QString emblemKey()
{
    return QString::fromLatin1(OfficePicture::emblem);
}

QByteArray contentOf(const QString &path)
{
    // No picture of an emblem is larger, and a film chosen by mistake does not fill the memory.
    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

} // namespace

EmblemPane::EmblemPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_picture(new QLabel(this))
    , m_choose(toolButton(u"emblem_choose"_s, u"open-folder"_s, tr("Choose picture …"), this))
    , m_remove(toolButton(u"emblem_remove"_s, u"delete"_s, tr("Take away"), this))
{
    m_picture->setObjectName(u"emblem_picture"_s);
    m_picture->setAccessibleName(tr("Emblem"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setWordWrap(true);
    const int side = lettersWide * fontMetrics().averageCharWidth();
    m_picture->setFixedSize(side, side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_picture);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    row->addStretch(1);
    connect(m_choose, &QToolButton::clicked, this, &EmblemPane::choose);
    connect(m_remove, &QToolButton::clicked, this, &EmblemPane::remove);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(QString::fromLatin1(OfficePicture::table)))
            refresh();
    });
    refresh();
}

void EmblemPane::choose()
{
    const QString path = m_desk.ask.fileToOpen(this, tr("Choose the emblem of the office"),
                                               tr("Pictures (%1)").arg(QString::fromLatin1(patterns)));
    if (!path.isEmpty())
        take(path);
}

void EmblemPane::take(const QString &path)
{
    const QByteArray picture = emblemFrom(contentOf(path));
    if (picture.isEmpty())
        return m_desk.notices.warn(
            tr("“%1” cannot be read as a picture, so nothing was changed; please choose a PNG or "
               "JPEG file.")
                .arg(QFileInfo(path).fileName()));
    const bool done = attempt(m_desk.notices, [&] {
        keepOfficePicture(m_desk.database, emblemKey(), picture, tr("Choose the emblem of the office"));
    });
    if (done)
        sayWithUndo(m_desk, tr("Badges have this emblem from now on."));
}

void EmblemPane::remove()
{
    const bool done = attempt(m_desk.notices, [this] {
        if (const auto picture = officePictureOf(m_desk.database, emblemKey()))
            deleteRecords(m_desk.database, schema<OfficePicture>().type, {picture->id.value});
    });
    if (done)
        sayWithUndo(m_desk, tr("Badges have no emblem from now on."));
}

void EmblemPane::refresh()
{
    attempt(m_desk.notices, [this] {
        const auto picture = officePictureOf(m_desk.database, emblemKey());
        m_choose->setEnabled(!m_desk.database.isReadOnly());
        m_remove->setEnabled(picture && !m_desk.database.isReadOnly());
        show(picture ? bytesOf(*picture) : QByteArray());
    });
}

void EmblemPane::show(const QByteArray &bytes)
{
    const QImage image = emblemImage(bytes);
    if (image.isNull())
        return m_picture->setText(bytes.isEmpty() ? tr("No emblem") : tr("Damaged picture"));
    constexpr int frame = 8;
    const QSize room = (m_picture->size() - QSize(frame, frame)) * devicePixelRatio();
    QPixmap shown = QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatio());
    m_picture->setPixmap(shown);
}
