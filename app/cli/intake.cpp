#include "app/cli/commands.h"
#include "app/cli/printreport.h"
#include "app/cli/vaultaccess.h"
#include "core/casebook/casebook.h"
#include "core/domain/codes.h"
#include "core/exchange/intakejson.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct IntakeCommand
{
    Q_DECLARE_TR_FUNCTIONS(IntakeCommand)
};

/// "persons[1].mention.birthDate" as the file writes it: "persons[1].birthDate".
QString asInFile(QString where)
{
    for (const char *inner : {".mention", ".order", ".report"})
        where.remove(s(inner));
    return where;
}

/// Reads the file; a text without anybody and without any event is no intake.
Result<Intake> readIntake(const QString &file, Io &io, IdSource &ids)
{
    const Result<QByteArray> text = readInput(file, io);
    if (!text)
        return tl::unexpected(text.error());
    Result<Intake> intake = exchange::intakeFromJson(*text, ids);
    if (intake && intake->persons.isEmpty() && intake->orders.isEmpty() && intake->reports.isEmpty())
        return regie::fail(ErrorCode::MissingField, s("no persons and no event"), s("persons"));
    return intake;
}

QJsonArray candidatesJson(const Intake &intake, const QList<Link> &links)
{
    QJsonArray out;
    for (const Link &link : links) {
        QJsonObject one{
            {s("mention"), link.mention.toString()}, {s("person"), link.person.toString()}, {s("model"), link.model}};
        for (qsizetype i = 0; i < intake.persons.size(); ++i) {
            if (intake.persons.at(i).mention.id == link.mention)
                one.insert(s("of"), QStringLiteral("persons[%1]").arg(i));
        }
        out.append(one);
    }
    return out;
}

QJsonArray deadlinesJson(const QList<Deadline> &deadlines)
{
    QJsonArray out;
    for (const Deadline &deadline : deadlines) {
        out.append(QJsonObject{{s("kind"), toCode(deadline.kind)}, {s("due"), deadline.due.toIso()},
            {s("hard"), deadline.hard}, {s("basis"), deadline.basis}, {s("confirmed"), deadline.confirmed}});
    }
    return out;
}

QJsonArray checksJson(const QList<FieldProblem> &problems)
{
    QJsonArray out;
    for (const FieldProblem &problem : problems) {
        if (problem.check)
            out.append(QJsonObject{{s("field"), asInFile(problem.where)}, {s("check"), toCode(*problem.check)}});
    }
    return out;
}

/// What the picture says, whatever is decided.
QJsonObject adviceJson(const Intake &intake, const IntakePicture &picture)
{
    QJsonObject out{{s("intake"), intake.id.toString()}, {s("advice"), toCode(picture.advice.route)},
        {s("householdName"), picture.householdName}, {s("householdKnown"), picture.householdKnown},
        {s("checks"), checksJson(picture.problems)},
        {s("counts"),
            QJsonObject{{s("barringOrders"), QJsonObject{{s("certain"), picture.assessment.barringOrders.certain},
                                                 {s("possible"), picture.assessment.barringOrders.possible}}},
                {s("vtReports"), QJsonObject{{s("certain"), picture.assessment.vtReports.certain},
                                     {s("possible"), picture.assessment.vtReports.possible}}}}}};
    if (picture.advice.preferred)
        out.insert(s("preferred"), toCode(*picture.advice.preferred));
    if (!picture.advice.executor.isEmpty())
        out.insert(s("executor"), picture.advice.executor);
    if (picture.thv) {
        out.insert(s("barringOrder"),
            QJsonObject{{s("imposedAt"), picture.thv->imposedAt.toIso()},
                {s("firstEnd"), picture.thv->firstEnd.toIso()}, {s("latestEnd"), picture.thv->latestEnd.toIso()},
                {s("end"), picture.thv->end.toIso()}});
    }
    return out;
}

/// The advice for whoever watches the screen.
void sayAdvice(const IntakePicture &picture, const routing::Region &region, Io &io)
{
    const QDate day = picture.assessment.referenceDate;
    io.say(IntakeCommand::tr("Household: %1").arg(picture.householdName));
    io.say(IntakeCommand::tr("Advice: %1").arg(wording::adviceTitle(picture.advice.route, picture.advice.preferred)));
    if (const QString who = wording::executorText(picture.advice, region, day); !who.isEmpty())
        io.say(who);
    for (const routing::Reason &reason : picture.advice.reasons)
        io.say((reason.inFavour ? s("  + ") : s("  - ")) + wording::text(reason));
    for (const routing::NextStep &step : picture.advice.steps)
        io.say(s("  > ") + wording::text(step, region, day));
    for (const FieldProblem &problem : picture.problems) {
        if (problem.check)
            io.say(IntakeCommand::tr("To check: %1 (%2)").arg(wording::text(*problem.check), asInFile(problem.where)));
    }
}

