#pragma once

#include "core/rules/ruleset.h"

namespace regie::privacy {

/// What is kept under one term.
enum class KeptKind {
    Dossier,    ///< everything recorded in the cases of one household
    MdaDossier, ///< the same, when one of them was weighed for MDA++
    Assessment, ///< an intake and its assessment that no case came of
    Order,      ///< a barring order with whom it names
    Report,     ///< a report with whom it names
    Withdrawn,  ///< what an action recorded that was taken back: it stands only in the history
    Loose       ///< a household or person of whom no case, intake or event speaks
};
inline constexpr int keptKindCount = 7;
/// "case", "case-mda", "assessment", "order", "report", "withdrawn", "loose"
[[nodiscard]] QString toCode(KeptKind kind);
[[nodiscard]] std::optional<KeptKind> keptKindOf(QStringView code);

/// What a term is counted from.
enum class CountedFrom { Imposed, Received, Closed, Assessed, TakenBack, Written };

/// How long one kind is kept, as the region's data say it.
struct RetentionTerm
{
    KeptKind kind = KeptKind::Dossier;
    int years = 0;
    CountedFrom from = CountedFrom::Closed;
    int atMostYears = 0;     ///< counted from when it was first recorded; 0: no limit
    bool ofYoungest = false; ///< counted from the day the youngest comes of age, when that is later
    QString basis = {};
    QString source = {};
    QString sentence = {}; ///< id of a sentence of the region; may be empty
    bool confirmed = false;
    QDate validFrom = {};
    friend bool operator==(const RetentionTerm &, const RetentionTerm &) = default;
};

/// What is asked of one thing that is kept.
struct Kept
{
    KeptKind kind = KeptKind::Dossier;
    QDate from = {};         ///< day its term is counted from; invalid: it still runs
    QDate first = {};        ///< day it was first recorded
    QDate youngestBorn = {}; ///< the latest date of birth of who belongs to it; invalid: not known
    QDate extended = {};     ///< somebody decided to keep it to this day
    bool held = false;       ///< nothing of it may be destroyed
};

/// Why something is kept to a day.
enum class KeptBecause {
    Running,  ///< it still runs: no term has begun
    Term,     ///< its own term
    AtMost,   ///< the most that it may be kept, before its own term is over
    Youngest, ///< the term began when the youngest came of age
    Extended, ///< somebody decided so
    Held      ///< a hold
};

/// Until when something is kept.
struct KeptUntil
{
    KeptKind kind = KeptKind::Dossier;
    QDate until = {}; ///< the last day; invalid while no day is known
    QDate from = {};  ///< day the term is counted from
    KeptBecause why = KeptBecause::Running;
    bool running = false; ///< it is still worked in
    RetentionTerm term = {};

    /// Whether it is due to be destroyed on @p day.
    [[nodiscard]] bool isDue(QDate day) const;
    /// Whether it is kept longer than it may, but cannot go: it still runs.
    [[nodiscard]] bool isExceeded(QDate day) const;
    friend bool operator==(const KeptUntil &, const KeptUntil &) = default;
};

/// The terms of a region. Pure.
class RetentionBook
{
public:
    /// Reads a terms file. RegionDataInvalid with file, line and reason: an unknown kind, a day that a kind is not
    /// counted from, a kind without a term, a kind twice from one day, and a term shorter than the look-back of a rule
    /// set of @p rules: counting would silently miss what was destroyed.
    [[nodiscard]] static Result<RetentionBook> parse(
        const QByteArray &text, const QString &fileName, const rules::RuleBook &rules);
    /// The file that is built in.
    [[nodiscard]] static Result<RetentionBook> builtIn(const rules::RuleBook &rules);

    [[nodiscard]] const QList<RetentionTerm> &terms() const { return m_terms; }
    /// The term in force for @p kind on @p day; before the first, that one.
    [[nodiscard]] const RetentionTerm &termOn(KeptKind kind, QDate day) const;
    /// Until when @p what is kept, seen from @p today.
    [[nodiscard]] KeptUntil until(const Kept &what, QDate today) const;

private:
    QList<RetentionTerm> m_terms; ///< by kind, then by validFrom
};

/// The last day on which something of @p from lies at most @p years back, as the rules look back: 29 February has none
/// of its own in most years, and of 28 February it is the day after in a leap year.
[[nodiscard]] QDate lastDayWithin(QDate from, int years);

} // namespace regie::privacy
