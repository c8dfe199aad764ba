// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/erasing/erasingcase.h"

#include "domain/text/fold.h"

#include <QFile>

using namespace Qt::StringLiterals;

ErasingCase::ErasingCase(const QString &name)
{
    person = added(database, Person{.fullName = name,
                                    .telephone = u"0987 111 222"_s,
                                    .email = u"uong@thai-nguyen.vn"_s,
                                    .note = u"ghi chú riêng của "_s + name});
    added(database, Post{.person = person, .organisation = body, .title = u"Giám đốc sở kín"_s});
    attendee = added(database, Attendee{.conference = conference,
                                        .person = person,
                                        .fullName = name,
                                        .post = u"Giám đốc sở kín"_s,
                                        .organisationName = u"Sở Nội vụ tỉnh"_s});
    changeRecord(database, owner(), {{u"chair_id"_s, person.value}, {u"note"_s, u"Đ/c "_s + name + u" vắng vì ốm"_s}});
    changeRecord(database, {&schema<Person>().type, person.value}, {{u"note"_s, u"ghi chú riêng đã sửa"_s}});
}

QStringList ErasingCase::left(const QStringList &texts) const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QStringList found;
    for (const QString &text : texts) {
        if (all.contains(text.toUtf8()) || all.contains(text.normalized(QString::NormalizationForm_D).toUtf8()))
            found.append(text);
    }
    return found;
}

QStringList tracesOf(const QString &name)
{
    return {name,
            fold(name),
            u"0987 111 222"_s,
            u"uong@thai-nguyen.vn"_s,
            u"Giám đốc sở kín"_s,
            u"giam doc so kin"_s,
            u"ghi chú riêng"_s,
            u"ghi chu rieng"_s};
}
