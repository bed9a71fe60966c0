#include "app/cli/commands.h"
#include "core/casebook/practice.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace regie::cli {

namespace {

constexpr int mostHouseholds = 200000;

struct DemoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

struct Request
{
    store::NewVault vault = {};
    practice::Options options = {};
    QString truthFile = {};
};

/// Reads the options into @p request; an exit status when they do not fit.
std::optional<int> readRequest(const Arguments &arguments, Request &request, Io &io)
{
    request.vault.folder = arguments.value(QStringLiteral("vault"));
    if (request.vault.folder.isEmpty())
        return wrongUsage(DemoCommand::tr("Name the vault to make with --vault."), io);
    bool householdsFit = true;
    bool seedFits = true;
    if (arguments.isSet(QStringLiteral("households")))
        request.options.households = arguments.value(QStringLiteral("households")).toInt(&householdsFit);
    if (arguments.isSet(QStringLiteral("seed")))
        request.options.seed = arguments.value(QStringLiteral("seed")).toULongLong(&seedFits);
    if (!householdsFit || !seedFits || request.options.households < 1 || request.options.households > mostHouseholds) {
        return wrongUsage(
            DemoCommand::tr("--households takes a number from 1 to %1, --seed a whole number.").arg(mostHouseholds),
            io);
    }
    LocalDateTime now = SystemClock().now();
    if (arguments.isSet(QStringLiteral("now"))) {
        const Result<LocalDateTime> given = LocalDateTime::parse(arguments.value(QStringLiteral("now")));
        if (!given)
            return wrongUsage(DemoCommand::tr("--now takes a date or a moment, such as 2026-11-23T09:12."), io);
        now = *given;
    }
    request.options.now = practice::settledMoment(now);
    request.truthFile = arguments.value(QStringLiteral("truth"));
    request.vault.practice = true;
    request.vault.firstUser = practice::practiceUser();
    if (arguments.isSet(QStringLiteral("password-file"))) {
        Result<QByteArray> password = readPasswordFile(arguments.value(QStringLiteral("password-file")));
        if (!password)
            return fail(password.error(), io);
        request.vault.password = store::Password{store::Secret::copyOf(*password)};
        password->fill('\0');
    }
    return std::nullopt;
}

Done writeTruth(const QString &path, const practice::Options &options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return regie::fail(ErrorCode::IoError, QStringLiteral("the truth could not be written"));
    if (const Done written = practice::writeTruth(file, options); !written)
        return written;
    return file.commit() ? Done()
                         : Done(regie::fail(ErrorCode::IoError, QStringLiteral("the truth could not be written")));
}

QByteArray answer(const store::Vault &vault, const practice::Summary &summary, const practice::Options &options)
{
    const QJsonObject json{{QStringLiteral("vault"), QDir(vault.folder()).absolutePath()},
        {QStringLiteral("households"), summary.households}, {QStringLiteral("persons"), summary.persons},
        {QStringLiteral("barringOrders"), summary.orders}, {QStringLiteral("vtReports"), summary.reports},
        {QStringLiteral("cases"), summary.cases}, {QStringLiteral("drafts"), summary.drafts},
        {QStringLiteral("seed"), QString::number(options.seed)}, {QStringLiteral("now"), options.now.toIso()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString demoSummary()
{
    return DemoCommand::tr("Makes a practice vault with an invented region.");
}

int runDemo(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("demo"),
        DemoCommand::tr(
            "Makes a practice vault with invented persons, events and cases. The same day and the same seed "
            "always give the same region."));
    arguments.addOption(
        QStringLiteral("vault"), DemoCommand::tr("The vault to make; its name ends in .kluis."), QStringLiteral("V"));
    arguments.addOption(QStringLiteral("households"), DemoCommand::tr("How many households; 500 unless it is said."),
        QStringLiteral("N"));
    arguments.addOption(
        QStringLiteral("seed"), DemoCommand::tr("Where chance begins; 1 unless it is said."), QStringLiteral("S"));
    arguments.addOption(QStringLiteral("now"),
        DemoCommand::tr("The moment the region ends at; today unless it is said."), QStringLiteral("WHEN"));
    arguments.addOption(
        QStringLiteral("truth"), DemoCommand::tr("Writes beside it who is who."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("password-file"),
        DemoCommand::tr("Gives the vault the password in this file instead of the open practice key."),
        QStringLiteral("FILE"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    Request request;
    if (const auto over = readRequest(arguments, request, io))
        return *over;
    const auto region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    const FixedClock clock(request.options.now);
    SystemIds ids; // the vault itself is never the same twice; what is in it comes from the seed
    const auto made = store::Vault::create(std::move(request.vault), clock, ids);
    if (!made)
        return fail(made.error(), io);
    const auto summary = practice::fill(*made->vault, *region, request.options);
    if (!summary)
        return fail(summary.error(), io);
    if (!request.truthFile.isEmpty()) {
        if (const Done written = writeTruth(request.truthFile, request.options); !written)
            return fail(written.error(), io);
    }
    io.write(answer(*made->vault, *summary, request.options));
    return ExitDone;
}

} // namespace regie::cli
