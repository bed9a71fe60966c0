#include "core/casebook/practice/lives.h"

#include "core/casebook/practice/work.h"

#include <algorithm>
#include <array>

namespace regie::practice {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

constexpr int lives = 40;
constexpr int casesLookedAt = 200;

/// One line of a life: days after the case was opened, the act, and what it needs.
struct Turn
{
    int day = 0;
    QString act = {};
    QString outcome = {};
    QString organisation = {};
};

const QList<Turn> &icmTurns()
{
    static const QList<Turn> turns{{0, u"accept"_s, {}, {}}, {0, u"name-icm-worker"_s, {}, {}},
        {1, u"name-local-member"_s, {}, {}}, {1, u"at-the-door"_s, {}, {}},
        {2, u"family-answer"_s, u"low-motivation"_s, {}}, {3, u"partner-confirmed"_s, {}, u"de-waag"_s},
        {3, u"begin-analysis"_s, {}, {}}, {5, u"partner-join"_s, {}, u"de-waag"_s},
        {6, u"individual-analysis"_s, {}, {}}, {20, u"family-patterns"_s, {}, {}},
        {24, u"professional-patterns"_s, {}, {}}, {30, u"long-term-plan"_s, {}, {}},
        {34, u"begin-coordination"_s, {}, {}}, {60, u"to-risk-driven-care"_s, {}, {}},
        {80, u"effort-raise"_s, {}, u"de-waag"_s}, {120, u"review"_s, {}, {}},
        {121, u"partner-intensity"_s, {}, u"de-waag"_s}, {150, u"to-recovery"_s, {}, {}},
        {210, u"relapse-to-safety"_s, {}, {}}, {215, u"review"_s, {}, {}}, {250, u"to-risk-driven-care"_s, {}, {}},
        {310, u"review"_s, {}, {}}, {330, u"to-recovery"_s, {}, {}}, {380, u"close"_s, {}, {}},
        {470, u"aftercare"_s, {}, {}}, {500, u"end-aftercare"_s, {}, {}}};
    return turns;
}

const QList<Turn> &mdaTurns()
{
    static const QList<Turn> turns{{0, u"report-received"_s, {}, u"politie-haaglanden"_s},
        {1, u"history-asked"_s, {}, u"de-waag"_s}, {5, u"history-answered"_s, u"known"_s, u"de-waag"_s},
        {6, u"to-weegoverleg"_s, {}, {}}, {20, u"admit"_s, {}, {}}, {22, u"name-process-director"_s, {}, {}},
        {22, u"name-case-director"_s, {}, {}}, {25, u"partner-join"_s, {}, u"de-waag"_s},
        {30, u"expert-team"_s, {}, {}}, {45, u"integral-plan"_s, {}, {}}, {46, u"begin-work"_s, {}, {}},
        {90, u"to-risk-driven-care"_s, {}, {}}, {130, u"evaluation"_s, {}, {}}, {180, u"relapse-to-safety"_s, {}, {}},
        {220, u"to-risk-driven-care"_s, {}, {}}, {225, u"evaluation"_s, {}, {}}, {300, u"to-recovery"_s, {}, {}},
        {320, u"evaluation"_s, {}, {}}, {400, u"close"_s, {}, {}}};
    return turns;
}

/// Plays one case.
class Life
{
public:
    Life(const casebook::FlowWriter &writer, const CaseFile &file, LocalDateTime now)
        : m_writer(writer), m_file(file), m_now(now)
    {
    }

    /// @p turn varies what befalls the case.
    [[nodiscard]] Done play(int turn)
    {
        auto source = casebook::readFlow(m_writer.tx.read(), m_writer.tx.viewer(), m_writer.ids, m_file.id);
        if (!source)
            return tl::unexpected(source.error());
        const CaseFlow flow = casebook::flowOf(*source, m_writer.region, m_now);
        const FlowRun *route = flow.state.activeRoute();
        const bool running = std::any_of(flow.facts.orders.cbegin(), flow.facts.orders.cend(),
            [this](const ThvTerm &order) { return m_now < order.end; });
        if (route == nullptr || running)
            return {};
        m_run = route->number;
        m_start = route->since();
        m_members = flow.facts.members;
        m_admitted = route->standing == caseflow::Standing::Active;
        m_runs = static_cast<int>(flow.state.runs.size());
        orderTurns(flow);
        const bool late = m_now < m_start.addDays(2);
        if (turn % 8 == 7 && !m_admitted && !late && route->flow == u"icm"_s)
            add({2, u"put-on-waiting-list"_s, {}, {}}, m_start);
        else
            routeTurns(route->flow == u"icm"_s ? icmTurns() : mdaTurns(), turn);
        m_lived = LivedCase{m_file, route->since(), m_members, route->flow != u"icm"_s};
        return saySafety().and_then(
            [this] { return casebook::replay(m_writer, m_file.id, m_acts, casebook::Refused::IsLeftOut); });
    }
    /// The case as it was lived; nothing when there was nothing to play yet.
    [[nodiscard]] const std::optional<LivedCase> &lived() const { return m_lived; }

private:
    /// The periods of orders end before the rest of the life goes on.
    void orderTurns(const CaseFlow &flow)
    {
        for (const FlowRun &run : flow.state.runs) {
            const auto order = flow.facts.orders.constFind(run.order);
            if (run.route || order == flow.facts.orders.cend() || m_now < order->end.addDays(2))
                continue;
            const int route = m_run;
            m_run = run.number;
            add({0, u"first-contact"_s, {}, {}}, order->imposedAt);
            for (qsizetype index = 0; index < m_members.size(); ++index) {
                add({1, u"member-talk"_s, {}, {}}, order->imposedAt);
                m_acts.last().member = m_members.at(index);
            }
            add({0, u"expire"_s, {}, {}}, order->end);
            add({1, u"warm-handover"_s, {}, m_file.executor.isEmpty() ? u"lokaal team"_s : m_file.executor},
                order->end);
            add({1, u"hand-over"_s, {}, {}}, order->end);
            m_run = route;
        }
    }

