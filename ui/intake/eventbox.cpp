#include "ui/intake/eventbox.h"

#include "ui/intake/choices.h"
#include "ui/intake/unread.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/domain.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

EventBox::EventBox(Intake &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context), m_kind(new Segmented(u"eventKind"_s)),
      m_orderPart(new QWidget), m_imposed(new MomentField(tr("&Imposed on"), u"imposed"_s, context.clock)),
      m_imposedBy(new QComboBox), m_number(new QLineEdit), m_reportPart(new QWidget),
      m_received(new DateField(tr("&Received by Veilig Thuis on"), u"received"_s, context.clock)),
      m_reportKind(new QComboBox), m_newIncident(new QComboBox)
{
    m_kind->setChoices({{wording::text(OrderKind::Order), 0}, {tr("Report at Veilig Thuis"), 1}});
    m_imposedBy->setObjectName(u"imposedBy"_s);
    fillChoices<ImposedBy>(*m_imposedBy);
    m_number->setObjectName(u"orderNumber"_s);
    m_reportKind->setObjectName(u"reportKind"_s);
    fillChoices<VtReportKind>(*m_reportKind);
    m_newIncident->setObjectName(u"newIncident"_s);
    fillChoices<Answer>(*m_newIncident);
    layOut();
    connectFields();
    showKind();
}

void EventBox::layOut()
{
    auto *orderGrid = new QGridLayout(m_orderPart);
    orderGrid->setContentsMargins(0, 0, 0, 0);
    orderGrid->setSpacing(space::m);
    orderGrid->addWidget(m_imposed, 0, 0, 1, 2);
    orderGrid->addWidget(new Field(tr("Imposed by"), m_imposedBy), 1, 0);
    orderGrid->addWidget(new Field(tr("Number of the order"), m_number), 1, 1);
    orderGrid->setColumnStretch(0, 3);
    orderGrid->setColumnStretch(1, 2);

    auto *reportGrid = new QGridLayout(m_reportPart);
    reportGrid->setContentsMargins(0, 0, 0, 0);
    reportGrid->setSpacing(space::m);
    reportGrid->addWidget(m_received, 0, 0);
    reportGrid->addWidget(new Field(tr("Kind of report"), m_reportKind), 0, 1);
    m_newIncidentField = new Field(tr("Did something new happen?"), m_newIncident);
    reportGrid->addWidget(m_newIncidentField, 1, 0, 1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new Field(tr("What brings the household here?"), m_kind));
    column->addWidget(m_orderPart);
    column->addWidget(m_reportPart);
}

void EventBox::connectFields()
{
    connect(m_kind, &Segmented::picked, this, [this](int value) { switchTo(value == 0); });
    connect(m_imposed, &MomentField::changed, this, &EventBox::takeOrder);
    connect(m_imposedBy, &QComboBox::activated, this, &EventBox::takeOrder);
    connect(m_number, &QLineEdit::textEdited, this, &EventBox::takeOrder);
    connect(m_received, &DateField::changed, this, &EventBox::takeReport);
    connect(m_reportKind, &QComboBox::activated, this, &EventBox::takeReport);
    connect(m_newIncident, &QComboBox::activated, this, &EventBox::takeReport);
}

void EventBox::fill()
{
    m_isOrder = currentOrder() >= 0 || currentReport() < 0;
    if (currentOrder() >= 0) {
        const BarringOrder &shown = order();
        m_imposed->setMoment(shown.imposedAt, shown.timeKnown);
        m_imposed->setUnread(m_draft.unread.value(unreadKey(shown.id, u"imposedAt"_s)));
        choose(*m_imposedBy, shown.imposedBy);
        m_number->setText(shown.number);
    }
    if (currentReport() >= 0) {
        const VtReport &shown = report();
        m_received->setDate(shown.receivedOn);
        m_received->setUnread(m_draft.unread.value(unreadKey(shown.id, u"receivedOn"_s)));
        choose(*m_reportKind, shown.kind);
        choose(*m_newIncident, answerOf(shown.newIncident));
    }
    showKind();
}

void EventBox::switchTo(bool order)
{
    if (order == m_isOrder && (currentOrder() >= 0 || currentReport() >= 0))
        return;
    m_isOrder = order;
    if (order && currentReport() >= 0)
        m_putAwayReport = m_draft.reports.takeAt(currentReport());
    if (!order && currentOrder() >= 0)
        m_putAwayOrder = m_draft.orders.takeAt(currentOrder());
    if (order && m_putAwayOrder)
        m_draft.orders.prepend(*std::exchange(m_putAwayOrder, std::nullopt));
    if (!order && m_putAwayReport)
        m_draft.reports.prepend(*std::exchange(m_putAwayReport, std::nullopt));
    showKind();
    if (order)
        takeOrder();
    else
        takeReport();
}

