<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AssessCommand</name>
        <message>
            <source>Tests households against the rules of the region, over JSON lines.</source>
            <translation>Toetst huishoudens aan de regels van de regio, met JSON-regels.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Show this help.</source>
            <translation>Toon deze uitleg.</translation>
        </message>
        <message>
            <source>Language of the messages: nl or en.</source>
            <translation>Taal van de meldingen: nl of en.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, regel %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Use: regiekompas-cli COMMAND [OPTIONS]</source>
            <translation>Gebruik: regiekompas-cli OPDRACHT [OPTIES]</translation>
        </message>
        <message>
            <source>Help for one command: regiekompas-cli COMMAND --help</source>
            <translation>Uitleg bij een opdracht: regiekompas-cli OPDRACHT --help</translation>
        </message>
        <message>
            <source>Language must be nl or en.</source>
            <translation>De taal is nl of en.</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>De opdracht "%1" bestaat niet.</translation>
        </message>
    </context>
    <context>
        <name>DomainWords</name>
        <message>
            <source>Unknown sex</source>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Vrouw</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Man</translation>
        </message>
        <message>
            <source>Other (X)</source>
            <translation>Anders (X)</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Nog niet gevraagd</translation>
        </message>
        <message>
            <source>Yes, always</source>
            <translation>Ja, altijd</translation>
        </message>
        <message>
            <source>In the daytime only</source>
            <translation>Alleen overdag</translation>
        </message>
        <message>
            <source>No, not safe</source>
            <translation>Nee, niet veilig</translation>
        </message>
        <message>
            <source>Put out of the house</source>
            <translation>Uithuisgeplaatste</translation>
        </message>
        <message>
            <source>Stayed behind</source>
            <translation>Achterblijver</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Getuige</translation>
        </message>
        <message>
            <source>Suspected of violence</source>
            <translation>Vermoedelijke pleger</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Slachtoffer</translation>
        </message>
        <message>
            <source>Both suspected and victim</source>
            <translation>Pleger en slachtoffer</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>Melder</translation>
        </message>
        <message>
            <source>Other role</source>
            <translation>Ander</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Former partner</source>
            <translation>Ex-partner</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ouder</translation>
        </message>
        <message>
            <source>Step-parent</source>
            <translation>Stiefouder</translation>
        </message>
        <message>
            <source>Step-child</source>
            <translation>Stiefkind</translation>
        </message>
        <message>
            <source>Foster parent</source>
            <translation>Pleegouder</translation>
        </message>
        <message>
            <source>Foster child</source>
            <translation>Pleegkind</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>Broer of zus</translation>
        </message>
        <message>
            <source>Grandparent</source>
            <translation>Grootouder</translation>
        </message>
        <message>
            <source>Grandchild</source>
            <translation>Kleinkind</translation>
        </message>
        <message>
            <source>Another relation</source>
            <translation>Andere relatie</translation>
        </message>
        <message>
            <source>Barring order</source>
            <translation>Huisverbod</translation>
        </message>
        <message>
            <source>Extension of a barring order</source>
            <translation>Verlenging huisverbod</translation>
        </message>
        <message>
            <source>Amendment of a barring order</source>
            <translation>Wijziging huisverbod</translation>
        </message>
        <message>
            <source>Violation of a barring order</source>
            <translation>Overtreding huisverbod</translation>
        </message>
        <message>
            <source>RiHG without a barring order</source>
            <translation>RiHG zonder huisverbod</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Van kracht</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Afgelopen</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Verlengd</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>Annulled by the court from the start</source>
            <translation>Door de rechter vernietigd, vanaf het begin</translation>
        </message>
        <message>
            <source>Annulled by the court from a date on</source>
            <translation>Door de rechter vernietigd, vanaf een datum</translation>
        </message>
        <message>
            <source>Not known who imposed it</source>
            <translation>Niet bekend wie het oplegde</translation>
        </message>
        <message>
            <source>Mayor</source>
            <translation>Burgemeester</translation>
        </message>
        <message>
            <source>Assistant public prosecutor, mandated</source>
            <translation>Hulpofficier van justitie, met mandaat</translation>
        </message>
        <message>
            <source>First report</source>
            <translation>Eerste melding</translation>
        </message>
        <message>
            <source>Repeat report</source>
            <translation>Hermelding</translation>
        </message>
        <message>
            <source>Follow-up report</source>
            <translation>Vervolgmelding</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advies</translation>
        </message>
        <message>
            <source>Coordination pool THV</source>
            <translation>Coördinatiepool THV</translation>
        </message>
        <message>
            <source>Crisis intervention team (CIT)</source>
            <translation>Crisisinterventieteam (CIT)</translation>
        </message>
        <message>
            <source>Veilig Thuis (VT)</source>
            <translation>Veilig Thuis (VT)</translation>
        </message>
        <message>
            <source>Regional project leader ICM</source>
            <translation>Regionaal projectleider ICM</translation>
        </message>
        <message>
            <source>Chain partner</source>
            <translation>Ketenpartner</translation>
        </message>
        <message>
            <source>Strangulation, suffocation or drowning (attempt)</source>
            <translation>Verwurging, verstikking of verdrinking (poging)</translation>
        </message>
        <message>
            <source>Threat to kill</source>
            <translation>Doodsbedreiging</translation>
        </message>
        <message>
            <source>Threat of suicide</source>
            <translation>Dreigen met zelfdoding</translation>
        </message>
        <message>
            <source>Has or used a weapon</source>
            <translation>Heeft of gebruikte een wapen</translation>
        </message>
        <message>
            <source>Stalking</source>
            <translation>Stalking</translation>
        </message>
        <message>
            <source>Violence during pregnancy</source>
            <translation>Geweld tijdens zwangerschap</translation>
        </message>
        <message>
            <source>Forced sex</source>
            <translation>Gedwongen seks</translation>
        </message>
        <message>
            <source>Care withheld</source>
            <translation>Zorg onthouden</translation>
        </message>
        <message>
            <source>Victim is extremely afraid</source>
            <translation>Slachtoffer is extreem bang</translation>
        </message>
        <message>
            <source>Victim dares not speak near the partner</source>
            <translation>Durft niet te praten waar de partner bij is</translation>
        </message>
        <message>
            <source>Violence grows worse or more frequent</source>
            <translation>Geweld wordt erger of komt vaker voor</translation>
        </message>
        <message>
            <source>Recent or announced separation</source>
            <translation>Pas uit elkaar, of scheiding aangekondigd</translation>
        </message>
        <message>
            <source>Barring or contact order ignored</source>
            <translation>Huisverbod of contactverbod overtreden</translation>
        </message>
        <message>
            <source>Possessive, controlling or very jealous</source>
            <translation>Bezitterig, controlerend of erg jaloers</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Nog onbekend</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>to choose</source>
            <translation>nu kiezen</translation>
        </message>
        <message>
            <source>known, confirmed</source>
            <translation>bekend, bevestigd</translation>
        </message>
        <message>
            <source>new person</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>Waits for the check</source>
            <translation>Wacht op de check</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Loopt</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>The person put out is under 18; the law knows this order for adults only.</source>
            <translation>De uithuisgeplaatste is jonger dan 18 jaar. De wet kent het huisverbod alleen voor volwassenen.</translation>
        </message>
        <message>
            <source>The end lies more than 28 days after imposing; the law allows no more.</source>
            <translation>Het einde ligt meer dan 28 dagen na het opleggen. Langer mag niet van de wet.</translation>
        </message>
        <message>
            <source>Two orders at the same moment for one person.</source>
            <translation>Twee huisverboden op hetzelfde moment voor één persoon.</translation>
        </message>
        <message>
            <source>This citizen service number cannot be right (11-test).</source>
            <translation>Dit burgerservicenummer kan niet kloppen (11-proef).</translation>
        </message>
        <message>
            <source>This is no Dutch postcode (1234 AB).</source>
            <translation>Dit is geen Nederlandse postcode (1234 AB).</translation>
        </message>
        <message>
            <source>This municipality lies outside Haaglanden.</source>
            <translation>Deze gemeente ligt buiten Haaglanden.</translation>
        </message>
        <message>
            <source>VT report, first</source>
            <translation>Melding VT, eerste</translation>
        </message>
        <message>
            <source>VT report, repeat</source>
            <translation>Melding VT, hermelding</translation>
        </message>
        <message>
            <source>VT report, follow-up</source>
            <translation>Melding VT, vervolg</translation>
        </message>
        <message>
            <source>VT advice</source>
            <translation>Advies VT</translation>
        </message>
        <message>
            <source>%1 is %2 of %3</source>
            <translation>%1 is %2 van %3</translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>This cannot be read: it is not written in the form we expect.</source>
            <translation>Dit is niet te lezen: het is niet geschreven in de vorm die wij verwachten.</translation>
        </message>
        <message>
            <source>Something that is required is missing.</source>
            <translation>Er ontbreekt iets dat verplicht is.</translation>
        </message>
        <message>
            <source>This value is not in the list.</source>
            <translation>Deze waarde staat niet in de lijst.</translation>
        </message>
        <message>
            <source>This date cannot be.</source>
            <translation>Deze datum kan niet.</translation>
        </message>
        <message>
            <source>Two entries have the same id.</source>
            <translation>Twee regels hebben dezelfde id.</translation>
        </message>
        <message>
            <source>This is larger than we can read.</source>
            <translation>Dit is groter dan wij kunnen lezen.</translation>
        </message>
        <message>
            <source>That is not allowed in this state.</source>
            <translation>Dat mag niet in deze stand.</translation>
        </message>
        <message>
            <source>Give a reason first.</source>
            <translation>Geef eerst een reden.</translation>
        </message>
        <message>
            <source>A file with the data of the region is not right.</source>
            <translation>Een bestand met de gegevens van de regio klopt niet.</translation>
        </message>
        <message>
            <source>Choose first for whom this report is.</source>
            <translation>Kies eerst voor wie dit rapport is.</translation>
        </message>
        <message>
            <source>Practice data and real data may not be mixed.</source>
            <translation>Oefengegevens en echte gegevens mogen niet bij elkaar komen.</translation>
        </message>
        <message>
            <source>This is not there.</source>
            <translation>Dit is er niet.</translation>
        </message>
        <message>
            <source>Somebody changed this after you opened it. Nothing was overwritten. Open it again.</source>
            <translation>Iemand heeft dit gewijzigd nadat u het opende. Er is niets overschreven. Open het opnieuw.</translation>
        </message>
        <message>
            <source>The password or recovery key is not right.</source>
            <translation>Het wachtwoord of de herstelsleutel klopt niet.</translation>
        </message>
        <message>
            <source>There is a vault here already. Choose another name.</source>
            <translation>Hier staat al een kluis. Kies een andere naam.</translation>
        </message>
        <message>
            <source>This is not a vault of Regiekompas.</source>
            <translation>Dit is geen kluis van Regiekompas.</translation>
        </message>
        <message>
            <source>This vault is open in another program. Close it there first.</source>
            <translation>Deze kluis is open in een ander programma. Sluit hem daar eerst.</translation>
        </message>
        <message>
            <source>This vault is damaged. Nothing was changed in it. Put back the latest backup.</source>
            <translation>Deze kluis is beschadigd. Er is niets in gewijzigd. Zet de laatste reservekopie terug.</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Regiekompas. Update the program.</source>
            <translation>Deze kluis is gemaakt met een nieuwere versie van Regiekompas. Werk het programma bij.</translation>
        </message>
        <message>
            <source>This vault is older than the last time it was used here. Was an old copy put back?</source>
            <translation>Deze kluis is ouder dan toen hij hier het laatst is gebruikt. Is er een oude kopie teruggezet?</translation>
        </message>
        <message>
            <source>A vault cannot stand in this folder. Choose a folder on this computer that is not synchronised.</source>
            <translation>In deze map kan geen kluis staan. Kies een map op deze computer die niet wordt gesynchroniseerd.</translation>
        </message>
        <message>
            <source>The disk is full. What you typed is not saved yet. Make room and try again.</source>
            <translation>De schijf is vol. Wat u typte is nog niet bewaard. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>You have no permission to read or write here.</source>
            <translation>U hebt geen recht om hier te lezen of te schrijven.</translation>
        </message>
        <message>
            <source>Reading or writing failed. Check the disk and try again.</source>
            <translation>Lezen of schrijven is mislukt. Controleer de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>It is not certain whether this was saved. Open it again and look before you do it twice.</source>
            <translation>Het is niet zeker of dit is bewaard. Open het opnieuw en kijk eerst, voordat u het nog eens doet.</translation>
        </message>
        <message>
            <source>The encryption of the vault does not work on this computer. The vault stays closed.</source>
            <translation>De versleuteling van de kluis werkt niet op deze computer. De kluis blijft dicht.</translation>
        </message>
        <message>
            <source>Saving failed. Nothing was changed.</source>
            <translation>Bewaren is mislukt. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Gestopt. Er is niets gewijzigd.</translation>
        </message>
    </context>
</TS>
