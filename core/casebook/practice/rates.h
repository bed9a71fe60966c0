#pragma once

#include <array>

namespace regie::practice {

/// Where the names of a household come from.
enum class Origin { Dutch, Turkish, Moroccan, Surinamese, Polish, Eritrean, Syrian, Indonesian };
inline constexpr int originCount = 8;
/// "nl", "tr", "ma", "sur", "pl", "er", "sy", "id".
[[nodiscard]] const char *codeOf(Origin origin);

/// What goes wrong when one kind of source writes somebody down: chances from 0 to 1, for each person it names.
struct SourceRates
{
    double phonetic = 0;     ///< a sound written otherwise, in the surname or the given name
    double keyboard = 0;     ///< a letter missed, doubled, swapped or the key beside it
    double prefix = 0;       ///< of those that have one: left out, shortened, glued on or put behind
    double partnerName = 0;  ///< of the married: the name of the partner added or left out, against their habit
    double diacritics = 0;   ///< of those that have some: lost
    double spelling = 0;     ///< of names from another script: another transliteration
    double initials = 0;     ///< initials only
    double registered = 0;   ///< all given names as registered, instead of the call name
    double nameSwap = 0;     ///< given name and surname changed places
    double dayMonth = 0;     ///< day and month of birth changed places
    double dateDigit = 0;    ///< one digit of the date of birth
    double firstJanuary = 0; ///< day and month not known: 1 January
    double noBirthDate = 0;
    double onlyYear = 0;
    double otherMember = 0; ///< the date of birth of somebody else of the household
    double bsn = 0;         ///< a burger service number is given
    double phone = 0;       ///< a telephone number is given
    double formerPhone = 0; ///< of those: a number of before
    double noAddress = 0;
    double noPostcode = 0;
    double formerAddress = 0; ///< of those that moved
    double addressSlip = 0;   ///< a letter of the street or a digit of number or postcode
    double sexUnknown = 0;
};

/// How the invented region lives and how its sources err. **Every figure is an assumption** (LINKAGE.md 6 and public
/// knowledge), none was measured: what a matcher reaches on this region says how it does on this region.
struct Rates
{
    /// Shares of households, in the order of Origin.
    std::array<double, originCount> origins{.55, .09, .09, .10, .05, .03, .04, .05};
    double mixedCouple = .15;     ///< partners of two origins
    double surnamesListed = .38;  ///< of Dutch surnames: from the list of common ones; the others are put together
    double bornFirstJanuary = .3; ///< of Eritrean and Syrian persons: registered as born on 1 January
    double usesPartnerName = .6;  ///< of married Dutch women, in one of three forms

    double apart = .22;         ///< the partners live apart
    double childless = .14;     ///< no children
    double blended = .12;       ///< one partner brought children of somebody else
    double lifts = .05;         ///< an adult son is put out instead of a partner
    double grandparent = .04;   ///< lives in
    double twins = .017;        ///< of births
    double sameInitial = .08;   ///< of sons: the given name begins as the father's
    double sameGivenName = .02; ///< of sons: called as the father

    // groups of households, of all groups
    double newPartner = .07;    ///< somebody turns up in a second household, later, with another partner
    double sistersInLaw = .025; ///< two brothers whose wives carry their name and share an initial
    double namesakes = .002;    ///< two strangers of one name and one date of birth, more than chance gives
    double neighbours = .02;    ///< two households next door, every second time of one surname
    double roomMates = .012;    ///< two mothers in one shelter with one initial

    double reportsMean = 1.0; ///< reports after the first, negative binomial
    double reportsShape = .8; ///< its dispersion; most have none, the tail goes to ten
    double orders = .27;      ///< of incidents: with a barring order
    double moves = .15;       ///< between two incidents: the household moved
    double shelter = .05;     ///< between two incidents: mother and children went to a shelter
    double childNamed = .8;   ///< a child is named at an incident
    double badNight = .15;    ///< an incident written down in haste: everything goes wrong 2.5 times as often
    bool writesEvents = true; ///< lists: which lines belong to one incident
    bool deliverable = false; ///< postcodes as the post uses; else letters that no post is delivered to

    /// By ear (police at night), form (Veilig Thuis), copy (municipality, from the register), free text read back.
    std::array<SourceRates, 4> sources;
    /// What kind of source an order and a report come from.
    std::array<double, 4> orderSources{.6, .05, .35, 0};
    std::array<double, 4> reportSources{.15, .6, .05, .2};
};

/// The rates of LINKAGE.md 6, spread over the sources.
[[nodiscard]] Rates assumedRates();
/// Twice the errors, other shares of names, no telephone, no burger service number, no incident number: the guard
/// against a matcher that only knows the region above.
[[nodiscard]] Rates harshRates();

} // namespace regie::practice
