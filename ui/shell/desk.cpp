#include "ui/shell/desk.h"

#include "core/base/whendone.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casefile/casepage.h"
#include "ui/disclosure/reportspage.h"
#include "ui/import/importdialog.h"
#include "ui/insight/figurespage.h"
#include "ui/intake/intakewizard.h"
#include "ui/meeting/meetingspage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/rightsgate.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/keyboardkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/access.h"
#include "ui/wording/dates.h"
#include "ui/wording/undo.h"
#include "ui/worklist/todaypage.h"
#include "ui/worklist/workdetail.h"

#include <QListView>

#include <algorithm>
#include <utility>

namespace regie::ui {

namespace {

constexpr int refreshMs = 1000;
constexpr int quietMs = 1500; // after the first work list: who knows what she came for is on her way by then

/// Who opened the vault, with her role beside what she is called.
store::User userOf(const store::Vault &vault)
{
    store::User user = vault.user();
    const Role role = vault.viewer().role();
    const QString word = wording::text(role);
    if (role != Role::Everything && user.function.compare(word, Qt::CaseInsensitive) != 0)
        user.function = user.function.isEmpty() ? word : user.function + QLatin1Char('\n') + word;
    return user;
}

QString ruleSetText(const routing::Region &region, QDate today)
{
    const rules::RuleSet *set = region.rules.inForceOn(today);
    if (set == nullptr)
        return Desk::tr("No rule set in force");
    return set->confirmed ? Desk::tr("Rule set %1").arg(set->id)
                          : Desk::tr("Rule set %1 (to be confirmed)").arg(set->id);
}

} // namespace

Desk::Desk(MainWindow &window, std::unique_ptr<store::Vault> vault, const routing::Region &region)
    : Desk(window, std::move(vault), region, {})
{
}

Desk::Desk(MainWindow &window, std::unique_ptr<store::Vault> vault, const routing::Region &region,
    std::unique_ptr<TodayPage> today)
    : m_window(window), m_vault(std::move(vault)), m_ready(std::move(today)), m_region(region),
      m_casebook(*m_vault, region), m_work(m_casebook), m_upkeep(*m_vault)
{
    m_window.showDesk({m_vault->isPractice(), userOf(*m_vault), vaultName(m_vault->folder()),
        ruleSetText(region, m_vault->clock().today())});
    new RightsGate(m_vault->viewer().role(), this);
    guardMenu();
    addPages();
    connectWindow();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Desk::refresh);
    m_minute.setInterval(60 * 1000);
    connect(&m_minute, &QTimer::timeout, this, &Desk::refresh);
    m_minute.start();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &Desk::prepareNext);
    connect(this, &Desk::refreshed, &m_quiet, qOverload<>(&QTimer::start), Qt::SingleShotConnection);
}

Desk::~Desk()
{
    m_search->settle();
    m_search.reset();
    delete m_import; // what it reads or writes is stopped: locking does not wait for a long list
    std::ignore = settle();
    m_window.dropPages();
}

