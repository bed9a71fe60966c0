"""Before a vault is open and when it closes: making one, a wrong password, locking."""
import re

from desktop import PASSWORD
from registry import task
from tree import until
from window import expect


def make_vault(bench, folder):
    """A vault of somebody new, up to the desk; gives its window."""
    window = bench.start()
    window.press(re.compile("^(Een k|K)luis maken"))
    window.write("Map van de kluis", folder)
    window.write(re.compile("^Uw naam"), "A. Steltkluut")
    window.write("Uw functie", "THV-coördinator")
    window.write(re.compile("^Wachtwoord, minstens"), PASSWORD)
    window.write(re.compile("nog een keer|^Nog een keer"), PASSWORD)
    window.press("Kluis maken")
    shown = window.frame.find("label", "Herstelsleutel", patience=25)
    key = until(lambda: shown.description, "de herstelsleutel is te lezen")
    typed = window.field("Typ hem over van uw papier")
    typed.write("verkeerd")
    window.press("Aan het werk")
    until(lambda: "niet hetzelfde" in typed.description, "het veld zegt dat het niet klopt")
    typed.write(key)
    window.press("Aan het werk")
    window.frame.find("list item", re.compile("^Vandaag"), patience=20)
    return window


@task("een kluis maken, en er met een verkeerd en een goed wachtwoord weer in")
def make_and_open_a_vault(bench):
    folder = bench.file("eigen.kluis")
    window = make_vault(bench, folder)
    window.says("A. Steltkluut")
    bench.close_others()
    window = bench.start("--vault", folder)
    window.write("Wachtwoord", "dit is het niet, nee")
    window.press("Ontgrendelen")
    told = window.says(re.compile("achtwoord.*(klopt niet|onjuist|niet goed|verkeerd)"), patience=20)
    expect(told.name, "de melding is te lezen")
    again = until(lambda: window.frame.first("push button", "Ontgrendelen"), "het wachten is voorbij")
    until(lambda: again.enabled, "de knop doet het weer")
    window.write("Wachtwoord", PASSWORD)
    window.press("Ontgrendelen")
    window.frame.find("list item", re.compile("^Vandaag"), patience=25)


@task("vergrendelen met Ctrl+L en terugkomen waar u was")
def lock_and_come_back(bench):
    window = bench.window
    window.open_case(bench.practice.household)
    window.keys("Control+l")
    window.frame.find("label", "Vergrendeld", patience=20)
    expect(not window.frame.first("page tab"), "van de casus is niets meer te lezen")
    expect(not any(bench.practice.household in node.told for node in window.frame.walk()), "de naam staat nergens meer")
    window.press("Ontgrendelen")
    window.frame.find("page tab", "Overzicht", patience=25)
    window.says(re.compile("^" + bench.practice.number))
