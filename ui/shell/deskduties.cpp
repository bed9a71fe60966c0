// What whoever opened the vault may do here, and what is to be done first.
#include "ui/shell/desk.h"

#include "core/base/whendone.h"
#include "ui/wording/access.h"
#include "ui/wording/dates.h"

#include <QAction>

#include <initializer_list>
#include <utility>

namespace regie::ui {

bool Desk::mayDo(store::Action action)
{
    if (store::mayDo(m_vault->viewer().role(), action))
        return true;
    complain({ErrorCode::NoRight, {}, {}});
    return false;
}

void Desk::guardMenu()
{
    const Role role = m_vault->viewer().role();
    for (const auto &[name, action] : std::initializer_list<std::pair<const char *, store::Action>>{
             {"newIntakeAction", store::Action::SaveIntake}, {"importList", store::Action::ImportEvents},
             {"exportDates", store::Action::Export}, {"print", store::Action::Disclose}}) {
        QAction *entry = m_window.action(QLatin1String(name));
        entry->setEnabled(store::mayDo(role, action));
        entry->setToolTip(wording::whyNot(role, action).toHtmlEscaped());
    }
}

void Desk::sayWhatIsDue()
{
    const Viewer viewer = m_vault->viewer();
    if (!viewer.seesCases())
        m_window.openPage(Page::Settings);
    if (m_vault->isPractice())
        return;
    if (m_upkeep.wantsPassword()) {
        offerUpkeep(MessageBar::Kind::Warning, tr("You opened this vault with the recovery key."),
            tr("Choose a new password now."), tr("New password"));
        return;
    }
    whenDone(m_upkeep.dates(), this, [this](const Result<UpkeepDates> &dates) {
        if (dates && !m_window.message()->isVisible())
            sayUpkeep(*dates);
    });
}

/// Anybody may be the one who keeps the vault safe; who has a role of her own is told which when nothing is due.
void Desk::sayUpkeep(const UpkeepDates &dates)
{
    switch (whatIsDue(dates, m_vault->clock().nowUtc())) {
    case UpkeepDue::Clock:
        m_window.message()->say(MessageBar::Kind::Warning,
            tr("Is the clock of this computer right? It says %1.").arg(wording::moment(m_vault->clock().now())),
            tr("What was done last in this vault was later than that, or more than a year before. Terms are counted by "
               "the clock."));
        return;
    case UpkeepDue::Backup:
        offerUpkeep(MessageBar::Kind::Note, tr("It is time for a backup."),
            dates.backup.isValid() ? tr("The last one is more than a week old.") : tr("None was made yet."),
            tr("To the backup"));
        return;
    case UpkeepDue::RestoreTest:
        offerUpkeep(MessageBar::Kind::Note, tr("It is time to try a backup."),
            dates.restoreTest.isValid() ? tr("More than a year ago one was put back on trial.")
                                        : tr("None was put back on trial yet."),
            tr("To the backup"));
        return;
    case UpkeepDue::RecoveryTest:
        offerUpkeep(MessageBar::Kind::Note, tr("It is time to try the recovery key."),
            dates.recovery.isValid() ? tr("More than a year ago the paper was last tried.")
                                     : tr("Nobody saw yet that the paper opens this vault."),
            tr("To the recovery key"));
        return;
    case UpkeepDue::Nothing:
        break;
    }
    const Role role = m_vault->viewer().role();
    if (!store::mayDo(role, store::Action::RecordContact))
        m_window.message()->say(
            MessageBar::Kind::Note, tr("Your role: %1.").arg(wording::text(role)), wording::explain(role));
}

void Desk::offerUpkeep(MessageBar::Kind kind, const QString &what, const QString &rest, const QString &action)
{
    m_window.message()->say(kind, what, rest, action);
    m_upkeepOffer = m_window.message()->text();
}

} // namespace regie::ui
