#include "ui/worklist/filterbar.h"

#include "ui/widgets/columnmenu.h"
#include "ui/widgets/keptmenu.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/workscope.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace regie::ui {

FilterBar::FilterBar(QHeaderView *header, QWidget *parent)
    : QWidget(parent), m_filter(keptFilter()), m_scope(new Segmented(QStringLiteral("workScope"))),
      m_groupMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("workFilter"));
    m_scope->setChoices({{wording::text(WorkScope::All), static_cast<int>(WorkScope::All), tr("Everybody's work")},
        {wording::text(WorkScope::Team), static_cast<int>(WorkScope::Team),
            tr("Work of my organisation, and of nobody yet")},
        {wording::text(WorkScope::Mine), static_cast<int>(WorkScope::Mine), tr("Cases that I handle")}});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_scope);
    m_groups = addMenu(tr("Kinds"), QStringLiteral("workGroups"), m_groupMenu);
    row->addWidget(m_groups);
    const auto name = [](const QString &code) {
        const std::optional<WorkFilter> filter = WorkFilter::fromCode(code);
        return filter ? filterName(*filter) : QString();
    };
    m_kept = new KeptMenu(
        QStringLiteral("worklist/filters"),
        {tr("No filters kept yet"), tr("Keep this filter"), tr("Forget this filter")}, name,
        [this] { return m_filter.toCode(); }, this);
    row->addWidget(addMenu(tr("Filters"), QStringLiteral("workFilters"), m_kept));
    row->addWidget(addMenu(tr("Columns"), QStringLiteral("workColumns"), new ColumnMenu(header, 1, this)));
    row->addStretch(1);
    connect(m_scope, &Segmented::picked, this, [this](int scope) {
        m_filter.scope = static_cast<WorkScope>(scope);
        setFilter(m_filter);
    });
    connect(m_groupMenu, &QMenu::aboutToShow, this, &FilterBar::fillGroups);
    connect(m_kept, &KeptMenu::chosen, this, [this](const QString &code) {
        if (const std::optional<WorkFilter> filter = WorkFilter::fromCode(code))
            setFilter(*filter);
    });
    showFilter();
}

QPushButton *FilterBar::addMenu(const QString &text, const QString &name, QMenu *menu)
{
    QPushButton *button = makeButton(text, name);
    menu->setObjectName(name + QStringLiteral("Menu"));
    button->setMenu(menu);
    return button;
}

void FilterBar::setFilter(const WorkFilter &filter)
{
    m_filter = filter;
    keepFilter(filter);
    showFilter();
    Q_EMIT changed();
}

void FilterBar::showGroup(WorkGroup group)
{
    if (m_filter.shows(group))
        return;
    WorkFilter wider = m_filter;
    wider.hidden.remove(group);
    setFilter(wider);
}

/// What is left out is said where it is chosen.
void FilterBar::showFilter()
{
    m_scope->setValue(static_cast<int>(m_filter.scope));
    const auto shown = static_cast<int>(workGroupCount - m_filter.hidden.size());
    const QString text = m_filter.hidden.isEmpty()
                             ? tr("All kinds")
                             : tr("%1 of %n kind(s)", nullptr, workGroupCount).arg(QString::number(shown));
    m_groups->setText(text);
    m_groups->setAccessibleName(text);
}

void FilterBar::fillGroups()
{
    m_groupMenu->clear();
    for (int g = 0; g < workGroupCount; ++g) {
        const auto group = static_cast<WorkGroup>(g);
        QAction *action = m_groupMenu->addAction(plainEntry(groupName(group)));
        action->setCheckable(true);
        action->setChecked(m_filter.shows(group));
        connect(action, &QAction::toggled, this, [this, group](bool shown) {
            WorkFilter next = m_filter;
            if (shown)
                next.hidden.remove(group);
            else
                next.hidden.insert(group);
            setFilter(next);
        });
    }
    m_groupMenu->addSeparator();
    QAction *all = m_groupMenu->addAction(tr("Show everything"));
    all->setEnabled(!m_filter.hidden.isEmpty());
    connect(all, &QAction::triggered, this, [this] { setFilter({m_filter.scope, {}}); });
}

} // namespace regie::ui
