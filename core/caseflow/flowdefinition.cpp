#include "core/caseflow/flowdefinition.h"

#include "core/base/checkedjson.h"
#include "core/domain/codes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace regie::caseflow {

namespace {

struct ConditionWord
{
    const char *word;
    LackCode lack;
    bool about; ///< takes ':' and what it is about
};
constexpr std::array conditionWords{ConditionWord{"step", LackCode::StepMissing, true},
    ConditionWord{"outcome", LackCode::OutcomeMissing, true}, ConditionWord{"members", LackCode::MembersMissing, true},
    ConditionWord{"role", LackCode::RoleMissing, true}, ConditionWord{"no-other-route", LackCode::RouteActive, false},
    ConditionWord{"duo-complete", LackCode::DuoIncomplete, false},
    ConditionWord{"joint-talk-allowed", LackCode::SeparateFirst, false},
    ConditionWord{"order-over", LackCode::OrderRunning, false},
    ConditionWord{"order-running", LackCode::OrderOver, false},
    ConditionWord{"flags-settled", LackCode::FlagsOpen, false},
    ConditionWord{"year-passed", LackCode::YearNotPassed, false},
    ConditionWord{"history-complete", LackCode::HistoryOpen, false},
    ConditionWord{"agreement", LackCode::NoAgreement, false},
    ConditionWord{"family-or-frame", LackCode::NoFamilyAnswer, false},
    ConditionWord{"members-scored", LackCode::MembersNotScored, false},
    ConditionWord{"last-phase", LackCode::NotInLastPhase, false}};

struct AnchorWord
{
    const char *word;
    Anchor anchor;
    bool about;
};
constexpr std::array anchorWords{AnchorWord{"start", Anchor::Start, false}, AnchorWord{"called", Anchor::Called, false},
    AnchorWord{"incident", Anchor::Incident, false}, AnchorWord{"state", Anchor::State, true},
    AnchorWord{"act", Anchor::Act, true}, AnchorWord{"given", Anchor::Given, true},
    AnchorWord{"thv-advice", Anchor::ThvAdvice, false}, AnchorWord{"thv-first-end", Anchor::ThvFirstEnd, false},
    AnchorWord{"thv-end", Anchor::ThvEnd, false}};

/// The word of @p table that @p text begins with, and what follows its colon.
template <typename Table>
std::optional<std::pair<typename Table::value_type, QString>> wordOf(const Table &table, const QString &text)
{
    const QString word = text.section(u':', 0, 0);
    const QString about = text.section(u':', 1);
    for (const auto &entry : table) {
        if (word == QLatin1String(entry.word) && entry.about != about.isEmpty())
            return std::pair(entry, about);
    }
    return std::nullopt;
}

/// Reads one flow file.
class FlowFile
{
public:
    FlowFile(const QByteArray &text, const QString &fileName) : m_json(text, fileName), m_file(m_json) {}

    [[nodiscard]] FlowDefinition head()
    {
        FlowDefinition flow;
        (void)m_file.number("schema", 1, 1);
        flow.id = m_file.text("id");
        flow.source = m_file.text("source");
        flow.from = m_file.date("validFrom");
        flow.until = m_file.optionalDate("validUntil");
        if (flow.until.isValid() && flow.until < flow.from)
            m_file.refuse(QStringLiteral("\"validUntil\" is before \"validFrom\""), "validUntil");
        return flow;
    }

    void states(FlowDefinition &flow)
    {
        flow.route = m_file.flag("route");
        flow.start = m_file.text("start");
        for (JsonObject &entry : m_file.objects("states")) {
            FlowStateDef state;
            state.id = entry.text("id");
            if (flow.state(state.id) != nullptr)
                entry.refuse(QStringLiteral("\"id\" stands here twice"), "id");
            const auto standing = codeOf<Standing>(entry.text("standing"));
            if (!standing)
                entry.refuse(QStringLiteral("\"standing\" must be awaiting, active, resting or ended"), "standing");
            state.standing = standing.value_or(Standing::Active);
            state.decision = entry.optionalText("decision");
            entry.close();
            flow.states.append(state);
        }
        if (flow.state(flow.start) == nullptr)
            m_file.refuse(QStringLiteral("there is no state \"%1\"").arg(flow.start), "start");
    }

    void acts(FlowDefinition &flow)
    {
        for (JsonObject &entry : m_file.objects("acts")) {
            Act act = readAct(entry);
            act.flow = flow.id;
            if (flow.act(act.id) != nullptr)
                entry.refuse(QStringLiteral("\"id\" stands here twice"), "id");
            const QStringList named = act.from + (act.to.isEmpty() ? QStringList() : QStringList{act.to});
            for (const QString &state : named) {
                if (!flow.states.isEmpty() && flow.state(state) == nullptr)
                    entry.refuse(QStringLiteral("there is no state \"%1\"").arg(state));
            }
            entry.close();
            flow.acts.append(act);
        }
    }

