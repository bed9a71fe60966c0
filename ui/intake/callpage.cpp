#include "ui/intake/callpage.h"

#include "ui/intake/addressbox.h"
#include "ui/intake/choices.h"
#include "ui/intake/eventbox.h"
#include "ui/intake/panes.h"
#include "ui/intake/safetynowpanel.h"
#include "ui/intake/unread.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/segmented.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace regie::ui {

using namespace Qt::StringLiterals;

CallPage::CallPage(Intake &draft, const PageContext &context, QWidget *parent)
    : IntakePage(draft, context, parent), m_channel(new Segmented(u"channel"_s)),
      m_called(new MomentField(tr("&Called on"), u"called"_s, context.clock)),
      m_event(new EventBox(this->draft(), context)), m_municipality(new QLineEdit),
      m_address(new AddressBox(u"dwelling"_s, tr("Dwelling"))), m_caller(new QLineEdit), m_organisation(new QLineEdit),
      m_phone(new QLineEdit), m_callBack(new QComboBox), m_what(new QPlainTextEdit),
      m_safety(new SafetyNowPanel(this->draft()))
{
    auto *columns = new Panes(1000);
    columns->add(makeReportPanel(), 440);
    columns->add(makeCallerPanel());
    columns->add(m_safety, 356);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(columns));
    connectFields();
}

