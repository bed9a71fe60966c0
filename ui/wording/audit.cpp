#include "ui/wording/audit.h"

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
        return AuditWords::tr("Vault exported");
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
    }
    return {};
}

QString auditText(const store::AuditEntry &entry)
{
    //: %1 is what was taken back ("Intake recorded")
    const QString what = entry.undone ? AuditWords::tr("Taken back: %1").arg(text(*entry.undone)) : text(entry.action);
    if (entry.rowsChanged == 0)
        return what;
    //: %1 is what was done ("Intake recorded"), %n how many rows of the store it wrote
    return AuditWords::tr("%1, %n record(s) written", nullptr, entry.rowsChanged).arg(what);
}

QString copyText(const store::DisclosureRecord &copy, const QString &recipient)
{
    return AuditWords::tr("Copy %1 for %2").arg(QString::number(copy.copyNumber), recipient);
}

QString leftOutText(const store::DisclosureRecord &copy)
{
    if (copy.leftOut.isEmpty())
        return AuditWords::tr("Nothing left out");
    return AuditWords::tr("%n field(s) left out", nullptr, static_cast<int>(copy.leftOut.size()));
}

} // namespace regie::wording
