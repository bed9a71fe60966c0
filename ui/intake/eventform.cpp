#include "ui/intake/eventform.h"

#include "ui/intake/choices.h"
#include "ui/intake/unread.h"
#include "ui/widgets/momentfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// The moment an order ends on @p date: the hour at which it was imposed, as the law counts.
std::optional<LocalDateTime> onDay(QDate date, const BarringOrder &order)
{
    return date.isValid() ? std::optional(LocalDateTime{date, order.imposedAt.time}) : std::nullopt;
}

QDate dayOf(const std::optional<LocalDateTime> &moment)
{
    return moment ? moment->date : QDate();
}

} // namespace

EventForm::EventForm(Intake &draft, const PageContext &context, QWidget *parent)
    : Panel(tr("Event"), parent), m_draft(draft), m_context(context), m_orderPart(new QWidget),
      m_reportPart(new QWidget)
{
    makeFields();
    layOut();
    connectFields();
    hide();
}

void EventForm::makeFields()
{
    m_imposed = new MomentField(tr("Imposed on"), u"eventImposed"_s, m_context.clock);
    m_orderKind = new QComboBox;
    m_orderKind->setObjectName(u"eventOrderKind"_s);
    fillChoices<OrderKind>(*m_orderKind);
    m_status = new QComboBox;
    m_status->setObjectName(u"eventStatus"_s);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillChoices<OrderStatus>(*m_status);
    m_extended = new DateField(tr("Extended to"), u"eventExtended"_s, m_context.clock);
    m_ended = new DateField(tr("Ended on (withdrawn, or by the court)"), u"eventEnded"_s, m_context.clock);
    m_received = new DateField(tr("Received on"), u"eventReceived"_s, m_context.clock);
    m_reportKind = new QComboBox;
    m_reportKind->setObjectName(u"eventReportKind"_s);
    fillChoices<VtReportKind>(*m_reportKind);
    m_newIncident = new QComboBox;
    m_newIncident->setObjectName(u"eventNewIncident"_s);
    fillChoices<Answer>(*m_newIncident);
    m_incident = new QLineEdit;
    m_incident->setObjectName(u"eventIncident"_s);
    m_converted = new QCheckBox(tr("Became an advice later"));
    m_converted->setObjectName(u"eventConverted"_s);
    m_verified = new QCheckBox(tr("Verified with the source"));
    m_verified->setObjectName(u"eventVerified"_s);
    m_source = new QLineEdit;
    m_source->setObjectName(u"eventSource"_s);
    m_number = new QLineEdit;
    m_number->setObjectName(u"eventNumber"_s);
}

