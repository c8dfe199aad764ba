<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddRun</name>
    <message>
        <source>Adding files: %1 of %2 …</source>
        <translation>Adding files: %1 of %2 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>“%1” was added.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>Not added: %1.</translation>
    </message>
    <message>
        <source>Stopped; no file was added.</source>
        <translation>Stopped; no file was added.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>One level down</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>%1 (%2 or %3)</source>
        <translation>%1 (%2 or %3)</translation>
    </message>
    <message>
        <source>The agenda belongs to a session, and this conference has none yet.</source>
        <translation>The agenda belongs to a session, and this conference has none yet.</translation>
    </message>
    <message>
        <source>The session ends at %1.</source>
        <translation>The session ends at %1.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
</context>
<context>
    <name>AskDeletion</name>
    <message numerus="yes">
        <source>%n records are deleted together with what belongs to them: %1. All of it can be brought back out of the bin.</source>
        <translation>
            <numerusform>%n records are deleted together with what belongs to them: %1. All of it can be brought back out of the bin.</numerusform>
            <numerusform>%n records are deleted together with what belongs to them: %1. All of it can be brought back out of the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted together with what belongs to it: %2. All of it can be brought back out of the bin.</source>
        <translation>“%1” is deleted together with what belongs to it: %2. All of it can be brought back out of the bin.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Delete all of it</translation>
    </message>
</context>
<context>
    <name>AssignPane</name>
    <message>
        <source>Find a body</source>
        <translation>Find a body</translation>
    </message>
    <message>
        <source>Assign the conclusion as tasks</source>
        <translation>Assign the conclusion as tasks</translation>
    </message>
    <message>
        <source>Group by kind instead of bloc</source>
        <translation>Group by kind instead of bloc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Assign no tasks</source>
        <translation>Assign no tasks</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>has it already</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>Assign %n task</numerusform>
            <numerusform>Assign %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>Changed in another program</source>
        <translation>Changed in another program</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Export all files …</source>
        <translation>Export all files …</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Each file may have up to %1. What is attached twice takes its room once; what is deleted stays in the bin, and so in the file and its copies, until the bin is emptied.</source>
        <translation>Each file may have up to %1. What is attached twice takes its room once; what is deleted stays in the bin, and so in the file and its copies, until the bin is emptied.</translation>
    </message>
    <message>
        <source>The largest files</source>
        <translation>The largest files</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Go to the record</translation>
    </message>
    <message>
        <source>There are no attached files yet. They are added beside a conference, programme, plan, task or paper.</source>
        <translation>There are no attached files yet. They are added beside a conference, programme, plan, task or paper.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 together; they take %2.</source>
        <translation>
            <numerusform>%n file of %1 together; they take %2.</numerusform>
            <numerusform>%n files of %1 together; they take %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were deleted.</source>
        <translation>
            <numerusform>%n file were deleted.</numerusform>
            <numerusform>%n files were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new version was taken in; the one before stays in the history.</source>
        <translation>The new version was taken in; the one before stays in the history.</translation>
    </message>
    <message>
        <source>There are no files beside this record.</source>
        <translation>There are no files beside this record.</translation>
    </message>
    <message>
        <source>No files yet. Drop them here, or choose “Add files”.</source>
        <translation>No files yet. Drop them here, or choose “Add files”.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take the new version in</source>
        <translation>Take the new version in</translation>
    </message>
    <message>
        <source>Attached files: %1</source>
        <translation>Attached files: %1</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
    <message>
        <source>Attached files (%1)</source>
        <translation>Attached files (%1)</translation>
    </message>
    <message>
        <source>“%1” was changed in another program.</source>
        <translation>“%1” was changed in another program.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were changed in another program.</source>
        <translation>
            <numerusform>%n attached file were changed in another program.</numerusform>
            <numerusform>%n attached files were changed in another program.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) were taken in; what was before stays in the history.</source>
        <translation>
            <numerusform>%n new version was taken in; what was before stays in the history.</numerusform>
            <numerusform>%n new versions were taken in; what was before stays in the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>That version is in the file already.</source>
        <translation>That version is in the file already.</translation>
    </message>
</context>
<context>
    <name>AttendanceBar</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <translation>Attendance: %1</translation>
    </message>
    <message>
        <source>Marks the selected attendees; in the list the key %1 does it.</source>
        <translation>Marks the selected attendees; in the list the key %1 does it.</translation>
    </message>
    <message>
        <source>Called %1 · present %2 · absent %3 · %4 %</source>
        <translation>Called %1 · present %2 · absent %3 · %4 %</translation>
    </message>
</context>
<context>
    <name>AttendeeModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Substitute for</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>AttendeeRows</name>
    <message>
        <source>Chair and secretary</source>
        <translation>Chair and secretary</translation>
    </message>
</context>
<context>
    <name>AttendeeTable</name>
    <message>
        <source>List of attendees</source>
        <translation>List of attendees</translation>
    </message>
    <message>
        <source>Attendees: columns</source>
        <translation>Attendees: columns</translation>
    </message>
</context>
<context>
    <name>AttendeeTools</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Puts the selected attendees in a group</source>
        <translation>Puts the selected attendees in a group</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows all that is known of the attendee, also whom he stands in for (Enter in the list)</source>
        <translation>Shows all that is known of the attendee, also whom he stands in for (Enter in the list)</translation>
    </message>
    <message>
        <source>Attendees: %1</source>
        <translation>Attendees: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Gives the selected attendees a role</source>
        <translation>Gives the selected attendees a role</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In no group</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>New group …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Moves the attendee up by hand (Alt+↑)</source>
        <translation>Moves the attendee up by hand (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Moves the attendee down by hand (Alt+↓)</source>
        <translation>Moves the attendee down by hand (Alt+↓)</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>By rank</translation>
    </message>
    <message>
        <source>Forgets what was moved by hand and goes by rank again</source>
        <translation>Forgets what was moved by hand and goes by rank again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Takes the selected attendees off the list (Del)</source>
        <translation>Takes the selected attendees off the list (Del)</translation>
    </message>
</context>
<context>
    <name>AttendeesTab</name>
    <message>
        <source>Choose attendees in the list first.</source>
        <translation>Choose attendees in the list first.</translation>
    </message>
    <message>
        <source>Attendance is taken at a session, and this conference has none yet.</source>
        <translation>Attendance is taken at a session, and this conference has none yet.</translation>
    </message>
    <message>
        <source>What is the reason of the absence?</source>
        <translation>What is the reason of the absence?</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n attendee(s) marked.</source>
        <translation>
            <numerusform>Attendance of %n attendee marked.</numerusform>
            <numerusform>Attendance of %n attendees marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a post in “%1” on that day; enter the posts in the directory first.</source>
        <translation>Nobody holds a post in “%1” on that day; enter the posts in the directory first.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) added.</source>
        <translation>
            <numerusform>%n attendee added.</numerusform>
            <numerusform>%n attendees added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the list.</source>
        <translation>Already on the list.</translation>
    </message>
    <message>
        <source>“%1” was added by name only; post and body are entered in the details.</source>
        <translation>“%1” was added by name only; post and body are entered in the details.</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n attendee(s) changed.</source>
        <translation>
            <numerusform>Group of %n attendee changed.</numerusform>
            <numerusform>Group of %n attendees changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the new group called?</source>
        <translation>What is the new group called?</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>New group “%1”</translation>
    </message>
    <message numerus="yes">
        <source>New group “%1” with %n attendee(s).</source>
        <translation>
            <numerusform>New group “%1” with %n attendee.</numerusform>
            <numerusform>New group “%1” with %n attendees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendees are moved within their part of the list; role and group decide on it.</source>
        <translation>Attendees are moved within their part of the list; role and group decide on it.</translation>
    </message>
    <message>
        <source>Nobody was moved by hand.</source>
        <translation>Nobody was moved by hand.</translation>
    </message>
    <message>
        <source>The list goes by rank again.</source>
        <translation>The list goes by rank again.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) taken off the list.</source>
        <translation>
            <numerusform>%n attendee taken off the list.</numerusform>
            <numerusform>%n attendees taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now in the role “%1”: %n attendee(s).</source>
        <translation>
            <numerusform>Now in the role “%1”: %n attendee.</numerusform>
            <numerusform>Now in the role “%1”: %n attendees.</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Choose an attendee in the list to see the history.</source>
        <translation>Choose an attendee in the list to see the history.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>Find in the bin</translation>
    </message>
    <message>
        <source>Find in the bin (Ctrl+F)</source>
        <translation>Find in the bin (Ctrl+F)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The bin is empty. What is deleted waits here and can be brought back.</source>
        <translation>The bin is empty. What is deleted waits here and can be brought back.</translation>
    </message>
    <message>
        <source>Nothing in the bin matches “%1”.</source>
        <translation>Nothing in the bin matches “%1”.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Went along and comes back with it: %1</source>
        <translation>Went along and comes back with it: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good, with all that belongs to them? They cannot be brought back after that.</source>
        <translation>
            <numerusform>Delete %n record for good, with all that belongs to them? They cannot be brought back after that.</numerusform>
            <numerusform>Delete %n records for good, with all that belongs to them? They cannot be brought back after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin? %n record(s) are deleted for good, with all that belongs to them, and cannot be brought back after that.</source>
        <translation>
            <numerusform>Empty the bin? %n record are deleted for good, with all that belongs to them, and cannot be brought back after that.</numerusform>
            <numerusform>Empty the bin? %n records are deleted for good, with all that belongs to them, and cannot be brought back after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n record deleted for good.</numerusform>
            <numerusform>%n records deleted for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted stays here until the bin is emptied by hand. The settings of the office can name a number of days after which it goes by itself.</source>
        <translation>What is deleted stays here until the bin is emptied by hand. The settings of the office can name a number of days after which it goes by itself.</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted more than %n day(s) ago goes for good when the file is closed; the number of days stands in the settings of the office.</source>
        <translation>
            <numerusform>What was deleted more than %n day ago goes for good when the file is closed; the number of days stands in the settings of the office.</numerusform>
            <numerusform>What was deleted more than %n days ago goes for good when the file is closed; the number of days stands in the settings of the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyTree</name>
    <message>
        <source>Bodies that get the task</source>
        <translation>Bodies that get the task</translation>
    </message>
    <message>
        <source>Bodies: columns</source>
        <translation>Bodies: columns</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>What is changed in all selected tasks</source>
        <translation>What is changed in all selected tasks</translation>
    </message>
    <message>
        <source>Close the change of several tasks</source>
        <translation>Close the change of several tasks</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1 of all selected tasks</source>
        <translation>%1 of all selected tasks</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n task(s)</source>
        <translation>
            <numerusform>Apply to %n task</numerusform>
            <numerusform>Apply to %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter what all of them shall have.</source>
        <translation>Please enter what all of them shall have.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s) at once?</source>
        <translation>
            <numerusform>Change %n task at once?</numerusform>
            <numerusform>Change %n tasks at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>%n task changed.</numerusform>
            <numerusform>%n tasks changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message>
        <source>Add attendees</source>
        <translation>Add attendees</translation>
    </message>
    <message>
        <source>Add: name, initials or body, then Enter</source>
        <translation>Add: name, initials or body, then Enter</translation>
    </message>
    <message>
        <source>People and bodies that match</source>
        <translation>People and bodies that match</translation>
    </message>
    <message numerus="yes">
        <source>Everybody of %1 (%n)</source>
        <translation>
            <numerusform>Everybody of %1 (%n)</numerusform>
            <numerusform>Everybody of %1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by name: “%1”</source>
        <translation>Only by name: “%1”</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Differs from what the file says now. What was issued stays as it is; make a new version where the change has to go out.</source>
        <translation>Differs from what the file says now. What was issued stays as it is; make a new version where the change has to go out.</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Changed lines</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Changed lines: columns</source>
        <translation>Changed lines: columns</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>The whole text of the chosen line</source>
        <translation>The whole text of the chosen line</translation>
    </message>
    <message>
        <source>Before: %1

After: %2</source>
        <translation>Before: %1

