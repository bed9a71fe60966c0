#include "ui/shell/audittab.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"
#include "core/privacy/rights.h"
#include "ui/casefile/celltable.h"
#include "ui/disclosure/listdialog.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/audit.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int mostCases = 50;
constexpr int shownOfChoice = 12; // letters
constexpr int mostGivenOut = 20000;

using Group = wording::AuditGroup;

CellTone outcomeTone(const store::AuditEntry &entry)
{
    const auto marks = wording::auditMarks();
    const bool marked =
        std::ranges::any_of(marks, [&entry](wording::AuditMark mark) { return wording::bears(entry, mark); });
    return marked ? CellTone::Strong : CellTone::Muted;
}

QList<CellRow> entryRows(const QList<store::AuditEntry> &entries)
{
    QList<CellRow> rows;
    rows.reserve(entries.size());
    for (const store::AuditEntry &entry : entries) {
        rows.append({.id = QString::number(entry.seq),
            .cells = {{.text = wording::moment(LocalDateTime::fromUtc(entry.at)), .key = entry.seq},
                {.text = entry.userName}, {.text = wording::auditText(entry)},
                {.text = wording::outcomeText(entry), .tone = outcomeTone(entry)},
                {.text = wording::aboutText(entry), .tone = CellTone::Strong},
                {.text = wording::auditReason(entry), .tone = CellTone::Muted}}});
    }
    return rows;
}

QList<CellRow> findingRows(const QList<AuditFinding> &findings)
{
    QList<CellRow> rows;
    for (const AuditFinding &one : findings)
        rows.append({.id = one.caseId,
            .cells = {{.text = wording::text(one.signal), .second = wording::why(one.signal)}, {.text = one.userName},
                {.text = one.caseNumber}, {.text = wording::moment(LocalDateTime::fromUtc(one.last)), .key = one.last},
                {.text = QString::number(one.actions), .key = one.actions}}});
    return rows;
}

} // namespace

AuditTab::AuditTab(Casebook &casebook, MessageBar *message, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook.vault()), m_message(message)
{
    setObjectName(QStringLiteral("auditTab"));
    if (!privacy::may(casebook.vault().viewer().role(), privacy::Duty::ReadLog)) {
        makeRefusal();
        return;
    }
    m_model = new CellModel({tr("When"), tr("Who"), tr("What"), tr("Outcome"), tr("About"), tr("Reason")}, this);
    m_table = new CellTable(QStringLiteral("auditEntries"), tr("Log"), height::row);
    m_table->setModel(m_model);
    m_table->setShares({0, 2, 3, 0, 3, 3});
    m_table->setLeastRows(1);
    m_signals = new CellModel({tr("Signal"), tr("Who"), tr("Case"), tr("Last time"), tr("How often")}, this);
    m_signalTable = new CellTable(QStringLiteral("auditSignals"), tr("For a second look"), height::twoLines);
    m_signalTable->setModel(m_signals);
    m_signalTable->setShares({4, 2, 0, 0, 0});
    m_signalTable->setLeastRows(1); // at 200 % both must fit in a small window
    m_noSignals = makeMuted(tr("Nothing in what is shown asks for a second look."), TextRole::Body, true);
    m_noSignals->setContentsMargins(space::m, space::m, space::m, space::m);
    auto *log = new Panel(tr("Log"));
    m_count = makeMuted({}, TextRole::Small);
    log->headingRow()->addWidget(m_count);
    m_named = new QCheckBox(tr("With the names of users"));
    m_named->setObjectName(QStringLiteral("auditNamed"));
    m_giveOut = makeButton(tr("Give out the log of this case…"), QStringLiteral("auditGiveOut"));
    log->headingRow()->addWidget(m_named);
    log->headingRow()->addWidget(m_giveOut);
    connect(m_giveOut, &QPushButton::clicked, this, &AuditTab::giveOut);
    connect(this, &AuditTab::composed, this, &AuditTab::openList);
    log->body()->addWidget(m_table, 1);
    auto *second = new Panel(tr("For a second look"));
    second->body()->addWidget(m_signalTable, 1);
    second->body()->addWidget(m_noSignals, 1, Qt::AlignTop);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("auditSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(second);
    split->addWidget(log);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeFilters());
    column->addWidget(split, 1);
    connect(m_signalTable, &QTableView::activated, this, [this](const QModelIndex &at) { showFinding(at.row()); });
}

