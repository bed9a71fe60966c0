#pragma once

#include "core/base/result.h"
#include "core/domain/intake.h"

#include <QDate>
#include <QList>
#include <QString>

namespace regie::rules {

/// One dated rule set: every reading chosen of the source texts, as a parameter (RULES.md 5).
struct RuleSet
{
    QString id = {};
    QDate validFrom = {};
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
    bool confirmed = true;   ///< false: "te bevestigen"
    QByteArray text = {};    ///< the file, frozen with a decision
};

/// All rule sets of a region with what they need of it, ready to evaluate.
struct RuleBook
{
    QList<RuleSet> sets = {};              ///< by validFrom
    QList<QString> regionMunicipalities = {}; ///< GM codes
    QString centralMunicipality = {};      ///< Den Haag: own executor, no direct CIT/VT channel
    QString centralExecutor = {};
    QString otherExecutor = {};

    /// The set in force on @p day, or none.
    [[nodiscard]] const RuleSet *inForceOn(QDate day) const;
};

/// Reads one rule set file. RegionDataInvalid with the line and the reason.
[[nodiscard]] Result<RuleSet> parseRuleSet(const QByteArray &text, const QString &fileName);

} // namespace regie::rules
