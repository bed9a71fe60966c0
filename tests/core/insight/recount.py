#!/usr/bin/env python3
"""Counts every indicator again from the open export and holds it against `regiekompas-cli stats`.

Written from docs/figures.md alone: it shares no code with the program and reads nothing but the export.
Once more after everything past its term was destroyed: from what remains, and every number as it was.
Usage: recount.py REGIEKOMPAS-CLI DESTROYDUE [HOUSEHOLDS:SEED ...]
"""
import bisect
import json
import math
import os
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
REFUSALS = {"refuse-referral", "keep-at-vt", "do-not-admit", "other-route", "stop-refused"}
BY_PLACE = ["route", "municipality", "executor"]


def wall(text):
    return datetime.fromisoformat(text) if text else None


def local(text):
    """A moment of the world's clock as the wall clock shows it."""
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return moment.astimezone(AMSTERDAM).replace(tzinfo=None)


def utc(moment):
    return moment.replace(tzinfo=AMSTERDAM).astimezone(timezone.utc)


def quantile(values, share):
    if not values:
        return None
    values = sorted(values)
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def folded(text):
    text = text.lower()
    for sign, plain in (("ø", "o"), ("ł", "l"), ("ı", "i"), ("æ", "ae"), ("ß", "ss"), ("đ", "d")):
        text = text.replace(sign, plain)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.replace("ij", "y")


class Route:
    def __init__(self, flow, begun, recorded=True):
        self.flow, self.begun, self.recorded = flow, begun, recorded
        self.weighed = self.accepted = self.worked = self.ended = None
        self.act = ""


class Case:
    def __init__(self, row, channel):
        self.row, self.channel = row, channel
        self.opened = local(row["opened_at"])
        self.household = row["household"]
        self.status = row["status"]
        self.route = "mda" if row["route"] == "mda" else "icm"
        self.routes, self.phases, self.terms, self.visit = [], [], [], None
        self.marked = self.unverified = self.unconfirmed = self.double = False

    def item(self, on, **more):
        out = {"on": on, "household": self.household, "route": self.route, "municipality": self.row["municipality"],
               "channel": self.channel or "", "executor": self.row["executor"], "group": "", "value": 0, "met": True}
        out.update(more)
        return out


