#pragma once

#include <QList>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace regie::quality {

/// Found and true pairs, and what they have in common.
struct Score
{
    qint64 hits = 0;
    qint64 found = 0;
    qint64 wanted = 0;

    [[nodiscard]] double precision() const { return found == 0 ? 1 : double(hits) / double(found); }
    [[nodiscard]] double recall() const { return wanted == 0 ? 1 : double(hits) / double(wanted); }
    [[nodiscard]] double f1() const { return found + wanted == 0 ? 1 : 2 * double(hits) / double(found + wanted); }
};

/// For each line of the list a number that says which group it is in; lines of one number belong together.
using Partition = std::vector<int>;
using Pairs = std::vector<std::pair<int, int>>; ///< lines, the smaller first, no pair twice

/// All pairs within a group of @p found against all pairs within a group of @p truth.
[[nodiscard]] Score pairsOf(const Partition &found, const Partition &truth);
/// @p edges against all pairs within a group of @p truth.
[[nodiscard]] Score edgesOf(const Pairs &edges, const Partition &truth);
/// The share of the true pairs that are among @p candidates.
[[nodiscard]] double completeness(const Pairs &candidates, const Partition &truth);

/// B-cubed precision and recall (Bagga, Baldwin 1998): per line, then averaged.
struct BCubed
{
    double precision = 1;
    double recall = 1;
    [[nodiscard]] double f1() const
    {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
};
[[nodiscard]] BCubed bCubedOf(const Partition &found, const Partition &truth);

/// What one event is, for counting.
struct Event
{
    bool isOrder = false;
    int household = 0;           ///< the true one
    std::vector<int> lines = {}; ///< who it names
};

/// How often a count of events is wrong after linking. A household is what its members' events are: for each true
/// person and each kind of event the number of events of the found group her lines lie in, against her own.
struct CountError
{
    qint64 counts = 0; ///< persons times kinds with a true count above zero or a found one above zero
    qint64 over = 0;   ///< counted more than there were
    qint64 under = 0;
    [[nodiscard]] double overRate() const { return counts == 0 ? 0 : double(over) / double(counts); }
    [[nodiscard]] double underRate() const { return counts == 0 ? 0 : double(under) / double(counts); }
};
/// @p orders says which kind is counted.
[[nodiscard]] CountError personCounts(
    const std::vector<Event> &events, const Partition &found, const Partition &truth, bool orders);
/// The same per household, households taken from `households`.
[[nodiscard]] CountError householdCounts(
    const std::vector<Event> &events, const std::vector<int> &households, bool orders);

/// The households that follow from confirmed persons: events that share a person of the household's core (who was put
/// out or suspected, who stayed or is a victim) and one more person, or their only core person, are of one household.
/// Gives for each event a number.
[[nodiscard]] std::vector<int> householdsOf(
    const std::vector<Event> &events, const Partition &persons, const std::vector<bool> &core);

/// Of the pairs of persons named in @p pairs, how many were taken for one: some group holds a line of both.
struct Mixed
{
    qint64 pairs = 0;
    qint64 mixed = 0;
};
[[nodiscard]] Mixed mixedUp(
    const std::vector<std::pair<int, int>> &pairs, const Partition &found, const Partition &truth);

/// An edge with its weight, for recall at a chosen precision.
struct Weighted
{
    int one = 0;
    int other = 0;
    double bits = 0;
};
/// The recall of @p edges among the true pairs of lines that are in @p group, taking edges from the heaviest down
/// until the precision within the group falls below @p precision for good.
[[nodiscard]] double recallAt(
    double precision, std::vector<Weighted> edges, const Partition &truth, const std::vector<bool> &group);

} // namespace regie::quality
