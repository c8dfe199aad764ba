// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

using namespace Qt::StringLiterals;

namespace {
QList<Block> headBlocks()
{
    return {
        {Letterhead{u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s}, {u"plan"_s, 1}},
        {NumberAndDate{u"Số 24-KH/BDVTU"_s, u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s}, {u"plan"_s, 1}},
        {KindAndAbstract{u"Kế hoạch"_s, u"Tổ chức Hội nghị triển khai chương trình phối hợp công tác dân vận "
                                        "giai đoạn 2024 – 2026 trên địa bàn tỉnh Thái Nguyên"_s},
         {u"plan"_s, 1}},
        {Addressee{u"Kính gửi:"_s, {u"Thường trực Tỉnh ủy"_s}}, {}},
        {Addressee{u"Kính gửi:"_s, {u"- Công an tỉnh,"_s, u"- Bộ Chỉ huy Quân sự tỉnh."_s}}, {}},
    };
}

QList<Block> textBlocks()
{
    return {
        {Heading{1, u"Phần thứ nhất"_s}, {}},
        {Heading{2, u"I- Mục đích, yêu cầu"_s}, {}},
        {Heading{3, u"1- Mục đích"_s}, {}},
        {Paragraph{{Run{bodySentence()}, Run{u"Phần in đậm "_s, true}, Run{u"và phần in nghiêng "_s, false, true},
                    Run{u"và gạch chân"_s, false, false, true}, Run{u"."_s}}},
         {u"paragraph"_s, 7}},
        {Paragraph{{Run{u"Dòng thứ nhất\nDòng thứ hai"_s}}, Align::Center, false}, {}},
    };
}

Block signatures()
{
    return {Signatures{u"Nơi nhận:"_s,
                       {u"- Thường trực Tỉnh ủy (b/c),"_s, u"- Công an tỉnh (p/h),"_s, u"- Lưu Ban Dân vận Tỉnh ủy."_s},
                       {Signature{u"K/T Trưởng ban"_s, u"Phó Trưởng ban"_s, u"Nguyễn Thị Hòa"_s}}},
            {u"plan"_s, 1}};
}

Block jointSignatures()
{
    return {Signatures{u"Nơi nhận:"_s,
                       {u"- Như trên,"_s, u"- Lưu hai cơ quan."_s},
                       {Signature{{}, u"Trưởng ban"_s, u"Đỗ Quý Đôn"_s},
                        Signature{u"K/T Giám đốc"_s, u"Phó Giám đốc"_s, u"Lò Văn Ư"_s}}},
            {}};
}
} // namespace

QString bodySentence()
{
    return u"Hội nghị đánh giá kết quả thực hiện công tác dân vận của hệ thống chính trị, quán triệt “nhiệm vụ” "
           "trọng tâm – kinh phí 1.234.567 ₫ … bảo đảm thiết thực, hiệu quả, đúng quy định của Đảng. "_s;
}

QList<Block> bodyBlocks(int paragraphs, int sentencesEach)
{
    QList<Block> blocks;
    for (int i = 0; i < paragraphs; ++i)
        blocks.append({Paragraph{{Run{u"Đoạn %1. "_s.arg(i + 1) + bodySentence().repeated(sentencesEach).trimmed()}}},
                       {u"paragraph"_s, i + 1}});
    return blocks;
}

Block attendeeGrid(int rows)
{
    Grid grid{{{u"STT"_s, 1, Align::Center},
               {u"Họ và tên"_s, 4},
               {u"Chức vụ, cơ quan"_s, 5},
               {u"Vai trò"_s, 2, Align::Center},
               {u"Ký nhận"_s, 2},
               {u"Ghi chú"_s, 2}},
              {}};
    for (int i = 0; i < rows; ++i) {
        if (i % 25 == 0)
            grid.rows.append(
                {{Cell{.text = u"%1- Đoàn đại biểu số %1"_s.arg(i / 25 + 1), .span = 6, .bold = true}}, true});
        grid.rows.append(
            {{Cell{QString::number(i + 1)}, Cell{u"Nguyễn Thị Hường %1"_s.arg(i + 1)},
              Cell{u"Phó Trưởng phòng, Sở Nội vụ tỉnh Thái Nguyên"_s}, Cell{u"Đại biểu"_s}, Cell{}, Cell{}},
             false,
             {u"attendee"_s, i + 1}});
    }
    return {std::move(grid), {u"conference"_s, 3}};
}

Document sampleDocument()
{
    Document document{u"Kế hoạch tổ chức Hội nghị"_s, u"Ban Dân vận Tỉnh ủy"_s, u"Mẫu"_s, headBlocks()};
    document.blocks += textBlocks();
    document.blocks += bodyBlocks(9, 4);
    document.blocks.append(attendeeGrid(6));
    document.blocks += bodyBlocks(1, 2);
    document.blocks.append(signatures());
    document.blocks.append({PageBreak{false}, {}});
    document.blocks += bodyBlocks(1, 2);
    document.blocks.append({PageBreak{true}, {}});
    document.blocks.append({KindAndAbstract{u"Phụ lục"_s, u"Danh sách đại biểu"_s}, {}});
    document.blocks.append(attendeeGrid(60));
    document.blocks.append(jointSignatures());
    return document;
}