void Desk::connectWindow()
{
    connect(&m_window, &MainWindow::newIntakeWanted, this, &Desk::newIntake);
    connect(&m_window, &MainWindow::importWanted, this, &Desk::importList);
    connect(&m_window, &MainWindow::recycleBinWanted, this, &Desk::showRecycleBin);
    connect(&m_window, &MainWindow::listWanted, this, &Desk::saveList);
    connect(&m_window, &MainWindow::packageWanted, this, &Desk::openPackage);
    connect(&m_window, &MainWindow::dossierWanted, this, &Desk::sendDossier);
    connect(&m_window, &MainWindow::reportsWanted, this, &Desk::makeReports);
    connect(&m_window, &MainWindow::datesWanted, this, [this] {
        goTo({Page::Calendar, {}, {}});
        m_calendar->exportDates();
    });
    connect(&m_window, &MainWindow::pageChosen, this, [this](Page page) { goTo({page, {}, {}}); });
    connect(&m_window, &MainWindow::backWanted, this, &Desk::goBack);
    connect(&m_window, &MainWindow::printWanted, this, [this] {
        if (m_window.page() == Page::Case && !m_case->caseId().isNull())
            print(m_case->caseId());
    });
    m_search = std::make_unique<DeskSearch>(*m_window.search(), m_casebook);
    connect(m_search.get(), &DeskSearch::openWork, this, &Desk::openWork);
    connect(m_search.get(), &DeskSearch::openHousehold, this, &Desk::assessAgain);
    connect(m_search.get(), &DeskSearch::openPartners, this, [this] { goTo({Page::Partners, {}, {}}); });
    connect(m_search.get(), &DeskSearch::failed, this, &Desk::complain);
    const auto changed = [this] {
        const QList<DraftKeeper *> keepers = m_window.findChildren<DraftKeeper *>();
        const bool all = std::none_of(
            keepers.cbegin(), keepers.cend(), [](const DraftKeeper *keeper) { return keeper->hasFailed(); });
        m_window.setSaved(
            !all ? tr("Not everything is saved")
                 : tr("Everything saved at %1").arg(m_vault->clock().now().time.toString(QStringLiteral("HH:mm:ss"))));
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_casebook, &Casebook::draftsChanged, this, changed);
    connect(&m_casebook, &Casebook::casesChanged, this, changed);
    m_casebook.loadPersons();
    connect(&m_window, &MainWindow::undoWanted, this, &Desk::undo);
    connect(&m_window, &MainWindow::redoWanted, this, &Desk::redo);
    connect(m_window.message(), &MessageBar::actionChosen, this, [this] {
        if (m_window.message()->text() == m_discardOffer)
            putBackDraft();
        else if (m_window.message()->text() == m_undoOffer)
            undo();
        else if (m_window.message()->text() == m_upkeepOffer)
            goTo({Page::Settings, {}, {}});
    });
    connect(&m_casebook, &Casebook::undoableChanged, this, &Desk::showUndoable);
    showUndoable();
}

void Desk::showUndoable()
{
    const auto last = m_casebook.undoable();
    const auto again = m_casebook.redoable();
    m_window.setUndo(last ? wording::doneText(*last) : QString(), again ? wording::doneText(*again) : QString());
}

/// What was just recorded can be taken back from where it is said.
void Desk::offerUndo()
{
    const auto last = m_casebook.undoable();
    if (!last)
        return;
    m_window.message()->say(MessageBar::Kind::Done, tr("Done: %1.").arg(wording::doneText(*last)), {}, tr("Undo"));
    m_undoOffer = m_window.message()->text();
}

void Desk::undo()
{
    whenDone(m_casebook.undoLastLater(), this, [this](const Result<Undoable> &what) { takenBack(what); });
}

void Desk::takenBack(const Result<Undoable> &what)
{
    if (!what) {
        m_window.message()->say(MessageBar::Kind::Warning, tr("Not undone."), wording::cannotUndoText(what.error()));
        return;
    }
    if (what->intake)
        showIntake(*what->intake);
    else
        refresh();
    m_window.message()->say(MessageBar::Kind::Done, tr("Undone: %1.").arg(wording::doneText(*what)),
        what->intake ? tr("The intake is a draft again; nothing of it was lost.") : QString());
}

void Desk::redo()
{
    whenDone(m_casebook.redoLastLater(), this, [this](const Result<Undoable> &what) {
        if (!what) {
            m_window.message()->say(
                MessageBar::Kind::Warning, tr("Not done again."), wording::cannotUndoText(what.error()));
            return;
        }
        if (what->intake && m_intakeOpen && m_intake->draft().id == what->intake->id) {
            m_intakeOpen = false;
            showToday();
        }
        offerUndo();
    });
}

void Desk::complain(const Error &error)
{
    m_window.message()->say(error);
}

void Desk::showToday()
{
    m_window.openPage(Page::Today);
    m_wantsFocus = !m_window.navigation()->list()->hasFocus();
    refresh();
}

/// The work list is read on the worker: what was asked last is shown.
void Desk::refresh()
{
    const WorkScope scope = m_today != nullptr ? m_today->scope() : WorkScope::All;
    whenDone(m_work.today(scope), this, [this, asked = ++m_asked](const Result<WorkView> &work) {
        if (asked == m_asked)
            showWork(work);
    });
}

