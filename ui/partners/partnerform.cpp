#include "ui/partners/partnerform.h"

#include "ui/wording/plans.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

PartnerForm::PartnerForm(const Clock &clock, QWidget *parent)
    : Panel(tr("Record in the register"), parent), m_clock(clock), m_kind(new QComboBox),
      m_entries(new EntryForm(u"partner"_s, clock)),
      m_record(makeButton(tr("Record"), u"partnerRecord"_s, ButtonKind::Primary, u"Ctrl+Return"_s))
{
    setObjectName(u"partnerForm"_s);
    m_kind->setObjectName(u"partnerKind"_s);
    m_kind->addItem(tr("Somebody who works at a partner"), static_cast<int>(Kind::Professional));
    m_kind->addItem(tr("Change somebody"), static_cast<int>(Kind::ChangeProfessional));
    m_kind->addItem(tr("Places of an executor"), static_cast<int>(Kind::Capacity));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What do you record?"), m_kind));
    column->addWidget(m_entries);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PartnerForm::turn);
    connect(m_record, &QPushButton::clicked, this, &PartnerForm::submit);
    m_entries->setPreset([this] { preset(); });
    connect(m_entries, &EntryForm::turnWanted, this,
        [this](const QString &kind) { m_kind->setCurrentIndex(m_kind->findData(kind.toInt())); });
}

PartnerForm::Kind PartnerForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void PartnerForm::setView(const PartnerView &view, const QList<OrganisationChoice> &organisations)
{
    m_view = view;
    m_entries->setOffers(organisations, {});
    turn();
}

QList<Entry> PartnerForm::asked(Kind kind) const
{
    const QString mayBeEmpty = tr("may stay empty");
    const Entry organisation{.key = u"organisation"_s, .label = tr("Organisation"), .kind = EntryKind::Organisation};
    const Entry note{.key = u"note"_s, .label = tr("Note"), .kind = EntryKind::Line, .hint = mayBeEmpty};
    if (kind == Kind::Capacity)
        return {organisation, {.key = u"places"_s, .label = tr("Families at once"), .kind = EntryKind::Line},
            {.key = u"from"_s, .label = tr("From this day on"), .kind = EntryKind::Date}, note};
    QList<Entry> entries{{.key = u"name"_s, .label = tr("Name"), .kind = EntryKind::Line}, organisation,
        {.key = u"function"_s, .label = tr("Function"), .kind = EntryKind::Line, .hint = mayBeEmpty},
        {.key = u"phone"_s, .label = tr("Telephone at work"), .kind = EntryKind::Line, .hint = mayBeEmpty},
        {.key = u"mail"_s, .label = tr("Mail at work"), .kind = EntryKind::Line, .hint = mayBeEmpty},
        {.key = u"lensOn"_s, .label = tr("ICM lens training followed on"), .kind = EntryKind::Date, .hint = mayBeEmpty},
        {.key = u"leftOn"_s, .label = tr("Works there no longer since"), .kind = EntryKind::Date, .hint = mayBeEmpty},
        note};
    if (kind == Kind::ChangeProfessional) {
        QList<EntryChoice> choices;
        for (const Professional &one : m_view.professionals)
            choices.append({one.name, one.id.toString()});
        entries.prepend({.key = u"who"_s, .label = tr("Who"), .kind = EntryKind::Choice, .choices = choices});
    }
    return entries;
}

void PartnerForm::turn()
{
    m_entries->setEntries(asked(kind()), QString::number(m_kind->currentData().toInt()));
}

void PartnerForm::preset()
{
    m_entries->setDate(u"from"_s, m_clock.today());
    if (auto *box = m_entries->findChild<QComboBox *>(u"partnerWho"_s))
        connect(box, &QComboBox::currentIndexChanged, this, &PartnerForm::fill, Qt::UniqueConnection);
}

/// What is changed stands filled in.
void PartnerForm::fill()
{
    const Professional one = professional();
    m_entries->setText(u"name"_s, one.name);
    m_entries->setText(u"organisation"_s, one.organisation);
    m_entries->setText(u"function"_s, one.function);
    m_entries->setText(u"phone"_s, one.phone);
    m_entries->setText(u"mail"_s, one.mail);
    m_entries->setDate(u"lensOn"_s, one.lensOn);
    m_entries->setDate(u"leftOn"_s, one.leftOn);
    m_entries->setText(u"note"_s, one.note);
}

void PartnerForm::begin(Kind kind, const QString &about)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_entries->setChoice(u"who"_s, about);
    if (kind != Kind::ChangeProfessional)
        m_entries->setText(u"organisation"_s, about);
    m_entries->focusFirst();
}

void PartnerForm::accept()
{
    m_entries->clear();
    if (isVisible()) // who turned to another part meanwhile stays there
        m_kind->setFocus(Qt::OtherFocusReason);
}

/// The one that is chosen, else a new one.
Professional PartnerForm::professional() const
{
    const QString id = m_entries->choice(u"who"_s).toString();
    const auto found = std::find_if(m_view.professionals.cbegin(), m_view.professionals.cend(),
        [&id](const Professional &one) { return one.id.toString() == id; });
    return found != m_view.professionals.cend() ? *found : Professional();
}

PartnerEntry PartnerForm::entry() const
{
    if (kind() == Kind::Capacity) {
        bool isNumber = false;
        const int places = m_entries->text(u"places"_s).toInt(&isNumber);
        Capacity capacity;
        capacity.organisation = m_entries->text(u"organisation"_s);
        capacity.from = m_entries->date(u"from"_s);
        capacity.places = isNumber ? places : -1;
        capacity.note = m_entries->text(u"note"_s);
        return capacity;
    }
    Professional one = professional();
    one.name = m_entries->text(u"name"_s);
    one.organisation = m_entries->text(u"organisation"_s);
    one.function = m_entries->text(u"function"_s);
    one.phone = m_entries->text(u"phone"_s);
    one.mail = m_entries->text(u"mail"_s);
    one.lensOn = m_entries->date(u"lensOn"_s);
    one.leftOn = m_entries->date(u"leftOn"_s);
    one.note = m_entries->text(u"note"_s);
    return one;
}

void PartnerForm::submit()
{
    m_entries->clearErrors();
    bool typed = m_entries->isTyped();
    if (m_entries->asks(u"who"_s) && !m_entries->choice(u"who"_s).isValid()) {
        m_entries->refuse(u"who"_s, tr("Choose one."));
        typed = false;
    }
    if (typed)
        Q_EMIT submitted(entry());
    else
        m_entries->focusFirstError();
}

void PartnerForm::refuse(const NetworkRefusals &refusals)
{
    m_entries->clearErrors();
    for (const NetworkRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void PartnerForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

} // namespace regie::ui