After: %2</translation>
    </message>
    <message>
        <source>Show more lines</source>
        <translation>Show more lines</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>“%1”: a day below 10 is written with a zero.</source>
        <translation>“%1”: a day below 10 is written with a zero.</translation>
    </message>
    <message>
        <source>“%1”: the months 1 and 2 are written with a zero, the months 3 to 9 without one.</source>
        <translation>“%1”: the months 1 and 2 are written with a zero, the months 3 to 9 without one.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1” is no day of the calendar.</translation>
    </message>
    <message>
        <source>“%1”: that day is a %2.</source>
        <translation>“%1”: that day is a %2.</translation>
    </message>
    <message>
        <source>The letterhead does not name the issuing body.</source>
        <translation>The letterhead does not name the issuing body.</translation>
    </message>
    <message>
        <source>The abstract under “%1” is missing.</source>
        <translation>The abstract under “%1” is missing.</translation>
    </message>
    <message>
        <source>The abstract ends with a full stop.</source>
        <translation>The abstract ends with a full stop.</translation>
    </message>
    <message>
        <source>A Party paper writes “Số” without a colon.</source>
        <translation>A Party paper writes “Số” without a colon.</translation>
    </message>
    <message>
        <source>A paper of the state writes “Số:” with a colon.</source>
        <translation>A paper of the state writes “Số:” with a colon.</translation>
    </message>
    <message>
        <source>“%1” lacks the symbol of the issuing body.</source>
        <translation>“%1” lacks the symbol of the issuing body.</translation>
    </message>
    <message>
        <source>The paper has a number but no date.</source>
        <translation>The paper has a number but no date.</translation>
    </message>
    <message>
        <source>The abstract of a Party letter begins with “về việc”, not “V/v”.</source>
        <translation>The abstract of a Party letter begins with “về việc”, not “V/v”.</translation>
    </message>
    <message>
        <source>The abstract of a state letter begins with “V/v”.</source>
        <translation>The abstract of a state letter begins with “V/v”.</translation>
    </message>
    <message>
        <source>The paper mixes two ways of placing the tone: “%1” and “%2”.</source>
        <translation>The paper mixes two ways of placing the tone: “%1” and “%2”.</translation>
    </message>
    <message>
        <source>Two spaces one after the other: “… %1 …”.</source>
        <translation>Two spaces one after the other: “… %1 …”.</translation>
    </message>
    <message>
        <source>A comma or semicolon stands alone: “… %1 …”.</source>
        <translation>A comma or semicolon stands alone: “… %1 …”.</translation>
    </message>
    <message>
        <source>A place of the wording was not filled in: “… %1 …”.</source>
        <translation>A place of the wording was not filled in: “… %1 …”.</translation>
    </message>
    <message>
        <source>Straight and curly quotation marks are mixed.</source>
        <translation>Straight and curly quotation marks are mixed.</translation>
    </message>
    <message>
        <source>A Party paper ends with “.”, not with “./.”.</source>
        <translation>A Party paper ends with “.”, not with “./.”.</translation>
    </message>
    <message>
        <source>A paper of the state ends with “./.”.</source>
        <translation>A paper of the state ends with “./.”.</translation>
    </message>
    <message>
        <source>The paper does not say who signs it.</source>
        <translation>The paper does not say who signs it.</translation>
    </message>
    <message>
        <source>The post of the signer “%1” is missing.</source>
        <translation>The post of the signer “%1” is missing.</translation>
    </message>
    <message>
        <source>“%1”: a Party paper writes T/M, K/T, T/L with a slash.</source>
        <translation>“%1”: a Party paper writes T/M, K/T, T/L with a slash.</translation>
    </message>
    <message>
        <source>“%1”: a paper of the state writes TM., KT., TL. with a dot.</source>
        <translation>“%1”: a paper of the state writes TM., KT., TL. with a dot.</translation>
    </message>
    <message>
        <source>“%1”: no degree, rank or form of address before the signer&apos;s name.</source>
        <translation>“%1”: no degree, rank or form of address before the signer&apos;s name.</translation>
    </message>
    <message>
        <source>Nobody is named under “Nơi nhận”.</source>
        <translation>Nobody is named under “Nơi nhận”.</translation>
    </message>
    <message>
        <source>The last line under “Nơi nhận” says where the paper is kept (“Lưu …”).</source>
        <translation>The last line under “Nơi nhận” says where the paper is kept (“Lưu …”).</translation>
    </message>
    <message>
        <source>A Party paper writes “Lưu” without a colon.</source>
        <translation>A Party paper writes “Lưu” without a colon.</translation>
    </message>
    <message>
        <source>A paper of the state writes “Lưu:” with a colon.</source>
        <translation>A paper of the state writes “Lưu:” with a colon.</translation>
    </message>
    <message>
        <source>The emblem on the cards cannot be read as a picture; please choose it again in the settings of the office.</source>
        <translation>The emblem on the cards cannot be read as a picture; please choose it again in the settings of the office.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Invited guest</source>
        <translation>Invited guest</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Support staff</source>
        <translation>Support staff</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Sends a substitute</source>
        <translation>Sends a substitute</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Came late</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Absent with reason</source>
        <translation>Absent with reason</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Launch of tasks</source>
        <translation>Launch of tasks</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Interim review</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>In person and online</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Partners consulted</source>
        <translation>Partners consulted</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Co-operation programme</source>
        <translation>Co-operation programme</translation>
    </message>
    <message>
        <source>Co-ordination regulation</source>
        <translation>Co-ordination regulation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Party body</source>
        <translation>Party body</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>State body</translation>
    </message>
    <message>
        <source>Fatherland Front or mass organisation</source>
        <translation>Fatherland Front or mass organisation</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Armed forces</translation>
    </message>
    <message>
        <source>Press agency</source>
        <translation>Press agency</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Superiors</source>
        <translation>Superiors</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Assembly and People&apos;s Council</source>
        <translation>Assembly and People&apos;s Council</translation>
    </message>
    <message>
        <source>Government and People&apos;s Committee</source>
        <translation>Government and People&apos;s Committee</translation>
    </message>
    <message>
        <source>Front and mass organisations</source>
        <translation>Front and mass organisations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Renaming</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Transfer of tasks</source>
        <translation>Transfer of tasks</translation>
    </message>
    <message>
        <source>Dissolution</source>
        <translation>Dissolution</translation>
    </message>
    <message>
        <source>Comrade</source>
        <translation>Comrade</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mrs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>Without deadline</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>Urging</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Within time</source>
        <translation>Within time</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Done on time</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Numbered by a partner</source>
        <translation>Numbered by a partner</translation>
    </message>
    <message>
        <source>Number given, secret</source>
        <translation>Number given, secret</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>%1: choices</source>
        <translation>%1: choices</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “--%1” here; see “danvan --help”.</source>
        <translation>There is no option “--%1” here; see “danvan --help”.</translation>
    </message>
    <message>
        <source>The option “--%1” stands twice; leave one out.</source>
        <translation>The option “--%1” stands twice; leave one out.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value after it.</source>
        <translation>The option “--%1” needs a value after it.</translation>
    </message>
    <message>
        <source>Please name %1; see “danvan --help”.</source>
        <translation>Please name %1; see “danvan --help”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see “danvan --help”.</source>
        <translation>“%1” is one word too many; see “danvan --help”.</translation>
    </message>
    <message>
        <source>Please add the option “--%1”; see “danvan --help”.</source>
        <translation>Please add the option “--%1”; see “danvan --help”.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a whole number from 1 on.</source>
        <translation>“%1” after “--%2” is not a whole number from 1 on.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a year of four digits.</source>
        <translation>“%1” after “--%2” is not a year of four digits.</translation>
    </message>
    <message>
        <source>“%1” after “--%2” is not a date such as 28/2/2024.</source>
        <translation>“%1” after “--%2” is not a date such as 28/2/2024.</translation>
    </message>
    <message>
        <source>Sổ Dân vận: the register of a mass-mobilization board. Commands:</source>
        <translation>Sổ Dân vận: the register of a mass-mobilization board. Commands:</translation>
    </message>
    <message>
        <source>RECORDS is one of:</source>
        <translation>RECORDS is one of:</translation>
    </message>
    <message>
        <source>There is no command “%1”; see “danvan --help”.</source>
        <translation>There is no command “%1”; see “danvan --help”.</translation>
    </message>
    <message>
        <source>Please say what to do; see “danvan --help”.</source>
        <translation>Please say what to do; see “danvan --help”.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>a file</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n finding(s); keep a copy of it before you go on.</source>
        <translation>
            <numerusform>“%1” has %n finding; keep a copy of it before you go on.</numerusform>
            <numerusform>“%1” has %n findings; keep a copy of it before you go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>“%1” is sound.</translation>
    </message>
    <message>
        <source>The sample is in “%1”.</source>
        <translation>The sample is in “%1”.</translation>
    </message>
    <message>
        <source>Year %1 of %2 …</source>
        <translation>Year %1 of %2 …</translation>
    </message>
    <message>
        <source>The generated office is in “%1”.</source>
        <translation>The generated office is in “%1”.</translation>
    </message>
    <message>
        <source>There are no records “%1”; they are: %2.</source>
        <translation>There are no records “%1”; they are: %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>the records</translation>
    </message>
    <message>
        <source>“--from” and “--until” go together; please give both.</source>
        <translation>“--from” and “--until” go together; please give both.</translation>
    </message>
    <message>
        <source>The day after “--until” lies before the one after “--from”.</source>
        <translation>The day after “--until” lies before the one after “--from”.</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>a paper</translation>
    </message>
    <message>
        <source>%1: “%2” is not a table with a list of rows.</source>
        <translation>%1: “%2” is not a table with a list of rows.</translation>
    </message>
    <message>
        <source>%1: “%2” does not belong into “%3”.</source>
        <translation>%1: “%2” does not belong into “%3”.</translation>
    </message>
    <message>
        <source>%1: this is not JSON with tables (%2 at byte %3).</source>
        <translation>%1: this is not JSON with tables (%2 at byte %3).</translation>
    </message>
    <message>
        <source>The sample “%1” cannot be read.</source>
        <translation>The sample “%1” cannot be read.</translation>
    </message>
    <message>
        <source>%1: the key stands twice.</source>
        <translation>%1: the key stands twice.</translation>
    </message>
    <message>
        <source>%1: there is no column “%2”.</source>
        <translation>%1: there is no column “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit the column “%3”.</source>
        <translation>%1: “%2” does not fit the column “%3”.</translation>
    </message>
    <message>
        <source>%1: no record “%2” of “%3” stands before it.</source>
        <translation>%1: no record “%2” of “%3” stands before it.</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Fill in the sample</translation>
    </message>
    <message>
        <source>The word lists of the generator cannot be read.</source>
        <translation>The word lists of the generator cannot be read.</translation>
    </message>
    <message>
        <source>The generator has no word list “%1”.</source>
        <translation>The generator has no word list “%1”.</translation>
    </message>
    <message>
        <source>Generate the directory</source>
        <translation>Generate the directory</translation>
    </message>
    <message>
        <source>Generate the year %1</source>
        <translation>Generate the year %1</translation>
    </message>
    <message>
        <source>Generate tasks</source>
        <translation>Generate tasks</translation>
    </message>
    <message>
        <source>Generate a conference</source>
        <translation>Generate a conference</translation>
    </message>
    <message>
        <source>Generate attendees</source>
        <translation>Generate attendees</translation>
    </message>
    <message>
        <source>This copy of the program has no sample; install it anew.</source>
        <translation>This copy of the program has no sample; install it anew.</translation>
    </message>
    <message>
        <source>PAPER is one of:</source>
        <translation>PAPER is one of:</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are: %2.</source>
        <translation>There is no paper “%1”; the papers are: %2.</translation>
    </message>
    <message>
        <source>This paper has nothing to choose called “%1”; it has: %2.</source>
        <translation>This paper has nothing to choose called “%1”; it has: %2.</translation>
    </message>
    <message>
        <source>Please write a whole number after “%1=”.</source>
        <translation>Please write a whole number after “%1=”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n finding(s) to mend before it is issued.</source>
        <translation>
            <numerusform>“%1” has %n finding to mend before it is issued.</numerusform>
            <numerusform>“%1” has %n findings to mend before it is issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no findings.</source>
        <translation>“%1” has no findings.</translation>
    </message>
    <message>
        <source>There are no copies in “%1” yet; “danvan backup” makes one.</source>
        <translation>There are no copies in “%1” yet; “danvan backup” makes one.</translation>
    </message>
    <message>
        <source>%1: %2 will be gone, %3 will be back, %4 will be as they were</source>
        <translation>%1: %2 will be gone, %3 will be back, %4 will be as they were</translation>
    </message>
    <message>
        <source>The file holds what the copy holds.</source>
        <translation>The file holds what the copy holds.</translation>
    </message>
    <message>
        <source>Nothing has been changed; add “--carry-out yes” to put the copy in the place of the file.</source>
        <translation>Nothing has been changed; add “--carry-out yes” to put the copy in the place of the file.</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>The copy is in “%1”.</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>a copy</translation>
    </message>
    <message>
        <source>“%1” holds what the copy held.</source>
        <translation>“%1” holds what the copy held.</translation>
    </message>
    <message>
        <source>The file as it was is kept in “%1”.</source>
        <translation>The file as it was is kept in “%1”.</translation>
    </message>
    <message>
        <source>The password is to stand in the first line of “%1”, which cannot be read.</source>
        <translation>The password is to stand in the first line of “%1”, which cannot be read.</translation>
    </message>
    <message>
        <source>a locked copy</source>
        <translation>a locked copy</translation>
    </message>
    <message>
        <source>The unlocked copy is in “%1”.</source>
        <translation>The unlocked copy is in “%1”.</translation>
    </message>
    <message>
        <source>This report is in “%1”.</source>
        <translation>This report is in “%1”.</translation>
    </message>
    <message>
        <source>%1 – report.txt</source>
        <translation>%1 – report.txt</translation>
    </message>
    <message>
        <source>print PAPER FILE --id N --to FILE.pdf|.docx [--date DAY] [--with NAME=N,NAME=N]</source>
        <translation>print PAPER FILE --id N --to FILE.pdf|.docx [--date DAY] [--with NAME=N,NAME=N]</translation>
    </message>
    <message>
        <source>a paper of one record</source>
        <translation>a paper of one record</translation>
    </message>
    <message>
        <source>summary FILE --year YEAR --to FILE.pdf|.docx [--from DAY --until DAY]</source>
        <translation>summary FILE --year YEAR --to FILE.pdf|.docx [--from DAY --until DAY]</translation>
    </message>
    <message>
        <source>the summary of a year</source>
        <translation>the summary of a year</translation>
    </message>
    <message>
        <source>list RECORDS FILE [--filter WORDS] [--to LIST.xlsx|.csv]</source>
        <translation>list RECORDS FILE [--filter WORDS] [--to LIST.xlsx|.csv]</translation>
    </message>
    <message>
        <source>a list of records</source>
        <translation>a list of records</translation>
    </message>
    <message>
        <source>check FILE [--paper PAPER --id N]</source>
        <translation>check FILE [--paper PAPER --id N]</translation>
    </message>
    <message>
        <source>whether the file is whole, or what a paper still lacks</source>
        <translation>whether the file is whole, or what a paper still lacks</translation>
    </message>
    <message>
        <source>backup FILE [--to FOLDER]</source>
        <translation>backup FILE [--to FOLDER]</translation>
    </message>
    <message>
        <source>a checked copy of the file</source>
        <translation>a checked copy of the file</translation>
    </message>
    <message>
        <source>restore FILE [COPY [--carry-out yes]]</source>
        <translation>restore FILE [COPY [--carry-out yes]]</translation>
    </message>
    <message>
        <source>the copies, what one of them would change, and that one in the place of the file</source>
        <translation>the copies, what one of them would change, and that one in the place of the file</translation>
    </message>
    <message>
        <source>unlock COPY.khoa --to FILE --password-file TEXT</source>
        <translation>unlock COPY.khoa --to FILE --password-file TEXT</translation>
    </message>
    <message>
        <source>a locked copy opened into a file</source>
        <translation>a locked copy opened into a file</translation>
    </message>
    <message>
        <source>rescue FILE --to NEW</source>
        <translation>rescue FILE --to NEW</translation>
    </message>
    <message>
        <source>what a damaged file still holds, in a new one</source>
        <translation>what a damaged file still holds, in a new one</translation>
    </message>
    <message>
        <source>sample FILE</source>
        <translation>sample FILE</translation>
    </message>
    <message>
        <source>a file to try things in</source>
        <translation>a file to try things in</translation>
    </message>
    <message>
        <source>generate FILE --years N</source>
        <translation>generate FILE --years N</translation>
    </message>
    <message>
        <source>a large file to measure with</source>
        <translation>a large file to measure with</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; open it with “danvan unlock” first.</source>
        <translation>“%1” is locked with a password; open it with “danvan unlock” first.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
</context>
<context>
    <name>ConclusionsTab</name>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Assign tasks …</source>
        <translation>Assign tasks …</translation>
    </message>
    <message>
        <source>Makes a task of this conclusion for each of many bodies, in one step</source>
        <translation>Makes a task of this conclusion for each of many bodies, in one step</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned.</source>
        <translation>
            <numerusform>%n task assigned.</numerusform>
            <numerusform>%n tasks assigned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferencesRoom</name>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>No conference has been entered yet. Enter the first one: title and day are enough to begin.</source>
        <translation>No conference has been entered yet. Enter the first one: title and day are enough to begin.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>New conference</translation>
    </message>
    <message>
        <source>Open the conference</source>
        <translation>Open the conference</translation>
    </message>
    <message>
        <source>Agenda, attendees, proceedings, conclusions and papers (Enter on the row)</source>
        <translation>Agenda, attendees, proceedings, conclusions and papers (Enter on the row)</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Internal only</translation>
    </message>
</context>
<context>
    <name>CooperationRoom</name>
    <message>
        <source>Co-operation</source>
        <translation>Co-operation</translation>
    </message>
    <message>
        <source>Matrix of partners</source>
        <translation>Matrix of partners</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the file</source>
        <translation>Copies of the file</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>There is no copy of this file yet. One is made every hour in which something was written, and when the file is closed; or make one now.</source>
        <translation>There is no copy of this file yet. One is made every hour in which something was written, and when the file is closed; or make one now.</translation>
    </message>
</context>
<context>
    <name>CopyDetail</name>
    <message>
        <source>Put in the place of the file…</source>
        <translation>Put in the place of the file…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Open for reading</translation>
    </message>
    <message>
        <source>Fetch from the second place</source>
        <translation>Fetch from the second place</translation>
    </message>
    <message>
        <source>This copy lies in the second place alone, locked with a password. Fetched, it can be looked at and put in the place of the file.</source>
        <translation>This copy lies in the second place alone, locked with a password. Fetched, it can be looked at and put in the place of the file.</translation>
    </message>
    <message>
        <source>This copy lies in the second place alone. Fetched, it can be looked at and put in the place of the file.</source>
        <translation>This copy lies in the second place alone. Fetched, it can be looked at and put in the place of the file.</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Comparing with the file…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>The file holds what this copy holds.</source>
        <translation>The file holds what this copy holds.</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the place of the file? The window closes for a moment; the file as it is now stays beside it.</source>
        <translation>Put the copy of %1 in the place of the file? The window closes for a moment; the file as it is now stays beside it.</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Put in place</translation>
    </message>
    <message>
        <source>Password of the copies in the second place:</source>
        <translation>Password of the copies in the second place:</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>When this file was closed last, no copy could be made. %1</source>
        <translation>When this file was closed last, no copy could be made. %1</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Copies of the file</source>
        <translation>Copies of the file</translation>
    </message>
    <message>
        <source>Copies of the file: columns</source>
        <translation>Copies of the file: columns</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>beside the file</source>
        <translation>beside the file</translation>
    </message>
    <message>
        <source>second place, locked</source>
        <translation>second place, locked</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>%1 (second %2)</source>
        <translation>%1 (second %2)</translation>
    </message>
