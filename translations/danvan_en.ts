<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>There is no paper “%1”; the papers are “agenda” and “attendees”.</source>
        <translation>There is no paper “%1”; the papers are “agenda” and “attendees”.</translation>
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
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>“%1” cannot be written: %2. Choose another folder or name.</translation>
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
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” could not be written (%2); choose another folder.</source>
        <translation>“%1” could not be written (%2); choose another folder.</translation>
    </message>
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
    <message>
        <source>“%1” could not be written; make room on the disk.</source>
        <translation>“%1” could not be written; make room on the disk.</translation>
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
</TS>
