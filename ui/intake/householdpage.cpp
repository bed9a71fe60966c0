#include "ui/intake/householdpage.h"

#include "ui/intake/memberrow.h"
#include "ui/intake/panes.h"
#include "ui/intake/relationpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/signs.h"
#include "ui/wording/domain.h"

#include <QLineEdit>

namespace regie::ui {

using namespace Qt::StringLiterals;

HouseholdPage::HouseholdPage(Intake &draft, const PageContext &context, QWidget *parent)
    : IntakePage(draft, context, parent), m_name(new QLineEdit), m_relations(new RelationPanel(this->draft()))
{
    auto *members = new Panel(tr("Who belongs to this household"));
    m_rows = members->body();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeHouseholdPanel());
    column->addWidget(m_relations, 1);
    auto *columns = new Panes(1000);
    columns->add(members);
    columns->add(right, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(columns));
    connect(m_relations, &RelationPanel::edited, this, &IntakePage::edited);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().householdName = text;
        Q_EMIT edited();
    });
}

QWidget *HouseholdPage::makeHouseholdPanel()
{
    m_name->setObjectName(u"householdName"_s);
    m_known = new Banner(Banner::Kind::Good, Sign::Met);
    m_known->setObjectName(u"knownHousehold"_s);
    m_fresh = new Banner(Banner::Kind::Neutral, Sign::New);
    m_fresh->setObjectName(u"newHousehold"_s);
    m_cases = makeLabel({}, TextRole::Body, true);
    auto *panel = new Panel(tr("This household"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(m_known);
    block->addWidget(m_fresh);
    block->addWidget(m_cases);
    auto *name = new Field(tr("&Name of the household"), m_name);
    name->setHint(tr("may stay empty"));
    block->addWidget(name);
    return panel;
}

void HouseholdPage::fill()
{
    m_name->setText(draft().householdName);
    makeRows();
    m_relations->fill();
}

void HouseholdPage::makeRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_members.clear();
    for (int i = 0; i < draft().persons.size(); ++i) {
        auto *row = new MemberRow(draft(), i, context());
        connect(row, &MemberRow::edited, this, &IntakePage::edited);
        m_rows->addWidget(row);
        m_rows->addWidget(makeRule());
        m_members.append(row);
    }
    if (m_members.isEmpty()) {
        TextLabel *empty = makeMuted(tr("No persons yet. Go back to step 2 and type a name."), TextRole::Body, true);
        empty->setContentsMargins(space::m, space::m, space::m, space::m);
        m_rows->addWidget(empty);
    }
    m_rows->addStretch(1);
}

void HouseholdPage::present(const IntakePicture &picture)
{
    m_name->setPlaceholderText(picture.householdName.left(200));
    QStringList numbers;
    for (const store::CaseRow &one : picture.openCases)
        numbers.append(u"%1 (%2)"_s.arg(one.file.number, wording::text(one.file.status)));
    if (picture.householdKnown) {
        m_known->say(tr("We know this household: %1.").arg(picture.householdName.left(200)),
            tr("Its orders and reports stand in step 4."));
        m_fresh->hide();
    } else {
        m_known->hide();
        m_fresh->say(tr("This is a new household."), tr("As soon as two members are known, it is recognised."));
    }
    m_cases->setText(numbers.isEmpty() ? QString() : tr("Cases already there: %1").arg(numbers.join(u", "_s)));
    m_cases->setVisible(!numbers.isEmpty());
}

QList<FieldProblem> HouseholdPage::problems() const
{
    QList<FieldProblem> found;
    for (const MemberRow *row : m_members)
        found += row->problems();
    return found;
}

bool HouseholdPage::focusProblem(const QString &where)
{
    for (int i = 0; i < m_members.size(); ++i) {
        if (where == u"persons[%1].memberSince"_s.arg(i)) {
            m_members.at(i)->focusSince();
            return true;
        }
    }
    if (where == u"householdName"_s) {
        m_name->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void HouseholdPage::focusFirst()
{
    if (m_members.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_members.constFirst()->firstField()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> HouseholdPage::panes() const
{
    QList<QWidget *> all;
    if (!m_members.isEmpty())
        all.append(m_members.constFirst()->firstField());
    all.append(m_name);
    if (draft().persons.size() >= 2)
        all.append(m_relations->firstField());
    return all;
}

} // namespace regie::ui
