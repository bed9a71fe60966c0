#include "app/cli/commands.h"
#include "app/cli/explanation.h"

#include "core/exchange/assessjson.h"
#include "core/routing/region.h"
#include "core/rules/rules.h"
#include "ui/wording/errors.h"

#include <QCoreApplication>

#include <cerrno>

namespace regie::cli {

namespace {

struct AssessCommand
{
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};

constexpr qsizetype longestLine = 16 << 20;

/// What is wrong with a line: the field and what happened, without advice for somebody at a window.
QString lineError(const Error &error)
{
    const QString happened = wording::explain(error).happened;
    return error.where.isEmpty() ? happened : AssessCommand::tr("%1: %2").arg(error.where, happened);
}

/// Lines of a stream, without their end; never more than one line and one block in memory.
class Lines
{
public:
    explicit Lines(std::FILE *in) : m_in(in) {}

    /// The next line, valid until the next call; nothing at the end. A longer line than @p longestLine is cut short.
    std::optional<QByteArrayView> next()
    {
        m_tooLong = false;
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n', m_searched);
            if (end >= 0)
                return take(end, end + 1);
            m_searched = m_buffer.size();
            if (m_searched - m_start > longestLine) {
                m_tooLong = true;
                m_start = m_searched;
            }
            if (!fill())
                return m_start < m_buffer.size() || m_tooLong ? std::optional(take(m_buffer.size(), m_buffer.size()))
                                                              : std::nullopt;
        }
    }
    [[nodiscard]] bool wasTooLong() const { return m_tooLong; }
    /// Whether reading broke off before the end: what was not read was not assessed.
    [[nodiscard]] bool brokeOff() const { return std::ferror(m_in) != 0; }

private:
    QByteArrayView take(qsizetype end, qsizetype next)
    {
        QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start, end - m_start);
        m_start = next;
        m_searched = next;
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }
    bool fill()
    {
        constexpr qsizetype block = 1 << 18;
        m_buffer.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
        const qsizetype held = m_buffer.size();
        m_buffer.resize(held + block);
        const std::size_t read = std::fread(m_buffer.data() + held, 1, static_cast<std::size_t>(block), m_in);
        m_buffer.resize(held + static_cast<qsizetype>(read));
        return read > 0;
    }

    std::FILE *m_in;
    QByteArray m_buffer = {};
    qsizetype m_start = 0;
    qsizetype m_searched = 0;
    bool m_tooLong = false;
};

/// Assesses line after line; a line that does not fit becomes an error line and the rest goes on.
class LineAssessor
{
public:
    LineAssessor(const routing::Region &region, bool explain, Io &io) : m_region(region), m_explain(explain), m_io(io)
    {
    }

    int run(std::FILE *in)
    {
        Lines lines(in);
        for (int number = 1; const std::optional<QByteArrayView> line = lines.next(); ++number) {
            QByteArrayView text = *line;
            if (number == 1 && text.startsWith("\xEF\xBB\xBF"))
                text = text.sliced(3);
            if (lines.wasTooLong())
                refuse(number, {ErrorCode::TooLarge});
            else if (!text.trimmed().isEmpty())
                assess(number, text);
            if (m_out.size() > (1 << 16))
                flush();
        }
        flush();
        if (lines.brokeOff()) {
            m_io.say(AssessCommand::tr("The input could not be read to its end: what is missing was not assessed."));
            return ExitBadInput;
        }
        return m_refused == 0 ? ExitDone : ExitBadInput;
    }

private:
    void assess(int number, QByteArrayView text)
    {
        const Result<rules::AssessmentInput> input = exchange::inputFromJson(text);
        if (!input) {
            refuse(number, input.error());
            return;
        }
        QByteArray answer = exchange::toJson(rules::assess(m_region.rules, *input));
        if (m_explain) {
            answer.chop(1);
            answer += ",\"explanation\":" + explanation(m_region, *input) + '}';
        }
        m_out += answer + '\n';
    }
    void refuse(int number, const Error &error)
    {
        ++m_refused;
        m_out += "{\"line\":" + QByteArray::number(number) + ",\"error\":" + quoted(lineError(error)) + "}\n";
    }
    void flush()
    {
        m_io.write(m_out);
        m_out.clear();
    }

    const routing::Region &m_region;
    bool m_explain;
    Io &m_io;
    QByteArray m_out = {};
    int m_refused = 0;
};

} // namespace

QString assessSummary()
{
    return AssessCommand::tr("Tests households against the rules of the region, over JSON lines.");
}

int runAssess(const QStringList &arguments, Io &io)
{
    const QString rulesOption = QStringLiteral("rules");
    const QString explainOption = QStringLiteral("explain");
    Arguments args(QStringLiteral("assess"), assessSummary());
    args.addPositional(QStringLiteral("FILE"), AssessCommand::tr("One household a line; standard input without it."),
        QStringLiteral("[FILE]"));
    args.addOption(rulesOption, AssessCommand::tr("Adds the rule sets in this folder."), QStringLiteral("DIR"));
    args.addOption(explainOption, AssessCommand::tr("Adds the reasoning in words."));
    if (const auto over = args.parse(arguments, io))
        return *over;
    if (args.positional().size() > 1)
        return wrongUsage(AssessCommand::tr("Name one file at most."), io);

    const Result<routing::Region> region = routing::Region::load(args.values(rulesOption));
    if (!region)
        return fail(region.error(), io);
    const QString path = args.positional().value(0);
    const bool standard = path.isEmpty() || path == QStringLiteral("-");
    std::FILE *in = standard ? io.in : std::fopen(path.toLocal8Bit().constData(), "rb");
    if (in == nullptr)
        return fail(ofFile({errno == EACCES ? ErrorCode::NoPermission : ErrorCode::NotFound}, path), io);
    const int status = LineAssessor(*region, args.isSet(explainOption), io).run(in);
    if (!standard)
        std::fclose(in);
    return status;
}

} // namespace regie::cli
