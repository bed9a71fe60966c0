#include "core/report/flowtimeline.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/casefile/keyboard.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/flowforms.h"
#include "ui/wording/language.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;
using test::Typed;

namespace {

using Fields = QList<Typed>;

Fields who(const QString &name)
{
    return {{u"moveWhoName1"_s, name}};
}

Fields parties(const QString &one, const QString &other)
{
    return {{u"movePartiesName1"_s, one}, {u"movePartiesName2"_s, other}};
}

Fields reason(const QString &text)
{
    return {{u"moveReason"_s, text}};
}

Fields note(const QString &text)
{
    return {{u"moveNote"_s, text}};
}

Fields outcome(const QString &text)
{
    return {{u"moveOutcome"_s, text}};
}

Fields member(const QString &name)
{
    return {{u"moveMember"_s, name}};
}

Fields organisation(const QString &name)
{
    return {{u"moveOrganisation"_s, name}};
}

Fields until(const QString &date)
{
    return {{u"moveUntilDate"_s, date}};
}

/// Turns the tab Fasen to @p part and keeps a picture of it.
void keep(test::CaseAtKeyboard &play, const QString &part, const QString &name)
{
    play.page().findChild<QAbstractButton *>(part)->click();
    test::keepPicture(play.page(), name);
}

const QString kluut = u"A. Kluut"_s;
const QString tureluur = u"B. Tureluur"_s;

} // namespace

/// The three worked cases, from the call to the aftercare, on the page of the case and with the keyboard alone; with
/// the bad inputs that people make on the way.
class WorkedCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void icmInDenHaag();
    void icmInDelftScalesUp();
    void mdaWithRelapse();
    void isAccessible_data();
    void isAccessible();
    void aStepIsTakenBack();
    void theTimelineLeadsToTheStep_data();
    void theTimelineLeadsToTheStep();

private:
    void denHaagOrder(test::CaseAtKeyboard &play);
    void denHaagToCoordination(test::CaseAtKeyboard &play);
    void denHaagYear(test::CaseAtKeyboard &play);
    void delftIcm(test::CaseAtKeyboard &play);
    void delftMda(test::CaseAtKeyboard &play);
    void weighed(test::CaseAtKeyboard &play);
    void relapsed(test::CaseAtKeyboard &play);
};

void WorkedCasesTest::initTestCase()
{
    test::beginAs(u"casefile_workedcases"_s);
}

void WorkedCasesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// The ten days, extended, and the warm handover.
void WorkedCasesTest::denHaagOrder(test::CaseAtKeyboard &play)
{
    REGIE_PLAY(play.act(u"Eerste contact"_s, u"2026-11-23T03:40"_s));
    REGIE_PLAY(play.act(u"Bereikbaarheid uithuisgeplaatste bekend"_s, u"2026-11-23T10:00"_s));
    REGIE_PLAY(play.act(u"Gesprek met één systeemlid"_s, u"2026-11-23T11:00"_s, member(u"Gijs Rietgors"_s)));
    REGIE_PLAY(play.act(u"Gesprek met één systeemlid"_s, u"2026-11-23T14:00"_s, member(u"Mila Zeegras"_s)));
    REGIE_PLAY(play.act(u"Systeemgesprek"_s, u"2026-11-26T10:00"_s, parties(kluut, u"Gijs en Mila"_s)));
    REGIE_PLAY(play.act(u"Veiligheidsafspraken"_s, u"2026-11-26T12:00"_s,
        parties(kluut, u"Mila Zeegras"_s) + note(u"Gijs slaapt bij zijn broer."_s)));
    REGIE_PLAY(play.act(u"Advies over verlenging"_s, u"2026-12-01T09:00"_s,
        outcome(u"Verlengen"_s) + who(kluut) + reason(u"Rust is nog nodig."_s)));
    // Past 28 days, then before the first end; the law lets 28 days pass.
    play.setNow(u"2026-12-02T10:00"_s);
    REGIE_PLAY(play.refused(u"Huisverbod verlengen"_s, u"2026-12-02T10:00"_s,
        until(u"22-12-2026"_s) + reason(u"Gevaar duurt voort."_s), u"Nieuw einde van het huisverbod"_s,
        u"hooguit 28 dagen"_s));
    REGIE_PLAY(play.again(until(u"21-12-2026"_s)));
    REGIE_PLAY(play.notYet(u"Huisverbod afgelopen"_s, u"loopt nog"_s));
    REGIE_PLAY(play.act(u"Huisverbod afgelopen"_s, u"2026-12-21T09:00"_s));
    REGIE_PLAY(play.act(u"Warme overdracht in een gesprek"_s, u"2026-12-22T09:00"_s,
        organisation(u"Lokaal team Den Haag"_s) + parties(kluut, tureluur)));
    REGIE_PLAY(play.act(u"Overgedragen"_s, u"2026-12-22T10:00"_s));
    QVERIFY(!play.flow().state.run(1)->isOpen());
}