class Region:
    def __init__(self, export, now):
        self.now = now
        self.intakes = {one["id"]: one["payload"] for one in export["intake"]}
        self.cases, self.by_id, self.by_intake = [], {}, {}
        for row in export["case_file"]:
            case = Case(row, self.intakes.get(row["intake"], {}).get("channel"))
            self.cases.append(case)
            self.by_id[row["id"]] = case
            if row["intake"]:
                self.by_intake[row["intake"]] = case
        for term in export["deadline"]:
            self.by_id[term["case_file"]].terms.append(term)
        self.until = {}
        self.read_flow(export["flow_event"])
        self.read_assessments(export)
        self.read_events(export)
        self.read_doubles(export)
        self.take_remains(export["counted_fact"])

    def read_flow(self, events):
        corrected = {one["corrects"] for one in events if one["kind"] == "corrected"}
        runs = {}
        for event in sorted(events, key=lambda one: (one["case_file"], one["seq"])):
            case, at = self.by_id[event["case_file"]], wall(event["at"])
            key = (event["case_file"], event["run"])
            kind = event["kind"]
            if kind == "run-started" and event["route"]:
                runs[key] = Route(event["act"], at)
                case.routes.append(runs[key])
                if event["standing"] == "active":
                    runs[key].accepted = at
            elif kind == "moved" and key in runs:
                self.move(runs[key], event, at)
            elif kind == "phase-entered":
                current = case.phases[-1] if case.phases and case.phases[-1]["until"] is None else None
                order = ["immediate-safety", "risk-driven-care", "recovery"]
                relapse = current is not None and order.index(event["to_state"]) < order.index(current["phase"])
                self.leave(case, at)
                case.phases.append({"phase": event["to_state"], "from": at, "until": None, "relapse": relapse})
            elif kind == "phases-left":
                self.leave(case, at)
            elif kind == "step-done" and event["act"] == "at-the-door" and event["id"] not in corrected:
                case.visit = at if case.visit is None else min(case.visit, at)
        for case in self.cases:
            if not case.routes:
                self.work_out(case)

    def take_remains(self, rows):
        """What destroyed dossiers leave (docs/export-format.md), under names that exist nowhere else."""
        living = (self.cases, self.by_id, self.by_intake, self.assessments)
        whole = {"cases": [], "intakes": {}, "terms": [], "flow": [], "assessment": [], "decision": [], "household": []}
        for number, row in enumerate(rows):
            self.take_dossier(f"gone {number}", row["facts"], whole)
        self.cases, self.by_id, self.by_intake = [], {}, {}
        for row, channel in whole["cases"]:
            case = Case(row, channel)
            case.opened = wall(row["opened_at"])
            self.cases.append(case)
            self.by_id[row["id"]] = case
            if row["intake"]:
                self.by_intake[row["intake"]] = case
        for term in whole["terms"]:
            self.by_id[term["case_file"]].terms.append(term)
        self.read_flow(whole["flow"])
        self.read_assessments(whole)
        facts = {f"gone {number}": row["facts"] for number, row in enumerate(rows)}
        for case in self.cases:
            marks = facts[case.household].get("doubt", "")
            case.unverified, case.marked, case.unconfirmed = ("v" in marks, "m" in marks, "c" in marks)
            case.double = facts[case.household].get("double", False)
        self.cases, self.assessments = living[0] + self.cases, living[3] + self.assessments
        self.by_id, self.by_intake = living[1] | self.by_id, living[2] | self.by_intake

    def take_dossier(self, name, facts, whole):
        def part(kind, place):
            return f"{name} {kind} {place}" if place >= 0 else None

        self.until[name] = date.fromisoformat(facts["until"])
        for one in facts.get("cases", []):
            whole["cases"].append(({"id": part("case", one["n"]), "household": name, "route": one["route"],
                                    "status": one["status"], "executor": one["executor"],
                                    "handler": "-" if one["handled"] else "", "municipality": one["municipality"],
                                    "opened_at": one["opened"], "intake": part("intake", one["intake"])}, one["channel"]))
        for place, one in enumerate(facts.get("assessments", [])):
            whole["assessment"].append({"id": part("assessment", place), "household": name, "advice": one["advice"],
                                        "intake": part("intake", one["intake"]), "reference_date": one["on"]})
            whole["household"].append({"id": name, "municipality": one["municipality"]})
            if one["chosen"]:
                whole["decision"].append({"assessment": part("assessment", place), "chosen": one["chosen"]})
        for seq, one in enumerate(facts.get("flow", [])):
            whole["flow"].append(one | {"id": part("flow", one["n"]), "case_file": part("case", one["case"]), "seq": seq,
                                        "to_state": one["to"], "corrects": part("flow", one["corrects"])})
        for one in facts.get("terms", []):
            done = datetime.fromtimestamp(one["done"] / 1000, timezone.utc).isoformat() if "done" in one else None
            whole["terms"].append(one | {"case_file": part("case", one["case"]), "done_at": done})
        for one in facts.get("events", []):
            at = wall(one["at"])
            (self.orders if one["order"] else self.reports)[name].append(at.date())
            if one["order"] and one["timed"]:
                self.timed[name].append(at)
        for lists in (self.orders, self.reports, self.timed):
            lists[name].sort()

    def known(self, household):
        """The last day of which something can be known of @p household."""
        last = min(self.last, self.now.date())
        return min(last, self.until.get(household, last))

    @staticmethod
    def leave(case, at):
        if case.phases and case.phases[-1]["until"] is None:
            case.phases[-1]["until"] = at

    @staticmethod
    def move(route, event, at):
        if event["to_state"] == "weighing" and route.weighed is None:
            route.weighed = at
        if event["standing"] == "active" and route.accepted is None:
            route.accepted = at
        if event["to_state"] in ("analysis", "coordination", "working") and route.worked is None:
            route.worked = at
        if event["standing"] in ("ended", "resting") and route.ended is None:
            route.ended, route.act = at, event["act"]

    @staticmethod
    def work_out(case):
        route = Route(case.route, case.opened, recorded=False)
        if case.status != "awaiting-check":
            route.accepted = case.opened
        if case.status == "closed":
            route.ended, route.act = case.opened, "unknown"
        case.routes.append(route)
        for term in case.terms:
            if term["kind"] == "first-visit" and term["done_at"]:
                case.visit = local(term["done_at"])

    def read_assessments(self, export):
        chosen = {one["assessment"]: one["chosen"] for one in export["decision"]}
        homes = {one["id"]: one["municipality"] for one in export["household"]}
        self.assessments = []
        for row in export["assessment"]:
            case = self.by_intake.get(row["intake"]) if row["intake"] else None
            on = date.fromisoformat(row["reference_date"])
            route = chosen.get(row["id"])
            item = case.item(on) if case else {
                "on": on, "household": row["household"], "route": "", "municipality": homes[row["household"]],
                "channel": "", "executor": "", "value": 0, "met": True}
            item["group"] = route or row["advice"]
            self.assessments.append((item, route in ("icm", "mda"), case))

    def read_events(self, export):
        members = defaultdict(list)
        households = {case.household for case in self.cases}
        for one in export["membership"]:
            members[one["person"]].append(one)
        event_of = {one["id"]: one["barring_order"] or one["vt_report"] for one in export["mention"]}
        order_rows = {one["id"]: one for one in export["barring_order"]}
        report_rows = {one["id"]: one for one in export["vt_report"]}

        def day_of(event):
            row = order_rows.get(event)
            return wall(row["imposed_at"]).date() if row else date.fromisoformat(report_rows[event]["received_on"])

        named = defaultdict(set)
        touched = set()
        unconfirmed = set()
        for link in export["person_link"]:
            for member in members[link["person"]]:
                if member["household"] not in households:
                    continue
                if link["state"] == "provisional":
                    unconfirmed.add(member["household"])
                if link["state"] != "confirmed":
                    continue
                event = event_of[link["mention"]]
                touched.add((member["household"], event))
                day = day_of(event).isoformat()
                if (member["from_day"] or "") <= day <= (member["until_day"] or "9999"):
                    named[member["household"], event].add(link["person"])
        certain = {key for key, persons in named.items() if len(persons) >= 2}
        for one in export["event_household"]:
            if one["household"] in households:
                key = (one["household"], one["barring_order"] or one["vt_report"])
                certain.add(key)
                touched.add(key)
        doubts = defaultdict(lambda: [False, False])
        for household, event in touched:
            row = order_rows.get(event) or report_rows[event]
            doubts[household][0] |= row["checks"] != ""
            doubts[household][1] |= not row["verified"]
        self.orders, self.reports, self.timed = defaultdict(list), defaultdict(list), defaultdict(list)
        incidents = {}
        for household, event in certain:
            if event in order_rows:
                row = order_rows[event]
                if row["kind"] == "order" and row["status"] != "annulled-from-start" and row["verified"]:
                    at = wall(row["imposed_at"])
                    self.orders[household].append(at.date())
                    if row["time_known"]:
                        self.timed[household].append(at)
                continue
            row = report_rows[event]
            counts = row["kind"] in ("first", "repeat") or (row["kind"] == "follow-up" and row["new_incident"] is True)
            if not counts or row["converted"] or not row["verified"]:
                continue
            day = date.fromisoformat(row["received_on"])
            if row["incident"]:
                key = (household, row["incident"])
                incidents[key] = min(day, incidents.get(key, day))
            else:
                self.reports[household].append(day)
        for (household, _), day in incidents.items():
            self.reports[household].append(day)
        for lists in (self.orders, self.reports, self.timed):
            for days in lists.values():
                days.sort()
        for case in self.cases:
            case.marked, case.unverified = doubts[case.household]
            case.unconfirmed = case.household in unconfirmed

    def read_doubles(self, export):
        persons = {one["id"]: one for one in export["person"]}
        judged = {frozenset((one["first"], one["second"])) for one in export["judgement"]}
        same = defaultdict(list)
        for one in persons.values():
            if one["birth_date"] and one["surname"] and one["given"]:
                same[one["birth_date"], folded(one["surname"]), folded(one["given"])[:1]].append(one["id"])
        twice = {a for group in same.values() for a in group
                 if any(a != b and frozenset((a, b)) not in judged for b in group)}
        homes = {one["household"] for one in export["membership"] if one["person"] in twice}
        for case in self.cases:
            case.double = case.household in homes

    # what is counted

    def in_period(self, day):
        return self.first <= day <= self.last

    def of_routes(self, moment, fill=lambda item, route: None):
        for case in self.cases:
            for route in case.routes:
                at = moment(route)
                if at is not None and self.in_period(at.date()):
                    item = case.item(at.date(), route=route.flow)
                    fill(item, route)
                    yield item

    def acceptances(self):
        starts = {}
        for case in self.cases:
            for route in case.routes:
                if route.accepted is not None:
                    item = case.item(route.accepted.date(), route=route.flow)
                    held = starts.get(case.household)
                    if held is None or item["on"] < held["on"]:
                        starts[case.household] = item
        return starts

    def referrals(self):
        accepted, starts = self.acceptances(), {}
        for case in self.cases:
            if case.household not in accepted:
                held = starts.get(case.household)
                if held is None or case.opened.date() < held["on"]:
                    starts[case.household] = case.item(case.opened.date())
        return starts

    def followed(self, starts):
        for item in starts.values():
            last = self.known(item["household"])
            if not self.in_period(item["on"]) or item["on"] > last:
                continue
            later = [day for days in (self.orders[item["household"]], self.reports[item["household"]])
                     for day in days if day > item["on"]]
            event = min(later) if later and min(later) <= last else None
            item = dict(item, met=event is None)
            item["value"] = ((event or last) - item["on"]).days
            yield item

    def year(self, lists, after):
        year = timedelta(days=365)
        for item in self.acceptances().values():
            start, last = item["on"], self.known(item["household"])
            if not self.in_period(start) or start + year > last:
                continue
            days = lists[item["household"]]
            inside = [day for day in days if (start < day <= start + year if after else start - year < day <= start)]
            yield dict(item, value=len(inside))

    def order_to_visit(self):
        for case in self.cases:
            if case.visit is None or not self.in_period(case.visit.date()):
                continue
            before = [at for at in self.timed[case.household] if at <= case.visit]
            if before and case.visit <= before[-1] + timedelta(days=28):
                hours = (utc(case.visit) - utc(before[-1])).total_seconds() / 3600
                yield case.item(case.visit.date(), value=hours)

    def terms_met(self):
        for case in self.cases:
            for term in case.terms:
                due = wall(term["due"])
                if self.in_period(due.date()) and due <= self.now:
                    done = term["done_at"] and datetime.fromisoformat(term["done_at"].replace("Z", "+00:00")) <= utc(due)
                    yield case.item(due.date(), group=term["kind"], met=bool(done))

    def of_status(self, status):
        return [case.item(case.opened.date(), value=(self.now.date() - case.opened.date()).days)
                for case in self.cases if case.status in status]

    def phase_now(self):
        for case in self.cases:
            if case.status == "active":
                stay = case.phases[-1] if case.phases and case.phases[-1]["until"] is None else None
                yield case.item(stay["from"].date() if stay else case.opened.date(),
                                group=stay["phase"] if stay else "")

    def time_in_phase(self):
        for case in self.cases:
            for stay in case.phases:
                if stay["until"] is not None and self.in_period(stay["until"].date()):
                    yield case.item(stay["until"].date(), group=stay["phase"],
                                    value=(stay["until"].date() - stay["from"].date()).days)

    def relapse(self):
        for case in self.cases:
            back = [stay for stay in case.phases if stay["relapse"] and self.in_period(stay["from"].date())]
            if back:
                yield case.item(back[0]["from"].date(), group=back[0]["phase"])

    def quality(self, lacks):
        return [case.item(case.opened.date()) for case in self.cases if lacks(case)]

    def indicators(self, first, last):
        self.first, self.last = first, last
        group, status = BY_PLACE + ["group"], self.of_status
        year = ["route", "municipality", "year"]
        funnel = ["group", "municipality", "year"]
        asked = [one for one in self.assessments if self.in_period(one[0]["on"])]

        def reached(mark):
            return [item for item, named, case in asked
                    if named and case and any(getattr(route, mark) is not None for route in case.routes)]

        def ending(item, route):
            item["group"] = route.act

        def days(start, end):
            def fill(item, route):
                item["value"] = (getattr(route, end).date() - getattr(route, start).date()).days
                if end == "ended":
                    ending(item, route)
            return fill

        def accepted_end(route):
            return route.ended if route.accepted is not None else None

        open_now = ("active", "awaiting-check")
        return {
            "inflow": ("count", [c.item(c.opened.date()) for c in self.cases if self.in_period(c.opened.date())],
                       ["channel", "municipality", "route", "week", "month", "quarter", "year"]),
            "assessed": ("count", [one[0] for one in asked], funnel),
            "indicated": ("count", [one[0] for one in asked if one[1]], funnel),
            "accepted": ("count", reached("accepted"), funnel),
            "started": ("count", reached("worked"), funnel),
            "refused": ("count", self.of_routes(lambda r: r.ended if r.act in REFUSALS else None, ending), group),
            "order-to-first-visit": ("hours", self.order_to_visit(), BY_PLACE),
            "indication-to-start": ("days", self.of_routes(lambda r: r.accepted if r.recorded else None,
                                                           days("begun", "accepted")), BY_PLACE),
            "report-to-weegoverleg": ("days", self.of_routes(lambda r: r.weighed, days("begun", "weighed")), BY_PLACE),
            "terms-met": ("share", self.terms_met(), group),
            "open-cases": ("count", status(open_now), BY_PLACE),
            "caseload": ("count", status(("active",)), BY_PLACE),
            "waiting-list": ("days", status(("awaiting-check",)), BY_PLACE),
            "phase-now": ("count", self.phase_now(), group),
            "time-in-phase": ("days", self.time_in_phase(), group),
            "relapse": ("count", self.relapse(), group),
            "duration": ("days", self.of_routes(lambda r: accepted_end(r) if r.recorded else None,
                                                days("accepted", "ended")), group),
            "closing-reason": ("count", self.of_routes(accepted_end, ending), group),
            "orders-before": ("mean", self.year(self.orders, False), year),
            "orders-after": ("mean", self.year(self.orders, True), year),
            "reports-before": ("mean", self.year(self.reports, False), year),
            "reports-after": ("mean", self.year(self.reports, True), year),
            "still-safe": ("survival", self.followed(self.acceptances()), year),
            "still-safe-not-started": ("survival", self.followed(self.referrals()), year),
            "no-municipality": ("count", self.quality(lambda c: not c.row["municipality"]), ["route"]),
            "no-channel": ("count", self.quality(lambda c: not c.channel), BY_PLACE),
            "no-executor": ("count", self.quality(lambda c: c.status in open_now and not c.row["executor"]),
                            ["route", "municipality"]),
            "no-handler": ("count", self.quality(lambda c: c.status in open_now and not c.row["handler"]), BY_PLACE),
            "not-recorded": ("count", self.quality(lambda c: not c.routes[0].recorded), BY_PLACE),
            "contradictory": ("count", self.quality(lambda c: c.marked), BY_PLACE),
            "unverified": ("count", self.quality(lambda c: c.unverified), BY_PLACE),
            "unconfirmed": ("count", self.quality(lambda c: c.unconfirmed), BY_PLACE),
            "likely-double": ("count", self.quality(lambda c: c.double), BY_PLACE),
        }


