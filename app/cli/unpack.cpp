#include "core/exchange/package.h"
#include "core/store/files.h"

#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct UnpackCommand
{
    Q_DECLARE_TR_FUNCTIONS(UnpackCommand)
};

} // namespace

QString unpackSummary()
{
    return UnpackCommand::tr("Opens a package that was sent with a password.");
}

int runUnpack(const QStringList &given, Io &io)
{
    Arguments arguments(QStringLiteral("unpack"),
        UnpackCommand::tr("Opens a package (a list or a report that was sent with a password) and writes what is in "
                          "it, readable by its owner only. Needs no vault."));
    arguments.addPositional(QStringLiteral("F"), UnpackCommand::tr("The package."), QStringLiteral("F"));
    arguments.addOption(QStringLiteral("out"), UnpackCommand::tr("The file to write."), QStringLiteral("F"));
    arguments.addOption(QStringLiteral("password-file"), UnpackCommand::tr("File with the password of the package."),
        QStringLiteral("FILE"));
    if (const auto over = arguments.parse(given, io))
        return *over;
    const QStringList files = arguments.positional();
    const QString out = arguments.value(QStringLiteral("out"));
    const QString passwordFile = arguments.value(QStringLiteral("password-file"));
    if (files.size() != 1 || out.isEmpty() || passwordFile.isEmpty())
        return wrongUsage(
            UnpackCommand::tr("Name one package, the file to write (--out) and the password (--password-file)."), io);
    Result<QByteArray> text = readPasswordFile(passwordFile);
    if (!text)
        return fail(text.error(), io);
    const store::Password password{store::Secret::copyOf(*text)};
    text->fill('\0');
    const auto package = exchange::openPackage(files.first(), password);
    if (!package)
        return fail(package.error(), io);
    if (const Done written = store::replaceFile(out, package->content); !written)
        return fail(written.error(), io);
    const QJsonObject report{
        {QStringLiteral("file"), package->fileName}, {QStringLiteral("bytes"), package->content.size()}};
    io.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    return ExitDone;
}

} // namespace regie::cli