</context>
<context>
    <name>CopyState</name>
    <message>
        <source>no copy yet</source>
        <translation>no copy yet</translation>
    </message>
    <message>
        <source>No copy of this file has been made yet; one is made when it is closed.</source>
        <translation>No copy of this file has been made yet; one is made when it is closed.</translation>
    </message>
    <message>
        <source>The newest copy lies in “%1”.</source>
        <translation>The newest copy lies in “%1”.</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>copied %1</translation>
    </message>
    <message>
        <source>The second place “%1” has every copy up to %2.</source>
        <translation>The second place “%1” has every copy up to %2.</translation>
    </message>
    <message>
        <source>The second place “%1” is not connected; it has the copies up to %2 only. Connect it, and the others are brought there.</source>
        <translation>The second place “%1” is not connected; it has the copies up to %2 only. Connect it, and the others are brought there.</translation>
    </message>
    <message>
        <source>The second place “%1” is not connected and has no copy yet. Connect it, and they are brought there.</source>
        <translation>The second place “%1” is not connected and has no copy yet. Connect it, and they are brought there.</translation>
    </message>
    <message>
        <source>The second place “%1” has the copies up to %2 only; the others have not been brought there yet.</source>
        <translation>The second place “%1” has the copies up to %2 only; the others have not been brought there yet.</translation>
    </message>
    <message>
        <source>The second place “%1” has no copy yet.</source>
        <translation>The second place “%1” has no copy yet.</translation>
    </message>
    <message>
        <source>No second place for the copies has been chosen.</source>
        <translation>No second place for the copies has been chosen.</translation>
    </message>
    <message>
        <source>What has been written since %1 is in no copy yet.</source>
        <translation>What has been written since %1 is in no copy yet.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month</source>
        <translation>day/month</translation>
    </message>
    <message>
        <source>28/2 · ↑ ↓ another day · T today</source>
        <translation>28/2 · ↑ ↓ another day · T today</translation>
    </message>
    <message>
        <source>Please enter a date, such as 28/2.</source>
        <translation>Please enter a date, such as 28/2.</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: hour</translation>
    </message>
    <message>
        <source>Please enter the day as well.</source>
        <translation>Please enter the day as well.</translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Also bodies that were not there on this day</source>
        <translation>Also bodies that were not there on this day</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>would be gone</source>
        <translation>would be gone</translation>
    </message>
    <message>
        <source>would be back</source>
        <translation>would be back</translation>
    </message>
    <message>
        <source>would be as it was</source>
        <translation>would be as it was</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>What would change: columns</source>
        <translation>What would change: columns</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>In the file now</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In the copy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
</context>
<context>
    <name>DirectoryRoom</name>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>A row of a table has more cells than the table has columns.</source>
        <translation>A row of a table has more cells than the table has columns.</translation>
    </message>
    <message>
        <source>The document cannot be packed: %1.</source>
        <translation>The document cannot be packed: %1.</translation>
    </message>
    <message>
        <source>The font “%1” cannot be loaded.</source>
        <translation>The font “%1” cannot be loaded.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn on this device.</source>
        <translation>The pages cannot be drawn on this device.</translation>
    </message>
    <message>
        <source>“%1” is neither a .pdf nor a .docx file: choose one of the two.</source>
        <translation>“%1” is neither a .pdf nor a .docx file: choose one of the two.</translation>
    </message>
    <message>
        <source>The layout profile has no sensible value for “%1”.</source>
        <translation>The layout profile has no sensible value for “%1”.</translation>
    </message>
    <message>
        <source>The layout profile “%1” cannot be read.</source>
        <translation>The layout profile “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The layout profile is damaged: %1 (character %2).</source>
        <translation>The layout profile is damaged: %1 (character %2).</translation>
    </message>
    <message>
        <source>The program has no layout profile.</source>
        <translation>The program has no layout profile.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is not there; choose another folder.</source>
        <translation>“%1” cannot be written because its folder is not there; choose another folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because you may not write there; choose another folder or name.</source>
        <translation>“%1” cannot be written because you may not write there; choose another folder or name.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check that the disk or stick is still connected, or choose another folder or name.</source>
        <translation>“%1” cannot be written; check that the disk or stick is still connected, or choose another folder or name.</translation>
    </message>
    <message>
        <source>The disk has no room for “%1”; make room, or choose another disk.</source>
        <translation>The disk has no room for “%1”; make room, or choose another disk.</translation>
    </message>
    <message>
        <source>A cell holds a value that cannot be kept (%1).</source>
        <translation>A cell holds a value that cannot be kept (%1).</translation>
    </message>
    <message>
        <source>The stored paper is damaged: %1 (character %2).</source>
        <translation>The stored paper is damaged: %1 (character %2).</translation>
    </message>
    <message>
        <source>The stored paper is damaged: it has no sensible value for “%1”.</source>
        <translation>The stored paper is damaged: it has no sensible value for “%1”.</translation>
    </message>
    <message>
        <source>The card format has no sensible value for “%1”.</source>
        <translation>The card format has no sensible value for “%1”.</translation>
    </message>
    <message>
        <source>The card format is damaged: %1 (character %2).</source>
        <translation>The card format is damaged: %1 (character %2).</translation>
    </message>
    <message>
        <source>The program has no card format “%1”.</source>
        <translation>The program has no card format “%1”.</translation>
    </message>
    <message>
        <source>Cards stand on paper of their own: please print them apart from other papers.</source>
        <translation>Cards stand on paper of their own: please print them apart from other papers.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>The text is too long for a QR code.</translation>
    </message>
    <message>
        <source>The card format “%1” has no place for a line.</source>
        <translation>The card format “%1” has no place for a line.</translation>
    </message>
    <message>
        <source>The columns of the letterhead are wider than the text between the margins.</source>
        <translation>The columns of the letterhead are wider than the text between the margins.</translation>
    </message>
    <message>
        <source>The columns of the addressees are wider than the text between the margins.</source>
        <translation>The columns of the addressees are wider than the text between the margins.</translation>
    </message>
    <message>
        <source>The margins leave no room for the text.</source>
        <translation>The margins leave no room for the text.</translation>
    </message>
    <message>
        <source>On even pages the text would go beyond the paper.</source>
        <translation>On even pages the text would go beyond the paper.</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Typed and not saved</translation>
    </message>
    <message>
        <source>This was being typed when the program ended, and is not in the file. Take over what is to count; what you leave stays here.</source>
        <translation>This was being typed when the program ended, and is not in the file. Take over what is to count; what you leave stays here.</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Take over all</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Discard everything that was typed and not saved?</source>
        <translation>Discard everything that was typed and not saved?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: new</translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1: no longer there</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard what was typed into “%1”?</source>
        <translation>Discard what was typed into “%1”?</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>What was typed cannot be read as it is.</source>
        <translation>What was typed cannot be read as it is.</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Taken over: %1</translation>
    </message>
    <message>
        <source>What was typed stands in its field again. %1</source>
        <translation>What was typed stands in its field again. %1</translation>
    </message>
</context>
<context>
    <name>EmblemPane</name>
    <message>
        <source>Choose picture …</source>
        <translation>Choose picture …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>Choose the emblem of the office</source>
        <translation>Choose the emblem of the office</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture, so nothing was changed; please choose a PNG or JPEG file.</source>
        <translation>“%1” cannot be read as a picture, so nothing was changed; please choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Badges have this emblem from now on.</source>
        <translation>Badges have this emblem from now on.</translation>
    </message>
    <message>
        <source>Badges have no emblem from now on.</source>
        <translation>Badges have no emblem from now on.</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>No emblem</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Damaged picture</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Leave it: %1</source>
        <translation>Leave it: %1</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>Erase all data of “%1” for good? This cannot be undone.</source>
        <translation>Erase all data of “%1” for good? This cannot be undone.</translation>
    </message>
    <message>
        <source>What goes: the entry in the directory, %1 posts, and name, post and notes at %2 conferences, also in the history and in the bin.</source>
        <translation>What goes: the entry in the directory, %1 posts, and name, post and notes at %2 conferences, also in the history and in the bin.</translation>
    </message>
    <message>
        <source>The data were erased. No copy beside this file holds them; think of copies that you keep elsewhere.</source>
        <translation>The data were erased. No copy beside this file holds them; think of copies that you keep elsewhere.</translation>
    </message>
    <message numerus="yes">
        <source>The data were erased here, but %n older file(s) still hold them: %1. Delete these copies, and those that you keep elsewhere.</source>
        <translation>
            <numerusform>The data were erased here, but %n older file still hold them: %1. Delete these copies, and those that you keep elsewhere.</numerusform>
            <numerusform>The data were erased here, but %n older files still hold them: %1. Delete these copies, and those that you keep elsewhere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Choose the person whose data are to be erased.</source>
        <translation>Choose the person whose data are to be erased.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Texts and attached files that mention the name stay as they are, because somebody else bears it or it is a single word; go through them yourself.</source>
        <translation>Texts and attached files that mention the name stay as they are, because somebody else bears it or it is a single word; go through them yourself.</translation>
    </message>
    <message>
        <source>Where texts mention the name, “%1” will stand.</source>
        <translation>Where texts mention the name, “%1” will stand.</translation>
    </message>
    <message>
        <source>What stays: the numbers in the registers.</source>
        <translation>What stays: the numbers in the registers.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: the name on %n issued paper(s) (%1), and the numbers in the registers.</source>
        <translation>
            <numerusform>What stays: the name on %n issued paper (%1), and the numbers in the registers.</numerusform>
            <numerusform>What stays: the name on %n issued papers (%1), and the numbers in the registers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) hold the name and stay as they are: %1.</source>
        <translation>
            <numerusform>%n attached file holds the name and stays as it is: %1.</numerusform>
            <numerusform>%n attached files hold the name and stay as they are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) could not be looked into, as pictures and PDFs cannot: %1.</source>
        <translation>
            <numerusform>%n attached file could not be looked into, as pictures and PDFs cannot: %1.</numerusform>
            <numerusform>%n attached files could not be looked into, as pictures and PDFs cannot: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These attached files still hold the name: %1. Delete them and empty the bin; add them anew without the name.</source>
        <translation>These attached files still hold the name: %1. Delete them and empty the bin; add them anew without the name.</translation>
    </message>
    <message>
        <source>Looking where the name stands …</source>
        <translation>Looking where the name stands …</translation>
    </message>
    <message>
        <source>The data are being erased and the file is written anew …</source>
        <translation>The data are being erased and the file is written anew …</translation>
    </message>
    <message>
        <source>what attached files held, in the folder “%1”</source>
        <translation>what attached files held, in the folder “%1”</translation>
    </message>
    <message>
        <source>%1 (second place)</source>
        <translation>%1 (second place)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” ends in neither .xlsx nor .csv; give the file one of these endings.</source>
        <translation>“%1” ends in neither .xlsx nor .csv; give the file one of these endings.</translation>
    </message>
    <message>
        <source>The list is longer than a sheet of “%1” can be; write it as .csv.</source>
        <translation>The list is longer than a sheet of “%1” can be; write it as .csv.</translation>
    </message>
    <message>
        <source>Row %1 holds a text longer than a cell of “%2” can be; write the list as .csv.</source>
        <translation>Row %1 holds a text longer than a cell of “%2” can be; write the list as .csv.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing “%1”</source>
        <translation>Writing “%1”</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>Rows for internal use are left out; to print them, narrow the list to them first.</source>
        <translation>Rows for internal use are left out; to print them, narrow the list to them first.</translation>
    </message>
</context>
<context>
    <name>ExtensionPanel</name>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Leave the extension</source>
        <translation>Leave the extension</translation>
    </message>
    <message>
        <source>Extended until %1.</source>
        <translation>Extended until %1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Pinned start</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Performed by</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Carried over from</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Organisation on that day</source>
        <translation>Organisation on that day</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Answer to the invitation</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Substitute for</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Attendee</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>We were invited</source>
        <translation>We were invited</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Answers to</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Other opinions</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Of how many</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>Key task</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Lead body</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signer&apos;s post</source>
        <translation>Signer&apos;s post</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Fields of work</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecessor</translation>
    </message>
    <message>
        <source>Contact unit</source>
        <translation>Contact unit</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Name in lists</translation>
    </message>
    <message>
        <source>Protocol bloc</source>
        <translation>Protocol bloc</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Paper style</source>
        <translation>Paper style</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>From body</source>
        <translation>From body</translation>
    </message>
    <message>
        <source>To body</source>
        <translation>To body</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sorted as</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Place name on papers</source>
        <translation>Place name on papers</translation>
    </message>
    <message>
        <source>Due soon, working days ahead</source>
        <translation>Due soon, working days ahead</translation>
    </message>
    <message>
        <source>Sample file</source>
        <translation>Sample file</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Kind of deadline</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Old due date</source>
        <translation>Old due date</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>New due date</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Post and body today</source>
        <translation>Post and body today</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Symbol on papers</source>
        <translation>Symbol on papers</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Place on papers</source>
        <translation>Place on papers</translation>
    </message>
    <message>
        <source>Term of the committee</source>
        <translation>Term of the committee</translation>
    </message>
    <message>
        <source>Term began on</source>
        <translation>Term began on</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>Term ends on</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Time state</source>
        <translation>Time state</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>Full name of the body</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Entry in the register</source>
        <translation>Entry in the register</translation>
    </message>
    <message>
        <source>Number of the draft</source>
        <translation>Number of the draft</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Signs on behalf of</source>
        <translation>Signs on behalf of</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Kept content</source>
        <translation>Kept content</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Type of paper</source>
        <translation>Type of paper</translation>
    </message>
    <message>
        <source>Letters of the type</source>
        <translation>Letters of the type</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>Partner&apos;s number</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Reason for issuing it all the same</source>
        <translation>Reason for issuing it all the same</translation>
    </message>
    <message>
        <source>Reason for this number</source>
        <translation>Reason for this number</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>Key of the text</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name of the layout</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Changed values</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Key of the picture</source>
        <translation>Key of the picture</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>For internal use</translation>
    </message>
    <message>
        <source>Days in the bin (0: no end)</source>
        <translation>Days in the bin (0: no end)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>Hash of the content</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Conferences held by the office</source>
        <translation>Conferences held by the office</translation>
    </message>
    <message>
        <source>of these: %1</source>
        <translation>of these: %1</translation>
    </message>
    <message>
        <source>Conferences of others, to which the office was invited</source>
        <translation>Conferences of others, to which the office was invited</translation>
    </message>
    <message>
        <source>Attendees summoned, where it is known who came</source>
        <translation>Attendees summoned, where it is known who came</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Different persons present</source>
        <translation>Different persons present</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Co-operation</translation>
    </message>
    <message>
        <source>Programmes in force</source>
        <translation>Programmes in force</translation>
    </message>
    <message>
        <source>Plans of the year</source>
        <translation>Plans of the year</translation>
    </message>
    <message>
        <source>Plans adopted</source>
        <translation>Plans adopted</translation>
    </message>
    <message>
        <source>Plans signed</source>
        <translation>Plans signed</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tasks of the year</source>
        <translation>Tasks of the year</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Key tasks</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Figures entered</source>
        <translation>Figures entered</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Show what is counted</source>
        <translation>Show what is counted</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made; choose another place.</source>
        <translation>The folder “%1” cannot be made; choose another place.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written into “%1”.</source>
        <translation>
            <numerusform>%n file were written into “%1”.</numerusform>
            <numerusform>%n files were written into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written, the first because: %1</source>
        <translation>
            <numerusform>%n could not be written, the first because: %1</numerusform>
            <numerusform>%n could not be written, the first because: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choose a folder for the files</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Writing files</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Open the folder of the file</translation>
    </message>
    <message>
        <source>%1, last written %2</source>
        <translation>%1, last written %2</translation>
    </message>
    <message>
        <source>The file is not there at the moment.</source>
        <translation>The file is not there at the moment.</translation>
    </message>
    <message>
        <source>Open the folder of the copies</source>
        <translation>Open the folder of the copies</translation>
    </message>
    <message>
        <source>There is no copy of this file yet.</source>
        <translation>There is no copy of this file yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies; the last one is of %1.</source>
        <translation>
            <numerusform>%n copies; the last one is of %1.</numerusform>
            <numerusform>%n copies; the last one is of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second place for the copies</source>
        <translation>Second place for the copies</translation>
    </message>
    <message>
        <source>A copy is made every hour in which something was written, and when the file is closed; the last one of each of %1 days, %2 weeks, %3 months and of every year stays. A copy is a file like any other and can be opened; what attached files hold lies in the folder “files” beside the copies, once for all of them.</source>
        <translation>A copy is made every hour in which something was written, and when the file is closed; the last one of each of %1 days, %2 weeks, %3 months and of every year stays. A copy is a file like any other and can be opened; what attached files hold lies in the folder “files” beside the copies, once for all of them.</translation>
    </message>
