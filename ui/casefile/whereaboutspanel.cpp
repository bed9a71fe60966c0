#include "ui/casefile/whereaboutspanel.h"

#include "core/base/whendone.h"
#include "core/casebook/whereabouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>

namespace regie::ui {

namespace {

constexpr int shownForMs = 10000; // SECURITY.md, T9

} // namespace

WhereaboutsPanel::WhereaboutsPanel(QWidget *parent)
    : TabColumns(QStringLiteral("caseWhereabouts"), tr("Address and telephone"), parent), m_message(new MessageBar),
      m_model(new CellModel(whereaboutsHeadings(), this)),
      m_table(new CellTable(QStringLiteral("whereabouts"), tr("Address and telephone"), height::twoLines)),
      m_button(makeButton(tr("Show the secret address"), QStringLiteral("showSecretAddress"))),
      m_hint(makeMuted(
          tr("A secret address stands here for ten seconds. The log says who looked."), TextRole::Small, true))
{
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownForMs);
    m_table->setModel(m_model);
    m_table->setShares({5, 6, 5});
    m_table->setFitsRows(true);
    auto *panel = new ui::Panel(tr("Address and telephone"));
    panel->body()->addWidget(m_table);
    QVBoxLayout *below = panel->addBlock();
    below->setSpacing(space::s);
    below->addWidget(m_hint);
    below->addWidget(m_button, 0, Qt::AlignLeft);
    QBoxLayout *column = addColumn(1);
    column->addWidget(m_message);
    column->addWidget(panel);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &WhereaboutsPanel::reveal);
    connect(m_table, &QAbstractItemView::activated, this, &WhereaboutsPanel::reveal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhereaboutsPanel::showChosen);
    connect(&m_hide, &QTimer::timeout, this, &WhereaboutsPanel::conceal);
}

void WhereaboutsPanel::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
}

void WhereaboutsPanel::setCase(const CaseView &view, QDate today)
{
    if (m_view.file.id != view.file.id)
        m_message->clear();
    m_view = view;
    m_today = today;
    m_shown = {};
    ++m_asked;
    m_hide.stop();
    setRows();
}

QString WhereaboutsPanel::chosen() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void WhereaboutsPanel::setRows()
{
    const int row = m_table->currentIndex().row();
    m_model->setRows(whereaboutsRows(m_view, m_today, m_shown));
    bool anySecret = false;
    for (int at = 0; at < m_model->rowCount(); ++at)
        anySecret = anySecret || isSecretRow(m_view, m_model->idAt(at), m_today);
    m_hint->setVisible(anySecret);
    m_button->setVisible(anySecret);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    m_table->updateGeometry();
    showChosen();
}

void WhereaboutsPanel::showChosen()
{
    const bool shown = !m_shown.row.isEmpty() && m_shown.row == chosen();
    m_button->setText(shown ? tr("Hide it again") : tr("Show the secret address"));
    m_button->setEnabled(m_casebook != nullptr && isSecretRow(m_view, chosen(), m_today));
}

void WhereaboutsPanel::reveal()
{
    const QString row = chosen();
    if (m_casebook == nullptr || !isSecretRow(m_view, row, m_today))
        return;
    const bool shown = m_shown.row == row;
    conceal();
    if (shown)
        return;
    m_message->clear();
    const auto person = row == dwellingRow ? PersonId() : PersonId::parse(row).value_or(PersonId());
    whenDone(casebook::secretAddressesLater(*m_casebook, m_view.file, person), this,
        [this, row, asked = ++m_asked](const Result<QList<Address>> &addresses) {
            if (asked == m_asked)
                show(row, addresses);
            Q_EMIT settled();
        });
}

void WhereaboutsPanel::show(const QString &row, const Result<QList<Address>> &addresses)
{
    if (!addresses) {
        m_message->say(addresses.error());
        return;
    }
    m_shown = {row, *addresses};
    setRows();
    m_hide.start();
}

void WhereaboutsPanel::conceal()
{
    ++m_asked;
    m_hide.stop();
    if (m_shown.row.isEmpty())
        return;
    m_shown = {};
    setRows();
    Q_EMIT hidden();
}

void WhereaboutsPanel::hideEvent(QHideEvent *event)
{
    conceal();
    TabColumns::hideEvent(event);
}

bool WhereaboutsPanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        conceal();
    return TabColumns::event(event);
}

} // namespace regie::ui
