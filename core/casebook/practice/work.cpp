#include "core/casebook/practice/work.h"

#include "core/casebook/meetingdesk.h"
#include "core/casebook/plandesk.h"

#include <algorithm>
#include <array>

namespace regie::practice {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

const Party &worker()
{
    static const Party one{u"J. Plevier"_s, u"vvt-den-haag"_s, u"ICM-er"_s};
    return one;
}
const Party &localMember()
{
    static const Party one{u"S. Bergeend"_s, u"lokaal team"_s, u"lid lokaal team"_s};
    return one;
}
const Party &therapist()
{
    static const Party one{u"K. Tureluur"_s, u"de-waag"_s, u"behandelaar"_s};
    return one;
}

/// Nothing of the practice may be refused: it goes through the same checks as what people type.
template <typename Refusal>
Done unrefused(const QList<Refusal> &refusals, const QString &what)
{
    return refusals.isEmpty() ? Done() : fail(ErrorCode::NotAllowed, what + u": "_s + refusals.constFirst().field);
}

template <typename Refusal>
Done accepted(const Result<QList<Refusal>> &answer)
{
    return answer ? unrefused(*answer, u"refused"_s) : Done(tl::unexpected(answer.error()));
}

struct Note
{
    int day = 0;
    ContactKind kind = ContactKind::Call;
    int member = 0; ///< place in the family; -1: somebody else
    QStringView purpose = {};
    QStringView basis = {};
    QStringView text = {};
};

constexpr std::array notes{
    Note{0, ContactKind::Call, -1, u"coordination", u"public-task",
        u"Met de politie gesproken over het laatste incident. De wijkagent rijdt de komende twee weken langs."},
    Note{1, ContactKind::Visit, 1, u"connect", u"public-task",
        u"Eerste huisbezoek, samen met het lokaal team. Veel vermoeidheid en boosheid; de wens is vooral rust in huis. "
        u"Afgesproken dat we morgen terugkomen."},
    Note{2, ContactKind::Call, 0, u"connect", u"public-task",
        u"Gebeld. Voelt zich niet gehoord door de politie. Komt vrijdag praten, zonder het gezin."},
    Note{6, ContactKind::Visit, 0, u"analysis", u"consent",
        u"Gesprek over hoe ruzies beginnen: geld, en wie wat regelt. Daarna weglopen en twintig keer bellen. Ziet zelf "
        u"dat dat angst geeft."},
    Note{9, ContactKind::Consultation, -1, u"coordination", u"consent",
        u"School gesproken. De oudste is drie keer te laat gekomen en slaapt slecht. De intern begeleider houdt een "
        u"plek vrij om te praten."},
    Note{16, ContactKind::Mail, -1, u"plan", u"consent",
        u"Schuldhulpverlening bevestigt de afspraak. De huur is voor drie maanden geregeld."},
    Note{24, ContactKind::Visit, 1, u"check", u"consent",
        u"Afspraken nagelopen. De code bij spanning is een keer gebruikt en heeft gewerkt: een nacht bij familie "
        u"geslapen. Cijfer voor veiligheid een punt omhoog."},
    Note{45, ContactKind::Visit, 0, u"plan", u"consent",
        u"Samen het plan gelezen. Het gezin wil dat familie vaker meekijkt."},
    Note{75, ContactKind::Call, 1, u"check", u"consent",
        u"Rustige weken. Wel spanning rond de verjaardag; besproken wie dan in de buurt is."},
    Note{118, ContactKind::Consultation, -1, u"coordination", u"consent",
        u"De behandelaar meldt twee gemiste afspraken. Samen gebeld; volgende week is er weer een gesprek."},
    Note{205, ContactKind::Visit, 1, u"safety", u"vital",
        u"Na de melding van gisteren direct langs geweest. Niemand gewond. Veiligheidsafspraken opnieuw gemaakt."},
    Note{240, ContactKind::Visit, 0, u"check", u"consent",
        u"De nieuwe afspraken houden zes weken stand. Netwerk kijkt elke zondag mee."},
    Note{300, ContactKind::Call, 1, u"aftercare", u"consent",
        u"Het gezin redt zich. Vragen gaan nu naar het lokaal team."}};

struct Seen
{
    int day = 0;
    AnalysisTopic topic = AnalysisTopic::Patterns;
    bool ofMember = false;
    QStringView text = {};
};

constexpr std::array seen{
    Seen{8, AnalysisTopic::Patterns, true,
        u"Trekt zich terug zodra er over geld wordt gesproken en komt later terug met verwijten."},
    Seen{9, AnalysisTopic::Needs, true, u"Een plek om alleen te praten, en iemand die de papieren meeloopt."},
    Seen{20, AnalysisTopic::Patterns, false,
        u"Na een ruzie volgt een week stilte, dan toenadering, dan spanning over de kinderen."},
    Seen{20, AnalysisTopic::Origin, false, u"Beide ouders groeiden op met ruzie waar niemand over sprak."},
    Seen{21, AnalysisTopic::Upkeep, false, u"Het kleine huis en de schulden laten niemand tot rust komen."},
    Seen{24, AnalysisTopic::Professionals, false,
        u"Hulpverleners stappen in na een incident en trekken zich terug zodra het rustig is."}};

/// What is done in one case.
class Work
{
public:
    Work(const casebook::FlowWriter &writer, const LivedCase &lived, int turn)
        : m_writer(writer), m_lived(lived), m_turn(turn)
    {
    }

