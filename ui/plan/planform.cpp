#include "ui/plan/planform.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"
#include "ui/wording/flow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

QString mayStayEmpty()
{
    return PlanForm::tr("may stay empty");
}

QString kindText(PlanForm::Kind kind)
{
    switch (kind) {
    case PlanForm::Kind::Action:
        return PlanForm::tr("New action");
    case PlanForm::Kind::Result:
        return PlanForm::tr("Result of an action");
    case PlanForm::Kind::ChangeAction:
        return PlanForm::tr("Change an action");
    case PlanForm::Kind::Goal:
        return PlanForm::tr("New goal");
    case PlanForm::Kind::EndGoal:
        return PlanForm::tr("Goal reached or let go");
    case PlanForm::Kind::ChangeGoal:
        return PlanForm::tr("Change a goal");
    }
    return {};
}

bool isAboutAction(PlanForm::Kind kind)
{
    return kind == PlanForm::Kind::Result || kind == PlanForm::Kind::ChangeAction;
}

bool isAboutGoal(PlanForm::Kind kind)
{
    return kind == PlanForm::Kind::EndGoal || kind == PlanForm::Kind::ChangeGoal;
}

} // namespace

PlanForm::PlanForm(const QString &name, const QList<Kind> &kinds, const Clock &clock, QWidget *parent)
    : Panel(tr("Record in the plan"), parent), m_clock(clock), m_kind(new QComboBox),
      m_none(new Banner(Banner::Kind::Neutral, Sign::Note)), m_entries(new EntryForm(name, clock)),
      m_record(makeButton(tr("Record"), name + u"Record"_s, ButtonKind::Primary, u"Ctrl+Return"_s))
{
    setObjectName(name + u"Form"_s);
    m_kind->setObjectName(name + u"Kind"_s);
    for (const Kind kind : kinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What do you record?"), m_kind));
    column->addWidget(m_none);
    column->addWidget(m_entries);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanForm::turn);
    connect(m_record, &QPushButton::clicked, this, &PlanForm::submit);
    m_entries->setPreset([this] { preset(); });
    connect(m_entries, &EntryForm::turnWanted, this,
        [this](const QString &kind) { m_kind->setCurrentIndex(m_kind->findData(kind.toInt())); });
}

PlanForm::Kind PlanForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void PlanForm::setContext(const PlanContext &context)
{
    m_context = context;
    m_entries->setOffers(context.owners(), {});
    turn();
}

QList<EntryChoice> PlanForm::members() const
{
    QList<EntryChoice> choices{{m_context.names().whose({}), QString()}};
    for (const PlanMember &member : m_context.members)
        choices.append({member.name, member.id.toString()});
    return choices;
}

QList<EntryChoice> PlanForm::goals(bool openOnly) const
{
    QList<EntryChoice> choices;
    for (const PlanGoal &goal : m_context.plan.goals) {
        if (!openOnly || goal.state == GoalState::Open)
            choices.append({goal.what, goal.id.toString()});
    }
    return choices;
}

/// Those that are open.
QList<EntryChoice> PlanForm::actions() const
{
    QList<EntryChoice> choices;
    for (const PlanAction &action : m_context.plan.actions) {
        if (action.isOpen())
            choices.append({action.what, action.id.toString()});
    }
    return choices;
}

QList<Entry> PlanForm::actionEntries() const
{
    const QList<EntryChoice> goalChoices = QList<EntryChoice>{{tr("No goal in particular"), QString()}} + goals(true);
    return {{.key = u"what"_s, .label = tr("What is done"), .kind = EntryKind::Text},
        {.key = u"owner"_s,
            .label = tr("Who does it"),
            .kind = EntryKind::Organisation,
            .hint = tr("an organisation or somebody of the family")},
        {.key = u"ownerName"_s, .label = tr("Who there"), .kind = EntryKind::Line, .hint = mayStayEmpty()},
        {.key = u"about"_s, .label = tr("For whom"), .kind = EntryKind::Choice, .choices = members()},
        {.key = u"goal"_s, .label = tr("For which goal"), .kind = EntryKind::Choice, .choices = goalChoices},
        {.key = u"target"_s, .label = tr("Target date"), .kind = EntryKind::Date},
        {.key = u"latest"_s, .label = tr("Latest date"), .kind = EntryKind::Date, .hint = mayStayEmpty()},
        {.key = u"familyWords"_s,
            .label = tr("In the words of the family"),
            .kind = EntryKind::Line,
            .hint = mayStayEmpty()}};
}

