"""What leaves the program: a report, a list, and the register that knows of both."""
import re

from registry import task
from tree import CELL, until
from window import cells, expect


def save_as(window, title, path):
    """The window that asks for a file, by its own field."""
    chooser = window.dialog(title)
    window.write(re.compile(r"^(Bestandsnaam|Naam|File name)"), path, chooser)
    window.press(re.compile(r"^(Opslaan|Bewaren|Save)$"), chooser)


@task("een rapport afdrukken naar een bestand")
def print_a_report(bench):
    window = bench.window
    window.open_case(bench.practice.household)
    window.menu("Bestand", re.compile("^Afdrukken met voorbeeld"))
    report = window.dialog("Rapport")
    choices = [cell.name for cell in window.box("Voor", report).every(CELL, hidden=True)]
    window.choose("Voor", choices[1], report)
    save = window.button(re.compile("^Opslaan als PDF"), report)
    until(lambda: save.enabled, "er is iets om op te slaan")
    left_out = report.find("list", "Wat niet op papier staat, en waarom")
    expect(left_out, "wat wegblijft, is te lezen")
    save.press()
    path = bench.file("rapport.pdf")
    save_as(window, "Rapport opslaan", path)
    report.says(re.compile("^Opgeslagen als afschrift"))
    with open(path, "rb") as file:
        expect(file.read(5) == b"%PDF-", "het bestand is een PDF")
    window.press("Sluiten", report)
    window.gone(report)


@task("een lijst bewaren als pakket met wachtwoord")
def save_a_list(bench):
    window = bench.window
    window.go("Casussen")
    window.menu("Bestand", re.compile("^Lijst in beeld bewaren"))
    form = window.dialog("Een lijst bewaren")
    choices = [cell.name for cell in window.box("Voor wie", form).every(CELL, hidden=True)]
    window.choose("Voor wie", choices[-1], form)
    window.write(re.compile("^Wachtwoord van het pakket"), "drie natte eenden", form)
    window.write("Het wachtwoord nog een keer", "drie natte eenden", form)
    save = window.button(re.compile("^Bewaren"), form)
    until(lambda: save.enabled, "er is iets om te bewaren")
    save.press()
    path = bench.file("casussen.kpakket")
    save_as(window, "Lijst bewaren", path)
    form.says("Bewaard.")
    with open(path, "rb") as file:
        expect(file.read(8) == b"RegieEnv", "het bestand is een versleuteld pakket")
    window.press("Sluiten", form)
    window.gone(form)


@task("het register van afschriften lezen")
def read_the_register(bench):
    window = bench.window
    window.menu("Bestand", re.compile("^Register van afschriften"))
    copies = window.frame.find("table", "Afschriften die naar buiten gingen")
    expect(copies.showing, "de afschriften staan op de pagina")
