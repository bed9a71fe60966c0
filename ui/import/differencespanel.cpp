#include "ui/import/differencespanel.h"

#include "ui/casefile/celltable.h"
#include "ui/import/importrows.h"
#include "ui/widgets/panel.h"
#include "ui/wording/dossier.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastValues = 2; ///< more than two at once is seldom

} // namespace

DifferencesPanel::DifferencesPanel(const routing::Region &region, QWidget *parent) : QWidget(parent), m_region(region)
{
    m_model = new CellModel(differenceHeadings(), this);
    m_list = new CellTable(u"importDifferences"_s, tr("What the list says otherwise"), height::row);
    m_list->setModel(m_model);
    m_list->setShares({2, 2, 2, 0});
    m_list->setLeastRows(leastValues);
    letRowsGrow(m_list);
    m_empty = makeMuted({}, TextRole::Body, true);
    m_empty->setContentsMargins(space::m, space::m, space::m, space::m);
    m_take = makeButton(tr("Take over"), u"takeValue"_s, ButtonKind::Normal, u"F8"_s);
    m_takeAll = makeButton(tr("All of this row"), u"takeRow"_s, ButtonKind::Normal, u"Shift+F8"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::m, space::s, space::m, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(
        makeMuted(tr("Nothing is overwritten by itself. What you take over can be taken back with Ctrl+Z."),
            TextRole::Small, true),
        1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_takeAll);
    auto *panel = new Panel(tr("What the list says otherwise"));
    panel->body()->addWidget(m_list, 1);
    panel->body()->addWidget(m_empty, 1, Qt::AlignTop);
    panel->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DifferencesPanel::refresh);
    connect(m_take, &QPushButton::clicked, this, &DifferencesPanel::takeChosen);
    connect(m_takeAll, &QPushButton::clicked, this, &DifferencesPanel::takeEverything);
    setRow(nullptr);
}

void DifferencesPanel::setRow(const ImportRow *row)
{
    const bool sameRow = row != nullptr && row->line == m_line;
    const int stood = sameRow ? m_list->currentIndex().row() : 0;
    m_line = row != nullptr ? row->line : 0;
    m_values = row != nullptr ? row->differences : QList<RowDifference>();
    m_model->setRows(differenceRows(m_values, m_region));
    const bool some = !m_values.isEmpty();
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_empty->setText(row == nullptr ? tr("Choose a row that is known, but different.")
                     : row->outcome == RowOutcome::Different
                         ? tr("The list has another date of this event. Look at it in the case.")
                         : tr("This row says nothing otherwise than the vault."));
    if (some) {
        const auto from = m_values.cbegin() + std::clamp<qsizetype>(stood, 0, m_values.size() - 1);
        auto next = std::find_if(from, m_values.cend(), [](const RowDifference &one) { return one.canBeTaken(); });
        m_list->selectRow(static_cast<int>((next == m_values.cend() ? from : next) - m_values.cbegin()));
    }
    refresh();
}

QList<RowDifference> DifferencesPanel::open() const
{
    QList<RowDifference> out;
    for (const RowDifference &one : m_values) {
        if (one.canBeTaken())
            out.append(one);
    }
    return out;
}

void DifferencesPanel::takeChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_values.size() && m_values.at(row).canBeTaken())
        Q_EMIT takeWanted({m_values.at(row)});
}

void DifferencesPanel::takeEverything()
{
    if (const QList<RowDifference> values = open(); !values.isEmpty())
        Q_EMIT takeWanted(values);
}

void DifferencesPanel::refresh()
{
    const int row = m_list->currentIndex().row();
    const bool chosen = row >= 0 && row < m_values.size() && m_values.at(row).canBeTaken();
    const bool any = !open().isEmpty();
    if ((m_take->hasFocus() && !chosen) || (m_takeAll->hasFocus() && !any))
        m_list->setFocus(); // a button that cannot be pressed any more gives the keyboard to whoever is next
    m_take->setEnabled(chosen);
    m_takeAll->setEnabled(any);
    //: what a button takes over. %1 is a field, %2 the value in the list
    m_take->setAccessibleDescription(
        chosen ? tr("%1: %2").arg(wording::text(m_values.at(row).field),
                     wording::differingText(m_values.at(row).field, m_values.at(row).theirs, m_region))
               : QString());
}

} // namespace regie::ui
