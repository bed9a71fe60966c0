#pragma once

#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/household.h"

#include <QMap>
#include <QSet>

namespace regie {

/// How the household came in (RULES.md 6).
enum class Channel { ThvPool, CrisisTeam, SafeHome, IcmProjectLead, ChainPartner };

/// The advice of RULES.md 4, which is also what a coordinator may choose instead.
enum class AdviceRoute { Icm, Mda, IcmOrMda, LocalTeam, Incomplete, OutOfRegion };

/// What the coordinator decided about one person that was typed in.
enum class MentionChoice {
    Open,     ///< not looked at yet: stays a mention, linked to nobody for certain
    Known,    ///< this is the person named in `person`
    NewPerson ///< looked, and not there: a new person
};

/// A person of the intake: what was heard, and who that is.
struct IntakePerson
{
    Mention mention = {}; ///< role, name, birth date, address, telephone, call-back
    MentionChoice choice = MentionChoice::Open;
    PersonId person = {};          ///< with Known: whom; with NewPerson: the id she will get
    QList<PersonId> rejected = {}; ///< candidates a person said no to; remembered
    bool inHousehold = true;       ///< member of the household of this intake
    bool livesIn = true;
    QDate memberSince = {};
    bool presentAtIncident = false;

    friend bool operator==(const IntakePerson &, const IntakePerson &) = default;
};

/// A relation between two persons of the intake, by their place in the list.
struct IntakeRelation
{
    int from = -1;
    int to = -1;
    RelationKind kind = RelationKind::Other;
    friend bool operator==(const IntakeRelation &, const IntakeRelation &) = default;
};

/// An event that belongs to the intake. The order or report that brings the household here is the first of its kind
/// with `current` set; others are history from elsewhere, verified or not.
struct IntakeOrder
{
    BarringOrder order = {};
    bool current = false;
    friend bool operator==(const IntakeOrder &, const IntakeOrder &) = default;
};
struct IntakeReport
{
    VtReport report = {};
    bool current = false;
    friend bool operator==(const IntakeReport &, const IntakeReport &) = default;
};

/// The coordinator's word on the advice.
struct IntakeDecision
{
    bool taken = false;
    AdviceRoute route = AdviceRoute::Incomplete; ///< what was chosen; Icm and Mda start a case, LocalTeam ends here
    bool deviates = false;                       ///< differs from the advice
    QString reason = {};                         ///< required when it deviates, or when freshness is amber or red
    QString assignedTo = {};                     ///< organisation id of the executor
    QString handler = {};                        ///< who takes it up, as typed
    friend bool operator==(const IntakeDecision &, const IntakeDecision &) = default;
};

/// Everything an intake holds while it is being taken, from the first key stroke on. Steps 1-7 of the wizard edit
/// this value and nothing else; `regiekompas-cli intake` reads the same value from a file.
struct Intake
{
    IntakeId id = {};
    // 1 Melding
    std::optional<Channel> channel = std::nullopt;
    LocalDateTime calledAt = {};
    QString municipality = {};     ///< GM code; empty = unknown
    QString municipalityName = {}; ///< as typed, also when outside the region
    Address dwelling = {};
    QString callerName = {};
    QString callerOrganisation = {};
    QString callerPhone = {};
    CallBack callerCallBack = CallBack::Unknown;
    QString what = {}; ///< what happened, in the caller's words
    QSet<RedFlag> redFlags = {};
    bool redFlagsAsked = false; ///< none seen differs from not asked
    // 2 and 3 Personen, Huishouden
    QList<IntakePerson> persons = {};
    QList<IntakeRelation> relations = {};
    HouseholdId household = {}; ///< the known household this is; null = a new one
    QString householdName = {}; ///< given by hand; empty = made of the names
    // 4 Historie
    QList<IntakeOrder> orders = {};
    QList<IntakeReport> reports = {};
    QSet<QString> includedEvents = {}; ///< ids (32 hex) of known events linked to the household by hand
    // 5 Toets
    Facts facts = {};
    // 6 Advies
    IntakeDecision decision = {};
    int step = 1; ///< where the coordinator was, to come back to
    /// What was typed in a field and could not be read yet ("31-2"), by the name of the field. Of a draft only: what is
    /// recorded has nothing of the kind.
    QMap<QString, QString> unread = {};

    friend bool operator==(const Intake &, const Intake &) = default;
};

} // namespace regie
