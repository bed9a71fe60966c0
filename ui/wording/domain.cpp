#include "ui/wording/domain.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct DomainWords
{
    Q_DECLARE_TR_FUNCTIONS(DomainWords)
};

} // namespace

QString text(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return DomainWords::tr("Unknown sex");
    case Sex::Female:
        return DomainWords::tr("Woman");
    case Sex::Male:
        return DomainWords::tr("Man");
    case Sex::Other:
        return DomainWords::tr("Other (X)");
    }
    return {};
}

QString text(CallBack callBack)
{
    switch (callBack) {
    case CallBack::Unknown:
        return DomainWords::tr("Not asked yet");
    case CallBack::Always:
        return DomainWords::tr("Yes, always");
    case CallBack::DaytimeOnly:
        return DomainWords::tr("In the daytime only");
    case CallBack::NotSafe:
        return DomainWords::tr("No, not safe");
    }
    return {};
}

QString text(EventRole role)
{
    switch (role) {
    case EventRole::PutOut:
        return DomainWords::tr("Put out of the house");
    case EventRole::Stayed:
        return DomainWords::tr("Stayed behind");
    case EventRole::Child:
        return DomainWords::tr("Child");
    case EventRole::Witness:
        return DomainWords::tr("Witness");
    case EventRole::Suspected:
        return DomainWords::tr("Suspected of violence");
    case EventRole::Victim:
        return DomainWords::tr("Victim");
    case EventRole::Both:
        return DomainWords::tr("Both suspected and victim");
    case EventRole::Reporter:
        return DomainWords::tr("Reporter");
    case EventRole::Other:
        return DomainWords::tr("Other role");
    }
    return {};
}

QString text(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Partner:
        return DomainWords::tr("Partner");
    case RelationKind::ExPartner:
        return DomainWords::tr("Former partner");
    case RelationKind::Parent:
        return DomainWords::tr("Parent");
    case RelationKind::Child:
        return DomainWords::tr("Child");
    case RelationKind::StepParent:
        return DomainWords::tr("Step-parent");
    case RelationKind::StepChild:
        return DomainWords::tr("Step-child");
    case RelationKind::FosterParent:
        return DomainWords::tr("Foster parent");
    case RelationKind::FosterChild:
        return DomainWords::tr("Foster child");
    case RelationKind::Sibling:
        return DomainWords::tr("Brother or sister");
    case RelationKind::Grandparent:
        return DomainWords::tr("Grandparent");
    case RelationKind::Grandchild:
        return DomainWords::tr("Grandchild");
    case RelationKind::Other:
        return DomainWords::tr("Another relation");
    }
    return {};
}

QString text(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Order:
        return DomainWords::tr("Barring order");
    case OrderKind::Extension:
        return DomainWords::tr("Extension of a barring order");
    case OrderKind::Amendment:
        return DomainWords::tr("Amendment of a barring order");
    case OrderKind::Violation:
        return DomainWords::tr("Violation of a barring order");
    case OrderKind::RihgWithoutOrder:
        return DomainWords::tr("RiHG without a barring order");
    }
    return {};
}

QString text(OrderStatus status)
{
    switch (status) {
    case OrderStatus::InForce:
        return DomainWords::tr("In force");
    case OrderStatus::Expired:
        return DomainWords::tr("Expired");
    case OrderStatus::Extended:
        return DomainWords::tr("Extended");
    case OrderStatus::Withdrawn:
        return DomainWords::tr("Withdrawn");
    case OrderStatus::AnnulledFromStart:
        return DomainWords::tr("Annulled by the court from the start");
    case OrderStatus::AnnulledFromDate:
        return DomainWords::tr("Annulled by the court from a date on");
    }
    return {};
}

QString text(ImposedBy by)
{
    switch (by) {
    case ImposedBy::Unknown:
        return DomainWords::tr("Not known who imposed it");
    case ImposedBy::Mayor:
        return DomainWords::tr("Mayor");
    case ImposedBy::AssistantProsecutor:
        return DomainWords::tr("Assistant public prosecutor, mandated");
    }
    return {};
}

QString text(VtReportKind kind)
{
    switch (kind) {
    case VtReportKind::First:
        return DomainWords::tr("First report");
    case VtReportKind::Repeat:
        return DomainWords::tr("Repeat report");
    case VtReportKind::FollowUp:
        return DomainWords::tr("Follow-up report");
    case VtReportKind::Advice:
        return DomainWords::tr("Advice");
    }
    return {};
}

