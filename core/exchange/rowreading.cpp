#include "core/exchange/rowreading.h"

#include "core/exchange/listwords.h"

#include <algorithm>

namespace regie::exchange {

namespace {

/// The prefix and the core of a surname as a column holds it: "van der Berg", "Berg, van der", "Berg van der".
PersonName familyName(const QString &surname)
{
    PersonName name = PersonName::split(surname.contains(u',') ? surname : surname + QStringLiteral(", x"));
    name.given.clear();
    if (name.surname.isEmpty())
        name.surname = surname.simplified();
    return name;
}

/// "14 a" and "14-a" into number and addition.
void splitHouseNumber(const QString &text, Address &address)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    if (digits == 0) {
        address.houseNumber = text;
        return;
    }
    address.houseNumber = text.left(digits);
    QString rest = text.mid(digits).trimmed();
    while (rest.startsWith(u'-') || rest.startsWith(u'/'))
        rest = rest.mid(1).trimmed();
    address.addition = rest;
}

/// "Kwelderpad 14 a" into street and number, where the list has no column for the number.
void splitStreet(Address &address)
{
    const QStringList words = address.street.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (!words.at(i).front().isDigit())
            continue;
        address.street = words.mid(0, i).join(u' ');
        return splitHouseNumber(words.mid(i).join(u' '), address);
    }
}

std::optional<RowReason> reasonOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        return std::nullopt;
    case CsvFault::OpenQuote:
        return RowReason::OpenQuote;
    case CsvFault::TextAfterQuote:
        return RowReason::TextAfterQuote;
    case CsvFault::FieldTooLong:
        return RowReason::FieldTooLong;
    case CsvFault::ControlBytes:
        return RowReason::ControlBytes;
    }
    return std::nullopt;
}

/// No list of ours reaches further back or ahead: such a year is a slip.
bool isPlausible(QDate day)
{
    return day.year() >= 1900 && day.year() <= 2199;
}

} // namespace

bool RowReading::read(StagedRow &row, StagedEvent &event)
{
    m_problems = &row.problems;
    if (!checkForm())
        return false;
    readPerson(row.mention, row.roleSaid);
    readEvent(event);
    return std::none_of(
        row.problems.cbegin(), row.problems.cend(), [](const RowProblem &one) { return refuses(one.reason); });
}

ListField RowReading::dayField() const
{
    const ListField own = m_kind == ListKind::Orders ? ListField::ImposedAt : ListField::ReceivedOn;
    return m_rows.has(own) ? own : ListField::EventDate;
}

QMap<ListField, QString> RowReading::columns() const
{
    QMap<ListField, QString> names;
    for (int i = 0; i < listFieldCount; ++i) {
        const auto field = static_cast<ListField>(i);
        if (m_rows.has(field))
            names.insert(field, m_rows.columnOf(field));
    }
    return names;
}

void RowReading::problem(RowReason reason, ListField field)
{
    m_problems->append({reason, m_rows.columnOf(field), std::nullopt});
}

/// What is wrong with the form of a row makes every value in it doubtful: nothing of it is taken in.
bool RowReading::checkForm()
{
    if (const auto reason = reasonOf(m_rows.row().fault())) {
        m_problems->append({*reason, {}, std::nullopt});
        return false;
    }
    if (!m_rows.isAsWide()) {
        m_problems->append({RowReason::OtherWidth, {}, std::nullopt});
        return false;
    }
    for (int i = 0; i < listFieldCount; ++i) {
        const auto field = static_cast<ListField>(i);
        const QByteArrayView bytes = m_rows.bytes(field);
        if (bytes.contains("\xef\xbf\xbd") || !bytes.isValidUtf8()) {
            problem(RowReason::UnreadableText, field);
            return false;
        }
    }
    return true;
}

