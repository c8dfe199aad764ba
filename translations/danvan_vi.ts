<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddRun</name>
    <message>
        <source>Adding files: %1 of %2 …</source>
        <translation>Đang thêm tệp: %1 trên %2 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Đã thêm “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Đã thêm %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tệp khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>Không thêm được: %1.</translation>
    </message>
    <message>
        <source>Stopped; no file was added.</source>
        <translation>Đã dừng; chưa thêm tệp nào.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>One level up</source>
        <translation>Ra ngoài một cấp</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Vào trong một cấp</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Chương trình: %1</translation>
    </message>
    <message>
        <source>%1 (%2 or %3)</source>
        <translation>%1 (%2 hoặc %3)</translation>
    </message>
    <message>
        <source>The agenda belongs to a session, and this conference has none yet.</source>
        <translation>Chương trình thuộc về một phiên họp, mà hội nghị này chưa có phiên họp nào.</translation>
    </message>
    <message>
        <source>The session ends at %1.</source>
        <translation>Phiên họp kết thúc lúc %1.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Thêm phiên họp</translation>
    </message>
</context>
<context>
    <name>AskDeletion</name>
    <message numerus="yes">
        <source>%n records are deleted together with what belongs to them: %1. All of it can be brought back out of the bin.</source>
        <translation>
            <numerusform>Xóa %n hồ sơ sẽ xóa cả những gì thuộc các hồ sơ đó: %1. Tất cả có thể lấy lại từ thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted together with what belongs to it: %2. All of it can be brought back out of the bin.</source>
        <translation>Xóa “%1” sẽ xóa cả những gì thuộc hồ sơ này: %2. Tất cả có thể lấy lại từ thùng rác.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Xóa tất cả</translation>
    </message>
</context>
<context>
    <name>AssignPane</name>
    <message>
        <source>Find a body</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>Assign the conclusion as tasks</source>
        <translation>Giao nhiệm vụ từ kết luận</translation>
    </message>
    <message>
        <source>Group by kind instead of bloc</source>
        <translation>Xếp theo loại thay vì theo khối</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Assign no tasks</source>
        <translation>Không giao nhiệm vụ</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>đã giao</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>Giao %n nhiệm vụ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>Changed in another program</source>
        <translation>Đã sửa trong chương trình khác</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Untitled</source>
        <translation>Không tên</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Export all files …</source>
        <translation>Xuất tất cả tệp …</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Each file may have up to %1. What is attached twice takes its room once; what is deleted stays in the bin, and so in the file and its copies, until the bin is emptied.</source>
        <translation>Mỗi tệp kèm theo được tối đa %1. Tệp kèm ở nhiều nơi chỉ chiếm chỗ một lần; tệp đã xóa còn trong thùng rác, tức là còn trong sổ và các bản sao, cho đến khi dọn thùng rác.</translation>
    </message>
    <message>
        <source>The largest files</source>
        <translation>Các tệp lớn nhất</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Đến mục có tệp này</translation>
    </message>
    <message>
        <source>There are no attached files yet. They are added beside a conference, programme, plan, task or paper.</source>
        <translation>Chưa có tệp kèm theo nào. Tệp được thêm ở từng hội nghị, chương trình, kế hoạch, nhiệm vụ hoặc văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 together; they take %2.</source>
        <translation>
            <numerusform>%n tệp, tổng cỡ %1; chiếm %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were deleted.</source>
        <translation>
            <numerusform>Đã xóa %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new version was taken in; the one before stays in the history.</source>
        <translation>Đã nhận bản mới; bản trước còn trong lịch sử.</translation>
    </message>
    <message>
        <source>There are no files beside this record.</source>
        <translation>Mục này không có tệp kèm theo.</translation>
    </message>
    <message>
        <source>No files yet. Drop them here, or choose “Add files”.</source>
        <translation>Chưa có tệp nào. Hãy kéo tệp thả vào đây hoặc bấm “Thêm tệp”.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Thêm tệp …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lưu thành …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Take the new version in</source>
        <translation>Nhận bản mới</translation>
    </message>
    <message>
        <source>Attached files: %1</source>
        <translation>Tệp kèm theo: %1</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
    <message>
        <source>Attached files (%1)</source>
        <translation>Tệp kèm theo (%1)</translation>
    </message>
    <message>
        <source>“%1” was changed in another program.</source>
        <translation>“%1” đã được sửa trong chương trình khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were changed in another program.</source>
        <translation>
            <numerusform>%n tệp kèm theo đã được sửa trong chương trình khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) were taken in; what was before stays in the history.</source>
        <translation>
            <numerusform>Đã nhận %n bản mới; các bản trước còn trong lịch sử.</numerusform>
        </translation>
    </message>
    <message>
        <source>That version is in the file already.</source>
        <translation>Bản đó đã có trong sổ.</translation>
    </message>
</context>
<context>
    <name>AttendanceBar</name>
    <message>
        <source>Clear</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <translation>Điểm danh: %1</translation>
    </message>
    <message>
        <source>Marks the selected attendees; in the list the key %1 does it.</source>
        <translation>Đánh dấu các đại biểu đang chọn; trong danh sách có thể nhấn phím %1.</translation>
    </message>
    <message>
        <source>Called %1 · present %2 · absent %3 · %4 %</source>
        <translation>Triệu tập %1 · có mặt %2 · vắng %3 · %4 %</translation>
    </message>
</context>
<context>
    <name>AttendeeModel</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Xếp trong mục</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Dự thay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>AttendeeRows</name>
    <message>
        <source>Chair and secretary</source>
        <translation>Chủ trì, thư ký</translation>
    </message>
</context>
<context>
    <name>AttendeeTable</name>
    <message>
        <source>List of attendees</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Attendees: columns</source>
        <translation>Danh sách đại biểu: các cột</translation>
    </message>
</context>
<context>
    <name>AttendeeTools</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Puts the selected attendees in a group</source>
        <translation>Xếp các đại biểu đang chọn vào một nhóm</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Shows all that is known of the attendee, also whom he stands in for (Enter in the list)</source>
        <translation>Xem đầy đủ thông tin của đại biểu, kể cả dự thay ai (nhấn Enter trong danh sách)</translation>
    </message>
    <message>
        <source>Attendees: %1</source>
        <translation>Đại biểu: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Gives the selected attendees a role</source>
        <translation>Đặt vai trò cho các đại biểu đang chọn</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Không thuộc nhóm nào</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>Thêm nhóm …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Moves the attendee up by hand (Alt+↑)</source>
        <translation>Chuyển đại biểu lên trên (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Moves the attendee down by hand (Alt+↓)</source>
        <translation>Chuyển đại biểu xuống dưới (Alt+↓)</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Theo thứ bậc</translation>
    </message>
    <message>
        <source>Forgets what was moved by hand and goes by rank again</source>
        <translation>Bỏ thứ tự xếp tay, trở lại xếp theo thứ bậc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Takes the selected attendees off the list (Del)</source>
        <translation>Đưa các đại biểu đang chọn ra khỏi danh sách (Del)</translation>
    </message>
</context>
<context>
    <name>AttendeesTab</name>
    <message>
        <source>Choose attendees in the list first.</source>
        <translation>Hãy chọn đại biểu trong danh sách trước.</translation>
    </message>
    <message>
        <source>Attendance is taken at a session, and this conference has none yet.</source>
        <translation>Điểm danh theo phiên họp, mà hội nghị này chưa có phiên họp nào.</translation>
    </message>
    <message>
        <source>What is the reason of the absence?</source>
        <translation>Lý do vắng mặt là gì?</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n attendee(s) marked.</source>
        <translation>
            <numerusform>Đã điểm danh %n đại biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a post in “%1” on that day; enter the posts in the directory first.</source>
        <translation>Ngày hội nghị không có ai giữ chức vụ tại “%1”; hãy nhập chức vụ trong Danh bạ trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n đại biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the list.</source>
        <translation>Đã có trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” was added by name only; post and body are entered in the details.</source>
        <translation>Đã thêm “%1”, chỉ ghi tên; chức vụ và cơ quan nhập trong phần Chi tiết.</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n attendee(s) changed.</source>
        <translation>
            <numerusform>Đã đổi nhóm của %n đại biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the new group called?</source>
        <translation>Tên nhóm mới là gì?</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Thêm nhóm “%1”</translation>
    </message>
    <message numerus="yes">
        <source>New group “%1” with %n attendee(s).</source>
        <translation>
            <numerusform>Đã lập nhóm “%1” gồm %n đại biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendees are moved within their part of the list; role and group decide on it.</source>
        <translation>Chỉ chuyển được đại biểu trong cùng một mục của danh sách; mục do vai trò và nhóm quyết định.</translation>
    </message>
    <message>
        <source>Nobody was moved by hand.</source>
        <translation>Chưa có ai được xếp tay.</translation>
    </message>
    <message>
        <source>The list goes by rank again.</source>
        <translation>Danh sách đã trở lại xếp theo thứ bậc.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) taken off the list.</source>
        <translation>
            <numerusform>Đã đưa %n đại biểu ra khỏi danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now in the role “%1”: %n attendee(s).</source>
        <translation>
            <numerusform>Đã đặt vai trò “%1” cho %n đại biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Thêm phiên họp</translation>
    </message>
    <message>
        <source>Choose an attendee in the list to see the history.</source>
        <translation>Hãy chọn một đại biểu trong danh sách để xem lịch sử.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người xóa</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>Tìm trong thùng rác</translation>
    </message>
    <message>
        <source>Find in the bin (Ctrl+F)</source>
        <translation>Tìm trong thùng rác (Ctrl+F)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Dọn thùng rác</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The bin is empty. What is deleted waits here and can be brought back.</source>
        <translation>Thùng rác trống. Hồ sơ bị xóa nằm ở đây và có thể lấy lại.</translation>
    </message>
    <message>
        <source>Nothing in the bin matches “%1”.</source>
        <translation>Không có gì trong thùng rác khớp với “%1”.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Went along and comes back with it: %1</source>
        <translation>Đã xóa cùng và sẽ được lấy lại cùng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>Đã lấy lại %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good, with all that belongs to them? They cannot be brought back after that.</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n hồ sơ cùng mọi thứ thuộc hồ sơ? Sau đó không lấy lại được nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin? %n record(s) are deleted for good, with all that belongs to them, and cannot be brought back after that.</source>
        <translation>
            <numerusform>Dọn thùng rác? %n hồ sơ cùng mọi thứ thuộc hồ sơ sẽ bị xóa vĩnh viễn, không lấy lại được nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>Đã xóa vĩnh viễn %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted stays here until the bin is emptied by hand. The settings of the office can name a number of days after which it goes by itself.</source>
        <translation>Hồ sơ đã xóa nằm ở đây cho đến khi dọn thùng rác bằng tay. Có thể đặt số ngày tự dọn ở Thiết lập, trang Cơ quan.</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted more than %n day(s) ago goes for good when the file is closed; the number of days stands in the settings of the office.</source>
        <translation>
            <numerusform>Hồ sơ xóa quá %n ngày sẽ bị xóa vĩnh viễn khi đóng tệp; số ngày đặt ở Thiết lập, trang Cơ quan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyTree</name>
    <message>
        <source>Bodies that get the task</source>
        <translation>Cơ quan được giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Bodies: columns</source>
        <translation>Cơ quan: các cột</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>What is changed in all selected tasks</source>
        <translation>Trường cần sửa ở các nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Close the change of several tasks</source>
        <translation>Đóng phần sửa nhiều nhiệm vụ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>%1 of all selected tasks</source>
        <translation>%1 của các nhiệm vụ đang chọn</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n task(s)</source>
        <translation>
            <numerusform>Áp dụng cho %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter what all of them shall have.</source>
        <translation>Hãy nhập giá trị chung cho các nhiệm vụ đang chọn.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s) at once?</source>
        <translation>
            <numerusform>Sửa %n nhiệm vụ cùng một lúc?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>Đã sửa %n nhiệm vụ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message>
        <source>Add attendees</source>
        <translation>Thêm đại biểu</translation>
    </message>
    <message>
        <source>Add: name, initials or body, then Enter</source>
        <translation>Thêm: tên, chữ cái đầu hoặc cơ quan, rồi Enter</translation>
    </message>
    <message>
        <source>People and bodies that match</source>
        <translation>Người và cơ quan tìm thấy</translation>
    </message>
    <message numerus="yes">
        <source>Everybody of %1 (%n)</source>
        <translation>
            <numerusform>Tất cả của %1 (%n người)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by name: “%1”</source>
        <translation>Chỉ ghi tên: “%1”</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Differs from what the file says now. What was issued stays as it is; make a new version where the change has to go out.</source>
        <translation>Khác với dữ liệu hiện nay. Bản đã ban hành giữ nguyên; hãy lập bản mới nếu cần gửi nội dung thay đổi.</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Các dòng thay đổi</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Khi ban hành</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Changed lines: columns</source>
        <translation>Các dòng thay đổi: cột</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>The whole text of the chosen line</source>
        <translation>Toàn văn của dòng đang chọn</translation>
    </message>
    <message>
        <source>Before: %1

After: %2</source>
        <translation>Trước: %1

Sau: %2</translation>
    </message>
    <message>
        <source>Show more lines</source>
        <translation>Hiện thêm dòng</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>“%1”: a day below 10 is written with a zero.</source>
        <translation>“%1”: ngày dưới 10 phải viết thêm số 0.</translation>
    </message>
    <message>
        <source>“%1”: the months 1 and 2 are written with a zero, the months 3 to 9 without one.</source>
        <translation>“%1”: tháng 1 và tháng 2 phải viết thêm số 0, tháng 3 đến tháng 9 thì không.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1” không có trong lịch.</translation>
    </message>
    <message>
        <source>“%1”: that day is a %2.</source>
        <translation>“%1”: ngày đó là %2.</translation>
    </message>
    <message>
        <source>The letterhead does not name the issuing body.</source>
        <translation>Phần đầu văn bản chưa ghi cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The abstract under “%1” is missing.</source>
        <translation>Thiếu trích yếu dưới tên loại “%1”.</translation>
    </message>
    <message>
        <source>The abstract ends with a full stop.</source>
        <translation>Trích yếu có dấu chấm ở cuối.</translation>
    </message>
    <message>
        <source>A Party paper writes “Số” without a colon.</source>
        <translation>Văn bản của Đảng viết “Số” không có dấu hai chấm.</translation>
    </message>
    <message>
        <source>A paper of the state writes “Số:” with a colon.</source>
        <translation>Văn bản của cơ quan nhà nước viết “Số:” có dấu hai chấm.</translation>
    </message>
    <message>
        <source>“%1” lacks the symbol of the issuing body.</source>
        <translation>“%1” thiếu ký hiệu của cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The paper has a number but no date.</source>
        <translation>Văn bản có số nhưng chưa có ngày.</translation>
    </message>
    <message>
        <source>The abstract of a Party letter begins with “về việc”, not “V/v”.</source>
        <translation>Trích yếu công văn của Đảng bắt đầu bằng “về việc”, không viết “V/v”.</translation>
    </message>
    <message>
        <source>The abstract of a state letter begins with “V/v”.</source>
        <translation>Trích yếu công văn của cơ quan nhà nước bắt đầu bằng “V/v”.</translation>
    </message>
    <message>
        <source>The paper mixes two ways of placing the tone: “%1” and “%2”.</source>
        <translation>Văn bản dùng lẫn hai cách đặt dấu thanh: “%1” và “%2”.</translation>
    </message>
    <message>
        <source>Two spaces one after the other: “… %1 …”.</source>
        <translation>Có hai dấu cách liền nhau: “… %1 …”.</translation>
    </message>
    <message>
        <source>A comma or semicolon stands alone: “… %1 …”.</source>
        <translation>Có dấu phẩy hoặc dấu chấm phẩy thừa: “… %1 …”.</translation>
    </message>
    <message>
        <source>A place of the wording was not filled in: “… %1 …”.</source>
        <translation>Còn chỗ trống trong mẫu câu chưa được điền: “… %1 …”.</translation>
    </message>
    <message>
        <source>Straight and curly quotation marks are mixed.</source>
        <translation>Văn bản dùng lẫn dấu ngoặc kép thẳng và cong.</translation>
    </message>
    <message>
        <source>A Party paper ends with “.”, not with “./.”.</source>
        <translation>Văn bản của Đảng kết thúc bằng dấu “.”, không dùng “./.”.</translation>
    </message>
    <message>
        <source>A paper of the state ends with “./.”.</source>
        <translation>Văn bản của cơ quan nhà nước kết thúc bằng “./.”.</translation>
    </message>
    <message>
        <source>The paper does not say who signs it.</source>
        <translation>Văn bản chưa ghi họ tên người ký.</translation>
    </message>
    <message>
        <source>The post of the signer “%1” is missing.</source>
        <translation>Thiếu chức vụ của người ký “%1”.</translation>
    </message>
    <message>
        <source>“%1”: a Party paper writes T/M, K/T, T/L with a slash.</source>
        <translation>“%1”: văn bản của Đảng viết T/M, K/T, T/L có dấu gạch chéo.</translation>
    </message>
    <message>
        <source>“%1”: a paper of the state writes TM., KT., TL. with a dot.</source>
        <translation>“%1”: văn bản của cơ quan nhà nước viết TM., KT., TL. có dấu chấm.</translation>
    </message>
    <message>
        <source>“%1”: no degree, rank or form of address before the signer&apos;s name.</source>
        <translation>“%1”: trước họ tên người ký không ghi học vị, quân hàm hay cách xưng hô.</translation>
    </message>
    <message>
        <source>Nobody is named under “Nơi nhận”.</source>
        <translation>Mục “Nơi nhận” chưa ghi nơi nào.</translation>
    </message>
    <message>
        <source>The last line under “Nơi nhận” says where the paper is kept (“Lưu …”).</source>
        <translation>Dòng cuối của “Nơi nhận” phải ghi nơi lưu (“Lưu …”).</translation>
    </message>
    <message>
        <source>A Party paper writes “Lưu” without a colon.</source>
        <translation>Văn bản của Đảng viết “Lưu” không có dấu hai chấm.</translation>
    </message>
    <message>
        <source>A paper of the state writes “Lưu:” with a colon.</source>
        <translation>Văn bản của cơ quan nhà nước viết “Lưu:” có dấu hai chấm.</translation>
    </message>
    <message>
        <source>The emblem on the cards cannot be read as a picture; please choose it again in the settings of the office.</source>
        <translation>Không đọc được ảnh biểu trưng trên thẻ; mời chọn lại trong phần Thiết lập của cơ quan.</translation>
    </message>
