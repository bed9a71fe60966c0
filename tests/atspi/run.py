#!/usr/bin/python3
"""Core tasks done through the accessibility interface alone, on a screen of their own.

  run.py --program REGIEKOMPAS --cli REGIEKOMPAS-CLI [--only WORDS] [--list]

Prints one line a task and ends with 1 when one of them could not be done. Where Xvfb, D-Bus or the bindings of AT-SPI
are missing it says so and ends with 77.
"""
import argparse
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True  # the source tree stays as it was
NOT_RUN = 77
SUBJECTS = ("tasks_control", "tasks_work", "tasks_intake", "tasks_paper", "tasks_case", "tasks_start")
NEEDED = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "gdbus": "libglib2.0-bin"}


def missing():
    """What this machine lacks, as names of packages."""
    lacking = [package for command, package in NEEDED.items() if shutil.which(command) is None]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        lacking.append("python3-gi gir1.2-atspi-2.0")
    if not any(os.path.exists(f"{folder}/at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        lacking.append("at-spi2-core")
    return lacking


class Bench:
    """What a task works with: the program on the practice vault, other starts of it, and a folder for files."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self._practice = None
        self._running = None
        self._others = []

    @property
    def practice(self):
        """The vault, made once."""
        if self._practice is None:
            import desktop
            self._practice = desktop.Practice(self.options.cli, self.folder)
        return self._practice

    @property
    def window(self):
        """The program on the practice vault; started again when a task before took it down."""
        from window import Window
        if self._running is None or self._running.ended:
            import desktop
            self._running = desktop.Program(self.options.program, "--vault", self.practice.folder)
            Window(self._running.process.pid).frame.find("list item", patience=20)
        return Window(self._running.process.pid)

    def start(self, *words):
        """Another start of the program, for what comes before a vault is open."""
        import desktop
        from window import Window
        other = desktop.Program(self.options.program, *words)
        self._others.append(other)
        return Window(other.process.pid)

    def close_others(self):
        for other in self._others:
            other.close()
        self._others.clear()

    def file(self, name):
        return os.path.join(self.folder, name)

    def tidy(self, failed):
        """Leaves nothing of a task in the way of the next."""
        self.close_others()
        if self._running is None:
            return
        try:
            if not failed and not self._running.ended:
                self.window.close_dialogs()
                return
        except Exception:  # whatever is wrong with it: the next task has a new one
            pass
        self._running.close()
        self._running = None

    def close(self):
        self.tidy(failed=True)


def done(task, bench):
    """Whether the task could be done; says it in one line, and what went wrong below it."""
    began = time.monotonic()
    trouble = None
    try:
        task.work(bench)
    except Exception as error:
        trouble = error
    took = time.monotonic() - began
    print(f"{'MIS' if trouble else 'ok '} {took:5.1f} s  {task.title}", flush=True)
    if trouble:
        place = [f"{os.path.basename(at.filename)}:{at.lineno}" for at in traceback.extract_tb(trouble.__traceback__)[1:]]
        print(f"             {type(trouble).__name__}: {trouble}  [{' < '.join(reversed(place))}]", flush=True)
    bench.tidy(failed=trouble is not None)
    return trouble is None


def inside(options):
    """On the screen and the buses that `outside` made."""
    import desktop
    from registry import TASKS
    desktop.wait_for_bus()
    desktop.FocusKeeper().start()
    for subject in SUBJECTS:
        importlib.import_module(subject)
    chosen = [task for task in TASKS if options.only.lower() in task.title.lower()]
    with tempfile.TemporaryDirectory(prefix="regie-atspi-") as folder:
        bench = Bench(options, folder)
        try:
            good = sum(done(task, bench) for task in chosen)
        finally:
            bench.close()
    print(f"{good} van {len(chosen)} taken gedaan langs de toegankelijkheidslaag alleen")
    return 0 if chosen and good == len(chosen) else 1


def outside(script=os.path.abspath(__file__)):
    """Runs @p script again, with --inside, on a screen and buses of its own."""
    import desktop
    screen, display = desktop.start_screen()
    try:
        with tempfile.TemporaryDirectory(prefix="regie-atspi-home-") as home:
            run = os.path.join(home, "run")
            os.mkdir(run, 0o700)
            theirs = ("DBUS_", "XDG_", "AT_SPI", "WAYLAND", "QT_")
            surroundings = {key: value for key, value in os.environ.items() if not key.startswith(theirs)}
            surroundings |= {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": run, "LC_ALL": "C.UTF-8",
                             "TZ": "Europe/Amsterdam", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                             "GSETTINGS_BACKEND": "memory", "PYTHONWARNINGS": "ignore", "PYTHONDONTWRITEBYTECODE": "1"}
            words = ("dbus-run-session", "--", sys.executable, script, "--inside", *sys.argv[1:])
            with open(os.path.join(home, "told"), "w+", encoding="utf-8", errors="replace") as told:
                code = subprocess.run(words, env=surroundings, stderr=told, check=False).returncode
                if code not in (0, 1, NOT_RUN):  # the buses talk too; only when something broke is it of use
                    told.seek(0)
                    print(told.read())
                return code
    finally:
        screen.terminate()
        screen.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default="", help="only tasks with these words in their name")
    parser.add_argument("--list", action="store_true", help="only the names of the tasks")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    lacking = missing()
    if lacking:
        print(f"niet uitgevoerd: op deze machine ontbreekt {', '.join(lacking)} (packaging/deps.sh build test)")
        return NOT_RUN
    if options.list:
        from registry import TASKS
        for subject in SUBJECTS:
            importlib.import_module(subject)
        print("\n".join(task.title for task in TASKS))
        return 0
    return inside(options) if options.inside else outside()


if __name__ == "__main__":
    sys.exit(main())
