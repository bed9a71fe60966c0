#include "ui/intake/relationpanel.h"

#include "ui/intake/choices.h"
#include "ui/intake/personlist.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

RelationPanel::RelationPanel(Intake &draft, QWidget *parent)
    : Panel(tr("Relations"), parent), m_draft(draft), m_list(new QWidget),
      m_few(makeMuted(
          tr("With two persons or more you can say here what they are to each other."), TextRole::Body, true)),
      m_from(new QComboBox), m_kind(new QComboBox), m_to(new QComboBox)
{
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    body()->addWidget(m_list);
    m_few->setContentsMargins(space::m, space::m, space::m, space::m);
    body()->addWidget(m_few);
    m_adder = makeAdder();
    body()->addWidget(m_adder);
    body()->addStretch(1);
}

QWidget *RelationPanel::makeAdder()
{
    m_from->setObjectName(u"relationFrom"_s);
    m_kind->setObjectName(u"relationKind"_s);
    fillChoices<RelationKind>(*m_kind);
    m_to->setObjectName(u"relationTo"_s);
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
    }
    QPushButton *add = makeButton(tr("Add relation"), u"addRelation"_s);
    connect(add, &QPushButton::clicked, this, &RelationPanel::add);
    auto *adder = new QWidget;
    auto *grid = new QGridLayout(adder);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setSpacing(space::m);
    grid->addWidget(new Field(tr("&Who"), m_from), 0, 0);
    grid->addWidget(new Field(tr("is … of"), m_kind), 0, 1);
    grid->addWidget(new Field(tr("whom"), m_to), 0, 2);
    grid->addWidget(add, 1, 0, 1, 3, Qt::AlignRight);
    return adder;
}

void RelationPanel::fill()
{
    const bool enough = m_draft.persons.size() >= 2;
    m_adder->setVisible(enough);
    m_few->setVisible(!enough);
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const IntakePerson &person : std::as_const(m_draft.persons))
            box->addItem(calledName(person).left(80));
    }
    makeRows();
    suggestNext();
}

void RelationPanel::makeRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_draft.relations.size(); ++i) {
        const IntakeRelation &relation = m_draft.relations.at(i);
        if (relation.from < 0 || relation.to < 0 || std::max(relation.from, relation.to) >= m_draft.persons.size())
            continue;
        const QString sentence = wording::relationText(calledName(m_draft.persons.at(relation.from)).left(200),
            relation.kind, calledName(m_draft.persons.at(relation.to)).left(200));
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(space::m, 0, space::s, 0);
        line->addWidget(new ElidedLabel(sentence), 1);
        QPushButton *remove = makeButton(tr("Take away"), u"removeRelation%1"_s.arg(i), ButtonKind::Flat);
        remove->setAccessibleName(tr("Take away: %1").arg(sentence));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_draft.relations.removeAt(i);
            // The button that was pressed goes with its row.
            QMetaObject::invokeMethod(this, &RelationPanel::fill, Qt::QueuedConnection);
            Q_EMIT edited();
        });
        line->addWidget(remove);
        m_rows->addWidget(row);
        m_rows->addWidget(makeRule());
    }
}

bool RelationPanel::isRelated(int from, int to) const
{
    return std::any_of(m_draft.relations.cbegin(), m_draft.relations.cend(), [&](const IntakeRelation &one) {
        return (one.from == from && one.to == to) || (one.from == to && one.to == from);
    });
}

void RelationPanel::suggestNext()
{
    const int count = static_cast<int>(m_draft.persons.size());
    for (int to = 0; to < count; ++to) {
        for (int from = to + 1; from < count; ++from) {
            if (isRelated(from, to))
                continue;
            const bool child = m_draft.persons.at(from).mention.role == EventRole::Child;
            m_from->setCurrentIndex(child ? from : to);
            m_to->setCurrentIndex(child ? to : from);
            choose(*m_kind, child ? RelationKind::Child : RelationKind::Partner);
            return;
        }
    }
    m_to->setCurrentIndex(count > 1 ? 1 : -1); // all is said: at least not somebody of herself
}

void RelationPanel::add()
{
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0 || from == to)
        return;
    const auto same = [&](const IntakeRelation &one) {
        return (one.from == from && one.to == to) || (one.from == to && one.to == from);
    };
    m_draft.relations.removeIf(same);
    m_draft.relations.append({from, to, chosen<RelationKind>(*m_kind)});
    fill();
    Q_EMIT edited();
}

QWidget *RelationPanel::firstField() const
{
    return m_from;
}

} // namespace regie::ui
