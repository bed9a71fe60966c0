#include "core/store/countedfacts.h"

#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// Which identities of one dossier stand for which place in the lists of what remains.
template <typename AnyId>
class Places
{
public:
    int of(const AnyId &id)
    {
        if (id.isNull())
            return -1;
        const auto found = m_places.constFind(id);
        return found != m_places.cend() ? *found : *m_places.insert(id, static_cast<int>(m_places.size()));
    }
    [[nodiscard]] bool knows(const AnyId &id) const { return m_places.contains(id); }

private:
    QHash<AnyId, int> m_places;
};

class Leaving
{
public:
    Leaving(const FigureRows &rows, HouseholdId household) : m_rows(rows), m_household(household) {}
    [[nodiscard]] QJsonObject facts()
    {
        QJsonObject out;
        put(out, "cases"_L1, cases());
        put(out, "assessments"_L1, assessments());
        put(out, "flow"_L1, flow());
        put(out, "terms"_L1, terms());
        put(out, "events"_L1, events());
        return out;
    }

private:
    static void put(QJsonObject &into, QLatin1StringView key, const QJsonArray &list)
    {
        if (!list.isEmpty())
            into.insert(key, list);
    }
    QJsonArray cases()
    {
        QJsonArray list;
        for (const FigureCase &one : m_rows.cases) {
            if (one.household != m_household)
                continue;
            list.append(QJsonObject{{"n"_L1, m_cases.of(one.id)}, {"route"_L1, toCode(one.route)},
                {"status"_L1, toCode(one.status)}, {"executor"_L1, one.executor},
                {"handled"_L1, !one.handler.isEmpty()}, {"municipality"_L1, one.municipality},
                {"opened"_L1, one.openedAt.toIso()}, {"intake"_L1, m_intakes.of(one.intake)},
                {"channel"_L1, one.channel ? toCode(*one.channel) : QString()}});
        }
        return list;
    }
    QJsonArray assessments()
    {
        QJsonArray list;
        for (const FigureAssessment &one : m_rows.assessments) {
            if (one.household != m_household)
                continue;
            list.append(QJsonObject{{"municipality"_L1, one.municipality}, {"intake"_L1, m_intakes.of(one.intake)},
                {"on"_L1, one.on.toString(Qt::ISODate)}, {"advice"_L1, toCode(one.advice)},
                {"chosen"_L1, one.chosen ? toCode(*one.chosen) : QString()}});
        }
        return list;
    }
    QJsonArray flow()
    {
        QJsonArray list;
        for (const FigureFlow &one : m_rows.flow) {
            if (!m_cases.knows(one.file))
                continue;
            list.append(QJsonObject{{"n"_L1, m_events.of(one.id)}, {"case"_L1, m_cases.of(one.file)},
                {"kind"_L1, caseflow::toCode(one.kind)}, {"run"_L1, one.run}, {"act"_L1, one.act}, {"to"_L1, one.to},
                {"standing"_L1, one.standing}, {"route"_L1, one.route}, {"at"_L1, one.at.toIso()},
                {"corrects"_L1, m_events.of(one.corrects)}});
        }
        return list;
    }
    QJsonArray terms()
    {
        QJsonArray list;
        for (const FigureTerm &one : m_rows.terms) {
            if (!m_cases.knows(one.file))
                continue;
            QJsonObject term{
                {"case"_L1, m_cases.of(one.file)}, {"kind"_L1, toCode(one.kind)}, {"due"_L1, one.due.toIso()}};
            if (one.doneAt)
                term.insert("done"_L1, one.doneAt->toMSecsSinceEpoch());
            list.append(term);
        }
        return list;
    }
    QJsonArray events()
    {
        QJsonArray list;
        for (const FigureEvent &one : m_rows.events) {
            if (one.household == m_household)
                list.append(
                    QJsonObject{{"order"_L1, one.isOrder}, {"at"_L1, one.at.toIso()}, {"timed"_L1, one.timeKnown}});
        }
        return list;
    }

    const FigureRows &m_rows;
    HouseholdId m_household;
    Places<CaseId> m_cases;
    Places<IntakeId> m_intakes;
    Places<FlowEventId> m_events;
};