void Desk::showWork(const Result<WorkView> &work)
{
    if (!work) {
        complain(work.error());
        Q_EMIT refreshed();
        return;
    }
    if (work->wokenStale) { // looked for apart: the list need not wait for it
        whenDone(m_work.wake(), this, [this](const Result<bool> &another) {
            if (another.value_or(false))
                refresh();
        });
    }
    const TodayView &today = work->today;
    if (m_today != nullptr && m_window.page() == Page::Today) {
        m_today->show(*work, m_vault->clock().now());
        if (std::exchange(m_wantsFocus, false) && mayTakeKeyboard(*m_today))
            m_today->takeFocus();
    }
    const auto urgent = std::count_if(
        today.drafts.cbegin(), today.drafts.cend(), [](const DraftSummary &draft) { return draft.hasOrder; });
    m_window.navigation()->setCount(
        Page::Today, static_cast<int>(urgent) + work->overdue + overdueActions(*work, m_vault->clock().now()));
    m_window.navigation()->setCount(Page::Intake, static_cast<int>(today.drafts.size()));
    m_window.navigation()->setCount(Page::Cases, today.cases);
    m_recent = today.recent;
    if (m_reports != nullptr)
        m_reports->setRecent(m_recent);
    Q_EMIT refreshed();
}

void Desk::goTo(const Place &place)
{
    m_window.message()->clear();
    switch (place.page) {
    case Page::Today:
        showToday();
        return;
    case Page::Intake:
        if (!mayDo(store::Action::SaveIntake))
            m_window.openPage(m_window.page()); // the navigation says where one is
        else if (!place.intake.isNull())
            openIntake(place.intake);
        else if (m_intakeOpen)
            m_window.openPage(Page::Intake);
        else
            newIntake();
        return;
    case Page::Cases:
        m_window.openPage(Page::Cases);
        return;
    case Page::Calendar:
        m_window.openPage(Page::Calendar);
        return;
    case Page::Figures:
        m_window.openPage(Page::Figures);
        return;
    case Page::CleanUp:
    case Page::Settings:
    case Page::Reports:
        m_window.openPage(place.page);
        return;
    case Page::Meetings:
        m_meetingsOf = {};
        m_window.openPage(Page::Meetings);
        return;
    case Page::Partners:
        m_window.openPage(Page::Partners);
        return;
    case Page::Case:
        openCase(place.caseFile);
        return;
    }
}

void Desk::newIntake()
{
    showIntake(m_casebook.newIntake());
}

void Desk::showIntake(const Intake &intake)
{
    if (!mayDo(store::Action::SaveIntake))
        return;
    m_window.openPage(Page::Intake);
    if (m_intakeOpen && !m_intake->settle()) { // the one that was open stays as a draft
        m_window.message()->say(MessageBar::Kind::Warning, tr("Another intake is not opened."),
            tr("What you typed in this one cannot be kept now. Try again, or close it first."));
        return;
    }
    m_intakeOpen = true;
    m_intake->start(intake);
}

void Desk::openIntake(IntakeId id)
{
    if (m_intakeOpen && m_intake->draft().id == id) {
        m_window.openPage(Page::Intake);
        return;
    }
    const Result<Intake> draft = m_casebook.draft(id);
    if (draft) {
        showIntake(*draft);
        return;
    }
    // Recorded or taken away in the meantime: the list says what there is.
    showToday();
    if (draft.error().code != ErrorCode::NotFound)
        complain(draft.error());
}

void Desk::discardDraft(IntakeId id)
{
    if (m_intakeOpen && m_intake->draft().id == id) {
        if (const Done kept = m_intake->settle(); !kept) { // writes what was just typed: that can be put back
            complain(kept.error());
            return;
        }
        m_intakeOpen = false;
    }
    const Result<Intake> draft = m_casebook.draft(id);
    const Done gone = draft ? m_casebook.removeDraft(id) : Done(tl::unexpected(draft.error()));
    if (!gone) {
        complain(gone.error());
        return;
    }
    m_discarded = *draft;
    m_discardedNote.reset();
    offerDraft();
}