</context>
<context>
    <name>FileRun</name>
    <message>
        <source>%1: %2 of %3 …</source>
        <translation>%1: %2 of %3 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Take the filter “%1” off</source>
        <translation>Take the filter “%1” off</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Words or initials</source>
        <translation>Words or initials</translation>
    </message>
    <message>
        <source>A name, a title, a number, or initials</source>
        <translation>A name, a title, a number, or initials</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
    <message>
        <source>Nothing begins with “%1”.</source>
        <translation>Nothing begins with “%1”.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before printing</source>
        <translation>To look at before printing</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Wrong: %1</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>To check: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hint: %1</translation>
    </message>
    <message>
        <source>A double click or Enter opens the record that the finding comes from</source>
        <translation>A double click or Enter opens the record that the finding comes from</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Go to the record beside the list</source>
        <translation>Go to the record beside the list</translation>
    </message>
    <message>
        <source>Delete the selected records, with Undo</source>
        <translation>Delete the selected records, with Undo</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Select all rows</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>From the filter into the list</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Empty the filter</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Edit the cell; typing edits it at once</source>
        <translation>Edit the cell; typing edits it at once</translation>
    </message>
    <message>
        <source>Go down; the last row grows</source>
        <translation>Go down; the last row grows</translation>
    </message>
    <message>
        <source>Go right</source>
        <translation>Go right</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Copy and paste blocks of cells</source>
        <translation>Copy and paste blocks of cells</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Move the row</translation>
    </message>
    <message>
        <source>Delete the selected rows, with Undo</source>
        <translation>Delete the selected rows, with Undo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Date fields</source>
        <translation>Date fields</translation>
    </message>
    <message>
        <source>Reference fields</source>
        <translation>Reference fields</translation>
    </message>
    <message>
        <source>Go on to the next field; in long text, a new line</source>
        <translation>Go on to the next field; in long text, a new line</translation>
    </message>
    <message>
        <source>Go on from long text</source>
        <translation>Go on from long text</translation>
    </message>
    <message>
        <source>The next or the last day</source>
        <translation>The next or the last day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open the record that is named</source>
        <translation>Open the record that is named</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Show what can be chosen</translation>
    </message>
    <message>
        <source>Open the record that the row names</source>
        <translation>Open the record that the row names</translation>
    </message>
    <message>
        <source>Open the record that the cell names</source>
        <translation>Open the record that the cell names</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>At this conference</source>
        <translation>At this conference</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Where from</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>The register</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Move: %1</source>
        <translation>Move: %1</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Paste: %1</translation>
    </message>
    <message>
        <source>Fill down: %1</source>
        <translation>Fill down: %1</translation>
    </message>
</context>
<context>
    <name>GridPane</name>
    <message>
        <source>New row</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Down (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete rows (Del)</source>
        <translation>Delete rows (Del)</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read and was left out: %1</source>
        <translation>Could not be read and was left out: %1</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
    <message>
        <source>%1: rows</source>
        <translation>%1: rows</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Show older changes</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Restore the value before</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>All fields of the record get the values that they had after this change; rows that belong to the record stay as they are</source>
        <translation>All fields of the record get the values that they had after this change; rows that belong to the record stay as they are</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Nothing has been written down about this record.</source>
        <translation>Nothing has been written down about this record.</translation>
    </message>
    <message>
        <source>Bring the deleted row back</source>
        <translation>Bring the deleted row back</translation>
    </message>
    <message>
        <source>“%1” has been brought back.</source>
        <translation>“%1” has been brought back.</translation>
    </message>
    <message>
        <source>“%1” has its former value again.</source>
        <translation>“%1” has its former value again.</translation>
    </message>
    <message>
        <source>The record is as it was on %1 again.</source>
        <translation>The record is as it was on %1 again.</translation>
    </message>
</context>
<context>
    <name>HistoryToggle</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1: history</translation>
    </message>
    <message>
        <source>Who changed what, and when; former values can be restored</source>
        <translation>Who changed what, and when; former values can be restored</translation>
    </message>
</context>
<context>
    <name>HoldersPane</name>
    <message>
        <source>Posts held here on %1</source>
        <translation>Posts held here on %1</translation>
    </message>
    <message>
        <source>Nobody that this file knows of.</source>
        <translation>Nobody that this file knows of.</translation>
    </message>
    <message>
        <source>Open the person: %1</source>
        <translation>Open the person: %1</translation>
    </message>
    <message>
        <source>Everybody who ever held a post here</source>
        <translation>Everybody who ever held a post here</translation>
    </message>
    <message>
        <source>Held a post: %1</source>
        <translation>Held a post: %1</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>No task is overdue.</source>
        <translation>No task is overdue.</translation>
    </message>
    <message>
        <source>Tasks due soon</source>
        <translation>Tasks due soon</translation>
    </message>
    <message>
        <source>No task falls due in the next days.</source>
        <translation>No task falls due in the next days.</translation>
    </message>
    <message>
        <source>Next conferences</source>
        <translation>Next conferences</translation>
    </message>
    <message>
        <source>No conference lies ahead.</source>
        <translation>No conference lies ahead.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>without an end</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Programmes without a plan for %1</source>
        <translation>Programmes without a plan for %1</translation>
    </message>
    <message>
        <source>Every programme in force has its plan for %1.</source>
        <translation>Every programme in force has its plan for %1.</translation>
    </message>
    <message>
        <source>Programmes about to end</source>
        <translation>Programmes about to end</translation>
    </message>
    <message>
        <source>No programme ends soon.</source>
        <translation>No programme ends soon.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>This file is still empty. Begin with the bodies and people of the directory, or enter the next conference straight away.</source>
        <translation>This file is still empty. Begin with the bodies and people of the directory, or enter the next conference straight away.</translation>
    </message>
    <message>
        <source>Enter bodies and people</source>
        <translation>Enter bodies and people</translation>
    </message>
    <message>
        <source>Enter a conference</source>
        <translation>Enter a conference</translation>
    </message>
    <message>
        <source>Last copy of the file</source>
        <translation>Last copy of the file</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>No copy has been made yet.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>The file lies here: %1</translation>
    </message>
</context>
<context>
    <name>HouseProfile</name>
    <message>
        <source>This program does not know the layout “%1”.</source>
        <translation>This program does not know the layout “%1”.</translation>
    </message>
    <message>
        <source>The layout “%1” in the settings cannot be used. %2</source>
        <translation>The layout “%1” in the settings cannot be used. %2</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>Issued: %1.</source>
        <translation>Issued: %1.</translation>
    </message>
    <message>
        <source>Go to the paper</source>
        <translation>Go to the paper</translation>
    </message>
    <message>
        <source>Kept as draft %1.</source>
        <translation>Kept as draft %1.</translation>
    </message>
</context>
<context>
    <name>IssuePane</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue this paper</source>
        <translation>Issue this paper</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Leave the issue</source>
        <translation>Leave the issue</translation>
    </message>
    <message>
        <source>The check has found what should not go out: %1</source>
        <translation>The check has found what should not go out: %1</translation>
    </message>
    <message>
        <source>Please enter why it is issued all the same.</source>
        <translation>Please enter why it is issued all the same.</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>Filter of the journal</source>
        <translation>Filter of the journal</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Changes by</source>
        <translation>Changes by</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>All kinds of records</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>%1 … entries</source>
        <translation>%1 … entries</translation>
    </message>
    <message>
        <source>Nothing has been written into this file yet.</source>
        <translation>Nothing has been written into this file yet.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nothing matches %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Only the newest %1 entries were taken; narrow the journal by days for older ones.</source>
        <translation>Only the newest %1 entries were taken; narrow the journal by days for older ones.</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>as in the layout it was copied from</source>
        <translation>as in the layout it was copied from</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>LeftDrafts</name>
    <message>
        <source>All that was typed here before has been saved.</source>
        <translation>All that was typed here before has been saved.</translation>
    </message>
</context>
<context>
    <name>LeftFolders</name>
    <message numerus="yes">
        <source>%n attached file(s) had been changed in other programs and not taken in when this program was ended by force. What was written there lies here: %1. Add it to its record once more.</source>
        <translation>
            <numerusform>%n attached file had been changed in another program and not taken in when this program was ended by force. What was written there lies here: %1. Add it to its record once more.</numerusform>
            <numerusform>%n attached files had been changed in other programs and not taken in when this program was ended by force. What was written there lies here: %1. Add them to their records once more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Where does it come from?</source>
        <translation>Where does it come from?</translation>
    </message>
    <message>
        <source>From nothing else in this file.</source>
        <translation>From nothing else in this file.</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Where does it lead?</translation>
    </message>
    <message>
        <source>Nothing refers to it yet.</source>
        <translation>Nothing refers to it yet.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>ListJob</name>
    <message>
        <source>%1: %2 rows so far …</source>
        <translation>%1: %2 rows so far …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: cancelled. Nothing was written.</source>
        <translation>%1: cancelled. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>LockedCopy</name>
    <message>
        <source>Password of the locked copy “%1”:</source>
        <translation>Password of the locked copy “%1”:</translation>
    </message>
    <message>
        <source>Where to keep the unlocked copy</source>
        <translation>Where to keep the unlocked copy</translation>
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
        <translation>deleted</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The new language shows in windows that are opened from now on. Papers speak Vietnamese in any case.</source>
        <translation>The new language shows in windows that are opened from now on. Papers speak Vietnamese in any case.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tight rows, so that more of them fit on the screen</source>
        <translation>Tight rows, so that more of them fit on the screen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Stands beside every change in the history of the file, from the next opening of a file on.</source>
        <translation>Stands beside every change in the history of the file, from the next opening of a file on.</translation>
    </message>
    <message>
        <source>Look and language at this PC</source>
        <translation>Look and language at this PC</translation>
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
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Not adopted yet</source>
        <translation>Not adopted yet</translation>
    </message>
    <message numerus="yes">
        <source>%n plans missing</source>
        <translation>
            <numerusform>%n plan missing</numerusform>
            <numerusform>%n plans missing</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet: %1</source>
        <translation>No plan yet: %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>No partner yet. Enter the programmes with their parties first.</source>
        <translation>No partner yet. Enter the programmes with their parties first.</translation>
    </message>
    <message>
        <source>Enter opens the plans of a cell, or begins the plan that is missing.</source>
        <translation>Enter opens the plans of a cell, or begins the plan that is missing.</translation>
    </message>
    <message>
        <source>Partners by years</source>
        <translation>Partners by years</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>From the year</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>to the year</translation>
    </message>
    <message>
        <source>Partners by years: columns</source>
        <translation>Partners by years: columns</translation>
    </message>
    <message>
        <source>No programme with this partner is in force in %1.</source>
        <translation>No programme with this partner is in force in %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Summary table</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;New file …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;New record</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Find &amp;anything …</source>
        <translation>Find &amp;anything …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;ight</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Tight or wide rows</source>
        <translation>&amp;Tight or wide rows</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;A tour of the program</source>
        <translation>&amp;A tour of the program</translation>
    </message>
    <message>
        <source>Typed and not &amp;saved …</source>
        <translation>Typed and not &amp;saved …</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Bin</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>About this file</translation>
    </message>
</context>
<context>
    <name>NewFilePage</name>
    <message>
        <source>such as Ban Dân vận Tỉnh ủy Thái Nguyên</source>
        <translation>such as Ban Dân vận Tỉnh ủy Thái Nguyên</translation>
    </message>
    <message>
        <source>such as BDVTU</source>
        <translation>such as BDVTU</translation>
    </message>
    <message>
        <source>such as Tỉnh ủy Thái Nguyên</source>
        <translation>such as Tỉnh ủy Thái Nguyên</translation>
    </message>
    <message>
        <source>such as Thái Nguyên</source>
        <translation>such as Thái Nguyên</translation>
    </message>
    <message>
        <source>such as Nhiệm kỳ 2020–2025</source>
        <translation>such as Nhiệm kỳ 2020–2025</translation>
    </message>
    <message>
        <source>stands in the history of changes</source>
        <translation>stands in the history of changes</translation>
    </message>
    <message>
        <source>New file for the office</source>
        <translation>New file for the office</translation>
    </message>
    <message>
        <source>Choose where to keep it …</source>
        <translation>Choose where to keep it …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>NumberChooser</name>
    <message>
        <source>Numbered by</source>
        <translation>Numbered by</translation>
    </message>
    <message>
        <source>Type of paper</source>
        <translation>Type of paper</translation>
    </message>
    <message>
        <source>Reserved: %1 %2</source>
        <translation>Reserved: %1 %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Numbered by a partner</source>
        <translation>Numbered by a partner</translation>
    </message>
    <message>
        <source>This is the first paper of its register, which begins with it.</source>
        <translation>This is the first paper of its register, which begins with it.</translation>
    </message>
    <message>
        <source>Number to take</source>
        <translation>Number to take</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Please enter a number, such as 1.234.</source>
        <translation>Please enter a number, such as 1.234.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Open “%1” in the directory</source>
        <translation>Open “%1” in the directory</translation>
    </message>
    <message>
        <source>Open the office in the directory</source>
        <translation>Open the office in the directory</translation>
    </message>
    <message>
        <source>The office that keeps this file</source>
        <translation>The office that keeps this file</translation>
    </message>
    <message>
        <source>Names and symbol of the office come from the directory, as they were valid on the day of each paper. A new name is entered there.</source>
        <translation>Names and symbol of the office come from the directory, as they were valid on the day of each paper. A new name is entered there.</translation>
    </message>
    <message>
        <source>Emblem on badges</source>
        <translation>Emblem on badges</translation>
    </message>
    <message>
        <source>It stands above the code of every badge. Without an emblem the conference&apos;s title has that room.</source>
        <translation>It stands above the code of every badge. Without an emblem the conference&apos;s title has that room.</translation>
    </message>
    <message>
        <source>The office has not been entered yet, so there is no history.</source>
        <translation>The office has not been entered yet, so there is no history.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message numerus="yes">
        <source>%n entry(s) had not been saved when the program ended.</source>
        <translation>
            <numerusform>%n entry had not been saved when the program ended.</numerusform>
            <numerusform>%n entrys had not been saved when the program ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>“%1” is open in this window already.</source>
        <translation>“%1” is open in this window already.</translation>
    </message>
    <message>
        <source>Open for reading only: %1 is writing in this file. What is written there is shown here as well.</source>
        <translation>Open for reading only: %1 is writing in this file. What is written there is shown here as well.</translation>
    </message>
    <message>
        <source>Try to write</source>
        <translation>Try to write</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation>Where to keep the new file</translation>
    </message>
    <message>
        <source>Sổ Dân vận (*.danvan)</source>
        <translation>Sổ Dân vận (*.danvan)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>This is a copy, open for reading only. To go on with it, put it in the place of the file: Settings, Copies.</source>
        <translation>This is a copy, open for reading only. To go on with it, put it in the place of the file: Settings, Copies.</translation>
    </message>
    <message>
        <source>The file holds what the copy held. As it was before, it is kept in “%1”.</source>
        <translation>The file holds what the copy held. As it was before, it is kept in “%1”.</translation>
    </message>
    <message>
        <source>Sổ Dân vận (*.danvan);;Locked copies (*.khoa);;All files (*)</source>
        <translation>Sổ Dân vận (*.danvan);;Locked copies (*.khoa);;All files (*)</translation>
    </message>
    <message>
        <source>Open the copy of %1</source>
        <translation>Open the copy of %1</translation>
    </message>
    <message>
        <source>There is no good copy beside it.</source>
        <translation>There is no good copy beside it.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescue what can be read</translation>
    </message>
    <message>
        <source>This is the copy of %1, open for reading. The damaged file “%2” is as it was.</source>
        <translation>This is the copy of %1, open for reading. The damaged file “%2” is as it was.</translation>
    </message>
    <message>
        <source>Put it in the place of the file</source>
        <translation>Put it in the place of the file</translation>
    </message>
    <message>
        <source>“%1” is the copy of %2 now.</source>
        <translation>“%1” is the copy of %2 now.</translation>
    </message>
    <message>
        <source>“%1” is the copy of %2 now; the damaged file is kept in “%3”.</source>
        <translation>“%1” is the copy of %2 now; the damaged file is kept in “%3”.</translation>
    </message>
    <message>
        <source>Where to keep what is rescued</source>
        <translation>Where to keep what is rescued</translation>
    </message>
    <message>
        <source>%1 – rescued.danvan</source>
        <translation>%1 – rescued.danvan</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1” …</source>
        <translation>Reading what can be read of “%1” …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>What was rescued</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Open its file</translation>
    </message>
</context>
<context>
    <name>OpenLogged</name>
    <message>
        <source>This record has been deleted for good.</source>
        <translation>This record has been deleted for good.</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>This record has been deleted.</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Open the bin</translation>
    </message>
</context>
<context>
    <name>OpenPaper</name>
    <message>
        <source>This paper is no longer there.</source>
        <translation>This paper is no longer there.</translation>
    </message>
    <message>
        <source>The program does not make this paper; say what it is about, or write it elsewhere.</source>
        <translation>The program does not make this paper; say what it is about, or write it elsewhere.</translation>
    </message>
    <message>
        <source>Of this paper no pages were kept.</source>
        <translation>Of this paper no pages were kept.</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Names over time</source>
        <translation>Names over time</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Went over into</source>
        <translation>Went over into</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>New body</source>
        <translation>New body</translation>
    </message>
    <message>
        <source>Choose a body to see it here.</source>
        <translation>Choose a body to see it here.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 / %2 bodies</source>
        <translation>%1 / %2 bodies</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nothing matches %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>No body was there on %1.</source>
        <translation>No body was there on %1.</translation>
    </message>
    <message>
        <source>Show all bodies</source>
        <translation>Show all bodies</translation>
    </message>
    <message>
        <source>No body yet. Begin with your own office, its superior and its partners.</source>
        <translation>No body yet. Begin with your own office, its superior and its partners.</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies deleted.</source>
        <translation>
            <numerusform>%n body deleted.</numerusform>
            <numerusform>%n bodies deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now under “%1”.</source>
        <translation>Now under “%1”.</translation>
    </message>
    <message>
        <source>Now at the top of the directory.</source>
        <translation>Now at the top of the directory.</translation>
    </message>
</context>
<context>
    <name>OrganisationTree</name>
    <message>
        <source>%1 (not on this day)</source>
        <translation>%1 (not on this day)</translation>
    </message>
</context>
<context>
    <name>OutsideCopies</name>
    <message>
        <source>No copy could be made in “%1”; make room there and try again.</source>
        <translation>No copy could be made in “%1”; make room there and try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken in.</source>
        <translation>
            <numerusform>%n more could not be taken in.</numerusform>
            <numerusform>%n more could not be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages of the paper</translation>
    </message>
    <message>
        <source>Open the record of this line</source>
        <translation>Open the record of this line</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Main items of the agenda</source>
        <translation>Main items of the agenda</translation>
    </message>
    <message>
        <source>What the guest presents himself</source>
        <translation>What the guest presents himself</translation>
    </message>
    <message>
        <source>Answer so many days ahead (0 asks for none)</source>
        <translation>Answer so many days ahead (0 asks for none)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>People introduced of each group (0 is all)</source>
        <translation>People introduced of each group (0 is all)</translation>
    </message>
    <message>
        <source>Time in front of each item</source>
        <translation>Time in front of each item</translation>
    </message>
    <message>
        <source>By body instead of by group</source>
        <translation>By body instead of by group</translation>
    </message>
    <message>
        <source>Post and body</source>
        <translation>Post and body</translation>
    </message>
    <message>
        <source>Receipt of papers</source>
        <translation>Receipt of papers</translation>
    </message>
    <message>
        <source>Allowance in đồng</source>
        <translation>Allowance in đồng</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Empty lines at the end</source>
        <translation>Empty lines at the end</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Body concerned</source>
        <translation>Body concerned</translation>
    </message>
    <message>
        <source>Names of those present</source>
        <translation>Names of those present</translation>
    </message>
    <message>
        <source>Table of tasks</source>
        <translation>Table of tasks</translation>
    </message>
    <message>
        <source>Tasks under their lead body</source>
        <translation>Tasks under their lead body</translation>
    </message>
    <message>
        <source>Length of each item</source>
        <translation>Length of each item</translation>
    </message>
    <message>
        <source>Notes on the conference</source>
        <translation>Notes on the conference</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Run sheet</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>List of attendees</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Chair&apos;s script</source>
        <translation>Chair&apos;s script</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Extract of the minutes</source>
        <translation>Extract of the minutes</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Notice of conclusions</translation>
    </message>
    <message>
        <source>Cover of the conference file</source>
        <translation>Cover of the conference file</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Register of papers</translation>
    </message>
    <message>
        <source>Press and support staff too</source>
        <translation>Press and support staff too</translation>
    </message>
    <message>
        <source>Name plates, A4</source>
        <translation>Name plates, A4</translation>
    </message>
    <message>
        <source>Name plates, A5</source>
        <translation>Name plates, A5</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Envelopes, DL</source>
        <translation>Envelopes, DL</translation>
    </message>
    <message>
        <source>Envelopes, C5</source>
        <translation>Envelopes, C5</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Address labels</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(all)</translation>
    </message>
    <message>
        <source>(as the rules say)</source>
        <translation>(as the rules say)</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>From the year</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>To the year</translation>
    </message>
    <message>
        <source>Only what is in force</source>
        <translation>Only what is in force</translation>
    </message>
    <message>
        <source>Plan for signature</source>
        <translation>Plan for signature</translation>
    </message>
    <message>
        <source>Programme for signature</source>
        <translation>Programme for signature</translation>
    </message>
    <message>
        <source>Register of programmes</source>
        <translation>Register of programmes</translation>
    </message>
    <message>
        <source>Partners by years</source>
        <translation>Partners by years</translation>
    </message>
    <message>
        <source>Task slip</source>
        <translation>Task slip</translation>
    </message>
    <message>
        <source>List of tasks by body</source>
        <translation>List of tasks by body</translation>
    </message>
    <message>
        <source>Only what is not finished</source>
        <translation>Only what is not finished</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Log of the task</translation>
    </message>
    <message>
        <source>Also what is for internal use</source>
        <translation>Also what is for internal use</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Paper: %1</source>
        <translation>Paper: %1</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>draft %1</source>
        <translation>draft %1</translation>
    </message>
    <message>
        <source>issued all the same: %1</source>
        <translation>issued all the same: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Issue …</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Make void …</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Paper: %1</translation>
    </message>
    <message>
        <source>Why is this paper made void? Its number stays taken.</source>
        <translation>Why is this paper made void? Its number stays taken.</translation>
    </message>
    <message>
        <source>The paper is void; its number is not given again.</source>
        <translation>The paper is void; its number is not given again.</translation>
    </message>
    <message>
        <source>A draft of the new version was made.</source>
        <translation>A draft of the new version was made.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>No paper is open. Go back and choose one.</source>
        <translation>No paper is open. Go back and choose one.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>This paper has nothing in it yet. Go back and fill in what it is made from.</source>
        <translation>This paper has nothing in it yet. Go back and fill in what it is made from.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Laying out the pages …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Save as Word document</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <translation>“%1” was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>No paper yet. Open a paper from its conference and keep it as a draft, or note one that was written elsewhere.</source>
        <translation>No paper yet. Open a paper from its conference and keep it as a draft, or note one that was written elsewhere.</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>New paper</translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <source>Papers and registers</source>
        <translation>Papers and registers</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n item.</numerusform>
            <numerusform>%n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal item(s) are left out.</source>
        <translation>
            <numerusform>%n internal item is left out.</numerusform>
            <numerusform>%n internal items are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the preview a paper can be printed, or saved as PDF or as a Word file.</source>
        <translation>In the preview a paper can be printed, or saved as PDF or as a Word file.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s).</source>
        <translation>
            <numerusform>%n attendee.</numerusform>
            <numerusform>%n attendees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Posts over time</source>
        <translation>Posts over time</translation>
    </message>
    <message>
        <source>Nobody yet. Enter the people you invite and who lead the bodies.</source>
        <translation>Nobody yet. Enter the people you invite and who lead the bodies.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Erase data …</source>
        <translation>Erase data …</translation>
    </message>
    <message>
        <source>Erases all data of the chosen person for good</source>
        <translation>Erases all data of the chosen person for good</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>This record is no longer there.</translation>
    </message>
    <message>
        <source>Please say first which body takes the lead.</source>
        <translation>Please say first which body takes the lead.</translation>
    </message>
    <message>
        <source>Make a commitment a task</source>
        <translation>Make a commitment a task</translation>
    </message>
    <message>
        <source>The commitment is now a task of “%1”.</source>
        <translation>The commitment is now a task of “%1”.</translation>
    </message>
    <message>
        <source>Noted for today: %1. Change the day below if it was another.</source>
        <translation>Noted for today: %1. Change the day below if it was another.</translation>
    </message>
    <message>
        <source>Take the parties to the programme</source>
        <translation>Take the parties to the programme</translation>
    </message>
    <message numerus="yes">
        <source>%n parties taken from the programme.</source>
        <translation>
            <numerusform>%n party taken from the programme.</numerusform>
            <numerusform>%n parties taken from the programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1: %2</source>
        <translation>Plan of %1: %2</translation>
    </message>
    <message>
        <source>New plan of %1</source>
        <translation>New plan of %1</translation>
    </message>
    <message>
        <source>The plan of %1 is begun; look over its title and its parties.</source>
        <translation>The plan of %1 is begun; look over its title and its parties.</translation>
    </message>
    <message>
        <source>This commitment is a task already.</source>
        <translation>This commitment is a task already.</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Open the task</translation>
    </message>
    <message>
        <source>Make a further task</source>
        <translation>Make a further task</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Parties to the plan</source>
        <translation>Parties to the plan</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>Commitments of the plan</source>
        <translation>Commitments of the plan</translation>
    </message>
    <message>
        <source>Co-operating bodies of the chosen commitment</source>
        <translation>Co-operating bodies of the chosen commitment</translation>
    </message>
    <message>
        <source>Take the programme&apos;s parties</source>
        <translation>Take the programme&apos;s parties</translation>
    </message>
    <message>
        <source>Adopted today</source>
        <translation>Adopted today</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Signed today</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Make it a task</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Not adopted yet</source>
        <translation>Not adopted yet</translation>
    </message>
    <message>
        <source>No plan yet. Enter the plans of this year, one for each programme.</source>
        <translation>No plan yet. Enter the plans of this year, one for each programme.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
