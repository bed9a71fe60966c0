#pragma once

#include "core/store/destruction.h"

namespace regie::store {

/// Everything that was recorded in the cases of one household: kept and destroyed as one. Its last contact is the
/// closing of its last case.
struct KeptDossier
{
    HouseholdId household = {};
    QString householdName = {};
    QList<CaseId> cases = {};
    QStringList numbers = {};
    bool mda = false;        ///< a case of it was weighed for MDA++
    bool open = false;       ///< a case of it is not closed
    QDate opened = {};       ///< when its first case was opened
    QDate closed = {};       ///< when its last case was closed; invalid while one is open
    QDate youngestBorn = {}; ///< the latest date of birth of its members, as late as it can be; of one household only
};

/// A household that was assessed and has no case.
struct KeptAssessment
{
    HouseholdId household = {};
    QString householdName = {};
    QDate first = {};
    QDate last = {};
};

/// An order or report.
struct KeptEvent
{
    QByteArray id = {}; ///< 16 bytes
    QDate on = {};      ///< imposed or received
    QString number = {};
    QList<HouseholdId> dossiers = {}; ///< households with a case that speaks of it, or whose members it names
};

/// An action that took another back: what that one had recorded stands in the history only.
struct KeptWithdrawal
{
    ActionId action = {};
    QDate on = {};       ///< when it was taken back
    QString number = {}; ///< of the case it was about, when it had one
};

/// A household, or a person of none, of whom no case, intake or event speaks.
struct KeptLoose
{
    HouseholdId household = {}; ///< null: a person
    PersonId person = {};
    QString name = {};
    QDate written = {}; ///< when something about them was written last
};

/// Reads what is kept, for the terms it is kept under. Made over a worker's connection.
class RetentionReader
{
public:
    explicit RetentionReader(Database &database) : m_db(database) {}

    /// The dossier of one household; nothing when it has no case. NotFound when the viewer may not see it.
    [[nodiscard]] Result<std::optional<KeptDossier>> dossier(const Viewer &viewer, HouseholdId household) const;
    /// All dossiers that @p viewer may see, in the order in which their first case was opened.
    [[nodiscard]] Result<QList<KeptDossier>> dossiers(const Viewer &viewer) const;
    /// The latest date of birth among the members of @p household, as late as it can be; invalid when none is known.
    [[nodiscard]] Result<QDate> youngestBorn(HouseholdId household) const;

    [[nodiscard]] Result<QList<KeptAssessment>> assessments(const Viewer &viewer) const;
    /// Orders (or reports) before @p before, oldest first. One that names somebody of a household that @p viewer may
    /// not see is not there.
    [[nodiscard]] Result<QList<KeptEvent>> events(const Viewer &viewer, bool orders, QDate before) const;
    /// What was taken back and did not come back, oldest first. What is about a household that @p viewer may not see
    /// is not there.
    [[nodiscard]] Result<QList<KeptWithdrawal>> withdrawals(const Viewer &viewer) const;
    /// Households and persons that nothing speaks of, nor is related to somebody of whom something does.
    [[nodiscard]] Result<QList<KeptLoose>> loose(const Viewer &viewer) const;
    /// Holds and decisions to keep that hold now.
    [[nodiscard]] Result<QList<RetentionChoice>> choices() const;
    [[nodiscard]] Result<QList<RetentionChoice>> choicesOf(const QByteArray &subject) const;
    /// What was proposed and destroyed, latest first.
    [[nodiscard]] Result<QList<DestructionRecord>> destructions() const;
    [[nodiscard]] Result<int> userCount() const;
    /// Whether the clock cannot be trusted to say that a term is over (SECURITY.md, T23): it stands more than five
    /// minutes before an action of this session or the last of the one before, or more than 400 days behind it.
    [[nodiscard]] Result<bool> clockDoubt(const QDateTime &now) const;

private:
    Database &m_db;
};

} // namespace regie::store
