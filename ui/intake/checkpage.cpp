#include "ui/intake/checkpage.h"

#include "core/domain/codes.h"
#include "ui/intake/historymodel.h"
#include "ui/intake/panes.h"
#include "ui/intake/questioncard.h"
#include "ui/widgets/delegates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QPushButton>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// RULES.md 4: apart from eligibility and always asked; acute danger and the red flags stand in step 1.
constexpr Fact safetyBlock[] = {Fact::HighRisk, Fact::CoerciveControl, Fact::OpenToHelpOutsideCrisis};
constexpr Fact eligibility[] = {Fact::ComplexProblems, Fact::PriorHelpStalled, Fact::LocalFieldExhausted,
    Fact::NotMotivatable, Fact::NetworkStalled, Fact::InformationSharingNeeded, Fact::PriorReportsKnown};

} // namespace

CheckPage::CheckPage(Intake &draft, const PageContext &context, QWidget *parent)
    : IntakePage(draft, context, parent), m_model(new HistoryModel(this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeQuestionPanel());
    column->addWidget(makeSafetyPanel());
    column->addWidget(makeEvidencePanel(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content));
}

QuestionCard *CheckPage::makeCard(Fact fact)
{
    const auto sentence = context().region.sentences.constFind(wording::sentenceOf(fact));
    const bool known = sentence != context().region.sentences.constEnd();
    auto *card = new QuestionCard(fact, wording::question(fact), known ? sentence->text : QString(),
        known ? wording::sourceText(*sentence) : QString());
    connect(card, &QuestionCard::answered, this, [this](Fact about, Answer answer) {
        at(draft().facts, about).answer = answer;
        Q_EMIT edited();
    });
    connect(card, &QuestionCard::noted, this, [this](Fact about, const QString &note) {
        at(draft().facts, about).note = note;
        Q_EMIT edited();
    });
    connect(card, &QuestionCard::currentChanged, this, &CheckPage::arrange);
    m_cards.insert(fact, card);
    return card;
}

QWidget *CheckPage::makeSafetyPanel()
{
    auto *panel = new Panel(tr("Safety: always ask"));
    panel->setObjectName(u"safetyBlock"_s);
    for (const Fact fact : safetyBlock)
        panel->body()->addWidget(makeCard(fact));
    return panel;
}

QWidget *CheckPage::makeQuestionPanel()
{
    m_questions = new Panel(tr("Questions"));
    m_questions->setObjectName(u"openQuestions"_s);
    m_answered = makeMuted({});
    m_toggle = makeButton(tr("Show all"), u"toggleQuestions"_s, ButtonKind::Link);
    m_toggle->setCheckable(true);
    m_questions->headingRow()->addWidget(m_answered);
    m_questions->headingRow()->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool all) {
        m_all = all;
        m_toggle->setText(all ? tr("Open ones only") : tr("Show all"));
        m_toggle->setAccessibleName(m_toggle->text());
        arrange();
    });
    m_none =
        makeMuted(tr("No answer can change the outcome any more. You can go on to the advice."), TextRole::Body, true);
    m_none->setContentsMargins(space::m, space::m, space::m, space::m);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_questions->body()->addWidget(m_none);
    m_questions->body()->addLayout(m_list);
    for (const Fact fact : eligibility) {
        QuestionCard *card = makeCard(fact);
        card->setParent(m_questions);
        card->hide();
    }
    return m_questions;
}

QWidget *CheckPage::makeEvidencePanel()
{
    m_evidence = makeEvidenceTable(m_model, u"evidence"_s, tr("What counts"));
    m_evidence->setColumnHidden(HistoryModel::WhoseColumn, true);
    m_evidence->setColumnWidth(HistoryModel::DateColumn, dayColumnWidth());
    m_evidence->setColumnWidth(HistoryModel::EventColumn, scaledWidth(190));
    m_evidence->setColumnWidth(HistoryModel::CountsColumn, scaledWidth(96));
    letRowsGrow(m_evidence);
    m_orders = makeLabel({}, TextRole::SmallStrong);
    m_reports = makeLabel({}, TextRole::SmallStrong);
    auto *panel = new Panel(tr("What counts"));
    panel->headingRow()->addWidget(m_orders);
    panel->headingRow()->addSpacing(space::s);
    panel->headingRow()->addWidget(m_reports);
    panel->body()->addWidget(m_evidence, 1);
    m_evidence->setMinimumHeight(4 * heightFor(height::evidence));
    return panel;
}

void CheckPage::fill()
{
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setAnswer(at(draft().facts, card.key()));
    arrange();
}

