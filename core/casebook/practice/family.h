#pragma once

#include "core/casebook/practice/dice.h"
#include "core/casebook/practice/rates.h"
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
    Origin origin = Origin::Dutch;
    QStringList given = {};  ///< given names as registered; empty: only the one in `name` is known
    PersonName own = {};     ///< prefix and surname from birth; empty: those in `name`
    PersonName partner = {}; ///< prefix and surname of the partner; empty: not married
    QString bsn = {};        ///< invented, passes the 11-test

    friend bool operator==(const Member &, const Member &) = default;
};

/// Somebody as the source of an event wrote her.
struct Line
{
    int member = 0; ///< place in the household
    Mention mention = {};

    friend bool operator==(const Line &, const Line &) = default;
};

/// Something that happened to a practice household, and how it came in.
struct Happening
{
    bool isOrder = true;
    BarringOrder order = {}; ///< without mentions and id
    VtReport report = {};
    int source = 2;     ///< how its source spells, a place in Rates::sources: 0 by ear, 1 form, 2 copied, 3 free text
    Address place = {}; ///< a shelter where all but the first member stayed; empty: at home
    QList<Address> homes = {}; ///< of the household until then, the last where it lived; empty: its home of today
    QList<int> who = {};       ///< members it names; empty: all
    int doubtful = -1;         ///< the member whose link nobody confirmed
    bool taken = false;        ///< came in through an intake with advice and decision
    Channel channel = Channel::ThvPool;
    Facts facts = {};
    QSet<RedFlag> flags = {};
    QString what = {};
    std::optional<AdviceRoute> chosen = std::nullopt; ///< else the advice is followed
    QString reason = {};
    QString handler = {};
    CaseStatus status = CaseStatus::AwaitingCheck;
    QSet<DeadlineKind> undone = {}; ///< terms that nobody ticked off
    QList<Line> lines = {};         ///< what the source wrote (Clerk)

    [[nodiscard]] QString id() const { return isOrder ? order.id.toString() : report.id.toString(); }
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
/// The members that @p one names: those it says, or everybody who was born then.
[[nodiscard]] QList<int> membersIn(const Family &family, const Happening &one);
/// The role of @p member in @p one: who is put out in an order is suspected in a report of the same household.
[[nodiscard]] EventRole roleIn(const Member &member, const Happening &one);

/// Gives the household and its members ids, where they have none.
void identify(Family &family, IdSource &ids);
/// Gives its events and the lines of their sources ids.
void identifyEvents(Family &family, IdSource &ids);

/// The intakes still to finish on the start page; they name members of @p families by their ids.
[[nodiscard]] QList<Intake> practiceDrafts(const QList<Family> &families, LocalDateTime now, IdSource &ids);

} // namespace regie::practice
