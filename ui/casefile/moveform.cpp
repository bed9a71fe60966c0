#include "ui/casefile/moveform.h"

#include "ui/casefile/moverows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"

#include "core/domain/codes.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

/// The order in which a form asks, whatever the order of the definition: when, what, who, until when, why.
constexpr FlowField askedInOrder[] = {FlowField::At, FlowField::Outcome, FlowField::Member, FlowField::Who,
    FlowField::Organisation, FlowField::Intensity, FlowField::Until, FlowField::Parties, FlowField::Reason,
    FlowField::Note};

EntryKind entryKindOf(FlowField field)
{
    switch (field) {
    case FlowField::At:
    case FlowField::Until:
        return EntryKind::Moment;
    case FlowField::Reason:
    case FlowField::Note:
        return EntryKind::Text;
    case FlowField::Outcome:
    case FlowField::Member:
        return EntryKind::Choice;
    case FlowField::Parties:
        return EntryKind::People;
    case FlowField::Who:
        return EntryKind::Person;
    case FlowField::Organisation:
        return EntryKind::Organisation;
    case FlowField::Intensity:
        return EntryKind::Segments;
    }
    return EntryKind::Line;
}

/// Names that stand in the case already, for completing.
QStringList namesIn(const CaseView &view)
{
    QStringList names;
    if (!view.file.handler.isEmpty())
        names.append(view.file.handler);
    for (const FlowEvent &event : view.flow->state.events) {
        for (const Party &party : event.parties) {
            if (!names.contains(party.name))
                names.append(party.name);
        }
    }
    return names;
}

} // namespace

MoveForm::MoveForm(const Clock &clock, QWidget *parent)
    : Panel(parent), m_clock(clock), m_title(makeLabel({}, TextRole::DetailHeading, true)),
      m_who(makeMuted({}, TextRole::Body, true)), m_source(makeMuted({}, TextRole::Small, true)),
      m_lacks(new Banner(Banner::Kind::Neutral, Sign::NotMet)),
      m_warnings(new Banner(Banner::Kind::Warning, Sign::Target)),
      m_entries(new EntryForm(QStringLiteral("move"), clock)),
      m_record(
          makeButton(tr("Record"), QStringLiteral("moveRecord"), ButtonKind::Primary, QStringLiteral("Ctrl+Return")))
{
    setObjectName(QStringLiteral("caseMoveForm"));
    m_lacks->setObjectName(QStringLiteral("moveLacks"));
    m_warnings->setObjectName(QStringLiteral("moveWarnings"));
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_who);
    head->addWidget(m_source);
    column->addLayout(head);
    column->addWidget(m_lacks);
    column->addWidget(m_warnings);
    column->addWidget(m_entries);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &MoveForm::submit);
    m_entries->setPreset([this] { preset(m_act); });
    connect(m_entries, &EntryForm::turnWanted, this, &MoveForm::actWanted);
    setAct(nullptr);
}

void MoveForm::setCase(const CaseView &view, const routing::Region &region)
{
    m_view = view;
    m_region = &region;
    if (m_view.flow)
        m_entries->setOffers(organisations(), namesIn(m_view));
}

QList<OrganisationChoice> MoveForm::organisations() const
{
    const QDate today = m_clock.today();
    QList<OrganisationChoice> choices;
    for (const routing::Organisation &one : m_region->organisations) {
        const bool there = std::any_of(
            choices.cbegin(), choices.cend(), [&one](const OrganisationChoice &choice) { return choice.id == one.id; });
        if (!there && m_region->organisation(one.id, today) != nullptr)
            choices.append({one.id, m_region->organisationName(one.id, today)});
    }
    return choices;
}

void MoveForm::setAct(const ActVerdict *verdict)
{
    const bool form = verdict != nullptr && verdict->allowed;
    m_who->setVisible(verdict != nullptr);
    m_source->setVisible(false);
    m_entries->setVisible(form || m_entries->hasTyped());
    m_record->setVisible(form);
    if (verdict == nullptr) {
        m_act = {};
        m_run = 0;
        m_title->setText(tr("Choose what was done or decided."));
        m_lacks->say({});
        m_warnings->say({});
        m_entries->setEntries({});
        m_entries->setVisible(m_entries->hasTyped());
        return;
    }
    m_run = verdict->run;
    m_act = *verdict->act;
    m_title->setText(wording::actText(m_act.id));
    const QString who = wording::byWhom(m_act);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    showSource(m_act);
    showWhy(*verdict);
    if (!form) {
        m_entries->setEntries({}, moveId(*verdict)); // what was typed waits until it is possible
        return setAccessibleName(m_title->text());
    }
    fillEntries(*verdict);
    setAccessibleName(m_title->text());
}

void MoveForm::showSource(const Act &act)
{
    const auto sentence = m_region->sentences.constFind(act.sentence);
    const bool known = sentence != m_region->sentences.constEnd();
    m_source->setVisible(known);
    if (known)
        m_source->setText(tr("“%1” (%2)").arg(sentence->text, sentence->sourceName));
}

void MoveForm::showWhy(const ActVerdict &verdict)
{
    if (!verdict.allowed)
        m_lacks->say(tr("This is not possible yet."), wording::text(verdict.lacks));
    else
        m_lacks->say({});
    if (!verdict.allowed)
        m_warnings->say({});
    else if (!verdict.reasonFor.isEmpty())
        m_warnings->say(tr("Only with a reason in writing."), wording::text(verdict.reasonFor + verdict.warnings));
    else if (!verdict.warnings.isEmpty())
        m_warnings->say(tr("Possible, but note:"), wording::text(verdict.warnings));
    else
        m_warnings->say({});
}

