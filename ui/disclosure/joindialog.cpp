#include "ui/disclosure/joindialog.h"

#include "core/base/whendone.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/dates.h"
#include "ui/wording/dossier.h"
#include "ui/wording/identity.h"
#include "ui/wording/matching.h"
#include "ui/wording/rules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidatesShown = 5;
constexpr int joinShownLetters = 28;
// what stands behind an entry: a person, or one of these
constexpr auto undecided = "";
constexpr auto somebodyNew = "new";
constexpr auto onlyTold = "told";
constexpr auto ownCase = "own";

QComboBox *joinChoice(const QString &name, const QString &title)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(joinShownLetters);
    return box;
}

} // namespace

JoinDialog::JoinDialog(Casebook &casebook, exchange::Dossier theirs, QWidget *parent)
    : QDialog(parent), m_casebook(casebook), m_theirs(std::move(theirs))
{
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Join a dossier"));
    setSizeGripEnabled(true);
    resize(1120, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    //: %1 is the household, %2 the moment the dossier was made
    layout->addWidget(
        makeLabel(tr("%1, as another vault knew it on %2")
                      .arg(m_theirs.household.name.isEmpty() ? tr("A household") : m_theirs.household.name,
                          wording::moment(m_theirs.made)),
            TextRole::PanelHeading, true));
    m_message = new MessageBar;
    m_message->setObjectName(u"message"_s);
    layout->addWidget(m_message);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"joinSplit"_s);
    split->setChildrenCollapsible(false);
    for (const auto build : {&JoinDialog::buildPeople, &JoinDialog::buildReport}) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        (this->*build)(column);
        split->addWidget(part);
    }
    split->setSizes({360, 320});
    layout->addWidget(split, 1);
    buildBottom(layout);
    showReady();
    look();
}

