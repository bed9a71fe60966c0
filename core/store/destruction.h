#pragma once

#include "core/store/reader.h"

namespace regie::store {

class RetentionReader;
class Transaction;

using RetentionChoiceId = Id<struct RetentionChoiceTag>;
using DestructionId = Id<struct DestructionTag>;

/// That something may not be destroyed, or is kept longer than its term, as somebody decided.
struct RetentionChoice
{
    enum class Verdict { Hold, Keep };

    RetentionChoiceId id = {};
    QString kind = {};       ///< code of privacy::KeptKind
    QByteArray subject = {}; ///< identity of the household, person, order, report or action, 16 bytes
    Verdict verdict = Verdict::Hold;
    QDate until = {}; ///< with Keep: the last day
    QString reason = {};
    UserId by = {};
    QDateTime at = {};
    QDateTime liftedAt = {}; ///< invalid while it holds
    friend bool operator==(const RetentionChoice &, const RetentionChoice &) = default;
};

/// What is to be destroyed.
struct DestroyOrder
{
    QList<HouseholdId> dossiers = {};    ///< with the cases of each household all that was recorded in them
    QList<HouseholdId> assessments = {}; ///< of households without a case
    QList<BarringOrderId> orders = {};
    QList<VtReportId> reports = {};
    QList<ActionId> withdrawn = {};    ///< the actions that took something back
    QList<HouseholdId> loose = {};     ///< households that nothing speaks of, with their members
    QList<PersonId> loosePersons = {}; ///< of no household either

    [[nodiscard]] qsizetype size() const
    {
        return dossiers.size() + assessments.size() + orders.size() + reports.size() + withdrawn.size() + loose.size() +
               loosePersons.size();
    }
    friend bool operator==(const DestroyOrder &, const DestroyOrder &) = default;
};

/// What was destroyed, in numbers.
struct Destroyed
{
    QStringList numbers = {}; ///< of the cases
    int assessments = 0;
    int orders = 0;
    int reports = 0;
    int withdrawn = 0;            ///< actions that were taken back
    int households = 0;           ///< that nothing else spoke of
    int persons = 0;              ///< the same
    int rows = 0;                 ///< rows of the vault, the history of their values among them
    QList<QByteArray> forms = {}; ///< identities that drafts may be kept under, 16 bytes each
    friend bool operator==(const Destroyed &, const Destroyed &) = default;
};

/// One destruction: proposed, done or dropped. Holds no name of anybody the vault is about.
struct DestructionRecord
{
    enum class State { Proposed, Done, Dropped };

    DestructionId id = {};
    State state = State::Proposed;
    int year = 0;           ///< of the list
    DestroyOrder what = {}; ///< while it is proposed; gone after that
    UserId proposedBy = {};
    QString proposedByName = {}; ///< of the user; read, not written
    QDateTime proposedAt = {};
    UserId secondBy = {};    ///< null: somebody who has no key of her own
    QString secondName = {}; ///< who agreed
    QDateTime decidedAt = {};
    Destroyed done = {};
    int keptLonger = 0; ///< lines of the list that were kept by decision
    int held = 0;       ///< lines on which a hold was
    int revision = 0;
    friend bool operator==(const DestructionRecord &, const DestructionRecord &) = default;
};

/// What a transaction writes about keeping and destroying.
class RetentionWriter
{
public:
    explicit RetentionWriter(Transaction &transaction) : m_transaction(transaction) {}

    /// Reads within the transaction.
    [[nodiscard]] RetentionReader reader() const;
    [[nodiscard]] Done save(const RetentionChoice &choice);
    [[nodiscard]] Done save(const DestructionRecord &record);
    /// Destroys what @p order names: rows with all that hangs on them, the history of their values, their words in the
    /// index, and what was written as a reason in the log; then households and persons that nothing else speaks of.
    /// What the figures count of a dossier stays as facts that name nobody. The log keeps who did what and stays
    /// verifiable. Conflict when something else still uses a row (`where` names its table): then nothing is destroyed.
    /// The file is written anew after the commit, so that no page keeps a remainder.
    [[nodiscard]] Result<Destroyed> destroy(const DestroyOrder &order);

private:
    Transaction &m_transaction;
};

} // namespace regie::store
