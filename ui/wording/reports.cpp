#include "ui/wording/reports.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/figures.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowsafety.h"
#include "ui/wording/plans.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie::wording {

namespace {

using namespace Qt::StringLiterals;

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// "Telt" as it stands in the middle of a line: "telt". What is written in capitals stays so.
QString lowered(QString word)
{
    if (word.size() > 1 && word.at(0).isUpper() && word.at(1).isLower())
        word[0] = word.at(0).toLower();
    return word;
}

struct CodeWords
{
    QString operator()(EventRole role) const { return lowered(wording::text(role)); }
    QString operator()(RedFlag flag) const { return lowered(wording::text(flag)); }
    QString operator()(Fact fact) const { return wording::text(fact); }
    QString operator()(Answer answer) const
    {
        return answer == Answer::Unknown ? ReportWords::tr("not asked yet") : lowered(wording::text(answer));
    }
    QString operator()(const report::NamedAdvice &advice) const { return adviceTitle(advice.route, advice.preferred); }
    QString operator()(AdviceRoute route) const { return wording::text(route); }
    QString operator()(Channel channel) const { return wording::text(channel); }
    QString operator()(OrderKind kind) const { return wording::text(kind); }
    QString operator()(VtReportKind kind) const { return eventText(kind); }
    QString operator()(const report::NamedCriterion &named) const
    {
        rules::AssessmentInput input;
        input.channel = named.channel;
        rules::Assessment assessment;
        assessment.ordersNeeded = named.ordersNeeded;
        assessment.reportsNeeded = named.reportsNeeded;
        return criterionText(named.criterion, input, assessment);
    }
    QString operator()(const report::Weighing &weighing) const
    {
        return lowered(wording::text(weighing.reason, weighing.kind));
    }
    QString operator()(rules::BelongsReason reason) const { return lowered(wording::text(reason)); }
    QString operator()(const rules::Change &change) const { return wording::text(change); }
    QString operator()(const routing::Reason &reason) const { return wording::text(reason); }
    QString operator()(CallBack callBack) const { return lowered(wording::text(callBack)); }
    QString operator()(const report::OrderCount &orders) const { return ordersText(orders.count); }
    QString operator()(const report::ReportCount &reports) const { return reportsText(reports.count); }
    QString operator()(const report::PurposeCode &purpose) const { return purposeText(purpose.code); }
    QString operator()(const report::CodeWord &word) const
    {
        using Of = report::CodeWord::Of;
        switch (word.of) {
        case Of::Act:
            return actText(word.code);
        case Of::Outcome:
            return outcomeText(word.code);
        case Of::Role:
            return roleText(word.code);
        case Of::State:
            return lowered(stateText(word.code));
        case Of::Flow:
            return flowText(word.code);
        case Of::Report:
            return reportKindText(word.code);
        case Of::Profile:
            return profileText(word.code);
        case Of::Purpose:
            return purposeTitle(word.code);
        case Of::RihgPart:
            return rihgPartText(word.code.toInt());
        }
        return {};
    }
    QString operator()(CaseStatus status) const { return lowered(wording::text(status)); }
    QString operator()(DeadlineKind kind) const { return wording::text(kind); }
    QString operator()(RelationKind kind) const { return lowered(wording::text(kind)); }
    QString operator()(Sex sex) const { return lowered(wording::text(sex)); }
    QString operator()(caseflow::SafetyPhase phase) const { return wording::text(phase); }
    QString operator()(caseflow::Intensity intensity) const { return wording::text(intensity); }
    QString operator()(caseflow::GoalState state) const { return lowered(wording::text(state)); }
    QString operator()(caseflow::ActionState state) const { return lowered(wording::text(state)); }
    QString operator()(caseflow::WhyNotDone why) const { return u'(' + lowered(wording::text(why)) + u')'; }
    QString operator()(caseflow::MeetingKind kind) const { return wording::text(kind); }
    QString operator()(const report::FigureName &figure) const
    {
        return figure.definition ? indicatorDefinition(figure.indicator) : indicatorText(figure.indicator);
    }
    QString operator()(const report::FigureKey &named) const
    {
        static const routing::Region nowhere; // places are named where the report is composed
        return keyText(named.indicator, named.split, named.key, nowhere);
    }
    QString operator()(const report::FigureValue &figure) const { return figureText(figure.unit, figure.value); }
    QString operator()(const insight::SafeCell &cell) const { return cellText(cell); }
    QString operator()(const report::Recipient &recipient) const
    {
        return recipient.name.isEmpty() ? profileText(u"eigen-dossier"_s).toLower() : recipient.name;
    }
};

struct ArgumentWords
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const LocalDateTime &at) const { return moment(at); }
    QString operator()(QDate day) const { return wording::day(day); }
    QString operator()(const report::Code &code) const { return wording::text(code); }
    QString operator()(const QList<report::Code> &codes) const
    {
        QStringList words;
        for (const report::Code &code : codes)
            words.append(wording::text(code));
        return words.join(u"; "_s);
    }
};

