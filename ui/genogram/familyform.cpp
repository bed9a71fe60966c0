#include "ui/genogram/familyform.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"
#include "ui/wording/domain.h"
#include "ui/wording/family.h"
#include "ui/wording/genogram.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// A relation as it is chosen: some say more than the relation itself.
struct RelationOption
{
    RelationKind kind = RelationKind::Other;
    std::optional<TieKind> tie = std::nullopt;
};

constexpr RelationOption relationOptions[] = {{RelationKind::Partner, {}}, {RelationKind::Partner, TieKind::Married},
    {RelationKind::ExPartner, {}}, {RelationKind::Parent, {}}, {RelationKind::Child, {}},
    {RelationKind::Parent, TieKind::Adopted}, {RelationKind::StepParent, {}}, {RelationKind::StepChild, {}},
    {RelationKind::FosterParent, {}}, {RelationKind::FosterChild, {}}, {RelationKind::Sibling, {}},
    {RelationKind::Sibling, TieKind::Twin}, {RelationKind::Sibling, TieKind::IdenticalTwin},
    {RelationKind::Grandparent, {}}, {RelationKind::Grandchild, {}}, {RelationKind::Other, {}}};

enum class LifeState { Alive, Deceased, Unborn };

QList<EntryChoice> relationChoices(bool withTies)
{
    QList<EntryChoice> choices;
    for (int index = 0; index < static_cast<int>(std::size(relationOptions)); ++index) {
        const RelationOption &option = relationOptions[index];
        if (option.tie && !withTies)
            continue;
        const QString text = wording::text(option.kind);
        choices.append({option.tie ? u"%1, %2"_s.arg(text, wording::text(*option.tie)) : text, index});
    }
    return choices;
}

template <typename E>
QList<EntryChoice> codedChoices()
{
    QList<EntryChoice> choices;
    for (const Code<E> &code : codesOf<E>())
        choices.append({wording::text(code.value), QString::fromLatin1(code.text)});
    return choices;
}

} // namespace

FamilyForm::FamilyForm(const Clock &clock, QWidget *parent)
    : Panel(tr("Record something"), parent), m_clock(clock), m_kind(new QComboBox),
      m_entries(new EntryForm(u"family"_s, clock)), m_question(new Banner(Banner::Kind::Warning, Sign::Unknown)),
      m_record(makeButton(tr("Record"), u"familyRecord"_s, ButtonKind::Primary, u"Ctrl+Return"_s)),
      m_confirm(makeButton(tr("Yes, record it"), u"familyConfirm"_s))
{
    m_kind->setObjectName(u"familyWhat"_s);
    const std::pair<Kind, QString> kinds[] = {{Kind::Person, tr("A person of the family")},
        {Kind::Relation, tr("Relation")}, {Kind::Pattern, tr("Pattern: violence, care, coalition, broken contact")},
        {Kind::Residence, tr("Where somebody lives")}, {Kind::Life, tr("Deceased or unborn")},
        {Kind::Network, tr("Somebody of the network")}, {Kind::Address, tr("Secret address")},
        {Kind::Shield, tr("Something that is kept from somebody")}, {Kind::End, tr("End or mistake")}};
    for (const auto &[kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What do you record?"), m_kind));
    column->addWidget(m_entries);
    column->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_record);
    buttons->addWidget(m_confirm);
    buttons->addStretch(1);
    column->addLayout(buttons);
    body()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FamilyForm::turn);
    connect(m_record, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_entries, &EntryForm::edited, this, [this] { ask({}); });
    m_entries->setPreset([this] {
        m_entries->setChoice(u"livesIn"_s, true);
        m_entries->setChoice(u"place"_s, static_cast<int>(NewMember::Place::InHousehold));
    });
    connect(m_entries, &EntryForm::turnWanted, this,
        [this](const QString &kind) { m_kind->setCurrentIndex(m_kind->findData(kind.toInt())); });
    turn();
}

FamilyForm::Kind FamilyForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void FamilyForm::setSystem(const FamilySystem &system, const QList<OrganisationChoice> &organisations)
{
    m_system = system;
    m_entries->setOffers(organisations, {});
    turn();
}

