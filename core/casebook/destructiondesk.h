#pragma once

#include "core/casebook/casebook.h"
#include "core/privacy/retention.h"
#include "core/store/retentionreader.h"

#include <QFuture>

namespace regie {

namespace casebook {
struct FlowWriter;
}

/// A line of the list of what is kept past its term, or soon will be.
struct RetentionLine
{
    enum class State {
        Due,    ///< may be destroyed
        Later,  ///< its term ends later this year
        Open,   ///< its term is over, but a case of it is open
        Held,   ///< a hold is on it
        Dossier ///< an event that a dossier speaks of, which is kept longer
    };
    privacy::KeptKind kind = privacy::KeptKind::Dossier;
    QByteArray subject = {}; ///< identity of the household or person, order, report, or action that took back
    QString title = {};      ///< household or number of the event: for the screen, never for paper
    QStringList numbers = {};
    QDate on = {};                    ///< of an event: its day; of what was taken back: when that was
    bool person = false;              ///< Loose: it is a person, not a household
    QList<HouseholdId> dossiers = {}; ///< of an event: households whose cases speak of it
    privacy::KeptUntil kept = {};
    State state = State::Due;
    std::optional<store::RetentionChoice> choice = std::nullopt; ///< the hold or decision that holds for it
};

/// The list of a year.
struct RetentionList
{
    int year = 0;
    QDate today = {};
    QList<RetentionLine> lines =
        {}; ///< dossiers, assessments, orders, reports, what was taken back, who is loose; by last day
    QList<store::DestructionRecord> destructions = {}; ///< latest first
    int keptLonger = 0;                                ///< how much is kept past its term by decision
    int users = 1;                                     ///< who have a place in the vault
    bool clockDoubt = false;                           ///< the clock stands before or far behind the last action (T23)

    [[nodiscard]] int count(RetentionLine::State state) const;
    [[nodiscard]] std::optional<store::DestructionRecord> proposed() const;
};

/// Who agrees besides the user.
struct SecondPerson
{
    QString name = {};
    int lines = 0; ///< how many lines she says are destroyed: her own confirmation
};

/// Why a decision about keeping or destroying is refused.
enum class RetentionRefusal {
    None,
    NoReason,
    NoLater, ///< kept to a day that is not later than its term, or not in the future
    NothingChosen,
    NotDue,       ///< a line is not due (any more), is held, or waits for a dossier
    DossierFirst, ///< an event was chosen without the dossier that speaks of it
    SecondMissing,
    SecondSame,     ///< the second person is the first
    CountDiffers,   ///< what the second person typed is not the number of lines
    SecondUser,     ///< there are more users: another one has to agree under her own key
    ClockDoubt,     ///< the clock is doubtful, and the day was not confirmed
    AlreadyProposed ///< another list waits for its second person
};
/// What a decision came to.
struct RetentionOutcome
{
    RetentionRefusal refusal = RetentionRefusal::None;
    std::optional<store::DestructionRecord> record = std::nullopt; ///< what was proposed or destroyed
};

/// The yearly list of what may be destroyed, the decisions about it, and its destruction by two persons. All of it is
/// read and written off the calling thread (use `whenDone`).
class DestructionDesk
{
public:
    /// @p book must outlive it.
    explicit DestructionDesk(Casebook &book) : m_book(book) {}

    /// What is past its term today or will be before the end of @p year.
    [[nodiscard]] QFuture<Result<RetentionList>> list(int year) const;
    /// Nothing of it is destroyed until somebody lifts the hold.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> hold(const RetentionLine &line, const QString &reason);
    /// An exception: kept to @p until.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> keep(const RetentionLine &line, QDate until, const QString &reason);
    /// Ends a hold or an exception.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> lift(const store::RetentionChoice &choice, const QString &reason);

    /// Destroys @p chosen in one action, with a second person who has no place in the vault. Refused when the vault has
    /// more users (then `propose` and `approve`), or when a line is not due as the vault stands now. @p day is what was
    /// typed when the clock is in doubt; else it may be invalid.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> destroy(
        int year, const store::DestroyOrder &chosen, const SecondPerson &second, QDate day);
    /// Puts the list up for another user.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> propose(int year, const store::DestroyOrder &chosen);
    /// The other user agrees: destroys what was proposed.
    [[nodiscard]] QFuture<Result<RetentionOutcome>> approve(store::DestructionId proposed, QDate day);
    [[nodiscard]] QFuture<Result<RetentionOutcome>> drop(store::DestructionId proposed);

private:
    using Work = std::function<Result<RetentionOutcome>(const casebook::FlowWriter &, const privacy::RetentionBook &)>;
    [[nodiscard]] QFuture<Result<RetentionOutcome>> decide(
        const RetentionLine &line, store::RetentionChoice::Verdict verdict, QDate until, const QString &reason);
    [[nodiscard]] QFuture<Result<RetentionOutcome>> inAction(store::Action action, Work work);

    Casebook &m_book;
};

} // namespace regie