QList<Entry> PlanForm::goalEntries() const
{
    QList<EntryChoice> phases;
    for (int phase = 0; phase < safetyPhaseCount; ++phase)
        phases.append({wording::text(static_cast<SafetyPhase>(phase)), phase});
    return {{.key = u"what"_s, .label = tr("What is to be different"), .kind = EntryKind::Text},
        {.key = u"member"_s, .label = tr("Of whom"), .kind = EntryKind::Choice, .choices = members()},
        {.key = u"phase"_s,
            .label = tr("In which phase"),
            .kind = EntryKind::Choice,
            .hint = tr("empty: the phase of now"),
            .choices = phases},
        {.key = u"target"_s, .label = tr("Target date"), .kind = EntryKind::Date, .hint = mayStayEmpty()},
        {.key = u"familyWords"_s,
            .label = tr("In the words of the family"),
            .kind = EntryKind::Text,
            .hint = mayStayEmpty()}};
}

QList<Entry> PlanForm::asked(Kind kind) const
{
    const Entry whichAction{
        .key = u"action"_s, .label = tr("Which action"), .kind = EntryKind::Choice, .choices = actions()};
    const Entry whichGoal{
        .key = u"whichGoal"_s, .label = tr("Which goal"), .kind = EntryKind::Choice, .choices = goals(true)};
    const Entry ended{.key = u"endedOn"_s, .label = tr("On"), .kind = EntryKind::Date};
    switch (kind) {
    case Kind::Action:
        return actionEntries();
    case Kind::ChangeAction:
        return QList<Entry>{whichAction} + actionEntries();
    case Kind::Result:
        return {whichAction,
            {.key = u"state"_s,
                .label = tr("Was it done?"),
                .kind = EntryKind::Segments,
                .choices = {{wording::text(ActionState::Done), static_cast<int>(ActionState::Done)},
                    {wording::text(ActionState::NotDone), static_cast<int>(ActionState::NotDone)}}},
            {.key = u"whyNot"_s,
                .label = tr("Why not"),
                .kind = EntryKind::Choice,
                .hint = tr("only when it was not done"),
                .choices = {{wording::text(WhyNotDone::CircumstancesChanged),
                                static_cast<int>(WhyNotDone::CircumstancesChanged)},
                    {wording::text(WhyNotDone::NotCarriedOut), static_cast<int>(WhyNotDone::NotCarriedOut)}}},
            ended, {.key = u"result"_s, .label = tr("Result"), .kind = EntryKind::Text}};
    case Kind::Goal:
        return goalEntries();
    case Kind::ChangeGoal:
        return QList<Entry>{whichGoal} + goalEntries();
    case Kind::EndGoal:
        return {whichGoal,
            {.key = u"state"_s,
                .label = tr("What became of it?"),
                .kind = EntryKind::Segments,
                .choices = {{wording::text(GoalState::Reached), static_cast<int>(GoalState::Reached)},
                    {wording::text(GoalState::Dropped), static_cast<int>(GoalState::Dropped)}}},
            ended,
            {.key = u"endReason"_s, .label = tr("How is that seen, or why is it let go"), .kind = EntryKind::Text}};
    }
    return {};
}

void PlanForm::turn()
{
    const Kind now = kind();
    const bool nothing = (isAboutAction(now) && actions().isEmpty()) || (isAboutGoal(now) && goals(true).isEmpty());
    const QString none = isAboutAction(now) ? tr("No action is open.") : tr("No goal is open.");
    m_none->say(nothing ? none : QString());
    m_entries->setEntries(asked(now), QString::number(m_kind->currentData().toInt()));
    m_entries->setVisible(!nothing || m_entries->hasTyped()); // what was typed is not hidden
    m_record->setVisible(!nothing);
}

void PlanForm::preset()
{
    m_entries->setDate(u"endedOn"_s, m_clock.today());
    m_entries->setChoice(u"about"_s, QString());
    m_entries->setChoice(u"goal"_s, QString());
    m_entries->setChoice(u"member"_s, QString());
    for (const QString &key : {u"action"_s, u"whichGoal"_s}) {
        if (auto *box = m_entries->findChild<QComboBox *>(objectName().chopped(4) + key.left(1).toUpper() + key.mid(1)))
            connect(box, &QComboBox::currentIndexChanged, this, &PlanForm::chose, Qt::UniqueConnection);
    }
}

/// What is changed stands filled in.
void PlanForm::chose()
{
    if (kind() == Kind::ChangeAction)
        fillAction(action());
    else if (kind() == Kind::ChangeGoal)
        fillGoal(goal());
}

