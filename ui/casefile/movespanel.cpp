#include "ui/casefile/movespanel.h"

#include "ui/casefile/moveform.h"
#include "ui/casefile/moverows.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

constexpr int stackMovesBelow = 900;
constexpr int leastMoves = 6;
constexpr int movesShare = 6;
constexpr int moveFormShare = 5;

QString standsText(const FlowState &state)
{
    QStringList lines;
    for (const FlowRun &run : state.runs) {
        if (run.isOpen() || &run == state.lastRoute())
            lines.append(wording::standText(run));
    }
    if (const auto phase = state.phase())
        lines.append(wording::text(*phase));
    return lines.join(QStringLiteral("  |  "));
}

} // namespace

MovesPanel::MovesPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_model(new CellModel(moveHeadings(), this)), m_filter(new CellFilter(this)),
      m_table(new CellTable(QStringLiteral("caseMoves"), tr("What can be done now"), height::twoLines)),
      m_words(new QLineEdit), m_all(new QCheckBox(tr("Also what belongs to another stage"))),
      m_stands(makeMuted({}, TextRole::Body, true)), m_form(new MoveForm(clock)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("caseMovesPanel"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::m);
    m_row->addWidget(makeList(), movesShare);
    m_row->addWidget(m_form, moveFormShare);
    connect(m_form, &MoveForm::submitted, this, &MovesPanel::submitted);
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &words) {
        lookAtClock();
        m_filter->setWords(words);
        chooseRow(0);
    });
    connect(m_form, &MoveForm::actWanted, this, [this](const QString &id) {
        m_words->clear();
        m_filter->setWords({});
        if (rowOf(id) < 0)
            m_all->setChecked(true);
        chooseRow(std::max(0, rowOf(id)));
    });
    connect(m_all, &QCheckBox::toggled, this, &MovesPanel::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MovesPanel::showChosen);
    connect(m_table, &QAbstractItemView::activated, m_form, &MoveForm::focusFirst);
    arrange();
}

QWidget *MovesPanel::makeList()
{
    auto *panel = new Panel(tr("What can be done now"));
    m_words->setObjectName(QStringLiteral("caseMovesFind"));
    m_words->setAccessibleName(tr("Find a step or a decision"));
    m_words->setPlaceholderText(tr("Find a step or a decision"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_all->setObjectName(QStringLiteral("caseMovesAll"));
    m_all->setAccessibleName(m_all->text());
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setShares({1, 0, 0});
    m_table->setLeastRows(leastMoves);
    QVBoxLayout *above = panel->addBlock();
    above->setSpacing(space::s);
    above->addWidget(m_stands);
    above->addWidget(m_words);
    panel->body()->addWidget(m_table, 1);
    panel->addBlock()->addWidget(m_all);
    return panel;
}

void MovesPanel::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    m_flow = view.flow;
    m_region = &region;
    m_now = now;
    m_form->setCase(view, region);
    m_stands->setText(m_flow ? standsText(m_flow->state) : QString());
    fill();
}

void MovesPanel::lookAtClock()
{
    const LocalDateTime now = m_clock.now();
    const bool same =
        now.date == m_now.date && now.time.hour() == m_now.time.hour() && now.time.minute() == m_now.time.minute();
    if (!m_flow || same)
        return;
    m_now = now;
    auto flow = std::make_shared<CaseFlow>(*m_flow);
    flow->acts = allowedMoves(flow->state, *m_region->flows, flow->facts, now);
    m_flow = flow;
    fill();
}

/// The list anew; what was chosen stays chosen when it is still there.
void MovesPanel::fill()
{
    const QString chosen = chosenId();
    m_moves = m_flow ? movesInOrder(*m_flow, m_all->isChecked()) : QList<const ActVerdict *>();
    m_model->setRows(m_flow ? moveRows(*m_flow, m_moves, m_now) : QList<CellRow>());
    const int row = rowOf(chosen);
    chooseRow(std::max(0, row));
    showChosen();
}

int MovesPanel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellModel::IdRole).toString() == id)
            return row;
    }
    return -1;
}

QString MovesPanel::chosenId() const
{
    return m_table->currentIndex().data(CellModel::IdRole).toString();
}

void MovesPanel::chooseRow(int row)
{
    if (row < m_filter->rowCount())
        m_table->setCurrentIndex(m_filter->index(row, 0));
}

void MovesPanel::showChosen()
{
    const QString id = chosenId();
    const auto found = std::find_if(
        m_moves.cbegin(), m_moves.cend(), [&id](const ActVerdict *verdict) { return moveId(*verdict) == id; });
    m_form->setAct(found != m_moves.cend() ? *found : nullptr);
}

void MovesPanel::choose(int run, const QString &code)
{
    m_words->clear();
    m_filter->setWords({});
    const int row = rowOf(QString::number(run) + QLatin1Char('/') + code);
    chooseRow(std::max(0, row));
    if (row < 0)
        takeFocus();
    else
        m_form->focusFirst();
}

void MovesPanel::takeFocus()
{
    lookAtClock();
    m_words->setFocus(Qt::OtherFocusReason);
}

void MovesPanel::setBusy(bool busy)
{
    m_form->setBusy(busy);
}

void MovesPanel::refuse(const QList<FieldRefusal> &refusals)
{
    m_form->refuse(refusals);
}

void MovesPanel::accept()
{
    m_form->reset();
    m_words->clear();
    m_filter->setWords({});
    m_table->setCurrentIndex({});
    if (isVisible()) // who turned to another part meanwhile stays there
        takeFocus();
}

bool MovesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier &&
                           (key == Qt::Key_Return || key == Qt::Key_Enter);
        if (key == Qt::Key_Down)
            m_table->setFocus(Qt::OtherFocusReason);
        else if (enter)
            m_form->focusFirst();
        if (key == Qt::Key_Down || enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MovesPanel::showEvent(QShowEvent *event)
{
    lookAtClock();
    QWidget::showEvent(event);
}

void MovesPanel::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MovesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void MovesPanel::arrange()
{
    const bool stacked = width() < stackMovesBelow || isLargeText();
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace regie::ui
