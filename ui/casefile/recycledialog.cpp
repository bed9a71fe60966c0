#include "ui/casefile/recycledialog.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"
#include "ui/wording/family.h"
#include "ui/wording/undo.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui {

namespace {

CellRow removedRow(const RemovedView &removed)
{
    return {.id = removed.what.action.toString(),
        .cells = {{.text = wording::removedText(removed), .tone = CellTone::Strong}, {.text = removed.what.number},
            {.text = wording::moment(LocalDateTime::fromUtc(removed.what.at)), .key = removed.what.at},
            {.text = removed.what.by}, {.text = removed.what.reason, .tone = CellTone::Muted},
            {.text = wording::day(removed.until), .key = removed.until}}};
}

} // namespace

RecycleDialog::RecycleDialog(Casebook &casebook, QWidget *parent) : QDialog(parent), m_casebook(casebook)
{
    setObjectName(QStringLiteral("recycleBin"));
    setWindowTitle(tr("Recycle bin"));
    setSizeGripEnabled(true);
    resize(1080, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    m_heading = makeLabel(
        tr("Taken away in the last %n day(s), and not yet back", nullptr, recycledDays), TextRole::PanelHeading, true);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("message"));
    m_empty = makeMuted(tr("There is nothing here. What you take away from a family because it was a mistake "
                           "can be put back from here."),
        TextRole::Body, true);
    m_empty->hide();
    m_model = new CellModel({tr("What"), tr("Case"), tr("Taken away"), tr("By"), tr("Why"), tr("Back until")}, this);
    m_table = new CellTable(QStringLiteral("removedThings"), tr("What was taken away"), height::row);
    m_table->setModel(m_model);
    m_table->setShares({4, 0, 0, 2, 3, 0});
    m_putBack = makeButton(tr("&Put back"), QStringLiteral("putBack"), ButtonKind::Primary);
    auto *close = makeButton(tr("&Close"), QStringLiteral("close"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(m_putBack);
    row->addWidget(close);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_putBack, &QPushButton::clicked, this, &RecycleDialog::putBack);
    connect(m_table, &QTableView::activated, this, &RecycleDialog::putBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_putBack->setEnabled(false);
    readAgain();
}

void RecycleDialog::readAgain()
{
    whenDone(RecycleBin(m_casebook).readLater(), this, [this](const Result<QList<RemovedView>> &read) { show(read); });
}

void RecycleDialog::show(const Result<QList<RemovedView>> &removed)
{
    if (!removed)
        m_message->say(removed.error());
    m_removed = removed ? *removed : QList<RemovedView>();
    QList<CellRow> rows;
    for (const RemovedView &one : std::as_const(m_removed))
        rows.append(removedRow(one));
    m_model->setRows(rows);
    m_empty->setVisible(removed && rows.isEmpty());
    m_putBack->setEnabled(!rows.isEmpty());
    if (!rows.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
    Q_EMIT settled();
}

void RecycleDialog::putBack()
{
    const int at = m_table->currentIndex().row();
    if (!m_putBack->isEnabled() || at < 0 || at >= m_removed.size())
        return;
    m_putBack->setEnabled(false); // once is enough
    const RemovedView one = m_removed.at(at);
    whenDone(RecycleBin(m_casebook).putBackLater(one.what), this, [this, one](const Result<store::Undone> &done) {
        if (done)
            m_message->say(MessageBar::Kind::Done, tr("Put back: %1.").arg(wording::removedText(one)));
        else
            m_message->say(
                MessageBar::Kind::Error, tr("This could not be put back."), wording::cannotUndoText(done.error()));
        readAgain();
    });
}

} // namespace regie::ui