/// Accepted, a duo of two, at the door, and analysed.
void WorkedCasesTest::denHaagToCoordination(test::CaseAtKeyboard &play)
{
    REGIE_PLAY(play.act(u"Accepteren"_s, u"2026-12-23T09:00"_s, who(u"R. Wulp"_s)));
    QCOMPARE(play.file().status, CaseStatus::Active);
    REGIE_PLAY(play.act(u"ICM-er noemen"_s, u"2026-12-23T09:30"_s, who(kluut)));
    // One person is no duo.
    play.setNow(u"2026-12-23T10:00"_s);
    REGIE_PLAY(play.refused(u"Lid van het lokaal team noemen"_s, u"2026-12-23T10:00"_s, who(u"a. kluut"_s),
        u"Lid van het lokaal team"_s, u"twee verschillende mensen"_s));
    REGIE_PLAY(play.again(who(tureluur)));
    QVERIFY(play.flow().state.duoComplete());
    // Tomorrow has not been, and before the case there was no door.
    REGIE_PLAY(
        play.refused(u"Aan de deur"_s, u"2026-12-24T10:00"_s, who(kluut), u"Datum en tijd"_s, u"in de toekomst"_s));
    REGIE_PLAY(
        play.again({{u"moveAtDate"_s, u"23-12-2026"_s}, {u"moveAtTime"_s, u"09:45"_s}, {u"moveWhoName1"_s, kluut}}));
    REGIE_PLAY(play.notYet(u"Analyse beginnen"_s, u"Het gezin doet nog niet mee"_s));
    REGIE_PLAY(play.act(u"Antwoord van het gezin"_s, u"2026-12-23T11:00"_s,
        outcome(u"Weinig gemotiveerd, doet mee"_s) + note(u"Mila wil wel, Gijs doet mee."_s)));
    // A move before the stage it goes from began.
    play.setNow(u"2026-12-24T09:00"_s);
    REGIE_PLAY(
        play.refused(u"Analyse beginnen"_s, u"2026-12-22T09:00"_s, {}, u"Datum en tijd"_s, u"vóór een eerdere stap"_s));
    REGIE_PLAY(play.again({{u"moveAtDate"_s, u"24-12-2026"_s}}));
    REGIE_PLAY(play.act(u"Ketenpartner bevestigd"_s, u"2027-01-05T09:00"_s, organisation(u"De Waag"_s)));
    for (const QString &one : {u"Gijs Rietgors"_s, u"Mila Zeegras"_s})
        REGIE_PLAY(play.act(u"Analyse van één systeemlid"_s, u"2027-01-06T09:00"_s, member(one)));
    REGIE_PLAY(play.act(u"Patronen in het gezin"_s, u"2027-01-07T09:00"_s, note(u"Ruzie om geld."_s)));
    REGIE_PLAY(play.act(u"Patronen tussen professionals"_s, u"2027-01-07T10:00"_s, note(u"Ieder voor zich."_s)));
    // One participant is no talk.
    play.setNow(u"2027-01-20T09:00"_s);
    REGIE_PLAY(play.refused(u"Plan voor de lange termijn"_s, u"2027-01-20T09:00"_s, {{u"movePartiesName1"_s, kluut}},
        u"Deelnemers"_s, u"minstens twee deelnemers"_s));
    REGIE_PLAY(play.again({{u"movePartiesName2"_s, tureluur}}));
    REGIE_PLAY(play.act(u"Coördinatie beginnen"_s, u"2027-01-21T09:00"_s));
    QCOMPARE(play.flow().stand.state, u"coordination"_s);
    keep(play, u"timelineAsChart"_s, u"20_icm_denhaag_coordinatie"_s);
    keep(play, u"phasesSteps"_s, u"20_icm_denhaag_stappen"_s);
}