</context>
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
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Không khẩn</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Thượng khẩn</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Đã giữ chỗ</translation>
    </message>
    <message>
        <source>Numbered by a partner</source>
        <translation>Số của cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Number given, secret</source>
        <translation>Số đã cấp (văn bản mật)</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>%1: choices</source>
        <translation>%1: các lựa chọn</translation>
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
        <translation>BẢN_GHI là một trong:</translation>
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
    <message>
        <source>PAPER is one of:</source>
        <translation>VĂN_BẢN là một trong:</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are: %2.</source>
        <translation>Không có loại văn bản “%1”; các loại văn bản là: %2.</translation>
    </message>
    <message>
        <source>This paper has nothing to choose called “%1”; it has: %2.</source>
        <translation>Văn bản này không có lựa chọn “%1”; các lựa chọn là: %2.</translation>
    </message>
    <message>
        <source>Please write a whole number after “%1=”.</source>
        <translation>Hãy ghi một số nguyên sau “%1=”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n finding(s) to mend before it is issued.</source>
        <translation>
            <numerusform>“%1” còn %n lỗi phải sửa trước khi ban hành.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no findings.</source>
        <translation>Không thấy lỗi nào ở “%1”.</translation>
    </message>
    <message>
        <source>There are no copies in “%1” yet; “danvan backup” makes one.</source>
        <translation>Chưa có bản sao nào trong “%1”; lệnh “danvan backup” tạo bản sao.</translation>
    </message>
    <message>
        <source>%1: %2 will be gone, %3 will be back, %4 will be as they were</source>
        <translation>%1: mất %2, có lại %3, trở về như cũ %4</translation>
    </message>
    <message>
        <source>The file holds what the copy holds.</source>
        <translation>Tệp và bản sao có nội dung như nhau.</translation>
    </message>
    <message>
        <source>Nothing has been changed; add “--carry-out yes” to put the copy in the place of the file.</source>
        <translation>Chưa có gì thay đổi; thêm “--carry-out yes” để đưa bản sao vào thay tệp.</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>Bản sao ở “%1”.</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>bản sao</translation>
    </message>
    <message>
        <source>“%1” holds what the copy held.</source>
        <translation>“%1” nay có nội dung của bản sao.</translation>
    </message>
    <message>
        <source>The file as it was is kept in “%1”.</source>
        <translation>Tệp như trước được giữ ở “%1”.</translation>
    </message>
    <message>
        <source>The password is to stand in the first line of “%1”, which cannot be read.</source>
        <translation>Mật khẩu phải ở dòng đầu của “%1”, nhưng không đọc được tệp này.</translation>
    </message>
    <message>
        <source>a locked copy</source>
        <translation>bản sao đã khóa</translation>
    </message>
    <message>
        <source>The unlocked copy is in “%1”.</source>
        <translation>Bản đã mở khóa ở “%1”.</translation>
    </message>
    <message>
        <source>This report is in “%1”.</source>
        <translation>Báo cáo này ở “%1”.</translation>
    </message>
    <message>
        <source>%1 – report.txt</source>
        <translation>%1 – báo cáo.txt</translation>
    </message>
    <message>
        <source>print PAPER FILE --id N --to FILE.pdf|.docx [--date DAY] [--with NAME=N,NAME=N]</source>
        <translation>print VĂN_BẢN TỆP --id SỐ --to TỆP.pdf|.docx [--date NGÀY] [--with TÊN=SỐ,TÊN=SỐ]</translation>
    </message>
    <message>
        <source>a paper of one record</source>
        <translation>in văn bản của một bản ghi</translation>
    </message>
    <message>
        <source>summary FILE --year YEAR --to FILE.pdf|.docx [--from DAY --until DAY]</source>
        <translation>summary TỆP --year NĂM --to TỆP.pdf|.docx [--from NGÀY --until NGÀY]</translation>
    </message>
    <message>
        <source>the summary of a year</source>
        <translation>báo cáo tổng kết của một năm</translation>
    </message>
    <message>
        <source>list RECORDS FILE [--filter WORDS] [--to LIST.xlsx|.csv]</source>
        <translation>list BẢN_GHI TỆP [--filter TỪ] [--to DANH_SÁCH.xlsx|.csv]</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>danh sách các bản ghi</translation>
    </message>
    <message>
        <source>check FILE [--paper PAPER --id N]</source>
        <translation>check TỆP [--paper VĂN_BẢN --id SỐ]</translation>
    </message>
    <message>
        <source>whether the file is whole, or what a paper still lacks</source>
        <translation>kiểm tra tệp có nguyên vẹn không, hoặc một văn bản còn lỗi gì</translation>
    </message>
    <message>
        <source>backup FILE [--to FOLDER]</source>
        <translation>backup TỆP [--to THƯ_MỤC]</translation>
    </message>
    <message>
        <source>a checked copy of the file</source>
        <translation>tạo bản sao đã kiểm tra của tệp</translation>
    </message>
    <message>
        <source>restore FILE [COPY [--carry-out yes]]</source>
        <translation>restore TỆP [BẢN_SAO [--carry-out yes]]</translation>
    </message>
    <message>
        <source>the copies, what one of them would change, and that one in the place of the file</source>
        <translation>liệt kê các bản sao, cho biết một bản sẽ làm thay đổi gì, hoặc đưa bản đó vào thay tệp</translation>
    </message>
    <message>
        <source>unlock COPY.khoa --to FILE --password-file TEXT</source>
        <translation>unlock BẢN_SAO.khoa --to TỆP --password-file TỆP_MẬT_KHẨU</translation>
    </message>
    <message>
        <source>a locked copy opened into a file</source>
        <translation>mở khóa một bản sao thành tệp</translation>
    </message>
    <message>
        <source>rescue FILE --to NEW</source>
        <translation>rescue TỆP --to TỆP_MỚI</translation>
    </message>
    <message>
        <source>what a damaged file still holds, in a new one</source>
        <translation>cứu những gì còn đọc được của một tệp hỏng sang tệp mới</translation>
    </message>
    <message>
        <source>sample FILE</source>
        <translation>sample TỆP</translation>
    </message>
    <message>
        <source>a file to try things in</source>
        <translation>tạo tệp mẫu để dùng thử</translation>
    </message>
    <message>
        <source>generate FILE --years N</source>
        <translation>generate TỆP --years SỐ_NĂM</translation>
    </message>
    <message>
        <source>a large file to measure with</source>
        <translation>tạo tệp lớn để đo tốc độ</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; open it with “danvan unlock” first.</source>
        <translation>“%1” được khóa bằng mật khẩu; trước hết hãy mở khóa bằng “danvan unlock”.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
</context>
<context>
    <name>ConclusionsTab</name>
    <message>
        <source>Addressed to</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Assign tasks …</source>
        <translation>Giao nhiệm vụ …</translation>
    </message>
    <message>
        <source>Makes a task of this conclusion for each of many bodies, in one step</source>
        <translation>Từ kết luận này giao nhiệm vụ cho nhiều cơ quan trong một lần</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned.</source>
        <translation>
            <numerusform>Đã giao %n nhiệm vụ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferencesRoom</name>
    <message>
        <source>Upcoming</source>
        <translation>Sắp diễn ra</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>No conference has been entered yet. Enter the first one: title and day are enough to begin.</source>
        <translation>Chưa có hội nghị nào. Hãy nhập hội nghị đầu tiên: chỉ cần tên và ngày là bắt đầu được.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Thêm hội nghị</translation>
    </message>
    <message>
        <source>Open the conference</source>
        <translation>Mở hội nghị</translation>
    </message>
    <message>
        <source>Agenda, attendees, proceedings, conclusions and papers (Enter on the row)</source>
        <translation>Chương trình, đại biểu, diễn biến, kết luận và văn bản (nhấn Enter trên dòng)</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Chỉ nội bộ</translation>
    </message>
</context>
<context>
    <name>CooperationRoom</name>
    <message>
        <source>Co-operation</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Matrix of partners</source>
        <translation>Bảng theo dõi các bên</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the file</source>
        <translation>Bản sao của tệp</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Tạo bản sao ngay</translation>
    </message>
    <message>
        <source>There is no copy of this file yet. One is made every hour in which something was written, and when the file is closed; or make one now.</source>
        <translation>Tệp này chưa có bản sao nào. Chương trình tự sao lưu mỗi giờ khi có nội dung mới và khi đóng tệp; cũng có thể tạo bản sao ngay.</translation>
    </message>
</context>
<context>
    <name>CopyDetail</name>
    <message>
        <source>Put in the place of the file…</source>
        <translation>Khôi phục tệp từ bản sao này…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>Fetch from the second place</source>
        <translation>Lấy về từ nơi lưu thứ hai</translation>
    </message>
    <message>
        <source>This copy lies in the second place alone, locked with a password. Fetched, it can be looked at and put in the place of the file.</source>
        <translation>Bản sao này chỉ có ở nơi lưu thứ hai và đã khóa bằng mật khẩu. Lấy về thì xem được và khôi phục được.</translation>
    </message>
    <message>
        <source>This copy lies in the second place alone. Fetched, it can be looked at and put in the place of the file.</source>
        <translation>Bản sao này chỉ có ở nơi lưu thứ hai. Lấy về thì xem được và khôi phục được.</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Đang so với tệp…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Bản sao lúc %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Bản sao này trống.</translation>
    </message>
    <message>
        <source>The file holds what this copy holds.</source>
        <translation>Tệp có nội dung như bản sao này.</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the place of the file? The window closes for a moment; the file as it is now stays beside it.</source>
        <translation>Khôi phục tệp từ bản sao lúc %1? Cửa sổ sẽ đóng lại giây lát; tệp như hiện nay vẫn được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Password of the copies in the second place:</source>
        <translation>Mật khẩu của các bản sao ở nơi lưu thứ hai:</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>When this file was closed last, no copy could be made. %1</source>
        <translation>Lần đóng tệp gần nhất không sao lưu được. %1</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Tạo bản sao ngay</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Copies of the file</source>
        <translation>Bản sao của tệp</translation>
    </message>
    <message>
        <source>Copies of the file: columns</source>
        <translation>Bản sao của tệp: các cột</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>beside the file</source>
        <translation>bên cạnh tệp</translation>
    </message>
    <message>
        <source>second place, locked</source>
        <translation>nơi thứ hai, đã khóa</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>nơi thứ hai</translation>
    </message>
    <message>
        <source>%1 (second %2)</source>
        <translation>%1 (giây %2)</translation>
    </message>
</context>
<context>
    <name>CopyState</name>
    <message>
        <source>no copy yet</source>
        <translation>chưa sao lưu</translation>
    </message>
    <message>
        <source>No copy of this file has been made yet; one is made when it is closed.</source>
        <translation>Tệp này chưa được sao lưu lần nào; bản sao sẽ được tạo khi đóng tệp.</translation>
    </message>
    <message>
        <source>The newest copy lies in “%1”.</source>
        <translation>Bản sao mới nhất ở “%1”.</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>sao lưu %1</translation>
    </message>
    <message>
        <source>The second place “%1” has every copy up to %2.</source>
        <translation>Nơi lưu thứ hai “%1” đã có đủ các bản sao đến %2.</translation>
    </message>
    <message>
        <source>The second place “%1” is not connected; it has the copies up to %2 only. Connect it, and the others are brought there.</source>
        <translation>Nơi lưu thứ hai “%1” hiện chưa kết nối, mới có các bản sao đến %2. Hãy cắm hoặc nối lại, các bản còn thiếu sẽ được chép sang.</translation>
    </message>
    <message>
        <source>The second place “%1” is not connected and has no copy yet. Connect it, and they are brought there.</source>
        <translation>Nơi lưu thứ hai “%1” hiện chưa kết nối và chưa có bản sao nào. Hãy cắm hoặc nối lại, các bản sao sẽ được chép sang.</translation>
    </message>
    <message>
        <source>The second place “%1” has the copies up to %2 only; the others have not been brought there yet.</source>
        <translation>Nơi lưu thứ hai “%1” mới có các bản sao đến %2; các bản sau chưa chép sang.</translation>
    </message>
    <message>
        <source>The second place “%1” has no copy yet.</source>
        <translation>Nơi lưu thứ hai “%1” chưa có bản sao nào.</translation>
    </message>
    <message>
        <source>No second place for the copies has been chosen.</source>
        <translation>Chưa chọn nơi lưu thứ hai cho các bản sao.</translation>
    </message>
    <message>
        <source>What has been written since %1 is in no copy yet.</source>
        <translation>Những gì ghi từ %1 chưa có trong bản sao nào.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month</source>
        <translation>ngày/tháng</translation>
    </message>
    <message>
        <source>28/2 · ↑ ↓ another day · T today</source>
        <translation>28/2 · ↑ ↓ đổi ngày · T hôm nay</translation>
    </message>
    <message>
        <source>Please enter a date, such as 28/2.</source>
        <translation>Xin hãy nhập ngày, ví dụ 28/2.</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: giờ</translation>
    </message>
    <message>
        <source>Please enter the day as well.</source>
        <translation>Xin hãy nhập cả ngày.</translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Also bodies that were not there on this day</source>
        <translation>Cả cơ quan không còn hoặc chưa có vào ngày này</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>would be gone</source>
        <translation>sẽ mất</translation>
    </message>
    <message>
        <source>would be back</source>
        <translation>sẽ có lại</translation>
    </message>
    <message>
        <source>would be as it was</source>
        <translation>sẽ trở lại như cũ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nội dung sẽ thay đổi</translation>
    </message>
    <message>
        <source>What would change: columns</source>
        <translation>Nội dung sẽ thay đổi: các cột</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Trong tệp hiện nay</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Trong bản sao</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 mục nữa</translation>
    </message>
