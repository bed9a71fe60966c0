#include "core/privacy/passwordguess.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace regie::privacy {

namespace {

// What people in this country, and in this work, choose when they have to choose something.
constexpr std::string_view usualWords[] = {"wachtwoord", "password", "welkom", "welcome", "geheim", "secret", "hallo",
    "hello", "login", "inloggen", "toegang", "sleutel", "kluis", "vault", "admin", "beheer", "beheerder", "test",
    "demo", "oefen", "letmein", "iloveyou", "master", "computer", "internet", "windows", "office", "lente", "zomer",
    "herfst", "winter", "summer", "january", "januari", "februari", "maart", "april", "juni", "juli", "augustus",
    "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
    "zaterdag", "zondag", "vandaag", "morgen", "vakantie", "weekend", "koffie", "voetbal", "ajax", "feyenoord", "psv",
    "nederland", "holland", "oranje", "amsterdam", "rotterdam", "utrecht", "denhaag", "haag", "gravenhage", "delft",
    "rijswijk", "zoetermeer", "westland", "wassenaar", "voorburg", "leidschendam", "pijnacker", "nootdorp", "midden",
    "delfland", "haaglanden", "scheveningen", "gemeente", "politie", "veilig", "veiligthuis", "thuis", "veiligheid",
    "huisverbod", "regie", "kompas", "regiekompas", "coordinator", "coordinatie", "intake", "casus", "perspektief",
    "zorg", "hulp", "jeugd", "team", "lokaal", "liefde", "schatje", "lieverd", "mama", "papa", "moeder", "vader",
    "baby", "princess", "monkey", "dragon", "football", "superman", "batman", "pokemon", "abc", "lol", "xxx"};

constexpr std::string_view keyRows[] = {
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "1234567890", "abcdefghijklmnopqrstuvwxyz"};

constexpr double bitsOfWord = 7; // one of some hundred
constexpr double bitsOfOwnWord = 4;
constexpr double bitsOfRow = 6;
constexpr double bitsOfYear = 6;
constexpr double bitsOfRepeat = 2;
constexpr double bitsOfCapital = 1;

char smallSign(char sign)
{
    return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
}

/// As it is read: small, and what is written for letters as that letter.
char readAs(char sign)
{
    switch (sign) {
    case '0':
        return 'o';
    case '1':
    case '!':
        return 'i';
    case '3':
        return 'e';
    case '4':
    case '@':
        return 'a';
    case '5':
    case '$':
        return 's';
    default:
        return smallSign(sign);
    }
}

bool isDigitSign(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isLetterSign(char sign)
{
    return smallSign(sign) >= 'a' && smallSign(sign) <= 'z';
}

/// The cheapest way through a password, from its beginning: what each piece costs, and the sum up to each place.
class CheapestWay
{
public:
    explicit CheapestWay(QByteArrayView password)
        : m_text(password.data(), static_cast<std::size_t>(password.size())),
          m_upTo(m_text.size() + 1, std::numeric_limits<double>::infinity())
    {
        m_upTo[0] = 0;
    }

    [[nodiscard]] double bits(const QStringList &own)
    {
        std::vector<std::string> ownWords;
        for (const QString &word : own)
            ownWords.push_back(word.toUtf8().toLower().toStdString());
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            reach(at, 1, oneSign(at));
            for (const std::string_view word : usualWords)
                tryWord(at, word, bitsOfWord);
            for (const std::string &word : ownWords)
                tryWord(at, word, bitsOfOwnWord);
            tryRows(at);
            tryYear(at);
            tryRepeats(at);
        }
        return m_upTo.back();
    }

private:
    void reach(std::size_t from, std::size_t length, double bits)
    {
        m_upTo[from + length] = std::min(m_upTo[from + length], m_upTo[from] + bits);
    }

    /// A sign by itself: in a row of letters the next is half known by the ones before.
    [[nodiscard]] double oneSign(std::size_t at) const
    {
        constexpr double firstLetter = 4.7;
        constexpr double nextLetter = 3;
        constexpr double digit = 3.3;
        constexpr double other = 5;
        const char sign = m_text[at];
        const auto byte = static_cast<unsigned char>(sign);
        if ((byte & 0xC0U) == 0x80U)
            return 0; // the rest of a letter
        if (isDigitSign(sign))
            return digit;
        if (!isLetterSign(sign))
            return other;
        const double capital = sign != smallSign(sign) ? bitsOfCapital : 0;
        return capital + (at > 0 && isLetterSign(m_text[at - 1]) ? nextLetter : firstLetter);
    }

    void tryWord(std::size_t at, std::string_view word, double bits)
    {
        constexpr std::size_t shortest = 3;
        if (word.size() < shortest || at + word.size() > m_text.size())
            return;
        bool written = false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char sign = m_text[at + i];
            if (smallSign(sign) != word[i] && readAs(sign) != word[i])
                return;
            written = written || sign != word[i];
        }
        reach(at, word.size(), bits + (written ? bitsOfCapital : 0));
    }

    /// Neighbours on a keyboard or in the alphabet, either way.
    void tryRows(std::size_t at)
    {
        constexpr std::size_t shortest = 3;
        for (const std::string_view row : keyRows) {
            const std::size_t start = row.find(smallSign(m_text[at]));
            if (start == std::string_view::npos)
                continue;
            for (const int step : {1, -1}) {
                std::size_t length = 1;
                auto place = static_cast<std::ptrdiff_t>(start) + step;
                while (at + length < m_text.size() && place >= 0 && place < static_cast<std::ptrdiff_t>(row.size()) &&
                       smallSign(m_text[at + length]) == row[static_cast<std::size_t>(place)]) {
                    ++length;
                    place += step;
                    if (length >= shortest)
                        reach(at, length, bitsOfRow);
                }
            }
        }
    }

    void tryYear(std::size_t at)
    {
        constexpr std::size_t digits = 4;
        if (at + digits > m_text.size())
            return;
        const std::string_view year = m_text.substr(at, digits);
        const bool century = year.substr(0, 2) == "19" || year.substr(0, 2) == "20";
        if (century && isDigitSign(year[2]) && isDigitSign(year[3]))
            reach(at, digits, bitsOfYear);
    }

    /// What stands just before, once more.
    void tryRepeats(std::size_t at)
    {
        for (std::size_t length = 1; length <= at && at + length <= m_text.size(); ++length) {
            bool same = true;
            for (std::size_t i = 0; same && i < length; ++i)
                same = smallSign(m_text[at - length + i]) == smallSign(m_text[at + i]);
            if (same)
                reach(at, length, bitsOfRepeat);
        }
    }

    std::string_view m_text;
    std::vector<double> m_upTo;
};

} // namespace

double passwordBits(QByteArrayView password, const QStringList &own)
{
    return CheapestWay(password).bits(own);
}

} // namespace regie::privacy
