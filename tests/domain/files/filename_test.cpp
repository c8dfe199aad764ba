// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/filename.h"

#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("A file name keeps what every system takes and loses the rest", "[files]")
{
    CHECK(safeFileName(u"Biên bản 24-KH/BDVTU: \"ký\".pdf"_s) == u"Biên bản 24-KH-BDVTU- -ký-.pdf"_s);
    CHECK(safeFileName(u"  Ảnh   chụp.jpg  "_s) == u"Ảnh chụp.jpg"_s);
    CHECK(safeFileName(u"=1+1.csv"_s) == u"=1+1.csv"_s);
    CHECK(safeFileName(u"a\nb\tc\u0007.txt"_s) == u"a b c.txt"_s);
    CHECK(safeFileName(u"../../etc/passwd"_s) == u"_..-..-etc-passwd"_s);
    CHECK(safeFileName(u"đảo\u202Efdp.exe"_s) == u"đảo-fdp.exe"_s);
    CHECK(safeFileName(u"Báo cáo..."_s) == u"Báo cáo"_s);
    CHECK(safeFileName(u".bashrc"_s) == u"_.bashrc"_s);
    CHECK(safeFileName(u"con.txt"_s) == u"_con.txt"_s);
    CHECK(safeFileName(u"Lpt1"_s) == u"_Lpt1"_s);
    CHECK(safeFileName(u"console.txt"_s) == u"console.txt"_s);
    CHECK(safeFileName(u"Uỷ ban.doc"_s.normalized(QString::NormalizationForm_D)) == u"Uỷ ban.doc"_s);
}

TEST_CASE("Of a file name that is all refused or blank nothing is left", "[files]")
{
    CHECK(safeFileName({}).isEmpty());
    CHECK(safeFileName(u" . . "_s).isEmpty());
}

TEST_CASE("A long file name is cut between letters and keeps its ending", "[files]")
{
    for (const QString &letter : {u"a"_s, u"ễ"_s, u"🎉"_s}) {
        const QString safe = safeFileName(letter.repeated(255) + u".docx"_s);
        CHECK(safe.toUtf8().size() <= 240);
        CHECK(safe.toUtf8().size() > 230);
        CHECK(safe.endsWith(u".docx"_s));
        CHECK(QString(safe).remove(letter) == u".docx"_s);
    }
    CHECK(safeFileName(u"a."_s + QString(400, u'b')).toUtf8().size() == 240);
}

TEST_CASE("Namesakes are numbered before their ending whatever their case", "[files]")
{
    QSet<QString> taken;
    CHECK(nameBeside(u"Ảnh.jpg"_s, taken) == u"Ảnh.jpg"_s);
    CHECK(nameBeside(u"ẢNH.JPG"_s, taken) == u"ẢNH (2).JPG"_s);
    CHECK(nameBeside(u"Ảnh.jpg"_s, taken) == u"Ảnh (3).jpg"_s);
    CHECK(nameBeside(u"Biên bản"_s, taken) == u"Biên bản"_s);
    CHECK(nameBeside(u"Biên bản"_s, taken) == u"Biên bản (2)"_s);
}
