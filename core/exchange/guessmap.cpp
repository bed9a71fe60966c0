#include "core/exchange/guessmap.h"

#include <algorithm>

namespace regie::exchange {

namespace {

/// The first that fits is taken, so the more particular words stand before the general ones.
struct Guess
{
    const char *words; ///< all of them are in the name of the column, or begin a word of it
    ListField field;
};

constexpr Guess guesses[] = {{"geb datum", ListField::BirthDate}, {"geboortedatum", ListField::BirthDate},
    {"geboren", ListField::BirthDate}, {"geb dat", ListField::BirthDate}, {"geboorteplaats", ListField::BirthPlace},
    {"verlengd", ListField::ExtendedUntil}, {"verlenging", ListField::ExtendedUntil},
    {"oplegging", ListField::ImposedAt}, {"opgelegd", ListField::ImposedAt}, {"einddatum", ListField::EndsAt},
    {"eind", ListField::EndsAt}, {"ontvangen", ListField::ReceivedOn}, {"ontvangst", ListField::ReceivedOn},
    {"meldingsdatum", ListField::ReceivedOn}, {"datum melding", ListField::ReceivedOn},
    {"zaaknummer", ListField::Event}, {"zaaknr", ListField::Event}, {"zaak", ListField::Event},
    {"huishoud", ListField::Household}, {"gezinsnummer", ListField::Household}, {"bsn", ListField::NationalId},
    {"burgerservicenummer", ListField::NationalId}, {"telefoon", ListField::Phone}, {"tel", ListField::Phone},
    {"mobiel", ListField::Phone}, {"email", ListField::Email}, {"e mail", ListField::Email},
    {"voornaam", ListField::GivenName}, {"voornamen", ListField::GivenName}, {"roepnaam", ListField::GivenName},
    {"voorletters", ListField::GivenName}, {"achternaam", ListField::Surname}, {"geslachtsnaam", ListField::Surname},
    {"naam", ListField::FullName}, {"betrokkene", ListField::FullName}, {"m v", ListField::Sex},
    {"geslacht", ListField::Sex}, {"rol", ListField::Role}, {"hoedanigheid", ListField::Role},
    {"postcode", ListField::Postcode}, {"huisnummer", ListField::HouseNumber}, {"huisnr", ListField::HouseNumber},
    {"straat", ListField::Street}, {"adres", ListField::Street}, {"gemeente", ListField::Municipality},
    {"woonplaats", ListField::Town}, {"plaats", ListField::Town}, {"nieuw incident", ListField::NewIncident},
    {"incident", ListField::Incident}, {"geverifieerd", ListField::Verified}, {"bron", ListField::Source},
    {"soort", ListField::Kind}, {"status", ListField::Status}, {"volgnummer", ListField::Id}, {"volgnr", ListField::Id},
    {"registratienummer", ListField::Id}, {"nummer", ListField::Id}, {"id", ListField::Id},
    {"datum", ListField::EventDate}};

QStringList wordsOf(const QString &text)
{
    QString plain = text.toLower();
    for (QChar &letter : plain) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool fits(const QStringList &words, const QStringList &asked)
{
    return std::all_of(asked.cbegin(), asked.cend(), [&words](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(),
            [&part](const QString &word) { return part.size() < 4 ? word == part : word.startsWith(part); });
    });
}

std::optional<ListField> guessOf(const QString &column, ListKind kind)
{
    const QStringList words = wordsOf(column);
    for (const Guess &guess : guesses) {
        const bool other =
            kind == ListKind::Orders ? guess.field == ListField::ReceivedOn : guess.field == ListField::ImposedAt;
        if (!other && fits(words, QString::fromLatin1(guess.words).split(u' ')))
            return guess.field;
    }
    return listFieldFromKey(column.trimmed());
}

} // namespace

ColumnMap guessMap(const QStringList &header, ListKind kind)
{
    ColumnMap map;
    for (const QString &column : header) {
        const auto field = column.isEmpty() || header.count(column) > 1 ? std::nullopt : guessOf(column, kind);
        if (field && !map.columns.contains(*field))
            map.columns.insert(*field, {column, {}, {}, std::nullopt});
    }
    return map;
}

} // namespace regie::exchange
