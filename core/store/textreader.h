#pragma once

#include "core/domain/analysis.h"
#include "core/domain/contact.h"
#include "core/store/reader.h"

namespace regie::store {

/// What a text that was found belongs to.
enum class TextKind {
    ContactNote,
    Decision,  ///< why the coordinator decided so on an assessment
    Step,      ///< what was noted with a step or move of the case
    Agreement, ///< of the safety plan
    Analysis,
    Goal,   ///< of the plan
    Action, ///< of the plan: what somebody does, and what came of it
    Meeting ///< what a meeting decided on a case
};

/// A text of a case that holds all the words that were asked.
struct FoundText
{
    TextKind kind = TextKind::ContactNote;
    IdBytes source = {}; ///< identity of the row it stands in
    CaseId file = {};    ///< null when the household has no case
    QString caseNumber = {};
    HouseholdId household = {};
    QString householdName = {};
    QDate on = {}; ///< day it is about; invalid when nobody knows
    QString text = {};
};

/// Reads of the contact journal, and the search in what was written. Made over a worker's connection
/// (Vault::checkOnWorker).
class TextReader
{
public:
    explicit TextReader(Database &database) : m_db(database) {}

    /// Every note of the case, the earliest contact first, corrections among them. NotFound.
    [[nodiscard]] Result<QList<ContactNote>> contacts(const Viewer &viewer, CaseId id) const;
    /// Texts that hold a word beginning with each word of @p line, folded (diacritics, ij and y); what was recorded
    /// last comes first. A word of one letter is not asked; nothing is found without a longer one.
    [[nodiscard]] Result<QList<FoundText>> find(const Viewer &viewer, const QString &line, int limit) const;
    /// What the analysis of the case says, earliest first; and the answers of its checklist. NotFound.
    [[nodiscard]] Result<QList<AnalysisEntry>> analysis(const Viewer &viewer, CaseId id) const;
    [[nodiscard]] Result<QList<ChecklistAnswer>> checklist(const Viewer &viewer, CaseId id) const;

private:
    Database &m_db;
};

} // namespace regie::store
