#include "ui/intake/historypage.h"

#include "ui/intake/eventform.h"
#include "ui/intake/historymodel.h"
#include "ui/intake/panes.h"
#include "ui/intake/prompts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/signs.h"
#include "ui/wording/rules.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Intake &draft, const PageContext &context, Prompts &prompts, QWidget *parent)
    : IntakePage(draft, context, parent), m_prompts(prompts), m_model(new HistoryModel(this)),
      m_form(new EventForm(this->draft(), context))
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makePersonPanel());
    column->addWidget(m_form);
    column->addStretch(1);
    auto *columns = new Panes(1000);
    columns->add(makeHistoryPanel());
    columns->add(right, 404);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(columns));
    connect(m_form, &EventForm::edited, this, &IntakePage::edited);
    connect(m_form, &EventForm::removeRequested, this, &HistoryPage::removeEdited);
    connect(m_form, &EventForm::closed, this, [this] { m_edited.clear(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showActions);
    connect(m_table, &QTableView::activated, this, &HistoryPage::editChosen);
}

QWidget *HistoryPage::makeHistoryPanel()
{
    m_table = makeEvidenceTable(m_model, u"history"_s, tr("Orders and reports of this household"));
    m_table->setColumnWidth(HistoryModel::DateColumn, dayColumnWidth());
    m_table->setColumnWidth(HistoryModel::CountsColumn, scaledWidth(96));
    for (const int words : {HistoryModel::EventColumn, HistoryModel::WhoseColumn, HistoryModel::WhyColumn})
        m_table->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    letRowsGrow(m_table);
    m_table->setMinimumHeight(8 * heightFor(height::evidence));
    m_orders = makeLabel({}, TextRole::Strong);
    m_reports = makeLabel({}, TextRole::Strong);
    m_empty = makeMuted(
        tr("No events are known yet. Add what you hear from elsewhere with the buttons below."), TextRole::Body, true);
    m_empty->setContentsMargins(space::m, space::m, space::m, space::m);
    QPushButton *order = makeButton(tr("Add a barring order  Ins"), u"addOrder"_s);
    QPushButton *report = makeButton(tr("Add a VT report"), u"addReport"_s);
    m_edit = makeButton(tr("Change…"), u"editEvent"_s);
    m_include = makeButton(tr("Belongs to this household"), u"includeEvent"_s);
    connect(order, &QPushButton::clicked, this, &HistoryPage::addOrder);
    connect(report, &QPushButton::clicked, this, &HistoryPage::addReport);
    connect(m_edit, &QPushButton::clicked, this, &HistoryPage::editChosen);
    connect(m_include, &QPushButton::clicked, this, &HistoryPage::toggleIncluded);

    auto *panel = new Panel(tr("History: what counts"));
    panel->headingRow()->addWidget(m_orders);
    panel->headingRow()->addSpacing(space::m);
    panel->headingRow()->addWidget(m_reports);
    panel->body()->addWidget(m_empty);
    panel->body()->addWidget(m_table, 1);
    panel->addRule();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::s);
    row->addWidget(order);
    row->addWidget(report);
    row->addStretch(1);
    row->addWidget(m_include);
    row->addWidget(m_edit);
    panel->body()->addLayout(row);
    return panel;
}