/// The pattern of a phrase with its places filled, in one go, so that "%2" in a name stays "%2".
QList<Run> filled(const report::Phrased &phrased)
{
    const QString pattern = text(phrased.phrase);
    const auto plain = phrased.strong < 0 ? Run::Look::Strong : Run::Look::Plain;
    QList<Run> out;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size(); at = pattern.indexOf(u'%', at + 1)) {
        const int place = pattern.at(at + 1).digitValue();
        if (place < 1 || place > phrased.arguments.size())
            continue;
        out.append({pattern.mid(from, at - from), plain});
        out.append({std::visit(ArgumentWords{}, phrased.arguments.at(place - 1)),
            place == phrased.strong ? Run::Look::Strong : plain});
        from = at + 2;
    }
    out.append({pattern.mid(from), plain});
    return out;
}

struct ValueRuns
{
    QList<Run> operator()(const report::Verbatim &verbatim) const { return {{verbatim.text}}; }
    QList<Run> operator()(const report::Filled &filled) const
    {
        QString words;
        for (const auto &part : filled.parts)
            words += std::visit(ArgumentWords{}, part);
        return {{words}};
    }
    QList<Run> operator()(const report::Quote &quote) const
    {
        return {{u'\u201C' + quote.text + u'\u201D', Run::Look::Quote}};
    }
    QList<Run> operator()(const report::Moment &moment) const
    {
        return {{wording::moment(moment.at, moment.withTime)}};
    }
    QList<Run> operator()(const PartialDate &date) const { return {{birthDate(date)}}; }
    QList<Run> operator()(const report::Number &number) const { return {{QLocale().toString(number.value)}}; }
    QList<Run> operator()(report::Sign sign) const { return {{wording::text(sign)}}; }
    QList<Run> operator()(const report::Phrased &phrased) const { return filled(phrased); }
    QList<Run> operator()(const report::Code &code) const { return {{wording::text(code)}}; }
};

void append(QList<Run> &runs, Run run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().look == run.look)
        runs.last().text += run.text;
    else
        runs.append(std::move(run));
}

} // namespace

QList<Run> runs(const report::Line &line)
{
    QList<Run> out;
    for (const report::Value &value : line.values) {
        QList<Run> words = std::visit(ValueRuns{}, value);
        const bool saysSomething = std::ranges::any_of(words, [](const Run &run) { return !run.text.isEmpty(); });
        if (!out.isEmpty() && saysSomething)
            append(out, {u" "_s, line.strong ? Run::Look::Strong : Run::Look::Plain});
        for (Run &run : words) {
            if (line.strong)
                run.look = Run::Look::Strong;
            append(out, std::move(run));
        }
    }
    return out;
}

QString text(const report::Line &line)
{
    QString out;
    for (const Run &run : runs(line))
        out += run.text;
    return out;
}

QString text(report::Sign sign)
{
    switch (sign) {
    case report::Sign::Met:
        return ReportWords::tr("met");
    case report::Sign::NotMet:
        return ReportWords::tr("not met");
    case report::Sign::Unknown:
        return ReportWords::tr("unknown");
    case report::Sign::Counts:
        return ReportWords::tr("counts");
    case report::Sign::Possibly:
        return ReportWords::tr("possibly");
    case report::Sign::CountsNot:
        return ReportWords::tr("does not count");
    case report::Sign::Later:
        return ReportWords::tr("after the check");
    case report::Sign::RedFlag:
        return {};
    }
    return {};
}

QString text(const report::Code &code)
{
    return std::visit(CodeWords{}, code);
}

QString titleText(const report::Table &table)
{
    if (!table.heading.isEmpty())
        return table.heading;
    return table.title == report::Phrase::FigureByPlace ? indicatorText(table.figure) : text(table.title);
}

QString text(const report::Column &column)
{
    return column.heading == report::Phrase::NamedColumn ? text(report::Code(column.named)) : text(column.heading);
}

QString continuedText(const QString &heading)
{
    return ReportWords::tr("%1, continued").arg(heading);
}

QString clockDayText(int day)
{
    return ReportWords::tr("day %1").arg(day);
}

} // namespace regie::wording