    void terms(FlowDefinition &flow)
    {
        for (JsonObject &entry : m_file.objects("terms")) {
            flow.terms.append(readTerm(entry));
            entry.close();
        }
    }

    /// What acts, terms and states say of acts must be there; asked once all are read.
    void check(const FlowDefinition &flow)
    {
        const auto known = [&](const QString &act, const QString &where) {
            if (flow.act(act) == nullptr)
                m_file.refuse(QStringLiteral("%1 names \"%2\", which is no act").arg(where, act), "acts");
        };
        for (const FlowStateDef &state : flow.states) {
            if (!state.decision.isEmpty())
                known(state.decision, QStringLiteral("the state \"%1\"").arg(state.id));
        }
        for (const Act &act : flow.acts) {
            for (const Condition &one : act.requirements + act.orReason + act.warnings) {
                if (one.lack != LackCode::RoleMissing && !one.about.isEmpty())
                    known(one.about, QStringLiteral("\"%1\"").arg(act.id));
            }
        }
        for (const FlowTerm &term : flow.terms) {
            const QString where = QStringLiteral("the term \"%1\"").arg(toCode(term.kind));
            for (const QString &act : term.doneBy)
                known(act, where);
            if (term.anchor == Anchor::Act || term.anchor == Anchor::Given)
                known(term.about, where);
            if (term.anchor == Anchor::State && flow.state(term.about) == nullptr)
                m_file.refuse(QStringLiteral("%1 names no state of the flow").arg(where), "terms");
        }
    }

    [[nodiscard]] QStringList shares() { return m_file.has("shares") ? m_file.texts("shares") : QStringList(); }
    void refuse(const QString &reason, const char *key) { m_file.refuse(reason, key); }
    [[nodiscard]] Done finish()
    {
        m_file.close();
        return m_json.failed() ? Done(tl::unexpected(*m_json.error())) : Done();
    }

private:
    Act readAct(JsonObject &entry)
    {
        Act act;
        act.id = entry.text("id");
        act.who = codeOr(codeOf<Actor>(entry.text("who")), entry, "who", Actor::Nobody);
        act.decision = entry.optionalFlag("decision", false);
        act.from = entry.has("from") ? entry.texts("from") : QStringList();
        act.to = entry.optionalText("to");
        act.starts = entry.optionalText("starts");
        for (const QString &phase : entry.has("fromPhase") ? entry.texts("fromPhase") : QStringList())
            act.fromPhase.append(codeOr(codeOf<SafetyPhase>(phase), entry, "fromPhase", SafetyPhase::ImmediateSafety));
        if (entry.has("phase"))
            act.phase = codeOr(codeOf<SafetyPhase>(entry.text("phase")), entry, "phase", SafetyPhase::ImmediateSafety);
        act.each = entry.optionalFlag("eachMember", false);
        act.repeats = entry.optionalFlag("repeats", false);
        for (const QString &field : entry.has("needs") ? entry.texts("needs") : QStringList())
            act.needs.append(codeOr(codeOf<FlowField>(field), entry, "needs", FlowField::At));
        act.outcomes = entry.has("outcomes") ? entry.texts("outcomes") : QStringList();
        if (act.outcomes.isEmpty() == act.needs.contains(FlowField::Outcome))
            entry.refuse(QStringLiteral("\"outcomes\" and the need of an outcome go together"));
        act.requirements = conditions(entry, "requires");
        act.orReason = conditions(entry, "orReason");
        act.warnings = conditions(entry, "warns");
        if (entry.has("effect"))
            act.effect = codeOr(codeOf<FlowEventKind>(entry.text("effect")), entry, "effect", FlowEventKind::StepDone);
        act.order = orderChange(entry);
        act.role = entry.optionalText("role");
        act.flag = entry.optionalText("flag");
        if ((act.effect == FlowEventKind::RoleNamed) == act.role.isEmpty())
            entry.refuse(QStringLiteral("\"role\" goes with the effect role-named"));
        if (act.effect == FlowEventKind::FlagRaised && act.flag.isEmpty() == act.outcomes.isEmpty())
            entry.refuse(QStringLiteral("flag-raised takes either \"flag\" or outcomes"));
        if (!act.flag.isEmpty() && !fromCode<RedFlag>(act.flag))
            entry.refuse(QStringLiteral("unknown red flag"), "flag");
        act.sentence = entry.optionalText("sentence");
        return act;
    }

    OrderChange orderChange(JsonObject &entry)
    {
        static constexpr std::array words{"", "extend", "withdraw", "annul-from-date", "annul-from-start"};
        const QString word = entry.optionalText("order");
        for (std::size_t index = 0; index < words.size(); ++index) {
            if (word == QLatin1String(words[index]))
                return static_cast<OrderChange>(index);
        }
        entry.refuse(QStringLiteral("\"order\" holds a word that we do not know"), "order");
        return OrderChange::None;
    }