</context>
<context>
    <name>PlanStates</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nothing recorded yet</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to where the paper was opened (Esc)</source>
        <translation>Back to where the paper was opened (Esc)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Print this paper (Enter)</source>
        <translation>Print this paper (Enter)</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>Save this paper as PDF (Ctrl+E)</source>
        <translation>Save this paper as PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save Word …</source>
        <translation>Save Word …</translation>
    </message>
    <message>
        <source>Save this paper as a Word document to edit</source>
        <translation>Save this paper as a Word document to edit</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Smaller (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Larger (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Make the pages as wide as the window</source>
        <translation>Make the pages as wide as the window</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Keep draft</translation>
    </message>
    <message>
        <source>Keep this paper as a draft with the next number of a draft</source>
        <translation>Keep this paper as a draft with the next number of a draft</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Issue …</translation>
    </message>
    <message>
        <source>Take a number for this paper and keep its pages</source>
        <translation>Take a number for this paper and keep its pages</translation>
    </message>
</context>
<context>
    <name>ProceedingsTab</name>
    <message>
        <source>Items of the agenda</source>
        <translation>Items of the agenda</translation>
    </message>
    <message>
        <source>What was said and decided is kept under the items of the agenda. Enter the agenda first.</source>
        <translation>What was said and decided is kept under the items of the agenda. Enter the agenda first.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Title of Party or state</source>
        <translation>Title of Party or state</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Star under the issuer</source>
        <translation>Star under the issuer</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Abstract of a letter</source>
        <translation>Abstract of a letter</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Addressees: label</source>
        <translation>Addressees: label</translation>
    </message>
    <message>
        <source>Addressees: names</source>
        <translation>Addressees: names</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading: part</source>
        <translation>Heading: part</translation>
    </message>
    <message>
        <source>Heading: section</source>
        <translation>Heading: section</translation>
    </message>
    <message>
        <source>Heading: number</source>
        <translation>Heading: number</translation>
    </message>
    <message>
        <source>Tables: head</source>
        <translation>Tables: head</translation>
    </message>
    <message>
        <source>Tables: cells</source>
        <translation>Tables: cells</translation>
    </message>
    <message>
        <source>Authority of the signer</source>
        <translation>Authority of the signer</translation>
    </message>
    <message>
        <source>Post of the signer</source>
        <translation>Post of the signer</translation>
    </message>
    <message>
        <source>Room for the signature</source>
        <translation>Room for the signature</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Recipients: label</source>
        <translation>Recipients: label</translation>
    </message>
    <message>
        <source>Recipients: list</source>
        <translation>Recipients: list</translation>
    </message>
    <message>
        <source>Sign of the drafter</source>
        <translation>Sign of the drafter</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stamp</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of numbers: from, to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>To the left</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>As it is written</translation>
    </message>
    <message>
        <source>On the first vowel: ủy, hòa</source>
        <translation>On the first vowel: ủy, hòa</translation>
    </message>
    <message>
        <source>On the second vowel: uỷ, hoà</source>
        <translation>On the second vowel: uỷ, hoà</translation>
    </message>
    <message>
        <source>“%1” cannot be this.</source>
        <translation>“%1” cannot be this.</translation>
    </message>
    <message>
        <source>“%1” lies within %2.</source>
        <translation>“%1” lies within %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Width of the paper</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Height of the paper</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>Upper margin</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>Lower margin</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>Page number from the edge</source>
        <translation>Page number from the edge</translation>
    </message>
    <message>
        <source>Room around the stamp</source>
        <translation>Room around the stamp</translation>
    </message>
    <message>
        <source>Border of the stamp</source>
        <translation>Border of the stamp</translation>
    </message>
    <message>
        <source>Font in Word</source>
        <translation>Font in Word</translation>
    </message>
    <message>
        <source>Usage of the office</source>
        <translation>Usage of the office</translation>
    </message>
    <message>
        <source>Tone of ủy, hòa</source>
        <translation>Tone of ủy, hòa</translation>
    </message>
    <message>
        <source>Both sides are printed</source>
        <translation>Both sides are printed</translation>
    </message>
    <message>
        <source>Left margin of even pages</source>
        <translation>Left margin of even pages</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Left column</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Right column</translation>
    </message>
    <message>
        <source>Sign under the issuer</source>
        <translation>Sign under the issuer</translation>
    </message>
    <message>
        <source>Signs instead of a line</source>
        <translation>Signs instead of a line</translation>
    </message>
    <message>
        <source>Length (0: by the words)</source>
        <translation>Length (0: by the words)</translation>
    </message>
    <message>
        <source>Share of the words</source>
        <translation>Share of the words</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Thickness</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Room above</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Room below</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Thickness of lines</source>
        <translation>Thickness of lines</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>Room beside the text</translation>
    </message>
    <message>
        <source>Room above and below</source>
        <translation>Room above and below</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Lines left for signing</source>
        <translation>Lines left for signing</translation>
    </message>
    <message>
        <source>The lead signs on the right</source>
        <translation>The lead signs on the right</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Height of a line</translation>
    </message>
    <message>
        <source>Indent of the first line</source>
        <translation>Indent of the first line</translation>
    </message>
    <message>
        <source>Kept free at both sides</source>
        <translation>Kept free at both sides</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Line under the title</translation>
    </message>
    <message>
        <source>Line under the issuer</source>
        <translation>Line under the issuer</translation>
    </message>
    <message>
        <source>Line under the abstract</source>
        <translation>Line under the abstract</translation>
    </message>
    <message>
        <source>Issuers side by side, at most</source>
        <translation>Issuers side by side, at most</translation>
    </message>
    <message>
        <source>Signatures side by side, at most</source>
        <translation>Signatures side by side, at most</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Part of the layout</source>
        <translation>Part of the layout</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>Reset all values</translation>
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
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The layout&apos;s own day</source>
        <translation>The layout&apos;s own day</translation>
    </message>
    <message>
        <source>Page one of a sample</source>
        <translation>Page one of a sample</translation>
    </message>
    <message>
        <source>Layouts of papers</source>
        <translation>Layouts of papers</translation>
    </message>
    <message>
        <source>This layout is built in. Copy it to change its values; here you can say from which day the office goes by it.</source>
        <translation>This layout is built in. Copy it to change its values; here you can say from which day the office goes by it.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>Layout of papers</translation>
    </message>
    <message>
        <source>This layout is built in and goes by its own day; it has no history.</source>
        <translation>This layout is built in and goes by its own day; it has no history.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>In force today</source>
        <translation>In force today</translation>
    </message>
    <message>
        <source>About to end</source>
        <translation>About to end</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>No programme yet. Enter what was signed with a partner for several years.</source>
        <translation>No programme yet. Enter what was signed with a partner for several years.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>Parties to the programme</source>
        <translation>Parties to the programme</translation>
    </message>
    <message>
        <source>Register of programmes</source>
        <translation>Register of programmes</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Room: %1</source>
        <translation>Room: %1</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Agenda items</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Groups of attendees</source>
        <translation>Groups of attendees</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Co-organizers</source>
        <translation>Co-organizers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Addressees of conclusions</source>
        <translation>Addressees of conclusions</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Key tasks</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Co-operating bodies of commitments</source>
        <translation>Co-operating bodies of commitments</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Parties to plans</source>
        <translation>Parties to plans</translation>
    </message>
    <message>
        <source>Events of plans</source>
        <translation>Events of plans</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Parties to programmes</source>
        <translation>Parties to programmes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Names of organisations</source>
        <translation>Names of organisations</translation>
    </message>
    <message>
        <source>Successions</source>
        <translation>Successions</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Values of indicators</translation>
    </message>
    <message>
        <source>Texts of summaries</source>
        <translation>Texts of summaries</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Co-operating bodies of tasks</source>
        <translation>Co-operating bodies of tasks</translation>
    </message>
    <message>
        <source>Log of tasks</source>
        <translation>Log of tasks</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Registers of papers</source>
        <translation>Registers of papers</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Numbers of papers</translation>
    </message>
    <message>
        <source>Texts of the office</source>
        <translation>Texts of the office</translation>
    </message>
    <message>
        <source>Layouts of papers</source>
        <translation>Layouts of papers</translation>
    </message>
    <message>
        <source>Beginnings of layouts</source>
        <translation>Beginnings of layouts</translation>
    </message>
    <message>
        <source>Pictures of the office</source>
        <translation>Pictures of the office</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>The day of the conference is open.</source>
        <translation>The day of the conference is open.</translation>
    </message>
    <message>
        <source>The place of the conference is open.</source>
        <translation>The place of the conference is open.</translation>
    </message>
    <message>
        <source>Nobody is named as the chair.</source>
        <translation>Nobody is named as the chair.</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>The agenda has no items yet.</translation>
    </message>
    <message>
        <source>A session begins before the one in front of it ends.</source>
        <translation>A session begins before the one in front of it ends.</translation>
    </message>
    <message numerus="yes">
        <source>The conference is on %1; invitations go out at least %n working day(s) before.</source>
        <translation>
            <numerusform>The conference is on %1; invitations go out at least %n working day before.</numerusform>
            <numerusform>The conference is on %1; invitations go out at least %n working days before.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has no official name on %1; the name of the lists is printed.</source>
        <translation>The office has no official name on %1; the name of the lists is printed.</translation>
    </message>
    <message>
        <source>Nobody held the post of the office&apos;s head on %1.</source>
        <translation>Nobody held the post of the office&apos;s head on %1.</translation>
    </message>
    <message>
        <source>The paper is dated %1, before the conference was held.</source>
        <translation>The paper is dated %1, before the conference was held.</translation>
    </message>
    <message>
        <source>“%1” stands in the list of attendees twice.</source>
        <translation>“%1” stands in the list of attendees twice.</translation>
    </message>
    <message>
        <source>“%1” of the same body is listed already.</source>
        <translation>“%1” of the same body is listed already.</translation>
    </message>
    <message>
        <source>The chair “%1” is listed again among the attendees.</source>
        <translation>The chair “%1” is listed again among the attendees.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) have neither post nor body.</source>
        <translation>
            <numerusform>%n attendee has neither post nor body.</numerusform>
            <numerusform>%n attendees have neither post nor body.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” presents “%2” but has declined the invitation.</source>
        <translation>“%1” presents “%2” but has declined the invitation.</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n delegate(s) is not recorded.</source>
        <translation>
            <numerusform>The attendance of %n delegate is not recorded.</numerusform>
            <numerusform>The attendance of %n delegates is not recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>An absence has no reason; the minutes name it.</source>
        <translation>An absence has no reason; the minutes name it.</translation>
    </message>
    <message>
        <source>The votes on “%1” add up to %2, but %3 were present.</source>
        <translation>The votes on “%1” add up to %2, but %3 were present.</translation>
    </message>
    <message>
        <source>%1 votes on “%2”, but only %3 attendees were present.</source>
        <translation>%1 votes on “%2”, but only %3 attendees were present.</translation>
    </message>
    <message>
        <source>An opinion has no speaker: “%1”.</source>
        <translation>An opinion has no speaker: “%1”.</translation>
    </message>
    <message>
        <source>Nobody is named who took the minutes.</source>
        <translation>Nobody is named who took the minutes.</translation>
    </message>
    <message>
        <source>The end of a session is not recorded.</source>
        <translation>The end of a session is not recorded.</translation>
    </message>
    <message>
        <source>The conference has no conclusions yet.</source>
        <translation>The conference has no conclusions yet.</translation>
    </message>
    <message>
        <source>A task of the conclusions is given to nobody: “%1”.</source>
        <translation>A task of the conclusions is given to nobody: “%1”.</translation>
    </message>
    <message>
        <source>The task “%1” has no lead body.</source>
        <translation>The task “%1” has no lead body.</translation>
    </message>
    <message>
        <source>The task “%1” is due before it is given.</source>
        <translation>The task “%1” is due before it is given.</translation>
    </message>
    <message>
        <source>It is open from when and until when the programme is in force.</source>
        <translation>It is open from when and until when the programme is in force.</translation>
    </message>
    <message>
        <source>The programme is in force from %1, but was signed on %2.</source>
        <translation>The programme is in force from %1, but was signed on %2.</translation>
    </message>
    <message>
        <source>The fields in which the bodies co-operate are open.</source>
        <translation>The fields in which the bodies co-operate are open.</translation>
    </message>
    <message>
        <source>The programme that it takes the place of is in force until %1.</source>
        <translation>The programme that it takes the place of is in force until %1.</translation>
    </message>
    <message>
        <source>The plan&apos;s year %1 lies outside the time of its programme.</source>
        <translation>The plan&apos;s year %1 lies outside the time of its programme.</translation>
    </message>
    <message>
        <source>The plan has no commitments yet.</source>
        <translation>The plan has no commitments yet.</translation>
    </message>
    <message>
        <source>The commitment “%1” has no lead body.</source>
        <translation>The commitment “%1” has no lead body.</translation>
    </message>
    <message>
        <source>It is open until when “%1” has to be done.</source>
        <translation>It is open until when “%1” has to be done.</translation>
    </message>
    <message>
        <source>The time of “%1” lies outside the year %2.</source>
        <translation>The time of “%1” lies outside the year %2.</translation>
    </message>
    <message>
        <source>The commitment “%1” names no product.</source>
        <translation>The commitment “%1” names no product.</translation>
    </message>
    <message>
        <source>The programme “%1” has no parties.</source>
        <translation>The programme “%1” has no parties.</translation>
    </message>
    <message>
        <source>The day on which “%1” was signed is open.</source>
        <translation>The day on which “%1” was signed is open.</translation>
    </message>
    <message>
        <source>Fewer than two bodies are parties, so nobody co-operates.</source>
        <translation>Fewer than two bodies are parties, so nobody co-operates.</translation>
    </message>
    <message>
        <source>Exactly one of the parties leads; please set their roles.</source>
        <translation>Exactly one of the parties leads; please set their roles.</translation>
    </message>
    <message>
        <source>“%1” is a party twice.</source>
        <translation>“%1” is a party twice.</translation>
    </message>
    <message>
        <source>“%1” has no official name on %2.</source>
        <translation>“%1” has no official name on %2.</translation>
    </message>
    <message>
        <source>Nobody is named who signs for “%1”, and nobody held the post of its head on %2.</source>
        <translation>Nobody is named who signs for “%1”, and nobody held the post of its head on %2.</translation>
    </message>
    <message>
        <source>“%1” has no duties in this paper.</source>
        <translation>“%1” has no duties in this paper.</translation>
    </message>
    <message>
        <source>It is open until when the task has to be done.</source>
        <translation>It is open until when the task has to be done.</translation>
    </message>
    <message>
        <source>The due date %1 is no working day.</source>
        <translation>The due date %1 is no working day.</translation>
    </message>
    <message>
        <source>The product of the task is open.</source>
        <translation>The product of the task is open.</translation>
    </message>
    <message>
        <source>It is open what the task comes from.</source>
        <translation>It is open what the task comes from.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>What you entered is not saved yet. %1</source>
        <translation>What you entered is not saved yet. %1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>%1 … rows</source>
        <translation>%1 … rows</translation>
    </message>
    <message>
        <source>%1 / %2 rows</source>
        <translation>%1 / %2 rows</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nothing matches %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Choose a row to see it here.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>List: %1</source>
        <translation>List: %1</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>type to find</source>
        <translation>type to find</translation>
    </message>
    <message>
        <source>%1: offers</source>
        <translation>%1: offers</translation>
    </message>
    <message>
        <source>Open (F4)</source>
        <translation>Open (F4)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>Create “%1” …</source>
        <translation>Create “%1” …</translation>
    </message>
    <message>
        <source>“%1” is not known yet; choose from the list or create it there.</source>
        <translation>“%1” is not known yet; choose from the list or create it there.</translation>
    </message>
</context>
<context>
    <name>RegisterDetail</name>
    <message>
        <source>Reserve a number …</source>
        <translation>Reserve a number …</translation>
    </message>
    <message>
        <source>Number for a secret paper</source>
        <translation>Number for a secret paper</translation>
    </message>
    <message>
        <source>A partner&apos;s number …</source>
        <translation>A partner&apos;s number …</translation>
    </message>
    <message>
        <source>Make the number void …</source>
        <translation>Make the number void …</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Export the numbers</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Number %1 is reserved.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>Entered: %1.</translation>
    </message>
    <message>
        <source>This register has given no number yet.</source>
        <translation>This register has given no number yet.</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Take the next number for a secret paper? Nothing but the number is kept, and it is not given again.</source>
        <translation>Take the next number for a secret paper? Nothing but the number is kept, and it is not given again.</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>Take the number</translation>
    </message>
    <message>
        <source>Number %1 was given to a secret paper.</source>
        <translation>Number %1 was given to a secret paper.</translation>
    </message>
    <message>
        <source>The number is void; it is not given again.</source>
        <translation>The number is void; it is not given again.</translation>
    </message>
    <message>
        <source>Choose the number in the list first.</source>
        <translation>Choose the number in the list first.</translation>
    </message>
    <message>
        <source>Why is number %1 made void? It stays taken.</source>
        <translation>Why is number %1 made void? It stays taken.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>No register yet. The first paper that is issued begins one; begin it here where numbers were given on paper before.</source>
        <translation>No register yet. The first paper that is issued begins one; begin it here where numbers were given on paper before.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Co-operation</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The duration cannot be negative.</source>
        <translation>The duration cannot be negative.</translation>
    </message>
    <message>
        <source>The level counts from 1.</source>
        <translation>The level counts from 1.</translation>
    </message>
    <message>
        <source>An item cannot be carried over from itself.</source>
        <translation>An item cannot be carried over from itself.</translation>
    </message>
    <message>
        <source>Nobody can be the substitute of himself.</source>
        <translation>Nobody can be the substitute of himself.</translation>
    </message>
    <message>
        <source>Please enter the reason of the absence.</source>
        <translation>Please enter the reason of the absence.</translation>
    </message>
    <message>
        <source>The time of leaving lies before the arrival.</source>
        <translation>The time of leaving lies before the arrival.</translation>
    </message>
    <message>
        <source>A conference that is more than a draft needs its day.</source>
        <translation>A conference that is more than a draft needs its day.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>The session ends before it begins.</translation>
    </message>
    <message>
        <source>An opinion cannot answer itself.</source>
        <translation>An opinion cannot answer itself.</translation>
    </message>
    <message>
        <source>Votes cannot be negative.</source>
        <translation>Votes cannot be negative.</translation>
    </message>
    <message>
        <source>The votes do not add up to those present.</source>
        <translation>The votes do not add up to those present.</translation>
    </message>
    <message>
        <source>“%1” begins before the item in front of it ends.</source>
        <translation>“%1” begins before the item in front of it ends.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda runs %n minute(s) over the end of the session.</source>
        <translation>
            <numerusform>The agenda runs %n minute over the end of the session.</numerusform>
            <numerusform>The agenda runs %n minutes over the end of the session.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter why the plan ended.</source>
        <translation>Please enter why the plan ended.</translation>
    </message>
    <message>
        <source>A programme cannot follow itself.</source>
        <translation>A programme cannot follow itself.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>Please enter the year with four digits.</source>
        <translation>Please enter the year with four digits.</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Please fill in “%1”.</translation>
    </message>
    <message>
        <source>A body cannot be its own superior.</source>
        <translation>A body cannot be its own superior.</translation>
    </message>
    <message>
        <source>A body cannot succeed itself.</source>
        <translation>A body cannot succeed itself.</translation>
    </message>
    <message>
        <source>The lead time cannot be negative.</source>
        <translation>The lead time cannot be negative.</translation>
    </message>
    <message>
        <source>Please enter the due date.</source>
        <translation>Please enter the due date.</translation>
    </message>
    <message>
        <source>The task is due before it was issued.</source>
        <translation>The task is due before it was issued.</translation>
    </message>
    <message>
        <source>The percentage lies between 0 and 100.</source>
        <translation>The percentage lies between 0 and 100.</translation>
    </message>
    <message>
        <source>Please enter the day of completion.</source>
        <translation>Please enter the day of completion.</translation>
    </message>
    <message>
        <source>A task cannot be part of itself.</source>
        <translation>A task cannot be part of itself.</translation>
    </message>
    <message>
        <source>An extension needs the new due date.</source>
        <translation>An extension needs the new due date.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>An extension needs its reason.</translation>
    </message>
    <message>
        <source>The number of the draft cannot be negative.</source>
        <translation>The number of the draft cannot be negative.</translation>
    </message>
    <message>
        <source>A paper cannot replace itself.</source>
        <translation>A paper cannot replace itself.</translation>
    </message>
    <message>
        <source>An issued paper has a date.</source>
        <translation>An issued paper has a date.</translation>
    </message>
    <message>
        <source>An issued paper has a number.</source>
        <translation>An issued paper has a number.</translation>
    </message>
    <message>
        <source>Numbers run either within a term or within a year; please enter exactly one of them.</source>
        <translation>Numbers run either within a term or within a year; please enter exactly one of them.</translation>
    </message>
    <message>
        <source>The first number must be 1 or more.</source>
        <translation>The first number must be 1 or more.</translation>
    </message>
    <message>
        <source>A paper that a partner numbers takes no number of this register.</source>
        <translation>A paper that a partner numbers takes no number of this register.</translation>
    </message>
    <message>
        <source>Please enter the partner&apos;s number and symbol.</source>
        <translation>Please enter the partner&apos;s number and symbol.</translation>
    </message>
    <message>
        <source>The number must be 1 or more.</source>
        <translation>The number must be 1 or more.</translation>
    </message>
    <message>
        <source>Of a secret paper nothing is kept but its number; please clear this field.</source>
        <translation>Of a secret paper nothing is kept but its number; please clear this field.</translation>
    </message>
    <message>
        <source>Please enter what the paper is about.</source>
        <translation>Please enter what the paper is about.</translation>
    </message>
    <message>
        <source>Please enter why the number was made void.</source>
        <translation>Please enter why the number was made void.</translation>
    </message>
    <message>
        <source>Please enter why the number was squeezed in afterwards.</source>
        <translation>Please enter why the number was squeezed in afterwards.</translation>
    </message>
    <message>
        <source>This text has no fields; please take “%1” out.</source>
        <translation>This text has no fields; please take “%1” out.</translation>
    </message>
    <message>
        <source>There is no field “%1” for this text; there are: %2.</source>
        <translation>There is no field “%1” for this text; there are: %2.</translation>
    </message>
    <message>
        <source>Braces stand in pairs around the name of a field and nowhere else: “{title}”.</source>
        <translation>Braces stand in pairs around the name of a field and nowhere else: “{title}”.</translation>
    </message>
    <message>
        <source>The changed values of this layout cannot be read.</source>
        <translation>The changed values of this layout cannot be read.</translation>
    </message>
    <message>
        <source>The number of days cannot be negative; with 0 the bin is emptied by hand alone.</source>
        <translation>The number of days cannot be negative; with 0 the bin is emptied by hand alone.</translation>
    </message>
    <message>
        <source>A file belongs to exactly one record; choose which.</source>
        <translation>A file belongs to exactly one record; choose which.</translation>
    </message>
    <message>
        <source>A file cannot be smaller than empty; add it anew.</source>
        <translation>A file cannot be smaller than empty; add it anew.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Writing “%1” …</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” was written.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1”: cancelled. Nothing was written.</source>
        <translation>“%1”: cancelled. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>SecondPlacePane</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>Lock with a password…</source>
        <translation>Lock with a password…</translation>
    </message>
    <message>
        <source>No password any more</source>
        <translation>No password any more</translation>
    </message>
    <message>
        <source>None yet. Choose a folder on another disk, a stick or the office&apos;s share: each copy is brought there as well, as soon as it is connected.</source>
        <translation>None yet. Choose a folder on another disk, a stick or the office&apos;s share: each copy is brought there as well, as soon as it is connected.</translation>
    </message>
    <message>
        <source>The copies there are not locked: who finds the stick can read them.</source>
        <translation>The copies there are not locked: who finds the stick can read them.</translation>
    </message>
    <message>
        <source>New copies there are locked. Keep the password in a safe place: without it nobody can open them, not even you.</source>
        <translation>New copies there are locked. Keep the password in a safe place: without it nobody can open them, not even you.</translation>
    </message>
    <message>
        <source>The second place for the copies</source>
        <translation>The second place for the copies</translation>
    </message>
    <message>
        <source>From the next copy on, copies are brought to “%1” as well.</source>
        <translation>From the next copy on, copies are brought to “%1” as well.</translation>
    </message>
    <message>
        <source>Copies are no longer brought to a second place; those that are there stay.</source>
        <translation>Copies are no longer brought to a second place; those that are there stay.</translation>
    </message>
    <message>
        <source>Password for the copies in the second place:</source>
        <translation>Password for the copies in the second place:</translation>
    </message>
    <message>
        <source>The same password once more:</source>
        <translation>The same password once more:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing has changed.</source>
        <translation>The two passwords differ; nothing has changed.</translation>
    </message>
    <message>
        <source>Copies brought there from now on are locked; those that are there stay as they are.</source>
        <translation>Copies brought there from now on are locked; those that are there stay as they are.</translation>
    </message>
    <message>
        <source>Copies brought there from now on are not locked.</source>
        <translation>Copies brought there from now on are not locked.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>See all: %1</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Nothing has been written here yet, so there is no history.</source>
        <translation>Nothing has been written here yet, so there is no history.</translation>
    </message>
</context>
<context>
    <name>SessionChooser</name>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions to choose from</source>
        <translation>Sessions to choose from</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>There are no terms yet. Enter the present term of the committee.</source>
        <translation>There are no terms yet. Enter the present term of the committee.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>There are no holidays yet. Enter the working days on which the office is closed: “due soon” is counted in working days.</source>
        <translation>There are no holidays yet. Enter the working days on which the office is closed: “due soon” is counted in working days.</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>New holiday</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>Layout of papers</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The register of conferences, co-operation and tasks, in one file on this PC.</source>
        <translation>The register of conferences, co-operation and tasks, in one file on this PC.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>Try it with the sample</translation>
    </message>
    <message>
        <source>A year of a real office, to look at and to change; nothing can go wrong.</source>
        <translation>A year of a real office, to look at and to change; nothing can go wrong.</translation>
    </message>
    <message>
        <source>New file for the office</source>
        <translation>New file for the office</translation>
    </message>
    <message>
        <source>Asks for the office&apos;s name, its superior and its place, once.</source>
        <translation>Asks for the office&apos;s name, its superior and its place, once.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>A register that is there already.</source>
        <translation>A register that is there already.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Take off this list; the file stays</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who writes</source>
        <translation>Who writes</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Last saved</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Last copy</translation>
    </message>
    <message>
        <source>Zoom back to 100 %</source>
        <translation>Zoom back to 100 %</translation>
    </message>
    <message>
        <source>%1 – a click opens its folder</source>
        <translation>%1 – a click opens its folder</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>Last saved: %1</source>
        <translation>Last saved: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>not changed yet</source>
        <translation>not changed yet</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms; a click goes back to 100 %</source>
        <translation>Ctrl+wheel zooms; a click goes back to 100 %</translation>
    </message>
    <message>
        <source>Folder of the file</source>
        <translation>Folder of the file</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is being written by another program; try again in a moment.</source>
        <translation>“%1” is being written by another program; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; make room and save again.</source>
        <translation>The disk that holds “%1” is full; make room and save again.</translation>
    </message>
    <message>
        <source>“%1” is read-only; copy it to a folder of your own and work there.</source>
        <translation>“%1” is read-only; copy it to a folder of your own and work there.</translation>
    </message>
    <message>
        <source>“%1” is damaged; open your last good copy instead.</source>
        <translation>“%1” is damaged; open your last good copy instead.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check that the disk or stick is still connected.</source>
        <translation>“%1” cannot be read or written; check that the disk or stick is still connected.</translation>
    </message>
    <message>
        <source>This record is still used by others or refers to one that is gone; undo or change those first.</source>
        <translation>This record is still used by others or refers to one that is gone; undo or change those first.</translation>
    </message>
    <message>
        <source>This entry is there already; open it and change it instead.</source>
        <translation>This entry is there already; open it and change it instead.</translation>
    </message>
    <message>
        <source>“%1” could not be used (%2); close the program and run “danvan check” on the file.</source>
        <translation>“%1” could not be used (%2); close the program and run “danvan check” on the file.</translation>
    </message>
    <message>
        <source>Somebody else has taken over “%1”; open it again before you go on.</source>
        <translation>Somebody else has taken over “%1”; open it again before you go on.</translation>
    </message>
    <message>
        <source>“%1” cannot be written because its folder is read-only; copy it to a folder of your own.</source>
        <translation>“%1” cannot be written because its folder is read-only; copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check that you may open it.</source>
        <translation>“%1” cannot be read (%2); check that you may open it.</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name, or make a sample with “danvan sample”.</source>
        <translation>“%1” does not exist; check the name, or make a sample with “danvan sample”.</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file ending in .danvan inside it.</source>
        <translation>“%1” is a folder; name a file ending in .danvan inside it.</translation>
    </message>
    <message>
        <source>“%1” is empty; open your last good copy instead.</source>
        <translation>“%1” is empty; open your last good copy instead.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this program; choose one ending in .danvan.</source>
        <translation>“%1” is not a file of this program; choose one ending in .danvan.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; choose a file of Sổ Dân vận.</source>
        <translation>“%1” belongs to another program; choose a file of Sổ Dân vận.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; install that version of Sổ Dân vận to open it.</source>
        <translation>“%1” was written by a newer version; install that version of Sổ Dân vận to open it.</translation>
    </message>
    <message>
        <source>“%1” is cut off; open your last good copy instead.</source>
        <translation>“%1” is cut off; open your last good copy instead.</translation>
    </message>
    <message>
        <source>“%1” is being written by %2; close it there or open it for reading.</source>
        <translation>“%1” is being written by %2; close it there or open it for reading.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name so that nothing is overwritten.</source>
        <translation>“%1” is there already; choose another name so that nothing is overwritten.</translation>
    </message>
    <message>
        <source>“%1” could not be copied first; make room on the disk and open it again.</source>
        <translation>“%1” could not be copied first; make room on the disk and open it again.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>Record %2 of “%1” refers to one that is gone.</source>
        <translation>Record %2 of “%1” refers to one that is gone.</translation>
    </message>
    <message>
        <source>The search index of “%1” does not agree with its records; open your last good copy.</source>
        <translation>The search index of “%1” does not agree with its records; open your last good copy.</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <translation>%1, record %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2: its sort key or search text is out of step; open your last good copy.</source>
        <translation>%1, record %2: its sort key or search text is out of step; open your last good copy.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; nothing can be undone here.</source>
        <translation>“%1” is open for reading only; nothing can be undone here.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete; install it anew.</source>
        <translation>This copy of the program is incomplete; install it anew.</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the new format; keep it and ask for help.</source>
        <translation>“%1” could not be brought to the new format; keep it and ask for help.</translation>
    </message>
    <message>
        <source>There is no conference number %2 in “%1”; see “danvan list conferences”.</source>
        <translation>There is no conference number %2 in “%1”; see “danvan list conferences”.</translation>
    </message>
    <message>
        <source>“%1” does not say whose office it is; enter the office first.</source>
        <translation>“%1” does not say whose office it is; enter the office first.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; close it where it is being written and open it again.</source>
        <translation>“%1” is open for reading only; close it where it is being written and open it again.</translation>
    </message>
    <message>
        <source>The change was not saved because a part of it failed; nothing has changed.</source>
        <translation>The change was not saved because a part of it failed; nothing has changed.</translation>
    </message>
    <message>
        <source>This record is no longer there; somebody has deleted it, so enter it anew.</source>
        <translation>This record is no longer there; somebody has deleted it, so enter it anew.</translation>
    </message>
    <message>
        <source>“%1” is no longer there; put the stick or the file back and go on, or open the file where it is now.</source>
        <translation>“%1” is no longer there; put the stick or the file back and go on, or open the file where it is now.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1”; put the right one back and go on, or open the file again.</source>
        <translation>Another file has taken the place of “%1”; put the right one back and go on, or open the file again.</translation>
    </message>
    <message>
        <source>Please enter the name of the office, as its papers have it.</source>
        <translation>Please enter the name of the office, as its papers have it.</translation>
    </message>
    <message>
        <source>Please enter the place that stands before the date on papers.</source>
        <translation>Please enter the place that stands before the date on papers.</translation>
    </message>
    <message>
        <source>Please enter the day on which the term began.</source>
        <translation>Please enter the day on which the term began.</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Set up the office</translation>
    </message>
    <message numerus="yes">
        <source>Attendance “%1” of %n attendee(s)</source>
        <translation>
            <numerusform>Attendance “%1” of %n attendee</numerusform>
            <numerusform>Attendance “%1” of %n attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n attendee(s) cleared</source>
        <translation>
            <numerusform>Attendance of %n attendee cleared</numerusform>
            <numerusform>Attendance of %n attendees cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) called</source>
        <translation>
            <numerusform>%n attendee called</numerusform>
            <numerusform>%n attendees called</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the attendees</source>
        <translation>Order of the attendees</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n agenda item(s)</source>
        <translation>
            <numerusform>Level of %n agenda item</numerusform>
            <numerusform>Level of %n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned</source>
        <translation>
            <numerusform>%n task assigned</numerusform>
            <numerusform>%n tasks assigned</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of %1: %2</source>
        <translation>Summary of %1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Change %n task</numerusform>
            <numerusform>Change %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend: %1</source>
        <translation>Extend: %1</translation>
    </message>
    <message>
        <source>Figure of %1: %2</source>
        <translation>Figure of %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is still used by: %2. Change that first.</source>
        <translation>“%1” cannot be deleted, because it is still used by: %2. Change that first.</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>New: %1 “%2”</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>“%1” was moved or removed; put it back where it was and go on.</source>
        <translation>“%1” was moved or removed; put it back where it was and go on.</translation>
    </message>
    <message>
        <source>No paper is made from this kind of record.</source>
        <translation>No paper is made from this kind of record.</translation>
    </message>
    <message>
        <source>What “%1” kept when it was issued is damaged; open your last good copy.</source>
        <translation>What “%1” kept when it was issued is damaged; open your last good copy.</translation>
    </message>
    <message>
        <source>“%1” was issued already as “%2”; make a new version of it.</source>
        <translation>“%1” was issued already as “%2”; make a new version of it.</translation>
    </message>
    <message>
        <source>Only a paper that was issued can be made void or replaced.</source>
        <translation>Only a paper that was issued can be made void or replaced.</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Issue: %1</translation>
    </message>
    <message>
        <source>Make void: %1</source>
        <translation>Make void: %1</translation>
    </message>
    <message>
        <source>New version of a paper</source>
        <translation>New version of a paper</translation>
    </message>
    <message>
        <source>Make a number void</source>
        <translation>Make a number void</translation>
    </message>
    <message>
        <source>This number stands on a paper of this file; make the paper void.</source>
        <translation>This number stands on a paper of this file; make the paper void.</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Reserve a number</translation>
    </message>
    <message>
        <source>Take a number for a secret paper</source>
        <translation>Take a number for a secret paper</translation>
    </message>
    <message>
        <source>Enter a partner&apos;s number: %1</source>
        <translation>Enter a partner&apos;s number: %1</translation>
    </message>
    <message>
        <source>No term of “%1” or of a body above it covers %2; enter the term first.</source>
        <translation>No term of “%1” or of a body above it covers %2; enter the term first.</translation>
    </message>
    <message>
        <source>A number is taken for a paper with a date; enter the date first.</source>
        <translation>A number is taken for a paper with a date; enter the date first.</translation>
    </message>
    <message>
        <source>“%1” has no symbol for the numbers of papers on that day; enter it with its name first.</source>
        <translation>“%1” has no symbol for the numbers of papers on that day; enter it with its name first.</translation>
    </message>
    <message>
        <source>There is no register number %2 in “%1”; see “danvan list registers”.</source>
        <translation>There is no register number %2 in “%1”; see “danvan list registers”.</translation>
    </message>
    <message>
        <source>A smaller number bears a later date.</source>
        <translation>A smaller number bears a later date.</translation>
    </message>
    <message>
        <source>A greater number bears an earlier date.</source>
        <translation>A greater number bears an earlier date.</translation>
    </message>
    <message>
        <source>The date lies outside the term or year of this register.</source>
        <translation>The date lies outside the term or year of this register.</translation>
    </message>
    <message>
        <source>Number %1 is taken already; choose another, or squeeze one in with a suffix.</source>
        <translation>Number %1 is taken already; choose another, or squeeze one in with a suffix.</translation>
    </message>
    <message>
        <source>Number %1 is squeezed in behind ones that were taken already.</source>
        <translation>Number %1 is squeezed in behind ones that were taken already.</translation>
    </message>
    <message>
        <source>The numbers from %1 to %2 stay empty.</source>
        <translation>The numbers from %1 to %2 stay empty.</translation>
    </message>
    <message>
        <source>A suffix is squeezed in behind a number; enter that number as well.</source>
        <translation>A suffix is squeezed in behind a number; enter that number as well.</translation>
    </message>
    <message>
        <source>A number of which this file knows no paper cannot be made void.</source>
        <translation>A number of which this file knows no paper cannot be made void.</translation>
    </message>
    <message>
        <source>A number that was taken and a paper that was issued are kept for ever; make them void instead of deleting them.</source>
        <translation>A number that was taken and a paper that was issued are kept for ever; make them void instead of deleting them.</translation>
    </message>
    <message>
        <source>Keep a draft: %1</source>
        <translation>Keep a draft: %1</translation>
    </message>
    <message>
        <source>There is no plan number %2 in “%1”; see “danvan list plans”.</source>
        <translation>There is no plan number %2 in “%1”; see “danvan list plans”.</translation>
    </message>
    <message>
        <source>There is no programme number %2 in “%1”; see “danvan list programmes”.</source>
        <translation>There is no programme number %2 in “%1”; see “danvan list programmes”.</translation>
    </message>
    <message>
        <source>There is no task number %2 in “%1”; see “danvan list tasks”.</source>
        <translation>There is no task number %2 in “%1”; see “danvan list tasks”.</translation>
    </message>
    <message>
        <source>There is no body number %2 in “%1”; see “danvan list organisations”.</source>
        <translation>There is no body number %2 in “%1”; see “danvan list organisations”.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made; make room there or choose another folder.</source>
        <translation>The copy “%1” could not be made; make room there or choose another folder.</translation>
    </message>
    <message>
        <source>The copy “%1” was not whole and has been removed; try again, and if that happens again, open the file anew, so that it is checked.</source>
        <translation>The copy “%1” was not whole and has been removed; try again, and if that happens again, open the file anew, so that it is checked.</translation>
    </message>
    <message>
        <source>Copies cannot be locked on this computer; go on without a password.</source>
        <translation>Copies cannot be locked on this computer; go on without a password.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password; close other programs and try again.</source>
        <translation>There is not enough memory for the password; close other programs and try again.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that the disk or stick is still connected.</source>
        <translation>“%1” could not be read; check that the disk or stick is still connected.</translation>
    </message>
    <message>
        <source>“%1” could not be written; make room there or choose another folder.</source>
        <translation>“%1” could not be written; make room there or choose another folder.</translation>
    </message>
    <message>
        <source>“%1” is not a whole locked copy; take another one.</source>
        <translation>“%1” is not a whole locked copy; take another one.</translation>
    </message>
    <message>
        <source>This is not the password of “%1”; try again.</source>
        <translation>This is not the password of “%1”; try again.</translation>
    </message>
    <message>
        <source>A copy could not be brought to “%1”; make room there, or choose another place in the settings.</source>
        <translation>A copy could not be brought to “%1”; make room there, or choose another place in the settings.</translation>
    </message>
    <message>
        <source>This person is no longer there; nothing was erased.</source>
        <translation>This person is no longer there; nothing was erased.</translation>
    </message>
    <message>
        <source>The data are erased, but traces may be left in the file, because it could not be written anew: %1 Make room and erase somebody’s data once more, or ask for help.</source>
        <translation>The data are erased, but traces may be left in the file, because it could not be written anew: %1 Make room and erase somebody’s data once more, or ask for help.</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>Erase the data of a person</translation>
    </message>
    <message>
        <source>“%1” cannot be made; choose another folder or name.</source>
        <translation>“%1” cannot be made; choose another folder or name.</translation>
    </message>
    <message>
        <source>“%1” is not there; choose another file.</source>
        <translation>“%1” is not there; choose another file.</translation>
    </message>
    <message>
        <source>“%1” is a folder or no ordinary file; choose the files in it.</source>
        <translation>“%1” is a folder or no ordinary file; choose the files in it.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that its disk or stick is connected and that you may read it.</source>
        <translation>“%1” cannot be read; check that its disk or stick is connected and that you may read it.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>“%1” is the file that is open here or belongs to it; choose another.</source>
        <translation>“%1” is the file that is open here or belongs to it; choose another.</translation>
    </message>
    <message>
        <source>No file can be added here; open the record that it belongs to.</source>
        <translation>No file can be added here; open the record that it belongs to.</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Add the file “%1”</translation>
    </message>
    <message>
        <source>New version of the file “%1”</source>
        <translation>New version of the file “%1”</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which is the most for one file; make it smaller, or keep it in a folder and write down where.</source>
        <translation>“%1” is larger than %2, which is the most for one file; make it smaller, or keep it in a folder and write down where.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read; close it in its program and add it once more.</source>
        <translation>“%1” was changed while it was read; close it in its program and add it once more.</translation>
    </message>
    <message>
        <source>What “%1” held is damaged or missing in this file; take it from your last good copy, or add it once more.</source>
        <translation>What “%1” held is damaged or missing in this file; take it from your last good copy, or add it once more.</translation>
    </message>
    <message>
        <source>“%1” is of another size than its record says; add it once more.</source>
        <translation>“%1” is of another size than its record says; add it once more.</translation>
    </message>
    <message>
        <source>Free the room of files that are gone</source>
        <translation>Free the room of files that are gone</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be brought back, because it refers to a record that has been deleted for good (%2); enter it anew.</source>
        <translation>“%1” cannot be brought back, because it refers to a record that has been deleted for good (%2); enter it anew.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back, because it refers to “%2” (%3), which has been deleted as well; bring that back first or together with it.</source>
        <translation>“%1” cannot be brought back, because it refers to “%2” (%3), which has been deleted as well; bring that back first or together with it.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: %2</source>
        <translation>“%1” cannot be brought back: %2</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Bring back: %1</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>Empty the bin: %1</translation>
    </message>
    <message>
        <source>This record is no longer in the bin; look at the bin again.</source>
        <translation>This record is no longer in the bin; look at the bin again.</translation>
    </message>
    <message>
        <source>(deleted for good)</source>
        <translation>(deleted for good)</translation>
    </message>
    <message>
        <source>What was issued stays as it is; make a new version or make it void instead.</source>
        <translation>What was issued stays as it is; make a new version or make it void instead.</translation>
    </message>
    <message>
        <source>Restore from history: %1 “%2”</source>
        <translation>Restore from history: %1 “%2”</translation>
    </message>
    <message>
        <source>This record has been deleted; take it out of the bin first.</source>
        <translation>This record has been deleted; take it out of the bin first.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile; look at its history again before you restore anything.</source>
        <translation>“%1” has been changed meanwhile; look at its history again before you restore anything.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because the bin was emptied of what it deleted; an older copy of the file may still hold that.</source>
        <translation>“%1” cannot be undone, because the bin was emptied of what it deleted; an older copy of the file may still hold that.</translation>
    </message>
    <message>
        <source>What “%1” refers to is lost and was left out of it: %2.</source>
        <translation>What “%1” refers to is lost and was left out of it: %2.</translation>
    </message>
    <message>
        <source>Without what it belongs to, this could not be kept: %1.</source>
        <translation>Without what it belongs to, this could not be kept: %1.</translation>
    </message>
    <message>
        <source>“%1” is too damaged to be rescued; open your last good copy instead.</source>
        <translation>“%1” is too damaged to be rescued; open your last good copy instead.</translation>
    </message>
    <message>
        <source>%1, record %2: “%3” held “%4”, which cannot be right, and was left out.</source>
        <translation>%1, record %2: “%3” held “%4”, which cannot be right, and was left out.</translation>
    </message>
    <message>
        <source>%1, record %2 could not be kept; it held: %3.</source>
        <translation>%1, record %2 could not be kept; it held: %3.</translation>
    </message>
    <message>
        <source>%1, record %2: a part of its text could not be read; compare it with a copy.</source>
        <translation>%1, record %2: a part of its text could not be read; compare it with a copy.</translation>
    </message>
    <message>
        <source>%1, record %2 is lost; others refer to it, so an empty one stands in its place.</source>
        <translation>%1, record %2 is lost; others refer to it, so an empty one stands in its place.</translation>
    </message>
    <message>
        <source>Rescued from “%1”</source>
        <translation>Rescued from “%1”</translation>
    </message>
    <message>
        <source>%1 is writing in “%2”; close it there before it is rescued.</source>
        <translation>%1 is writing in “%2”; close it there before it is rescued.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read; open your last good copy, “%2”, instead.</source>
        <translation>Nothing of “%1” can be read; open your last good copy, “%2”, instead.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be read, and there is no good copy in “%2”; look for a copy on a stick or another PC.</source>
        <translation>Nothing of “%1” can be read, and there is no good copy in “%2”; look for a copy on a stick or another PC.</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: %2 read</translation>
    </message>
    <message>
        <source>; %1 missing (%2)</source>
        <translation>; %1 missing (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were read from the damaged file</source>
        <translation>
            <numerusform>%n record were read from the damaged file</numerusform>
            <numerusform>%n records were read from the damaged file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n are known to be missing</source>
        <translation>
            <numerusform>, %n are known to be missing</numerusform>
            <numerusform>, %n are known to be missing</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rescued from “%1” at %2 on %3</source>
        <translation>What was rescued from “%1” at %2 on %3</translation>
    </message>
    <message>
        <source>New file: “%1”</source>
        <translation>New file: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n place of the file could not be read.</numerusform>
            <numerusform>%n places of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change log: %n step(s)</source>
        <translation>
            <numerusform>Change log: %n step</numerusform>
            <numerusform>Change log: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of record, with the numbers of those missing</source>
        <translation>By kind of record, with the numbers of those missing</translation>
    </message>
    <message>
        <source>Changed or left out on the way</source>
        <translation>Changed or left out on the way</translation>
    </message>
    <message>
        <source>What the check of the new file says</source>
        <translation>What the check of the new file says</translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n byte)</numerusform>
            <numerusform>(%n bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be of any of these and were left out: %1.</source>
        <translation>
            <numerusform>%n row could be of any of these and were left out: %1.</numerusform>
            <numerusform>%n rows could be of any of these and were left out: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because a number was taken with it or somebody’s data were erased; make the number or the paper void instead. What was erased is gone for good.</source>
        <translation>“%1” cannot be undone, because a number was taken with it or somebody’s data were erased; make the number or the paper void instead. What was erased is gone for good.</translation>
    </message>
    <message>
        <source>What these attached files held is missing: %1. Take it from another copy, or add them once more.</source>
        <translation>What these attached files held is missing: %1. Take it from another copy, or add them once more.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>open here</source>
        <translation>open here</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>a folder</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>no ordinary file</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>larger than %1</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>changed while it was read</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to keep; look whether it was saved.</source>
        <translation>“%1” is empty, so there is nothing to keep; look whether it was saved.</translation>
    </message>
    <message>
        <source>Nothing can be added while something else is being saved; try again.</source>
        <translation>Nothing can be added while something else is being saved; try again.</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (in the bin)</translation>
    </message>
    <message>
        <source>%1 (an earlier version)</source>
        <translation>%1 (an earlier version)</translation>
    </message>
    <message>
        <source>“%1” has been deleted here; bring it back out of the bin first, or save it under another name.</source>
        <translation>“%1” has been deleted here; bring it back out of the bin first, or save it under another name.</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>another user</translation>
    </message>
    <message>
        <source>There is no folder “%1”; check the name.</source>
        <translation>There is no folder “%1”; check the name.</translation>
    </message>
    <message>
        <source>“%1” is open in an older version of the program; close it there, or install this version there as well.</source>
        <translation>“%1” is open in an older version of the program; close it there, or install this version there as well.</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>There are no key tasks yet. Enter the key tasks of the office for a year.</source>
        <translation>There are no key tasks yet. Enter the key tasks of the office for a year.</translation>
    </message>
    <message>
        <source>New key task</source>
        <translation>New key task</translation>
    </message>
    <message>
        <source>There are no indicators yet. An indicator is a figure that the summary reports every year.</source>
        <translation>There are no indicators yet. An indicator is a figure that the summary reports every year.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Values of the indicator</source>
        <translation>Values of the indicator</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Summary of the year</source>
        <translation>Summary of the year</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>Key tasks</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Figures of the year</translation>
    </message>
</context>
<context>
    <name>TabbedRoom</name>
    <message>
        <source>%1: pages</source>
        <translation>%1: pages</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Page: %1</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Completed today</source>
        <translation>Completed today</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Extend …</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Task: %1</translation>
    </message>
    <message>
        <source>Task: %1 % done</source>
        <translation>Task: %1 % done</translation>
    </message>
    <message>
        <source>%1 % of the work is done</source>
        <translation>%1 % of the work is done</translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>Completed on %1.</translation>
    </message>
    <message>
        <source>The task is in progress again.</source>
        <translation>The task is in progress again.</translation>
    </message>
    <message>
        <source>%1 % done.</source>
        <translation>%1 % done.</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Co-operating bodies</source>
        <translation>Co-operating bodies</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Log of the task</translation>
    </message>
</context>
<context>
    <name>TasksRoom</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>Without deadline</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>There are no tasks yet. They come from the conclusions of conferences and the commitments of plans, or are entered here.</source>
        <translation>There are no tasks yet. They come from the conclusions of conferences and the commitments of plans, or are entered here.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Change several</translation>
    </message>
    <message>
        <source>List by body</source>
        <translation>List by body</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Internal only</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>hour, such as 8h30</source>
        <translation>hour, such as 8h30</translation>
    </message>
    <message>
        <source>Please enter a time, such as 8h30.</source>
        <translation>Please enter a time, such as 8h30.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The desk shows what is overdue, what is due soon and which conferences come next. Every line opens its record.</source>
        <translation>The desk shows what is overdue, what is due soon and which conferences come next. Every line opens its record.</translation>
    </message>
    <message>
        <source>Press Enter on a conference: agenda, attendees, what was said and the conclusions are on its tabs. What you type is saved by itself.</source>
        <translation>Press Enter on a conference: agenda, attendees, what was said and the conclusions are on its tabs. What you type is saved by itself.</translation>
    </message>
    <message>
        <source>Conclusions become tasks of many bodies in one step. Type into the filter, or press a chip, to find some of them.</source>
        <translation>Conclusions become tasks of many bodies in one step. Type into the filter, or press a chip, to find some of them.</translation>
    </message>
    <message>
        <source>Programmes and the plans of each year; the matrix shows which partner has no plan yet.</source>
        <translation>Programmes and the plans of each year; the matrix shows which partner has no plan yet.</translation>
    </message>
    <message>
        <source>The summary of the year counts by itself; each figure opens its records, and the paper is printed or saved for Word. Ctrl+Z takes anything back.</source>
        <translation>The summary of the year counts by itself; each figure opens its records, and the paper is printed or saved for Word. Ctrl+Z takes anything back.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Something that you entered could not be saved. Close the window and lose it?</source>
        <translation>Something that you entered could not be saved. Close the window and lose it?</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) that were changed in another program could not be taken in:
