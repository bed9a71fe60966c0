"""The window of the program as tasks speak of it: pages, cases, tabs, fields and boxes, all by what they are called."""
import re

from gi.repository import Atspi

from tree import BUTTON, CELL, CHOICE, PATIENCE, Gone, NotThere, asked, application, until

COMBO = "combo box"
DIALOG = ("dialog", "alert", "file chooser")


class Window:
    """One running program. Everything is looked up again when it is asked for: nothing is kept but the process."""

    def __init__(self, process):
        self.process = process

    @property
    def app(self):
        return until(lambda: application(self.process), "het programma in de boom")

    @property
    def frame(self):
        return self.app.find("frame", "Regiekompas")

    def says(self, part, patience=PATIENCE):
        return self.frame.says(part, patience)

    # -- ways

    def menu(self, menu, item):
        bar = self.frame.find("menu bar")
        entry = bar.find("menu item", menu).find("menu item", item, hidden=True)
        until(lambda: entry.enabled, f"{entry} is te kiezen")
        return entry.act("Press")

    def go(self, page):
        """By the navigation at the left."""
        def entry():
            return self.frame.first("list item", re.compile(f"^{re.escape(page)}(,|$)"))
        until(entry, f"{page} in de navigatie").press()
        until(lambda: entry().selected, f"{page} gekozen")
        return self.frame

    def open_case(self, name):
        """From the list of cases, by number or household, whatever page is in view."""
        self.go("Casussen")
        self.frame.find("table", "Casussen").find(CELL, name, hidden=True).press()
        return self.frame.find("page tab list")

    def tab(self, name):
        self.frame.find("page tab", name).press()
        until(lambda: self.frame.first("page tab list", name), f"tab {name}")
        return self.frame

    def dialog(self, name):
        def shown():
            return next((d for d in self.app.children if d.role in DIALOG and d.showing and d.name == name), None)
        return until(shown, f"venster «{name}»")

    def gone(self, dialog):
        def away():
            try:
                return not dialog.showing
            except Gone:
                return True
        until(away, "het venster is weg")

    def close_dialogs(self):
        """Before a next task, whatever the last one left behind."""
        for dialog in self.app.children:
            if dialog.role == "dialog" and dialog.showing:
                button = dialog.first(BUTTON, re.compile("^(Sluiten|Annuleren|Cancel|Close)"))
                if button:
                    button.press()
                    self.gone(dialog)

    # -- controls, below a part of the window or below all of it

    def button(self, name, below=None):
        return (below or self.frame).find(BUTTON, name)

    def press(self, name, below=None):
        return self.button(name, below).press()

    def tick(self, name, below=None, on=True):
        return (below or self.frame).find(CHOICE, name).toggle(on)

    def field(self, name, below=None):
        return (below or self.frame).find(("text", "password text", "entry"), name)

    def write(self, name, text, below=None, shown=None):
        return self.field(name, below).write(text, shown)

    def box(self, name, below=None):
        """A box with choices, by its own name or that of the label it belongs to."""
        def found():
            for combo in (below or self.frame).every(COMBO):
                if name in combo.labels or combo.name == name or combo.name.startswith(name + ": "):
                    return combo
            return None
        return until(found, f"keuzeveld «{name}»")

    def choose(self, name, choice, below=None):
        """A choice of a box, through the list that belongs to it."""
        combo = self.box(name, below)
        item = until(lambda: combo.first(CELL, choice, hidden=True), f"«{getattr(choice, 'pattern', choice)}» in {combo}")
        wanted = item.name
        item.act("Press")
        until(lambda: wanted in combo.name, f"{combo} staat op «{wanted}»")
        return combo

    # -- keys, where the task is a shortcut

    def keys(self, shortcut):
        """As "Control+f": what somebody presses on a keyboard, sent on by the accessibility layer."""
        *held, key = shortcut.split("+")
        codes = [{"Control": 37, "Shift": 50, "Alt": 64}[one] for one in held]
        symbol = {"F1": 0xFFBE, "Escape": 0xFF1B, "Down": 0xFF54, "Return": 0xFF0D}.get(key) or ord(key)
        for code in codes:
            asked(Atspi.generate_keyboard_event, code, None, Atspi.KeySynthType.PRESS)
        asked(Atspi.generate_keyboard_event, symbol, None, Atspi.KeySynthType.SYM)
        for code in codes:
            asked(Atspi.generate_keyboard_event, code, None, Atspi.KeySynthType.RELEASE)


def cells(table, hidden=True):
    """The names of what stands in a list or table, from top to bottom."""
    return [cell.name for cell in table.every(CELL, hidden=hidden)]


def unnamed(part):
    """What can be reached by the keyboard in @p part and does not say what it is."""
    found = []
    for node in part.walk(into_lists=False):
        if node.has("FOCUSABLE") and node.role not in ("frame", "scroll pane", *CELL) and not (node.name or node.labels):
            found.append(f"{node.role} in {node.parent}")
    return found


def expect(holds, what):
    if not holds:
        raise NotThere(what)
