#include "core/exchange/listdate.h"

#include <QString>
#include <QVarLengthArray>

#include <array>

namespace regie::exchange {

namespace {

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = -1;
    int minute = -1;
    int second = -1;
};

/// A run of digits, or a word.
struct Token
{
    QStringView text = {};
    bool digits = false;
    [[nodiscard]] int number() const
    {
        int value = 0;
        for (const QChar digit : text)
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    }
};
using Tokens = QVarLengthArray<Token, 12>;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::MalformedInput, QStringLiteral("not a date"));
}

int monthNamed(QStringView word)
{
    static constexpr std::array<QLatin1String, 12> starts = {QLatin1String("jan"), QLatin1String("feb"),
        QLatin1String("maa"), QLatin1String("apr"), QLatin1String("mei"), QLatin1String("jun"), QLatin1String("jul"),
        QLatin1String("aug"), QLatin1String("sep"), QLatin1String("okt"), QLatin1String("nov"), QLatin1String("dec")};
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (word.startsWith(starts[i], Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    if (word.startsWith(QLatin1String("mrt"), Qt::CaseInsensitive))
        return 3;
    return word.startsWith(QLatin1String("oct"), Qt::CaseInsensitive) ? 10 : 0;
}

/// Words that say nothing: days of the week in front, "om" and "uur" around the time, the T of ISO.
bool saysNothing(QStringView word)
{
    static constexpr std::array<QLatin1String, 22> words = {QLatin1String("ma"), QLatin1String("di"),
        QLatin1String("wo"), QLatin1String("do"), QLatin1String("vr"), QLatin1String("za"), QLatin1String("zo"),
        QLatin1String("maandag"), QLatin1String("dinsdag"), QLatin1String("woensdag"), QLatin1String("donderdag"),
        QLatin1String("vrijdag"), QLatin1String("zaterdag"), QLatin1String("zondag"), QLatin1String("om"),
        QLatin1String("te"), QLatin1String("uur"), QLatin1String("u"), QLatin1String("h"), QLatin1String("t"),
        QLatin1String("d"), QLatin1String("dd")};
    for (const QLatin1String known : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Digits and words; nothing when something else than a separator stands between them.
std::optional<Tokens> tokensOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar first = text[at];
        const bool digits = isDigit(first);
        if (!digits && !first.isLetter()) {
            if (!first.isSpace() && !QStringView(u"-/.:,\u2013").contains(first))
                return std::nullopt;
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && (digits ? isDigit(text[at]) : text[at].isLetter()))
            ++at;
        const QStringView run = text.sliced(from, at - from);
        if (run.size() > 14 || tokens.size() >= 12)
            return std::nullopt;
        if (digits || !saysNothing(run))
            tokens.append({run, digits});
    }
    return tokens;
}

class DateReading
{
public:
    DateReading(Tokens tokens, int latestYear) : m_tokens(std::move(tokens)), m_latest(latestYear) {}

    [[nodiscard]] bool read()
    {
        if (m_tokens.isEmpty() || !m_tokens.first().digits)
            return false;
        return readDay() && readTime() && m_at == m_tokens.size();
    }
    [[nodiscard]] const Parts &parts() const { return m_parts; }

    [[nodiscard]] static int fullYear(const Token &token, int latest)
    {
        const int year = token.number();
        if (token.text.size() > 2)
            return year;
        const int candidate = latest / 100 * 100 + year;
        return candidate > latest ? candidate - 100 : candidate;
    }

private:
    [[nodiscard]] const Token *peek() const { return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr; }
    [[nodiscard]] const Token *small() const
    {
        const Token *token = peek();
        return token != nullptr && token->digits && token->text.size() <= 2 ? token : nullptr;
    }

    [[nodiscard]] bool readDay()
    {
        const Token first = m_tokens[m_at++];
        const qsizetype size = first.text.size();
        if (size == 8 || size == 12 || size == 14)
            return readGlued(first);
        if (size == 4) {
            m_parts.year = first.number();
            if (const Token *month = small()) {
                m_parts.month = month->number();
                ++m_at;
                if (const Token *day = small()) {
                    m_parts.day = day->number();
                    ++m_at;
                }
            }
            return true;
        }
        return size <= 2 && readDayFirst(first);
    }

    /// 20240312 and 20240312231500; 12032024 when the other way makes no year.
    [[nodiscard]] bool readGlued(const Token &token)
    {
        const auto part = [&](qsizetype from, qsizetype size) { return Token{token.text.sliced(from, size), true}; };
        const int year = part(0, 4).number();
        const bool yearFirst = year >= 1850 && year <= 2199;
        if (!yearFirst && token.text.size() != 8 && year != 0)
            return false;
        m_parts.year = yearFirst || year == 0 ? year : part(4, 4).number();
        m_parts.month = yearFirst || year == 0 ? part(4, 2).number() : part(2, 2).number();
        m_parts.day = yearFirst || year == 0 ? part(6, 2).number() : part(0, 2).number();
        if (token.text.size() > 8) {
            m_parts.hour = part(8, 2).number();
            m_parts.minute = part(10, 2).number();
            m_parts.second = token.text.size() == 14 ? part(12, 2).number() : -1;
        }
        return true;
    }

    [[nodiscard]] bool readDayFirst(const Token &first)
    {
        const Token *second = peek();
        if (second == nullptr)
            return false;
        ++m_at;
        if (second->digits && second->text.size() == 4) { // 03-2024
            m_parts.month = first.number();
            m_parts.year = second->number();
            return true;
        }
        m_parts.day = first.number();
        m_parts.month = second->digits ? (second->text.size() <= 2 ? second->number() : -1) : monthNamed(second->text);
        const Token *year = peek();
        const bool inWords = !second->digits && m_parts.month == 0;
        if (m_parts.month < 0 || inWords || year == nullptr || !year->digits ||
            (year->text.size() != 4 && year->text.size() != 2))
            return false;
        m_parts.year = fullYear(*year, m_latest);
        ++m_at;
        return true;
    }

    [[nodiscard]] bool readTime()
    {
        const Token *hour = peek();
        if (hour == nullptr || m_parts.hour >= 0)
            return true;
        if (!hour->digits)
            return false;
        ++m_at;
        if (hour->text.size() == 4 && peek() == nullptr) { // 2315
            m_parts.hour = hour->number() / 100;
            m_parts.minute = hour->number() % 100;
            return true;
        }
        const Token *minute = small();
        if (hour->text.size() > 2 || minute == nullptr)
            return hour->text.size() <= 2 && peek() == nullptr && setHour(hour->number());
        m_parts.hour = hour->number();
        m_parts.minute = minute->number();
        ++m_at;
        if (const Token *second = small()) {
            m_parts.second = second->number();
            ++m_at;
        }
        if (peek() != nullptr && peek()->digits && m_parts.second >= 0)
            ++m_at; // thousandths
        return true;
    }
    [[nodiscard]] bool setHour(int hour)
    {
        m_parts.hour = hour;
        m_parts.minute = 0;
        return true;
    }

    Tokens m_tokens;
    qsizetype m_at = 0;
    int m_latest;
    Parts m_parts;
};

int *partOf(Parts &parts, QChar letter)
{
    switch (letter.unicode()) {
    case u'y':
        return &parts.year;
    case u'M':
        return &parts.month;
    case u'd':
        return &parts.day;
    case u'H':
    case u'h':
        return &parts.hour;
    case u'm':
        return &parts.minute;
    case u's':
        return &parts.second;
    default:
        return nullptr;
    }
}

qsizetype runAt(QStringView format, qsizetype at)
{
    qsizetype end = at;
    while (end < format.size() && format[end] == format[at])
        ++end;
    return end - at;
}

/// Takes at most @p most digits (or, with a month in words, letters) off the front of @p text.
QStringView taken(QStringView &text, qsizetype least, qsizetype most, bool letters)
{
    qsizetype size = 0;
    while (size < text.size() && size < most && (letters ? text[size].isLetter() : isDigit(text[size])))
        ++size;
    if (size < least)
        return {};
    const QStringView run = text.first(size);
    text = text.sliced(size);
    return run;
}

bool readByFormat(QStringView text, QStringView format, int latestYear, Parts &parts)
{
    for (qsizetype at = 0; at < format.size();) {
        const QChar letter = format[at];
        int *part = partOf(parts, letter);
        if (part == nullptr) {
            if (text.isEmpty() || text.front() != letter)
                return false;
            text = text.sliced(1);
            ++at;
            continue;
        }
        const qsizetype run = runAt(format, at);
        const bool words = letter == u'M' && run > 2;
        const QStringView value = taken(text, run > 2 && words ? 3 : run, words ? 12 : qMax<qsizetype>(run, 2), words);
        if (value.isEmpty())
            return false;
        *part = words ? monthNamed(value) : Token{value, true}.number();
        if (letter == u'y' && run == 2)
            *part = DateReading::fullYear({value, true}, latestYear);
        if (words && *part == 0)
            return false;
        at += run;
    }
    return text.isEmpty();
}

Result<ListDate> dateOf(const Parts &parts)
{
    ListDate date;
    if (parts.year != 0) {
        const auto day = PartialDate::of(parts.year, parts.month, parts.day);
        if (!day)
            return tl::unexpected(day.error());
        date.date = *day;
    }
    if (parts.hour >= 0) {
        const QTime time(parts.hour, qMax(parts.minute, 0), qMax(parts.second, 0));
        if (!time.isValid())
            return fail(ErrorCode::ImpossibleDate, QStringLiteral("no such time"));
        date.time = time;
    }
    return date;
}

} // namespace

Result<ListDate> readListDate(QStringView text, QStringView format, int latestYear)
{
    text = text.trimmed();
    if (text.isEmpty())
        return ListDate{};
    if (text.size() > 64)
        return malformed();
    if (!format.isEmpty()) {
        Parts parts;
        return readByFormat(text, format, latestYear, parts) ? dateOf(parts) : Result<ListDate>(malformed());
    }
    if (const auto tokens = tokensOf(text)) {
        DateReading reading(*tokens, latestYear);
        if (reading.read())
            return dateOf(reading.parts());
    }
    // "omstreeks 1985", "onbekend", "1985-00-00"
    const auto known = PartialDate::parse(text);
    if (!known)
        return known.error().code == ErrorCode::ImpossibleDate ? Result<ListDate>(tl::unexpected(known.error()))
                                                               : Result<ListDate>(malformed());
    return ListDate{*known, std::nullopt};
}

bool isListDateFormat(QStringView format)
{
    bool year = false;
    for (qsizetype at = 0; at < format.size();) {
        const QChar letter = format[at];
        const qsizetype run = runAt(format, at);
        Parts parts;
        if (partOf(parts, letter) != nullptr) {
            const bool isYear = letter == u'y';
            if (isYear ? run != 4 && run != 2 : run > (letter == u'M' ? 4 : 2))
                return false;
            year = year || isYear;
        } else if (letter.isLetter() && letter != u'T') {
            return false;
        }
        at += run;
    }
    return year && format.size() <= 64;
}

} // namespace regie::exchange