struct Job
{
    Casebook &casebook;
    Intake intake;
    IntakePicture picture;
    QString reportFile;
    QString recipient;
};

/// The same in a file: fields are named as the writer wrote them.
int refuse(Error error, Io &io)
{
    error.where = asInFile(error.where);
    return fail(error, io);
}

int keepDraft(Job &job, Io &io)
{
    if (const Done saved = job.casebook.saveDraft(job.intake); !saved)
        return fail(saved.error(), io);
    io.say(IntakeCommand::tr("There is no decision in this file: the intake is kept as a draft."));
    QJsonObject out = adviceJson(job.intake, job.picture);
    out.insert(s("case"), QJsonValue::Null);
    out.insert(s("draft"), true);
    out.insert(s("candidates"), QJsonArray());
    out.insert(s("deadlines"), deadlinesJson(job.picture.deadlines));
    io.write(QJsonDocument(out).toJson());
    return ExitDone;
}

int record(Job &job, Io &io)
{
    const auto recorded = job.casebook.record(job.intake);
    if (!recorded)
        return refuse(recorded.error(), io);
    QJsonObject out = adviceJson(job.intake, job.picture);
    out.insert(s("decision"), toCode(job.intake.decision.route));
    out.insert(s("candidates"), candidatesJson(job.intake, recorded->provisional));
    out.insert(s("deadlines"), deadlinesJson(recorded->deadlines));
    out.insert(s("case"), recorded->caseFile ? QJsonValue(recorded->caseFile->number) : QJsonValue(QJsonValue::Null));
    if (recorded->caseFile && recorded->existingCase)
        io.say(IntakeCommand::tr("This household has case %1 already: the decision was added to it.")
                   .arg(recorded->caseFile->number));
    else if (recorded->caseFile)
        io.say(IntakeCommand::tr("Case %1 was made.").arg(recorded->caseFile->number));
    if (recorded->keepsRoute)
        io.say(IntakeCommand::tr("The case keeps its route: change that in the case itself."));
    out.insert(s("existingCase"), recorded->existingCase);
    int status = ExitDone;
    if (!job.reportFile.isEmpty() && recorded->caseFile)
        status = printReport(ReportDesk(job.casebook), job.casebook, *recorded->caseFile,
            {s("intakeadvies"), job.recipient, {}, {}, {}, {}}, OnLeak::TakeOut, job.reportFile, out, io);
    else if (!job.reportFile.isEmpty())
        io.say(IntakeCommand::tr("There is no case, so there is nothing to print."));
    io.write(QJsonDocument(out).toJson());
    return status;
}

} // namespace

QString intakeSummary()
{
    return IntakeCommand::tr("Takes an intake from a file: advice, decision and case.");
}

int runIntake(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("intake"),
        IntakeCommand::tr("Reads an intake (docs/intake-format.md), looks who is known, gives the advice, records the "
                          "decision as told and makes the case. Without a decision the intake is kept as a draft."));
    arguments.addPositional(QStringLiteral("file"), IntakeCommand::tr("The intake; - for standard input."));
    addVaultOptions(arguments);
    arguments.addOption(QStringLiteral("report"), IntakeCommand::tr("Prints the intakeadvies to this file."),
        QStringLiteral("OUT.pdf"));
    arguments.addOption(QStringLiteral("recipient"),
        IntakeCommand::tr("The recipient profile of the report; icm-uitvoerder for ICM, else eigen-dossier."),
        QStringLiteral("PROFILE"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    if (arguments.positional().size() != 1 || !arguments.isSet(QStringLiteral("vault")))
        return wrongUsage(IntakeCommand::tr("Name one file and the vault."), io);
    const SystemClock clock;
    SystemIds ids;
    Result<Intake> intake = readIntake(arguments.positional().constFirst(), io, ids);
    if (!intake)
        return fail(intake.error(), io);
    const auto region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    Casebook casebook(**vault, *region);
    if (!intake->calledAt.isValid())
        intake->calledAt = casebook.newIntake().calledAt;
    auto picture = casebook.picture(*intake);
    if (!picture)
        return refuse(picture.error(), io);
    Job job{casebook, *std::move(intake), *std::move(picture), arguments.value(QStringLiteral("report")),
        arguments.value(QStringLiteral("recipient"))};
    for (const FieldProblem &problem : job.picture.problems) {
        if (problem.severity == FieldProblem::Severity::Refused)
            return refuse({problem.code, s("refused field"), problem.where, 0}, io);
    }
    sayAdvice(job.picture, *region, io);
    return job.intake.decision.taken ? record(job, io) : keepDraft(job, io);
}

} // namespace regie::cli
