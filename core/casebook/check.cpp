#include "core/casebook/checks.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// Clocks of two people are never quite equal; a call may be noted a little ahead of ours.
constexpr qint64 clockSlackSeconds = 600;

bool isAfter(const LocalDateTime &moment, const LocalDateTime &now)
{
    return moment.isValid() && moment.toUtc() > now.toUtc().addSecs(clockSlackSeconds);
}

class Checker
{
public:
    Checker(const Intake &intake, const routing::Region &region, LocalDateTime now)
        : m_intake(intake), m_region(region), m_now(now)
    {
    }

    [[nodiscard]] QList<FieldProblem> all()
    {
        checkCall();
        for (qsizetype i = 0; i < m_intake.persons.size(); ++i)
            checkPerson(m_intake.persons.at(i), QStringLiteral("persons[%1]").arg(i));
        for (qsizetype i = 0; i < m_intake.orders.size(); ++i)
            checkOrder(i, QStringLiteral("orders[%1].order").arg(i));
        for (qsizetype i = 0; i < m_intake.reports.size(); ++i)
            checkReport(m_intake.reports.at(i).report, QStringLiteral("reports[%1].report").arg(i));
        return m_found;
    }

private:
    void refuse(const QString &where, ErrorCode code = ErrorCode::ImpossibleDate)
    {
        m_found.append({FieldProblem::Severity::Refused, where, code, std::nullopt});
    }
    void warn(const QString &where, Check check)
    {
        m_found.append({FieldProblem::Severity::Warned, where, ErrorCode::ImpossibleDate, check});
    }

    void checkCall()
    {
        if (isAfter(m_intake.calledAt, m_now))
            refuse(QStringLiteral("calledAt"));
        checkAddress(m_intake.dwelling, QStringLiteral("dwelling"));
        const QString code = municipalityOf(m_intake, m_region);
        const routing::Municipality *known = m_region.municipality(code);
        const bool outside = !code.isEmpty() && (!known || !known->inRegion);
        const bool strange = code.isEmpty() && !m_intake.municipalityName.trimmed().isEmpty();
        if (outside || strange)
            warn(QStringLiteral("municipality"), Check::OutsideRegion);
    }

    void checkAddress(const Address &address, const QString &where)
    {
        if (!address.postcode.isEmpty() && normalisedPostcode(address.postcode).isEmpty())
            warn(where + QStringLiteral(".postcode"), Check::OddPostcode);
        if (address.from.isValid() && address.until.isValid() && address.until < address.from)
            refuse(where + QStringLiteral(".until"));
        if (address.from.isValid() && address.from > m_now.date)
            refuse(where + QStringLiteral(".from"));
    }

    void checkPerson(const IntakePerson &person, const QString &where)
    {
        const PartialDate &born = person.mention.birthDate;
        if (!born.isUnknown() && (born.year() > m_now.date.year() || born.earliest() > m_now.date))
            refuse(where + QStringLiteral(".mention.birthDate"));
        if (person.memberSince.isValid() && person.memberSince > m_now.date)
            refuse(where + QStringLiteral(".memberSince"));
        if (!person.mention.bsn.isEmpty() && !isValidBsn(person.mention.bsn))
            warn(where + QStringLiteral(".mention.bsn"), Check::BsnFailsElevenTest);
        checkAddress(person.mention.address, where + QStringLiteral(".mention.address"));
    }

    void checkOrder(qsizetype index, const QString &where)
    {
        const IntakeOrder &entry = m_intake.orders.at(index);
        const BarringOrder &order = entry.order;
        const LocalDateTime &imposed = order.imposedAt;
        if (order.timeKnown ? isAfter(imposed, m_now) : imposed.date > m_now.date)
            refuse(where + QStringLiteral(".imposedAt"));
        checkEnd(order, order.extendedUntil, where + QStringLiteral(".extendedUntil"));
        checkEnd(order, order.endedAt, where + QStringLiteral(".endedAt"));
        checkPrecedent(order, where);
        checkAddress(order.dwelling, where + QStringLiteral(".dwelling"));
        if (order.kind == OrderKind::Order && imposed.isValid()) {
            checkAge(entry, where);
            checkTwin(index, where);
        }
    }

    /// An end before the beginning cannot be; one past the maximum is wrong but stands in an order all the same.
    void checkEnd(const BarringOrder &order, const std::optional<LocalDateTime> &end, const QString &where)
    {
        if (!end || !end->isValid() || !order.imposedAt.isValid())
            return;
        const LocalDateTime latest = order.imposedAt.addDays(m_region.thvLengths(order.imposedAt.date).maximumDays);
        const bool byDay = !order.timeKnown || end->time == QTime(0, 0);
        if (byDay ? end->date < order.imposedAt.date : *end < order.imposedAt)
            refuse(where);
        else if (byDay ? end->date > latest.date : latest < *end)
            warn(where, Check::EndPastMaximum);
    }

    /// An extension or amendment of an order of this intake cannot be older than that order.
    void checkPrecedent(const BarringOrder &order, const QString &where)
    {
        if (order.kind == OrderKind::Order || order.concerns.isNull() || !order.imposedAt.isValid())
            return;
        for (const IntakeOrder &other : m_intake.orders) {
            if (other.order.id == order.concerns && other.order.imposedAt.isValid() &&
                order.imposedAt.date < other.order.imposedAt.date)
                refuse(where + QStringLiteral(".imposedAt"));
        }
    }

