#include "ui/intake/candidatepanel.h"

#include "ui/widgets/signs.h"

#include <QBoxLayout>
#include <QListView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

CandidatePanel::CandidatePanel(QWidget *parent)
    : Panel(tr("Do you know this person already?"), parent), m_model(new CandidateModel(this)), m_list(new QListView),
      m_count(makeMuted({})), m_empty(new QWidget), m_emptyStrong(makeLabel({}, TextRole::Strong, true)),
      m_emptyRest(makeMuted({}, TextRole::Body, true))
{
    headingRow()->insertWidget(1, m_count);
    headingRow()->addWidget(makeMuted(tr("F6 to the list")));
    m_list->setObjectName(u"candidates"_s);
    m_list->setAccessibleName(tr("Persons who may be meant"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(space::m, space::l, space::m, space::l);
    column->addWidget(m_emptyStrong);
    column->addWidget(m_emptyRest);
    column->addStretch(1);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, asks for nothing
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    setMinimumHeight(height::panelHeading + 2 * height::candidate); // what decides stays in view below it
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CandidatePanel::chosenChanged);
    showEmpty(tr("Type a name."), tr("You see at once whether we know this person already."));
}

void CandidatePanel::setCandidates(
    const QList<CandidateView> &candidates, const QString &typed, const QStringList &housemates)
{
    const CandidateView *before = chosen();
    const PersonId kept = before == nullptr ? PersonId() : before->candidate.person;
    m_model->setCandidates(candidates, typed, housemates);
    const int rejected = static_cast<int>(
        std::count_if(candidates.cbegin(), candidates.cend(), [](const CandidateView &one) { return one.rejected; }));
    const int found = static_cast<int>(candidates.size()) - rejected;
    m_count->setText(rejected > 0 ? tr("%1 found and %2 rejected before, while you type").arg(found).arg(rejected)
                                  : tr("%1 found, while you type").arg(found));
    m_count->show();
    m_list->show();
    m_empty->hide();
    int row = m_model->rowOf(kept);
    if (row < 0 || candidates.at(row).rejected)
        row = found > 0 ? 0 : -1;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    Q_EMIT chosenChanged();
}

void CandidatePanel::showEmpty(const QString &strong, const QString &rest)
{
    m_model->setCandidates({}, {}, {});
    m_emptyStrong->setText(strong);
    m_emptyRest->setText(rest);
    m_count->hide();
    m_list->hide();
    m_empty->show();
    Q_EMIT chosenChanged();
}

const CandidateView *CandidatePanel::chosen() const
{
    return m_model->at(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
}

void CandidatePanel::choose(PersonId person)
{
    const int row = m_model->rowOf(person);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

} // namespace regie::ui