/// The phases, a year of reviews, the red flag that was heard at the beginning, closing and aftercare.
void WorkedCasesTest::denHaagYear(test::CaseAtKeyboard &play)
{
    REGIE_PLAY(play.notYet(u"Naar risicogestuurde zorg"_s, u"nog geen afspraak"_s));
    play.setNow(u"2027-01-22T09:00"_s);
    REGIE_PLAY(play.safety(u"Nieuwe veiligheidsafspraak"_s,
        {{u"safetyWhat"_s, u"Bij ruzie gaat Gijs naar zijn broer."_s}, {u"safetyCheckedBy"_s, u"oma"_s},
            {u"safetyCheckAtDate"_s, u"01-02-2027"_s}}));
    for (const QString &one : {u"Gijs Rietgors"_s, u"Mila Zeegras"_s})
        REGIE_PLAY(play.safety(u"Veiligheidscijfer van een systeemlid"_s,
            {{u"safetyMember"_s, one}, {u"safetyScore"_s, u"6"_s}, {u"safetyAuthor"_s, kluut}}));
    REGIE_PLAY(play.act(u"Naar risicogestuurde zorg"_s, u"2027-01-25T09:00"_s));
    for (const QString &when : {u"2027-04-19T09:00"_s, u"2027-07-19T09:00"_s, u"2027-10-18T09:00"_s})
        REGIE_PLAY(
            play.act(u"Evaluatie elke 3 maanden"_s, when, parties(kluut, tureluur) + note(u"Het gaat beter."_s)));
    REGIE_PLAY(play.act(u"Naar herstel"_s, u"2027-10-19T09:00"_s));
    // Closing with an open red flag asks why.
    play.setNow(u"2027-12-28T09:00"_s);
    REGIE_PLAY(
        play.refused(u"Afsluiten"_s, u"2027-12-28T09:00"_s, parties(kluut, tureluur), u"Reden"_s, u"Vul dit in"_s));
    REGIE_PLAY(play.act(u"Rode vlag besproken"_s, u"2027-12-28T09:30"_s,
        outcome(u"Doodsbedreiging"_s) + reason(u"Met politie en VT besproken."_s)));
    REGIE_PLAY(play.act(u"Afsluiten"_s, u"2027-12-28T10:00"_s, parties(kluut, tureluur)));
    QCOMPARE(play.flow().stand.state, u"aftercare"_s);
    REGIE_PLAY(play.notYet(u"Vinger aan de pols beëindigen"_s, u"Ontbreekt nog"_s));
    REGIE_PLAY(play.act(u"Vinger aan de pols"_s, u"2028-03-28T10:00"_s, who(tureluur) + note(u"Rustig."_s)));
    REGIE_PLAY(play.act(u"Vinger aan de pols beëindigen"_s, u"2028-06-28T10:00"_s));
}

