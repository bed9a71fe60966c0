"""Finding the way: search, lists, filters, look, help and figures."""
import re

from registry import task
from tree import CELL, until
from window import cells, expect, unnamed


@task("iemand vinden met Ctrl+F en de casus openen")
def find_a_person(bench):
    window = bench.window
    window.keys("Control+f")
    field = window.field(re.compile("^Zoek personen"))
    until(lambda: field.focused, "het zoekveld heeft het toetsenbord")
    field.write("rietgor")
    hits = field.find("list", "Wat er gevonden is")
    hit = hits.find("list item", re.compile(f"^Casussen: .*{bench.practice.number}"))
    hit.act("Press")
    window.says(re.compile("^" + bench.practice.number))
    until(lambda: window.frame.first("page tab", "Overzicht"), "de casus is open")


@task("een casus openen uit de lijst van casussen")
def open_a_case(bench):
    window = bench.window
    window.go("Casussen")
    table = window.frame.find("table", "Casussen")
    expect("Huishouden" in [h.name for h in table.every("table column header")], "de kolommen zeggen hoe zij heten")
    row = table.find("table cell", bench.practice.household, hidden=True)
    row.act("Press")
    window.says(re.compile("^" + bench.practice.number))
    expect(window.frame.find("page tab", "Overzicht").selected or window.frame.first("page tab list", "Overzicht"),
           "de casus begint bij het overzicht")


@task("een regel van de werkvoorraad kiezen en lezen wat er gevraagd wordt")
def choose_a_row_of_today(bench):
    window = bench.window
    window.go("Vandaag")
    work = window.frame.find("tree", "Werkvoorraad")
    row = work.find(CELL, bench.practice.household, hidden=True)
    expect(not row.selected, "de regel is nog niet gekozen")
    row.select()
    until(lambda: row.focused, "het toetsenbord gaat mee")
    expect(bench.practice.household in [cell.name for cell in work.every(CELL, hidden=True) if cell.selected],
           "gekozen is de regel die gevraagd was")
    window.frame.find("frame", bench.practice.household)
    empty = [cell for cell in work.every(CELL) if not cell.name]
    expect(not empty, f"{len(empty)} cellen zonder tekst in beeld")


@task("een filter kiezen in de werkvoorraad")
def filter_the_work(bench):
    window = bench.window
    window.go("Vandaag")
    work = window.frame.find("tree", "Werkvoorraad")
    until(lambda: bench.practice.household in cells(work), "de regel staat in de lijst")
    everybody = [name for name in cells(work) if name]
    window.tick("Casussen die ik behandel")
    until(lambda: [name for name in cells(window.frame.first("tree", "Werkvoorraad") or window.frame) if name] != everybody,
          "de lijst is korter")
    window.tick("Het werk van iedereen")
    until(lambda: bench.practice.household in cells(window.frame.find("tree", "Werkvoorraad")), "alles staat er weer")


@task("de lijst van casussen filteren op een naam")
def filter_the_cases(bench):
    window = bench.window
    window.go("Casussen")
    table = window.frame.find("table", "Casussen")
    all_rows = len(cells(table))
    window.write("Casussen filteren", "zeegras")
    until(lambda: 0 < len(cells(table)) < all_rows, "de lijst is korter")
    expect(bench.practice.household in cells(table), "wat past, blijft staan")
    window.says(re.compile(r"^1 van \d+ casussen"))
    window.write("Casussen filteren", "")
    until(lambda: len(cells(table)) == all_rows, "alles staat er weer")


@task("het uiterlijk wisselen: donker en terug")
def change_the_look(bench):
    window = bench.window
    bar = window.frame.find("menu bar").find("menu item", "Beeld")
    window.menu("Beeld", "Donker")
    until(lambda: bar.find("menu item", "Donker", hidden=True).checked, "donker is gekozen")
    window.menu("Beeld", "Licht")
    until(lambda: bar.find("menu item", "Licht", hidden=True).checked, "licht is gekozen")
    expect(not bar.find("menu item", "Donker", hidden=True).checked, "één van beide")


@task("uitleg bij een veld met F1")
def help_at_a_field(bench):
    window = bench.window
    window.go("Casussen")
    window.field("Casussen filteren").focus()
    window.keys("F1")
    book = window.dialog("Handboek")
    page = book.find("text", "Tekst van het handboek")
    until(lambda: len(page.text) > 200, "er staat uitleg")
    expect("casus" in page.text.lower(), "de uitleg gaat over de casussen")
    window.press(re.compile("^Sluiten"), book)
    window.gone(book)


@task("iets opzoeken in het handboek")
def search_the_handbook(bench):
    window = bench.window
    window.menu("Help", "Handboek")
    book = window.dialog("Handboek")
    contents = book.find("tree", "Inhoud")
    chapters = len(cells(contents))
    window.write("Zoek in het handboek", "herstelsleutel", book)
    until(lambda: 0 < len(cells(contents)) != chapters, "er is iets gevonden")
    contents.find(CELL, "Herstelsleutel", hidden=True).select()
    until(lambda: "herstelsleutel" in book.find("text", "Tekst van het handboek").text.lower(), "het staat er")
    window.press(re.compile("^Sluiten"), book)
    window.gone(book)


@task("een getal lezen bij Cijfers, en de lijst erachter")
def read_a_figure(bench):
    window = bench.window
    window.go("Cijfers")
    card = window.frame.find("push button", re.compile(r"^Lopende casussen: \d+"))
    number = int(re.search(r"\d+", card.name).group())
    expect(card.description, "het getal zegt zijn definitie")
    card.press()
    table = window.frame.find("table", "De lijst achter het getal")
    until(lambda: len([name for name in cells(table) if name.startswith("OEF-")]) == number,
          f"de lijst heeft {number} regels")
    window.press("Terug naar de cijfers")
    window.frame.find("push button", re.compile("^Lopende casussen"))


@task("een grafiek lezen als tabel")
def read_a_chart(bench):
    window = bench.window
    window.go("Cijfers")
    panel = window.frame.find("frame", re.compile("^Instroom per kwartaal"))
    chart = panel.find("chart", re.compile("^Instroom per kwartaal"))
    expect(chart.description, "de grafiek zegt hoe zij bediend wordt")
    window.tick("Dezelfde getallen als tabel", panel)
    table = panel.find("table")
    number = re.compile(r": \d+\. Enter opent de lijst")
    until(lambda: any(number.search(name) for name in cells(table)), "er staan getallen in de tabel")
    window.tick("Grafiek", panel)


@task("elk onderdeel van elke pagina zegt hoe het heet")
def every_stop_is_named(bench):
    window = bench.window
    lacking = []
    for page in ("Vandaag", "Intake", "Casussen", "Kalender", "Overleg", "Ketenpartners", "Cijfers"):
        window.go(page)
        lacking += [f"{page}: {one}" for one in unnamed(window.frame)]
    window.open_case(bench.practice.household)
    for tab in [tab.name for tab in window.frame.every("page tab")]:
        window.tab(tab)
        lacking += [f"{tab}: {one}" for one in unnamed(window.frame)]
    expect(not lacking, "zonder naam: " + "; ".join(lacking[:8]))