QString text(Channel channel)
{
    switch (channel) {
    case Channel::ThvPool:
        return DomainWords::tr("Coordination pool THV");
    case Channel::CrisisTeam:
        return DomainWords::tr("Crisis intervention team (CIT)");
    case Channel::SafeHome:
        return DomainWords::tr("Veilig Thuis (VT)");
    case Channel::IcmProjectLead:
        return DomainWords::tr("Regional project leader ICM");
    case Channel::ChainPartner:
        return DomainWords::tr("Chain partner");
    }
    return {};
}

QString text(RedFlag flag)
{
    switch (flag) {
    case RedFlag::Strangulation:
        return DomainWords::tr("Strangulation, suffocation or drowning (attempt)");
    case RedFlag::DeathThreat:
        return DomainWords::tr("Threat to kill");
    case RedFlag::SuicideThreat:
        return DomainWords::tr("Threat of suicide");
    case RedFlag::Weapon:
        return DomainWords::tr("Has or used a weapon");
    case RedFlag::Stalking:
        return DomainWords::tr("Stalking");
    case RedFlag::ViolenceInPregnancy:
        return DomainWords::tr("Violence during pregnancy");
    case RedFlag::ForcedSex:
        return DomainWords::tr("Forced sex");
    case RedFlag::CareWithheld:
        return DomainWords::tr("Care withheld");
    case RedFlag::ExtremeFear:
        return DomainWords::tr("Victim is extremely afraid");
    case RedFlag::CannotSpeakFreely:
        return DomainWords::tr("Victim dares not speak near the partner");
    case RedFlag::Escalating:
        return DomainWords::tr("Violence grows worse or more frequent");
    case RedFlag::RecentSeparation:
        return DomainWords::tr("Recent or announced separation");
    case RedFlag::OrderViolated:
        return DomainWords::tr("Barring or contact order ignored");
    case RedFlag::PossessiveControl:
        return DomainWords::tr("Possessive, controlling or very jealous");
    }
    return {};
}

QString text(Answer answer)
{
    switch (answer) {
    case Answer::Unknown:
        return DomainWords::tr("Not known yet");
    case Answer::Yes:
        return DomainWords::tr("Yes");
    case Answer::No:
        return DomainWords::tr("No");
    }
    return {};
}

QString text(MentionChoice choice)
{
    switch (choice) {
    case MentionChoice::Open:
        return DomainWords::tr("to choose");
    case MentionChoice::Known:
        return DomainWords::tr("known, confirmed");
    case MentionChoice::NewPerson:
        return DomainWords::tr("new person");
    }
    return {};
}

QString text(CaseStatus status)
{
    switch (status) {
    case CaseStatus::AwaitingCheck:
        return DomainWords::tr("Waits for the check");
    case CaseStatus::Active:
        return DomainWords::tr("Active");
    case CaseStatus::Closed:
        return DomainWords::tr("Closed");
    }
    return {};
}

QString text(Check check)
{
    switch (check) {
    case Check::MinorPutOut:
        return DomainWords::tr("The person put out is under 18; the law knows this order for adults only.");
    case Check::EndPastMaximum:
        return DomainWords::tr("The end lies more than 28 days after imposing; the law allows no more.");
    case Check::SameMomentSamePerson:
        return DomainWords::tr("Perhaps entered twice: there is another order or report of this day for this person. "
                               "Compare them; keep one when they are the same.");
    case Check::BsnFailsElevenTest:
        return DomainWords::tr("This citizen service number cannot be right (11-test).");
    case Check::OddPostcode:
        return DomainWords::tr("This is no Dutch postcode (1234 AB).");
    case Check::OutsideRegion:
        return DomainWords::tr("This municipality lies outside Haaglanden.");
    }
    return {};
}

QString eventText(VtReportKind kind)
{
    switch (kind) {
    case VtReportKind::First:
        return DomainWords::tr("VT report, first");
    case VtReportKind::Repeat:
        return DomainWords::tr("VT report, repeat");
    case VtReportKind::FollowUp:
        return DomainWords::tr("VT report, follow-up");
    case VtReportKind::Advice:
        return DomainWords::tr("VT advice");
    }
    return {};
}

QString relationText(const QString &from, RelationKind kind, const QString &to)
{
    return DomainWords::tr("%1 is %2 of %3").arg(from, text(kind).toLower(), to);
}

} // namespace regie::wording