    FlowTerm readTerm(JsonObject &entry)
    {
        FlowTerm term;
        term.kind = codeOr(fromCode<DeadlineKind>(entry.text("term")), entry, "term", DeadlineKind::FirstContact);
        if (const auto anchor = wordOf(anchorWords, entry.text("from"))) {
            term.anchor = anchor->first.anchor;
            term.about = anchor->second;
        } else {
            entry.refuse(QStringLiteral("\"from\" says no moment that we know"), "from");
        }
        term.states = entry.has("states") ? entry.texts("states") : QStringList();
        term.doneBy = entry.texts("doneBy");
        term.each = entry.optionalFlag("eachMember", false);
        term.repeats = entry.optionalFlag("repeats", false);
        term.notJointly = entry.optionalFlag("notJointly", false);
        term.who = codeOr(codeOf<Actor>(entry.text("who")), entry, "who", Actor::Nobody);
        return term;
    }

    QList<Condition> conditions(JsonObject &entry, const char *key)
    {
        QList<Condition> list;
        const QStringList texts = entry.has(key) ? entry.texts(key) : QStringList();
        for (const QString &text : texts) {
            const auto word = wordOf(conditionWords, text);
            if (!word) {
                entry.refuse(QStringLiteral("unknown condition \"%1\"").arg(text), key);
                continue;
            }
            Condition condition{word->first.lack, word->second, {}};
            if (condition.lack == LackCode::OutcomeMissing) {
                condition.outcomes = word->second.section(u'=', 1).split(u'|', Qt::SkipEmptyParts);
                condition.about = word->second.section(u'=', 0, 0);
                if (condition.outcomes.isEmpty())
                    entry.refuse(QStringLiteral("the condition \"%1\" names no outcome").arg(text), key);
            }
            list.append(condition);
        }
        return list;
    }

    template <typename E>
    E codeOr(std::optional<E> value, JsonObject &entry, const char *key, E otherwise)
    {
        if (!value)
            entry.refuse(QStringLiteral("\"%1\" holds a word that we do not know").arg(QLatin1String(key)), key);
        return value.value_or(otherwise);
    }

    JsonText m_json;
    JsonObject m_file;
};

} // namespace

const FlowStateDef *FlowDefinition::state(const QString &wanted) const
{
    const auto found =
        std::find_if(states.cbegin(), states.cend(), [&](const FlowStateDef &one) { return one.id == wanted; });
    return found == states.cend() ? nullptr : &*found;
}

const Act *FlowDefinition::act(const QString &wanted) const
{
    const auto found = std::find_if(acts.cbegin(), acts.cend(), [&](const Act &one) { return one.id == wanted; });
    return found == acts.cend() ? nullptr : &*found;
}

const FlowDefinition *FlowBook::flow(const QString &wanted, QDate on) const
{
    const FlowDefinition *best = nullptr;
    const FlowDefinition *earliest = nullptr;
    for (const FlowDefinition &one : flows) {
        if (one.id != wanted)
            continue;
        if (earliest == nullptr || one.from < earliest->from)
            earliest = &one;
        const bool holds = one.from <= on && (!one.until.isValid() || on <= one.until);
        if (holds && (best == nullptr || best->from < one.from))
            best = &one;
    }
    return best != nullptr ? best : earliest;
}

Done FlowBook::add(const QByteArray &text, const QString &fileName)
{
    FlowFile file(text, fileName);
    FlowDefinition flow = file.head();
    if (flow.id == QLatin1String("shared")) {
        file.acts(flow);
        file.terms(flow);
        m_sharedActs = flow.acts;
        m_sharedTerms = flow.terms;
        return file.finish();
    }
    file.states(flow);
    file.acts(flow);
    file.terms(flow);
    const QStringList shares = file.shares();
    for (const Act &act : std::as_const(m_sharedActs)) {
        if (shares.contains(act.id))
            flow.acts.append(act);
    }
    for (const QString &id : shares) {
        if (flow.act(id) == nullptr)
            file.refuse(QStringLiteral("there is no shared act \"%1\"").arg(id), "shares");
    }
    for (const FlowTerm &term : std::as_const(m_sharedTerms)) {
        if (shares.contains(term.about))
            flow.terms.append(term);
    }
    file.check(flow);
    for (const FlowDefinition &other : std::as_const(flows)) {
        if (other.id == flow.id && other.from == flow.from)
            file.refuse(QStringLiteral("this flow stands in another file for the same day"), "validFrom");
    }
    if (const Done done = file.finish(); !done)
        return done;
    flows.append(flow);
    return {};
}

} // namespace regie::caseflow
