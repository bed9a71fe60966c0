#include "ui/intake/personform.h"

#include "ui/intake/addressbox.h"
#include "ui/intake/choices.h"
#include "ui/intake/unread.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/typeddate.h"
#include "ui/wording/dates.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

enum AddressRow { Dwelling, NotKnown, Elsewhere };
constexpr int otherRole = -1;

QString birthKey(const Mention &mention)
{
    return unreadKey(mention.id, u"birthDate"_s);
}

} // namespace

PersonForm::PersonForm(Intake &draft, const PageContext &context, QWidget *parent)
    : Panel(tr("Add a person"), parent), m_draft(draft), m_context(context), m_ordinal(makeMuted({})),
      m_role(new Segmented(u"role"_s)), m_otherRole(new QComboBox), m_name(new QLineEdit), m_birth(new QLineEdit),
      m_sex(new QComboBox), m_address(new QComboBox), m_otherAddress(new AddressBox(u"personAddress"_s, tr("Person"))),
      m_phone(new QLineEdit), m_callBack(new QComboBox)
{
    m_otherRole->setObjectName(u"otherRole"_s);
    m_name->setObjectName(u"personName"_s);
    m_birth->setObjectName(u"personBirth"_s);
    m_birth->setPlaceholderText(tr("unknown"));
    m_sex->setObjectName(u"personSex"_s);
    fillChoices<Sex>(*m_sex);
    m_address->setObjectName(u"personAddress"_s);
    m_phone->setObjectName(u"personPhone"_s);
    m_phone->setPlaceholderText(tr("unknown"));
    m_callBack->setObjectName(u"personCallBack"_s);
    fillChoices<CallBack>(*m_callBack);
    layOut();
    connectFields();
    show(0);
}

void PersonForm::layOut()
{
    headingRow()->addWidget(m_ordinal);
    m_roleField = new Field(tr("&Role in this event"), m_role);
    m_otherRoleField = new Field(tr("Which role?"), m_otherRole);
    m_nameField = new Field(tr("&Name"), m_name);
    m_nameField->setHint(tr("as you hear it; spelling may differ"));
    m_birthField = new Field(tr("&Date of birth"), m_birth);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::m);
    grid->addWidget(m_roleField, 0, 0, 1, 2);
    grid->addWidget(m_otherRoleField, 1, 0, 1, 2);
    grid->addWidget(m_nameField, 2, 0, 1, 2);
    grid->addWidget(m_birthField, 3, 0);
    grid->addWidget(new Field(tr("&Sex"), m_sex), 3, 1);
    grid->addWidget(new Field(tr("&Address"), m_address), 4, 0, 1, 2);
    grid->addWidget(m_otherAddress, 5, 0, 1, 2);
    grid->addWidget(new Field(tr("&Telephone"), m_phone), 6, 0);
    grid->addWidget(new Field(tr("&Call back safely?"), m_callBack), 6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    QVBoxLayout *block = addBlock();
    block->addLayout(grid);
}

void PersonForm::connectFields()
{
    connect(m_role, &Segmented::picked, this,
        [this](int value) { takeRole(value == otherRole ? EventRole::Other : static_cast<EventRole>(value)); });
    connect(m_otherRole, &QComboBox::activated, this, [this] { takeRole(chosen<EventRole>(*m_otherRole)); });
    connect(m_name, &QLineEdit::textEdited, this, &PersonForm::takeName);
    connect(m_birth, &QLineEdit::textEdited, this, &PersonForm::takeBirth);
    connect(m_birth, &QLineEdit::editingFinished, this, &PersonForm::endBirth);
    connect(m_sex, &QComboBox::activated, this, [this] {
        person().mention.sex = chosen<Sex>(*m_sex);
        Q_EMIT edited();
    });
    connect(m_address, &QComboBox::activated, this, &PersonForm::takeAddressChoice);
    connect(m_otherAddress, &AddressBox::changed, this, [this](const Address &address) {
        person().mention.address = address;
        Q_EMIT edited();
    });
    connect(m_phone, &QLineEdit::textEdited, this, &PersonForm::takePhone);
    connect(m_callBack, &QComboBox::activated, this, [this] {
        person().mention.callBack = chosen<CallBack>(*m_callBack);
        m_answered = reachOf(person().mention);
        Q_EMIT edited();
    });
}

