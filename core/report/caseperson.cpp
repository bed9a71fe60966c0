#include "core/report/casesections.h"

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;

const store::PersonRow *personOf(const CaseSource &source)
{
    const QList<store::PersonRow> &members = source.facts.intake.members;
    const auto found =
        std::ranges::find_if(members, [&](const store::PersonRow &row) { return row.person.id == source.to.member; });
    return found == members.cend() ? nullptr : &*found;
}

void addRow(Table &table, Phrase label, const Line &line)
{
    table.rows.append({phrase(label), line});
}

bool isTheirs(const HistoryEvent &event, const QString &name)
{
    return event.belongs == rules::Belongs::Certain && event.persons.contains(name);
}

} // namespace

Table aboutMe(const CaseSource &source)
{
    Table table;
    table.title = Phrase::AboutMe;
    const store::PersonRow *row = personOf(source);
    if (row == nullptr)
        return table;
    table.columns = {{Phrase::What, 50}, {Phrase::Recorded, 123}};
    const Person &person = row->person;
    if (const QString name = source.nameOf(person.id); !name.isEmpty())
        addRow(table, Phrase::Name, said(name));
    if (!person.birthDate.isUnknown() && source.passes(Field::PersonBirthDate))
        addRow(table, Phrase::Born, Line{{person.birthDate}});
    if (person.sex != Sex::Unknown && source.passes(Field::PersonSex))
        addRow(table, Phrase::SexLabel, Line{{Code(person.sex)}});
    if (source.passes(Field::PersonPhone, person.phone))
        addRow(table, Phrase::PhoneNumber, said(person.phone));
    if (person.callBack != CallBack::Unknown && source.passes(Field::PersonCallBack))
        addRow(table, Phrase::CallBackLabel, Line{{Code(person.callBack)}});
    for (const Address &address : row->addresses) {
        if (source.redaction().passes(Field::PersonAddress, address))
            addRow(table, Phrase::AddressLabel, said(address.line()));
    }
    const auto role = source.facts.intake.roles.constFind(person.id);
    if (role != source.facts.intake.roles.cend() && source.passes(Field::PersonRole))
        addRow(table, Phrase::Role, Line{{Code(*role)}});
    return table;
}

Table myEvents(const CaseSource &source)
{
    Table table;
    table.title = Phrase::MyEvents;
    const store::PersonRow *row = personOf(source);
    if (row == nullptr)
        return table;
    const QString name = row->person.name.full();
    for (const HistoryEvent &event : source.facts.intake.history) {
        if (!isTheirs(event, name) || !eventPasses(source.intake, event))
            continue;
        table.rows.append(
            {Line{{Moment{event.at, false}}}, Line{{event.isOrder ? Code(event.orderKind) : Code(event.reportKind)}}});
    }
    if (!table.rows.isEmpty())
        table.columns = {{Phrase::Date, 50}, {Phrase::Event, 123}};
    return table;
}

Table myCase(const CaseSource &source)
{
    Table table;
    table.title = Phrase::MyCase;
    const CaseFacts &facts = source.facts;
    if (facts.file.openedAt.isValid() && source.passes(Field::CaseRoute))
        table.rows.append({Line{{Moment{LocalDateTime::fromUtc(facts.file.openedAt), false}}},
            phrase(Phrase::RouteLine, {Code(facts.file.route)})});
    for (const caseflow::FlowEvent &event : facts.flow.events) {
        if (event.member != source.to.member || event.code.isEmpty() || !source.passes(Field::Steps))
            continue;
        table.rows.append({Line{{Moment{event.at, false}}}, Line{{Code(CodeWord{CodeWord::Of::Act, event.code})}}});
    }
    for (const caseflow::SafetyEstimate &estimate : facts.safety.estimates) {
        if (estimate.member != source.to.member || !source.passes(Field::SafetyScores))
            continue;
        table.rows.append({Line{{Moment{LocalDateTime{estimate.on, QTime(0, 0)}, false}}},
            phrase(Phrase::MyScore, {estimate.score})});
    }
    if (!table.rows.isEmpty())
        table.columns = {{Phrase::Date, 50}, {Phrase::What, 123}};
    return table;
}

Table copiesTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Copies;
    if (!source.passes(Field::Disclosures))
        return table;
    using Of = CodeWord::Of;
    for (const CopyFact &copy : source.facts.copies) {
        table.rows.append({Line{{Moment{copy.at, false}}}, Line{{Code(CodeWord{Of::Profile, copy.profile})}},
            Line{{Code(CodeWord{Of::Report, copy.report})}}, Line{{Code(CodeWord{Of::Purpose, copy.purpose})}}});
    }
    if (table.rows.isEmpty())
        table.below = {phrase(Phrase::NoCopies)};
    else
        table.columns = {{Phrase::Date, 28}, {Phrase::ToWhom, 45}, {Phrase::ReportColumn, 40}, {Phrase::WhatFor, 60}};
    return table;
}

Prose ownWords(const CaseSource &source)
{
    Prose prose;
    if (!source.passes(Field::OwnWords, source.facts.ownWords))
        return prose;
    prose.lines = {phrase(Phrase::OwnWords, {}, -1)};
    for (const QString &line : source.facts.ownWords.split(u'\n', Qt::SkipEmptyParts))
        prose.lines.append(said(line));
    return prose;
}

} // namespace regie::report
