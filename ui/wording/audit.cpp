#include "ui/wording/audit.h"

#include "core/casebook/upkeep.h"
#include "core/casebook/whereabouts.h"
#include "core/exchange/backup.h"
#include "core/store/vaultadmin.h"
#include "ui/wording/access.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

} // namespace

QString text(store::Action action)
{
    switch (action) {
    case store::Action::CreateVault:
        return AuditWords::tr("Vault made");
    case store::Action::OpenVault:
        return AuditWords::tr("Vault opened");
    case store::Action::SaveIntake:
        return AuditWords::tr("Intake recorded");
    case store::Action::ReadCase:
        return AuditWords::tr("Case looked at");
    case store::Action::ReadPerson:
        return AuditWords::tr("Person looked at");
    case store::Action::Search:
        return AuditWords::tr("Looked up known persons");
    case store::Action::ConfirmLink:
        return AuditWords::tr("Person confirmed");
    case store::Action::RejectLink:
        return AuditWords::tr("Person rejected");
    case store::Action::Disclose:
        return AuditWords::tr("Report printed or handed over");
    case store::Action::Export:
        return AuditWords::tr("Exported");
    case store::Action::Backup:
        return AuditWords::tr("Backup made");
    case store::Action::Restore:
        return AuditWords::tr("Backup put back");
    case store::Action::ImportEvents:
        return AuditWords::tr("Events imported");
    case store::Action::ChangePassword:
        return AuditWords::tr("Password changed");
    case store::Action::Demo:
        return AuditWords::tr("Practice data made");
    case store::Action::Verify:
        return AuditWords::tr("Vault checked");
    case store::Action::Undo:
        return AuditWords::tr("Taken back");
    case store::Action::Merge:
        return AuditWords::tr("Merged");
    case store::Action::Split:
        return AuditWords::tr("Split");
    case store::Action::Judge:
        return AuditWords::tr("Compared");
    case store::Action::MoveCase:
        return AuditWords::tr("Step or move of the case recorded");
    case store::Action::RecordSafety:
        return AuditWords::tr("Safety recorded");
    case store::Action::KeepImportMap:
        return AuditWords::tr("Columns of a list kept");
    case store::Action::Plan:
        return AuditWords::tr("Plan changed");
    case store::Action::Meet:
        return AuditWords::tr("Meeting recorded");
    case store::Action::KeepPartner:
        return AuditWords::tr("Partner recorded");
    case store::Action::RecordContact:
        return AuditWords::tr("Contact noted");
    case store::Action::ChangeFamily:
        return AuditWords::tr("Household or system changed");
    case store::Action::RecordAnalysis:
        return AuditWords::tr("Analysis recorded");
    case store::Action::ManageUsers:
        return AuditWords::tr("User changed");
    case store::Action::KeepFrom:
        return AuditWords::tr("Household kept from a user, or not any more");
    case store::Action::AskAccess:
        return AuditWords::tr("Said why this case is looked at");
    case store::Action::Retain:
        return AuditWords::tr("Keeping decided");
    case store::Action::Destroy:
        return AuditWords::tr("Destroyed what was past its term");
    case store::Action::TakeDossier:
        return AuditWords::tr("Dossier of another vault joined");
    case store::Action::ChooseValue:
        return AuditWords::tr("Chose which of two values stands");
    }
    return {};
}

namespace {

QString plainText(const store::AuditEntry &entry)
{
    if (entry.undone)
        //: %1 is what was taken back ("Intake recorded")
        return AuditWords::tr("Taken back: %1").arg(text(*entry.undone));
    if (entry.objectKind == QLatin1String("list") && entry.action == store::Action::AskAccess)
        return AuditWords::tr("Said what this list is for");
    if (entry.action == store::Action::ReadPerson && entry.reason == casebook::secretAddressAsked)
        return AuditWords::tr("Secret address looked at");
    return text(entry.action);
}

} // namespace

QString auditText(const store::AuditEntry &entry)
{
    const QString what = plainText(entry);
    if (entry.outcome == Outcome::Refused)
        //: %1 is what was asked for ("Case looked at")
        return AuditWords::tr("%1: refused").arg(what);
    if (entry.rowsChanged == 0)
        return what;
    //: %1 is what was done ("Intake recorded"), %n how many rows of the store it wrote
    return AuditWords::tr("%1, %n record(s) written", nullptr, entry.rowsChanged).arg(what);
}