/// What was typed about a case that is not in this vault.
void Desk::discardNote(CaseId about)
{
    JournalDesk journal(m_casebook);
    const auto typed = journal.drafts();
    const auto isIt = [&about](const TypedNote &one) { return one.about == about; };
    const auto found = typed ? std::find_if(typed->cbegin(), typed->cend(), isIt) : QList<TypedNote>::const_iterator();
    if (typed && found == typed->cend())
        return;
    const Done gone = typed ? journal.dropDraft(about) : Done(tl::unexpected(typed.error()));
    if (!gone) {
        complain(gone.error());
        return;
    }
    m_discarded.reset();
    m_discardedNote = *found;
    Q_EMIT m_casebook.draftsChanged();
    offerDraft();
}

void Desk::offerDraft()
{
    m_window.message()->say(MessageBar::Kind::Done, tr("The draft was thrown away."),
        tr("Until you do something else you can put it back."), tr("Put back"));
    m_discardOffer = m_window.message()->text();
}

void Desk::putBackDraft()
{
    Done back = m_discarded ? m_casebook.saveDraft(*m_discarded) : Done();
    if (m_discardedNote)
        back = JournalDesk(m_casebook).putBackDraft(*m_discardedNote);
    if (!back) {
        complain(back.error());
        return;
    }
    m_discarded.reset();
    m_discardedNote.reset();
    Q_EMIT m_casebook.draftsChanged();
    m_window.message()->say(MessageBar::Kind::Done, tr("The draft is back."));
}

void Desk::openCase(CaseId id)
{
    if (m_window.page() != Page::Case)
        m_before = m_window.page();
    m_placeWanted = std::nullopt;
    m_window.openPage(Page::Case);
    m_case->open(id);
}

void Desk::openWork(const CaseWork &work)
{
    openCase(work.file);
    m_placeWanted = work.place;
}

void Desk::openMeeting(MeetingId id)
{
    m_meetingsOf = {};
    m_window.openPage(Page::Meetings);
    m_meetings->open(id);
}

void Desk::assessAgain(HouseholdId id)
{
    const Result<Intake> intake = m_work.intakeFor(id);
    if (intake)
        showIntake(*intake);
    else
        complain(intake.error());
}

void Desk::goBack()
{
    if (m_window.page() == Page::Figures && m_figures->goBack())
        return;
    if (m_window.page() == Page::Meetings && !m_meetingsOf.isNull()) {
        const Page before = m_before; // of the case, which Esc goes back to next
        openWork({std::exchange(m_meetingsOf, CaseId()), CasePlace::Meetings});
        m_before = before;
        return;
    }
    if (m_window.page() == Page::Case && m_before == Page::Intake && m_intakeOpen)
        m_window.openPage(Page::Intake);
    else
        goTo({m_window.page() == Page::Case &&
                      (m_before == Page::Cases || m_before == Page::Calendar || m_before == Page::Meetings ||
                          m_before == Page::Partners || m_before == Page::Figures || m_before == Page::Reports)
                  ? m_before
                  : Page::Today,
            {}, {}});
}

Place Desk::place() const
{
    Place out;
    out.page = m_window.page();
    if (out.page == Page::Case)
        out.caseFile = m_case->caseId();
    if (out.page == Page::Intake)
        out.intake = m_intake->draft().id;
    return out;
}

Done Desk::settle()
{
    Done settled;
    if (m_intake != nullptr && m_intakeOpen)
        settled = m_intake->settle();
    const QList<DraftKeeper *> keepers = m_window.findChildren<DraftKeeper *>();
    for (DraftKeeper *keeper : keepers) {
        if (Done kept = keeper->settle(); !kept)
            settled = kept;
    }
    return settled;
}

std::optional<WorkDetail> Desk::detailOf(IntakeId id) const
{
    const Result<Intake> draft = m_casebook.draft(id);
    if (!draft)
        return std::nullopt;
    const Result<IntakePicture> picture = m_casebook.picture(*draft);
    if (!picture)
        return std::nullopt;
    return intakeDetail(*draft, *picture, m_region, m_vault->clock().now());
}

} // namespace regie::ui
