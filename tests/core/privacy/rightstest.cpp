#include "core/store/access.h"
#include "core/store/audit.h"

#include <QTest>

using namespace regie;
using namespace regie::privacy;
using store::Action;

namespace {

// What each role may, written down apart from the code, so that a cell changes on purpose.
// Classes in the order of the enum: Ordinary, Internal, Location, LocationDerivable, Reporter, Criminal, Special.
struct Expected
{
    Role role;
    const char *name;
    const char *read;
    const char *write;
    const char *disclose;
    const char *duties; ///< ReadLog, ManageUsers
};
constexpr Expected expected[] = {
    {Role::Everything, "all tasks", "+++++++", "+++++++", "+++++++", "++"},
    {Role::ThvCoordinator, "THV-coördinator", "+++++++", "+++++++", "+++++++", "--"},
    {Role::IcmLead, "projectleider ICM", "+++++++", "+++++++", "++++-++", "--"},
    {Role::ProcessDirector, "procesregisseur", "+++++++", "+++++++", "++++-++", "--"},
    {Role::IcmCoordinator, "ICM-coördinator", "++++-++", "++++-++", "++-+-++", "--"},
    {Role::Consultant, "raadpleger", "++-+-++", "-------", "-------", "--"},
    {Role::PrivacyOfficer, "functionaris", "-------", "-------", "-------", "+-"},
    {Role::Administrator, "beheerder", "-------", "-------", "-------", "-+"},
};

// Roles in the same order, one letter each.
struct ExpectedAction
{
    Action action;
    const char *may;
};
constexpr ExpectedAction expectedActions[] = {
    {Action::CreateVault, "++++++++"},
    {Action::OpenVault, "++++++++"},
    {Action::SaveIntake, "++++----"},
    {Action::ReadCase, "++++++--"},
    {Action::ReadPerson, "++++++--"},
    {Action::Search, "++++++++"},
    {Action::ConfirmLink, "+++++---"},
    {Action::RejectLink, "+++++---"},
    {Action::Disclose, "+++++-+-"},
    {Action::Export, "+++++---"},
    {Action::Backup, "++++++++"},
    {Action::Restore, "++++++++"},
    {Action::ImportEvents, "++++----"},
    {Action::ChangePassword, "++++++++"},
    {Action::Demo, "++++----"},
    {Action::Verify, "++++++++"},
    {Action::Undo, "+++++---"},
    {Action::Merge, "+++++---"},
    {Action::Split, "+++++---"},
    {Action::Judge, "+++++---"},
    {Action::MoveCase, "+++++---"},
    {Action::RecordSafety, "+++++---"},
    {Action::KeepImportMap, "++++----"},
    {Action::Plan, "+++++---"},
    {Action::Meet, "+++++---"},
    {Action::KeepPartner, "+++++---"},
    {Action::RecordContact, "+++++---"},
    {Action::ChangeFamily, "+++++---"},
    {Action::RecordAnalysis, "+++++---"},
    {Action::ManageUsers, "+------+"},
    {Action::KeepFrom, "+------+"},
    {Action::AskAccess, "++++++--"},
    {Action::Retain, "++++----"},
    {Action::Destroy, "++++----"},
    {Action::TakeDossier, "++++----"},
    {Action::ChooseValue, "++++----"},
};

const char *cellsOf(const Expected &line, Deed deed)
{
    switch (deed) {
    case Deed::Read:
        return line.read;
    case Deed::Write:
        return line.write;
    case Deed::Disclose:
        return line.disclose;
    }
    return "";
}

} // namespace

/// The table of rights, cell by cell, and what actions come out of it.
class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCell_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<DataClass>("dataClass");
        QTest::addColumn<bool>("may");
        QCOMPARE(static_cast<int>(std::size(expected)), roleCount);
        constexpr const char *deeds[] = {"read", "write", "disclose"};
        constexpr const char *classes[] = {
            "ordinary", "internal", "location", "derivable", "reporter", "criminal", "special"};
        for (const Expected &line : expected) {
            for (int deed = 0; deed < deedCount; ++deed) {
                for (int dataClass = 0; dataClass < dataClassCount; ++dataClass)
                    QTest::addRow("%s %s %s", line.name, deeds[deed], classes[dataClass])
                        << line.role << static_cast<Deed>(deed) << static_cast<DataClass>(dataClass)
                        << (cellsOf(line, static_cast<Deed>(deed))[dataClass] == '+');
            }
        }
    }
    void everyCell()
    {
        QFETCH(Role, role);
        QFETCH(Deed, deed);
        QFETCH(DataClass, dataClass);
        QFETCH(bool, may);
        QCOMPARE(privacy::may(role, deed, dataClass), may);
        QCOMPARE((classesFor(role, deed) & bitOf(dataClass)) != 0, may);
    }

    void everyDuty()
    {
        for (const Expected &line : expected) {
            QCOMPARE(privacy::may(line.role, Duty::ReadLog), line.duties[0] == '+');
            QCOMPARE(privacy::may(line.role, Duty::ManageUsers), line.duties[1] == '+');
            QCOMPARE(privacy::seesCases(line.role), line.read[0] == '+');
        }
    }

    void whoWritesMayReadIt()
    {
        for (const Role role : allRoles()) {
            QVERIFY(mayAll(role, Deed::Read, classesFor(role, Deed::Write)));
            QVERIFY(mayAll(role, Deed::Read, classesFor(role, Deed::Disclose)));
        }
    }

    void everyAction_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("may");
        for (const ExpectedAction &line : expectedActions) {
            for (int role = 0; role < roleCount; ++role)
                QTest::addRow("%s %s", qPrintable(store::toCode(line.action)), expected[role].name)
                    << expected[role].role << line.action << (line.may[role] == '+');
        }
    }
    void everyAction()
    {
        QFETCH(Role, role);
        QFETCH(Action, action);
        QFETCH(bool, may);
        QCOMPARE(store::mayDo(role, action), may);
    }

    void noActionIsForgotten()
    {
        int count = 0;
        while (count < 1000 && static_cast<std::size_t>(count) < std::size(expectedActions) &&
               expectedActions[count].action == static_cast<Action>(count))
            ++count;
        QCOMPARE(count, static_cast<int>(std::size(expectedActions)));
        QCOMPARE(static_cast<int>(Action::ChooseValue) + 1, count); // the last of the enum
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rightstest.moc"
