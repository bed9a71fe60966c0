#include "core/matching/model.h"

#include <algorithm>
#include <cmath>

namespace regie::matching {

namespace {

constexpr int rounds = 24;
constexpr double priorPairs = 120; ///< what the shipped rates are worth beside what is seen
constexpr double householdPrior = 60;
constexpr double strangerShape = 0.5; ///< of the gamma prior of a rare level
constexpr double mostPersonsPerRecord = 40;
constexpr double mostHouseholdPerRecord = 12;
constexpr double personPairs = 0.1;    ///< pairs of each kind that every list is taken to have
constexpr double strangerPairs = 2000; ///< a list of two lines does not say that half of all pairs are one person
constexpr double telling = 200;        ///< records from which a list shows by itself whether it holds households
constexpr double leastShare = 1e-12;

double logOf(double value)
{
    return std::log2(std::max(value, 1e-300));
}

/// Swapped surnames are told by the level of the given name: the surname weighs nothing then.
bool weighs(Column column, std::size_t level)
{
    return level != 0 && !(column == Column::Surname && level == static_cast<std::size_t>(SurnameLevel::Swapped));
}

/// Which columns tell people of one household by more than chance; what they look like there is learned.
bool isShared(Column column)
{
    return column == Column::Surname || column == Column::Dwelling || column == Column::Phone || column == Column::Role;
}

/// Levels that a key brings together: strangers who agree so are candidates, so that none is missed by drawing.
bool isKeyed(Column column, std::size_t level)
{
    switch (column) {
    case Column::BirthDate:
        return level <= static_cast<std::size_t>(DateLevel::Swapped);
    case Column::Dwelling:
        return level <= static_cast<std::size_t>(DwellingLevel::Much);
    case Column::Phone:
    case Column::Email:
    case Column::NationalId:
        return level == static_cast<std::size_t>(NumberLevel::Same);
    case Column::Given:
    case Column::Surname:
    case Column::Sex:
    case Column::BirthPlace:
    case Column::Occupation:
    case Column::Role:
        return false;
    }
    return false;
}

Chances posterior(const Chances &logs, const Chances &prior)
{
    const double person = logs.person + logOf(prior.person);
    const double household = logs.household + logOf(prior.household);
    const double strangers = logs.strangers + logOf(prior.strangers);
    const double top = std::max({person, household, strangers});
    Chances out{std::exp2(person - top), std::exp2(household - top), std::exp2(strangers - top)};
    const double sum = out.person + out.household + out.strangers;
    out.person /= sum;
    out.household /= sum;
    out.strangers /= sum;
    return out;
}

/// Sums of one round.
struct Sums
{
    LevelTable person{};
    LevelTable household{};
    LevelTable strangers{};
    Chances pairs{};
};

void addTo(LevelTable &table, Pattern pattern, double weight)
{
    for (std::size_t column = 0; column < columnCount; ++column)
        table[column][pattern.at(column)] += weight;
}

class Training
{
public:
    explicit Training(const TrainingData &data) : m_data(data), m_model(shippedModel())
    {
        for (const PatternCount &one : data.random) {
            addTo(m_random, one.pattern, static_cast<double>(one.count));
            m_drawn += static_cast<double>(one.count);
        }
        for (const PatternCount &one : data.candidates)
            m_candidates += static_cast<double>(one.count);
        const double share = std::min(0.3, 0.4 * data.records / std::max(1.0, data.pairs));
        m_model.prior = {share, hasHouseholds() ? share : 0, 1};
        m_model.prior.strangers = 1 - m_model.prior.person - m_model.prior.household;
        setStrangers(Sums());
    }

    Model run()
    {
        for (int round = 0; round < rounds; ++round) {
            const Sums sums = expected();
            setPrior(sums);
            setPersons(sums);
            setHouseholds(sums);
            setStrangers(sums);
        }
        return m_model;
    }

private:
    /// Without a dwelling or a telephone nothing tells a household from chance.
    [[nodiscard]] bool hasHouseholds() const
    {
        return std::any_of(m_data.candidates.begin(), m_data.candidates.end(), [](const PatternCount &one) {
            return one.pattern.at(Column::Dwelling) != 0 || one.pattern.at(Column::Phone) != 0;
        });
    }

    /// Pairs of one household that a list is taken to have beside those seen: a small list says nothing, a large one
    /// without any has none.
    [[nodiscard]] double unseenHouseholds() const
    {
        return std::clamp(telling / std::max(1.0, m_data.records), 0.05, 1.0);
    }

    [[nodiscard]] Sums expected() const
    {
        const Scorer scorer(m_model);
        Sums sums;
        for (const PatternCount &one : m_data.candidates) {
            const Chances q = posterior(scorer.logChances(one.pattern), m_model.prior);
            const auto count = static_cast<double>(one.count);
            addTo(sums.person, one.pattern, q.person * count);
            addTo(sums.household, one.pattern, q.household * count);
            addTo(sums.strangers, one.pattern, q.strangers * count);
            sums.pairs.person += q.person * count;
            sums.pairs.household += q.household * count;
        }
        return sums;
    }

