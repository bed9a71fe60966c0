#include "ui/casefile/casepage.h"

#include "core/base/whendone.h"
#include "core/casebook/retention.h"
#include "ui/analysis/analysistab.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/eventstab.h"
#include "ui/casefile/formkeeper.h"
#include "ui/casefile/moveform.h"
#include "ui/casefile/movespanel.h"
#include "ui/casefile/overviewtab.h"
#include "ui/casefile/phasestab.h"
#include "ui/casefile/reasonpanel.h"
#include "ui/casefile/safetyform.h"
#include "ui/casefile/safetypanel.h"
#include "ui/casefile/stepspanel.h"
#include "ui/disclosure/documentstab.h"
#include "ui/genogram/systemtab.h"
#include "ui/journal/journaltab.h"
#include "ui/meeting/meetingstab.h"
#include "ui/plan/plantab.h"
#include "ui/widgets/keyboardkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"
#include "ui/wording/retention.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace regie::ui {

CasePage::CasePage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(new MessageBar), m_sheet(new CaseSheet(casebook.clock())),
      m_reason(new ReasonPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_reason, 1);
    m_reason->hide();
    connect(m_reason, &ReasonPanel::given, this, &CasePage::openFor);
    connect(m_reason, &ReasonPanel::back, this, &CasePage::back);
    m_sheet->household()->setCasebook(&casebook);
    m_sheet->plan()->setCasebook(&casebook);
    m_sheet->journal()->setCasebook(&casebook);
    m_sheet->analysis()->setCasebook(&casebook);
    m_sheet->documents()->setCasebook(&casebook);
    connectPapers();
    keepForms();
    connect(m_sheet->analysis(), &AnalysisTab::recorded, this, &CasePage::readAgain);
    connect(m_sheet->plan(), &PlanTab::recorded, this, &CasePage::readAgain);
    connect(m_sheet->household(), &SystemTab::recorded, this, &CasePage::readAgain);
    connect(m_sheet->journal(), &JournalTab::recorded, this, &CasePage::readAgain);
    connect(m_sheet, &CaseSheet::back, this, &CasePage::back);
    connect(m_sheet, &CaseSheet::print, this, [this] {
        if (!m_id.isNull())
            Q_EMIT printRequested(m_id);
    });
    connect(m_sheet->phases()->moves(), &MovesPanel::submitted, this, &CasePage::act);
    connect(m_sheet->events()->steps(), &StepsPanel::takeBack, this, &CasePage::takeBack);
    connect(m_sheet->phases()->safety()->form(), &SafetyForm::submitted, this, &CasePage::recordSafety);
}

void CasePage::keepForms()
{
    m_moveKeeper = new FormKeeper(QStringLiteral("move"), m_sheet->phases()->moves()->form()->entries());
    m_safetyKeeper = new FormKeeper(QStringLiteral("safety"), m_sheet->phases()->safety()->form()->entries());
    m_stepKeeper = new FormKeeper(QStringLiteral("takeback"), m_sheet->events()->steps()->entries());
    for (FormKeeper *keeper : {m_moveKeeper, m_safetyKeeper, m_stepKeeper})
        keeper->setCasebook(&m_casebook);
}

/// What is done on another page, or before it leaves.
void CasePage::connectPapers()
{
    const DocumentsTab *documents = m_sheet->documents();
    connect(documents, &DocumentsTab::registerWanted, this, &CasePage::registerWanted);
    connect(
        documents, &DocumentsTab::reportWanted, this, [this](const QString &kind) { Q_EMIT reportWanted(m_id, kind); });
    const MeetingsTab *meetings = m_sheet->meetings();
    connect(meetings, &MeetingsTab::openWanted, this, &CasePage::openMeeting);
    connect(meetings, &MeetingsTab::planWanted, this, [this] { Q_EMIT meetingWanted(m_id); });
    connect(meetings, &MeetingsTab::decisionsWanted, this,
        [this](MeetingId meeting) { Q_EMIT decisionsWanted(m_id, meeting); });
}

void CasePage::open(CaseId id)
{
    if (m_id != id) { // what was there must not stand under another case
        m_another = true;
        m_sheet->hide();
        m_reason->hide();
        m_sheet->setBusy(false);
    }
    m_id = id;
    whenDone(m_casebook.openCaseLater(id), this, [this, id](const Result<CaseView> &view) {
        if (m_id == id)
            show(view);
    });
}

void CasePage::act(const caseflow::ActInput &input)
{
    m_sheet->setBusy(true);
    whenDone(CaseDesk(m_casebook).actLater(m_id, input, m_seen), this,
        [this, id = m_id, act = input.act, variant = m_sheet->phases()->moves()->form()->entries()->variant()](
            const Result<ActOutcome> &outcome) {
            if (m_id == id)
                acted(act, outcome);
            else if (outcome && outcome->refusals.isEmpty())
                m_moveKeeper->recorded(id.toBytes(), variant);
        });
}