void WorkedCasesTest::icmInDenHaag()
{
    test::CaseAtKeyboard play;
    QVERIFY2(play.failure().isEmpty(), qPrintable(play.failure()));
    REGIE_PLAY(play.begin({u"Den Haag"_s, AdviceRoute::Icm, {RedFlag::DeathThreat}}));
    QVERIFY(play.page().findChild<QWidget *>(u"caseFlags"_s)->isVisible());
    denHaagOrder(play);
    if (QTest::currentTestFailed())
        return;
    denHaagToCoordination(play);
    if (QTest::currentTestFailed())
        return;
    denHaagYear(play);
    if (QTest::currentTestFailed())
        return;
    const CaseFlow flow = play.flow();
    QCOMPARE(flow.stand.state, u"ended"_s);
    QCOMPARE(play.file().status, CaseStatus::Closed);
    QCOMPARE(flow.state.phases.size(), 3);
    QVERIFY(!play.page().findChild<QWidget *>(u"caseFlags"_s)->isVisible());
    // the check of the agreement was never recorded; now nobody has to do it any more
    QVERIFY(
        play.page().findChild<QWidget *>(u"caseNextDate"_s)->accessibleName().contains(u"Er staat geen datum open"_s));
    keep(play, u"timelineAsChart"_s, u"20_icm_denhaag_nazorg"_s);
}

/// ICM that the family ends up refusing; coercive control is not known, so they are spoken apart first.
void WorkedCasesTest::delftIcm(test::CaseAtKeyboard &play)
{
    REGIE_PLAY(play.act(u"Eerste contact"_s, u"2026-11-23T03:30"_s));
    REGIE_PLAY(play.notYet(u"Systeemgesprek"_s, u"Eerst afzonderlijk"_s));
    REGIE_PLAY(play.act(u"Veiligheidsafweging voor een gezamenlijk gesprek"_s, u"2026-11-24T09:00"_s,
        parties(kluut, u"S. Scholekster"_s) + reason(u"Mila wil zelf, met politie in de buurt."_s)));
    REGIE_PLAY(play.act(u"Systeemgesprek"_s, u"2026-11-25T09:00"_s, parties(kluut, u"Gijs en Mila"_s)));
    REGIE_PLAY(play.act(u"Op de wachtlijst zetten"_s, u"2026-11-25T10:00"_s, reason(u"Er is nu geen plek."_s)));
    REGIE_PLAY(play.act(u"Accepteren"_s, u"2026-12-01T10:00"_s, who(u"R. Wulp"_s)));
    REGIE_PLAY(play.act(u"ICM-er noemen"_s, u"2026-12-01T11:00"_s, who(kluut)));
    REGIE_PLAY(play.act(u"Lid van het lokaal team noemen"_s, u"2026-12-01T12:00"_s, who(tureluur)));
    REGIE_PLAY(play.act(u"Aan de deur"_s, u"2026-12-01T14:00"_s, who(kluut)));
    REGIE_PLAY(play.act(u"Antwoord van het gezin"_s, u"2026-12-02T10:00"_s,
        outcome(u"Neemt bedenktijd"_s) + note(u"Willen erover slapen."_s)));
    REGIE_PLAY(play.act(u"Bedenktijd"_s, u"2026-12-02T10:30"_s, until(u"09-12-2026"_s)));
    REGIE_PLAY(
        play.act(u"Overtreding van het huisverbod"_s, u"2026-12-02T23:30"_s, note(u"Gijs stond aan de deur."_s)));
    REGIE_PLAY(play.act(
        u"Antwoord van het gezin"_s, u"2026-12-08T10:00"_s, outcome(u"Weigert"_s) + note(u"Geen hulp meer nodig."_s)));
    REGIE_PLAY(play.act(
        u"Opschorten"_s, u"2026-12-09T10:00"_s, until(u"20-12-2026"_s) + reason(u"Mila is in het ziekenhuis."_s)));
    REGIE_PLAY(play.notYet(u"Opschalen naar MDA++"_s, u"opgeschort"_s));
    REGIE_PLAY(play.act(u"Hervatten"_s, u"2026-12-18T10:00"_s, reason(u"Mila is thuis."_s)));
    // Scaling up wants a reason.
    play.setNow(u"2027-01-11T09:00"_s);
    REGIE_PLAY(play.refused(u"Opschalen naar MDA++"_s, u"2027-01-11T09:00"_s, {}, u"Reden"_s, u"Vul dit in"_s));
    REGIE_PLAY(play.again(reason(u"Het gezin weigert en het gevaar blijft."_s)));
}