%1
Close the window and lose the change?</source>
        <translation>
            <numerusform>%n attached file that was changed in another program could not be taken in:
%1
Close the window and lose the change?</numerusform>
            <numerusform>%n attached files that were changed in another program could not be taken in:
%1
Close the window and lose the changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Reset: %1</source>
        <translation>Reset: %1</translation>
    </message>
    <message>
        <source>Back to the value of the layout that this one was made from</source>
        <translation>Back to the value of the layout that this one was made from</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is no whole number.</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 12 or 1,5.</source>
        <translation>“%1” is no number; write it like 12 or 1,5.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>“%1” is not a figure; please enter one such as 1.234,5.</source>
        <translation>“%1” is not a figure; please enter one such as 1.234,5.</translation>
    </message>
    <message>
        <source>Paste figures of %1</source>
        <translation>Paste figures of %1</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
    <message>
        <source>Type a figure and press Enter for the next one. A block of cells from a spreadsheet can be pasted.</source>
        <translation>Type a figure and press Enter for the next one. A block of cells from a spreadsheet can be pasted.</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>There are no indicators yet; enter them on the page before this one.</source>
        <translation>There are no indicators yet; enter them on the page before this one.</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Figures of the year</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>%1: columns</source>
        <translation>%1: columns</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Taken out.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read and was left out: %1</source>
        <translation>Could not be read and was left out: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The outline of the summary asks for the figures “%1”, which do not exist.</source>
        <translation>The outline of the summary asks for the figures “%1”, which do not exist.</translation>
    </message>
    <message>
        <source>The wording of the papers lacks “%1” or has something else there.</source>
        <translation>The wording of the papers lacks “%1” or has something else there.</translation>
    </message>
    <message>
        <source>The wording of the papers has a place “{%1}” that nothing fills.</source>
        <translation>The wording of the papers has a place “{%1}” that nothing fills.</translation>
    </message>
    <message>
        <source>The wording of the papers cannot be read.</source>
        <translation>The wording of the papers cannot be read.</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Texts of the papers</source>
        <translation>Texts of the papers</translation>
    </message>
    <message>
        <source>Texts of the papers: columns</source>
        <translation>Texts of the papers: columns</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
</context>
<context>
    <name>WordingPane</name>
    <message>
        <source>As it would be printed, with invented values</source>
        <translation>As it would be printed, with invented values</translation>
    </message>
    <message>
        <source>Built-in wording</source>
        <translation>Built-in wording</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Back to the built-in wording</source>
        <translation>Back to the built-in wording</translation>
    </message>
    <message>
        <source>The built-in wording holds again.</source>
        <translation>The built-in wording holds again.</translation>
    </message>
    <message>
        <source>The built-in wording holds; it has no history.</source>
        <translation>The built-in wording holds; it has no history.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>The conference</translation>
    </message>
    <message>
        <source>Parts of the conference</source>
        <translation>Parts of the conference</translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation>All conferences</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Back to the list (Alt+←)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Part: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Year of the summary</source>
        <translation>Year of the summary</translation>
    </message>
    <message>
        <source>Summary of the year</source>
        <translation>Summary of the year</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>This file does not say yet whose office it is; a summary needs to know.</source>
        <translation>This file does not say yet whose office it is; a summary needs to know.</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Enter the office</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>Summary %1</translation>
    </message>
</context>
</TS>
