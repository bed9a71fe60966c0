#include "core/matching/compare.h"

#include "core/matching/similarity.h"

#include <algorithm>
#include <charconv>

namespace regie::matching {

namespace {

/// What agrees and what speaks against it, in points: a street says more than a town.
struct Points
{
    double agree = 0;
    double against = 0;
    bool house = false; ///< street and house number agree
};

constexpr double streetPoints = 4;
constexpr double numberPoints = 2;
constexpr double postcodePoints = 4;
constexpr double townPoints = 2;
constexpr double regionPoints = 0.5;
constexpr double likeFrom = 0.9; ///< Jaro-Winkler

bool isDutchPostcode(std::string_view text)
{
    return text.size() == 6;
}

/// How much of two postcodes that differ agrees.
double postcodeShare(const Lexicon &lexicon, std::uint32_t numberA, std::uint32_t numberB)
{
    const TextSketch &sketchA = lexicon.sketch(TextColumn::Postcode, numberA);
    const TextSketch &sketchB = lexicon.sketch(TextColumn::Postcode, numberB);
    if (sketchA.beginning != sketchB.beginning && alignmentBound(sketchA, sketchB) > 1)
        return 0;
    const std::string_view a = lexicon.texts(TextColumn::Postcode).text(numberA);
    const std::string_view b = lexicon.texts(TextColumn::Postcode).text(numberB);
    if (isDutchPostcode(a) && isDutchPostcode(b) && a.substr(0, 4) == b.substr(0, 4))
        return alignment(a, b) <= 1 ? 0.75 : 0.5;
    return alignment(a, b) == 1 ? 0.75 : 0;
}

/// "14" and "14a", "14" and "41", "114" and "14".
bool nearNumber(std::string_view a, std::string_view b)
{
    int left = 0;
    int right = 0;
    std::from_chars(a.data(), a.data() + a.size(), left);
    std::from_chars(b.data(), b.data() + b.size(), right);
    if (left != 0 && left == right)
        return true;
    return std::max(a.size(), b.size()) >= 2 && alignment(a, b) == 1;
}

void add(Points &points, double worth, double share)
{
    points.agree += worth * share;
    if (share <= 0)
        points.against += worth;
}

DwellingLevel levelOf(const Points &points)
{
    const double agree = points.agree;
    const double against = points.against;
    if (agree >= 10 && against <= 0.5)
        return DwellingLevel::All;
    if (agree >= 7.5 && against <= 2.5 && points.house)
        return DwellingLevel::StreetAndMost;
    if (agree >= 7.5)
        return against <= 2.5 ? DwellingLevel::Most : DwellingLevel::MostDespite;
    if (agree >= 5.5)
        return against <= 2.5 ? DwellingLevel::Much : DwellingLevel::MuchDespite;
    if (agree >= 3)
        return against <= 2.5   ? DwellingLevel::Postcode
               : against <= 5.5 ? DwellingLevel::PartDespite
                                : DwellingLevel::PartMuchDespite;
    if (agree >= 1)
        return against <= 2.5   ? DwellingLevel::Town
               : against <= 6.5 ? DwellingLevel::TownDespite
                                : DwellingLevel::TownMuchDespite;
    return agree > 0 ? DwellingLevel::Region : DwellingLevel::Different;
}

} // namespace

Comparer::Likeness Comparer::streetLikeness(std::uint32_t a, std::uint32_t b)
{
    if (a == b)
        return Likeness::Same;
    if (jaroWinklerBound(m_lexicon.sketch(TextColumn::Street, a), m_lexicon.sketch(TextColumn::Street, b)) < likeFrom)
        return Likeness::Different;
    return m_street.of<Likeness>(a, b, [this](std::uint32_t left, std::uint32_t right) {
        const std::string_view textA = m_lexicon.texts(TextColumn::Street).text(left);
        const std::string_view textB = m_lexicon.texts(TextColumn::Street).text(right);
        const std::size_t longer = std::max(textA.size(), textB.size());
        const bool close =
            jaroWinkler(textA, textB) >= likeFrom && static_cast<std::size_t>(alignment(textA, textB)) * 4 <= longer;
        return close ? Likeness::Close : Likeness::Different;
    });
}

Comparer::Likeness Comparer::townLikeness(std::uint32_t a, std::uint32_t b)
{
    if (a == b)
        return Likeness::Same;
    if (jaroWinklerBound(m_lexicon.sketch(TextColumn::Town, a), m_lexicon.sketch(TextColumn::Town, b)) < likeFrom)
        return Likeness::Different;
    return m_town.of<Likeness>(a, b, [this](std::uint32_t left, std::uint32_t right) {
        const Interner &texts = m_lexicon.texts(TextColumn::Town);
        return jaroWinkler(texts.text(left), texts.text(right)) >= likeFrom ? Likeness::Close : Likeness::Different;
    });
}

DwellingLevel Comparer::compareDwellings(const Dwelling &a, const Dwelling &b)
{
    Points points;
    bool any = false;
    const auto comparable = [&any](std::uint32_t left, std::uint32_t right) {
        any = any || (left != 0 && right != 0);
        return left != 0 && right != 0;
    };
    const auto share = [](Likeness likeness) {
        return likeness == Likeness::Same ? 1.0 : (likeness == Likeness::Close ? 0.75 : 0.0);
    };
    const bool streets = comparable(a.street, b.street);
    const double streetShare = streets ? share(streetLikeness(a.street, b.street)) : 0;
    if (streets)
        add(points, streetPoints, streetShare);
    points.house = streetShare > 0 && a.number != 0 && a.number == b.number;
    if (comparable(a.postcode, b.postcode))
        add(points, postcodePoints, a.postcode == b.postcode ? 1 : postcodeShare(m_lexicon, a.postcode, b.postcode));
    // A house number says something beside a street or a postcode that agrees; alone it is chance.
    if (a.number != 0 && b.number != 0 && points.agree > 0) {
        const Interner &texts = m_lexicon.texts(TextColumn::Number);
        const bool near = a.number != b.number && nearNumber(texts.text(a.number), texts.text(b.number));
        add(points, numberPoints, a.number == b.number ? 1 : (near ? 0.5 : 0));
    }
    if (comparable(a.town, b.town))
        add(points, townPoints, share(townLikeness(a.town, b.town)));
    if (comparable(a.region, b.region))
        add(points, regionPoints, a.region == b.region ? 1 : 0);
    return any ? levelOf(points) : DwellingLevel::None;
}

} // namespace regie::matching
