#!/usr/bin/env python3
"""Runs the checks of this folder and writes into RESULTS.md what ran: reached beside target, with date and commit.

  tests/fault/record.py [--build build/check] [--full] [--only CHECK ...] [--kills N] [--places N] [--states N] [--seeds N] [--first-seed N] [--events N]
                        [--fuzz] [--targets TARGET ...] [--quick] [--dry] [--together]

Nothing is filled in by hand, and nothing passes by default: a check whose program or right is missing on this machine
becomes "niet uitgevoerd" with the reason. --dry prints the lines and writes nothing.
"""
import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
RESULTS = os.path.join(HERE, "RESULTS.md")
NOT_RUN = "niet uitgevoerd"
SKIPPED = 77  # nothing could be run here
NAMES = ["kill", "deeds", "alloc", "io", "power", "powerdeeds", "damage", "memory", "network", "flags", "origin", "pairs", "fuzz", "monkey", "reproducible"]
HEAD = """# What ran, and what it found

Written by `tests/fault/record.py`, a table a run, the latest first; nobody types here. "Doel" is the goal for all runs
together (issue 8), not for one.

"""
TOGETHER = """## Alles samen

Wat hieronder met uitkomst "goed" staat, opgeteld; wie een run herhaalt telt dubbel, andere zaden en toestanden niet.

"""
LINE = re.compile(r"^\| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)


class Row:
    def __init__(self, check, reached, goal, outcome):
        self.check, self.reached, self.goal, self.outcome = check, reached, goal, outcome

    @property
    def passed(self):
        return self.outcome == "goed" or self.outcome.startswith(NOT_RUN)


def run(command, **environment):
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                                             "QTEST_FUNCTION_TIMEOUT": "86400000"} | environment)


def where(said):
    """The places at which a test failed."""
    places = re.findall(r"Loc: \[.*/([^/]+\(\d+\))\]", said)
    return "".join(", " + place for place in places)


