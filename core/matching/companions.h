#pragma once

#include "core/matching/compare.h"
#include "core/matching/edges.h"

namespace regie::matching {

/// Evidence of the people somebody was met with. When two events have another person in common, their households are
/// one, and the pair at hand is no longer "two of all people" but "two of this household": its prior becomes that of
/// people of one household, whose surname, dwelling and telephone agree anyway and so say nothing. The dwelling alone
/// never gives this. When both events name others and nobody of them is in both, that speaks against the pair, as much
/// as the sure pairs of the list say it should. Two lines of one event are two people, so in a pair of events everybody
/// is matched once at most.
class Companions
{
public:
    Companions(
        const Lexicon &lexicon, std::span<const Prepared> records, std::size_t firstOfSecond, const PairScorer &scorer);

    /// Adds the evidence to @p edges and appends pairs that only companions brought together. Pure in its arguments;
    /// the order of the edges decides nothing.
    void addEvidence(std::vector<Edge> &edges);
    /// Whether there is anything to go by: events or households were named.
    [[nodiscard]] bool hasGroups() const { return m_groups > 0; }

private:
    struct GroupEdge
    {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        std::uint32_t edge = 0;
    };
    using GroupPair = std::span<const GroupEdge>;

    [[nodiscard]] std::vector<GroupEdge> byGroups(const std::vector<Edge> &edges) const;
    void weigh(GroupPair pair, const std::vector<Edge> &before, std::vector<Edge> &after) const;
    void learnCompany(std::span<const GroupEdge> all, const std::vector<Edge> &edges);
    [[nodiscard]] bool bothHaveOthers(GroupPair pair) const;
    [[nodiscard]] double support(GroupPair pair, const std::vector<Edge> &edges, const Edge &edge) const;
    void exclude(GroupPair pair, std::vector<Edge> &edges) const;
    void addMissing(std::vector<Edge> &edges);
    void weighOwnHouseholds(std::vector<Edge> &edges) const;
    [[nodiscard]] bool ownHousehold(const Edge &edge) const;

    const Lexicon &m_lexicon;
    std::span<const Prepared> m_records;
    std::size_t m_firstOfSecond = 0;
    const PairScorer &m_scorer;
    std::vector<std::uint32_t> m_groupOf;                ///< group of each record, 0 = none
    std::vector<std::vector<std::uint32_t>> m_membersOf; ///< records of each group
    std::size_t m_groups = 0;
    double m_alone = 1; ///< of one person in two events with others, how often none of these is in both
};

} // namespace regie::matching