/// That she may be called on one number says nothing of another: the answer goes with the number, and comes back with
/// it.
void PersonForm::takePhone(const QString &text)
{
    const bool answered = m_answered.phone.trimmed().isEmpty() || isSameNumber(text, m_answered.phone);
    setReach(person().mention,
        {text, answered ? m_answered.callBack : CallBack::Unknown, answered ? m_answered.note : QString()});
    choose(*m_callBack, person().mention.callBack);
    Q_EMIT edited();
}

bool PersonForm::isOrder() const
{
    const bool report = std::any_of(
        m_draft.reports.cbegin(), m_draft.reports.cend(), [](const IntakeReport &one) { return one.current; });
    const bool order =
        std::any_of(m_draft.orders.cbegin(), m_draft.orders.cend(), [](const IntakeOrder &one) { return one.current; });
    return order || !report;
}

void PersonForm::show(int index)
{
    m_index = index;
    const Mention mention = shown().mention;
    m_ordinal->setText(tr("person %1").arg(index + 1));
    setHeading(index < m_draft.persons.size() ? tr("Person") : tr("Add a person"));
    showRoles();
    m_name->setText(mention.asWritten);
    const QString wrong = m_draft.unread.value(birthKey(mention));
    m_birth->setText(
        wrong.isEmpty() ? (mention.birthDate.isUnknown() ? QString() : wording::birthDate(mention.birthDate)) : wrong);
    m_birthField->setError({});
    endBirth();
    choose(*m_sex, mention.sex);
    m_phone->setText(mention.phone);
    choose(*m_callBack, mention.callBack);
    m_answered = reachOf(mention);
    showAddress();
}

void PersonForm::showRoles()
{
    using Roles = QList<EventRole>;
    const Roles main = isOrder() ? Roles{EventRole::PutOut, EventRole::Stayed, EventRole::Child}
                                 : Roles{EventRole::Suspected, EventRole::Victim, EventRole::Child};
    if (m_rolesOfOrder != isOrder()) {
        m_rolesOfOrder = isOrder();
        m_roleField->setName(isOrder() ? tr("&Role in this barring order") : tr("&Role in this report"));
        QList<Segmented::Choice> choices;
        for (const EventRole role : main)
            choices.append({wording::text(role), static_cast<int>(role)});
        choices.append({wording::text(EventRole::Other), otherRole});
        m_role->setChoices(choices);
        m_otherRole->clear();
        for (const Code<EventRole> &code : codesOf<EventRole>()) {
            if (!main.contains(code.value))
                m_otherRole->addItem(wording::text(code.value), static_cast<int>(code.value));
        }
    }
    const EventRole role = shown().mention.role;
    const bool fresh = m_index >= m_draft.persons.size();
    m_role->setValue(fresh ? std::nullopt : std::optional(main.contains(role) ? static_cast<int>(role) : otherRole));
    m_otherRoleField->setVisible(!fresh && !main.contains(role));
    if (!main.contains(role))
        choose(*m_otherRole, role);
}

void PersonForm::showAddress()
{
    const Address address = shown().mention.address;
    m_address->clear();
    m_address->addItem(
        m_draft.dwelling.isEmpty() ? tr("The dwelling of the report") : m_draft.dwelling.line(), Dwelling);
    m_address->addItem(tr("Not known"), NotKnown);
    m_address->addItem(tr("Another address…"), Elsewhere);
    const AddressRow row = address == m_draft.dwelling ? Dwelling : address.isEmpty() ? NotKnown : Elsewhere;
    m_address->setCurrentIndex(row);
    m_otherAddress->setVisible(row == Elsewhere);
    m_otherAddress->setAddress(row == Elsewhere ? address : Address{});
}

IntakePerson PersonForm::shown() const
{
    if (m_index < m_draft.persons.size())
        return m_draft.persons.at(m_index);
    IntakePerson fresh;
    fresh.mention.address = m_draft.dwelling;
    return fresh;
}

