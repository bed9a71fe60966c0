#include "app/cli/command.h"

#include "ui/wording/errors.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace regie::cli {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The terminal without echo for as long as this lives.
class Hidden
{
public:
    Hidden()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
    ~Hidden()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

void dropLineEnd(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
}

const QString noSuchFile = QStringLiteral("no such file");

ErrorCode codeOf(QFileDevice::FileError error)
{
    return error == QFileDevice::PermissionsError ? ErrorCode::NoPermission : ErrorCode::NotFound;
}

} // namespace

void Io::write(QByteArrayView data)
{
    const auto size = static_cast<std::size_t>(data.size());
    failed = std::fwrite(data.data(), 1, size, out) != size || failed;
}

int Io::finish(int status)
{
    if (std::fflush(out) == 0 && !failed)
        return status;
    say(CommandLine::tr("The answer could not be written completely: is the disk full?"));
    return ExitBadInput;
}

void Io::say(const QString &message)
{
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), err);
}

Arguments::Arguments(const QString &name, const QString &description) : m_name(name)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")});
    m_parser.addOption({QStringLiteral("lang"), CommandLine::tr("Language of the messages: nl or en."),
        QStringLiteral("nl|en"), QStringLiteral("nl")});
}

void Arguments::addOption(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption(
        valueName.isEmpty() ? QCommandLineOption(name, description) : QCommandLineOption(name, description, valueName));
}

void Arguments::addPositional(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

std::optional<int> Arguments::parse(const QStringList &arguments, Io &io)
{
    const bool understood = m_parser.parse(QStringList{m_name} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.replace(QCoreApplication::arguments().value(0), QStringLiteral("regiekompas-cli ") + m_name);
        io.write(help.trimmed().toUtf8() + '\n');
        return ExitDone;
    }
    if (!understood)
        return wrongUsage(m_parser.errorText(), io);
    return std::nullopt;
}

Error ofFile(Error error, const QString &path)
{
    if (error.where.isEmpty())
        error.where = path;
    if (error.code == ErrorCode::NotFound)
        error.detail = noSuchFile;
    return error;
}

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.detail == noSuchFile)
        return CommandLine::tr("%1: this file is not there, or cannot be read.").arg(error.where);
    const QString place =
        error.line > 0 ? CommandLine::tr("%1, line %2").arg(error.where).arg(error.line) : error.where;
    const QString text = wording::errorText(error.code);
    const QString sentence = place.isEmpty() ? text : CommandLine::tr("%1: %2").arg(place, text);
    return error.detail.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(error.detail);
}

int fail(const Error &error, Io &io)
{
    io.say(errorText(error));
    return wording::closesVault(error.code) ? ExitVaultClosed : ExitBadInput;
}

int wrongUsage(const QString &message, Io &io)
{
    io.say(message);
    return ExitBadInput;
}

Result<QByteArray> readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(ofFile({codeOf(file.error()), QStringLiteral("password file")}, path));
    QByteArray line = file.readLine(4096);
    dropLineEnd(line);
    if (line.isEmpty())
        return regie::fail(ErrorCode::MissingField, QStringLiteral("the password file is empty"), path);
    return line;
}

Result<QByteArray> askPassword(const QString &question)
{
    const Hidden hidden;
    if (!hidden.isTerminal())
        return regie::fail(ErrorCode::MissingField, QStringLiteral("no terminal to ask a password on"));
    Io io;
    io.say(question);
    char buffer[4096] = {};
    const ssize_t length = ::read(STDIN_FILENO, buffer, sizeof buffer);
    QByteArray line(buffer, length > 0 ? length : 0);
    explicit_bzero(buffer, sizeof buffer);
    dropLineEnd(line);
    if (line.isEmpty())
        return regie::fail(ErrorCode::MissingField, QStringLiteral("no password typed"));
    return line;
}

Result<QByteArray> readInput(const QString &path, Io &io, qint64 limit)
{
    QFile file(path);
    const bool standard = path.isEmpty() || path == QStringLiteral("-");
    const bool open = standard ? file.open(io.in, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return tl::unexpected(ofFile({codeOf(file.error())}, path));
    QByteArray text = file.read(limit + 1);
    if (text.size() > limit)
        return regie::fail(ErrorCode::TooLarge, {}, path);
    return text;
}

} // namespace regie::cli