QString aboutText(const store::AuditEntry &entry)
{
    if (entry.objectKind == QLatin1String("case"))
        return AuditWords::tr("Case %1").arg(entry.objectNumber);
    if (entry.objectKind == QLatin1String("household"))
        return entry.objectNumber.isEmpty() ? AuditWords::tr("A household")
                                            : AuditWords::tr("Household of case %1").arg(entry.objectNumber);
    if (entry.objectKind == QLatin1String("person"))
        return AuditWords::tr("A person");
    if (entry.objectKind == QLatin1String("vault"))
        return AuditWords::tr("The vault");
    if (entry.objectKind == QLatin1String("user"))
        return AuditWords::tr("A user");
    if (entry.objectKind == QLatin1String("list"))
        return AuditWords::tr("A list about %n case(s)", nullptr, entry.objectNumber.toInt());
    if (entry.objectKind == QLatin1String("figures"))
        return AuditWords::tr("Figures of the region");
    if (entry.objectKind == QLatin1String("log"))
        return AuditWords::tr("The log");
    if (entry.objectKind == QLatin1String("kept"))
        return AuditWords::tr("How long something is kept");
    if (entry.objectKind == QLatin1String("destruction"))
        return AuditWords::tr("A list of what is past its term");
    if (entry.objectKind == QLatin1String("recovery-key"))
        return AuditWords::tr("The recovery key");
    if (entry.objectKind == QLatin1String("backup"))
        return AuditWords::tr("A backup, up to action %1").arg(entry.objectNumber);
    return {};
}

namespace {

/// A word of ours, then a role or what somebody typed.
QString userReason(const QString &reason)
{
    const QString rest = reason.section(QLatin1Char(' '), 1);
    const auto role = fromCode<Role>(rest);
    if (role && reason.startsWith(store::userAdded))
        return AuditWords::tr("added as: %1").arg(text(*role));
    if (role && reason.startsWith(store::userRoleChanged))
        return AuditWords::tr("role: %1").arg(text(*role));
    if (reason.startsWith(store::userEnded))
        return AuditWords::tr("access ended: %1").arg(rest);
    return reason;
}

} // namespace

QString auditReason(const store::AuditEntry &entry)
{
    if (entry.action == store::Action::ManageUsers)
        return userReason(entry.reason);
    if (entry.objectKind == QLatin1String("figures") && entry.action == store::Action::Export)
        return entry.reason == QLatin1String("paper") ? AuditWords::tr("on paper")
                                                      : AuditWords::tr("as %1").arg(entry.reason.toUpper());
    const bool mayBeOfList = entry.objectKind == QLatin1String("list") || entry.action == store::Action::Disclose;
    if (const auto list = mayBeOfList ? listReasonOf(entry.reason) : std::nullopt)
        return list->words.isEmpty() ? text(list->ground)
                                     : AuditWords::tr("%1: %2", "ground, words").arg(text(list->ground), list->words);
    if (entry.reason == casebook::secretAddressAsked)
        return {}; // what was done says it
    if (entry.reason == QLatin1String("by recovery key"))
        return AuditWords::tr("a new password, after the recovery key");
    if (entry.reason == QLatin1String("recovery"))
        return entry.action == store::Action::OpenVault ? AuditWords::tr("with the recovery key")
                                                        : AuditWords::tr("a new recovery key");
    if (entry.reason == exchange::backupProven)
        return AuditWords::tr("read back and found whole");
    if (entry.reason == exchange::backupTriedSound)
        return AuditWords::tr("put back on trial and found whole");
    if (entry.reason == exchange::backupTriedWrong)
        return AuditWords::tr("put back on trial and found wrong");
    if (entry.reason == recoveryOpens)
        return AuditWords::tr("it opens the vault");
    if (entry.reason == recoveryFails)
        return AuditWords::tr("it does not open the vault");
    return entry.reason;
}

QString groundText(const store::AuditEntry &entry)
{
    if (!entry.standing)
        return AuditWords::tr("not kept at the time");
    switch (entry.standing->ground) {
    case Ground::Role:
        return AuditWords::tr("task of this role: %1").arg(text(entry.standing->role));
    case Ground::OwnWork:
        return AuditWords::tr("own work: she works on this case");
    case Ground::Asked:
        return AuditWords::tr("outside own work, with a reason that was given");
    case Ground::Recovery:
        return AuditWords::tr("with the recovery key");
    }
    return {};
}

QString standingText(const store::AuditEntry &entry)
{
    if (!entry.standing)
        return AuditWords::tr("not kept at the time");
    return entry.standing->function.isEmpty() ? text(entry.standing->role) : entry.standing->function;
}

QList<AuditGroup> auditGroups()
{
    return {AuditGroup::Looked, AuditGroup::Wrote, AuditGroup::Left, AuditGroup::Keys, AuditGroup::Kept};
}

QString text(AuditGroup group)
{
    switch (group) {
    case AuditGroup::Looked:
        return AuditWords::tr("Looked at or looked up");
    case AuditGroup::Wrote:
        return AuditWords::tr("Recorded or changed");
    case AuditGroup::Left:
        return AuditWords::tr("Printed, handed over or exported");
    case AuditGroup::Keys:
        return AuditWords::tr("Opening and keys");
    case AuditGroup::Kept:
        return AuditWords::tr("Backup and check");
    }
    return {};
}

