#include "ui/intake/intakewizard.h"

#include "core/casebook/casebook.h"
#include "core/casebook/checks.h"
#include "ui/help/stepguide.h"
#include "ui/intake/advicepage.h"
#include "ui/intake/callpage.h"
#include "ui/intake/checkpage.h"
#include "ui/intake/historypage.h"
#include "ui/intake/householdpage.h"
#include "ui/intake/panes.h"
#include "ui/intake/personspage.h"
#include "ui/intake/problemtext.h"
#include "ui/intake/recordpage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/stepbar.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/errors.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// A picture is made at most this often while somebody types.
constexpr int pictureDelayMs = 80;

QStringList stepNames()
{
    return {IntakeWizard::tr("Report"), IntakeWizard::tr("Persons"), IntakeWizard::tr("Household"),
        IntakeWizard::tr("History"), IntakeWizard::tr("Check"), IntakeWizard::tr("Advice"), IntakeWizard::tr("Record")};
}

} // namespace

IntakeWizard::IntakeWizard(Casebook &casebook, QWidget *parent)
    : IntakeWizard(std::make_unique<CasebookDesk>(casebook), std::make_unique<DialogPrompts>(), parent)
{
    // whoever was typed while the persons were still being read is looked up better now
    connect(&casebook, &Casebook::personsReady, this, [this] {
        if (auto *persons = qobject_cast<PersonsPage *>(page(2)))
            persons->lookUpAgain();
    });
}

IntakeWizard::IntakeWizard(std::unique_ptr<IntakeDesk> ownDesk, std::unique_ptr<Prompts> ownPrompts, QWidget *parent)
    : IntakeWizard(*ownDesk, *ownPrompts, parent)
{
    m_ownDesk = std::move(ownDesk);
    m_ownPrompts = std::move(ownPrompts);
}

IntakeWizard::IntakeWizard(IntakeDesk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_keeper([this] { return m_desk.saveDraft(m_draft); }, this)
{
    setObjectName(u"intakeWizard"_s);
    m_pictureTimer.setSingleShot(true);
    m_pictureTimer.setInterval(pictureDelayMs);
    connect(&m_pictureTimer, &QTimer::timeout, this, &IntakeWizard::refreshPicture);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &IntakeWizard::showClocks);
    connect(&m_keeper, &DraftKeeper::saved, this, &IntakeWizard::showSaved);
    connect(&m_keeper, &DraftKeeper::failed, this, &IntakeWizard::showSaveFailure);
    makePages();
    makeFrame();
    connectPages();
    connect(qApp, &QApplication::focusChanged, this, &IntakeWizard::bringIntoView);
    qApp->installEventFilter(this);
}

IntakeWizard::~IntakeWizard()
{
    // A field that loses the keyboard says so; better now than when half of the page is gone. A list that drops down
    // is a window of its own, and says so later.
    qApp->disconnect(this);
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
        focus->clearFocus();
    // Whatever closes the window, what was typed is on disk.
    m_keeper.disconnect(this);
    m_keeper.flush();
}

void IntakeWizard::makePages()
{
    const PageContext context{m_desk.clock(), m_desk.region(), m_desk.ids()};
    m_recordPage = new RecordPage(m_draft, context);
    m_pages = {new CallPage(m_draft, context),
        new PersonsPage(
            m_draft, context, [this](const Intake &intake, int index) { return m_desk.candidates(intake, index); },
            m_prompts),
        new HouseholdPage(m_draft, context), new HistoryPage(m_draft, context, m_prompts),
        new CheckPage(m_draft, context), new AdvicePage(m_draft, context), m_recordPage};
    m_both = new Panes(1000);
    m_both->add(page(5), 632);
    m_both->add(page(6));
    m_stack = new QStackedWidget;
    for (int step = 1; step <= 4; ++step)
        m_stack->addWidget(page(step));
    m_stack->addWidget(m_both);
    m_stack->addWidget(m_recordPage);
}