QWidget *CallPage::makeReportPanel()
{
    m_channel->setChoices({{tr("Pool THV"), static_cast<int>(Channel::ThvPool), wording::text(Channel::ThvPool)},
        {tr("CIT"), static_cast<int>(Channel::CrisisTeam), wording::text(Channel::CrisisTeam)},
        {tr("VT"), static_cast<int>(Channel::SafeHome), wording::text(Channel::SafeHome)},
        {tr("ICM lead"), static_cast<int>(Channel::IcmProjectLead), wording::text(Channel::IcmProjectLead)},
        {tr("Partner"), static_cast<int>(Channel::ChainPartner), wording::text(Channel::ChainPartner)}});
    auto *completer = new QCompleter(this);
    QStringList names;
    for (const routing::Municipality &one : context().region.municipalities)
        names.append(one.name);
    auto *model = new QStringListModel(names, completer);
    completer->setModel(model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_municipality->setCompleter(completer);
    m_municipality->setObjectName(u"municipality"_s);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &CallPage::takeMunicipality);
    m_municipalityField = new Field(tr("&Municipality of the dwelling"), m_municipality);

    auto *panel = new Panel(tr("The report"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(new Field(tr("C&hannel"), m_channel));
    block->addWidget(m_event);
    block->addWidget(m_called);
    block->addWidget(m_municipalityField);
    block->addWidget(m_address);
    panel->body()->addStretch(1);
    return panel;
}

QWidget *CallPage::makeCallerPanel()
{
    m_caller->setObjectName(u"callerName"_s);
    m_organisation->setObjectName(u"callerOrganisation"_s);
    m_phone->setObjectName(u"callerPhone"_s);
    m_callBack->setObjectName(u"callerCallBack"_s);
    fillChoices<CallBack>(*m_callBack);
    m_what->setObjectName(u"what"_s);
    m_what->setTabChangesFocus(true);
    m_what->setMinimumHeight(heightFor(height::control) * 4);

    auto *panel = new Panel(tr("Who calls"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(new Field(tr("&Name of the caller"), m_caller));
    block->addWidget(new Field(tr("&Organisation"), m_organisation));
    block->addWidget(new Field(tr("&Telephone of the caller"), m_phone));
    block->addWidget(new Field(tr("May we call this person &back safely?"), m_callBack));
    auto *what = new Field(tr("&What happened, in the caller's words"), m_what);
    block->addWidget(what, 1);
    panel->body()->addStretch(1);
    return panel;
}

void CallPage::connectFields()
{
    connect(m_channel, &Segmented::picked, this, [this](int value) {
        draft().channel = static_cast<Channel>(value);
        m_event->suggest(*draft().channel);
        Q_EMIT edited();
    });
    connect(m_called, &MomentField::changed, this, [this] {
        draft().calledAt = m_called->moment();
        keepUnread(draft(), u"calledAt"_s, m_called->unread());
        Q_EMIT edited();
    });
    connect(m_event, &EventBox::edited, this, &IntakePage::edited);
    connect(m_safety, &SafetyNowPanel::edited, this, &IntakePage::edited);
    connect(m_municipality, &QLineEdit::textEdited, this, &CallPage::takeMunicipality);
    connect(m_municipality, &QLineEdit::editingFinished, this, &CallPage::showMunicipality);
    connect(m_address, &AddressBox::changed, this, &CallPage::takeAddress);
    const auto bind = [this](QLineEdit *edit, QString Intake::*field) {
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            draft().*field = text;
            Q_EMIT edited();
        });
    };
    bind(m_caller, &Intake::callerName);
    bind(m_organisation, &Intake::callerOrganisation);
    bind(m_phone, &Intake::callerPhone);
    connect(m_callBack, &QComboBox::activated, this, [this] {
        draft().callerCallBack = chosen<CallBack>(*m_callBack);
        Q_EMIT edited();
    });
    connect(m_what, &QPlainTextEdit::textChanged, this, [this] {
        if (draft().what == m_what->toPlainText())
            return;
        draft().what = m_what->toPlainText();
        Q_EMIT edited();
    });
}

void CallPage::fill()
{
    const Intake &shown = draft();
    m_channel->setValue(shown.channel ? std::optional(static_cast<int>(*shown.channel)) : std::nullopt);
    m_called->setMoment(shown.calledAt, true);
    m_called->setUnread(shown.unread.value(u"calledAt"_s));
    m_event->fill();
    m_municipality->setText(shown.municipalityName);
    m_address->setAddress(shown.dwelling);
    m_caller->setText(shown.callerName);
    m_organisation->setText(shown.callerOrganisation);
    m_phone->setText(shown.callerPhone);
    choose(*m_callBack, shown.callerCallBack);
    if (m_what->toPlainText() != shown.what)
        m_what->setPlainText(shown.what);
    m_safety->fill();
    showMunicipality();
}

void CallPage::takeMunicipality(const QString &text)
{
    const routing::Municipality *known = context().region.municipalityNamed(text);
    draft().municipalityName = text;
    draft().municipality = known != nullptr ? known->code : QString();
    draft().dwelling.municipality = draft().municipality;
    m_municipalityField->setWarning({});
    Q_EMIT edited();
}

void CallPage::showMunicipality()
{
    const QString typed = draft().municipalityName.trimmed();
    const routing::Municipality *known = context().region.municipality(draft().municipality);
    if (!typed.isEmpty() && known == nullptr)
        m_municipalityField->setWarning(tr("This municipality is not in the list; the region stays unknown."));
    else if (known != nullptr && !known->inRegion)
        m_municipalityField->setWarning(tr("%1 lies outside Haaglanden. You can go on.").arg(known->name));
    else
        m_municipalityField->setWarning({});
}

void CallPage::takeAddress(const Address &address)
{
    // Persons who were put at the dwelling stay there when its address is completed.
    for (IntakePerson &person : draft().persons) {
        if (person.mention.address == draft().dwelling)
            person.mention.address = address;
    }
    draft().dwelling = address;
    const routing::Municipality *town = context().region.municipalityNamed(address.town);
    if (town != nullptr && draft().municipalityName.isEmpty()) {
        m_municipality->setText(town->name);
        takeMunicipality(town->name);
        showMunicipality();
        return;
    }
    Q_EMIT edited();
}

void CallPage::present(const IntakePicture &picture)
{
    m_event->mark(picture.problems);
    const bool future = draft().calledAt.date > context().clock.today();
    if (!m_called->wrong())
        m_called->setError(future ? tr("A call cannot be in the future.") : QString());
}

QList<FieldProblem> CallPage::problems() const
{
    QList<FieldProblem> found = m_event->problems();
    if (m_called->wrong())
        found.append({.where = u"calledAt"_s, .code = *m_called->wrong()});
    return found;
}

bool CallPage::focusProblem(const QString &where)
{
    if (where == u"calledAt"_s) {
        m_called->focusWrong();
        return true;
    }
    if (isWithin(where, u"dwelling"_s)) {
        m_address->street()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isWithin(where, u"municipality"_s) || where == u"municipalityName"_s) {
        m_municipality->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (where == u"channel"_s) {
        m_channel->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_event->focusProblem(where);
}

void CallPage::focusFirst()
{
    m_channel->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> CallPage::panes() const
{
    return {m_channel, m_caller, m_safety->firstField()};
}

} // namespace regie::ui