    [[nodiscard]] Done all()
    {
        return plan().and_then([this] { return journal(); }).and_then([this] { return analysis(); }).and_then([this] {
            return network();
        });
    }

private:
    [[nodiscard]] QDate day(int after) const { return m_lived.start.date.addDays(after); }
    [[nodiscard]] bool isPast(int after) const { return day(after) < m_writer.now.date; }
    [[nodiscard]] PersonId member(qsizetype place) const
    {
        return m_lived.members.isEmpty() ? PersonId() : m_lived.members.at(place % m_lived.members.size());
    }

    [[nodiscard]] Result<PlanGoalId> goal(
        int after, const QString &what, SafetyPhase phase, const QString &own, int reached)
    {
        PlanGoal goal;
        goal.id = PlanGoalId::create(m_writer.ids);
        goal.what = what;
        goal.phase = phase;
        goal.familyWords = own;
        goal.setOn = day(after);
        goal.target = day(after + 90);
        if (reached > 0 && isPast(reached)) {
            goal.state = GoalState::Reached;
            goal.endedOn = day(reached);
            goal.endReason = u"Besproken in het casusoverleg; het gezin ziet het zelf ook."_s;
        }
        const Done saved = accepted(casebook::planIn(m_writer, m_lived.file.id, goal));
        return saved ? Result<PlanGoalId>(goal.id) : tl::unexpected(saved.error());
    }

    /// @p ended in days after the start; 0: still open.
    [[nodiscard]] Done action(PlanGoalId goal, int after, const QString &what, const ActionOwner &owner, int ended,
        std::optional<WhyNotDone> whyNot = std::nullopt)
    {
        if (!isPast(after))
            return {};
        PlanAction action;
        action.id = PlanActionId::create(m_writer.ids);
        action.goal = goal;
        action.what = what;
        action.owner = owner;
        action.setOn = day(after);
        action.target = day(after + 21);
        action.latest = day(after + 35);
        if (ended > 0 && isPast(ended)) {
            action.state = whyNot ? ActionState::NotDone : ActionState::Done;
            action.whyNot = whyNot;
            action.endedOn = day(ended);
            action.result = whyNot ? u"De wachttijd bleek langer dan gezegd."_s : u"Gedaan en teruggekoppeld."_s;
        } else if (action.latest < m_writer.now.date) { // put off: nobody works on what lapsed months ago
            action.target = m_writer.now.date.addDays(m_turn * 7 % 29 - 2);
            action.latest = action.target.addDays(14);
        }
        return accepted(casebook::planIn(m_writer, m_lived.file.id, action));
    }

