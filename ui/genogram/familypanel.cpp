#include "ui/genogram/familypanel.h"

#include "core/base/whendone.h"
#include "ui/casefile/formkeeper.h"
#include "ui/genogram/familyform.h"
#include "ui/genogram/familyrows.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QSet>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int systemShare = 7;
constexpr int systemFormShare = 4;

QList<OrganisationChoice> organisationsOn(const routing::Region &region, QDate today)
{
    QList<OrganisationChoice> choices;
    QSet<QString> seen;
    for (const routing::Organisation &one : region.organisations) {
        const bool holds = one.from <= today && (!one.until.isValid() || today <= one.until);
        if (holds && !seen.contains(one.id)) {
            seen.insert(one.id);
            choices.append({one.id, one.name});
        }
    }
    return choices;
}

} // namespace

FamilyPanel::FamilyPanel(const Clock &clock, QWidget *parent)
    : TabColumns(u"caseSystem"_s, tr("Members and network"), parent), m_message(new MessageBar),
      m_members(makeList(tr("People and where they live"), u"systemMembers"_s, memberHomeHeadings(), {3, 0, 4})),
      m_kin(makeList(tr("Relations and patterns"), u"systemKin"_s, kinHeadings(), {3, 2})),
      m_network(makeList(tr("Network"), u"systemNetwork"_s, networkHeadings(), {3, 4, 3})),
      m_secrets(makeList(tr("Kept secret"), u"systemSecrets"_s, secretHeadings(), {2, 2, 3})),
      m_form(new FamilyForm(clock)), m_keeper(new FormKeeper(u"family"_s, m_form->entries()))
{
    QBoxLayout *left = addColumn(systemShare);
    left->addWidget(m_message);
    for (const List &list : {m_members, m_kin, m_network, m_secrets})
        left->addWidget(list.panel);
    left->addStretch(1);
    QBoxLayout *right = addColumn(systemFormShare);
    right->addWidget(m_form);
    // never lower than it asks: columns under each other are given the least that they can do with
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_members.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(FamilyForm::Kind::Relation, row.data(CellModel::IdRole).toString());
    });
    for (const List &list : {m_kin, m_network, m_secrets}) {
        connect(list.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
            if (const QString id = row.data(CellModel::IdRole).toString(); !id.isEmpty())
                m_form->begin(FamilyForm::Kind::End, id);
        });
    }
    connect(m_form, &FamilyForm::submitted, this, &FamilyPanel::save);
    connect(m_message, &MessageBar::actionChosen, this, &FamilyPanel::takeBack);
}

FamilyPanel::List FamilyPanel::makeList(
    const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares)
{
    List list{new ui::Panel(heading), new CellModel(columns, this), new CellTable(name, heading, height::twoLines)};
    list.table->setModel(list.model);
    list.table->setFitsRows(true);
    list.table->setShares(shares);
    list.panel->body()->addWidget(list.table);
    list.panel->hide();
    return list;
}

void FamilyPanel::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
    m_keeper->setCasebook(casebook);
}

void FamilyPanel::setCase(const CaseView &view, QDate today)
{
    if (m_file.id != view.file.id) {
        m_keeper->close();
        m_message->clear();
    }
    m_file = view.file;
    m_today = today;
    m_wanted = m_casebook != nullptr;
    if (m_wanted && isVisible())
        read();
}

void FamilyPanel::showEvent(QShowEvent *event)
{
    TabColumns::showEvent(event);
    if (m_wanted)
        read();
}

void FamilyPanel::read()
{
    m_wanted = false;
    whenDone(FamilyDesk(*m_casebook).readLater(m_file.household), this,
        [this, id = m_file.id](const Result<FamilySystem> &system) {
            if (id != m_file.id)
                return;
            if (system)
                setSystem(*system, m_casebook->region(), m_today);
            else
                m_message->say(system.error());
            m_keeper->open(id.toBytes());
            Q_EMIT settled();
        });
}

void FamilyPanel::setSystem(const FamilySystem &system, const routing::Region &region, QDate today)
{
    m_members.model->setRows(memberHomeRows(system, today));
    m_kin.model->setRows(kinRows(system));
    m_network.model->setRows(networkRows(system, region, today));
    m_secrets.model->setRows(secretRows(system, today));
    for (const List &list : {m_members, m_kin, m_network, m_secrets}) {
        list.panel->setVisible(list.model->rowCount() > 0);
        list.table->updateGeometry();
    }
    m_form->setSystem(system, organisationsOn(region, today));
}

void FamilyPanel::save(const FamilyChange &change, bool confirmed)
{
    if (m_casebook == nullptr)
        return;
    m_form->setBusy(true);
    whenDone(FamilyDesk(*m_casebook).saveLater(m_file.id, change, confirmed), this,
        [this, id = m_file.id, variant = m_form->entries()->variant()](const Result<FamilyOutcome> &outcome) {
            m_form->setBusy(false);
            if (id == m_file.id)
                saved(outcome);
            else if (outcome && outcome->done())
                m_keeper->recorded(id.toBytes(), variant);
        });
}

void FamilyPanel::saved(const Result<FamilyOutcome> &outcome)
{
    if (!outcome) {
        m_message->say(outcome.error());
        read();
        return;
    }
    if (!outcome->done()) {
        m_message->clear();
        m_form->answer(*outcome);
        Q_EMIT settled();
        return;
    }
    m_form->accept();
    m_message->say(MessageBar::Kind::Done, tr("Recorded."), {}, tr("Take back"));
    read();
    Q_EMIT recorded();
}

/// Only what was said here: something else may have been done since.
void FamilyPanel::takeBack()
{
    const auto last = m_casebook != nullptr ? m_casebook->undoable() : std::nullopt;
    if (!last || last->kind != store::Action::ChangeFamily) {
        m_message->clear();
        return;
    }
    m_form->setBusy(true);
    whenDone(m_casebook->undoLastLater(), this, [this](const Result<Undoable> &undone) {
        m_form->setBusy(false);
        if (undone)
            m_message->say(MessageBar::Kind::Done, tr("Taken back."));
        else
            m_message->say(undone.error());
        read();
        Q_EMIT recorded();
    });
}

} // namespace regie::ui