def qt_test(build, name, pattern, check, goal, unit, folder="fault", **environment):
    """A test program of ours: what it counted by itself, and whether it was content. A skipped test is not run."""
    program = os.path.join(build, "tests", folder, f"test_{name}")
    if not os.path.exists(program):
        return Row(check, "-", goal, f"{NOT_RUN}: {name} is niet gebouwd")
    ended = run((program, "-nocrashhandler"), **environment)
    said = ended.stdout + ended.stderr
    totals = re.search(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped", said)
    counts = re.findall(pattern, said)
    if totals is None or not counts:
        return Row(check, "-", goal, f"mislukt: het programma gaf geen telling (uitgang {ended.returncode}{where(said)})")
    if int(totals.group(3)) > 0:
        return Row(check, "-", goal, f"{NOT_RUN}: {totals.group(3)} overgeslagen")
    reached = sum(int(count) for count in counts)
    return Row(check, f"{dotted(reached)} {unit}", goal,
               "goed" if ended.returncode == 0 else f"mislukt: {totals.group(2)} test(s){where(said)}")


def monkey(build, wish):
    """The program under a user who does anything, each seed in a process of its own (test_monkey.cpp)."""
    seeds, events = wish.seeds or (1000 if wish.full else 4), wish.events or (1000 if wish.full else 150)
    last = wish.first_seed + seeds - 1
    return qt_test(build, "fault_monkey", r"(\d+) events:", "Willekeurig bedienen van alle vensters", "10^6 gebeurtenissen",
                   f"gebeurtenissen, zaad {wish.first_seed} tot {last}", REGIE_MONKEY_SEEDS=str(last),
                   REGIE_MONKEY_FIRST_SEED=str(wish.first_seed), REGIE_MONKEY_EVENTS=str(events))


def damage(build, **environment):
    check, goal = "Bits gedraaid in elke byte", "100 % van een kluis van 2 MB"
    program = os.path.join(build, "tests", "fault", "test_fault_damage")
    if not os.path.exists(program):
        return Row(check, "-", goal, f"{NOT_RUN}: niet gebouwd")
    ended = run((program, "-nocrashhandler"), **environment)
    found = re.findall(r"(\d+) seen, (\d+) harmless, (\d+) silent", ended.stdout + ended.stderr)
    if not found:
        return Row(check, "-", goal, f"mislukt: geen telling (uitgang {ended.returncode})")
    seen, harmless, silent = (sum(int(one[i]) for one in found) for i in range(3))
    return Row(check, f"{seen + harmless + silent} bits, {silent} stil", goal,
               "goed" if ended.returncode == 0 else "mislukt")


def memory(build, **environment):
    """The program under a screen of its own, locked; what is left in its memory (memory.py)."""
    check, goal = "Geheugen na vergrendelen", "100 keer, 0 treffers"
    programs = [os.path.join(build, "bin", name) for name in ("regiekompas", "regiekompas-cli")]
    python = shutil.which("python3", path="/usr/bin")  # the bindings of AT-SPI belong to the system's
    if python is None or not all(os.path.exists(path) for path in programs):
        return Row(check, "-", goal, f"{NOT_RUN}: niet gebouwd, of geen python3 van het systeem")
    ended = run((python, os.path.join(HERE, "memory.py"), "--program", programs[0], "--cli", programs[1]), **environment)
    said = (ended.stdout.strip().splitlines() or ["geen uitvoer"])[-1]
    if ended.returncode == 77:
        return Row(check, "-", goal, f"{NOT_RUN}: {said.removeprefix(f'{NOT_RUN}: ')}")
    found = re.search(r"(\d+) keer vergrendeld, 0 treffers erna", said)
    if ended.returncode != 0 or found is None:
        return Row(check, "-", goal, f"mislukt: {said}")
    return Row(check, f"{found.group(1)} keer, 0 treffers", goal, "goed")


def no_network(build):
    """What the command line and the vault do while a vault is made, backed up and checked: no socket to the net."""
    check, goal = "Verbindingen met een netwerk", "0"
    cli = os.path.join(build, "bin", "regiekompas-cli")
    if not os.path.exists(cli):
        return Row(check, "-", goal, f"{NOT_RUN}: regiekompas-cli is niet gebouwd")
    if shutil.which("strace") is None:
        return Row(check, "-", goal, f"{NOT_RUN}: strace ontbreekt")
    with tempfile.TemporaryDirectory() as home:
        log, vault = os.path.join(home, "strace"), os.path.join(home, "oefen.kluis")
        traced = ("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", log)
        steps = ((cli, "demo", "--vault", vault, "--households", "5", "--seed", "1"), (cli, "verify", "--vault", vault),
                 (cli, "backup", "--vault", vault, "--out", os.path.join(home, "kopie.kbackup")))
        lines = []
        for step in steps:
            ended = run((*traced, *step), XDG_STATE_HOME=os.path.join(home, "state"))
            if "ptrace" in ended.stderr or not os.path.exists(log):
                return Row(check, "-", goal, f"{NOT_RUN}: ptrace is hier verboden")
            if ended.returncode != 0:
                return Row(check, "-", goal, f"mislukt: {step[1]} gaf {ended.returncode}")
            with open(log, encoding="utf-8", errors="replace") as file:
                lines += file.readlines()
        # the check itself: a program that does ask for a socket must be seen
        run((*traced, sys.executable, "-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"))
        with open(log, encoding="utf-8", errors="replace") as file:
            if not any("AF_INET" in line for line in file):
                return Row(check, "-", goal, "mislukt: de controle zag een echte socket niet")
        found = [line for line in lines if "AF_INET" in line]
    return Row(check, f"{len(found)} in {len(steps)} opdrachten", goal, "goed" if not found else "mislukt")


def hardened(build):
    """The flags of the programs that are given out, as the loader sees them."""
    check, goal = "PIE, RELRO, BIND_NOW, stack protector, geen uitvoerbare stapel", "alle programma's"
    programs = [os.path.join(build, "bin", name) for name in ("regiekompas", "regiekompas-cli")]
    programs = [path for path in programs if os.path.exists(path)]
    if not programs or shutil.which("readelf") is None:
        return Row(check, "-", goal, f"{NOT_RUN}: niets gebouwd of geen readelf")
    missing = []
    for path in programs:
        header, segments = run(("readelf", "-hW", path)).stdout, run(("readelf", "-lW", path)).stdout
        dynamic, symbols = run(("readelf", "-dW", path)).stdout, run(("readelf", "--dyn-syms", "-W", path)).stdout
        stack = re.search(r"GNU_STACK.*?\s(RWE?|R E)\s", segments)
        facts = {"PIE": "DYN" in header, "RELRO": "GNU_RELRO" in segments, "BIND_NOW": "BIND_NOW" in dynamic or "NOW" in dynamic,
                 "stack protector": "__stack_chk_fail" in symbols, "stapel": bool(stack) and "E" not in stack.group(1)}
        missing += [f"{os.path.basename(path)}: {name}" for name, there in facts.items() if not there]
    return Row(check, f"{len(programs)} programma's", goal, "goed" if not missing else "mislukt: " + ", ".join(missing))


def reproducible(wish):
    """The package built twice elsewhere (packaging/reproducible.sh); only when it is asked for, since it takes two builds."""
    check, goal = "Pakket twee keer gebouwd, op twee plaatsen", "gelijk, byte voor byte"
    missing = [name for name in ("git", "cmake", "ninja", "cpack", "dpkg-deb", "dpkg-shlibdeps") if shutil.which(name) is None]
    if not missing and run(("git", "rev-parse", "HEAD")).returncode != 0:
        missing = ["een commit om te bouwen"]
    if missing:
        return Row(check, "-", goal, f"{NOT_RUN}: {', '.join(missing)} ontbreekt")
    script = os.path.join(ROOT, "packaging", "reproducible.sh")
    with tempfile.TemporaryDirectory() as folder:  # the check itself: what differs must be seen
        sides = [os.path.join(folder, name) for name in ("een", "twee")]
        for side in sides:
            with open(side, "w", encoding="utf-8") as file:
                file.write(side)
        if run((script, "--compare", *sides)).returncode == 0:
            return Row(check, "-", goal, "mislukt: de controle zag een verschil niet")
    ended = run((script, *(("--quick",) if wish.quick else ())))
    said = (ended.stdout.strip().splitlines() or ["geen uitvoer"])[0]
    how = ", zonder optimaliseren" if wish.quick else ""
    same = ended.returncode == 0 and said.startswith("gelijk: ")
    return Row(check, "2 keer" + how, goal, "goed" if same else f"mislukt: {said}")


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def foreign(path, build):
    """What stands in a program of where or when it was built."""
    with open(path, "rb") as file:
        content = file.read()
    with open(os.path.join(build, "CMakeCache.txt"), encoding="utf-8") as file:
        source = re.search(r"^CMAKE_HOME_DIRECTORY:INTERNAL=(.*)$", file.read(), re.MULTILINE).group(1)
    places = [place for place in sorted({source, os.path.abspath(build), os.path.expanduser("~") + "/"})
              if place.encode() in content]
    return places + [date.decode() for date in
                     re.findall(rb"\b(?:" + "|".join(MONTHS).encode() + rb") [ 0-3]\d 20\d\d\b", content)]


def without_origin(build):
    """No path of who built it and no date of the build in what is given out."""
    check, goal = "Geen pad of dag van het bouwen in de programma's", "0"
    programs = [os.path.join(build, *name) for name in
                (("bin", "regiekompas"), ("bin", "regiekompas-cli"), ("lib", "libregie-archive.so"))]
    programs = [path for path in programs if os.path.exists(path)]
    if not programs:
        return Row(check, "-", goal, f"{NOT_RUN}: niets gebouwd")
    control = os.path.join(build, "tests", "fault", "test_fault_kill")  # it knows where its child stands
    if os.path.exists(control) and not foreign(control, build):
        return Row(check, "-", goal, "mislukt: de controle vond geen pad waar er een is")
    found = [f"{os.path.basename(path)}: {what}" for path in programs for what in foreign(path, build)]
    return Row(check, f"{len(found)} in {len(programs)} programma's", goal, "goed" if not found else "mislukt: " + ", ".join(found[:5]))


FUZZED = {"csv": "lijsten", "dossier": "dossiers van elders", "intake": "intakes", "map": "kolommen van lijsten",
          "names": "namen", "rules": "regels en sjablonen", "sealed": "verzegelde bestanden en sleutels"}


def fuzzed(build, target):
    """One reader of what comes from elsewhere under libFuzzer and the sanitizers (tests/fuzz/run.sh)."""
    check, goal = f"Willekeurige invoer (fuzz): {FUZZED[target]}", "10^8"
    if shutil.which("clang++-16") is None:
        return Row(check, "-", goal, f"{NOT_RUN}: clang-16 ontbreekt")
    seconds = os.environ.get("REGIE_FUZZ_SECONDS", "5")
    ended = run((os.path.join(ROOT, "tests", "fuzz", "run.sh"), target, os.path.join(build, "fuzz")),
                REGIE_FUZZ_SECONDS=seconds)
    done = re.findall(r"Done (\d+) runs|stat::number_of_executed_units:\s+(\d+)", ended.stdout + ended.stderr)
    if ended.returncode == SKIPPED:
        return Row(check, "-", goal, f"{NOT_RUN}: het doel liet zich hier niet draaien")
    if ended.returncode != 0 or not done:
        return Row(check, "-", goal, f"mislukt: uitgang {ended.returncode}")
    count = max(int(a or b) for a, b in done)
    return Row(check, f"{dotted(count)} in {seconds} s", goal, "goed" if count > 0 else "mislukt: er werd niets gelezen")


def checks(build, wish):
    """Every check by its name, in the order in which they run."""
    more = {"REGIE_FULL_FAULTS": "1"} if wish.full else {}
    kills = more | ({"REGIE_FAULT_KILLS": str(wish.kills)} if wish.kills else {})
    return {
        "kill": lambda: qt_test(build, "fault_kill", r"(\d+) kills, \d+ in the middle", "kill -9 op het opslagpad",
                                "10.000 per pad", "keer", **kills),
        "deeds": lambda: qt_test(build, "fault_deeds", r"(\d+) (?:kills, \d+ in the middle of a deed|calls broken off)",
                                 "Inlezen, bijwerken, terugzetten, back-up, sleutels en vernietigen, afgebroken",
                                 "10.000 per pad", "keer", **more,
                                 **({"REGIE_DEED_KILLS": str(wish.kills)} if wish.kills else {})),
        "alloc": lambda: qt_test(build, "fault_alloc", r"(\d+) times without memory", "Geheugen dat opraakt, bij de k-de vraag",
                                 "elke vraag, 0 verloren, half of stil", "proeven", **more,
                                 **({"REGIE_FAULT_ALLOCS": str(wish.places)} if wish.places else {})),
        "io": lambda: qt_test(build, "fault_io", r"(\d+) trials:", "Fouten van schijf en systeem", "25.000", "proeven", **more),
        "power": lambda: qt_test(build, "fault_power", r"(\d+) states:", "Stroomuitval (nagebootste toestanden)", "100.000",
                                 "toestanden", **more),
        "powerdeeds": lambda: qt_test(build, "fault_powerdeeds", r"(\d+) states:",
                                      "Stroomuitval bij bijwerken, terugzetten, inlezen, gebruikers en vernietigen", "100.000",
                                      "toestanden", **more,
                                      **({"REGIE_FAULT_STATES": str(wish.states)} if wish.states else {})),
        "damage": lambda: damage(build, **more),
        "memory": lambda: memory(build, **more),
        "network": lambda: no_network(build),
        "flags": lambda: hardened(os.path.abspath(wish.release)),
        "origin": lambda: without_origin(os.path.abspath(wish.release)),
        "pairs": lambda: qt_test(build, "casebook_needtoknow", r"(\d+) pairs,", "Niets te merken van een afgeschermd huishouden",
                                 "1.000 paren", "paren", folder=os.path.join("core", "casebook"),
                                 **({"REGIE_PAIRS": "1000"} if wish.full else {})),
        "fuzz": lambda: [fuzzed(build, target) for target in wish.targets],
        "monkey": lambda: monkey(build, wish),
        "reproducible": lambda: reproducible(wish),
    }


def commit():
    name = run(("git", "rev-parse", "--short", "HEAD")).stdout.strip()
    changed = run(("git", "status", "--porcelain", "--untracked-files=no", "--", ".",
                   ":!tests/fault/RESULTS.md")).stdout.strip()
    return name + (" met wijzigingen" if changed else "")


def table(rows, wish):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    lines = [f"## {now}, commit {commit()}, {'volledig' if wish.full else 'steekproef'}, {os.cpu_count()} kernen", "",
             "| Controle | Bereikt | Doel | Uitkomst |", "|---|---|---|---|"]
    lines += [f"| {row.check} | {row.reached} | {row.goal} | {row.outcome} |" for row in rows]
    return "\n".join(lines) + "\n\n"


def dotted(count):
    return f"{count:,}".replace(",", ".")


def number(text):
    """The first number in words of ours (12.006 is twelve thousand), or none."""
    found = re.match(r"\d{1,3}(?:\.\d{3})+|\d+", text)
    return int(found.group().replace(".", "")) if found else None


def together(runs):
    """Every check once: what all its runs reached beside its target, and how its last run ended."""
    sums, goals, last = {}, {}, {}
    for check, reached, goal, outcome in LINE.findall(runs):  # the latest first
        if check == "Controle" or check.startswith("---"):
            continue
        last.setdefault(check, outcome)
        goals.setdefault(check, goal)
        count, of = sums.get(check, (0, 0))
        good = outcome == "goed" and number(reached) is not None
        sums[check] = (count + (number(reached) if good else 0), of + (1 if good else 0))
    lines = ["| Controle | Samen | Goede runs | Doel | Laatste uitkomst |", "|---|---:|---:|---|---|"]
    for check in sorted(sums):
        count, of = sums[check]
        lines.append(f"| {check} | {dotted(count)} | {of} | {goals[check]} | {last[check]} |")
    return TOGETHER + "\n".join(lines) + "\n\n"


def runs_before():
    """The tables of the runs so far, without what stands above them."""
    if not os.path.exists(RESULTS):
        return ""
    with open(RESULTS, encoding="utf-8") as file:
        text = file.read()
    first = re.search(r"^## \d{4}-", text, re.MULTILINE)
    return text[first.start():] if first else ""


def keep(runs):
    with open(RESULTS, "w", encoding="utf-8") as file:
        file.write(HEAD + together(runs) + runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "check"))
    parser.add_argument("--release", default=os.path.join(ROOT, "build", "check"), help="the programs that are given out")
    parser.add_argument("--only", nargs="+", metavar="CHECK", help="some of: " + " ".join(NAMES), choices=NAMES)
    parser.add_argument("--kills", type=int)
    parser.add_argument("--places", type=int, help="at how many of the times that memory is asked for there is none")
    parser.add_argument("--states", type=int, help="of each deed when the power goes")
    parser.add_argument("--seeds", type=int, help="runs of the monkey")
    parser.add_argument("--first-seed", type=int, default=1, help="the first of them: other seeds are other users")
    parser.add_argument("--events", type=int, help="events of the monkey in each run")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--fuzz", action="store_true", help="also the fuzz targets (built with clang-16)")
    parser.add_argument("--targets", nargs="+", metavar="TARGET", choices=list(FUZZED), default=list(FUZZED),
                        help="fuzz: some of: " + " ".join(FUZZED))
    parser.add_argument("--quick", action="store_true", help="reproducible: without optimising")
    parser.add_argument("--dry", action="store_true")
    parser.add_argument("--together", action="store_true", help="runs nothing: only adds up anew what ran")
    wish = parser.parse_args()
    if wish.together:
        keep(runs_before())
        return
    wanted = wish.only or [name for name in NAMES if name != "reproducible" and (name != "fuzz" or wish.fuzz)]
    made = [check() for name, check in checks(os.path.abspath(wish.build), wish).items() if name in wanted]
    rows = [row for one in made for row in (one if isinstance(one, list) else [one])]
    text = table(rows, wish)
    if wish.dry:
        print(text, end="")
    else:
        keep(text + runs_before())
        print(text, end="")
    if not all(row.passed for row in rows):
        sys.exit(1)
    sys.exit(SKIPPED if all(row.outcome.startswith(NOT_RUN) for row in rows) else 0)


if __name__ == "__main__":
    main()
