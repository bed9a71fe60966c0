#include "ui/intake/memberrow.h"

#include "ui/intake/panes.h"
#include "ui/intake/personlist.h"
#include "ui/intake/unread.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/signs.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace regie::ui {

using namespace Qt::StringLiterals;

MemberRow::MemberRow(Intake &draft, int index, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_index(index), m_name(new ElidedLabel({}, TextRole::Strong)),
      m_role(makeMuted({}, TextRole::Small, true)),
      m_belongs(makeBox(tr("Belongs to this household"), u"belongs%1"_s.arg(index))),
      m_livesIn(makeBox(tr("Lives here"), u"livesIn%1"_s.arg(index))),
      m_present(makeBox(tr("Was there when it happened"), u"present%1"_s.arg(index))),
      m_secret(makeBox(tr("Secret address"), u"secret%1"_s.arg(index))),
      m_since(new DateField(tr("Since (may stay empty)"), u"since%1"_s.arg(index), context.clock)),
      m_shields(new QWidget)
{
    layOut();
    connect(m_belongs, &QCheckBox::clicked, this, [this](bool on) {
        person().inHousehold = on;
        fill();
        Q_EMIT edited();
    });
    connect(m_livesIn, &QCheckBox::clicked, this, [this](bool on) {
        person().livesIn = on;
        Q_EMIT edited();
    });
    connect(m_present, &QCheckBox::clicked, this, [this](bool on) {
        person().presentAtIncident = on;
        Q_EMIT edited();
    });
    connect(m_secret, &QCheckBox::clicked, this, &MemberRow::takeSecret);
    connect(m_since, &DateField::changed, this, [this](QDate date) {
        person().memberSince = date;
        keepUnread(m_draft, unreadKey(person().mention.id, u"since"_s), m_since->unread());
        Q_EMIT edited();
    });
    fill();
}

QCheckBox *MemberRow::makeBox(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

void MemberRow::layOut()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_role);
    auto *boxes = new QGridLayout;
    boxes->setSpacing(space::xs);
    boxes->setHorizontalSpacing(space::l);
    boxes->addWidget(m_belongs, 0, 0, Qt::AlignLeft);
    boxes->addWidget(m_livesIn, 1, 0, Qt::AlignLeft);
    boxes->addWidget(m_present, 0, 1, Qt::AlignLeft);
    boxes->addWidget(m_secret, 1, 1, Qt::AlignLeft);
    boxes->setColumnStretch(1, 1);
    auto *shieldColumn = new QVBoxLayout(m_shields);
    shieldColumn->setContentsMargins(space::xl, space::xs, 0, 0);
    shieldColumn->setSpacing(space::xs);
    boxes->addWidget(m_shields, 2, 0, 1, 2);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->addLayout(names, 0, 0, isLargeText() ? 2 : 1, 1, Qt::AlignTop);
    grid->addLayout(boxes, 0, 1, Qt::AlignTop);
    if (isLargeText()) // there is no room for three beside each other
        grid->addWidget(m_since, 1, 1, Qt::AlignLeft | Qt::AlignTop);
    else
        grid->addWidget(m_since, 0, 2, Qt::AlignTop);
    grid->setColumnMinimumWidth(0, scaledWidth(168));
    grid->setColumnStretch(1, 1);
    m_role->setFixedWidth(scaledWidth(168));
    m_since->setFixedWidth(
        QFontMetrics(fontOf(TextRole::Small)).horizontalAdvance(tr("Since (may stay empty)")) + space::s);
}

void MemberRow::fill()
{
    const IntakePerson &shown = m_draft.persons.at(m_index);
    const QString name = calledName(shown);
    m_name->setText(name.left(400));
    const QString birth =
        shown.mention.birthDate.isUnknown() ? QString() : u" · "_s + wording::birthDate(shown.mention.birthDate);
    m_role->setText(wording::text(shown.mention.role) + birth);
    m_belongs->setChecked(shown.inHousehold);
    m_livesIn->setChecked(shown.livesIn);
    m_livesIn->setEnabled(shown.inHousehold);
    m_present->setChecked(shown.presentAtIncident);
    m_secret->setChecked(shown.mention.address.secret);
    m_since->setDate(shown.memberSince);
    m_since->setUnread(m_draft.unread.value(unreadKey(shown.mention.id, u"since"_s)));
    m_since->setEnabled(shown.inHousehold);
    for (QCheckBox *box : {m_belongs, m_livesIn, m_present, m_secret})
        box->setAccessibleName(u"%1: %2"_s.arg(name.left(80), box->text()));
    m_since->edit()->setAccessibleName(u"%1: %2"_s.arg(name.left(80), tr("since")));
    makeShields();
}

void MemberRow::makeShields()
{
    qDeleteAll(m_shieldBoxes);
    m_shieldBoxes.clear();
    const Address &address = m_draft.persons.at(m_index).mention.address;
    m_shields->setVisible(address.secret);
    if (!address.secret)
        return;
    if (m_shields->layout()->isEmpty())
        m_shields->layout()->addWidget(
            makeMuted(tr("From whom? Nobody ticked: from everybody outside the coordination."), TextRole::Small, true));
    for (int i = 0; i < m_draft.persons.size(); ++i) {
        const IntakePerson &other = m_draft.persons.at(i);
        if (i == m_index)
            continue;
        auto *box = makeBox(tr("For %1").arg(calledName(other).left(60)).replace(QLatin1Char('&'), u"&&"_s),
            u"shield%1_%2"_s.arg(m_index).arg(i));
        box->setAccessibleName(tr("Secret for %1").arg(calledName(other).left(60)));
        box->setChecked(!other.person.isNull() && address.shieldedFrom.contains(other.person));
        box->setEnabled(!other.person.isNull());
        box->setToolTip(other.person.isNull() ? tr("Say in step 2 who this is first.") : QString());
        connect(box, &QCheckBox::clicked, this, [this, id = other.person](bool on) {
            QList<PersonId> &from = person().mention.address.shieldedFrom;
            from.removeAll(id);
            if (on)
                from.append(id);
            Q_EMIT edited();
        });
        m_shields->layout()->addWidget(box);
        m_shieldBoxes.append(box);
    }
}

void MemberRow::takeSecret(bool on)
{
    Address &address = person().mention.address;
    address.secret = on;
    address.shieldedFrom.clear();
    if (on) {
        // Nearly always it is the person put out who may not know it.
        for (const IntakePerson &other : std::as_const(m_draft.persons)) {
            if (other.mention.role == EventRole::PutOut && !other.person.isNull() && other.person != person().person)
                address.shieldedFrom.append(other.person);
        }
    }
    makeShields();
    Q_EMIT edited();
}

QList<FieldProblem> MemberRow::problems() const
{
    if (!m_since->wrong())
        return {};
    return {{.where = u"persons[%1].memberSince"_s.arg(m_index), .code = *m_since->wrong()}};
}

QWidget *MemberRow::firstField() const
{
    return m_belongs;
}

void MemberRow::focusSince()
{
    m_since->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
