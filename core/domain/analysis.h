#pragma once

#include "core/domain/codes.h"

namespace regie {

using AnalysisEntryId = Id<struct AnalysisEntryTag>;
using ChecklistAnswerId = Id<struct ChecklistAnswerTag>;

/// What the analysis of ICM goes into (webpagina Intensief casemanagement: patterns, where they come from, how they are
/// kept up; what each needs; the patterns with and between those of the professional and personal network).
enum class AnalysisTopic { Patterns, Origin, Upkeep, Needs, Professionals };

/// One thing that was seen in the analysis, on its day. It never changes: what is seen later is another entry, and the
/// latest of a topic is how it stands.
struct AnalysisEntry
{
    AnalysisEntryId id = {};
    PersonId person = {}; ///< the member it is about; null: the system as a whole
    AnalysisTopic topic = AnalysisTopic::Patterns;
    QString phase = {}; ///< code of caseflow::SafetyPhase; empty: none yet
    QDate on = {};
    QString text = {};
    UserId by = {};            ///< given by the store
    QDateTime recordedAt = {}; ///< UTC; given by the store
    friend bool operator==(const AnalysisEntry &, const AnalysisEntry &) = default;
};

/// An answer to one item of the checklist of what came before: the Meldcode and the building blocks of the Routekaart.
/// The latest of an item counts; earlier ones stay.
struct ChecklistAnswer
{
    ChecklistAnswerId id = {};
    QString item = {}; ///< id of the region (core/routing/casework.h)
    Answer answer = Answer::Unknown;
    QString done = {};   ///< what was done in the voorliggend veld
    QString source = {}; ///< who says so
    QDate on = {};
    UserId by = {};            ///< given by the store
    QDateTime recordedAt = {}; ///< UTC; given by the store
    friend bool operator==(const ChecklistAnswer &, const ChecklistAnswer &) = default;
};

template <>
std::span<const Code<AnalysisTopic>> codesOf<AnalysisTopic>();

enum class AnalysisProblem { Missing, InTheFuture, TooLong };

/// A field that cannot be so: "text", "on", "answer", "source".
struct AnalysisRefusal
{
    QString field = {};
    AnalysisProblem problem = AnalysisProblem::Missing;
    friend bool operator==(const AnalysisRefusal &, const AnalysisRefusal &) = default;
};

[[nodiscard]] QList<AnalysisRefusal> refusalsOf(const AnalysisEntry &entry, QDate today);
/// An answer that is known needs who says so.
[[nodiscard]] QList<AnalysisRefusal> refusalsOf(const ChecklistAnswer &answer, QDate today);

} // namespace regie
