#include "ui/journal/contactform.h"

#include "core/routing/casework.h"
#include "ui/wording/journal.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 8;

QList<EntryChoice> choicesOf(const QList<routing::CaseworkItem> &items)
{
    QList<EntryChoice> choices;
    for (const routing::CaseworkItem &item : items)
        choices.append({item.name, item.id});
    return choices;
}

} // namespace

ContactForm::ContactForm(const Clock &clock, QWidget *parent)
    : Panel(tr("New note"), parent), m_clock(clock), m_entries(new EntryForm(u"contact"_s, clock)),
      m_hint(makeMuted({}, TextRole::Small, true)),
      m_record(makeButton(tr("Record"), u"contactRecord"_s, ButtonKind::Primary, u"Ctrl+Return"_s)),
      m_drop(makeButton(tr("Empty the form"), u"contactDrop"_s))
{
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(m_hint);
    column->addWidget(m_entries);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_record);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    body()->addStretch(1);
    setMembers({});
    connect(m_record, &QPushButton::clicked, this, &ContactForm::submit);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        clear();
        takeFocus();
        Q_EMIT dropped();
    });
    connect(m_entries, &EntryForm::edited, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
}

QList<Entry> ContactForm::asked() const
{
    const routing::Casework &casework = routing::Casework::shipped();
    const QDate today = m_clock.today();
    QList<EntryChoice> kinds;
    for (const Code<ContactKind> &kind : codesOf<ContactKind>())
        kinds.append({wording::text(kind.value), QString::fromLatin1(kind.text)});
    QList<Entry> entries{{.key = u"kind"_s, .label = tr("Kind"), .kind = EntryKind::Choice, .choices = kinds},
        {.key = u"at"_s, .label = tr("When"), .kind = EntryKind::Moment, .hint = tr("the time may stay empty")}};
    if (!m_members.isEmpty())
        entries.append(
            {.key = u"members"_s, .label = tr("Spoken to"), .kind = EntryKind::Several, .choices = m_members});
    entries += QList<Entry>{
        {.key = u"others"_s, .label = tr("Who else"), .kind = EntryKind::Line, .hint = tr("name or function")},
        {.key = u"purpose"_s,
            .label = tr("Purpose"),
            .kind = EntryKind::Choice,
            .choices = choicesOf(routing::Casework::on(casework.purposes, today))},
        {.key = u"basis"_s,
            .label = tr("Legal basis"),
            .kind = EntryKind::Choice,
            .choices = choicesOf(routing::Casework::on(casework.legalBases, today))},
        {.key = u"text"_s, .label = tr("What was said or done"), .kind = EntryKind::Text, .lines = noteLines}};
    return entries;
}

void ContactForm::setMembers(const QList<EntryChoice> &members)
{
    const ContactNote typed = note();
    const bool empty = isEmpty();
    m_members = members;
    const QScopedValueRollback filling(m_filling, true);
    if (!m_entries->setEntries(asked()))
        return;
    if (empty)
        clear();
    else
        setNote(typed);
}

void ContactForm::setNote(const ContactNote &note)
{
    const QScopedValueRollback filling(m_filling, true);
    m_corrects = note.corrects;
    m_entries->clear();
    m_entries->setChoice(u"kind"_s, toCode(note.kind));
    if (note.at.isValid())
        m_entries->setMoment(u"at"_s, note.at, note.timeKnown);
    QVariantList members;
    for (const PersonId &member : note.members)
        members.append(member.toString());
    m_entries->setChosen(u"members"_s, members);
    m_entries->setText(u"others"_s, note.others);
    m_entries->setChoice(u"purpose"_s, note.purpose);
    m_entries->setChoice(u"basis"_s, note.basis);
    m_entries->setText(u"text"_s, note.text);
    say();
}

ContactNote ContactForm::note() const
{
    ContactNote note;
    note.kind = fromCode<ContactKind>(m_entries->choice(u"kind"_s).toString()).value_or(ContactKind::Call);
    note.at = m_entries->moment(u"at"_s);
    note.timeKnown = m_entries->timeKnown(u"at"_s);
    const QVariantList members = m_entries->chosen(u"members"_s);
    for (const QVariant &member : members)
        note.members.append(PersonId::parse(member.toString()).value_or(PersonId()));
    note.others = m_entries->text(u"others"_s);
    note.purpose = m_entries->choice(u"purpose"_s).toString();
    note.basis = m_entries->choice(u"basis"_s).toString();
    note.text = m_entries->text(u"text"_s);
    note.corrects = m_corrects;
    return note;
}

bool ContactForm::isEmpty() const
{
    const ContactNote typed = note();
    return typed.corrects.isNull() && typed.members.isEmpty() && typed.others.isEmpty() && typed.text.isEmpty() &&
           typed.purpose.isEmpty() && typed.basis.isEmpty();
}

void ContactForm::clear()
{
    ContactNote fresh;
    const LocalDateTime now = m_clock.now();
    fresh.at = {now.date, QTime(now.time.hour(), now.time.minute())};
    setNote(fresh);
}

void ContactForm::say()
{
    const bool correcting = !m_corrects.isNull();
    setHeading(correcting ? tr("Correct the note") : tr("New note"));
    m_hint->setText(correcting ? tr("Write the whole note as it should read. What was noted first stays to be read.")
                               : tr("What you type is kept until you record it."));
}

void ContactForm::submit()
{
    m_entries->clearErrors();
    if (m_entries->isTyped())
        Q_EMIT submitted(note());
    else
        m_entries->focusFirstError();
}

void ContactForm::accept()
{
    clear();
    if (isVisible()) // who turned to another part meanwhile stays there
        takeFocus();
}

void ContactForm::refuse(const QList<ContactRefusal> &refusals)
{
    m_entries->clearErrors();
    for (const ContactRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void ContactForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

void ContactForm::takeFocus()
{
    m_entries->focusFirst();
}

} // namespace regie::ui
