# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk at a real desk: opens a conference, adds a session, marks who is absent, adds an item to the agenda, saves it as
PDF and quits; what is stored then is read with another program."""

import os
import subprocess
import sys

from desktop import Desktop, wait_for
from program import Program, Role, State

CONFERENCE = "Hội nghị giao ban công tác dân vận quý II năm 2024"
ABSENT = "Phạm Thái Hanh"
ITEM = "Trao đổi về đường dây nóng: Ủy ban, Mặt trận, Đoàn thể"
MINUTES = "25"


def cell(program, table, text):
    """The cell of the table that says the text."""
    grid = program.find(table, Role.TABLE)
    # A list says the name of the column in front.
    said = lambda c: c.name == text or c.name.endswith(f": {text}")
    return wait_for(f"“{text}” in “{table}”", lambda: next(filter(said, grid.cells()), None))


def open_conference(program):
    program.click(program.find("Phần: Hội nghị"))
    program.click(cell(program, "Danh sách: Hội nghị", CONFERENCE), times=2)


def add_session(program):
    grid = program.find("Phiên họp", Role.TABLE)
    program.click(grid.cell(grid.rows() - 1, 0))
    # Key by key: the first one opens the cell and must not be lost.
    program.desktop.key("2", "0", "slash", "6", "Return", "1", "6", "h", "3", "0", "Return")
    cell(program, "Phiên họp", "16h30, 20/6/2024")


def mark_absent(program):
    program.click(program.find("Phần hội nghị: Đại biểu", Role.PAGE_TAB))
    program.click(cell(program, "Danh sách đại biểu", ABSENT))
    program.desktop.key("k")


def add_item(program):
    program.click(program.find("Phần hội nghị: Chương trình", Role.PAGE_TAB))
    program.find("Mục chương trình", Role.TABLE)
    program.desktop.key("ctrl+n")
    program.desktop.paste(ITEM)
    cell(program, "Mục chương trình", ITEM)
    program.desktop.key("Right", *MINUTES, "Return")
    cell(program, "Mục chương trình", MINUTES)


def save_paper(program, path):
    program.desktop.key("ctrl+p")
    program.find("Lưu văn bản này thành PDF (Ctrl+E)")
    program.desktop.key("ctrl+e")
    wait_for("the dialog", lambda: program.window().role == Role.DIALOG)
    program.desktop.key("ctrl+a")
    program.desktop.paste(path)
    program.desktop.key("Return")
    wait_for("the paper", lambda: os.path.exists(path))


def stored(file, question):
    """One value, read by SQLite's own program."""
    answer = subprocess.run(["sqlite3", "-readonly", file, question], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


def check(what, is_value, wanted):
    if is_value != wanted:
        raise AssertionError(f"{what}: “{is_value}” instead of “{wanted}”")


def check_stored(file):
    of_conference = f"conference_id = (SELECT id FROM conference WHERE title = '{CONFERENCE}')"
    check("attendance", stored(file, f"""SELECT state FROM attendance JOIN attendee ON attendee.id = attendee_id
                                         WHERE full_name = '{ABSENT}' AND {of_conference}"""), "absent")
    check("sessions", stored(file, f"SELECT max(starts_at) FROM session WHERE {of_conference}"), "2024-06-20T16:30")
    check("agenda", stored(file, f"""SELECT agenda_item.title || '|' || minutes
                                     FROM agenda_item JOIN session ON session.id = session_id WHERE {of_conference}
                                     ORDER BY agenda_item.position DESC LIMIT 1"""), f"{ITEM}|{MINUTES}")


def main(path):
    with Desktop() as desktop:
        file = desktop.path("sổ.danvan")
        paper = desktop.path("Chương trình.pdf")
        subprocess.run([path, "sample", file], env=desktop.environment, check=True)
        program = Program(desktop, path, file)
        open_conference(program)
        add_session(program)
        mark_absent(program)
        add_item(program)
        save_paper(program, paper)
        check("exit status", program.quit(), 0)
        check_stored(file)
        words = desktop.run("pdftotext", "-layout", paper, "-")
        check("the paper", ITEM in " ".join(words.split()), True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
