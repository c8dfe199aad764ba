# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control of the real window has a name of its own, and Tab comes to each in order and back to the first."""

import subprocess
import sys

from desktop import Desktop, Gone, wait_for
from program import HOLDERS, ITEM_VIEWS, TOLD, Program, Role, State

STOPS_AT_MOST = 150
ROOM = "Phần: "
PRESSED = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.PAGE_TAB, Role.PAGE_TAB_LIST,
           Role.ENTRY, Role.TEXT, Role.COMBO_BOX, Role.SPIN_BUTTON, Role.SLIDER} | ITEM_VIEWS
MENU = {Role.MENU_BAR, Role.POPUP_MENU, Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM}


def is_control(node):
    return node.role in PRESSED or (node.role not in TOLD | MENU | HOLDERS and node.has(State.FOCUSABLE))


def menu_items(node):
    for child in node.children():
        if child.role in (Role.MENU_ITEM, Role.CHECK_MENU_ITEM):
            yield child
        if child.role in MENU:
            yield from menu_items(child)


def controls(window):
    return (node for node in window.showing() if is_control(node))


def name_findings(nodes):
    known = {}
    for node in nodes:
        # Qt calls a list of tabs as the tab that is shown, and here a combo box without a label beside it as its value.
        if node.role == Role.PAGE_TAB_LIST or (node.role == Role.COMBO_BOX and node.label() is None):
            continue
        name = node.name.strip()
        if not name:
            yield f"{node} has no name (at {place(node)}, in {node.parent()})"
        elif name in known:
            yield f"{node} is called as {known[name]}"
        known[name] = node


def place(node):
    box = node.box
    return f"{box.x},{box.y} {box.width}×{box.height}"


def stop_of(focused):
    """Cells take the focus in turn, but the table is one control."""
    parent = focused.parent()
    while parent.role in ITEM_VIEWS:
        focused, parent = parent, parent.parent()
    return focused


def next_stop(program, stop):
    after = stop_of(program.key("Tab"))
    # Tab goes through the cells of a grid; Escape leaves it.
    return after if after != stop else stop_of(program.key("Escape"))


def go_round(program):
    """Where Tab comes by, from where the focus is until it is there again."""
    start = stop_of(wait_for("the focus", program.focused))
    if sum(node.has(State.FOCUSABLE, State.ENABLED) for node in controls(program.window())) == 1:
        return [start]
    stops = [next_stop(program, start)]
    while len(stops) < STOPS_AT_MOST:
        stop = next_stop(program, stops[-1])
        if stop == stops[0]:
            return stops
        stops.append(stop)
    raise Gone(f"Tab does not come back to {stops[0]}; it came by " + ", ".join(str(stop) for stop in stops[-10:]))


def form_of(node):
    """The nearest container that has labels beside its fields."""
    for _ in range(3):
        node = node.parent()
        if node is None:
            return None
        if sum(child.role == Role.LABEL for child in node.children()) > 1:
            return node
    return None


def comes_after(one, other):
    a, b = one.box, other.box
    same_row = a.y < b.y + b.height / 2 and b.y < a.y + a.height / 2
    return a.x > b.x if same_row else a.y > b.y


def order_findings(stops):
    forms = {}
    for stop in stops:
        # A grid comes before the buttons above it: who comes from a form wants to type on.
        if stop.role not in ITEM_VIEWS:
            forms.setdefault(form_of(stop), []).append(stop)
    forms.pop(None, None)
    for fields in forms.values():
        back = [(a, b) for a, b in zip(fields, fields[1:] + fields[:1]) if comes_after(a, b)]
        # Once it goes back: from the last to the first, wherever the round began.
        for one, other in back if len(back) > 1 else []:
            yield f"Tab goes from {one} back to {other}"


def reach_findings(window, stops):
    # The rail is one stop, with arrow keys inside, as a group of radio buttons is; so are tabs.
    groups = [stop.parent() for stop in stops if stop.name.startswith(ROOM)]
    groups += [stop for stop in stops if stop.role == Role.PAGE_TAB_LIST]
    for node in controls(window):
        if node.has(State.FOCUSABLE, State.ENABLED) and node not in stops and node.parent() not in groups:
            yield f"Tab does not come to {node} (at {place(node)})"