    void setPrior(const Sums &sums)
    {
        const double pairs = m_data.pairs + strangerPairs;
        const double persons = std::min(sums.pairs.person + personPairs, mostPersonsPerRecord * m_data.records);
        m_model.prior.person = std::min(0.9, std::max(leastShare, persons / pairs));
        const double households =
            std::min(sums.pairs.household + unseenHouseholds(), mostHouseholdPerRecord * m_data.records);
        m_model.prior.household = hasHouseholds() ? std::min(0.9, std::max(leastShare, households / pairs)) : 0;
        m_model.prior.strangers = std::max(0.01, 1 - m_model.prior.person - m_model.prior.household);
    }

    static void setRow(std::array<double, levelCount> &row, const std::array<double, levelCount> &seen,
        const std::array<double, levelCount> &shipped, Column column, double worth)
    {
        double sum = 0;
        for (std::size_t level = 1; level < levelCount; ++level)
            sum += weighs(column, level) ? seen[level] : 0;
        for (std::size_t level = 1; level < levelCount; ++level)
            row[level] = weighs(column, level) ? (seen[level] + worth * shipped[level]) / (sum + worth) : 0;
    }

    void setPersons(const Sums &sums)
    {
        for (std::size_t c = 0; c < columnCount; ++c)
            setRow(m_model.person[c], sums.person[c], shippedModel().person[c], static_cast<Column>(c), priorPairs);
    }

    /// Given names and dates of people of one household are those of strangers, but for the few who share them.
    void setHouseholds(const Sums &sums)
    {
        for (std::size_t c = 0; c < columnCount; ++c) {
            if (isShared(static_cast<Column>(c)))
                setRow(m_model.household[c], sums.household[c], shippedModel().household[c], static_cast<Column>(c),
                    householdPrior);
        }
    }

    /// Levels among strangers: random pairs that are no candidates stand for all that are none, to which come the
    /// candidates that turned out strangers. A level too rare to be drawn keeps near the shipped rate.
    void setStrangers(const Sums &sums)
    {
        const double rest = std::max(0.0, m_data.pairs - m_candidates);
        const double scale = m_drawn > 0 ? rest / m_drawn : 0;
        const LevelTable &shipped = shippedModel().strangers;
        for (std::size_t c = 0; c < columnCount; ++c) {
            double sum = 0;
            for (std::size_t level = 1; level < levelCount; ++level)
                sum +=
                    weighs(static_cast<Column>(c), level) ? m_random[c][level] * scale + sums.strangers[c][level] : 0;
            for (std::size_t level = 1; level < levelCount; ++level) {
                const double seen = m_random[c][level] * scale + sums.strangers[c][level];
                const bool keyed = isKeyed(static_cast<Column>(c), level);
                const double exposure = (keyed ? 1 : std::max(scale, 1.0)) * strangerShape;
                const double rate = shipped[c][level];
                const double value = (seen + exposure) / (sum + exposure / std::max(rate, 1e-9));
                m_model.strangers[c][level] =
                    !weighs(static_cast<Column>(c), level) || rate <= 0 ? 0 : (sum > 0 ? value : rate);
            }
        }
    }

    const TrainingData &m_data;
    Model m_model;
    LevelTable m_random{};
    double m_drawn = 0;
    double m_candidates = 0;
};

} // namespace

Model trained(const TrainingData &data)
{
    Model model = Training(data).run();
    model.name = shippedModel().name + QStringLiteral("-em");
    return model;
}

Scorer::Scorer(const Model &model)
{
    for (std::size_t c = 0; c < columnCount; ++c) {
        for (std::size_t level = 1; level < levelCount; ++level) {
            if (!weighs(static_cast<Column>(c), level) || model.person[c][level] <= 0)
                continue;
            person[c][level] = logOf(model.person[c][level]);
            household[c][level] = logOf(model.household[c][level]);
            strangers[c][level] = logOf(model.strangers[c][level]);
        }
    }
}

Chances Scorer::logChances(Pattern pattern) const
{
    Chances out;
    for (std::size_t column = 0; column < columnCount; ++column) {
        const std::size_t level = pattern.at(column);
        out.person += person[column][level];
        out.household += household[column][level];
        out.strangers += strangers[column][level];
    }
    return out;
}

LogPrior::LogPrior(const Chances &prior)
    : person(logOf(prior.person)), household(logOf(prior.household)), strangers(logOf(prior.strangers))
{
}

double Scorer::bits(const Chances &logs, const LogPrior &prior)
{
    const double person = logs.person + prior.person;
    const double household = logs.household + prior.household;
    const double strangers = logs.strangers + prior.strangers;
    const double other = std::max(household, strangers);
    return person - (other + std::log2(1 + std::exp2(std::min(household, strangers) - other)));
}

double bitsWithin(const Chances &logs, const Chances &prior, double household, double share)
{
    const double elsewhere = 1 - household;
    return Scorer::bits(logs, {household * share + elsewhere * prior.person,
                                  household * (1 - share) + elsewhere * prior.household, elsewhere * prior.strangers});
}

double probabilityOf(double bits)
{
    return 1 / (1 + std::exp2(-bits));
}

} // namespace regie::matching