</context>
<context>
    <name>DirectoryRoom</name>
    <message>
        <source>Directory</source>
        <translation>Danh bạ</translation>
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
    <message>
        <source>“%1” cannot be written because its folder is not there; choose another folder.</source>
        <translation>Không ghi được “%1” vì không có thư mục đó; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because you may not write there; choose another folder or name.</source>
        <translation>Không ghi được “%1” vì chỗ đó không cho ghi; hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check that the disk or stick is still connected, or choose another folder or name.</source>
        <translation>Không ghi được “%1”; hãy kiểm tra xem ổ đĩa hoặc USB còn cắm không, hoặc chọn thư mục hay tên khác.</translation>
    </message>
    <message>
        <source>The disk has no room for “%1”; make room, or choose another disk.</source>
        <translation>Đĩa không còn chỗ cho “%1”; hãy dọn bớt chỗ trên đĩa hoặc chọn đĩa khác.</translation>
    </message>
    <message>
        <source>A cell holds a value that cannot be kept (%1).</source>
        <translation>Có một ô chứa giá trị không lưu được (%1).</translation>
    </message>
    <message>
        <source>The stored paper is damaged: %1 (character %2).</source>
        <translation>Văn bản đã lưu bị hỏng: %1 (ký tự thứ %2).</translation>
    </message>
    <message>
        <source>The stored paper is damaged: it has no sensible value for “%1”.</source>
        <translation>Văn bản đã lưu bị hỏng: “%1” không có giá trị hợp lệ.</translation>
    </message>
    <message>
        <source>The card format has no sensible value for “%1”.</source>
        <translation>Mẫu khổ thẻ không có giá trị hợp lý cho “%1”.</translation>
    </message>
    <message>
        <source>The card format is damaged: %1 (character %2).</source>
        <translation>Mẫu khổ thẻ bị hỏng: %1 (ký tự thứ %2).</translation>
    </message>
    <message>
        <source>The program has no card format “%1”.</source>
        <translation>Chương trình không có mẫu khổ thẻ “%1”.</translation>
    </message>
    <message>
        <source>Cards stand on paper of their own: please print them apart from other papers.</source>
        <translation>Biển tên, thẻ, phong bì và nhãn có khổ giấy riêng: hãy in riêng, không chung với giấy tờ khác.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Nội dung quá dài, không tạo được mã QR.</translation>
    </message>
    <message>
        <source>The card format “%1” has no place for a line.</source>
        <translation>Mẫu khổ thẻ “%1” không có chỗ cho một dòng.</translation>
    </message>
    <message>
        <source>The columns of the letterhead are wider than the text between the margins.</source>
        <translation>Hai cột phần đầu văn bản rộng hơn phần chữ giữa hai lề; hãy thu hẹp cột trước.</translation>
    </message>
    <message>
        <source>The columns of the addressees are wider than the text between the margins.</source>
        <translation>Hai cột nơi kính gửi rộng hơn phần chữ giữa hai lề; hãy thu hẹp cột trước.</translation>
    </message>
    <message>
        <source>The margins leave no room for the text.</source>
        <translation>Lề không để lại chỗ cho phần chữ.</translation>
    </message>
    <message>
        <source>On even pages the text would go beyond the paper.</source>
        <translation>Ở trang chẵn phần chữ sẽ tràn ra ngoài khổ giấy.</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Biểu trưng</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Nội dung nhập dở chưa lưu</translation>
    </message>
    <message>
        <source>This was being typed when the program ended, and is not in the file. Take over what is to count; what you leave stays here.</source>
        <translation>Nội dung sau đang được nhập khi chương trình dừng và chưa có trong tệp. Hãy nhận phần cần dùng; phần để lại vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Nhận tất cả</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Bỏ tất cả</translation>
    </message>
    <message>
        <source>Discard everything that was typed and not saved?</source>
        <translation>Bỏ toàn bộ nội dung nhập dở chưa lưu?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: mục mới</translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1: mục không còn</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Discard what was typed into “%1”?</source>
        <translation>Bỏ nội dung đã nhập vào “%1”?</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 hiện nay</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>What was typed cannot be read as it is.</source>
        <translation>Nội dung đã nhập chưa đọc được.</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Đã nhận: %1</translation>
    </message>
    <message>
        <source>What was typed stands in its field again. %1</source>
        <translation>Nội dung đã nhập được đưa lại vào ô. %1</translation>
    </message>
</context>
<context>
    <name>EmblemPane</name>
    <message>
        <source>Choose picture …</source>
        <translation>Chọn ảnh …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ biểu trưng</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>Choose the emblem of the office</source>
        <translation>Chọn biểu trưng của cơ quan</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Ảnh (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture, so nothing was changed; please choose a PNG or JPEG file.</source>
        <translation>Không đọc được ảnh trong “%1” nên chưa có gì thay đổi; mời chọn tệp PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>Badges have this emblem from now on.</source>
        <translation>Từ nay thẻ đại biểu có biểu trưng này.</translation>
    </message>
    <message>
        <source>Badges have no emblem from now on.</source>
        <translation>Từ nay thẻ đại biểu không có biểu trưng.</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Chưa có biểu trưng</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Ảnh hỏng</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Leave it: %1</source>
        <translation>Thôi: %1</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>Erase all data of “%1” for good? This cannot be undone.</source>
        <translation>Xóa hẳn mọi dữ liệu của “%1”? Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>What goes: the entry in the directory, %1 posts, and name, post and notes at %2 conferences, also in the history and in the bin.</source>
        <translation>Sẽ xóa: mục trong danh bạ, %1 chức vụ, và họ tên, chức vụ, ghi chú tại %2 hội nghị, kể cả trong lịch sử và thùng rác.</translation>
    </message>
    <message>
        <source>The data were erased. No copy beside this file holds them; think of copies that you keep elsewhere.</source>
        <translation>Đã xóa dữ liệu. Không bản sao nào cạnh tệp này còn dữ liệu đó; hãy nhớ cả các bản sao để ở nơi khác.</translation>
    </message>
    <message numerus="yes">
        <source>The data were erased here, but %n older file(s) still hold them: %1. Delete these copies, and those that you keep elsewhere.</source>
        <translation>
            <numerusform>Đã xóa dữ liệu trong tệp này, nhưng %n bản cũ vẫn còn: %1. Hãy xóa các bản đó và các bản sao để ở nơi khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Choose the person whose data are to be erased.</source>
        <translation>Hãy chọn người cần xóa dữ liệu.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Texts and attached files that mention the name stay as they are, because somebody else bears it or it is a single word; go through them yourself.</source>
        <translation>Những chỗ khác và các tệp kèm theo có nhắc tên thì để nguyên, vì có người trùng tên hoặc tên chỉ có một từ; đề nghị tự xem lại.</translation>
    </message>
    <message>
        <source>Where texts mention the name, “%1” will stand.</source>
        <translation>Những chỗ khác có nhắc tên sẽ ghi “%1”.</translation>
    </message>
    <message>
        <source>What stays: the numbers in the registers.</source>
        <translation>Giữ lại: các số trong sổ văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: the name on %n issued paper(s) (%1), and the numbers in the registers.</source>
        <translation>
            <numerusform>Giữ lại: tên trên %n văn bản đã ban hành (%1) và các số trong sổ văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) hold the name and stay as they are: %1.</source>
        <translation>
            <numerusform>%n tệp kèm theo có tên này và được để nguyên: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) could not be looked into, as pictures and PDFs cannot: %1.</source>
        <translation>
            <numerusform>%n tệp kèm theo không đọc được nội dung (như ảnh, PDF), đề nghị tự xem: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These attached files still hold the name: %1. Delete them and empty the bin; add them anew without the name.</source>
        <translation>Các tệp kèm theo sau vẫn còn tên này: %1. Hãy xóa các tệp đó, dọn thùng rác rồi thêm lại bản không có tên.</translation>
    </message>
    <message>
        <source>Looking where the name stands …</source>
        <translation>Đang tìm những chỗ có tên …</translation>
    </message>
    <message>
        <source>The data are being erased and the file is written anew …</source>
        <translation>Đang xóa dữ liệu và ghi lại tệp …</translation>
    </message>
    <message>
        <source>what attached files held, in the folder “%1”</source>
        <translation>nội dung tệp kèm theo trong thư mục “%1”</translation>
    </message>
    <message>
        <source>%1 (second place)</source>
        <translation>%1 (nơi thứ hai)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
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
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing “%1”</source>
        <translation>Đang ghi “%1”</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Đang đọc “%1”</translation>
    </message>
    <message>
        <source>Rows for internal use are left out; to print them, narrow the list to them first.</source>
        <translation>Đã bỏ các dòng lưu hành nội bộ; muốn in các dòng đó, hãy lọc riêng chúng trước.</translation>
    </message>
</context>
<context>
    <name>ExtensionPanel</name>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Leave the extension</source>
        <translation>Thôi gia hạn</translation>
    </message>
    <message>
        <source>Extended until %1.</source>
        <translation>Đã gia hạn đến ngày %1.</translation>
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
        <translation>Họ và tên</translation>
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
    <message>
        <source>Holiday</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Post and body today</source>
        <translation>Chức vụ, cơ quan hiện nay</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Symbol on papers</source>
        <translation>Ký hiệu trên văn bản</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Place on papers</source>
        <translation>Địa danh trên văn bản</translation>
    </message>
    <message>
        <source>Term of the committee</source>
        <translation>Nhiệm kỳ của cấp ủy</translation>
    </message>
    <message>
        <source>Term began on</source>
        <translation>Nhiệm kỳ bắt đầu ngày</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>Nhiệm kỳ kết thúc ngày</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên người dùng sổ</translation>
    </message>
    <message>
        <source>Time state</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>Tên đầy đủ</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Entry in the register</source>
        <translation>Mục trong sổ</translation>
    </message>
    <message>
        <source>Number of the draft</source>
        <translation>Lần dự thảo</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Người soạn thảo</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Người cấp số</translation>
    </message>
    <message>
        <source>Signs on behalf of</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Phạm vi lưu hành</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Kept content</source>
        <translation>Nội dung đã lưu</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay cho văn bản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Type of paper</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Letters of the type</source>
        <translation>Chữ viết tắt tên loại</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Hậu tố</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>Số của cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn khi lập</translation>
    </message>
    <message>
        <source>Reason for issuing it all the same</source>
        <translation>Lý do vẫn ban hành</translation>
    </message>
    <message>
        <source>Reason for this number</source>
        <translation>Lý do lấy số này</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>Mã lời văn</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Sao chép từ</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Tên thể thức</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Giá trị đã sửa</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Key of the picture</source>
        <translation>Mã ảnh</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Lưu hành nội bộ</translation>
    </message>
    <message>
        <source>Days in the bin (0: no end)</source>
        <translation>Số ngày giữ trong thùng rác (0: không hạn)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Cỡ (byte)</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>Mã băm nội dung</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>Conferences</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Conferences held by the office</source>
        <translation>Hội nghị do cơ quan tổ chức</translation>
    </message>
    <message>
        <source>of these: %1</source>
        <translation>trong đó: %1</translation>
    </message>
    <message>
        <source>Conferences of others, to which the office was invited</source>
        <translation>Hội nghị được mời dự</translation>
    </message>
    <message>
        <source>Attendees summoned, where it is known who came</source>
        <translation>Lượt triệu tập (ở hội nghị có điểm danh)</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Lượt có mặt</translation>
    </message>
    <message>
        <source>Different persons present</source>
        <translation>Số người có mặt</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Programmes in force</source>
        <translation>Chương trình đang thực hiện</translation>
    </message>
    <message>
        <source>Plans of the year</source>
        <translation>Kế hoạch năm</translation>
    </message>
    <message>
        <source>Plans adopted</source>
        <translation>Kế hoạch được thông qua</translation>
    </message>
    <message>
        <source>Plans signed</source>
        <translation>Kế hoạch được ký kết</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks of the year</source>
        <translation>Nhiệm vụ thực hiện trong năm</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Figures entered</source>
        <translation>Số liệu đã nhập</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Show what is counted</source>
        <translation>Xem các mục được tính</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Untitled</source>
        <translation>Không tên</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; choose another place.</source>
        <translation>Không tạo được thư mục “%1”; hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written into “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n tệp vào “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written, the first because: %1</source>
        <translation>
            <numerusform>%n tệp không ghi được, tệp đầu vì: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Chọn thư mục để ghi các tệp</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Đang ghi tệp</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>The file</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>%1, last written %2</source>
        <translation>%1, ghi lần cuối %2</translation>
    </message>
    <message>
        <source>The file is not there at the moment.</source>
        <translation>Hiện không thấy tệp ở vị trí này.</translation>
    </message>
    <message>
        <source>Open the folder of the copies</source>
        <translation>Mở thư mục bản sao</translation>
    </message>
    <message>
        <source>There is no copy of this file yet.</source>
        <translation>Tệp này chưa có bản sao nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies; the last one is of %1.</source>
        <translation>
            <numerusform>%n bản sao; bản mới nhất: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second place for the copies</source>
        <translation>Nơi lưu thứ hai của bản sao</translation>
    </message>
    <message>
        <source>A copy is made every hour in which something was written, and when the file is closed; the last one of each of %1 days, %2 weeks, %3 months and of every year stays. A copy is a file like any other and can be opened; what attached files hold lies in the folder “files” beside the copies, once for all of them.</source>
        <translation>Bản sao được tạo mỗi giờ khi có nội dung mới và khi đóng tệp; giữ lại bản cuối của từng ngày trong %1 ngày, từng tuần trong %2 tuần, từng tháng trong %3 tháng và của mỗi năm. Bản sao là một tệp như mọi tệp khác và mở được; nội dung các tệp kèm theo nằm trong thư mục “files” bên cạnh, một lần cho mọi bản sao.</translation>
    </message>
