#include "ui/shell/rightsgate.h"

#include "ui/wording/access.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <array>

namespace regie::ui {

namespace {

using store::Action;

struct Guarded
{
    const char *name;
    Action action;
};

constexpr std::array<Guarded, 27> buttons{{{"newIntake", Action::SaveIntake}, {"decideAgain", Action::SaveIntake},
    {"newMeeting", Action::Meet}, {"meetingSave", Action::Meet}, {"phasesRecord", Action::MoveCase},
    {"takeBack", Action::MoveCase}, {"partnerJoin", Action::MoveCase}, {"partnerEffort", Action::MoveCase},
    {"contactCorrect", Action::RecordContact}, {"familyRecord", Action::ChangeFamily},
    {"familyConfirm", Action::ChangeFamily}, {"putBack", Action::ChangeFamily}, {"doubtSame", Action::Merge},
    {"doubtDifferent", Action::Judge}, {"doubtNotSure", Action::Judge}, {"undoMerge", Action::Merge},
    {"casePrint", Action::Disclose}, {"caseReport", Action::Disclose}, {"caseMeetingDecisions", Action::Disclose},
    {"planMeeting", Action::Meet}, {"genogramPrint", Action::Export}, {"genogramSave", Action::Export},
    {"calendarExport", Action::Export}, {"steeringPreview", Action::Disclose}, {"figuresSave", Action::Export},
    {"figuresPrint", Action::Export}, {"newRecoveryKey", Action::ManageUsers}}};

} // namespace

RightsGate::RightsGate(Role role, QObject *parent) : QObject(parent), m_role(role)
{
    const bool all = std::all_of(
        buttons.cbegin(), buttons.cend(), [role](const Guarded &one) { return store::mayDo(role, one.action); });
    if (!all)
        qApp->installEventFilter(this);
}

std::optional<Action> RightsGate::actionOf(const QString &name)
{
    const auto found = std::find_if(
        buttons.cbegin(), buttons.cend(), [&name](const Guarded &one) { return name == QLatin1String(one.name); });
    if (found != buttons.cend())
        return found->action;
    // every other form of a case ends in a button of that name
    return name.endsWith(QLatin1String("Record")) ? std::optional(Action::RecordContact) : std::nullopt;
}

bool RightsGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::Show || event->type() == QEvent::Polish) {
        if (auto *button = qobject_cast<QAbstractButton *>(watched))
            guard(button);
    }
    return QObject::eventFilter(watched, event);
}

void RightsGate::guard(QAbstractButton *button) const
{
    const auto action = actionOf(button->objectName());
    const QString why = action ? wording::whyNot(m_role, *action) : QString();
    if (why.isEmpty() || !button->isEnabled())
        return;
    button->setEnabled(false);
    button->setToolTip(why.toHtmlEscaped());
    button->setAccessibleDescription(why);
}

} // namespace regie::ui
