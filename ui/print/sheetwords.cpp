#include "ui/print/sheetwords.h"

#include "ui/wording/dates.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>

namespace regie::print {

namespace {

struct ReportSheet
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheet)
};

struct ReportForm
{
    Q_DECLARE_TR_FUNCTIONS(ReportForm)
};

} // namespace

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 160;
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

QList<std::pair<QString, QString>> headRows(const report::Document &document)
{
    const QString copy = document.copyNumber < 1 ? wording::copyText(document)
                                                 : ReportSheet::tr("no. %1").arg(wording::copyText(document));
    const QString from = document.fromFunction.isEmpty()
                             ? document.from
                             : ReportSheet::tr("%1, %2", "name, function").arg(document.from, document.fromFunction);
    return {{ReportSheet::tr("For"), wording::recipientText(document)},
        {ReportSheet::tr("Purpose"), wording::purposeTitle(document.purpose)},
        {ReportSheet::tr("Legal basis"), wording::legalBasisText(document.legalBasis, document.legalBasisConfirmed)},
        {ReportSheet::tr("Date"), wording::moment(document.made)}, {ReportSheet::tr("Copy"), copy},
        {ReportSheet::tr("From"), from}};
}

QString brandText()
{
    return ReportSheet::tr("Regiekompas · THV coordination pool Haaglanden");
}

QString footText(const report::Document &document)
{
    return ReportSheet::tr("Confidential · for %1 · %2 · copy %3")
        .arg(shortened(wording::recipientText(document)), document.made.date.toString(QStringLiteral("dd-MM-yyyy")),
            wording::copyText(document));
}

QString ruleSetText(const report::Document &document)
{
    if (document.plain || document.caseNumber.isEmpty()) // nothing was judged
        return {};
    if (document.ruleSet.isEmpty())
        return ReportSheet::tr("No rule set in force");
    return document.ruleSetConfirmed ? ReportSheet::tr("Rule set %1").arg(document.ruleSet)
                                     : ReportSheet::tr("Rule set %1, to be confirmed").arg(document.ruleSet);
}

QString pageText(int number, int count)
{
    return ReportSheet::tr("page %1 of %2").arg(number).arg(count);
}

std::pair<QString, QString> practiceTexts()
{
    return {ReportSheet::tr("PRACTICE"), ReportSheet::tr("Invented persons and events. Not to be used as a file.")};
}

AnswerWords answerWords(const report::AnswerForm &form)
{
    AnswerWords out;
    out.title = ReportForm::tr("Answer from %1").arg(form.organisation);
    if (form.before)
        out.before = ReportForm::tr("please before %1").arg(wording::moment(*form.before));
    out.agreed = form.visits ? QStringList{ReportForm::tr("Agreed. 1st visit on"), ReportForm::tr("at")}
                             : QStringList{ReportForm::tr("Agreed, from")};
    out.refused = {ReportForm::tr("Not agreed, because")};
    out.signature = {ReportForm::tr("Name"), ReportForm::tr("Date"), ReportForm::tr("Initials")};
    return out;
}

} // namespace regie::print