void WorkedCasesTest::delftMda(test::CaseAtKeyboard &play)
{
    const CaseFlow scaled = play.flow();
    QCOMPARE(scaled.state.activeRoute()->flow, u"mda"_s);
    QCOMPARE(scaled.state.activeRoute()->linkedRun, 2);
    QCOMPARE(play.file().route, AdviceRoute::Mda);
    keep(play, u"phasesSteps"_s, u"21_icm_delft_opgeschaald"_s);
    REGIE_PLAY(play.act(u"Contacthistorie gevraagd"_s, u"2027-01-11T10:00"_s, organisation(u"Reclassering"_s)));
    REGIE_PLAY(
        play.act(u"Contacthistorie gevraagd"_s, u"2027-01-11T10:05"_s, organisation(u"Basisschool De Duinpan"_s)));
    REGIE_PLAY(play.act(u"Contacthistorie ontvangen"_s, u"2027-01-14T10:00"_s,
        organisation(u"Reclassering"_s) + outcome(u"Daar bekend"_s)));
    REGIE_PLAY(play.act(u"Naar het weegoverleg"_s, u"2027-01-15T10:00"_s));
    // A decision without participants; and not every partner has answered.
    play.setNow(u"2027-01-25T10:00"_s);
    REGIE_PLAY(play.refused(u"Toelaten"_s, u"2027-01-25T10:00"_s, reason(u"Alles is geprobeerd."_s), u"Deelnemers"_s,
        u"minstens twee deelnemers"_s));
    REGIE_PLAY(play.again(parties(u"Z. Zilverplevier"_s, u"V. Visdief"_s)));
    REGIE_PLAY(play.act(u"Procesregisseur noemen"_s, u"2027-01-26T10:00"_s, who(u"Z. Zilverplevier"_s)));
    REGIE_PLAY(play.notYet(u"Aanpak beginnen"_s, u"Nog niemand genoemd: Casusregisseur"_s));
    REGIE_PLAY(play.act(u"Casusregisseur noemen"_s, u"2027-01-26T11:00"_s, who(tureluur)));
    REGIE_PLAY(play.act(u"Expertteam"_s, u"2027-02-01T10:00"_s, parties(u"Z. Zilverplevier"_s, tureluur)));
    // The same person twice is one participant.
    play.setNow(u"2027-02-08T10:00"_s);
    REGIE_PLAY(play.refused(u"Integraal plan"_s, u"2027-02-08T10:00"_s, parties(tureluur, u"b.  tureluur"_s),
        u"Deelnemers"_s, u"twee keer dezelfde persoon"_s));
    REGIE_PLAY(play.again(parties(tureluur, u"V. Visdief"_s)));
    REGIE_PLAY(play.act(u"Aanpak beginnen"_s, u"2027-02-09T10:00"_s));
    REGIE_PLAY(play.act(u"Evaluatie"_s, u"2027-05-10T10:00"_s,
        parties(u"Z. Zilverplevier"_s, tureluur) + note(u"Rust sinds maart."_s)));
    REGIE_PLAY(play.act(u"Afsluiten"_s, u"2027-11-10T10:00"_s,
        parties(u"Z. Zilverplevier"_s, tureluur) + reason(u"Stabiel veilig."_s)));
}

void WorkedCasesTest::icmInDelftScalesUp()
{
    test::CaseAtKeyboard play;
    REGIE_PLAY(play.failure());
    REGIE_PLAY(play.begin({u"Delft"_s, AdviceRoute::Icm, {RedFlag::Stalking}, Answer::Unknown}));
    delftIcm(play);
    if (QTest::currentTestFailed())
        return;
    delftMda(play);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(play.flow().stand.state, u"closed"_s);
    QVERIFY(play.flow().state.raised.contains(RedFlag::OrderViolated));
    // Nobody talked the violation over: the banner stays, also after closing.
    auto *banner = play.page().findChild<QWidget *>(u"caseFlags"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(u"Overleg direct met politie en Veilig Thuis"_s),
        qPrintable(banner->accessibleName()));
    keep(play, u"timelineAsChart"_s, u"21_icm_delft_afgesloten"_s);
}