def curve(items):
    """Kaplan-Meier with the band of log S: [day, at risk, events, S, lower, upper]."""
    steps, survival, total = [], 1.0, 0.0
    for day in sorted({item["value"] for item in items}):
        risk = sum(item["value"] >= day for item in items)
        died = sum(item["value"] == day and not item["met"] for item in items)
        survival *= 1 - died / risk
        if died == risk:
            steps.append([day, risk, died, 0.0, None, None])
            continue
        total += died / (risk * (risk - died))
        width = 1.959963984540054 * math.sqrt(total)
        steps.append([day, risk, died, survival, survival * math.exp(-width), min(1.0, survival * math.exp(width))])
    return steps


def survival_at(items, day):
    value = 1.0
    for step in curve(items):
        if step[0] <= day:
            value = step[3]
    return value


def figure(unit, items):
    values = [item["value"] for item in items]
    out = {"count": len(items)}
    if unit == "count":
        out["value"] = len(items)
    elif unit in ("hours", "days"):
        out["value"], out["p90"] = quantile(values, .5), quantile(values, .9)
    elif not items:
        out["value"] = None
    elif unit == "share":
        out["value"] = sum(item["met"] for item in items) / len(items)
    elif unit == "mean":
        out["value"] = sum(values) / len(values)
    else:
        out["value"] = survival_at(items, 365)
    return out


