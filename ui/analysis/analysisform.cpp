#include "ui/analysis/analysisform.h"

#include "core/caseflow/flowcodes.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/analysis.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int analysisLines = 8;

QList<EntryChoice> checklistChoices(QDate today)
{
    const routing::Casework &casework = routing::Casework::shipped();
    QList<EntryChoice> choices;
    for (const auto *list : {&casework.primaryField, &casework.reportingCode, &casework.buildingBlocks}) {
        for (const routing::CaseworkItem &item : routing::Casework::on(*list, today))
            choices.append({item.name, item.id});
    }
    return choices;
}

} // namespace

AnalysisForm::AnalysisForm(const Clock &clock, QWidget *parent)
    : Panel(tr("Say something more"), parent), m_clock(clock), m_what(new Segmented(u"analysisWhat"_s)),
      m_entries(new EntryForm(u"analysis"_s, clock)),
      m_record(makeButton(tr("Record"), u"analysisRecord"_s, ButtonKind::Primary, u"Ctrl+Return"_s))
{
    m_what->setChoices({{tr("Analysis"), 0, {}}, {tr("Answer"), 1, {}}});
    m_what->setValue(0);
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What do you record?"), m_what));
    column->addWidget(m_entries);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_what, &Segmented::picked, this, &AnalysisForm::turn);
    connect(m_record, &QPushButton::clicked, this, &AnalysisForm::submit);
    m_entries->setPreset([this] { preset(); });
    connect(m_entries, &EntryForm::turnWanted, this, [this](const QString &what) {
        m_what->setValue(what.toInt());
        turn();
    });
    turn();
}

bool AnalysisForm::answers() const
{
    return m_what->value() == 1;
}

void AnalysisForm::setAbout(const AnalysisAbout &about)
{
    m_about = about;
    turn();
}

QList<Entry> AnalysisForm::asked() const
{
    const Entry on{.key = u"on"_s, .label = tr("Day"), .kind = EntryKind::Date};
    if (answers()) {
        return {{.key = u"item"_s,
                    .label = tr("Which item"),
                    .kind = EntryKind::Choice,
                    .choices = checklistChoices(m_clock.today())},
            {.key = u"answer"_s,
                .label = tr("Was it done, or is it so?"),
                .kind = EntryKind::Segments,
                .choices = {{wording::text(Answer::Yes), toCode(Answer::Yes)},
                    {wording::text(Answer::No), toCode(Answer::No)},
                    {wording::text(Answer::Unknown), toCode(Answer::Unknown)}}},
            {.key = u"done"_s,
                .label = tr("What was done in the voorliggend veld"),
                .kind = EntryKind::Text,
                .hint = tr("may stay empty")},
            {.key = u"source"_s, .label = tr("Who says so"), .kind = EntryKind::Line}, on};
    }
    QList<EntryChoice> about;
    for (const auto &[person, name] : m_about)
        about.append({name, person.toString()});
    QList<EntryChoice> topics;
    for (const Code<AnalysisTopic> &topic : codesOf<AnalysisTopic>())
        topics.append({wording::text(topic.value), QString::fromLatin1(topic.text)});
    using caseflow::SafetyPhase;
    QList<EntryChoice> phases{{tr("Not tied to a phase"), QString()}};
    for (const SafetyPhase phase : {SafetyPhase::ImmediateSafety, SafetyPhase::RiskDrivenCare, SafetyPhase::Recovery})
        phases.append({wording::text(phase), caseflow::toCode(phase)});
    return {{.key = u"about"_s, .label = tr("About whom"), .kind = EntryKind::Choice, .choices = about},
        {.key = u"topic"_s, .label = tr("Topic"), .kind = EntryKind::Choice, .choices = topics},
        {.key = u"phase"_s, .label = tr("Phase"), .kind = EntryKind::Choice, .choices = phases},
        {.key = u"text"_s, .label = tr("What you see"), .kind = EntryKind::Text, .lines = analysisLines}, on};
}

void AnalysisForm::turn()
{
    m_entries->setEntries(asked(), QString::number(m_what->value().value_or(0)));
}

void AnalysisForm::preset()
{
    m_entries->setDate(u"on"_s, m_clock.today());
    m_entries->setChoice(u"about"_s, PersonId().toString());
    m_entries->setChoice(u"phase"_s, QString());
}

void AnalysisForm::begin(PersonId person, AnalysisTopic topic)
{
    m_what->setValue(0);
    turn();
    m_entries->setChoice(u"about"_s, person.toString());
    m_entries->setChoice(u"topic"_s, toCode(topic));
    m_entries->focusFirst();
}

void AnalysisForm::begin(const QString &item)
{
    m_what->setValue(1);
    turn();
    m_entries->setChoice(u"item"_s, item);
    m_entries->focusFirst();
}

AnalysisSaying AnalysisForm::saying() const
{
    if (answers()) {
        ChecklistAnswer answer;
        answer.item = m_entries->choice(u"item"_s).toString();
        answer.answer = fromCode<Answer>(m_entries->choice(u"answer"_s).toString()).value_or(Answer::Unknown);
        answer.done = m_entries->text(u"done"_s);
        answer.source = m_entries->text(u"source"_s);
        answer.on = m_entries->date(u"on"_s);
        return answer;
    }
    AnalysisEntry entry;
    entry.person = PersonId::parse(m_entries->choice(u"about"_s).toString()).value_or(PersonId());
    entry.topic = fromCode<AnalysisTopic>(m_entries->choice(u"topic"_s).toString()).value_or(AnalysisTopic::Patterns);
    entry.phase = m_entries->choice(u"phase"_s).toString();
    entry.text = m_entries->text(u"text"_s);
    entry.on = m_entries->date(u"on"_s);
    return entry;
}

void AnalysisForm::submit()
{
    m_entries->clearErrors();
    bool typed = m_entries->isTyped();
    for (const QString &key : {u"topic"_s, u"item"_s, u"answer"_s}) {
        if (m_entries->asks(key) && !m_entries->choice(key).isValid()) {
            m_entries->refuse(key, tr("Choose one."));
            typed = false;
        }
    }
    if (typed)
        Q_EMIT submitted(saying());
    else
        m_entries->focusFirstError();
}

void AnalysisForm::accept()
{
    m_entries->clear();
    if (isVisible()) // who turned to another part meanwhile stays there
        m_entries->focusFirst();
}

void AnalysisForm::refuse(const QList<AnalysisRefusal> &refusals)
{
    m_entries->clearErrors();
    for (const AnalysisRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void AnalysisForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

} // namespace regie::ui