QList<Fact> CheckPage::wanted() const
{
    QList<Fact> facts;
    for (const Fact fact : m_picture.assessment.openQuestions) {
        // Highest risk is asked once, in the safety block; there its card says that it decides too.
        if (fact != Fact::HighRisk && m_cards.contains(fact))
            facts.append(fact);
    }
    for (const Fact fact : eligibility) {
        const QuestionCard *card = m_cards.value(fact);
        const bool held = m_shown.contains(fact) && card->hasKeyboard();
        const bool answered = at(draft().facts, fact).answer != Answer::Unknown;
        if (facts.contains(fact))
            continue;
        if (held)
            facts.insert(std::min(m_shown.indexOf(fact), facts.size()), fact);
        else if (m_all && answered)
            facts.append(fact);
    }
    return facts;
}

void CheckPage::arrange()
{
    const QList<Fact> facts = wanted();
    if (facts != m_shown) {
        for (const Fact fact : std::as_const(m_shown)) {
            m_list->removeWidget(m_cards.value(fact));
            if (!facts.contains(fact))
                m_cards.value(fact)->hide();
        }
        m_shown = facts;
        QWidget *before = m_toggle;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            QuestionCard *card = m_cards.value(facts.at(i));
            m_list->addWidget(card);
            card->show();
            const auto stops = card->findChildren<QWidget *>();
            for (QWidget *stop : stops) {
                if (stop->focusPolicy() & Qt::TabFocus) {
                    setTabOrder(before, stop);
                    before = stop;
                }
            }
        }
    }
    int number = 0;
    for (const Fact fact : std::as_const(m_shown))
        m_cards.value(fact)->setNumber(++number);
    showHeading();
}

void CheckPage::showHeading()
{
    const auto &open = m_picture.assessment.openQuestions;
    m_questions->setHeading(
        open.isEmpty() ? tr("No question can change the outcome any more")
                       : tr("%n question(s) can still change the outcome", nullptr, static_cast<int>(open.size())));
    int answered = 0;
    for (const Fact fact : eligibility)
        answered += at(draft().facts, fact).answer != Answer::Unknown ? 1 : 0;
    m_answered->setText(tr("%n answered", nullptr, answered));
    m_answered->setVisible(answered > 0);
    m_toggle->setVisible(answered > 0);
    m_none->setVisible(m_shown.isEmpty());
    m_none->setText(open.isEmpty() ? tr("No answer can change the outcome any more. You can go on to the advice.")
                                   : tr("The one question that can stands below, under Safety."));
    for (const Fact fact : safetyBlock) {
        const bool asked = at(draft().facts, fact).answer != Answer::Unknown;
        const bool decides = open.contains(fact);
        m_cards.value(fact)->setRemark(asked     ? QString()
                                       : decides ? tr("not asked yet; can change the outcome")
                                                 : tr("not asked yet"));
    }
}

void CheckPage::present(const IntakePicture &picture)
{
    m_picture = picture;
    const auto words = [](const QString &count, const QString &note) {
        return note.isEmpty() ? count : u"%1 (%2)"_s.arg(count, note);
    };
    const rules::Assessment &assessment = picture.assessment;
    m_orders->setText(words(wording::ordersText(assessment.barringOrders.certain),
        wording::countNote(assessment.barringOrders, assessment.ordersNeeded)));
    m_reports->setText(words(wording::reportsText(assessment.vtReports.certain),
        wording::countNote(assessment.vtReports, assessment.reportsNeeded)));
    m_model->setHistory(picture.history);
    arrange();
}

QList<Fact> CheckPage::shownQuestions() const
{
    return m_shown;
}

bool CheckPage::focusProblem(const QString &where)
{
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        if (where == u"facts."_s + toCode(card.key())) {
            card.value()->focusAnswer();
            return true;
        }
    }
    return false;
}

void CheckPage::focusFirst()
{
    m_cards.value(m_shown.isEmpty() ? safetyBlock[0] : m_shown.constFirst())->focusAnswer();
}

QList<QWidget *> CheckPage::panes() const
{
    QList<QWidget *> all;
    const auto firstOf = [&all, this](Fact fact) {
        all.append(m_cards.value(fact)->findChild<QWidget *>(
            m_cards.value(fact)->objectName() + u'_' + toCode(at(draft().facts, fact).answer)));
    };
    if (!m_shown.isEmpty())
        firstOf(m_shown.constFirst());
    firstOf(safetyBlock[0]);
    all.append(m_evidence);
    return all;
}

} // namespace regie::ui
