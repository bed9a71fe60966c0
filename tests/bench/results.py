#!/usr/bin/env python3
"""Writes the figures of packaging/bench.sh --results as one table, each beside its limit.

Usage: tests/bench/results.py KEPT.jsonl MEASURED.jsonl COMMIT >tests/bench/RESULTS.md
What was measured takes the place of the same run in KEPT; other runs stay, with their own day and version.
"""
import datetime
import json
import os
import sys

PEERS = {
    "rules": "json-logic-js 90 duizend per seconde, zen-engine 10-14 duizend, CLIPS 10 duizend",
    "report": "LibreOffice 1,1 s en Chromium 1,0 s voor een rapport; per bladzijde in dezelfde run, als soffice er is",
    "start": "Qt Linguist 1,55 keer een kaal venster, KeePassXC 3,8 keer, DB Browser 3,7 keer",
    "store": "dezelfde tabellen rechtstreeks in C, in dezelfde run",
    "journal": "FTS4 MATCH 1 ms, LIKE 53 ms",
}


def number(value):
    if value is None:
        return "niet gemeten"
    return f"{value:.4g}".replace(".", ",")


def machine():
    model = "onbekend"
    with open("/proc/cpuinfo", encoding="utf-8") as text:
        for line in text:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {os.cpu_count()} kernen"


def merged(kept, measured):
    """The figures of every run, those measured now in place of the same run before."""
    now = {(one["bench"], one["run"]) for one in measured}
    order = list(dict.fromkeys((one["bench"], one["run"]) for one in kept + measured))
    rest = [one for one in kept if (one["bench"], one["run"]) not in now]
    return [one for run in order for one in rest + measured if (one["bench"], one["run"]) == run]


def read(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as text:
        return [json.loads(line) for line in text if line.startswith("{")]


def main():
    kept, fresh, commit = sys.argv[1:4]
    today = datetime.date.today().isoformat()
    figures = merged(read(kept), [one | {"on": today, "commit": commit} for one in read(fresh)])
    with open(kept, "w", encoding="utf-8") as text:
        text.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in figures)
    limited = [one for one in figures if one.get("limit")]
    met = [one for one in limited if one.get("met")]
    print("# Metingen\n")
    print(f"{machine()}. Geschreven door `packaging/bench.sh --results`, nooit met de hand; boven elke tabel de dag en de versie van")
    print(f"die meting. {len(met)} van de {len(limited)} cijfers met een grens halen die.\n")
    heading = None
    for one in figures:
        if (one["bench"], one["run"]) != heading:
            heading = (one["bench"], one["run"])
            print(f"\n## {one['bench']}_bench {one['run']}".rstrip() + "\n")
            print(f"Van {datetime.date.fromisoformat(one['on']):%d-%m-%Y}, versie {one['commit']}.", end="")
            print(f" Ter vergelijking: {PEERS[one['bench']]}.\n" if one["bench"] in PEERS else "\n")
            print("| wat | gemeten | eenheid | grens | gehaald |\n|---|---:|---|---:|---|")
        limit = one.get("limit")
        verdict = "" if not limit and one.get("met", True) else "ja" if one.get("met") else "**nee**"
        note = f" ({one['note']})" if one.get("note") else ""
        print(f"| {one['name']}{note} | {number(one['figure'])} | {one.get('unit', '')} | {number(limit) if limit else ''} | {verdict} |")


if __name__ == "__main__":
    main()