void AuditTab::makeRefusal()
{
    m_refused = true;
    auto *why =
        makeLabel(tr("The log is read by the data protection officer. What was done in a case stands in its own "
                     "history, under the tab History."),
            TextRole::Body, true);
    why->setObjectName(QStringLiteral("auditRefused"));
    auto *panel = new Panel(tr("Log"));
    panel->addBlock()->addWidget(why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
}

QWidget *AuditTab::makeFilters()
{
    const auto combo = [this](QComboBox *&into, const QString &name) {
        into = new QComboBox;
        into->setObjectName(name);
        into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // three beside each other at 200 %
        into->setMinimumContentsLength(shownOfChoice);
        connect(into, &QComboBox::activated, this, &AuditTab::look);
        return into;
    };
    auto *box = new Beside;
    auto *who = new QHBoxLayout;
    auto *when = new QHBoxLayout;
    box->row()->addLayout(who, 2);
    box->row()->addLayout(when, 3);
    const auto add = [](QHBoxLayout *row, const QString &words, QWidget *field, int share) {
        row->setSpacing(space::s);
        row->addWidget(makeFieldLabel(words, field));
        row->addWidget(field, share);
    };
    add(who, tr("&Who"), combo(m_user, QStringLiteral("auditUser")), 1);
    m_user->addItem(tr("Everybody"));
    add(who, tr("Wha&t"), combo(m_kind, QStringLiteral("auditKind")), 1);
    m_kind->addItem(tr("Everything"));
    for (const Group group : wording::auditGroups())
        m_kind->addItem(wording::text(group), static_cast<int>(group));
    add(who, tr("&Outcome"), combo(m_outcome, QStringLiteral("auditOutcome")), 1);
    m_outcome->addItem(tr("Every outcome"));
    for (const wording::AuditMark mark : wording::auditMarks())
        m_outcome->addItem(wording::text(mark), static_cast<int>(mark));
    add(when, tr("&Period"), combo(m_period, QStringLiteral("auditPeriod")), 1);
    const QList<std::pair<QString, int>> periods{
        {tr("Last week"), 7}, {tr("Last month"), 31}, {tr("Last year"), 366}, {tr("From the beginning"), 0}};
    for (const auto &[words, days] : periods)
        m_period->addItem(words, days);
    m_period->setCurrentIndex(1);
    m_about = new QLineEdit;
    m_about->setObjectName(QStringLiteral("auditAbout"));
    m_about->setPlaceholderText(tr("number, name or address"));
    add(when, tr("&Case or person"), m_about, 2);
    connect(m_about, &QLineEdit::returnPressed, this, &AuditTab::look);
    m_all = makeButton(tr("Show everything"), QStringLiteral("auditAll"));
    when->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_user->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
        m_about->clear();
        look();
    });
    return box;
}

void AuditTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_asked == 0 && !m_refused)
        look();
}

/// Nothing when the words name no case: then there is nothing to ask.
std::optional<store::AuditQuery> AuditTab::query()
{
    store::AuditQuery out;
    if (const QVariant user = m_user->currentData(); user.isValid())
        out.user = UserId::parse(user.toString());
    out.wants = [group = m_kind->currentData(), mark = m_outcome->currentData()](const store::AuditEntry &entry) {
        return (!group.isValid() || wording::groupOf(entry.action) == static_cast<Group>(group.toInt())) &&
               (!mark.isValid() || wording::bears(entry, static_cast<wording::AuditMark>(mark.toInt())));
    };
    if (const int days = m_period->currentData().toInt(); days > 0)
        out.from = m_casebook.vault().clock().nowUtc().addDays(-days);
    const QString words = m_about->text().trimmed();
    m_hits.clear();
    if (words.isEmpty())
        return out;
    const Result<QList<CaseHit>> hits = m_casebook.searchForLog(words, mostCases);
    if (!hits) {
        m_message->say(hits.error());
        return std::nullopt;
    }
    m_hits = *hits;
    for (const CaseHit &hit : *hits)
        out.objects.append(hit.caseFile.toString());
    if (out.objects.isEmpty()) {
        m_message->say(MessageBar::Kind::Note, tr("No case was found by these words."));
        return std::nullopt;
    }
    return out;
}

