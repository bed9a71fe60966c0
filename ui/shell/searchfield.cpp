#include "ui/shell/searchfield.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

namespace regie::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int pauseMs = 150;
constexpr int shortestText = 2;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_hits(new QStandardItemModel(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search person, household or case"));
    setAccessibleName(placeholderText());
    setTextMargins(signSide() + space::xs, 0, fontMetrics().horizontalAdvance(QStringLiteral("Ctrl+F")) + space::s, 0);
    setMinimumWidth(220);
    setMaximumWidth(416 * fontMetrics().height() / 18);
    hide();
    auto *completer = new QCompleter(m_hits, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(8);
    completer->popup()->setItemDelegate(new VerdictDelegate(completer->popup()));
    completer->popup()->setAccessibleName(tr("What was found"));
    completer->popup()->setObjectName(QStringLiteral("searchHits"));
    setCompleter(completer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::find);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::choose);
}

void SearchField::setSource(Source source)
{
    m_source = std::move(source);
    setVisible(static_cast<bool>(m_source));
}

QSize SearchField::sizeHint() const
{
    return {416 * fontMetrics().height() / 18, heightFor(26, fontMetrics())};
}

void SearchField::find()
{
    m_hits->clear();
    const QString wanted = text().trimmed();
    if (!m_source || wanted.size() < shortestText)
        return;
    for (const SearchHit &hit : m_source(wanted)) {
        QString line = hit.number + QStringLiteral("  ") + hit.name;
        if (!hit.more.isEmpty())
            line += QStringLiteral(" · ") + hit.more;
        auto *item = new QStandardItem(line);
        item->setData(hit.caseFile.toBytes(), idRole);
        m_hits->appendRow(item);
    }
    if (m_hits->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing found. Type a part of the name, or the number."));
        none->setEnabled(false);
        m_hits->appendRow(none);
    }
    completer()->complete();
}

void SearchField::choose(const QModelIndex &index)
{
    const auto id = CaseId::fromBytes(index.data(idRole).toByteArray());
    // The completer puts its line into the field after this.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    if (id)
        Q_EMIT chosen(*id);
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