QList<EntryChoice> FamilyForm::persons() const
{
    QList<EntryChoice> choices;
    for (const FamilyMember &member : m_system.family.persons)
        choices.append({wording::memberName(member), member.person.id.toString()});
    return choices;
}

QList<EntryChoice> FamilyForm::households() const
{
    QList<EntryChoice> choices;
    for (const FamilyHousehold &household : m_system.family.households)
        choices.append(
            {household.ofCase ? tr("%1 (this case)").arg(household.name) : household.name, household.id.toString()});
    return choices;
}

/// Everything that can end or be taken away; the first letter of its value says what it is.
QList<EntryChoice> FamilyForm::things() const
{
    const Family &family = m_system.family;
    QList<EntryChoice> choices;
    for (const Relation &one : family.relations)
        choices.append(
            {wording::relationText(wording::nameIn(family, one.from), one.kind, wording::nameIn(family, one.to)),
                u'r' + one.id.toString()});
    for (const FamilyTie &one : family.ties) {
        if (!one.id.isNull())
            choices.append({wording::tieText(one, family), u't' + one.id.toString()});
    }
    for (const FamilyHousehold &household : family.households) {
        for (const Membership &one : household.memberships)
            choices.append({tr("%1 in household %2").arg(wording::nameIn(family, one.person), household.name),
                u'm' + one.id.toString()});
    }
    for (const NetworkContact &one : m_system.network)
        choices.append({tr("Network: %1").arg(one.name), u'n' + one.id.toString()});
    for (const ShieldedFact &one : m_system.shielded)
        choices.append({tr("Kept secret: %1 of %2").arg(wording::text(one.kind), wording::nameIn(family, one.person)),
            u's' + one.id.toString()});
    return choices;
}

QList<Entry> FamilyForm::asked(Kind kind) const
{
    const Entry since{.key = u"since"_s, .label = tr("Since"), .kind = EntryKind::Date, .hint = tr("may stay empty")};
    const Entry until{
        .key = u"until"_s, .label = tr("Last day"), .kind = EntryKind::Date, .hint = tr("may stay empty")};
    const Entry note{.key = u"note"_s, .label = tr("Note"), .kind = EntryKind::Line, .hint = tr("may stay empty")};
    const Entry from{.key = u"from"_s, .label = tr("Who"), .kind = EntryKind::Choice, .choices = persons()};
    const Entry person{.key = u"person"_s, .label = tr("Who"), .kind = EntryKind::Choice, .choices = persons()};
    switch (kind) {
    case Kind::Person:
    case Kind::Life:
        return askedOfPersons(kind);
    case Kind::Address:
    case Kind::Shield:
        return askedOfSecrets(kind);
    case Kind::Relation:
        return {from,
            {.key = u"kind"_s, .label = tr("Is"), .kind = EntryKind::Choice, .choices = relationChoices(true)},
            {.key = u"to"_s, .label = tr("Of whom"), .kind = EntryKind::Choice, .choices = persons()}, since, until};
    case Kind::Pattern: {
        QList<EntryChoice> patterns;
        for (const Code<TieKind> &code : codesOf<TieKind>()) {
            if (isPattern(code.value))
                patterns.append({wording::text(code.value), QString::fromLatin1(code.text)});
        }
        return {from, {.key = u"kind"_s, .label = tr("Pattern"), .kind = EntryKind::Choice, .choices = patterns},
            {.key = u"to"_s, .label = tr("Towards or with whom"), .kind = EntryKind::Choice, .choices = persons()},
            since, until, note};
    }
    case Kind::Residence:
        return {person,
            {.key = u"household"_s, .label = tr("Household"), .kind = EntryKind::Choice, .choices = households()},
            {.key = u"newHousehold"_s,
                .label = tr("Or a new household"),
                .kind = EntryKind::Line,
                .hint = tr("name of the household")},
            {.key = u"livesIn"_s,
                .label = tr("How"),
                .kind = EntryKind::Segments,
                .choices = {{tr("Lives there"), true}, {tr("Lives elsewhere"), false}}},
            since, until};
    case Kind::Network: {
        QList<EntryChoice> about{{tr("The whole household"), QString()}};
        return {
            {.key = u"kind"_s, .label = tr("Kind"), .kind = EntryKind::Choice, .choices = codedChoices<NetworkKind>()},
            {.key = u"name"_s, .label = tr("Name"), .kind = EntryKind::Line},
            {.key = u"part"_s, .label = tr("What this person does for them"), .kind = EntryKind::Line},
            {.key = u"person"_s, .label = tr("Of whom"), .kind = EntryKind::Choice, .choices = about + persons()},
            {.key = u"organisation"_s, .label = tr("Organisation"), .kind = EntryKind::Organisation},
            {.key = u"phone"_s, .label = tr("Telephone"), .kind = EntryKind::Line}, since, until, note};
    }
    case Kind::End:
        return {{.key = u"item"_s, .label = tr("What"), .kind = EntryKind::Choice, .choices = things()},
            {.key = u"until"_s,
                .label = tr("Last day"),
                .kind = EntryKind::Date,
                .hint = tr("empty: it was recorded by mistake")},
            {.key = u"reason"_s, .label = tr("Why it is taken away"), .kind = EntryKind::Text}};
    }
    return {};
}

