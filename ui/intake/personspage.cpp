#include "ui/intake/personspage.h"

#include "ui/intake/candidatepanel.h"
#include "ui/intake/comparepanel.h"
#include "ui/intake/panes.h"
#include "ui/intake/personform.h"
#include "ui/intake/personlist.h"
#include "ui/intake/prompts.h"
#include "ui/wording/errors.h"

#include <QListView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

PersonsPage::PersonsPage(Intake &draft, const PageContext &context, Lookup lookup, Prompts &prompts, QWidget *parent)
    : IntakePage(draft, context, parent), m_lookup(std::move(lookup)), m_prompts(prompts),
      m_form(new PersonForm(this->draft(), context)), m_persons(new PersonListPanel(this->draft())),
      m_candidates(new CandidatePanel), m_compare(new ComparePanel)
{
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::m);
    leftColumn->addWidget(m_form);
    leftColumn->addWidget(m_persons, 1);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(space::m);
    rightColumn->addWidget(m_candidates, 2);
    rightColumn->addWidget(m_compare, 3);
    auto *columns = new Panes(1000);
    columns->add(left, 404);
    columns->add(right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(columns));
    connectParts();
}

void PersonsPage::connectParts()
{
    connect(m_form, &PersonForm::edited, this, &PersonsPage::changed);
    connect(m_form, &PersonForm::added, this, [this](int index) { m_persons->refresh(index); });
    connect(m_persons, &PersonListPanel::chosen, this, &PersonsPage::open);
    connect(m_persons, &PersonListPanel::addRequested, this, &PersonsPage::insert);
    connect(m_persons, &PersonListPanel::removeRequested, this, &PersonsPage::remove);
    connect(m_candidates, &CandidatePanel::chosenChanged, this, &PersonsPage::showCompared);
    connect(m_compare, &ComparePanel::accepted, this, &PersonsPage::accept);
    connect(m_compare, &ComparePanel::rejected, this, &PersonsPage::reject);
    connect(m_compare, &ComparePanel::postponed, this, &PersonsPage::postpone);
    connect(m_compare, &ComparePanel::newRequested, this, &PersonsPage::addNew);
    connect(m_compare, &ComparePanel::released, this, &PersonsPage::release);
}

void PersonsPage::fill()
{
    const auto &persons = draft().persons;
    const auto open = std::find_if(
        persons.cbegin(), persons.cend(), [](const IntakePerson &one) { return one.choice == MentionChoice::Open; });
    this->open(open == persons.cend() ? static_cast<int>(persons.size()) - (persons.isEmpty() ? 0 : 1)
                                      : static_cast<int>(open - persons.cbegin()));
}

void PersonsPage::open(int index)
{
    m_form->show(index);
    m_persons->refresh(index);
    m_lookedUp.clear();
    lookUp();
}

void PersonsPage::changed()
{
    m_persons->refresh(m_form->index());
    lookUp();
    Q_EMIT edited();
}

IntakePerson *PersonsPage::current()
{
    return m_form->index() < draft().persons.size() ? &draft().persons[m_form->index()] : nullptr;
}

void PersonsPage::lookUp()
{
    const IntakePerson *person = current();
    if (person == nullptr) {
        m_candidates->showEmpty(tr("Type a name."), tr("You see at once whether we know this person already."));
        return;
    }
    const Mention &mention = person->mention;
    const QString basis = u"%1|%2|%3|%4|%5|%6"_s.arg(m_form->index())
                              .arg(mention.asWritten, mention.birthDate.toCode(), mention.address.line(), mention.phone)
                              .arg(person->rejected.size());
    if (basis == m_lookedUp) {
        showCompared();
        return;
    }
    m_lookedUp = basis;
    const auto found = m_lookup(draft(), m_form->index());
    if (!found)
        m_candidates->showEmpty(tr("Known persons cannot be looked up now."), wording::errorText(found.error().code));
    else if (found->isEmpty())
        m_candidates->showEmpty(tr("We know nobody like this yet."), tr("Add this person as new, or type on."));
    else
        m_candidates->setCandidates(*found, mention.asWritten, confirmedHousemates());
    if (found && person->choice == MentionChoice::Known)
        m_candidates->choose(person->person);
}

void PersonsPage::showCompared()
{
    const IntakePerson *person = current();
    if (person == nullptr) {
        m_compare->clear();
        return;
    }
    const bool order =
        std::any_of(draft().orders.cbegin(), draft().orders.cend(), [](const IntakeOrder &one) { return one.current; });
    const CandidateView *candidate = m_candidates->chosen();
    QString consequence = tr("The events of this person come into view. You can let go again later.");
    if (candidate != nullptr && order && candidate->row.orders > 0)
        consequence = tr("This may become barring order %1 of this household. You can let go again later.")
                          .arg(candidate->row.orders + 1);
    QHash<PersonId, QString> names;
    for (const IntakePerson &one : std::as_const(draft().persons)) {
        if (one.choice == MentionChoice::Known)
            names.insert(one.person, calledName(one));
    }
    m_compare->setNames(names);
    m_compare->compare(*person, companions(), candidate, consequence);
}