/// Held once, then admitted, with directors and a plan.
void WorkedCasesTest::weighed(test::CaseAtKeyboard &play)
{
    REGIE_PLAY(play.act(
        u"Gemeld door een ketenpartner"_s, u"2026-11-24T09:00"_s, organisation(u"Politie, eenheid Den Haag"_s)));
    REGIE_PLAY(play.act(u"Naar het weegoverleg"_s, u"2026-11-25T09:00"_s));
    play.setNow(u"2026-12-07T09:00"_s);
    // Held until a day that has gone.
    REGIE_PLAY(play.refused(u"Aanhouden"_s, u"2026-12-07T09:00"_s,
        until(u"01-12-2026"_s) + parties(u"Z. Zilverplevier"_s, u"V. Visdief"_s) + reason(u"Stukken ontbreken."_s),
        u"Op welke datum"_s, u"na de datum hierboven"_s));
    REGIE_PLAY(play.again(until(u"21-12-2026"_s)));
    REGIE_PLAY(play.act(u"Toelaten"_s, u"2026-12-21T09:00"_s,
        parties(u"Z. Zilverplevier"_s, u"V. Visdief"_s) + reason(u"Samenwerking is vastgelopen."_s)));
    REGIE_PLAY(play.act(u"Procesregisseur noemen"_s, u"2026-12-22T09:00"_s, who(u"Z. Zilverplevier"_s)));
    REGIE_PLAY(play.act(u"Casusregisseur noemen"_s, u"2026-12-22T10:00"_s, who(tureluur)));
    REGIE_PLAY(play.act(u"Expertteam"_s, u"2027-01-05T09:00"_s, parties(u"Z. Zilverplevier"_s, tureluur)));
    REGIE_PLAY(play.act(u"Integraal plan"_s, u"2027-01-12T09:00"_s, parties(tureluur, u"V. Visdief"_s)));
    REGIE_PLAY(play.act(u"Aanpak beginnen"_s, u"2027-01-13T09:00"_s));
    REGIE_PLAY(play.act(u"Ketenpartner doet mee"_s, u"2027-01-14T09:00"_s,
        organisation(u"De Waag"_s) + Fields{{u"moveIntensity"_s, u"Normaal"_s}}));
    REGIE_PLAY(play.act(u"Gedwongen kader"_s, u"2027-01-15T09:00"_s,
        organisation(u"Jeugdbescherming West"_s) + note(u"OTS; de GI stuurt op veiligheid."_s)));
}