QList<Entry> FamilyForm::askedOfPersons(Kind kind) const
{
    const QString dates = tr("23-11-1985, 1985 or omstreeks 1985");
    if (kind == Kind::Life) {
        return {{.key = u"person"_s, .label = tr("Who"), .kind = EntryKind::Choice, .choices = persons()},
            {.key = u"state"_s,
                .label = tr("State"),
                .kind = EntryKind::Segments,
                .choices = {{tr("Alive"), static_cast<int>(LifeState::Alive)},
                    {tr("Deceased"), static_cast<int>(LifeState::Deceased)},
                    {tr("Unborn"), static_cast<int>(LifeState::Unborn)}}},
            {.key = u"day"_s, .label = tr("Died or expected"), .kind = EntryKind::Line, .hint = dates}};
    }
    using Place = NewMember::Place;
    return {{.key = u"name"_s, .label = tr("Name"), .kind = EntryKind::Line},
        {.key = u"sex"_s, .label = tr("Sex"), .kind = EntryKind::Choice, .choices = codedChoices<Sex>()},
        {.key = u"born"_s, .label = tr("Born or expected"), .kind = EntryKind::Line, .hint = dates},
        {.key = u"unborn"_s,
            .label = tr("Not born yet"),
            .kind = EntryKind::Several,
            .choices = {{tr("Unborn child"), true}}},
        {.key = u"is"_s, .label = tr("Is"), .kind = EntryKind::Choice, .choices = relationChoices(false)},
        {.key = u"of"_s, .label = tr("Of whom"), .kind = EntryKind::Choice, .choices = persons()},
        {.key = u"place"_s,
            .label = tr("Belongs to this household"),
            .kind = EntryKind::Segments,
            .choices = {{tr("Lives in it"), static_cast<int>(Place::InHousehold)},
                {tr("Lives elsewhere"), static_cast<int>(Place::Elsewhere)},
                {tr("Only family"), static_cast<int>(Place::Outside)}}},
        {.key = u"since"_s, .label = tr("Since"), .kind = EntryKind::Date, .hint = tr("may stay empty")}};
}

QList<Entry> FamilyForm::askedOfSecrets(Kind kind) const
{
    const Entry person{.key = u"person"_s, .label = tr("Of whom"), .kind = EntryKind::Choice, .choices = persons()};
    const Entry shield{.key = u"shield"_s,
        .label = tr("Kept from"),
        .kind = EntryKind::Several,
        .hint = tr("nobody ticked: everybody outside the coordination"),
        .choices = persons()};
    if (kind == Kind::Shield) {
        return {person,
            {.key = u"kind"_s, .label = tr("Kind"), .kind = EntryKind::Choice, .choices = codedChoices<ShieldedKind>()},
            {.key = u"what"_s, .label = tr("What is kept secret"), .kind = EntryKind::Line}, shield};
    }
    return {person, {.key = u"street"_s, .label = tr("Street"), .kind = EntryKind::Line},
        {.key = u"number"_s, .label = tr("House number"), .kind = EntryKind::Line},
        {.key = u"postcode"_s, .label = tr("Postcode"), .kind = EntryKind::Line},
        {.key = u"town"_s, .label = tr("Town"), .kind = EntryKind::Line},
        {.key = u"since"_s, .label = tr("Since"), .kind = EntryKind::Date, .hint = tr("may stay empty")}, shield};
}