void JoinDialog::buildPeople(QVBoxLayout *into)
{
    auto *panel = new Panel(tr("Who is it?"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"joinPeopleScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(space::m, space::s, space::m, space::m);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(inside);
    panel->body()->addWidget(scroll, 1);
    into->addWidget(panel, 1);
}

void JoinDialog::buildReport(QVBoxLayout *into)
{
    auto *panel = new Panel(tr("What both vaults say"));
    m_counts = makeMuted({}, TextRole::Small, true);
    m_all = new QCheckBox(tr("&Also what is equal or only here"));
    m_all->setObjectName(u"joinAll"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->addWidget(m_counts, 1);
    head->addWidget(m_all);
    m_model = new CellModel(joinHeadings(), this);
    m_table = new CellTable(u"joinReport"_s, tr("What both vaults say"), height::row);
    m_table->setModel(m_model);
    m_table->setShares({3, 0, 2, 2, 0, 0});
    letRowsGrow(m_table);
    m_ours = makeButton(tr("&Ours stands"), u"joinOurs"_s);
    m_theirsButton = makeButton(tr("&Theirs stands"), u"joinTheirs"_s);
    m_both = makeButton(tr("&Keep both"), u"joinBoth"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::m);
    row->setSpacing(space::s);
    row->addWidget(
        makeMuted(tr("Where they differ you choose now, or later under Clean up."), TextRole::Small, true), 1);
    for (QPushButton *button : {m_ours, m_theirsButton, m_both}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    panel->body()->addLayout(head);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addLayout(row);
    into->addWidget(panel, 1);
    connect(m_all, &QCheckBox::toggled, this, &JoinDialog::fillReport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JoinDialog::chosenRow);
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(ValueChoice::Ours); });
    connect(m_theirsButton, &QPushButton::clicked, this, [this] { choose(ValueChoice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(ValueChoice::Both); });
}

void JoinDialog::buildBottom(QVBoxLayout *into)
{
    m_join = makeButton(tr("&Join"), u"joinNow"_s, ButtonKind::Primary, u"Ctrl+S"_s);
    auto *close = makeButton(tr("&Close"), u"joinClose"_s);
    for (QPushButton *button : {m_join, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeMuted(tr("Nothing is written before you join. What came in can be taken back with Ctrl+Z."),
                       TextRole::Small, true),
        1);
    row->addWidget(close);
    row->addWidget(m_join);
    into->addLayout(row);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void JoinDialog::look()
{
    whenDone(DossierDesk(m_casebook).lookLater(m_theirs), this,
        [this](const Result<ReceivedDossier> &look) { showPeople(look); });
}

void JoinDialog::showPeople(const Result<ReceivedDossier> &look)
{
    if (!look) {
        m_message->say(
            MessageBar::Kind::Error, tr("This dossier cannot be joined."), wording::dossierErrorText(look.error()));
        Q_EMIT looked();
        return;
    }
    m_look = *look;
    for (int row = 0; row < m_look.persons.size(); ++row)
        addPerson(m_look.persons.at(row), row);
    m_place = joinChoice(u"joinHousehold"_s, tr("Which household"));
    const int last = static_cast<int>(2 * m_look.persons.size());
    auto *label = makeFieldLabel(tr("&Household"), m_place);
    m_grid->addWidget(label, last, 0);
    m_grid->addWidget(m_place, last, 1);
    int row = last + 1;
    for (const exchange::DossierCase &one : m_theirs.cases) {
        if (!one.id.isNull())
            addCase(one, row++);
    }
    m_grid->setRowStretch(row, 1);
    if (m_look.household)
        m_household = m_look.household->id;
    fillHouseholds({});
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        const QString chosen = m_place->currentData().toString();
        m_household = chosen.isEmpty()                       ? std::nullopt
                      : chosen == QLatin1String(somebodyNew) ? std::optional(HouseholdId())
                                                             : HouseholdId::parse(chosen);
        compare();
    });
    if (!m_people.isEmpty()) {
        m_people.constFirst().who->show(); // what is not shown yet takes no focus in a window that is
        m_people.constFirst().who->setFocus();
    }
    Q_EMIT looked();
    compare();
}

/// One person of the package, and who she may be: best first, none of them chosen.
void JoinDialog::addPerson(const ReceivedPerson &person, int row)
{
    const Person &named = person.entry.person;
    const QString name = named.name.isEmpty() ? tr("Somebody without a name") : named.name.full();
    Row made;
    made.who = joinChoice(u"joinPerson%1"_s.arg(row + 1), tr("Who is %1?").arg(name));
    made.why = makeMuted({}, TextRole::Small, true);
    QComboBox *who = made.who;
    who->addItem(tr("Choose who this is…"), QString::fromLatin1(undecided));
    const auto shown = person.candidates.first(std::min<qsizetype>(mostCandidatesShown, person.candidates.size()));
    for (const CandidateView &one : shown) {
        const Person &known = one.row.person;
        //: %1 is a name, %2 a date of birth, %3 how likely
        who->addItem(
            tr("The same as %1, %2 (%3)")
                .arg(known.name.full(), wording::birthDate(known.birthDate), wording::likeness(one.candidate.likeness)),
            known.id.toString());
    }
    who->addItem(tr("Nobody of this vault: somebody new"), QString::fromLatin1(somebodyNew));
    if (person.known) {
        who->clear();
        who->addItem(tr("Decided at an earlier package"), person.known->toString());
        who->setEnabled(false);
    }
    auto *label = makeLabel(name + u", "_s + wording::birthDate(named.birthDate), TextRole::Strong, true);
    label->setBuddy(who);
    m_grid->addWidget(label, 2 * row, 0);
    m_grid->addWidget(who, 2 * row, 1);
    m_grid->addWidget(made.why, 2 * row + 1, 1);
    m_people.append(made);
    connect(who, &QComboBox::currentIndexChanged, this, [this, row] {
        sayWhy(row);
        compare();
    });
}

/// One case of the package. Unless somebody says otherwise it stays where it is.
void JoinDialog::addCase(const exchange::DossierCase &theirs, int row)
{
    //: %1 is a case number
    auto *box = joinChoice(u"joinCase%1"_s.arg(m_cases.size() + 1), tr("What becomes of case %1?").arg(theirs.number));
    //: %1 is a case number, %2 its route
    auto *label = makeLabel(tr("Case %1, %2").arg(theirs.number, wording::text(theirs.route)), TextRole::Strong, true);
    label->setBuddy(box);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    m_cases.append({theirs.id, box});
    connect(box, &QComboBox::currentIndexChanged, this, &JoinDialog::compare);
}

/// What can become of each case: the open cases of the household that was chosen are those it can be joined with.
void JoinDialog::fillCases()
{
    for (const auto &[theirs, box] : std::as_const(m_cases)) {
        const QSignalBlocker quiet(box);
        const QString wanted = box->currentData().toString();
        box->clear();
        if (m_look.cases.contains(theirs)) {
            box->addItem(tr("Here since an earlier package, as %1").arg(m_look.cases.value(theirs).number));
            box->setEnabled(false);
            continue;
        }
        box->addItem(tr("Only told: it stays in the other vault"), QString::fromLatin1(onlyTold));
        for (const exchange::DossierCase &ours : std::as_const(m_preview.ours.cases)) {
            if (ours.status != CaseStatus::Closed)
                box->addItem(tr("Join it with our open case %1").arg(ours.number), ours.id.toString());
        }
        box->addItem(tr("Take it over as a case of this vault"), QString::fromLatin1(ownCase));
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    }
}

void JoinDialog::sayWhy(int row)
{
    const QString chosen = m_people.at(row).who->currentData().toString();
    QString why;
    for (const CandidateView &one : m_look.persons.at(row).candidates) {
        if (one.row.person.id.toString() == chosen)
            why = wording::candidateReasons(one.candidate.comparisons, one.housemates);
    }
    m_people.at(row).why->setText(why);
}

DossierDecisions JoinDialog::decisions() const
{
    DossierDecisions out;
    out.household = m_household;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const QString chosen = m_people.at(i).who->currentData().toString();
        PersonDecision one;
        if (chosen == QLatin1String(somebodyNew))
            one.kind = PersonDecision::Kind::New;
        else if (const auto id = PersonId::parse(chosen))
            one = {PersonDecision::Kind::Same, *id};
        out.persons.insert(m_look.persons.at(i).entry.person.id, one);
    }
    for (const auto &[theirs, box] : m_cases) {
        const QString chosen = box->currentData().toString();
        if (chosen == QLatin1String(ownCase))
            out.cases.insert(theirs, {CaseDecision::Kind::Own, {}});
        else if (const auto id = CaseId::parse(chosen))
            out.cases.insert(theirs, {CaseDecision::Kind::Joined, *id});
    }
    return out;
}

/// The households that the people who were decided on belong to, and a new one.
void JoinDialog::fillHouseholds(const QList<Household> &households)
{
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    if (m_look.household) {
        m_place->addItem(m_look.household->name, m_look.household->id.toString());
        m_place->setEnabled(false);
        return;
    }
    m_place->addItem(tr("Choose which household this is…"), QString::fromLatin1(undecided));
    for (const Household &one : households)
        m_place->addItem(one.name, one.id.toString());
    m_place->addItem(tr("None of this vault: a new one"), QString::fromLatin1(somebodyNew));
    const QString wanted = !m_household            ? QString()
                           : m_household->isNull() ? QString::fromLatin1(somebodyNew)
                                                   : m_household->toString();
    const int place = m_place->findData(wanted);
    m_place->setCurrentIndex(std::max(0, place));
    if (place < 0)
        m_household.reset(); // nobody of it is in this dossier any more
}

void JoinDialog::compare()
{
    m_ready = false;
    showReady();
    whenDone(DossierDesk(m_casebook).previewLater(m_theirs, decisions()), this,
        [this, asked = ++m_asked](const Result<MergePreview> &preview) {
            if (asked == m_asked)
                showReport(preview);
        });
}

void JoinDialog::showReport(const Result<MergePreview> &preview)
{
    if (!preview) {
        m_message->say(preview.error());
        Q_EMIT compared();
        return;
    }
    m_preview = *preview;
    const auto before = m_household;
    const DossierDecisions asked = decisions();
    fillHouseholds(m_preview.households);
    fillCases();
    if (m_household != before || decisions().cases != asked.cases)
        return compare();
    m_ready = true;
    fillReport();
    showReady();
    Q_EMIT compared();
}

void JoinDialog::fillReport()
{
    const int row = m_table->currentIndex().row();
    m_rows = joinRows(m_preview, m_theirs, m_choices, m_casebook.region(), m_all->isChecked());
    m_model->setRows(m_rows.rows);
    const exchange::MergeCounts counts = m_preview.report.counts();
    m_counts->setText(tr("%n different", "fields", counts.different) + u" · "_s +
                      tr("%n only in the package", "fields", counts.there) + u" · "_s +
                      tr("%n only here", "fields", counts.here) + u" · "_s + tr("%n equal", "fields", counts.equal));
    if (!m_rows.rows.isEmpty())
        m_table->selectRow(std::clamp<int>(row, 0, static_cast<int>(m_rows.rows.size()) - 1));
    chosenRow();
}

void JoinDialog::chosenRow()
{
    const int row = m_table->currentIndex().row();
    const JoinPlace place = m_rows.places.value(row);
    const bool differs = place.line >= 0 && m_preview.report.parts.at(place.part).lines.at(place.line).state ==
                                                exchange::MergeState::Different;
    for (QPushButton *button : {m_ours, m_theirsButton, m_both})
        button->setEnabled(differs && !m_done);
    if (!differs)
        return;
    const auto field = m_preview.report.parts.at(place.part).lines.at(place.line).field;
    const bool writable = exchange::canBeChosen(field);
    m_theirsButton->setEnabled(writable && !m_done);
    m_theirsButton->setToolTip(
        writable ? QString() : tr("The route and the phase of a case change by a step of the case itself."));
}

void JoinDialog::choose(ValueChoice choice)
{
    const JoinPlace place = m_rows.places.value(m_table->currentIndex().row());
    if (place.line < 0)
        return;
    const exchange::MergePart &part = m_preview.report.parts.at(place.part);
    m_choices.insert(lineKey(part, part.lines.at(place.line)), choice);
    fillReport();
}

void JoinDialog::showReady()
{
    const DossierDecisions decided = decisions();
    bool all = decided.household.has_value() && !decided.persons.isEmpty();
    for (const PersonDecision &one : decided.persons)
        all = all && one.kind != PersonDecision::Kind::Open;
    m_join->setEnabled(all && m_ready && !m_done);
    m_join->setToolTip(all ? QString() : tr("Say first of everybody who it is, and which household this is."));
}

void JoinDialog::join()
{
    if (!m_join->isEnabled())
        return;
    m_join->setEnabled(false);
    m_message->clear();
    whenDone(DossierDesk(m_casebook).takeLater(m_theirs, decisions(), m_choices, m_preview), this,
        [this](const Result<DossierTaken> &taken) { ended(taken); });
}

void JoinDialog::ended(const Result<DossierTaken> &taken)
{
    if (!taken) {
        m_message->say(
            MessageBar::Kind::Error, tr("This dossier was not joined."), wording::dossierErrorText(taken.error()));
        if (taken.error().code == ErrorCode::Conflict)
            compare();
        else
            showReady();
    } else {
        QString rest = wording::takenText(*taken);
        if (!taken->effects.isEmpty())
            rest += u'\n' + wording::effectsText(taken->effects);
        m_message->say(MessageBar::Kind::Done, tr("Joined."), rest);
        lock();
    }
    Q_EMIT joined();
}

/// It is done: what stands here is what was joined.
void JoinDialog::lock()
{
    m_done = true;
    for (const Row &one : std::as_const(m_people))
        one.who->setEnabled(false);
    m_place->setEnabled(false);
    for (const auto &[theirs, box] : std::as_const(m_cases))
        box->setEnabled(false);
    chosenRow();
    showReady();
}

} // namespace regie::ui