/// On to recovery, back to immediate safety, and on again; closed at last.
void WorkedCasesTest::relapsed(test::CaseAtKeyboard &play)
{
    play.setNow(u"2027-01-18T09:00"_s);
    REGIE_PLAY(play.safety(u"Nieuwe veiligheidsafspraak"_s,
        {{u"safetyWhat"_s, u"Overdracht alleen met een derde erbij."_s}, {u"safetyCheckedBy"_s, u"school"_s},
            {u"safetyCheckAtDate"_s, u"01-02-2027"_s}}));
    REGIE_PLAY(play.act(u"Naar risicogestuurde zorg"_s, u"2027-02-01T09:00"_s));
    REGIE_PLAY(play.act(u"Naar herstel"_s, u"2027-05-03T09:00"_s));
    // A terugval is a normal move, with a reason and not before the phase it leaves.
    play.setNow(u"2027-07-19T09:00"_s);
    REGIE_PLAY(play.refused(u"Terugval: terug naar directe veiligheid"_s, u"2027-04-01T09:00"_s,
        reason(u"Incident bij het ophalen van de kinderen."_s), u"Datum en tijd"_s, u"vóór een eerdere stap"_s));
    REGIE_PLAY(play.again({{u"moveAtDate"_s, u"18-07-2027"_s}}));
    REGIE_PLAY(play.safety(u"Controle van een afspraak"_s,
        {{u"safetyAgreement"_s, u"Overdracht alleen met een derde erbij."_s}, {u"safetyKept"_s, u"Niet nagekomen"_s},
            {u"safetyBy"_s, u"school"_s}, {u"safetyNote"_s, u"Er was geen derde bij."_s},
            {u"safetyNextCheckDate"_s, u"26-07-2027"_s}}));
    REGIE_PLAY(play.act(u"Tijdelijk meer inzet vragen"_s, u"2027-07-20T09:00"_s,
        organisation(u"De Waag"_s) + until(u"20-10-2027"_s) + reason(u"Terugval."_s)));
    // Only who takes part can stop.
    play.setNow(u"2027-07-21T09:00"_s);
    REGIE_PLAY(play.refused(u"Ketenpartner stopt"_s, u"2027-07-21T09:00"_s,
        organisation(u"Youz"_s) + reason(u"Klaar."_s), u"Organisatie"_s, u"doet nu niet mee"_s));
    REGIE_PLAY(play.act(u"Naar risicogestuurde zorg"_s, u"2027-08-28T09:00"_s));
    REGIE_PLAY(play.act(
        u"Evaluatie"_s, u"2027-09-06T09:00"_s, parties(u"Z. Zilverplevier"_s, tureluur) + note(u"Weer op de rit."_s)));
    REGIE_PLAY(play.act(u"Naar herstel"_s, u"2027-12-06T09:00"_s));
    REGIE_PLAY(play.act(u"Afsluiten"_s, u"2028-03-06T09:00"_s,
        parties(u"Z. Zilverplevier"_s, tureluur) + reason(u"Stabiel veilig."_s)));
    REGIE_PLAY(play.act(u"Heropenen"_s, u"2028-06-06T09:00"_s, reason(u"Nieuwe melding."_s)));
}

void WorkedCasesTest::mdaWithRelapse()
{
    test::CaseAtKeyboard play;
    REGIE_PLAY(play.failure());
    REGIE_PLAY(play.begin({u"Rijswijk"_s, AdviceRoute::Mda, {}, Answer::Yes}));
    weighed(play);
    if (QTest::currentTestFailed())
        return;
    relapsed(play);
    if (QTest::currentTestFailed())
        return;
    const CaseFlow flow = play.flow();
    QCOMPARE(flow.state.phases.size(), 6);
    QVERIFY(flow.state.phases.at(3).relapse);
    QCOMPARE(flow.safety.checks.size(), 1);
    QVERIFY(!flow.safety.checks.constFirst().kept);
    QCOMPARE(flow.state.lastRoute()->linkedRun, 2);
    QCOMPARE(play.file().status, CaseStatus::AwaitingCheck);
    keep(play, u"timelineAsChart"_s, u"22_mda_terugval"_s);
    keep(play, u"phasesSafety"_s, u"22_mda_veiligheid"_s);
}

void WorkedCasesTest::isAccessible_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("step");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0}) {
        const int size = static_cast<int>(scale * 100);
        QTest::addRow("a step with people, text at %d %%", size)
            << u"phasesSteps"_s << u"Warme overdracht in een gesprek"_s << scale;
        QTest::addRow("a decision, text at %d %%", size) << u"phasesSteps"_s << u"Huisverbod verlengen"_s << scale;
        QTest::addRow("not yet, text at %d %%", size) << u"phasesSteps"_s << u"Analyse beginnen"_s << scale;
        QTest::addRow("safety, text at %d %%", size) << u"phasesSafety"_s << QString() << scale;
    }
}

