#include "app/cli/commands.h"
#include "app/cli/printreport.h"
#include "app/cli/scope.h"
#include "app/cli/steering.h"
#include "app/cli/vaultaccess.h"
#include "core/casebook/casebook.h"
#include "core/privacy/profile.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::cli {

namespace {

using namespace Qt::StringLiterals;

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// What CLI.md promises.
const QStringList kinds = {u"intakeadvies"_s, u"aanmelding-icm"_s, u"aanmelding-mda"_s, u"casusrapport"_s, u"plan"_s,
    u"faseoverzicht"_s, u"besluitenlijst"_s, u"nazorgbrief"_s, u"stuurgroep"_s, u"inzage"_s};
const QStringList profiles = {u"vt"_s, u"zvhh-weegoverleg"_s, u"icm-uitvoerder"_s, u"lokaal-team"_s, u"ketenpartner"_s,
    u"systeemlid"_s, u"burgemeester"_s, u"stuurgroep"_s, u"eigen-dossier"_s};

/// About figures, not about a case.
bool isOfFigures(const QString &kind)
{
    return kind == u"stuurgroep"_s;
}

QString line(const QString &code, const QString &words)
{
    return u"  %1 %2\n"_s.arg(code, -18).arg(words);
}

QString listing()
{
    QString out = ReportCommand::tr("Reports:") + u'\n';
    for (const QString &kind : kinds)
        out += line(kind, wording::reportKindText(kind));
    out += u'\n' + ReportCommand::tr("Recipients:") + u'\n';
    for (const QString &profile : profiles)
        out += line(profile, wording::profileText(profile));
    return out;
}

QString refusalOfFigures(const Arguments &arguments)
{
    if (arguments.isSet(u"case"_s))
        return ReportCommand::tr("This report is about the figures of a period, not about a case: --from D --to D.");
    if (arguments.value(u"out"_s).isEmpty())
        return ReportCommand::tr("Say which file: --out FILE.pdf.");
    return {};
}

/// What is wrong with what was asked, before any vault is opened; empty when it can be made.
QString refusal(const Arguments &arguments, const privacy::Profiles &known)
{
    const QStringList asked = arguments.positional();
    if (asked.size() != 1)
        return ReportCommand::tr("Name one report. Without anything behind it this command lists them.");
    const QString kind = asked.constFirst();
    if (!kinds.contains(kind))
        return ReportCommand::tr("There is no report \"%1\".").arg(kind);
    const QString profile = arguments.value(u"recipient"_s);
    if (profile.isEmpty())
        return ReportCommand::tr("Say for whom the report is: --recipient PROFILE. No report is made without one.");
    if (!profiles.contains(profile))
        return ReportCommand::tr("There is no recipient profile \"%1\".").arg(profile);
    if (!known.forReport(profile, kind, arguments.value(u"purpose"_s)))
        return ReportCommand::tr("The report \"%1\" does not go to \"%2\".").arg(kind, profile);
    if (isOfFigures(kind))
        return refusalOfFigures(arguments);
    if (arguments.isSet(u"from"_s) || arguments.isSet(u"to"_s))
        return ReportCommand::tr("The report \"%1\" is about a case and takes no period.").arg(kind);
    if (arguments.value(u"case"_s).isEmpty() || arguments.value(u"out"_s).isEmpty())
        return ReportCommand::tr("Say which case and which file: --case NUMBER --out FILE.pdf.");
    return {};
}

/// Whom a report for a member or a partner is for. A member is named by her identity or by her place in the household,
/// from 1, so that no name has to be typed.
Result<report::Addressee> addresseeOf(const Arguments &arguments, const ReportDesk &desk, CaseId id)
{
    report::Addressee to;
    to.partner = arguments.value(u"partner"_s);
    const QString asked = arguments.value(u"member"_s);
    if (asked.isEmpty())
        return to;
    if (const std::optional<PersonId> known = PersonId::parse(asked)) {
        to.member = *known;
        return to;
    }
    const Result<QList<Addressable>> members = desk.members(id);
    if (!members)
        return tl::unexpected(members.error());
    const int place = asked.toInt();
    if (place < 1 || place > members->size())
        return regie::fail(ErrorCode::NotFound, u"no such member of this household"_s, u"member"_s);
    to.member = PersonId::parse(members->at(place - 1).id).value();
    return to;
}

/// An organisation's own templates, when a file was named.
Done takeTemplates(const Arguments &arguments, ReportDesk &desk)
{
    const QString path = arguments.value(u"templates"_s);
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return regie::fail(ErrorCode::NotFound, u"the template file cannot be read"_s, QFileInfo(path).fileName());
    return desk.useTemplates(file.readAll(), QFileInfo(path).fileName());
}

int makeReport(const Arguments &arguments, Io &io)
{
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const Result<routing::Region> region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    Casebook casebook(**vault, *region);
    ReportDesk desk(casebook);
    if (const Done taken = takeTemplates(arguments, desk); !taken)
        return fail(taken.error(), io);
    const Result<CaseId> id = casebook.caseByNumber(arguments.value(u"case"_s));
    if (!id)
        return fail(id.error(), io);
    const Result<CaseView> page = casebook.openCase(*id);
    if (!page)
        return fail(page.error(), io);
    const Result<report::Addressee> to = addresseeOf(arguments, desk, *id);
    if (!to)
        return fail(to.error(), io);
    const ReportOrder order{arguments.positional().constFirst(), arguments.value(u"recipient"_s),
        arguments.value(u"purpose"_s), *to, {}, {}};
    const OnLeak onLeak = arguments.isSet(u"take-out"_s) ? OnLeak::TakeOut : OnLeak::Refuse;
    QJsonObject out;
    const int status = printReport(desk, casebook, page->file, order, onLeak, arguments.value(u"out"_s), out, io);
    if (status == ExitDone)
        io.write(QJsonDocument(out).toJson(QJsonDocument::Indented));
    return status;
}

void addReportOptions(Arguments &arguments)
{
    addVaultOptions(arguments);
    arguments.addPositional(u"kind"_s, ReportCommand::tr("Which report."), u"KIND"_s);
    arguments.addOption(u"case"_s, ReportCommand::tr("Number of the case."), u"NUMBER"_s);
    arguments.addOption(u"recipient"_s, ReportCommand::tr("For whom: a recipient profile."), u"PROFILE"_s);
    arguments.addOption(
        u"purpose"_s, ReportCommand::tr("What for, when the recipient gets it for more than one thing."), u"PURPOSE"_s);
    arguments.addOption(u"member"_s,
        ReportCommand::tr("Which member of the household: the identity, or the place in the household from 1."),
        u"ID"_s);
    arguments.addOption(u"partner"_s, ReportCommand::tr("Which partner: the organisation."), u"ORGANISATION"_s);
    arguments.addOption(
        u"templates"_s, ReportCommand::tr("Own templates, in place of those of the region."), u"FILE"_s);
    arguments.addOption(u"take-out"_s,
        ReportCommand::tr("Take out sentences that would tell something shielded, in place of refusing."));
    addScopeOptions(arguments);
    arguments.addOption(u"figures"_s,
        ReportCommand::tr("Which figures the report for the stuurgroep holds, by their codes (docs/figures.md)."),
        u"ID,ID"_s);
    arguments.addOption(u"heading"_s, ReportCommand::tr("What stands above the report for the stuurgroep."), u"TEXT"_s);
    arguments.addOption(u"remarks"_s,
        ReportCommand::tr("What is written beside its figures; searched for whoever could be recognised in it."),
        u"FILE"_s);
    arguments.addOption(u"out"_s, ReportCommand::tr("The PDF file to write."), u"FILE"_s);
}

} // namespace

QString reportSummary()
{
    return ReportCommand::tr(
        "Prints a report of a case, or of the figures, for one recipient as PDF; alone: lists reports and recipients.");
}

int runReport(const QStringList &commandLine, Io &io)
{
    const Result<privacy::Profiles> known = privacy::Profiles::builtIn();
    if (!known)
        return fail(known.error(), io);
    if (commandLine.isEmpty()) {
        io.write(listing().toUtf8());
        return ExitDone;
    }
    Arguments arguments(u"report"_s, reportSummary());
    addReportOptions(arguments);
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    if (const QString no = refusal(arguments, *known); !no.isEmpty())
        return wrongUsage(no, io);
    return isOfFigures(arguments.positional().constFirst()) ? makeSteeringReport(arguments, io)
                                                            : makeReport(arguments, io);
}

} // namespace regie::cli
