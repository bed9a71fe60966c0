#pragma once

#include "core/casebook/practice/namebook.h"
#include "core/domain/casefile.h"
#include "core/domain/intake.h"

namespace regie::practice {

/// Somebody of a practice household.
struct Member
{
    PersonId id = {};
    PersonName name = {};
    PartialDate born = {};
    Sex sex = Sex::Unknown;
    QString phone = {};
    EventRole role = EventRole::Child;
    bool livesIn = true;
    Address away = {}; ///< where somebody who does not live in lives; secret when it is
};

/// Something that happened to a practice household, and how it came in.
struct Happening
{
    bool isOrder = true;
    BarringOrder order = {}; ///< without mentions and id
    VtReport report = {};
    int source = 2;      ///< how its source spells: 0 by ear, 1 hastily, 2 copied
    QList<int> who = {}; ///< members it names; empty: all
    int doubtful = -1;   ///< the member whose link nobody confirmed
    bool taken = false;  ///< came in through an intake with advice and decision
    Channel channel = Channel::ThvPool;
    Facts facts = {};
    QSet<RedFlag> flags = {};
    QString what = {};
    std::optional<AdviceRoute> chosen = std::nullopt; ///< else the advice is followed
    QString reason = {};
    QString handler = {};
    CaseStatus status = CaseStatus::AwaitingCheck;
    QSet<DeadlineKind> undone = {}; ///< terms that nobody ticked off

    [[nodiscard]] LocalDateTime at() const
    {
        return isOrder ? order.imposedAt : LocalDateTime{report.receivedOn, QTime(8, 30)};
    }
};

/// A practice household with everything that is true about it.
struct Family
{
    HouseholdId id = {};
    QString name = {};
    Address home = {};
    QList<Member> members = {};
    QList<IntakeRelation> relations = {}; ///< by place in members
    QList<Happening> happenings = {};
};

/// An order imposed at @p at.
[[nodiscard]] Happening orderAt(LocalDateTime at, const QString &municipality);
/// A report received on @p day.
[[nodiscard]] Happening reportOn(QDate day, VtReportKind kind);

/// The households of the pictures in the design, around @p now: what is overdue, due and new on the start page.
[[nodiscard]] QList<Family> wellKnownFamilies(LocalDateTime now);
/// A household by chance. @p earlier are those made before: now and then somebody turns up in a second household.
[[nodiscard]] Family randomFamily(const Namebook &book, const QList<Family> &earlier, LocalDateTime now, Dice &dice);

/// Gives the household and its members ids, where they have none.
void identify(Family &family, IdSource &ids);

/// The intakes still to finish on the start page; they name members of @p families by their ids.
[[nodiscard]] QList<Intake> practiceDrafts(const QList<Family> &families, LocalDateTime now, IdSource &ids);

} // namespace regie::practice
