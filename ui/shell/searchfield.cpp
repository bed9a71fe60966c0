#include "ui/shell/searchfield.h"

#include "ui/widgets/cellroles.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int typesRole = Qt::UserRole + 2;
constexpr int pauseMs = 150;
constexpr int shortestText = 2;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_hits(new QStandardItemModel(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search persons, cases, notes …"));
    setAccessibleName(placeholderText());
    setTextMargins(signSide() + space::xs, 0, fontMetrics().horizontalAdvance(QStringLiteral("Ctrl+F")) + space::s, 0);
    setMinimumWidth(220);
    setMaximumWidth(416 * fontMetrics().height() / 18);
    hide();
    auto *completer = new QCompleter(m_hits, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(16);
    completer->popup()->setItemDelegate(new VerdictDelegate(completer->popup()));
    completer->popup()->setAccessibleName(tr("What was found"));
    completer->popup()->setObjectName(QStringLiteral("searchHits"));
    setCompleter(completer);
    completer->popup()->installEventFilter(this); // before the completer's own
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::find);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::choose);
}

void SearchField::setSource(Source source, const SearchGroup &filters)
{
    m_source = std::move(source);
    m_filters = filters;
    ++m_asked;
    setVisible(static_cast<bool>(m_source));
}

const QAbstractItemView *SearchField::hits() const
{
    if (text().isEmpty())
        m_hits->clear(); // of an earlier search
    return completer()->popup();
}

QSize SearchField::sizeHint() const
{
    return {416 * fontMetrics().height() / 18, heightFor(26, fontMetrics())};
}

void SearchField::find()
{
    const QString wanted = text().trimmed();
    const int asked = ++m_asked;
    if (!m_source || wanted.size() < shortestText) {
        m_hits->clear();
        return;
    }
    m_source(wanted, [this, asked, self = QPointer<SearchField>(this)](const QList<SearchGroup> &groups) {
        if (self && asked == m_asked)
            show(groups);
    });
}

void SearchField::show(const QList<SearchGroup> &groups)
{
    m_hits->clear();
    for (const SearchGroup &group : groups)
        addGroup(group);
    if (m_hits->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing found. Type a part of the name, or the number."));
        none->setEnabled(false);
        m_hits->appendRow(none);
        addGroup(m_filters);
    }
    if (hasFocus()) // who went on meanwhile is not called back
        openHits();
}

/// As wide as what was found, as far as the window goes; it ends where the field does.
void SearchField::openHits()
{
    const QAbstractItemView *popup = completer()->popup();
    const int needed = popup->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + space::l;
    const int left = mapTo(window(), QPoint(0, 0)).x();
    QRect room = rect();
    room.setLeft(std::max(space::s - left, std::min(0, room.right() - needed)));
    completer()->complete(room);
}

void SearchField::addGroup(const SearchGroup &group)
{
    if (group.hits.isEmpty())
        return;
    auto *heading = new QStandardItem(group.heading);
    heading->setEnabled(false);
    heading->setData(true, StrongRole);
    m_hits->appendRow(heading);
    for (const SearchHit &hit : group.hits) {
        auto *item = new QStandardItem(hit.more.isEmpty() ? hit.text : hit.text + QStringLiteral(" · ") + hit.more);
        item->setData(hit.code, codeRole);
        item->setData(hit.types, typesRole);
        item->setData(static_cast<int>(hit.sign), SignRole);
        item->setData(group.heading + QStringLiteral(": ") + item->text(), Qt::AccessibleTextRole);
        m_hits->appendRow(item);
    }
}

void SearchField::choose(const QModelIndex &index)
{
    const QString code = index.data(codeRole).toString();
    if (code.isEmpty())
        return;
    // The completer puts its line into the field after this.
    if (index.data(typesRole).toBool()) {
        QMetaObject::invokeMethod(
            this, [this, code] { setText(code); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    Q_EMIT chosen(code);
}

/// Claims Esc before the window goes back with it: first the words go.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

/// The popup begins at its heading: the first arrow down goes past it.
bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *popup = completer()->popup();
    const bool down =
        watched == popup && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!down || (popup->currentIndex().flags() & Qt::ItemIsEnabled) != 0)
        return QLineEdit::eventFilter(watched, event);
    const QAbstractItemModel *shown = popup->model();
    for (int row = 0; row < shown->rowCount(); ++row) {
        if ((shown->flags(shown->index(row, 0)) & Qt::ItemIsEnabled) != 0) {
            popup->setCurrentIndex(shown->index(row, 0));
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pause->isActive()) {
        m_pause->stop();
        find();
        return;
    }
    if (event->key() == Qt::Key_Down && text().isEmpty() && !m_filters.hits.isEmpty()) {
        m_hits->clear();
        addGroup(m_filters);
        openHits();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = signSide(14);
    paintSign(painter, QRectF(space::s, (height() - side) / 2.0, side, side), Sign::Search);
    if (hasFocus())
        return;
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    painter.drawText(rect().adjusted(0, 0, -space::s, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Ctrl+F"));
}

} // namespace regie::ui
