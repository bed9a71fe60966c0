#include "ui/casefile/eventstab.h"

#include "core/casebook/history.h"
#include "ui/casefile/factlist.h"
#include "ui/casefile/historyrows.h"
#include "ui/casefile/stepspanel.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/panel.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QBoxLayout>
#include <QItemSelectionModel>

namespace regie::ui {

namespace {

constexpr int listShare = 852;
constexpr int detailShare = 344;
constexpr int leastEvents = 6;

QString checkTexts(const QList<Check> &checks)
{
    QStringList lines;
    for (const Check check : checks)
        lines.append(wording::text(check));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

EventsTab::EventsTab(const Clock &clock, QWidget *parent)
    : TabColumns(QStringLiteral("caseHistoryOfEvents"), tr("Events"), parent),
      m_events(new CellModel(historyHeadings(), this)), m_persons(new CellModel(personCountHeadings(), this)),
      m_table(new CellTable(QStringLiteral("caseEvents"), tr("Events"), height::row)),
      m_personTable(new CellTable(QStringLiteral("casePersons"), tr("Put out, per person"), height::row)),
      m_orders(makeLabel({}, TextRole::Strong)), m_reports(makeLabel({}, TextRole::Strong)),
      m_detail(new FactList(QStringLiteral("caseEventDetail"))), m_steps(new StepsPanel(clock))
{
    auto *list = new ui::Panel(tr("What counts"));
    m_orders->setObjectName(QStringLiteral("caseOrderCount"));
    m_reports->setObjectName(QStringLiteral("caseReportCount"));
    auto *counts = new Beside;
    counts->row()->setSpacing(space::m);
    counts->row()->addWidget(m_orders);
    counts->row()->addWidget(m_reports);
    list->headingRow()->addWidget(counts);
    m_table->setModel(m_events);
    m_table->setShares({0, 5, 0, 5, 3});
    m_table->setLeastRows(leastEvents);
    list->body()->addWidget(m_table);
    auto *persons = new ui::Panel(tr("Put out, per person"));
    m_personTable->setModel(m_persons);
    m_personTable->setShares({3, 2, 4});
    m_personTable->setFitsRows(true);
    persons->body()->addWidget(m_personTable);
    QBoxLayout *left = addColumn(listShare);
    left->addWidget(list, 1);
    left->addWidget(persons);
    left->addWidget(m_steps, 1);

    auto *detail = new ui::Panel(tr("This event"));
    detail->body()->addWidget(m_detail);
    QBoxLayout *right = addColumn(detailShare);
    right->addWidget(detail);
    right->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showChosen(now.row()); });
}

void EventsTab::setCase(const CaseView &view)
{
    m_history = view.history;
    m_events->setRows(historyRows(view));
    m_persons->setRows(personCountRows(view));
    m_personTable->parentWidget()->setVisible(!view.perPerson.isEmpty());
    m_personTable->updateGeometry();
    m_steps->setCase(view);
    // the rows below say what counts now; the assessment may have seen less
    const rules::Assessment &assessment = view.assessment;
    const auto line = [&view](const QString &what, const rules::Count &now, const rules::Count &then, int needed) {
        QStringList parts{what, wording::countNote(now, needed)};
        if (now.certain != then.certain && view.assessedOn.isValid())
            parts.append(tr("%1 at the check of %2").arg(QString::number(then.certain), wording::day(view.assessedOn)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    const rules::Count orders = casebook::countOf(m_history, true);
    const rules::Count reports = casebook::countOf(m_history, false);
    m_orders->setText(
        line(wording::ordersText(orders.certain), orders, assessment.barringOrders, assessment.ordersNeeded));
    m_reports->setText(
        line(wording::reportsText(reports.certain), reports, assessment.vtReports, assessment.reportsNeeded));
    if (!m_history.isEmpty())
        m_table->setCurrentIndex(m_events->index(0, 0));
    else
        showChosen(-1);
}

void EventsTab::choose(const QString &id)
{
    for (int row = 0; row < m_events->rowCount(); ++row) {
        if (m_events->idAt(row) != id)
            continue;
        m_table->setCurrentIndex(m_events->index(row, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void EventsTab::showChosen(int row)
{
    if (row < 0 || row >= m_history.size()) {
        m_detail->setLines({{.topic = tr("Events"), .text = tr("No orders or reports are known of this household.")}});
        return;
    }
    const HistoryEvent &event = m_history.at(row);
    const QString why =
        event.isOrder ? wording::text(event.weightReason, event.orderKind) : wording::text(event.weightReason);
    m_detail->setLines({{.topic = tr("Event"), .text = eventName(event), .strong = true},
        {.topic = tr("When"), .text = wording::moment(event.at, event.isOrder && event.timeKnown)},
        {.topic = tr("Standing"), .text = event.isOrder ? wording::text(event.orderStatus) : QString()},
        {.topic = tr("Counts"), .text = wording::text(event.weight), .strong = true}, {.topic = tr("Why"), .text = why},
        {.topic = tr("Whose"),
            .text = wording::text(event.belongs) + QStringLiteral(". ") + wording::text(event.belongsReason)},
        {.topic = tr("Persons"), .text = event.persons.join(QLatin1Char('\n'))},
        {.topic = tr("Source"), .text = event.source}, {.topic = tr("Number"), .text = event.number},
        {.topic = tr("Confirmed"), .text = event.verified ? tr("Yes") : tr("No, still to be confirmed at the source")},
        {.topic = tr("To be checked"), .text = checkTexts(event.checks), .strong = true}});
}

} // namespace regie::ui
