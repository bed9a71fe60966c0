#include "ui/wording/access.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

} // namespace

QString text(Role role)
{
    switch (role) {
    case Role::Everything:
        return AccessWords::tr("All tasks");
    case Role::ThvCoordinator:
        return AccessWords::tr("THV coordinator");
    case Role::IcmLead:
        return AccessWords::tr("Regional project lead ICM");
    case Role::ProcessDirector:
        return AccessWords::tr("Process director");
    case Role::IcmCoordinator:
        return AccessWords::tr("ICM coordinator");
    case Role::Consultant:
        return AccessWords::tr("Consultant");
    case Role::PrivacyOfficer:
        return AccessWords::tr("Data protection officer");
    case Role::Administrator:
        return AccessWords::tr("Administrator");
    }
    return {};
}

QString explain(Role role)
{
    switch (role) {
    case Role::Everything:
        return AccessWords::tr("Works on cases, reads the log and manages users.");
    case Role::ThvCoordinator:
        return AccessWords::tr("Takes intakes, reads in lists, works on every case and prints.");
    case Role::IcmLead:
    case Role::ProcessDirector:
        return AccessWords::tr("Takes intakes, works on every case and prints; who reported goes to nobody.");
    case Role::IcmCoordinator:
        return AccessWords::tr("Works on cases and prints, without addresses; takes no intakes and does not see who "
                               "reported.");
    case Role::Consultant:
        return AccessWords::tr("Looks at cases and changes nothing; sees no secret address and not who reported.");
    case Role::PrivacyOfficer:
        return AccessWords::tr("Reads the log, and sees no cases.");
    case Role::Administrator:
        return AccessWords::tr("Manages users and the recovery key, and sees no cases.");
    }
    return {};
}

QString roleText(const store::VaultUser &user)
{
    return user.isEnded() ? AccessWords::tr("ended on %1").arg(day(LocalDateTime::fromUtc(user.ended).date))
                          : text(user.role);
}

QString whyNot(Role role, store::Action action)
{
    //: %1 is a role ("Consultant")
    return store::mayDo(role, action) ? QString()
                                      : AccessWords::tr("Your role, %1, does not allow this.").arg(text(role));
}

} // namespace regie::wording