QWidget *HistoryPage::makePersonPanel()
{
    m_secondOrder = new Banner(Banner::Kind::Warning, Sign::Target);
    m_secondOrder->setObjectName(u"secondOrder"_s);
    m_persons = makeLabel({}, TextRole::Body, true);
    auto *panel = new Panel(tr("Per person, over all households"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::s);
    block->addWidget(m_secondOrder);
    block->addWidget(m_persons);
    return panel;
}

void HistoryPage::fill()
{
    m_form->close();
    showActions();
}

void HistoryPage::present(const IntakePicture &picture)
{
    const HistoryEvent *before = m_model->at(m_table->currentIndex().row());
    const QString kept = before == nullptr ? QString() : before->id;
    m_model->setHistory(picture.history);
    m_table->setVisible(!picture.history.isEmpty());
    m_empty->setVisible(picture.history.isEmpty());
    if (const int row = m_model->rowOf(kept); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCounts(picture);
    showPersons(picture.perPerson);
    m_form->mark(picture.problems);
    showActions();
}

void HistoryPage::showCounts(const IntakePicture &picture)
{
    const auto words = [](const QString &count, const QString &note) {
        return note.isEmpty() ? count : u"%1 (%2)"_s.arg(count, note);
    };
    const rules::Assessment &assessment = picture.assessment;
    m_orders->setText(words(wording::ordersText(assessment.barringOrders.certain),
        wording::countNote(assessment.barringOrders, assessment.ordersNeeded)));
    m_reports->setText(words(wording::reportsText(assessment.vtReports.certain),
        wording::countNote(assessment.vtReports, assessment.reportsNeeded)));
}

void HistoryPage::showPersons(const QList<PersonCount> &counts)
{
    QStringList lines;
    QStringList twice;
    for (const PersonCount &count : counts) {
        lines.append(tr("%1: put out of the house %n time(s)", nullptr, count.ordersPutOut).arg(count.name.left(200)));
        if (count.otherHousehold && count.ordersPutOut >= 2)
            twice.append(count.name.left(200));
    }
    m_persons->setText(lines.isEmpty()
                           ? tr("No person of this report was put out of the house before, as far as we know.")
                           : lines.join(QLatin1Char('\n')));
    if (twice.isEmpty())
        m_secondOrder->hide();
    else
        m_secondOrder->say(tr("Second barring order for this person, another household"),
            tr("%1. It does not count for this household, and it is always shown.").arg(twice.join(u", "_s)));
}

void HistoryPage::showActions()
{
    const HistoryEvent *event = m_model->at(m_table->currentIndex().row());
    m_edit->setEnabled(event != nullptr && event->fromThisIntake);
    m_edit->setToolTip(m_edit->isEnabled() ? QString() : tr("Choose an event that was typed in this intake."));
    const bool included = event != nullptr && draft().includedEvents.contains(event->id);
    const bool loose = event != nullptr && !event->fromThisIntake && event->belongs != rules::Belongs::Certain;
    m_include->setVisible(included || loose);
    m_include->setText(included ? tr("Does not belong to this household") : tr("Belongs to this household"));
    m_include->setAccessibleName(m_include->text());
}

void HistoryPage::addOrder()
{
    m_form->close();
    IntakeOrder fresh;
    fresh.order.id = BarringOrderId::create(context().ids);
    fresh.order.verified = false;
    fresh.order.status = OrderStatus::Expired;
    draft().orders.append(fresh);
    m_edited = fresh.order.id.toString();
    m_form->editOrder(static_cast<int>(draft().orders.size()) - 1);
    m_form->focusFirst();
}

void HistoryPage::addReport()
{
    m_form->close();
    IntakeReport fresh;
    fresh.report.id = VtReportId::create(context().ids);
    fresh.report.verified = false;
    draft().reports.append(fresh);
    m_edited = fresh.report.id.toString();
    m_form->editReport(static_cast<int>(draft().reports.size()) - 1);
    m_form->focusFirst();
}

void HistoryPage::editChosen()
{
    const HistoryEvent *event = m_model->at(m_table->currentIndex().row());
    if (event == nullptr || !event->fromThisIntake)
        return;
    openEvent(event->id);
    m_form->focusFirst();
}

void HistoryPage::openEvent(const QString &id)
{
    m_form->close();
    for (int i = 0; i < draft().orders.size(); ++i) {
        if (draft().orders.at(i).order.id.toString() == id)
            m_form->editOrder(i);
    }
    for (int i = 0; i < draft().reports.size(); ++i) {
        if (draft().reports.at(i).report.id.toString() == id)
            m_form->editReport(i);
    }
    m_edited = id;
}

void HistoryPage::toggleIncluded()
{
    const HistoryEvent *event = m_model->at(m_table->currentIndex().row());
    if (event == nullptr)
        return;
    if (!draft().includedEvents.remove(event->id))
        draft().includedEvents.insert(event->id);
    Q_EMIT edited();
}

void HistoryPage::removeEdited()
{
    const QString id = m_edited;
    if (!m_prompts.confirm(this, tr("Take this event away?"), tr("What you typed about it goes."), tr("Take away")))
        return;
    m_form->close();
    draft().orders.removeIf([&](const IntakeOrder &one) { return one.order.id.toString() == id && !one.current; });
    draft().reports.removeIf([&](const IntakeReport &one) { return one.report.id.toString() == id && !one.current; });
    focusFirst();
    Q_EMIT edited();
}

QList<FieldProblem> HistoryPage::problems() const
{
    return m_form->problems();
}

bool HistoryPage::focusProblem(const QString &where)
{
    for (int i = 0; i < draft().orders.size(); ++i) {
        if (isWithin(where, u"orders[%1]"_s.arg(i))) {
            m_form->editOrder(i);
            m_edited = draft().orders.at(i).order.id.toString();
            return m_form->focusProblem(where);
        }
    }
    for (int i = 0; i < draft().reports.size(); ++i) {
        if (isWithin(where, u"reports[%1]"_s.arg(i))) {
            m_form->editReport(i);
            m_edited = draft().reports.at(i).report.id.toString();
            return m_form->focusProblem(where);
        }
    }
    return false;
}

void HistoryPage::focusFirst()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        findChild<QPushButton *>(u"addOrder"_s)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> HistoryPage::panes() const
{
    QList<QWidget *> all;
    if (m_table->isVisibleTo(this))
        all.append(m_table);
    all.append(findChild<QPushButton *>(u"addOrder"_s));
    if (m_form->isOpen())
        all.append(m_form->findChild<QWidget *>(u"eventSource"_s));
    all.removeAll(nullptr);
    return all;
}

bool HistoryPage::insert()
{
    addOrder();
    return true;
}

bool HistoryPage::dismiss()
{
    if (!m_form->isOpen())
        return false;
    m_form->close();
    focusFirst();
    return true;
}

void HistoryPage::leave()
{
    if (m_form->isOpen() && m_form->problems().isEmpty())
        m_form->close();
}

} // namespace regie::ui
