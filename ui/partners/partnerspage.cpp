#include "ui/partners/partnerspage.h"

#include "core/base/whendone.h"
#include "core/casebook/formdesk.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/formkeeper.h"
#include "ui/casefile/tabcolumns.h"
#include "ui/partners/partnerform.h"
#include "ui/partners/partnerrows.h"
#include "ui/plan/plancontext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int registerShare = 7;
constexpr int registerFormShare = 4;
constexpr int leastOrganisations = 6;

} // namespace

PartnersPage::PartnersPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(new MessageBar),
      m_people(makeList(tr("People"), u"partnerPeople"_s, professionalHeadings(), {3, 3, 3, 0}, true)),
      m_load(makeList(tr("Executors"), u"partnerLoad"_s, loadHeadings(), {3, 0, 0, 0, 2}, true)),
      m_waiting(makeList(tr("Waiting list"), u"partnerWaiting"_s, waitingHeadings(), {3, 3, 0}, true)),
      m_organisations(makeList(tr("Organisations and the names they had"), u"partnerOrganisations"_s,
          organisationHeadings(), {4, 2, 0, 0, 0}, false)),
      m_empty(makeMuted(tr("Nobody is in the register yet. Record the first one."), TextRole::Body, true)),
      m_form(new PartnerForm(casebook.clock())), m_keeper(new FormKeeper(u"partner"_s, m_form->entries()))
{
    setObjectName(u"partnersPage"_s);
    m_keeper->setCasebook(&casebook);
    auto *columns = new TabColumns(u"partnersColumns"_s, tr("Partners"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::l, 0, space::l, 0);
    page->setSpacing(0);
    page->addLayout(makeTitleRow(tr("Partners")));
    page->addWidget(columns);
    QBoxLayout *left = columns->addColumn(registerShare);
    left->addWidget(m_message);
    left->addWidget(m_empty);
    for (const List &list : {m_people, m_load, m_waiting, m_organisations})
        left->addWidget(list.panel);
    left->addStretch(1);
    QBoxLayout *right = columns->addColumn(registerFormShare);
    right->addWidget(m_form);
    right->addStretch(1);
    connect(m_people.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(PartnerForm::Kind::ChangeProfessional, row.data(CellModel::IdRole).toString());
    });
    connect(m_load.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(PartnerForm::Kind::Capacity, row.data(CellModel::IdRole).toString());
    });
    connect(m_organisations.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(PartnerForm::Kind::Professional, row.data(CellModel::IdRole).toString());
    });
    connect(m_waiting.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        if (const auto id = CaseId::parse(row.data(CellModel::IdRole).toString()))
            Q_EMIT openCase(*id);
    });
    connect(m_form, &PartnerForm::submitted, this, &PartnersPage::save);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            reload();
    };
    connect(&casebook, &Casebook::casesChanged, this, again);
    connect(&casebook, &Casebook::undoableChanged, this, again);
}

PartnersPage::List PartnersPage::makeList(
    const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares, bool fits)
{
    List list{new Panel(heading), new CellModel(columns, this), new CellTable(name, heading, height::twoLines)};
    list.table->setModel(list.model);
    list.table->setFitsRows(fits);
    if (!fits)
        list.table->setLeastRows(leastOrganisations);
    list.table->setShares(shares);
    list.panel->body()->addWidget(list.table);
    return list;
}

void PartnersPage::setView(const PartnerView &view)
{
    const routing::Region &region = m_casebook.region();
    const QDate today = m_casebook.clock().today();
    m_people.model->setRows(professionalRows(region, view, today));
    m_load.model->setRows(loadRows(region, view, today));
    m_waiting.model->setRows(waitingRows(region, view, today));
    m_organisations.model->setRows(organisationRows(region, view, today));
    for (const List &list : {m_people, m_load, m_waiting, m_organisations}) {
        list.panel->setVisible(list.model->rowCount() > 0);
        list.table->updateGeometry();
    }
    m_empty->setVisible(view.professionals.isEmpty());
    m_form->setView(view, organisationsOn(region, today));
}

void PartnersPage::reload()
{
    m_stale = false;
    whenDone(PartnerDesk(m_casebook).lookLater(), this, [this](const Result<PartnerView> &view) {
        m_form->setBusy(false);
        if (view)
            setView(*view);
        else
            m_message->say(view.error());
        m_keeper->open(FormDesk::aboutNoCase());
        Q_EMIT settled();
    });
}

void PartnersPage::save(const PartnerEntry &entry)
{
    m_form->setBusy(true);
    whenDone(PartnerDesk(m_casebook).saveLater(entry), this, [this](const Result<NetworkRefusals> &refusals) {
        if (!refusals) {
            m_message->say(refusals.error());
            reload();
            return;
        }
        m_form->setBusy(false);
        if (!refusals->isEmpty()) {
            m_message->clear();
            m_form->refuse(*refusals);
            Q_EMIT settled();
            return;
        }
        m_message->say(MessageBar::Kind::Done, tr("Recorded in the register."), tr("Ctrl+Z takes it back."));
        m_form->accept();
        reload();
    });
}

void PartnersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void PartnersPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *first = m_people.model->rowCount() > 0 ? static_cast<QWidget *>(m_people.table) : m_organisations.table;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
