#pragma once

#include "core/caseflow/flowmoves.h"
#include "core/caseflow/flowterms.h"
#include "core/routing/region.h"

#include <QTest>

namespace regie::caseflow {

inline LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

/// A case that a test plays: events with their facts, on the region that is built in.
class PlayedCase
{
public:
    PlayedCase() : m_ids(7)
    {
        facts.members = {PersonId::create(m_ids), PersonId::create(m_ids)};
        facts.coerciveControl = Answer::No;
    }

    /// The order of the night the design always uses: Monday 23 November 2026, 02:10.
    void impose(const QString &when)
    {
        BarringOrder order;
        order.id = BarringOrderId::create(m_ids);
        order.imposedAt = at(when);
        orderId = order.id;
        facts.orders.insert(order.id, thvTerm(order, region().thvLengths(order.imposedAt.date)));
        facts.calledAt = order.imposedAt;
    }
    void begin(const QString &route, const QString &when)
    {
        FlowStart start{route, at(when), orderId, {}};
        if (!orderId.isNull())
            start.imposedAt = facts.orders.value(orderId).imposedAt;
        add(startEvents(book(), start));
    }

    /// Loaded once, when the resources are there.
    [[nodiscard]] static const routing::Region &region()
    {
        static const routing::Region loaded = routing::Region::load().value();
        return loaded;
    }

    [[nodiscard]] const FlowBook &book() const { return *region().flows; }
    [[nodiscard]] FlowState state() const { return fold(events); }
    [[nodiscard]] int run(const QString &flow) const
    {
        const FlowState now = state();
        for (auto one = now.runs.crbegin(); one != now.runs.crend(); ++one) {
            if (one->flow == flow)
                return one->number;
        }
        return 0;
    }

    /// An input with every field filled in that an act may ask.
    [[nodiscard]] ActInput filled(const QString &flow, const QString &act, const QString &when) const
    {
        ActInput input;
        input.run = run(flow);
        input.act = act;
        input.at = at(when);
        return filled(input);
    }
    [[nodiscard]] ActInput filled(ActInput input) const
    {
        input.reason = QStringLiteral("besproken");
        input.parties = {{QStringLiteral("A. Kluut"), QStringLiteral("vvt-den-haag"), {}},
            {QStringLiteral("B. Tureluur"), QStringLiteral("lokaal-team-delft"), {}}};
        input.member = facts.members.value(0);
        input.organisation = QStringLiteral("de-waag");
        input.until = input.at.addDays(5);
        input.intensity = Intensity::Normal;
        input.note = QStringLiteral("zie verslag");
        return input;
    }

    [[nodiscard]] Applied attempt(const ActInput &input, const QString &now = {}) const
    {
        return apply(state(), book(), facts, input, now.isEmpty() ? input.at : at(now));
    }
    [[nodiscard]] Applied attempt(const QString &flow, const QString &act, const QString &when) const
    {
        ActInput input = filled(flow, act, when);
        const FlowDefinition *definition = book().flow(flow, input.at.date);
        const Act *found = definition != nullptr ? definition->act(act) : nullptr;
        if (found != nullptr) {
            if (found->needs.contains(FlowField::Who))
                input.parties = input.parties.mid(found->role == u"local-member" ? 1 : 0, 1);
            input.outcome = found->outcomes.value(0);
        }
        return attempt(input);
    }
    /// Does an act that must be possible.
    void act(const QString &flow, const QString &act, const QString &when) { take(attempt(flow, act, when), act); }
    void act(const QString &flow, const QString &code, const QString &when, const QString &outcome)
    {
        ActInput input = filled(flow, code, when);
        input.outcome = outcome;
        take(attempt(input), code);
    }
    void take(const Applied &applied, const QString &what)
    {
        QVERIFY2(applied.refusals.isEmpty(), qPrintable(what + u' ' + reasons(applied)));
        add(applied.events);
    }
    void add(QList<FlowEvent> more)
    {
        for (FlowEvent &event : more)
            event.id = FlowEventId::create(m_ids);
        events += more;
    }

    [[nodiscard]] static QString reasons(const Applied &applied)
    {
        QStringList words;
        for (const FieldRefusal &refusal : applied.refusals) {
            words.append(toCode(refusal.field) + u':' + toCode(refusal.code));
            for (const Lack &lack : refusal.lacks)
                words.append(toCode(lack.code) + (lack.about.isEmpty() ? QString() : u'/' + lack.about.join(u',')));
        }
        return words.join(u' ');
    }

    [[nodiscard]] TermBook terms() const { return {region().terms, region().calendar}; }
    [[nodiscard]] QList<DueTerm> due() const { return dueTerms(state(), book(), terms(), facts); }
    [[nodiscard]] std::optional<DueTerm> due(DeadlineKind kind) const
    {
        for (const DueTerm &term : due()) {
            if (term.kind == kind)
                return term;
        }
        return std::nullopt;
    }

    CaseFacts facts;
    QList<FlowEvent> events;
    BarringOrderId orderId;

private:
    SeededIds m_ids;
};

} // namespace regie::caseflow
