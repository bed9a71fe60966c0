#!/usr/bin/python3
"""What is left in memory after locking: the program itself on a screen that nobody sees, worked through the accessibility
interface, its memory read as an administrator could.

  memory.py --program REGIEKOMPAS --cli REGIEKOMPAS-CLI [--times N]

Looked for: names and a sentence of a case, the password, and the keys, as UTF-8 and UTF-16, keys as bytes and as digits.
They must be found before locking, else the search proves nothing, and nowhere after it. Where memory may not be read, or
the screen is missing, it says so and ends with 77.
"""
import argparse
import ctypes
import json
import os
import random
import re
import signal
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(ROOT, "tests", "atspi"), os.path.join(ROOT, "tools")]

import run as accessible  # noqa: E402

CHUNK = 1 << 24
libc = ctypes.CDLL(None)
HOUSEHOLD_TAB = "Overzicht"


class NotAllowed(Exception):
    """This machine does not let us read another process."""


def word():
    """A name that stands in no program and no library: new every time."""
    source = random.SystemRandom()
    return source.choice("BDGKLMNPRSTVZ") + "".join(source.choice("aeiou") + source.choice("bdfgklmnprstvz") for _ in range(6))


class Secrets:
    """What must be gone, by kind, in every form it may have."""

    def __init__(self):
        self.first, self.second, self.told = word(), word(), word()
        self.password = f"{word()} en {word()}".lower()
        self.forms = {"namen": [form for text in (self.first, self.second, self.told) for form in self.texts(text)],
                      "wachtwoord": self.texts(self.password), "sleutels": []}

    @staticmethod
    def texts(text):
        return [text.encode("utf-8"), text.encode("utf-16-le")]

    def know_keys(self, vault):
        """The data key and the keys made from it, by the second reader of docs/crypto.md."""
        import read_vault
        with open(os.path.join(vault, "slots.json"), encoding="utf-8") as file:
            key = read_vault.data_key_of(json.load(file), self.password.encode())
        for one in (key, *(read_vault.subkey(key, number) for number in range(1, 7))):
            self.forms["sleutels"] += [one, *self.texts(one.hex()), *self.texts(one.hex().upper())]


def pieces(process):
    """The memory of a process that may have been written to, a piece at a time. What only shows an unchanged file of
    the disk is passed over: programs, libraries and fonts."""
    try:
        with open(f"/proc/{process}/smaps", encoding="utf-8") as file:
            text = file.read()
        memory = open(f"/proc/{process}/mem", "rb", buffering=0)
    except PermissionError as error:
        raise NotAllowed(error) from None
    with memory:
        for head, facts in re.findall(r"^([0-9a-f]+-[0-9a-f]+ .*)\n((?:[A-Z]\w+:.*\n)+)", text, re.MULTILINE):
            size = {name: int(kib) for name, kib in re.findall(r"^(\w+):\s+(\d+) kB", facts, re.MULTILINE)}
            place = head.split(maxsplit=5)
            of_file = len(place) > 5 and place[5].startswith("/") and place[1].endswith("p")
            if size["Rss"] + size["Swap"] == 0 or (of_file and size["Private_Dirty"] + size["Swap"] == 0):
                continue
            if len(place) > 5 and place[5] in ("[vvar]", "[vsyscall]"):
                continue
            start, end = (int(number, 16) for number in place[0].split("-"))
            yield from chunks(memory, start, end)


def chunks(memory, start, end):
    """In pieces that overlap, so that nothing hides on a seam."""
    for at in range(start, end, CHUNK):
        try:
            yield os.pread(memory.fileno(), min(CHUNK + 512, end - at), at)
        except PermissionError as error:
            raise NotAllowed(error) from None
        except OSError:  # of a device: no memory of the program
            continue


def times(form, piece):
    """As bytes.count, which is slow where there is nothing: looked for by the C library first."""
    libc.memmem.restype = ctypes.c_void_p
    size = ctypes.c_size_t
    return piece.count(form) if libc.memmem(piece, size(len(piece)), form, size(len(form))) else 0


def search(process, forms):
    """How often each kind stands in memory, and how much was read."""
    found, size = {kind: 0 for kind in forms}, 0
    os.kill(process, signal.SIGSTOP)
    try:
        for piece in pieces(process):
            size += len(piece)
            for kind, all_forms in forms.items():
                found[kind] += sum(times(form, piece) for form in all_forms)
    finally:
        os.kill(process, signal.SIGCONT)
    return found, size


