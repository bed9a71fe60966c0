#include "ui/casefile/casefilterbar.h"

#include "ui/widgets/columnmenu.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptmenu.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/rules.h"
#include "ui/wording/workscope.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int shownOfCaseChoice = 12; // letters

template <typename E>
std::optional<E> chosenIn(const QComboBox &combo)
{
    const QVariant value = combo.currentData();
    return value.isValid() ? std::optional(static_cast<E>(value.toInt())) : std::nullopt;
}

template <typename E>
void choose(QComboBox &combo, const std::optional<E> &value)
{
    combo.setCurrentIndex(value ? combo.findData(static_cast<int>(*value)) : 0);
}

} // namespace

CaseFilterBar::CaseFilterBar(QHeaderView *header, QWidget *parent)
    : QWidget(parent), m_choice(keptChoice()), m_scope(new Segmented(QStringLiteral("caseScope")))
{
    setObjectName(QStringLiteral("caseListFilter"));
    auto *row = new FlowLayout(this);
    m_scope->setChoices({{wording::text(WorkScope::All), static_cast<int>(WorkScope::All), tr("Everybody's cases")},
        {wording::text(WorkScope::Team), static_cast<int>(WorkScope::Team),
            tr("Cases of my organisation, and of nobody yet")},
        {wording::text(WorkScope::Mine), static_cast<int>(WorkScope::Mine), tr("Cases that I handle")}});
    row->addWidget(m_scope);
    m_municipality = addCombo(QStringLiteral("caseMunicipality"), tr("Municipality"), tr("Every municipality"));
    m_route = addCombo(QStringLiteral("caseRoute"), tr("Route"), tr("Every route"));
    m_phase = addCombo(QStringLiteral("casePhase"), tr("Phase"), tr("Every phase"));
    m_status = addCombo(QStringLiteral("caseStatus"), tr("Status"), tr("Every status"));
    for (const AdviceRoute route : caseRoutes())
        m_route->addItem(wording::text(route), static_cast<int>(route));
    for (int phase = 0; phase < caseflow::safetyPhaseCount; ++phase)
        m_phase->addItem(wording::text(static_cast<caseflow::SafetyPhase>(phase)), phase);
    for (const CaseStatus status : {CaseStatus::AwaitingCheck, CaseStatus::Active, CaseStatus::Closed})
        m_status->addItem(wording::text(status), static_cast<int>(status));
    addMenus(header);
    connect(m_scope, &Segmented::picked, this, [this](int scope) {
        CaseChoice other = m_choice;
        other.scope = static_cast<WorkScope>(scope);
        setChoice(other);
    });
    showChoice();
}

QComboBox *CaseFilterBar::addCombo(const QString &name, const QString &title, const QString &all)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shownOfCaseChoice);
    combo->addItem(all);
    connect(combo, &QComboBox::activated, this, &CaseFilterBar::readCombos);
    layout()->addWidget(combo);
    return combo;
}

void CaseFilterBar::addMenus(QHeaderView *header)
{
    const auto add = [this](const QString &text, const QString &name, QMenu *menu) {
        QPushButton *button = makeButton(text, name);
        menu->setObjectName(name + QStringLiteral("Menu"));
        button->setMenu(menu);
        layout()->addWidget(button);
    };
    const auto name = [this](const QString &code) {
        const std::optional<CaseChoice> choice = caseChoiceOf(code);
        return choice ? choiceName(*choice, m_region) : QString();
    };
    auto *kept = new KeptMenu(
        QStringLiteral("casefile/filters"),
        {tr("No filters kept yet"), tr("Keep this filter"), tr("Forget this filter")}, name,
        [this] { return codeOf(m_choice); }, this);
    connect(kept, &KeptMenu::chosen, this, [this](const QString &code) {
        if (const std::optional<CaseChoice> choice = caseChoiceOf(code))
            setChoice(*choice);
    });
    add(tr("Filters"), QStringLiteral("caseFilters"), kept);
    auto *columns = new ColumnMenu(header, 2, this); // the number and the household say which case it is
    connect(columns, &ColumnMenu::changed, this, &CaseFilterBar::columnsChanged);
    add(tr("Columns"), QStringLiteral("caseColumns"), columns);
    m_all = makeButton(tr("Show everything"), QStringLiteral("caseListAll"));
    layout()->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &CaseFilterBar::clearWanted);
}

void CaseFilterBar::setRegion(const routing::Region &region)
{
    if (m_municipality->count() > 1)
        return;
    m_region.municipalities = region.municipalities;
    std::ranges::sort(
        m_region.municipalities, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const routing::Municipality &place : std::as_const(m_region.municipalities))
        m_municipality->addItem(place.name, place.code);
    if (m_municipality->findData(m_choice.municipality) < 0)
        m_choice.municipality.clear(); // of another region
    showChoice();
}

void CaseFilterBar::setChoice(const CaseChoice &choice)
{
    m_choice = choice;
    keepChoice(choice);
    showChoice();
    Q_EMIT changed();
}

void CaseFilterBar::setFiltered(bool filtered)
{
    m_all->setEnabled(filtered);
}

void CaseFilterBar::readCombos()
{
    CaseChoice choice = m_choice;
    choice.municipality = m_municipality->currentData().toString();
    choice.route = chosenIn<AdviceRoute>(*m_route);
    choice.phase = chosenIn<caseflow::SafetyPhase>(*m_phase);
    choice.status = chosenIn<CaseStatus>(*m_status);
    if (choice != m_choice)
        setChoice(choice);
}

void CaseFilterBar::showChoice()
{
    m_scope->setValue(static_cast<int>(m_choice.scope));
    m_municipality->setCurrentIndex(std::max(0, m_municipality->findData(m_choice.municipality)));
    choose(*m_route, m_choice.route);
    choose(*m_phase, m_choice.phase);
    choose(*m_status, m_choice.status);
}

} // namespace regie::ui
