#include "ui/wording/help.h"

#include "core/domain/codes.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::wording {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

QString lengthText(const caseflow::TermSetting &setting)
{
    if (setting.given)
        return HelpWords::tr("a date that people agree on");
    const caseflow::Length length = setting.length();
    switch (length.unit) {
    case caseflow::TermUnit::Hours:
        return HelpWords::tr("%n hour(s)", "", length.count);
    case caseflow::TermUnit::CalendarDays:
        return HelpWords::tr("%n calendar day(s)", "", length.count);
    case caseflow::TermUnit::WorkingDays:
        return HelpWords::tr("%n working day(s)", "", length.count);
    case caseflow::TermUnit::Months:
        return HelpWords::tr("%n calendar month(s)", "", length.count);
    }
    return {};
}

} // namespace

QString quoted(const routing::Sentence &sentence)
{
    return sentence.paraphrase ? sentence.text : QStringLiteral("“%1”").arg(sentence.text);
}

QString sourceAndDate(const routing::Sentence &sentence)
{
    const QString from = QLocale(QLocale::Dutch).toString(sentence.from, QStringLiteral("d MMMM yyyy"));
    return sentence.paraphrase ? HelpWords::tr("%1, in short; from %2").arg(sentence.sourceName, from)
                               : HelpWords::tr("%1; from %2").arg(sentence.sourceName, from);
}

QString termText(const routing::TermSetting &setting)
{
    const auto kind = fromCode<DeadlineKind>(setting.id);
    const QString name = kind ? text(*kind) : setting.id;
    const QString weight = setting.hard ? HelpWords::tr("latest date") : HelpWords::tr("target date");
    const QString source =
        setting.confirmed ? setting.source : HelpWords::tr("%1 (to be confirmed)").arg(setting.source);
    return HelpWords::tr("%1: %2, %3. It rests on: %4. Source: %5.")
        .arg(name, lengthText(setting), weight, setting.basis, source);
}

} // namespace regie::wording
