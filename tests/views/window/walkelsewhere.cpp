// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"
#include "kit/base/ask.h"
#include "start/newfilepage.h"
#include "start/reportdialog.h"
#include "start/startpage.h"
#include "store/records.h"
#include "store/rescue/rescuereport.h"
#include "views/window/pagewalk.h"

#include <QApplication>
#include <QDialog>
#include <QPrinter>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Runs what asks with a modal dialog, visits the dialog and cancels it.
void askAndCancel(const QString &name, const Visit &visit, const std::function<void()> &ask)
{
    QTimer::singleShot(0, qApp, [&] {
        settle();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        visit(name, *dialog);
        dialog->reject();
    });
    ask();
}

} // namespace

void walkDialogs(QWidget &window, const Visit &visit)
{
    Ask ask;
    askAndCancel(u"dialog-open"_s, visit, [&] { ask.fileToOpen(&window, u"Mở tệp"_s, u"Sổ Dân vận (*.danvan)"_s); });
    askAndCancel(u"dialog-save"_s, visit,
                 [&] { ask.fileToSave(&window, u"Lưu tệp"_s, u"Báo cáo.docx"_s, u"Word (*.docx)"_s); });
    askAndCancel(u"dialog-folder"_s, visit, [&] { ask.folder(&window, u"Chọn thư mục"_s); });
    askAndCancel(u"dialog-confirm"_s, visit, [&] {
        ask.confirm(&window, u"Xóa nhóm đại biểu “Lãnh đạo Ban Dân vận Tỉnh ủy” và 12 đại biểu của nhóm?"_s, u"Xóa"_s);
    });
    askAndCancel(u"dialog-erase"_s, visit, [&] {
        ask.confirm(
            &window,
            u"Xóa hẳn mọi dữ liệu của “Nguyễn Thị Ngọc Ưởng”? Việc này không hoàn tác được.\n\nSẽ xóa: mục trong danh "
            "bạ, 3 chức vụ, và họ tên, chức vụ, ghi chú tại 12 hội nghị, kể cả trong lịch sử và thùng rác.\n\nNhững "
            "chỗ khác có nhắc tên sẽ ghi “(đã xóa tên)”.\n\nGiữ lại: tên trên 2 văn bản đã ban hành "
            "(24-TB/BDVTU; 31-KH/BDVTU) và các số trong sổ văn bản.\n\n1 tệp kèm theo có tên này và được để nguyên: "
            "giấy mời đại biểu.docx.\n\n2 tệp kèm theo không đọc được nội dung (như ảnh, PDF), đề nghị tự xem: quét "
            "danh sách.pdf; ảnh đoàn.jpg."_s,
            u"Xóa hẳn"_s);
    });
    askAndCancel(u"dialog-text"_s, visit, [&] { ask.text(&window, u"Tên nhóm đại biểu:"_s, u"Đại biểu mời"_s); });
    askAndCancel(u"dialog-report"_s, visit, [&] {
        RescueReport report{u"/home/van-phong/Sổ Dân vận/Ban Dân vận.danvan"_s,
                            u"/home/van-phong/Ban Dân vận – cứu được.danvan"_s,
                            QDateTime(QDate(2024, 11, 20), QTime(3, 32), QTimeZone::utc())};
        for (const RecordType *type : recordTypes())
            report.kinds.append(
                {type, 120, type == recordTypes().front() ? QList<qint64>{4, 5, 6, 9} : QList<qint64>()});
        report.steps = 1204;
        report.broken = 3;
        ReportDialog(u"Kết quả cứu dữ liệu"_s, wholeText(report), &window).exec();
    });
    askAndCancel(u"dialog-printer"_s, visit, [&] {
        QPrinter printer;
        ask.printer(&window, printer);
    });
}

void walkStart(TestDesk &desk, QSize size, const Visit &visit)
{
    desk.desk().preferences.addRecentFile(u"/home/van-phong/Sổ Dân vận năm 2024.danvan"_s);
    desk.desk().preferences.addRecentFile(
        u"/home/van-phong/Tài liệu/Ban Dân vận Tỉnh ủy/Lưu trữ/Nhiệm kỳ 2020 – 2025/Sổ Dân vận năm 2023.danvan"_s);
    StartPage start(desk.desk().preferences, desk.desk().notices);
    start.resize(size);
    start.show();
    settle();
    visit(u"start"_s, start);
    NewFilePage page({}, desk.today);
    page.resize(size);
    page.show();
    settle();
    visit(u"start-new-file"_s, page);
}

void writeLongTitles(Database &database)
{
    const QString title =
        u"Hội nghị sơ kết việc thực hiện Chương trình phối hợp về đẩy mạnh công tác dân vận trong tình hình mới, "_s
            .repeated(5)
            .left(500);
    for (const RecordType *type : recordTypes()) {
        if (type->indexOf("title") < 0)
            continue;
        const QString all = u"SELECT id FROM %1"_s.arg(QLatin1StringView(type->table));
        for (const QVariantList &row : database.connection().select(all))
            changeRecord(database, {type, row.first().toLongLong()}, {{u"title"_s, title}});
    }
}