    [[nodiscard]] Done plan()
    {
        if (!isPast(3) || m_lived.members.isEmpty())
            return {};
        const QString executor = m_lived.file.executor.isEmpty() ? u"lokaal team"_s : m_lived.file.executor;
        const auto safe = goal(3, u"Niemand in huis is bang."_s, SafetyPhase::ImmediateSafety,
            u"Dat we weer gewoon aan tafel kunnen zitten."_s, 60);
        if (!safe)
            return tl::unexpected(safe.error());
        Done done = action(
            *safe, 3, u"Veiligheidsafspraken op papier, voor ieder een exemplaar."_s, {executor, worker().name, {}}, 8);
        if (done)
            done = action(
                *safe, 4, u"Bij spanning een nacht bij familie slapen, en dan niet bellen."_s, {{}, {}, member(0)}, 0);
        if (done)
            done = action(
                *safe, 5, u"Slot en buitenlamp laten nakijken."_s, {u"lokaal team"_s, localMember().name, {}}, 20);
        if (!done || !isPast(32))
            return done;
        const auto care = goal(32, u"Ieder heeft de hulp die bij de zorgen past."_s, SafetyPhase::RiskDrivenCare,
            u"Eerst de schulden, dan de rest."_s, 160);
        if (!care)
            return tl::unexpected(care.error());
        done = action(*care, 33, u"Aanmelden voor behandeling, met een eerste gesprek."_s,
            {u"de-waag"_s, therapist().name, {}}, m_turn % 3 == 0 ? 0 : 58);
        if (done)
            done = action(*care, 35, u"Schuldhulp: alle post bij elkaar brengen."_s, {{}, {}, member(1)}, 70);
        if (done && m_turn % 4 == 1)
            done = action(*care, 40, u"Gezinsbehandeling thuis laten beginnen."_s, {u"de-waag"_s, therapist().name, {}},
                90, WhyNotDone::CircumstancesChanged);
        if (!done || !isPast(152))
            return done;
        const auto recovery = goal(152, u"De kinderen kunnen vertellen wat er is gebeurd."_s, SafetyPhase::Recovery,
            u"Samen op de foto bij oma."_s, 0);
        if (!recovery)
            return tl::unexpected(recovery.error());
        return action(
            *recovery, 153, u"Elke maand samen terugkijken op wat goed gaat."_s, {executor, worker().name, {}}, 0);
    }

    [[nodiscard]] Done journal()
    {
        int hour = 9;
        for (const Note &one : notes) {
            if (!isPast(one.day) || (m_turn + one.day) % 5 == 4)
                continue;
            ContactNote note;
            note.id = ContactNoteId::create(m_writer.ids);
            hour = 9 + (hour - 9 + 3 + m_turn) % 9;
            note.at = {day(one.day), QTime(hour, m_turn % 4 * 15)};
            note.kind = one.kind;
            if (one.member >= 0 && !m_lived.members.isEmpty())
                note.members = {member(one.member)};
            else
                note.others = u"ketenpartner"_s;
            note.purpose = one.purpose.toString();
            note.basis = one.basis.toString();
            note.text = one.text.toString();
            const Done saved = unrefused(refusalsOf(note, m_writer.now), u"note"_s).and_then([&] {
                return m_writer.tx.record(m_lived.file.id, note);
            });
            if (!saved)
                return saved;
        }
        return {};
    }

    [[nodiscard]] Done analysis()
    {
        qsizetype place = 0;
        for (const Seen &one : seen) {
            if (!isPast(one.day))
                break;
            AnalysisEntry entry;
            entry.id = AnalysisEntryId::create(m_writer.ids);
            entry.topic = one.topic;
            if (one.ofMember)
                entry.person = member(place++);
            entry.phase = toCode(SafetyPhase::ImmediateSafety);
            entry.on = day(one.day);
            entry.text = one.text.toString();
            if (Done saved = m_writer.tx.record(m_lived.file.id, entry); !saved)
                return saved;
        }
        return {};
    }

    [[nodiscard]] Done network()
    {
        if (!isPast(4))
            return {};
        const std::array contacts{
            NetworkContact{{}, {}, {}, NetworkKind::Relative, u"T. Wulp"_s, u"vangt de kinderen op bij spanning"_s},
            NetworkContact{
                {}, {}, {}, NetworkKind::School, u"intern begeleider"_s, u"let op hoe het met de oudste gaat"_s},
            NetworkContact{{}, {}, {}, NetworkKind::Professional, therapist().name, u"behandeling"_s, u"de-waag"_s}};
        for (NetworkContact contact : contacts) {
            contact.id = NetworkContactId::create(m_writer.ids);
            contact.household = m_lived.file.household;
            contact.since = day(4);
            if (Done saved = m_writer.tx.save(contact); !saved)
                return saved;
        }
        return {};
    }

