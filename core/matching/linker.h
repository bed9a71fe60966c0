#pragma once

#include "core/matching/candidatepairs.h"
#include "core/matching/explain.h"
#include "core/matching/model.h"
#include "core/matching/record.h"

#include <QList>

#include <memory>

namespace regie::matching {

struct LinkOptions
{
    double threshold = 0.5; ///< probability from which a pair is given
    bool oneToOne = false;  ///< nobody in more than one pair
    bool clusters = false;  ///< clusters too
    bool explain = false;   ///< why, for every pair
    int threads = 2;
};

/// Two records that are probably one person, by their place in the lists given.
struct LinkedPair
{
    qsizetype first = 0;  ///< in the first list
    qsizetype second = 0; ///< in the second list, or in the first when there is one
    double probability = 0;
    double bits = 0;
    friend bool operator==(const LinkedPair &, const LinkedPair &) = default;
};

/// Why a pair has its bits.
struct LinkReason
{
    Explanation explanation = {};
    /// Other pairs of the same two events that are one person each, as in LinkedPair.
    QList<std::pair<qsizetype, qsizetype>> companions = {};
};

struct LinkResult
{
    QList<LinkedPair> pairs = {};    ///< by first, then second
    QList<LinkReason> reasons = {};  ///< one a pair; empty when not asked
    QList<qsizetype> clusterOf = {}; ///< one a record, the second list after the first; empty when not asked
    quint64 compared = 0;            ///< candidate pairs
    KeyReport keys = {};
    Model model = {};
};

/// Finds the same persons within @p first, or, when @p second is not empty, across the two lists. No labels, no
/// settings: what strangers look like, and how many pairs are one person, is learned from the lists themselves. Pure;
/// the same records give the same pairs with the same bits in whatever order they come and on any number of threads.
[[nodiscard]] LinkResult link(const QList<Record> &first, const QList<Record> &second, const LinkOptions &options);

} // namespace regie::matching
