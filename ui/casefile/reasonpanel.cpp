#include "ui/casefile/reasonpanel.h"

#include "core/casebook/caseaccess.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

namespace {

constexpr int panelWidth = 640;

} // namespace

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent), m_reason(new QLineEdit), m_field(new Field(tr("&Why do you look at this case?"), m_reason))
{
    setObjectName(QStringLiteral("reasonPanel"));
    m_reason->setObjectName(QStringLiteral("accessReason"));
    QPushButton *open = makeButton(tr("Open the case"), QStringLiteral("openWithReason"), ButtonKind::Primary);
    QPushButton *away = makeButton(tr("Back"), QStringLiteral("reasonBack"));
    auto *panel = new Panel(tr("This case is not your own work"));
    panel->setMaximumWidth(panelWidth * fontMetrics().height() / 18);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(
        makeLabel(tr("Somebody else handles it. With a reason it opens for %n hour(s). Your reason stands in "
                     "the history of the case and in the log, where the data protection officer reads it.",
                      "", accessHours),
            TextRole::Body, true));
    block->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(away);
    buttons->addStretch(1);
    block->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(panel);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, &ReasonPanel::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonPanel::submit);
    connect(away, &QPushButton::clicked, this, &ReasonPanel::back);
}

void ReasonPanel::start()
{
    m_reason->clear();
    m_field->setError({});
    show();
    if (isVisible()) // its page may be out of view by now
        m_reason->setFocus();
}

void ReasonPanel::submit()
{
    const QString reason = m_reason->text().simplified();
    if (reason.size() >= shortestAccessReason) {
        m_field->setError({});
        Q_EMIT given(reason);
        return;
    }
    m_field->setError(tr("Write at least %n character(s): what do you need it for?", "", shortestAccessReason));
    m_reason->setFocus();
}

} // namespace regie::ui
