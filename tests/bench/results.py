#!/usr/bin/env python3
"""Writes the figures of packaging/bench.sh --results as one table, each beside its limit.

Usage: tests/bench/results.py FIGURES.jsonl COMMIT >tests/bench/RESULTS.md
"""
import datetime
import json
import os
import sys

PEERS = {
    "rules": "json-logic-js 90 duizend per seconde, zen-engine 10-14 duizend, CLIPS 10 duizend",
    "report": "LibreOffice 1,1 s en Chromium 1,0 s voor een rapport",
    "start": "Qt Linguist 1,55 keer een kaal venster, KeePassXC 3,8 keer, DB Browser 3,7 keer",
    "store": "dezelfde tabellen rechtstreeks in C, in dezelfde run",
    "journal": "FTS4 MATCH 1 ms, LIKE 53 ms",
}


def number(value):
    return f"{value:.4g}".replace(".", ",")


def machine():
    model = "onbekend"
    with open("/proc/cpuinfo", encoding="utf-8") as text:
        for line in text:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {os.cpu_count()} kernen"


def main():
    with open(sys.argv[1], encoding="utf-8") as text:
        figures = [json.loads(line) for line in text if line.startswith("{")]
    limited = [one for one in figures if one.get("limit")]
    met = [one for one in limited if one.get("met")]
    print("# Metingen\n")
    print(f"Van {datetime.date.today():%d-%m-%Y}, versie {sys.argv[2]}, {machine()}, belasting bij het eind")
    print(f"{os.getloadavg()[0]:.1f}. Geschreven door `packaging/bench.sh --results`, nooit met de hand. {len(met)} van de")
    print(f"{len(limited)} cijfers met een grens halen die.\n")
    heading = None
    for one in figures:
        if (one["bench"], one["run"]) != heading:
            heading = (one["bench"], one["run"])
            print(f"\n## {one['bench']}_bench {one['run']}".rstrip() + "\n")
            if one["bench"] in PEERS:
                print(f"Ter vergelijking: {PEERS[one['bench']]}.\n")
            print("| wat | gemeten | eenheid | grens | gehaald |\n|---|---:|---|---:|---|")
        limit = one.get("limit")
        verdict = "" if not limit and one.get("met", True) else "ja" if one.get("met") else "**nee**"
        print(f"| {one['name']} | {number(one['figure'])} | {one.get('unit', '')} | {number(limit) if limit else ''} | {verdict} |")


if __name__ == "__main__":
    main()