def key_of(item, split):
    day = item["on"]
    if split == "week":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if split == "month":
        return f"{day.year}-{day.month:02}"
    if split == "quarter":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    return str(day.year) if split == "year" else item[split]


def equal(a, b):
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


class Checks:
    def __init__(self):
        self.wrong, self.compared = [], 0

    def hold(self, where, told, counted):
        for name, value in counted.items():
            self.compared += 1
            if not equal(told.get(name), value):
                self.wrong.append(f"{where} {name}: told {told.get(name)}, counted {value}")


def compare(export, stats, checks):
    region = Region(export, wall(stats["asOf"]))
    counted = region.indicators(date.fromisoformat(stats["from"]), date.fromisoformat(stats["to"]))
    told = {one["id"]: one for one in stats["indicators"]}
    if set(told) != set(counted):
        checks.wrong.append(f"other indicators: {sorted(set(told) ^ set(counted))}")
        return
    for name, (unit, items, splits) in counted.items():
        items = list(items)
        checks.hold(name, told[name], figure(unit, items))
        if told[name]["unit"] != unit or set(told[name]["by"]) != set(splits):
            checks.wrong.append(f"{name}: another unit or other splits")
            continue
        for split in splits:
            parts = defaultdict(list)
            for item in items:
                parts[key_of(item, split)].append(item)
            given = {one["key"]: one for one in told[name]["by"][split]}
            if set(given) != set(parts):
                checks.wrong.append(f"{name} by {split}: told {sorted(given)}, counted {sorted(parts)}")
                continue
            for key, part in parts.items():
                checks.hold(f"{name} by {split} {key}", given[key], figure(unit, part))
    compare_curves(region, stats["curves"], checks)


