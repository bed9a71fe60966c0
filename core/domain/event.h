#pragma once

#include "core/base/civil.h"
#include "core/domain/person.h"

#include <QList>

#include <optional>

namespace regie {

/// What somebody was in one event; never a property of the person.
enum class EventRole { PutOut, Stayed, Child, Witness, Suspected, Victim, Both, Reporter, Other };

/// A person as one source wrote her at one event (RULES.md 3a).
struct Mention
{
    MentionId id = {};
    EventRole role = EventRole::Other;
    QString asWritten = {}; ///< the whole name as it came, also when it could be split
    PersonName name = {};
    PartialDate birthDate = {};
    Sex sex = Sex::Unknown;
    Address address = {};
    QString phone = {};
    CallBack callBack = CallBack::Unknown;
    QString callBackNote = {};
    QString bsn = {};
    QString sourceRecordId = {}; ///< the source's own id of this person, when it has one
    QString note = {};

    friend bool operator==(const Mention &, const Mention &) = default;
};

enum class LinkState { Provisional, Confirmed, Rejected };

/// Ties a mention to a person. Only people confirm (RULES.md 3a).
struct Link
{
    LinkId id = {};
    MentionId mention = {};
    PersonId person = {};
    LinkState state = LinkState::Provisional;
    UserId by = {};
    QDateTime at = {};  ///< UTC
    QString model = {}; ///< which matching model proposed it; empty when a person did
    QString reason = {};

    friend bool operator==(const Link &, const Link &) = default;
};

/// Marks on what was taken in although it looks wrong: "te controleren". Kept with the event, shown until settled.
enum class Check {
    MinorPutOut,          ///< an order on somebody certainly under 18 (Wth art. 2 lid 2)
    EndPastMaximum,       ///< an end more than 28 days after imposing (Wth art. 9 lid 1)
    SameMomentSamePerson, ///< two orders at one moment for one person
    BsnFailsElevenTest,
    OddPostcode,
    OutsideRegion ///< a municipality that is not one of the nine
};

enum class OrderKind { Order, Extension, Amendment, Violation, RihgWithoutOrder };
enum class OrderStatus { InForce, Expired, Extended, Withdrawn, AnnulledFromStart, AnnulledFromDate };
enum class ImposedBy { Unknown, Mayor, AssistantProsecutor };

/// A tijdelijk huisverbod, or an entry beside one (extension, amending order, violation, RiHG that led to none).
struct BarringOrder
{
    BarringOrderId id = {};
    OrderKind kind = OrderKind::Order;
    BarringOrderId concerns = {}; ///< the order an extension, amendment or violation belongs to; null when unknown
    LocalDateTime imposedAt = {};
    bool timeKnown = true; ///< false when the source gives only a date
    OrderStatus status = OrderStatus::InForce;
    std::optional<LocalDateTime> extendedUntil = std::nullopt;
    std::optional<LocalDateTime> endedAt = std::nullopt; ///< withdrawn, or annulled from this moment by the court
    bool verified = true;
    ImposedBy imposedBy = ImposedBy::Unknown;
    QString municipality = {}; ///< GM code of the dwelling
    QString source = {};       ///< where we have it from ("coördinatiepool", "gemeente Leiden, telefonisch")
    QString number = {};       ///< the order's own number, when there is one
    QString note = {};
    Address dwelling = {};
    QList<Mention> mentions = {};
    QList<Check> checks = {};
    int revision = 0;

    friend bool operator==(const BarringOrder &, const BarringOrder &) = default;
};

enum class VtReportKind { First, Repeat, FollowUp, Advice };

/// A melding at Veilig Thuis (or an advies, which counts for nothing but is remembered).
struct VtReport
{
    VtReportId id = {};
    QDate receivedOn = {};
    VtReportKind kind = VtReportKind::First;
    std::optional<bool> newIncident = std::nullopt; ///< follow-up only: did something new happen; empty = not asked
    bool convertedToAdvice = false;
    QString incident = {}; ///< reports that share this text count once together
    bool verified = true;
    QString municipality = {};
    QString source = {};
    QString number = {};
    QString note = {};
    Address dwelling = {};
    QList<Mention> mentions = {};
    QList<Check> checks = {};
    int revision = 0;

    friend bool operator==(const VtReport &, const VtReport &) = default;
};

} // namespace regie