    void checkAge(const IntakeOrder &entry, const QString &where)
    {
        const QDate day = entry.order.imposedAt.date;
        if (entry.order.mentions.isEmpty() && entry.current) {
            for (qsizetype i = 0; i < m_intake.persons.size(); ++i) {
                const Mention &mention = m_intake.persons.at(i).mention;
                if (mention.role == EventRole::PutOut && mention.birthDate.certainlyMinorOn(day))
                    warn(QStringLiteral("persons[%1].mention.birthDate").arg(i), Check::MinorPutOut);
            }
        }
        for (const Mention &mention : entry.order.mentions) {
            if (mention.role == EventRole::PutOut && mention.birthDate.certainlyMinorOn(day))
                warn(where + QStringLiteral(".mentions"), Check::MinorPutOut);
        }
    }

    void checkTwin(qsizetype index, const QString &where)
    {
        const IntakeOrder &entry = m_intake.orders.at(index);
        for (qsizetype i = 0; i < index; ++i) {
            const IntakeOrder &other = m_intake.orders.at(i);
            if (other.order.kind == OrderKind::Order && other.order.imposedAt.isValid() &&
                other.order.imposedAt.date == entry.order.imposedAt.date && samePersonPutOut(entry, other, m_intake))
                warn(where + QStringLiteral(".imposedAt"), Check::SameMomentSamePerson);
        }
    }

    void checkReport(const VtReport &report, const QString &where)
    {
        if (report.receivedOn.isValid() && report.receivedOn > m_now.date)
            refuse(where + QStringLiteral(".receivedOn"));
        checkAddress(report.dwelling, where + QStringLiteral(".dwelling"));
    }

    const Intake &m_intake;
    const routing::Region &m_region;
    LocalDateTime m_now;
    QList<FieldProblem> m_found;
};

QList<Check> checksWithin(const QList<FieldProblem> &problems, const QString &place, bool current)
{
    QList<Check> checks;
    for (const FieldProblem &problem : problems) {
        const bool own = problem.where.startsWith(place + u'.');
        const bool shared = current && !problem.where.startsWith(QLatin1String("orders[")) &&
                            !problem.where.startsWith(QLatin1String("reports["));
        if (problem.check && (own || shared) && !checks.contains(*problem.check))
            checks.append(*problem.check);
    }
    return checks;
}

/// The names a record says were put out; of a current order without mentions, the persons of the intake.
QSet<MentionId> putOutIn(const IntakeOrder &entry, const Intake &intake)
{
    QSet<MentionId> ids;
    for (const Mention &mention : entry.order.mentions) {
        if (mention.role == EventRole::PutOut)
            ids.insert(mention.id);
    }
    if (entry.order.mentions.isEmpty()) {
        for (const IntakePerson &person : intake.persons) {
            if (person.mention.role == EventRole::PutOut)
                ids.insert(person.mention.id);
        }
    }
    return ids;
}

} // namespace

QString municipalityOf(const Intake &intake, const routing::Region &region)
{
    if (!intake.municipality.isEmpty())
        return intake.municipality;
    for (const QString &name : {intake.municipalityName, intake.dwelling.town}) {
        const routing::Municipality *known = name.isEmpty() ? nullptr : region.municipalityNamed(name);
        if (known)
            return known->code;
    }
    return intake.dwelling.municipality;
}

QList<FieldProblem> problemsOf(const Intake &intake, const routing::Region &region, LocalDateTime now)
{
    return Checker(intake, region, now).all();
}

QList<FieldProblem> missingOf(const Intake &intake)
{
    QList<FieldProblem> missing;
    const auto need = [&missing](const QString &where) {
        missing.append({FieldProblem::Severity::Refused, where, ErrorCode::MissingField, std::nullopt});
    };
    for (qsizetype i = 0; i < intake.orders.size(); ++i) {
        if (!intake.orders.at(i).order.imposedAt.isValid())
            need(QStringLiteral("orders[%1].order.imposedAt").arg(i));
    }
    for (qsizetype i = 0; i < intake.reports.size(); ++i) {
        if (!intake.reports.at(i).report.receivedOn.isValid())
            need(QStringLiteral("reports[%1].report.receivedOn").arg(i));
    }
    if (!intake.decision.taken)
        need(QStringLiteral("decision.route"));
    return missing;
}

QList<Check> checksOfOrder(const QList<FieldProblem> &problems, const Intake &intake, qsizetype index)
{
    return checksWithin(problems, QStringLiteral("orders[%1]").arg(index), intake.orders.at(index).current);
}

QList<Check> checksOfReport(const QList<FieldProblem> &problems, const Intake &intake, qsizetype index)
{
    return checksWithin(problems, QStringLiteral("reports[%1]").arg(index), intake.reports.at(index).current);
}

bool samePersonPutOut(const IntakeOrder &a, const IntakeOrder &b, const Intake &intake)
{
    const QSet<MentionId> first = putOutIn(a, intake);
    const QSet<MentionId> second = putOutIn(b, intake);
    return (first.isEmpty() && second.isEmpty()) || first.intersects(second);
}

} // namespace regie::casebook
