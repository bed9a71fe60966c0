#include "ui/analysis/analysisrows.h"

#include "core/caseflow/flowcodes.h"
#include "ui/wording/analysis.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct AnalysisRows
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisRows)
};

QString saidText(const CaseAnalysis &analysis, const AnalysisEntry &entry)
{
    QStringList parts{wording::day(entry.on)};
    if (const auto phase = caseflow::codeOf<caseflow::SafetyPhase>(entry.phase))
        parts.append(wording::text(*phase));
    parts.append(analysis.authors.value(entry.by));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Sign signOf(const ChecklistAnswer *answer)
{
    if (answer == nullptr || answer->answer == Answer::Unknown)
        return Sign::Unknown;
    return answer->answer == Answer::Yes ? Sign::Met : Sign::NotMet;
}

} // namespace

AnalysisAbout analysisAbout(const CaseView &view)
{
    AnalysisAbout about{{PersonId(), AnalysisRows::tr("The system as a whole")}};
    for (const store::PersonRow &row : view.members)
        about.append({row.person.id, row.person.name.full()});
    return about;
}

QStringList checklistHeadings()
{
    return {AnalysisRows::tr("Before this case"), AnalysisRows::tr("Answer"), AnalysisRows::tr("What was done")};
}

QList<CellRow> checklistRows(const CaseAnalysis &analysis, QDate today)
{
    const routing::Casework &casework = routing::Casework::shipped();
    const std::pair<const QList<routing::CaseworkItem> *, QString> lists[] = {
        {&casework.primaryField, AnalysisRows::tr("Voorliggend veld")},
        {&casework.reportingCode, AnalysisRows::tr("Meldcode")},
        {&casework.buildingBlocks, AnalysisRows::tr("Routekaart")}};
    QList<CellRow> rows;
    for (const auto &[list, heading] : lists) {
        for (const routing::CaseworkItem &item : routing::Casework::on(*list, today)) {
            const ChecklistAnswer *answer = analysis.latest(item.id);
            Cell what;
            if (answer != nullptr) {
                what.text = answer->done;
                //: %1 is a day, %2 who says so
                what.second = answer->source.isEmpty()
                                  ? wording::day(answer->on)
                                  : AnalysisRows::tr("%1, says %2").arg(wording::day(answer->on), answer->source);
            }
            rows.append({item.id, {{.text = item.name, .second = heading},
                                      {.text = wording::text(answer != nullptr ? answer->answer : Answer::Unknown),
                                          .sign = signOf(answer)},
                                      what}});
        }
    }
    return rows;
}

QStringList topicHeadings()
{
    return {AnalysisRows::tr("About"), AnalysisRows::tr("Topic"), AnalysisRows::tr("How it stands")};
}

QString topicId(PersonId person, AnalysisTopic topic)
{
    return person.toString() + u' ' + toCode(topic);
}

QList<CellRow> topicRows(const CaseAnalysis &analysis, const AnalysisAbout &about)
{
    QList<CellRow> rows;
    for (const auto &[person, name] : about) {
        for (const Code<AnalysisTopic> &topic : codesOf<AnalysisTopic>()) {
            const AnalysisEntry *entry = analysis.latest(topic.value, person);
            Cell how{.text = AnalysisRows::tr("nothing yet"), .tone = CellTone::Muted};
            if (entry != nullptr)
                how = {.text = entry->text.simplified(), .second = saidText(analysis, *entry)};
            rows.append({topicId(person, topic.value), {{.text = name}, {.text = wording::text(topic.value)}, how}});
        }
    }
    return rows;
}

QString topicText(const CaseAnalysis &analysis, PersonId person, AnalysisTopic topic)
{
    QStringList said;
    for (const AnalysisEntry &entry : analysis.entries) {
        if (entry.person == person && entry.topic == topic)
            said.prepend(saidText(analysis, entry) + u'\n' + entry.text);
    }
    return said.join(QStringLiteral("\n\n"));
}

} // namespace regie::ui
