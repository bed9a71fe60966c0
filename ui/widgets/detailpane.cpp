#include "ui/widgets/detailpane.h"

#include "ui/widgets/thvclock.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace regie::ui {

namespace {

/// The ground of a red flag: the sign and the word stand on it.
class RedGround : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colour(Token::RedSoft));
        if (Tokens::current().theme() == Theme::HighContrast)
            painter.fillRect(QRect(0, 0, 4, height()), colour(Token::Red));
    }
};

QVBoxLayout *block(QVBoxLayout *column, int vertical = 6)
{
    auto *out = new QVBoxLayout;
    out->setContentsMargins(space::l, vertical, space::l, vertical);
    out->setSpacing(1);
    column->addLayout(out);
    return out;
}

} // namespace

DetailPane::DetailPane(QWidget *parent) : Panel(parent)
{
    setObjectName(QStringLiteral("detailPane"));
    showEmpty();
}

void DetailPane::clear()
{
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    body()->addWidget(m_content);
}

void DetailPane::showEmpty()
{
    clear();
    QVBoxLayout *text = block(m_column, space::l);
    text->addWidget(makeLabel(tr("Nothing chosen"), TextRole::DetailHeading));
    text->addWidget(makeMuted(tr("Choose a row in the list to see what it asks of you."), TextRole::Body, true));
    m_column->addStretch(1);
    setAccessibleName(tr("Detail"));
}

void DetailPane::show(const WorkDetail &detail, LocalDateTime now)
{
    clear();
    QVBoxLayout *head = block(m_column, space::m);
    head->addWidget(makeLabel(detail.title, TextRole::DetailHeading, true));
    head->addWidget(makeMuted(detail.subtitle, TextRole::Small, true));
    m_column->addWidget(makeRule());
    if (!detail.redFlag.isEmpty())
        addRedFlag(detail.redFlag);
    for (const DetailAnswer &answer : detail.answers)
        addAnswer(answer);
    if (detail.thv)
        addClock(*detail.thv, now);
    if (!detail.action.isEmpty())
        addAction(detail.action);
    if (detail.isDraft)
        addDiscard();
    m_column->addStretch(1);
    setAccessibleName(detail.title);
}

void DetailPane::addRedFlag(const QString &text)
{
    auto *ground = new RedGround;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(10);
    row->addWidget(new SignLabel(Sign::RedFlag), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(text, TextRole::Strong, true));
    words->addWidget(makeMuted(tr("Consult police and Veilig Thuis directly"), TextRole::Small, true));
    row->addLayout(words, 1);
    m_column->addWidget(ground);
    m_column->addWidget(makeRule());
}

void DetailPane::addAnswer(const DetailAnswer &answer)
{
    QVBoxLayout *text = block(m_column);
    text->addWidget(makeMuted(answer.question));
    text->addWidget(makeLabel(answer.answer, TextRole::Strong, true));
    if (!answer.more.isEmpty())
        text->addWidget(makeMuted(answer.more, TextRole::Small, true));
    m_column->addWidget(makeRule());
}

void DetailPane::addClock(const caseflow::ThvTerm &term, LocalDateTime now)
{
    auto *clock = new ThvClock;
    clock->setCompact(true);
    clock->setTerm(term, now);
    block(m_column, space::s)->addWidget(clock);
}

void DetailPane::addAction(const QString &text)
{
    QPushButton *button = makeButton(text, QStringLiteral("detailAction"), ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, &DetailPane::actionChosen);
    block(m_column, space::s)->addWidget(button, 0, Qt::AlignLeft);
}

/// A draft is thrown away by two steps in place: what was asked stands where it was asked, and keeping is the first way
/// out.
void DetailPane::addDiscard()
{
    QVBoxLayout *column = block(m_column, space::xs);
    QPushButton *ask = makeButton(tr("Throw this draft away"), QStringLiteral("discardDraft"), ButtonKind::Link);
    column->addWidget(ask, 0, Qt::AlignLeft);
    auto *question = new QWidget;
    auto *words = new QVBoxLayout(question);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::s);
    words->addWidget(makeLabel(tr("Throw away what was typed? Nothing of it was recorded."), TextRole::Body, true));
    auto *buttons = new QHBoxLayout;
    QPushButton *keep = makeButton(tr("Keep"), QStringLiteral("keepDraft"), ButtonKind::Normal);
    QPushButton *sure = makeButton(tr("Throw away"), QStringLiteral("discardSure"), ButtonKind::Normal);
    buttons->addWidget(keep);
    buttons->addWidget(sure);
    buttons->addStretch(1);
    words->addLayout(buttons);
    column->addWidget(question);
    question->hide();
    connect(ask, &QPushButton::clicked, question, [ask, question, keep] {
        question->show();
        keep->setFocus(Qt::OtherFocusReason);
        ask->hide();
    });
    connect(keep, &QPushButton::clicked, question, [ask, question] {
        ask->show();
        ask->setFocus(Qt::OtherFocusReason);
        question->hide();
    });
    // the pane is filled anew by what follows, this button with it
    connect(sure, &QPushButton::clicked, this, &DetailPane::discardChosen, Qt::QueuedConnection);
}

} // namespace regie::ui