void PlanForm::fillAction(const PlanAction &action)
{
    m_entries->setText(u"what"_s, action.what);
    m_entries->setText(u"owner"_s, PlanContext::ownerId(action.owner));
    m_entries->setText(u"ownerName"_s, action.owner.name);
    m_entries->setChoice(u"about"_s, action.about.isNull() ? QString() : action.about.toString());
    m_entries->setChoice(u"goal"_s, action.goal.isNull() ? QString() : action.goal.toString());
    m_entries->setDate(u"target"_s, action.target);
    m_entries->setDate(u"latest"_s, action.latest);
    m_entries->setText(u"familyWords"_s, action.familyWords);
}

void PlanForm::fillGoal(const PlanGoal &goal)
{
    m_entries->setText(u"what"_s, goal.what);
    m_entries->setChoice(u"member"_s, goal.member.isNull() ? QString() : goal.member.toString());
    if (goal.phase)
        m_entries->setChoice(u"phase"_s, static_cast<int>(*goal.phase));
    m_entries->setDate(u"target"_s, goal.target);
    m_entries->setText(u"familyWords"_s, goal.familyWords);
}

void PlanForm::begin(Kind kind, const QString &about)
{
    const int found = m_kind->findData(static_cast<int>(kind));
    if (found < 0)
        return;
    m_kind->setCurrentIndex(found);
    m_entries->setChoice(u"action"_s, about);
    m_entries->setChoice(u"whichGoal"_s, about);
    m_entries->focusFirst();
}

void PlanForm::accept()
{
    m_entries->clear();
    m_kind->setFocus(Qt::OtherFocusReason);
}

/// The action that is chosen, else a new one.
PlanAction PlanForm::action() const
{
    const auto id = PlanActionId::parse(m_entries->choice(u"action"_s).toString());
    const PlanAction *found = id ? m_context.action(*id) : nullptr;
    if (found != nullptr)
        return *found;
    PlanAction made;
    made.meeting = m_meeting;
    return made;
}

PlanGoal PlanForm::goal() const
{
    const auto id = PlanGoalId::parse(m_entries->choice(u"whichGoal"_s).toString());
    const PlanGoal *found = id ? m_context.goal(*id) : nullptr;
    return found != nullptr ? *found : PlanGoal();
}

PlanEntry PlanForm::entry() const
{
    const EntryForm &form = *m_entries;
    const auto personIn = [&form](const QString &key) {
        return PersonId::parse(form.choice(key).toString()).value_or(PersonId());
    };
    switch (kind()) {
    case Kind::Action:
    case Kind::ChangeAction: {
        PlanAction value = action();
        value.what = form.text(u"what"_s);
        value.owner = m_context.ownerOf(form.text(u"owner"_s), form.text(u"ownerName"_s));
        value.about = personIn(u"about"_s);
        value.goal = PlanGoalId::parse(form.choice(u"goal"_s).toString()).value_or(PlanGoalId());
        value.target = form.date(u"target"_s);
        value.latest = form.date(u"latest"_s);
        value.familyWords = form.text(u"familyWords"_s);
        return value;
    }
    case Kind::Result: {
        PlanAction value = action();
        value.state = static_cast<ActionState>(form.choice(u"state"_s).toInt());
        if (value.state == ActionState::NotDone && form.choice(u"whyNot"_s).isValid())
            value.whyNot = static_cast<WhyNotDone>(form.choice(u"whyNot"_s).toInt());
        value.endedOn = form.date(u"endedOn"_s);
        value.result = form.text(u"result"_s);
        return value;
    }
    case Kind::Goal:
    case Kind::ChangeGoal: {
        PlanGoal value = goal();
        value.what = form.text(u"what"_s);
        value.member = personIn(u"member"_s);
        if (form.choice(u"phase"_s).isValid())
            value.phase = static_cast<SafetyPhase>(form.choice(u"phase"_s).toInt());
        value.target = form.date(u"target"_s);
        value.familyWords = form.text(u"familyWords"_s);
        return value;
    }
    case Kind::EndGoal: {
        PlanGoal value = goal();
        value.state = static_cast<GoalState>(form.choice(u"state"_s).toInt());
        value.endedOn = form.date(u"endedOn"_s);
        value.endReason = form.text(u"endReason"_s);
        return value;
    }
    }
    return PlanGoal();
}

void PlanForm::submit()
{
    m_entries->clearErrors();
    bool typed = m_entries->isTyped();
    for (const QString &key : {u"action"_s, u"whichGoal"_s, u"state"_s}) {
        if (m_entries->asks(key) && !m_entries->choice(key).isValid()) {
            m_entries->refuse(key, tr("Choose one."));
            typed = false;
        }
    }
    if (typed)
        Q_EMIT submitted(entry());
    else
        m_entries->focusFirstError();
}

void PlanForm::refuse(const PlanRefusals &refusals)
{
    m_entries->clearErrors();
    for (const PlanRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void PlanForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

} // namespace regie::ui