    casebook::FlowWriter m_writer;
    const LivedCase &m_lived;
    int m_turn = 0;
};

Done saveProfessionals(const casebook::FlowWriter &writer)
{
    const QDate trained = writer.now.date.addDays(-400);
    const std::array people{
        Professional{{}, worker().name, worker().organisation, worker().role, u"06 000 01 11"_s, {}, trained},
        Professional{{}, localMember().name, localMember().organisation, localMember().role, u"06 000 01 12"_s, {},
            trained.addDays(60)},
        Professional{{}, therapist().name, therapist().organisation, therapist().role, u"06 000 01 13"_s},
        Professional{{}, u"R. Kluut"_s, u"politie-haaglanden"_s, u"wijkagent"_s, u"06 000 01 14"_s}};
    for (Professional one : people) {
        one.id = ProfessionalId::create(writer.ids);
        const Done saved = unrefused(refusalsOf(one, writer.now.date), u"professional"_s).and_then([&] {
            return writer.tx.save(one);
        });
        if (!saved)
            return saved;
    }
    return {};
}

Meeting meetingOn(const casebook::FlowWriter &writer, MeetingKind kind, int days, const QList<LivedCase> &cases)
{
    Meeting meeting;
    meeting.id = MeetingId::create(writer.ids);
    meeting.kind = kind;
    QDate day = writer.now.date.addDays(days);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(days < 0 ? -1 : 1);
    meeting.at = {day, QTime(10, 0)};
    meeting.place = kind == MeetingKind::Weighing ? u"Zorg- en Veiligheidshuis"_s : u"Kamer 2"_s;
    meeting.chair = u"H. Grutto"_s;
    for (const LivedCase &one : cases) {
        AgendaItem item;
        item.id = AgendaItemId::create(writer.ids);
        item.file = one.file.id;
        item.question =
            kind == MeetingKind::Weighing ? u"Toelaten tot MDA++?"_s : u"Lopen de afspraken, en wie doet wat?"_s;
        meeting.agenda.append(item);
    }
    for (const Party &who : {worker(), localMember(), therapist()})
        meeting.attendees.append({who, {}, Attendance::Invited});
    return meeting;
}

/// A casusoverleg of last week, with what came of it.
Done holdLast(const casebook::FlowWriter &writer, const QList<LivedCase> &cases)
{
    Meeting held = meetingOn(writer, MeetingKind::CaseMeeting, -7, cases);
    held.state = MeetingState::Held;
    for (Attendee &who : held.attendees)
        who.attendance = Attendance::Present;
    held.attendees.last().attendance = Attendance::Apologies;
    for (AgendaItem &item : held.agenda) {
        item.picture = u"Twee weken zonder incident. De kinderen slapen beter; er is spanning over geld."_s;
        item.judgement = u"Veiliger dan een maand geleden, nog niet stabiel zonder de afspraken."_s;
        item.decision = u"De afspraken blijven staan. Over vier weken opnieuw."_s;
    }
    if (Done saved = accepted(casebook::meetingIn(writer, held)); !saved)
        return saved;
    int days = 2;
    for (const LivedCase &one : cases) {
        PlanAction action;
        action.id = PlanActionId::create(writer.ids);
        action.meeting = held.id;
        action.what = u"Met het gezin de afspraken rond geld op een vel zetten."_s;
        action.owner = {localMember().organisation, localMember().name, {}};
        action.setOn = held.at.date;
        action.target = writer.now.date.addDays(days);
        days += 4;
        if (Done saved = accepted(casebook::planIn(writer, one.file.id, action)); !saved)
            return saved;
    }
    return {};
}

} // namespace

Done doWork(const casebook::FlowWriter &writer, const LivedCase &lived, int turn)
{
    return Work(writer, lived, turn).all();
}

Done holdMeetings(const casebook::FlowWriter &writer, const QList<LivedCase> &cases)
{
    constexpr qsizetype onOneAgenda = 4;
    QList<LivedCase> begun;
    QList<LivedCase> mda;
    for (const LivedCase &one : cases) {
        if (one.start.date.addDays(21) < writer.now.date)
            begun.append(one);
        if (one.mda)
            mda.append(one);
    }
    Done done = saveProfessionals(writer);
    if (!done || begun.isEmpty())
        return done;
    begun.resize(std::min(begun.size(), onOneAgenda));
    mda.resize(std::min(mda.size(), onOneAgenda));
    done = holdLast(writer, begun);
    if (done)
        done = accepted(casebook::meetingIn(writer, meetingOn(writer, MeetingKind::CaseMeeting, 6, begun)));
    if (done)
        done = accepted(casebook::meetingIn(writer, meetingOn(writer, MeetingKind::SystemTalk, 3, begun.first(1))));
    if (done && !mda.isEmpty())
        done = accepted(casebook::meetingIn(writer, meetingOn(writer, MeetingKind::Weighing, 9, mda)));
    return done;
}

} // namespace regie::practice
