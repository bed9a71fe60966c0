#include "ui/intake/questioncard.h"

#include "core/domain/codes.h"
#include "ui/widgets/tokens.h"
#include "ui/wording/domain.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of the source: italic, with a line of 2 px at its left.
class QuoteLabel : public TextLabel
{
public:
    explicit QuoteLabel(const QString &quote) : TextLabel(quote, TextRole::Small)
    {
        setWordWrap(true);
        setContentsMargins(10, 0, 0, 0);
        slant();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        TextLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            slant();
    }
    void paintEvent(QPaintEvent *event) override
    {
        TextLabel::paintEvent(event);
        QPainter(this).fillRect(QRect(0, 0, 2, height()), colour(Token::BorderStrong));
    }

private:
    void slant()
    {
        QFont italic = fontOf(TextRole::Small);
        italic.setItalic(true);
        setFont(italic);
    }
};

/// The order in which they stand and are counted by the arrow keys.
constexpr Answer order[] = {Answer::Yes, Answer::No, Answer::Unknown};

} // namespace

QuestionCard::QuestionCard(
    Fact fact, const QString &question, const QString &quote, const QString &source, QWidget *parent)
    : QFrame(parent), m_fact(fact), m_number(makeMuted({}, TextRole::Body)), m_remark(makeMuted({}))
{
    setObjectName(u"question_"_s + toCode(fact));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(makeLabel(question, TextRole::Strong, true), 1);
    head->addWidget(m_remark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addLayout(head);
    if (!quote.isEmpty()) {
        words->addWidget(new QuoteLabel(tr("“%1”  %2").arg(quote, source)));
    }
    words->addWidget(makeAnswers(question));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_remark->hide();
    setNumber(0);
}

QWidget *QuestionCard::makeAnswers(const QString &question)
{
    auto *answers = new QWidget;
    auto *row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const Answer answer = order[i];
        auto *radio = new QRadioButton(wording::text(answer));
        radio->setObjectName(objectName() + u'_' + toCode(answer));
        radio->setAccessibleName(u"%1 %2"_s.arg(question, radio->text()));
        radio->installEventFilter(this);
        group->addButton(radio);
        row->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, answer] { Q_EMIT answered(m_fact, answer); });
        m_answers[i] = radio;
    }
    m_note = new QLineEdit;
    m_note->setObjectName(objectName() + u"_note"_s);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note at: %1").arg(question));
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT noted(m_fact, text); });
    row->addWidget(m_note, 1);
    return answers;
}

void QuestionCard::setNumber(int number)
{
    m_number->setText(number > 0 ? QString::number(number) : QString());
    m_number->setVisible(number > 0);
}

void QuestionCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void QuestionCard::setAnswer(const FactAnswer &answer)
{
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setChecked(order[i] == answer.answer);
    if (m_note->text() != answer.note)
        m_note->setText(answer.note);
}

bool QuestionCard::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void QuestionCard::focusAnswer()
{
    for (QRadioButton *radio : m_answers) {
        if (radio->isChecked())
            radio->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool current = hasKeyboard();
    painter.fillRect(rect(), colour(current ? Token::AccentSoft : Token::Surface));
    if (current)
        painter.fillRect(QRect(0, 0, 4, height()), colour(Token::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Border));
}

bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        // After the focus has really moved: now the application still names the old widget.
        QMetaObject::invokeMethod(this, &QuestionCard::currentChanged, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress && watched != m_note) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString letters = tr("YNU", "the letters that answer yes, no and not known yet");
        const qsizetype at = key->modifiers() == Qt::NoModifier ? letters.indexOf(key->text().toUpper()) : -1;
        if (at >= 0 && at < 3 && !key->text().isEmpty()) {
            m_answers[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
            m_answers[static_cast<std::size_t>(at)]->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace regie::ui
