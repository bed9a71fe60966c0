#include "ui/widgets/stepbar.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace regie::ui {

/// One step; a button, so that a screen reader finds it by itself.
class StepButton : public QPushButton
{
    Q_OBJECT
public:
    StepButton(int number, const QString &name, QWidget *parent) : QPushButton(parent), m_number(number), m_name(name)
    {
        setProperty("ownFocus", true);
        setObjectName(QStringLiteral("step%1").arg(number));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        tell();
    }

    [[nodiscard]] StepBar::State state() const { return m_state; }
    void setState(StepBar::State state)
    {
        m_state = state;
        tell();
    }
    void setCurrent(bool current)
    {
        m_isCurrent = current;
        setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
        tell();
    }
    void setOnScreen(bool onScreen)
    {
        m_isCurrent = onScreen;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextRole::Strong));
        return {metrics.horizontalAdvance(m_name) + badge() + space::s + 2 * space::m, heightFor(height::steps)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Arrows and Enter are the bar's.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
        space ? QPushButton::keyPressEvent(event) : event->ignore();
    }

private:
    [[nodiscard]] int badge() const { return QFontMetrics(fontOf(TextRole::Body)).height() + 2; }
    void paintBadge(QPainter &painter, const QRectF &box) const;
    void tell();

    int m_number;
    QString m_name;
    StepBar::State m_state = StepBar::State::Later;
    bool m_isCurrent = false;
};

void StepButton::tell()
{
    const auto said = [this] {
        if (m_isCurrent)
            return tr("Step %1, %2: now");
        switch (m_state) {
        case StepBar::State::Later:
            return tr("Step %1, %2: later");
        case StepBar::State::Done:
            return tr("Step %1, %2: done");
        case StepBar::State::Wrong:
            return tr("Step %1, %2: something is not right");
        }
        return QString();
    };
    setAccessibleName(said().arg(m_number).arg(m_name));
    update();
}

void StepButton::paintBadge(QPainter &painter, const QRectF &box) const
{
    if (m_state == StepBar::State::Wrong) {
        paintSign(painter, box, Sign::Latest);
        return;
    }
    const bool done = m_state == StepBar::State::Done && !m_isCurrent;
    painter.setPen(QPen(colour(m_isCurrent || done ? Token::Accent : Token::BorderStrong), 1.2));
    painter.setBrush(m_isCurrent ? QBrush(colour(Token::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (done) {
        paintSign(painter, box.adjusted(4, 4, -4, -4), Sign::Done, colour(Token::Accent));
        return;
    }
    painter.setFont(fontOf(TextRole::SmallStrong));
    painter.setPen(colour(m_isCurrent ? Token::OnAccent : Token::Muted));
    painter.drawText(box, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(m_isCurrent ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Border));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Border));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Token::Border));
    if (m_number == 1)
        painter.fillRect(QRect(0, 0, 1, height()), colour(Token::Border));
    if (m_isCurrent)
        painter.fillRect(QRect(0, height() - 3, width(), 3), colour(Token::Accent));
    const QFont font = fontOf(m_isCurrent ? TextRole::Strong : TextRole::Body);
    const int text = QFontMetrics(font).horizontalAdvance(m_name);
    const int left = std::max(space::s, (width() - badge() - space::s - text) / 2);
    paintBadge(painter, QRectF(left, (height() - badge()) / 2.0, badge(), badge()));
    painter.setFont(font);
    const bool later = m_state == StepBar::State::Later && !m_isCurrent;
    painter.setPen(colour(later ? Token::Muted : Token::Text));
    painter.drawText(QRect(left + badge() + space::s, 0, text + 2, height()), Qt::AlignVCenter, m_name);
    if (hasFocus()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
}

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stepBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &names)
{
    qDeleteAll(m_steps);
    m_steps.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto *step = new StepButton(i + 1, names[i], this);
        layout()->addWidget(step);
        connect(step, &QPushButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
        m_steps.append(step);
    }
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    const bool hadFocus = m_current < m_steps.size() && m_steps[m_current]->hasFocus();
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setCurrent(i == step);
    if (hadFocus && step < m_steps.size())
        m_steps[step]->setFocus();
}

void StepBar::setTogether(int first, int last)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setOnScreen(i >= first && i <= last);
}

void StepBar::setState(int step, State state)
{
    m_steps.at(step)->setState(state);
}

StepBar::State StepBar::state(int step) const
{
    return m_steps.at(step)->state();
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    const int move = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    int at = -1;
    for (int i = 0; i < m_steps.size(); ++i)
        at = m_steps[i]->hasFocus() ? i : at;
    const int to = at + move;
    if (move != 0 && at >= 0 && to >= 0 && to < m_steps.size())
        m_steps[to]->setFocus(Qt::OtherFocusReason);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at >= 0)
        m_steps[at]->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace regie::ui

#include "stepbar.moc"
