#include "ui/casefile/safetypanel.h"

#include "ui/casefile/safetychart.h"
#include "ui/casefile/safetyform.h"
#include "ui/casefile/safetyrows.h"

#include <QBoxLayout>
#include <QEvent>

namespace regie::ui {

namespace {

constexpr int stackSafetyBelow = 900;
constexpr int safetyListShare = 7;
constexpr int safetyFormShare = 4;

} // namespace

SafetyPanel::SafetyPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_scores(makeList(tr("How safe it is, in their own words"), QStringLiteral("safetyScores"),
                           scoreHeadings(), {2, 0, 0, 0, 1})),
      m_chart(new SafetyChart), m_agreements(makeList(tr("Safety agreements"), QStringLiteral("safetyAgreements"),
                                    agreementHeadings(), {2, 1, 0, 0})),
      m_flags(makeList(tr("Red flags and violations"), QStringLiteral("safetyFlags"), flagHeadings(), {0, 2, 1, 0})),
      m_rihg(makeList(tr("RiHG"), QStringLiteral("safetyRihg"), rihgHeadings(), {0, 0, 0, 0, 1})),
      m_form(new SafetyForm(clock)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("caseSafetyPanel"));
    m_scores.panel->addBlock()->addWidget(m_chart);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(space::m);
    for (const List &list : {m_scores, m_agreements, m_flags, m_rihg})
        lists->addWidget(list.panel);
    lists->addStretch(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::m);
    m_row->addLayout(lists, safetyListShare);
    m_row->addWidget(m_form, safetyFormShare);
    connect(m_scores.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(SafetyForm::Kind::Estimate, row.data(CellModel::IdRole).toString());
    });
    connect(m_agreements.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(SafetyForm::Kind::Check, row.data(CellModel::IdRole).toString());
    });
    setCase({}, {});
    arrange();
}

SafetyPanel::List SafetyPanel::makeList(
    const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares)
{
    List list{new Panel(heading), new CellModel(columns, this), new CellTable(name, heading, height::row)};
    list.table->setModel(list.model);
    list.table->setFitsRows(true);
    list.table->setShares(shares);
    list.panel->body()->addWidget(list.table);
    return list;
}

void SafetyPanel::setCase(const CaseView &view, LocalDateTime now)
{
    const bool any = view.flow != nullptr;
    m_form->setVisible(any);
    m_scores.model->setRows(any ? scoreRows(view) : QList<CellRow>());
    m_agreements.model->setRows(any ? agreementRows(*view.flow, now) : QList<CellRow>());
    m_flags.model->setRows(any ? flagRows(view) : QList<CellRow>());
    m_rihg.model->setRows(any ? rihgRows(*view.flow) : QList<CellRow>());
    if (any)
        m_chart->setCase(view, now.date);
    m_chart->setVisible(any && m_chart->hasLines());
    for (const List &list : {m_scores, m_agreements, m_flags, m_rihg}) {
        list.panel->setVisible(list.model->rowCount() > 0);
        list.table->updateGeometry();
    }
    if (any)
        m_form->setCase(view);
}

void SafetyPanel::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void SafetyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void SafetyPanel::arrange()
{
    const bool stacked = width() < stackSafetyBelow || isLargeText();
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace regie::ui