void MoveForm::fillEntries(const ActVerdict &verdict)
{
    QList<Entry> entries;
    for (const FlowField field : askedInOrder) {
        if (field == FlowField::At || verdict.needs.contains(field))
            entries.append(entryOf(field, verdict));
    }
    m_entries->setEntries(entries, moveId(verdict));
}

Entry MoveForm::entryOf(FlowField field, const ActVerdict &verdict) const
{
    Entry entry;
    entry.key = toCode(field);
    entry.label = wording::fieldLabel(*verdict.act, field);
    entry.hint = wording::fieldHint(*verdict.act, field);
    entry.kind = entryKindOf(field);
    if (field == FlowField::At)
        entry.time = std::nullopt;
    if (field == FlowField::Until) {
        const FlowRun *run = m_view.flow->state.run(verdict.run);
        // An order ends at the hour it was imposed (DOMAIN.md 0, 5).
        entry.time = verdict.act->order == OrderChange::Extend ? run->start.time : QTime(23, 59);
    }
    if (field == FlowField::Outcome)
        entry.choices = outcomesOf(*verdict.act);
    if (field == FlowField::Member)
        entry.choices = membersOf();
    if (field == FlowField::Intensity) {
        for (const Intensity one : {Intensity::Low, Intensity::Normal, Intensity::High})
            entry.choices.append({wording::text(one), static_cast<int>(one)});
    }
    return entry;
}

QList<EntryChoice> MoveForm::outcomesOf(const Act &act) const
{
    QStringList codes = act.outcomes;
    if (act.effect == FlowEventKind::FlagSettled) {
        const QSet<RedFlag> open = openFlags(m_view.flow->state, m_view.flow->facts);
        codes.removeIf([&open](const QString &code) {
            const auto flag = fromCode<RedFlag>(code);
            return !flag || !open.contains(*flag);
        });
    }
    QList<EntryChoice> choices;
    for (const QString &code : std::as_const(codes))
        choices.append({wording::outcomeText(code), code});
    return choices;
}

QList<EntryChoice> MoveForm::membersOf() const
{
    QList<EntryChoice> choices;
    for (const PersonId &member : m_view.flow->facts.members) {
        const auto found = std::find_if(m_view.members.cbegin(), m_view.members.cend(),
            [&member](const store::PersonRow &row) { return row.person.id == member; });
        if (found != m_view.members.cend())
            choices.append({found->person.name.full(), member.toString()});
    }
    return choices;
}

QString MoveForm::organisationOf(Actor who) const
{
    const routing::Municipality *place = m_region->municipality(m_view.file.municipality);
    const auto ofKind = [this](const QString &kind) {
        const auto found = std::find_if(m_region->organisations.cbegin(), m_region->organisations.cend(),
            [&kind](const routing::Organisation &one) { return one.kind == kind; });
        return found != m_region->organisations.cend() ? found->id : QString();
    };
    switch (who) {
    case Actor::Executor:
    case Actor::IcmWorker:
        return place != nullptr ? place->executor : m_view.file.executor;
    case Actor::LocalTeam:
    case Actor::CaseDirector:
        return place != nullptr ? place->localTeam : QString();
    case Actor::SafeHome:
        return ofKind(QStringLiteral("safe-home"));
    case Actor::SafetyHouse:
    case Actor::ProcessDirector:
        return ofKind(QStringLiteral("care-and-safety-house"));
    case Actor::ThvCoordinator:
    case Actor::PersonPutOut:
    case Actor::Mayor:
    case Actor::Court:
    case Actor::Duo:
    case Actor::Family:
    case Actor::Partner:
    case Actor::YouthTable:
    case Actor::Nobody:
        return {};
    }
    return {};
}

void MoveForm::reset()
{
    m_entries->clear();
}

/// What is nearly always so; it can be changed.
void MoveForm::preset(const Act &act)
{
    const LocalDateTime now = m_clock.now();
    m_entries->setMoment(toCode(FlowField::At), {now.date, QTime(now.time.hour(), now.time.minute())});
    const Actor named = act.role == QLatin1String("icm-worker") ? Actor::IcmWorker : act.who;
    m_entries->setOrganisation(toCode(FlowField::Who), organisationOf(named));
}

ActInput MoveForm::input() const
{
    ActInput input;
    input.run = m_run;
    input.act = m_act.id;
    input.at = m_entries->moment(toCode(FlowField::At));
    input.reason = m_entries->text(toCode(FlowField::Reason));
    input.note = m_entries->text(toCode(FlowField::Note));
    input.outcome = m_entries->choice(toCode(FlowField::Outcome)).toString();
    input.parties = m_entries->people(toCode(FlowField::Parties)) + m_entries->people(toCode(FlowField::Who));
    input.organisation = m_entries->text(toCode(FlowField::Organisation));
    if (const auto member = PersonId::parse(m_entries->choice(toCode(FlowField::Member)).toString()))
        input.member = *member;
    if (const LocalDateTime until = m_entries->moment(toCode(FlowField::Until)); until.isValid())
        input.until = until;
    if (const QVariant intensity = m_entries->choice(toCode(FlowField::Intensity)); intensity.isValid())
        input.intensity = static_cast<Intensity>(intensity.toInt());
    return input;
}

void MoveForm::submit()
{
    m_entries->clearErrors();
    if (!m_entries->isTyped()) {
        m_entries->focusFirstError();
        return;
    }
    Q_EMIT submitted(input());
}

void MoveForm::refuse(const QList<FieldRefusal> &refusals)
{
    m_entries->clearErrors();
    for (const FieldRefusal &refusal : refusals)
        m_entries->refuse(toCode(refusal.field), wording::refusalText(m_act, refusal));
    m_entries->focusFirstError();
}

void MoveForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

void MoveForm::focusFirst()
{
    if (!m_entries->isHidden())
        m_entries->focusFirst();
}

} // namespace regie::ui