void RowReading::readPerson(Mention &mention, bool &roleSaid)
{
    mention.sourceRecordId = m_rows.value(ListField::Id);
    mention.phone = m_rows.value(ListField::Phone);
    mention.bsn = m_rows.value(ListField::NationalId);
    mention.bsn.removeIf([](QChar letter) { return letter == u'.' || letter == u' ' || letter == u'-'; });
    readName(mention);
    readAddress(mention.address);
    if (const auto born = m_rows.date(ListField::BirthDate)) {
        mention.birthDate = born->date;
    } else if (born.error().code == ErrorCode::ImpossibleDate) {
        problem(RowReason::ImpossibleDate, ListField::BirthDate);
    } else {
        problem(RowReason::BirthDateUnreadable, ListField::BirthDate);
    }
    if (const auto sex = sexOf(m_rows.value(ListField::Sex)))
        mention.sex = *sex;
    else
        problem(RowReason::SexUnreadable, ListField::Sex);
    roleSaid = !m_rows.bytes(ListField::Role).isEmpty();
    readWord(ListField::Role, roleOf, mention.role);
    const bool nobody = mention.asWritten.isEmpty() && mention.birthDate.isUnknown() && mention.bsn.isEmpty() &&
                        mention.sourceRecordId.isEmpty() && mention.phone.isEmpty();
    if (nobody)
        m_problems->append({RowReason::NobodyNamed, {}, std::nullopt});
}

void RowReading::readName(Mention &mention) const
{
    const QString full = m_rows.value(ListField::FullName).simplified();
    const QString given = m_rows.value(ListField::GivenName).simplified();
    const QString surname = m_rows.value(ListField::Surname).simplified();
    if (!surname.isEmpty())
        mention.name = familyName(surname);
    if (!given.isEmpty())
        mention.name.given = given;
    if (mention.name.isEmpty() && !full.isEmpty())
        mention.name = PersonName::split(full);
    mention.asWritten = !full.isEmpty() ? full : QStringList{given, surname}.join(u' ').trimmed();
}

void RowReading::readAddress(Address &address) const
{
    address.street = m_rows.value(ListField::Street).simplified();
    address.postcode = m_rows.value(ListField::Postcode);
    address.town = m_rows.value(ListField::Town);
    const QString number = m_rows.value(ListField::HouseNumber).simplified();
    if (!number.isEmpty())
        splitHouseNumber(number, address);
    else if (!m_rows.has(ListField::HouseNumber))
        splitStreet(address);
}

/// A code of Statistics Netherlands ("GM0518", "518") or a name, which goes into @p name.
QString RowReading::municipality(QString &name) const
{
    const QString text = m_rows.value(ListField::Municipality).simplified();
    const QString digits = text.startsWith(QLatin1String("GM"), Qt::CaseInsensitive) ? text.mid(2) : text;
    const bool isCode = !digits.isEmpty() && digits.size() <= 4 &&
                        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isCode)
        return QStringLiteral("GM") + digits.rightJustified(4, u'0');
    name = text;
    return {};
}

void RowReading::readEvent(StagedEvent &event)
{
    event.household = m_rows.value(ListField::Household);
    event.statusSaid = !m_rows.bytes(ListField::Status).isEmpty();
    const QString code = municipality(event.municipalityName);
    bool verified = true;
    readWord(ListField::Verified, truthOf, verified);
    const auto fill = [&](auto &into) {
        into.source = m_rows.value(ListField::Source);
        into.number = m_rows.value(ListField::Event);
        into.municipality = code;
        into.verified = verified;
    };
    if (m_kind == ListKind::Orders) {
        BarringOrder order;
        fill(order);
        readOrder(order);
        event.event = std::move(order);
    } else {
        VtReport report;
        fill(report);
        readReport(report);
        event.event = std::move(report);
    }
}

