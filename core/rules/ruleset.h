#pragma once

#include "core/base/result.h"
#include "core/domain/intake.h"
#include "core/rules/assessment.h"

#include <QDate>
#include <QList>
#include <QString>

namespace regie::rules {

/// One reading of the source texts, as the file has it.
struct Parameter
{
    QString id = {};     ///< "orderThreshold"
    QString value = {};  ///< "2"; empty for null
    QString source = {}; ///< "F", "W", "eigen lezing"
    QStringList sentences = {};
    QString reading = {}; ///< why so, in Dutch
    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// One dated rule set: every reading chosen of the source texts, as a parameter (RULES.md 5).
struct RuleSet
{
    QString id = {};
    QDate validFrom = {};
    QDate validUntil = {}; ///< last day; invalid: until the next set
    QString source = {};
    QString remark = {};
    QList<Channel> channels = {};
    bool vtTrigger = true;
    int orderThreshold = 2;
    int reportThreshold = 3;
    int lookbackYears = 5;
    std::optional<int> vtLookbackYears = std::nullopt;
    int priorGapDays = 2;
    int freshGreenDays = 28;
    int freshAmberOrderDays = 42;
    int freshAmberReportDays = 70;
    int considerMdaFrom = 4;
    bool confirmed = true;                                  ///< false: "te bevestigen"
    std::array<QStringList, criterionCount> sentences = {}; ///< per criterion the ids of the sentences it rests on
    QList<Parameter> parameters = {}; ///< every reading with where it comes from, in the order of the file's schema
    QByteArray text = {};             ///< the file, frozen with a decision
};

/// All rule sets of a region with what they need of it, ready to evaluate.
struct RuleBook
{
    QList<RuleSet> sets = {};                 ///< by validFrom
    QList<QString> regionMunicipalities = {}; ///< GM codes
    QString centralMunicipality = {};         ///< Den Haag: own executor, no direct CIT/VT channel
    QString centralExecutor = {};
    QString otherExecutor = {};

    /// The set in force on @p day, or none. Of two that begin on one day the last one read holds.
    [[nodiscard]] const RuleSet *inForceOn(QDate day) const;
    /// The set whose thresholds hold on @p day: the one in force, else the earliest (RULES.md 5). None in an empty
    /// book.
    [[nodiscard]] const RuleSet *thresholdsOn(QDate day) const;
    /// Adds @p set in its place; RegionDataInvalid when its id is there already.
    [[nodiscard]] Done add(const RuleSet &set, const QString &fileName);
};

/// Reads one rule set file. RegionDataInvalid with the line and the reason.
[[nodiscard]] Result<RuleSet> parseRuleSet(const QByteArray &text, const QString &fileName);

} // namespace regie::rules
