#include "ui/intake/decisionbox.h"

#include "ui/intake/choices.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/signs.h"
#include "ui/wording/rules.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(heightFor(height::control) * 2);
    return text;
}

} // namespace

DecisionBox::DecisionBox(Intake &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_changed(new Banner(Banner::Kind::Warning, Sign::Target))
{
    m_changed->setObjectName(u"adviceChanged"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    m_choosing = makeChoosing();
    m_deviate = makeDeviating();
    m_taken = makeTaken();
    column->addWidget(m_changed);
    column->addWidget(m_choosing);
    column->addWidget(m_deviate);
    column->addWidget(m_taken);
}

QWidget *DecisionBox::makeChoosing()
{
    m_which = new Segmented(u"whichRoute"_s);
    m_which->setChoices({{wording::text(AdviceRoute::Icm), static_cast<int>(AdviceRoute::Icm)},
        {wording::text(AdviceRoute::Mda), static_cast<int>(AdviceRoute::Mda)}});
    m_whichField = new Field(tr("Both routes are open. Which do you choose?"), m_which);
    m_motivation = makeText(u"motivation"_s);
    m_motivationField = new Field(tr("&Motivation, required: the crisis is not fresh any more"), m_motivation);
    m_agree = makeButton(tr("Agree with this advice"), u"agree"_s, ButtonKind::Primary);
    QPushButton *deviate = makeButton(tr("Deviate with a reason…"), u"deviate"_s);
    connect(m_agree, &QPushButton::clicked, this, &DecisionBox::agree);
    connect(deviate, &QPushButton::clicked, this, &DecisionBox::startDeviating);
    connect(m_motivation, &QPlainTextEdit::textChanged, this, [this] {
        m_motivationField->setError({});
        if (m_draft.decision.reason == m_motivation->toPlainText() || m_deviating)
            return;
        m_draft.decision.reason = m_motivation->toPlainText();
        Q_EMIT edited();
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_whichField);
    column->addWidget(m_motivationField);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_agree);
    row->addWidget(deviate);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

QWidget *DecisionBox::makeDeviating()
{
    m_deviateLine = makeMuted({}, TextRole::Small, true);
    m_route = new QComboBox;
    m_route->setObjectName(u"deviateRoute"_s);
    m_reason = makeText(u"deviateReason"_s);
    m_reasonField = new Field(tr("&Reason, required"), m_reason);
    QPushButton *back = makeButton(tr("Back  Esc"), u"deviateBack"_s);
    QPushButton *settle = makeButton(tr("Deviate"), u"deviateSettle"_s, ButtonKind::Primary);
    connect(back, &QPushButton::clicked, this, &DecisionBox::dismiss);
    connect(settle, &QPushButton::clicked, this, &DecisionBox::deviate);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonField->setError({});
        if (!m_deviating || m_draft.decision.reason == m_reason->toPlainText())
            return;
        m_draft.decision.reason = m_reason->toPlainText();
        Q_EMIT edited();
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(tr("Deviate from the advice"), TextRole::DetailHeading));
    column->addWidget(m_deviateLine);
    column->addWidget(new Field(tr("What do you choose?"), m_route));
    column->addWidget(m_reasonField);
    column->addWidget(makeMuted(tr("The reason and the advice are both kept.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(settle);
    column->addLayout(row);
    return box;
}

QWidget *DecisionBox::makeTaken()
{
    m_decided = new Banner(Banner::Kind::Good, Sign::Met);
    m_decided->setObjectName(u"decided"_s);
    QPushButton *again = makeButton(tr("Decide again"), u"decideAgain"_s);
    connect(again, &QPushButton::clicked, this, &DecisionBox::reconsider);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_decided, 1);
    row->addWidget(again, 0, Qt::AlignVCenter);
    return box;
}

void DecisionBox::present(const IntakePicture &picture)
{
    m_picture = picture;
    if (m_draft.decision.taken && !stillStands()) {
        m_draft.decision.taken = false;
        m_withdrawn = true;
        QMetaObject::invokeMethod(this, &DecisionBox::edited, Qt::QueuedConnection);
    }
    showMode();
}

bool DecisionBox::stillStands() const
{
    const IntakeDecision &decision = m_draft.decision;
    if (decision.deviates)
        return decision.route != m_picture.advice.route;
    const AdviceRoute advised = m_picture.advice.route;
    const bool eitherOfBoth =
        advised == AdviceRoute::IcmOrMda && (decision.route == AdviceRoute::Icm || decision.route == AdviceRoute::Mda);
    return decision.route == advised || eitherOfBoth;
}

bool DecisionBox::needsMotivation() const
{
    const rules::Freshness freshness = m_picture.assessment.freshness;
    const AdviceRoute route = agreedRoute();
    const bool startsCase = route == AdviceRoute::Icm || route == AdviceRoute::Mda;
    return startsCase && (freshness == rules::Freshness::Amber || freshness == rules::Freshness::Red);
}

AdviceRoute DecisionBox::agreedRoute() const
{
    if (m_picture.advice.route != AdviceRoute::IcmOrMda)
        return m_picture.advice.route;
    if (const auto picked = m_which->value())
        return static_cast<AdviceRoute>(*picked);
    return m_picture.advice.preferred.value_or(AdviceRoute::Icm);
}

void DecisionBox::showMode()
{
    const IntakeDecision &decision = m_draft.decision;
    const Mode mode = decision.taken ? Mode::Taken : m_deviating ? Mode::Deviating : Mode::Choosing;
    m_choosing->setVisible(mode == Mode::Choosing);
    m_deviate->setVisible(mode == Mode::Deviating);
    m_taken->setVisible(mode == Mode::Taken);
    if (m_withdrawn && mode != Mode::Taken)
        m_changed->say(tr("The advice changed after your decision."), tr("Look again and decide."));
    else
        m_changed->hide();

    const bool both = m_picture.advice.route == AdviceRoute::IcmOrMda;
    m_whichField->setVisible(both);
    if (both && !m_which->value())
        m_which->setValue(static_cast<int>(m_picture.advice.preferred.value_or(AdviceRoute::Icm)));
    m_motivationField->setVisible(needsMotivation());
    if (m_motivation->toPlainText() != decision.reason)
        m_motivation->setPlainText(decision.reason);
    const bool incomplete = m_picture.advice.route == AdviceRoute::Incomplete;
    m_agree->setEnabled(!incomplete);
    m_agree->setToolTip(incomplete ? tr("Answer the open questions first, or deviate with a reason.") : QString());
    const QString route = wording::text(decision.route);
    if (decision.deviates)
        m_decided->say(tr("You decided: %1, other than the advice.").arg(route), decision.reason.left(600));
    else
        m_decided->say(tr("You decided: %1, as advised.").arg(route), decision.reason.left(600));
}

void DecisionBox::agree()
{
    if (!m_agree->isEnabled())
        return;
    if (needsMotivation() && m_motivation->toPlainText().trimmed().isEmpty()) {
        m_motivationField->setError(tr("Write why this household should still be registered now."));
        m_motivation->setFocus(Qt::OtherFocusReason);
        return;
    }
    IntakeDecision &decision = m_draft.decision;
    decision.taken = true;
    decision.deviates = false;
    decision.route = agreedRoute();
    m_withdrawn = false;
    showMode();
    findChild<QPushButton *>(u"decideAgain"_s)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void DecisionBox::fillRoutes()
{
    m_route->clear();
    for (const AdviceRoute route :
        {AdviceRoute::Icm, AdviceRoute::Mda, AdviceRoute::LocalTeam, AdviceRoute::OutOfRegion}) {
        if (route != m_picture.advice.route)
            m_route->addItem(wording::adviceTitle(route), static_cast<int>(route));
    }
}

void DecisionBox::startDeviating()
{
    m_deviating = true;
    fillRoutes();
    m_deviateLine->setText(
        tr("Advice: %1.").arg(wording::adviceTitle(m_picture.advice.route, m_picture.advice.preferred)));
    m_reason->setPlainText(m_draft.decision.reason);
    showMode();
    m_route->setFocus(Qt::OtherFocusReason);
}

void DecisionBox::deviate()
{
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Write why you deviate from the advice."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    IntakeDecision &decision = m_draft.decision;
    decision.taken = true;
    decision.deviates = true;
    decision.route = chosen<AdviceRoute>(*m_route);
    decision.reason = m_reason->toPlainText();
    m_deviating = false;
    m_withdrawn = false;
    showMode();
    findChild<QPushButton *>(u"decideAgain"_s)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void DecisionBox::reconsider()
{
    m_draft.decision.taken = false;
    m_draft.decision.deviates = false;
    showMode();
    choice()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

bool DecisionBox::confirm()
{
    if (m_draft.decision.taken)
        return false;
    if (m_deviating)
        deviate();
    else
        agree();
    return true;
}

bool DecisionBox::dismiss()
{
    if (!m_deviating)
        return false;
    m_deviating = false;
    showMode();
    choice()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool DecisionBox::focusProblem(const QString &where)
{
    if (!where.startsWith(u"decision"_s))
        return false;
    if (m_draft.decision.taken)
        reconsider();
    mainField()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget *DecisionBox::mainField() const
{
    if (m_draft.decision.taken)
        return findChild<QPushButton *>(u"decideAgain"_s);
    if (m_deviating)
        return m_reason;
    if (m_motivationField->isVisibleTo(this))
        return m_motivation;
    return choice();
}

/// Agreeing; with an incomplete advice there is nothing to agree with yet.
QPushButton *DecisionBox::choice() const
{
    return m_agree->isEnabled() ? m_agree : findChild<QPushButton *>(u"deviate"_s);
}

} // namespace regie::ui
