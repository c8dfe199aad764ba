// SPDX-License-Identifier: GPL-3.0-or-later
#include "trouble.h"

#include "store/file/officesetup.h"
#include "store/file/opening.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

QString awayFrom(const QString &path)
{
    return path + u".away"_s;
}

/// Rights do not bind root.
void becomeNobody(bool nobodys)
{
    if (::getuid() == 0)
        REQUIRE(::seteuid(nobodys ? nobody : 0) == 0);
}

void setRights(const QString &folder, mode_t rights)
{
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), rights) == 0);
}

} // namespace

SmallDisk::SmallDisk(const QString &folder) : m_folder(folder)
{
    REQUIRE(QDir().mkpath(folder));
    m_mounted = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=8m") == 0;
    setRights(folder, 0755);
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

void SmallDisk::fill(int butFor) const
{
    QFile ballast(path(u"ballast"_s));
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096)
        ;
    REQUIRE(ballast.resize(std::max<qint64>(ballast.size() - butFor, 0)));
}

void SmallDisk::makeRoom() const
{
    REQUIRE(QFile::remove(path(u"ballast"_s)));
}

TroubledUser::TroubledUser() : disk(user.path(u"đĩa"_s))
{
    // The folder above is the user's own; nobody else could pass through it.
    setRights(user.path({}), 0755);
    REQUIRE(vietnamese.load(u":/i18n/danvan_vi.qm"_s));
    QCoreApplication::installTranslator(&vietnamese);
}

TroubledUser::~TroubledUser()
{
    becomeNobody(false);
}

void TroubledUser::open(const std::function<void(Database &)> &prepare)
{
    {
        const auto made = createFile(path(), {u"thư ký"_s, u"VP-01"_s});
        setUpOffice(*made, {.name = u"Ban Dân vận Tỉnh ủy"_s, .place = u"Thái Nguyên"_s});
        prepare(*made);
    }
    user.start(path());
    REQUIRE_FALSE(database().isReadOnly());
    QObject::connect(&user.file().notices(), &Notices::posted, &user.file(),
                     [this](const Notice &notice) { said.append(notice); });
}

void TroubledUser::begin(Trouble trouble)
{
    m_trouble = trouble;
    said.clear();
    switch (trouble) {
    case Trouble::Away:
        REQUIRE(QFile::rename(path(), awayFrom(path())));
        break;
    case Trouble::Replaced:
        REQUIRE(QFile::rename(path(), awayFrom(path())));
        REQUIRE(QFile::copy(awayFrom(path()), path()));
        break;
    case Trouble::FolderReadOnly:
        setRights(disk.path({}), 0555);
        becomeNobody(true);
        break;
    case Trouble::DiskFull:
        if (disk.isMounted())
            return disk.fill();
        m_pages = database().connection().value(u"PRAGMA page_count"_s).toLongLong();
        database().connection().execute(u"PRAGMA max_page_count = %1"_s.arg(*m_pages));
        break;
    }
}

void TroubledUser::end()
{
    switch (m_trouble) {
    case Trouble::Replaced:
        REQUIRE(QFile::remove(path()));
        [[fallthrough]];
    case Trouble::Away:
        REQUIRE(QFile::rename(awayFrom(path()), path()));
        break;
    case Trouble::FolderReadOnly:
        becomeNobody(false);
        setRights(disk.path({}), 0755);
        break;
    case Trouble::DiskFull:
        if (disk.isMounted())
            return disk.makeRoom();
        database().connection().execute(u"PRAGMA max_page_count = %1"_s.arg(*m_pages + 10'000));
        break;
    }
}

void TroubledUser::checkOneSentence(const QString &about)
{
    REQUIRE(said.size() == 1);
    const Notice notice = said.takeFirst();
    INFO(notice.text.toStdString());
    CHECK(notice.kind == NoticeKind::Failure);
    CHECK(notice.text.contains(about));
    CHECK(notice.text.contains(u"; hãy "_s));
    CHECK(notice.text.endsWith(u'.'));
    CHECK(user.said() == notice.text);
}
