#include "core/report/document.h"

#include "core/domain/codes.h"

#include <QIODevice>

namespace regie::report {
namespace {

/// Every field in its order, each with its length through the stream, so that no two documents share their bytes.
class Writer
{
public:
    explicit Writer(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    void operator()(const QString &text) { m_stream << text; }
    void operator()(int number) { m_stream << qint32(number); }
    void operator()(bool flag) { m_stream << flag; }
    void operator()(QDate date) { m_stream << date; }
    void operator()(const LocalDateTime &at) { m_stream << at.toIso(); }
    void operator()(double number) { m_stream << number; }
    void operator()(const PartialDate &date) { m_stream << date.toCode(); }
    template <typename E>
    requires std::is_enum_v<E>
    void operator()(E value) { m_stream << qint32(value); }
    template <typename T>
    void operator()(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            (*this)(*value);
    }
    template <typename T>
    void operator()(const QList<T> &list)
    {
        m_stream << qint32(list.size());
        for (const T &value : list)
            (*this)(value);
    }
    template <typename... T>
    void operator()(const std::variant<T...> &value)
    {
        m_stream << qint32(value.index());
        std::visit(*this, value);
    }

    void operator()(const Verbatim &value) { (*this)(value.text); }
    void operator()(const Quote &value) { (*this)(value.text); }
    void operator()(const Filled &value) { (*this)(value.parts); }
    void operator()(const Moment &value) { all(value.at, value.withTime); }
    void operator()(const Number &value) { (*this)(value.value); }
    void operator()(const Phrased &value) { all(value.phrase, value.arguments, value.strong); }
    void operator()(const Weighing &value) { all(value.reason, value.kind); }
    void operator()(const NamedCriterion &value)
    {
        all(value.criterion, value.channel, value.ordersNeeded, value.reportsNeeded);
    }
    void operator()(const NamedAdvice &value) { all(value.route, value.preferred); }
    void operator()(const OrderCount &value) { (*this)(value.count); }
    void operator()(const ReportCount &value) { (*this)(value.count); }
    void operator()(const PurposeCode &value) { (*this)(value.code); }
    void operator()(const Recipient &value) { (*this)(value.name); }
    void operator()(const CodeWord &value) { all(value.of, value.code); }
    void operator()(const rules::Change &value)
    {
        all(value.kind, value.number, value.event, value.fact, value.channel);
    }
    void operator()(const routing::Reason &value)
    {
        all(value.kind, value.inFavour, value.number, value.months, value.days, value.sentence, value.person);
    }
    void operator()(const FigureName &value) { all(value.indicator, value.definition); }
    void operator()(const FigureKey &value) { all(value.indicator, value.split, value.key); }
    void operator()(const FigureValue &value) { all(value.unit, value.value); }
    /// What is not shown is not told apart either.
    void operator()(const insight::SafeCell &value)
    {
        all(value.shown, value.shown == insight::Shown::Value ? value.value : 0);
    }
    void operator()(const Line &value) { all(value.values, value.strong); }
    void operator()(const Clock28 &value) { all(value.day, value.days, value.maximumDays, value.adviceDay); }
    void operator()(const Column &value)
    {
        all(value.heading, value.share);
        if (value.heading == Phrase::NamedColumn)
            (*this)(value.named);
    }
    void operator()(const AdviceBox &value) { all(value.advice, value.lines, value.due, value.dueLines, value.flags); }
    void operator()(const Table &value)
    {
        all(value.title, value.heading, value.columns, value.rows, value.clock, value.below, value.half);
        if (value.title == Phrase::FigureByPlace)
            (*this)(value.figure);
    }
    void operator()(const Bullets &value) { all(value.title, value.heading, value.items, value.half); }
    void operator()(const Note &value) { (*this)(value.lines); }
    void operator()(const AnswerForm &value) { all(value.organisation, value.before, value.visits); }
    void operator()(const Chart &value)
    {
        all(value.title, value.heading, value.timeline.now, value.timeline.rows, value.timeline.items);
    }
    void operator()(const Prose &value) { all(value.heading, value.lines); }
    void operator()(const FamilyDrawing &value)
    {
        all(value.title, value.heading, value.family.persons, value.family.relations, value.family.ties,
            value.family.households, value.on);
    }
    template <typename Tag>
    void operator()(const Id<Tag> &id)
    {
        m_stream << id.toBytes();
    }
    void operator()(const FamilyMember &value)
    {
        const Person &person = value.person;
        all(person.id, person.name.given, person.name.prefix, person.name.surname, person.birthDate, person.sex,
            value.life.deceased, value.life.died, value.life.unborn, value.life.expected, value.putOut);
    }
    void operator()(const Relation &value) { all(value.from, value.to, value.kind, value.since, value.until); }
    void operator()(const FamilyTie &value)
    {
        all(value.from, value.to, value.kind, value.since, value.until, value.orders, value.latestOrder);
    }
    void operator()(const FamilyHousehold &value)
    {
        all(value.id, value.name, value.place, value.secret, value.ofCase, value.memberships);
    }
    void operator()(const Membership &value)
    {
        all(value.household, value.person, value.from, value.until, value.livesIn);
    }
    void operator()(const TimelineRow &value) { all(value.lane, value.phase, value.partner, value.first, value.count); }
    void operator()(const TimelineItem &value)
    {
        all(value.lane, value.id, value.from, value.until, value.ongoing, value.timeKnown, value.mark);
    }
    void operator()(const DecisionMark &value) { (*this)(value.route); }
    void operator()(const YearLine &value) { all(value.route, value.day, value.days); }
    void operator()(const PhaseBar &value) { all(value.phase, value.relapse, value.planned, value.days, value.reason); }
    void operator()(const OrderBar &value)
    {
        all(value.number, value.term.imposedAt, value.term.firstEnd, value.term.end, value.term.extended,
            value.term.endedEarly, value.status, value.weight);
    }
    void operator()(const OrderEntry &value) { (*this)(value.kind); }
    void operator()(const ReportMark &value) { all(value.kind, value.weight); }
    void operator()(const IncidentMark &value) { all(value.violation, value.flags, value.what); }
    void operator()(const PartnerBand &value)
    {
        all(value.partner, value.leads, value.effort, value.change, value.latest, value.days);
    }
    void operator()(const MeetingMark &value) { all(value.act, value.what, value.held); }
    void operator()(const ActionMark &value) { all(value.term, value.act, value.what, value.due, value.stand); }

    template <typename... T>
    void all(const T &...values)
    {
        ((*this)(values), ...);
    }

private:
    QDataStream m_stream;
};

} // namespace

QByteArray canonicalBytes(const Document &document)
{
    QByteArray bytes;
    Writer write(bytes);
    const Document &d = document;
    write.all(d.kind, d.profile, d.purpose, d.legalBasis, d.recipient, d.recipientName, d.caseNumber, d.subtitle,
        d.from, d.fromFunction, d.made, d.ruleSet, d.ruleSetConfirmed, d.practice, d.copyNumber, d.blocks);
    return bytes;
}

QByteArray versionBytes(Document document)
{
    document.made.time = QTime(0, 0);
    document.copyNumber = 0;
    document.from.clear();
    document.fromFunction.clear();
    for (Block &block : document.blocks) {
        if (auto *chart = std::get_if<Chart>(&block))
            chart->timeline.now.time = QTime(0, 0);
    }
    return canonicalBytes(document);
}

} // namespace regie::report
