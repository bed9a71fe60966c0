#pragma once

#include "core/casebook/identity.h"
#include "core/casebook/views.h"
#include "core/store/identity.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace regie {

class Casebook;

/// One of two households that may be one.
struct HouseholdSide
{
    Household household = {};
    QStringList members = {}; ///< who belongs to it now, by name
    Address dwelling = {};    ///< where it lives now; empty when that is secret
    bool secretAddress = false;
};

/// Something that is open to doubt: two persons or two households of the vault who may be one, or a link that waits for
/// somebody.
struct Doubt
{
    enum class What { Link, Persons, Households };
    What what = What::Persons;
    store::WaitingLink waiting = {}; ///< with Link
    PersonId kept = {};              ///< with Persons: who stays if they are one; with Link: whom it points at
    PersonId gone = {};              ///< with Persons
    IntakePerson here = {};          ///< the left side: what the mention says, or who would be gone
    QStringList companions = {};     ///< who was named with her, or lives with her
    CandidateView there = {};        ///< the right side
    HouseholdSide gonePlace = {};    ///< with Households: which would be gone
    HouseholdSide keptPlace = {};    ///< with Households: which stays
    int inCommon = 0;                ///< with Households: who belongs to both now
    bool unsure = false;             ///< somebody looked and could not tell
    QList<Effect> effects = {};      ///< what confirming would change

    /// The order that says they are the same, or are not, or that it is not sure yet.
    [[nodiscard]] IdentityOrder same(const QString &reason) const;
    [[nodiscard]] IdentityOrder different(const QString &reason) const;
    /// A link that waits goes on waiting: there is no order for that.
    [[nodiscard]] std::optional<IdentityOrder> notSure(const QString &reason) const;
    /// A household would reach what the rules ask, and does not now.
    [[nodiscard]] bool reachesThreshold() const;
};

namespace casebook {

/// What is open to doubt on @p today, without its effects: first the links that wait, then likely doubles of persons,
/// the likeliest first, then households with two or more members in common of whom one is not certainly a child
/// (children may well live with both parents). @p goOn is told how far it is and stops the search by saying no
/// (Cancelled).
[[nodiscard]] Result<QList<Doubt>> findDoubts(
    const store::Reader &reader, const Viewer &viewer, QDate today, const std::function<bool(int done, int of)> &goOn);

/// Puts the doubts that change most first: a household that would reach the threshold, then any other change; what
/// somebody could not tell comes last.
void putInOrder(QList<Doubt> &doubts);

} // namespace casebook

/// Looks for doubts off the interface thread, with progress, and rehearses what each would change.
class CleanUp : public QObject
{
    Q_OBJECT
public:
    /// @p casebook must outlive it.
    explicit CleanUp(Casebook &casebook, QObject *parent = nullptr);
    ~CleanUp() override;

    /// Begins anew; what was under way is given up.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(int done, int of);
    void found(const QList<regie::Doubt> &doubts);
    void failed(const regie::Error &error);
    void cancelled();

private:
    struct Run
    {
        std::atomic<bool> stop = false;
    };
    void take(const std::shared_ptr<Run> &run, const Result<QList<Doubt>> &doubts);
    void rehearseNext(const std::shared_ptr<Run> &run, qsizetype at);

    Casebook &m_casebook;
    std::shared_ptr<Run> m_run;
    QList<Doubt> m_doubts;
};

} // namespace regie