IntakePerson &PersonForm::person()
{
    if (m_index >= m_draft.persons.size()) {
        IntakePerson fresh = shown();
        fresh.mention.id = MentionId::create(m_context.ids);
        m_draft.persons.append(fresh);
        m_index = static_cast<int>(m_draft.persons.size()) - 1;
        Q_EMIT added(m_index);
    }
    return m_draft.persons[m_index];
}

void PersonForm::takeRole(EventRole role)
{
    person().mention.role = role;
    showRoles();
    Q_EMIT edited();
}

void PersonForm::takeName(const QString &text)
{
    Mention &mention = person().mention;
    mention.asWritten = text;
    mention.name = PersonName::split(text);
    Q_EMIT edited();
}

void PersonForm::takeBirth(const QString &text)
{
    Mention &mention = person().mention;
    const auto date = readTypedBirth(text, m_context.clock.today());
    mention.birthDate = date.value_or(PartialDate());
    keepUnread(m_draft, birthKey(mention), date ? QString() : text);
    m_birthField->setError({});
    Q_EMIT edited();
}

void PersonForm::endBirth()
{
    const QString wrong = m_draft.unread.value(birthKey(shown().mention));
    if (wrong.isEmpty())
        return;
    const auto date = readTypedBirth(wrong, m_context.clock.today());
    const bool impossible = !date && date.error().code == ErrorCode::ImpossibleDate;
    m_birthField->setError(impossible ? typedDateProblem(wrong, ErrorCode::ImpossibleDate)
                                      : tr("Write it as 03-07-1987, 1987, “about 1987” or “6 years”."));
}

void PersonForm::takeAddressChoice(int row)
{
    Address &address = person().mention.address;
    if (row == Elsewhere && m_otherAddress->isVisible())
        return;
    address = row == Dwelling ? m_draft.dwelling : Address{};
    m_otherAddress->setVisible(row == Elsewhere);
    m_otherAddress->setAddress({});
    if (row == Elsewhere)
        m_otherAddress->street()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PersonForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonForm::focusRole()
{
    m_role->setFocus(Qt::OtherFocusReason);
}

bool PersonForm::focusProblem(const QString &field)
{
    if (field.contains(u"birthDate"_s))
        m_birth->setFocus(Qt::OtherFocusReason);
    else if (field.contains(u"address"_s))
        m_address->setFocus(Qt::OtherFocusReason);
    else if (field.contains(u"role"_s))
        focusRole();
    else
        focusName();
    return true;
}

QList<FieldProblem> PersonForm::problems() const
{
    QList<FieldProblem> found;
    for (qsizetype i = 0; i < m_draft.persons.size(); ++i) {
        const QString wrong = m_draft.unread.value(birthKey(m_draft.persons.at(i).mention));
        if (wrong.isEmpty())
            continue;
        const auto date = readTypedBirth(wrong, m_context.clock.today());
        found.append({.where = u"persons[%1].mention.birthDate"_s.arg(i),
            .code = date ? ErrorCode::ImpossibleDate : date.error().code});
    }
    return found;
}

void PersonForm::mark(const QList<FieldProblem> &problems)
{
    const QString here = u"persons[%1]"_s.arg(m_index);
    const bool unread = m_draft.unread.contains(birthKey(shown().mention));
    bool impossible = false;
    QString nameWarning;
    for (const FieldProblem &problem : problems) {
        if (!isWithin(problem.where, here))
            continue;
        if (problem.check)
            nameWarning = wording::text(*problem.check);
        else if (problem.where.contains(u"birthDate"_s))
            impossible = true;
    }
    m_nameField->setWarning(nameWarning);
    if (!unread)
        m_birthField->setError(impossible ? tr("Nobody can be born on this day.") : QString());
}

Result<PartialDate> readTypedBirth(const QString &text, QDate today)
{
    static const QRegularExpression age(
        u"^(?:omstreeks|ongeveer|circa|ca\\.?|±)?\\s*(\\d{1,3})\\s*(?:jaar|jr\\.?|years?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = age.match(text.simplified()); match.hasMatch())
        return PartialDate::of(today.year() - match.captured(1).toInt(), 0, 0, true);
    return PartialDate::parse(text.simplified());
}

} // namespace regie::ui
