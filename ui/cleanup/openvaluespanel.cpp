#include "ui/cleanup/openvaluespanel.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/disclosure/joinrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/identity.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

OpenValuesPanel::OpenValuesPanel(Casebook &casebook, MessageBar &message, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(message)
{
    m_model = new CellModel(openHeadings(), this);
    m_list = new CellTable(u"openValues"_s, tr("Not chosen yet"), height::row);
    m_list->setModel(m_model);
    m_list->setShares({3, 2, 2, 2, 0});
    letRowsGrow(m_list);
    m_empty = makeMuted(tr("Nothing waits for a choice. When a dossier of another vault says something else than "
                           "yours, both values stand here until you choose."),
        TextRole::Body, true);
    m_empty->setContentsMargins(space::m, space::m, space::m, space::m);
    m_ours = makeButton(tr("&Ours stands"), u"valueOurs"_s);
    m_theirs = makeButton(tr("&Theirs stands"), u"valueTheirs"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::m);
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(m_ours);
    row->addWidget(m_theirs);
    auto *panel = new Panel;
    panel->body()->addWidget(m_list, 1);
    panel->body()->addWidget(m_empty, 1, Qt::AlignTop);
    panel->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    setFocusProxy(m_list);
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(ValueChoice::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(ValueChoice::Theirs); });
    show(QList<OpenValue>());
}

void OpenValuesPanel::read()
{
    whenDone(DossierDesk(m_casebook).openValuesLater(), this,
        [this, asked = ++m_asked](const Result<QList<OpenValue>> &values) {
            if (asked == m_asked)
                show(values);
        });
}

void OpenValuesPanel::show(const Result<QList<OpenValue>> &values)
{
    if (!values)
        m_message.say(values.error());
    m_values = values.value_or(QList<OpenValue>());
    const int row = m_list->currentIndex().row();
    m_model->setRows(openRows(m_values, m_casebook.region()));
    const bool some = !m_values.isEmpty();
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    for (QPushButton *button : {m_ours, m_theirs}) {
        button->setVisible(some);
        button->setEnabled(some);
    }
    if (some)
        m_list->selectRow(std::clamp<int>(row, 0, static_cast<int>(m_values.size()) - 1));
    Q_EMIT settled();
}

void OpenValuesPanel::choose(ValueChoice choice)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_values.size())
        return;
    for (QPushButton *button : {m_ours, m_theirs})
        button->setEnabled(false); // once is enough
    whenDone(DossierDesk(m_casebook).chooseLater(m_values.at(row).value.id, choice), this,
        [this](const Result<QList<Effect>> &done) {
            if (done) {
                m_message.say(
                    MessageBar::Kind::Done, tr("Done."), done->isEmpty() ? QString() : wording::effectsText(*done));
                Q_EMIT decided();
            } else if (done.error().code == ErrorCode::Conflict) {
                m_message.say(MessageBar::Kind::Warning, tr("This field was changed since."),
                    tr("It holds neither of both values any more. Look at it in the case."));
            } else if (done.error().where == toCode(MergeField::CaseRoute) ||
                       done.error().where == toCode(MergeField::CasePhase)) {
                m_message.say(MessageBar::Kind::Warning, tr("A step of the case does that."),
                    tr("The route and the phase change by a step of the case itself. Do that first, or let ours "
                       "stand."));
            } else {
                m_message.say(done.error());
            }
            read();
        });
}

} // namespace regie::ui