void IntakeWizard::makeFrame()
{
    m_stepBar = new StepBar;
    m_stepBar->setSteps(stepNames());
    m_message = new MessageBar;
    m_content = new QVBoxLayout;
    QVBoxLayout *content = m_content;
    content->setContentsMargins(space::l, 0, space::l, space::m);
    content->setSpacing(space::m);
    content->addWidget(m_stepBar);
    content->addWidget(m_message);
    content->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addLayout(content, 1);
    column->addWidget(makeRule());
    column->addWidget(makeFooter());
}

QWidget *IntakeWizard::makeTitle()
{
    m_subtitle = new ElidedLabel({}, TextRole::Body);
    m_subtitle->setMuted(true);
    m_visit = new Chip({}, ChipKind::Plain, Sign::OnTime);
    m_saved = new Chip({}, ChipKind::Neutral);
    m_saved->setObjectName(u"savedChip"_s);
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    row->addWidget(makeLabel(tr("Intake"), TextRole::Title));
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_visit);
    row->addWidget(m_saved);
    return title;
}

QWidget *IntakeWizard::makeFooter()
{
    m_close = makeButton(tr("Close, keep the draft  Esc"), u"closeIntake"_s, ButtonKind::Flat);
    m_back = makeButton(tr("Back  Alt+←"), u"stepBack"_s);
    m_next = makeButton({}, u"stepNext"_s);
    connect(m_close, &QPushButton::clicked, this, &IntakeWizard::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return footer;
}

void IntakeWizard::connectPages()
{
    for (IntakePage *one : std::as_const(m_pages))
        connect(one, &IntakePage::edited, this, &IntakeWizard::edited);
    connect(m_both, &Panes::stackedChanged, this, &IntakeWizard::showSides);
    connect(m_stepBar, &StepBar::stepChosen, this, [this](int index) { goTo(index + 1); });
    connect(m_message, &MessageBar::actionChosen, this, [this] { m_keeper.flush(); });
    connect(m_recordPage, &RecordPage::recordRequested, this, &IntakeWizard::record);
    connect(m_recordPage, &RecordPage::problemChosen, this, &IntakeWizard::goToProblem);
    connect(m_recordPage, &RecordPage::printRequested, this, [this] { Q_EMIT printRequested(m_case); });
    connect(m_recordPage, &RecordPage::caseRequested, this, [this] { Q_EMIT caseRequested(m_case); });
    connect(m_recordPage, &RecordPage::closeRequested, this, &IntakeWizard::leave);
}

void IntakeWizard::start(const Intake &intake)
{
    m_keeper.drop();
    m_draft = intake;
    m_original = intake;
    m_case = {};
    m_busy = false;
    m_step = std::clamp(intake.step, 1, steps);
    m_furthest = m_step;
    m_message->clear();
    m_saved->hide();
    m_close->setText(tr("Close, keep the draft  Esc"));
    for (IntakePage *one : std::as_const(m_pages))
        one->fill();
    m_stepBar->setEnabled(true);
    refreshPicture();
    showStep();
    page(m_step)->focusFirst();
    m_minute.start();
}

void IntakeWizard::setGuide(StepGuide *guide)
{
    if (guide == nullptr)
        return;
    m_guide = guide;
    m_content->insertWidget(m_content->indexOf(m_stepBar) + 1, guide);
    guide->setStep(m_step);
}

bool IntakeWizard::isDirty() const
{
    Intake original = m_original;
    original.step = m_draft.step;
    return m_draft != original;
}

IntakePage *IntakeWizard::page(int step) const
{
    return m_pages.at(step - 1);
}

bool IntakeWizard::besideEachOther() const
{
    return (m_step == 5 || m_step == 6) && !m_both->isStacked();
}

void IntakeWizard::edited()
{
    m_keeper.touch();
    if (!m_pictureTimer.isActive())
        m_pictureTimer.start();
}

void IntakeWizard::refreshPicture()
{
    m_pictureTimer.stop();
    const auto picture = m_desk.picture(m_draft);
    if (!picture) {
        m_message->say(picture.error());
        return;
    }
    m_picture = *picture;
    presentCurrent();
    showTitle();
    showStates();
}

void IntakeWizard::presentCurrent()
{
    if (m_step == 7)
        m_recordPage->setProblems(allProblems());
    page(m_step)->present(m_picture);
    if (besideEachOther())
        page(m_step == 5 ? 6 : 5)->present(m_picture);
}

Done IntakeWizard::settle()
{
    if (m_pictureTimer.isActive())
        refreshPicture();
    return m_keeper.settle();
}

void IntakeWizard::goTo(int step)
{
    if (step < 1 || step > steps || step == m_step || m_busy || m_recordPage->isRecorded())
        return;
    page(m_step)->leave();
    const bool sameView = besideEachOther() && (step == 5 || step == 6);
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    const bool typed = isDirty();
    m_draft.step = step;
    if (typed)
        m_keeper.touch();
    if (!sameView)
        page(step)->fill();
    if (!sameView && (step == 5 || step == 6))
        page(step == 5 ? 6 : 5)->fill();
    refreshPicture();
    showStep();
    page(step)->focusFirst();
}

void IntakeWizard::showStep()
{
    m_stack->setCurrentIndex(m_step <= 4 ? m_step - 1 : m_step <= 6 ? 4 : 5);
    showSides();
    m_stepBar->setCurrent(m_step - 1);
    if (m_guide != nullptr)
        m_guide->setStep(m_step);
    m_back->setVisible(m_step > 1);
    m_next->setVisible(m_step < steps);
    if (m_step < steps) {
        const QString next = stepNames().at(m_step).toLower();
        m_next->setText(tr("Next: %1  Alt+→").arg(next));
        m_next->setAccessibleName(tr("Next: %1").arg(next));
    }
    showTitle();
    showStates();
}

void IntakeWizard::showSides()
{
    const bool both = besideEachOther();
    page(5)->setVisible(both || m_step == 5);
    page(6)->setVisible(both || m_step == 6);
    m_stepBar->setTogether(both ? 4 : m_step - 1, both ? 5 : m_step - 1);
    if (both)
        page(m_step == 5 ? 6 : 5)->present(m_picture);
}

void IntakeWizard::showTitle()
{
    QStringList parts;
    // A call may bring both: then the order is what this is about.
    const bool order =
        std::any_of(m_draft.orders.cbegin(), m_draft.orders.cend(), [](const IntakeOrder &one) { return one.current; });
    const bool report = !order && std::any_of(m_draft.reports.cbegin(), m_draft.reports.cend(),
                                      [](const IntakeReport &one) { return one.current; });
    QString place = report ? tr("Report at Veilig Thuis") : wording::text(OrderKind::Order);
    if (!m_draft.municipalityName.trimmed().isEmpty())
        place = u"%1, %2"_s.arg(place, m_draft.municipalityName.simplified().left(60));
    if (m_step > 2 && !m_picture.householdName.isEmpty())
        parts.append(m_picture.householdName.left(80));
    parts.append(place);
    if (m_draft.channel)
        parts.append(wording::text(*m_draft.channel));
    m_subtitle->setText(parts.join(u" · "_s));
    showClocks();
}

void IntakeWizard::showClocks()
{
    const QString visit = firstVisitText(m_picture.deadlines, m_desk.clock().now());
    m_visit->set(visit, ChipKind::Plain, Sign::OnTime);
    m_visit->setVisible(!visit.isEmpty() && !m_recordPage->isRecorded());
}

void IntakeWizard::showStates()
{
    const QList<FieldProblem> problems = allProblems();
    for (int step = 1; step <= steps; ++step) {
        const bool wrong = std::any_of(problems.cbegin(), problems.cend(), [&](const FieldProblem &problem) {
            return problem.severity == FieldProblem::Severity::Refused &&
                   (problem.code != ErrorCode::MissingField || m_furthest == steps) &&
                   stepOf(problem.where, m_draft) == step;
        });
        const bool visited = step < m_furthest || m_recordPage->isRecorded();
        m_stepBar->setState(step - 1, wrong && step != m_step ? StepBar::State::Wrong
                                      : visited               ? StepBar::State::Done
                                                              : StepBar::State::Later);
    }
}

void IntakeWizard::showSaved()
{
    m_saved->set(
        tr("Draft kept at %1").arg(wording::timeOfDay(m_desk.clock().now().time)), ChipKind::Neutral, Sign::None);
    m_saved->show();
    m_message->clear();
}

void IntakeWizard::showSaveFailure(const Error &error)
{
    m_message->say(MessageBar::Kind::Error, tr("The draft is not kept."),
        tr("%1 What you typed still stands here.").arg(wording::errorText(error.code)), tr("Try again"));
}

QList<FieldProblem> IntakeWizard::allProblems() const
{
    QList<FieldProblem> all;
    for (const IntakePage *one : m_pages)
        all += one->problems();
    const auto add = [&all](const QList<FieldProblem> &more) {
        for (const FieldProblem &problem : more) {
            const bool known = std::any_of(all.cbegin(), all.cend(),
                [&](const FieldProblem &one) { return one.where == problem.where && one.check == problem.check; });
            if (!known)
                all.append(problem);
        }
    };
    add(m_picture.problems);
    add(casebook::missingOf(m_draft));
    std::stable_sort(all.begin(), all.end(), [this](const FieldProblem &a, const FieldProblem &b) {
        const bool refusedFirst = a.severity == FieldProblem::Severity::Refused;
        if (a.severity != b.severity)
            return refusedFirst;
        return stepOf(a.where, m_draft) < stepOf(b.where, m_draft);
    });
    return all;
}

void IntakeWizard::goToProblem(const QString &where)
{
    const int step = stepOf(where, m_draft);
    goTo(step);
    page(step)->focusProblem(where);
}

void IntakeWizard::confirm()
{
    settle();
    if (page(m_step)->confirm())
        settle();
    else
        goTo(m_step + 1);
}

void IntakeWizard::leave()
{
    page(m_step)->leave();
    m_keeper.flush();
    if (m_keeper.isPending() &&
        !m_prompts.confirm(this, tr("Close without keeping the draft?"),
            tr("The draft cannot be written now. What you typed since the last time is lost when you close."),
            tr("Close all the same")))
        return;
    m_keeper.drop();
    m_minute.stop();
    m_pictureTimer.stop();
    Q_EMIT closed();
}

void IntakeWizard::record()
{
    if (m_busy)
        return;
    settle();
    const QList<FieldProblem> problems = allProblems();
    if (!problems.isEmpty() && problems.constFirst().severity == FieldProblem::Severity::Refused) {
        const FieldProblem first = problems.constFirst();
        goToProblem(first.where);
        m_message->say(MessageBar::Kind::Error, tr("Not recorded yet."),
            tr("%1 The cursor stands at the field.").arg(problemText(first, m_draft)));
        return;
    }
    m_busy = true;
    m_recordPage->setBusy(true);
    m_desk.record(m_draft, this, [this](Result<Recorded> recorded) { takeRecorded(recorded); });
}

void IntakeWizard::takeRecorded(const Result<Recorded> &recorded)
{
    m_busy = false;
    m_recordPage->setBusy(false);
    if (!recorded) {
        const Error &error = recorded.error();
        if (!error.where.isEmpty())
            goToProblem(error.where);
        m_message->say(MessageBar::Kind::Error, tr("Not recorded."),
            tr("%1 The draft is kept.").arg(wording::errorText(error.code)));
        return;
    }
    m_keeper.drop();
    m_original = m_draft;
    m_message->clear();
    m_saved->hide();
    m_visit->hide();
    m_back->hide();
    m_stepBar->setEnabled(false);
    m_close->setText(tr("Close  Esc"));
    m_recordPage->showRecorded(*recorded);
    showStates();
    if (recorded->caseFile) {
        m_case = recorded->caseFile->id;
        Q_EMIT this->recorded(m_case);
    }
    Q_EMIT done();
}

} // namespace regie::ui
