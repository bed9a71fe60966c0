#include "ui/wording/leaks.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct LeakWords
{
    Q_DECLARE_TR_FUNCTIONS(LeakWords)
};

} // namespace

QString text(privacy::Secret secret)
{
    using enum privacy::Secret;
    switch (secret) {
    case Name:
        return LeakWords::tr("Name");
    case Street:
        return LeakWords::tr("Street");
    case Postcode:
        return LeakWords::tr("Postcode");
    case Town:
        return LeakWords::tr("Town");
    case Phone:
        return LeakWords::tr("Telephone number");
    case Place:
        return LeakWords::tr("School, work or other place");
    case NationalId:
        return LeakWords::tr("BSN");
    case Mail:
        return LeakWords::tr("E-mail address");
    case CaseNumber:
        return LeakWords::tr("Case number");
    }
    return {};
}

QString text(privacy::ShieldReason reason)
{
    using enum privacy::ShieldReason;
    switch (reason) {
    case SecretAddress:
        return LeakWords::tr("secret address");
    case UnsafeToCall:
        return LeakWords::tr("calling is not safe, or not asked yet");
    case Reporter:
        return LeakWords::tr("only Veilig Thuis says who reported");
    case OtherPerson:
        return LeakWords::tr("about somebody else");
    case National:
        return LeakWords::tr("a BSN goes only where a law says so");
    case KeptFrom:
        return LeakWords::tr("recorded as shielded from this reader");
    case OfFigures:
        return LeakWords::tr("a report on figures tells of nobody");
    }
    return {};
}

QString text(const privacy::Leak &leak)
{
    return leak.misspelt ? LeakWords::tr("%1, spelled otherwise: %2").arg(text(leak.what), text(leak.why))
                         : LeakWords::tr("%1: %2").arg(text(leak.what), text(leak.why));
}

} // namespace regie::wording
