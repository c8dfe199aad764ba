<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Ritual</source>
        <translation>Nghi thức</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Thảo luận</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Ký kết</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Phát biểu</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Giải lao</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Invited guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Support staff</source>
        <translation>Phục vụ</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Nhận lời</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Sends a substitute</source>
        <translation>Cử người dự thay</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Đến muộn</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Về sớm</translation>
    </message>
    <message>
        <source>Absent with reason</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Launch of tasks</source>
        <translation>Triển khai nhiệm vụ</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Sơ kết</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Tổng kết</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Giao ban</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Tọa đàm, hội thảo</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Đối thoại</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Biểu dương, khen thưởng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>Trực tiếp kết hợp trực tuyến</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Đã lên lịch</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Đang họp</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Đã dự thảo</translation>
    </message>
    <message>
        <source>Partners consulted</source>
        <translation>Đã xin ý kiến các bên</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã sơ kết, tổng kết</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã chấm dứt</translation>
    </message>
    <message>
        <source>Co-operation programme</source>
        <translation>Chương trình phối hợp</translation>
    </message>
    <message>
        <source>Co-ordination regulation</source>
        <translation>Quy chế phối hợp</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Bên phối hợp</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Party body</source>
        <translation>Cơ quan Đảng</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Ban chỉ đạo</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Fatherland Front or mass organisation</source>
        <translation>Mặt trận Tổ quốc, đoàn thể</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Lực lượng vũ trang</translation>
    </message>
    <message>
        <source>Press agency</source>
        <translation>Cơ quan báo chí</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Superiors</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Assembly and People&apos;s Council</source>
        <translation>Quốc hội, Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Government and People&apos;s Committee</source>
        <translation>Chính phủ, Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Front and mass organisations</source>
        <translation>Mặt trận và đoàn thể</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Nhà nước</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Hợp nhất, sáp nhập</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Chia, tách</translation>
    </message>
    <message>
        <source>Transfer of tasks</source>
        <translation>Chuyển giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Dissolution</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Comrade</source>
        <translation>Đồng chí</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Ông</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Bà</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tự đếm</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>Không hạn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Within time</source>
        <translation>Trong hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Hoàn thành quá hạn</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “--%1” here; see “danvan --help”.</source>
        <translation>Ở đây không có tùy chọn “--%1”; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>The option “--%1” stands twice; leave one out.</source>
        <translation>Tùy chọn “--%1” được ghi hai lần; hãy bỏ bớt một.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value after it.</source>
        <translation>Tùy chọn “--%1” cần có giá trị theo sau.</translation>
    </message>
    <message>
        <source>Please name %1; see “danvan --help”.</source>
        <translation>Xin hãy ghi tên %1; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see “danvan --help”.</source>
        <translation>Thừa từ “%1”; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>Please add the option “--%1”; see “danvan --help”.</source>
        <translation>Xin hãy thêm tùy chọn “--%1”; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a whole number from 1 on.</source>
        <translation>“%1” sau “--%2” không phải là số nguyên từ 1 trở lên; hãy ghi lại.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a year of four digits.</source>
        <translation>“%1” sau “--%2” không phải là năm gồm bốn chữ số; hãy ghi lại.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a date such as 28/2/2024.</source>
        <translation>“%1” sau “--%2” không phải là ngày, ví dụ 28/2/2024; hãy ghi lại.</translation>
    </message>
    <message>
        <source>Sổ Dân vận: the register of a mass-mobilization board. Commands:</source>
        <translation>Sổ Dân vận: sổ công tác của Ban Dân vận. Các lệnh:</translation>
    </message>
    <message>
        <source>RECORDS is one of:</source>
        <translation>RECORDS là một trong các từ:</translation>
    </message>
    <message>
        <source>There is no command “%1”; see “danvan --help”.</source>
        <translation>Không có lệnh “%1”; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>Please say what to do; see “danvan --help”.</source>
        <translation>Xin hãy cho biết cần làm gì; hãy xem “danvan --help”.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>một tệp</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n finding(s); keep a copy of it before you go on.</source>
        <translation>
            <numerusform>Tệp “%1” có %n điểm cần xem lại; hãy giữ một bản sao trước khi làm tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>Tệp “%1” nguyên vẹn.</translation>
    </message>
    <message>
        <source>The sample is in “%1”.</source>
        <translation>Đã tạo tệp mẫu “%1”.</translation>
    </message>
    <message>
        <source>Year %1 of %2 …</source>
        <translation>Năm %1/%2 …</translation>
    </message>
    <message>
        <source>The generated office is in “%1”.</source>
        <translation>Đã sinh dữ liệu thử vào tệp “%1”.</translation>
    </message>
    <message>
        <source>There are no records “%1”; they are: %2.</source>
        <translation>Không có loại hồ sơ “%1”; các loại là: %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>loại hồ sơ</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are “agenda” and “attendees”.</source>
        <translation>Không có loại giấy tờ “%1”; hãy chọn “agenda” (chương trình) hoặc “attendees” (danh sách đại biểu).</translation>
    </message>
    <message>
        <source>“--from” and “--until” go together; please give both.</source>
        <translation>“--from” và “--until” đi cùng nhau; xin hãy ghi cả hai.</translation>
    </message>
    <message>
        <source>The day after “--until” lies before the one after “--from”.</source>
        <translation>Ngày sau “--until” đứng trước ngày sau “--from”; hãy ghi lại.</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>loại giấy tờ</translation>
    </message>
    <message>
        <source>%1: “%2” is not a table with a list of rows.</source>
        <translation>%1: “%2” không phải là bảng có danh sách dòng.</translation>
    </message>
    <message>
        <source>%1: “%2” does not belong into “%3”.</source>
        <translation>%1: “%2” không thuộc về “%3”.</translation>
    </message>
    <message>
        <source>%1: this is not JSON with tables (%2 at byte %3).</source>
        <translation>%1: đây không phải là JSON gồm các bảng (%2 tại byte %3).</translation>
    </message>
    <message>
        <source>The sample “%1” cannot be read.</source>
        <translation>Không đọc được tệp mẫu “%1”.</translation>
    </message>
    <message>
        <source>%1: the key stands twice.</source>
        <translation>%1: khóa bị trùng.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”.</source>
        <translation>%1: không có cột “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit the column “%3”.</source>
        <translation>%1: “%2” không hợp với cột “%3”.</translation>
    </message>
    <message>
        <source>%1: no record “%2” of “%3” stands before it.</source>
        <translation>%1: trước đó không có hồ sơ “%2” trong bảng “%3”.</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Nhập dữ liệu mẫu</translation>
    </message>
    <message>
        <source>The word lists of the generator cannot be read.</source>
        <translation>Không đọc được danh sách từ để sinh dữ liệu thử; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The generator has no word list “%1”.</source>
        <translation>Thiếu danh sách từ “%1” để sinh dữ liệu thử; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>Generate the directory</source>
        <translation>Sinh danh bạ</translation>
    </message>
    <message>
        <source>Generate the year %1</source>
        <translation>Sinh dữ liệu năm %1</translation>
    </message>
    <message>
        <source>Generate tasks</source>
        <translation>Sinh nhiệm vụ</translation>
    </message>
    <message>
        <source>Generate a conference</source>
        <translation>Sinh hội nghị</translation>
    </message>
    <message>
        <source>Generate attendees</source>
        <translation>Sinh đại biểu</translation>
    </message>
    <message>
        <source>This copy of the program has no sample; install it anew.</source>
        <translation>Bản cài chương trình này không có tệp mẫu; hãy cài lại.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>A row of a table has more cells than the table has columns.</source>
        <translation>Một dòng của bảng có nhiều ô hơn số cột.</translation>
    </message>
    <message>
        <source>The document cannot be packed: %1.</source>
        <translation>Không đóng gói được văn bản: %1.</translation>
    </message>
    <message>
        <source>The font “%1” cannot be loaded.</source>
        <translation>Không nạp được phông chữ “%1”; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn on this device.</source>
        <translation>Không vẽ được trang lên thiết bị này.</translation>
    </message>
    <message>
        <source>“%1” is neither a .pdf nor a .docx file: choose one of the two.</source>
        <translation>“%1” không phải tệp .pdf cũng không phải tệp .docx; hãy chọn một trong hai đuôi này.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>Không ghi được “%1” (%2); hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>The layout profile has no sensible value for “%1”.</source>
        <translation>Hồ sơ thể thức không có giá trị hợp lệ cho “%1”.</translation>
    </message>
    <message>
        <source>The layout profile “%1” cannot be read.</source>
        <translation>Không đọc được hồ sơ thể thức “%1”.</translation>
    </message>
    <message>
        <source>The layout profile is damaged: %1 (character %2).</source>
        <translation>Hồ sơ thể thức bị hỏng: %1 (ký tự %2).</translation>
    </message>
    <message>
        <source>The program has no layout profile.</source>
        <translation>Chương trình không có hồ sơ thể thức nào; hãy cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” could not be written (%2); choose another folder.</source>
        <translation>Không ghi được “%1” (%2); hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .xlsx nor .csv; give the file one of these endings.</source>
        <translation>“%1” không có đuôi .xlsx hay .csv; hãy đặt một trong hai đuôi này cho tệp.</translation>
    </message>
    <message>
        <source>The list is longer than a sheet of “%1” can be; write it as .csv.</source>
        <translation>Danh sách dài hơn một trang tính của “%1”; hãy xuất ra .csv.</translation>
    </message>
    <message>
        <source>Row %1 holds a text longer than a cell of “%2” can be; write the list as .csv.</source>
        <translation>Dòng %1 có đoạn chữ dài hơn một ô của “%2”; hãy xuất danh sách ra .csv.</translation>
    </message>
    <message>
        <source>“%1” could not be written; make room on the disk.</source>
        <translation>Không ghi được “%1”; hãy dọn bớt chỗ trên đĩa.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Session</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Đánh số</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Giờ cố định</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Nội bộ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Chuyển từ</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã định danh</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên, tên đầy đủ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation on that day</source>
        <translation>Đơn vị (tại thời điểm đó)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Xưng hô</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ bậc</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Trả lời giấy mời</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Dự thay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Giờ về</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Cơ quan tổ chức</translation>
    </message>
    <message>
        <source>We were invited</source>
        <translation>Được mời dự</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi hội nghị</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Trả lời cho</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gửi tới</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>Nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Nội dung phối hợp</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình phối hợp</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s post</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Chương trình trước</translation>
    </message>
    <message>
        <source>Contact unit</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Trách nhiệm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Tên trong danh sách</translation>
    </message>
    <message>
        <source>Protocol bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Paper style</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết gọn</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>From body</source>
        <translation>Từ cơ quan</translation>
    </message>
    <message>
        <source>To body</source>
        <translation>Sang cơ quan</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo tên</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Place name on papers</source>
        <translation>Địa danh trên văn bản</translation>
    </message>
    <message>
        <source>Due soon, working days ahead</source>
        <translation>Báo sắp đến hạn trước (ngày làm việc)</translation>
    </message>
    <message>
        <source>Sample file</source>
        <translation>Tệp mẫu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày giao</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Loại thời hạn</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Độ ưu tiên</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc nhiệm vụ</translation>
    </message>
    <message>
        <source>Old due date</source>
        <translation>Hạn cũ</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Hạn mới</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Agenda items</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Groups of attendees</source>
        <translation>Nhóm đại biểu</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Co-organizers</source>
        <translation>Cơ quan đồng tổ chức</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Addressees of conclusions</source>
        <translation>Nơi nhận kết luận</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Nội dung phối hợp</translation>
    </message>
    <message>
        <source>Co-operating bodies of commitments</source>
        <translation>Cơ quan phối hợp (nội dung phối hợp)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Parties to plans</source>
        <translation>Các bên của kế hoạch</translation>
    </message>
    <message>
        <source>Events of plans</source>
        <translation>Diễn biến của kế hoạch</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình phối hợp</translation>
    </message>
    <message>
        <source>Parties to programmes</source>
        <translation>Các bên của chương trình</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Names of organisations</source>
        <translation>Tên gọi cơ quan</translation>
    </message>
    <message>
        <source>Successions</source>
        <translation>Kế thừa</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan dùng sổ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Giá trị chỉ tiêu</translation>
    </message>
    <message>
        <source>Texts of summaries</source>
        <translation>Lời văn tổng hợp</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Co-operating bodies of tasks</source>
        <translation>Cơ quan phối hợp (nhiệm vụ)</translation>
    </message>
    <message>
        <source>Log of tasks</source>
        <translation>Nhật ký nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The duration cannot be negative.</source>
        <translation>Thời lượng không thể là số âm.</translation>
    </message>
    <message>
        <source>The level counts from 1.</source>
        <translation>Cấp được tính từ 1.</translation>
    </message>
    <message>
        <source>An item cannot be carried over from itself.</source>
        <translation>Một mục không thể được chuyển từ chính nó.</translation>
    </message>
    <message>
        <source>Nobody can be the substitute of himself.</source>
        <translation>Không ai có thể dự thay chính mình.</translation>
    </message>
    <message>
        <source>Please enter the reason of the absence.</source>
        <translation>Xin hãy ghi lý do vắng mặt.</translation>
    </message>
    <message>
        <source>The time of leaving lies before the arrival.</source>
        <translation>Giờ về đứng trước giờ đến.</translation>
    </message>
    <message>
        <source>A conference that is more than a draft needs its day.</source>
        <translation>Hội nghị không còn là dự thảo thì phải có ngày.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>Phiên họp kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>An opinion cannot answer itself.</source>
        <translation>Một ý kiến không thể trả lời chính nó.</translation>
    </message>
    <message>
        <source>Votes cannot be negative.</source>
        <translation>Số phiếu không thể là số âm.</translation>
    </message>
    <message>
        <source>The votes do not add up to those present.</source>
        <translation>Tổng số phiếu không khớp với số người có mặt.</translation>
    </message>
    <message>
        <source>“%1” begins before the item in front of it ends.</source>
        <translation>“%1” bắt đầu trước khi mục đứng trước kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda runs %n minute(s) over the end of the session.</source>
        <translation>
            <numerusform>Chương trình dài hơn giờ kết thúc phiên họp %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter why the plan ended.</source>
        <translation>Xin hãy ghi lý do chấm dứt kế hoạch.</translation>
    </message>
    <message>
        <source>A programme cannot follow itself.</source>
        <translation>Một chương trình không thể kế tiếp chính nó.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Ngày kết thúc đứng trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Please enter the year with four digits.</source>
        <translation>Xin hãy ghi năm bằng bốn chữ số.</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Xin hãy điền “%1”.</translation>
    </message>
    <message>
        <source>A body cannot be its own superior.</source>
        <translation>Một cơ quan không thể là cấp trên của chính mình.</translation>
    </message>
    <message>
        <source>A body cannot succeed itself.</source>
        <translation>Một cơ quan không thể kế thừa chính mình.</translation>
    </message>
    <message>
        <source>The lead time cannot be negative.</source>
        <translation>Số ngày báo trước không thể là số âm.</translation>
    </message>
    <message>
        <source>Please enter the due date.</source>
        <translation>Xin hãy ghi thời hạn.</translation>
    </message>
    <message>
        <source>The task is due before it was issued.</source>
        <translation>Thời hạn đứng trước ngày giao nhiệm vụ.</translation>
    </message>
    <message>
        <source>The percentage lies between 0 and 100.</source>
        <translation>Tiến độ nằm trong khoảng từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>Please enter the day of completion.</source>
        <translation>Xin hãy ghi ngày hoàn thành.</translation>
    </message>
    <message>
        <source>A task cannot be part of itself.</source>
        <translation>Một nhiệm vụ không thể thuộc chính nó.</translation>
    </message>
    <message>
        <source>An extension needs the new due date.</source>
        <translation>Gia hạn phải có hạn mới.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>Gia hạn phải có lý do.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is being written by another program; try again in a moment.</source>
        <translation>Tệp “%1” đang bị chương trình khác ghi; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; make room and save again.</source>
        <translation>Đĩa chứa tệp “%1” đã đầy; hãy dọn bớt chỗ rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is read-only; copy it to a folder of your own and work there.</source>
        <translation>Tệp “%1” chỉ cho đọc; hãy chép nó sang thư mục của mình rồi làm việc ở đó.</translation>
    </message>
    <message>
        <source>“%1” is damaged; open your last good copy instead.</source>
        <translation>Tệp “%1” bị hỏng; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check that the disk or stick is still connected.</source>
        <translation>Không đọc hoặc ghi được tệp “%1”; hãy kiểm tra xem ổ đĩa hoặc thẻ nhớ còn cắm không.</translation>
    </message>
    <message>
        <source>This record is still used by others or refers to one that is gone; undo or change those first.</source>
        <translation>Hồ sơ này còn được hồ sơ khác dùng, hoặc trỏ tới hồ sơ không còn nữa; hãy sửa những chỗ đó trước.</translation>
    </message>
    <message>
        <source>This entry is there already; open it and change it instead.</source>
        <translation>Mục này đã có rồi; hãy mở ra và sửa.</translation>
    </message>
    <message>
        <source>“%1” could not be used (%2); close the program and run “danvan check” on the file.</source>
        <translation>Không dùng được tệp “%1” (%2); hãy đóng chương trình rồi chạy “danvan check” với tệp này.</translation>
    </message>
    <message>
        <source>Somebody else has taken over “%1”; open it again before you go on.</source>
        <translation>Người khác đã tiếp quản tệp “%1”; hãy mở lại tệp trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is read-only; copy it to a folder of your own.</source>
        <translation>Không ghi được tệp “%1” vì thư mục chỉ cho đọc; hãy chọn thư mục của mình.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check that you may open it.</source>
        <translation>Không đọc được tệp “%1” (%2); hãy kiểm tra quyền mở tệp.</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name, or make a sample with “danvan sample”.</source>
        <translation>Không có tệp “%1”; hãy kiểm tra lại tên, hoặc tạo tệp mẫu bằng “danvan sample”.</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file ending in .danvan inside it.</source>
        <translation>“%1” là một thư mục; hãy ghi tên tệp có đuôi .danvan trong đó.</translation>
    </message>
    <message>
        <source>“%1” is empty; open your last good copy instead.</source>
        <translation>Tệp “%1” rỗng; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this program; choose one ending in .danvan.</source>
        <translation>“%1” không phải là tệp của chương trình này; hãy chọn tệp có đuôi .danvan.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; choose a file of Sổ Dân vận.</source>
        <translation>Tệp “%1” thuộc về chương trình khác; hãy chọn tệp của Sổ Dân vận.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; install that version of Sổ Dân vận to open it.</source>
        <translation>Tệp “%1” do phiên bản mới hơn ghi; hãy cài phiên bản đó của Sổ Dân vận để mở.</translation>
    </message>
    <message>
        <source>“%1” is cut off; open your last good copy instead.</source>
        <translation>Tệp “%1” bị cụt; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>“%1” is being written by %2; close it there or open it for reading.</source>
        <translation>Tệp “%1” đang được ghi bởi %2; hãy đóng tệp ở đó hoặc mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name so that nothing is overwritten.</source>
        <translation>Đã có tệp “%1”; hãy chọn tên khác để không ghi đè lên tệp nào.</translation>
    </message>
    <message>
        <source>“%1” could not be copied first; make room on the disk and open it again.</source>
        <translation>Chưa chép được bản sao của tệp “%1”; hãy dọn bớt chỗ trên đĩa rồi mở lại.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Tệp bị hỏng: %1.</translation>
    </message>
    <message>
        <source>Record %2 of “%1” refers to one that is gone.</source>
        <translation>Hồ sơ %2 của bảng “%1” trỏ tới hồ sơ không còn nữa.</translation>
    </message>
    <message>
        <source>The search index of “%1” does not agree with its records; open your last good copy.</source>
        <translation>Chỉ mục tìm kiếm của bảng “%1” không khớp với hồ sơ; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1, hồ sơ %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2: its sort key or search text is out of step; open your last good copy.</source>
        <translation>%1, hồ sơ %2: khóa sắp xếp hoặc chữ tìm kiếm không khớp; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; nothing can be undone here.</source>
        <translation>Tệp “%1” đang mở chỉ để đọc; ở đây không hoàn tác được.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete; install it anew.</source>
        <translation>Bản cài chương trình này bị thiếu; hãy cài lại.</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the new format; keep it and ask for help.</source>
        <translation>Không nâng được tệp “%1” lên định dạng mới; hãy giữ nguyên tệp và nhờ trợ giúp.</translation>
    </message>
    <message>
        <source>There is no conference number %2 in “%1”; see “danvan list conferences”.</source>
        <translation>Trong tệp “%1” không có hội nghị số %2; hãy xem “danvan list conferences”.</translation>
    </message>
    <message>
        <source>“%1” does not say whose office it is; enter the office first.</source>
        <translation>Tệp “%1” chưa ghi cơ quan dùng sổ; hãy nhập cơ quan trước.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; close it where it is being written and open it again.</source>
        <translation>Tệp “%1” đang mở chỉ để đọc; hãy đóng tệp ở nơi đang ghi rồi mở lại.</translation>
    </message>
    <message>
        <source>The change was not saved because a part of it failed; nothing has changed.</source>
        <translation>Chưa lưu được vì một phần bị lỗi; không có gì thay đổi, hãy làm lại.</translation>
    </message>
    <message>
        <source>This record is no longer there; somebody has deleted it, so enter it anew.</source>
        <translation>Hồ sơ này không còn nữa vì đã bị xóa; hãy nhập lại.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The outline of the summary asks for the figures “%1”, which do not exist.</source>
        <translation>Đề cương tổng hợp cần số liệu “%1” nhưng không có; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The wording of the papers lacks “%1” or has something else there.</source>
        <translation>Lời văn giấy tờ thiếu “%1” hoặc ghi sai loại; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The wording of the papers has a place “{%1}” that nothing fills.</source>
        <translation>Lời văn giấy tờ có chỗ “{%1}” không được điền; hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The wording of the papers cannot be read.</source>
        <translation>Không đọc được lời văn giấy tờ; hãy cài lại chương trình.</translation>
    </message>
</context>
</TS>
