"""Working on a case: reading it, a step, a note, an action, a meeting."""
import datetime
import re

from registry import task
from tree import CELL, until
from window import cells, expect


def dated(days=0):
    return (datetime.date.today() + datetime.timedelta(days=days)).strftime("%d-%m-%Y")


def opened(bench, tab):
    window = bench.window
    window.open_case(bench.practice.household)
    window.tab(tab)
    return window


@task("de klok van het huisverbod lezen")
def read_the_clock(bench):
    window = opened(bench, "Overzicht")
    clock = window.frame.find(None, re.compile(r"^Huisverbod: dag \d+ van 10"))
    expect("einde" in clock.name and "uiterlijk" in clock.name, f"het einde staat erbij: {clock.name}")


@task("het advies lezen, met de redenen")
def read_the_advice(bench):
    window = opened(bench, "Toets & besluit")
    window.says("Aanmelden voor ICM")
    window.says(re.compile(r"^2e huisverbod in \d+ maanden"))
    table = window.frame.find("table", "Criteria")
    row = table.find(CELL, re.compile("^Twee of meer huisverboden"), hidden=True).select()
    window.says("Criterium: Herhaald huisverbod")
    expect(row.focused, "het toetsenbord gaat mee")


@task("de leden van het genogram lezen")
def read_the_genogram(bench):
    window = opened(bench, "Huishouden")
    drawn = window.frame.find("chart", "Genogram")
    people = window.frame.find("table", "Personen en relaties")
    for name in ("Gijs Rietgors", "Mila van Zeegras", "Bo Rietgors"):
        expect(any(name in cell for cell in cells(people)), f"{name} staat in de lijst")
    people.find(CELL, re.compile("Mila van Zeegras"), hidden=True).select()
    until(lambda: "Mila van Zeegras" in drawn.description, "de tekening zegt wie gekozen is")


@task("de dag van het genogram verzetten")
def move_the_day(bench):
    window = opened(bench, "Huishouden")
    day = window.frame.find("slider", "Stand op")
    before, said = day.value, day.description
    day.act("Decrease")
    until(lambda: day.value < before and day.description != said, "de dag is eerder, en gezegd")
    day.act("Increase")
    until(lambda: day.description == said, "de dag is weer die van eerst")


@task("de tijdlijn lezen als lijst")
def read_the_timeline(bench):
    window = opened(bench, "Fasen")
    window.tick("Tijdlijn")
    window.frame.find("chart", "Tijdlijn van de casus")
    window.tick("Als lijst")
    table = until(lambda: next((t for t in window.frame.every("table") if cells(t)), None), "een lijst")
    table.find(CELL, "2e huisverbod", hidden=True).select()
    window.frame.find("label", "2e huisverbod")
    window.tick("Tijdlijn")


@task("een stap zetten in de casus")
def move_the_case(bench):
    bench.practice.settle()
    window = opened(bench, "Fasen")
    window.tick("Stappen")
    moves = window.frame.find("table", "Wat nu kan")
    moves.find(CELL, re.compile("^Accepteren"), hidden=True).select()
    form = window.frame.find("frame", "Accepteren")
    window.write("Wie, naam 1", "K. Zwaluw", form)
    window.press("Vastleggen", form)
    until(lambda: not any(name.startswith("Accepteren") for name in cells(moves)), "de stap staat niet meer bij wat nu kan")
    window.says("ICM: Geaccepteerd")
    window.tab("Gebeurtenissen")
    done = window.frame.find("table", "Vastgelegd in deze casus")
    until(lambda: "Accepteren" in cells(done) and "K. Zwaluw" in cells(done), "de stap staat bij de gebeurtenissen")


@task("een notitie in het contactjournaal")
def add_a_note(bench):
    window = opened(bench, "Contactjournaal")
    window.choose("Soort", "Telefoongesprek")
    window.tick("Gesproken met: Mila van Zeegras")
    purpose = window.box("Doel").every(CELL, hidden=True)
    window.choose("Doel", purpose[0].name)
    basis = window.box("Grondslag").every(CELL, hidden=True)
    window.choose("Grondslag", basis[0].name)
    window.write("Wat is gezegd of gedaan", "Mila wil overdag gebeld worden, niet voor negen uur.")
    window.press("Vastleggen", window.frame.find("frame", "Nieuwe notitie"))
    window.says("Het contact is genoteerd.")
    window.says(re.compile("niet voor negen uur"))


@task("een actiepunt in het plan, en met Ctrl+Z weer terug")
def add_an_action(bench):
    window = opened(bench, "Plan")
    what = "Slot van de voordeur vervangen"
    window.choose("Wat legt u vast?", "Nieuw actiepunt")
    window.write("Wat wordt er gedaan", what)
    window.write("Wie doet het", window.box("Wie doet het").every(CELL, hidden=True)[0].name)
    window.write("Streefdatum", dated(7))
    window.press("Vastleggen", window.frame.find("frame", "Vastleggen in het plan"))
    window.says("Vastgelegd in het plan.")
    until(lambda: any(what in cell.name for cell in window.frame.every(CELL)), "het actiepunt staat in het plan")
    window.frame.find("page tab list").focus()
    window.keys("Control+z")
    window.says(re.compile("^Ongedaan gemaakt"))
    until(lambda: not any(what in cell.name for cell in window.frame.every(CELL)), "het actiepunt is weg")


@task("een overleg plannen, houden en vastleggen")
def hold_a_meeting(bench):
    window = bench.window
    window.go("Overleg")
    window.press(re.compile("^Nieuw overleg"))
    window.tick("Casusoverleg")
    window.write("Wanneer: datum", dated())
    window.write("Wanneer: tijd", "00:10")
    window.write("Waar", "Zaal 2")
    case = next(cell.name for cell in window.box("Casus, op nummer of naam").every(CELL, hidden=True)
                if bench.practice.number in cell.name)
    window.choose("Casus, op nummer of naam", case)
    window.write("Waarom op de agenda", "Hoe is het thuis?")
    window.press("Op de agenda zetten")
    window.write("Naam 1", "J. Sleedoorn")
    window.press("Overleg vastleggen")
    window.says("Het overleg is vastgelegd.")
    held = window.frame.find("table", "Overleggen")
    until(lambda: any(bench.practice.household in name for name in cells(held)), "het overleg staat in de lijst")
    window.tick("Bespreken")
    agenda = window.frame.find("table", "Agenda")
    expect(any("Nog te bespreken" in name for name in cells(agenda)), "de casus is nog te bespreken")
    window.write("Beeldvorming", "De politie kwam dit jaar twee keer.")
    window.write("Oordeelsvorming", "Het is nog niet veilig.")
    window.write("Besluitvorming", "Het duo gaat morgen langs.")
    window.press("Besproken vastleggen")
    until(lambda: any("Vastgelegd" in name for name in cells(agenda)), "de casus is besproken")
