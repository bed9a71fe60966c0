#pragma once

#include "core/casebook/practice/groups.h"
#include "tests/quality/metrics.h"

namespace regie::quality {

/// One line of an invented list, with who it truly is.
struct ListLine
{
    QString id = {};
    QString givenName = {};
    QString surname = {};   ///< with its prefix in front
    QString birthDate = {}; ///< yyyy-MM-dd, unknown parts 00; empty when unknown
    QString sex = {};       ///< m, v or empty
    QString street = {};
    QString houseNumber = {}; ///< with its addition
    QString postcode = {};
    QString town = {};
    QString phone = {};
    QString nationalId = {};
    QString source = {};
    QString event = {};
    QString eventDate = {};
    QString role = {};
    int person = 0;
    int household = 0;
    practice::Origin origin = practice::Origin::Dutch;
    bool core = false; ///< put out, stayed, suspected or victim
};

struct PersonPair
{
    practice::LookAlikeKind kind = practice::LookAlikeKind::Twins;
    int one = 0;
    int other = 0;
};

/// A list of persons as several sources wrote them, in the order the events came in, with the truth.
struct DutchList
{
    QList<ListLine> lines = {};
    std::vector<Event> events = {};
    QList<PersonPair> lookAlikes = {};

    [[nodiscard]] Partition persons() const;
    /// Which lines are of people whose names come from @p origin.
    [[nodiscard]] std::vector<bool> linesOf(practice::Origin origin) const;
    [[nodiscard]] std::vector<bool> coreLines() const;
    /// The list as CSV, with a header; @p withEvents false leaves out the columns of the event.
    [[nodiscard]] QByteArray csv(bool withEvents) const;
    /// MAP.json for `csv` (CLI.md).
    [[nodiscard]] static QByteArray map(bool withEvents);
    /// id, person, household, origin of each line.
    [[nodiscard]] QByteArray truthCsv() const;
};

/// The same arguments always give the same list of exactly @p mentions lines.
[[nodiscard]] Result<DutchList> makeDutchList(int mentions, std::uint64_t seed, const practice::Rates &rates);

} // namespace regie::quality