void FamilyForm::turn()
{
    ask({});
    m_entries->setEntries(asked(kind()), QString::number(m_kind->currentData().toInt()));
}

void FamilyForm::begin(Kind kind, const QString &about)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    for (const QString &key : {u"from"_s, u"person"_s, u"of"_s, u"item"_s})
        m_entries->setChoice(key, about);
    m_entries->focusFirst();
}

PersonId FamilyForm::personIn(const QString &key) const
{
    return PersonId::parse(m_entries->choice(key).toString()).value_or(PersonId());
}

QList<PersonId> FamilyForm::personsIn(const QString &key) const
{
    QList<PersonId> persons;
    const QVariantList ticked = m_entries->chosen(key);
    for (const QVariant &one : ticked)
        persons.append(PersonId::parse(one.toString()).value_or(PersonId()));
    return persons;
}

PartialDate FamilyForm::dateIn(const QString &key)
{
    const auto date = PartialDate::parse(m_entries->text(key));
    if (!date) {
        m_entries->refuse(key, tr("Write the date as 23-11-1985, 11-1985 or 1985."));
        m_typed = false;
    }
    return date.value_or(PartialDate());
}

FamilyChange FamilyForm::personChange()
{
    NewMember one;
    one.name = PersonName::split(m_entries->text(u"name"_s));
    one.sex = fromCode<Sex>(m_entries->choice(u"sex"_s).toString()).value_or(Sex::Unknown);
    one.born = dateIn(u"born"_s);
    one.unborn = !m_entries->chosen(u"unborn"_s).isEmpty();
    one.of = personIn(u"of"_s);
    const QVariant is = m_entries->choice(u"is"_s);
    if (is.isValid())
        one.is = relationOptions[is.toInt()].kind;
    one.place = static_cast<NewMember::Place>(m_entries->choice(u"place"_s).toInt());
    one.since = m_entries->date(u"since"_s);
    return one;
}

FamilyChange FamilyForm::endChange() const
{
    const QString item = m_entries->choice(u"item"_s).toString();
    const QStringView id = QStringView(item).mid(1);
    FamilyEnd end;
    end.until = m_entries->date(u"until"_s);
    end.reason = m_entries->text(u"reason"_s);
    if (item.startsWith(u't'))
        end.what = FamilyTieId::parse(id).value_or(FamilyTieId());
    else if (item.startsWith(u'm'))
        end.what = MembershipId::parse(id).value_or(MembershipId());
    else if (item.startsWith(u'n'))
        end.what = NetworkContactId::parse(id).value_or(NetworkContactId());
    else if (item.startsWith(u's'))
        end.what = ShieldedFactId::parse(id).value_or(ShieldedFactId());
    else
        end.what = RelationId::parse(id).value_or(RelationId());
    return end;
}

