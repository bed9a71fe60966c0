"""A desktop to test on: a screen that nobody sees, buses of its own, practice data and the program itself."""
import ctypes
import ctypes.util
import datetime
import json
import os
import subprocess
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLE = os.path.join(ROOT, "resources", "practice", "intakes", "tweede-huisverbod-rijswijk.json")
PASSWORD = "zes wilde ganzen"


def start_screen():
    """A process and the display it serves."""
    reads, writes = os.pipe()
    screen = subprocess.Popen(("Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp"),
                              pass_fds=(writes,), stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as told:
        return screen, ":" + told.readline().strip()


def announce_reader(on=True):
    """Says on the session bus that a screen reader is there, as a desktop does when one starts."""
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        subprocess.run(("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
                        "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, f"<{str(on).lower()}>"),
                       check=True, stdout=subprocess.DEVNULL)


class FocusKeeper(threading.Thread):
    """What a window manager does and this screen lacks: the window on top has the keyboard."""

    def __init__(self):
        super().__init__(daemon=True)
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.errors = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.ends = threading.Event()

    def run(self):
        self.x11.XSetErrorHandler(self.errors)  # a window may go while it is looked at
        display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        root = self.x11.XDefaultRootWindow(display)
        had = None
        while not self.ends.wait(0.02):
            top = self.top_window(display, root)
            if top and top != had:
                self.x11.XSetInputFocus(display, ctypes.c_ulong(top), 2, 0)
                self.x11.XSync(display, 0)
            had = top

    def top_window(self, display, root):
        parents = (ctypes.c_ulong(), ctypes.c_ulong())
        windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x11.XQueryTree(display, ctypes.c_ulong(root), ctypes.byref(parents[0]), ctypes.byref(parents[1]),
                            ctypes.byref(windows), ctypes.byref(count))
        found = None
        for window in [windows[i] for i in range(count.value)]:
            about = Attributes()
            self.x11.XGetWindowAttributes(display, ctypes.c_ulong(window), ctypes.byref(about))
            # popups take no focus, and Qt keeps some windows of a few points
            if about.map_state == 2 and not about.override_redirect and about.width > 50:
                found = window
        if windows:
            self.x11.XFree(windows)
        return found


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""
    _fields_ = [(name, kind) for names, kind in (
        (("x", "y", "width", "height", "border_width", "depth"), ctypes.c_int), (("visual",), ctypes.c_void_p),
        (("root",), ctypes.c_ulong), (("c_class", "bit_gravity", "win_gravity", "backing_store"), ctypes.c_int),
        (("backing_planes", "backing_pixel"), ctypes.c_ulong), (("save_under",), ctypes.c_int),
        (("colormap",), ctypes.c_ulong),
        (("map_installed", "map_state"), ctypes.c_int),
        (("all_event_masks", "your_event_mask", "do_not_propagate_mask"), ctypes.c_long),
        (("override_redirect",), ctypes.c_int), (("screen",), ctypes.c_void_p)) for name in names]


class Practice:
    """A practice vault with an invented region, and one case of today that the tasks know by name."""

    def __init__(self, cli, folder):
        self.folder = os.path.join(folder, "oefen.kluis")
        self.run(cli, "demo", "--vault", self.folder, "--households", "12", "--seed", "2026", "--now", "2026-11-20T09:00")
        told = self.run(cli, "intake", self.write_intake(folder), "--vault", self.folder)
        self.number = json.loads(told[:told.rindex("}") + 1])["case"]
        self.household = "Rietgors – Van Zeegras"
        self.made = time.time()

    def settle(self):
        """A step is recorded to the minute and cannot come before the case: waits for the minute after it was made."""
        time.sleep(max(0, (self.made // 60 + 1) * 60 - time.time()))

    def write_intake(self, folder):
        """The sample of Rijswijk, as if it had happened last night."""
        with open(SAMPLE, encoding="utf-8") as file:
            text = file.read()
        last_night = datetime.date.today() - datetime.timedelta(days=1)
        moved = last_night - datetime.date(2026, 11, 14)
        intake = json.loads(text, object_hook=lambda found: {key: later(value, moved) for key, value in found.items()})
        path = os.path.join(folder, "intake.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(intake, file)
        return path

    @staticmethod
    def run(*words):
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"{words[1]}: {done.stderr or done.stdout}")
        return done.stdout


def later(value, by):
    """The same moment moved, when it is a moment of the months before; ages stay as they are."""
    if not isinstance(value, str) or not value.startswith(("2025-", "2026-")) or len(value) < 10:
        return value
    return (datetime.date.fromisoformat(value[:10]) + by).isoformat() + value[10:]


class Program:
    """The program, started as from a menu."""

    def __init__(self, path, *words):
        self.process = subprocess.Popen((path, *words), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    @property
    def ended(self):
        return self.process.poll() is not None

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        return self.process.stderr.read()


def wait_for_bus(seconds=10):
    end = time.monotonic() + seconds
    while True:
        try:
            announce_reader()
            return
        except subprocess.CalledProcessError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
