#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <cstdio>
#include <optional>
#include <span>

namespace regie::cli {

/// What other programs may rely on (CLI.md).
enum ExitStatus : int {
    ExitDone = 0,       ///< done
    ExitFound = 1,      ///< done, and something was found
    ExitBadInput = 2,   ///< bad usage or bad input
    ExitVaultClosed = 3 ///< the vault cannot be opened
};

/// A key or a word of the contract, which is ASCII.
[[nodiscard]] inline QString s(const char *word)
{
    return QString::fromLatin1(word);
}

/// Where a command reads and writes: data out on `out`, messages for people on `err`.
struct Io
{
    std::FILE *in = stdin;
    std::FILE *out = stdout;
    std::FILE *err = stderr;

    bool failed = false; ///< something of the data could not be written

    /// Data to standard output, byte for byte.
    void write(QByteArrayView data);
    /// @p status, once all data are out; ExitBadInput, said, when they cannot be: a full disk is no answer.
    [[nodiscard]] int finish(int status);
    /// One message for people, a line on standard error.
    void say(const QString &message);
};

/// One command of regiekompas-cli.
struct Command
{
    const char *name;
    QString (*summary)();                             ///< one sentence, translated
    int (*run)(const QStringList &arguments, Io &io); ///< arguments after the command's name; gives the exit status
};

/// All commands, in the order of CLI.md. A new command is a file of its own and one line in commands.cpp.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandNamed(const QString &name);

/// The arguments of one command: declares `--help` and `--lang` beside the command's own options.
class Arguments
{
public:
    /// @p name as typed ("assess"), @p description translated.
    Arguments(const QString &name, const QString &description);

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    /// `--name VALUE`, or `--name` alone when @p valueName is empty.
    void addOption(const QString &name, const QString &description, const QString &valueName = {});
    void addPositional(const QString &name, const QString &description, const QString &syntax = {});
    /// Reads @p arguments. An exit status when the command is over: help was written, or the usage is wrong (said).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, Io &io);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QString m_name;
    QCommandLineParser m_parser;
};

/// @p error about the file @p path: one that is not there is no matter of the vault.
[[nodiscard]] Error ofFile(Error error, const QString &path);

/// What @p error means, in the user's language, with file and line when it has them.
[[nodiscard]] QString errorText(const Error &error);
/// Says @p error and gives the exit status it belongs to (CLI.md: 2 bad input, 3 the vault cannot be opened).
[[nodiscard]] int fail(const Error &error, Io &io);
/// Says that the command was used wrongly; ExitBadInput.
[[nodiscard]] int wrongUsage(const QString &message, Io &io);

/// The first line of @p path, without its line end: a password is never an argument. NotFound, NoPermission or
/// MissingField (an empty file). The caller wipes it.
[[nodiscard]] Result<QByteArray> readPasswordFile(const QString &path);
/// Asks on the terminal without showing what is typed; MissingField when there is no terminal or nothing was typed.
[[nodiscard]] Result<QByteArray> askPassword(const QString &question);

/// Whole file, or standard input for "-" and an empty name. TooLarge beyond @p limit bytes.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, Io &io, qint64 limit = 1 << 28);

} // namespace regie::cli