def tab_findings(program):
    try:
        stops = go_round(program)
    except Gone as gone:
        return [str(gone)]
    unnamed = [f"{stop} has no name (at {place(stop)})" for stop in stops if not stop.name.strip()]
    return [*unnamed, *order_findings(stops), *reach_findings(program.window(), stops)]


class Inspection:
    """Comes to every page of the window and collects what is wrong there."""

    def __init__(self, program):
        self.program = program
        self.pages = 0
        self.findings = []

    def look(self, page):
        found = [*tab_findings(self.program), *name_findings(controls(self.program.window()))]
        self.findings += [f"{page}: {finding}" for finding in found]
        self.pages += 1

    def first_shown(self, table):
        """Columns may be hidden or folded."""
        row = [table.cell(0, column) for column in range(table.columns())]
        return wait_for("a row that is shown", lambda: next(filter(self.program.place_of, row), None))

    def choose_record(self):
        """The first row of a list of records, so that its form is there."""
        for node in self.program.window().showing():
            if node.role == Role.TABLE and node.name.startswith("Danh sách: ") and node.rows() > 0:
                self.program.click(self.first_shown(node))
                return True
        return False

    def look_through_tabs(self, page):
        tabs = [node.name for node in self.program.window().showing() if node.role == Role.PAGE_TAB]
        for tab in tabs:
            self.program.press(tab, Role.PAGE_TAB)
            self.choose_record()
            self.look(f"{page}, {tab}")
        return len(tabs)

    def look_through_menus(self):
        bars = [node for node in self.program.window().showing() if node.role == Role.MENU_BAR]
        items = [item for bar in bars for item in menu_items(bar)]
        self.findings += [f"menus: {finding}" for finding in name_findings(items)]
        if not items:
            self.findings.append("menus: there are none")

    def look_through_rooms(self):
        rooms = [node.name for node in self.program.window().showing() if node.name.startswith(ROOM)]
        if not rooms:
            raise Gone("the window has no rooms")
        for room in rooms:
            self.program.press(room)
            if not self.look_through_tabs(room):
                self.choose_record()
                self.look(room)

    def look_through_conference(self):
        self.program.press("Phần: Hội nghị")
        self.choose_record()
        self.program.press("Mở hội nghị")
        self.program.find("Phần hội nghị: Đại biểu", Role.PAGE_TAB)
        self.look_through_tabs("a conference")

    def look_at_preview(self):
        self.program.press("Phần hội nghị: Chương trình", Role.PAGE_TAB)
        self.program.desktop.key("ctrl+p")
        self.program.find("Lưu văn bản này thành PDF (Ctrl+E)")
        self.look("preview")

    def look_at_finder(self):
        self.program.desktop.key("ctrl+k")
        self.program.find("Từ hoặc chữ cái đầu")
        self.look("finder")
        self.program.desktop.key("Escape")

    def look_at_start(self):
        self.look("start")
        # Enter presses a button, as it does in a dialog.
        self.program.find("Lập sổ mới cho cơ quan").take_focus()
        self.program.desktop.key("Return")
        self.program.find("Tên cơ quan", Role.TEXT)
        self.look("new file")


def inspect(desktop, path, words, looks):
    inspection = Inspection(Program(desktop, path, *words))
    for look in looks:
        look(inspection)
    status = inspection.program.quit()
    if status != 0:
        inspection.findings.append(f"the program ended with {status}")
    return inspection


def main(path):
    with Desktop() as desktop:
        file = desktop.path("sổ.danvan")
        subprocess.run([path, "sample", file], env=desktop.environment, check=True)
        looked = [inspect(desktop, path, [file],
                          [Inspection.look_through_menus, Inspection.look_through_rooms,
                           Inspection.look_through_conference, Inspection.look_at_preview, Inspection.look_at_finder]),
                  inspect(desktop, path, [], [Inspection.look_at_start])]
    findings = [finding for inspection in looked for finding in inspection.findings]
    print(*findings, sep="\n")
    print(sum(inspection.pages for inspection in looked), "pages,", len(findings), "findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
