#pragma once

#include "core/casebook/casebook.h"
#include "core/domain/analysis.h"
#include "core/routing/casework.h"

#include <QFuture>

#include <variant>

namespace regie {

/// What the analysis of a case says, with the checklist of what came before.
struct CaseAnalysis
{
    QList<AnalysisEntry> entries = {};   ///< earliest first
    QList<ChecklistAnswer> answers = {}; ///< earliest first
    QHash<UserId, QString> authors = {};

    /// How @p topic of @p person (null: the whole) stands; null when nobody said.
    [[nodiscard]] const AnalysisEntry *latest(AnalysisTopic topic, PersonId person) const;
    [[nodiscard]] const ChecklistAnswer *latest(const QString &item) const;
};

/// One thing that is said in the analysis.
using AnalysisSaying = std::variant<AnalysisEntry, ChecklistAnswer>;

/// The use cases of the analysis: look, and say something more. Nothing said before changes.
class AnalysisDesk
{
public:
    explicit AnalysisDesk(Casebook &book) : m_book(book) {}

    [[nodiscard]] QFuture<Result<CaseAnalysis>> readLater(CaseId id) const;
    /// Gives what is refused; empty: it is written. Id, who and when are given here.
    [[nodiscard]] QFuture<Result<QList<AnalysisRefusal>>> sayLater(CaseId id, const AnalysisSaying &saying);

private:
    Casebook &m_book;
};

namespace casebook {

/// The facts of RULES.md that @p answers answer by the items of @p casework, the latest of each: with the name of the
/// item and who says so as the note. Facts that two items answer differently stay unknown. Pure.
[[nodiscard]] Facts factsOf(const QList<ChecklistAnswer> &answers, const routing::Casework &casework);

/// @p facts with what nobody answered in them taken from @p known. Pure.
[[nodiscard]] Facts filledFrom(const Facts &facts, const Facts &known);

} // namespace casebook

} // namespace regie
