#include "ui/insight/steeringdialog.h"

#include "ui/widgets/panel.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

SteeringDialog::SteeringDialog(const FigureSource &source, QWidget *parent)
    : QDialog(parent), m_source(source), m_choices(new QListWidget), m_heading(new QLineEdit),
      m_remarks(new QPlainTextEdit)
{
    setObjectName(u"steeringDialog"_s);
    setWindowTitle(tr("Report for the stuurgroep"));
    m_heading->setObjectName(u"steeringHeading"_s);
    m_remarks->setObjectName(u"steeringRemarks"_s);
    m_remarks->setTabChangesFocus(true);
    m_choices->setObjectName(u"steeringChoices"_s);
    m_choices->setAccessibleName(tr("Figures in the report"));
    m_choices->setSpacing(space::xs / 2);
    const QStringList usual = insight::usualSteeringChoices();
    for (const QString &id : insight::steeringChoices()) {
        auto *item = new QListWidgetItem(wording::indicatorText(id), m_choices);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(usual.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(makeFieldLabel(tr("&Heading"), m_heading));
    column->addWidget(m_heading);
    column->addWidget(makeFieldLabel(tr("&Figures"), m_choices));
    column->addWidget(m_choices, 2);
    column->addWidget(makeFieldLabel(tr("&Remarks"), m_remarks));
    column->addWidget(m_remarks, 1);
    column->addWidget(makeMuted(
        tr("Numbers from one to four are left out, and what they could be worked out from. Write no names: heading and "
           "remarks are searched for everybody in the vault before the report can leave."),
        TextRole::Small, true));
    auto *row = new QHBoxLayout;
    QPushButton *closing = makeButton(tr("Close"), u"steeringClose"_s);
    m_preview = makeButton(tr("&Look at it…"), u"steeringPreview"_s, ButtonKind::Primary);
    row->addStretch(1);
    for (QPushButton *one : {closing, m_preview})
        row->addWidget(one);
    column->addLayout(row);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT wanted(report()); });
    connect(m_choices, &QListWidget::itemChanged, this, &SteeringDialog::showReady);
    showReady();
    resize(560, 640);
}

insight::SteeringReport SteeringDialog::report() const
{
    QStringList chosen;
    for (int i = 0; i < m_choices->count(); ++i) {
        if (m_choices->item(i)->checkState() == Qt::Checked)
            chosen.append(m_choices->item(i)->data(Qt::UserRole).toString());
    }
    insight::SteeringReport made = insight::steeringReportOf(*m_source.facts, m_source.scope, chosen);
    made.heading = m_heading->text().trimmed();
    made.remarks = m_remarks->toPlainText().trimmed();
    return made;
}

void SteeringDialog::showReady()
{
    bool any = false;
    for (int i = 0; i < m_choices->count(); ++i)
        any = any || m_choices->item(i)->checkState() == Qt::Checked;
    m_preview->setEnabled(any);
}

} // namespace regie::ui
