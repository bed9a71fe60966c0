#include "samplereport.h"

#include <QFile>

namespace regie::test {

using namespace Qt::StringLiterals;
using namespace report;
using report::Code; // not the table of the domain

namespace {

LocalDateTime at(const char *iso)
{
    return LocalDateTime::parse(QString::fromLatin1(iso)).value();
}
Line said(const QString &text)
{
    return {{Verbatim{text}}};
}
Line phrase(Phrase phrase, QList<Argument> arguments = {}, int strong = 0)
{
    return {{Phrased{phrase, std::move(arguments), strong}}};
}
Line when(const char *iso, bool withTime = true)
{
    return {{Moment{at(iso), withTime}}};
}
Line signed_(Sign sign)
{
    return {{sign}};
}
Line quoted(const char *text)
{
    return {{Quote{QString::fromUtf8(text)}}};
}

AdviceBox adviceBox()
{
    AdviceBox box;
    box.advice = {AdviceRoute::Icm};
    box.lines = {phrase(Phrase::ExecutorInDuo, {u"Perspektief (Arosa)"_s, u"Rijswijk"_s}, 1),
        phrase(Phrase::DecidedFinalAfterCheck, {at("2026-11-23T09:55")})};
    box.due = at("2026-11-24T02:10");
    box.dueLines = {phrase(Phrase::HoursAfterImposing, {24}), phrase(Phrase::BasisUnconfirmed, {u"werkafspraak"_s})};
    box.flags = {{{Sign::RedFlag, Phrased{Phrase::RedFlagNamed, {Code(RedFlag::Strangulation)}, -1},
        Phrased{Phrase::RedFlagConsult}}}};
    return box;
}

Table household()
{
    Table table;
    table.title = Phrase::Household;
    table.half = true;
    table.columns = {{Phrase::Name, 43}, {Phrase::Born, 22}, {Phrase::Role, 35}};
    table.rows = {
        {said(u"Dirk Zandoog"_s), said(u"19-02-1984"_s), {{Code(EventRole::PutOut)}}},
        {said(u"Lotte van der Helmgras"_s), said(u"03-07-1987"_s), {{Code(EventRole::Stayed)}}},
        {said(u"Fem Zandoog"_s), said(u"2020"_s), phrase(Phrase::RoleAndPresent, {Code(EventRole::Child)})},
    };
    table.below = {phrase(Phrase::Dwelling, {u"Kwelderpad 14, 2289 SA Rijswijk"_s}),
        phrase(Phrase::LivesElsewhere, {u"Dirk Zandoog"_s})};
    return table;
}

Table terms()
{
    Table table;
    table.title = Phrase::Terms;
    table.half = true;
    table.columns = {{Phrase::What, 33}, {Phrase::When, 39}, {Phrase::Basis, 28}};
    table.rows = {
        {phrase(Phrase::Imposed), when("2026-11-23T02:10"), said(u"Wth art. 2"_s)},
        {phrase(Phrase::AdviseExtension), when("2026-11-30", false), said(u"dag 8, regio"_s)},
        {phrase(Phrase::End), when("2026-12-03T02:10"), said(u"Wth art. 9 lid 1"_s)},
        {phrase(Phrase::LatestEnd), when("2026-12-21T02:10"), said(u"Wth art. 9 lid 1"_s)},
    };
    table.clock = Clock28{1, 10, 28, 8};
    return table;
}

QList<Line> event(const char *date, const QString &what, Sign sign, const QString &why)
{
    return {when(date, false), said(what), signed_(sign), said(why)};
}

Table counting()
{
    Table table;
    table.title = Phrase::Counting;
    table.columns = {{Phrase::Date, 23}, {Phrase::Event, 48}, {Phrase::Counts, 23}, {Phrase::WhyColumn, 79}};
    table.rows = {
        event("2026-11-23", u"Huisverbod"_s, Sign::Counts, u"opgelegd en van kracht"_s),
        event("2026-11-23", u"Melding VT, hermelding"_s, Sign::Counts,
            u"zelfde voorval als het huisverbod; één melding"_s),
        event("2026-09-09", u"Melding VT, vervolgmelding"_s, Sign::Possibly,
            u"niet bevestigd of het een nieuw incident is"_s),
        event("2026-02-02", u"Melding VT, hermelding"_s, Sign::Counts, u"bevestigd door Veilig Thuis"_s),
        event("2025-06-24", u"Verlenging huisverbod"_s, Sign::CountsNot, u"een verlenging is geen nieuw huisverbod"_s),
        event("2025-06-16", u"Melding VT, eerste melding"_s, Sign::Counts, u"bevestigd door Veilig Thuis"_s),
        event("2025-06-14", u"Huisverbod"_s, Sign::Counts, u"binnen 5 jaar vóór 23-11-2026"_s),
    };
    table.below = {{{Phrased{Phrase::TogetherPossible, {Code(OrderCount{2}), 2, Code(ReportCount{3}), 3, 1}}}, true}};
    return table;
}

Table criteria()
{
    Table table;
    table.title = Phrase::Criteria;
    table.columns = {{Phrase::CriterionColumn, 41}, {Phrase::Outcome, 21}, {Phrase::SentenceColumn, 111}};
    table.rows = {
        {said(u"Gemeente in Haaglanden"_s), signed_(Sign::Met),
            quoted("in de overige acht regiogemeenten via Perspektief")},
        {said(u"Doelgroep"_s), signed_(Sign::Met),
            quoted("huishoudens met complexe, meervoudige problematiek, waarbij eerdere meldingen van huiselijk geweld "
                   "bekend zijn, het risico van escalatie of herhaling van geweld hoog wordt ingeschat en/of eerdere, "
                   "reguliere hulpverlening gericht op de aanpak van huiselijk geweld is vastgelopen.")},
        {said(u"Voorliggend veld"_s), signed_(Sign::Met), quoted("in vrijwillig kader niet meer te motiveren zijn")},
        {said(u"Herhaald huisverbod"_s), signed_(Sign::Met),
            quoted("waar herhaald een huisverbod is opgelegd (twee of meer keer)")},
        {said(u"Kanaal: coördinatiepool THV"_s), signed_(Sign::Met),
            quoted("Via procedure THV (tijdelijk huisverbod)")},
        {said(u"MDA++: netwerk, informatie"_s), signed_(Sign::Unknown),
            said(u"drie vragen zijn nog open; MDA++ is niet uitgesloten"_s)},
    };
    return table;
}

Bullets bullets(Phrase title, const QStringList &items)
{
    Bullets out;
    out.title = title;
    out.half = true;
    for (const QString &item : items)
        out.items.append(said(item));
    return out;
}

} // namespace

privacy::Profile profileNamed(const QString &id)
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/region/haaglanden/profiles.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("profiles.json is not there");
    return privacy::Profiles::parse(file.readAll(), u"profiles.json"_s).value().find(id).value();
}

