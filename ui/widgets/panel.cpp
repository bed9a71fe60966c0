#include "ui/widgets/panel.h"

#include "ui/widgets/signs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace regie::ui {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(role));
    setText(text);
}

void TextLabel::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_role));
    QLabel::changeEvent(event);
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent) : TextLabel(text, role, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? text().toHtmlEscaped() : QString());
    TextLabel::resizeEvent(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    // Not only on resizing: another text of the same width may be cut too.
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (const QString tip = cut ? text().toHtmlEscaped() : QString(); tip != toolTip())
        setToolTip(tip);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

TextLabel *makeLabel(const QString &text, TextRole role, bool wraps)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(wraps);
    return label;
}

TextLabel *makeMuted(const QString &text, TextRole role, bool wraps)
{
    TextLabel *label = makeLabel(text, role, wraps);
    label->setMuted(true);
    return label;
}

TextLabel *makeFieldLabel(const QString &text, QWidget *field)
{
    TextLabel *label = makeMuted(text);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
    return label;
}

SignLabel::SignLabel(Sign sign, int side, QWidget *parent) : QWidget(parent), m_sign(sign), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize SignLabel::sizeHint() const
{
    const int side = signSide(m_side);
    return {side, side};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, rect(), m_sign, isEnabled() ? QColor() : colour(Token::Disabled));
}

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

QPushButton *makeButton(const QString &text, const QString &name, ButtonKind kind, const QString &key)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("primary", kind == ButtonKind::Primary);
    button->setProperty("flat", kind == ButtonKind::Flat);
    button->setProperty("link", kind == ButtonKind::Link);
    button->setAutoDefault(false);
    if (!key.isEmpty()) {
        button->setShortcut(QKeySequence(key));
        QString keys = button->shortcut().toString(QKeySequence::NativeText);
        keys.replace(QStringLiteral("Return"), QStringLiteral("Enter")); // what stands on the key
        button->setText(text + QStringLiteral("  ") + keys);
        button->setShortcut(QKeySequence(key)); // setText takes the shortcut away
    }
    QString spoken = text;
    button->setAccessibleName(spoken.remove(QLatin1Char('&')));
    return button;
}

Panel::Panel(QWidget *parent) : QFrame(parent), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setProperty("panel", true);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_outer->addLayout(m_body, 1);
}

Panel::Panel(const QString &heading, QWidget *parent) : Panel(parent)
{
    setHeading(heading);
}

void Panel::makeHeading()
{
    auto *row = new QWidget;
    row->setMinimumHeight(heightFor(height::panelHeading) - 1);
    m_headingRow = new QHBoxLayout(row);
    m_headingRow->setContentsMargins(space::m, 0, space::m, 0);
    m_headingRow->setSpacing(space::s);
    m_heading = makeLabel({}, TextRole::PanelHeading);
    m_headingRow->addWidget(m_heading);
    m_headingRow->addStretch(1);
    m_outer->insertWidget(0, row);
    m_outer->insertWidget(1, makeRule());
}

void Panel::setHeading(const QString &text)
{
    if (m_heading == nullptr)
        makeHeading();
    m_heading->setText(text);
    setAccessibleName(text);
}

QHBoxLayout *Panel::headingRow()
{
    if (m_headingRow == nullptr)
        makeHeading();
    return m_headingRow;
}

QVBoxLayout *Panel::addBlock()
{
    auto *block = new QVBoxLayout;
    block->setContentsMargins(space::m, space::m, space::m, space::m);
    block->setSpacing(space::xs);
    m_body->addLayout(block);
    return block;
}

void Panel::addRule()
{
    m_body->addWidget(makeRule());
}

QHBoxLayout *makeTitleRow(const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::m);
    row->addWidget(makeLabel(title, TextRole::Title));
    row->addStretch(1);
    return row;
}

} // namespace regie::ui
