// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "kit/files/outsidecopies.h"
#include "store/file/opening.h"
#include "tests/store/files/contentfolder.h"
#include "window/mainwindow.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

struct OpenedOutside
{
    KeyboardUser user;
    QString path;
    Id<Attachment> attachment;
    QString copy;

    OpenedOutside()
    {
        user.startWithSample();
        path = user.database().path();
        write(user.path(u"Dự thảo.txt"_s), "bản một");
        const RecordRef owner{&schema<Conference>().type, user.all<Conference>().constFirst().id.value};
        attachment = attachFile(user.database(), owner, user.path(u"Dự thảo.txt"_s), user.today);
        user.file().desk().navigator.open({&schema<Attachment>().type, attachment.value});
        user.key(Qt::Key_Return);
        REQUIRE(user.ask.opened.size() == 1);
        copy = QUrl(user.ask.opened.first()).toLocalFile();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray stored(Database &database) const
    {
        const auto found = Table<Attachment>(database).find(attachment);
        REQUIRE(found);
        return keptContent(database, *found);
    }
};

} // namespace

TEST_CASE("what another program has changed is taken in before the window closes, and the copy goes", "[window][files]")
{
    OpenedOutside c;
    OpenedOutside::write(c.copy, "bản hai, dài hơn");
    const QPointer<QWidget> window(&c.user.file().window());
    window->close();
    c.user.waitFor([&] { return window.isNull(); });
    CHECK(c.stored(*openForReading(c.path)) == "bản hai, dài hơn");
    CHECK_FALSE(QFileInfo::exists(c.copy));
    CHECK(c.user.ask.questions.isEmpty());
}

TEST_CASE("a window whose changed file cannot be taken in asks before it closes", "[window][files]")
{
    OpenedOutside c;
    OpenedOutside::write(c.copy, QByteArray(int(mostBytesOfAttachment()) + 1, 'x'));
    c.user.ask.confirms = false;
    const QPointer<QWidget> window(&c.user.file().window());
    window->close();
    CHECK(window);
    CHECK(window->isVisible());
    REQUIRE(c.user.ask.questions.size() == 1);
    CHECK(c.user.ask.questions.first().contains(u"“Dự thảo.txt” is larger than"_s));
    CHECK(QFileInfo::exists(c.copy));
    CHECK(c.stored(c.user.database()) == "bản một");
    c.user.ask.confirms = true;
    window->close();
    c.user.waitFor([&] { return window.isNull(); });
}
