#include "core/report/casesections.h"

#include <algorithm>

namespace regie::report {
namespace {

using caseflow::AgreementCheck;
using caseflow::RihgOutcome;
using caseflow::RihgPart;
using caseflow::SafetyAgreement;
using caseflow::SafetyEstimate;
using privacy::Field;

/// The one before @p latest of the same member; null when there is none.
const SafetyEstimate *before(const QList<SafetyEstimate> &all, const SafetyEstimate &latest)
{
    const SafetyEstimate *found = nullptr;
    for (const SafetyEstimate &one : all) {
        if (one.member == latest.member && !(one.id == latest.id) && one.on <= latest.on)
            found = &one;
    }
    return found;
}

Line dayLine(QDate day)
{
    return {{Moment{LocalDateTime{day, QTime(0, 0)}, false}}};
}

Line lastCheck(const CaseSource &source, const SafetyAgreement &agreement)
{
    const AgreementCheck *check = source.facts.safety.latestCheck(agreement.id);
    if (check == nullptr)
        return phrase(Phrase::NotChecked);
    Line line = phrase(check->kept ? Phrase::Kept : Phrase::NotKept, {check->at.date});
    if (source.passes(Field::AgreementNote, check->note))
        line.values.append(Verbatim{check->note});
    return line;
}

} // namespace

Table scoresTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Scores;
    if (!source.passes(Field::SafetyScores))
        return table;
    const QList<SafetyEstimate> &all = source.facts.safety.estimates;
    table.columns = {{Phrase::Member, 45}, {Phrase::Score, 30}, {Phrase::Date, 30}, {Phrase::Estimator, 68}};
    for (const store::PersonRow &row : source.facts.intake.members) {
        const SafetyEstimate *latest = source.facts.safety.latest(row.person.id);
        if (latest == nullptr)
            continue;
        const SafetyEstimate *earlier = before(all, *latest);
        Line by = said(latest->author);
        if (source.passes(Field::ScoreNote, latest->note))
            by.values.append(Verbatim{latest->note});
        table.rows.append({said(source.nameOf(row.person.id)),
            earlier != nullptr ? phrase(Phrase::ScoreBefore, {latest->score, earlier->score})
                               : Line{{Number{latest->score}}},
            dayLine(latest->on), by});
    }
    if (table.rows.isEmpty()) {
        table.columns.clear();
        table.below = {phrase(Phrase::NoScores)};
    }
    return table;
}

Table rihgTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Rihg;
    const QList<RihgOutcome> &all = source.facts.safety.rihg;
    if (all.isEmpty() || !source.passes(Field::Rihg))
        return table;
    const RihgOutcome &latest = all.constLast();
    table.columns = {{Phrase::RihgPartColumn, 80}, {Phrase::Red, 30}, {Phrase::Blue, 30}, {Phrase::Yellow, 33}};
    for (std::size_t i = 0; i < latest.parts.size(); ++i) {
        const RihgPart &part = latest.parts[i];
        table.rows.append({Line{{Code(CodeWord{CodeWord::Of::RihgPart, QString::number(i)})}}, Line{{Number{part.red}}},
            Line{{Number{part.blue}}}, Line{{Number{part.yellow}}}});
    }
    Line by = latest.author.isEmpty() ? phrase(Phrase::RihgOn, {latest.on})
                                      : phrase(Phrase::RihgBy, {latest.author, latest.on});
    if (source.passes(Field::RihgNote, latest.note))
        by.values.append(Verbatim{latest.note});
    table.below.append(by);
    return table;
}

Table agreementsTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Agreements;
    for (const SafetyAgreement &agreement : source.facts.safety.agreements) {
        if (!agreement.stands() || !source.passes(Field::Agreements, agreement.what))
            continue;
        const bool checks = source.passes(Field::AgreementChecks);
        table.rows.append({said(agreement.what),
            source.passes(Field::AgreementCheckers, agreement.checkedBy) ? said(agreement.checkedBy) : Line{},
            Line{{Moment{agreement.checkAt, false}}}, checks ? lastCheck(source, agreement) : Line{}});
    }
    if (!table.rows.isEmpty())
        table.columns = {
            {Phrase::Agreement, 75}, {Phrase::CheckedBy, 34}, {Phrase::CheckOn, 26}, {Phrase::LastCheck, 38}};
    else if (source.intake.profile().names(Field::Agreements))
        table.below = {phrase(Phrase::NoAgreements)};
    return table;
}

Bullets plainAgreements(const CaseSource &source)
{
    Bullets bullets;
    bullets.title = Phrase::PlainAgreements;
    for (const SafetyAgreement &agreement : source.facts.safety.agreements) {
        if (!agreement.stands() || !source.passes(Field::Agreements, agreement.what))
            continue;
        Line line = said(agreement.what);
        if (source.passes(Field::AgreementCheckers, agreement.checkedBy))
            line.values.append(Phrased{Phrase::PlainCheck, {agreement.checkedBy, agreement.checkAt.date}});
        bullets.items.append(line);
    }
    if (bullets.items.isEmpty() && source.intake.profile().names(Field::Agreements))
        bullets.items.append(phrase(Phrase::NoAgreements));
    return bullets;
}

Bullets plainHelp(const CaseSource &source)
{
    Bullets bullets;
    bullets.title = Phrase::PlainHelp;
    for (const caseflow::RoleHeld &held : source.facts.flow.roles) {
        if (!source.passes(Field::Roles, held.who.name))
            continue;
        const QString organisation = source.organisation(held.who.organisation);
        bullets.items.append(phrase(Phrase::PlainHelper,
            {organisation.isEmpty() ? held.who.name : held.who.name + QStringLiteral(", ") + organisation,
                Code(CodeWord{CodeWord::Of::Role, held.role})},
            1));
    }
    if (bullets.items.isEmpty() && source.passes(Field::Author, source.facts.intake.author))
        bullets.items.append(phrase(Phrase::PlainNoHelp, {source.facts.intake.author}));
    return bullets;
}

} // namespace regie::report
