#include "ui/disclosure/documentstab.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/disclosure/copyrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/reports.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int caseCopiesShare = 8;
constexpr int caseReportsShare = 5;

/// Whom a line has room for: the preview offers all of them.
QString recipientsText(const QStringList &whom)
{
    constexpr qsizetype most = 4;
    if (whom.size() <= most)
        return whom.join(u", "_s);
    const QString first = QStringList(whom.mid(0, most - 1)).join(u", "_s);
    return DocumentsTab::tr("%1 and %n others", nullptr, static_cast<int>(whom.size() - most + 1)).arg(first);
}

/// What can be made of a case, with who may have it. The id is the kind.
QList<CellRow> reportRows()
{
    const auto profiles = privacy::Profiles::builtIn();
    QList<CellRow> rows;
    for (const QString &kind : ReportDesk::kinds()) {
        QStringList whom;
        for (const privacy::Profile &profile : profiles ? profiles->all() : QList<privacy::Profile>()) {
            const QString name = wording::profileText(profile.id());
            if (profile.allowsReport(kind) && !whom.contains(name))
                whom.append(name);
        }
        rows.append({.id = kind,
            .cells = {{.text = wording::reportKindText(kind),
                .second = recipientsText(whom),
                .sign = Sign::Print,
                .tone = CellTone::Strong}}});
    }
    return rows;
}

} // namespace

DocumentsTab::DocumentsTab(QWidget *parent)
    : TabColumns(u"caseDocuments"_s, tr("Documents"), parent), m_message(new MessageBar),
      m_reportModel(new CellModel({tr("Report")}, this)),
      m_reports(new CellTable(u"caseReports"_s, tr("Reports of this case"), height::twoLines)),
      m_make(makeButton(tr("Look at the report…"), u"caseReport"_s)), m_model(new CellModel(copyHeadings(), this)),
      m_table(new CellTable(u"caseCopies"_s, tr("Copies that left"), height::row)), m_count(makeMuted({})),
      m_none(makeMuted(tr("Nothing of this case has left yet. Choose a report: you see it first, and what leaves is "
                          "registered here."),
          TextRole::Body, true)),
      m_facts(new FactList(u"caseCopyFacts"_s))
{
    m_message->setObjectName(u"documentsMessage"_s);
    QBoxLayout *left = addColumn(caseCopiesShare);
    left->addWidget(m_message);
    left->addWidget(makeCopies());
    left->addWidget(makeChosen());
    left->addStretch(1);
    QBoxLayout *right = addColumn(caseReportsShare);
    right->addWidget(makeReports());
    right->addStretch(1);
    setCopies({});
}

QWidget *DocumentsTab::makeCopies()
{
    auto *panel = new ui::Panel(tr("Copies that left"));
    panel->headingRow()->addWidget(m_count);
    m_table->setModel(m_model);
    for (const CopyColumn column : {CopyColumn::WhatFor, CopyColumn::Basis}) // stand below, whole
        m_table->setColumnHidden(static_cast<int>(column), true);
    m_table->setShares({0, 0, 2, 3, -1, -1, 2, 0});
    m_table->setFitsRows(true);
    m_none->setContentsMargins(space::m, space::m, space::m, space::m);
    panel->body()->addWidget(m_table);
    panel->body()->addWidget(m_none);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentsTab::showChosen);
    return panel;
}

QWidget *DocumentsTab::makeChosen()
{
    m_copy = new ui::Panel(tr("This copy"));
    m_copy->body()->addWidget(m_facts);
    QPushButton *whole = makeButton(tr("Letters about a copy: Reports"), u"caseRegister"_s, ButtonKind::Link);
    m_copy->headingRow()->addWidget(whole);
    m_copy->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(whole, &QPushButton::clicked, this, &DocumentsTab::registerWanted);
    return m_copy;
}

QWidget *DocumentsTab::makeReports()
{
    auto *panel = new ui::Panel(tr("Reports of this case"));
    m_reportModel->setRows(reportRows());
    m_reports->setModel(m_reportModel);
    m_reports->setShares({1});
    m_reports->setFitsRows(true);
    m_reports->setCurrentIndex(m_reportModel->index(0, 0));
    panel->body()->addWidget(m_reports);
    panel->addRule();
    panel->addBlock()->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_reports, &QAbstractItemView::activated, this, &DocumentsTab::makeChosenReport);
    connect(m_make, &QPushButton::clicked, this, &DocumentsTab::makeChosenReport);
    return panel;
}

void DocumentsTab::makeChosenReport()
{
    const QString kind = m_reportModel->idAt(m_reports->currentIndex().row());
    if (!kind.isEmpty() && m_make->isEnabled()) // the role may not allow it
        Q_EMIT reportWanted(kind);
}

void DocumentsTab::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
}

void DocumentsTab::setCase(const CaseView &view)
{
    if (m_id != view.file.id) { // what was there must not stand under another case
        m_id = view.file.id;
        m_message->clear();
        setCopies({});
    }
    readAgain();
}

void DocumentsTab::readAgain()
{
    m_wanted = m_casebook != nullptr && !m_id.isNull();
    if (m_wanted && isVisible())
        read();
}

void DocumentsTab::showEvent(QShowEvent *event)
{
    TabColumns::showEvent(event);
    if (m_wanted)
        read();
}

void DocumentsTab::read()
{
    m_wanted = false;
    whenDone(
        CopyRegister(*m_casebook).ofCaseLater(m_id), this, [this, id = m_id](const Result<QList<CopyView>> &copies) {
            if (id != m_id)
                return;
            if (copies)
                setCopies(*copies);
            else
                m_message->say(copies.error());
            Q_EMIT settled();
        });
}

void DocumentsTab::setCopies(const QList<CopyView> &copies)
{
    const QString was = m_model->idAt(m_table->currentIndex().row());
    m_copies = copies;
    QList<CellRow> rows;
    for (const CopyView &copy : copies)
        rows.append(copyRow(copy));
    m_model->setRows(rows);
    const auto same = std::ranges::find(std::as_const(rows), was, &CellRow::id);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(same == rows.cend() ? 0 : static_cast<int>(same - rows.cbegin()), 0));
    m_count->setText(QString::number(rows.size()));
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_table->updateGeometry();
    showChosen();
}

void DocumentsTab::showChosen()
{
    const int row = m_table->currentIndex().row();
    const CopyView *copy = row >= 0 && row < m_copies.size() ? &m_copies.at(row) : nullptr;
    m_copy->setVisible(copy != nullptr);
    m_facts->setLines(copyFacts(copy));
}

} // namespace regie::ui