def compare_curves(region, curves, checks):
    parts = defaultdict(list)
    for cohort, starts in (("accepted", region.acceptances()), ("not-started", region.referrals())):
        for item in region.followed(starts):
            parts[cohort, item["route"]].append(item)
    if {(one["cohort"], one["route"]) for one in curves} != set(parts):
        checks.wrong.append("other curves")
        return
    for one in curves:
        items = parts[one["cohort"], one["route"]]
        names = ["day", "atRisk", "events", "survival", "lower", "upper"]
        steps = curve(items)
        if len(steps) != len(one["steps"]):
            checks.wrong.append(f"curve {one['cohort']} {one['route']}: other days")
            continue
        for told, step in zip(one["steps"], steps):
            checks.hold(f"curve {one['route']} day {step[0]}", told, dict(zip(names, step)))
        for mark in one["atRisk"]:
            checks.hold("at risk", mark, {"atRisk": sum(item["value"] >= mark["day"] for item in items)})


def run(cli, *arguments):
    done = subprocess.run([cli, *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)}: {done.returncode} {done.stderr.decode()}")
    return done.stdout


def look(cli, vault, checks):
    """Counts the figures of @p vault again from its export, and gives what was told."""
    out = vault + ".json"
    if os.path.exists(out):
        os.remove(out)
    run(cli, "export", "--vault", vault, "--out", out, "--plaintext")
    with open(out, encoding="utf-8") as file:
        export = json.load(file)
    today, told = date.today(), []
    for first, last in ((date(2015, 1, 1), today), (today - timedelta(days=500), today - timedelta(days=100))):
        stats = run(cli, "stats", "--vault", vault, "--from", first.isoformat(), "--to", last.isoformat())
        told.append(json.loads(stats))
        compare(export, told[-1], checks)
    return told


def main():
    cli, destroydue, regions = sys.argv[1], sys.argv[2], sys.argv[3:] or ["60:1", "120:2", "200:3"]
    failed, destroyed = False, 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.path.join(folder, "state")
        for text in regions:
            households, seed = text.split(":")
            vault = os.path.join(folder, f"region{seed}.kluis")
            run(cli, "demo", "--vault", vault, "--households", households, "--seed", seed)
            checks = Checks()
            before = look(cli, vault, checks)
            gone = int(run(destroydue, vault, f"{date.today().year + 8}-11-23"))
            after = look(cli, vault, checks)
            for was, stays in zip(before, after):
                if any(was[part] != stays[part] for part in ("indicators", "curves")):
                    checks.wrong.append(f"from {was['from']}: another number than before the destruction")
            print(f"region {text}: {checks.compared} numbers counted again, {len(checks.wrong)} differ; "
                  f"{gone} cases were destroyed in between")
            for line in checks.wrong[:20]:
                print("  " + line)
            failed = failed or bool(checks.wrong) or checks.compared < 500
            destroyed += gone
    sys.exit(1 if failed or destroyed < 10 else 0)


if __name__ == "__main__":
    main()
