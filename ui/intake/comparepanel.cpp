#include "ui/intake/comparepanel.h"

#include "ui/widgets/signs.h"
#include "ui/wording/matching.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// A name short enough for a button; the whole one is in its accessible name.
QString shortName(const QString &name)
{
    return name.size() <= 32 ? name : name.left(31) + QChar(0x2026);
}

QString onButton(const QString &text)
{
    QString safe = text;
    return safe.replace(QLatin1Char('&'), u"&&"_s);
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : Panel(tr("Side by side"), parent), m_model(new SideBySideModel(this)), m_table(makeSideBySide(m_model)),
      m_sum(new WaterfallModel(this)), m_waterfall(makeWaterfall(m_sum)),
      m_showSum(makeButton(tr("Show the sum"), u"showSum"_s, ButtonKind::Link)),
      m_hint(makeMuted(tr("differences are underlined"))), m_most(makeLabel({}, TextRole::Body, true)),
      m_surer(makeLabel({}, TextRole::Body, true)), m_consequence(makeLabel({}, TextRole::Body, true)),
      m_nobody(makeMuted(tr("Nobody to compare with yet."), TextRole::Body, true)),
      m_settled(makeLabel({}, TextRole::Strong, true))
{
    headingRow()->insertWidget(1, m_hint);
    headingRow()->addWidget(m_showSum);
    connect(m_showSum, &QPushButton::clicked, this, [this] {
        m_summing = !m_summing;
        showSum();
    });
    m_nobody->setContentsMargins(space::m, space::m, space::m, space::m);
    for (QTableView *table : {m_table, m_waterfall}) {
        table->setMinimumHeight(7 * heightFor(height::row) + 4); // its heading and six rows
        body()->addWidget(table, 1);
    }
    body()->addWidget(m_nobody, 1, Qt::AlignTop);
    m_words = makeWords();
    body()->addWidget(m_words);
    body()->addWidget(makeButtons());
    clear();
}

QWidget *ComparePanel::makeWords()
{
    auto *words = new QWidget;
    auto *grid = new QGridLayout(words);
    grid->setContentsMargins(space::m, space::s, space::m, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 104);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeMuted(tr("Weighs most")), 0, 0, Qt::AlignTop);
    grid->addWidget(m_most, 0, 1);
    grid->addWidget(makeMuted(tr("Surer with")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_surer, 1, 1);
    grid->addWidget(makeMuted(tr("If you confirm")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_consequence, 2, 1);
    return words;
}

QWidget *ComparePanel::makeButtons()
{
    m_yes = makeButton({}, u"isThisPerson"_s, ButtonKind::Primary);
    m_no = makeButton(tr("No, not the same"), u"notThisPerson"_s);
    m_later = makeButton(tr("Not sure yet"), u"notSureYet"_s);
    m_later->setToolTip(tr("Until you decide, the events of this person count as possible."));
    m_new = makeButton(tr("Add as new"), u"newPerson"_s);
    m_new->setIcon(signIcon(Sign::Person));
    m_release = makeButton(tr("Let go again"), u"releasePerson"_s);
    connect(m_yes, &QPushButton::clicked, this, &ComparePanel::accepted);
    connect(m_no, &QPushButton::clicked, this, &ComparePanel::rejected);
    connect(m_later, &QPushButton::clicked, this, &ComparePanel::postponed);
    connect(m_new, &QPushButton::clicked, this, &ComparePanel::newRequested);
    connect(m_release, &QPushButton::clicked, this, &ComparePanel::released);
    auto *bar = new QWidget;
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(space::m, space::m, space::m, space::m);
    m_bar->setSpacing(space::s);
    auto *known = new QHBoxLayout;
    known->addWidget(m_settled, 1);
    known->addWidget(m_yes);
    known->addWidget(m_no);
    known->addWidget(m_later);
    known->addStretch(1);
    auto *others = new QHBoxLayout;
    others->addStretch(1);
    others->addWidget(m_release);
    others->addWidget(m_new);
    for (QHBoxLayout *row : {known, others}) {
        row->setSpacing(space::s);
        m_bar->addLayout(row);
    }
    m_bar->setStretchFactor(known, 1);
    arrangeButtons();
    return bar;
}

void ComparePanel::arrangeButtons()
{
    m_bar->setDirection(isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_bar != nullptr)
        arrangeButtons();
    Panel::changeEvent(event);
}

void ComparePanel::compare(const IntakePerson &person, const QStringList &companions, const CandidateView *candidate,
    const QString &consequence)
{
    m_candidate = candidate == nullptr ? std::nullopt : std::optional(candidate->candidate);
    m_words->setVisible(candidate != nullptr);
    m_nobody->setVisible(candidate == nullptr);
    if (candidate == nullptr) {
        m_model->clear();
    } else {
        m_model->compare(person, companions, *candidate);
        m_most->setText(wording::weighsMost(candidate->candidate.comparisons));
        m_consequence->setText(consequence);
    }
    showSum();
    showButtons(person, candidate);
}

/// The sum takes the place of the table; a candidate without one (the persons are still being read) keeps the table.
void ComparePanel::showSum()
{
    const bool has = m_candidate && !m_candidate->waterfall.isEmpty();
    const bool summing = m_summing && has;
    if (summing)
        m_sum->show(*m_candidate, m_names);
    else
        m_sum->clear();
    m_table->setVisible(m_candidate && !summing);
    m_waterfall->setVisible(summing);
    m_hint->setVisible(m_candidate && !summing);
    m_showSum->setVisible(has);
    m_showSum->setText(summing ? tr("Show side by side") : tr("Show the sum"));
    setHeading(summing ? tr("Why this candidate") : tr("Side by side"));
    if (!m_candidate)
        return;
    const QString settles = summing && m_candidate->settling ? wording::settling(*m_candidate->settling) : QString();
    m_surer->setText(settles.isEmpty() ? wording::surerWith(m_candidate->comparisons) : settles);
}

void ComparePanel::showButtons(const IntakePerson &person, const CandidateView *candidate)
{
    const bool open = person.choice == MentionChoice::Open;
    const QString name = candidate == nullptr ? QString() : candidate->row.person.name.full();
    m_yes->setVisible(open && candidate != nullptr);
    m_yes->setText(tr("Yes, this is %1").arg(onButton(shortName(name))) + u"  Ctrl+Enter"_s);
    m_yes->setAccessibleName(tr("Yes, this is %1").arg(name));
    m_no->setVisible(open && candidate != nullptr && !candidate->rejected);
    m_later->setVisible(open && candidate != nullptr);
    m_new->setVisible(open);
    m_new->setEnabled(!person.mention.asWritten.trimmed().isEmpty());
    m_new->setToolTip(m_new->isEnabled() ? QString() : tr("Type a name first."));
    m_release->setVisible(!open);
    m_settled->setVisible(!open);
    if (person.choice == MentionChoice::NewPerson)
        m_settled->setText(tr("This will be a new person."));
    else if (candidate != nullptr && candidate->candidate.person == person.person)
        m_settled->setText(tr("This is %1, you said.").arg(shortName(name)));
    else
        m_settled->setText(tr("You said who this is."));
}

void ComparePanel::clear()
{
    compare(IntakePerson{}, {}, nullptr, {});
}

QWidget *ComparePanel::mainButton() const
{
    return m_yes;
}

} // namespace regie::ui
