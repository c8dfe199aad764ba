# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, seen as a screen reader sees it and driven by keys, the mouse and the actions it offers."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import PATIENCE, wait_for  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

# Their parts are reached through them.
ITEM_VIEWS = {Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST, Role.LIST_BOX}
# These hand the focus on; where one kept it, Tab would meet it as a stop.
HOLDERS = {Role.FILLER, Role.PANEL, Role.LAYERED_PANE, Role.FRAME}
# Words to be read.
TOLD = {Role.LABEL, Role.STATIC, Role.IMAGE}
WHOLE = ITEM_VIEWS | {Role.COMBO_BOX, Role.SPIN_BUTTON, Role.SCROLL_BAR, Role.TEXT, Role.ENTRY}


class Node:
    """One read of the tree; nothing is remembered, since the window changes under it."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __str__(self):
        return f"{self.accessible.get_role_name()} “{self.name}”"

    @property
    def name(self):
        # A combo box says its value here, and its name by its label.
        label = self.label() if self.role == Role.COMBO_BOX else None
        return (label or self.accessible).get_name() or ""

    def label(self):
        relations = self.accessible.get_relation_set()
        labels = (r for r in relations if r.get_relation_type() == Atspi.RelationType.LABELLED_BY)
        return next((relation.get_target(0) for relation in labels), None)

    @property
    def role(self):
        return self.accessible.get_role()

    @property
    def box(self):
        return self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible.get_text_iface(), 0, -1)

    def has(self, *states):
        held = self.accessible.get_state_set()
        return all(held.contains(state) for state in states)

    def parent(self):
        above = self.accessible.get_parent()
        return Node(above) if above is not None else None

    def children(self):
        found = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Node(child) for child in found if child is not None]

    def showing(self):
        """All that is shown inside, without the parts of controls."""
        for child in self.children():
            if child.has(State.SHOWING):
                yield child
                if child.role not in WHOLE:
                    yield from child.showing()

    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible.get_table_iface())

    def columns(self):
        return Atspi.Table.get_n_columns(self.accessible.get_table_iface())

    def cells(self):
        return (self.cell(row, column) for row in range(self.rows()) for column in range(self.columns()))

    def cell(self, row, column):
        return Node(Atspi.Table.get_accessible_at(self.accessible.get_table_iface(), row, column))

    def take_focus(self):
        self.accessible.get_component_iface().grab_focus()

    def press(self):
        self.accessible.get_action_iface().do_action(0)


def serve_bus():
    while GLib.MainContext.default().iteration(False):
        pass


class Program:
    def __init__(self, desktop, path, *words):
        self.desktop = desktop
        self.focus = None
        self.listener = Atspi.EventListener.new(self.follow)
        self.listener.register("object:state-changed:focused")
        self.process = desktop.start(path, *words, stderr=None)
        self.root = wait_for("the program on the accessibility bus", self.find_root)

    def follow(self, event):
        if event.detail1 == 1 and event.source is not None:
            self.focus = Node(event.source)

    def find_root(self):
        serve_bus()
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended at once with {self.process.returncode}")
        desk = Atspi.get_desktop(0)
        for child in (desk.get_child_at_index(i) for i in range(desk.get_child_count())):
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return Node(child)
        return None

    def window(self):
        """The window that has the keyboard."""
        return wait_for("an active window", self.active_window)

    def active_window(self):
        serve_bus()
        return next((w for w in self.root.children() if w.has(State.SHOWING, State.ACTIVE)), None)

    def seek(self, name, role):
        window = self.active_window()
        nodes = window.showing() if window else ()
        return next((n for n in nodes
                     if n.name == name and (n.role == role or (role is None and n.role not in TOLD))), None)

    def find(self, name, role=None):
        return wait_for(f"“{name}”", lambda: self.seek(name, role))

    def press(self, name, role=None):
        self.find(name, role).press()

    def click(self, node, times=1):
        box = wait_for(f"{node} to lie in the window", lambda: self.place_of(node))
        self.desktop.click(box.x + box.width // 2, box.y + box.height // 2, times)

    def place_of(self, node):
        """Where it can be clicked; nothing while it is not laid out yet."""
        serve_bus()
        box, window = node.box, self.window().box
        across = window.x < box.x + box.width // 2 < window.x + window.width
        down = window.y < box.y + box.height // 2 < window.y + window.height
        return box if box.width > 1 and box.height > 1 and across and down else None

    def focused(self):
        """Where the keyboard is, looked up in the whole window."""
        serve_bus()
        window = self.active_window()
        nodes = window.showing() if window else ()
        focused = [node for node in nodes if node.has(State.FOCUSED) and node.role not in TOLD]
        self.focus = min(focused, key=lambda node: node.role in HOLDERS, default=None)
        return self.focus

    def key(self, key):
        """Presses a key that moves the focus, and says where it went."""
        serve_bus()
        before = self.focus
        self.desktop.key(key)
        return wait_for(f"the focus to move by {key} from {before}", lambda: self.moved(before), patience=10)

    def moved(self, before):
        serve_bus()
        return self.focus if self.focus != before else None

    def quit(self):
        """Closes the window as its frame does, and gives the exit status."""
        self.window()
        self.desktop.key("alt+F4")
        return self.process.wait(PATIENCE)