</context>
<context>
    <name>FileRun</name>
    <message>
        <source>%1: %2 of %3 …</source>
        <translation>%1: %2 / %3 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Take the filter “%1” off</source>
        <translation>Bỏ lọc “%1”</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Words or initials</source>
        <translation>Từ hoặc chữ cái đầu</translation>
    </message>
    <message>
        <source>A name, a title, a number, or initials</source>
        <translation>Tên người, tên gọi, số hoặc các chữ cái đầu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ để chọn · Enter để mở · Esc để đóng</translation>
    </message>
    <message>
        <source>Nothing begins with “%1”.</source>
        <translation>Không tìm thấy “%1”; hãy thử từ khác hoặc các chữ cái đầu.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before printing</source>
        <translation>Cần xem lại trước khi in</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Sai: %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>Cần kiểm tra: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Gợi ý: %1</translation>
    </message>
    <message>
        <source>A double click or Enter opens the record that the finding comes from</source>
        <translation>Bấm đúp hoặc Enter để mở mục có vấn đề</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Go to the record beside the list</source>
        <translation>Chuyển sang hồ sơ bên cạnh danh sách</translation>
    </message>
    <message>
        <source>Delete the selected records, with Undo</source>
        <translation>Xóa các hồ sơ đang chọn (hoàn tác được)</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Chọn tất cả các dòng</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Sao chép các dòng đang chọn</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Từ ô lọc xuống danh sách</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Xóa ô lọc</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Bảng nhập</translation>
    </message>
    <message>
        <source>Edit the cell; typing edits it at once</source>
        <translation>Sửa ô; gõ chữ là sửa ngay</translation>
    </message>
    <message>
        <source>Go down; the last row grows</source>
        <translation>Xuống dòng dưới; dòng cuối tự thêm</translation>
    </message>
    <message>
        <source>Go right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Copy and paste blocks of cells</source>
        <translation>Sao chép và dán khối ô</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Chuyển dòng lên, xuống</translation>
    </message>
    <message>
        <source>Delete the selected rows, with Undo</source>
        <translation>Xóa các dòng đang chọn (hoàn tác được)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Ô nhập</translation>
    </message>
    <message>
        <source>Date fields</source>
        <translation>Ô ngày</translation>
    </message>
    <message>
        <source>Reference fields</source>
        <translation>Ô chọn từ danh sách</translation>
    </message>
    <message>
        <source>Go on to the next field; in long text, a new line</source>
        <translation>Sang ô tiếp theo; trong ô văn bản dài là xuống dòng</translation>
    </message>
    <message>
        <source>Go on from long text</source>
        <translation>Rời ô văn bản dài</translation>
    </message>
    <message>
        <source>The next or the last day</source>
        <translation>Ngày sau hoặc ngày trước</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Open the record that is named</source>
        <translation>Mở hồ sơ đang được chọn</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Hiện các mục có thể chọn</translation>
    </message>
    <message>
        <source>Open the record that the row names</source>
        <translation>Mở hồ sơ được ghi trong dòng</translation>
    </message>
    <message>
        <source>Open the record that the cell names</source>
        <translation>Mở hồ sơ được ghi trong ô</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>At this conference</source>
        <translation>Tại hội nghị này</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Thời gian, địa điểm</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Đơn vị tổ chức, chủ trì</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Thông tin khác</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian, tiến độ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Gửi đi</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Sổ đăng ký</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Go on with it</source>
        <translation>Nhập tiếp</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Move: %1</source>
        <translation>Chuyển chỗ: %1</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Dán: %1</translation>
    </message>
    <message>
        <source>Fill down: %1</source>
        <translation>Điền xuống: %1</translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message>
        <source>New row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Lên (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Xuống (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete rows (Del)</source>
        <translation>Xóa các dòng (Del)</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read and was left out: %1</source>
        <translation>Không đọc được nên đã bỏ qua: %1</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
    <message>
        <source>%1: rows</source>
        <translation>%1: các dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>Đã xóa %n dòng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Xem thay đổi cũ hơn</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Khôi phục giá trị trước</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Khôi phục cả bản này</translation>
    </message>
    <message>
        <source>All fields of the record get the values that they had after this change; rows that belong to the record stay as they are</source>
        <translation>Mọi trường của hồ sơ trở lại giá trị sau thay đổi này; các dòng thuộc hồ sơ giữ nguyên</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Lịch sử: %1</translation>
    </message>
    <message>
        <source>Nothing has been written down about this record.</source>
        <translation>Chưa ghi nhận thay đổi nào của hồ sơ này.</translation>
    </message>
    <message>
        <source>Bring the deleted row back</source>
        <translation>Lấy lại dòng đã xóa</translation>
    </message>
    <message>
        <source>“%1” has been brought back.</source>
        <translation>Đã lấy lại “%1”.</translation>
    </message>
    <message>
        <source>“%1” has its former value again.</source>
        <translation>“%1” đã trở lại giá trị trước.</translation>
    </message>
    <message>
        <source>The record is as it was on %1 again.</source>
        <translation>Hồ sơ đã trở lại như lúc %1.</translation>
    </message>
</context>
<context>
    <name>HistoryToggle</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1: lịch sử</translation>
    </message>
    <message>
        <source>Who changed what, and when; former values can be restored</source>
        <translation>Ai đã sửa gì, lúc nào; có thể khôi phục giá trị cũ</translation>
    </message>
</context>
<context>
    <name>HoldersPane</name>
    <message>
        <source>Posts held here on %1</source>
        <translation>Người giữ chức vụ tại đây ngày %1</translation>
    </message>
    <message>
        <source>Nobody that this file knows of.</source>
        <translation>Sổ chưa ghi người nào.</translation>
    </message>
    <message>
        <source>Open the person: %1</source>
        <translation>Mở người: %1</translation>
    </message>
    <message>
        <source>Everybody who ever held a post here</source>
        <translation>Mọi người từng giữ chức vụ tại đây</translation>
    </message>
    <message>
        <source>Held a post: %1</source>
        <translation>Từng giữ chức vụ: %1</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>No task is overdue.</source>
        <translation>Không có nhiệm vụ nào quá hạn.</translation>
    </message>
    <message>
        <source>Tasks due soon</source>
        <translation>Nhiệm vụ sắp đến hạn</translation>
    </message>
    <message>
        <source>No task falls due in the next days.</source>
        <translation>Không có nhiệm vụ nào đến hạn trong những ngày tới.</translation>
    </message>
    <message>
        <source>Next conferences</source>
        <translation>Hội nghị sắp tới</translation>
    </message>
    <message>
        <source>No conference lies ahead.</source>
        <translation>Chưa có hội nghị nào sắp diễn ra.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>không ghi ngày hết hạn</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến ngày %1</translation>
    </message>
    <message>
        <source>Programmes without a plan for %1</source>
        <translation>Chương trình chưa có kế hoạch năm %1</translation>
    </message>
    <message>
        <source>Every programme in force has its plan for %1.</source>
        <translation>Các chương trình đang thực hiện đều đã có kế hoạch năm %1.</translation>
    </message>
    <message>
        <source>Programmes about to end</source>
        <translation>Chương trình sắp hết hạn</translation>
    </message>
    <message>
        <source>No programme ends soon.</source>
        <translation>Không có chương trình nào sắp hết hạn.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Desk</source>
        <translation>Bàn làm việc</translation>
    </message>
    <message>
        <source>This file is still empty. Begin with the bodies and people of the directory, or enter the next conference straight away.</source>
        <translation>Sổ này chưa có dữ liệu. Hãy nhập cơ quan và người vào danh bạ trước, hoặc nhập ngay hội nghị sắp tới.</translation>
    </message>
    <message>
        <source>Enter bodies and people</source>
        <translation>Nhập danh bạ</translation>
    </message>
    <message>
        <source>Enter a conference</source>
        <translation>Nhập hội nghị</translation>
    </message>
    <message>
        <source>Last copy of the file</source>
        <translation>Bản sao lưu gần nhất</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Tệp nằm tại: %1</translation>
    </message>
</context>
<context>
    <name>HouseProfile</name>
    <message>
        <source>This program does not know the layout “%1”.</source>
        <translation>Chương trình này không biết thể thức “%1”.</translation>
    </message>
    <message>
        <source>The layout “%1” in the settings cannot be used. %2</source>
        <translation>Không dùng được thể thức “%1” trong phần Thiết lập. %2</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>Issued: %1.</source>
        <translation>Đã ban hành %1.</translation>
    </message>
    <message>
        <source>Go to the paper</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>Kept as draft %1.</source>
        <translation>Đã lưu dự thảo lần %1.</translation>
    </message>
</context>
<context>
    <name>IssuePane</name>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Issue this paper</source>
        <translation>Ban hành văn bản này</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Leave the issue</source>
        <translation>Thôi ban hành</translation>
    </message>
    <message>
        <source>The check has found what should not go out: %1</source>
        <translation>Kiểm tra thấy lỗi không nên để gửi đi: %1</translation>
    </message>
    <message>
        <source>Please enter why it is issued all the same.</source>
        <translation>Đề nghị ghi lý do vẫn ban hành.</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>Filter of the journal</source>
        <translation>Lọc nhật ký</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Changes by</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại hồ sơ</translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Mọi loại hồ sơ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 mục</translation>
    </message>
    <message>
        <source>%1 … entries</source>
        <translation>%1 … mục</translation>
    </message>
    <message>
        <source>Nothing has been written into this file yet.</source>
        <translation>Chưa có gì được ghi vào tệp này.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Không có gì khớp với %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Only the newest %1 entries were taken; narrow the journal by days for older ones.</source>
        <translation>Chỉ lấy %1 mục mới nhất; hãy lọc theo ngày để xem mục cũ hơn.</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>as in the layout it was copied from</source>
        <translation>như thể thức gốc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>LeftDrafts</name>
    <message>
        <source>All that was typed here before has been saved.</source>
        <translation>Mọi nội dung đã nhập trước đây đều đã lưu.</translation>
    </message>
</context>
<context>
    <name>LeftFolders</name>
    <message numerus="yes">
        <source>%n attached file(s) had been changed in other programs and not taken in when this program was ended by force. What was written there lies here: %1. Add it to its record once more.</source>
        <translation>
            <numerusform>%n tệp kèm theo đã được sửa trong chương trình khác nhưng chưa được nhận vào thì chương trình này bị ngắt. Bản đã sửa nằm ở: %1. Hãy mở mục có tệp đó rồi thêm lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Where does it come from?</source>
        <translation>Bắt nguồn từ đâu?</translation>
    </message>
    <message>
        <source>From nothing else in this file.</source>
        <translation>Không bắt nguồn từ hồ sơ nào khác trong sổ.</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Dẫn tới đâu?</translation>
    </message>
    <message>
        <source>Nothing refers to it yet.</source>
        <translation>Chưa có hồ sơ nào liên quan.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
</context>
<context>
    <name>ListJob</name>
    <message>
        <source>%1: %2 rows so far …</source>
        <translation>%1: đã được %2 dòng …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1: cancelled. Nothing was written.</source>
        <translation>%1: đã hủy, chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>LockedCopy</name>
    <message>
        <source>Password of the locked copy “%1”:</source>
        <translation>Mật khẩu của bản sao đã khóa “%1”:</translation>
    </message>
    <message>
        <source>Where to keep the unlocked copy</source>
        <translation>Lưu bản đã mở khóa ở đâu</translation>
    </message>
    <message>
        <source>Sổ Dân vận (*.danvan)</source>
        <translation>Sổ Dân vận (*.danvan)</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The new language shows in windows that are opened from now on. Papers speak Vietnamese in any case.</source>
        <translation>Ngôn ngữ mới có hiệu lực với các cửa sổ mở từ bây giờ. Văn bản luôn bằng tiếng Việt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Màu giao diện</translation>
    </message>
    <message>
        <source>Tight rows, so that more of them fit on the screen</source>
        <translation>Dòng hẹp để xem được nhiều hơn trên màn hình</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Cỡ hiển thị</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên người dùng sổ</translation>
    </message>
    <message>
        <source>Stands beside every change in the history of the file, from the next opening of a file on.</source>
        <translation>Ghi kèm mỗi thay đổi trong lịch sử của sổ, kể từ lần mở sổ tiếp theo.</translation>
    </message>
    <message>
        <source>Look and language at this PC</source>
        <translation>Giao diện và ngôn ngữ trên máy này</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1[*] – Sổ Dân vận</source>
        <translation>%1[*] – Sổ Dân vận</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có kế hoạch</translation>
    </message>
    <message>
        <source>Not adopted yet</source>
        <translation>Chưa thông qua</translation>
    </message>
    <message numerus="yes">
        <source>%n plans missing</source>
        <translation>
            <numerusform>thiếu %n kế hoạch</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet: %1</source>
        <translation>Chưa có kế hoạch: %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Bên phối hợp</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>No partner yet. Enter the programmes with their parties first.</source>
        <translation>Chưa có bên phối hợp nào. Hãy nhập chương trình và các bên trước.</translation>
    </message>
    <message>
        <source>Enter opens the plans of a cell, or begins the plan that is missing.</source>
        <translation>Enter mở kế hoạch của ô đang chọn, hoặc lập kế hoạch còn thiếu.</translation>
    </message>
    <message>
        <source>Partners by years</source>
        <translation>Các bên phối hợp theo năm</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>đến năm</translation>
    </message>
    <message>
        <source>Partners by years: columns</source>
        <translation>Các bên phối hợp theo năm: các cột</translation>
    </message>
    <message>
        <source>No programme with this partner is in force in %1.</source>
        <translation>Không có chương trình nào với bên này còn hiệu lực trong năm %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ năm %1 đến năm %2</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Bảng tổng hợp</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Lập sổ mới …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Mở …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Xuất danh sách …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Thêm hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Lọ&amp;c</translation>
    </message>
    <message>
        <source>Find &amp;anything …</source>
        <translation>Tì&amp;m mọi thứ …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tới trang sau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Cỡ bình thường</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Nền &amp;sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Nền tố&amp;i</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tươn&amp;g phản cao</translation>
    </message>
    <message>
        <source>&amp;Tight or wide rows</source>
        <translation>&amp;Dòng hẹp hoặc rộng</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;A tour of the program</source>
        <translation>&amp;Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Typed and not &amp;saved …</source>
        <translation>Nội dung nhập &amp;dở chưa lưu …</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Nhật &amp;ký</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Thùng &amp;rác</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Về tệp này</translation>
    </message>
</context>
<context>
    <name>NewFilePage</name>
    <message>
        <source>such as Ban Dân vận Tỉnh ủy Thái Nguyên</source>
        <translation>ví dụ Ban Dân vận Tỉnh ủy Thái Nguyên</translation>
    </message>
    <message>
        <source>such as BDVTU</source>
        <translation>ví dụ BDVTU</translation>
    </message>
    <message>
        <source>such as Tỉnh ủy Thái Nguyên</source>
        <translation>ví dụ Tỉnh ủy Thái Nguyên</translation>
    </message>
    <message>
        <source>such as Thái Nguyên</source>
        <translation>ví dụ Thái Nguyên</translation>
    </message>
    <message>
        <source>such as Nhiệm kỳ 2020–2025</source>
        <translation>ví dụ Nhiệm kỳ 2020–2025</translation>
    </message>
    <message>
        <source>stands in the history of changes</source>
        <translation>ghi trong lịch sử thay đổi</translation>
    </message>
    <message>
        <source>New file for the office</source>
        <translation>Lập sổ mới cho cơ quan</translation>
    </message>
    <message>
        <source>Choose where to keep it …</source>
        <translation>Chọn nơi lưu tệp …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>NumberChooser</name>
    <message>
        <source>Numbered by</source>
        <translation>Cơ quan cấp số</translation>
    </message>
    <message>
        <source>Type of paper</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Reserved: %1 %2</source>
        <translation>Số đã giữ: %1 %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp theo: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Số khác</translation>
    </message>
    <message>
        <source>Numbered by a partner</source>
        <translation>Số của cơ quan phối hợp</translation>
    </message>
    <message>
        <source>This is the first paper of its register, which begins with it.</source>
        <translation>Đây là văn bản đầu tiên của sổ; sổ được mở cùng lúc ban hành.</translation>
    </message>
    <message>
        <source>Number to take</source>
        <translation>Lấy số</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Please enter a number, such as 1.234.</source>
        <translation>Xin hãy nhập số, ví dụ 1.234.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Open “%1” in the directory</source>
        <translation>Mở “%1” trong danh bạ</translation>
    </message>
    <message>
        <source>Open the office in the directory</source>
        <translation>Mở cơ quan trong danh bạ</translation>
    </message>
    <message>
        <source>The office that keeps this file</source>
        <translation>Cơ quan dùng sổ</translation>
    </message>
    <message>
        <source>Names and symbol of the office come from the directory, as they were valid on the day of each paper. A new name is entered there.</source>
        <translation>Tên và ký hiệu cơ quan lấy từ danh bạ theo ngày của từng văn bản. Khi cơ quan đổi tên, hãy nhập tên mới vào danh bạ.</translation>
    </message>
    <message>
        <source>Emblem on badges</source>
        <translation>Biểu trưng trên thẻ đại biểu</translation>
    </message>
    <message>
        <source>It stands above the code of every badge. Without an emblem the conference&apos;s title has that room.</source>
        <translation>Biểu trưng in phía trên mã QR của mỗi thẻ. Khi không có biểu trưng, tên hội nghị dùng cả chỗ đó.</translation>
    </message>
    <message>
        <source>The office has not been entered yet, so there is no history.</source>
        <translation>Chưa nhập cơ quan nên chưa có lịch sử.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message numerus="yes">
        <source>%n entry(s) had not been saved when the program ended.</source>
        <translation>
            <numerusform>Có %n mục đang nhập chưa kịp lưu khi chương trình dừng lần trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Xem các mục này</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>“%1” is open in this window already.</source>
        <translation>Tệp “%1” đang mở sẵn trong cửa sổ này.</translation>
    </message>
    <message>
        <source>Open for reading only: %1 is writing in this file. What is written there is shown here as well.</source>
        <translation>Chỉ mở để đọc: %1 đang ghi vào tệp này. Nội dung ghi ở đó cũng hiện tại đây.</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Thử mở để ghi</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation>Chọn nơi lưu tệp mới</translation>
    </message>
    <message>
        <source>Sổ Dân vận (*.danvan)</source>
        <translation>Sổ Dân vận (*.danvan)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Tệp mẫu</translation>
    </message>
    <message>
        <source>This is a copy, open for reading only. To go on with it, put it in the place of the file: Settings, Copies.</source>
        <translation>Đây là bản sao, chỉ mở để xem. Muốn làm tiếp trên bản này, hãy mở tệp rồi khôi phục tại Thiết lập, Bản sao.</translation>
    </message>
    <message>
        <source>The file holds what the copy held. As it was before, it is kept in “%1”.</source>
        <translation>Tệp nay có nội dung của bản sao. Tệp trước đó được giữ ở “%1”.</translation>
    </message>
    <message>
        <source>Sổ Dân vận (*.danvan);;Locked copies (*.khoa);;All files (*)</source>
        <translation>Sổ Dân vận (*.danvan);;Bản sao đã khóa (*.khoa);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open the copy of %1</source>
        <translation>Mở bản sao lúc %1</translation>
    </message>
    <message>
        <source>There is no good copy beside it.</source>
        <translation>Cạnh tệp không có bản sao nào còn tốt.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Cứu phần còn đọc được</translation>
    </message>
    <message>
        <source>This is the copy of %1, open for reading. The damaged file “%2” is as it was.</source>
        <translation>Đây là bản sao lúc %1, mở để đọc. Tệp hỏng “%2” vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>Put it in the place of the file</source>
        <translation>Đưa vào thay tệp hỏng</translation>
    </message>
    <message>
        <source>“%1” is the copy of %2 now.</source>
        <translation>“%1” nay là bản sao lúc %2.</translation>
    </message>
    <message>
        <source>“%1” is the copy of %2 now; the damaged file is kept in “%3”.</source>
        <translation>“%1” nay là bản sao lúc %2; tệp hỏng được giữ ở “%3”.</translation>
    </message>
    <message>
        <source>Where to keep what is rescued</source>
        <translation>Nơi lưu phần cứu được</translation>
    </message>
    <message>
        <source>%1 – rescued.danvan</source>
        <translation>%1 – cứu được.danvan</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1” …</source>
        <translation>Đang đọc phần còn đọc được của “%1” …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>Kết quả cứu dữ liệu</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Mở tệp báo cáo</translation>
    </message>
</context>
<context>
    <name>OpenLogged</name>
    <message>
        <source>This record has been deleted for good.</source>
        <translation>Hồ sơ này đã bị xóa vĩnh viễn.</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>Hồ sơ này đã bị xóa.</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Mở thùng rác</translation>
    </message>
</context>
<context>
    <name>OpenPaper</name>
    <message>
        <source>This paper is no longer there.</source>
        <translation>Văn bản này không còn nữa.</translation>
    </message>
    <message>
        <source>The program does not make this paper; say what it is about, or write it elsewhere.</source>
        <translation>Chương trình không lập được văn bản này; hãy ghi văn bản thuộc hội nghị, kế hoạch hay chương trình nào, hoặc soạn ở nơi khác.</translation>
    </message>
    <message>
        <source>Of this paper no pages were kept.</source>
        <translation>Văn bản này không có trang nào được lưu.</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Names over time</source>
        <translation>Tên gọi qua các thời kỳ</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kế thừa từ</translation>
    </message>
    <message>
        <source>Went over into</source>
        <translation>Chuyển thành</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>New body</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Choose a body to see it here.</source>
        <translation>Chọn một cơ quan để xem tại đây.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 / %2 bodies</source>
        <translation>%1 / %2 cơ quan</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Không có gì khớp với %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>No body was there on %1.</source>
        <translation>Không có cơ quan nào vào ngày %1.</translation>
    </message>
    <message>
        <source>Show all bodies</source>
        <translation>Hiện mọi cơ quan</translation>
    </message>
    <message>
        <source>No body yet. Begin with your own office, its superior and its partners.</source>
        <translation>Chưa có cơ quan nào. Hãy nhập cơ quan mình, cấp trên và các bên phối hợp trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies deleted.</source>
        <translation>
            <numerusform>Đã xóa %n cơ quan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now under “%1”.</source>
        <translation>Đã chuyển về trực thuộc “%1”.</translation>
    </message>
    <message>
        <source>Now at the top of the directory.</source>
        <translation>Đã chuyển lên cấp trên cùng của danh bạ.</translation>
    </message>
</context>
<context>
    <name>OrganisationTree</name>
    <message>
        <source>%1 (not on this day)</source>
        <translation>%1 (không có vào ngày này)</translation>
    </message>
</context>
<context>
    <name>OutsideCopies</name>
    <message>
        <source>No copy could be made in “%1”; make room there and try again.</source>
        <translation>Không tạo được bản tạm trong “%1”; hãy dọn bớt chỗ rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken in.</source>
        <translation>
            <numerusform>Còn %n tệp khác không nhận vào được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Xuất danh sách</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của văn bản</translation>
    </message>
    <message>
        <source>Open the record of this line</source>
        <translation>Mở hồ sơ của dòng này</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Only for</source>
        <translation>Chỉ in cho</translation>
    </message>
    <message>
        <source>Main items of the agenda</source>
        <translation>Nội dung chính của chương trình</translation>
    </message>
    <message>
        <source>What the guest presents himself</source>
        <translation>Nội dung đại biểu tự trình bày</translation>
    </message>
    <message>
        <source>Answer so many days ahead (0 asks for none)</source>
        <translation>Trả lời trước số ngày làm việc (0: không yêu cầu)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>People introduced of each group (0 is all)</source>
        <translation>Số người giới thiệu mỗi nhóm (0: tất cả)</translation>
    </message>
    <message>
        <source>Time in front of each item</source>
        <translation>Ghi giờ trước từng mục</translation>
    </message>
    <message>
        <source>By body instead of by group</source>
        <translation>Xếp theo cơ quan thay vì theo nhóm</translation>
    </message>
    <message>
        <source>Post and body</source>
        <translation>Chức vụ, đơn vị</translation>
    </message>
    <message>
        <source>Receipt of papers</source>
        <translation>Nhận tài liệu</translation>
    </message>
    <message>
        <source>Allowance in đồng</source>
        <translation>Tiền hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ký nhận</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Empty lines at the end</source>
        <translation>Số dòng trống ở cuối</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Body concerned</source>
        <translation>Cơ quan liên quan</translation>
    </message>
    <message>
        <source>Names of those present</source>
        <translation>Tên đại biểu có mặt</translation>
    </message>
    <message>
        <source>Table of tasks</source>
        <translation>Bảng giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks under their lead body</source>
        <translation>Xếp nhiệm vụ theo cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Length of each item</source>
        <translation>Số phút của từng mục</translation>
    </message>
    <message>
        <source>Notes on the conference</source>
        <translation>Ghi chú về hội nghị</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Kịch bản chi tiết</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký nhận</translation>
    </message>
    <message>
        <source>Chair&apos;s script</source>
        <translation>Kịch bản điều hành</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Extract of the minutes</source>
        <translation>Trích biên bản</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Thông báo kết luận</translation>
    </message>
    <message>
        <source>Cover of the conference file</source>
        <translation>Bìa hồ sơ hội nghị</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Sổ đăng ký văn bản</translation>
    </message>
    <message>
        <source>Press and support staff too</source>
        <translation>Cả phóng viên và bộ phận phục vụ</translation>
    </message>
    <message>
        <source>Name plates, A4</source>
        <translation>Biển tên, khổ A4</translation>
    </message>
    <message>
        <source>Name plates, A5</source>
        <translation>Biển tên, khổ A5</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Thẻ đại biểu</translation>
    </message>
    <message>
        <source>Envelopes, DL</source>
        <translation>Phong bì, khổ DL</translation>
    </message>
    <message>
        <source>Envelopes, C5</source>
        <translation>Phong bì, khổ C5</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Nhãn địa chỉ</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(tất cả)</translation>
    </message>
    <message>
        <source>(as the rules say)</source>
        <translation>(theo thẩm quyền)</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Only what is in force</source>
        <translation>Chỉ in chương trình đang có hiệu lực</translation>
    </message>
    <message>
        <source>Plan for signature</source>
        <translation>Kế hoạch trình ký</translation>
    </message>
    <message>
        <source>Programme for signature</source>
        <translation>Chương trình trình ký</translation>
    </message>
    <message>
        <source>Register of programmes</source>
        <translation>Sổ chương trình phối hợp</translation>
    </message>
    <message>
        <source>Partners by years</source>
        <translation>Các bên phối hợp theo năm</translation>
    </message>
    <message>
        <source>Task slip</source>
        <translation>Phiếu giao việc</translation>
    </message>
    <message>
        <source>List of tasks by body</source>
        <translation>Danh sách nhiệm vụ theo cơ quan</translation>
    </message>
    <message>
        <source>Only what is not finished</source>
        <translation>Chỉ in nhiệm vụ chưa hoàn thành</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Nhật ký thực hiện</translation>
    </message>
    <message>
        <source>Also what is for internal use</source>
        <translation>Cả nội dung lưu hành nội bộ</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Paper: %1</source>
        <translation>Văn bản: %1</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>draft %1</source>
        <translation>dự thảo lần %1</translation>
    </message>
    <message>
        <source>issued all the same: %1</source>
        <translation>vẫn ban hành vì: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Ban hành…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Lập bản mới</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Hủy văn bản…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Văn bản: %1</translation>
    </message>
    <message>
        <source>Why is this paper made void? Its number stays taken.</source>
        <translation>Vì sao hủy văn bản này? Số của văn bản không cấp lại.</translation>
    </message>
    <message>
        <source>The paper is void; its number is not given again.</source>
        <translation>Văn bản đã hủy; số của văn bản không cấp lại.</translation>
    </message>
    <message>
        <source>A draft of the new version was made.</source>
        <translation>Đã lập dự thảo của bản mới.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>No paper is open. Go back and choose one.</source>
        <translation>Chưa mở văn bản nào. Hãy quay lại và chọn một văn bản.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>This paper has nothing in it yet. Go back and fill in what it is made from.</source>
        <translation>Văn bản này chưa có nội dung. Hãy quay lại và nhập các thông tin cần cho văn bản.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Đang dàn trang …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Lưu thành tài liệu Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Tài liệu Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing …</source>
        <translation>Đang in …</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <translation>Đã gửi “%1” đến máy in.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>No paper yet. Open a paper from its conference and keep it as a draft, or note one that was written elsewhere.</source>
        <translation>Chưa có văn bản nào. Hãy mở văn bản từ hội nghị rồi lưu dự thảo, hoặc ghi lại văn bản soạn ở nơi khác.</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Văn bản mới</translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <source>Papers and registers</source>
        <translation>Văn bản và sổ đăng ký</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n mục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal item(s) are left out.</source>
        <translation>
            <numerusform>%n mục nội bộ không in.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the preview a paper can be printed, or saved as PDF or as a Word file.</source>
        <translation>Trong khung xem trước có thể in, lưu thành PDF hoặc tệp Word.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s).</source>
        <translation>
            <numerusform>%n đại biểu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Posts over time</source>
        <translation>Chức vụ qua các thời kỳ</translation>
    </message>
    <message>
        <source>Nobody yet. Enter the people you invite and who lead the bodies.</source>
        <translation>Chưa có ai. Hãy nhập những người thường mời và lãnh đạo các cơ quan.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Erase data …</source>
        <translation>Xóa dữ liệu …</translation>
    </message>
    <message>
        <source>Erases all data of the chosen person for good</source>
        <translation>Xóa hẳn mọi dữ liệu của người đang chọn</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Hồ sơ này không còn nữa.</translation>
    </message>
    <message>
        <source>Please say first which body takes the lead.</source>
        <translation>Hãy chọn cơ quan chủ trì trước.</translation>
    </message>
    <message>
        <source>Make a commitment a task</source>
        <translation>Giao nội dung phối hợp thành nhiệm vụ</translation>
    </message>
    <message>
        <source>The commitment is now a task of “%1”.</source>
        <translation>Đã giao nội dung này thành nhiệm vụ của “%1”.</translation>
    </message>
    <message>
        <source>Noted for today: %1. Change the day below if it was another.</source>
        <translation>Đã ghi hôm nay: %1. Nếu là ngày khác, hãy sửa ngày ở bảng bên dưới.</translation>
    </message>
    <message>
        <source>Take the parties to the programme</source>
        <translation>Lấy các bên của chương trình</translation>
    </message>
    <message numerus="yes">
        <source>%n parties taken from the programme.</source>
        <translation>
            <numerusform>Đã lấy %n bên từ chương trình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1: %2</source>
        <translation>Kế hoạch năm %1 thực hiện %2</translation>
    </message>
    <message>
        <source>New plan of %1</source>
        <translation>Lập kế hoạch năm %1</translation>
    </message>
    <message>
        <source>The plan of %1 is begun; look over its title and its parties.</source>
        <translation>Đã lập kế hoạch năm %1; hãy xem lại tên và các bên.</translation>
    </message>
    <message>
        <source>This commitment is a task already.</source>
        <translation>Nội dung này đã được giao thành nhiệm vụ.</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Mở nhiệm vụ</translation>
    </message>
    <message>
        <source>Make a further task</source>
        <translation>Giao thêm nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Parties to the plan</source>
        <translation>Các bên của kế hoạch</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Quá trình thực hiện kế hoạch</translation>
    </message>
    <message>
        <source>Commitments of the plan</source>
        <translation>Nội dung phối hợp</translation>
    </message>
    <message>
        <source>Co-operating bodies of the chosen commitment</source>
        <translation>Cơ quan phối hợp của nội dung đang chọn</translation>
    </message>
    <message>
        <source>Take the programme&apos;s parties</source>
        <translation>Lấy các bên của chương trình</translation>
    </message>
    <message>
        <source>Adopted today</source>
        <translation>Thông qua hôm nay</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Ký hôm nay</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Giao thành nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Not adopted yet</source>
        <translation>Chưa thông qua</translation>
    </message>
    <message>
        <source>No plan yet. Enter the plans of this year, one for each programme.</source>
        <translation>Chưa có kế hoạch nào. Hãy nhập kế hoạch năm nay, mỗi chương trình một kế hoạch.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Thêm kế hoạch</translation>
    </message>
</context>
<context>
    <name>PlanStates</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Chưa ghi gì</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to where the paper was opened (Esc)</source>
        <translation>Quay lại nơi đã mở văn bản (Esc)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Print this paper (Enter)</source>
        <translation>In văn bản này (Enter)</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lưu PDF …</translation>
    </message>
    <message>
        <source>Save this paper as PDF (Ctrl+E)</source>
        <translation>Lưu văn bản này thành PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save Word …</source>
        <translation>Lưu Word …</translation>
    </message>
    <message>
        <source>Save this paper as a Word document to edit</source>
        <translation>Lưu văn bản này thành tài liệu Word để sửa tiếp</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Thu nhỏ (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Phóng to (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Make the pages as wide as the window</source>
        <translation>Hiện trang rộng bằng cửa sổ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Lưu dự thảo</translation>
    </message>
    <message>
        <source>Keep this paper as a draft with the next number of a draft</source>
        <translation>Lưu văn bản này thành dự thảo, tăng thêm một lần</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Ban hành…</translation>
    </message>
    <message>
        <source>Take a number for this paper and keep its pages</source>
        <translation>Lấy số cho văn bản này và lưu giữ các trang</translation>
    </message>
</context>
<context>
    <name>ProceedingsTab</name>
    <message>
        <source>Items of the agenda</source>
        <translation>Các mục chương trình</translation>
    </message>
    <message>
        <source>What was said and decided is kept under the items of the agenda. Enter the agenda first.</source>
        <translation>Ý kiến và biểu quyết được ghi theo từng mục chương trình. Hãy nhập chương trình trước.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Title of Party or state</source>
        <translation>Tiêu đề, Quốc hiệu</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Star under the issuer</source>
        <translation>Dấu sao dưới cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh, ngày tháng năm</translation>
    </message>
    <message>
        <source>Abstract of a letter</source>
        <translation>Trích yếu công văn</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Phạm vi lưu hành</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Addressees: label</source>
        <translation>Kính gửi: nhãn</translation>
    </message>
    <message>
        <source>Addressees: names</source>
        <translation>Kính gửi: tên nơi nhận</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Heading: part</source>
        <translation>Đề mục: phần</translation>
    </message>
    <message>
        <source>Heading: section</source>
        <translation>Đề mục: mục</translation>
    </message>
    <message>
        <source>Heading: number</source>
        <translation>Đề mục: điểm</translation>
    </message>
    <message>
        <source>Tables: head</source>
        <translation>Bảng: dòng đầu</translation>
    </message>
    <message>
        <source>Tables: cells</source>
        <translation>Bảng: các ô</translation>
    </message>
    <message>
        <source>Authority of the signer</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Post of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Room for the signature</source>
        <translation>Chỗ ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients: label</source>
        <translation>Nơi nhận: nhãn</translation>
    </message>
    <message>
        <source>Recipients: list</source>
        <translation>Nơi nhận: danh sách</translation>
    </message>
    <message>
        <source>Sign of the drafter</source>
        <translation>Ký hiệu người soạn</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Dấu MẪU</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of numbers: from, to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Căn trái</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Căn giữa</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Căn phải</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Căn đều hai bên</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Giữ như đã viết</translation>
    </message>
    <message>
        <source>On the first vowel: ủy, hòa</source>
        <translation>Nguyên âm đầu: ủy, hòa</translation>
    </message>
    <message>
        <source>On the second vowel: uỷ, hoà</source>
        <translation>Nguyên âm sau: uỷ, hoà</translation>
    </message>
    <message>
        <source>“%1” cannot be this.</source>
        <translation>“%1” không nhận giá trị này.</translation>
    </message>
    <message>
        <source>“%1” lies within %2.</source>
        <translation>“%1” phải trong khoảng %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang giấy</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Chiều rộng giấy</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Chiều cao giấy</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>Lề dưới</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>Page number from the edge</source>
        <translation>Số trang cách mép trên</translation>
    </message>
    <message>
        <source>Room around the stamp</source>
        <translation>Khoảng trống quanh dấu</translation>
    </message>
    <message>
        <source>Border of the stamp</source>
        <translation>Khung của dấu</translation>
    </message>
    <message>
        <source>Font in Word</source>
        <translation>Phông chữ trong Word</translation>
    </message>
    <message>
        <source>Usage of the office</source>
        <translation>Cách dùng của cơ quan</translation>
    </message>
    <message>
        <source>Tone of ủy, hòa</source>
        <translation>Dấu thanh trong ủy, hòa</translation>
    </message>
    <message>
        <source>Both sides are printed</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Left margin of even pages</source>
        <translation>Lề trái trang chẵn</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Cột trái</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Cột phải</translation>
    </message>
    <message>
        <source>Sign under the issuer</source>
        <translation>Dấu dưới cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signs instead of a line</source>
        <translation>Ký tự thay cho nét kẻ</translation>
    </message>
    <message>
        <source>Length (0: by the words)</source>
        <translation>Độ dài (0: theo dòng chữ)</translation>
    </message>
    <message>
        <source>Share of the words</source>
        <translation>Tỷ lệ so với dòng chữ</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Độ đậm</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Khoảng cách trên</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Khoảng cách dưới</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi kính gửi</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Thickness of lines</source>
        <translation>Độ đậm nét kẻ</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>Khoảng trống hai bên chữ</translation>
    </message>
    <message>
        <source>Room above and below</source>
        <translation>Khoảng trống trên và dưới chữ</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Phần ký</translation>
    </message>
    <message>
        <source>Lines left for signing</source>
        <translation>Số dòng để ký</translation>
    </message>
    <message>
        <source>The lead signs on the right</source>
        <translation>Cơ quan chủ trì ký bên phải</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>In hoa</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Căn lề</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Chiều cao dòng</translation>
    </message>
    <message>
        <source>Indent of the first line</source>
        <translation>Thụt đầu dòng</translation>
    </message>
    <message>
        <source>Kept free at both sides</source>
        <translation>Chừa hai bên</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Nét kẻ dưới tiêu đề</translation>
    </message>
    <message>
        <source>Line under the issuer</source>
        <translation>Nét kẻ dưới cơ quan ban hành</translation>
    </message>
    <message>
        <source>Line under the abstract</source>
        <translation>Nét kẻ dưới trích yếu</translation>
    </message>
    <message>
        <source>Issuers side by side, at most</source>
        <translation>Số cơ quan ban hành trên một hàng, nhiều nhất</translation>
    </message>
    <message>
        <source>Signatures side by side, at most</source>
        <translation>Số chữ ký trên một hàng, nhiều nhất</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Part of the layout</source>
        <translation>Phần của thể thức</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>Đặt lại mọi giá trị</translation>
    </message>
</context>
<context>
    <name>ProfileEntry</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The layout&apos;s own day</source>
        <translation>Theo ngày vốn có</translation>
    </message>
    <message>
        <source>Page one of a sample</source>
        <translation>Trang đầu của bản mẫu</translation>
    </message>
    <message>
        <source>Layouts of papers</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>This layout is built in. Copy it to change its values; here you can say from which day the office goes by it.</source>
        <translation>Thể thức này có sẵn trong chương trình. Muốn sửa giá trị thì sao chép; ở đây chỉ đặt ngày cơ quan bắt đầu áp dụng.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>This layout is built in and goes by its own day; it has no history.</source>
        <translation>Thể thức này có sẵn trong chương trình và áp dụng từ ngày của nó nên không có lịch sử.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>In force today</source>
        <translation>Đang có hiệu lực</translation>
    </message>
    <message>
        <source>About to end</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Đã hết hiệu lực</translation>
    </message>
    <message>
        <source>No programme yet. Enter what was signed with a partner for several years.</source>
        <translation>Chưa có chương trình nào. Hãy nhập chương trình đã ký với các bên cho nhiều năm.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Thêm chương trình</translation>
    </message>
    <message>
        <source>Parties to the programme</source>
        <translation>Các bên của chương trình</translation>
    </message>
    <message>
        <source>Register of programmes</source>
        <translation>Sổ chương trình phối hợp</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Room: %1</source>
        <translation>Phần: %1</translation>
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
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Registers of papers</source>
        <translation>Sổ đăng ký văn bản</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Texts of the office</source>
        <translation>Lời văn của cơ quan</translation>
    </message>
    <message>
        <source>Layouts of papers</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>Beginnings of layouts</source>
        <translation>Ngày áp dụng thể thức</translation>
    </message>
    <message>
        <source>Pictures of the office</source>
        <translation>Ảnh của cơ quan</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp kèm theo</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>The day of the conference is open.</source>
        <translation>Chưa có ngày họp.</translation>
    </message>
    <message>
        <source>The place of the conference is open.</source>
        <translation>Chưa có địa điểm họp.</translation>
    </message>
    <message>
        <source>Nobody is named as the chair.</source>
        <translation>Chưa ghi người chủ trì.</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>Chương trình chưa có mục nào.</translation>
    </message>
    <message>
        <source>A session begins before the one in front of it ends.</source>
        <translation>Có phiên họp bắt đầu trước khi phiên trước kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>The conference is on %1; invitations go out at least %n working day(s) before.</source>
        <translation>
            <numerusform>Hội nghị họp ngày %1; giấy mời phải gửi trước ít nhất %n ngày làm việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has no official name on %1; the name of the lists is printed.</source>
        <translation>Cơ quan không có tên chính thức vào ngày %1; văn bản in tên trong danh sách.</translation>
    </message>
    <message>
        <source>Nobody held the post of the office&apos;s head on %1.</source>
        <translation>Vào ngày %1 không có ai giữ chức vụ đứng đầu cơ quan.</translation>
    </message>
    <message>
        <source>The paper is dated %1, before the conference was held.</source>
        <translation>Văn bản ghi ngày %1, trước khi hội nghị diễn ra.</translation>
    </message>
    <message>
        <source>“%1” stands in the list of attendees twice.</source>
        <translation>“%1” có hai lần trong danh sách đại biểu.</translation>
    </message>
    <message>
        <source>“%1” of the same body is listed already.</source>
        <translation>Đã có “%1” cùng cơ quan trong danh sách.</translation>
    </message>
    <message>
        <source>The chair “%1” is listed again among the attendees.</source>
        <translation>Người chủ trì “%1” lại có tên trong danh sách đại biểu.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) have neither post nor body.</source>
        <translation>
            <numerusform>%n đại biểu chưa có chức vụ và đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” presents “%2” but has declined the invitation.</source>
        <translation>“%1” trình bày “%2” nhưng đã báo không dự.</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n delegate(s) is not recorded.</source>
        <translation>
            <numerusform>%n đại biểu chưa được điểm danh.</numerusform>
        </translation>
    </message>
    <message>
        <source>An absence has no reason; the minutes name it.</source>
        <translation>Có đại biểu vắng chưa ghi lý do; biên bản phải ghi lý do.</translation>
    </message>
    <message>
        <source>The votes on “%1” add up to %2, but %3 were present.</source>
        <translation>Kết quả biểu quyết “%1” cộng lại là %2, nhưng có mặt %3 đại biểu.</translation>
    </message>
    <message>
        <source>%1 votes on “%2”, but only %3 attendees were present.</source>
        <translation>Có %1 phiếu biểu quyết “%2”, nhưng chỉ có %3 đại biểu có mặt.</translation>
    </message>
    <message>
        <source>An opinion has no speaker: “%1”.</source>
        <translation>Có ý kiến chưa ghi người phát biểu: “%1”.</translation>
    </message>
    <message>
        <source>Nobody is named who took the minutes.</source>
        <translation>Chưa ghi người ghi biên bản.</translation>
    </message>
    <message>
        <source>The end of a session is not recorded.</source>
        <translation>Chưa ghi giờ kết thúc phiên họp.</translation>
    </message>
    <message>
        <source>The conference has no conclusions yet.</source>
        <translation>Hội nghị chưa có kết luận.</translation>
    </message>
    <message>
        <source>A task of the conclusions is given to nobody: “%1”.</source>
        <translation>Có nhiệm vụ trong kết luận chưa giao cho ai: “%1”.</translation>
    </message>
    <message>
        <source>The task “%1” has no lead body.</source>
        <translation>Nhiệm vụ “%1” chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>The task “%1” is due before it is given.</source>
        <translation>Hạn của nhiệm vụ “%1” đứng trước ngày giao.</translation>
    </message>
    <message>
        <source>It is open from when and until when the programme is in force.</source>
        <translation>Chưa ghi chương trình có hiệu lực từ ngày nào đến ngày nào.</translation>
    </message>
    <message>
        <source>The programme is in force from %1, but was signed on %2.</source>
        <translation>Chương trình có hiệu lực từ %1 nhưng đến %2 mới ký.</translation>
    </message>
    <message>
        <source>The fields in which the bodies co-operate are open.</source>
        <translation>Chưa ghi các lĩnh vực phối hợp.</translation>
    </message>
    <message>
        <source>The programme that it takes the place of is in force until %1.</source>
        <translation>Chương trình được thay thế còn hiệu lực đến %1.</translation>
    </message>
    <message>
        <source>The plan&apos;s year %1 lies outside the time of its programme.</source>
        <translation>Năm %1 của kế hoạch nằm ngoài thời gian hiệu lực của chương trình.</translation>
    </message>
    <message>
        <source>The plan has no commitments yet.</source>
        <translation>Kế hoạch chưa có nội dung cam kết nào.</translation>
    </message>
    <message>
        <source>The commitment “%1” has no lead body.</source>
        <translation>Nội dung “%1” chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>It is open until when “%1” has to be done.</source>
        <translation>Nội dung “%1” chưa ghi thời hạn hoàn thành.</translation>
    </message>
    <message>
        <source>The time of “%1” lies outside the year %2.</source>
        <translation>Thời gian thực hiện “%1” nằm ngoài năm %2.</translation>
    </message>
    <message>
        <source>The commitment “%1” names no product.</source>
        <translation>Nội dung “%1” chưa ghi sản phẩm.</translation>
    </message>
    <message>
        <source>The programme “%1” has no parties.</source>
        <translation>Chương trình “%1” chưa ghi các bên phối hợp.</translation>
    </message>
    <message>
        <source>The day on which “%1” was signed is open.</source>
        <translation>Chưa ghi ngày ký “%1”.</translation>
    </message>
    <message>
        <source>Fewer than two bodies are parties, so nobody co-operates.</source>
        <translation>Chưa đủ hai cơ quan tham gia nên chưa thành phối hợp.</translation>
    </message>
    <message>
        <source>Exactly one of the parties leads; please set their roles.</source>
        <translation>Phải có đúng một bên chủ trì; mời ghi lại vai trò của các bên.</translation>
    </message>
    <message>
        <source>“%1” is a party twice.</source>
        <translation>“%1” được ghi hai lần trong các bên phối hợp.</translation>
    </message>
    <message>
        <source>“%1” has no official name on %2.</source>
        <translation>“%1” chưa có tên chính thức tại ngày %2.</translation>
    </message>
    <message>
        <source>Nobody is named who signs for “%1”, and nobody held the post of its head on %2.</source>
        <translation>Chưa ghi người ký của “%1”, và ngày %2 chưa có ai giữ chức vụ đứng đầu cơ quan này.</translation>
    </message>
    <message>
        <source>“%1” has no duties in this paper.</source>
        <translation>“%1” chưa có nhiệm vụ nào trong văn bản này.</translation>
    </message>
    <message>
        <source>It is open until when the task has to be done.</source>
        <translation>Nhiệm vụ chưa có thời hạn hoàn thành.</translation>
    </message>
    <message>
        <source>The due date %1 is no working day.</source>
        <translation>Thời hạn %1 rơi vào ngày nghỉ.</translation>
    </message>
    <message>
        <source>The product of the task is open.</source>
        <translation>Nhiệm vụ chưa ghi sản phẩm.</translation>
    </message>
    <message>
        <source>It is open what the task comes from.</source>
        <translation>Chưa ghi nhiệm vụ bắt nguồn từ đâu.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>What you entered is not saved yet. %1</source>
        <translation>Nội dung vừa nhập chưa được lưu. %1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>%1 … rows</source>
        <translation>%1 … dòng</translation>
    </message>
    <message>
        <source>%1 / %2 rows</source>
        <translation>%1 / %2 dòng</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Không có gì khớp với %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Chọn một dòng để xem tại đây.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Đã xóa %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>List: %1</source>
        <translation>Danh sách: %1</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>type to find</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>%1: offers</source>
        <translation>%1: các mục gợi ý</translation>
    </message>
    <message>
        <source>Open (F4)</source>
        <translation>Mở (F4)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Mở “%1”</translation>
    </message>
    <message>
        <source>Create “%1” …</source>
        <translation>Thêm mới “%1” …</translation>
    </message>
    <message>
        <source>“%1” is not known yet; choose from the list or create it there.</source>
        <translation>Chưa có “%1”; hãy chọn trong danh sách hoặc thêm mới tại đó.</translation>
    </message>
</context>
<context>
    <name>RegisterDetail</name>
    <message>
        <source>Reserve a number …</source>
        <translation>Giữ số…</translation>
    </message>
    <message>
        <source>Number for a secret paper</source>
        <translation>Lấy số cho văn bản mật</translation>
    </message>
    <message>
        <source>A partner&apos;s number …</source>
        <translation>Số của cơ quan phối hợp…</translation>
    </message>
    <message>
        <source>Make the number void …</source>
        <translation>Hủy số…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Xuất các số</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Đã giữ số %1.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>Đã ghi: %1.</translation>
    </message>
    <message>
        <source>This register has given no number yet.</source>
        <translation>Sổ này chưa cấp số nào.</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Sổ: %1</translation>
    </message>
    <message>
        <source>Take the next number for a secret paper? Nothing but the number is kept, and it is not given again.</source>
        <translation>Lấy số tiếp theo cho văn bản mật? Sổ chỉ giữ số đã cấp và không cấp lại số này.</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>Lấy số</translation>
    </message>
    <message>
        <source>Number %1 was given to a secret paper.</source>
        <translation>Đã cấp số %1 cho văn bản mật.</translation>
    </message>
    <message>
        <source>The number is void; it is not given again.</source>
        <translation>Số đã hủy; không cấp lại.</translation>
    </message>
    <message>
        <source>Choose the number in the list first.</source>
        <translation>Hãy chọn số trong danh sách trước.</translation>
    </message>
    <message>
        <source>Why is number %1 made void? It stays taken.</source>
        <translation>Lý do hủy số %1? Số này coi như đã cấp.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>No register yet. The first paper that is issued begins one; begin it here where numbers were given on paper before.</source>
        <translation>Chưa có sổ nào. Văn bản đầu tiên được ban hành sẽ mở sổ; hãy mở sổ tại đây nếu trước đó đã cấp số trên giấy.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Mở sổ mới</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Desk</source>
        <translation>Bàn làm việc</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
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
    <message>
        <source>The number of the draft cannot be negative.</source>
        <translation>Lần dự thảo không được là số âm.</translation>
    </message>
    <message>
        <source>A paper cannot replace itself.</source>
        <translation>Một văn bản không thể thay cho chính nó.</translation>
    </message>
    <message>
        <source>An issued paper has a date.</source>
        <translation>Văn bản đã ban hành phải có ngày.</translation>
    </message>
    <message>
        <source>An issued paper has a number.</source>
        <translation>Văn bản đã ban hành phải có số.</translation>
    </message>
    <message>
        <source>Numbers run either within a term or within a year; please enter exactly one of them.</source>
        <translation>Số chạy theo nhiệm kỳ hoặc theo năm; hãy nhập đúng một trong hai.</translation>
    </message>
    <message>
        <source>The first number must be 1 or more.</source>
        <translation>Số bắt đầu phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>A paper that a partner numbers takes no number of this register.</source>
        <translation>Văn bản do cơ quan phối hợp cấp số thì không lấy số của sổ này.</translation>
    </message>
    <message>
        <source>Please enter the partner&apos;s number and symbol.</source>
        <translation>Hãy nhập số và ký hiệu của cơ quan phối hợp.</translation>
    </message>
    <message>
        <source>The number must be 1 or more.</source>
        <translation>Số phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Of a secret paper nothing is kept but its number; please clear this field.</source>
        <translation>Với văn bản mật chỉ giữ lại số; hãy xóa trống ô này.</translation>
    </message>
    <message>
        <source>Please enter what the paper is about.</source>
        <translation>Hãy nhập trích yếu của văn bản.</translation>
    </message>
    <message>
        <source>Please enter why the number was made void.</source>
        <translation>Hãy nhập lý do hủy số.</translation>
    </message>
    <message>
        <source>Please enter why the number was squeezed in afterwards.</source>
        <translation>Hãy nhập lý do chèn số.</translation>
    </message>
    <message>
        <source>This text has no fields; please take “%1” out.</source>
        <translation>Lời văn này không có trường nào; hãy bỏ “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1” for this text; there are: %2.</source>
        <translation>Lời văn này không có trường “%1”; các trường dùng được: %2.</translation>
    </message>
    <message>
        <source>Braces stand in pairs around the name of a field and nowhere else: “{title}”.</source>
        <translation>Dấu ngoặc nhọn chỉ dùng thành cặp quanh tên một trường: “{title}”.</translation>
    </message>
    <message>
        <source>The changed values of this layout cannot be read.</source>
        <translation>Không đọc được các giá trị đã sửa của thể thức này.</translation>
    </message>
    <message>
        <source>The number of days cannot be negative; with 0 the bin is emptied by hand alone.</source>
        <translation>Số ngày không được âm; để 0 thì thùng rác chỉ được dọn bằng tay.</translation>
    </message>
    <message>
        <source>A file belongs to exactly one record; choose which.</source>
        <translation>Mỗi tệp chỉ kèm theo một mục; hãy chọn mục nào.</translation>
    </message>
    <message>
        <source>A file cannot be smaller than empty; add it anew.</source>
        <translation>Cỡ tệp không thể nhỏ hơn 0; hãy thêm lại tệp.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” đã có. Thay bằng tệp mới?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Chưa đặt tên</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Đang ghi “%1” …</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Đã ghi “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>“%1”: cancelled. Nothing was written.</source>
        <translation>“%1”: đã hủy, chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>SecondPlacePane</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Bỏ nơi lưu thứ hai</translation>
    </message>
    <message>
        <source>Lock with a password…</source>
        <translation>Khóa bằng mật khẩu…</translation>
    </message>
    <message>
        <source>No password any more</source>
        <translation>Bỏ mật khẩu</translation>
    </message>
    <message>
        <source>None yet. Choose a folder on another disk, a stick or the office&apos;s share: each copy is brought there as well, as soon as it is connected.</source>
        <translation>Chưa có. Hãy chọn một thư mục trên ổ đĩa khác, USB hoặc thư mục chung của cơ quan: mỗi bản sao cũng được chép sang đó, ngay khi nơi ấy được nối.</translation>
    </message>
    <message>
        <source>The copies there are not locked: who finds the stick can read them.</source>
        <translation>Bản sao ở đó không khóa: ai nhặt được USB cũng đọc được.</translation>
    </message>
    <message>
        <source>New copies there are locked. Keep the password in a safe place: without it nobody can open them, not even you.</source>
        <translation>Bản sao mới ở đó được khóa. Hãy cất mật khẩu ở nơi an toàn: không có mật khẩu thì không ai mở được, kể cả đồng chí.</translation>
    </message>
    <message>
        <source>The second place for the copies</source>
        <translation>Nơi lưu thứ hai của bản sao</translation>
    </message>
    <message>
        <source>From the next copy on, copies are brought to “%1” as well.</source>
        <translation>Từ lần sao lưu tới, bản sao cũng được chép sang “%1”.</translation>
    </message>
    <message>
        <source>Copies are no longer brought to a second place; those that are there stay.</source>
        <translation>Bản sao không còn được chép sang nơi thứ hai; các bản đã có ở đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Password for the copies in the second place:</source>
        <translation>Mật khẩu cho các bản sao ở nơi lưu thứ hai:</translation>
    </message>
    <message>
        <source>The same password once more:</source>
        <translation>Nhập lại mật khẩu lần nữa:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing has changed.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Copies brought there from now on are locked; those that are there stay as they are.</source>
        <translation>Bản sao chép sang từ nay được khóa; các bản đã có vẫn như cũ.</translation>
    </message>
    <message>
        <source>Copies brought there from now on are not locked.</source>
        <translation>Bản sao chép sang từ nay không khóa.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>See all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>Xem tất cả: %1</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Nothing has been written here yet, so there is no history.</source>
        <translation>Mục này chưa viết gì nên chưa có lịch sử.</translation>
    </message>
</context>
<context>
    <name>SessionChooser</name>
    <message>
        <source>Session %1</source>
        <translation>Phiên %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Sessions to choose from</source>
        <translation>Các phiên họp để chọn</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>There are no terms yet. Enter the present term of the committee.</source>
        <translation>Chưa có nhiệm kỳ nào. Hãy nhập nhiệm kỳ hiện tại của cấp ủy.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>There are no holidays yet. Enter the working days on which the office is closed: “due soon” is counted in working days.</source>
        <translation>Chưa có ngày nghỉ nào. Hãy nhập các ngày làm việc mà cơ quan nghỉ: thời điểm “sắp đến hạn” được tính theo ngày làm việc.</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Thêm ngày nghỉ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Giao diện, ngôn ngữ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys</source>
        <translation>Bảng phím tắt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The register of conferences, co-operation and tasks, in one file on this PC.</source>
        <translation>Sổ theo dõi hội nghị, phối hợp và nhiệm vụ, gọn trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Dùng thử với tệp mẫu</translation>
    </message>
    <message>
        <source>A year of a real office, to look at and to change; nothing can go wrong.</source>
        <translation>Một năm làm việc của một cơ quan, để xem và sửa thử; không sợ hỏng gì.</translation>
    </message>
    <message>
        <source>New file for the office</source>
        <translation>Lập sổ mới cho cơ quan</translation>
    </message>
    <message>
        <source>Asks for the office&apos;s name, its superior and its place, once.</source>
        <translation>Hỏi một lần tên cơ quan, cơ quan cấp trên và địa danh.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>A register that is there already.</source>
        <translation>Mở sổ đã có sẵn.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Đã mở gần đây</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Bỏ khỏi danh sách này; tệp vẫn còn</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Bỏ %1 khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who writes</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Lần lưu gần nhất</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Bản sao lưu gần nhất</translation>
    </message>
    <message>
        <source>Zoom back to 100 %</source>
        <translation>Trở về cỡ 100 %</translation>
    </message>
    <message>
        <source>%1 – a click opens its folder</source>
        <translation>%1 – bấm để mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>Last saved: %1</source>
        <translation>Lần lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>not changed yet</source>
        <translation>chưa thay đổi</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms; a click goes back to 100 %</source>
        <translation>Ctrl+lăn chuột để đổi cỡ; bấm để trở về 100 %</translation>
    </message>
    <message>
        <source>Folder of the file</source>
        <translation>Thư mục chứa tệp</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>đã lưu %1</translation>
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
        <translation>Không đọc hoặc ghi được tệp “%1”; hãy kiểm tra xem ổ đĩa hoặc USB còn cắm không.</translation>
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
    <message>
        <source>“%1” is no longer there; put the stick or the file back and go on, or open the file where it is now.</source>
        <translation>Không còn thấy “%1”; hãy cắm lại USB hoặc đưa tệp về chỗ cũ rồi làm tiếp, hoặc mở tệp ở nơi hiện đang lưu.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1”; put the right one back and go on, or open the file again.</source>
        <translation>Một tệp khác đã nằm vào chỗ của “%1”; hãy đưa đúng tệp về chỗ cũ rồi làm tiếp, hoặc mở lại tệp.</translation>
    </message>
    <message>
        <source>Please enter the name of the office, as its papers have it.</source>
        <translation>Xin hãy nhập tên cơ quan đúng như trên văn bản.</translation>
    </message>
    <message>
        <source>Please enter the place that stands before the date on papers.</source>
        <translation>Xin hãy nhập địa danh ghi trước ngày tháng trên văn bản.</translation>
    </message>
    <message>
        <source>Please enter the day on which the term began.</source>
        <translation>Xin hãy nhập ngày bắt đầu nhiệm kỳ.</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Lập sổ cho cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>Attendance “%1” of %n attendee(s)</source>
        <translation>
            <numerusform>Điểm danh “%1” cho %n đại biểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n attendee(s) cleared</source>
        <translation>
            <numerusform>Bỏ điểm danh của %n đại biểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) called</source>
        <translation>
            <numerusform>Thêm %n đại biểu</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the attendees</source>
        <translation>Thứ tự đại biểu</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Thêm phiên họp</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n agenda item(s)</source>
        <translation>
            <numerusform>Đổi cấp của %n mục chương trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned</source>
        <translation>
            <numerusform>Giao %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of %1: %2</source>
        <translation>Tổng hợp năm %1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Sửa %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend: %1</source>
        <translation>Gia hạn: %1</translation>
    </message>
    <message>
        <source>Figure of %1: %2</source>
        <translation>Số liệu năm %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is still used by: %2. Change that first.</source>
        <translation>Chưa xóa được “%1” vì còn được dùng ở: %2. Hãy sửa những chỗ đó trước.</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Thêm mới: %1 “%2”</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>“%1” was moved or removed; put it back where it was and go on.</source>
        <translation>“%1” đã bị chuyển đi hoặc bị xóa; hãy đưa tệp về chỗ cũ rồi làm tiếp.</translation>
    </message>
    <message>
        <source>No paper is made from this kind of record.</source>
        <translation>Không có văn bản nào lập từ loại mục này.</translation>
    </message>
    <message>
        <source>What “%1” kept when it was issued is damaged; open your last good copy.</source>
        <translation>Bản lưu lúc ban hành của “%1” bị hỏng; hãy mở bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>“%1” was issued already as “%2”; make a new version of it.</source>
        <translation>“%1” đã được ban hành là “%2”; hãy lập phiên bản mới.</translation>
    </message>
    <message>
        <source>Only a paper that was issued can be made void or replaced.</source>
        <translation>Chỉ văn bản đã ban hành mới hủy hoặc thay thế được.</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Ban hành: %1</translation>
    </message>
    <message>
        <source>Make void: %1</source>
        <translation>Hủy: %1</translation>
    </message>
    <message>
        <source>New version of a paper</source>
        <translation>Lập phiên bản mới của văn bản</translation>
    </message>
    <message>
        <source>Make a number void</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>This number stands on a paper of this file; make the paper void.</source>
        <translation>Số này đang ở trên một văn bản của sổ; hãy hủy văn bản đó.</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>Take a number for a secret paper</source>
        <translation>Cấp số cho văn bản mật</translation>
    </message>
    <message>
        <source>Enter a partner&apos;s number: %1</source>
        <translation>Nhập số của cơ quan phối hợp: %1</translation>
    </message>
    <message>
        <source>No term of “%1” or of a body above it covers %2; enter the term first.</source>
        <translation>Không có nhiệm kỳ nào của “%1” hoặc của cơ quan cấp trên bao gồm ngày %2; hãy nhập nhiệm kỳ trước.</translation>
    </message>
    <message>
        <source>A number is taken for a paper with a date; enter the date first.</source>
        <translation>Chỉ cấp số cho văn bản đã có ngày; hãy nhập ngày trước.</translation>
    </message>
    <message>
        <source>“%1” has no symbol for the numbers of papers on that day; enter it with its name first.</source>
        <translation>“%1” chưa có ký hiệu văn bản vào ngày đó; hãy nhập ký hiệu cùng tên gọi trước.</translation>
    </message>
    <message>
        <source>There is no register number %2 in “%1”; see “danvan list registers”.</source>
        <translation>Trong “%1” không có sổ số %2; xem “danvan list registers”.</translation>
    </message>
    <message>
        <source>A smaller number bears a later date.</source>
        <translation>Có số nhỏ hơn mang ngày muộn hơn.</translation>
    </message>
    <message>
        <source>A greater number bears an earlier date.</source>
        <translation>Có số lớn hơn mang ngày sớm hơn.</translation>
    </message>
    <message>
        <source>The date lies outside the term or year of this register.</source>
        <translation>Ngày nằm ngoài nhiệm kỳ hoặc năm của sổ này.</translation>
    </message>
    <message>
        <source>Number %1 is taken already; choose another, or squeeze one in with a suffix.</source>
        <translation>Số %1 đã được cấp; hãy chọn số khác hoặc chèn số có hậu tố.</translation>
    </message>
    <message>
        <source>Number %1 is squeezed in behind ones that were taken already.</source>
        <translation>Số %1 được chèn vào sau khi các số khác đã cấp.</translation>
    </message>
    <message>
        <source>The numbers from %1 to %2 stay empty.</source>
        <translation>Các số từ %1 đến %2 sẽ bỏ trống.</translation>
    </message>
    <message>
        <source>A suffix is squeezed in behind a number; enter that number as well.</source>
        <translation>Hậu tố đi sau một số đã có; hãy nhập cả số đó.</translation>
    </message>
    <message>
        <source>A number of which this file knows no paper cannot be made void.</source>
        <translation>Không thể hủy số mà sổ này không biết văn bản.</translation>
    </message>
    <message>
        <source>A number that was taken and a paper that was issued are kept for ever; make them void instead of deleting them.</source>
        <translation>Số đã cấp và văn bản đã ban hành được giữ lại mãi; hãy hủy thay vì xóa.</translation>
    </message>
    <message>
        <source>Keep a draft: %1</source>
        <translation>Lưu dự thảo: %1</translation>
    </message>
    <message>
        <source>There is no plan number %2 in “%1”; see “danvan list plans”.</source>
        <translation>Không có kế hoạch số %2 trong “%1”; xem “danvan list plans”.</translation>
    </message>
    <message>
        <source>There is no programme number %2 in “%1”; see “danvan list programmes”.</source>
        <translation>Không có chương trình số %2 trong “%1”; xem “danvan list programmes”.</translation>
    </message>
    <message>
        <source>There is no task number %2 in “%1”; see “danvan list tasks”.</source>
        <translation>Không có nhiệm vụ số %2 trong “%1”; xem “danvan list tasks”.</translation>
    </message>
    <message>
        <source>There is no body number %2 in “%1”; see “danvan list organisations”.</source>
        <translation>Không có cơ quan số %2 trong “%1”; xem “danvan list organisations”.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made; make room there or choose another folder.</source>
        <translation>Không tạo được bản sao “%1”; mời giải phóng chỗ trống hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The copy “%1” was not whole and has been removed; try again, and if that happens again, open the file anew, so that it is checked.</source>
        <translation>Bản sao “%1” không nguyên vẹn nên đã bị xóa; hãy thử lại, nếu vẫn vậy thì mở lại tệp để tệp được kiểm tra.</translation>
    </message>
    <message>
        <source>Copies cannot be locked on this computer; go on without a password.</source>
        <translation>Máy này không khóa được bản sao; hãy làm tiếp không dùng mật khẩu.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password; close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để xử lý mật khẩu; hãy đóng bớt chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that the disk or stick is still connected.</source>
        <translation>Không đọc được “%1”; hãy kiểm tra ổ đĩa hoặc USB còn cắm không.</translation>
    </message>
    <message>
        <source>“%1” could not be written; make room there or choose another folder.</source>
        <translation>Không ghi được “%1”; hãy dọn bớt chỗ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” is not a whole locked copy; take another one.</source>
        <translation>“%1” không phải bản sao khóa nguyên vẹn; hãy lấy bản khác.</translation>
    </message>
    <message>
        <source>This is not the password of “%1”; try again.</source>
        <translation>Mật khẩu của “%1” không đúng; hãy thử lại.</translation>
    </message>
    <message>
        <source>A copy could not be brought to “%1”; make room there, or choose another place in the settings.</source>
        <translation>Không chép được bản sao sang “%1”; hãy dọn bớt chỗ ở đó hoặc chọn nơi khác trong Thiết lập.</translation>
    </message>
    <message>
        <source>This person is no longer there; nothing was erased.</source>
        <translation>Người này không còn trong danh bạ; chưa xóa gì.</translation>
    </message>
    <message>
        <source>The data are erased, but traces may be left in the file, because it could not be written anew: %1 Make room and erase somebody’s data once more, or ask for help.</source>
        <translation>Đã xóa dữ liệu, nhưng trong tệp có thể còn dấu vết vì chưa ghi lại được cả tệp: %1 Hãy dọn bớt chỗ trên đĩa rồi xóa dữ liệu lần nữa.</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>Xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>“%1” cannot be made; choose another folder or name.</source>
        <translation>Không tạo được “%1”; hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>“%1” is not there; choose another file.</source>
        <translation>Không thấy “%1”; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” is a folder or no ordinary file; choose the files in it.</source>
        <translation>“%1” là thư mục hoặc không phải tệp thường; hãy chọn các tệp bên trong.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that its disk or stick is connected and that you may read it.</source>
        <translation>Không đọc được “%1”; hãy kiểm tra ổ đĩa hoặc USB còn cắm và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Không tên</translation>
    </message>
    <message>
        <source>“%1” is the file that is open here or belongs to it; choose another.</source>
        <translation>“%1” là chính tệp đang mở hoặc tệp đi cùng nó; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>No file can be added here; open the record that it belongs to.</source>
        <translation>Không thêm tệp ở đây được; hãy mở mục cần kèm tệp.</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Thêm tệp “%1”</translation>
    </message>
    <message>
        <source>New version of the file “%1”</source>
        <translation>Bản mới của tệp “%1”</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which is the most for one file; make it smaller, or keep it in a folder and write down where.</source>
        <translation>“%1” lớn hơn %2, là mức tối đa cho một tệp; hãy thu nhỏ tệp, hoặc để ở một thư mục và ghi lại chỗ để.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read; close it in its program and add it once more.</source>
        <translation>“%1” bị sửa trong lúc đang đọc; hãy đóng tệp trong chương trình của nó rồi thêm lại.</translation>
    </message>
    <message>
        <source>What “%1” held is damaged or missing in this file; take it from your last good copy, or add it once more.</source>
        <translation>Nội dung của “%1” trong sổ này bị hỏng hoặc thiếu; hãy lấy từ bản sao tốt gần nhất hoặc thêm lại tệp.</translation>
    </message>
    <message>
        <source>“%1” is of another size than its record says; add it once more.</source>
        <translation>“%1” có cỡ khác với mục đã ghi; hãy thêm lại tệp.</translation>
    </message>
    <message>
        <source>Free the room of files that are gone</source>
        <translation>Giải phóng chỗ của các tệp đã bỏ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be brought back, because it refers to a record that has been deleted for good (%2); enter it anew.</source>
        <translation>Không lấy lại được “%1” vì hồ sơ có liên quan (%2) đã bị xóa vĩnh viễn; hãy nhập lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back, because it refers to “%2” (%3), which has been deleted as well; bring that back first or together with it.</source>
        <translation>Không lấy lại được “%1” vì “%2” (%3) có liên quan cũng đã bị xóa; hãy lấy lại hồ sơ đó trước hoặc cùng lúc.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: %2</source>
        <translation>Không lấy lại được “%1”: %2</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Lấy lại: %1</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>Dọn thùng rác: %1</translation>
    </message>
    <message>
        <source>This record is no longer in the bin; look at the bin again.</source>
        <translation>Hồ sơ này không còn trong thùng rác; hãy xem lại thùng rác.</translation>
    </message>
    <message>
        <source>(deleted for good)</source>
        <translation>(đã xóa vĩnh viễn)</translation>
    </message>
    <message>
        <source>What was issued stays as it is; make a new version or make it void instead.</source>
        <translation>Văn bản, số đã ban hành được giữ nguyên; hãy lập bản mới hoặc hủy bỏ thay vì sửa.</translation>
    </message>
    <message>
        <source>Restore from history: %1 “%2”</source>
        <translation>Khôi phục từ lịch sử: %1 “%2”</translation>
    </message>
    <message>
        <source>This record has been deleted; take it out of the bin first.</source>
        <translation>Hồ sơ này đã bị xóa; hãy lấy lại từ thùng rác trước.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile; look at its history again before you restore anything.</source>
        <translation>“%1” vừa được sửa; hãy xem lại lịch sử trước khi khôi phục.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because the bin was emptied of what it deleted; an older copy of the file may still hold that.</source>
        <translation>Không hoàn tác được “%1” vì những gì đã xóa khi đó đã bị dọn khỏi thùng rác; có thể tìm lại trong bản sao cũ hơn của tệp.</translation>
    </message>
    <message>
        <source>What “%1” refers to is lost and was left out of it: %2.</source>
        <translation>Nội dung mà cột “%1” trỏ tới đã mất nên bỏ trống cột này: %2.</translation>
    </message>
    <message>
        <source>Without what it belongs to, this could not be kept: %1.</source>
        <translation>Không giữ được mục sau vì đã mất mục chứa nó: %1.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be rescued; open your last good copy instead.</source>
        <translation>“%1” hỏng quá nặng, không cứu được; hãy mở bản sao tốt gần nhất.</translation>
    </message>
    <message>
        <source>%1, record %2: “%3” held “%4”, which cannot be right, and was left out.</source>
        <translation>%1, bản ghi %2: cột “%3” có giá trị “%4” không hợp lệ, đã bỏ trống.</translation>
    </message>
    <message>
        <source>%1, record %2 could not be kept; it held: %3.</source>
        <translation>%1, bản ghi %2 không giữ lại được; nội dung: %3.</translation>
    </message>
    <message>
        <source>%1, record %2: a part of its text could not be read; compare it with a copy.</source>
        <translation>%1, bản ghi %2: có đoạn chữ không đọc được; hãy đối chiếu với bản sao.</translation>
    </message>
    <message>
        <source>%1, record %2 is lost; others refer to it, so an empty one stands in its place.</source>
        <translation>%1, bản ghi %2 đã mất; vì còn mục khác trỏ tới nên đặt một bản ghi trống vào chỗ đó.</translation>
    </message>
    <message>
        <source>Rescued from “%1”</source>
        <translation>Cứu dữ liệu từ “%1”</translation>
    </message>
    <message>
        <source>%1 is writing in “%2”; close it there before it is rescued.</source>
        <translation>%1 đang ghi vào “%2”; hãy đóng tệp ở đó trước khi cứu.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read; open your last good copy, “%2”, instead.</source>
        <translation>Không đọc được gì từ “%1”; hãy mở bản sao tốt gần nhất “%2”.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read, and there is no good copy in “%2”; look for a copy on a stick or another PC.</source>
        <translation>Không đọc được gì từ “%1” và trong “%2” không có bản sao tốt; hãy tìm bản sao trên thẻ nhớ hoặc máy khác.</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: đọc được %2</translation>
    </message>
    <message>
        <source>; %1 missing (%2)</source>
        <translation>; thiếu %1 (số %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were read from the damaged file</source>
        <translation>
            <numerusform>Đã đọc được %n bản ghi từ tệp hỏng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n are known to be missing</source>
        <translation>
            <numerusform>, biết chắc còn thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rescued from “%1” at %2 on %3</source>
        <translation>Kết quả cứu dữ liệu từ “%1” lúc %2 ngày %3</translation>
    </message>
    <message>
        <source>New file: “%1”</source>
        <translation>Tệp mới: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n chỗ trong tệp không đọc được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change log: %n step(s)</source>
        <translation>
            <numerusform>Nhật ký thay đổi: %n thao tác</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of record, with the numbers of those missing</source>
        <translation>Theo loại bản ghi, kèm số của bản ghi còn thiếu</translation>
    </message>
    <message>
        <source>Changed or left out on the way</source>
        <translation>Đã sửa hoặc bỏ bớt khi cứu</translation>
    </message>
    <message>
        <source>What the check of the new file says</source>
        <translation>Kết quả kiểm tra tệp mới</translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n byte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be of any of these and were left out: %1.</source>
        <translation>
            <numerusform>%n dòng có thể thuộc một trong các bảng sau nên đã bỏ ra: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because a number was taken with it or somebody’s data were erased; make the number or the paper void instead. What was erased is gone for good.</source>
        <translation>Không hoàn tác được “%1”, vì đã cấp số hoặc đã xóa hẳn dữ liệu của một người; số hoặc văn bản thì hủy, còn dữ liệu đã xóa thì không lấy lại được.</translation>
    </message>
    <message>
        <source>What these attached files held is missing: %1. Take it from another copy, or add them once more.</source>
        <translation>Nội dung của các tệp kèm theo sau đây không còn: %1. Hãy lấy từ một bản sao khác hoặc đính kèm lại.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Đính kèm %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>open here</source>
        <translation>tệp đang mở ở đây</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>thư mục</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>không phải tệp thường</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>lớn hơn %1</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>bị sửa trong lúc đọc</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tệp rỗng</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to keep; look whether it was saved.</source>
        <translation>“%1” là tệp rỗng nên không có gì để giữ; hãy xem lại tệp đã được lưu chưa.</translation>
    </message>
    <message>
        <source>Nothing can be added while something else is being saved; try again.</source>
        <translation>Chưa thêm được vì đang lưu việc khác; hãy thử lại.</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (trong thùng rác)</translation>
    </message>
    <message>
        <source>%1 (an earlier version)</source>
        <translation>%1 (bản trước)</translation>
    </message>
    <message>
        <source>“%1” has been deleted here; bring it back out of the bin first, or save it under another name.</source>
        <translation>“%1” đã bị xóa khỏi sổ; hãy lấy lại từ thùng rác trước, hoặc lưu thành tệp khác.</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>một người dùng khác</translation>
    </message>
    <message>
        <source>There is no folder “%1”; check the name.</source>
        <translation>Không có thư mục “%1”; hãy kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>“%1” is open in an older version of the program; close it there, or install this version there as well.</source>
        <translation>“%1” đang được mở bằng phiên bản cũ của chương trình; hãy đóng tệp ở đó, hoặc cài phiên bản này cho máy đó.</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>There are no key tasks yet. Enter the key tasks of the office for a year.</source>
        <translation>Chưa có nhiệm vụ trọng tâm nào. Hãy nhập các nhiệm vụ trọng tâm của cơ quan trong năm.</translation>
    </message>
    <message>
        <source>New key task</source>
        <translation>Thêm nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>There are no indicators yet. An indicator is a figure that the summary reports every year.</source>
        <translation>Chưa có chỉ tiêu nào. Chỉ tiêu là số liệu được báo cáo hằng năm trong báo cáo tổng kết.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Values of the indicator</source>
        <translation>Giá trị của chỉ tiêu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Summary of the year</source>
        <translation>Tổng hợp năm</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Số liệu năm</translation>
    </message>
</context>
<context>
    <name>TabbedRoom</name>
    <message>
        <source>%1: pages</source>
        <translation>%1: các trang</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Trang: %1</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Completed today</source>
        <translation>Hoàn thành hôm nay</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Gia hạn …</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Nhiệm vụ: %1</translation>
    </message>
    <message>
        <source>Task: %1 % done</source>
        <translation>Nhiệm vụ: đã làm %1 %</translation>
    </message>
    <message>
        <source>%1 % of the work is done</source>
        <translation>Đã thực hiện %1 % khối lượng công việc</translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>Đã ghi hoàn thành ngày %1.</translation>
    </message>
    <message>
        <source>The task is in progress again.</source>
        <translation>Đã mở lại nhiệm vụ.</translation>
    </message>
    <message>
        <source>%1 % done.</source>
        <translation>Đã ghi tiến độ %1 %.</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Co-operating bodies</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Nhật ký nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>TasksRoom</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
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
        <source>Without deadline</source>
        <translation>Không hạn</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>There are no tasks yet. They come from the conclusions of conferences and the commitments of plans, or are entered here.</source>
        <translation>Chưa có nhiệm vụ nào. Nhiệm vụ được giao từ kết luận hội nghị, từ nội dung phối hợp của kế hoạch, hoặc nhập trực tiếp tại đây.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Sửa nhiều nhiệm vụ</translation>
    </message>
    <message>
        <source>List by body</source>
        <translation>Danh sách theo cơ quan</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Chỉ nội bộ</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>hour, such as 8h30</source>
        <translation>giờ, ví dụ 8h30</translation>
    </message>
    <message>
        <source>Please enter a time, such as 8h30.</source>
        <translation>Xin hãy nhập giờ, ví dụ 8h30.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The desk shows what is overdue, what is due soon and which conferences come next. Every line opens its record.</source>
        <translation>Bàn làm việc cho biết việc quá hạn, việc sắp đến hạn và các hội nghị sắp tới. Bấm vào dòng nào thì mở hồ sơ của dòng đó.</translation>
    </message>
    <message>
        <source>Press Enter on a conference: agenda, attendees, what was said and the conclusions are on its tabs. What you type is saved by itself.</source>
        <translation>Nhấn Enter trên một hội nghị: chương trình, đại biểu, diễn biến và kết luận nằm ở các thẻ. Nội dung nhập vào được tự động lưu.</translation>
    </message>
    <message>
        <source>Conclusions become tasks of many bodies in one step. Type into the filter, or press a chip, to find some of them.</source>
        <translation>Từ kết luận giao nhiệm vụ cho nhiều cơ quan trong một lần. Gõ vào ô lọc hoặc bấm một nút lọc nhanh để tìm nhiệm vụ.</translation>
    </message>
    <message>
        <source>Programmes and the plans of each year; the matrix shows which partner has no plan yet.</source>
        <translation>Chương trình phối hợp và kế hoạch từng năm; bảng theo dõi cho biết bên nào chưa có kế hoạch.</translation>
    </message>
    <message>
        <source>The summary of the year counts by itself; each figure opens its records, and the paper is printed or saved for Word. Ctrl+Z takes anything back.</source>
        <translation>Số liệu tổng hợp năm được tự động đếm; bấm vào số nào thì mở các hồ sơ của số đó; báo cáo in được hoặc lưu thành tệp Word. Ctrl+Z hoàn tác mọi thao tác.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Kết thúc giới thiệu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng và bỏ</translation>
    </message>
    <message>
        <source>Something that you entered could not be saved. Close the window and lose it?</source>
        <translation>Còn nội dung đã nhập mà chưa lưu được. Vẫn đóng cửa sổ và bỏ nội dung đó?</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) that were changed in another program could not be taken in:
%1
Close the window and lose the change?</source>
        <translation>
            <numerusform>Có %n tệp kèm theo đã sửa trong chương trình khác mà không nhận vào được:
%1
Vẫn đóng cửa sổ và bỏ phần đã sửa?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Reset: %1</source>
        <translation>Đặt lại: %1</translation>
    </message>
    <message>
        <source>Back to the value of the layout that this one was made from</source>
        <translation>Trở về giá trị của thể thức gốc</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 12 or 1,5.</source>
        <translation>“%1” không phải là số; hãy viết như 12 hoặc 1,5.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>“%1” is not a figure; please enter one such as 1.234,5.</source>
        <translation>“%1” không phải là số; hãy nhập số, ví dụ 1.234,5.</translation>
    </message>
    <message>
        <source>Paste figures of %1</source>
        <translation>Dán số liệu năm %1</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Year of the figures</source>
        <translation>Năm của số liệu</translation>
    </message>
    <message>
        <source>Type a figure and press Enter for the next one. A block of cells from a spreadsheet can be pasted.</source>
        <translation>Gõ số rồi nhấn Enter để sang chỉ tiêu tiếp theo. Có thể dán một khối ô từ bảng tính.</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Số liệu năm</translation>
    </message>
    <message>
        <source>There are no indicators yet; enter them on the page before this one.</source>
        <translation>Chưa có chỉ tiêu nào; hãy nhập ở trang “Chỉ tiêu”.</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Figures of the year</source>
        <translation>Bảng số liệu năm</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: các cột</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Đã xóa số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read and was left out: %1</source>
        <translation>Không đọc được nên đã bỏ qua: %1</translation>
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
<context>
    <name>WordingPage</name>
    <message>
        <source>Texts of the papers</source>
        <translation>Lời văn của các văn bản</translation>
    </message>
    <message>
        <source>Texts of the papers: columns</source>
        <translation>Lời văn của các văn bản: cột</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (đã sửa)</translation>
    </message>
</context>
<context>
    <name>WordingPane</name>
    <message>
        <source>As it would be printed, with invented values</source>
        <translation>Bản in mẫu, với số liệu giả định</translation>
    </message>
    <message>
        <source>Built-in wording</source>
        <translation>Lời văn gốc</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Chèn trường</translation>
    </message>
    <message>
        <source>Back to the built-in wording</source>
        <translation>Trả về lời văn gốc</translation>
    </message>
    <message>
        <source>The built-in wording holds again.</source>
        <translation>Đã trả về lời văn gốc.</translation>
    </message>
    <message>
        <source>The built-in wording holds; it has no history.</source>
        <translation>Đang dùng lời văn gốc nên không có lịch sử.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Parts of the conference</source>
        <translation>Các phần của hội nghị</translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation>Danh sách hội nghị</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Về danh sách (Alt+←)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Phần hội nghị: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Year of the summary</source>
        <translation>Năm tổng hợp</translation>
    </message>
    <message>
        <source>Summary of the year</source>
        <translation>Tổng hợp năm</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>This file does not say yet whose office it is; a summary needs to know.</source>
        <translation>Sổ chưa ghi cơ quan dùng sổ; cần có thông tin này để lập báo cáo tổng hợp.</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Nhập thông tin cơ quan</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>Báo cáo tổng kết %1</translation>
    </message>
</context>
</TS>