Document sampleReport()
{
    Document document(profileNamed(u"icm-uitvoerder"_s));
    document.kind = u"intakeadvies"_s;
    document.recipient = u"perspektief"_s;
    document.recipientName = u"Perspektief (Arosa)"_s;
    document.recipientShort = u"Perspektief"_s;
    document.caseNumber = u"OEF-2026-0412"_s;
    document.subtitle = phrase(Phrase::Subtitle, {u"Helmgras – Zandoog"_s, u"Rijswijk"_s, u"OEF-2026-0412"_s});
    document.from = u"E. Oeverloper"_s;
    document.fromFunction = u"THV-coördinator"_s;
    document.made = at("2026-11-23T09:58");
    document.ruleSet = u"haaglanden-2025-01"_s;
    document.ruleSetConfirmed = false;
    document.practice = true;
    document.copyNumber = 1;
    Note note;
    note.lines = {{{Phrased{Phrase::CallBack, {}, -1},
        Phrased{Phrase::CallBackPerson, {u"Lotte van der Helmgras"_s, Code(CallBack::DaytimeOnly), u"06 000 00 47"_s}},
        Phrased{
            Phrase::Compiled, {Code(Recipient{u"Perspektief (Arosa)"_s}), Code(PurposeCode{u"assess-referral"_s})}}}}};
    document.blocks = {adviceBox(), household(), terms(), counting(), criteria(),
        bullets(Phrase::For, {u"2e huisverbod in 17 maanden"_s, u"De crisis is vers: vandaag opgelegd"_s,
                                 u"Buiten de crisis niet open voor hulp"_s}),
        bullets(
            Phrase::Against, {u"MDA++ is nog niet uitgesloten"_s, u"1 melding bij Veilig Thuis is niet bevestigd"_s}),
        note, AnswerForm{u"Perspektief"_s, at("2026-11-24T02:10")}};
    return document;
}

Document longReport(int events)
{
    Document document = sampleReport();
    Table &table = std::get<Table>(document.blocks[3]);
    const QList<QList<Line>> pattern = table.rows;
    table.rows.clear();
    for (int i = 0; i < events; ++i)
        table.rows.append(pattern.at(i % pattern.size()));
    return document;
}

} // namespace regie::test