void EventForm::layOut()
{
    auto *order = new QGridLayout(m_orderPart);
    order->setContentsMargins(0, 0, 0, 0);
    order->setSpacing(space::m);
    order->addWidget(m_imposed, 0, 0, 1, 2);
    order->addWidget(new Field(tr("What is it?"), m_orderKind), 1, 0);
    order->addWidget(new Field(tr("How it stands"), m_status), 1, 1);
    order->addWidget(m_extended, 2, 0);
    order->addWidget(m_ended, 2, 1);
    order->setColumnStretch(0, 1);
    order->setColumnStretch(1, 1);

    auto *report = new QGridLayout(m_reportPart);
    report->setContentsMargins(0, 0, 0, 0);
    report->setSpacing(space::m);
    report->addWidget(m_received, 0, 0);
    report->addWidget(new Field(tr("What is it?"), m_reportKind), 0, 1);
    m_newIncidentField = new Field(tr("Did something new happen?"), m_newIncident);
    report->addWidget(m_newIncidentField, 1, 0, 1, 2);
    auto *incident = new Field(tr("Which incident?"), m_incident);
    incident->setHint(tr("the same word: counts once together"));
    report->addWidget(incident, 2, 0, 1, 2);
    report->addWidget(m_converted, 3, 0, 1, 2);
    report->setColumnStretch(0, 1);
    report->setColumnStretch(1, 1);

    QVBoxLayout *block = addBlock();
    block->setSpacing(space::m);
    block->addWidget(m_orderPart);
    block->addWidget(m_reportPart);
    auto *common = new QGridLayout;
    common->setSpacing(space::m);
    common->addWidget(new Field(tr("Where do we have it from?"), m_source), 0, 0);
    common->addWidget(new Field(tr("Number at the source"), m_number), 0, 1);
    common->setColumnStretch(0, 3);
    common->setColumnStretch(1, 2);
    block->addLayout(common);
    block->addWidget(m_verified);
    QPushButton *done = makeButton(tr("Done  Esc"), u"eventDone"_s);
    m_remove = makeButton(tr("Take this event away"), u"eventRemove"_s, ButtonKind::Flat);
    connect(done, &QPushButton::clicked, this, &EventForm::close);
    connect(m_remove, &QPushButton::clicked, this, &EventForm::removeRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(done);
    row->addStretch(1);
    row->addWidget(m_remove);
    block->addLayout(row);
}

void EventForm::connectFields()
{
    connect(m_imposed, &MomentField::changed, this, &EventForm::takeOrder);
    for (QComboBox *box : {m_orderKind, m_status})
        connect(box, &QComboBox::activated, this, &EventForm::takeOrder);
    for (DateField *date : {m_extended, m_ended})
        connect(date, &DateField::changed, this, &EventForm::takeOrder);
    connect(m_received, &DateField::changed, this, &EventForm::takeReport);
    for (QComboBox *box : {m_reportKind, m_newIncident})
        connect(box, &QComboBox::activated, this, &EventForm::takeReport);
    connect(m_incident, &QLineEdit::textEdited, this, &EventForm::takeReport);
    connect(m_converted, &QCheckBox::clicked, this, &EventForm::takeReport);
    const auto takeEither = [this] { m_order ? takeOrder() : takeReport(); };
    connect(m_verified, &QCheckBox::clicked, this, takeEither);
    connect(m_source, &QLineEdit::textEdited, this, takeEither);
    connect(m_number, &QLineEdit::textEdited, this, takeEither);
}

void EventForm::editOrder(int index)
{
    close();
    const BarringOrder &order = m_draft.orders.at(index).order;
    m_order = order.id;
    m_imposed->setMoment(order.imposedAt, order.timeKnown);
    m_imposed->setUnread(m_draft.unread.value(unreadKey(order.id, u"imposedAt"_s)));
    choose(*m_orderKind, order.kind);
    choose(*m_status, order.status);
    m_extended->setDate(dayOf(order.extendedUntil));
    m_ended->setDate(dayOf(order.endedAt));
    m_extended->setUnread(m_draft.unread.value(unreadKey(order.id, u"extendedUntil"_s)));
    m_ended->setUnread(m_draft.unread.value(unreadKey(order.id, u"endedAt"_s)));
    showCommon(order.verified, order.source, order.number);
    m_remove->setVisible(!m_draft.orders.at(index).current);
    setHeading(tr("Barring order"));
    showParts();
}

void EventForm::editReport(int index)
{
    close();
    const VtReport &report = m_draft.reports.at(index).report;
    m_report = report.id;
    m_received->setDate(report.receivedOn);
    m_received->setUnread(m_draft.unread.value(unreadKey(report.id, u"receivedOn"_s)));
    choose(*m_reportKind, report.kind);
    choose(*m_newIncident, answerOf(report.newIncident));
    m_incident->setText(report.incident);
    m_converted->setChecked(report.convertedToAdvice);
    showCommon(report.verified, report.source, report.number);
    m_remove->setVisible(!m_draft.reports.at(index).current);
    setHeading(tr("Report at Veilig Thuis"));
    showParts();
}

void EventForm::showCommon(bool verified, const QString &source, const QString &number)
{
    m_verified->setChecked(verified);
    m_source->setText(source);
    m_number->setText(number);
}

void EventForm::showParts()
{
    m_orderPart->setVisible(m_order.has_value());
    m_reportPart->setVisible(m_report.has_value());
    m_newIncidentField->setVisible(chosen<VtReportKind>(*m_reportKind) == VtReportKind::FollowUp);
    setVisible(isOpen());
}

void EventForm::takeOrder()
{
    if (orderIndex() < 0)
        return;
    BarringOrder &order = m_draft.orders[orderIndex()].order;
    order.imposedAt = m_imposed->moment();
    order.timeKnown = m_imposed->timeKnown();
    keepUnread(m_draft, unreadKey(order.id, u"imposedAt"_s), m_imposed->unread());
    keepUnread(m_draft, unreadKey(order.id, u"extendedUntil"_s), m_extended->unread());
    keepUnread(m_draft, unreadKey(order.id, u"endedAt"_s), m_ended->unread());
    order.kind = chosen<OrderKind>(*m_orderKind);
    order.status = chosen<OrderStatus>(*m_status);
    order.extendedUntil = onDay(m_extended->date(), order);
    order.endedAt = onDay(m_ended->date(), order);
    order.verified = m_verified->isChecked();
    order.source = m_source->text();
    order.number = m_number->text();
    Q_EMIT edited();
}

void EventForm::takeReport()
{
    if (reportIndex() < 0)
        return;
    VtReport &report = m_draft.reports[reportIndex()].report;
    report.receivedOn = m_received->date();
    keepUnread(m_draft, unreadKey(report.id, u"receivedOn"_s), m_received->unread());
    report.kind = chosen<VtReportKind>(*m_reportKind);
    report.newIncident = report.kind == VtReportKind::FollowUp ? boolOf(chosen<Answer>(*m_newIncident)) : std::nullopt;
    report.incident = m_incident->text();
    report.convertedToAdvice = m_converted->isChecked();
    report.verified = m_verified->isChecked();
    report.source = m_source->text();
    report.number = m_number->text();
    showParts();
    Q_EMIT edited();
}

void EventForm::close()
{
    if (!isOpen())
        return;
    const int order = orderIndex();
    const int report = reportIndex();
    const bool emptyOrder = order >= 0 && !m_draft.orders.at(order).current && !m_imposed->wrong() &&
                            !m_draft.orders.at(order).order.imposedAt.date.isValid();
    const bool emptyReport = report >= 0 && !m_draft.reports.at(report).current && !m_received->wrong() &&
                             !m_draft.reports.at(report).report.receivedOn.isValid();
    if (emptyOrder)
        m_draft.orders.removeAt(order);
    if (emptyReport)
        m_draft.reports.removeAt(report);
    m_order.reset();
    m_report.reset();
    hide();
    if (emptyOrder || emptyReport)
        Q_EMIT edited();
    Q_EMIT closed();
}

QList<FieldProblem> EventForm::problems() const
{
    QList<FieldProblem> found;
    const auto add = [&found](const std::optional<ErrorCode> &wrong, const QString &where) {
        if (wrong)
            found.append({.where = where, .code = *wrong});
    };
    if (orderIndex() >= 0) {
        const QString here = u"orders[%1].order."_s.arg(orderIndex());
        add(m_imposed->wrong(), here + u"imposedAt"_s);
        add(m_extended->wrong(), here + u"extendedUntil"_s);
        add(m_ended->wrong(), here + u"endedAt"_s);
    }
    if (reportIndex() >= 0)
        add(m_received->wrong(), u"reports[%1].report.receivedOn"_s.arg(reportIndex()));
    return found;
}

bool EventForm::focusProblem(const QString &where)
{
    if (where.contains(u"extendedUntil"_s))
        m_extended->edit()->setFocus(Qt::OtherFocusReason);
    else if (where.contains(u"endedAt"_s))
        m_ended->edit()->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
    return true;
}

void EventForm::mark(const QList<FieldProblem> &problems)
{
    const QString here = m_order ? u"orders[%1]"_s.arg(orderIndex()) : u"reports[%1]"_s.arg(reportIndex());
    QString extended;
    QString ended;
    QString when;
    QString late;
    for (const FieldProblem &problem : problems) {
        if (!isWithin(problem.where, here))
            continue;
        if (problem.check == Check::EndPastMaximum)
            late = wording::text(Check::EndPastMaximum);
        else if (problem.severity == FieldProblem::Severity::Warned)
            continue;
        else if (problem.where.contains(u"extendedUntil"_s))
            extended = tr("An extension cannot end before the order was imposed.");
        else if (problem.where.contains(u"endedAt"_s))
            ended = tr("An order cannot end before it was imposed.");
        else if (problem.code == ErrorCode::ImpossibleDate)
            when = tr("This date lies in the future.");
    }
    m_extended->setWarning(late);
    if (!m_extended->wrong())
        m_extended->setError(extended);
    if (!m_ended->wrong())
        m_ended->setError(ended);
    if (!m_imposed->wrong())
        m_imposed->setError(when);
    if (!m_received->wrong())
        m_received->setError(when);
}

int EventForm::orderIndex() const
{
    for (int i = 0; i < m_draft.orders.size(); ++i) {
        if (m_draft.orders.at(i).order.id == m_order)
            return i;
    }
    return -1;
}

int EventForm::reportIndex() const
{
    for (int i = 0; i < m_draft.reports.size(); ++i) {
        if (m_draft.reports.at(i).report.id == m_report)
            return i;
    }
    return -1;
}

void EventForm::focusFirst()
{
    if (m_order)
        m_imposed->focusWrong();
    else
        m_received->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
