#include "ui/insight/figurelistpane.h"

#include "core/base/whendone.h"
#include "ui/disclosure/listreason.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/dates.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

FigureListPane::FigureListPane(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook), m_message(new MessageBar)
{
    setObjectName(u"figureListPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    QPushButton *toFigures = makeButton(tr("Back to the figures"), u"figureListBack"_s, ButtonKind::Normal);
    toFigures->setIcon(signIcon(Sign::ChevronLeft));
    connect(toFigures, &QPushButton::clicked, this, &FigureListPane::back);
    m_title = makeLabel({}, TextRole::DetailHeading, true);
    m_title->setObjectName(u"figureListTitle"_s);
    row->addWidget(toFigures);
    row->addWidget(m_title, 1);
    m_definition = makeMuted({}, TextRole::Body, true);
    column->addLayout(row);
    column->addWidget(m_definition);
    column->addWidget(m_message);
    m_reason = new ListReasonPanel(casebook, m_message, tr("Show the list"));
    column->addWidget(m_reason);
    connect(m_reason, &ListReasonPanel::answered, this, [this](bool open) {
        if (open)
            read();
        else
            Q_EMIT settled();
    });
    auto *panel = new Panel;
    m_panel = panel;
    m_model = new FigureTable(this);
    m_list = makeFigureView(u"figureList"_s, tr("The list behind the number"), m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->installEventFilter(this);
    connect(m_list, &QTableView::doubleClicked, this, &FigureListPane::openChosen);
    panel->body()->addWidget(m_list, 1);
    column->addWidget(panel, 1);
}

void FigureListPane::open(const ListWish &wish)
{
    m_wish = wish;
    const Unit unit = indicatorOf(wish.indicator)->unit;
    const Figure figure = figureOf(unit, wish.items);
    QString heading = tr("%1: %n line(s)", nullptr, figure.count).arg(wish.title);
    if (unit != Unit::Count)
        heading = tr("%1; %2 %3").arg(heading, wording::unitText(unit), wording::figureText(unit, figure.value));
    m_title->setText(heading);
    m_definition->setText(wording::indicatorDefinition(wish.indicator));
    m_message->clear();
    m_model->setRows({}, {});
    m_reason->stop();
    read();
}

void FigureListPane::read()
{
    m_panel->show();
    whenDone(m_desk.lines(m_wish.items), this, [this, asked = ++m_asked](const Result<QList<FigureLine>> &lines) {
        if (asked == m_asked)
            showLines(lines);
    });
}

void FigureListPane::showLines(const Result<QList<FigureLine>> &lines)
{
    if (!lines && lines.error().code == ErrorCode::ReasonMissing) {
        m_panel->hide();
        m_reason->ask(figureList, casesOf(m_wish.items));
        return;
    }
    if (!lines) {
        m_message->say(lines.error());
        Q_EMIT settled();
        return;
    }
    m_lines = *lines;
    const Unit unit = indicatorOf(m_wish.indicator)->unit;
    QList<QList<FigureCell>> rows;
    for (const FigureLine &line : std::as_const(m_lines)) {
        const auto cell = [](const QString &text) {
            FigureCell out;
            out.text = text;
            return out;
        };
        QString value;
        if (unit == Unit::Share)
            value = line.item.met ? tr("met") : tr("not met");
        else if (unit == Unit::Survival)
            value = line.item.met ? tr("%n day(s), still safe", nullptr, qRound(line.item.value))
                                  : tr("%n day(s), then a new event", nullptr, qRound(line.item.value));
        else if (unit != Unit::Count)
            value = unit == Unit::Mean ? QString::number(qRound(line.item.value))
                                       : wording::figureText(unit, line.item.value);
        const QString group = line.item.group.isEmpty() ? QString()
                                                        : wording::keyText(m_wish.indicator, Split::Group,
                                                              line.item.group, m_casebook.region());
        rows.append({cell(line.number.isEmpty() ? tr("no case") : line.number), cell(line.householdName),
            cell(wording::day(line.item.on)), cell(value), cell(group), cell(line.item.reason)});
    }
    m_model->setRows({tr("Case"), tr("Household"), tr("Day"), tr("Value"), tr("Kind"), tr("Reason")}, rows);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (isVisible()) // who went on while it was counted stays there
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT settled();
}

void FigureListPane::openChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_lines.size() && !m_lines.at(row).item.file.isNull())
        Q_EMIT openCase(m_lines.at(row).item.file);
}

bool FigureListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openChosen();
            return true;
        }
        if (key->key() == Qt::Key_Backspace) {
            Q_EMIT back();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regie::ui
