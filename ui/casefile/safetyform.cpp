#include "ui/casefile/safetyform.h"

#include "ui/casefile/safetyrows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"
#include "ui/wording/flowsafety.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

const QTime endOfDay(23, 59);
constexpr int highestFigure = 10;

} // namespace

SafetyForm::SafetyForm(const Clock &clock, QWidget *parent)
    : Panel(tr("Record safety"), parent), m_clock(clock), m_kind(new QComboBox),
      m_none(new Banner(Banner::Kind::Neutral, Sign::Note)), m_entries(new EntryForm(u"safety"_s, clock)),
      m_record(makeButton(tr("Record"), u"safetyRecord"_s, ButtonKind::Primary, u"Ctrl+Return"_s))
{
    m_kind->setObjectName(u"safetyKind"_s);
    m_kind->addItem(tr("Safety figure of a member"), static_cast<int>(Kind::Estimate));
    m_kind->addItem(tr("New safety agreement"), static_cast<int>(Kind::Agreement));
    m_kind->addItem(tr("Check of an agreement"), static_cast<int>(Kind::Check));
    m_kind->addItem(tr("End of an agreement"), static_cast<int>(Kind::EndAgreement));
    m_kind->addItem(tr("Outcome of the RiHG"), static_cast<int>(Kind::Rihg));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What do you record?"), m_kind));
    column->addWidget(m_none);
    column->addWidget(m_entries);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SafetyForm::turn);
    connect(m_record, &QPushButton::clicked, this, &SafetyForm::submit);
    m_entries->setPreset([this] { preset(); });
    connect(m_entries, &EntryForm::turnWanted, this,
        [this](const QString &kind) { m_kind->setCurrentIndex(m_kind->findData(kind.toInt())); });
}

SafetyForm::Kind SafetyForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void SafetyForm::setCase(const CaseView &view)
{
    m_view = view;
    turn();
}

QList<EntryChoice> SafetyForm::members() const
{
    QList<EntryChoice> choices;
    for (const PersonId &member : m_view.flow->facts.members)
        choices.append({memberName(m_view, member), member.toString()});
    return choices;
}

/// Those that stand.
QList<EntryChoice> SafetyForm::agreements() const
{
    QList<EntryChoice> choices;
    for (const SafetyAgreement &one : m_view.flow->safety.agreements) {
        if (one.stands())
            choices.append({one.what, one.id.toString()});
    }
    return choices;
}

QList<Entry> SafetyForm::asked(Kind kind) const
{
    switch (kind) {
    case Kind::Estimate: {
        QList<EntryChoice> scores;
        for (int score = 0; score <= highestFigure; ++score)
            scores.append({wording::scoreText(score), score});
        return {{.key = u"member"_s, .label = tr("Whose safety"), .kind = EntryKind::Choice, .choices = members()},
            {.key = u"score"_s,
                .label = tr("How safe, 0 to 10"),
                .kind = EntryKind::Choice,
                .hint = tr("0 unsafe, 10 safe"),
                .choices = scores},
            {.key = u"on"_s, .label = tr("Day"), .kind = EntryKind::Date},
            {.key = u"author"_s, .label = tr("Who says so"), .kind = EntryKind::Line},
            {.key = u"note"_s, .label = tr("Note"), .kind = EntryKind::Text, .hint = tr("may stay empty")}};
    }
    case Kind::Agreement:
        return {{.key = u"what"_s, .label = tr("What was agreed"), .kind = EntryKind::Text},
            {.key = u"checkedBy"_s, .label = tr("Who checks it"), .kind = EntryKind::Line},
            {.key = u"madeAt"_s, .label = tr("Agreed on"), .kind = EntryKind::Moment},
            {.key = u"checkAt"_s, .label = tr("First check"), .kind = EntryKind::Moment, .time = endOfDay}};
    case Kind::Check:
        return {
            {.key = u"agreement"_s, .label = tr("Which agreement"), .kind = EntryKind::Choice, .choices = agreements()},
            {.key = u"kept"_s,
                .label = tr("Was it kept?"),
                .kind = EntryKind::Segments,
                .choices = {{tr("Kept"), true}, {tr("Not kept"), false}}},
            {.key = u"at"_s, .label = tr("Checked on"), .kind = EntryKind::Moment, .time = std::nullopt},
            {.key = u"by"_s, .label = tr("Who checked"), .kind = EntryKind::Line},
            {.key = u"note"_s, .label = tr("What happened"), .kind = EntryKind::Text},
            {.key = u"nextCheck"_s, .label = tr("Next check"), .kind = EntryKind::Moment, .time = endOfDay}};
    case Kind::EndAgreement:
        return {
            {.key = u"agreement"_s, .label = tr("Which agreement"), .kind = EntryKind::Choice, .choices = agreements()},
            {.key = u"endedAt"_s, .label = tr("Ended on"), .kind = EntryKind::Moment, .time = std::nullopt},
            {.key = u"endReason"_s, .label = tr("Why it ends"), .kind = EntryKind::Text}};
    case Kind::Rihg: {
        Entry parts{.key = u"parts"_s, .label = tr("Signals per part"), .kind = EntryKind::Counts};
        for (int part = 0; part < rihgParts; ++part)
            parts.rows.append(wording::rihgPartText(part));
        parts.columns = {tr("Yellow"), tr("Blue"), tr("Red")};
        return {{.key = u"on"_s, .label = tr("Day"), .kind = EntryKind::Date}, parts,
            {.key = u"author"_s, .label = tr("Filled in by"), .kind = EntryKind::Line, .hint = tr("may stay empty")},
            {.key = u"note"_s, .label = tr("Note"), .kind = EntryKind::Text, .hint = tr("may stay empty")}};
    }
    }
    return {};
}

