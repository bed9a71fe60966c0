"""What an assistive technology sees of the window, and what it may do with it.

Objects are found by role and accessible name, acted on through the interfaces they offer, and read back. Nothing here
knows a coordinate, a widget or a class of the program; keys are sent only by `keys`, for tasks that are a shortcut.
"""
import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 15.0
Atspi.set_timeout(30000, 30000)  # a busy machine may take long to answer; nothing is asked twice
BUTTON = ("push button", "toggle button")
CHOICE = ("check box", "radio button")
EDIT = ("text", "password text", "spin button", "combo box", "entry")
CELL = ("table cell", "list item", "tree item")
LIST = ("table", "tree", "list")
LEAF = (*CELL, "label", "push button", "toggle button", "check box", "radio button", "separator", "table column header")


class NotThere(AssertionError):
    """What a task asks for is not in the tree, or does not come to be so."""


class Gone(Exception):
    """An object went away while it was being read."""


def asked(call, *words):
    try:
        return call(*words)
    except GLib.Error as error:
        raise Gone(error.message) from None


def until(holds, what, patience=PATIENCE):
    """The first true answer of @p holds; objects may come and go while it is asked."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = holds()
        except Gone:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"{what}: niet binnen {patience:g} s")
        hear()
        time.sleep(0.03)


def hear():
    """Takes in what the bus told meanwhile: which programs came and went."""
    while GLib.MainContext.default().iteration(False):
        pass


def fits(wanted, text):
    """A name is asked for as a whole, or by a compiled expression that is looked for in it."""
    return wanted is None or (bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else wanted == text)


class Node:
    """One accessible object."""

    def __init__(self, raw):
        self.raw = raw
        self._role = None

    # -- what it is

    @property
    def name(self):
        return asked(self.raw.get_name) or ""

    @property
    def role(self):
        self._role = self._role or asked(self.raw.get_role_name)
        return self._role

    @property
    def description(self):
        return asked(self.raw.get_description) or ""

    @property
    def interfaces(self):
        return asked(self.raw.get_interfaces)

    @property
    def actions(self):
        if "Action" not in self.interfaces:
            return []
        return [asked(Atspi.Action.get_action_name, self.raw, i) for i in range(asked(self.raw.get_n_actions))]

    def has(self, state):
        return asked(self.raw.get_state_set).contains(getattr(Atspi.StateType, state))

    @property
    def showing(self):
        return self.has("SHOWING")

    @property
    def enabled(self):
        return self.has("ENABLED")

    @property
    def checked(self):
        return self.has("CHECKED")

    @property
    def selected(self):
        return self.has("SELECTED")

    @property
    def focused(self):
        return self.has("FOCUSED")

    @property
    def labels(self):
        """The names of the labels that belong to it."""
        names = []
        for relation in asked(self.raw.get_relation_set):
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                names += [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
        return names

    @property
    def text(self):
        return asked(Atspi.Text.get_text, self.raw, 0, -1) if "Text" in self.interfaces else ""

    @property
    def value(self):
        return asked(Atspi.Value.get_current_value, self.raw)

    def __str__(self):
        return f"{self.role} «{self.name}»"

    # -- what is in it

    @property
    def children(self):
        count = asked(self.raw.get_child_count)
        return [Node(c) for c in (asked(self.raw.get_child_at_index, i) for i in range(count)) if c is not None]

    @property
    def parent(self):
        raw = asked(self.raw.get_parent)
        return Node(raw) if raw else None

    def walk(self, hidden=False, into_lists=True, roles=None):
        """Everything below that is in view, from top to bottom, or what has one of @p roles; a hidden part is not
        entered, and the cells of a list only where they are asked for: there are many."""
        for child in self.children:
            try:
                role = child.role
                wanted = roles is None or role in roles
                if role in LEAF and not wanted or not (hidden or child.showing):
                    continue
                if wanted:
                    yield child
                if role not in LEAF and (into_lists or role not in LIST):
                    yield from child.walk(hidden, into_lists, roles)
            except Gone:
                continue

    def every(self, role=None, name=None, hidden=False):
        return list(self.found(role, name, hidden))

    def first(self, role=None, name=None, hidden=False):
        return next(self.found(role, name, hidden), None)

    def found(self, role, name, hidden):
        roles = (role,) if isinstance(role, str) else role
        inside = self.role in LIST or roles is not None and any(one in CELL for one in roles)
        for node in self.walk(hidden, inside, roles):
            try:
                if fits(name, node.name):
                    yield node
            except Gone:
                continue

    def find(self, role=None, name=None, patience=PATIENCE, hidden=False):
        wanted = name.pattern if isinstance(name, re.Pattern) else name
        return until(lambda: self.first(role, name, hidden), f"{role or 'iets'} «{wanted}»", patience)

    def says(self, part, patience=PATIENCE):
        """Waits for a name, description or text below that holds @p part (a text, or a compiled expression)."""
        sought = part if isinstance(part, re.Pattern) else re.compile(re.escape(part))
        return until(lambda: next((n for n in self.walk(into_lists=False) if sought.search(n.told)), None),
                     f"«{sought.pattern}»", patience)

    @property
    def told(self):
        """Name, description and text, as one."""
        return "\n".join((self.name, self.description, self.text))

    # -- what can be done with it

    def act(self, *names):
        """The first of @p names that it offers as an action."""
        offered = self.actions
        for name in names:
            if name in offered:
                asked(self.raw.do_action, offered.index(name))
                return self
        raise NotThere(f"{self} biedt geen van {names}, wel {offered}")

    def press(self):
        until(lambda: self.enabled, f"{self} is niet te bedienen")
        return self.act("Press", "Toggle")

    def menu(self):
        return self.act("ShowMenu")

    def toggle(self, on=True):
        if self.checked != on:
            self.act("Toggle", "Press")
        until(lambda: self.checked == on, f"{self} staat op {on}")
        return self

    def select(self):
        if not self.selected:
            self.act("Toggle")
        until(lambda: self.selected, f"{self} gekozen")
        return self

    def focus(self):
        asked(Atspi.Component.grab_focus, self.raw)
        until(lambda: self.focused, f"{self} heeft de focus")
        return self

    def write(self, text, shown=None):
        """Through the interface of editable text; reads it back, unless it is a password. @p shown: what the program
        makes of it."""
        if "EditableText" not in self.interfaces:
            raise NotThere(f"{self} is geen tekst die te bewerken is: {self.interfaces}")
        asked(Atspi.EditableText.set_text_contents, self.raw, text)
        if self.role != "password text":
            until(lambda: self.text in (text, shown), f"{self} houdt wat erin is gezet")
        return self


def application(process):
    """The program of this process, when it is on the bus; its tree is read anew each time. A program that replaced
    itself may stand there twice: the last one lives."""
    hear()
    desktop = Atspi.get_desktop(0)
    Atspi.Accessible.set_cache_mask(desktop, Atspi.Cache.NONE)
    for i in reversed(range(asked(desktop.get_child_count))):
        try:
            raw = asked(desktop.get_child_at_index, i)
            if raw is None or asked(raw.get_process_id) != process:
                continue
            Atspi.Accessible.set_cache_mask(raw, Atspi.Cache.NONE)
            if asked(raw.get_child_count) > 0:
                return Node(raw)
        except Gone:
            continue
    return None