def make_vault(options, folder, secrets):
    """A vault with a password and one case that has the planted words; gives its folder and the number of the case."""
    import desktop
    vault, password = os.path.join(folder, "oefen.kluis"), os.path.join(folder, "wachtwoord")
    with open(password, "w", encoding="utf-8") as file:
        file.write(secrets.password + "\n")
    run = desktop.Practice.run
    run(options.cli, "demo", "--vault", vault, "--households", "4", "--seed", "8", "--now", "2026-11-20T09:00",
        "--password-file", password)
    with open(desktop.SAMPLE, encoding="utf-8") as file:
        text = file.read().replace("Rietgors", secrets.first).replace("van Zeegras", "van " + secrets.second)
    intake = json.loads(text)
    intake["what"] += " " + secrets.told
    path = os.path.join(folder, "intake.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(intake, file)
    told = run(options.cli, "intake", path, "--vault", vault, "--password-file", password)
    secrets.know_keys(vault)
    return vault, json.loads(told[:told.rindex("}") + 1])["case"]


def wait_for_new_program(process, seconds=30):
    """Locking replaces the program; its number stays."""
    end = time.monotonic() + seconds
    while True:
        with open(f"/proc/{process}/cmdline", "rb") as file:
            if b"--locked" in file.read().split(b"\0"):
                return
        if time.monotonic() > end:
            raise SystemExit("MIS: het programma begon niet opnieuw")
        time.sleep(0.05)


def cycle(window, process, secrets, case, first):
    """Unlocks, works, locks; what was found at each moment."""
    from tree import until
    window.write("Wachtwoord", secrets.password)
    typed, _ = search(process, secrets.forms)
    until(lambda: window.button("Ontgrendelen").enabled, "de knop doet het")
    window.press("Ontgrendelen")
    window.frame.find("list item", re.compile("^Vandaag"), patience=30)
    if first:
        window.open_case(case)
    window.frame.find("page tab", HOUSEHOLD_TAB, patience=30)
    window.says(secrets.first)
    at_work, _ = search(process, secrets.forms)
    window.keys("Control+l")
    wait_for_new_program(process)
    window.frame.find("label", "Vergrendeld", patience=30)
    # the reading itself is tried too: what the page shows must be found
    after, size = search(process, secrets.forms | {"de pagina": Secrets.texts("Vergrendeld")})
    return typed, at_work, after, size


def judge(typed, at_work, after):
    """What is wrong, when something is."""
    seen = {"namen": at_work["namen"], "sleutels": at_work["sleutels"], "wachtwoord": typed["wachtwoord"],
            "de pagina": after.pop("de pagina")}
    blind = [kind for kind, count in seen.items() if count == 0]
    left = [f"{count} keer {kind}" for kind, count in after.items() if count > 0]
    if blind:
        return f"het zoeken bewijst niets: {', '.join(blind)} niet gevonden terwijl het er was"
    return f"nog in het geheugen na vergrendelen: {', '.join(left)}" if left else None


def inside(options):
    import desktop
    from window import Window
    desktop.wait_for_bus()
    desktop.FocusKeeper().start()
    secrets = Secrets()
    with tempfile.TemporaryDirectory(prefix="regie-memory-") as folder:
        vault, case = make_vault(options, folder, secrets)
        program = desktop.Program(options.program, "--vault", vault)
        try:
            process, trouble = program.process.pid, None
            for number in range(options.times):
                typed, at_work, after, size = cycle(Window(process), process, secrets, case, number == 0)
                trouble = trouble or judge(typed, at_work, after)
                print(f"ervoor {at_work['namen']} namen, {at_work['sleutels']} sleutels, {typed['wachtwoord']} wachtwoord "
                      f"(aan het werk nog {at_work['wachtwoord']}); erna {sum(after.values())}, in {size >> 20} MiB",
                      flush=True)
        except NotAllowed as error:
            print(f"niet uitgevoerd: het geheugen van een ander proces lezen mag hier niet ({error})")
            return accessible.NOT_RUN
        except Exception as error:  # the buses have the place where a trace would go
            trouble = f"{type(error).__name__}: {error}"
        finally:
            program.close()
    print(trouble or f"{options.times} keer vergrendeld, 0 treffers erna")
    return 1 if trouble else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    full = os.environ.get("REGIE_FULL_FAULTS") == "1"
    parser.add_argument("--times", type=int, default=int(os.environ.get("REGIE_FAULT_LOCKS", "100" if full else "1")))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    lacking = accessible.missing()
    if lacking:
        print(f"niet uitgevoerd: op deze machine ontbreekt {', '.join(lacking)} (packaging/deps.sh build test)")
        return accessible.NOT_RUN
    return inside(options) if options.inside else accessible.outside(os.path.abspath(__file__))


if __name__ == "__main__":
    sys.exit(main())
