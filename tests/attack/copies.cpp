// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/parts.h"

#include "attack/attack.h"
#include "attack/state.h"

#include "tests/store/storesupport.h"

#include "domain/conferences/conference.h"
#include "store/copies/copying.h"
#include "store/copies/restoring.h"
#include "store/file/opening.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// An office that works on weekdays and leaves a copy each evening.
class Office
{
public:
    explicit Office(Attack &attack) : m_attack(attack), m_path(attack.emptyFolder(u"copies"_s) + u"/sổ.danvan"_s)
    {
        attack.makeFile(m_path);
    }

    void work(int days)
    {
        for (int day = 0; day < days; ++day) {
            const QDateTime evening(QDate(2022, 1, 3).addDays(day), QTime(17, 0));
            if (evening.date().dayOfWeek() > 5)
                continue;
            workUntil(evening);
            if (day % 60 == 0)
                compareAll();
        }
        compareAll();
    }

    void restoreSome()
    {
        const QList<FileCopy> copies = copiesIn(copyFolderOf(m_path), m_path);
        for (qsizetype i = 0; i < copies.size(); i += std::max<qsizetype>(1, copies.size() / 5)) {
            const QString kept = restoreCopy(m_path, copies.at(i).path, attackIdentity());
            m_attack.expect(stateOfFile(m_path) == m_states.value(copies.at(i).at),
                            copies.at(i).path + u": restored, the file is not what it was"_s);
            expectContents(m_path);
            m_attack.expect(!kept.isEmpty() && !stateOfFile(kept).isEmpty(), u"the file of today was not kept"_s);
            QFile::remove(kept);
        }
    }

    void say() const
    {
        const QList<FileCopy> copies = copiesIn(copyFolderOf(m_path), m_path);
        m_attack.say(
            u"%1 copies made, %2 left, from %3 on; each opened on its day, those that were left in all of 60 days and "
            "at the end, and was the file of its day, with the %4 attached files"_s.arg(m_states.size())
                .arg(copies.size())
                .arg(copies.last().at.toString(u"dd/MM/yyyy"_s))
                .arg(m_letters));
    }

private:
    void workUntil(const QDateTime &evening)
    {
        const Identity identity{u"Đỗ Thị Lụa"_s, u"MÁY-01"_s, [&] { return evening.toUTC(); }};
        const auto database = openForWriting(m_path, identity);
        for (int left = 1 + m_attack.dice(4); left > 0; --left)
            saveBody(*database, ++m_bodies);
        if (m_bodies % 7 == 0)
            attachLetter(*database, evening.date());
        const FileCopy copy = makeCopy(*database, m_path, copyFolderOf(m_path), evening);
        m_states.insert(evening, stateOf(database->connection()));
        compare(copy);
    }
    /// A file of its own beside a conference.
    void attachLetter(Database &database, QDate day)
    {
        const QString letter = m_attack.path(u"Công văn %1.txt"_s.arg(m_bodies));
        putFile(letter, letter.toUtf8().repeated(1 + m_attack.dice(3000)));
        qint64 conference = database.connection().value(u"SELECT min(id) FROM conference"_s).toLongLong();
        if (conference == 0)
            conference = addedConference(database, u"Hội nghị “mở đầu”"_s).value;
        attachFile(database, {&schema<Conference>().type, conference}, letter, day);
        QFile::remove(letter);
        ++m_letters;
    }
    void compareAll()
    {
        for (const FileCopy &copy : copiesIn(copyFolderOf(m_path), m_path))
            compare(copy);
    }
    void compare(const FileCopy &copy)
    {
        m_attack.expect(stateOfFile(copy.path) == m_states.value(copy.at),
                        copy.path + u": it is not what the file was on its day"_s);
        expectContents(copy.path);
    }
    void expectContents(const QString &path)
    {
        m_attack.expect(checkContents(*openForReading(path)).isEmpty(), path + u": attached files are missing"_s);
    }

    Attack &m_attack;
    QString m_path;
    QHash<QDateTime, QByteArray> m_states;
    int m_bodies = 0;
    int m_letters = 0;
};

} // namespace

void attackCopies(Attack &attack)
{
    Office office(attack);
    office.work(attack.pick(90, 730));
    office.restoreSome();
    office.say();
}