    void routeTurns(const QList<Turn> &turns, int turn)
    {
        for (const Turn &one : turns) {
            const LocalDateTime when = m_start.addDays(one.day);
            static const QStringList beforehand{
                u"accept"_s, u"history-asked"_s, u"history-answered"_s, u"to-weegoverleg"_s, u"admit"_s};
            if (m_now < when.addDays(1))
                return;
            if (m_admitted && beforehand.contains(one.act))
                continue;
            if (turn % 5 == 4 && one.act == u"begin-coordination"_s) {
                add({one.day, u"scale-up"_s, {}, {}}, m_start);
                return goOnAsMda(when);
            }
            if (one.act == u"individual-analysis"_s) {
                for (const PersonId &member : std::as_const(m_members)) {
                    add(one, m_start);
                    m_acts.last().member = member;
                }
            } else {
                add(one, m_start);
            }
        }
    }

    void goOnAsMda(LocalDateTime from)
    {
        m_run = m_runs + 1;
        m_start = from;
        m_admitted = false;
        routeTurns(mdaTurns(), 0);
    }

    void add(const Turn &turn, LocalDateTime from)
    {
        ActInput input;
        input.run = m_run;
        input.act = turn.act;
        input.at = from.addDays(turn.day);
        input.outcome = turn.outcome;
        input.organisation = turn.organisation;
        input.reason = u"Besproken in het casusoverleg."_s;
        input.note = u"Zie het verslag."_s;
        input.intensity = Intensity::Normal;
        input.until = input.at.addDays(42);
        input.member = m_members.value(0);
        const Party worker{u"J. Plevier"_s, m_file.executor, {}};
        const Party local{u"S. Bergeend"_s, u"lokaal team"_s, {}};
        static const QStringList byLocal{u"name-local-member"_s, u"name-case-director"_s, u"aftercare"_s};
        static const QStringList byOne{u"accept"_s, u"name-icm-worker"_s, u"at-the-door"_s, u"name-process-director"_s};
        if (byLocal.contains(turn.act))
            input.parties = {local};
        else
            input.parties = byOne.contains(turn.act) ? QList<Party>{worker} : QList<Party>{worker, local};
        m_acts.append(input);
    }

    /// Estimates that rise with time, an agreement that is checked, and a fall before a terugval.
    [[nodiscard]] Done saySafety()
    {
        SafetyAgreement agreement;
        agreement.id = SafetyAgreementId::create(m_writer.ids);
        agreement.what = u"Bij spanning gaat een van beiden naar het netwerk."_s;
        agreement.checkedBy = u"S. Bergeend"_s;
        agreement.madeAt = m_start.addDays(2);
        agreement.checkAt = std::max(agreement.madeAt.addDays(7), m_now.addDays(3));
        if (m_now < agreement.madeAt)
            return {};
        if (Done saved = m_writer.tx.save(m_file.id, agreement); !saved)
            return saved;
        static constexpr std::array scores{3, 4, 5, 4, 6, 7};
        for (std::size_t index = 0; index < scores.size(); ++index) {
            const QDate on = m_start.date.addDays(2 + 60 * static_cast<int>(index));
            if (m_now.date < on)
                break;
            for (const PersonId &member : std::as_const(m_members)) {
                const SafetyEstimate estimate{
                    SafetyEstimateId::create(m_writer.ids), member, on, scores[index], u"J. Plevier"_s, {}};
                if (Done saved = m_writer.tx.record(m_file.id, estimate); !saved)
                    return saved;
            }
        }
        return {};
    }

    casebook::FlowWriter m_writer;
    CaseFile m_file;
    LocalDateTime m_now;
    LocalDateTime m_start;
    std::optional<LivedCase> m_lived; ///< from the first route on: scaling up begins a second
    int m_run = 0;
    int m_runs = 0;
    bool m_admitted = false;
    QList<PersonId> m_members;
    QList<ActInput> m_acts;
};

} // namespace

Done playLives(store::Transaction &tx, const routing::Region &region, IdSource &ids, LocalDateTime now,
    const QSet<HouseholdId> &asTheyAre)
{
    const auto cases = tx.read().cases(tx.viewer(), casesLookedAt);
    if (!cases)
        return tl::unexpected(cases.error());
    int played = 0;
    QList<LivedCase> livedCases;
    for (const store::CaseRow &row : *cases) {
        if (asTheyAre.contains(row.file.household) || row.file.status == CaseStatus::Closed || played == lives)
            continue;
        Life life({tx, region, ids, now}, row.file, now);
        Done done = life.play(played++);
        if (const auto &lived = life.lived(); done && lived) {
            livedCases.append(*lived);
            done = doWork({tx, region, ids, now}, *lived, played);
        }
        if (!done)
            return done;
    }
    return holdMeetings({tx, region, ids, now}, livedCases);
}

} // namespace regie::practice