QStringList PersonsPage::companions() const
{
    QStringList names;
    for (qsizetype i = 0; i < draft().persons.size(); ++i) {
        if (i != m_form->index())
            names.append(calledName(draft().persons.at(i)));
    }
    return names;
}

QStringList PersonsPage::confirmedHousemates() const
{
    QStringList names;
    for (qsizetype i = 0; i < draft().persons.size(); ++i) {
        if (i != m_form->index() && draft().persons.at(i).choice == MentionChoice::Known)
            names.append(calledName(draft().persons.at(i)));
    }
    return names;
}

void PersonsPage::accept()
{
    IntakePerson *person = current();
    const CandidateView *candidate = m_candidates->chosen();
    if (person == nullptr || candidate == nullptr || person->choice != MentionChoice::Open)
        return;
    person->choice = MentionChoice::Known;
    person->person = candidate->candidate.person;
    person->rejected.removeAll(person->person);
    changed();
}

void PersonsPage::reject()
{
    IntakePerson *person = current();
    const CandidateView *candidate = m_candidates->chosen();
    if (person == nullptr || candidate == nullptr || person->rejected.contains(candidate->candidate.person))
        return;
    person->rejected.append(candidate->candidate.person);
    changed();
}

/// Nothing is decided: a no is taken back, and the next person who is still open comes up.
void PersonsPage::postpone()
{
    IntakePerson *person = current();
    const CandidateView *candidate = m_candidates->chosen();
    if (person == nullptr || candidate == nullptr || person->choice != MentionChoice::Open)
        return;
    if (person->rejected.removeAll(candidate->candidate.person) > 0) {
        changed();
        return;
    }
    const auto count = static_cast<int>(draft().persons.size());
    for (int step = 1; step < count; ++step) {
        const int next = (m_form->index() + step) % count;
        if (draft().persons.at(next).choice == MentionChoice::Open) {
            open(next);
            break;
        }
    }
    m_form->focusName();
}

void PersonsPage::addNew()
{
    IntakePerson *person = current();
    if (person == nullptr || person->mention.asWritten.trimmed().isEmpty())
        return;
    person->choice = MentionChoice::NewPerson;
    person->person = PersonId::create(context().ids);
    changed();
}

void PersonsPage::release()
{
    if (IntakePerson *person = current()) {
        person->choice = MentionChoice::Open;
        person->person = {};
        m_lookedUp.clear();
        changed();
    }
}

void PersonsPage::remove(int index)
{
    if (index < 0 || index >= draft().persons.size() ||
        !m_prompts.confirm(this, tr("Take this person out of the report?"),
            tr("What you typed about this person goes."), tr("Take out")))
        return;
    draft().persons.removeAt(index);
    QList<IntakeRelation> kept;
    for (IntakeRelation relation : std::as_const(draft().relations)) {
        if (relation.from == index || relation.to == index)
            continue;
        relation.from -= relation.from > index ? 1 : 0;
        relation.to -= relation.to > index ? 1 : 0;
        kept.append(relation);
    }
    draft().relations = kept;
    open(std::min<int>(index, static_cast<int>(draft().persons.size()) - (draft().persons.isEmpty() ? 0 : 1)));
    Q_EMIT edited();
}

void PersonsPage::lookUpAgain()
{
    m_lookedUp.clear();
    lookUp();
}

bool PersonsPage::confirm()
{
    IntakePerson *person = current();
    if (person == nullptr || person->choice != MentionChoice::Open || person->mention.asWritten.trimmed().isEmpty())
        return false;
    const CandidateView *candidate = m_candidates->chosen();
    if (candidate != nullptr && !candidate->rejected)
        accept();
    else
        addNew();
    return true;
}

bool PersonsPage::insert()
{
    open(static_cast<int>(draft().persons.size()));
    m_form->focusRole();
    return true;
}

void PersonsPage::present(const IntakePicture &picture)
{
    m_form->mark(picture.problems);
}

QList<FieldProblem> PersonsPage::problems() const
{
    return m_form->problems();
}

bool PersonsPage::focusProblem(const QString &where)
{
    for (int i = 0; i < draft().persons.size(); ++i) {
        if (!isWithin(where, u"persons[%1]"_s.arg(i)))
            continue;
        open(i);
        return m_form->focusProblem(where);
    }
    if (where == u"persons"_s) {
        focusFirst();
        return true;
    }
    return false;
}

void PersonsPage::focusFirst()
{
    if (m_form->index() >= draft().persons.size())
        m_form->focusRole();
    else
        m_form->focusName();
}

QList<QWidget *> PersonsPage::panes() const
{
    QWidget *form = m_form->findChild<QWidget *>(u"personName"_s);
    return {form, m_persons->list(), m_candidates->list()};
}

} // namespace regie::ui