void WorkedCasesTest::isAccessible()
{
    QFETCH(QString, part);
    QFETCH(QString, step);
    QFETCH(double, scale);
    ui::applyFont(*qApp, scale);
    const auto smallAgain = qScopeGuard([] { ui::applyFont(*qApp); });
    test::CaseAtKeyboard play;
    REGIE_PLAY(play.failure());
    REGIE_PLAY(play.begin({u"Den Haag"_s, AdviceRoute::Icm, {RedFlag::DeathThreat}}));
    REGIE_PLAY(play.act(u"Accepteren"_s, u"2026-11-23T09:00"_s, who(u"R. Wulp"_s)));
    play.page().findChild<QAbstractButton *>(part)->click();
    if (!step.isEmpty())
        REGIE_PLAY(play.show(step));
    (void)test::grabAt(play.page(), {1240, 840});
    REGIE_NONE(test::tabWalk(play.page()));
    REGIE_NONE(test::unnamed(play.page()));
    REGIE_NONE(test::clipped(play.page()));
    REGIE_NONE(test::richTexts(play.page()));
    REGIE_NONE(test::leaks(play.page(), {u"Rietgors"_s, u"Zeegras"_s}));
}

void WorkedCasesTest::aStepIsTakenBack()
{
    test::CaseAtKeyboard play;
    REGIE_PLAY(play.failure());
    REGIE_PLAY(play.begin({u"Den Haag"_s, AdviceRoute::Icm}));
    REGIE_PLAY(play.act(u"Eerste contact"_s, u"2026-11-23T03:40"_s));
    REGIE_PLAY(play.takeBack({}, u"Vul dit in"_s));
    QVERIFY(play.flow().state.last(1, u"first-contact"_s) != nullptr);
    REGIE_PLAY(play.takeBack(u"Verkeerde casus."_s, {}));
    const CaseFlow flow = play.flow();
    QVERIFY(flow.state.last(1, u"first-contact"_s) == nullptr);
    QCOMPARE(flow.events.constLast().reason, u"Verkeerde casus."_s);
}

void WorkedCasesTest::theTimelineLeadsToTheStep_data()
{
    QTest::addColumn<int>("lane");
    QTest::addColumn<int>("kind");
    QTest::newRow("a phase") << static_cast<int>(report::TimelineLane::Phases)
                             << static_cast<int>(FlowEventKind::PhaseEntered);
    QTest::newRow("a partner") << static_cast<int>(report::TimelineLane::Partners)
                               << static_cast<int>(FlowEventKind::PartnerJoined);
    QTest::newRow("a step") << static_cast<int>(report::TimelineLane::Actions)
                            << static_cast<int>(FlowEventKind::RoleNamed);
}

/// Enter on a band or a mark goes to what was recorded: it says who, when and why.
void WorkedCasesTest::theTimelineLeadsToTheStep()
{
    QFETCH(int, lane);
    QFETCH(int, kind);
    test::CaseAtKeyboard play;
    REGIE_PLAY(play.failure());
    REGIE_PLAY(play.begin({u"Rijswijk"_s, AdviceRoute::Mda, {}, Answer::Yes}));
    weighed(play);
    if (QTest::currentTestFailed())
        return;
    const QList<FlowEvent> events = play.flow().events;
    const auto event = std::find_if(events.cbegin(), events.cend(),
        [kind](const FlowEvent &one) { return one.kind == static_cast<FlowEventKind>(kind); });
    QVERIFY(event != events.cend());
    auto *view = play.page().findChild<ui::TimelineView *>();
    play.page().findChild<QAbstractButton *>(u"timelineAsChart"_s)->click();
    const QList<report::TimelineItem> items = view->timeline().items;
    const auto item = std::find_if(items.cbegin(), items.cend(), [&](const report::TimelineItem &one) {
        return static_cast<int>(one.lane) == lane && one.id == report::stepId(event->seq);
    });
    QVERIFY2(item != items.cend(), "nothing in the timeline rests on the step");
    view->setFocus();
    view->setCurrent(static_cast<int>(item - items.cbegin()));
    QTest::keyClick(view, Qt::Key_Return);
    const auto *table = play.page().findChild<ui::CellTable *>(u"caseSteps"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), wording::eventTitle(*event));
}

QTEST_MAIN(WorkedCasesTest)
#include "workedcases_test.moc"
