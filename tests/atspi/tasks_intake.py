"""From the telephone to a case: a first intake, a match, an order from elsewhere."""
import datetime
import re

from registry import task
from tree import CELL, until
from window import cells, expect


def last_night():
    return (datetime.date.today() - datetime.timedelta(days=1)).strftime("%d-%m-%Y")


def begin(bench, town="Delft"):
    """A new intake of an order of last night, at its first step."""
    window = bench.window
    window.menu("Bestand", "Nieuwe intake")
    step(window, 1)
    window.tick("Coördinatiepool THV")
    window.write("Opgelegd op: datum", last_night())
    window.write("Opgelegd op: tijd", "22:15")
    window.write("Gemeente van de woning", town)
    window.write("Woning: Straat", "Kweldergras")
    window.write("Woning: Nummer", "7")
    return window


def step(window, number):
    here = re.compile(rf"^Stap {number}, .*: nu")
    button = until(lambda: window.frame.first("push button", re.compile(f"^Stap {number}, ")), f"stap {number}")
    if not here.search(button.name):
        button.press()
    window.frame.find("push button", here)


def person(window, role, name, born):
    window.tick(role)
    window.write("Naam", name)
    window.write("Geboortedatum", born)


def leave(window):
    """Closes the intake; what was typed stays a draft."""
    window.press(re.compile("^Sluiten, concept bewaren"))
    until(lambda: not window.frame.first("push button", re.compile("^Stap 1, ")), "de intake is dicht")


@task("een eerste intake, van melding tot casus")
def a_first_intake(bench):
    window = begin(bench)
    step(window, 2)
    person(window, "Uithuisgeplaatste", "Wouter Kanoet", "12-05-1984")
    window.press("Nieuw toevoegen")
    window.press(re.compile("^Nog een persoon"))
    person(window, "Achterblijver", "Linde Zilverreiger", "03-09-1986")
    window.press("Nieuw toevoegen")
    listed = window.frame.find("list", "Personen in deze melding")
    until(lambda: len(cells(listed)) == 2, "beide personen staan in de melding")
    step(window, 5)
    questions = [radio for radio in window.frame.every("radio button", re.compile(r"\? Ja$"), hidden=True)]
    expect(len(questions) >= 5, f"de vragen staan er: {len(questions)}")
    questions[0].act("Toggle")
    step(window, 6)
    window.says(re.compile("^U beslist"))
    window.press(re.compile("^Afwijken met reden"))
    window.write("Reden, verplicht", "Het lokale team neemt dit gezin aan.")
    window.press("Afwijken vastleggen")
    window.says(re.compile("^Uw besluit: "))
    step(window, 7)
    window.write("Opgepakt door", "M. Vlierboom")
    window.press("Vastleggen")
    window.says(re.compile(r"^(Casus OEF-|Vastgelegd, zonder casus)"))
    leave_done(window)


def leave_done(window):
    window.press(re.compile("^Sluiten"))
    until(lambda: not window.frame.first("push button", re.compile("^Stap 7, ")), "de intake is dicht")


@task("een bekende herkennen en bevestigen")
def confirm_a_match(bench):
    window = begin(bench, "Rijswijk")
    step(window, 2)
    person(window, "Uithuisgeplaatste", "Gijs Rietgors", "12-05-1983")
    found = window.frame.find("list", "Personen die bedoeld kunnen zijn")
    found.find(CELL, re.compile("Gijs Rietgors"), hidden=True).select()
    beside = window.frame.find("frame", "Naast elkaar")
    expect(any("Gijs" in cell for cell in cells(beside.find("table"))), "wat bekend is, staat ernaast")
    window.press(re.compile("^Ja, dit is Gijs Rietgors"), beside)
    window.says(re.compile("^U zei: dit is"))
    step(window, 3)
    window.says(re.compile("^Wij kennen dit huishouden: Rietgors"))
    leave(window)


@task("een eerder huisverbod toevoegen")
def add_an_order(bench):
    window = begin(bench)
    step(window, 2)
    person(window, "Uithuisgeplaatste", "Sietse Boomklever", "01-02-1980")
    window.press("Nieuw toevoegen")
    step(window, 4)
    window.press(re.compile("^Huisverbod toevoegen"))
    form = window.frame.find("frame", "Huisverbod")
    window.write("Opgelegd op: datum", "03-03-2026", form)
    window.write("Opgelegd op: tijd", "21:00", form)
    window.write("Van wie weten wij dit?", "politie", form)
    window.press(re.compile("^Klaar"), form)
    history = window.frame.find("table", re.compile("^Huisverboden en meldingen"))
    until(lambda: any("03-03-2026" in name for name in cells(history)), "het huisverbod staat in de historie")
    row = history.find(CELL, re.compile("03-03-2026"), hidden=True)
    row.act("Press")
    form = window.frame.find("frame", "Huisverbod")
    until(lambda: window.field("Opgelegd op: datum", form).text == "03-03-2026", "Enter opent het weer")
    window.press(re.compile("^Klaar"), form)
    leave(window)


@task("een concept hervatten vanaf Vandaag")
def take_up_a_draft(bench):
    window = begin(bench, "Wassenaar")
    window.write("Naam van de beller", "brigadier Heggemus")
    step(window, 2)
    person(window, "Uithuisgeplaatste", "Harm Wespendief", "07-07-1979")
    window.press("Nieuw toevoegen")
    leave(window)
    window.go("Vandaag")
    work = window.frame.find("tree", "Werkvoorraad")
    draft = until(lambda: next((c for c in work.every(CELL, hidden=True) if "Wespendief" in c.name), None), "het concept")
    draft.act("Press")
    step(window, 1)
    expect(window.field("Naam van de beller").text == "brigadier Heggemus", "wat getypt was, staat er nog")
    leave(window)