template <typename Refusal, typename Form>
void CasePage::answered(const Error *failed, const QList<Refusal> &refusals, Form &form, const Said &said)
{
    if (failed != nullptr) { // a Conflict too: what came meanwhile is shown, and what was typed stays
        m_message->say(*failed);
        readAgain();
        return;
    }
    if (!refusals.isEmpty()) {
        m_message->clear();
        m_sheet->setBusy(false);
        form.refuse(refusals);
        Q_EMIT settled();
        return;
    }
    m_message->say(MessageBar::Kind::Done, said.happened, said.rest);
    form.accept();
    readAgain();
}

void CasePage::acted(const QString &act, const Result<ActOutcome> &outcome)
{
    const ActOutcome came = outcome.value_or(ActOutcome());
    answered(outcome ? nullptr : &outcome.error(), came.refusals, *m_sheet->phases()->moves(),
        {tr("Recorded: %1.").arg(wording::actText(act)), wording::text(came.warnings)});
}

void CasePage::takeBack(FlowEventId event, const QString &reason)
{
    m_sheet->setBusy(true);
    whenDone(CaseDesk(m_casebook).correctLater(m_id, event, reason, m_seen), this,
        [this, id = m_id](const Result<ActOutcome> &outcome) {
            if (m_id == id)
                takenBack(outcome);
            else if (outcome && outcome->refusals.isEmpty())
                m_stepKeeper->recorded(id.toBytes(), {});
        });
}

void CasePage::takenBack(const Result<ActOutcome> &outcome)
{
    answered(outcome ? nullptr : &outcome.error(), outcome.value_or(ActOutcome()).refusals, *m_sheet->events()->steps(),
        {tr("The step was taken back."), {}});
}

void CasePage::recordSafety(const SafetyEntry &entry)
{
    m_sheet->setBusy(true);
    whenDone(CaseDesk(m_casebook).recordLater(m_id, entry), this,
        [this, id = m_id, variant = m_sheet->phases()->safety()->form()->entries()->variant()](
            const Result<QList<caseflow::SafetyRefusal>> &refusals) {
            if (m_id == id)
                safetyRecorded(refusals);
            else if (refusals && refusals->isEmpty())
                m_safetyKeeper->recorded(id.toBytes(), variant);
        });
}

void CasePage::safetyRecorded(const Result<QList<caseflow::SafetyRefusal>> &refusals)
{
    answered(refusals ? nullptr : &refusals.error(), refusals.value_or(QList<caseflow::SafetyRefusal>()),
        *m_sheet->phases()->safety()->form(), {tr("Recorded."), {}});
}

void CasePage::readAgain()
{
    whenDone(CaseDesk(m_casebook).pageLater(m_id), this, [this, id = m_id](const Result<CaseView> &view) {
        if (m_id != id)
            return;
        m_sheet->setBusy(false);
        if (view)
            tell(*view);
        else
            m_message->say(view.error());
        Q_EMIT settled();
    });
}

void CasePage::tell(const CaseView &view)
{
    m_seen = view.flow ? view.flow->state.lastSeq : 0;
    const QByteArray about = view.file.id.toBytes();
    for (FormKeeper *keeper : {m_moveKeeper, m_safetyKeeper, m_stepKeeper}) {
        if (keeper->about() != about)
            keeper->close();
    }
    m_sheet->setCase(view, m_casebook.region(), m_casebook.clock().now());
    for (FormKeeper *keeper : {m_moveKeeper, m_safetyKeeper, m_stepKeeper})
        keeper->open(about);
    askKept(view.household.id);
}

void CasePage::askKept(HouseholdId household)
{
    whenDone(RetentionDesk(m_casebook).dossierLater(household), this,
        [this, id = m_id](const Result<privacy::KeptUntil> &kept) {
            if (m_id == id)
                m_sheet->overview()->setKept(
                    kept ? wording::keptText(*kept, m_casebook.clock().now().date) : QString());
        });
}

void CasePage::show(const Result<CaseView> &view)
{
    m_sheet->setVisible(view.has_value());
    const bool asks = !view && view.error().code == ErrorCode::ReasonMissing;
    m_reason->hide();
    if (view) {
        m_message->clear();
        sayUntil();
        tell(*view);
        if (std::exchange(m_another, false))
            m_sheet->tabs()->setCurrentIndex(0);
        if (mayTakeKeyboard(*this))
            m_sheet->tabs()->tabBar()->setFocus(Qt::OtherFocusReason);
    } else if (asks) {
        m_message->clear();
        m_reason->start();
    } else {
        m_id = {};
        m_message->say(view.error());
    }
    Q_EMIT settled();
}

void CasePage::openFor(const QString &reason)
{
    whenDone(m_casebook.askAccessLater(m_id, reason), this, [this, id = m_id](const Done &asked) {
        if (m_id != id)
            return;
        if (asked)
            open(id);
        else
            m_message->say(asked.error());
    });
}

void CasePage::sayUntil()
{
    const Result<CaseDoor> door = m_casebook.doorOf(m_id);
    if (!door || door->own)
        return;
    const LocalDateTime until = LocalDateTime::fromUtc(door->until);
    m_message->say(MessageBar::Kind::Note, tr("You see this case until %1.").arg(wording::moment(until)),
        tr("It is not your own work. Your reason: %1").arg(door->reason));
}

} // namespace regie::ui