/// Reads one dossier back; the first thing that does not fit is kept.
class Remaining
{
public:
    Remaining(FigureRows &rows, qint64 row) : m_rows(rows), m_row(row), m_household(made<HouseholdId>('h', 0)) {}
    [[nodiscard]] bool take(const QJsonObject &facts)
    {
        each(facts, "cases"_L1, [this](const QJsonObject &one) { takeCase(one); });
        each(facts, "assessments"_L1, [this](const QJsonObject &one) { takeAssessment(one); });
        each(facts, "flow"_L1, [this](const QJsonObject &one) { takeFlow(one); });
        each(facts, "terms"_L1, [this](const QJsonObject &one) { takeTerm(one); });
        each(facts, "events"_L1, [this](const QJsonObject &one) {
            m_rows.events.append(
                {m_household, one["order"_L1].toBool(), momentIn(one, "at"_L1), one["timed"_L1].toBool()});
        });
        takeDoubt(facts);
        return m_fits;
    }

private:
    template <typename AnyId>
    [[nodiscard]] AnyId made(char kind, int place) const
    {
        if (place < 0)
            return AnyId();
        IdBytes bytes{0xc0, static_cast<std::uint8_t>(kind)};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[2 + i] = static_cast<std::uint8_t>(static_cast<quint64>(m_row) >> (8 * (7 - i)));
        for (std::size_t i = 0; i < 4; ++i)
            bytes[12 + i] = static_cast<std::uint8_t>(static_cast<quint32>(place) >> (8 * (3 - i)));
        return AnyId(bytes);
    }
    template <typename Each>
    static void each(const QJsonObject &facts, QLatin1StringView key, Each take)
    {
        const QJsonArray list = facts[key].toArray();
        for (const QJsonValue &one : list)
            take(one.toObject());
    }
    [[nodiscard]] LocalDateTime momentIn(const QJsonObject &one, QLatin1StringView key)
    {
        const auto at = LocalDateTime::parse(one[key].toString());
        m_fits = m_fits && at;
        return at.value_or(LocalDateTime());
    }
    template <typename E>
    [[nodiscard]] E codeIn(const QJsonObject &one, QLatin1StringView key)
    {
        const auto code = fromCode<E>(one[key].toString());
        m_fits = m_fits && code;
        return code.value_or(E{});
    }
    void takeCase(const QJsonObject &one)
    {
        FigureCase file;
        file.id = made<CaseId>('c', one["n"_L1].toInt(-1));
        file.household = m_household;
        file.route = codeIn<AdviceRoute>(one, "route"_L1);
        file.status = codeIn<CaseStatus>(one, "status"_L1);
        file.executor = one["executor"_L1].toString();
        if (one["handled"_L1].toBool())
            file.handler = u"-"_s; // that it was in somebody's hands is counted, whose is not kept
        file.municipality = one["municipality"_L1].toString();
        file.openedAt = momentIn(one, "opened"_L1);
        file.intake = made<IntakeId>('i', one["intake"_L1].toInt(-1));
        file.channel = fromCode<Channel>(one["channel"_L1].toString());
        file.counted = true;
        m_rows.cases.append(file);
    }
    void takeAssessment(const QJsonObject &one)
    {
        FigureAssessment taken;
        taken.household = m_household;
        taken.municipality = one["municipality"_L1].toString();
        taken.intake = made<IntakeId>('i', one["intake"_L1].toInt(-1));
        taken.on = QDate::fromString(one["on"_L1].toString(), Qt::ISODate);
        taken.advice = codeIn<AdviceRoute>(one, "advice"_L1);
        taken.chosen = fromCode<AdviceRoute>(one["chosen"_L1].toString());
        m_rows.assessments.append(taken);
    }
    void takeFlow(const QJsonObject &one)
    {
        const auto kind = caseflow::codeOf<caseflow::FlowEventKind>(one["kind"_L1].toString());
        m_fits = m_fits && kind;
        m_rows.flow.append(
            {made<CaseId>('c', one["case"_L1].toInt(-1)), kind.value_or(caseflow::FlowEventKind::StepDone),
                one["run"_L1].toInt(), one["act"_L1].toString(), one["to"_L1].toString(), one["standing"_L1].toString(),
                one["route"_L1].toBool(), momentIn(one, "at"_L1), QString(),
                made<FlowEventId>('f', one["n"_L1].toInt(-1)), made<FlowEventId>('f', one["corrects"_L1].toInt(-1))});
    }
    void takeTerm(const QJsonObject &one)
    {
        FigureTerm term;
        term.file = made<CaseId>('c', one["case"_L1].toInt(-1));
        term.kind = codeIn<DeadlineKind>(one, "kind"_L1);
        term.due = momentIn(one, "due"_L1);
        if (one.contains("done"_L1))
            term.doneAt = QDateTime::fromMSecsSinceEpoch(one["done"_L1].toInteger(), Qt::UTC);
        m_rows.terms.append(term);
    }
    void takeDoubt(const QJsonObject &facts)
    {
        const QString marks = facts["doubt"_L1].toString();
        if (!marks.isEmpty())
            m_rows.doubts.append({m_household, marks.contains(u'v'), marks.contains(u'm'), marks.contains(u'c')});
        if (facts["double"_L1].toBool())
            m_rows.countedTwice.append(m_household);
        m_rows.followedUntil.insert(m_household, QDate::fromString(facts["until"_L1].toString(), Qt::ISODate));
    }

    FigureRows &m_rows;
    qint64 m_row;
    HouseholdId m_household;
    bool m_fits = true;
};

QString marksOf(const FigureRows &rows, HouseholdId household)
{
    QString marks;
    for (const FigureDoubt &doubt : rows.doubts) {
        if (doubt.household == household)
            marks += QString(doubt.unverified ? u"v"_s : QString()) + (doubt.marked ? u"m"_s : QString()) +
                     (doubt.unconfirmed ? u"c"_s : QString());
    }
    return marks;
}

} // namespace

QByteArray countedOf(const FigureRows &rows, const QList<FigureDouble> &doubles, HouseholdId household, QDate until)
{
    QJsonObject facts = Leaving(rows, household).facts();
    if (facts.isEmpty())
        return {};
    const QString marks = marksOf(rows, household);
    if (!marks.isEmpty())
        facts.insert("doubt"_L1, marks);
    if (std::any_of(doubles.cbegin(), doubles.cend(),
            [&household](const FigureDouble &one) { return one.household == household; }))
        facts.insert("double"_L1, true);
    facts.insert("until"_L1, until.toString(Qt::ISODate));
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

Done addCounted(FigureRows &rows, qint64 row, const QByteArray &facts)
{
    const QJsonDocument document = QJsonDocument::fromJson(facts);
    if (!document.isObject() || !Remaining(rows, row).take(document.object()))
        return fail(ErrorCode::VaultDamaged, u"what remains of a case for the figures cannot be read"_s);
    return {};
}

} // namespace regie::store
