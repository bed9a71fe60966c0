#include "ui/wording/imports.h"

#include "core/exchange/csvwrite.h"
#include "core/routing/region.h"
#include "ui/wording/domain.h"
#include "ui/wording/dossier.h"

#include <QCoreApplication>

namespace regie::wording {

using exchange::ListField;
using exchange::RowReason;

namespace {

struct Imports
{
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

QString formText(RowReason reason)
{
    if (reason == RowReason::OpenQuote)
        return Imports::tr("A quotation mark is opened and not closed");
    if (reason == RowReason::TextAfterQuote)
        return Imports::tr("There is text behind a closing quotation mark");
    if (reason == RowReason::FieldTooLong)
        return Imports::tr("A field is too long, or there are too many fields");
    if (reason == RowReason::ControlBytes)
        return Imports::tr("The row holds characters that are no text");
    if (reason == RowReason::OtherWidth)
        return Imports::tr("The row has more or fewer columns than the header");
    return Imports::tr("The text cannot be read in this encoding");
}

QString personField(ListField field)
{
    if (field == ListField::Id)
        return Imports::tr("Number of the row or person");
    if (field == ListField::GivenName)
        return Imports::tr("Given names");
    if (field == ListField::Surname)
        return Imports::tr("Surname");
    if (field == ListField::FullName)
        return Imports::tr("Whole name");
    if (field == ListField::BirthDate)
        return Imports::tr("Date of birth");
    if (field == ListField::Sex)
        return Imports::tr("Sex");
    if (field == ListField::BirthPlace)
        return Imports::tr("Place of birth");
    if (field == ListField::Occupation)
        return Imports::tr("Occupation");
    if (field == ListField::NationalId)
        return Imports::tr("BSN");
    if (field == ListField::Phone)
        return Imports::tr("Telephone");
    if (field == ListField::Email)
        return Imports::tr("E-mail");
    return Imports::tr("Role in the event");
}

QString placeField(ListField field)
{
    if (field == ListField::Street)
        return Imports::tr("Street");
    if (field == ListField::HouseNumber)
        return Imports::tr("House number");
    if (field == ListField::Postcode)
        return Imports::tr("Postcode");
    if (field == ListField::Town)
        return Imports::tr("Town");
    if (field == ListField::Region)
        return Imports::tr("Region");
    return Imports::tr("Municipality");
}

QString eventField(ListField field)
{
    if (field == ListField::Source)
        return Imports::tr("Source");
    if (field == ListField::Event)
        return Imports::tr("Number of the event");
    if (field == ListField::EventDate)
        return Imports::tr("Date of the event");
    if (field == ListField::Household)
        return Imports::tr("Number of the household");
    if (field == ListField::ImposedAt)
        return Imports::tr("Imposed on");
    if (field == ListField::EndsAt)
        return Imports::tr("Ends on");
    if (field == ListField::ExtendedUntil)
        return Imports::tr("Extended until");
    if (field == ListField::ReceivedOn)
        return Imports::tr("Received on");
    if (field == ListField::Kind)
        return Imports::tr("Kind");
    if (field == ListField::Status)
        return Imports::tr("Status");
    if (field == ListField::NewIncident)
        return Imports::tr("New incident");
    if (field == ListField::Incident)
        return Imports::tr("Incident");
    return Imports::tr("Verified");
}

} // namespace

QString text(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return Imports::tr("New");
    case RowOutcome::Known:
        return Imports::tr("Known");
    case RowOutcome::ToReview:
        return Imports::tr("To confirm");
    case RowOutcome::Rejected:
        return Imports::tr("Left out");
    case RowOutcome::Different:
        return Imports::tr("Known, but different");
    }
    return {};
}

QString text(const exchange::RowProblem &problem)
{
    switch (problem.reason) {
    case RowReason::OpenQuote:
    case RowReason::TextAfterQuote:
    case RowReason::FieldTooLong:
    case RowReason::ControlBytes:
    case RowReason::OtherWidth:
    case RowReason::UnreadableText:
        return formText(problem.reason);
    case RowReason::NobodyNamed:
        return Imports::tr("The row names nobody");
    case RowReason::DateMissing:
        return Imports::tr("The date is missing");
    case RowReason::NotADate:
        return Imports::tr("This is not a whole date");
    case RowReason::ImpossibleDate:
        return Imports::tr("This date or time cannot be");
    case RowReason::UnknownValue:
        return Imports::tr("This word is not known here");
    case RowReason::EventDiffers:
        return Imports::tr("Another date than the first row of this event");
    case RowReason::SexUnreadable:
        return Imports::tr("Sex not understood, left open");
    case RowReason::BirthDateUnreadable:
        return Imports::tr("Date of birth not understood, left open");
    case RowReason::OtherKind:
        return Imports::tr(
            "A report of another kind of this person on this day is in the vault already: compare the two");
    case RowReason::OtherDate:
        return Imports::tr("Known under this number with another date");
    case RowReason::Marked:
        return problem.check ? Imports::tr("To check: %1").arg(text(*problem.check)) : Imports::tr("To check");
    }
    return {};
}

QString withColumn(const exchange::RowProblem &problem)
{
    return problem.column.isEmpty() ? text(problem) : Imports::tr("%1: %2").arg(problem.column, text(problem));
}

QString fieldName(ListField field)
{
    switch (field) {
    case ListField::Id:
    case ListField::GivenName:
    case ListField::Surname:
    case ListField::FullName:
    case ListField::BirthDate:
    case ListField::Sex:
    case ListField::BirthPlace:
    case ListField::Occupation:
    case ListField::NationalId:
    case ListField::Phone:
    case ListField::Email:
    case ListField::Role:
        return personField(field);
    case ListField::Street:
    case ListField::HouseNumber:
    case ListField::Postcode:
    case ListField::Town:
    case ListField::Region:
    case ListField::Municipality:
        return placeField(field);
    case ListField::Source:
    case ListField::Event:
    case ListField::EventDate:
    case ListField::Household:
    case ListField::ImposedAt:
    case ListField::EndsAt:
    case ListField::ExtendedUntil:
    case ListField::ReceivedOn:
    case ListField::Kind:
    case ListField::Status:
    case ListField::NewIncident:
    case ListField::Incident:
    case ListField::Verified:
        return eventField(field);
    }
    return {};
}

QString text(exchange::CsvEncoding encoding)
{
    switch (encoding) {
    case exchange::CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case exchange::CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case exchange::CsvEncoding::Utf16:
        return QStringLiteral("UTF-16");
    }
    return {};
}

QString delimiterName(char delimiter)
{
    if (delimiter == ',')
        return Imports::tr("comma (,)");
    return delimiter == '\t' ? Imports::tr("tab") : Imports::tr("semicolon (;)");
}

QString text(const RowDifference &difference)
{
    const routing::Region none; // no field of an event needs it
    const auto value = [&](const QString &code) {
        return code.isEmpty() ? Imports::tr("nothing") : valueText(difference.field, code, none);
    };
    if (difference.taken) //: %1 is a field, %2 what the list says, %3 what stood in the vault
        return Imports::tr("%1: taken over from the list: %2 (was %3)")
            .arg(text(difference.field), value(difference.theirs), value(difference.ours));
    return Imports::tr("%1: the vault says %2, the list says %3")
        .arg(text(difference.field), value(difference.ours), value(difference.theirs));
}

QString details(const ImportRow &row)
{
    QStringList parts;
    for (const exchange::RowProblem &problem : row.problems) {
        QString part = withColumn(problem);
        if (part.endsWith(u'.')) // one of several in a line
            part.chop(1);
        parts.append(part);
    }
    if (row.candidates > 0)
        parts.append(Imports::tr("%n person(s) this may be", nullptr, row.candidates));
    for (const RowDifference &one : row.differences)
        parts.append(text(one));
    if (row.joins)
        parts.append(Imports::tr("The event is in the vault already; this person is added to it"));
    const auto taken = [](const RowDifference &one) { return one.taken; };
    if (row.outcome == RowOutcome::Different && std::none_of(row.differences.cbegin(), row.differences.cend(), taken))
        parts.append(Imports::tr("Nothing was changed: look which is right"));
    else if (row.outcome == RowOutcome::Known)
        parts.append(Imports::tr("This event is in the vault already"));
    else if (row.tied)
        parts.append(Imports::tr("Person recognised by the number of the source or the BSN"));
    return parts.join(QStringLiteral("; "));
}

QString whyImportStays(const QString &table)
{
    if (table == QLatin1String("person_link"))
        return Imports::tr("Somebody confirmed or rejected a person of it since.");
    if (table == QLatin1String("barring_order") || table == QLatin1String("event_household"))
        return Imports::tr("An intake took up an order or report of it since.");
    if (table == QLatin1String("person") || table == QLatin1String("address"))
        return Imports::tr("The data of a person of it were changed since.");
    if (table == QLatin1String("membership") || table == QLatin1String("household") ||
        table == QLatin1String("case_file") || table == QLatin1String("assessment") || table == QLatin1String("intake"))
        return Imports::tr("A household of it is in use since, by an intake or a case.");
    return Imports::tr("Something was built on it since.");
}

QByteArray importReport(const QList<ImportRow> &rows)
{
    QByteArray list(exchange::csvByteOrderMark);
    list += exchange::csvRow({Imports::tr("Line"), Imports::tr("Number"), Imports::tr("Outcome"), Imports::tr("Column"),
        Imports::tr("Explanation")});
    for (const ImportRow &row : rows) {
        QStringList columns;
        for (const exchange::RowProblem &problem : row.problems) {
            if (!problem.column.isEmpty() && !columns.contains(problem.column))
                columns.append(problem.column);
        }
        list += exchange::csvRow({QString::number(row.line), row.recordId, text(row.outcome),
            columns.join(QStringLiteral(", ")), details(row)});
    }
    return list;
}

} // namespace regie::wording