FamilyChange FamilyForm::change()
{
    const EntryForm &form = *m_entries;
    switch (kind()) {
    case Kind::Person:
        return personChange();
    case Kind::Relation: {
        const RelationOption option = relationOptions[form.choice(u"kind"_s).toInt()];
        return RelationEntry{Relation{{}, personIn(u"from"_s), personIn(u"to"_s), option.kind, form.date(u"since"_s),
                                 form.date(u"until"_s)},
            option.tie};
    }
    case Kind::Pattern: {
        FamilyTie tie;
        tie.from = personIn(u"from"_s);
        tie.to = personIn(u"to"_s);
        tie.kind = fromCode<TieKind>(form.choice(u"kind"_s).toString()).value_or(TieKind::Care);
        tie.since = form.date(u"since"_s);
        tie.until = form.date(u"until"_s);
        tie.note = form.text(u"note"_s);
        return tie;
    }
    case Kind::Residence:
        return ResidenceEntry{
            Membership{{}, HouseholdId::parse(form.choice(u"household"_s).toString()).value_or(HouseholdId()),
                personIn(u"person"_s), form.date(u"since"_s), form.date(u"until"_s),
                form.choice(u"livesIn"_s).toBool()},
            form.text(u"newHousehold"_s)};
    case Kind::Life: {
        const auto state = static_cast<LifeState>(form.choice(u"state"_s).toInt());
        LifeFacts life;
        life.person = personIn(u"person"_s);
        life.deceased = state == LifeState::Deceased;
        life.unborn = state == LifeState::Unborn;
        const PartialDate day = dateIn(u"day"_s);
        (life.deceased ? life.died : life.expected) = state == LifeState::Alive ? PartialDate() : day;
        return life;
    }
    case Kind::Network: {
        NetworkContact contact;
        contact.kind = fromCode<NetworkKind>(form.choice(u"kind"_s).toString()).value_or(NetworkKind::Other);
        contact.name = form.text(u"name"_s);
        contact.part = form.text(u"part"_s);
        contact.person = personIn(u"person"_s);
        contact.organisation = form.text(u"organisation"_s);
        contact.phone = form.text(u"phone"_s);
        contact.since = form.date(u"since"_s);
        contact.until = form.date(u"until"_s);
        contact.note = form.text(u"note"_s);
        return contact;
    }
    case Kind::Address: {
        SecretAddress secret;
        secret.person = personIn(u"person"_s);
        secret.address.street = form.text(u"street"_s);
        secret.address.houseNumber = form.text(u"number"_s);
        secret.address.postcode = form.text(u"postcode"_s);
        secret.address.town = form.text(u"town"_s);
        secret.address.from = form.date(u"since"_s);
        secret.address.secret = true;
        secret.address.shieldedFrom = personsIn(u"shield"_s);
        return secret;
    }
    case Kind::Shield: {
        ShieldedFact fact;
        fact.person = personIn(u"person"_s);
        fact.kind = fromCode<ShieldedKind>(form.choice(u"kind"_s).toString()).value_or(ShieldedKind::Other);
        fact.what = form.text(u"what"_s);
        fact.from = personsIn(u"shield"_s);
        return fact;
    }
    case Kind::End:
        return endChange();
    }
    return NewMember();
}

void FamilyForm::submit(bool confirmed)
{
    m_entries->clearErrors();
    m_typed = m_entries->isTyped();
    for (const QString &key : {u"kind"_s, u"state"_s, u"item"_s}) {
        if (m_entries->asks(key) && !m_entries->choice(key).isValid()) {
            m_entries->refuse(key, tr("Choose one."));
            m_typed = false;
        }
    }
    const FamilyChange typed = change();
    if (m_typed)
        Q_EMIT submitted(typed, confirmed);
    else
        m_entries->focusFirstError();
}

void FamilyForm::ask(const QString &question)
{
    m_question->say(question);
    m_confirm->setVisible(!question.isEmpty());
}

void FamilyForm::accept()
{
    m_entries->clear();
    turn();
    if (isVisible()) // who turned to another part meanwhile stays there
        takeFocus();
}

void FamilyForm::answer(const FamilyOutcome &outcome)
{
    m_entries->clearErrors();
    for (const FamilyRefusal &refusal : outcome.refused)
        m_entries->refuse(
            refusal.field, refusal.problem ? wording::text(*refusal.problem, m_system.family) : tr("Fill this in."));
    if (!outcome.refused.isEmpty()) {
        ask({});
        m_entries->focusFirstError();
        return;
    }
    QStringList questions;
    for (const FamilyProblem &problem : outcome.asked)
        questions.append(wording::text(problem, m_system.family));
    if (outcome.knownAlready)
        questions.append(tr("Somebody of this name and date of birth is known already. Is this another person?"));
    ask(questions.join(u' '));
    if (!questions.isEmpty())
        m_confirm->setFocus(Qt::OtherFocusReason);
}

void FamilyForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
}

void FamilyForm::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
