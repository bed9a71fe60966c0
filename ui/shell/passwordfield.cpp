#include "ui/shell/passwordfield.h"

#include "core/privacy/passwordguess.h"
#include "ui/widgets/access.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace regie::ui {

namespace {

bool isInnerByte(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

/// A screen reader hears a password field, how it is called and how many characters stand in it, never which; what
/// types for its user (a switch, a voice) may write it, at the end as with the keyboard.
class PasswordAccess : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit PasswordAccess(PasswordField *field) : QAccessibleWidget(field, QAccessible::EditableText), m_field(field)
    {
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int start, int end) const override
    {
        return QString(m_field->length(), QChar(0x2022)).mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override { return m_field->length(); }
    [[nodiscard]] int cursorPosition() const override { return m_field->length(); }
    void setCursorPosition(int) override {}
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return m_field->length(); }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = *end = offset;
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (!m_field->isEnabled() || end < m_field->length())
            return;
        noteAccess();
        while (m_field->length() > start)
            m_field->removeLast();
        m_field->append(text);
    }

private:
    PasswordField *m_field;
};

namespace {

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *field = qobject_cast<PasswordField *>(object);
    return field != nullptr ? new PasswordAccess(field) : nullptr;
}

} // namespace

PasswordField::PasswordField(QWidget *parent) : QWidget(parent), m_bytes(capacity)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int PasswordField::length() const
{
    const unsigned char *bytes = m_bytes.data();
    return static_cast<int>(
        std::count_if(bytes, bytes + m_size, [](unsigned char byte) { return !isInnerByte(byte); }));
}

QString PasswordField::complaint(const QStringList &own) const
{
    if (length() < shortest)
        return tr("Use at least %n character(s). A few words are easier to remember.", nullptr, shortest);
    const QByteArrayView typed(m_bytes.data(), static_cast<qsizetype>(m_size));
    if (privacy::passwordBits(typed, own) < privacy::leastPasswordBits)
        return tr("This is guessed soon: it is made of known words, a year, rows of keys or repeats. Take four words "
                  "that have nothing to do with each other.");
    return {};
}

store::Secret PasswordField::secret() const
{
    return store::Secret::copyOf(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_size)));
}

bool PasswordField::equals(const PasswordField &other) const
{
    return m_size == other.m_size && std::memcmp(m_bytes.data(), other.m_bytes.data(), m_size) == 0;
}

void PasswordField::clear()
{
    std::fill_n(m_bytes.data(), capacity, static_cast<unsigned char>(0));
    m_size = 0;
    m_allChosen = false;
    update();
    Q_EMIT changed();
}

void PasswordField::append(const QString &text)
{
    if (m_allChosen)
        clear();
    QByteArray bytes = text.toUtf8();
    if (m_size + static_cast<std::size_t>(bytes.size()) <= capacity) {
        std::copy(bytes.cbegin(), bytes.cend(), m_bytes.data() + m_size);
        m_size += static_cast<std::size_t>(bytes.size());
    }
    bytes.fill('\0');
    update();
    Q_EMIT changed();
}

void PasswordField::removeLast()
{
    while (m_size > 0) {
        const unsigned char byte = m_bytes.data()[--m_size];
        m_bytes.data()[m_size] = 0;
        if (!isInnerByte(byte))
            break;
    }
    update();
    Q_EMIT changed();
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool delKey = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (event->matches(QKeySequence::SelectAll)) {
        m_allChosen = m_size > 0;
        update();
    } else if (event->matches(QKeySequence::Paste)) {
        append(QGuiApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
    } else if (delKey && (m_allChosen || event->modifiers().testFlag(Qt::ControlModifier))) {
        clear();
    } else if (delKey) {
        removeLast();
    } else if (!text.isEmpty() && text.at(0).isPrint() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        append(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PasswordField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        append(event->commitString());
    event->accept();
}

QVariant PasswordField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return QRect(space::s, 4, 1, height() - 8);
    return QWidget::inputMethodQuery(query);
}

QSize PasswordField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('x')) * 24, heightFor(height::control, fontMetrics())};
}

QSize PasswordField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('x')) * 10, sizeHint().height()};
}

void PasswordField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    m_allChosen = false;
    QWidget::focusOutEvent(event);
    update();
}

void PasswordField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wrong = property("error").toBool();
    const double line = hasFocus() || wrong ? 2 : 1;
    const Token border = wrong ? Token::Red : hasFocus() ? Token::Focus : Token::BorderStrong;
    painter.setPen(QPen(colour(isEnabled() ? border : Token::Border), line));
    painter.setBrush(colour(isEnabled() ? Token::Surface : Token::SurfaceAlt));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 3, 3);

    const double dot = std::max(6.0, fontMetrics().ascent() / 2.0);
    const int most = static_cast<int>((width() - 3 * space::s) / (dot + 3));
    const int dots = std::min(length(), most);
    double x = space::s + 1;
    if (m_allChosen)
        painter.fillRect(QRectF(x - 1, 5, dots * (dot + 3), height() - 10), colour(Token::AccentSoft));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(isEnabled() ? Token::Text : Token::Disabled));
    for (int i = 0; i < dots; ++i, x += dot + 3)
        painter.drawEllipse(QRectF(x, (height() - dot) / 2, dot, dot));
    if (hasFocus())
        painter.fillRect(QRectF(x + 1, 6, 1, height() - 12), colour(Token::Text));
}

} // namespace regie::ui