void AuditTab::look()
{
    m_message->clear();
    const auto asked = query();
    if (!asked) {
        show({{}, {}, m_view.users, false});
        Q_EMIT looked();
        return;
    }
    whenDone(m_desk.look(*asked), this, [this, number = ++m_asked](const Result<AuditView> &view) {
        if (number != m_asked)
            return;
        if (view)
            show(*view);
        else
            m_message->say(view.error());
        Q_EMIT looked();
    });
}

/// The log tells of one dossier: with two, each would read what was done in the other's.
void AuditTab::giveOut()
{
    m_message->clear();
    auto asked = query();
    if (!asked)
        return;
    if (m_hits.size() != 1) {
        m_message->say(MessageBar::Kind::Note, tr("Choose one case first."),
            tr("Type its number at Case or person: a log is given out of one dossier."));
        m_about->setFocus();
        return;
    }
    asked->limit = mostGivenOut;
    whenDone(m_desk.look(*asked), this,
        [this, file = m_hits.constFirst().caseFile, number = m_hits.constFirst().number](
            const Result<AuditView> &view) {
            if (!view)
                m_message->say(view.error());
            else if (view->entries.isEmpty())
                m_message->say(MessageBar::Kind::Note, tr("Nothing was done with this case in this period."));
            else if (view->more)
                m_message->say(MessageBar::Kind::Note, tr("That is too much for one list: choose a shorter period."));
            else
                Q_EMIT composed(logOf(*view, file, number));
        });
}

/// What was done is told by its kind only: a dossier is about more people than who asks, and that somebody was called
/// or planned with is theirs.
ScreenList AuditTab::logOf(const AuditView &view, CaseId file, const QString &number) const
{
    using enum privacy::Field;
    const bool named = m_named->isChecked();
    ScreenList list{QString(logList), tr("Who looked at case %1 and worked in it").arg(number), {}, {}};
    list.columns = {{tr("When"), Steps}};
    if (named)
        list.columns.append({tr("Who"), Author});
    list.columns << ListColumn{tr("Function"), Author} << ListColumn{tr("Organisation"), Author}
                 << ListColumn{tr("What"), Steps} << ListColumn{tr("Outcome"), Steps}
                 << ListColumn{tr("By which right"), Steps} << ListColumn{tr("Reason"), StepReason};
    for (const store::AuditEntry &entry : view.entries) {
        QStringList cells{wording::moment(LocalDateTime::fromUtc(entry.at))};
        if (named)
            cells.append(entry.userName);
        cells << wording::standingText(entry) << (entry.standing ? entry.standing->organisation : QString())
              << wording::text(wording::groupOf(entry.action)) << wording::outcomeText(entry)
              << wording::groundText(entry) << wording::auditReason(entry);
        ListRow row{file, {}};
        for (const QString &cell : std::as_const(cells))
            row.cells.append({cell, std::nullopt});
        list.rows.append(row);
    }
    return list;
}

void AuditTab::openList(const ScreenList &list)
{
    auto *dialog = new ListDialog(m_casebook, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AuditTab::show(const AuditView &view)
{
    m_view = view;
    fillUsers(view.users);
    m_model->setRows(entryRows(view.entries));
    m_signals->setRows(findingRows(view.findings));
    m_signalTable->setVisible(!view.findings.isEmpty());
    m_noSignals->setVisible(view.findings.isEmpty());
    const int shown = static_cast<int>(view.entries.size());
    m_count->setText(view.more ? tr("the last %n action(s); there are earlier ones", nullptr, shown)
                               : tr("%n action(s)", nullptr, shown));
}

void AuditTab::fillUsers(const QList<store::User> &users)
{
    const QVariant chosen = m_user->currentData();
    while (m_user->count() > 1)
        m_user->removeItem(1);
    for (const store::User &user : users)
        m_user->addItem(user.name, user.id.toString());
    m_user->setCurrentIndex(std::max(0, m_user->findData(chosen)));
}

/// What the signal rests on: the actions of that user, about that case when it is about one.
void AuditTab::showFinding(int row)
{
    if (row < 0 || row >= m_view.findings.size())
        return;
    const AuditFinding &finding = m_view.findings.at(row);
    m_user->setCurrentIndex(std::max(0, m_user->findData(finding.user.toString())));
    m_kind->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    m_about->setText(finding.caseNumber);
    look();
}

} // namespace regie::ui