void RowReading::readOrder(BarringOrder &order)
{
    if (const auto imposed = moment(dayField(), &order.timeKnown))
        order.imposedAt = *imposed;
    else if (m_rows.bytes(dayField()).isEmpty())
        problem(RowReason::DateMissing, dayField());
    readWord(ListField::Kind, orderKindOf, order.kind);
    order.extendedUntil = endOf(order, ListField::ExtendedUntil);
    readStatus(order, endOf(order, ListField::EndsAt));
}

/// The end in @p field. A day alone ends at the hour of imposing, as in an intake: a period runs in whole days from
/// then.
std::optional<LocalDateTime> RowReading::endOf(const BarringOrder &order, ListField field)
{
    bool timeKnown = false;
    std::optional<LocalDateTime> end = moment(field, &timeKnown);
    if (end && !timeKnown && order.imposedAt.isValid())
        end->time = order.imposedAt.time;
    return end;
}

/// An end is when a withdrawn or annulled order ended; of any other order past the tenth day, how long it was extended.
void RowReading::readStatus(BarringOrder &order, const std::optional<LocalDateTime> &end)
{
    constexpr int firstDays = 10; // Wth art. 2 lid 1
    readWord(ListField::Status, orderStatusOf, order.status);
    const bool said = !m_rows.bytes(ListField::Status).isEmpty();
    const bool cutShort = order.status == OrderStatus::Withdrawn || order.status == OrderStatus::AnnulledFromDate;
    const bool backwards = end && order.imposedAt.isValid() && end->date < order.imposedAt.date;
    if (end && (cutShort || backwards))
        order.endedAt = end;
    else if (end && !order.extendedUntil && order.imposedAt.addDays(firstDays).date < end->date)
        order.extendedUntil = end;
    if (!said && order.extendedUntil)
        order.status = OrderStatus::Extended;
}

void RowReading::readReport(VtReport &report)
{
    if (const auto received = moment(dayField()))
        report.receivedOn = received->date;
    else if (m_rows.bytes(dayField()).isEmpty())
        problem(RowReason::DateMissing, dayField());
    readWord(ListField::Kind, reportKindOf, report.kind);
    report.incident = m_rows.value(ListField::Incident);
    const QString converted = m_rows.value(ListField::Status);
    report.convertedToAdvice = converted.compare(QLatin1String("converted-to-advice"), Qt::CaseInsensitive) == 0 ||
                               converted.compare(QLatin1String("omgezet naar advies"), Qt::CaseInsensitive) == 0;
    if (!m_rows.bytes(ListField::NewIncident).isEmpty()) {
        bool happened = false;
        readWord(ListField::NewIncident, truthOf, happened);
        report.newIncident = happened;
    }
}

std::optional<LocalDateTime> RowReading::moment(ListField field, bool *timeKnown)
{
    if (m_rows.bytes(field).isEmpty())
        return std::nullopt;
    const auto read = m_rows.date(field);
    if (!read) {
        problem(
            read.error().code == ErrorCode::ImpossibleDate ? RowReason::ImpossibleDate : RowReason::NotADate, field);
        return std::nullopt;
    }
    if (!read->date.isWhole()) {
        problem(read->date.isUnknown() ? RowReason::DateMissing : RowReason::NotADate, field);
        return std::nullopt;
    }
    const LocalDateTime moment{
        QDate(read->date.year(), read->date.month(), read->date.day()), read->time.value_or(QTime(0, 0))};
    if (!isPlausible(moment.date)) {
        problem(RowReason::ImpossibleDate, field);
        return std::nullopt;
    }
    if (timeKnown != nullptr)
        *timeKnown = read->time.has_value();
    return moment;
}

template <typename T>
void RowReading::readWord(ListField field, std::optional<T> (*meaning)(QStringView), T &into)
{
    const QString word = m_rows.value(field);
    if (word.isEmpty())
        return;
    if (const std::optional<T> meant = meaning(word))
        into = *meant;
    else
        problem(RowReason::UnknownValue, field);
}

} // namespace regie::exchange