AuditGroup groupOf(store::Action action)
{
    switch (action) {
    case store::Action::ReadCase:
    case store::Action::ReadPerson:
    case store::Action::Search:
    case store::Action::AskAccess:
        return AuditGroup::Looked;
    case store::Action::SaveIntake:
    case store::Action::ConfirmLink:
    case store::Action::RejectLink:
    case store::Action::ImportEvents:
    case store::Action::Demo:
    case store::Action::Undo:
    case store::Action::Merge:
    case store::Action::Split:
    case store::Action::Judge:
    case store::Action::MoveCase:
    case store::Action::RecordSafety:
    case store::Action::KeepImportMap:
    case store::Action::RecordContact:
    case store::Action::ChangeFamily:
    case store::Action::RecordAnalysis:
    case store::Action::Retain:
    case store::Action::Destroy:
    case store::Action::TakeDossier:
    case store::Action::ChooseValue:
    case store::Action::Plan:
    case store::Action::Meet:
    case store::Action::KeepPartner:
        return AuditGroup::Wrote;
    case store::Action::Disclose:
    case store::Action::Export:
        return AuditGroup::Left;
    case store::Action::CreateVault:
    case store::Action::OpenVault:
    case store::Action::ChangePassword:
    case store::Action::ManageUsers:
    case store::Action::KeepFrom:
        return AuditGroup::Keys;
    case store::Action::Backup:
    case store::Action::Restore:
    case store::Action::Verify:
        return AuditGroup::Kept;
    }
    return AuditGroup::Wrote;
}

QList<AuditMark> auditMarks()
{
    return {AuditMark::Refused, AuditMark::Emergency, AuditMark::Wrong};
}

QString text(AuditMark mark)
{
    switch (mark) {
    case AuditMark::Refused:
        return AuditWords::tr("Refused");
    case AuditMark::Emergency:
        return AuditWords::tr("Emergency access");
    case AuditMark::Wrong:
        return AuditWords::tr("Found wrong");
    }
    return {};
}

bool bears(const store::AuditEntry &entry, AuditMark mark)
{
    switch (mark) {
    case AuditMark::Refused:
        return entry.outcome == Outcome::Refused;
    case AuditMark::Emergency:
        return entry.standing && entry.standing->breakGlass;
    case AuditMark::Wrong:
        return entry.outcome == Outcome::Failed;
    }
    return false;
}

QString outcomeText(const store::AuditEntry &entry)
{
    QStringList words;
    for (const AuditMark mark : auditMarks()) {
        if (bears(entry, mark))
            words.append(text(mark));
    }
    return words.isEmpty() ? AuditWords::tr("Done") : words.join(QStringLiteral(", "));
}

QString text(ListGround ground)
{
    switch (ground) {
    case ListGround::StandIn:
        return AuditWords::tr("Standing in, or handing over");
    case ListGround::Consultation:
        return AuditWords::tr("Consultation with partners");
    case ListGround::Supervision:
        return AuditWords::tr("Supervision, or a check of the work");
    case ListGround::Accounting:
        return AuditWords::tr("Accounting to who commissions the work");
    case ListGround::Request:
        return AuditWords::tr("A request of whom it is about");
    case ListGround::Other:
        return AuditWords::tr("Something else");
    }
    return {};
}

QString text(AuditSignal signal)
{
    switch (signal) {
    case AuditSignal::OwnName:
        return AuditWords::tr("People with her own surname");
    case AuditSignal::OwnAddress:
        return AuditWords::tr("Her own address");
    case AuditSignal::OddHours:
        return AuditWords::tr("Outside working hours");
    case AuditSignal::ManyLookUps:
        return AuditWords::tr("Many cases within an hour");
    case AuditSignal::OutsideOwnWork:
        return AuditWords::tr("Outside own work");
    case AuditSignal::OnlyLooked:
        return AuditWords::tr("Looked often, never worked on it");
    }
    return {};
}

QString why(AuditSignal signal)
{
    switch (signal) {
    case AuditSignal::OwnName:
        return AuditWords::tr("Looked at a case of people who are called as this user is.");
    case AuditSignal::OwnAddress:
        return AuditWords::tr("Looked at a case at an address of somebody with this user's name.");
    case AuditSignal::OddHours:
        return AuditWords::tr("Looked at cases between 23:00 and 06:00.");
    case AuditSignal::ManyLookUps:
        return AuditWords::tr("Looked at more than 25 different cases within sixty minutes.");
    case AuditSignal::OutsideOwnWork:
        return AuditWords::tr("Gave a reason to look at a case, or to use a list, that is not own work.");
    case AuditSignal::OnlyLooked:
        return AuditWords::tr("Looked at one case more than ten times without recording anything.");
    }
    return {};
}

QString copyRecipient(const store::DisclosureRecord &copy, const QString &named)
{
    return named.isEmpty() ? profileText(copy.profile) : named;
}

QString leftOutText(const store::DisclosureRecord &copy)
{
    if (copy.leftOut.isEmpty())
        return AuditWords::tr("Nothing left out");
    return AuditWords::tr("%n field(s) left out", nullptr, static_cast<int>(copy.leftOut.size()));
}

} // namespace regie::wording
