<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>All tasks</source>
        <translation>Alle taken</translation>
    </message>
    <message>
        <source>THV coordinator</source>
        <translation>THV-coördinator</translation>
    </message>
    <message>
        <source>Regional project lead ICM</source>
        <translation>Regionaal projectleider ICM</translation>
    </message>
    <message>
        <source>Process director</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>ICM coordinator</source>
        <translation>ICM-coördinator</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Raadpleger</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Works on cases, reads the log and manages users.</source>
        <translation>Werkt aan casussen, leest het logboek en beheert gebruikers.</translation>
    </message>
    <message>
        <source>Takes intakes, reads in lists, works on every case and prints.</source>
        <translation>Neemt intakes op, leest lijsten in, werkt aan elke casus en drukt af.</translation>
    </message>
    <message>
        <source>Takes intakes, works on every case and prints; who reported goes to nobody.</source>
        <translation>Neemt intakes op, werkt aan elke casus en drukt af; wie er meldde gaat naar niemand.</translation>
    </message>
    <message>
        <source>Works on cases and prints, without addresses; takes no intakes and does not see who reported.</source>
        <translation>Werkt aan casussen en drukt af, zonder adressen; neemt geen intakes op en ziet niet wie er meldde.</translation>
    </message>
    <message>
        <source>Looks at cases and changes nothing; sees no secret address and not who reported.</source>
        <translation>Bekijkt casussen en wijzigt niets; ziet geen geheim adres en niet wie er meldde.</translation>
    </message>
    <message>
        <source>Reads the log, and sees no cases.</source>
        <translation>Leest het logboek en ziet geen casussen.</translation>
    </message>
    <message>
        <source>Manages users and the recovery key, and sees no cases.</source>
        <translation>Beheert gebruikers en de herstelsleutel en ziet geen casussen.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>beëindigd op %1</translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this.</source>
        <extracomment>%1 is a role (&quot;Consultant&quot;)</extracomment>
        <translation>Uw rol, %1, laat dit niet toe.</translation>
    </message>
</context>
<context>
    <name>AccessibleReport</name>
    <message>
        <source>Today is day %1 of at most %2.</source>
        <translation>Vandaag is dag %1 van hoogstens %2.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Crisis is fresh: imposed today</source>
        <translation>Crisis is vers: vandaag opgelegd</translation>
    </message>
    <message numerus="yes">
        <source>Crisis is fresh: imposed %n day(s) ago</source>
        <translation>
            <numerusform>Crisis is vers: %n dag geleden opgelegd</numerusform>
            <numerusform>Crisis is vers: %n dagen geleden opgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Crisis is fresh: reported today</source>
        <translation>Crisis is vers: vandaag gemeld</translation>
    </message>
    <message numerus="yes">
        <source>Crisis is fresh: reported %n day(s) ago</source>
        <translation>
            <numerusform>Crisis is vers: %n dag geleden gemeld</numerusform>
            <numerusform>Crisis is vers: %n dagen geleden gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>2nd barring order within a month</source>
        <translation>2e huisverbod binnen een maand</translation>
    </message>
    <message numerus="yes">
        <source>2nd barring order in %n month(s)</source>
        <translation>
            <numerusform>2e huisverbod in %n maand</numerusform>
            <numerusform>2e huisverbod in %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 barring orders in %n month(s)</source>
        <translation>
            <numerusform>%1 huisverboden in %n maand</numerusform>
            <numerusform>%1 huisverboden in %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>ICM</source>
        <translation>ICM</translation>
    </message>
    <message>
        <source>MDA++</source>
        <translation>MDA++</translation>
    </message>
    <message>
        <source>ICM or MDA++</source>
        <translation>ICM of MDA++</translation>
    </message>
    <message>
        <source>Local team</source>
        <translation>Lokaal team</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Nog niet compleet</translation>
    </message>
    <message>
        <source>Outside the region</source>
        <translation>Buiten de regio</translation>
    </message>
    <message>
        <source>Apply for ICM</source>
        <translation>Aanmelden voor ICM</translation>
    </message>
    <message>
        <source>Apply for MDA++</source>
        <translation>Aanmelden voor MDA++</translation>
    </message>
    <message>
        <source>ICM or MDA++, ICM preferred</source>
        <translation>ICM of MDA++, voorkeur ICM</translation>
    </message>
    <message>
        <source>ICM or MDA++, MDA++ preferred</source>
        <translation>ICM of MDA++, voorkeur MDA++</translation>
    </message>
    <message>
        <source>Hand over to the local team</source>
        <translation>Overdragen aan het lokaal team</translation>
    </message>
    <message>
        <source>Answer the open questions first</source>
        <translation>Eerst de open vragen beantwoorden</translation>
    </message>
    <message>
        <source>Outside the region: refer on</source>
        <translation>Buiten de regio: doorverwijzen</translation>
    </message>
    <message>
        <source>Carried out by %1.</source>
        <translation>Uitvoerder: %1.</translation>
    </message>
    <message>
        <source>Carried out by %1, together with %2.</source>
        <translation>Uitvoerder: %1, in duo met %2.</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>U beslist.</translation>
    </message>
    <message>
        <source>You decide, after the check by %1.</source>
        <translation>U beslist, na de check door %1.</translation>
    </message>
    <message>
        <source>You propose; Veilig Thuis and the weegoverleg decide.</source>
        <translation>U stelt voor; Veilig Thuis en het weegoverleg beslissen.</translation>
    </message>
    <message>
        <source>You decide; the local team takes it from there.</source>
        <translation>U beslist; het lokaal team gaat ermee verder.</translation>
    </message>
    <message>
        <source>Consult police and Veilig Thuis at once: safety comes first.</source>
        <translation>Overleg direct met politie en Veilig Thuis: veiligheid gaat voor.</translation>
    </message>
    <message>
        <source>Call %1 for the check.</source>
        <translation>Bel %1 voor de check.</translation>
    </message>
    <message>
        <source>Let the application go through %1.</source>
        <translation>Laat de aanmelding lopen via %1.</translation>
    </message>
    <message>
        <source>Agree with %1 who joins the duo.</source>
        <translation>Spreek met %1 af wie in het duo komt.</translation>
    </message>
    <message>
        <source>Report to %1 and ask for MDA++.</source>
        <translation>Meld bij %1 en vraag om MDA++.</translation>
    </message>
    <message>
        <source>Put the household on the weegoverleg of %1.</source>
        <translation>Zet het huishouden op het weegoverleg van %1.</translation>
    </message>
    <message>
        <source>Choose between ICM and MDA++.</source>
        <translation>Kies tussen ICM en MDA++.</translation>
    </message>
    <message>
        <source>Answer the open questions.</source>
        <translation>Beantwoord de open vragen.</translation>
    </message>
    <message>
        <source>Hand over to the local team.</source>
        <translation>Draag over aan het lokaal team.</translation>
    </message>
    <message>
        <source>Hand over to %1.</source>
        <translation>Draag over aan %1.</translation>
    </message>
    <message>
        <source>Refer to the coordination of the municipality&apos;s own region.</source>
        <translation>Verwijs naar de coördinatie in de eigen regio van de gemeente.</translation>
    </message>
    <message>
        <source>Ask the safety questions that were not asked yet.</source>
        <translation>Stel de veiligheidsvragen die nog niet zijn gesteld.</translation>
    </message>
    <message>
        <source>Write down why this route still fits: the crisis is not fresh.</source>
        <translation>Schrijf op waarom deze route nog past: de crisis is niet vers.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) at Veilig Thuis</source>
        <translation>
            <numerusform>%n melding bij Veilig Thuis</numerusform>
            <numerusform>%n meldingen bij Veilig Thuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open to help outside the crisis</source>
        <translation>Buiten de crisis niet open voor hulp</translation>
    </message>
    <message>
        <source>Earlier help stalled</source>
        <translation>Eerdere hulp vastgelopen</translation>
    </message>
    <message>
        <source>Everything tried in the local field</source>
        <translation>Alles geprobeerd in het voorliggend veld</translation>
    </message>
    <message>
        <source>High risk of escalation or repetition</source>
        <translation>Hoog risico op escalatie of herhaling</translation>
    </message>
    <message>
        <source>Cooperation in the network stalled</source>
        <translation>Samenwerking in het netwerk vastgelopen</translation>
    </message>
    <message numerus="yes">
        <source>Latest event %n day(s) ago: the crisis is not fresh</source>
        <translation>
            <numerusform>Laatste gebeurtenis %n dag geleden: de crisis is niet vers</numerusform>
            <numerusform>Laatste gebeurtenis %n dagen geleden: de crisis is niet vers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s) not verified</source>
        <translation>
            <numerusform>%n huisverbod is niet bevestigd</numerusform>
            <numerusform>%n huisverboden zijn niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) VT not verified</source>
        <translation>
            <numerusform>%n melding VT is niet bevestigd</numerusform>
            <numerusform>%n meldingen VT zijn niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%n vraag is nog open</numerusform>
            <numerusform>%n vragen zijn nog open</numerusform>
        </translation>
    </message>
    <message>
        <source>MDA++ is not excluded yet</source>
        <translation>MDA++ is nog niet uitgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s) longer ago than the look-back</source>
        <translation>
            <numerusform>%n huisverbod van langer geleden telt niet</numerusform>
            <numerusform>%n huisverboden van langer geleden tellen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Second barring order for %1, in another household</source>
        <translation>Tweede huisverbod voor %1, ander huishouden</translation>
    </message>
    <message>
        <source>Only reports at Veilig Thuis, no repeated barring order for certain</source>
        <translation>Alleen meldingen bij Veilig Thuis, geen zeker herhaald huisverbod</translation>
    </message>
    <message>
        <source>Intake through this channel is a trial</source>
        <translation>Instroom via dit kanaal is een proef</translation>
    </message>
    <message>
        <source>Does not fit the full profile of ICM</source>
        <translation>Past niet in het volledige profiel van ICM</translation>
    </message>
    <message>
        <source>The rule set is still to be confirmed by the region</source>
        <translation>De regio moet de regelset nog bevestigen</translation>
    </message>
    <message>
        <source>%1: consult police and VT</source>
        <translation>%1: overleg met politie en VT</translation>
    </message>
    <message>
        <source>Red flag: consult police and VT</source>
        <translation>Rode vlag: overleg met politie en VT</translation>
    </message>
    <message numerus="yes">
        <source>%n safety question(s) not asked yet</source>
        <translation>
            <numerusform>%n veiligheidsvraag nog niet gevraagd</numerusform>
            <numerusform>%n veiligheidsvragen nog niet gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>This channel is closed for this household</source>
        <translation>Dit kanaal is voor dit huishouden niet open</translation>
    </message>
    <message>
        <source>Too few barring orders and reports for ICM</source>
        <translation>Te weinig huisverboden en meldingen voor ICM</translation>
    </message>
    <message>
        <source>Coercive control: the goal is to part safely</source>
        <translation>Dwingende controle: het doel is veilig uit elkaar gaan</translation>
    </message>
    <message numerus="yes">
        <source>%n more barring order(s)</source>
        <translation>
            <numerusform>nog %n huisverbod</numerusform>
            <numerusform>nog %n huisverboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) at Veilig Thuis</source>
        <translation>
            <numerusform>nog %n melding bij Veilig Thuis</numerusform>
            <numerusform>nog %n meldingen bij Veilig Thuis</numerusform>
        </translation>
    </message>
    <message>
        <source>a barring order that is verified</source>
        <translation>een huisverbod dat wordt bevestigd</translation>
    </message>
    <message>
        <source>a report that is verified</source>
        <translation>een melding die wordt bevestigd</translation>
    </message>
    <message>
        <source>a follow-up report that proves to be a new incident</source>
        <translation>een vervolgmelding die een nieuw incident blijkt</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>een antwoord op &quot;%1&quot;</translation>
    </message>
    <message>
        <source>knowing the municipality</source>
        <translation>weten welke gemeente het is</translation>
    </message>
    <message>
        <source>knowing the channel</source>
        <translation>weten via welk kanaal het komt</translation>
    </message>
    <message>
        <source>applying through %1</source>
        <translation>aanmelden via %1</translation>
    </message>
    <message numerus="yes">
        <source>an answer to %n open question(s)</source>
        <translation>
            <numerusform>een antwoord op %n open vraag</numerusform>
            <numerusform>een antwoord op %n open vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>1e bezoek</translation>
    </message>
    <message>
        <source>Reachability of the person put out</source>
        <translation>Bereikbaarheid uithuisgeplaatste</translation>
    </message>
    <message>
        <source>Advice on extension</source>
        <translation>Advies verlengen</translation>
    </message>
    <message>
        <source>End of the barring order</source>
        <translation>Einde huisverbod</translation>
    </message>
    <message>
        <source>End of the extended barring order</source>
        <translation>Einde verlengd huisverbod</translation>
    </message>
    <message>
        <source>Check by the executor</source>
        <translation>Check door de uitvoerder</translation>
    </message>
    <message>
        <source>Safety assessment by Veilig Thuis</source>
        <translation>Veiligheidsbeoordeling VT</translation>
    </message>
    <message>
        <source>Talk with every member</source>
        <translation>Gesprek met elk systeemlid</translation>
    </message>
    <message>
        <source>Talk with the whole system</source>
        <translation>Systeemgesprek</translation>
    </message>
    <message>
        <source>Safety agreements</source>
        <translation>Veiligheidsafspraken</translation>
    </message>
    <message>
        <source>Decision on extension</source>
        <translation>Besluit over verlenging</translation>
    </message>
    <message>
        <source>Warm handover</source>
        <translation>Warme overdracht</translation>
    </message>
    <message>
        <source>Duo complete</source>
        <translation>Duo compleet</translation>
    </message>
    <message>
        <source>Answer of the family</source>
        <translation>Antwoord van het gezin</translation>
    </message>
    <message>
        <source>Involved partners confirmed</source>
        <translation>Betrokken ketenpartners bevestigd</translation>
    </message>
    <message>
        <source>Analysis ready</source>
        <translation>Analyse klaar</translation>
    </message>
    <message>
        <source>Long-term plan</source>
        <translation>Plan voor de lange termijn</translation>
    </message>
    <message>
        <source>Three-monthly review</source>
        <translation>Evaluatie elke 3 maanden</translation>
    </message>
    <message>
        <source>A year has passed</source>
        <translation>Jaar voorbij</translation>
    </message>
    <message>
        <source>Finger on the pulse</source>
        <translation>Vinger aan de pols</translation>
    </message>
    <message>
        <source>Youth protection table</source>
        <translation>Jeugdbeschermingstafel</translation>
    </message>
    <message>
        <source>Contact history of the partners</source>
        <translation>Contacthistorie van de ketenpartners</translation>
    </message>
    <message>
        <source>Weegoverleg</source>
        <translation>Weegoverleg</translation>
    </message>
    <message>
        <source>Held case back in the weegoverleg</source>
        <translation>Aangehouden casus terug in het weegoverleg</translation>
    </message>
    <message>
        <source>Directors named</source>
        <translation>Procesregisseur en casusregisseur genoemd</translation>
    </message>
    <message>
        <source>Integral plan</source>
        <translation>Integraal plan</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>End of changed effort</source>
        <translation>Einde van de tijdelijke inzet</translation>
    </message>
    <message>
        <source>Check of a safety agreement</source>
        <translation>Controle veiligheidsafspraak</translation>
    </message>
    <message>
        <source>End of the suspension</source>
        <translation>Einde van de opschorting</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Afgesproken einde</translation>
    </message>
</context>
<context>
    <name>AnalysisRows</name>
    <message>
        <source>The system as a whole</source>
        <translation>Het systeem als geheel</translation>
    </message>
    <message>
        <source>Before this case</source>
        <translation>Vóór deze casus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>Voorliggend veld</source>
        <translation>Voorliggend veld</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Routekaart</source>
        <translation>Routekaart</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <extracomment>%1 is a day, %2 who says so</extracomment>
        <translation>%1, volgens %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het staat</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Waar ze vandaan komen</translation>
    </message>
    <message>
        <source>What keeps them going</source>
        <translation>Wat ze in stand houdt</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>Patterns with and between professionals</source>
        <translation>Patronen met en tussen professionals</translation>
    </message>
    <message>
        <source>Write who says so: a person, an organisation or a document.</source>
        <translation>Schrijf op wie dat zegt: een persoon, een organisatie of een document.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>Write what you see.</source>
        <translation>Schrijf op wat u ziet.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag komt nog.</translation>
    </message>
    <message>
        <source>This is too long. Divide it over two entries.</source>
        <translation>Dit is te lang. Verdeel het over twee stukken.</translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>Tests households against the rules of the region, over JSON lines.</source>
        <translation>Toetst huishoudens aan de regels van de regio, met JSON-regels.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One household a line; standard input without it.</source>
        <translation>Eén huishouden per regel; zonder bestand: standaardinvoer.</translation>
    </message>
    <message>
        <source>Adds the rule sets in this folder.</source>
        <translation>Voegt de regelsets in deze map toe.</translation>
    </message>
    <message>
        <source>Adds the reasoning in words.</source>
        <translation>Voegt de redenering in woorden toe.</translation>
    </message>
    <message>
        <source>Name one file at most.</source>
        <translation>Noem hoogstens één bestand.</translation>
    </message>
    <message>
        <source>The input could not be read to its end: what is missing was not assessed.</source>
        <translation>De invoer was niet tot het einde te lezen: wat ontbreekt is niet getoetst.</translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Vault made</source>
        <translation>Kluis gemaakt</translation>
    </message>
    <message>
        <source>Vault opened</source>
        <translation>Kluis geopend</translation>
    </message>
    <message>
        <source>Intake recorded</source>
        <translation>Intake vastgelegd</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>Casus bekeken</translation>
    </message>
    <message>
        <source>Person looked at</source>
        <translation>Persoon bekeken</translation>
    </message>
    <message>
        <source>Looked up known persons</source>
        <translation>Bekende personen opgezocht</translation>
    </message>
    <message>
        <source>Person confirmed</source>
        <translation>Persoon bevestigd</translation>
    </message>
    <message>
        <source>Person rejected</source>
        <translation>Persoon afgewezen</translation>
    </message>
    <message>
        <source>Report printed or handed over</source>
        <translation>Rapport afgedrukt of verstrekt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Reservekopie teruggezet</translation>
    </message>
    <message>
        <source>Events imported</source>
        <translation>Gebeurtenissen ingelezen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Practice data made</source>
        <translation>Oefengegevens gemaakt</translation>
    </message>
    <message>
        <source>Vault checked</source>
        <translation>Kluis nagekeken</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s) written</source>
        <extracomment>%1 is what was done (&quot;Intake recorded&quot;), %n how many rows of the store it wrote</extracomment>
        <translation>
            <numerusform>%1, %n gegeven geschreven</numerusform>
            <numerusform>%1, %n gegevens geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left out</source>
        <translation>Niets weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out</source>
        <translation>
            <numerusform>%n gegeven weggelaten</numerusform>
            <numerusform>%n gegevens weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was taken back (&quot;Intake recorded&quot;)</extracomment>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gesplitst</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Step or move of the case recorded</source>
        <translation>Stap of besluit in de casus vastgelegd</translation>
    </message>
    <message>
        <source>Safety recorded</source>
        <translation>Veiligheid vastgelegd</translation>
    </message>
    <message>
        <source>Columns of a list kept</source>
        <translation>Kolommen van een lijst bewaard</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan gewijzigd</translation>
    </message>
    <message>
        <source>Meeting recorded</source>
        <translation>Overleg vastgelegd</translation>
    </message>
    <message>
        <source>Partner recorded</source>
        <translation>Ketenpartner vastgelegd</translation>
    </message>
    <message>
        <source>Contact noted</source>
        <translation>Contact genoteerd</translation>
    </message>
    <message>
        <source>Household or system changed</source>
        <translation>Huishouden of systeem gewijzigd</translation>
    </message>
    <message>
        <source>Analysis recorded</source>
        <translation>Analyse vastgelegd</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>A household</source>
        <translation>Een huishouden</translation>
    </message>
    <message>
        <source>Household of case %1</source>
        <translation>Huishouden van casus %1</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>De kluis</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Het logboek</translation>
    </message>
    <message>
        <source>A backup, up to action %1</source>
        <translation>Een reservekopie, tot en met handeling %1</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>met de herstelsleutel</translation>
    </message>
    <message>
        <source>a new recovery key</source>
        <translation>een nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>read back and found whole</source>
        <translation>teruggelezen en heel bevonden</translation>
    </message>
    <message>
        <source>put back on trial and found whole</source>
        <translation>op proef teruggezet en heel bevonden</translation>
    </message>
    <message>
        <source>put back on trial and found wrong</source>
        <translation>op proef teruggezet en niet heel bevonden</translation>
    </message>
    <message>
        <source>Looked at or looked up</source>
        <translation>Bekeken of opgezocht</translation>
    </message>
    <message>
        <source>Recorded or changed</source>
        <translation>Vastgelegd of gewijzigd</translation>
    </message>
    <message>
        <source>Printed, handed over or exported</source>
        <translation>Afgedrukt, gegeven of geëxporteerd</translation>
    </message>
    <message>
        <source>Opening and keys</source>
        <translation>Openen en sleutels</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Reservekopie en controle</translation>
    </message>
    <message>
        <source>People with her own surname</source>
        <translation>Mensen met de eigen achternaam</translation>
    </message>
    <message>
        <source>Her own address</source>
        <translation>Het eigen adres</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Buiten werktijd</translation>
    </message>
    <message>
        <source>Many cases within an hour</source>
        <translation>Veel casussen binnen een uur</translation>
    </message>
    <message>
        <source>Looked often, never worked on it</source>
        <translation>Vaak bekeken, nooit aan gewerkt</translation>
    </message>
    <message>
        <source>Looked at a case of people who are called as this user is.</source>
        <translation>Bekeek een casus van mensen die heten zoals deze gebruiker.</translation>
    </message>
    <message>
        <source>Looked at a case at an address of somebody with this user&apos;s name.</source>
        <translation>Bekeek een casus op een adres van iemand met de naam van deze gebruiker.</translation>
    </message>
    <message>
        <source>Looked at cases between 23:00 and 06:00.</source>
        <translation>Bekeek casussen tussen 23:00 en 06:00 uur.</translation>
    </message>
    <message>
        <source>Looked at more than 25 different cases within sixty minutes.</source>
        <translation>Bekeek meer dan 25 verschillende casussen binnen zestig minuten.</translation>
    </message>
    <message>
        <source>Looked at one case more than ten times without recording anything.</source>
        <translation>Bekeek één casus meer dan tien keer zonder iets vast te leggen.</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Gebruiker gewijzigd</translation>
    </message>
    <message>
        <source>Household kept from a user, or not any more</source>
        <translation>Huishouden afgeschermd voor een gebruiker, of niet meer</translation>
    </message>
    <message>
        <source>Said why this case is looked at</source>
        <translation>Reden gegeven om deze casus te bekijken</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Een gebruiker</translation>
    </message>
    <message>
        <source>added as: %1</source>
        <translation>toegevoegd als: %1</translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation>rol: %1</translation>
    </message>
    <message>
        <source>access ended: %1</source>
        <translation>toegang beëindigd: %1</translation>
    </message>
    <message>
        <source>a new password, after the recovery key</source>
        <translation>een nieuw wachtwoord, na de herstelsleutel</translation>
    </message>
    <message>
        <source>Outside own work</source>
        <translation>Buiten het eigen werk</translation>
    </message>
    <message numerus="yes">
        <source>A list about %n case(s)</source>
        <translation>
            <numerusform>Een lijst over %n casus</numerusform>
            <numerusform>Een lijst over %n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping decided</source>
        <translation>Over bewaren besloten</translation>
    </message>
    <message>
        <source>Destroyed what was past its term</source>
        <translation>Vernietigd wat over de termijn was</translation>
    </message>
    <message>
        <source>How long something is kept</source>
        <translation>Hoe lang iets bewaard wordt</translation>
    </message>
    <message>
        <source>A list of what is past its term</source>
        <translation>Een lijst van wat over de termijn is</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Figures of the region</source>
        <translation>Cijfers van de regio</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is what was asked for (&quot;Case looked at&quot;)</extracomment>
        <translation>%1: geweigerd</translation>
    </message>
    <message>
        <source>Dossier of another vault joined</source>
        <translation>Dossier uit een andere kluis samengevoegd</translation>
    </message>
    <message>
        <source>Chose which of two values stands</source>
        <translation>Gekozen welke van twee waarden geldt</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>it opens the vault</source>
        <translation>opent de kluis</translation>
    </message>
    <message>
        <source>it does not open the vault</source>
        <translation>opent de kluis niet</translation>
    </message>
    <message>
        <source>not kept at the time</source>
        <translation>toen niet vastgelegd</translation>
    </message>
    <message>
        <source>task of this role: %1</source>
        <translation>taak van deze rol: %1</translation>
    </message>
    <message>
        <source>own work: she works on this case</source>
        <translation>eigen werk: werkt aan deze casus</translation>
    </message>
    <message>
        <source>outside own work, with a reason that was given</source>
        <translation>buiten eigen werk, met opgegeven reden</translation>
    </message>
    <message>
        <source>Said what this list is for</source>
        <translation>Gezegd waarvoor deze lijst is</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ground, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Noodtoegang</translation>
    </message>
    <message>
        <source>Found wrong</source>
        <translation>Fout bevonden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Standing in, or handing over</source>
        <translation>Waarneming of overdracht</translation>
    </message>
    <message>
        <source>Consultation with partners</source>
        <translation>Overleg met ketenpartners</translation>
    </message>
    <message>
        <source>Supervision, or a check of the work</source>
        <translation>Toezicht of controle van het werk</translation>
    </message>
    <message>
        <source>Accounting to who commissions the work</source>
        <translation>Verantwoording aan de opdrachtgever</translation>
    </message>
    <message>
        <source>A request of whom it is about</source>
        <translation>Verzoek van een betrokkene</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Gave a reason to look at a case, or to use a list, that is not own work.</source>
        <translation>Gaf een reden om een casus te bekijken of een lijst te gebruiken die geen eigen werk is.</translation>
    </message>
    <message>
        <source>Secret address looked at</source>
        <translation>Geheim adres bekeken</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>write an encrypted backup of a vault</source>
        <translation>een versleutelde reservekopie van een kluis schrijven</translation>
    </message>
    <message>
        <source>Writes an encrypted backup of the whole vault and reads it back before it gets its name. It opens with the passwords and the recovery key that the vault has now.</source>
        <translation>Schrijft een versleutelde reservekopie van de hele kluis en leest die terug voordat het bestand zijn naam krijgt. De reservekopie gaat open met de wachtwoorden en de herstelsleutel die de kluis nu heeft.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het bestand om te schrijven.</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>Noem met --out het bestand om te schrijven.</translation>
    </message>
</context>
<context>
    <name>BenchCommand</name>
    <message>
        <source>Measures, each figure beside its limit.</source>
        <translation>Meet, elk cijfer naast zijn grens.</translation>
    </message>
    <message>
        <source>Runs the benchmarks that stand beside this program; without a name all of them. They are built by packaging/bench.sh and are no part of the package. Exit status 1: a limit was missed.</source>
        <translation>Draait de metingen die naast dit programma staan; zonder naam allemaal. packaging/bench.sh bouwt ze; ze horen niet bij het pakket. Uitgang 1: een grens is niet gehaald.</translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation>Welke.</translation>
    </message>
    <message>
        <source>How many households or lines, where that can be chosen.</source>
        <translation>Hoeveel huishoudens of regels, waar dat te kiezen is.</translation>
    </message>
    <message>
        <source>--size takes a number.</source>
        <translation>--size neemt een getal.</translation>
    </message>
    <message>
        <source>There is no benchmark “%1”.</source>
        <translation>Er is geen meting “%1”.</translation>
    </message>
    <message>
        <source>The benchmark “%1” is not here, or it stopped: packaging/bench.sh builds it.</source>
        <translation>De meting “%1” is er niet, of hij stopte: packaging/bench.sh bouwt hem.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 an age in years</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>former partners</source>
        <translation>ex-partners</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Children: %1.</source>
        <translation>Kinderen: %1.</translation>
    </message>
    <message>
        <source>Also involved: %1.</source>
        <translation>Ook betrokken: %1.</translation>
    </message>
    <message>
        <source>%1, the latest on %2</source>
        <translation>%1, laatste %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) may count too.</source>
        <translation>
            <numerusform>%n gebeurtenis telt misschien mee.</numerusform>
            <numerusform>%n gebeurtenissen tellen misschien mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says: “%1”</source>
        <translation>In de melding: “%1”</translation>
    </message>
    <message>
        <source>Barring order: day %1 of %2, until %3.</source>
        <translation>Huisverbod: dag %1 van %2, tot %3.</translation>
    </message>
    <message>
        <source>The barring order ended on %1.</source>
        <translation>Het huisverbod is geëindigd op %1.</translation>
    </message>
    <message>
        <source>Decided: %1. The advice was %2.</source>
        <translation>Besloten: %1. Het advies was %2.</translation>
    </message>
    <message>
        <source>Decided as advised: %1.</source>
        <translation>Besloten zoals geadviseerd: %1.</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Eerstvolgende: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) passed.</source>
        <translation>
            <numerusform>%n datum voorbij.</numerusform>
            <numerusform>%n datums voorbij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the assessment still open.</source>
        <translation>
            <numerusform>%n vraag van de toets staat nog open.</numerusform>
            <numerusform>%n vragen van de toets staan nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>red flags</source>
        <translation>rode vlaggen</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>Nog niet gevraagd: %1.</translation>
    </message>
    <message>
        <source>Red flag: %1. Consult police and Veilig Thuis.</source>
        <translation>Rode vlag: %1. Overleg met politie en Veilig Thuis.</translation>
    </message>
    <message>
        <source>Acute danger was named.</source>
        <translation>Er is acuut gevaar genoemd.</translation>
    </message>
    <message>
        <source>The address of %1 is secret: never on paper.</source>
        <translation>Het adres van %1 is geheim: nooit op papier.</translation>
    </message>
    <message>
        <source>Do not call %1: not safe.</source>
        <translation>Bel %1 niet: dat is niet veilig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was put out %n time(s), also in another household.</source>
        <translation>
            <numerusform>%1 is %n keer uithuisgeplaatst, ook in een ander huishouden.</numerusform>
            <numerusform>%1 is %n keer uithuisgeplaatst, ook in een ander huishouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something must still be checked, see Events.</source>
        <translation>Er is nog iets te controleren, zie Gebeurtenissen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Gebeurd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing or several with commas, %2 the last</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Phase: %1 since %2, after a relapse.</source>
        <translation>Fase: %1 sinds %2, na een terugval.</translation>
    </message>
    <message>
        <source>Phase: %1 since %2.</source>
        <translation>Fase: %1 sinds %2.</translation>
    </message>
    <message>
        <source>The case is suspended.</source>
        <translation>De casus is opgeschort.</translation>
    </message>
    <message>
        <source>Next decision: %1, before %2.</source>
        <translation>Volgende besluit: %1, vóór %2.</translation>
    </message>
    <message>
        <source>Next decision: %1.</source>
        <translation>Volgende besluit: %1.</translation>
    </message>
    <message>
        <source>Safety of %1: %2.</source>
        <translation>Veiligheid van %1: %2.</translation>
    </message>
    <message>
        <source>Safety of %1: %2; it was %3 on %4.</source>
        <translation>Veiligheid van %1: %2; dat was %3 op %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n safety agreement(s) not kept.</source>
        <translation>
            <numerusform>%n veiligheidsafspraak is niet nagekomen.</numerusform>
            <numerusform>%n veiligheidsafspraken zijn niet nagekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet: %1, before %2.</source>
        <translation>Nog niet vastgelegd: %1, vóór %2.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1 (day %2)</source>
        <translation>%1 (dag %2)</translation>
    </message>
    <message>
        <source>%1 (day %2 at the latest)</source>
        <translation>%1 (uiterlijk dag %2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>week %1: %2 to %3</source>
        <translation>week %1: %2 tot en met %3</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>actiepunt: %1</translation>
    </message>
    <message>
        <source>by the family</source>
        <translation>door het gezin</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>action of the plan</source>
        <translation>actiepunt uit het plan</translation>
    </message>
</context>
<context>
    <name>CaseChoices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>Where does this case stand?</source>
        <translation>Hoe staat deze casus ervoor?</translation>
    </message>
    <message>
        <source>Who carries it out?</source>
        <translation>Wie voert hem uit?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Regie: %1</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Wat komt het eerst?</translation>
    </message>
    <message>
        <source>No date stands open</source>
        <translation>Er staat geen datum open</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n date(s) more</source>
        <translation>
            <numerusform>en nog %n datum</numerusform>
            <numerusform>en nog %n data</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for %1 since %2</source>
        <translation>Wacht op %1 sinds %2</translation>
    </message>
    <message>
        <source>Name the ICM worker and the member of the local team</source>
        <translation>Noem de ICM-er en het lid van het lokaal team</translation>
    </message>
    <message>
        <source>Not recorded yet: %1</source>
        <translation>Nog niet vastgelegd: %1</translation>
    </message>
    <message>
        <source>What has to happen now?</source>
        <translation>Wat moet er nu gebeuren?</translation>
    </message>
    <message>
        <source>Nothing has to be decided</source>
        <translation>Er hoeft niets te worden besloten</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Hoe veilig is het?</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Lowest figure: %1</source>
        <translation>Laagste cijfer: %1</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>gegeven op %1</translation>
    </message>
    <message>
        <source>safer than before</source>
        <translation>veiliger dan daarvoor</translation>
    </message>
    <message>
        <source>less safe than before</source>
        <translation>minder veilig dan daarvoor</translation>
    </message>
    <message>
        <source>as safe as before</source>
        <translation>even veilig als daarvoor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>Wiens werk is het?</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Niet van u</translation>
    </message>
    <message>
        <source>Opening it asks for a reason, which stands in the log.</source>
        <translation>Openen vraagt om een reden. Die komt in het logboek.</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Wat telt mee?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>THV</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>VT</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>Huisgenoot</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Naam en rol</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>PRACTICE · %1</source>
        <translation>OEFENING · %1</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Still followed</source>
        <translation>Nog gevolgd</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
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
        <source>There is no command &quot;%1&quot;.</source>
        <translation>De opdracht &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>Advice and case files after domestic violence.</source>
        <translation>Advies en casussen na huiselijk geweld.</translation>
    </message>
    <message>
        <source>Open the vault in this folder.</source>
        <translation>Open de kluis in deze map.</translation>
    </message>
    <message>
        <source>Open the practice vault in this folder; make it when it is not there.</source>
        <translation>Open de oefenkluis in deze map; maak hem als hij er niet is.</translation>
    </message>
    <message>
        <source>Begin at the unlock page, as after locking.</source>
        <translation>Begin bij ontgrendelen, zoals na vergrendelen.</translation>
    </message>
    <message>
        <source>Language: nl or en.</source>
        <translation>Taal: nl of en.</translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast.</source>
        <translation>Weergave: system, light, dark of contrast.</translation>
    </message>
    <message>
        <source>Where to go after unlocking.</source>
        <translation>Waarheen na ontgrendelen.</translation>
    </message>
    <message>
        <source>The answer could not be written completely: is the disk full?</source>
        <translation>Het antwoord kon niet helemaal worden weggeschreven: is de schijf vol?</translation>
    </message>
    <message>
        <source>%1: this file is not there, or cannot be read.</source>
        <translation>%1: dit bestand is er niet, of is niet te lezen.</translation>
    </message>
    <message>
        <source>Not all that was typed could be kept when it was locked.</source>
        <translation>Niet alles wat was getypt kon bij het vergrendelen worden bewaard.</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a name, %2 a day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesproken met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>%1 · corrected</source>
        <extracomment>%1 is the name of who wrote the note</extracomment>
        <translation>%1 · gecorrigeerd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>Before, by %1:
%2</source>
        <extracomment>%1 is who wrote it and when, %2 what the note said</extracomment>
        <translation>Eerst genoteerd door %1:
%2</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message>
        <source>Asked back</source>
        <translation>Teruggevraagd</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>No copy is chosen.</source>
        <translation>Er is geen afschrift gekozen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, week %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 voorbij</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag voorbij</numerusform>
            <numerusform>%n dagen voorbij</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omstreeks %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (te bevestigen)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Voldaan</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Uiterste datum</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Name the vault to make with --vault.</source>
        <translation>Noem met --vault de kluis die gemaakt wordt.</translation>
    </message>
    <message>
        <source>--households takes a number from 1 to %1, --seed a whole number.</source>
        <translation>--households is een getal van 1 tot %1, --seed een heel getal.</translation>
    </message>
    <message>
        <source>--now takes a date or a moment, such as 2026-11-23T09:12.</source>
        <translation>--now is een datum of een moment, zoals 2026-11-23T09:12.</translation>
    </message>
    <message>
        <source>Makes a practice vault with an invented region.</source>
        <translation>Maakt een oefenkluis met een verzonnen regio.</translation>
    </message>
    <message>
        <source>Makes a practice vault with invented persons, events and cases. The same day and the same seed always give the same region.</source>
        <translation>Maakt een oefenkluis met verzonnen personen, gebeurtenissen en casussen. Dezelfde dag en hetzelfde begingetal geven altijd dezelfde regio.</translation>
    </message>
    <message>
        <source>The vault to make; its name ends in .kluis.</source>
        <translation>De kluis die gemaakt wordt; de naam eindigt op .kluis.</translation>
    </message>
    <message>
        <source>How many households; 500 unless it is said.</source>
        <translation>Hoeveel huishoudens; 500 als u niets zegt.</translation>
    </message>
    <message>
        <source>Where chance begins; 1 unless it is said.</source>
        <translation>Het begingetal van het toeval; 1 als u niets zegt.</translation>
    </message>
    <message>
        <source>The moment the region ends at; today unless it is said.</source>
        <translation>Het moment waarop de regio eindigt; vandaag als u niets zegt.</translation>
    </message>
    <message>
        <source>Writes beside it who is who.</source>
        <translation>Schrijft ernaast wie wie is.</translation>
    </message>
    <message>
        <source>Gives the vault the password in this file instead of the open practice key.</source>
        <translation>Geeft de kluis het wachtwoord uit dit bestand in plaats van de open oefensleutel.</translation>
    </message>
</context>
<context>
    <name>DestructionSheet</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>List of %1, destroyed on %2.</source>
        <translation>Lijst van %1, vernietigd op %2.</translation>
    </message>
    <message>
        <source>Practice: everybody in this vault is invented.</source>
        <translation>Oefening: iedereen in deze kluis is verzonnen.</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Wat is vernietigd</translation>
    </message>
    <message>
        <source>On which terms</source>
        <translation>Op welke termijnen</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie hebben besloten</translation>
    </message>
    <message>
        <source>What this does not reach</source>
        <translation>Waar dit niet bij komt</translation>
    </message>
    <message>
        <source>Backups and exports that were made before still hold it. Destroy them when their own term is over, or make a new backup now and destroy the old ones.</source>
        <translation>Reservekopieën en exportbestanden van daarvoor hebben het nog. Vernietig die als hun eigen termijn voorbij is, of maak nu een nieuwe reservekopie en vernietig de oude.</translation>
    </message>
    <message>
        <source>Copies that were given to others are kept by them, under their own terms.</source>
        <translation>Afschriften die aan anderen zijn gegeven, bewaren zij zelf, met hun eigen termijn.</translation>
    </message>
    <message>
        <source>The figures keep counts, places and days of what was destroyed, of nobody by name.</source>
        <translation>De cijfers houden aantallen, plaatsen en dagen van wat vernietigd is, van niemand met naam.</translation>
    </message>
    <message>
        <source>Signature of the first person:</source>
        <translation>Handtekening van de eerste persoon:</translation>
    </message>
    <message>
        <source>Signature of the second person:</source>
        <translation>Handtekening van de tweede persoon:</translation>
    </message>
</context>
<context>
    <name>DestructionWords</name>
    <message>
        <source>Write down why.</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Choose a day that is later than the term, and later than today.</source>
        <translation>Kies een dag die later is dan de termijn, en later dan vandaag.</translation>
    </message>
    <message>
        <source>Choose at least one line that may be destroyed.</source>
        <translation>Kies ten minste één regel die vernietigd kan worden.</translation>
    </message>
    <message>
        <source>A line may not be destroyed (any more). Look at the list again.</source>
        <translation>Een regel mag niet (meer) vernietigd worden. Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>A case file still speaks of a chosen event: choose that too, or destroy it first.</source>
        <translation>Een dossier spreekt nog van een gekozen gebeurtenis: kies dat ook, of vernietig dat eerst.</translation>
    </message>
    <message>
        <source>Destroying takes two persons: the second one types her name.</source>
        <translation>Vernietigen gebeurt met twee personen: de tweede typt haar naam.</translation>
    </message>
    <message>
        <source>The second person is somebody else than the first.</source>
        <translation>De tweede persoon is iemand anders dan de eerste.</translation>
    </message>
    <message>
        <source>The number that the second person typed is not the number of chosen lines.</source>
        <translation>Het aantal dat de tweede persoon typte is niet het aantal gekozen regels.</translation>
    </message>
    <message>
        <source>This vault has more users: another user agrees under her own key.</source>
        <translation>Deze kluis heeft meer gebruikers: een andere gebruiker gaat akkoord met een eigen sleutel.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong. Type today&apos;s date to go on.</source>
        <translation>De klok van deze computer klopt misschien niet. Typ de datum van vandaag om door te gaan.</translation>
    </message>
    <message>
        <source>Another list still waits for its second person.</source>
        <translation>Een andere lijst wacht nog op de tweede persoon.</translation>
    </message>
    <message>
        <source>may be destroyed</source>
        <translation>kan vernietigd worden</translation>
    </message>
    <message>
        <source>term ends later this year</source>
        <translation>termijn eindigt later dit jaar</translation>
    </message>
    <message>
        <source>a case is still open</source>
        <translation>er is nog een casus open</translation>
    </message>
    <message>
        <source>hold: %1</source>
        <translation>bewaarplicht: %1</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bewaarplicht</translation>
    </message>
    <message>
        <source>goes with a case file that is kept</source>
        <translation>gaat mee met een dossier dat blijft</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message>
        <source>May be destroyed: %1. Later this year: %2. Hold: %3. Case still open: %4. Goes with a case file that is kept: %5.</source>
        <translation>Kan vernietigd worden: %1. Later dit jaar: %2. Bewaarplicht: %3. Casus nog open: %4. Gaat mee met een dossier dat blijft: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n casus: %1</numerusform>
            <numerusform>%n casussen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s) without a case</source>
        <translation>
            <numerusform>%n intake zonder casus</numerusform>
            <numerusform>%n intakes zonder casus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n huisverbod</numerusform>
            <numerusform>%n huisverboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to Veilig Thuis</source>
        <translation>
            <numerusform>%n melding bij Veilig Thuis</numerusform>
            <numerusform>%n meldingen bij Veilig Thuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) that nothing else speaks of</source>
        <translation>
            <numerusform>%n huishouden waarover verder niets staat</numerusform>
            <numerusform>%n huishoudens waarover verder niets staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) that nothing else speaks of</source>
        <translation>
            <numerusform>%n persoon over wie verder niets staat</numerusform>
            <numerusform>%n personen over wie verder niets staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the vault in all</source>
        <translation>
            <numerusform>%n regel van de kluis in totaal</numerusform>
            <numerusform>%n regels van de kluis in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>kept by decision: %1</source>
        <translation>bewaard op besluit: %1</translation>
    </message>
    <message>
        <source>not destroyed because of a hold: %1</source>
        <translation>niet vernietigd vanwege een bewaarplicht: %1</translation>
    </message>
    <message>
        <source>%1, together with %2, who typed her agreement without a key of her own</source>
        <translation>%1, samen met %2, die zonder eigen sleutel haar akkoord typte</translation>
    </message>
    <message>
        <source>%1, together with %2, who agreed under her own key</source>
        <translation>%1, samen met %2, die met een eigen sleutel akkoord ging</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that were taken back</source>
        <translation>
            <numerusform>%n teruggenomen handeling</numerusform>
            <numerusform>%n teruggenomen handelingen</numerusform>
        </translation>
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
    <message>
        <source>Perhaps entered twice: there is another order or report of this day for this person. Compare them; keep one when they are the same.</source>
        <translation>Misschien dubbel ingevoerd: voor deze persoon staat er van deze dag nog een huisverbod of melding. Vergelijk ze en houd er één als het dezelfde is.</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is what was imposed, %2 the day</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>Address of the household: %1</source>
        <translation>Adres van het huishouden: %1</translation>
    </message>
    <message>
        <source>Address of %1: %2</source>
        <extracomment>%1 is a person, %2 the address</extracomment>
        <translation>Adres van %1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Prefix of the surname</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>May be called back</source>
        <translation>Terugbellen mag</translation>
    </message>
    <message>
        <source>About calling back</source>
        <translation>Over terugbellen</translation>
    </message>
    <message>
        <source>In the household since</source>
        <translation>In het huishouden sinds</translation>
    </message>
    <message>
        <source>In the household until</source>
        <translation>In het huishouden tot en met</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation>Woont in het huishouden</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Lived in from</source>
        <translation>Woont er vanaf</translation>
    </message>
    <message>
        <source>Lived in until</source>
        <translation>Woonde er tot en met</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Verlengd tot</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Opgelegd door</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nieuw voorval</translation>
    </message>
    <message>
        <source>Turned into advice</source>
        <translation>Omgezet in advies</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Voorval</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Alleen daar</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Is to %1</source>
        <translation>Is van %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol van %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an order or report with its day, or a case; %2 the person or household it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everything was here already: nothing was changed.</source>
        <translation>Alles stond hier al: er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>Er kwam %n gegeven bij.</numerusform>
            <numerusform>Er kwamen %n gegevens bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n field(s) both values are kept: choose under Clean up, Not chosen yet.</source>
        <translation>
            <numerusform>Van %n gegeven zijn beide waarden bewaard: kies onder Opschonen, Nog te kiezen.</numerusform>
            <numerusform>Van %n gegevens zijn beide waarden bewaard: kies onder Opschonen, Nog te kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This household counts %1 and %2 now.</source>
        <translation>Dit huishouden telt nu %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n huisverbod</numerusform>
            <numerusform>%n huisverboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of Regiekompas. Update the program first.</source>
        <translation>Dit dossier is gemaakt met een nieuwere versie van Regiekompas. Werk eerst het programma bij.</translation>
    </message>
    <message>
        <source>One of both is a practice vault. Real and invented people are never joined.</source>
        <translation>Een van beide is een oefenkluis. Echte en verzonnen mensen worden nooit samengevoegd.</translation>
    </message>
    <message>
        <source>This dossier was made in this vault.</source>
        <translation>Dit dossier is in deze kluis gemaakt.</translation>
    </message>
    <message>
        <source>Two people of the package were said to be one of yours.</source>
        <translation>Van twee personen uit het pakket is gezegd dat zij hier dezelfde zijn.</translation>
    </message>
    <message>
        <source>This dossier is larger than one household can be. Nothing of it was read.</source>
        <translation>Dit dossier is groter dan dat van één huishouden kan zijn. Er is niets van gelezen.</translation>
    </message>
    <message>
        <source>This dossier says that it was made in the future. Look at the clock of both computers.</source>
        <translation>Volgens dit dossier is het in de toekomst gemaakt. Kijk op beide computers of de klok goed staat.</translation>
    </message>
    <message>
        <source>Something of this household changed meanwhile. Look once more at what differs.</source>
        <translation>Er is intussen iets van dit huishouden gewijzigd. Kijk nog eens naar wat er verschilt.</translation>
    </message>
    <message>
        <source>This dossier cannot be read: %1 does not fit. Nothing of it was taken in.</source>
        <extracomment>%1 is a place in the file: persons[1].birthDate</extracomment>
        <translation>Dit dossier is niet te lezen: %1 klopt niet. Er is niets van overgenomen.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>What happened in the case stands in %1 now.</source>
        <extracomment>%1 is one case number or more</extracomment>
        <translation>Wat in de casus gebeurde staat nu in %1.</translation>
    </message>
    <message>
        <source>A case can only be joined with an open case of the household that you chose.</source>
        <translation>Een casus is alleen samen te voegen met een lopende casus van het huishouden dat u koos.</translation>
    </message>
    <message>
        <source>A case in this dossier follows a route that this region does not know. It can only be told, not taken over or joined.</source>
        <translation>Een casus in dit dossier volgt een route die deze regio niet kent. U kunt er alleen kennis van nemen: overnemen of samenvoegen kan niet.</translation>
    </message>
    <message>
        <source>still</source>
        <translation>nog steeds</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>niets vastgelegd</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>Not sure yet</source>
        <translation>Nog niet zeker</translation>
    </message>
    <message>
        <source>Link to confirm</source>
        <translation>Te bevestigen koppeling</translation>
    </message>
    <message>
        <source>Possibly double</source>
        <translation>Mogelijk dubbel</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>If they are the same</source>
        <translation>Als zij dezelfde zijn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Household possibly double</source>
        <translation>Huishouden mogelijk dubbel</translation>
    </message>
    <message numerus="yes">
        <source>%n in common</source>
        <translation>
            <numerusform>%n gemeenschappelijk lid</numerusform>
            <numerusform>%n gemeenschappelijke leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your data are safe.</source>
        <translation>Uw gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This cannot be read: it does not have the expected form.</source>
        <translation>Dit kan niet worden gelezen: het heeft niet de verwachte vorm.</translation>
    </message>
    <message>
        <source>Check whether this is the right file or text.</source>
        <translation>Kijk of dit het goede bestand of de goede tekst is.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Een verplicht veld is leeg.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Wat u typte, is bewaard.</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Vul het veld in.</translation>
    </message>
    <message>
        <source>A value is not in the list.</source>
        <translation>Een waarde staat niet in de lijst.</translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Kies een waarde uit de lijst.</translation>
    </message>
    <message>
        <source>This date or time cannot be.</source>
        <translation>Deze datum of tijd kan niet.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Verbeter de datum.</translation>
    </message>
    <message>
        <source>Two entries have the same number.</source>
        <translation>Twee regels hebben hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Give each entry its own number.</source>
        <translation>Geef elke regel een eigen nummer.</translation>
    </message>
    <message>
        <source>This is larger than can be read.</source>
        <translation>Dit is groter dan gelezen kan worden.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>Splits het in kleinere delen.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dit kan nu niet.</translation>
    </message>
    <message>
        <source>See the case page for what can be done next.</source>
        <translation>Kijk op de casuspagina wat nu kan.</translation>
    </message>
    <message>
        <source>A reason is needed for this.</source>
        <translation>Hiervoor is een reden nodig.</translation>
    </message>
    <message>
        <source>Write down why, then try again.</source>
        <translation>Schrijf op waarom en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The data of the region hold a mistake.</source>
        <translation>In de gegevens van de regio staat een fout.</translation>
    </message>
    <message>
        <source>Ask your administrator to repair the file that is named.</source>
        <translation>Vraag uw beheerder het genoemde bestand te herstellen.</translation>
    </message>
    <message>
        <source>No recipient was chosen.</source>
        <translation>Er is geen ontvanger gekozen.</translation>
    </message>
    <message>
        <source>Nothing was printed or sent.</source>
        <translation>Er is niets afgedrukt of verstuurd.</translation>
    </message>
    <message>
        <source>Choose who the report is for.</source>
        <translation>Kies voor wie het rapport is.</translation>
    </message>
    <message>
        <source>Practice data and real data may not meet.</source>
        <translation>Oefengegevens en echte gegevens mogen niet door elkaar.</translation>
    </message>
    <message>
        <source>Use a practice vault for practice data and a real vault for real data.</source>
        <translation>Gebruik een oefenkluis voor oefengegevens en een echte kluis voor echte gegevens.</translation>
    </message>
    <message>
        <source>The password or recovery key is not right.</source>
        <translation>Het wachtwoord of de herstelsleutel klopt niet.</translation>
    </message>
    <message>
        <source>Check capital letters and try again, or use the recovery key.</source>
        <translation>Let op hoofdletters en probeer het opnieuw, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>Op deze plek staat al iets.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Kies een andere naam of map.</translation>
    </message>
    <message>
        <source>This folder is not a vault.</source>
        <translation>Deze map is geen kluis.</translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .kluis.</source>
        <translation>Kies een map waarvan de naam eindigt op .kluis.</translation>
    </message>
    <message>
        <source>This vault is open in another window or at another user.</source>
        <translation>Deze kluis is open in een ander venster of bij een andere gebruiker.</translation>
    </message>
    <message>
        <source>Close or lock it there, then try again.</source>
        <translation>Sluit of vergrendel hem daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A file of this vault is damaged.</source>
        <translation>Een bestand van deze kluis is beschadigd.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Er is niets in geschreven.</translation>
    </message>
    <message>
        <source>Put back the last backup, and keep this folder for your administrator.</source>
        <translation>Zet de laatste reservekopie terug en bewaar deze map voor uw beheerder.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of Regiekompas.</source>
        <translation>Deze kluis is gemaakt door een nieuwere versie van Regiekompas.</translation>
    </message>
    <message>
        <source>Your data are safe and unchanged.</source>
        <translation>Uw gegevens zijn veilig en niet veranderd.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the vault again.</source>
        <translation>Installeer de nieuwere versie en open de kluis opnieuw.</translation>
    </message>
    <message>
        <source>This vault is older than it was the last time.</source>
        <translation>Deze kluis is ouder dan de vorige keer.</translation>
    </message>
    <message>
        <source>Somebody may have put back an old copy. Ask your administrator before you go on.</source>
        <translation>Misschien is een oude kopie teruggezet. Vraag uw beheerder voordat u verdergaat.</translation>
    </message>
    <message>
        <source>This place is not suitable for a vault: it is on a network or synchronised.</source>
        <translation>Deze plek is niet geschikt voor een kluis: zij staat op een netwerk of wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this change was not saved.</source>
        <translation>Wat eerder is bewaard, is veilig; deze wijziging is niet bewaard.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again.</source>
        <translation>Maak ruimte op de schijf en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>You may not read or write here.</source>
        <translation>U mag hier niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>Kies een andere map of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>De schijf kon niet worden gelezen of beschreven.</translation>
    </message>
    <message>
        <source>Try again. If it happens more often, make a backup and have the disk checked.</source>
        <translation>Probeer het opnieuw. Gebeurt het vaker, maak dan een reservekopie en laat de schijf nakijken.</translation>
    </message>
    <message>
        <source>It is not certain whether this was saved.</source>
        <translation>Het is niet zeker of dit is bewaard.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Wat eerder is bewaard, is veilig.</translation>
    </message>
    <message>
        <source>Open the case again and look before you repeat it.</source>
        <translation>Open de casus opnieuw en kijk voordat u het nog eens doet.</translation>
    </message>
    <message>
        <source>The encryption of this computer is not as it must be.</source>
        <translation>De versleuteling op deze computer is niet zoals het moet.</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing is unencrypted.</source>
        <translation>Er is niets geschreven, dus er staat niets onversleuteld.</translation>
    </message>
    <message>
        <source>Ask your administrator to install Regiekompas again.</source>
        <translation>Vraag uw beheerder Regiekompas opnieuw te installeren.</translation>
    </message>
    <message>
        <source>This is not in the vault (any more).</source>
        <translation>Dit staat niet (meer) in de kluis.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Ga terug naar de lijst.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation>Iemand heeft dit intussen veranderd.</translation>
    </message>
    <message>
        <source>Both are kept: theirs is saved, yours stands here.</source>
        <translation>Beide blijven: die van de ander is bewaard, die van u staat hier.</translation>
    </message>
    <message>
        <source>Look at the change and save again.</source>
        <translation>Bekijk de wijziging en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The vault could not do this.</source>
        <translation>Dit lukte niet in de kluis.</translation>
    </message>
    <message>
        <source>Try again. If it happens more often, close the program and open it again.</source>
        <translation>Probeer het opnieuw. Gebeurt het vaker, sluit het programma dan en open het opnieuw.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Place: %1, line %2.</source>
        <translation>Plaats: %1, regel %2.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Plaats: %1.</translation>
    </message>
    <message>
        <source>Your role in this vault does not allow this.</source>
        <translation>Uw rol in deze kluis laat dit niet toe.</translation>
    </message>
    <message>
        <source>Ask the administrator of the vault when your work needs it.</source>
        <translation>Vraag het de beheerder van de kluis als u het voor uw werk nodig hebt.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>An export in the clear asks a reason (--reason) and the password of a second person (--second-password-file).</source>
        <translation>Een export zonder versleuteling vraagt een reden (--reason) en het wachtwoord van een tweede persoon (--second-password-file).</translation>
    </message>
    <message>
        <source>Writes everything in the vault in the open format.</source>
        <translation>Schrijft alles uit de kluis in het open formaat.</translation>
    </message>
    <message>
        <source>Writes everything in the vault as documented JSON (docs/export-format.md) inside the encrypted envelope; it opens with the passwords that the vault has now.</source>
        <translation>Schrijft alles uit de kluis als beschreven JSON (docs/export-format.md) in de versleutelde envelop; die gaat open met de wachtwoorden van de kluis van nu.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het bestand dat geschreven wordt.</translation>
    </message>
    <message>
        <source>Writes the JSON itself, readable by anybody.</source>
        <translation>Schrijft de JSON zelf, leesbaar voor iedereen.</translation>
    </message>
    <message>
        <source>Why it goes in the clear; kept in the audit.</source>
        <translation>Waarom zonder versleuteling; blijft bewaard in de historie.</translation>
    </message>
    <message>
        <source>File with the password of a second person.</source>
        <translation>Bestand met het wachtwoord van een tweede persoon.</translation>
    </message>
    <message>
        <source>Name the vault and the file to write (--out).</source>
        <translation>Noem de kluis en het bestand dat geschreven wordt (--out).</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>elsewhere, belongs to %1</source>
        <translation>elders, hoort bij %1</translation>
    </message>
    <message>
        <source>unborn</source>
        <translation>ongeboren</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>shared residence</source>
        <translation>wisselend verblijf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>het huishouden</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Afgeschermd voor</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
</context>
<context>
    <name>FamilyWords</name>
    <message>
        <source>Neighbour</source>
        <translation>Buur</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Vriend of vriendin</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Community of faith</source>
        <translation>Geloofsgemeenschap</translation>
    </message>
    <message>
        <source>School or day care</source>
        <translation>School of opvang</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Care or treatment</source>
        <translation>Zorg of behandeling</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>Kies twee verschillende personen.</translation>
    </message>
    <message>
        <source>%1 is not younger than %2, and cannot be a child.</source>
        <translation>%1 is niet jonger dan %2, en kan geen kind zijn.</translation>
    </message>
    <message>
        <source>%1 is not younger than %2. Is that right?</source>
        <translation>%1 is niet jonger dan %2. Klopt dat?</translation>
    </message>
    <message>
        <source>%2 would have been under 12 when %1 was born. Is that right?</source>
        <translation>%2 zou jonger dan 12 zijn geweest bij de geboorte van %1. Klopt dat?</translation>
    </message>
    <message>
        <source>%1 is a forebear of %2 already, and cannot be a child as well.</source>
        <translation>%1 is al een voorouder van %2, en kan niet ook een kind zijn.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Dit is al vastgelegd.</translation>
    </message>
    <message>
        <source>%1 and %2 are recorded as a couple and as apart at one time. Fill in since when.</source>
        <translation>%1 en %2 staan tegelijk als paar en als uit elkaar vastgelegd. Vul in sinds wanneer.</translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation>Dit is voordat het begon.</translation>
    </message>
    <message>
        <source>This is before the date of birth of %1.</source>
        <translation>Dit is voor de geboortedatum van %1.</translation>
    </message>
    <message>
        <source>%1 has a date of birth, and cannot be unborn.</source>
        <translation>%1 heeft een geboortedatum, en kan niet ongeboren zijn.</translation>
    </message>
    <message>
        <source>An unborn child cannot be a parent or partner.</source>
        <translation>Een ongeboren kind kan geen ouder of partner zijn.</translation>
    </message>
    <message>
        <source>%1 lives in another household too at that time. Is it shared residence?</source>
        <translation>%1 woont in die tijd ook in een ander huishouden. Is het co-ouderschap of wisselend verblijf?</translation>
    </message>
    <message>
        <source>Violence by %1 against %2</source>
        <translation>Geweld van %1 tegen %2</translation>
    </message>
    <message>
        <source>Care by %1 for %2</source>
        <translation>Zorg van %1 voor %2</translation>
    </message>
    <message>
        <source>Coalition of %1 and %2</source>
        <translation>Coalitie van %1 en %2</translation>
    </message>
    <message>
        <source>Broken contact of %1 and %2</source>
        <translation>Verbroken contact tussen %1 en %2</translation>
    </message>
    <message>
        <source>%1 and %2 are married</source>
        <translation>%1 en %2 zijn gehuwd</translation>
    </message>
    <message>
        <source>%1 adopted %2</source>
        <translation>%1 adopteerde %2</translation>
    </message>
    <message>
        <source>%1 and %2 are twins</source>
        <translation>%1 en %2 zijn een tweeling</translation>
    </message>
    <message>
        <source>%1 and %2 are identical twins</source>
        <translation>%1 en %2 zijn een eeneiige tweeling</translation>
    </message>
    <message>
        <source>everybody outside the coordination</source>
        <translation>iedereen buiten de coördinatie</translation>
    </message>
    <message>
        <source>%1 lives in or belongs to %2</source>
        <translation>%1 woont in of hoort bij %2</translation>
    </message>
    <message>
        <source>Network: %1, %2</source>
        <translation>Netwerk: %1, %2</translation>
    </message>
    <message>
        <source>Shielded: %1 of %2</source>
        <translation>Afgeschermd: %1 van %2</translation>
    </message>
</context>
<context>
    <name>FigureHeads</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. Enter opens the list of %n line(s).</source>
        <translation>
            <numerusform>%1: %2. Enter opent de lijst van %n regel.</numerusform>
            <numerusform>%1: %2. Enter opent de lijst van %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 van 10 binnen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n household(s)</source>
        <translation>
            <numerusform>%1, %n huishouden</numerusform>
            <numerusform>%1, %n huishoudens</numerusform>
        </translation>
    </message>
    <message>
        <source>Barring orders</source>
        <translation>Huisverboden</translation>
    </message>
    <message>
        <source>Reports at Veilig Thuis</source>
        <translation>Meldingen bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>In-flow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>1e bezoek</translation>
    </message>
    <message>
        <source>Terugval</source>
        <translation>Terugval</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 %-band</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: followed %n month(s) or longer</source>
        <translation>
            <numerusform>%1: %n maand of langer gevolgd</numerusform>
            <numerusform>%1: %n maanden of langer gevolgd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureLooks</name>
    <message>
        <source>This year and the two before</source>
        <translation>Dit jaar en de twee ervoor</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>Last 10 years</source>
        <translation>Laatste 10 jaar</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1: overzicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>where, figure, split</comment>
        <translation>%1: %2 naar %3</translation>
    </message>
</context>
<context>
    <name>FigureScope</name>
    <message>
        <source>The first day.</source>
        <translation>De eerste dag.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>De laatste dag.</translation>
    </message>
    <message>
        <source>Only of this municipality, by its GM code.</source>
        <translation>Alleen van deze gemeente, met de GM-code.</translation>
    </message>
    <message>
        <source>Only of this route: icm or mda.</source>
        <translation>Alleen van deze route: icm of mda.</translation>
    </message>
    <message>
        <source>Name the vault and the period (--from and --to).</source>
        <translation>Noem de kluis en de periode (--from en --to).</translation>
    </message>
    <message>
        <source>--from and --to take two dates in their order, such as 2026-01-01.</source>
        <translation>--from en --to vragen twee datums op volgorde, zoals 2026-01-01.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>In-flow</source>
        <translation>Instroom</translation>
    </message>
    <message>
        <source>Cases that were opened in the period.</source>
        <translation>Casussen die in de periode zijn geopend.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Assessments that were made for a day in the period.</source>
        <translation>Toetsen die voor een dag in de periode zijn gedaan.</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation>Geïndiceerd</translation>
    </message>
    <message>
        <source>Assessments of the period after which ICM or MDA++ was chosen.</source>
        <translation>Toetsen van de periode waarna ICM of MDA++ is gekozen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Indicated in the period, and taken on since by the executor or admitted by the weegoverleg.</source>
        <translation>Geïndiceerd in de periode en daarna aangenomen door de uitvoerder of toegelaten door het weegoverleg.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Indicated in the period, and the analysis (ICM) or the work (MDA++) has begun since.</source>
        <translation>Geïndiceerd in de periode, en daarna is de analyse (ICM) of de uitvoering (MDA++) begonnen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Routes that ended in the period because the executor, Veilig Thuis, the weegoverleg or the family said no.</source>
        <translation>Routes die in de periode eindigden omdat de uitvoerder, Veilig Thuis, het weegoverleg of het gezin nee zei.</translation>
    </message>
    <message>
        <source>Imposing to first visit</source>
        <translation>Oplegging tot 1e bezoek</translation>
    </message>
    <message>
        <source>Hours from the last barring order of the household, at most 28 days before, to the first visit at the door; for first visits in the period. Orders without an hour are left out.</source>
        <translation>Uren van het laatste huisverbod van het huishouden, hooguit 28 dagen eerder, tot het eerste bezoek aan de deur; voor eerste bezoeken in de periode. Huisverboden zonder tijdstip tellen niet mee.</translation>
    </message>
    <message>
        <source>Referral to acceptance</source>
        <translation>Indicatie tot aanname</translation>
    </message>
    <message>
        <source>Days from the referral for a route to its acceptance, for acceptances in the period.</source>
        <translation>Dagen van de aanmelding voor een route tot de aanname, voor aannames in de periode.</translation>
    </message>
    <message>
        <source>Report to weegoverleg</source>
        <translation>Melding tot weegoverleg</translation>
    </message>
    <message>
        <source>Days from the report for MDA++ to the weegoverleg, for cases that came there in the period.</source>
        <translation>Dagen van de melding voor MDA++ tot het weegoverleg, voor casussen die er in de periode kwamen.</translation>
    </message>
    <message>
        <source>Terms met</source>
        <translation>Termijnen gehaald</translation>
    </message>
    <message>
        <source>Terms of cases that fell due in the period, and the part that was met in time.</source>
        <translation>Termijnen van casussen die in de periode afliepen, en het deel dat op tijd is gehaald.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Lopende casussen</translation>
    </message>
    <message>
        <source>Cases that are open now, whatever the period.</source>
        <translation>Casussen die nu lopen, los van de periode.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Cases that are being worked on now, whatever the period.</source>
        <translation>Casussen waaraan nu wordt gewerkt, los van de periode.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Cases that wait now for acceptance or for the weegoverleg, and the days since they were opened.</source>
        <translation>Casussen die nu wachten op aanname of op het weegoverleg, met de dagen sinds ze zijn geopend.</translation>
    </message>
    <message>
        <source>Phase now</source>
        <translation>Fase nu</translation>
    </message>
    <message>
        <source>Cases that are being worked on now, by the phase they are in.</source>
        <translation>Casussen waaraan nu wordt gewerkt, naar de fase waarin ze zijn.</translation>
    </message>
    <message>
        <source>Time in a phase</source>
        <translation>Tijd in een fase</translation>
    </message>
    <message>
        <source>Days of each stay in a phase that ended in the period.</source>
        <translation>Dagen van elk verblijf in een fase dat in de periode eindigde.</translation>
    </message>
    <message>
        <source>Cases with a terugval</source>
        <translation>Casussen met terugval</translation>
    </message>
    <message>
        <source>Cases that went back to an earlier phase in the period, each once.</source>
        <translation>Casussen die in de periode teruggingen naar een eerdere fase, elk één keer.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Days from acceptance to the end of the work, for routes that ended in the period. The finger on the pulse afterwards is not in it.</source>
        <translation>Dagen van de aanname tot het einde van de inzet, voor routes die in de periode eindigden. De vinger aan de pols daarna telt niet mee.</translation>
    </message>
    <message>
        <source>Closed, by how</source>
        <translation>Afgesloten, hoe</translation>
    </message>
    <message>
        <source>Accepted routes that ended in the period, by the decision that ended them.</source>
        <translation>Aangenomen routes die in de periode eindigden, naar het besluit dat ze beëindigde.</translation>
    </message>
    <message>
        <source>Barring orders in the year before</source>
        <translation>Huisverboden in het jaar ervoor</translation>
    </message>
    <message>
        <source>Orders per household in the 365 days up to and with the day of its first acceptance, for households accepted in the period and followed for a year.</source>
        <translation>Huisverboden per huishouden in de 365 dagen tot en met de dag van de eerste aanname, voor huishoudens die in de periode zijn aangenomen en een jaar zijn gevolgd.</translation>
    </message>
    <message>
        <source>Barring orders in the year after</source>
        <translation>Huisverboden in het jaar erna</translation>
    </message>
    <message>
        <source>Orders per household in the 365 days after the day of its first acceptance, for the same households.</source>
        <translation>Huisverboden per huishouden in de 365 dagen na de dag van de eerste aanname, voor dezelfde huishoudens.</translation>
    </message>
    <message>
        <source>VT reports in the year before</source>
        <translation>Meldingen VT in het jaar ervoor</translation>
    </message>
    <message>
        <source>Reports at Veilig Thuis that count, per household, in the 365 days up to and with the day of its first acceptance.</source>
        <translation>Meldingen bij Veilig Thuis die meetellen, per huishouden, in de 365 dagen tot en met de dag van de eerste aanname.</translation>
    </message>
    <message>
        <source>VT reports in the year after</source>
        <translation>Meldingen VT in het jaar erna</translation>
    </message>
    <message>
        <source>Reports at Veilig Thuis that count, per household, in the 365 days after the day of its first acceptance.</source>
        <translation>Meldingen bij Veilig Thuis die meetellen, per huishouden, in de 365 dagen na de dag van de eerste aanname.</translation>
    </message>
    <message>
        <source>Still safe after 12 months</source>
        <translation>Nog veilig na 12 maanden</translation>
    </message>
    <message>
        <source>The part of the households accepted in the period without a new order or report 365 days later, by Kaplan and Meier: households that were not followed so long count for as long as they were.</source>
        <translation>Het deel van de in de periode aangenomen huishoudens zonder nieuw huisverbod of nieuwe melding na 365 dagen, volgens Kaplan en Meier: huishoudens die minder lang zijn gevolgd, tellen mee zolang ze zijn gevolgd.</translation>
    </message>
    <message>
        <source>Still safe, referred but never accepted</source>
        <translation>Nog veilig, aangemeld maar nooit aangenomen</translation>
    </message>
    <message>
        <source>The same for households that were referred in the period and of which no route was accepted, from the referral on. The groups differ: this is no proof of effect.</source>
        <translation>Hetzelfde voor huishoudens die in de periode zijn aangemeld en waarvan geen route is aangenomen, vanaf de aanmelding. De groepen verschillen: dit is geen bewijs van effect.</translation>
    </message>
    <message>
        <source>Without municipality</source>
        <translation>Zonder gemeente</translation>
    </message>
    <message>
        <source>Cases of which the municipality is not known.</source>
        <translation>Casussen waarvan de gemeente niet bekend is.</translation>
    </message>
    <message>
        <source>Without channel</source>
        <translation>Zonder kanaal</translation>
    </message>
    <message>
        <source>Cases of which it is not known how they came in.</source>
        <translation>Casussen waarvan niet bekend is hoe ze binnenkwamen.</translation>
    </message>
    <message>
        <source>Without executor</source>
        <translation>Zonder uitvoerder</translation>
    </message>
    <message>
        <source>Open cases without an executor.</source>
        <translation>Lopende casussen zonder uitvoerder.</translation>
    </message>
    <message>
        <source>In nobody&apos;s hands</source>
        <translation>Bij niemand in handen</translation>
    </message>
    <message>
        <source>Open cases that nobody handles by name.</source>
        <translation>Lopende casussen die niemand op naam heeft.</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Zonder stappen</translation>
    </message>
    <message>
        <source>Cases in which no step was recorded: only their status is known, so lead times leave them out.</source>
        <translation>Casussen waarin geen stap is vastgelegd: alleen de status is bekend, dus doorlooptijden laten ze weg.</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Tegenstrijdig</translation>
    </message>
    <message>
        <source>Cases with an order or report that looks wrong and is still to be checked.</source>
        <translation>Casussen met een huisverbod of melding die niet lijkt te kloppen en nog te controleren is.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Cases with an order or report that nobody verified: it does not count yet.</source>
        <translation>Casussen met een huisverbod of melding die niemand heeft geverifieerd: die telt nog niet mee.</translation>
    </message>
    <message>
        <source>Persons to confirm</source>
        <translation>Personen te bevestigen</translation>
    </message>
    <message>
        <source>Cases of whose members a mention still waits for confirmation.</source>
        <translation>Casussen met een systeemlid van wie een vermelding nog op bevestiging wacht.</translation>
    </message>
    <message>
        <source>Likely double</source>
        <translation>Waarschijnlijk dubbel</translation>
    </message>
    <message>
        <source>Cases of whose members somebody may stand in the vault twice: the same date of birth, surname and first letter, and nobody said that they are two.</source>
        <translation>Casussen met een systeemlid dat misschien dubbel in de kluis staat: dezelfde geboortedatum, achternaam en eerste letter, en niemand zei dat het er twee zijn.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
    <message>
        <source>Quarter %1, %2</source>
        <translation>Kwartaal %1, %2</translation>
    </message>
    <message>
        <source>From assessment to start</source>
        <translation>Van toets tot start</translation>
    </message>
    <message>
        <source>Lead times and terms</source>
        <translation>Doorlooptijden en termijnen</translation>
    </message>
    <message>
        <source>Work now</source>
        <translation>Werk nu</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Duration and closing</source>
        <translation>Duur en afsluiting</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Kwaliteit van de gegevens</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>part that meets it</source>
        <translation>deel dat voldoet</translation>
    </message>
    <message>
        <source>mean per household</source>
        <translation>gemiddeld per huishouden</translation>
    </message>
    <message>
        <source>part without a new event</source>
        <translation>deel zonder nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, not started</source>
        <translation>%1, niet gestart</translation>
    </message>
    <message>
        <source>&lt;5: one to four. ·: left out, so that no small number can be worked out.</source>
        <translation>&lt;5: één tot vier. ·: weggelaten, zodat geen klein getal te herleiden is.</translation>
    </message>
    <message>
        <source>%1 up to and with %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>FlowForms</name>
    <message>
        <source>New end of the order</source>
        <translation>Nieuw einde van het huisverbod</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Op welke datum</translation>
    </message>
    <message>
        <source>The first end of the order has passed; it cannot be extended any more.</source>
        <translation>Het eerste einde van het huisverbod is voorbij; verlengen kan niet meer.</translation>
    </message>
    <message>
        <source>This is later than the law allows: 28 days after the order at most (art. 9 Wth).</source>
        <translation>Dit is later dan de wet toestaat: hooguit 28 dagen na het opleggen (art. 9 Wth).</translation>
    </message>
    <message>
        <source>This is the same person twice.</source>
        <translation>Dit is twee keer dezelfde persoon.</translation>
    </message>
    <message>
        <source>This person is in the duo already. A duo is two different people: an ICM worker and somebody of the local team.</source>
        <translation>Deze persoon zit al in het duo. Een duo bestaat uit twee verschillende mensen: een ICM-er en iemand van het lokaal team.</translation>
    </message>
    <message>
        <source>Which red flag</source>
        <translation>Welke rode vlag</translation>
    </message>
    <message>
        <source>two people or more</source>
        <translation>twee mensen of meer</translation>
    </message>
    <message>
        <source>28 days after the order at most</source>
        <translation>hooguit 28 dagen na het opleggen</translation>
    </message>
    <message>
        <source>An extension ends after the first end of the order.</source>
        <translation>Een verlenging eindigt na het eerste einde van het huisverbod.</translation>
    </message>
    <message>
        <source>This must lie after the date above.</source>
        <translation>Dit moet na de datum hierboven liggen.</translation>
    </message>
    <message>
        <source>This organisation does not take part in the case now.</source>
        <translation>Deze organisatie doet nu niet mee in de casus.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is who decides: &quot;Burgemeester&quot;</extracomment>
        <translation>Besluit: %1</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, opgeschort</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <extracomment>%1 is a route, %2 where it stands, %3 a day</extracomment>
        <translation>%1: %2 sinds %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vóór %2</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 begint</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>The phases end</source>
        <translation>De fasen eindigen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Teruggenomen: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>FlowSafety</name>
    <message>
        <source>Choose a figure from 0 to 10.</source>
        <translation>Kies een cijfer van 0 tot en met 10.</translation>
    </message>
    <message>
        <source>The RiHG has 20 signals in all; these are more.</source>
        <translation>De RiHG heeft in totaal 20 signalen; dit zijn er meer.</translation>
    </message>
    <message>
        <source>Say what happened: the agreement was not kept.</source>
        <translation>Schrijf op wat er gebeurde: de afspraak is niet nagekomen.</translation>
    </message>
    <message>
        <source>This is before the agreement was made.</source>
        <translation>Dit is voordat de afspraak is gemaakt.</translation>
    </message>
    <message>
        <source>Person who uses violence</source>
        <translation>Pleger</translation>
    </message>
    <message>
        <source>Incident of violence</source>
        <translation>Geweldsincident</translation>
    </message>
    <message>
        <source>Background of the family</source>
        <translation>Gezinsachtergrond</translation>
    </message>
    <message>
        <source>%1 red, %2 blue, %3 yellow</source>
        <translation>%1 rood, %2 blauw, %3 geel</translation>
    </message>
    <message>
        <source>Two red or more in one part. This is information; people decide.</source>
        <translation>Twee keer rood of meer in één deel. Dit is informatie; mensen besluiten.</translation>
    </message>
    <message>
        <source>0 (somebody must act now)</source>
        <translation>0 (nu ingrijpen)</translation>
    </message>
    <message>
        <source>10 (safe enough to close)</source>
        <translation>10 (veilig genoeg om af te sluiten)</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Reachability of the person put out known</source>
        <translation>Bereikbaarheid uithuisgeplaatste bekend</translation>
    </message>
    <message>
        <source>Talk with a member apart</source>
        <translation>Gesprek met één systeemlid</translation>
    </message>
    <message>
        <source>Safety weighed for a joint talk</source>
        <translation>Veiligheidsafweging voor een gezamenlijk gesprek</translation>
    </message>
    <message>
        <source>Talk with the whole system</source>
        <translation>Systeemgesprek</translation>
    </message>
    <message>
        <source>Safety agreements</source>
        <translation>Veiligheidsafspraken</translation>
    </message>
    <message>
        <source>Advice on extension</source>
        <translation>Advies over verlenging</translation>
    </message>
    <message>
        <source>Barring order violated</source>
        <translation>Overtreding van het huisverbod</translation>
    </message>
    <message>
        <source>Extend the barring order</source>
        <translation>Huisverbod verlengen</translation>
    </message>
    <message>
        <source>Do not extend the barring order</source>
        <translation>Huisverbod niet verlengen</translation>
    </message>
    <message>
        <source>Withdraw the barring order</source>
        <translation>Huisverbod intrekken</translation>
    </message>
    <message>
        <source>Annulled by the court from a date</source>
        <translation>Door de rechter vernietigd vanaf een datum</translation>
    </message>
    <message>
        <source>Annulled by the court from the start</source>
        <translation>Door de rechter vernietigd vanaf het begin</translation>
    </message>
    <message>
        <source>The barring order ended</source>
        <translation>Huisverbod afgelopen</translation>
    </message>
    <message>
        <source>Warm handover in a talk</source>
        <translation>Warme overdracht in een gesprek</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>End without handover</source>
        <translation>Beëindigen zonder overdracht</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst zetten</translation>
    </message>
    <message>
        <source>Refuse the referral</source>
        <translation>Aanmelding weigeren</translation>
    </message>
    <message>
        <source>Name the ICM worker</source>
        <translation>ICM-er noemen</translation>
    </message>
    <message>
        <source>Name the member of the local team</source>
        <translation>Lid van het lokaal team noemen</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>Answer of the family</source>
        <translation>Antwoord van het gezin</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Bedenktijd</translation>
    </message>
    <message>
        <source>Partner confirmed</source>
        <translation>Ketenpartner bevestigd</translation>
    </message>
    <message>
        <source>Begin the analysis</source>
        <translation>Analyse beginnen</translation>
    </message>
    <message>
        <source>Analysis of one member</source>
        <translation>Analyse van één systeemlid</translation>
    </message>
    <message>
        <source>Patterns in the family</source>
        <translation>Patronen in het gezin</translation>
    </message>
    <message>
        <source>Patterns between professionals</source>
        <translation>Patronen tussen professionals</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Interventie</translation>
    </message>
    <message>
        <source>Plan for the long term</source>
        <translation>Plan voor de lange termijn</translation>
    </message>
    <message>
        <source>Begin coordination</source>
        <translation>Coördinatie beginnen</translation>
    </message>
    <message>
        <source>Three-monthly review</source>
        <translation>Evaluatie elke 3 maanden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Stop: the family refuses</source>
        <translation>Stoppen: het gezin weigert</translation>
    </message>
    <message>
        <source>Finger on the pulse</source>
        <translation>Vinger aan de pols</translation>
    </message>
    <message>
        <source>End the finger on the pulse</source>
        <translation>Vinger aan de pols beëindigen</translation>
    </message>
    <message>
        <source>Scale up to MDA++</source>
        <translation>Opschalen naar MDA++</translation>
    </message>
    <message>
        <source>Scale down to ICM</source>
        <translation>Afschalen naar ICM</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Reported by a partner</source>
        <translation>Gemeld door een ketenpartner</translation>
    </message>
    <message>
        <source>Contact history asked</source>
        <translation>Contacthistorie gevraagd</translation>
    </message>
    <message>
        <source>Contact history answered</source>
        <translation>Contacthistorie ontvangen</translation>
    </message>
    <message>
        <source>Put on the weegoverleg</source>
        <translation>Naar het weegoverleg</translation>
    </message>
    <message>
        <source>Another route by Veilig Thuis</source>
        <translation>Andere route via Veilig Thuis</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Niet toelaten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aanhouden</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Andere route</translation>
    </message>
    <message>
        <source>Name the process director</source>
        <translation>Procesregisseur noemen</translation>
    </message>
    <message>
        <source>Name the case director</source>
        <translation>Casusregisseur noemen</translation>
    </message>
    <message>
        <source>Expert team</source>
        <translation>Expertteam</translation>
    </message>
    <message>
        <source>Integral plan</source>
        <translation>Integraal plan</translation>
    </message>
    <message>
        <source>Begin the approach</source>
        <translation>Aanpak beginnen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Termijn verlengen</translation>
    </message>
    <message>
        <source>On to risk-driven care</source>
        <translation>Naar risicogestuurde zorg</translation>
    </message>
    <message>
        <source>On to recovery</source>
        <translation>Naar herstel</translation>
    </message>
    <message>
        <source>Relapse: back to immediate safety</source>
        <translation>Terugval: terug naar directe veiligheid</translation>
    </message>
    <message>
        <source>Relapse: back to risk-driven care</source>
        <translation>Terugval: terug naar risicogestuurde zorg</translation>
    </message>
    <message>
        <source>Partner joins</source>
        <translation>Ketenpartner doet mee</translation>
    </message>
    <message>
        <source>Other intensity of a partner</source>
        <translation>Andere inzet van een ketenpartner</translation>
    </message>
    <message>
        <source>Partner leaves</source>
        <translation>Ketenpartner stopt</translation>
    </message>
    <message>
        <source>Ask for more effort for a time</source>
        <translation>Tijdelijk meer inzet vragen</translation>
    </message>
    <message>
        <source>Ask for less effort for a time</source>
        <translation>Tijdelijk minder inzet vragen</translation>
    </message>
    <message>
        <source>Goal: safely apart</source>
        <translation>Doel: veilig uit elkaar</translation>
    </message>
    <message>
        <source>Goal: restore relations</source>
        <translation>Doel: herstel van relaties</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Rode vlag</translation>
    </message>
    <message>
        <source>Red flag talked over</source>
        <translation>Rode vlag besproken</translation>
    </message>
    <message>
        <source>Compulsory frame</source>
        <translation>Gedwongen kader</translation>
    </message>
    <message>
        <source>Indication for care</source>
        <translation>Indicatie voor zorg</translation>
    </message>
    <message>
        <source>On the agenda of the youth protection table</source>
        <translation>Op de agenda van de jeugdbeschermingstafel</translation>
    </message>
    <message>
        <source>Outcome of the youth protection table</source>
        <translation>Uitkomst van de jeugdbeschermingstafel</translation>
    </message>
    <message>
        <source>Barring order runs</source>
        <translation>Huisverbod loopt</translation>
    </message>
    <message>
        <source>Runs on, not extended</source>
        <translation>Loopt af, niet verlengd</translation>
    </message>
    <message>
        <source>Barring order extended</source>
        <translation>Huisverbod verlengd</translation>
    </message>
    <message>
        <source>Barring order over</source>
        <translation>Huisverbod voorbij</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Referral refused</source>
        <translation>Aanmelding geweigerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Intensive analysis</source>
        <translation>Intensieve analyse</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>At Veilig Thuis</source>
        <translation>Bij Veilig Thuis</translation>
    </message>
    <message>
        <source>At the weegoverleg</source>
        <translation>In het weegoverleg</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Toegelaten</translation>
    </message>
    <message>
        <source>Approach runs</source>
        <translation>Aanpak loopt</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Niet toegelaten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Do not extend</source>
        <translation>Niet verlengen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stemt in</translation>
    </message>
    <message>
        <source>Little motivated, goes along</source>
        <translation>Weinig gemotiveerd, doet mee</translation>
    </message>
    <message>
        <source>Takes time</source>
        <translation>Neemt bedenktijd</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Weigert</translation>
    </message>
    <message>
        <source>Consider MDA++</source>
        <translation>MDA++ overwegen</translation>
    </message>
    <message>
        <source>Consider the youth protection table</source>
        <translation>Jeugdbeschermingstafel overwegen</translation>
    </message>
    <message>
        <source>Local team</source>
        <translation>Lokaal team</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Afgegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>Voluntary help</source>
        <translation>Vrijwillige hulp</translation>
    </message>
    <message>
        <source>Inquiry by the child protection board</source>
        <translation>Onderzoek door de Raad voor de Kinderbescherming</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Geen vervolg</translation>
    </message>
    <message>
        <source>Known there</source>
        <translation>Daar bekend</translation>
    </message>
    <message>
        <source>Not known there</source>
        <translation>Daar niet bekend</translation>
    </message>
    <message>
        <source>May not share</source>
        <translation>Mag niet delen</translation>
    </message>
    <message>
        <source>Period of the barring order</source>
        <translation>THV-periode</translation>
    </message>
    <message>
        <source>ICM</source>
        <translation>ICM</translation>
    </message>
    <message>
        <source>MDA++</source>
        <translation>MDA++</translation>
    </message>
    <message>
        <source>ICM worker</source>
        <translation>ICM-er</translation>
    </message>
    <message>
        <source>Member of the local team</source>
        <translation>Lid van het lokaal team</translation>
    </message>
    <message>
        <source>Process director</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>THV coordinator</source>
        <translation>THV-coördinator</translation>
    </message>
    <message>
        <source>Person put out</source>
        <translation>Uithuisgeplaatste</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Burgemeester</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechter</translation>
    </message>
    <message>
        <source>VVT or Perspektief</source>
        <translation>VVT of Perspektief</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Weegoverleg ZVHH</source>
        <translation>Weegoverleg ZVHH</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Youth protection table</source>
        <translation>Jeugdbeschermingstafel</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>System member</source>
        <translation>Systeemlid</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Immediate safety</source>
        <translation>Directe veiligheid</translation>
    </message>
    <message>
        <source>Risk-driven care</source>
        <translation>Risicogestuurde zorg</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Awaits admission</source>
        <translation>Wacht op toelating</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Dit ligt in de toekomst.</translation>
    </message>
    <message>
        <source>This is before what came earlier in the case.</source>
        <translation>Dit is vóór een eerdere stap in de casus.</translation>
    </message>
    <message>
        <source>This value does not exist here.</source>
        <translation>Deze waarde kan hier niet.</translation>
    </message>
    <message>
        <source>Name at least two people who took part.</source>
        <translation>Noem minstens twee deelnemers.</translation>
    </message>
    <message>
        <source>This is the same person twice.</source>
        <translation>Dit is twee keer dezelfde persoon.</translation>
    </message>
    <message>
        <source>This must lie after the date before it.</source>
        <translation>Dit moet na de datum ervoor liggen.</translation>
    </message>
    <message>
        <source>This is past the maximum of the law.</source>
        <translation>Dit is langer dan de wet toestaat.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dit kan nu niet.</translation>
    </message>
    <message>
        <source>The case is not in the right stage for this.</source>
        <translation>De casus is niet in de juiste stap hiervoor.</translation>
    </message>
    <message>
        <source>The case is in another phase.</source>
        <translation>De casus is in een andere fase.</translation>
    </message>
    <message>
        <source>This route does not run in the case.</source>
        <translation>Deze route loopt niet in de casus.</translation>
    </message>
    <message>
        <source>Another route is active. One route at a time.</source>
        <translation>Er loopt al een andere route. Eén route tegelijk.</translation>
    </message>
    <message>
        <source>The case is suspended. Resume it first.</source>
        <translation>De casus is opgeschort. Hervat hem eerst.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ontbreekt nog: %1.</translation>
    </message>
    <message>
        <source>Another outcome of this step is needed: %1.</source>
        <translation>Er is een andere uitkomst nodig van: %1.</translation>
    </message>
    <message>
        <source>Not done yet with every system member: %1.</source>
        <translation>Nog niet met elk systeemlid gedaan: %1.</translation>
    </message>
    <message>
        <source>Nobody is named yet: %1.</source>
        <translation>Nog niemand genoemd: %1.</translation>
    </message>
    <message>
        <source>The duo is not complete: an ICM worker and another person of the local team.</source>
        <translation>Het duo is niet compleet: een ICM-er en iemand anders van het lokaal team.</translation>
    </message>
    <message>
        <source>Talk to them apart first; together only after safety was weighed.</source>
        <translation>Eerst afzonderlijk; gezamenlijk alleen na veiligheidsafweging.</translation>
    </message>
    <message>
        <source>The barring order still runs.</source>
        <translation>Het huisverbod loopt nog.</translation>
    </message>
    <message>
        <source>The barring order is over.</source>
        <translation>Het huisverbod is voorbij.</translation>
    </message>
    <message>
        <source>Red flags nobody has talked over: %1.</source>
        <translation>Rode vlaggen die nog niet zijn besproken: %1.</translation>
    </message>
    <message>
        <source>ICM stays for at least a year; that has not passed.</source>
        <translation>ICM blijft zeker een jaar; dat is nog niet voorbij.</translation>
    </message>
    <message>
        <source>Not every partner has answered about its contact history.</source>
        <translation>Nog niet elke ketenpartner heeft zijn contacthistorie gegeven.</translation>
    </message>
    <message>
        <source>The safety plan holds no agreement yet.</source>
        <translation>In het veiligheidsplan staat nog geen afspraak.</translation>
    </message>
    <message>
        <source>The family does not go along yet, and there is no compulsory frame.</source>
        <translation>Het gezin doet nog niet mee en er is geen gedwongen kader.</translation>
    </message>
    <message>
        <source>Not every system member has a safety estimate of the last three months.</source>
        <translation>Niet elk systeemlid heeft een veiligheidsinschatting van de laatste drie maanden.</translation>
    </message>
    <message>
        <source>The case is not in recovery.</source>
        <translation>De casus is niet in de fase herstel.</translation>
    </message>
    <message>
        <source>Received from another vault</source>
        <translation>Ontvangen uit een andere kluis</translation>
    </message>
    <message>
        <source>Decided on an assessment in the other vault</source>
        <translation>Besluit na een toets in de andere kluis</translation>
    </message>
    <message>
        <source>Decided on an assessment in the other vault, otherwise than advised</source>
        <translation>Besluit na een toets in de andere kluis, anders dan geadviseerd</translation>
    </message>
</context>
<context>
    <name>GenogramPage</name>
    <message>
        <source>Genogram %1, as it was on %2</source>
        <translation>Genogram %1, stand op %2</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>OEFENOMGEVING · %1</translation>
    </message>
    <message>
        <source>household</source>
        <translation>huishouden</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
</context>
<context>
    <name>GenogramWords</name>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unborn child</source>
        <translation>ongeboren kind</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>verwacht %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omstreeks %1</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>married</source>
        <translation>gehuwd</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>geadopteerd</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>tweeling</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>eeneiige tweeling</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>geweld</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>coalition</source>
        <translation>coalitie</translation>
    </message>
    <message>
        <source>broken contact</source>
        <translation>verbroken contact</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>uit elkaar</translation>
    </message>
    <message>
        <source>parents, relation unknown</source>
        <translation>ouders, relatie onbekend</translation>
    </message>
    <message>
        <source>child by birth</source>
        <translation>eigen kind</translation>
    </message>
    <message>
        <source>presumably</source>
        <translation>vermoedelijk</translation>
    </message>
    <message>
        <source>foster child</source>
        <translation>pleegkind</translation>
    </message>
    <message>
        <source>stepchild</source>
        <translation>stiefkind</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>laatst %1</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generatie %1</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>%1 in generations %2</source>
        <translation>%1 in generatie %2</translation>
    </message>
    <message>
        <source>unborn</source>
        <translation>ongeboren</translation>
    </message>
    <message>
        <source>%1, deceased</source>
        <translation>%1, overleden</translation>
    </message>
    <message>
        <source>%1, deceased in %2</source>
        <translation>%1, overleden in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n jaar</numerusform>
            <numerusform>%1, %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>violence against %1</source>
        <translation>geweld tegen %1</translation>
    </message>
    <message>
        <source>violence by %1</source>
        <translation>geweld door %1</translation>
    </message>
    <message>
        <source>cares for %1</source>
        <translation>zorgt voor %1</translation>
    </message>
    <message>
        <source>is cared for by %1</source>
        <translation>krijgt zorg van %1</translation>
    </message>
    <message>
        <source>coalition with %1</source>
        <translation>coalitie met %1</translation>
    </message>
    <message>
        <source>contact with %1 is broken off</source>
        <translation>contact met %1 is verbroken</translation>
    </message>
    <message>
        <source>married to %1</source>
        <translation>gehuwd met %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>samen met %1</translation>
    </message>
    <message>
        <source>apart from %1</source>
        <translation>uit elkaar met %1</translation>
    </message>
    <message>
        <source>has a child with %1</source>
        <translation>heeft een kind met %1</translation>
    </message>
    <message>
        <source>other parent not known</source>
        <translation>andere ouder niet bekend</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>kind van %1</translation>
    </message>
    <message>
        <source>parent of %1</source>
        <translation>ouder van %1</translation>
    </message>
    <message>
        <source>adopted child of %1</source>
        <translation>geadopteerd kind van %1</translation>
    </message>
    <message>
        <source>adoptive parent of %1</source>
        <translation>adoptieouder van %1</translation>
    </message>
    <message>
        <source>foster child of %1</source>
        <translation>pleegkind van %1</translation>
    </message>
    <message>
        <source>foster parent of %1</source>
        <translation>pleegouder van %1</translation>
    </message>
    <message>
        <source>stepchild of %1</source>
        <translation>stiefkind van %1</translation>
    </message>
    <message>
        <source>step-parent of %1</source>
        <translation>stiefouder van %1</translation>
    </message>
    <message>
        <source>identical twin of %1</source>
        <translation>eeneiige tweeling met %1</translation>
    </message>
    <message>
        <source>twin of %1</source>
        <translation>tweeling met %1</translation>
    </message>
    <message>
        <source>brother or sister of %1</source>
        <translation>broer of zus van %1</translation>
    </message>
    <message>
        <source>grandparent of %1</source>
        <translation>grootouder van %1</translation>
    </message>
    <message>
        <source>grandchild of %1</source>
        <translation>kleinkind van %1</translation>
    </message>
    <message>
        <source>lives alone, %1</source>
        <translation>woont alleen, %1</translation>
    </message>
    <message>
        <source>lives with %1, %2</source>
        <translation>woont met %1, %2</translation>
    </message>
    <message>
        <source>other relation with %1</source>
        <translation>andere relatie met %1</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>a date that people agree on</source>
        <translation>een datum die mensen afspreken</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n kalenderdag</numerusform>
            <numerusform>%n kalenderdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in short; from %2</source>
        <translation>%1, kort gezegd; vanaf %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; vanaf %2</translation>
    </message>
    <message>
        <source>latest date</source>
        <translation>uiterste datum</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>streefdatum</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (te bevestigen)</translation>
    </message>
    <message>
        <source>%1: %2, %3. It rests on: %4. Source: %5.</source>
        <translation>%1: %2, %3. Rust op: %4. Bron: %5.</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, geëindigd %2</translation>
    </message>
    <message>
        <source>%1, extended until %2</source>
        <translation>%1, verlengd tot %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Uithuisgeplaatst</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Also another household</source>
        <translation>Ook in een ander huishouden</translation>
    </message>
    <message>
        <source>This household only</source>
        <translation>Alleen dit huishouden</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>ICM</source>
        <translation>ICM</translation>
    </message>
    <message>
        <source>MDA++</source>
        <translation>MDA++</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>other possible barring orders</source>
        <translation>andere mogelijke huisverboden</translation>
    </message>
    <message>
        <source>other possible reports</source>
        <translation>andere mogelijke meldingen</translation>
    </message>
    <message>
        <source>advice from %1 to %2</source>
        <translation>advies van %1 naar %2</translation>
    </message>
    <message>
        <source>Household without a name</source>
        <translation>Huishouden zonder naam</translation>
    </message>
    <message>
        <source>counted otherwise</source>
        <translation>anders geteld</translation>
    </message>
    <message>
        <source>%1: %2. To assess again.</source>
        <translation>%1: %2. Opnieuw beoordelen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No household is counted otherwise.</source>
        <translation>Geen huishouden wordt anders geteld.</translation>
    </message>
    <message>
        <source>Reaches the threshold</source>
        <translation>Haalt de drempel</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) counted otherwise</source>
        <translation>
            <numerusform>%n huishouden anders geteld</numerusform>
            <numerusform>%n huishoudens anders geteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Verandert niets</translation>
    </message>
    <message>
        <source>A person was confirmed</source>
        <translation>Een persoon is bevestigd</translation>
    </message>
    <message>
        <source>A person was rejected</source>
        <translation>Een persoon is afgewezen</translation>
    </message>
    <message>
        <source>Two turned out to be one</source>
        <translation>Twee bleken er één te zijn</translation>
    </message>
    <message>
        <source>One turned out to be two</source>
        <translation>Eén bleek er twee te zijn</translation>
    </message>
    <message>
        <source>A merge was undone</source>
        <translation>Een samenvoeging is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>advice stays %1, counted otherwise</source>
        <translation>advies blijft %1, anders geteld</translation>
    </message>
    <message>
        <source>was %1, would be %2 now</source>
        <translation>was %1, zou nu %2 zijn</translation>
    </message>
    <message>
        <source>The dossier of another vault was joined</source>
        <translation>Het dossier van een andere kluis is samengevoegd</translation>
    </message>
    <message>
        <source>What a list says of a known event was taken over</source>
        <translation>Wat een lijst van een bekende gebeurtenis zegt, is overgenomen</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The list, as CSV.</source>
        <translation>De lijst, als CSV.</translation>
    </message>
    <message>
        <source>What the rows are: thv (orders) or vt (reports).</source>
        <translation>Wat de regels zijn: thv (huisverboden) of vt (meldingen).</translation>
    </message>
    <message>
        <source>Which column holds what (docs/import-format.md).</source>
        <translation>Welke kolom wat bevat (docs/import-format.md).</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing.</source>
        <translation>Zegt wat er zou gebeuren en schrijft niets.</translation>
    </message>
    <message>
        <source>Writes every row and what became of it to this file.</source>
        <translation>Schrijft elke regel en wat ermee is gebeurd naar dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have to be confirmed or checked by a person.</source>
        <translation>
            <numerusform>%n regel moet door iemand bevestigd of gecontroleerd worden.</numerusform>
            <numerusform>%n regels moeten door iemand bevestigd of gecontroleerd worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out; the others would go in.</source>
        <translation>
            <numerusform>%n regel zou afgewezen worden; de andere opgenomen.</numerusform>
            <numerusform>%n regels zouden afgewezen worden; de andere opgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out; the others went in.</source>
        <translation>
            <numerusform>%n regel is afgewezen; de andere zijn opgenomen.</numerusform>
            <numerusform>%n regels zijn afgewezen; de andere zijn opgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a list of orders or reports into the vault.</source>
        <translation>Leest een lijst met huisverboden of meldingen in de kluis in.</translation>
    </message>
    <message>
        <source>Reads a list from elsewhere, looks who is known and which events are there already, and writes the rest in one transaction. Who resembles somebody stays to be confirmed. Rows that cannot be taken in are listed; the others go in.</source>
        <translation>Leest een lijst van elders, kijkt wie bekend is en welke gebeurtenissen er al zijn, en schrijft de rest in één transactie. Wie op iemand lijkt, blijft te bevestigen. Regels die niet kunnen, worden genoemd; de andere gaan erin.</translation>
    </message>
    <message>
        <source>Name one list, its kind (thv or vt), the map and the vault.</source>
        <translation>Noem één lijst, de soort (thv of vt), de kolomindeling en de kluis.</translation>
    </message>
    <message>
        <source>%1: the list of rows could not be saved here.</source>
        <translation>%1: de lijst van regels kon hier niet worden bewaard.</translation>
    </message>
    <message>
        <source>%1: the list went in, but its list of rows could not be saved here.</source>
        <translation>%1: de lijst is ingelezen, maar de lijst van regels kon hier niet worden bewaard.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>In de kluis</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <translation>Alleen in deze lijst</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>A quotation mark is opened and not closed</source>
        <translation>Een aanhalingsteken is geopend en niet gesloten</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark</source>
        <translation>Er staat tekst achter een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>A field is too long, or there are too many fields</source>
        <translation>Een veld is te lang, of er zijn te veel velden</translation>
    </message>
    <message>
        <source>The row holds characters that are no text</source>
        <translation>De regel bevat tekens die geen tekst zijn</translation>
    </message>
    <message>
        <source>The row has more or fewer columns than the header</source>
        <translation>De regel heeft meer of minder kolommen dan de kop</translation>
    </message>
    <message>
        <source>The text cannot be read in this encoding</source>
        <translation>De tekst is niet te lezen in deze tekencodering</translation>
    </message>
    <message>
        <source>Number of the row or person</source>
        <translation>Nummer van regel of persoon</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Rol in de gebeurtenis</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Nummer van de gebeurtenis</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum van de gebeurtenis</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>Nummer van het huishouden</translation>
    </message>
    <message>
        <source>Imposed on</source>
        <translation>Opgelegd op</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Loopt af op</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Verlengd tot</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nieuw incident</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>The row names nobody</source>
        <translation>De regel noemt niemand</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>De datum ontbreekt</translation>
    </message>
    <message>
        <source>This is not a whole date</source>
        <translation>Dit is geen volledige datum</translation>
    </message>
    <message>
        <source>This date or time cannot be</source>
        <translation>Deze datum of tijd kan niet</translation>
    </message>
    <message>
        <source>This word is not known here</source>
        <translation>Dit woord is hier niet bekend</translation>
    </message>
    <message>
        <source>Another date than the first row of this event</source>
        <translation>Een andere datum dan de eerste regel van deze gebeurtenis</translation>
    </message>
    <message>
        <source>Sex not understood, left open</source>
        <translation>Geslacht niet begrepen, opengelaten</translation>
    </message>
    <message>
        <source>Date of birth not understood, left open</source>
        <translation>Geboortedatum niet begrepen, opengelaten</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>Te controleren: %1</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>komma (,)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>puntkomma (;)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) this may be</source>
        <translation>
            <numerusform>Kan %n bekende persoon zijn</numerusform>
            <numerusform>Kan een van %n bekende personen zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is in the vault already</source>
        <translation>Deze gebeurtenis staat al in de kluis</translation>
    </message>
    <message>
        <source>Person recognised by the number of the source or the BSN</source>
        <translation>Persoon herkend aan het nummer van de bron of het BSN</translation>
    </message>
    <message>
        <source>Somebody confirmed or rejected a person of it since.</source>
        <translation>Iemand heeft er daarna een persoon uit bevestigd of afgewezen.</translation>
    </message>
    <message>
        <source>An intake took up an order or report of it since.</source>
        <translation>Een intake heeft er daarna een huisverbod of melding uit opgepakt.</translation>
    </message>
    <message>
        <source>The data of a person of it were changed since.</source>
        <translation>De gegevens van een persoon eruit zijn daarna gewijzigd.</translation>
    </message>
    <message>
        <source>A household of it is in use since, by an intake or a case.</source>
        <translation>Een huishouden eruit is daarna gebruikt, door een intake of een casus.</translation>
    </message>
    <message>
        <source>Something was built on it since.</source>
        <translation>Er is daarna op voortgebouwd.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Known, but different</source>
        <translation>Bekend, maar anders</translation>
    </message>
    <message>
        <source>A report of another kind of this person on this day is in the vault already: compare the two</source>
        <translation>In de kluis staat van deze persoon op deze dag al een melding van een andere soort: vergelijk de twee</translation>
    </message>
    <message>
        <source>Known under this number with another date</source>
        <translation>Onder dit nummer bekend met een andere datum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: the vault says %2, the list says %3</source>
        <translation>%1: in de kluis staat %2, in de lijst %3</translation>
    </message>
    <message>
        <source>The event is in the vault already; this person is added to it</source>
        <translation>De gebeurtenis staat al in de kluis; deze persoon komt erbij</translation>
    </message>
    <message>
        <source>Nothing was changed: look which is right</source>
        <translation>Er is niets veranderd: kijk wat klopt</translation>
    </message>
    <message>
        <source>%1: taken over from the list: %2 (was %3)</source>
        <extracomment>%1 is a field, %2 what the list says, %3 what stood in the vault</extracomment>
        <translation>%1: overgenomen uit de lijst: %2 (was %3)</translation>
    </message>
</context>
<context>
    <name>IntakeCommand</name>
    <message>
        <source>Household: %1</source>
        <translation>Huishouden: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Advies: %1</translation>
    </message>
    <message>
        <source>To check: %1 (%2)</source>
        <translation>Te controleren: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no decision in this file: the intake is kept as a draft.</source>
        <translation>Dit bestand noemt geen besluit: de intake is als concept bewaard.</translation>
    </message>
    <message>
        <source>This household has case %1 already: the decision was added to it.</source>
        <translation>Dit huishouden heeft al casus %1: het besluit is daarbij gezet.</translation>
    </message>
    <message>
        <source>Case %1 was made.</source>
        <translation>Casus %1 is gemaakt.</translation>
    </message>
    <message>
        <source>There is no case, so there is nothing to print.</source>
        <translation>Er is geen casus, dus er valt niets af te drukken.</translation>
    </message>
    <message>
        <source>Takes an intake from a file: advice, decision and case.</source>
        <translation>Neemt een intake uit een bestand: advies, besluit en casus.</translation>
    </message>
    <message>
        <source>Reads an intake (docs/intake-format.md), looks who is known, gives the advice, records the decision as told and makes the case. Without a decision the intake is kept as a draft.</source>
        <translation>Leest een intake (docs/intake-format.md), kijkt wie bekend is, geeft het advies, legt het besluit vast zoals het er staat en maakt de casus. Zonder besluit blijft de intake een concept.</translation>
    </message>
    <message>
        <source>The intake; - for standard input.</source>
        <translation>De intake; - voor standaardinvoer.</translation>
    </message>
    <message>
        <source>Prints the intakeadvies to this file.</source>
        <translation>Schrijft het intakeadvies in dit bestand.</translation>
    </message>
    <message>
        <source>The recipient profile of the report; icm-uitvoerder for ICM, else eigen-dossier.</source>
        <translation>Het ontvangersprofiel van het rapport; icm-uitvoerder bij ICM, anders eigen-dossier.</translation>
    </message>
    <message>
        <source>Name one file and the vault.</source>
        <translation>Noem één bestand en de kluis.</translation>
    </message>
    <message>
        <source>The case keeps its route: change that in the case itself.</source>
        <translation>De casus houdt zijn route: verander die in de casus zelf.</translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <source>Comes in</source>
        <translation>Komt erbij</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Blijft zoals het is</translation>
    </message>
    <message>
        <source>Ours stands</source>
        <translation>Onze waarde geldt</translation>
    </message>
    <message>
        <source>Theirs stands</source>
        <translation>Hun waarde geldt</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Eerder gekozen</translation>
    </message>
    <message>
        <source>Both kept already</source>
        <translation>Beide al bewaard</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles ervan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>In het pakket</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht (sms of app)</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultatie</translation>
    </message>
    <message>
        <source>Fill in when the contact was.</source>
        <translation>Vul in wanneer het contact was.</translation>
    </message>
    <message>
        <source>Write what was said or done.</source>
        <translation>Schrijf op wat er is gezegd of gedaan.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>Tick who was spoken to, or write who else it was.</source>
        <translation>Vink aan wie is gesproken, of schrijf op wie het anders was.</translation>
    </message>
    <message>
        <source>This is still to come. Note a contact after it was.</source>
        <translation>Dit moment komt nog. Noteer een contact nadat het er was.</translation>
    </message>
    <message>
        <source>This is too long. Divide it over two notes.</source>
        <translation>Dit is te lang. Verdeel het over twee notities.</translation>
    </message>
    <message>
        <source>This says the same as the note. Write how it should read.</source>
        <translation>Dit zegt hetzelfde als de notitie. Schrijf hoe het moet luiden.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>naam onbekend</translation>
    </message>
</context>
<context>
    <name>LeakWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>School, work or other place</source>
        <translation>School, werk of andere plek</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>calling is not safe, or not asked yet</source>
        <translation>bellen is niet veilig, of nog niet gevraagd</translation>
    </message>
    <message>
        <source>only Veilig Thuis says who reported</source>
        <translation>alleen Veilig Thuis zegt wie meldde</translation>
    </message>
    <message>
        <source>about somebody else</source>
        <translation>gaat over iemand anders</translation>
    </message>
    <message>
        <source>a BSN goes only where a law says so</source>
        <translation>een BSN gaat alleen mee als een wet dat zegt</translation>
    </message>
    <message>
        <source>%1, spelled otherwise: %2</source>
        <translation>%1, anders geschreven: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recorded as shielded from this reader</source>
        <translation>vastgelegd als afgeschermd voor deze lezer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>a report on figures tells of nobody</source>
        <translation>een rapport over cijfers vertelt over niemand</translation>
    </message>
</context>
<context>
    <name>LinkCommand</name>
    <message>
        <source>The list.</source>
        <translation>De lijst.</translation>
    </message>
    <message>
        <source>A second list; then only pairs across the two are looked for.</source>
        <translation>Een tweede lijst; dan wordt alleen tussen de twee lijsten gezocht.</translation>
    </message>
    <message>
        <source>Which column holds what.</source>
        <translation>Welke kolom wat bevat.</translation>
    </message>
    <message>
        <source>Where the pairs go.</source>
        <translation>Waar de paren komen.</translation>
    </message>
    <message>
        <source>Where the clusters go, a line a record.</source>
        <translation>Waar de groepen komen, één regel per regel van de lijst.</translation>
    </message>
    <message>
        <source>Nobody is in more than one pair.</source>
        <translation>Niemand staat in meer dan één paar.</translation>
    </message>
    <message>
        <source>The probability from which a pair is given; 0.5 by default.</source>
        <translation>De kans vanaf welke een paar wordt gegeven; 0,5 als u niets opgeeft.</translation>
    </message>
    <message>
        <source>How many threads; 2 by default.</source>
        <translation>Hoeveel threads; 2 als u niets opgeeft.</translation>
    </message>
    <message>
        <source>The threshold must be a number between 0 and 1.</source>
        <translation>De drempel moet een getal tussen 0 en 1 zijn.</translation>
    </message>
    <message>
        <source>The number of threads must be 1 to 64.</source>
        <translation>Het aantal threads moet 1 tot en met 64 zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not have the form of the list and were read as far as possible.</source>
        <translation>
            <numerusform>%n regel heeft niet de vorm van de lijst en is zo ver mogelijk gelezen.</numerusform>
            <numerusform>%n regels hebben niet de vorm van de lijst en zijn zo ver mogelijk gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were not compared, because too many lines are alike in everything they could be found by.</source>
        <translation>
            <numerusform>%n paar is niet vergeleken, omdat te veel regels gelijk zijn in alles waarop gezocht kan worden.</numerusform>
            <numerusform>%n paren zijn niet vergeleken, omdat te veel regels gelijk zijn in alles waarop gezocht kan worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds the same persons within one list or across two.</source>
        <translation>Zoekt dezelfde personen in één lijst of tussen twee lijsten.</translation>
    </message>
    <message>
        <source>One or two lists, --map and --out are needed.</source>
        <translation>Geef één of twee lijsten, --map en --out.</translation>
    </message>
    <message>
        <source>Why each pair is one person, a line of JSON a pair on standard output.</source>
        <translation>Waarom elk paar één persoon is: per paar een regel JSON op standaarduitvoer.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>name is the same</source>
        <translation>naam gelijk</translation>
    </message>
    <message>
        <source>name is the same but for the prefix</source>
        <translation>naam gelijk op het tussenvoegsel na</translation>
    </message>
    <message>
        <source>name is spelled a little differently</source>
        <translation>naam iets anders geschreven</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>naam klinkt gelijk</translation>
    </message>
    <message>
        <source>surname is the same and the initial fits</source>
        <translation>achternaam en voorletter gelijk</translation>
    </message>
    <message>
        <source>surname is the same and the given name can be a short form</source>
        <translation>achternaam gelijk, roepnaam kan kloppen</translation>
    </message>
    <message>
        <source>surname is the same, given name is not</source>
        <translation>achternaam gelijk, voornaam anders</translation>
    </message>
    <message>
        <source>surname is the same</source>
        <translation>achternaam gelijk</translation>
    </message>
    <message>
        <source>given name is the same, surname is not</source>
        <translation>voornaam gelijk, achternaam anders</translation>
    </message>
    <message>
        <source>given name is the same</source>
        <translation>voornaam gelijk</translation>
    </message>
    <message>
        <source>name is different</source>
        <translation>naam anders</translation>
    </message>
    <message>
        <source>date of birth is the same</source>
        <translation>geboortedatum gelijk</translation>
    </message>
    <message>
        <source>month and year fit</source>
        <translation>maand en jaar passen</translation>
    </message>
    <message>
        <source>year fits</source>
        <translation>jaar past</translation>
    </message>
    <message>
        <source>day and month of birth are swapped</source>
        <translation>dag en maand van geboorte verwisseld</translation>
    </message>
    <message>
        <source>one digit of the date of birth differs</source>
        <translation>één cijfer van de geboortedatum anders</translation>
    </message>
    <message>
        <source>year nearly fits</source>
        <translation>geboortejaar past ongeveer</translation>
    </message>
    <message numerus="yes">
        <source>year of birth differs by %n year(s)</source>
        <translation>
            <numerusform>geboortejaar %n jaar anders</numerusform>
            <numerusform>geboortejaar %n jaar anders</numerusform>
        </translation>
    </message>
    <message>
        <source>date of birth is different</source>
        <translation>geboortedatum anders</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>zelfde adres</translation>
    </message>
    <message>
        <source>lived at this address before</source>
        <translation>woonde eerder op dit adres</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same BSN</source>
        <translation>zelfde BSN</translation>
    </message>
    <message>
        <source>different BSN</source>
        <translation>ander BSN</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>ander geslacht</translation>
    </message>
    <message>
        <source>lives with %1 (confirmed)</source>
        <translation>woont bij %1 (bevestigd)</translation>
    </message>
    <message>
        <source>lives with somebody who is confirmed</source>
        <translation>woont bij iemand die al bevestigd is</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Alike: prefix missing or different</source>
        <translation>Lijkt: tussenvoegsel ontbreekt of is anders</translation>
    </message>
    <message>
        <source>Alike: spelled differently</source>
        <translation>Lijkt: anders geschreven</translation>
    </message>
    <message>
        <source>Alike: sounds the same</source>
        <translation>Lijkt: klinkt gelijk</translation>
    </message>
    <message>
        <source>Fits: initial</source>
        <translation>Past: voorletter</translation>
    </message>
    <message>
        <source>Fits: can be a short form</source>
        <translation>Past: kan de roepnaam zijn</translation>
    </message>
    <message>
        <source>Fits: surname only</source>
        <translation>Past: alleen achternaam</translation>
    </message>
    <message>
        <source>Different given name</source>
        <translation>Andere voornaam</translation>
    </message>
    <message>
        <source>Fits: given name only</source>
        <translation>Past: alleen voornaam</translation>
    </message>
    <message>
        <source>Different surname</source>
        <translation>Andere achternaam</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Niet te vergelijken</translation>
    </message>
    <message>
        <source>Alike: day and month swapped</source>
        <translation>Lijkt: dag en maand verwisseld</translation>
    </message>
    <message>
        <source>Alike: one digit differs</source>
        <translation>Lijkt: één cijfer anders</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Past bij elkaar</translation>
    </message>
    <message numerus="yes">
        <source>Differs by %n year(s)</source>
        <translation>
            <numerusform>%n jaar verschil</numerusform>
            <numerusform>%n jaar verschil</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole name</source>
        <translation>de hele naam</translation>
    </message>
    <message>
        <source>the whole date of birth</source>
        <translation>de hele geboortedatum</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>het telefoonnummer</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>de geboortedatum</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>zelfde adres</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same BSN</source>
        <translation>zelfde BSN</translation>
    </message>
    <message>
        <source>a housemate who is confirmed already</source>
        <translation>een huisgenoot die al bevestigd is</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Zeer waarschijnlijk</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Adres nu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Same: a housemate is confirmed</source>
        <translation>Gelijk: een huisgenoot is bevestigd</translation>
    </message>
    <message>
        <source>Alike: a former address</source>
        <translation>Lijkt: een vroeger adres</translation>
    </message>
    <message>
        <source>too little is known to say more</source>
        <translation>te weinig gegevens om meer te zeggen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1, or %2.</source>
        <translation>%1, of %2.</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>same place of birth</source>
        <translation>zelfde geboorteplaats</translation>
    </message>
    <message>
        <source>same occupation</source>
        <translation>zelfde beroep</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>het e-mailadres</translation>
    </message>
    <message>
        <source>the place of birth</source>
        <translation>de geboorteplaats</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same place of birth</source>
        <translation>dezelfde geboorteplaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>To begin with: two of all people are rarely one person</source>
        <translation>Vooraf: twee willekeurige mensen zijn zelden dezelfde persoon</translation>
    </message>
    <message>
        <source>%1: many have the same</source>
        <translation>%1: veel mensen hebben hetzelfde</translation>
    </message>
    <message>
        <source>%1: few have the same</source>
        <translation>%1: weinig mensen hebben hetzelfde</translation>
    </message>
    <message>
        <source>Somebody else of the household is the same</source>
        <translation>Iemand anders van het huishouden is dezelfde</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>Huishouden: %1</translation>
    </message>
    <message>
        <source>Two valid BSNs that differ: two people</source>
        <translation>Twee geldige BSN&apos;s die verschillen: twee mensen</translation>
    </message>
    <message>
        <source>Most would be settled by %1.</source>
        <translation>Het meeste wordt duidelijk door %1.</translation>
    </message>
    <message>
        <source>Other lines of this person tie the two together</source>
        <translation>Andere regels van deze persoon verbinden de twee</translation>
    </message>
    <message>
        <source>Date of birth and dwelling are both quite different</source>
        <translation>Geboortedatum en adres zijn allebei heel anders</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>prefix missing or different</source>
        <translation>tussenvoegsel ontbreekt of is anders</translation>
    </message>
    <message>
        <source>partly the same</source>
        <translation>deels gelijk</translation>
    </message>
    <message>
        <source>spelled a little differently</source>
        <translation>net anders gespeld</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>één cijfer anders</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>klinkt gelijk</translation>
    </message>
    <message>
        <source>the initial fits</source>
        <translation>voorletter past</translation>
    </message>
    <message>
        <source>can be a short form</source>
        <translation>kan een roepnaam zijn</translation>
    </message>
    <message>
        <source>the surname is the same</source>
        <translation>achternaam gelijk</translation>
    </message>
    <message>
        <source>same surname, different given name</source>
        <translation>achternaam gelijk, voornaam anders</translation>
    </message>
    <message>
        <source>the given name is the same</source>
        <translation>voornaam gelijk</translation>
    </message>
    <message>
        <source>same given name, different surname</source>
        <translation>voornaam gelijk, achternaam anders</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>dag en maand verwisseld</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) apart</source>
        <translation>
            <numerusform>%n jaar verschil</numerusform>
            <numerusform>%n jaar verschil</numerusform>
        </translation>
    </message>
    <message>
        <source>lived there before</source>
        <translation>woonde daar eerder</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody else of both events is the same, or somebody else of them fits better</source>
        <translation>Niemand anders van beide gebeurtenissen is dezelfde, of een ander daarvan past beter</translation>
    </message>
</context>
<context>
    <name>MeetingRows</name>
    <message>
        <source>To be recorded</source>
        <translation>Nog vast te leggen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Still to talk about</source>
        <translation>Nog te bespreken</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leiding</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>MoveRows</name>
    <message>
        <source>Not yet: %1</source>
        <translation>Nog niet: %1</translation>
    </message>
    <message>
        <source>Nothing to do this with now</source>
        <translation>Hier is nu niets voor</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Volgend besluit</translation>
    </message>
    <message>
        <source>before %1, %2</source>
        <translation>vóór %1, %2</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>vastgelegd %1</translation>
    </message>
    <message>
        <source>only with a reason</source>
        <translation>alleen met een reden</translation>
    </message>
    <message>
        <source>Possible now</source>
        <translation>Kan nu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Huisverbod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (teruggenomen)</translation>
    </message>
</context>
<context>
    <name>NextDates</name>
    <message>
        <source>Action: %1</source>
        <translation>Actiepunt: %1</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>more asked until %1</source>
        <translation>tot %1 meer gevraagd</translation>
    </message>
    <message>
        <source>less asked until %1</source>
        <translation>tot %1 minder gevraagd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>PackagePassword</name>
    <message numerus="yes">
        <source>Password of the package, at least %n character(s)</source>
        <translation>
            <numerusform>Wachtwoord van het pakket, minstens %n teken</numerusform>
            <numerusform>Wachtwoord van het pakket, minstens %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Het wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message>
        <source>carries out ICM</source>
        <translation>voert ICM uit</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coördinatie</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>care and safety house</source>
        <translation>zorg- en veiligheidshuis</translation>
    </message>
    <message>
        <source>crisis team</source>
        <translation>crisisteam</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>jeugd</translation>
    </message>
    <message>
        <source>police and justice</source>
        <translation>politie en justitie</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>behandeling</translation>
    </message>
    <message>
        <source>support</source>
        <translation>ondersteuning</translation>
    </message>
    <message>
        <source>local team</source>
        <translation>lokaal team</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>tot nu</translation>
    </message>
    <message>
        <source>asked for more until %1</source>
        <translation>gevraagd om meer inzet tot %1</translation>
    </message>
    <message>
        <source>asked for less until %1</source>
        <translation>gevraagd om minder inzet tot %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Under this name since</source>
        <translation>Onder deze naam sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>ICM lens training</source>
        <translation>ICM-bril-training</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>vertrokken op %1</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>niet gevolgd</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Places not filled in</source>
        <translation>Plaatsen niet ingevuld</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vol</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n plaats vrij</numerusform>
            <numerusform>%n plaatsen vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Asked or handed over</source>
        <translation>Gevraagd of overgedragen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer</source>
        <translation>
            <numerusform>%n dag zonder antwoord</numerusform>
            <numerusform>%n dagen zonder antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Warm handover in a conversation</source>
        <translation>Warme overdracht in een gesprek</translation>
    </message>
</context>
<context>
    <name>PlanContext</name>
    <message>
        <source>somebody of the family</source>
        <translation>iemand van het gezin</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: recorded</source>
        <translation>%1: vastgelegd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In their own words: %1</source>
        <translation>In eigen woorden: %1</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Gedaan op %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Streefdatum %1</translation>
    </message>
    <message>
        <source>Target date %1</source>
        <translation>Streefdatum %1</translation>
    </message>
    <message>
        <source>Latest date %1</source>
        <translation>Uiterste datum %1</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By %1, for %2</source>
        <translation>Door %1, voor %2</translation>
    </message>
    <message>
        <source>For the goal: %1</source>
        <translation>Voor het doel: %1</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Agreed in: %1, %2</source>
        <translation>Afgesproken in: %1, %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultaat: %1</translation>
    </message>
    <message>
        <source>In the words of the family: %1</source>
        <translation>In de woorden van het gezin: %1</translation>
    </message>
    <message>
        <source>Of %1, agreed on %2</source>
        <translation>Van %1, afgesproken op %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 op %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) serve this goal.</source>
        <translation>
            <numerusform>%n open actiepunt dient dit doel.</numerusform>
            <numerusform>%n open actiepunten dienen dit doel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, was %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Circumstances changed</source>
        <translation>Omstandigheden veranderd</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Weighing meeting</source>
        <translation>Weegoverleg</translation>
    </message>
    <message>
        <source>Case meeting</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Talk with the system</source>
        <translation>Systeemgesprek</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Afgelast</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Sent apologies</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Give a target date: an action without a date is not followed.</source>
        <translation>Geef een streefdatum: een actiepunt zonder datum wordt niet gevolgd.</translation>
    </message>
    <message>
        <source>Choose why it was not done.</source>
        <translation>Kies waarom het niet gedaan is.</translation>
    </message>
    <message>
        <source>Write what came of it, or what stood in the way.</source>
        <translation>Schrijf wat het heeft opgeleverd, of wat in de weg stond.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Choose who does it: an organisation or a member of the family. An action without an owner is not recorded.</source>
        <translation>Kies wie het doet: een organisatie of iemand van het gezin. Een actiepunt zonder eigenaar wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>Choose one: an organisation or a member of the family.</source>
        <translation>Kies er één: een organisatie of iemand van het gezin.</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>This is before the day it was agreed.</source>
        <translation>Dit is vóór de dag van de afspraak.</translation>
    </message>
    <message>
        <source>The latest date lies before the target date.</source>
        <translation>De uiterste datum ligt vóór de streefdatum.</translation>
    </message>
    <message>
        <source>This does not belong to this case.</source>
        <translation>Dit hoort niet bij deze casus.</translation>
    </message>
    <message>
        <source>This was ended before and stays as it is.</source>
        <translation>Dit is al afgesloten en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Fill in the day and the time.</source>
        <translation>Vul de dag en de tijd in.</translation>
    </message>
    <message>
        <source>Write what was decided and why.</source>
        <translation>Schrijf wat er besloten is en waarom.</translation>
    </message>
    <message>
        <source>Fill in when the case is taken up again.</source>
        <translation>Vul in wanneer de casus terugkomt.</translation>
    </message>
    <message>
        <source>Put a case on the agenda: a meeting is about at least one case.</source>
        <translation>Zet een casus op de agenda: een overleg gaat over ten minste één casus.</translation>
    </message>
    <message>
        <source>A case stands on the agenda twice.</source>
        <translation>Een casus staat twee keer op de agenda.</translation>
    </message>
    <message>
        <source>A talk with the system is about one case.</source>
        <translation>Een systeemgesprek gaat over één casus.</translation>
    </message>
    <message>
        <source>Write why the meeting was called off.</source>
        <translation>Schrijf waarom het overleg niet doorging.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>Het overleg is nog niet begonnen.</translation>
    </message>
    <message>
        <source>Two or more people who were there take a decision. Note under Prepare who is present.</source>
        <translation>Een besluit nemen twee of meer mensen die erbij waren. Noteer bij Voorbereiden wie aanwezig is.</translation>
    </message>
    <message>
        <source>This is not possible in this case now.</source>
        <translation>Dit kan nu niet in deze casus.</translation>
    </message>
    <message>
        <source>Write how many families, as a number.</source>
        <translation>Schrijf hoeveel gezinnen, als getal.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>Dit is geen mailadres.</translation>
    </message>
    <message>
        <source>%1 (family)</source>
        <translation>%1 (gezin)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the whole family</source>
        <translation>het hele gezin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>In the words of the family</source>
        <translation>In de woorden van het gezin</translation>
    </message>
    <message>
        <source>It serves another goal.</source>
        <translation>Het dient een ander doel.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message numerus="yes">
        <source>%n place(s) in this report would tell something that is shielded from this recipient. Nothing was written. Look at it in the window, or use --take-out.</source>
        <translation>
            <numerusform>Op %n plek in dit rapport zou iets te lezen zijn dat voor deze ontvanger is afgeschermd. Er is niets geschreven. Bekijk het in het venster, of gebruik --take-out.</numerusform>
            <numerusform>Op %n plekken in dit rapport zou iets te lezen zijn dat voor deze ontvanger is afgeschermd. Er is niets geschreven. Bekijk het in het venster, of gebruik --take-out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report, copy %1, %n page(s): %2</source>
        <translation>
            <numerusform>Rapport, afschrift %1, %n pagina: %2</numerusform>
            <numerusform>Rapport, afschrift %1, %n pagina&apos;s: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingWords</name>
    <message>
        <source>This cannot be printed here: it would pass through a file on the disk.</source>
        <translation>Dit kan hier niet worden afgedrukt: het zou via een bestand op de schijf gaan.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The date of a barring order is missing.</source>
        <translation>De datum van een huisverbod ontbreekt.</translation>
    </message>
    <message>
        <source>The date of a barring order cannot be right.</source>
        <translation>De datum van een huisverbod kan niet kloppen.</translation>
    </message>
    <message>
        <source>The date of a VT report is missing.</source>
        <translation>De datum van een melding bij VT ontbreekt.</translation>
    </message>
    <message>
        <source>The date of a VT report cannot be right.</source>
        <translation>De datum van een melding bij VT kan niet kloppen.</translation>
    </message>
    <message>
        <source>The end of an extension cannot be right.</source>
        <translation>Het einde van een verlenging kan niet kloppen.</translation>
    </message>
    <message>
        <source>The end of a barring order cannot be right.</source>
        <translation>Het einde van een huisverbod kan niet kloppen.</translation>
    </message>
    <message>
        <source>The moment of the call cannot be right.</source>
        <translation>Het moment van het telefoontje kan niet kloppen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this date of birth cannot be right.</source>
        <translation>%1: deze geboortedatum kan niet kloppen.</translation>
    </message>
    <message>
        <source>%1: the day since when cannot be right.</source>
        <translation>%1: de dag sinds wanneer kan niet kloppen.</translation>
    </message>
    <message>
        <source>You have not decided yet: agree with the advice, or deviate with a reason.</source>
        <translation>U hebt nog niet besloten. Ga akkoord met het advies, of wijk af met een reden.</translation>
    </message>
    <message>
        <source>The decision needs a written reason.</source>
        <translation>Bij dit besluit hoort een geschreven reden.</translation>
    </message>
</context>
<context>
    <name>ProcessingWords</name>
    <message>
        <source>Recognise whom it is about</source>
        <translation>Herkennen om wie het gaat</translation>
    </message>
    <message>
        <source>Decide whether ICM or MDA++ fits</source>
        <translation>Toetsen of ICM of MDA++ past</translation>
    </message>
    <message>
        <source>Coordinate the help of a household</source>
        <translation>De hulp aan een huishouden coördineren</translation>
    </message>
    <message>
        <source>Reach people safely</source>
        <translation>Mensen veilig bereiken</translation>
    </message>
    <message>
        <source>Account for what was decided, seen and handed out</source>
        <translation>Verantwoorden wat is besloten, bekeken en verstrekt</translation>
    </message>
    <message>
        <source>Keep the vault working and whole</source>
        <translation>De kluis werkend en heel houden</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>internal to the coordination</source>
        <translation>intern bij de coördinatie</translation>
    </message>
    <message>
        <source>where somebody is</source>
        <translation>waar iemand is</translation>
    </message>
    <message>
        <source>from which a place can be found</source>
        <translation>waaruit een plek is af te leiden</translation>
    </message>
    <message>
        <source>who reported</source>
        <translation>wie meldde</translation>
    </message>
    <message>
        <source>criminal (AVG art. 10)</source>
        <translation>strafrechtelijk (AVG art. 10)</translation>
    </message>
    <message>
        <source>special (AVG art. 9)</source>
        <translation>bijzonder (AVG art. 9)</translation>
    </message>
    <message>
        <source>the term of the order or report</source>
        <translation>de termijn van het huisverbod of de melding</translation>
    </message>
    <message>
        <source>the term of the case</source>
        <translation>de termijn van de casus</translation>
    </message>
    <message>
        <source>as long as an event or case speaks of it</source>
        <translation>zolang een gebeurtenis of casus ervan spreekt</translation>
    </message>
    <message>
        <source>as long as the vault, or until the case it is about is destroyed</source>
        <translation>zolang de kluis bestaat, of tot de casus waar het over gaat is vernietigd</translation>
    </message>
    <message>
        <source>as long as the vault</source>
        <translation>zolang de kluis bestaat</translation>
    </message>
    <message>
        <source>until the draft is recorded or thrown away</source>
        <translation>tot het concept is vastgelegd of weggegooid</translation>
    </message>
    <message>
        <source>settings of the vault, places of executors and columns of lists</source>
        <translation>instellingen van de kluis, plaatsen van uitvoerders en kolommen van lijsten</translation>
    </message>
    <message>
        <source>users, their roles, and what is kept from them</source>
        <translation>gebruikers, hun rollen, en wat voor hen is afgeschermd</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>households and who belongs to them</source>
        <translation>huishoudens en wie erbij horen</translation>
    </message>
    <message>
        <source>relations, ties and lives</source>
        <translation>relaties, banden en levensloop</translation>
    </message>
    <message>
        <source>addresses, and what is kept from whom</source>
        <translation>adressen, en wat voor wie is afgeschermd</translation>
    </message>
    <message>
        <source>the network around a household</source>
        <translation>het netwerk rond een huishouden</translation>
    </message>
    <message>
        <source>barring orders</source>
        <translation>huisverboden</translation>
    </message>
    <message>
        <source>reports at Veilig Thuis</source>
        <translation>meldingen bij Veilig Thuis</translation>
    </message>
    <message>
        <source>who is meant in an event, and who decided so</source>
        <translation>wie met een gebeurtenis wordt bedoeld, en wie dat besliste</translation>
    </message>
    <message>
        <source>intakes, assessments and decisions</source>
        <translation>intakes, toetsen en besluiten</translation>
    </message>
    <message>
        <source>cases, their steps, phases, partners and terms</source>
        <translation>casussen, met stappen, fasen, partners en termijnen</translation>
    </message>
    <message>
        <source>safety: figures, RiHG, agreements and checks</source>
        <translation>veiligheid: cijfers, RiHG, afspraken en controles</translation>
    </message>
    <message>
        <source>goals and actions</source>
        <translation>doelen en acties</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>overleggen</translation>
    </message>
    <message>
        <source>professionals of partners</source>
        <translation>professionals van ketenpartners</translation>
    </message>
    <message>
        <source>contact journal, and the index of its words</source>
        <translation>contactjournaal, en de index van zijn woorden</translation>
    </message>
    <message>
        <source>analysis and checklist</source>
        <translation>analyse en checklist</translation>
    </message>
    <message>
        <source>copies that were handed out</source>
        <translation>afschriften die zijn verstrekt</translation>
    </message>
    <message>
        <source>the log and earlier values</source>
        <translation>het logboek en eerdere waarden</translation>
    </message>
    <message>
        <source>keeping and destroying, and figures that name nobody</source>
        <translation>bewaren en vernietigen, en cijfers die niemand noemen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Kinds of data that may go</source>
        <translation>Soorten gegevens die mee mogen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Is a list of households with repeated violence needed here, or would less do?</source>
        <translation>Is een lijst van huishoudens met herhaald geweld hier nodig, of kan het met minder?</translation>
    </message>
    <message>
        <source>Who may open the vault, and who is functionaris gegevensbescherming in it?</source>
        <translation>Wie mag de kluis openen, en wie is er functionaris gegevensbescherming?</translation>
    </message>
    <message>
        <source>On which law or agreement does each recipient above get what it gets? What says “to be confirmed” was not confirmed by the region.</source>
        <translation>Op welke wet of afspraak krijgt elke ontvanger hierboven wat hij krijgt? Waar “te bevestigen” staat, heeft de regio het niet bevestigd.</translation>
    </message>
    <message>
        <source>How are the people of a household told that this file exists, and when would telling put somebody in danger?</source>
        <translation>Hoe horen de mensen van een huishouden dat dit dossier bestaat, en wanneer brengt dat iemand in gevaar?</translation>
    </message>
    <message>
        <source>On which computers may the vault stand, who makes backups, and where is the recovery key?</source>
        <translation>Op welke computers mag de kluis staan, wie maakt reservekopieën, en waar is de herstelsleutel?</translation>
    </message>
    <message>
        <source>What if a copy gets into the wrong hands: who recalls it, who warns the person?</source>
        <translation>Wat als een afschrift in verkeerde handen komt: wie roept het terug, wie waarschuwt de betrokkene?</translation>
    </message>
    <message>
        <source>Is a score for likeness between people acceptable when a person decides every time?</source>
        <translation>Is een score voor gelijkenis tussen mensen aanvaardbaar als elke keer een mens beslist?</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>Made by `regiekompas-cli register` from the data dictionary, the terms and the recipients of the region; never written by hand. It says what the program keeps. Who is responsible, and why, the organisation fills in.</source>
        <translation>Gemaakt door `regiekompas-cli register` uit het gegevenswoordenboek, de termijnen en de ontvangers van de regio; nooit met de hand. Het zegt wat het programma bewaart. Wie verantwoordelijk is, en waarom, vult de organisatie in.</translation>
    </message>
    <message>
        <source>To be filled in by the organisation</source>
        <translation>In te vullen door de organisatie</translation>
    </message>
    <message>
        <source>Controller and joint controllers</source>
        <translation>Verwerkingsverantwoordelijke en gezamenlijke verantwoordelijken</translation>
    </message>
    <message>
        <source>Functionaris gegevensbescherming</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Processors (the program has none: it uses no network)</source>
        <translation>Verwerkers (het programma heeft er geen: het gebruikt geen netwerk)</translation>
    </message>
    <message>
        <source>About whom: members of households after domestic violence (adults and children), people around them, who reported, professionals of partners, and the users.</source>
        <translation>Over wie: leden van huishoudens na huiselijk geweld (volwassenen en kinderen), mensen om hen heen, wie meldde, professionals van ketenpartners, en de gebruikers.</translation>
    </message>
    <message>
        <source>What is kept, by purpose</source>
        <translation>Wat wordt bewaard, per doel</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Who may receive what</source>
        <translation>Wie wat mag ontvangen</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Hoe het is beveiligd</translation>
    </message>
    <message>
        <source>docs/security.md names every measure with the command that shows it; docs/crypto.md the encryption.</source>
        <translation>docs/security.md noemt elke maatregel met de opdracht die hem laat zien; docs/crypto.md de versleuteling.</translation>
    </message>
    <message>
        <source>A beginning for the DPIA</source>
        <translation>Een begin voor de DPIA</translation>
    </message>
    <message>
        <source>drafts: what somebody is typing</source>
        <translation>concepten: wat iemand aan het typen is</translation>
    </message>
    <message>
        <source>values of another vault that differ from ours</source>
        <translation>waarden van een andere kluis die van de onze verschillen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Of the vault &quot;%1&quot;, made on %2.</source>
        <translation>Van de kluis &quot;%1&quot;, gemaakt op %2.</translation>
    </message>
    <message>
        <source>Whoever has this page can open the vault and read everything in it, without the password.</source>
        <translation>Wie dit blad heeft, kan de kluis openen en alles lezen, zonder het wachtwoord.</translation>
    </message>
    <message>
        <source>When you need it</source>
        <translation>Als u de sleutel nodig hebt</translation>
    </message>
    <message>
        <source>Start Regiekompas and choose the vault, or put back a backup.</source>
        <translation>Start Regiekompas en kies de kluis, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Press &quot;Use the recovery key&quot;.</source>
        <translation>Druk op &quot;Herstelsleutel gebruiken&quot;.</translation>
    </message>
    <message>
        <source>Type the key, group by group. Spaces, hyphens and capitals make no difference.</source>
        <translation>Typ de sleutel over, groep voor groep. Spaties, streepjes en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>How you keep it</source>
        <translation>Zo bewaart u de sleutel</translation>
    </message>
    <message>
        <source>Put this page in a safe of your organisation, apart from the computer.</source>
        <translation>Leg dit blad in een kluis van uw organisatie, niet bij de computer.</translation>
    </message>
    <message>
        <source>Make no photograph or copy of it, and do not send it.</source>
        <translation>Maak er geen foto of kopie van en verstuur het niet.</translation>
    </message>
    <message>
        <source>Is it lost, or did somebody see it who should not? Say so at once: the key must be replaced.</source>
        <translation>Is het blad kwijt, of heeft iemand het gezien die dat niet mag? Meld het meteen: dan moet er een nieuwe sleutel komen.</translation>
    </message>
    <message>
        <source>Confidential. Page 1 of 1.</source>
        <translation>Vertrouwelijk. Bladzijde 1 van 1.</translation>
    </message>
</context>
<context>
    <name>RedFlagWords</name>
    <message numerus="yes">
        <source>Red flag: %1, and %n more</source>
        <translation>
            <numerusform>Rode vlag: %1, en nog %n</numerusform>
            <numerusform>Rode vlag: %1, en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Red flag: %1</source>
        <translation>Rode vlag: %1</translation>
    </message>
</context>
<context>
    <name>RegisterCommand</name>
    <message>
        <source>Writes the register of processing, with a beginning for a DPIA.</source>
        <translation>Schrijft het register van verwerkingen, met een begin voor een DPIA.</translation>
    </message>
    <message>
        <source>Writes the register of processing (AVG art. 30) as Markdown, from what the program keeps, the terms and the recipients of the region. Needs no vault.</source>
        <translation>Schrijft het register van verwerkingen (AVG art. 30) als Markdown, uit wat het programma bewaart, de termijnen en de ontvangers van de regio. Heeft geen kluis nodig.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Reports:</source>
        <translation>Rapporten:</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Ontvangers:</translation>
    </message>
    <message>
        <source>Name one report. Without anything behind it this command lists them.</source>
        <translation>Noem één rapport. Zonder iets erachter laat deze opdracht ze zien.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Er is geen rapport &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say for whom the report is: --recipient PROFILE. No report is made without one.</source>
        <translation>Zeg voor wie het rapport is: --recipient PROFIEL. Zonder ontvanger wordt er geen gemaakt.</translation>
    </message>
    <message>
        <source>There is no recipient profile &quot;%1&quot;.</source>
        <translation>Er is geen ontvangerprofiel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say which case and which file: --case NUMBER --out FILE.pdf.</source>
        <translation>Zeg welke casus en welk bestand: --case NUMMER --out BESTAND.pdf.</translation>
    </message>
    <message>
        <source>Number of the case.</source>
        <translation>Nummer van de casus.</translation>
    </message>
    <message>
        <source>For whom: a recipient profile.</source>
        <translation>Voor wie: een ontvangerprofiel.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>Het PDF-bestand dat geschreven wordt.</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; does not go to &quot;%2&quot;.</source>
        <translation>Het rapport &quot;%1&quot; gaat niet naar &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Welk rapport.</translation>
    </message>
    <message>
        <source>What for, when the recipient gets it for more than one thing.</source>
        <translation>Waarvoor, als de ontvanger het voor meer dan één doel krijgt.</translation>
    </message>
    <message>
        <source>Which member of the household: the identity, or the place in the household from 1.</source>
        <translation>Welk systeemlid: de identiteit, of de plaats in het huishouden vanaf 1.</translation>
    </message>
    <message>
        <source>Which partner: the organisation.</source>
        <translation>Welke ketenpartner: de organisatie.</translation>
    </message>
    <message>
        <source>Own templates, in place of those of the region.</source>
        <translation>Eigen sjablonen, in plaats van die van de regio.</translation>
    </message>
    <message>
        <source>Take out sentences that would tell something shielded, in place of refusing.</source>
        <translation>Laat zinnen weg die iets afgeschermds zouden zeggen, in plaats van te weigeren.</translation>
    </message>
    <message>
        <source>This report is about the figures of a period, not about a case: --from D --to D.</source>
        <translation>Dit rapport gaat over de cijfers van een periode, niet over een casus: --from D --to D.</translation>
    </message>
    <message>
        <source>Say which file: --out FILE.pdf.</source>
        <translation>Zeg welk bestand: --out BESTAND.pdf.</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; is about a case and takes no period.</source>
        <translation>Het rapport &quot;%1&quot; gaat over een casus en heeft geen periode.</translation>
    </message>
    <message>
        <source>Which figures the report for the stuurgroep holds, by their codes (docs/figures.md).</source>
        <translation>Welke cijfers in het rapport voor de stuurgroep staan, met hun codes (docs/figures.md).</translation>
    </message>
    <message>
        <source>Prints a report of a case, or of the figures, for one recipient as PDF; alone: lists reports and recipients.</source>
        <translation>Drukt een rapport van een casus of over de cijfers af voor één ontvanger, als PDF; zonder meer: laat rapporten en ontvangers zien.</translation>
    </message>
    <message>
        <source>What stands above the report for the stuurgroep.</source>
        <translation>Wat boven het rapport voor de stuurgroep staat.</translation>
    </message>
    <message>
        <source>What is written beside its figures; searched for whoever could be recognised in it.</source>
        <translation>Wat bij de cijfers geschreven is; wordt doorzocht op wie erin te herkennen is.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Answer from %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>please before %1</source>
        <translation>graag vóór %1</translation>
    </message>
    <message>
        <source>Agreed. 1st visit on</source>
        <translation>Akkoord. 1e bezoek op</translation>
    </message>
    <message>
        <source>at</source>
        <translation>om</translation>
    </message>
    <message>
        <source>Not agreed, because</source>
        <translation>Niet akkoord, want</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraaf</translation>
    </message>
    <message>
        <source>Agreed, from</source>
        <translation>Akkoord, vanaf</translation>
    </message>
</context>
<context>
    <name>ReportPhrases</name>
    <message>
        <source>Intake advice</source>
        <translation>Intakeadvies</translation>
    </message>
    <message>
        <source>Household %1, %2 · intake %3</source>
        <translation>Huishouden %1, %2 · intake %3</translation>
    </message>
    <message>
        <source>Household %1 · intake %2</source>
        <translation>Huishouden %1 · intake %2</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Carried out by %1, in a duo with local team %2.</source>
        <translation>Uitvoerder: %1, in duo met lokaal team %2.</translation>
    </message>
    <message>
        <source>Carried out by %1.</source>
        <translation>Uitvoerder: %1.</translation>
    </message>
    <message>
        <source>For the local team of %1.</source>
        <translation>Voor het lokaal team van %1.</translation>
    </message>
    <message>
        <source>Agreed by the coordinator on %1; final after your check.</source>
        <translation>Akkoord van de coördinator op %1; definitief na uw check.</translation>
    </message>
    <message>
        <source>Decided by the coordinator on %1.</source>
        <translation>Besluit van de coördinator op %1.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Besluit van %1 op %2.</translation>
    </message>
    <message>
        <source>The coordinator deviates from the advice: %1.</source>
        <translation>De coördinator wijkt af van het advies: %1.</translation>
    </message>
    <message>
        <source>The coordinator has not decided yet.</source>
        <translation>De coördinator heeft nog niet besloten.</translation>
    </message>
    <message>
        <source>1st visit, at the latest</source>
        <translation>1e bezoek, uiterlijk</translation>
    </message>
    <message>
        <source>%1 hours after imposing</source>
        <translation>%1 uur na oplegging</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(%1, to be confirmed)</source>
        <translation>(%1, te bevestigen)</translation>
    </message>
    <message>
        <source>Red flag: %1.</source>
        <translation>Rode vlag: %1.</translation>
    </message>
    <message>
        <source>Consult the police and Veilig Thuis right away.</source>
        <translation>Overleg direct met politie en Veilig Thuis.</translation>
    </message>
    <message>
        <source>none mentioned</source>
        <translation>geen genoemd</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1, was present</source>
        <translation>%1, was aanwezig</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>was aanwezig</translation>
    </message>
    <message>
        <source>Dwelling: %1.</source>
        <translation>Woning: %1.</translation>
    </message>
    <message>
        <source>%1 lives elsewhere.</source>
        <translation>%1 verblijft elders.</translation>
    </message>
    <message>
        <source>Terms of the barring order</source>
        <translation>Termijnen van het huisverbod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Opgelegd</translation>
    </message>
    <message>
        <source>Wth art. 2</source>
        <translation>Wth art. 2</translation>
    </message>
    <message>
        <source>Advise on extending</source>
        <translation>Advies verlengen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>End, extended</source>
        <translation>Einde, verlengd</translation>
    </message>
    <message>
        <source>At the latest, extended</source>
        <translation>Uiterlijk, verlengd</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Eerder geëindigd</translation>
    </message>
    <message>
        <source>The time of imposing is not known.</source>
        <translation>Het tijdstip van oplegging is niet bekend.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt mee</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>bron: %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Together: %1 (from %2) and %3 (from %4).</source>
        <translation>Samen: %1 (vanaf %2) en %3 (vanaf %4).</translation>
    </message>
    <message>
        <source>Together: %1 (from %2) and %3 (from %4), %5 possible.</source>
        <translation>Samen: %1 (vanaf %2) en %3 (vanaf %4), %5 mogelijk.</translation>
    </message>
    <message>
        <source>Too long ago to count: %1.</source>
        <translation>Te lang geleden om mee te tellen: %1.</translation>
    </message>
    <message>
        <source>Nothing is known about earlier orders or reports.</source>
        <translation>Er is niets bekend over eerdere huisverboden of meldingen.</translation>
    </message>
    <message>
        <source>%1: %2 as the person put out.</source>
        <translation>%1: %2 als uithuisgeplaatste.</translation>
    </message>
    <message>
        <source>%1: %2 as the person put out, also in another household.</source>
        <translation>%1: %2 als uithuisgeplaatste, ook in een ander huishouden.</translation>
    </message>
    <message>
        <source>Check against the rules</source>
        <translation>Toets aan de regels</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Sentence from the source (factsheet or website MDA++ and ICM)</source>
        <translation>Zin uit de bron (factsheet of website MDA++ en ICM)</translation>
    </message>
    <message>
        <source>No rule set for ICM was in force on this day.</source>
        <translation>Op deze dag gold geen regelset voor ICM.</translation>
    </message>
    <message>
        <source>Reasons for</source>
        <translation>Redenen voor</translation>
    </message>
    <message>
        <source>Reasons against, mind</source>
        <translation>Redenen tegen, let op</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Geen gevonden.</translation>
    </message>
    <message>
        <source>Safety, always asked</source>
        <translation>Veiligheid, altijd gevraagd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a figure (&quot;In-flow&quot;), %2 what it counts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Red flags: %1</source>
        <translation>Rode vlaggen: %1</translation>
    </message>
    <message>
        <source>What would change the outcome</source>
        <translation>Wat de uitkomst zou veranderen</translation>
    </message>
    <message>
        <source>No single answer or event would.</source>
        <translation>Geen enkel los antwoord of voorval.</translation>
    </message>
    <message>
        <source>Calling back safely.</source>
        <translation>Veilig terugbellen.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: do not call, not safe.</source>
        <translation>%1: niet bellen, dat is niet veilig.</translation>
    </message>
    <message>
        <source>%1: not asked yet, so do not call.</source>
        <translation>%1: nog niet gevraagd, dus niet bellen.</translation>
    </message>
    <message>
        <source>Compiled for %1, %2. May be incomplete.</source>
        <translation>Samengesteld voor %1, %2. Kan onvolledig zijn.</translation>
    </message>
    <message>
        <source>What happened, as told.</source>
        <translation>Wat er gebeurde, zoals verteld.</translation>
    </message>
    <message>
        <source>Told by %1.</source>
        <translation>Verteld door %1.</translation>
    </message>
    <message>
        <source>Calling back: %1.</source>
        <translation>Terugbellen: %1.</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Verteld op %1.</translation>
    </message>
    <message>
        <source>Reason given by the coordinator.</source>
        <translation>Reden van de coördinator.</translation>
    </message>
    <message>
        <source>Taken up by %1.</source>
        <translation>Opgepakt door %1.</translation>
    </message>
    <message>
        <source>Notes with the answers</source>
        <translation>Toelichting bij de antwoorden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Case %2, %1</source>
        <translation>Casus %2, %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>How the case stands</source>
        <translation>Hoe de casus ervoor staat</translation>
    </message>
    <message>
        <source>Route: %1.</source>
        <translation>Route: %1.</translation>
    </message>
    <message>
        <source>Case: %1.</source>
        <translation>Casus: %1.</translation>
    </message>
    <message>
        <source>Phase: %1, since %2.</source>
        <translation>Fase: %1, sinds %2.</translation>
    </message>
    <message>
        <source>In the route: %1, since %2.</source>
        <translation>In de route: %1, sinds %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Next date: %1, %2.</source>
        <translation>Eerstvolgende datum: %1, %2.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>(back from a later phase)</source>
        <translation>(terugval)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>%1 does more from %2 until %3.</source>
        <translation>%1 schaalt op van %2 tot %3.</translation>
    </message>
    <message>
        <source>%1 does less from %2 until %3.</source>
        <translation>%1 schaalt af van %2 tot %3.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation>Wat nog moet gebeuren</translation>
    </message>
    <message>
        <source>How safe, estimated from 0 (act now) to 10 (safe enough)</source>
        <translation>Hoe veilig, geschat van 0 (nu ingrijpen) tot 10 (veilig genoeg)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Systeemlid</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>No estimate is recorded.</source>
        <translation>Er is geen schatting vastgelegd.</translation>
    </message>
    <message>
        <source>Risk instrument (RiHG)</source>
        <translation>Risicotaxatie-instrument (RiHG)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Filled in by %1 on %2.</source>
        <translation>Ingevuld door %1 op %2.</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Ingevuld op %1.</translation>
    </message>
    <message>
        <source>Agreements of the safety plan</source>
        <translation>Afspraken in het veiligheidsplan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Wie controleert</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>nagekomen, %1</translation>
    </message>
    <message>
        <source>not kept, %1</source>
        <translation>niet nagekomen, %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>No agreement is recorded.</source>
        <translation>Er is geen afspraak vastgelegd.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat wij hebben afgesproken</translation>
    </message>
    <message>
        <source>%1 checks this on %2.</source>
        <translation>%1 kijkt op %2 of dit lukt.</translation>
    </message>
    <message>
        <source>Who helps you</source>
        <translation>Wie u helpt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 knows your case.</source>
        <translation>%1 kent uw casus.</translation>
    </message>
    <message>
        <source>What is recorded about you</source>
        <translation>Wat over u is vastgelegd</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Calling back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Events you were part of</source>
        <translation>Gebeurtenissen waar u bij hoort</translation>
    </message>
    <message>
        <source>What happened in your case</source>
        <translation>Wat er in uw casus is gedaan</translation>
    </message>
    <message>
        <source>Your safety was estimated: %1 of 10.</source>
        <translation>Uw veiligheid is geschat: %1 van 10.</translation>
    </message>
    <message>
        <source>Copies that were given</source>
        <translation>Wie een afschrift kreeg</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>No copy was given to anybody.</source>
        <translation>Niemand kreeg een afschrift.</translation>
    </message>
    <message>
        <source>What you say yourself:</source>
        <translation>Wat u er zelf over zegt:</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Persons, household and call: intake of %1.</source>
        <translation>Personen, huishouden en melding: intake van %1.</translation>
    </message>
    <message>
        <source>Orders and reports: %1, the latest of %2.</source>
        <translation>Huisverboden en meldingen: %1, de laatste van %2.</translation>
    </message>
    <message>
        <source>Steps: as recorded until %1.</source>
        <translation>Stappen: zoals vastgelegd tot en met %1.</translation>
    </message>
    <message>
        <source>Safety: estimates until %1.</source>
        <translation>Veiligheid: schattingen tot en met %1.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>the whole family</source>
        <translation>het hele gezin</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>(the family: %1)</source>
        <translation>(het gezin: %1)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation>Er is geen actie afgesproken.</translation>
    </message>
    <message>
        <source>Meetings and what they decided</source>
        <translation>Overleg en wat er is besloten</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>er is niets besloten</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat u doet</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>Vóór %1.</translation>
    </message>
    <message>
        <source>%1 to %2, as of %3</source>
        <translation>%1 tot en met %2, stand op %3</translation>
    </message>
    <message>
        <source>Figures over all</source>
        <translation>Cijfers over het geheel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 van 10 binnen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Groups differ from each other: no figure here is proof of effect.</source>
        <translation>Groepen verschillen van elkaar: geen cijfer hier is bewijs van effect.</translation>
    </message>
    <message>
        <source>known after the check of %1</source>
        <translation>bekend na de toets van %1</translation>
    </message>
    <message>
        <source>No term is running.</source>
        <translation>Er loopt geen termijn.</translation>
    </message>
    <message>
        <source>Next date: an action of the plan, %1.</source>
        <translation>Volgende datum: een actiepunt uit het plan, %1.</translation>
    </message>
    <message>
        <source>Passed: %1, %2.</source>
        <translation>Voorbij: %1, %2.</translation>
    </message>
    <message>
        <source>Passed: an action of the plan, %1.</source>
        <translation>Voorbij: een actiepunt uit het plan, %1.</translation>
    </message>
    <message>
        <source>Plan: actions recorded until %1.</source>
        <translation>Plan: acties zoals vastgelegd tot en met %1.</translation>
    </message>
</context>
<context>
    <name>ReportProfiles</name>
    <message>
        <source>not part of this profile</source>
        <translation>hoort niet bij dit profiel</translation>
    </message>
    <message>
        <source>not needed for this purpose</source>
        <translation>niet nodig voor dit doel</translation>
    </message>
    <message>
        <source>only Veilig Thuis tells who reported</source>
        <translation>alleen Veilig Thuis zegt wie meldde</translation>
    </message>
    <message>
        <source>shielded: a secret address, or a text that gives one away</source>
        <translation>afgeschermd: een geheim adres, of een tekst die er een verraadt</translation>
    </message>
    <message>
        <source>calling is not safe, or not asked yet</source>
        <translation>bellen is niet veilig, of nog niet gevraagd</translation>
    </message>
    <message>
        <source>free text may hold anything</source>
        <translation>in vrije tekst kan alles staan</translation>
    </message>
    <message>
        <source>about people outside this household</source>
        <translation>over mensen buiten dit huishouden</translation>
    </message>
    <message>
        <source>a BSN goes only where a law says so</source>
        <translation>een BSN gaat alleen mee waar een wet dat zegt</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Naam van het huishouden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Moment of the call</source>
        <translation>Moment van de melding</translation>
    </message>
    <message>
        <source>Who made the report</source>
        <translation>Wie het rapport maakte</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besliste</translation>
    </message>
    <message>
        <source>Who takes it up</source>
        <translation>Wie het oppakt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Geboortedata</translation>
    </message>
    <message>
        <source>Roles at the event</source>
        <translation>Rollen bij de gebeurtenis</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Who lives elsewhere</source>
        <translation>Wie elders verblijft</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Whether calling back is safe</source>
        <translation>Of terugbellen veilig is</translation>
    </message>
    <message>
        <source>Note on calling back</source>
        <translation>Toelichting bij terugbellen</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Note with a person</source>
        <translation>Notitie bij een persoon</translation>
    </message>
    <message>
        <source>Other address of a person</source>
        <translation>Ander adres van een persoon</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Address of the dwelling</source>
        <translation>Adres van de woning</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Naam van de beller</translation>
    </message>
    <message>
        <source>Organisation of the caller</source>
        <translation>Organisatie van de beller</translation>
    </message>
    <message>
        <source>Telephone of the caller</source>
        <translation>Telefoon van de beller</translation>
    </message>
    <message>
        <source>Whether the caller may be called back</source>
        <translation>Of de beller teruggebeld mag worden</translation>
    </message>
    <message>
        <source>What happened, as told</source>
        <translation>Wat er gebeurde, zoals verteld</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <source>Answers of the safety block</source>
        <translation>Antwoorden van het veiligheidsblok</translation>
    </message>
    <message>
        <source>Terms of the barring order</source>
        <translation>Termijnen van het huisverbod</translation>
    </message>
    <message>
        <source>Terms of the case</source>
        <translation>Termijnen van de casus</translation>
    </message>
    <message>
        <source>Barring orders</source>
        <translation>Huisverboden</translation>
    </message>
    <message>
        <source>Reports at Veilig Thuis</source>
        <translation>Meldingen bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Violations of a barring order</source>
        <translation>Overtredingen van een huisverbod</translation>
    </message>
    <message>
        <source>Events that are possibly of this household</source>
        <translation>Gebeurtenissen die mogelijk van dit huishouden zijn</translation>
    </message>
    <message>
        <source>Events of one person, outside this household</source>
        <translation>Gebeurtenissen van één persoon, buiten dit huishouden</translation>
    </message>
    <message>
        <source>Source of an event</source>
        <translation>Bron van een gebeurtenis</translation>
    </message>
    <message>
        <source>Number of an event</source>
        <translation>Nummer van een gebeurtenis</translation>
    </message>
    <message>
        <source>Note with an event</source>
        <translation>Notitie bij een gebeurtenis</translation>
    </message>
    <message>
        <source>What is still to be checked</source>
        <translation>Wat nog te controleren is</translation>
    </message>
    <message>
        <source>Orders counted per person</source>
        <translation>Huisverboden per persoon geteld</translation>
    </message>
    <message>
        <source>Advice and decision</source>
        <translation>Advies en besluit</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message>
        <source>Check against the rules</source>
        <translation>Toets aan de regels</translation>
    </message>
    <message>
        <source>Reasons for and against</source>
        <translation>Redenen voor en tegen</translation>
    </message>
    <message>
        <source>What would change the outcome</source>
        <translation>Wat de uitkomst zou veranderen</translation>
    </message>
    <message>
        <source>Notes with the answers</source>
        <translation>Toelichting bij de antwoorden</translation>
    </message>
    <message>
        <source>Intake advice</source>
        <translation>Intakeadvies</translation>
    </message>
    <message>
        <source>Executor of ICM</source>
        <translation>Uitvoerder van ICM</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Eigen dossier</translation>
    </message>
    <message>
        <source>to assess the referral</source>
        <translation>om de aanmelding te beoordelen</translation>
    </message>
    <message>
        <source>for the own file of the coordination pool</source>
        <translation>voor het eigen dossier van de coördinatiepool</translation>
    </message>
    <message>
        <source>assessing the referral</source>
        <translation>beoordelen van de aanmelding</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>eigen dossier</translation>
    </message>
    <message>
        <source>GDPR art. 6(1)(e)</source>
        <translation>AVG art. 6 lid 1 e</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, te bevestigen</translation>
    </message>
    <message>
        <source>example, not registered</source>
        <translation>voorbeeld, niet geregistreerd</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Hoe de casus ervoor staat</translation>
    </message>
    <message>
        <source>Goal of the family</source>
        <translation>Doel van het gezin</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>Wie welke rol heeft</translation>
    </message>
    <message>
        <source>Reason of a phase</source>
        <translation>Reden van een fase</translation>
    </message>
    <message>
        <source>Partners and their effort</source>
        <translation>Ketenpartners en hun inzet</translation>
    </message>
    <message>
        <source>Reason of a partner doing more or less</source>
        <translation>Reden van op- of afschalen</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Stappen in de casus</translation>
    </message>
    <message>
        <source>Outcome of a step</source>
        <translation>Uitkomst van een stap</translation>
    </message>
    <message>
        <source>Reason of a step</source>
        <translation>Reden van een stap</translation>
    </message>
    <message>
        <source>Note with a step</source>
        <translation>Toelichting bij een stap</translation>
    </message>
    <message>
        <source>Who took part in a step</source>
        <translation>Wie bij een stap was</translation>
    </message>
    <message>
        <source>Estimates of safety</source>
        <translation>Schattingen van de veiligheid</translation>
    </message>
    <message>
        <source>Note with an estimate</source>
        <translation>Toelichting bij een schatting</translation>
    </message>
    <message>
        <source>Risk instrument (RiHG)</source>
        <translation>Risicotaxatie-instrument (RiHG)</translation>
    </message>
    <message>
        <source>Note with the RiHG</source>
        <translation>Toelichting bij de RiHG</translation>
    </message>
    <message>
        <source>Agreements of the safety plan</source>
        <translation>Afspraken in het veiligheidsplan</translation>
    </message>
    <message>
        <source>Who checks an agreement</source>
        <translation>Wie een afspraak controleert</translation>
    </message>
    <message>
        <source>Whether agreements were kept</source>
        <translation>Of afspraken zijn nagekomen</translation>
    </message>
    <message>
        <source>Note with a check</source>
        <translation>Toelichting bij een controle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Patterns in the genogram</source>
        <translation>Patronen in het genogram</translation>
    </message>
    <message>
        <source>Copies given before</source>
        <translation>Eerdere afschriften</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Eigen verklaring</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Referral to ICM</source>
        <translation>Aanmelding ICM</translation>
    </message>
    <message>
        <source>Referral to MDA++</source>
        <translation>Aanmelding MDA++</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Casusrapport</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Overview of phases</source>
        <translation>Faseoverzicht</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Aftercare letter</source>
        <translation>Nazorgbrief</translation>
    </message>
    <message>
        <source>Report for the steering group</source>
        <translation>Stuurgroeprapport</translation>
    </message>
    <message>
        <source>Inspection of your data</source>
        <translation>Inzage in uw gegevens</translation>
    </message>
    <message>
        <source>Recall letter</source>
        <translation>Terugroepbrief</translation>
    </message>
    <message>
        <source>Correction letter</source>
        <translation>Correctiebrief</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>ZVHH, weegoverleg</source>
        <translation>ZVHH, weegoverleg</translation>
    </message>
    <message>
        <source>Local team</source>
        <translation>Lokaal team</translation>
    </message>
    <message>
        <source>Partner in the chain</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Member of the household</source>
        <translation>Systeemlid</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Burgemeester</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Stuurgroep</translation>
    </message>
    <message>
        <source>to coordinate the care</source>
        <translation>om de hulp te coördineren</translation>
    </message>
    <message>
        <source>to assess the safety</source>
        <translation>om de veiligheid te beoordelen</translation>
    </message>
    <message>
        <source>to weigh the case for MDA++</source>
        <translation>om de casus te wegen voor MDA++</translation>
    </message>
    <message>
        <source>for the warm handover</source>
        <translation>voor de warme overdracht</translation>
    </message>
    <message>
        <source>to work on the agreements together</source>
        <translation>om samen aan de afspraken te werken</translation>
    </message>
    <message>
        <source>so that you know what was agreed</source>
        <translation>zodat u weet wat is afgesproken</translation>
    </message>
    <message>
        <source>because you asked for it</source>
        <translation>omdat u erom vroeg</translation>
    </message>
    <message>
        <source>to decide on the extension</source>
        <translation>om te besluiten over de verlenging</translation>
    </message>
    <message>
        <source>to steer the approach</source>
        <translation>om de aanpak te sturen</translation>
    </message>
    <message>
        <source>coordinating the care</source>
        <translation>coördineren van de hulp</translation>
    </message>
    <message>
        <source>assessing the safety</source>
        <translation>beoordelen van de veiligheid</translation>
    </message>
    <message>
        <source>weighing for MDA++</source>
        <translation>wegen voor MDA++</translation>
    </message>
    <message>
        <source>warm handover</source>
        <translation>warme overdracht</translation>
    </message>
    <message>
        <source>working together</source>
        <translation>samen werken aan de afspraken</translation>
    </message>
    <message>
        <source>informing the family</source>
        <translation>u informeren</translation>
    </message>
    <message>
        <source>inspection by the person herself</source>
        <translation>inzage</translation>
    </message>
    <message>
        <source>deciding on the extension</source>
        <translation>besluiten over de verlenging</translation>
    </message>
    <message>
        <source>steering the approach</source>
        <translation>sturen van de aanpak</translation>
    </message>
    <message>
        <source>asking back copy %1</source>
        <translation>terugvragen van afschrift %1</translation>
    </message>
    <message>
        <source>putting copy %1 right</source>
        <translation>verbeteren van afschrift %1</translation>
    </message>
    <message>
        <source>Social Support Act 2015 art. 5.1.6</source>
        <translation>Wmo 2015 art. 5.1.6</translation>
    </message>
    <message>
        <source>Act on data processing by partnerships (WGS)</source>
        <translation>Wet gegevensverwerking door samenwerkingsverbanden (WGS)</translation>
    </message>
    <message>
        <source>Temporary Barring Order Act art. 2 and 9</source>
        <translation>Wet tijdelijk huisverbod art. 2 en 9</translation>
    </message>
    <message>
        <source>GDPR art. 15</source>
        <translation>AVG art. 15</translation>
    </message>
    <message>
        <source>the mayor of %1</source>
        <translation>de burgemeester van %1</translation>
    </message>
    <message>
        <source>the steering group</source>
        <translation>de stuurgroep</translation>
    </message>
    <message>
        <source>your role does not hand this out</source>
        <translation>uw rol geeft dit niet uit handen</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Doelen van het plan</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Acties van het plan</translation>
    </message>
    <message>
        <source>Names of who does an action</source>
        <translation>Namen van wie een actie doet</translation>
    </message>
    <message>
        <source>What came of an action</source>
        <translation>Wat er van een actie kwam</translation>
    </message>
    <message>
        <source>The family&apos;s own words</source>
        <translation>De eigen woorden van het gezin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Who was at a meeting</source>
        <translation>Wie bij een overleg was</translation>
    </message>
    <message>
        <source>What was said in a meeting</source>
        <translation>Wat in een overleg is gezegd</translation>
    </message>
    <message>
        <source>What a meeting decided</source>
        <translation>Wat een overleg besloot</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Casuslijst</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lijst met datums</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>Lijst van ketenpartners</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Lijst met plaatsen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>List of goals</source>
        <translation>Lijst met doelen</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>List behind a figure</source>
        <translation>Lijst achter een cijfer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gevonden casussen</translation>
    </message>
    <message>
        <source>figures</source>
        <extracomment>before the number of a copy of figures, in place of the number of a case: &quot;figures-03&quot;</extracomment>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>numbers from one to four, and what they could be worked out from</source>
        <translation>aantallen van één tot vier, en waaruit die te herleiden zijn</translation>
    </message>
    <message>
        <source>Dossier for another vault</source>
        <translation>Dossier voor een andere kluis</translation>
    </message>
    <message>
        <source>Other coordinator of the pool</source>
        <translation>Andere coördinator van de pool</translation>
    </message>
    <message>
        <source>Log of a dossier</source>
        <translation>Logboek van een dossier</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Regiekompas · THV coordination pool Haaglanden</source>
        <translation>Regiekompas · coördinatiepool THV Haaglanden</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENOMGEVING</translation>
    </message>
    <message>
        <source>Invented persons and events. Not to be used as a file.</source>
        <translation>Verzonnen personen en gebeurtenissen. Niet gebruiken als dossierstuk.</translation>
    </message>
    <message>
        <source>Confidential · for %1 · %2 · copy %3</source>
        <translation>Vertrouwelijk · voor %1 · %2 · afschrift %3</translation>
    </message>
    <message>
        <source>No rule set in force</source>
        <translation>Geen regelset van kracht</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Regelset %1</translation>
    </message>
    <message>
        <source>Rule set %1, to be confirmed</source>
        <translation>Regelset %1, te bevestigen</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>dag %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, vervolg</translation>
    </message>
    <message>
        <source>after the check</source>
        <translation>na de toets</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>put an encrypted backup back</source>
        <translation>een versleutelde reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Puts a backup back as a vault. The backup is opened and checked before anything is replaced; a vault that stands there is set aside under another name and not deleted.</source>
        <translation>Zet een reservekopie terug als kluis. De reservekopie wordt geopend en gecontroleerd voordat er iets vervangen wordt. Een kluis die er al staat, krijgt een andere naam en wordt niet verwijderd.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>De reservekopie.</translation>
    </message>
    <message>
        <source>Name one backup, and the vault with --vault.</source>
        <translation>Noem één reservekopie, en de kluis met --vault.</translation>
    </message>
    <message>
        <source>The vault that stood there is now %1.</source>
        <translation>De kluis die er stond, heet nu %1.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, te bevestigen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from imposing</source>
        <translation>
            <numerusform>%n jaar na het opleggen</numerusform>
            <numerusform>%n jaar na het opleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from receiving</source>
        <translation>
            <numerusform>%n jaar na ontvangst</numerusform>
            <numerusform>%n jaar na ontvangst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from closing the last case of this household</source>
        <translation>
            <numerusform>%n jaar na het sluiten van de laatste casus van dit huishouden</numerusform>
            <numerusform>%n jaar na het sluiten van de laatste casus van dit huishouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the assessment</source>
        <translation>
            <numerusform>%n jaar na de toets</numerusform>
            <numerusform>%n jaar na de toets</numerusform>
        </translation>
    </message>
    <message>
        <source>case file</source>
        <translation>casusdossier</translation>
    </message>
    <message>
        <source>case file with MDA++</source>
        <translation>casusdossier met MDA++</translation>
    </message>
    <message>
        <source>intake without a case</source>
        <translation>intake zonder casus</translation>
    </message>
    <message>
        <source>barring order</source>
        <translation>huisverbod</translation>
    </message>
    <message>
        <source>report to Veilig Thuis</source>
        <translation>melding bij Veilig Thuis</translation>
    </message>
    <message>
        <source>The term begins when the last case of this household is closed.</source>
        <translation>De termijn begint als de laatste casus van dit huishouden gesloten is.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>At most %n year(s) from the first recording (%1).</source>
        <translation>
            <numerusform>Ten hoogste %n jaar na de eerste vastlegging (%1).</numerusform>
            <numerusform>Ten hoogste %n jaar na de eerste vastlegging (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the day the youngest comes of age (%1).</source>
        <translation>
            <numerusform>%n jaar vanaf de dag dat de jongste meerderjarig wordt (%1).</numerusform>
            <numerusform>%n jaar vanaf de dag dat de jongste meerderjarig wordt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept longer by decision.</source>
        <translation>Langer bewaren is besloten.</translation>
    </message>
    <message>
        <source>A hold is on it: nothing is destroyed until the hold is lifted.</source>
        <translation>Er staat een bewaarplicht op: er wordt niets vernietigd tot die is opgeheven.</translation>
    </message>
    <message>
        <source>The term was over on %1, but a case is still open: close it, or decide to keep it.</source>
        <translation>De termijn was voorbij op %1, maar er is nog een casus open: sluit die, of besluit tot langer bewaren.</translation>
    </message>
    <message>
        <source>Until %1; due to be destroyed. %2</source>
        <translation>Tot en met %1; kan vernietigd worden. %2</translation>
    </message>
    <message>
        <source>Until %1. %2</source>
        <translation>Tot en met %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from taking it back</source>
        <translation>
            <numerusform>%n jaar na het terugnemen</numerusform>
            <numerusform>%n jaar na het terugnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the last time something was recorded about it</source>
        <translation>
            <numerusform>%n jaar nadat er voor het laatst iets over is vastgelegd</numerusform>
            <numerusform>%n jaar nadat er voor het laatst iets over is vastgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>person or household of whom nothing speaks</source>
        <translation>persoon of huishouden zonder casus of gebeurtenis</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Target group: complex, reported, high risk</source>
        <translation>Doelgroep: complex, gemeld, hoog risico</translation>
    </message>
    <message>
        <source>Target group: complex, reported, help stalled</source>
        <translation>Doelgroep: complex, gemeld, hulp vastgelopen</translation>
    </message>
    <message>
        <source>Target group: complex, reported, high risk or help stalled</source>
        <translation>Doelgroep: complex, gemeld, hoog risico of hulp vastgelopen</translation>
    </message>
    <message>
        <source>Everything tried in the local field</source>
        <translation>Alles geprobeerd in het voorliggend veld</translation>
    </message>
    <message>
        <source>No longer to be motivated voluntarily</source>
        <translation>Niet meer te motiveren in vrijwillig kader</translation>
    </message>
    <message>
        <source>Earlier help stalled</source>
        <translation>Eerdere hulp vastgelopen</translation>
    </message>
    <message>
        <source>Local field exhausted, or no longer to be motivated</source>
        <translation>Voorliggend veld uitgeput, of niet meer te motiveren</translation>
    </message>
    <message>
        <source>Municipality in the region</source>
        <translation>Gemeente in de regio</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Local field</source>
        <translation>Voorliggend veld</translation>
    </message>
    <message>
        <source>Repeated barring order</source>
        <translation>Herhaald huisverbod</translation>
    </message>
    <message>
        <source>Repeated reports at Veilig Thuis</source>
        <translation>Herhaalde meldingen bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Network stalled</source>
        <translation>Netwerk vastgelopen</translation>
    </message>
    <message>
        <source>Sharing information needed</source>
        <translation>Informatie delen nodig</translation>
    </message>
    <message>
        <source>Two or more barring orders</source>
        <translation>Twee of meer huisverboden</translation>
    </message>
    <message numerus="yes">
        <source>%n or more barring orders</source>
        <translation>
            <numerusform>%n of meer huisverboden</numerusform>
            <numerusform>%n of meer huisverboden</numerusform>
        </translation>
    </message>
    <message>
        <source>Three or more reports at Veilig Thuis</source>
        <translation>Drie of meer meldingen bij Veilig Thuis</translation>
    </message>
    <message numerus="yes">
        <source>%n or more reports at Veilig Thuis</source>
        <translation>
            <numerusform>%n of meer meldingen bij Veilig Thuis</numerusform>
            <numerusform>%n of meer meldingen bij Veilig Thuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanaal: %1</translation>
    </message>
    <message>
        <source>coordination pool THV</source>
        <translation>coördinatiepool THV</translation>
    </message>
    <message>
        <source>crisis team (CIT)</source>
        <translation>crisisteam (CIT)</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>project leader ICM</source>
        <translation>projectleider ICM</translation>
    </message>
    <message>
        <source>chain partner</source>
        <translation>ketenpartner</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niet voldaan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Voldaan</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>Does not qualify</source>
        <translation>Voldoet niet</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Voldoet</translation>
    </message>
    <message>
        <source>Qualifies, by another channel</source>
        <translation>Voldoet, via een ander kanaal</translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>Nog niet te zeggen</translation>
    </message>
    <message>
        <source>Put on the agenda of the weegoverleg</source>
        <translation>Op de agenda van het weegoverleg</translation>
    </message>
    <message>
        <source>Report to Veilig Thuis</source>
        <translation>Melden bij Veilig Thuis</translation>
    </message>
    <message>
        <source>No crisis known</source>
        <translation>Geen crisis bekend</translation>
    </message>
    <message>
        <source>Crisis is fresh</source>
        <translation>Crisis is vers</translation>
    </message>
    <message>
        <source>Crisis is some weeks ago</source>
        <translation>Crisis is enkele weken geleden</translation>
    </message>
    <message>
        <source>Crisis is long ago</source>
        <translation>Crisis is lang geleden</translation>
    </message>
    <message>
        <source>Acute danger: police, CIT or Veilig Thuis act first, whatever the route.</source>
        <translation>Acuut gevaar: politie, CIT of Veilig Thuis doen eerst wat nodig is, welke route het ook wordt.</translation>
    </message>
    <message>
        <source>Four or more barring orders: consider MDA++ too.</source>
        <translation>Vier of meer huisverboden: overweeg ook MDA++.</translation>
    </message>
    <message>
        <source>There are barring orders from before the look-back. They do not count.</source>
        <translation>Er zijn huisverboden van langer geleden. Die tellen niet mee.</translation>
    </message>
    <message>
        <source>Only the reports at Veilig Thuis carry this; the barring orders do not, or not for certain.</source>
        <translation>Alleen de meldingen bij Veilig Thuis dragen dit; de huisverboden niet, of niet zeker.</translation>
    </message>
    <message>
        <source>Intake through this channel is a trial.</source>
        <translation>Instroom via dit kanaal is een proef.</translation>
    </message>
    <message>
        <source>The crisis is not fresh any more: write down why ICM is still right.</source>
        <translation>De crisis is niet vers meer: schrijf op waarom ICM nog past.</translation>
    </message>
    <message>
        <source>Fits the full profile of ICM.</source>
        <translation>Past in het volledige profiel van ICM.</translation>
    </message>
    <message>
        <source>Coercive control: the goal is to part safely, not to restore the relation.</source>
        <translation>Dwingende controle: het doel is veilig uit elkaar gaan, niet het herstel van de relatie.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Telt niet</translation>
    </message>
    <message>
        <source>Imposed, within the look-back</source>
        <translation>Opgelegd, binnen de terugkijktermijn</translation>
    </message>
    <message>
        <source>Withdrawn later, but it was imposed</source>
        <translation>Later ingetrokken, maar wel opgelegd</translation>
    </message>
    <message>
        <source>Annulled from a later date, but it was imposed</source>
        <translation>Vernietigd vanaf een latere datum, maar wel opgelegd</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Annulled from the start by the court</source>
        <translation>Door de rechter vanaf het begin vernietigd</translation>
    </message>
    <message>
        <source>Is not a new barring order</source>
        <translation>Is geen nieuw huisverbod</translation>
    </message>
    <message>
        <source>Longer ago than the look-back</source>
        <translation>Langer geleden dan de terugkijktermijn</translation>
    </message>
    <message>
        <source>After the day of the assessment</source>
        <translation>Na de dag van de toets</translation>
    </message>
    <message>
        <source>Report at Veilig Thuis</source>
        <translation>Melding bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Same incident, counted with another report</source>
        <translation>Zelfde voorval, telt samen met een andere melding</translation>
    </message>
    <message>
        <source>Follow-up report on a new incident</source>
        <translation>Vervolgmelding over een nieuw incident</translation>
    </message>
    <message>
        <source>Follow-up report, no new incident</source>
        <translation>Vervolgmelding, geen nieuw incident</translation>
    </message>
    <message>
        <source>New incident? Ask Veilig Thuis</source>
        <translation>Nieuw incident? Vraag na bij Veilig Thuis</translation>
    </message>
    <message>
        <source>An advice is not a report</source>
        <translation>Een advies is geen melding</translation>
    </message>
    <message>
        <source>Converted to an advice</source>
        <translation>Omgezet in een advies</translation>
    </message>
    <message>
        <source>An extension is not a new barring order</source>
        <translation>Een verlenging is geen nieuw huisverbod</translation>
    </message>
    <message>
        <source>An amending order is not a new barring order</source>
        <translation>Een aanvullend besluit is geen nieuw huisverbod</translation>
    </message>
    <message>
        <source>A violation is not a new barring order</source>
        <translation>Een overtreding is geen nieuw huisverbod</translation>
    </message>
    <message>
        <source>A RiHG without an order is not a barring order</source>
        <translation>Een RiHG zonder oplegging is geen huisverbod</translation>
    </message>
    <message>
        <source>Of this household</source>
        <translation>Van dit huishouden</translation>
    </message>
    <message>
        <source>Possibly of this household</source>
        <translation>Mogelijk van dit huishouden</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Not of this household</source>
        <translation>Niet van dit huishouden</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Met de hand gekoppeld</translation>
    </message>
    <message>
        <source>Two members of the household are confirmed in it</source>
        <translation>Twee leden van het huishouden zijn erin bevestigd</translation>
    </message>
    <message>
        <source>One member is confirmed in it, another is still to be confirmed</source>
        <translation>Eén lid is erin bevestigd, een ander nog niet</translation>
    </message>
    <message>
        <source>One member is confirmed in it, at the address of the household</source>
        <translation>Eén lid is erin bevestigd, op het adres van het huishouden</translation>
    </message>
    <message>
        <source>Only one member is confirmed in it</source>
        <translation>Maar één lid is erin bevestigd</translation>
    </message>
    <message>
        <source>No member is confirmed in it</source>
        <translation>Geen enkel lid is erin bevestigd</translation>
    </message>
    <message>
        <source>Complex problems</source>
        <translation>Complexe problematiek</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hoog risico</translation>
    </message>
    <message>
        <source>Earlier reports known</source>
        <translation>Eerdere meldingen bekend</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Acuut gevaar</translation>
    </message>
    <message>
        <source>Open to help outside a crisis</source>
        <translation>Open voor hulp buiten een crisis</translation>
    </message>
    <message>
        <source>Intimate terror or coercive control</source>
        <translation>Intieme terreur of dwingende controle</translation>
    </message>
    <message>
        <source>Are there complex problems in several areas?</source>
        <translation>Is er complexe, meervoudige problematiek?</translation>
    </message>
    <message>
        <source>Is the risk of escalation or repetition high?</source>
        <translation>Is het risico op escalatie of herhaling hoog?</translation>
    </message>
    <message>
        <source>Did earlier, regular help against the violence stall?</source>
        <translation>Is eerdere, reguliere hulp tegen het geweld vastgelopen?</translation>
    </message>
    <message>
        <source>Was everything tried in the local field?</source>
        <translation>Is in het voorliggend veld alles geprobeerd?</translation>
    </message>
    <message>
        <source>Can those involved no longer be motivated voluntarily?</source>
        <translation>Zijn betrokkenen in vrijwillig kader niet meer te motiveren?</translation>
    </message>
    <message>
        <source>Has the cooperation in the network stalled?</source>
        <translation>Is de samenwerking in het netwerk vastgelopen?</translation>
    </message>
    <message>
        <source>Must partners share information for that?</source>
        <translation>Moeten partners daarvoor informatie met elkaar delen?</translation>
    </message>
    <message>
        <source>Are earlier reports of domestic violence known?</source>
        <translation>Zijn er eerdere meldingen van huiselijk geweld bekend?</translation>
    </message>
    <message>
        <source>Is somebody in acute danger now?</source>
        <translation>Is er nu iemand in acuut gevaar?</translation>
    </message>
    <message>
        <source>Is the family open to help outside a crisis?</source>
        <translation>Staat het gezin buiten een crisis open voor hulp?</translation>
    </message>
    <message>
        <source>Are there signs of intimate terror or coercive control?</source>
        <translation>Zijn er tekenen van intieme terreur of dwingende controle?</translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n huisverbod</numerusform>
            <numerusform>%n huisverboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) VT</source>
        <translation>
            <numerusform>%n melding VT</numerusform>
            <numerusform>%n meldingen VT</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>from %1; %2 possible</source>
        <translation>vanaf %1; %2 mogelijk</translation>
    </message>
</context>
<context>
    <name>SafeCharts</name>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>K%1</translation>
    </message>
    <message>
        <source>In-flow by quarter and channel</source>
        <translation>Instroom per kwartaal en kanaal</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>How long does it stay safe?</source>
        <translation>Hoe lang blijft het veilig?</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>The groups differ from each other: this is no proof of effect. Kaplan and Meier; 95 % band by Greenwood over log S.</source>
        <translation>De groepen verschillen van elkaar: dit is geen bewijs van effect. Kaplan en Meier; 95 %-band volgens Greenwood over log S.</translation>
    </message>
</context>
<context>
    <name>SafeSheet</name>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Alle routes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 van 10 binnen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
</context>
<context>
    <name>SafetyRows</name>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <translation>Nagekomen, %1</translation>
    </message>
    <message>
        <source>Not kept, %1</source>
        <translation>Niet nagekomen, %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beëindigd %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Wie let op</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Heard at the intake</source>
        <translation>Gehoord bij de intake</translation>
    </message>
</context>
<context>
    <name>ScreenLists</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n huisverbod</numerusform>
            <numerusform>%n huisverboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>no case: begins an intake</source>
        <translation>nog geen casus: begint een intake</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Persons without a case</source>
        <translation>Personen zonder casus</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>In wat geschreven is</translation>
    </message>
    <message>
        <source>Narrow the search, also more than one at a time</source>
        <translation>Verfijnen, ook meer dan een tegelijk</translation>
    </message>
    <message>
        <source>only cases of this municipality</source>
        <translation>alleen casussen van deze gemeente</translation>
    </message>
    <message>
        <source>only ICM, or only MDA++ with route:mda</source>
        <translation>alleen ICM, of met route:mda alleen MDA++</translation>
    </message>
    <message>
        <source>only cases in this phase, 1 to 3</source>
        <translation>alleen casussen in deze fase, 1 tot en met 3</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>Households without a case</source>
        <translation>Huishoudens zonder casus</translation>
    </message>
    <message>
        <source>%1 (to and including %2)</source>
        <translation>%1 (tot en met %2)</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Counts the indicators of a period.</source>
        <translation>Telt de indicatoren van een periode.</translation>
    </message>
    <message>
        <source>Counts every indicator of a period with its splits, as JSON (docs/figures.md). Small numbers stand in it as they are: do not pass it on without suppressing them.</source>
        <translation>Telt elke indicator van een periode met zijn verdelingen, als JSON (docs/figures.md). Kleine aantallen staan er onveranderd in: geef het niet door zonder ze te onderdrukken.</translation>
    </message>
    <message>
        <source>Writes them to a spreadsheet as well.</source>
        <translation>Schrijft ze ook naar een rekenblad.</translation>
    </message>
</context>
<context>
    <name>StatsSheet</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Verdeeld naar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>90 percent within</source>
        <translation>90 procent binnen</translation>
    </message>
</context>
<context>
    <name>SteeringCommand</name>
    <message>
        <source>There is no municipality &quot;%1&quot; in this region.</source>
        <translation>De gemeente &quot;%1&quot; is er niet in deze regio.</translation>
    </message>
    <message>
        <source>There is no route &quot;%1&quot;.</source>
        <translation>De route &quot;%1&quot; is er niet.</translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot; for this report. There are: %2.</source>
        <translation>Het cijfer &quot;%1&quot; is er niet voor dit rapport. Er zijn: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Laan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n eerder</numerusform>
            <numerusform>%n eerder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>1st</source>
        <translation>1e</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>annulled from the start</source>
        <translation>vernietigd vanaf het begin</translation>
    </message>
    <message>
        <source>ended early on %1</source>
        <translation>eerder geëindigd op %1</translation>
    </message>
    <message>
        <source>%1, extended to day %2</source>
        <translation>%1, verlengd tot dag %2</translation>
    </message>
    <message>
        <source>scaled up</source>
        <translation>opgeschaald</translation>
    </message>
    <message>
        <source>scaled down</source>
        <translation>afgeschaald</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>besluit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1, first year until %2</source>
        <translation>%1, eerste jaar tot %2</translation>
    </message>
    <message>
        <source>%1, first year: day %2 of %3, until %4</source>
        <translation>%1, eerste jaar: dag %2 van %3, tot %4</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>terugval</translation>
    </message>
    <message>
        <source>Phase %1, %2</source>
        <translation>Fase %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, course</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>afgerond %1</translation>
    </message>
    <message>
        <source>waiting, %1</source>
        <translation>wacht, %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Besluit: %1</translation>
    </message>
    <message>
        <source>First year of %1</source>
        <translation>Eerste jaar %1</translation>
    </message>
    <message>
        <source>Relapse to phase %1, %2</source>
        <translation>Terugval naar fase %1, %2</translation>
    </message>
    <message>
        <source>%1 barring order</source>
        <translation>%1 huisverbod</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partner, effort</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today is day %1 of %2.</source>
        <translation>Vandaag is dag %1 van %2.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Barring orders</source>
        <translation>Huisverboden</translation>
    </message>
    <message>
        <source>Reports Veilig Thuis</source>
        <translation>Meldingen Veilig Thuis</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Partners, thickness is effort</source>
        <translation>Partners, dikte is inzet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Actions and terms</source>
        <translation>Acties en termijnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a phase</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>sinds %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>inzet %1</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Schrijf de datum zo: 23-11-2026.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <translation>Deze datum bestaat niet.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose a day up to and including %1.</source>
        <translation>Deze datum bestaat niet. Kies een dag tot en met %1.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>A report of this case was printed or handed over since.</source>
        <translation>Er is sindsdien een rapport van deze casus geprint of gegeven.</translation>
    </message>
    <message>
        <source>The draft was worked on since. Finish the draft instead.</source>
        <translation>Er is sindsdien aan het concept gewerkt. Maak het concept af.</translation>
    </message>
    <message>
        <source>The case was changed since.</source>
        <translation>De casus is sindsdien veranderd.</translation>
    </message>
    <message>
        <source>A person of it was confirmed or linked since.</source>
        <translation>Een persoon ervan is sindsdien bevestigd of gekoppeld.</translation>
    </message>
    <message>
        <source>The household was changed since.</source>
        <translation>Het huishouden is sindsdien veranderd.</translation>
    </message>
    <message>
        <source>Something that was recorded later builds on it.</source>
        <translation>Iets wat later is vastgelegd, bouwt hierop voort.</translation>
    </message>
    <message>
        <source>recording of the intake</source>
        <translation>intake vastleggen</translation>
    </message>
    <message>
        <source>recording of case %1</source>
        <translation>casus %1 vastleggen</translation>
    </message>
</context>
<context>
    <name>UnpackCommand</name>
    <message>
        <source>Opens a package that was sent with a password.</source>
        <translation>opent een pakket dat met een wachtwoord is verstuurd</translation>
    </message>
    <message>
        <source>Opens a package (a list or a report that was sent with a password) and writes what is in it, readable by its owner only. Needs no vault.</source>
        <translation>Opent een pakket (een lijst die met een wachtwoord is verstuurd) en schrijft wat erin zit, alleen leesbaar voor de eigenaar. Er is geen kluis voor nodig.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Het pakket.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het bestand om te schrijven.</translation>
    </message>
    <message>
        <source>File with the password of the package.</source>
        <translation>Bestand met het wachtwoord van het pakket.</translation>
    </message>
    <message>
        <source>Name one package, the file to write (--out) and the password (--password-file).</source>
        <translation>Noem één pakket, het bestand om te schrijven (--out) en het wachtwoord (--password-file).</translation>
    </message>
</context>
<context>
    <name>VaultAccess</name>
    <message>
        <source>Password of the vault:</source>
        <translation>Wachtwoord van de kluis:</translation>
    </message>
    <message>
        <source>Folder of the vault.</source>
        <translation>Map van de kluis.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>File with the password on its first line; asked for when left out.</source>
        <translation>Bestand met het wachtwoord op de eerste regel; zonder dit wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
</context>
<context>
    <name>Vaults</name>
    <message>
        <source>The last thing written in this vault is of %1.</source>
        <translation>Het laatste wat in deze kluis is vastgelegd is van %1.</translation>
    </message>
    <message>
        <source>Nothing was written in this vault yet.</source>
        <translation>In deze kluis is nog niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n later action(s) are not in it.</source>
        <translation>
            <numerusform>%n latere handeling staat er niet in.</numerusform>
            <numerusform>%n latere handelingen staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was written to in another way than is remembered.</source>
        <translation>Er is anders in geschreven dan is onthouden.</translation>
    </message>
    <message>
        <source>Open it only when you know why, for instance because a backup was put back. Type the password again.</source>
        <translation>Open hem alleen als u weet waarom, bijvoorbeeld omdat een reservekopie is teruggezet. Typ het wachtwoord opnieuw.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks a vault: pages, schema, rows, audit chain and anchors.</source>
        <translation>Controleert een kluis: pagina&apos;s, tabellen, regels, logboek en ankers.</translation>
    </message>
    <message>
        <source>Something in this vault is not as it was written. Keep the vault as it is and restore a backup.</source>
        <translation>Iets in deze kluis is niet zoals het is opgeschreven. Laat de kluis zoals die is en zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>This vault is whole in itself, but it is not what was remembered of it: an older copy was put back, or another one.</source>
        <translation>Deze kluis is in zichzelf heel, maar niet wat ervan onthouden is: er is een oudere kopie teruggezet, of een andere.</translation>
    </message>
    <message>
        <source>A statement about the trial of a backup, to be held against this vault.</source>
        <translation>Een verklaring van een hersteltest, om tegen deze kluis te houden.</translation>
    </message>
    <message>
        <source>The statement is not what this vault stated: do not rely on it.</source>
        <translation>De verklaring is niet wat deze kluis heeft verklaard: ga er niet op af.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>A page of the file cannot be read, or does not fit the others.</source>
        <translation>Een pagina van het bestand is niet te lezen, of past niet bij de andere.</translation>
    </message>
    <message>
        <source>The table, index or rule %1 is missing, changed or not ours.</source>
        <translation>De tabel, index of regel %1 ontbreekt, is veranderd of is niet van ons.</translation>
    </message>
    <message>
        <source>The log is broken: an action was changed, taken away or put in between.</source>
        <translation>Het logboek is gebroken: een handeling is veranderd, weggehaald of ertussen gezet.</translation>
    </message>
    <message>
        <source>What an action says that it wrote, is not what it wrote.</source>
        <translation>Wat een handeling zegt te hebben geschreven, is niet wat zij schreef.</translation>
    </message>
    <message>
        <source>A row of %1 is not as its last action left it.</source>
        <translation>Een regel van %1 is niet zoals de laatste handeling die achterliet.</translation>
    </message>
    <message>
        <source>A row of %1 is gone, and no action took it away.</source>
        <translation>Een regel van %1 is weg, en geen handeling haalde die weg.</translation>
    </message>
    <message>
        <source>A row of %1 was written by no action.</source>
        <translation>Een regel van %1 is door geen handeling geschreven.</translation>
    </message>
    <message>
        <source>The words by which a person is looked up are not those of her name.</source>
        <translation>De woorden waarop een persoon wordt opgezocht, zijn niet die van de naam.</translation>
    </message>
    <message>
        <source>The log is shorter than what is remembered outside the file, or another one.</source>
        <translation>Het logboek is korter dan wat buiten het bestand is onthouden, of een ander.</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>Regel %1.</translation>
    </message>
    <message>
        <source>Action %1.</source>
        <translation>Handeling %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of it fits: %1 rows and %2 actions. Compared with %n memory(s) outside the file.</source>
        <translation>
            <numerusform>Alles klopt: %1 regels en %2 handelingen. Vergeleken met %n anker buiten het bestand.</numerusform>
            <numerusform>Alles klopt: %1 regels en %2 handelingen. Vergeleken met %n ankers buiten het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit. The first:</source>
        <translation>
            <numerusform>%n ding klopt niet:</numerusform>
            <numerusform>%n dingen kloppen niet. Het eerste:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereaboutsRows</name>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>secret: shown for ten seconds</source>
        <translation>geheim: tien seconden in beeld</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>only on asking</source>
        <translation>alleen op verzoek</translation>
    </message>
    <message>
        <source>In the household&apos;s dwelling</source>
        <translation>In de woning van het huishouden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>dwelling of the household</source>
        <translation>woning van het huishouden</translation>
    </message>
    <message>
        <source>Safe to call back? %1</source>
        <translation>Veilig terugbellen? %1</translation>
    </message>
</context>
<context>
    <name>WorkDetail</name>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Is this household known?</source>
        <translation>Is dit huishouden bekend?</translation>
    </message>
    <message>
        <source>Yes, this household is known</source>
        <translation>Ja, dit huishouden is bekend</translation>
    </message>
    <message>
        <source>No, not known so far</source>
        <translation>Nee, nog niet bekend</translation>
    </message>
    <message>
        <source>Which barring order is this?</source>
        <translation>Het hoeveelste huisverbod is dit?</translation>
    </message>
    <message>
        <source>Number %1 of this household</source>
        <translation>Het %1e in dit huishouden</translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>Nog niet te zeggen</translation>
    </message>
    <message>
        <source>The one before: %1</source>
        <translation>Het vorige: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible one(s) still to confirm</source>
        <translation>
            <numerusform>nog %n mogelijk te bevestigen</numerusform>
            <numerusform>nog %n mogelijk te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes to the door?</source>
        <translation>Wie gaat naar de deur?</translation>
    </message>
    <message>
        <source>Follows from the advice</source>
        <translation>Volgt uit het advies</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Voor wanneer?</translation>
    </message>
    <message>
        <source>No term is running yet</source>
        <translation>Er loopt nog geen termijn</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>intake, still a draft</source>
        <translation>intake, nog in concept</translation>
    </message>
    <message>
        <source>Go on with the intake</source>
        <translation>Verder met intake</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Casus openen</translation>
    </message>
    <message>
        <source>Decide side by side</source>
        <translation>Naast elkaar beslissen</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Overleg openen</translation>
    </message>
</context>
<context>
    <name>WorkFilters</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Barring order no. %1, %2</source>
        <translation>%1e huisverbod, %2</translation>
    </message>
    <message>
        <source>Barring order, %1</source>
        <translation>Huisverbod, %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Rode vlag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Intake, step %1 of 7</source>
        <translation>Intake, stap %1 van 7</translation>
    </message>
    <message>
        <source>Kept since the first key stroke</source>
        <translation>Bewaard sinds de eerste toets</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>niets te laat</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sinds vandaag</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oudste %n dag</numerusform>
            <numerusform>oudste %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>vandaag %n</numerusform>
            <numerusform>vandaag %n</numerusform>
        </translation>
    </message>
    <message>
        <source>to finish</source>
        <translation>af te maken</translation>
    </message>
    <message>
        <source>New barring orders to assess</source>
        <translation>Nieuwe huisverboden te toetsen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today and the next 7 days</source>
        <translation>Vandaag en de komende 7 dagen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>New barring order</source>
        <translation>Nieuw huisverbod</translation>
    </message>
    <message>
        <source>to assess</source>
        <translation>te toetsen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Komende 7 dagen</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to a person</source>
        <translation>
            <numerusform>%n te bevestigen koppeling</numerusform>
            <numerusform>%n te bevestigen koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who is who</source>
        <translation>Zeg wie wie is</translation>
    </message>
    <message>
        <source>Until then these events count as possible</source>
        <translation>Tot dan tellen deze gebeurtenissen als mogelijk</translation>
    </message>
    <message>
        <source>To assess again</source>
        <translation>Opnieuw beoordelen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wie is wie</translation>
    </message>
    <message>
        <source>nobody waited for</source>
        <translation>op niemand</translation>
    </message>
    <message numerus="yes">
        <source>longest %n day(s)</source>
        <translation>
            <numerusform>langste %n dag</numerusform>
            <numerusform>langste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a partner</source>
        <translation>Wacht op een partner</translation>
    </message>
    <message>
        <source>Without a duo</source>
        <translation>Zonder duo</translation>
    </message>
    <message>
        <source>Reviews of the next 30 days</source>
        <translation>Evaluaties van de komende 30 dagen</translation>
    </message>
    <message>
        <source>Waits for partner</source>
        <translation>Wacht op partner</translation>
    </message>
    <message>
        <source>Nearly, woken</source>
        <translation>Net niet, gewekt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What has to happen?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Voor wanneer?</translation>
    </message>
    <message>
        <source>What does the term rest on?</source>
        <translation>Waar rust de termijn op?</translation>
    </message>
    <message>
        <source>Latest date: set by law</source>
        <translation>Uiterste datum: staat in de wet</translation>
    </message>
    <message>
        <source>Target date: agreed in the region</source>
        <translation>Streefdatum: afgesproken in de regio</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Who does this case wait for?</source>
        <translation>Op wie wacht deze casus?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Sinds wanneer?</translation>
    </message>
    <message>
        <source>What is the next date?</source>
        <translation>Wat is de volgende datum?</translation>
    </message>
    <message>
        <source>No duo</source>
        <translation>Geen duo</translation>
    </message>
    <message>
        <source>Name the ICM worker and the member of the local team</source>
        <translation>Noem de ICM-er en het lid van het lokaal team</translation>
    </message>
    <message>
        <source>Always both (method ICM)</source>
        <translation>Altijd allebei (methode ICM)</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Wat ontbreekt er?</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Gewekt</translation>
    </message>
    <message>
        <source>New barring order, %1</source>
        <translation>Nieuw huisverbod, %1</translation>
    </message>
    <message>
        <source>New report at Veilig Thuis, %1</source>
        <translation>Nieuwe melding bij Veilig Thuis, %1</translation>
    </message>
    <message>
        <source>Assessed on %1: %2</source>
        <translation>Beoordeeld op %1: %2</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>What was the advice before?</source>
        <translation>Wat was het advies hiervoor?</translation>
    </message>
    <message>
        <source>Assess this household again</source>
        <translation>Dit huishouden opnieuw beoordelen</translation>
    </message>
    <message>
        <source>A new intake opens with its members and its history</source>
        <translation>Er gaat een nieuwe intake open met de leden en de historie</translation>
    </message>
    <message>
        <source>Which persons do these events name?</source>
        <translation>Welke personen worden in deze gebeurtenissen genoemd?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>From a list; not assessed yet</source>
        <translation>Uit een lijst; nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Barring order of %1</source>
        <translation>Huisverbod van %1</translation>
    </message>
    <message>
        <source>Assess this household</source>
        <translation>Dit huishouden beoordelen</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>het gezin</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Actiepunt: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Door %1</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Target date: %1</source>
        <translation>Streefdatum: %1</translation>
    </message>
    <message>
        <source>Latest date: %1</source>
        <translation>Uiterste datum: %1</translation>
    </message>
    <message>
        <source>Assessed before, no open case: something new happened</source>
        <translation>Eerder getoetst, geen lopende casus: er gebeurde iets nieuws</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Which meeting?</source>
        <translation>Welk overleg?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>A case that is not in this vault</source>
        <translation>Een casus die niet in deze kluis staat</translation>
    </message>
    <message>
        <source>Note of a contact, not recorded yet</source>
        <translation>Notitie van een contact, nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Kept until its case is here, or you throw it away</source>
        <translation>Blijft tot de casus er is, of tot u haar weggooit</translation>
    </message>
    <message>
        <source>What was typed?</source>
        <translation>Wat is er getypt?</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Nog geen woorden</translation>
    </message>
    <message>
        <source>Spoken with: %1</source>
        <translation>Gesproken met: %1</translation>
    </message>
    <message>
        <source>Contact on %1</source>
        <translation>Contact op %1</translation>
    </message>
    <message>
        <source>The day of the contact was not filled in</source>
        <translation>De dag van het contact is niet ingevuld</translation>
    </message>
    <message>
        <source>Typed on %1</source>
        <translation>Getypt op %1</translation>
    </message>
    <message>
        <source>About which case?</source>
        <translation>Over welke casus?</translation>
    </message>
    <message>
        <source>That is not known here: the case is not in this vault</source>
        <translation>Dat is hier niet bekend: de casus staat niet in deze kluis</translation>
    </message>
    <message>
        <source>Perhaps an older backup was put back. In a vault that has the case, the note stands in its journal again, ready to be recorded.</source>
        <translation>Misschien is een oudere reservekopie teruggezet. In een kluis die de casus wel heeft, staat de notitie weer in het journaal, klaar om vast te leggen.</translation>
    </message>
</context>
<context>
    <name>WorkScopes</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mijn team</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
</context>
<context>
    <name>regie::ui::AddressBox</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::AdviceHeader</name>
    <message>
        <source>Advice, decided</source>
        <translation>Advies, besloten</translation>
    </message>
    <message>
        <source>Advice, provisional</source>
        <translation>Advies, voorlopig</translation>
    </message>
</context>
<context>
    <name>regie::ui::AdvicePage</name>
    <message>
        <source>First visit: %1</source>
        <translation>1e bezoek: %1</translation>
    </message>
    <message>
        <source>Criteria for ICM and MDA++</source>
        <translation>Criteria voor ICM en MDA++</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>What can change this: %1</source>
        <translation>Wat dit kan veranderen: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nu doen: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Advice, as it was recorded</source>
        <translation>Advies, zoals vastgelegd</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>Reasons for</source>
        <translation>Redenen voor</translation>
    </message>
    <message>
        <source>Reasons against, beware</source>
        <translation>Redenen tegen, let op</translation>
    </message>
    <message>
        <source>What could have changed this</source>
        <translation>Wat dit kon veranderen</translation>
    </message>
</context>
<context>
    <name>regie::ui::AgendaField</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Op de agenda zetten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Why on the agenda</source>
        <translation>Waarom op de agenda</translation>
    </message>
    <message>
        <source>Case, by number or name</source>
        <translation>Casus, op nummer of naam</translation>
    </message>
    <message>
        <source>A case that is closed</source>
        <translation>Een casus die is afgesloten</translation>
    </message>
    <message>
        <source>There is no open case of this number or name.</source>
        <translation>Er is geen open casus met dit nummer of deze naam.</translation>
    </message>
    <message>
        <source>More than one case fits: choose one from the list.</source>
        <translation>Er passen meer casussen: kies er één uit de lijst.</translation>
    </message>
    <message>
        <source>This case is on the agenda already.</source>
        <translation>Deze casus staat al op de agenda.</translation>
    </message>
</context>
<context>
    <name>regie::ui::AnalysisForm</name>
    <message>
        <source>Say something more</source>
        <translation>Iets toevoegen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What do you record?</source>
        <translation>Wat legt u vast?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Which item</source>
        <translation>Welk punt</translation>
    </message>
    <message>
        <source>Was it done, or is it so?</source>
        <translation>Is het gedaan, of is het zo?</translation>
    </message>
    <message>
        <source>What was done in the voorliggend veld</source>
        <translation>Wat is gedaan in het voorliggend veld</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dat</translation>
    </message>
    <message>
        <source>Not tied to a phase</source>
        <translation>Hoort niet bij een fase</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>regie::ui::AnalysisTab</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysis of the whole and of each member</source>
        <translation>Analyse van het geheel en van ieder systeemlid</translation>
    </message>
    <message>
        <source>Chosen topic</source>
        <translation>Gekozen onderwerp</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Wat eraan voorafging</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a topic of the analysis, %2 whom it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Vastgelegd.</translation>
    </message>
</context>
<context>
    <name>regie::ui::AssessmentTab</name>
    <message>
        <source>Assessment and decision</source>
        <translation>Toets &amp; besluit</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>What the chosen criterion rests on</source>
        <translation>Waar dit criterium op rust</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Assessed on %1</source>
        <translation>Getoetst op %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Follows from all criteria together.</source>
        <translation>Volgt uit alle criteria samen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Would change it</source>
        <translation>Verandert bij</translation>
    </message>
    <message>
        <source>None in force on that day</source>
        <translation>Geen van kracht op die dag</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (te bevestigen)</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Er is nog niets besloten.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Geadviseerd</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Deviates from the advice</source>
        <translation>Wijkt af van het advies</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>Zoals geadviseerd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Toegewezen aan</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelset</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Peildatum</translation>
    </message>
</context>
<context>
    <name>regie::ui::AttendeesField</name>
    <message>
        <source>Somebody else</source>
        <translation>Nog iemand</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Naam %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisatie %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Attendance %1</source>
        <translation>Aanwezigheid %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::AuditTab</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>For a second look</source>
        <translation>Om nog eens naar te kijken</translation>
    </message>
    <message>
        <source>Nothing in what is shown asks for a second look.</source>
        <translation>In wat hier staat vraagt niets om nog eens te kijken.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>W&amp;at</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Afgelopen week</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Afgelopen maand</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Afgelopen jaar</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>number, name or address</source>
        <translation>nummer, naam of adres</translation>
    </message>
    <message>
        <source>&amp;Case or person</source>
        <translation>&amp;Casus of persoon</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>No case was found by these words.</source>
        <translation>Met deze woorden is geen casus gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>the last %n action(s); there are earlier ones</source>
        <translation>
            <numerusform>de laatste handeling; er zijn eerdere</numerusform>
            <numerusform>de laatste %n handelingen; er zijn eerdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n handeling</numerusform>
            <numerusform>%n handelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is read by the data protection officer. What was done in a case stands in its own history, under the tab History.</source>
        <translation>Het logboek wordt gelezen door de functionaris gegevensbescherming. Wat in een casus is gedaan staat in de historie van die casus, onder de tab Historie.</translation>
    </message>
    <message>
        <source>With the names of users</source>
        <translation>Met namen van gebruikers</translation>
    </message>
    <message>
        <source>Give out the log of this case…</source>
        <translation>Logboek van deze casus verstrekken…</translation>
    </message>
    <message>
        <source>Choose one case first.</source>
        <translation>Kies eerst één casus.</translation>
    </message>
    <message>
        <source>Type its number at Case or person: a log is given out of one dossier.</source>
        <translation>Typ het nummer bij Casus of persoon: een logboek wordt van één dossier verstrekt.</translation>
    </message>
    <message>
        <source>Nothing was done with this case in this period.</source>
        <translation>Met deze casus is in deze periode niets gedaan.</translation>
    </message>
    <message>
        <source>That is too much for one list: choose a shorter period.</source>
        <translation>Dat is te veel voor één lijst: kies een kortere periode.</translation>
    </message>
    <message>
        <source>Who looked at case %1 and worked in it</source>
        <translation>Wie casus %1 heeft bekeken en eraan heeft gewerkt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>By which right</source>
        <translation>Op welke grond</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Elke uitkomst</translation>
    </message>
</context>
<context>
    <name>regie::ui::BackupPanel</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Backups (*.kbackup)</source>
        <translation>Reservekopieën (*.kbackup)</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <translation>Waar komt de reservekopie?</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke reservekopie?</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Nu een reservekopie maken…</translation>
    </message>
    <message>
        <source>Test a backup…</source>
        <translation>Reservekopie testen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Wachtwoord van de reservekopie</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Deze reservekopie testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The last backup was made and read back on %1.</source>
        <translation>De laatste reservekopie is gemaakt en teruggelezen op %1.</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Van deze kluis is nog geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Make one each week, and keep it on another disk.</source>
        <translation>Maak er elke week een, en bewaar die op een andere schijf.</translation>
    </message>
    <message>
        <source>A backup was last put back on trial on %1.</source>
        <translation>Op %1 is voor het laatst een reservekopie op proef teruggezet.</translation>
    </message>
    <message>
        <source>No backup was put back on trial yet. Do that each year: only then you know that it works.</source>
        <translation>Er is nog geen reservekopie op proef teruggezet. Doe dat elk jaar: pas dan weet u dat het werkt.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>De reservekopie is gemaakt.</translation>
    </message>
    <message>
        <source>It was read back whole: %1, up to action %2. Keep it on another disk, in another place.</source>
        <translation>De reservekopie is helemaal teruggelezen: %1, tot en met handeling %2. Bewaar haar op een andere schijf, op een andere plek.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>There is no new backup.</source>
        <translation>Er is geen nieuwe reservekopie.</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the vault, opened and gone through, and taken away again. Your vault is not touched.</source>
        <translation>De reservekopie wordt naast de kluis uitgepakt, geopend, nagelopen en weer weggehaald. Uw kluis blijft zoals die is.</translation>
    </message>
    <message>
        <source>The backup was not tested.</source>
        <translation>De reservekopie is niet getest.</translation>
    </message>
    <message>
        <source>This backup is not good.</source>
        <translation>Deze reservekopie is niet goed.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are not as they were written. Make a new backup now, and keep this one apart.</source>
        <translation>
            <numerusform>%n ding erin is niet zoals het is opgeschreven. Maak nu een nieuwe reservekopie, en houd deze apart.</numerusform>
            <numerusform>%n dingen erin zijn niet zoals ze zijn opgeschreven. Maak nu een nieuwe reservekopie, en houd deze apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 opens, and all of it is whole: %2 row(s), %3 action(s).</source>
        <translation>De reservekopie van %1 gaat open en is heel: %2 regels, %3 handelingen.</translation>
    </message>
    <message>
        <source>This backup works.</source>
        <translation>Deze reservekopie werkt.</translation>
    </message>
    <message>
        <source>It is of another vault than this one.</source>
        <translation>Zij is van een andere kluis dan deze.</translation>
    </message>
    <message>
        <source>Statements (*.txt)</source>
        <translation>Verklaringen (*.txt)</translation>
    </message>
    <message>
        <source>statement-%1.txt</source>
        <translation>verklaring-hersteltest-%1.txt</translation>
    </message>
    <message>
        <source>Where does the statement go?</source>
        <translation>Waar komt de verklaring?</translation>
    </message>
    <message>
        <source>Which statement?</source>
        <translation>Welke verklaring?</translation>
    </message>
    <message>
        <source>Check a statement…</source>
        <translation>Verklaring controleren…</translation>
    </message>
    <message>
        <source>Save the statement about this trial…</source>
        <translation>Verklaring van deze test bewaren…</translation>
    </message>
    <message>
        <source>Statement of a restore test</source>
        <translation>Verklaring van een hersteltest</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Kluis: %1</translation>
    </message>
    <message>
        <source>Backup: made on %1, %2 bytes</source>
        <translation>Reservekopie: gemaakt op %1, %2 bytes</translation>
    </message>
    <message>
        <source>Mark of that file (BLAKE2b-256): %1</source>
        <translation>Kenmerk van dat bestand (BLAKE2b-256): %1</translation>
    </message>
    <message>
        <source>Put back on trial: %1</source>
        <translation>Op proef teruggezet: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>Gone through: %1 rows, %2 actions, %3 changes in the log</source>
        <translation>Nagelopen: %1 regels, %2 handelingen, %3 wijzigingen in het logboek</translation>
    </message>
    <message>
        <source>Outcome: the backup opens, and all of it is as it was written.</source>
        <translation>Uitkomst: de reservekopie gaat open en alles erin is zoals het geschreven is.</translation>
    </message>
    <message numerus="yes">
        <source>Outcome: the backup is not good, %n thing(s) in it are not as they were written.</source>
        <translation>
            <numerusform>Uitkomst: de reservekopie is niet goed, %n ding erin is niet zoals het geschreven is.</numerusform>
            <numerusform>Uitkomst: de reservekopie is niet goed, %n dingen erin zijn niet zoals ze geschreven zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is of another vault than the one that sealed this.</source>
        <translation>De reservekopie is van een andere kluis dan die van het zegel.</translation>
    </message>
    <message>
        <source>The last line is the seal: Regiekompas tells by it whether anything above was changed.</source>
        <translation>De laatste regel is het zegel: daaraan ziet Regiekompas of er hierboven iets gewijzigd is.</translation>
    </message>
    <message>
        <source>The statement is saved.</source>
        <translation>De verklaring is bewaard.</translation>
    </message>
    <message>
        <source>This statement is genuine.</source>
        <translation>Deze verklaring is echt.</translation>
    </message>
    <message>
        <source>Not a letter of it was changed, and the trial stands in the log of this vault.</source>
        <translation>Er is geen letter aan veranderd en de test staat in het logboek van deze kluis.</translation>
    </message>
    <message>
        <source>This trial does not stand in the log of this vault.</source>
        <translation>Deze test staat niet in het logboek van deze kluis.</translation>
    </message>
    <message>
        <source>The seal fits. An older copy of the vault may have been put back since.</source>
        <translation>Het zegel klopt. Misschien is er sindsdien een oudere kopie van de kluis teruggezet.</translation>
    </message>
    <message>
        <source>This statement was changed, or is of another vault.</source>
        <translation>Deze verklaring is gewijzigd, of van een andere kluis.</translation>
    </message>
    <message>
        <source>Do not rely on what it says.</source>
        <translation>Ga niet af op wat erin staat.</translation>
    </message>
    <message>
        <source>Print the statement…</source>
        <translation>Verklaring afdrukken…</translation>
    </message>
    <message>
        <source>It names no clients. Keep it with your papers for the yearly account.</source>
        <translation>Er staan geen cliënten in. Bewaar hem bij uw papieren voor de jaarlijkse verantwoording.</translation>
    </message>
    <message>
        <source>Keep the saved file with this page: only by the file the seal can be checked.</source>
        <translation>Bewaar het bestand bij dit blad: alleen aan het bestand is het zegel te controleren.</translation>
    </message>
    <message>
        <source>Save the statement instead.</source>
        <translation>Bewaar de verklaring in plaats daarvan.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>It names no clients. Save the statement too: only the file can be checked.</source>
        <translation>Er staan geen cliënten in. Bewaar de verklaring ook: alleen het bestand is te controleren.</translation>
    </message>
</context>
<context>
    <name>regie::ui::BatchDialog</name>
    <message>
        <source>Folder for the reports</source>
        <translation>Map voor de rapporten</translation>
    </message>
    <message>
        <source>Reports of a list</source>
        <translation>Rapporten van een lijst</translation>
    </message>
    <message numerus="yes">
        <source>%1: a report of %n case(s)</source>
        <extracomment>%1 is what the screen calls the list (&quot;Cases&quot;)</extracomment>
        <translation>
            <numerusform>%1: een rapport van %n casus</numerusform>
            <numerusform>%1: een rapport van %n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>A case in which something shielded would be read is passed over: make its report by itself, with the preview. Each file is a registered copy.</source>
        <translation>Een casus waarin iets afgeschermds te lezen zou zijn, wordt overgeslagen: maak dat rapport apart, met het voorbeeld. Elk bestand is een geregistreerd afschrift.</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Rapporten die zijn gemaakt</translation>
    </message>
    <message>
        <source>What became of each case</source>
        <translation>Wat er van elke casus is geworden</translation>
    </message>
    <message>
        <source>&amp;Make the reports…</source>
        <translation>Rapporten &amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>%1: passed over, something shielded would be read in it</source>
        <translation>%1: overgeslagen, er zou iets afgeschermds in te lezen zijn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved.</source>
        <translation>
            <numerusform>%n rapport bewaard.</numerusform>
            <numerusform>%n rapporten bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gestopt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without: the list says why, or the turn had not come.</source>
        <translation>
            <numerusform>%n casus zonder: de lijst zegt waarom, of was nog niet aan de beurt.</numerusform>
            <numerusform>%n casussen zonder: de lijst zegt waarom, of ze waren nog niet aan de beurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give this &amp;reason</source>
        <translation>Deze &amp;reden geven</translation>
    </message>
</context>
<context>
    <name>regie::ui::CalendarGrid</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: %n datum</numerusform>
            <numerusform>%1: %n datums</numerusform>
        </translation>
    </message>
    <message>
        <source>wk %1</source>
        <translation>wk %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 vandaag</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n datum</numerusform>
            <numerusform>%n datums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CalendarPage</name>
    <message>
        <source>Save the dates</source>
        <translation>De datums bewaren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Earlier: PageUp</source>
        <translation>Eerder: PageUp</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later: PageDown</source>
        <translation>Later: PageDown</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Dates of all cases</source>
        <translation>Datums van alle casussen</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mijn team</translation>
    </message>
    <message>
        <source>Cases of my organisation, and of nobody yet</source>
        <translation>Casussen van mijn organisatie, en van nog niemand</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Cases that I handle</source>
        <translation>Casussen die ik behandel</translation>
    </message>
    <message>
        <source>Save as ICS…</source>
        <translation>Bewaren als ICS…</translation>
    </message>
    <message>
        <source>Save the dates of the coming year for another calendar, without names</source>
        <translation>De datums van het komende jaar bewaren voor een andere agenda, zonder namen</translation>
    </message>
    <message>
        <source>The dates of the coming year for another calendar: case numbers, no names</source>
        <translation>De datums van het komende jaar voor een andere agenda: casusnummers, geen namen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Nothing has to be done on this day.</source>
        <translation>Op deze dag hoeft er niets te gebeuren.</translation>
    </message>
    <message>
        <source>Not all dates are shown: there are too many.</source>
        <translation>Niet alle datums staan hier: het zijn er te veel.</translation>
    </message>
    <message>
        <source>Choose a week, or Mine.</source>
        <translation>Kies een week, of Van mij.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n datum</numerusform>
            <numerusform>%n datums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: %n datum</numerusform>
            <numerusform>%1: %n datums</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done in this month.</source>
        <translation>In deze maand hoeft er niets te gebeuren.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved, not all of them.</source>
        <translation>
            <numerusform>%n datum bewaard, niet allemaal.</numerusform>
            <numerusform>%n datums bewaard, niet allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many for one file. Choose Mine and save again.</source>
        <translation>Het zijn er te veel voor één bestand. Kies Van mij en bewaar opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved, without names.</source>
        <translation>
            <numerusform>%n datum bewaard, zonder namen.</numerusform>
            <numerusform>%n datums bewaard, zonder namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CallPage</name>
    <message>
        <source>&amp;Called on</source>
        <translation>Gebel&amp;d op</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Pool THV</source>
        <translation>Pool THV</translation>
    </message>
    <message>
        <source>CIT</source>
        <translation>CIT</translation>
    </message>
    <message>
        <source>VT</source>
        <translation>VT</translation>
    </message>
    <message>
        <source>ICM lead</source>
        <translation>Leider ICM</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>&amp;Municipality of the dwelling</source>
        <translation>Ge&amp;meente van de woning</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wie belt</translation>
    </message>
    <message>
        <source>&amp;Name of the caller</source>
        <translation>&amp;Naam van de beller</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>O&amp;rganisatie</translation>
    </message>
    <message>
        <source>&amp;Telephone of the caller</source>
        <translation>&amp;Telefoon van de beller</translation>
    </message>
    <message>
        <source>May we call this person &amp;back safely?</source>
        <translation>Mag deze persoon veilig ter&amp;uggebeld worden?</translation>
    </message>
    <message>
        <source>&amp;What happened, in the caller&apos;s words</source>
        <translation>Wat i&amp;s er gebeurd, in de woorden van de beller</translation>
    </message>
    <message>
        <source>This municipality is not in the list; the region stays unknown.</source>
        <translation>Deze gemeente staat niet in de lijst. De regio blijft onbekend.</translation>
    </message>
    <message>
        <source>%1 lies outside Haaglanden. You can go on.</source>
        <translation>%1 ligt buiten Haaglanden. U kunt gewoon doorgaan.</translation>
    </message>
    <message>
        <source>A call cannot be in the future.</source>
        <translation>Een telefoontje kan niet in de toekomst liggen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CandidateModel</name>
    <message>
        <source>no events</source>
        <translation>geen meldingen</translation>
    </message>
    <message>
        <source>date of birth unknown</source>
        <translation>geboortedatum onbekend</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>Not the same person, said before · %1</source>
        <translation>Eerder “niet dezelfde persoon” · %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>3 VT reports</source>
        <translation>3 meldingen VT</translation>
    </message>
</context>
<context>
    <name>regie::ui::CandidatePanel</name>
    <message>
        <source>Do you know this person already?</source>
        <translation>Kent u deze persoon al?</translation>
    </message>
    <message>
        <source>F6 to the list</source>
        <translation>F6 naar lijst</translation>
    </message>
    <message>
        <source>Persons who may be meant</source>
        <translation>Personen die bedoeld kunnen zijn</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>You see at once whether we know this person already.</source>
        <translation>U ziet meteen of wij deze persoon al kennen.</translation>
    </message>
    <message>
        <source>%1 found and %2 rejected before, while you type</source>
        <translation>%1 gevonden en %2 eerder afgewezen, terwijl u typt</translation>
    </message>
    <message>
        <source>%1 found, while you type</source>
        <translation>%1 gevonden, terwijl u typt</translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseFilterBar</name>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>De casussen van iedereen</translation>
    </message>
    <message>
        <source>Cases of my organisation, and of nobody yet</source>
        <translation>Casussen van mijn organisatie, en van nog niemand</translation>
    </message>
    <message>
        <source>Cases that I handle</source>
        <translation>Casussen die ik behandel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Every municipality</source>
        <translation>Elke gemeente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Elke route</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation>Elke fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>No filters kept yet</source>
        <translation>Nog geen filters bewaard</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Dit filter bewaren</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Dit filter vergeten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseHeader</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Print advice…</source>
        <translation>Advies afdrukken…</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Terug naar de casussen</translation>
    </message>
    <message>
        <source>Executor: %1</source>
        <translation>Uitvoerder: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Regie: %1</translation>
    </message>
    <message>
        <source>Duo: %1</source>
        <translation>Duo: %1</translation>
    </message>
    <message>
        <source>Secret address: %1</source>
        <translation>Geheim adres: %1</translation>
    </message>
    <message>
        <source>Not safe to call: %1</source>
        <translation>Niet veilig te bellen: %1</translation>
    </message>
    <message>
        <source>Goal: to part safely and for good</source>
        <translation>Doel: duurzaam veilig uit elkaar</translation>
    </message>
    <message>
        <source>Safety not asked completely</source>
        <translation>Veiligheid nog niet alles gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>To be checked: %n thing(s)</source>
        <translation>
            <numerusform>Te controleren: %n punt</numerusform>
            <numerusform>Te controleren: %n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: %1, %2</source>
        <translation>Fase: %1, %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Casussen filteren</translation>
    </message>
    <message>
        <source>Filter on number, name, municipality…</source>
        <translation>Filter op nummer, naam, gemeente…</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <source>A case begins with an intake.</source>
        <translation>Een casus begint met een intake.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 van %n casus</numerusform>
            <numerusform>%1 van %n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>No case with this filter</source>
        <translation>Geen casus met dit filter</translation>
    </message>
    <message>
        <source>There are cases, but this filter leaves all of them out.</source>
        <translation>Er zijn casussen, maar dit filter laat ze allemaal weg.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CasePage</name>
    <message>
        <source>Recorded: %1.</source>
        <translation>Vastgelegd: %1.</translation>
    </message>
    <message>
        <source>The step was taken back.</source>
        <translation>De stap is teruggenomen.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Vastgelegd.</translation>
    </message>
    <message>
        <source>You see this case until %1.</source>
        <translation>U ziet deze casus tot %1.</translation>
    </message>
    <message>
        <source>It is not your own work. Your reason: %1</source>
        <translation>Het is niet uw eigen werk. Uw reden: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseSheet</name>
    <message>
        <source>Parts of the case</source>
        <translation>Onderdelen van de casus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Assessment and decision</source>
        <translation>Toets &amp;&amp; besluit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Red flag: %1.</source>
        <translation>Rode vlag: %1.</translation>
    </message>
    <message>
        <source>Consult the police and Veilig Thuis at once. Talked over? Record that under Phases, Steps.</source>
        <translation>Overleg direct met politie en Veilig Thuis. Besproken? Leg dat vast bij Fasen, Stappen.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Contact journal</source>
        <translation>Contactjournaal</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
</context>
<context>
    <name>regie::ui::ChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s): %2 still safe, %3 households still followed</source>
        <translation>
            <numerusform>%1, %n maand: %2 nog veilig, %3 huishoudens nog gevolgd</numerusform>
            <numerusform>%1, %n maanden: %2 nog veilig, %3 huishoudens nog gevolgd</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and Right go along the chart, Enter opens the list.</source>
        <translation>Links en Rechts gaan langs de grafiek, Enter opent de lijst.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CheckPage</name>
    <message>
        <source>Safety: always ask</source>
        <translation>Veiligheid: altijd vragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alle</translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation>Alleen open vragen</translation>
    </message>
    <message>
        <source>No answer can change the outcome any more. You can go on to the advice.</source>
        <translation>Geen antwoord kan de uitkomst nog veranderen. U kunt door naar het advies.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt mee</translation>
    </message>
    <message>
        <source>No question can change the outcome any more</source>
        <translation>Geen vraag kan de uitkomst nog veranderen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can still change the outcome</source>
        <translation>
            <numerusform>Nog %n vraag kan de uitkomst veranderen</numerusform>
            <numerusform>Nog %n vragen kunnen de uitkomst veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwoord</numerusform>
            <numerusform>%n beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>The one question that can stands below, under Safety.</source>
        <translation>De ene vraag die dat kan staat hieronder, bij Veiligheid.</translation>
    </message>
    <message>
        <source>not asked yet; can change the outcome</source>
        <translation>nog niet gevraagd; kan de uitkomst veranderen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>regie::ui::CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Goes through every page, every row and every action, and compares them with what is remembered outside the file. Whatever somebody changed around the program shows.</source>
        <translation>Loopt elke pagina, elke regel en elke handeling na, en vergelijkt die met wat buiten het bestand is onthouden. Wat iemand buiten het programma om heeft veranderd, is dan te zien.</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Uitkomst van de controle</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Kluis controleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The vault was not checked to the end.</source>
        <translation>De kluis is niet tot het einde gecontroleerd.</translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation>De kluis is heel.</translation>
    </message>
    <message>
        <source>Something in this vault is not as it was written.</source>
        <translation>Iets in deze kluis is niet zoals het is opgeschreven.</translation>
    </message>
    <message>
        <source>Keep the vault as it is, and put a backup back under another name.</source>
        <translation>Laat de kluis zoals die is, en zet een reservekopie terug onder een andere naam.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CleanUpPage</name>
    <message>
        <source>Clean up</source>
        <translation>Opschonen</translation>
    </message>
    <message>
        <source>Possibly double</source>
        <translation>Mogelijk dubbel</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Searching for doubles</source>
        <translation>Zoekt naar dubbelen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Nothing is open to doubt. New doubles show here after the next search.</source>
        <translation>Niets om over te twijfelen. Nieuwe dubbelen staan hier na de volgende zoektocht.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Samenvoeging ongedaan maken</translation>
    </message>
    <message>
        <source>Reason, re&amp;quired</source>
        <translation>Reden, &amp;verplicht</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n open to doubt</source>
        <translation>
            <numerusform>%n twijfel</numerusform>
            <numerusform>%n twijfels</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
    </message>
    <message>
        <source>The merge was undone.</source>
        <translation>De samenvoeging is ongedaan gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%n regel die sindsdien veranderde, blijft zoals die is.</numerusform>
            <numerusform>%n regels die sindsdien veranderden, blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog te kiezen</translation>
    </message>
</context>
<context>
    <name>regie::ui::ColumnForm</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Wat kolom %1 bevat</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>The first rows are empty</source>
        <translation>De eerste regels zijn leeg</translation>
    </message>
    <message>
        <source>First rows: %1</source>
        <translation>Eerste regels: %1</translation>
    </message>
    <message>
        <source>This name stands above more than one column, or above none.</source>
        <translation>Deze naam staat boven meer dan één kolom, of ontbreekt.</translation>
    </message>
    <message>
        <source>Chosen for column %1 already.</source>
        <translation>Al gekozen voor kolom %1.</translation>
    </message>
    <message>
        <source>Not every value here reads as a date.</source>
        <translation>Niet elke waarde hier is als datum te lezen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ComparePanel</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Nobody to compare with yet.</source>
        <translation>Nog niemand om mee te vergelijken.</translation>
    </message>
    <message>
        <source>differences are underlined</source>
        <translation>verschillen zijn onderstreept</translation>
    </message>
    <message>
        <source>Weighs most</source>
        <translation>Weegt het meest</translation>
    </message>
    <message>
        <source>Surer with</source>
        <translation>Zekerder met</translation>
    </message>
    <message>
        <source>If you confirm</source>
        <translation>Als u bevestigt</translation>
    </message>
    <message>
        <source>No, not the same</source>
        <translation>Nee, niet dezelfde</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Nieuw toevoegen</translation>
    </message>
    <message>
        <source>Let go again</source>
        <translation>Loskoppelen</translation>
    </message>
    <message>
        <source>Yes, this is %1</source>
        <translation>Ja, dit is %1</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Typ eerst een naam.</translation>
    </message>
    <message>
        <source>This will be a new person.</source>
        <translation>Dit wordt een nieuwe persoon.</translation>
    </message>
    <message>
        <source>This is %1, you said.</source>
        <translation>U zei: dit is %1.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>U zei wie dit is.</translation>
    </message>
    <message>
        <source>Show the sum</source>
        <translation>Toon de optelling</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Nog niet zeker</translation>
    </message>
    <message>
        <source>Until you decide, the events of this person count as possible.</source>
        <translation>Zolang u niet kiest, tellen de gebeurtenissen van deze persoon mee als mogelijk.</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Toon naast elkaar</translation>
    </message>
    <message>
        <source>Why this candidate</source>
        <translation>Waarom deze kandidaat</translation>
    </message>
</context>
<context>
    <name>regie::ui::ContactForm</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formulier leegmaken</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>the time may stay empty</source>
        <translation>tijd mag leeg blijven</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesproken met</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Wie nog meer</translation>
    </message>
    <message>
        <source>name or function</source>
        <translation>naam of functie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Wat is gezegd of gedaan</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Notitie corrigeren</translation>
    </message>
    <message>
        <source>Write the whole note as it should read. What was noted first stays to be read.</source>
        <translation>Schrijf de hele notitie zoals die moet luiden. Wat eerst is genoteerd, blijft te lezen.</translation>
    </message>
    <message>
        <source>What you type is kept until you record it.</source>
        <translation>Wat u typt, blijft bewaard tot u het vastlegt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CreatePage</name>
    <message>
        <source>Make a vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Nobody can open the vault without the password or the recovery key. We cannot either.</source>
        <translation>Niemand kan de kluis openen zonder het wachtwoord of de herstelsleutel. Wij ook niet.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Map van de kluis</translation>
    </message>
    <message>
        <source>Your name, as it will stand with what you do</source>
        <translation>Uw naam, zoals die bij uw werk komt te staan</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Uw functie</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n character(s)</source>
        <translation>
            <numerusform>Wachtwoord, minstens %n teken</numerusform>
            <numerusform>Wachtwoord, minstens %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Nog een keer het wachtwoord</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go to work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Where should the vault stand?</source>
        <translation>Waar moet de kluis staan?</translation>
    </message>
    <message>
        <source>Say where the vault should stand.</source>
        <translation>Vul in waar de kluis moet staan.</translation>
    </message>
    <message>
        <source>Fill in your name: every action names who did it.</source>
        <translation>Vul uw naam in: bij alles staat wie het deed.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CredentialBox</name>
    <message>
        <source>Recovery key, as it was printed</source>
        <translation>Herstelsleutel, zoals die is afgedrukt</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Herstelsleutel gebruiken</translation>
    </message>
    <message>
        <source>Type the recovery key first.</source>
        <translation>Typ eerst de herstelsleutel.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Typ eerst het wachtwoord.</translation>
    </message>
</context>
<context>
    <name>regie::ui::CriteriaModel</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
</context>
<context>
    <name>regie::ui::DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>regie::ui::DateModel</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Case or household</source>
        <translation>Casus of huishouden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Soort datum</translation>
    </message>
    <message>
        <source>Basis of the term</source>
        <translation>Grondslag van de termijn</translation>
    </message>
</context>
<context>
    <name>regie::ui::DaySlider</name>
    <message>
        <source>As it was on</source>
        <translation>Stand op</translation>
    </message>
</context>
<context>
    <name>regie::ui::DecisionBox</name>
    <message>
        <source>Both routes are open. Which do you choose?</source>
        <translation>Beide routes staan open. Welke kiest u?</translation>
    </message>
    <message>
        <source>&amp;Motivation, required: the crisis is not fresh any more</source>
        <translation>&amp;Motivering, verplicht: de crisis is niet meer vers</translation>
    </message>
    <message>
        <source>Agree with this advice</source>
        <translation>Akkoord met dit advies</translation>
    </message>
    <message>
        <source>Deviate with a reason…</source>
        <translation>Afwijken met reden…</translation>
    </message>
    <message>
        <source>&amp;Reason, required</source>
        <translation>&amp;Reden, verplicht</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Terug  Esc</translation>
    </message>
    <message>
        <source>Deviate</source>
        <translation>Afwijken vastleggen</translation>
    </message>
    <message>
        <source>Deviate from the advice</source>
        <translation>Afwijken van het advies</translation>
    </message>
    <message>
        <source>What do you choose?</source>
        <translation>Wat kiest u?</translation>
    </message>
    <message>
        <source>The reason and the advice are both kept.</source>
        <translation>De reden en het advies blijven allebei bewaard.</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw besluiten</translation>
    </message>
    <message>
        <source>The advice changed after your decision.</source>
        <translation>Het advies is veranderd na uw besluit.</translation>
    </message>
    <message>
        <source>Look again and decide.</source>
        <translation>Kijk nog eens en besluit opnieuw.</translation>
    </message>
    <message>
        <source>Answer the open questions first, or deviate with a reason.</source>
        <translation>Beantwoord eerst de open vragen, of wijk af met een reden.</translation>
    </message>
    <message>
        <source>You decided: %1, other than the advice.</source>
        <translation>Uw besluit: %1, anders dan het advies.</translation>
    </message>
    <message>
        <source>You decided: %1, as advised.</source>
        <translation>Uw besluit: %1, zoals het advies.</translation>
    </message>
    <message>
        <source>Write why this household should still be registered now.</source>
        <translation>Schrijf waarom dit huishouden nu toch wordt aangemeld.</translation>
    </message>
    <message>
        <source>Advice: %1.</source>
        <translation>Advies: %1.</translation>
    </message>
    <message>
        <source>Write why you deviate from the advice.</source>
        <translation>Schrijf waarom u afwijkt van het advies.</translation>
    </message>
</context>
<context>
    <name>regie::ui::Desk</name>
    <message>
        <source>No rule set in force</source>
        <translation>Geen regelset van kracht</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Regelset %1</translation>
    </message>
    <message>
        <source>Rule set %1 (to be confirmed)</source>
        <translation>Regelset %1 (te bevestigen)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Alles bewaard om %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Gedaan: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Niet ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ongedaan gemaakt: %1.</translation>
    </message>
    <message>
        <source>The intake is a draft again; nothing of it was lost.</source>
        <translation>De intake staat weer bij de concepten; er is niets verloren.</translation>
    </message>
    <message>
        <source>Not done again.</source>
        <translation>Niet opnieuw uitgevoerd.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>It is time for a backup.</source>
        <translation>Het is tijd voor een reservekopie.</translation>
    </message>
    <message>
        <source>The last one is more than a week old.</source>
        <translation>De laatste is meer dan een week oud.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Er is er nog geen gemaakt.</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>Naar de reservekopie</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>You opened this vault with the recovery key.</source>
        <translation>U hebt deze kluis met de herstelsleutel geopend.</translation>
    </message>
    <message>
        <source>Choose a new password now.</source>
        <translation>Kies nu een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Your role: %1.</source>
        <translation>Uw rol: %1.</translation>
    </message>
    <message>
        <source>Go to a list with rows first: cases, Vandaag, calendar, partners or the plan of a case.</source>
        <translation>Ga eerst naar een lijst met regels: Casussen, Vandaag, Kalender, Ketenpartners of het plan van een casus.</translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation>Er is hier geen lijst.</translation>
    </message>
    <message>
        <source>There is no case in this list.</source>
        <translation>In deze lijst staat geen casus.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
    <message>
        <source>Until you do something else you can put it back.</source>
        <translation>Tot u iets anders doet, kunt u het terugzetten.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Het concept is terug.</translation>
    </message>
    <message>
        <source>It is time to try a backup.</source>
        <translation>Het is tijd om een reservekopie te testen.</translation>
    </message>
    <message>
        <source>More than a year ago one was put back on trial.</source>
        <translation>Meer dan een jaar geleden is er een op proef teruggezet.</translation>
    </message>
    <message>
        <source>None was put back on trial yet.</source>
        <translation>Er is er nog geen op proef teruggezet.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Open the case, then print with Ctrl+P.</source>
        <translation>Open de casus en druk af met Ctrl+P.</translation>
    </message>
    <message>
        <source>It is time to try the recovery key.</source>
        <translation>Het is tijd om de herstelsleutel te proberen.</translation>
    </message>
    <message>
        <source>More than a year ago the paper was last tried.</source>
        <translation>Het papier is meer dan een jaar geleden voor het laatst geprobeerd.</translation>
    </message>
    <message>
        <source>Nobody saw yet that the paper opens this vault.</source>
        <translation>Nog niemand heeft gezien dat het papier deze kluis opent.</translation>
    </message>
    <message>
        <source>To the recovery key</source>
        <translation>Naar de herstelsleutel</translation>
    </message>
    <message>
        <source>There is no case in view.</source>
        <translation>Er is geen casus in beeld.</translation>
    </message>
    <message>
        <source>Open the case whose dossier you want to send first.</source>
        <translation>Open eerst de casus waarvan u het dossier wilt versturen.</translation>
    </message>
    <message>
        <source>Figures are saved with the button Save as.</source>
        <translation>Cijfers bewaart u met de knop Bewaren als.</translation>
    </message>
    <message>
        <source>Choose Figures as a spreadsheet there: small numbers are left out of it. The list behind a number is saved from this menu, once it is open.</source>
        <translation>Kies daar Cijfers als rekenblad: kleine aantallen staan er niet in. De lijst achter een cijfer bewaart u vanuit dit menu, zodra die openstaat.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>Staat de klok van deze computer goed? Hij wijst %1 aan.</translation>
    </message>
    <message>
        <source>What was done last in this vault was later than that, or more than a year before. Terms are counted by the clock.</source>
        <translation>Wat het laatst in deze kluis is gedaan, was later dan dat, of meer dan een jaar eerder. De klok bepaalt de termijnen.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Niet alles is bewaard</translation>
    </message>
    <message>
        <source>Another intake is not opened.</source>
        <translation>De andere intake is niet geopend.</translation>
    </message>
    <message>
        <source>What you typed in this one cannot be kept now. Try again, or close it first.</source>
        <translation>Wat u in deze intake typte, kan nu niet worden bewaard. Probeer het opnieuw, of sluit deze eerst.</translation>
    </message>
</context>
<context>
    <name>regie::ui::DetailPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose a row in the list to see what it asks of you.</source>
        <translation>Kies een regel in de lijst om te zien wat er van u wordt gevraagd.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Consult police and Veilig Thuis directly</source>
        <translation>Overleg direct met politie en Veilig Thuis</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Dit concept weggooien</translation>
    </message>
    <message>
        <source>Throw away what was typed? Nothing of it was recorded.</source>
        <translation>Weggooien wat getypt is? Er is niets van vastgelegd.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>regie::ui::DifferencesPanel</name>
    <message>
        <source>What the list says otherwise</source>
        <translation>Wat de lijst anders zegt</translation>
    </message>
    <message>
        <source>Nothing is overwritten by itself. What you take over can be taken back with Ctrl+Z.</source>
        <translation>Er wordt niets vanzelf overschreven. Wat u overneemt, draait Ctrl+Z terug.</translation>
    </message>
    <message>
        <source>Choose a row that is known, but different.</source>
        <translation>Kies een regel die bekend is, maar anders.</translation>
    </message>
    <message>
        <source>The list has another date of this event. Look at it in the case.</source>
        <translation>De lijst heeft een andere datum van deze gebeurtenis. Bekijk het in de casus.</translation>
    </message>
    <message>
        <source>This row says nothing otherwise than the vault.</source>
        <translation>Deze regel zegt niets anders dan de kluis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button takes over. %1 is a field, %2 the value in the list</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>All of this row</source>
        <translation>Alles van deze regel</translation>
    </message>
</context>
<context>
    <name>regie::ui::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports of this case</source>
        <translation>Rapporten van deze casus</translation>
    </message>
    <message>
        <source>Look at the report…</source>
        <translation>Rapport bekijken…</translation>
    </message>
    <message>
        <source>Copies that left</source>
        <translation>Afschriften die naar buiten gingen</translation>
    </message>
    <message>
        <source>Nothing of this case has left yet. Choose a report: you see it first, and what leaves is registered here.</source>
        <translation>Van deze casus is nog niets naar buiten gegaan. Kies een rapport: u ziet het eerst, en wat de deur uit gaat, komt hier te staan.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Dit afschrift</translation>
    </message>
    <message>
        <source>Letters about a copy: Reports</source>
        <translation>Brief over een afschrift: Rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::DossierDialog</name>
    <message>
        <source>Save the package</source>
        <translation>Pakket bewaren</translation>
    </message>
    <message>
        <source>Send a dossier to another vault</source>
        <translation>Dossier naar een andere kluis</translation>
    </message>
    <message>
        <source>Choose for whom this is…</source>
        <translation>Kies voor wie dit is…</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>Not in the package</source>
        <translation>Niet in het pakket</translation>
    </message>
    <message>
        <source>What is not in the package, and why</source>
        <translation>Wat niet in het pakket zit, en waarom</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Bewaren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Give the password by telephone, never with the file. Saving registers a copy.</source>
        <translation>Geef het wachtwoord door de telefoon, nooit bij het bestand. Bewaren registreert een afschrift.</translation>
    </message>
    <message>
        <source>Something shielded would be read in this dossier.</source>
        <translation>In dit dossier zou iets te lezen zijn dat is afgeschermd.</translation>
    </message>
    <message>
        <source>Choose for whom this is first: that decides what goes into the package.</source>
        <translation>Kies eerst voor wie dit is: dat bepaalt wat er in het pakket gaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) go.</source>
        <translation>
            <numerusform>%n persoon gaat mee.</numerusform>
            <numerusform>%n personen gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go.</source>
        <translation>
            <numerusform>%n huisverbod gaat mee.</numerusform>
            <numerusform>%n huisverboden gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) go.</source>
        <translation>
            <numerusform>%n melding gaat mee.</numerusform>
            <numerusform>%n meldingen gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose: %1. Basis: %2.</source>
        <translation>Doel: %1. Grondslag: %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>It stands in the register of this case as copy %1.</source>
        <translation>Het staat in het register van deze casus als afschrift %1.</translation>
    </message>
    <message>
        <source>A colleague who works with Regiekompas in a vault of her own can join this dossier with hers: persons, addresses, orders and reports, and the cases with route, phase, steps and decisions as codes and days. Reasons, notes, plans, meetings and reports on paper do not go.</source>
        <translation>Een collega die met Regiekompas in een eigen kluis werkt, kan dit dossier met het hare samenvoegen: personen, adressen, huisverboden en meldingen, en de casussen met route, fase, stappen en besluiten, met hun datum en zonder toelichting. Redenen, notities, plannen, overleggen en rapporten op papier gaan niet mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go,</source>
        <translation>
            <numerusform>%n casus gaat mee,</numerusform>
            <numerusform>%n casussen gaan mee,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n step(s) and decision(s).</source>
        <translation>
            <numerusform>met %n stap of besluit.</numerusform>
            <numerusform>met %n stappen en besluiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::DoubtPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Choose a row to see the two side by side.</source>
        <translation>Kies een regel om de twee naast elkaar te zien.</translation>
    </message>
    <message>
        <source>differences are underlined</source>
        <translation>verschillen zijn onderstreept</translation>
    </message>
    <message>
        <source>Weighs most</source>
        <translation>Weegt het meest</translation>
    </message>
    <message>
        <source>Surer with</source>
        <translation>Zekerder met</translation>
    </message>
    <message>
        <source>If they are the same</source>
        <translation>Als zij dezelfde zijn</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dezelfde</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Nog niet zeker</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Eerste persoon</translation>
    </message>
    <message>
        <source>As the source wrote it</source>
        <translation>Zoals de bron het schreef</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Known in the vault</source>
        <translation>Bekend in de kluis</translation>
    </message>
    <message>
        <source>Needed when they are the same.</source>
        <translation>Nodig als zij dezelfde zijn.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Write down why they are the same.</source>
        <translation>Schrijf op waarom zij dezelfde zijn.</translation>
    </message>
    <message>
        <source>First household</source>
        <translation>Eerste huishouden</translation>
    </message>
    <message>
        <source>Second household</source>
        <translation>Tweede huishouden</translation>
    </message>
</context>
<context>
    <name>regie::ui::EntryForm</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026 and the time as 02:10.</source>
        <translation>Schrijf de datum als 23-11-2026 en de tijd als 02:10.</translation>
    </message>
    <message>
        <source>Fill in the time too.</source>
        <translation>Vul ook de tijd in.</translation>
    </message>
    <message>
        <source>What you were typing stands in the form again.</source>
        <translation>Wat u aan het typen was, staat weer in het formulier.</translation>
    </message>
    <message>
        <source>No longer asked or offered: %1</source>
        <translation>Wordt niet meer gevraagd of aangeboden: %1</translation>
    </message>
    <message>
        <source>What you typed under another choice waits there.</source>
        <translation>Wat u onder een andere keuze typte, staat daar nog.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>What you type cannot be kept now.</source>
        <translation>Wat u typt, kan nu niet worden bewaard.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formulier leegmaken</translation>
    </message>
</context>
<context>
    <name>regie::ui::EventBox</name>
    <message>
        <source>&amp;Imposed on</source>
        <translation>Opge&amp;legd op</translation>
    </message>
    <message>
        <source>&amp;Received by Veilig Thuis on</source>
        <translation>Ontvang&amp;en door Veilig Thuis op</translation>
    </message>
    <message>
        <source>Report at Veilig Thuis</source>
        <translation>Melding bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Opgelegd door</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van het besluit</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Soort melding</translation>
    </message>
    <message>
        <source>Did something new happen?</source>
        <translation>Is er iets nieuws gebeurd?</translation>
    </message>
    <message>
        <source>What brings the household here?</source>
        <translation>Wat komt er binnen?</translation>
    </message>
    <message>
        <source>An order cannot be imposed in the future.</source>
        <translation>Een huisverbod kan niet in de toekomst zijn opgelegd.</translation>
    </message>
    <message>
        <source>A report cannot be received in the future.</source>
        <translation>Een melding kan niet in de toekomst zijn ontvangen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::EventForm</name>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Imposed on</source>
        <translation>Opgelegd op</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>Verlengd tot</translation>
    </message>
    <message>
        <source>Ended on (withdrawn, or by the court)</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Became an advice later</source>
        <translation>Werd later een advies</translation>
    </message>
    <message>
        <source>Verified with the source</source>
        <translation>Nagevraagd bij de bron: klopt</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Did something new happen?</source>
        <translation>Is er iets nieuws gebeurd?</translation>
    </message>
    <message>
        <source>Which incident?</source>
        <translation>Welk voorval?</translation>
    </message>
    <message>
        <source>the same word: counts once together</source>
        <translation>zelfde woord telt samen één keer</translation>
    </message>
    <message>
        <source>Where do we have it from?</source>
        <translation>Van wie weten wij dit?</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Nummer bij de bron</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>Klaar  Esc</translation>
    </message>
    <message>
        <source>Take this event away</source>
        <translation>Gebeurtenis weghalen</translation>
    </message>
    <message>
        <source>Barring order</source>
        <translation>Huisverbod</translation>
    </message>
    <message>
        <source>Report at Veilig Thuis</source>
        <translation>Melding bij Veilig Thuis</translation>
    </message>
    <message>
        <source>An extension cannot end before the order was imposed.</source>
        <translation>Een verlenging kan niet eindigen vóór het huisverbod.</translation>
    </message>
    <message>
        <source>An order cannot end before it was imposed.</source>
        <translation>Een huisverbod kan niet eindigen voordat het is opgelegd.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Deze datum ligt in de toekomst.</translation>
    </message>
</context>
<context>
    <name>regie::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Put out, per person</source>
        <translation>Uithuisgeplaatst, per persoon</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt mee</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Deze gebeurtenis</translation>
    </message>
    <message>
        <source>No orders or reports are known of this household.</source>
        <translation>Van dit huishouden zijn geen huisverboden of meldingen bekend.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, still to be confirmed at the source</source>
        <translation>Nee, nog navragen bij de bron</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>%1 at the check of %2</source>
        <translation>%1 bij de toets van %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::FamilyForm</name>
    <message>
        <source>Record something</source>
        <translation>Iets vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>Ja, vastleggen</translation>
    </message>
    <message>
        <source>A person of the family</source>
        <translation>Een persoon van het gezin of de familie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Pattern: violence, care, coalition, broken contact</source>
        <translation>Patroon: geweld, zorg, coalitie, verbroken contact</translation>
    </message>
    <message>
        <source>Where somebody lives</source>
        <translation>Waar iemand woont</translation>
    </message>
    <message>
        <source>Deceased or unborn</source>
        <translation>Overleden of ongeboren</translation>
    </message>
    <message>
        <source>Somebody of the network</source>
        <translation>Iemand uit het netwerk</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Something that is kept from somebody</source>
        <translation>Iets dat voor iemand wordt afgeschermd</translation>
    </message>
    <message>
        <source>End or mistake</source>
        <translation>Einde of vergissing</translation>
    </message>
    <message>
        <source>What do you record?</source>
        <translation>Wat legt u vast?</translation>
    </message>
    <message>
        <source>%1 (this case)</source>
        <translation>%1 (deze casus)</translation>
    </message>
    <message>
        <source>%1 in household %2</source>
        <translation>%1 in huishouden %2</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netwerk: %1</translation>
    </message>
    <message>
        <source>Kept secret: %1 of %2</source>
        <translation>Afgeschermd: %1 van %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Towards or with whom</source>
        <translation>Tegen of met wie</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Or a new household</source>
        <translation>Of een nieuw huishouden</translation>
    </message>
    <message>
        <source>name of the household</source>
        <translation>naam van het huishouden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>Woont daar</translation>
    </message>
    <message>
        <source>Lives elsewhere</source>
        <translation>Woont elders</translation>
    </message>
    <message>
        <source>The whole household</source>
        <translation>Het hele huishouden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What this person does for them</source>
        <translation>Wat deze persoon voor hen doet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>empty: it was recorded by mistake</source>
        <translation>leeg: het was een vergissing</translation>
    </message>
    <message>
        <source>Why it is taken away</source>
        <translation>Waarom het wordt weggehaald</translation>
    </message>
    <message>
        <source>23-11-1985, 1985 or omstreeks 1985</source>
        <translation>23-11-1985, 1985 of omstreeks 1985</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>In leven</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Unborn</source>
        <translation>Ongeboren</translation>
    </message>
    <message>
        <source>Died or expected</source>
        <translation>Overleden of verwacht op</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Born or expected</source>
        <translation>Geboren of verwacht op</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Nog niet geboren</translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation>Ongeboren kind</translation>
    </message>
    <message>
        <source>Belongs to this household</source>
        <translation>Hoort bij dit huishouden</translation>
    </message>
    <message>
        <source>Lives in it</source>
        <translation>Woont erin</translation>
    </message>
    <message>
        <source>Only family</source>
        <translation>Alleen familie</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Afgeschermd voor</translation>
    </message>
    <message>
        <source>nobody ticked: everybody outside the coordination</source>
        <translation>niemand aangevinkt: iedereen buiten de coördinatie</translation>
    </message>
    <message>
        <source>What is kept secret</source>
        <translation>Wat geheim moet blijven</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Write the date as 23-11-1985, 11-1985 or 1985.</source>
        <translation>Schrijf de datum als 23-11-1985, 11-1985 of 1985.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is known already. Is this another person?</source>
        <translation>Iemand met deze naam en geboortedatum is al bekend. Is dit een andere persoon?</translation>
    </message>
</context>
<context>
    <name>regie::ui::FamilyPanel</name>
    <message>
        <source>Members and network</source>
        <translation>Leden en netwerk</translation>
    </message>
    <message>
        <source>People and where they live</source>
        <translation>Personen en waar zij wonen</translation>
    </message>
    <message>
        <source>Relations and patterns</source>
        <translation>Relaties en patronen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Kept secret</source>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Vastgelegd.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::FigureCards</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>as many days before: %1</source>
        <translation>even lang ervoor: %1</translation>
    </message>
    <message>
        <source>ICM %1, MDA++ %2</source>
        <translation>ICM %1, MDA++ %2</translation>
    </message>
    <message numerus="yes">
        <source>median of %n first visit(s); aim 24 hours</source>
        <translation>
            <numerusform>mediaan van %n eerste bezoek; streven 24 uur</numerusform>
            <numerusform>mediaan van %n eerste bezoeken; streven 24 uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the period; %n case(s) at work now</source>
        <translation>
            <numerusform>in de periode; nu %n casus in uitvoering</numerusform>
            <numerusform>in de periode; nu %n casussen in uitvoering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n huishouden</numerusform>
            <numerusform>%n huishoudens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FigureListPane</name>
    <message>
        <source>Back to the figures</source>
        <translation>Terug naar de cijfers</translation>
    </message>
    <message>
        <source>The list behind the number</source>
        <translation>De lijst achter het getal</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n regel</numerusform>
            <numerusform>%1: %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 %3</source>
        <translation>%1; %2 %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet gehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), still safe</source>
        <translation>
            <numerusform>%n dag, nog veilig</numerusform>
            <numerusform>%n dagen, nog veilig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), then a new event</source>
        <translation>
            <numerusform>%n dag, daarna een nieuwe gebeurtenis</numerusform>
            <numerusform>%n dagen, daarna een nieuwe gebeurtenis</numerusform>
        </translation>
    </message>
    <message>
        <source>no case</source>
        <translation>geen casus</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>De lijst tonen</translation>
    </message>
</context>
<context>
    <name>regie::ui::FiguresOverview</name>
    <message>
        <source>Overview of the figures</source>
        <translation>Overzicht van de cijfers</translation>
    </message>
    <message>
        <source>How long does it stay safe?</source>
        <translation>Hoe lang blijft het veilig?</translation>
    </message>
    <message>
        <source>Part of the households without a new barring order or report. The groups differ from each other: this is no proof that one route works better than another, or than none.</source>
        <translation>Deel van de huishoudens zonder nieuw huisverbod of nieuwe melding. De groepen verschillen van elkaar: dit is geen bewijs dat de ene route beter werkt dan de andere, of dan geen.</translation>
    </message>
    <message>
        <source>In-flow by quarter and channel</source>
        <translation>Instroom per kwartaal en kanaal</translation>
    </message>
    <message>
        <source>Before and after the start</source>
        <translation>Voor en na de start</translation>
    </message>
    <message>
        <source>Mean per household over 365 days. Only households that were followed for a year.</source>
        <translation>Gemiddeld per huishouden over 365 dagen. Alleen huishoudens die een jaar zijn gevolgd.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dezelfde getallen als tabel</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Andere kanalen</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>K%1</translation>
    </message>
</context>
<context>
    <name>regie::ui::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Every figure with its definition</source>
        <translation>Elk cijfer met zijn definitie</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Report for the stuurgroep…</source>
        <translation>Stuurgroeprapport…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Gemeente</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>ICM and MDA++</source>
        <translation>ICM en MDA++</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation>&amp;Splits naar</translation>
    </message>
    <message>
        <source>The figure in its parts</source>
        <translation>Het cijfer in delen</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Bron: %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved.</source>
        <translation>
            <numerusform>%n grafiek bewaard.</numerusform>
            <numerusform>%n grafieken bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pictures instead.</source>
        <translation>Bewaar in plaats daarvan de afbeeldingen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>Views of the figures that were kept</source>
        <translation>Weergaven van de cijfers die zijn bewaard</translation>
    </message>
    <message>
        <source>No views kept yet</source>
        <translation>Nog geen weergaven bewaard</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Deze weergave vergeten</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>De cijfers bewaren</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>De cijfers zijn bewaard.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Bewaren &amp;als</translation>
    </message>
    <message>
        <source>The charts or the figures of this view as a file</source>
        <translation>De grafieken of de cijfers van deze weergave als bestand</translation>
    </message>
    <message>
        <source>Figures as a spreadsheet…</source>
        <translation>Cijfers als rekenblad…</translation>
    </message>
    <message>
        <source>Charts as SVG…</source>
        <translation>Grafieken als SVG…</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <translation>Grafieken als PNG…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops counting the figures</source>
        <translation>Stopt het tellen van de cijfers</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Het tellen is gestopt.</translation>
    </message>
    <message>
        <source>The figures below are those of %1.</source>
        <translation>Hieronder staan de cijfers van %1.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Er staan nog geen cijfers.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
</context>
<context>
    <name>regie::ui::FilterBar</name>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Het werk van iedereen</translation>
    </message>
    <message>
        <source>Work of my organisation, and of nobody yet</source>
        <translation>Werk van mijn organisatie, en van nog niemand</translation>
    </message>
    <message>
        <source>Cases that I handle</source>
        <translation>Casussen die ik behandel</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s)</source>
        <translation>
            <numerusform>%1 van %n soort</numerusform>
            <numerusform>%1 van %n soorten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles laten zien</translation>
    </message>
    <message>
        <source>No filters kept yet</source>
        <translation>Nog geen filters bewaard</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Dit filter bewaren</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Dit filter vergeten</translation>
    </message>
</context>
<context>
    <name>regie::ui::GenogramLegend</name>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>other (X)</source>
        <translation>anders (X)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>unborn</source>
        <translation>ongeboren</translation>
    </message>
    <message>
        <source>put out of the house</source>
        <translation>uithuisgeplaatst</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>other parent not known</source>
        <translation>andere ouder niet bekend</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::GenogramView</name>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Nobody chosen. The arrow keys go from person to person.</source>
        <translation>Niemand gekozen. Met de pijltjes gaat u van persoon naar persoon.</translation>
    </message>
</context>
<context>
    <name>regie::ui::HelpDesk</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
</context>
<context>
    <name>regie::ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Zoek in het handboek</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Tekst van het handboek</translation>
    </message>
    <message>
        <source>Print this chapter…</source>
        <translation>Dit hoofdstuk afdrukken…</translation>
    </message>
    <message>
        <source>Print everything…</source>
        <translation>Alles afdrukken…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Sluiten  Esc</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n paragraph(s).</source>
        <translation>
            <numerusform>Gevonden in %n stuk.</numerusform>
            <numerusform>Gevonden in %n stukken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::HistoryModel</name>
    <message>
        <source>%1, extended to %2</source>
        <translation>%1, verlengd tot %2</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1, verlengd</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, ingetrokken</translation>
    </message>
    <message>
        <source>%1, annulled from the start</source>
        <translation>%1, vernietigd vanaf het begin</translation>
    </message>
    <message>
        <source>%1, annulled from %2</source>
        <translation>%1, vernietigd per %2</translation>
    </message>
    <message>
        <source>%1, annulled</source>
        <translation>%1, vernietigd</translation>
    </message>
    <message>
        <source>date still open</source>
        <translation>datum nog open</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::HistoryPage</name>
    <message>
        <source>Orders and reports of this household</source>
        <translation>Huisverboden en meldingen van dit huishouden</translation>
    </message>
    <message>
        <source>No events are known yet. Add what you hear from elsewhere with the buttons below.</source>
        <translation>Er zijn nog geen gebeurtenissen bekend. Voeg hieronder toe wat u van elders hoort.</translation>
    </message>
    <message>
        <source>Add a barring order  Ins</source>
        <translation>Huisverbod toevoegen  Ins</translation>
    </message>
    <message>
        <source>Add a VT report</source>
        <translation>Melding VT toevoegen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Belongs to this household</source>
        <translation>Hoort bij dit huishouden</translation>
    </message>
    <message>
        <source>History: what counts</source>
        <translation>Historie: wat telt mee</translation>
    </message>
    <message>
        <source>Per person, over all households</source>
        <translation>Per persoon, over alle huishoudens</translation>
    </message>
    <message numerus="yes">
        <source>%1: put out of the house %n time(s)</source>
        <translation>
            <numerusform>%1: %n keer uit huis geplaatst</numerusform>
            <numerusform>%1: %n keer uit huis geplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>No person of this report was put out of the house before, as far as we know.</source>
        <translation>Niemand in deze melding is eerder uit huis geplaatst, voor zover bekend.</translation>
    </message>
    <message>
        <source>Second barring order for this person, another household</source>
        <translation>Tweede huisverbod voor deze persoon, ander huishouden</translation>
    </message>
    <message>
        <source>%1. It does not count for this household, and it is always shown.</source>
        <translation>%1. Het telt niet mee voor dit huishouden. Wij laten het wel altijd zien.</translation>
    </message>
    <message>
        <source>Choose an event that was typed in this intake.</source>
        <translation>Kies een gebeurtenis die in deze intake is ingevoerd.</translation>
    </message>
    <message>
        <source>Does not belong to this household</source>
        <translation>Hoort niet bij dit huishouden</translation>
    </message>
    <message>
        <source>Take this event away?</source>
        <translation>Deze gebeurtenis weghalen?</translation>
    </message>
    <message>
        <source>What you typed about it goes.</source>
        <translation>Wat u erover typte, verdwijnt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>regie::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
</context>
<context>
    <name>regie::ui::HouseholdPage</name>
    <message>
        <source>Who belongs to this household</source>
        <translation>Wie hoort bij dit huishouden</translation>
    </message>
    <message>
        <source>This household</source>
        <translation>Dit huishouden</translation>
    </message>
    <message>
        <source>&amp;Name of the household</source>
        <translation>&amp;Naam van het huishouden</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>No persons yet. Go back to step 2 and type a name.</source>
        <translation>Nog geen personen. Ga terug naar stap 2 en typ een naam.</translation>
    </message>
    <message>
        <source>We know this household: %1.</source>
        <translation>Wij kennen dit huishouden: %1.</translation>
    </message>
    <message>
        <source>Its orders and reports stand in step 4.</source>
        <translation>De huisverboden en meldingen staan in stap 4.</translation>
    </message>
    <message>
        <source>This is a new household.</source>
        <translation>Dit is een nieuw huishouden.</translation>
    </message>
    <message>
        <source>As soon as two members are known, it is recognised.</source>
        <translation>Zodra twee systeemleden bekend zijn, herkennen wij het.</translation>
    </message>
    <message>
        <source>Cases already there: %1</source>
        <translation>Casussen die er al zijn: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::HouseholdTab</name>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Op deze dag</translation>
    </message>
    <message>
        <source>Gen.</source>
        <translation>Gen.</translation>
    </message>
    <message>
        <source>Persons and relations</source>
        <translation>Personen en relaties</translation>
    </message>
    <message>
        <source>Nobody is recorded in this household yet.</source>
        <translation>Van dit huishouden is nog niemand vastgelegd.</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>Gekozen persoon</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>De tekening bewaren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Bewaren als SVG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>household</source>
        <translation>huishouden</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Naar de vorige wijziging</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Naar de volgende wijziging</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Herhaalt zich: %1</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>← → from person to person · ↑ ↓ from generation to generation · + − larger or smaller · 0 whole</source>
        <translation>← → van persoon naar persoon · ↑ ↓ van generatie naar generatie · + − groter of kleiner · 0 passend</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The drawing is saved.</source>
        <translation>De tekening is bewaard.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Remove it when it is no longer needed.</source>
        <translation>Het bestand is niet versleuteld: wie het heeft, kan het lezen. Verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save the drawing instead.</source>
        <translation>Bewaar in plaats daarvan de tekening.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ImportDialog</name>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Lijsten (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>De regels bewaren</translation>
    </message>
    <message>
        <source>import-rows.csv</source>
        <translation>ingelezen-regels.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>The list is in the vault.</source>
        <translation>De lijst staat in de kluis.</translation>
    </message>
    <message>
        <source>It can be taken back as one, as long as nothing was built on it.</source>
        <translation>Zij kan in één keer ongedaan gemaakt worden, zolang er niet op is voortgebouwd.</translation>
    </message>
    <message>
        <source>The list was taken back.</source>
        <translation>Het inlezen is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The vault is as it was before.</source>
        <translation>De kluis is zoals zij was.</translation>
    </message>
    <message>
        <source>The list, as CSV</source>
        <translation>De lijst, als CSV</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Barring orders (THV)</source>
        <translation>Tijdelijke huisverboden (THV)</translation>
    </message>
    <message>
        <source>Reports at Veilig Thuis</source>
        <translation>Meldingen bij Veilig Thuis</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Zoals gevonden</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>S&amp;cheidingsteken</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Tekencodering</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Wat de kolommen bevatten</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Alleen regels met deze woorden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows of the list and what becomes of them</source>
        <translation>Regels van de lijst en wat ermee gebeurt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Back to the columns</source>
        <translation>Terug naar de &amp;kolommen</translation>
    </message>
    <message>
        <source>Look at the &amp;rows</source>
        <translation>&amp;Regels bekijken</translation>
    </message>
    <message>
        <source>Save the ro&amp;ws…</source>
        <translation>Re&amp;gels bewaren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Reco&amp;rd</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2.</source>
        <translation>Gelezen als %1, gescheiden door %2.</translation>
    </message>
    <message>
        <source>The columns are as they were for this source the last time.</source>
        <translation>De kolommen staan zoals de vorige keer voor deze bron.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1 new, %2 known already, %3 to confirm, %4 left out.</source>
        <translation>
            <numerusform>%n regel gelezen: %1 nieuw, %2 al bekend, %3 te bevestigen, %4 afgewezen.</numerusform>
            <numerusform>%n regels gelezen: %1 nieuw, %2 al bekend, %3 te bevestigen, %4 afgewezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Alle regels (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rows were saved.</source>
        <translation>De regels zijn bewaard.</translation>
    </message>
    <message>
        <source>The list cannot be taken back any more.</source>
        <translation>Het inlezen kan niet meer ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Say where this list comes from: its own numbers are told apart by it.</source>
        <translation>Noem waar deze lijst vandaan komt: zo blijven haar eigen nummers uit elkaar.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) are shown; the saved list has them all.</source>
        <translation>
            <numerusform>Alleen de eerste regel is te zien; de bewaarde lijst heeft ze allemaal.</numerusform>
            <numerusform>Alleen de eerste %n regels zijn te zien; de bewaarde lijst heeft ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>What stood in the vault stands there again.</source>
        <translation>In de kluis staat weer wat er stond.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>what the log says of a value that was taken over. %1 is the source of a list</extracomment>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lijst van %1</translation>
    </message>
    <message>
        <source>Taken over. Ctrl+Z takes it back.</source>
        <translation>Overgenomen. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dit terugdraaien</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Niet overgenomen.</translation>
    </message>
    <message>
        <source>With what else stands there it would be a date that cannot be. Look at the event in the case.</source>
        <translation>Met wat er verder staat, wordt het een datum die niet kan. Bekijk de gebeurtenis in de casus.</translation>
    </message>
    <message>
        <source>This field was changed since.</source>
        <translation>Dit gegeven is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>It holds neither of both values any more. Look at the list again.</source>
        <translation>Het is geen van beide waarden meer. Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Niet ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::IntakeWizard</name>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Close, keep the draft  Esc</source>
        <translation>Sluiten, concept bewaren  Esc</translation>
    </message>
    <message>
        <source>Back  Alt+←</source>
        <translation>Vorige  Alt+←</translation>
    </message>
    <message>
        <source>Next: %1  Alt+→</source>
        <translation>Volgende: %1  Alt+→</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <source>Report at Veilig Thuis</source>
        <translation>Melding bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Concept bewaard om %1</translation>
    </message>
    <message>
        <source>The draft is not kept.</source>
        <translation>Het concept is niet bewaard.</translation>
    </message>
    <message>
        <source>%1 What you typed still stands here.</source>
        <translation>%1 Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close without keeping the draft?</source>
        <translation>Sluiten zonder het concept te bewaren?</translation>
    </message>
    <message>
        <source>The draft cannot be written now. What you typed since the last time is lost when you close.</source>
        <translation>Het concept kan nu niet worden bewaard. Sluit u nu, dan bent u kwijt wat u het laatst typte.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>%1 The cursor stands at the field.</source>
        <translation>%1 De cursor staat bij het veld.</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Niet vastgelegd.</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1 Het concept is bewaard.</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Sluiten  Esc</translation>
    </message>
</context>
<context>
    <name>regie::ui::JoinDialog</name>
    <message>
        <source>Join a dossier</source>
        <translation>Dossier samenvoegen</translation>
    </message>
    <message>
        <source>%1, as another vault knew it on %2</source>
        <extracomment>%1 is the household, %2 the moment the dossier was made</extracomment>
        <translation>%1, zoals een andere kluis het kende op %2</translation>
    </message>
    <message>
        <source>A household</source>
        <translation>Een huishouden</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>What both vaults say</source>
        <translation>Wat beide kluizen zeggen</translation>
    </message>
    <message>
        <source>&amp;Also what is equal or only here</source>
        <translation>&amp;Ook wat gelijk is of alleen hier staat</translation>
    </message>
    <message>
        <source>&amp;Ours stands</source>
        <translation>&amp;Onze waarde</translation>
    </message>
    <message>
        <source>&amp;Theirs stands</source>
        <translation>Hun &amp;waarde</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide bewaren</translation>
    </message>
    <message>
        <source>Where they differ you choose now, or later under Clean up.</source>
        <translation>Waar ze verschillen kiest u nu, of later onder Opschonen.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Sa&amp;menvoegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Nothing is written before you join. What came in can be taken back with Ctrl+Z.</source>
        <translation>Er wordt niets vastgelegd voordat u samenvoegt. Wat erbij kwam neemt u terug met Ctrl+Z.</translation>
    </message>
    <message>
        <source>This dossier cannot be joined.</source>
        <translation>Dit dossier is niet samen te voegen.</translation>
    </message>
    <message>
        <source>Which household</source>
        <translation>Welk huishouden</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Huishouden</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>Wie is %1?</translation>
    </message>
    <message>
        <source>Choose who this is…</source>
        <translation>Kies wie dit is…</translation>
    </message>
    <message>
        <source>The same as %1, %2 (%3)</source>
        <extracomment>%1 is a name, %2 a date of birth, %3 how likely</extracomment>
        <translation>Dezelfde als %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody of this vault: somebody new</source>
        <translation>Niemand uit deze kluis: nieuw</translation>
    </message>
    <message>
        <source>Decided at an earlier package</source>
        <translation>Bij een eerder pakket beslist</translation>
    </message>
    <message>
        <source>Choose which household this is…</source>
        <translation>Kies welk huishouden dit is…</translation>
    </message>
    <message>
        <source>None of this vault: a new one</source>
        <translation>Geen uit deze kluis: een nieuw huishouden</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n verschilt</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the package</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n alleen in het pakket</numerusform>
            <numerusform>%n alleen in het pakket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n alleen hier</numerusform>
            <numerusform>%n alleen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first of everybody who it is, and which household this is.</source>
        <translation>Zeg eerst van iedereen wie het is, en welk huishouden dit is.</translation>
    </message>
    <message>
        <source>This dossier was not joined.</source>
        <translation>Dit dossier is niet samengevoegd.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Samengevoegd.</translation>
    </message>
    <message>
        <source>What becomes of case %1?</source>
        <extracomment>%1 is a case number</extracomment>
        <translation>Wat gebeurt er met casus %1?</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <extracomment>%1 is a case number, %2 its route</extracomment>
        <translation>Casus %1, %2</translation>
    </message>
    <message>
        <source>Here since an earlier package, as %1</source>
        <translation>Hier sinds een eerder pakket, als %1</translation>
    </message>
    <message>
        <source>Only told: it stays in the other vault</source>
        <translation>Alleen ter kennis: de casus blijft in de andere kluis</translation>
    </message>
    <message>
        <source>Join it with our open case %1</source>
        <translation>Samenvoegen met onze lopende casus %1</translation>
    </message>
    <message>
        <source>Take it over as a case of this vault</source>
        <translation>Overnemen als casus van deze kluis</translation>
    </message>
    <message>
        <source>The route and the phase of a case change by a step of the case itself.</source>
        <translation>De route en de fase van een casus veranderen door een stap in de casus zelf.</translation>
    </message>
</context>
<context>
    <name>regie::ui::JournalTab</name>
    <message>
        <source>Contact journal</source>
        <translation>Contactjournaal</translation>
    </message>
    <message>
        <source>Notes of contacts</source>
        <translation>Notities van contacten</translation>
    </message>
    <message>
        <source>Chosen note</source>
        <translation>Gekozen notitie</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Zoeken in de notities</translation>
    </message>
    <message>
        <source>What you were typing stands in the form again.</source>
        <translation>Wat u aan het typen was, staat weer in het formulier.</translation>
    </message>
    <message>
        <source>No contact is noted in this case yet. Begin with the form.</source>
        <translation>In deze casus is nog geen contact genoteerd. Begin met het formulier.</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Geen notitie bevat deze woorden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the kind of contact, %2 the day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is something in the form already.</source>
        <translation>Er staat al iets in het formulier.</translation>
    </message>
    <message>
        <source>Record it or empty the form first.</source>
        <translation>Leg dat eerst vast, of maak het formulier leeg.</translation>
    </message>
    <message>
        <source>The contact is noted.</source>
        <translation>Het contact is genoteerd.</translation>
    </message>
</context>
<context>
    <name>regie::ui::LeakPanel</name>
    <message>
        <source>In other words</source>
        <translation>In andere woorden</translation>
    </message>
    <message>
        <source>This is changed on paper only, not in the file.</source>
        <translation>Dit verandert alleen op papier, niet in het dossier.</translation>
    </message>
    <message>
        <source>This must not leave</source>
        <translation>Dit mag niet naar buiten</translation>
    </message>
    <message>
        <source>Places where something shielded would be read</source>
        <translation>Plekken waar iets afgeschermds te lezen zou zijn</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Weglaten</translation>
    </message>
    <message>
        <source>The whole sentence goes; nothing shows that it was there</source>
        <translation>De hele zin gaat weg; niets laat zien dat hij er stond</translation>
    </message>
    <message>
        <source>Re&amp;word…</source>
        <translation>An&amp;ders zeggen…</translation>
    </message>
    <message>
        <source>Take &amp;all out</source>
        <translation>&amp;Alles weglaten</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would tell something that is shielded from this recipient. Take them out or put them in other words; until then nothing can be printed or saved.</source>
        <translation>
            <numerusform>Op %n plek zou iets te lezen zijn dat voor deze ontvanger is afgeschermd. Laat het weg of zeg het anders; tot dan kunt u niet printen of bewaren.</numerusform>
            <numerusform>Op %n plekken zou iets te lezen zijn dat voor deze ontvanger is afgeschermd. Laat het weg of zeg het anders; tot dan kunt u niet printen of bewaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
“%2”</source>
        <comment>what and why, the words</comment>
        <translation>%1
“%2”</translation>
    </message>
</context>
<context>
    <name>regie::ui::ListDialog</name>
    <message>
        <source>Save the list</source>
        <translation>Lijst bewaren</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Een lijst bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) as they stand on the screen</source>
        <extracomment>%1 is what the screen calls the list (&quot;Cases&quot;)</extracomment>
        <translation>
            <numerusform>%1: %n regel, zoals op het scherm</numerusform>
            <numerusform>%1: %n regels, zoals op het scherm</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>&amp;To which partner</source>
        <translation>&amp;Aan welke partner</translation>
    </message>
    <message>
        <source>Package with a password, a spreadsheet inside</source>
        <translation>Pakket met wachtwoord, met een spreadsheet erin</translation>
    </message>
    <message>
        <source>Package with a password, a CSV file inside</source>
        <translation>Pakket met wachtwoord, met een CSV-bestand erin</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX), readable by anybody</source>
        <translation>Spreadsheet (XLSX), voor iedereen leesbaar</translation>
    </message>
    <message>
        <source>CSV file, readable by anybody</source>
        <translation>CSV-bestand, voor iedereen leesbaar</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>This must not leave</source>
        <translation>Dit mag niet naar buiten</translation>
    </message>
    <message>
        <source>Cells in which something shielded would be read</source>
        <translation>Cellen waarin iets afgeschermds te lezen is</translation>
    </message>
    <message>
        <source>Empty those &amp;cells</source>
        <translation>Maak die &amp;cellen leeg</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Niet in het bestand</translation>
    </message>
    <message>
        <source>What is not in the file, and why</source>
        <translation>Wat niet in het bestand staat, en waarom</translation>
    </message>
    <message>
        <source>Rows that were looked through</source>
        <translation>Regels die zijn bekeken</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Bewaren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Choose for whom this is…</source>
        <translation>Kies voor wie dit is…</translation>
    </message>
    <message>
        <source>Choose the partner…</source>
        <translation>Kies de ketenpartner…</translation>
    </message>
    <message>
        <source>Whoever gets hold of this file reads it. Choose a package when it travels.</source>
        <translation>Wie dit bestand in handen krijgt, kan het lezen. Kies een pakket als het op reis gaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): about cases in which this recipient has no part</source>
        <translation>
            <numerusform>%n regel: over een casus waaraan deze ontvanger niet meedoet</numerusform>
            <numerusform>%n regels: over casussen waaraan deze ontvanger niet meedoet</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>a row of the list, the heading of its column, what was found there</extracomment>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>De regels worden bekeken…</translation>
    </message>
    <message>
        <source>Choose for whom this is first: that decides what goes into the file.</source>
        <translation>Kies eerst voor wie dit is: dat bepaalt wat in het bestand komt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go. Purpose: %1. Basis: %2.</source>
        <translation>
            <numerusform>%n regel gaat mee. Doel: %1. Grondslag: %2.</numerusform>
            <numerusform>%n regels gaan mee. Doel: %1. Grondslag: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>The log keeps that this list left.</source>
        <translation>In het logboek staat dat deze lijst naar buiten ging.</translation>
    </message>
    <message numerus="yes">
        <source>A copy stands in the register of %n case(s).</source>
        <translation>
            <numerusform>Er staat een afschrift in het register van %n casus.</numerusform>
            <numerusform>Er staat een afschrift in het register van %n casussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the password by telephone, never with the file. Whoever gets it opens it with “Open a package” in the menu.</source>
        <translation>Geef het wachtwoord telefonisch, nooit bij het bestand. Wie het krijgt, opent het met “Pakket openen” in het menu.</translation>
    </message>
    <message>
        <source>Give this &amp;reason</source>
        <translation>Deze &amp;reden geven</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Saving or printing registers a copy in every case that the list tells of.</source>
        <translation>Bewaren of afdrukken zet een afschrift in het register van elke casus in de lijst.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Confidential · for %1</source>
        <extracomment>%1 is for whom a list is</extracomment>
        <translation>Vertrouwelijk · voor %1</translation>
    </message>
    <message>
        <source>Save it as a package instead.</source>
        <translation>Bewaar de lijst in plaats daarvan als pakket.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation>Afdrukken s&amp;toppen</translation>
    </message>
    <message>
        <source>Rows that were laid out</source>
        <translation>Regels die zijn opgemaakt</translation>
    </message>
    <message>
        <source>Stopped: nothing was sent to the printer or registered.</source>
        <translation>Gestopt: er ging niets naar de printer en er is niets geregistreerd.</translation>
    </message>
</context>
<context>
    <name>regie::ui::ListReasonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>What do you &amp;need it for?</source>
        <translation>Waarvoor is het &amp;nodig?</translation>
    </message>
    <message>
        <source>&amp;In your own words, without names</source>
        <translation>&amp;In uw eigen woorden, zonder namen</translation>
    </message>
    <message>
        <source>Not all of this is your own work</source>
        <translation>Dit is niet allemaal uw eigen werk</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this list are handled by somebody else.</source>
        <translation>
            <numerusform>%n casus in deze lijst behandelt iemand anders.</numerusform>
            <numerusform>%n casussen in deze lijst behandelt iemand anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reason opens this list for %n hour(s). It stands in the log, also with each copy, where the data protection officer reads it.</source>
        <translation>
            <numerusform>Met uw reden is deze lijst %n uur open. De reden staat in het logboek, ook bij wat u meeneemt, en de functionaris gegevensbescherming leest die.</numerusform>
            <numerusform>Met uw reden is deze lijst %n uur open. De reden staat in het logboek, ook bij wat u meeneemt, en de functionaris gegevensbescherming leest die.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Kies waarvoor het is.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n character(s): what do you need it for?</source>
        <translation>
            <numerusform>Schrijf minstens %n teken: waarvoor is het nodig?</numerusform>
            <numerusform>Schrijf minstens %n tekens: waarvoor is het nodig?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation>&amp;Nieuwe intake</translation>
    </message>
    <message>
        <source>&amp;Print with preview…</source>
        <translation>&amp;Afdrukken met voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Als het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>&amp;Intake</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Casussen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volgend &amp;deelvenster</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>About this &amp;field</source>
        <translation>Over dit &amp;veld</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Openen wat gekozen is</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Kluis: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <translation>Vergrendelt over %1:%2</translation>
    </message>
    <message>
        <source>&amp;Read in a list…</source>
        <translation>Lijst &amp;inlezen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Opnieuw uitvoeren: %1</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>&amp;Opschonen</translation>
    </message>
    <message>
        <source>Save the &amp;dates as ICS…</source>
        <translation>&amp;Datums bewaren als ICS…</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handboek</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Woordenlijst</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Wat is er &amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;About Regiekompas</source>
        <translation>&amp;Over Regiekompas</translation>
    </message>
    <message>
        <source>Regiekompas %1</source>
        <translation>Regiekompas %1</translation>
    </message>
    <message>
        <source>Advises on ICM and MDA++ after domestic violence. People decide.</source>
        <translation>Adviseert over ICM en MDA++ na huiselijk geweld. Mensen beslissen.</translation>
    </message>
    <message>
        <source>Free software under the EUPL-1.2. It has no network.</source>
        <translation>Vrije software onder de EUPL-1.2. Het programma heeft geen netwerk.</translation>
    </message>
    <message>
        <source>About Regiekompas</source>
        <translation>Over Regiekompas</translation>
    </message>
    <message>
        <source>Register of &amp;copies…</source>
        <translation>Register van &amp;afschriften…</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Overleg</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>Keten&amp;partners</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Beheer</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Ci&amp;jfers</translation>
    </message>
    <message>
        <source>S&amp;ave the list in view…</source>
        <translation>Lijst in beeld be&amp;waren…</translation>
    </message>
    <message>
        <source>&amp;Reports of the list in view…</source>
        <translation>&amp;Rapporten van deze lijst…</translation>
    </message>
    <message>
        <source>&amp;Open a package…</source>
        <translation>Pakket &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Recycle bin…</source>
        <translation>&amp;Prullenbak…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapporten</translation>
    </message>
    <message>
        <source>Send a d&amp;ossier to another vault…</source>
        <translation>D&amp;ossier naar een andere kluis…</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeetingForm</name>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who is asked, and who comes</source>
        <translation>Wie is gevraagd, en wie komt</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>Overleg vastleggen</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Soort overleg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Wie zit voor</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeetingTalk</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Open actions of last time</source>
        <translation>Open actiepunten van de vorige keer</translation>
    </message>
    <message>
        <source>Record what was said</source>
        <translation>Besproken vastleggen</translation>
    </message>
    <message>
        <source>Actions of this meeting</source>
        <translation>Actiepunten uit dit overleg</translation>
    </message>
    <message>
        <source>Agree on an action</source>
        <translation>Actiepunt afspreken</translation>
    </message>
    <message>
        <source>Forming the picture</source>
        <translation>Beeldvorming</translation>
    </message>
    <message>
        <source>what does everybody know</source>
        <translation>wat weet iedereen</translation>
    </message>
    <message>
        <source>Forming the judgement</source>
        <translation>Oordeelsvorming</translation>
    </message>
    <message>
        <source>what does that mean for the safety</source>
        <translation>wat betekent dat voor de veiligheid</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Besluitvorming</translation>
    </message>
    <message>
        <source>what is decided, and why</source>
        <translation>wat is besloten, en waarom</translation>
    </message>
    <message>
        <source>Decision on MDA++</source>
        <translation>Besluit over MDA++</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Komt terug op</translation>
    </message>
    <message>
        <source>only when it is held</source>
        <translation>alleen bij aanhouden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Vraag: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>No meeting was recorded in half a year. Begin with New meeting.</source>
        <translation>In een half jaar is geen overleg vastgelegd. Begin met Nieuw overleg.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nieuw overleg…</translation>
    </message>
    <message>
        <source>Prepare or hold the meeting</source>
        <translation>Het overleg voorbereiden of houden</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>Op het scherm…</translation>
    </message>
    <message>
        <source>Choose a meeting, or begin a new one.</source>
        <translation>Kies een overleg, of begin een nieuw.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message>
        <source>The meeting is recorded.</source>
        <translation>Het overleg is vastgelegd.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Vastgelegd.</translation>
    </message>
    <message>
        <source>The action is recorded in the plan.</source>
        <translation>Het actiepunt is vastgelegd in het plan.</translation>
    </message>
    <message>
        <source>List of &amp;decisions…</source>
        <translation>&amp;Besluitenlijst…</translation>
    </message>
    <message>
        <source>What was decided and agreed of the case that is chosen, for one partner at a time</source>
        <translation>Wat over de gekozen casus is besloten en afgesproken, voor één partner tegelijk</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Overleg</translation>
    </message>
</context>
<context>
    <name>regie::ui::MeetingsTab</name>
    <message>
        <source>Consultations</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>This case was on no agenda yet. Plan the first meeting about it.</source>
        <translation>Deze casus stond nog op geen agenda. Plan het eerste overleg erover.</translation>
    </message>
    <message>
        <source>Meetings about this case</source>
        <translation>Overleggen over deze casus</translation>
    </message>
    <message>
        <source>Open the meeting…</source>
        <translation>Overleg openen…</translation>
    </message>
    <message>
        <source>List of decisions…</source>
        <translation>Besluitenlijst…</translation>
    </message>
    <message>
        <source>Actions of this meeting</source>
        <translation>Actiepunten uit dit overleg</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Overleg plannen…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Chosen meeting</source>
        <translation>Gekozen overleg</translation>
    </message>
</context>
<context>
    <name>regie::ui::MemberRow</name>
    <message>
        <source>Belongs to this household</source>
        <translation>Hoort bij dit huishouden</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Woont hier</translation>
    </message>
    <message>
        <source>Was there when it happened</source>
        <translation>Was erbij toen het gebeurde</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>Sinds (mag leeg blijven)</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>From whom? Nobody ticked: from everybody outside the coordination.</source>
        <translation>Voor wie? Niemand aangevinkt: voor iedereen buiten de coördinatie.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Geheim voor %1</translation>
    </message>
    <message>
        <source>Say in step 2 who this is first.</source>
        <translation>Zeg eerst in stap 2 wie dit is.</translation>
    </message>
</context>
<context>
    <name>regie::ui::MomentField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: datum</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: tijd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: nu</translation>
    </message>
    <message>
        <source>Write the time as 02:10.</source>
        <translation>Schrijf de tijd zo: 02:10.</translation>
    </message>
</context>
<context>
    <name>regie::ui::MoveForm</name>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Choose what was done or decided.</source>
        <translation>Kies wat er is gedaan of besloten.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>This is not possible yet.</source>
        <translation>Dit kan nog niet.</translation>
    </message>
    <message>
        <source>Only with a reason in writing.</source>
        <translation>Alleen met een reden op schrift.</translation>
    </message>
    <message>
        <source>Possible, but note:</source>
        <translation>Dit kan, maar let op:</translation>
    </message>
</context>
<context>
    <name>regie::ui::MovesPanel</name>
    <message>
        <source>What can be done now</source>
        <translation>Wat nu kan</translation>
    </message>
    <message>
        <source>Also what belongs to another stage</source>
        <translation>Ook wat bij een ander stadium hoort</translation>
    </message>
    <message>
        <source>Find a step or a decision</source>
        <translation>Zoek een stap of besluit</translation>
    </message>
</context>
<context>
    <name>regie::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
</context>
<context>
    <name>regie::ui::NewPassword</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Choose another password: this one cannot be used.</source>
        <translation>Kies een ander wachtwoord: dit kan niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::NextDateCard</name>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Next decision: %1</source>
        <translation>Volgend besluit: %1</translation>
    </message>
    <message>
        <source>Not recorded yet: %1</source>
        <translation>Nog niet vastgelegd: %1</translation>
    </message>
    <message>
        <source>No date stands open</source>
        <translation>Er staat geen datum open</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) passed</source>
        <translation>
            <numerusform>%n datum voorbij</numerusform>
            <numerusform>%n datums voorbij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::OpenValuesPanel</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog te kiezen</translation>
    </message>
    <message>
        <source>Nothing waits for a choice. When a dossier of another vault says something else than yours, both values stand here until you choose.</source>
        <translation>Er wacht niets op een keuze. Zegt een dossier uit een andere kluis iets anders dan het uwe, dan staan beide waarden hier tot u kiest.</translation>
    </message>
    <message>
        <source>&amp;Ours stands</source>
        <translation>&amp;Onze waarde</translation>
    </message>
    <message>
        <source>&amp;Theirs stands</source>
        <translation>Hun &amp;waarde</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
    </message>
    <message>
        <source>This field was changed since.</source>
        <translation>Dit gegeven is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>It holds neither of both values any more. Look at it in the case.</source>
        <translation>Het is geen van beide waarden meer. Bekijk het in de casus.</translation>
    </message>
    <message>
        <source>A step of the case does that.</source>
        <translation>Dat doet een stap in de casus.</translation>
    </message>
    <message>
        <source>The route and the phase change by a step of the case itself. Do that first, or let ours stand.</source>
        <translation>De route en de fase veranderen door een stap in de casus zelf. Zet die eerst, of laat onze waarde gelden.</translation>
    </message>
</context>
<context>
    <name>regie::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Wat nu</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Systeemleden</translation>
    </message>
    <message>
        <source>Briefing in 30 seconds</source>
        <translation>Briefing in 30 seconden</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Laatste gebeurtenissen</translation>
    </message>
    <message>
        <source>How safe it is, in their own words</source>
        <translation>Hoe veilig is het, volgens hen zelf</translation>
    </message>
    <message>
        <source>How long this is kept</source>
        <translation>Hoe lang dit bewaard wordt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Terms that were met</source>
        <translation>Voldane termijnen</translation>
    </message>
    <message>
        <source>Partners and effort</source>
        <translation>Partners en inzet</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Contact journal</source>
        <translation>Contactjournaal</translation>
    </message>
</context>
<context>
    <name>regie::ui::PackageDialog</name>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Package (*.pakket)</source>
        <translation>Pakket (*.pakket)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save what is in it</source>
        <translation>Bewaren wat erin zit</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Een pakket openen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Het pakket kiezen</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Pakket</translation>
    </message>
    <message>
        <source>Pass&amp;word of the package</source>
        <translation>&amp;Wachtwoord van het pakket</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save what is in it…</source>
        <translation>&amp;Bewaren wat erin zit…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Choose the package first.</source>
        <translation>Kies eerst het pakket.</translation>
    </message>
    <message>
        <source>Type the password that you were told.</source>
        <translation>Typ het wachtwoord dat u is verteld.</translation>
    </message>
    <message>
        <source>This password does not open the package.</source>
        <translation>Dit wachtwoord opent het pakket niet.</translation>
    </message>
    <message>
        <source>This file is no package, or it is damaged.</source>
        <translation>Dit bestand is geen pakket, of het is beschadigd.</translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation>Geopend: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk yet.</source>
        <translation>Er staat nog niets van op de schijf.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Remove it when it is no longer needed.</source>
        <translation>Het bestand is niet versleuteld: wie het heeft, kan het lezen. Verwijder het als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>A package that was sent to you, with the password that you were told. A list or letter goes into no vault: save it where only you read it, and remove it when you are done. A dossier can be joined with this vault.</source>
        <translation>Een pakket dat u kreeg, met het wachtwoord dat u is verteld. Een lijst of brief gaat geen kluis in: bewaar die waar alleen u hem leest, en verwijder hem als u klaar bent. Een dossier kunt u met deze kluis samenvoegen.</translation>
    </message>
    <message>
        <source>&amp;Join this dossier…</source>
        <translation>Dossier sa&amp;menvoegen…</translation>
    </message>
    <message>
        <source>This dossier cannot be joined.</source>
        <translation>Dit dossier is niet samen te voegen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PageView</name>
    <message>
        <source>The report as it is printed</source>
        <translation>Het rapport zoals het wordt afgedrukt</translation>
    </message>
</context>
<context>
    <name>regie::ui::PartiesField</name>
    <message>
        <source>Somebody else</source>
        <translation>Nog iemand</translation>
    </message>
    <message>
        <source>%1, name %2</source>
        <translation>%1, naam %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1, organisatie %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>regie::ui::PartnerForm</name>
    <message>
        <source>Record in the register</source>
        <translation>Vastleggen in het register</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Somebody who works at a partner</source>
        <translation>Iemand die bij een ketenpartner werkt</translation>
    </message>
    <message>
        <source>Change somebody</source>
        <translation>Iemand wijzigen</translation>
    </message>
    <message>
        <source>Places of an executor</source>
        <translation>Plaatsen van een uitvoerder</translation>
    </message>
    <message>
        <source>What do you record?</source>
        <translation>Wat legt u vast?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Families at once</source>
        <translation>Gezinnen tegelijk</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Vanaf deze dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Telefoon op het werk</translation>
    </message>
    <message>
        <source>Mail at work</source>
        <translation>Mail op het werk</translation>
    </message>
    <message>
        <source>ICM lens training followed on</source>
        <translation>ICM-bril-training gevolgd op</translation>
    </message>
    <message>
        <source>Works there no longer since</source>
        <translation>Werkt er niet meer sinds</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Uitvoerders</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Organisations and the names they had</source>
        <translation>Organisaties en hun namen door de tijd</translation>
    </message>
    <message>
        <source>Nobody is in the register yet. Record the first one.</source>
        <translation>Er staat nog niemand in het register. Leg de eerste vast.</translation>
    </message>
    <message>
        <source>Recorded in the register.</source>
        <translation>Vastgelegd in het register.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z draait het terug.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PartnersTab</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>No partner takes part in this case yet.</source>
        <translation>Er doet nog geen ketenpartner mee in deze casus.</translation>
    </message>
    <message>
        <source>Who takes part, by phase</source>
        <translation>Wie doet mee, per fase</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Contact history and handover</source>
        <translation>Contacthistorie en overdracht</translation>
    </message>
    <message>
        <source>A partner takes part…</source>
        <translation>Een ketenpartner doet mee…</translation>
    </message>
    <message>
        <source>Ask for more or less…</source>
        <translation>Om meer of minder inzet vragen…</translation>
    </message>
</context>
<context>
    <name>regie::ui::PasswordField</name>
    <message numerus="yes">
        <source>Use at least %n character(s). A few words are easier to remember.</source>
        <translation>
            <numerusform>Gebruik minstens %n teken. Een paar woorden onthoudt u makkelijker.</numerusform>
            <numerusform>Gebruik minstens %n tekens. Een paar woorden onthoudt u makkelijker.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is guessed soon: it is made of known words, a year, rows of keys or repeats. Take four words that have nothing to do with each other.</source>
        <translation>Dit is snel geraden: het bestaat uit bekende woorden, een jaartal, toetsen op een rij of herhalingen. Neem vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PasswordPanel</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>This is a practice vault: it opens without a password.</source>
        <translation>Dit is een oefenkluis: die gaat open zonder wachtwoord.</translation>
    </message>
    <message>
        <source>A few words that you remember are better than a short puzzle. After changing it only the new password works, here and in backups that you make from then on.</source>
        <translation>Een paar woorden die u onthoudt zijn beter dan een korte puzzel. Na het wijzigen werkt alleen het nieuwe wachtwoord, hier en in reservekopieën die u daarna maakt.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Uw wachtwoord nu</translation>
    </message>
    <message numerus="yes">
        <source>New password, at least %n character(s)</source>
        <translation>
            <numerusform>Nieuw wachtwoord, minstens %n teken</numerusform>
            <numerusform>Nieuw wachtwoord, minstens %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Nog een keer het nieuwe wachtwoord</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Type the password that you use now.</source>
        <translation>Typ het wachtwoord dat u nu gebruikt.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Het wachtwoord wordt gewijzigd…</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Het wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Make a backup now: earlier backups still open with the old password.</source>
        <translation>Maak nu een reservekopie: eerdere reservekopieën gaan nog open met het oude wachtwoord.</translation>
    </message>
    <message>
        <source>This is not the password of this vault. Nothing was changed.</source>
        <translation>Dit is niet het wachtwoord van deze kluis. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>You opened this vault with the recovery key. Choose a new password now; the old one stops working then.</source>
        <translation>U hebt deze kluis met de herstelsleutel geopend. Kies nu een nieuw wachtwoord; het oude werkt dan niet meer.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>&amp;Role in this event</source>
        <translation>&amp;Rol bij deze gebeurtenis</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Welke rol?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>as you hear it; spelling may differ</source>
        <translation>zoals u het hoort; spelling mag afwijken</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>Geboorte&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>Ge&amp;slacht</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Call back safely?</source>
        <translation>&amp;Veilig terugbellen?</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>%1e persoon</translation>
    </message>
    <message>
        <source>&amp;Role in this barring order</source>
        <translation>&amp;Rol bij dit huisverbod</translation>
    </message>
    <message>
        <source>&amp;Role in this report</source>
        <translation>&amp;Rol bij deze melding</translation>
    </message>
    <message>
        <source>The dwelling of the report</source>
        <translation>De woning van de melding</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Ander adres…</translation>
    </message>
    <message>
        <source>Write it as 03-07-1987, 1987, “about 1987” or “6 years”.</source>
        <translation>Schrijf het zo: 03-07-1987, 1987, “omstreeks 1987” of “6 jaar”.</translation>
    </message>
    <message>
        <source>Nobody can be born on this day.</source>
        <translation>Op deze dag kan niemand geboren zijn.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PersonListPanel</name>
    <message>
        <source>%1, name unknown</source>
        <translation>%1, naam onbekend</translation>
    </message>
    <message>
        <source>Persons in this report</source>
        <translation>Personen in deze melding</translation>
    </message>
    <message>
        <source>One more person  Ins</source>
        <translation>Nog een persoon  Ins</translation>
    </message>
</context>
<context>
    <name>regie::ui::PersonsPage</name>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>You see at once whether we know this person already.</source>
        <translation>U ziet meteen of wij deze persoon al kennen.</translation>
    </message>
    <message>
        <source>Known persons cannot be looked up now.</source>
        <translation>Bekende personen kunnen nu niet worden opgezocht.</translation>
    </message>
    <message>
        <source>We know nobody like this yet.</source>
        <translation>Wij kennen nog niemand die hierop lijkt.</translation>
    </message>
    <message>
        <source>Add this person as new, or type on.</source>
        <translation>Voeg deze persoon toe als nieuw, of typ verder.</translation>
    </message>
    <message>
        <source>The events of this person come into view. You can let go again later.</source>
        <translation>U ziet dan de gebeurtenissen van deze persoon. Loskoppelen kan later nog.</translation>
    </message>
    <message>
        <source>This may become barring order %1 of this household. You can let go again later.</source>
        <translation>Dit kan het %1e huisverbod van dit huishouden worden. Loskoppelen kan later nog.</translation>
    </message>
    <message>
        <source>Take this person out of the report?</source>
        <translation>Deze persoon uit de melding halen?</translation>
    </message>
    <message>
        <source>What you typed about this person goes.</source>
        <translation>Wat u over deze persoon typte, verdwijnt.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
</context>
<context>
    <name>regie::ui::PhaseBar</name>
    <message>
        <source>relapse %1 to %2</source>
        <translation>terugval %1 tot %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>relapse since %1 · %2</source>
        <translation>terugval sinds %1 · %2</translation>
    </message>
    <message>
        <source>since %1 · %2</source>
        <translation>sinds %1 · %2</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>Stable safety</source>
        <translation>Stabiele veiligheid</translation>
    </message>
    <message>
        <source>aftercare since %1</source>
        <translation>vinger aan de pols sinds %1</translation>
    </message>
    <message>
        <source>route ended on %1</source>
        <translation>route geëindigd op %1</translation>
    </message>
    <message>
        <source>closing, then aftercare</source>
        <translation>afsluiten, vinger aan de pols</translation>
    </message>
    <message>
        <source>evaluate and close</source>
        <translation>evalueren en afsluiten</translation>
    </message>
    <message>
        <source>Phases of the case</source>
        <translation>Fasen van de casus</translation>
    </message>
</context>
<context>
    <name>regie::ui::PhasesTab</name>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Tijdlijn als lijst</translation>
    </message>
    <message>
        <source>There is nothing with a date in this case yet.</source>
        <translation>Er staat nog niets met een datum in deze casus.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Meer tijd tonen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Minder tijd tonen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>← → from mark to mark · ↑ ↓ from lane to lane · + − more or less time · T today</source>
        <translation>← → gebeurtenis · ↑ ↓ laan · + − zoom · T vandaag</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>Stap vastleggen…</translation>
    </message>
</context>
<context>
    <name>regie::ui::PlanForm</name>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>Result of an action</source>
        <translation>Resultaat van een actiepunt</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Actiepunt wijzigen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>Goal reached or let go</source>
        <translation>Doel bereikt of losgelaten</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>Record in the plan</source>
        <translation>Vastleggen in het plan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>What do you record?</source>
        <translation>Wat legt u vast?</translation>
    </message>
    <message>
        <source>No goal in particular</source>
        <translation>Geen bepaald doel</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat wordt er gedaan</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>an organisation or somebody of the family</source>
        <translation>een organisatie of iemand van het gezin</translation>
    </message>
    <message>
        <source>Who there</source>
        <translation>Wie daar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>For which goal</source>
        <translation>Voor welk doel</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>In the words of the family</source>
        <translation>In de woorden van het gezin</translation>
    </message>
    <message>
        <source>What is to be different</source>
        <translation>Wat moet er anders zijn</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>In which phase</source>
        <translation>In welke fase</translation>
    </message>
    <message>
        <source>empty: the phase of now</source>
        <translation>leeg: de fase van nu</translation>
    </message>
    <message>
        <source>Which action</source>
        <translation>Welk actiepunt</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Welk doel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>Is het gedaan?</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>only when it was not done</source>
        <translation>alleen als het niet gedaan is</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Wat is ervan geworden?</translation>
    </message>
    <message>
        <source>How is that seen, or why is it let go</source>
        <translation>Waaraan is dat te zien, of waarom losgelaten</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Er is geen open actiepunt.</translation>
    </message>
    <message>
        <source>No goal is open.</source>
        <translation>Er is geen open doel.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PlanTab</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing was agreed in this case yet. Record the first goal or action.</source>
        <translation>In deze casus is nog niets afgesproken. Leg het eerste doel of actiepunt vast.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Everybody&apos;s part, side by side</source>
        <translation>Ieders deel, naast elkaar</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actiepunt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Wijzigingen:</translation>
    </message>
    <message>
        <source>Recorded in the plan.</source>
        <translation>Vastgelegd in het plan.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z draait het terug.</translation>
    </message>
</context>
<context>
    <name>regie::ui::PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENOMGEVING</translation>
    </message>
    <message>
        <source>All persons, addresses and events are invented. Do not enter real data here.</source>
        <translation>Alle personen, adressen en gebeurtenissen zijn verzonnen. Voer hier geen echte gegevens in.</translation>
    </message>
</context>
<context>
    <name>regie::ui::Presentation</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Case in large type</source>
        <translation>Casus in grote letters</translation>
    </message>
    <message>
        <source>PageDown next case · PageUp case before · Esc ends</source>
        <translation>PageDown volgende casus · PageUp vorige casus · Esc stopt</translation>
    </message>
    <message>
        <source>%1 · case %2 of %3</source>
        <translation>%1 · casus %2 van %3</translation>
    </message>
    <message>
        <source>Open actions of last time</source>
        <translation>Open actiepunten van de vorige keer</translation>
    </message>
    <message>
        <source>Forming the picture</source>
        <translation>Beeldvorming</translation>
    </message>
    <message>
        <source>Forming the judgement</source>
        <translation>Oordeelsvorming</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Agreed now</source>
        <translation>Nu afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with an address or a telephone number are not shown.</source>
        <translation>
            <numerusform>%n regel met een adres of telefoonnummer is niet getoond.</numerusform>
            <numerusform>%n regels met een adres of telefoonnummer zijn niet getoond.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::QuestionCard</name>
    <message>
        <source>“%1”  %2</source>
        <translation>“%1”  %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Note at: %1</source>
        <translation>Toelichting bij: %1</translation>
    </message>
    <message>
        <source>YNU</source>
        <comment>the letters that answer yes, no and not known yet</comment>
        <translation>JNO</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReasonList</name>
    <message>
        <source>Reasons against, take care</source>
        <translation>Redenen tegen, let op</translation>
    </message>
    <message>
        <source>Reasons for %1</source>
        <translation>Redenen voor %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReasonPanel</name>
    <message>
        <source>&amp;Why do you look at this case?</source>
        <translation>&amp;Waarom bekijkt u deze casus?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Casus openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This case is not your own work</source>
        <translation>Deze casus is niet uw eigen werk</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else handles it. With a reason it opens for %n hour(s). Your reason stands in the history of the case and in the log, where the data protection officer reads it.</source>
        <translation>
            <numerusform>Iemand anders behandelt hem. Met een reden gaat hij %n uur open. Uw reden staat in de historie van de casus en in het logboek, waar de functionaris gegevensbescherming hem leest.</numerusform>
            <numerusform>Iemand anders behandelt hem. Met een reden gaat hij %n uur open. Uw reden staat in de historie van de casus en in het logboek, waar de functionaris gegevensbescherming hem leest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n character(s): what do you need it for?</source>
        <translation>
            <numerusform>Schrijf minstens %n teken: waar hebt u het voor nodig?</numerusform>
            <numerusform>Schrijf minstens %n tekens: waar hebt u het voor nodig?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RecentList</name>
    <message>
        <source>Last opened</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Last opened cases</source>
        <translation>Laatst geopende casussen</translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation>U hebt nog geen casus geopend.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RecordPage</name>
    <message>
        <source>What will be recorded</source>
        <translation>Wat wordt vastgelegd</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Record  Ctrl+Enter</source>
        <translation>Vastleggen  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Who takes it up</source>
        <translation>Wie pakt het op</translation>
    </message>
    <message>
        <source>E&amp;xecutor</source>
        <translation>&amp;Uitvoerder</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>O&amp;pgepakt door</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Terms that start</source>
        <translation>Termijnen die gaan lopen</translation>
    </message>
    <message>
        <source>Still to look at</source>
        <translation>Nog nakijken</translation>
    </message>
    <message>
        <source>Print the intake advice…</source>
        <translation>Intakeadvies afdrukken…</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Naar de casus</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Sluiten  Esc</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>%1 (known)</source>
        <translation>%1 (bekend)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nieuw)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <source>asked, none heard</source>
        <translation>gevraagd, geen gehoord</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>nog niet genomen</translation>
    </message>
    <message>
        <source>%1, other than the advice</source>
        <translation>%1, anders dan het advies</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, zoals het advies</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>No term starts with this decision.</source>
        <translation>Met dit besluit gaat geen termijn lopen.</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>Te controleren: %1</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>Naar het veld</translation>
    </message>
    <message>
        <source>To the field %1: %2</source>
        <translation>Naar het veld %1: %2</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Bezig met vastleggen…</translation>
    </message>
    <message>
        <source>Recorded, without a case</source>
        <translation>Vastgelegd, zonder casus</translation>
    </message>
    <message>
        <source>Added to case %1</source>
        <translation>Toegevoegd aan casus %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) started.</source>
        <translation>
            <numerusform>Er loopt %n termijn.</numerusform>
            <numerusform>Er lopen %n termijnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision and the advice are kept with the household.</source>
        <translation>Het besluit en het advies zijn bewaard bij het huishouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to a person are still to confirm.</source>
        <translation>
            <numerusform>Nog %n koppeling met een persoon te bevestigen.</numerusform>
            <numerusform>Nog %n koppelingen met personen te bevestigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case goes on as %1 and the decision stands in it. Change the route in the case, on the tab Phases.</source>
        <translation>De casus loopt door als %1; het besluit staat erin. De route verandert u in de casus, op het tabblad Fasen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RecoveryBox</name>
    <message>
        <source>Your recovery key</source>
        <translation>Uw herstelsleutel</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it in a safe. It is shown only now. Whoever has it can open the vault.</source>
        <translation>Schrijf hem op of druk hem af, en bewaar hem achter slot. U ziet hem alleen nu. Wie hem heeft, kan de kluis openen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Type it back from your paper</source>
        <translation>Typ hem over van uw papier</translation>
    </message>
    <message>
        <source>This is not the same. Compare group by group.</source>
        <translation>Dit is niet hetzelfde. Vergelijk groep voor groep.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Fetch it at once.</source>
        <translation>Haal het blad meteen op.</translation>
    </message>
    <message>
        <source>Write the key down.</source>
        <translation>Schrijf de sleutel over.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>This is a practice vault: it has no recovery key.</source>
        <translation>Dit is een oefenkluis: die heeft geen herstelsleutel.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Nieuwe herstelsleutel maken</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ik heb hem op papier</translation>
    </message>
    <message>
        <source>The new recovery key is in use.</source>
        <translation>De nieuwe herstelsleutel is in gebruik.</translation>
    </message>
    <message>
        <source>Destroy the old paper. Earlier backups still open with the old key.</source>
        <translation>Vernietig het oude papier. Eerdere reservekopieën gaan nog open met de oude sleutel.</translation>
    </message>
    <message>
        <source>Try the recovery key…</source>
        <translation>Herstelsleutel proberen…</translation>
    </message>
    <message>
        <source>Does this key open the vault?</source>
        <translation>Opent deze sleutel de kluis?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Recovery key, as it was printed</source>
        <translation>Herstelsleutel, zoals die is afgedrukt</translation>
    </message>
    <message>
        <source>This recovery key was last tried on %1, and it opens the vault.</source>
        <translation>Deze herstelsleutel is op %1 voor het laatst geprobeerd en opent de kluis.</translation>
    </message>
    <message>
        <source>This recovery key was not tried yet. Do that each year: fetch the paper, and see that it works.</source>
        <translation>Deze herstelsleutel is nog niet geprobeerd. Doe dat elk jaar: haal het papier en kijk of het werkt.</translation>
    </message>
    <message>
        <source>Type the key from the paper.</source>
        <translation>Typ de sleutel van het papier over.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Look whether it was typed as it is printed; else make a new one now.</source>
        <translation>Deze sleutel opent de kluis niet. Kijk of hij getypt is zoals hij is afgedrukt; maak anders nu een nieuwe.</translation>
    </message>
    <message>
        <source>The recovery key opens this vault.</source>
        <translation>De herstelsleutel opent deze kluis.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the paper back where only who may have it can reach it.</source>
        <translation>Er is niets veranderd. Leg het papier terug waar alleen wie het mag hebben erbij kan.</translation>
    </message>
    <message>
        <source>Is the paper lost, or did somebody see it who should not? Make a new recovery key. The old one works until you have typed back the new one; your password stays.</source>
        <translation>Is het papier kwijt, of heeft iemand het gezien die dat niet mag? Maak een nieuwe herstelsleutel. De oude werkt tot u de nieuwe hebt overgetypt; uw wachtwoord blijft.</translation>
    </message>
    <message>
        <source>Keep the old key</source>
        <translation>De oude sleutel houden</translation>
    </message>
    <message>
        <source>The recovery key stays as it was.</source>
        <translation>De herstelsleutel blijft zoals hij was.</translation>
    </message>
    <message>
        <source>The new one opens nothing: destroy what you wrote down or printed of it.</source>
        <translation>De nieuwe opent niets: vernietig wat u ervan opschreef of afdrukte.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RecycleDialog</name>
    <message>
        <source>Recycle bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message numerus="yes">
        <source>Taken away in the last %n day(s), and not yet back</source>
        <translation>
            <numerusform>Weggehaald in de laatste %n dag, en nog niet terug</numerusform>
            <numerusform>Weggehaald in de laatste %n dagen, en nog niet terug</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here. What you take away from a family because it was a mistake can be put back from here.</source>
        <translation>Hier staat niets. Wat u uit een gezin weghaalt omdat het een vergissing was, kunt u hier terugzetten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Back until</source>
        <translation>Terug tot en met</translation>
    </message>
    <message>
        <source>What was taken away</source>
        <translation>Wat is weggehaald</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Teruggezet: %1.</translation>
    </message>
    <message>
        <source>This could not be put back.</source>
        <translation>Dit is niet teruggezet.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RelationPanel</name>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>With two persons or more you can say here what they are to each other.</source>
        <translation>Bij twee of meer personen zegt u hier wat zij van elkaar zijn.</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Relatie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>is … of</source>
        <translation>is … van</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReportChooser</name>
    <message>
        <source>Which report</source>
        <translation>Welk rapport</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Aa&amp;n</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>Choose for whom this is…</source>
        <translation>Kies voor wie dit is…</translation>
    </message>
    <message>
        <source>Choose the person…</source>
        <translation>Kies de persoon…</translation>
    </message>
    <message>
        <source>Choose the partner…</source>
        <translation>Kies de ketenpartner…</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReportPreview</name>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de pagina&apos;s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Niet op papier</translation>
    </message>
    <message>
        <source>What is not on paper, and why</source>
        <translation>Wat niet op papier staat, en waarom</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Afdrukken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Printing or saving registers a copy with its number and recipient.</source>
        <translation>Afdrukken of opslaan registreert een afschrift, met nummer en ontvanger.</translation>
    </message>
    <message>
        <source>Purpose: %1. Basis: %2.</source>
        <translation>Doel: %1. Grondslag: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that is known is on paper.</source>
        <translation>Alles wat bekend is, staat op papier.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) stay out for this recipient. The page itself does not say so.</source>
        <translation>
            <numerusform>%n gegeven blijft weg voor deze ontvanger. De pagina zelf zegt dat niet.</numerusform>
            <numerusform>%n gegevens blijven weg voor deze ontvanger. De pagina zelf zegt dat niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose for whom this is first: that decides what goes on paper.</source>
        <translation>Kies eerst voor wie dit is: dat bepaalt wat op papier komt.</translation>
    </message>
    <message>
        <source>Saved as copy %1.</source>
        <translation>Opgeslagen als afschrift %1.</translation>
    </message>
    <message>
        <source>Sent to the printer as copy %1.</source>
        <translation>Naar de printer gestuurd als afschrift %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What the person says herself</source>
        <translation>Wat de persoon zelf zegt</translation>
    </message>
    <message>
        <source>P&amp;ut on paper</source>
        <translation>Op papier &amp;zetten</translation>
    </message>
    <message>
        <source>Accessible page (*.html)</source>
        <translation>Toegankelijke pagina (*.html)</translation>
    </message>
    <message>
        <source>Save as &amp;accessible page…</source>
        <translation>Als &amp;toegankelijke pagina…</translation>
    </message>
    <message>
        <source>For a screen reader, braille or large letters: the same facts as one HTML page</source>
        <translation>Voor een schermlezer, braille of grote letters: hetzelfde rapport als één webpagina</translation>
    </message>
    <message>
        <source>Save it as a PDF instead.</source>
        <translation>Bewaar het in plaats daarvan als PDF.</translation>
    </message>
    <message>
        <source>The report is being made and searched…</source>
        <translation>Het rapport wordt gemaakt en doorzocht…</translation>
    </message>
</context>
<context>
    <name>regie::ui::ReportsPage</name>
    <message>
        <source>Why is this copy asked back? The recipient reads this.</source>
        <translation>Waarom vraagt u dit afschrift terug? De ontvanger leest dit.</translation>
    </message>
    <message>
        <source>What is not right, and what is? The recipient reads this.</source>
        <translation>Wat klopt er niet, en hoe is het wel? De ontvanger leest dit.</translation>
    </message>
    <message>
        <source>Letter about a copy</source>
        <translation>Brief over een afschrift</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Copies that left</source>
        <translation>Afschriften die naar buiten gingen</translation>
    </message>
    <message>
        <source>Report about a &amp;case</source>
        <translation>Rapport over een &amp;casus</translation>
    </message>
    <message>
        <source>Report for the s&amp;tuurgroep…</source>
        <translation>Rapport voor de st&amp;uurgroep…</translation>
    </message>
    <message>
        <source>&amp;Another case…</source>
        <translation>&amp;Andere casus…</translation>
    </message>
    <message>
        <source>Case, recipient, report…</source>
        <translation>Casus, ontvanger, rapport…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Dit afschrift</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>Copies of the same &amp;version</source>
        <translation>Afschriften van dezelfde &amp;versie</translation>
    </message>
    <message>
        <source>About &amp;one person</source>
        <translation>Over &amp;één persoon</translation>
    </message>
    <message>
        <source>Ask &amp;back…</source>
        <translation>&amp;Terugvragen…</translation>
    </message>
    <message>
        <source>Put &amp;right…</source>
        <translation>Ve&amp;rbeteren…</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>Alle afschriften</translation>
    </message>
    <message>
        <source>Copies that say the same as %1</source>
        <translation>Afschriften die hetzelfde zeggen als %1</translation>
    </message>
    <message>
        <source>Copies about the household of %1</source>
        <translation>Afschriften over het huishouden van %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: geen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RestorePage</name>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup is read and checked whole before anything is put in place. A vault that stands there is set aside, never deleted.</source>
        <translation>De reservekopie wordt eerst helemaal gelezen en gecontroleerd. Een kluis die er al staat, wordt apart gezet en nooit gewist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Bestand van de reservekopie</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Map van de kluis</translation>
    </message>
    <message>
        <source>Password of the vault when the backup was made</source>
        <translation>Wachtwoord van de kluis toen de kopie werd gemaakt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke reservekopie?</translation>
    </message>
    <message>
        <source>Choose the file of a backup.</source>
        <translation>Kies het bestand van een reservekopie.</translation>
    </message>
</context>
<context>
    <name>regie::ui::RetentionTab</name>
    <message>
        <source>The hold stands: nothing of it is destroyed until it is lifted.</source>
        <translation>De bewaarplicht staat: er wordt niets van vernietigd tot die is opgeheven.</translation>
    </message>
    <message>
        <source>It is kept longer.</source>
        <translation>Het wordt langer bewaard.</translation>
    </message>
    <message>
        <source>The decision was lifted: the term holds again.</source>
        <translation>Het besluit is opgeheven: de termijn geldt weer.</translation>
    </message>
    <message>
        <source>Destroyed. The certificate can be printed.</source>
        <translation>Vernietigd. De verklaring kan worden afgedrukt.</translation>
    </message>
    <message>
        <source>The list waits for another user.</source>
        <translation>De lijst wacht op een andere gebruiker.</translation>
    </message>
    <message>
        <source>The list was withdrawn. Nothing was destroyed.</source>
        <translation>De lijst is ingetrokken. Er is niets vernietigd.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Nothing was destroyed or decided.</source>
        <translation>Er is niets vernietigd of besloten.</translation>
    </message>
    <message>
        <source>It stays in the list: print it later.</source>
        <translation>Het blijft in de lijst staan: druk het later af.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Past its term</source>
        <translation>Over de termijn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Choose all that may be destroyed</source>
        <translation>Kies alles wat vernietigd kan worden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>A complaint, a court case or a request goes before a term. Decide it for the chosen lines, with the reason.</source>
        <translation>Een klacht, een rechtszaak of een verzoek gaat voor een termijn. Besluit het voor de gekozen regels, met de reden.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Keep &amp;until</source>
        <translation>Bewaren &amp;tot en met</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>Put a hold on it</source>
        <translation>Bewaarplicht opleggen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Destroying takes two persons and cannot be taken back. The program cannot see who types: let the second person do her part herself.</source>
        <translation>Vernietigen gebeurt met twee personen en kan niet worden teruggedraaid. Het programma kan niet zien wie er typt: laat de tweede persoon haar deel zelf doen.</translation>
    </message>
    <message>
        <source>Name of the &amp;second person</source>
        <translation>&amp;Naam van de tweede persoon</translation>
    </message>
    <message>
        <source>&amp;How many lines are destroyed, typed by her</source>
        <translation>&amp;Hoeveel regels vernietigd worden, door haar getypt</translation>
    </message>
    <message>
        <source>Today&apos;s &amp;date</source>
        <translation>&amp;Datum van vandaag</translation>
    </message>
    <message>
        <source>Destroy the chosen lines</source>
        <translation>Vernietig de gekozen regels</translation>
    </message>
    <message>
        <source>Put it up for another user</source>
        <translation>Leg voor aan een andere gebruiker</translation>
    </message>
    <message>
        <source>Agree and destroy</source>
        <translation>Akkoord en vernietig</translation>
    </message>
    <message>
        <source>Withdraw the list</source>
        <translation>Trek de lijst in</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Wat vernietigd is</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Druk de verklaring af…</translation>
    </message>
    <message>
        <source>Nothing is past its term this year.</source>
        <translation>Dit jaar is niets over de termijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were put up by %1 and wait for another user.</source>
        <translation>
            <numerusform>%n regel is voorgelegd door %1 en wacht op een andere gebruiker.</numerusform>
            <numerusform>%n regels zijn voorgelegd door %1 en wachten op een andere gebruiker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen line(s) may be destroyed</source>
        <translation>
            <numerusform>%n gekozen regel kan vernietigd worden</numerusform>
            <numerusform>%n gekozen regels kunnen vernietigd worden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::SafetyChart</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>How safe it is over time. %1</source>
        <translation>Hoe veilig het is door de tijd. %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::SafetyForm</name>
    <message>
        <source>Record safety</source>
        <translation>Veiligheid vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Safety figure of a member</source>
        <translation>Veiligheidscijfer van een systeemlid</translation>
    </message>
    <message>
        <source>New safety agreement</source>
        <translation>Nieuwe veiligheidsafspraak</translation>
    </message>
    <message>
        <source>Check of an agreement</source>
        <translation>Controle van een afspraak</translation>
    </message>
    <message>
        <source>End of an agreement</source>
        <translation>Einde van een afspraak</translation>
    </message>
    <message>
        <source>Outcome of the RiHG</source>
        <translation>Uitkomst van de RiHG</translation>
    </message>
    <message>
        <source>What do you record?</source>
        <translation>Wat legt u vast?</translation>
    </message>
    <message>
        <source>Whose safety</source>
        <translation>Wiens veiligheid</translation>
    </message>
    <message>
        <source>How safe, 0 to 10</source>
        <translation>Hoe veilig, 0 tot 10</translation>
    </message>
    <message>
        <source>0 unsafe, 10 safe</source>
        <translation>0 onveilig, 10 veilig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Wie let erop</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>Eerste controle</translation>
    </message>
    <message>
        <source>Which agreement</source>
        <translation>Welke afspraak</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>Is de afspraak nagekomen?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>Wie controleerde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Waarom de afspraak eindigt</translation>
    </message>
    <message>
        <source>Signals per part</source>
        <translation>Signalen per deel</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>No safety agreement stands yet.</source>
        <translation>Er staat nog geen veiligheidsafspraak.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>regie::ui::SafetyNowPanel</name>
    <message>
        <source>Safety now</source>
        <translation>Veiligheid nu</translation>
    </message>
    <message>
        <source>&amp;Asked: none of these was heard</source>
        <translation>Gevr&amp;aagd: niets hiervan gehoord</translation>
    </message>
    <message>
        <source>Asked: none of these was heard</source>
        <translation>Gevraagd: niets hiervan gehoord</translation>
    </message>
    <message>
        <source>Police, CIT or Veilig Thuis first.</source>
        <translation>Eerst politie, CIT of Veilig Thuis.</translation>
    </message>
    <message>
        <source>The intake can wait; the draft is kept.</source>
        <translation>De intake kan wachten. Het concept blijft bewaard.</translation>
    </message>
    <message>
        <source>Consult the police and Veilig Thuis at once.</source>
        <translation>Overleg direct met politie en Veilig Thuis.</translation>
    </message>
    <message>
        <source>One red flag is enough; they are not added up.</source>
        <translation>Eén rode vlag is genoeg. Wij tellen ze niet op.</translation>
    </message>
    <message>
        <source>Is there acute &amp;danger now?</source>
        <translation>Is er nu acuut ge&amp;vaar?</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <source>Red flag: %1</source>
        <translation>Rode vlag: %1</translation>
    </message>
    <message>
        <source>At least one red flag was heard.</source>
        <translation>Er is minstens één rode vlag gehoord.</translation>
    </message>
</context>
<context>
    <name>regie::ui::SafetyPanel</name>
    <message>
        <source>How safe it is, in their own words</source>
        <translation>Hoe veilig is het, volgens hen zelf</translation>
    </message>
    <message>
        <source>Safety agreements</source>
        <translation>Veiligheidsafspraken</translation>
    </message>
    <message>
        <source>Red flags and violations</source>
        <translation>Rode vlaggen en overtredingen</translation>
    </message>
    <message>
        <source>RiHG</source>
        <translation>RiHG</translation>
    </message>
</context>
<context>
    <name>regie::ui::SearchField</name>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Nothing found. Type a part of the name, or the number.</source>
        <translation>Niets gevonden. Typ een deel van de naam, of het nummer.</translation>
    </message>
    <message>
        <source>Search persons, cases, notes …</source>
        <translation>Zoek personen, casussen, notities …</translation>
    </message>
</context>
<context>
    <name>regie::ui::Session</name>
    <message>
        <source>Which vault?</source>
        <translation>Welke kluis?</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>De kluis gaat open…</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Opening the practice vault…</source>
        <translation>De oefenkluis gaat open…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>E. Oeverloper</source>
        <translation>E. Oeverloper</translation>
    </message>
    <message>
        <source>THV coordinator</source>
        <translation>THV-coördinator</translation>
    </message>
    <message>
        <source>Coordination pool Haaglanden</source>
        <translation>Coördinatiepool Haaglanden</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>De kluis wordt gemaakt…</translation>
    </message>
    <message numerus="yes">
        <source>The vault locks in %n second(s).</source>
        <translation>
            <numerusform>De kluis vergrendelt over %n seconde.</numerusform>
            <numerusform>De kluis vergrendelt over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Blijf werken</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>De reservekopie wordt gelezen en gecontroleerd…</translation>
    </message>
    <message>
        <source>This is the practice vault: everything in it is invented.</source>
        <translation>Dit is de oefenkluis: alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>Begin with an intake. At each step a note says what to do; F1 explains every field.</source>
        <translation>Begin met een intake. Bij elke stap staat wat u doet. F1 legt elk veld uit.</translation>
    </message>
    <message>
        <source>Begin a first intake</source>
        <translation>Eerste intake beginnen</translation>
    </message>
    <message>
        <source>This is Regiekompas %1.</source>
        <translation>Dit is Regiekompas %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Close once more to close all the same: then it is lost.</source>
        <translation>Sluit nog een keer om toch te sluiten: dan is het kwijt.</translation>
    </message>
    <message>
        <source>Not all that was typed could be kept.</source>
        <translation>Niet alles wat u typte kon worden bewaard.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was typed last in the form that was open is lost; look it over.</source>
        <translation>De schijf nam het niet aan. Wat het laatst is getypt in het formulier dat openstond, is kwijt. Kijk het na.</translation>
    </message>
    <message>
        <source>Not all that you typed can be kept: what stands in a form with a warning is lost when it locks.</source>
        <translation>Niet alles wat u typte kan worden bewaard: wat in een formulier met een waarschuwing staat, is kwijt na het vergrendelen.</translation>
    </message>
    <message>
        <source>Not all that you typed can be kept now.</source>
        <translation>Niet alles wat u typte kan nu worden bewaard.</translation>
    </message>
    <message>
        <source>Lock once more to lock all the same: then it is lost.</source>
        <translation>Vergrendel nog een keer om toch te vergrendelen: dan is het kwijt.</translation>
    </message>
    <message>
        <source>Intakes, notes and forms are saved; you come back in the same place. What was typed elsewhere, such as your own words for a paper, is lost.</source>
        <translation>Intakes, notities en formulieren zijn bewaard; u komt op dezelfde plek terug. Wat elders is getypt, zoals eigen woorden bij een stuk, gaat verloren.</translation>
    </message>
</context>
<context>
    <name>regie::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>regie::ui::SideBySideModel</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>deze melding</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Ter informatie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In deze melding</translation>
    </message>
    <message>
        <source>Known in the vault</source>
        <translation>Bekend in de kluis</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message numerus="yes">
        <source>%n in common</source>
        <translation>
            <numerusform>%n gemeenschappelijk lid</numerusform>
            <numerusform>%n gemeenschappelijke leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
</context>
<context>
    <name>regie::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Case files stand in a vault: a folder on this computer that only opens with your password.</source>
        <translation>Casussen staan in een kluis: een map op deze computer die alleen opengaat met uw wachtwoord.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>The vault you used last.</source>
        <translation>De kluis die u het laatst gebruikte.</translation>
    </message>
    <message>
        <source>Make a vault…</source>
        <translation>Kluis maken…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Andere kluis openen…</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>For real case files. You choose a password and get a recovery key to keep.</source>
        <translation>Voor echte casussen. U kiest een wachtwoord en krijgt een herstelsleutel om te bewaren.</translation>
    </message>
    <message>
        <source>A folder whose name ends in .kluis.</source>
        <translation>Een map waarvan de naam eindigt op .kluis.</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>When the computer was lost or the vault is damaged.</source>
        <translation>Als de computer weg is of de kluis beschadigd.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Kluis openen…</translation>
    </message>
    <message>
        <source>Begin here when the program is new to you. Everything in the practice vault is invented, and every page says so.</source>
        <translation>Begin hier als het programma nieuw voor u is. Alles in de oefenkluis is verzonnen, en elke pagina zegt dat.</translation>
    </message>
    <message>
        <source>Read the handbook  F1</source>
        <translation>Handboek lezen  F1</translation>
    </message>
</context>
<context>
    <name>regie::ui::SteeringDialog</name>
    <message>
        <source>Report for the stuurgroep</source>
        <translation>Stuurgroeprapport</translation>
    </message>
    <message>
        <source>Figures in the report</source>
        <translation>Cijfers in het rapport</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Kop</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Bekijken…</translation>
    </message>
    <message>
        <source>Numbers from one to four are left out, and what they could be worked out from. Write no names: heading and remarks are searched for everybody in the vault before the report can leave.</source>
        <translation>Aantallen van één tot en met vier blijven weg, en ook waar ze uit te berekenen zijn. Schrijf geen namen: kop en toelichting worden doorzocht op iedereen in de kluis, voordat het rapport weg kan.</translation>
    </message>
</context>
<context>
    <name>regie::ui::StepButton</name>
    <message>
        <source>Step %1, %2: now</source>
        <translation>Stap %1, %2: nu</translation>
    </message>
    <message>
        <source>Step %1, %2: later</source>
        <translation>Stap %1, %2: straks</translation>
    </message>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Stap %1, %2: klaar</translation>
    </message>
    <message>
        <source>Step %1, %2: something is not right</source>
        <translation>Stap %1, %2: er klopt iets niet</translation>
    </message>
</context>
<context>
    <name>regie::ui::StepGuide</name>
    <message>
        <source>Explanation of this step</source>
        <translation>Uitleg bij deze stap</translation>
    </message>
    <message>
        <source>Read more  F1</source>
        <translation>Meer lezen  F1</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Niet meer laten zien</translation>
    </message>
</context>
<context>
    <name>regie::ui::StepsPanel</name>
    <message>
        <source>Recorded in this case</source>
        <translation>Vastgelegd in deze casus</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Deze stap terugnemen</translation>
    </message>
    <message>
        <source>Why this step is taken back</source>
        <translation>Waarom deze stap wordt teruggenomen</translation>
    </message>
    <message>
        <source>it stays in the list</source>
        <translation>hij blijft in de lijst staan</translation>
    </message>
</context>
<context>
    <name>regie::ui::SystemTab</name>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Members and network</source>
        <translation>Leden en netwerk</translation>
    </message>
    <message>
        <source>How the household is shown</source>
        <translation>Hoe het huishouden wordt getoond</translation>
    </message>
    <message>
        <source>Address and telephone</source>
        <translation>Adres en telefoon</translation>
    </message>
</context>
<context>
    <name>regie::ui::ThvClock</name>
    <message>
        <source>Barring order: not begun yet</source>
        <translation>Huisverbod: nog niet begonnen</translation>
    </message>
    <message>
        <source>Barring order: day %1 of %2</source>
        <translation>Huisverbod: dag %1 van %2</translation>
    </message>
    <message>
        <source>Barring order: ended early</source>
        <translation>Huisverbod: eerder geëindigd</translation>
    </message>
    <message>
        <source>Barring order: ended</source>
        <translation>Huisverbod: afgelopen</translation>
    </message>
    <message>
        <source>advice on extending: day %1</source>
        <translation>advies verlengen: dag %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>einde %1</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::TimelineLegend</name>
    <message>
        <source>order to day 10, extended</source>
        <translation>dag 1–10, verlengd</translation>
    </message>
    <message>
        <source>report counts</source>
        <translation>melding telt</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>telt mogelijk</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>geweld</translation>
    </message>
    <message>
        <source>low, middle, high</source>
        <translation>laag, midden, hoog</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::TimelineView</name>
    <message>
        <source>Timeline of the case</source>
        <translation>Tijdlijn van de casus</translation>
    </message>
    <message>
        <source>Nothing chosen. The arrow keys go from mark to mark.</source>
        <translation>Niets gekozen. De pijltjestoetsen gaan van punt naar punt.</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Hele casus</translation>
    </message>
</context>
<context>
    <name>regie::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>A new call? Start an intake with Ctrl+N.</source>
        <translation>Een nieuwe melding? Begin een intake met Ctrl+N.</translation>
    </message>
    <message>
        <source>This filter leaves everything out</source>
        <translation>Dit filter laat niets over</translation>
    </message>
    <message>
        <source>Choose Everything and All kinds to see all there is.</source>
        <translation>Kies Alles en Alle soorten om te zien wat er is.</translation>
    </message>
</context>
<context>
    <name>regie::ui::UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>Vault: %1. You come back where you were.</source>
        <translation>Kluis: %1. U komt terug waar u was.</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Kluis: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Andere kluis…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do you open this older vault?</source>
        <translation>Waarom opent u deze oudere kluis?</translation>
    </message>
    <message>
        <source>Write why; it is kept in the history of the vault.</source>
        <translation>Schrijf waarom; het wordt bewaard in de geschiedenis van de kluis.</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Oudere kluis openen</translation>
    </message>
</context>
<context>
    <name>regie::ui::UsersTab</name>
    <message>
        <source>own password</source>
        <translation>eigen wachtwoord</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>geen wachtwoord</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie hier werkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Toegang beëindigen</translation>
    </message>
    <message>
        <source>Role of who is chosen</source>
        <translation>Rol van wie gekozen is</translation>
    </message>
    <message>
        <source>Reason to end the access of who is chosen</source>
        <translation>Reden om de toegang van wie gekozen is te beëindigen</translation>
    </message>
    <message>
        <source>A role holds from when somebody next opens the vault. It decides what the program shows and records, not what somebody with a key can decrypt: whoever had a password could read the whole file with it.</source>
        <translation>Een rol geldt vanaf de volgende keer dat iemand de kluis opent. De rol bepaalt wat het programma laat zien en vastlegt, niet wat iemand met een sleutel kan ontcijferen: wie een wachtwoord had, kon daarmee het hele bestand lezen.</translation>
    </message>
    <message>
        <source>Name, as it stands with what somebody does</source>
        <translation>Naam, zoals die staat bij wat iemand doet</translation>
    </message>
    <message numerus="yes">
        <source>First password, at least %n character(s)</source>
        <translation>
            <numerusform>Eerste wachtwoord, minstens %n teken</numerusform>
            <numerusform>Eerste wachtwoord, minstens %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>That password again</source>
        <translation>Dat wachtwoord nog eens</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Somebody more</source>
        <translation>Iemand erbij</translation>
    </message>
    <message>
        <source>A practice vault has one user: it opens without a password.</source>
        <translation>Een oefenkluis heeft één gebruiker: hij opent zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Function of somebody new</source>
        <translation>Functie van de nieuwe gebruiker</translation>
    </message>
    <message>
        <source>Role of somebody new</source>
        <translation>Rol van de nieuwe gebruiker</translation>
    </message>
    <message>
        <source>Tell the password yourself, not by mail. It is to be changed the first time, under Vault.</source>
        <translation>Zeg het wachtwoord zelf, niet per mail. De nieuwe gebruiker wijzigt het de eerste keer, onder Kluis.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Afgeschermd voor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Kept from somebody</source>
        <translation>Afgeschermd voor iemand</translation>
    </message>
    <message>
        <source>No household is kept from anybody.</source>
        <translation>Er is geen huishouden afgeschermd.</translation>
    </message>
    <message>
        <source>Number of a case of the household</source>
        <translation>Nummer van een casus van het huishouden</translation>
    </message>
    <message>
        <source>Reason of keeping it, or of lifting the chosen one</source>
        <translation>Reden om af te schermen, of om de gekozen afscherming op te heffen</translation>
    </message>
    <message>
        <source>Keep the household from this user</source>
        <translation>Huishouden afschermen voor deze gebruiker</translation>
    </message>
    <message>
        <source>Lift the chosen one</source>
        <translation>Gekozen afscherming opheffen</translation>
    </message>
    <message>
        <source>Somebody&apos;s own family, or people she knows: the household and its cases are then not there for her, in no list, count or search. It holds from when she next opens the vault.</source>
        <translation>Iemands eigen familie, of bekenden: het huishouden en de casussen ervan zijn er dan niet voor haar, in geen lijst, telling of zoekvraag. Het geldt vanaf de volgende keer dat zij de kluis opent.</translation>
    </message>
    <message>
        <source>From whom it is kept</source>
        <translation>Voor wie het is afgeschermd</translation>
    </message>
    <message>
        <source>Nobody ends her own access: somebody else does.</source>
        <translation>Niemand beëindigt de eigen toegang: dat doet iemand anders.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Niet gedaan.</translation>
    </message>
    <message>
        <source>The recovery key was made by this user. Make a new one first, under Vault.</source>
        <translation>De herstelsleutel is door deze gebruiker gemaakt. Maak eerst een nieuwe, onder Kluis.</translation>
    </message>
    <message>
        <source>Then nobody could manage users any more. Give somebody else that role first.</source>
        <translation>Dan kan niemand meer gebruikers beheren. Geef eerst iemand anders die rol.</translation>
    </message>
    <message>
        <source>Fill in the name: every action names who did it.</source>
        <translation>Vul de naam in: bij elke handeling staat wie die deed.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Sleutel maken…</translation>
    </message>
    <message>
        <source>The vault opens with that password now.</source>
        <translation>De kluis gaat nu ook met dat wachtwoord open.</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>De rol is gewijzigd.</translation>
    </message>
    <message>
        <source>It holds from when this user next opens the vault.</source>
        <translation>Dit geldt vanaf de volgende keer dat deze gebruiker de kluis opent.</translation>
    </message>
    <message>
        <source>That password opens the vault no more.</source>
        <translation>Dat wachtwoord opent de kluis niet meer.</translation>
    </message>
    <message>
        <source>Earlier backups still open with it. Make a new one, and destroy those.</source>
        <translation>Eerdere reservekopieën gaan er nog mee open. Maak een nieuwe, en vernietig die.</translation>
    </message>
    <message>
        <source>Which case?</source>
        <translation>Welke casus?</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message>
        <source>There is no case of this number.</source>
        <translation>Er is geen casus met dit nummer.</translation>
    </message>
    <message>
        <source>This household is kept from this user already.</source>
        <translation>Dit huishouden is al afgeschermd voor deze gebruiker.</translation>
    </message>
    <message>
        <source>The household is kept from this user.</source>
        <translation>Het huishouden is afgeschermd voor deze gebruiker.</translation>
    </message>
    <message>
        <source>The household can be seen again.</source>
        <translation>Het huishouden is weer te zien.</translation>
    </message>
</context>
<context>
    <name>regie::ui::WaterfallModel</name>
    <message>
        <source>Together: %1</source>
        <translation>Samen: %1</translation>
    </message>
    <message>
        <source>the sum: %1</source>
        <translation>de som: %1</translation>
    </message>
    <message>
        <source>the sum goes from %1 to %2</source>
        <translation>de som gaat van %1 naar %2</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Where the sum stands</source>
        <translation>Waar de som staat</translation>
    </message>
    <message>
        <source>The sum behind this candidate</source>
        <translation>De optelling achter deze kandidaat</translation>
    </message>
</context>
<context>
    <name>regie::ui::WhereaboutsPanel</name>
    <message>
        <source>Address and telephone</source>
        <translation>Adres en telefoon</translation>
    </message>
    <message>
        <source>Show the secret address</source>
        <translation>Geheim adres tonen</translation>
    </message>
    <message>
        <source>A secret address stands here for ten seconds. The log says who looked.</source>
        <translation>Een geheim adres staat hier tien seconden. In het logboek staat wie keek.</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Weer verbergen</translation>
    </message>
</context>
<context>
    <name>regie::ui::WorkModel</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Left / since</source>
        <translation>Nog / sinds</translation>
    </message>
    <message>
        <source>Case or household</source>
        <translation>Casus of huishouden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Basis of the term</source>
        <translation>Grondslag van de termijn</translation>
    </message>
    <message>
        <source>more than %1, the first %2 are shown</source>
        <translation>meer dan %1, hier staan de eerste %2</translation>
    </message>
    <message>
        <source>%1, the first %2 are shown</source>
        <translation>%1, hier staan de eerste %2</translation>
    </message>
</context>
</TS>