void EventBox::takeOrder()
{
    BarringOrder &taken = order();
    taken.imposedAt = m_imposed->moment();
    taken.timeKnown = m_imposed->timeKnown();
    keepUnread(m_draft, unreadKey(taken.id, u"imposedAt"_s), m_imposed->unread());
    taken.imposedBy = chosen<ImposedBy>(*m_imposedBy);
    taken.number = m_number->text();
    Q_EMIT edited();
}

void EventBox::takeReport()
{
    VtReport &taken = report();
    taken.receivedOn = m_received->date();
    keepUnread(m_draft, unreadKey(taken.id, u"receivedOn"_s), m_received->unread());
    taken.kind = chosen<VtReportKind>(*m_reportKind);
    taken.newIncident = taken.kind == VtReportKind::FollowUp ? boolOf(chosen<Answer>(*m_newIncident)) : std::nullopt;
    showKind();
    Q_EMIT edited();
}

void EventBox::showKind()
{
    m_kind->setValue(m_isOrder ? 0 : 1);
    m_orderPart->setVisible(m_isOrder);
    m_reportPart->setVisible(!m_isOrder);
    m_newIncidentField->setVisible(chosen<VtReportKind>(*m_reportKind) == VtReportKind::FollowUp);
}

int EventBox::currentOrder() const
{
    const auto found = std::find_if(
        m_draft.orders.cbegin(), m_draft.orders.cend(), [](const IntakeOrder &one) { return one.current; });
    return found == m_draft.orders.cend() ? -1 : static_cast<int>(found - m_draft.orders.cbegin());
}

int EventBox::currentReport() const
{
    const auto found = std::find_if(
        m_draft.reports.cbegin(), m_draft.reports.cend(), [](const IntakeReport &one) { return one.current; });
    return found == m_draft.reports.cend() ? -1 : static_cast<int>(found - m_draft.reports.cbegin());
}

BarringOrder &EventBox::order()
{
    if (currentOrder() < 0) {
        IntakeOrder fresh{.current = true};
        fresh.order.id = BarringOrderId::create(m_context.ids);
        m_draft.orders.prepend(fresh);
    }
    return m_draft.orders[currentOrder()].order;
}

VtReport &EventBox::report()
{
    if (currentReport() < 0) {
        IntakeReport fresh{.current = true};
        fresh.report.id = VtReportId::create(m_context.ids);
        m_draft.reports.prepend(fresh);
    }
    return m_draft.reports[currentReport()].report;
}

void EventBox::suggest(Channel channel)
{
    const bool typed = m_imposed->moment().date.isValid() || m_received->date().isValid();
    if (!typed && (channel == Channel::ThvPool || channel == Channel::SafeHome))
        switchTo(channel == Channel::ThvPool);
}

QList<FieldProblem> EventBox::problems() const
{
    QList<FieldProblem> found;
    if (m_isOrder && m_imposed->wrong())
        found.append(
            {.where = u"orders[%1].order.imposedAt"_s.arg(std::max(0, currentOrder())), .code = *m_imposed->wrong()});
    if (!m_isOrder && m_received->wrong())
        found.append({.where = u"reports[%1].report.receivedOn"_s.arg(std::max(0, currentReport())),
            .code = *m_received->wrong()});
    return found;
}

bool EventBox::focusProblem(const QString &where)
{
    if (isWithin(where, u"orders[%1]"_s.arg(std::max(0, currentOrder()))) && m_isOrder) {
        m_imposed->focusWrong();
        return true;
    }
    if (isWithin(where, u"reports[%1]"_s.arg(std::max(0, currentReport()))) && !m_isOrder) {
        m_received->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void EventBox::mark(const QList<FieldProblem> &problems)
{
    // What cannot be read has its own sentence already; this is for what can be read and cannot be.
    if (!m_imposed->wrong())
        m_imposed->setError({});
    if (!m_received->wrong())
        m_received->setError({});
    m_imposed->setWarning({});
    for (const FieldProblem &problem : problems) {
        const bool imposed = m_isOrder && isWithin(problem.where, u"orders[%1]"_s.arg(currentOrder()));
        const bool received = !m_isOrder && isWithin(problem.where, u"reports[%1]"_s.arg(currentReport()));
        if (problem.check && imposed)
            m_imposed->setWarning(wording::text(*problem.check));
        if (problem.code != ErrorCode::ImpossibleDate || problem.check)
            continue;
        if (imposed && m_imposed->moment().date.isValid())
            m_imposed->setError(tr("An order cannot be imposed in the future."));
        if (received && m_received->date().isValid())
            m_received->setError(tr("A report cannot be received in the future."));
    }
}

} // namespace regie::ui