void SafetyForm::turn()
{
    if (!m_view.flow)
        return;
    const Kind now = kind();
    const bool aboutAgreement = now == Kind::Check || now == Kind::EndAgreement;
    const bool nothing = aboutAgreement && agreements().isEmpty();
    m_none->say(nothing ? tr("No safety agreement stands yet.") : QString());
    m_entries->setEntries(asked(now), QString::number(m_kind->currentData().toInt()));
    m_entries->setVisible(!nothing || m_entries->hasTyped()); // what was typed is not hidden
    m_record->setVisible(!nothing);
}

void SafetyForm::preset()
{
    const LocalDateTime moment = m_clock.now();
    const LocalDateTime now{moment.date, QTime(moment.time.hour(), moment.time.minute())};
    m_entries->setDate(u"on"_s, now.date);
    for (const QString &key : {u"madeAt"_s, u"at"_s, u"endedAt"_s})
        m_entries->setMoment(key, now);
}

void SafetyForm::begin(Kind kind, const QString &about)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_entries->setChoice(u"member"_s, about);
    m_entries->setChoice(u"agreement"_s, about);
    m_entries->focusFirst();
}

void SafetyForm::accept()
{
    m_entries->clear();
    if (isVisible()) // who turned to another part meanwhile stays there
        takeFocus();
}

SafetyAgreement SafetyForm::agreement() const
{
    const QString id = m_entries->choice(u"agreement"_s).toString();
    const QList<SafetyAgreement> &all = m_view.flow->safety.agreements;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const SafetyAgreement &one) { return one.id.toString() == id; });
    return found != all.cend() ? *found : SafetyAgreement();
}

SafetyEntry SafetyForm::entry() const
{
    const EntryForm &form = *m_entries;
    switch (kind()) {
    case Kind::Estimate: {
        const auto member = PersonId::parse(form.choice(u"member"_s).toString());
        const QVariant score = form.choice(u"score"_s);
        return SafetyEstimate{{}, member.value_or(PersonId()), form.date(u"on"_s), score.isValid() ? score.toInt() : -1,
            form.text(u"author"_s), form.text(u"note"_s)};
    }
    case Kind::Agreement: {
        SafetyAgreement made;
        made.what = form.text(u"what"_s);
        made.checkedBy = form.text(u"checkedBy"_s);
        made.madeAt = form.moment(u"madeAt"_s);
        made.checkAt = form.moment(u"checkAt"_s);
        return made;
    }
    case Kind::Check:
        return CheckEntry{{{}, agreement().id, form.moment(u"at"_s), form.choice(u"kept"_s).toBool(),
                              form.text(u"by"_s), form.text(u"note"_s)},
            form.moment(u"nextCheck"_s)};
    case Kind::EndAgreement: {
        SafetyAgreement ended = agreement();
        ended.endedAt = form.moment(u"endedAt"_s);
        ended.endReason = form.text(u"endReason"_s);
        return ended;
    }
    case Kind::Rihg: {
        RihgOutcome outcome;
        outcome.on = form.date(u"on"_s);
        outcome.author = form.text(u"author"_s);
        outcome.note = form.text(u"note"_s);
        const QList<int> counts = form.counts(u"parts"_s);
        for (std::size_t part = 0; part < outcome.parts.size() && counts.size() >= 3 * rihgParts; ++part) {
            const auto first = static_cast<qsizetype>(3 * part);
            outcome.parts[part] = {counts.at(first), counts.at(first + 1), counts.at(first + 2)};
        }
        return outcome;
    }
    }
    return SafetyEstimate();
}

void SafetyForm::submit()
{
    m_entries->clearErrors();
    bool typed = m_entries->isTyped();
    for (const QString &key : {u"agreement"_s, u"kept"_s}) {
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

void SafetyForm::refuse(const QList<SafetyRefusal> &refusals)
{
    m_entries->clearErrors();
    for (const SafetyRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void SafetyForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

void SafetyForm::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
