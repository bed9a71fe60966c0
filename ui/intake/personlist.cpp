#include "ui/intake/personlist.h"

#include "ui/widgets/signs.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

Sign signOf(const IntakePerson &person)
{
    switch (person.choice) {
    case MentionChoice::Open:
        return Sign::Unknown;
    case MentionChoice::Known:
        return Sign::Met;
    case MentionChoice::NewPerson:
        return Sign::New;
    }
    return Sign::None;
}

QString secondLine(const IntakePerson &person)
{
    const QString role = wording::text(person.mention.role);
    const PartialDate &birth = person.mention.birthDate;
    return birth.isUnknown() ? role : role + u" · "_s + wording::birthDate(birth);
}

} // namespace

QString calledName(const IntakePerson &person)
{
    const QString name = person.mention.asWritten.simplified();
    return name.isEmpty() ? PersonListPanel::tr("%1, name unknown").arg(wording::text(person.mention.role)) : name;
}

PersonListModel::PersonListModel(const Intake &draft, QObject *parent)
    : QAbstractListModel(parent), m_draft(draft), m_rows(static_cast<int>(draft.persons.size()))
{
}

int PersonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index) || index.row() >= m_draft.persons.size())
        return {};
    const IntakePerson &person = m_draft.persons.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return calledName(person);
    case Qt::ToolTipRole:
        return calledName(person).left(300).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(calledName(person), secondLine(person), wording::text(person.choice));
    case SecondLineRole:
        return secondLine(person);
    case StateRole:
        return wording::text(person.choice);
    case SignRole:
        return static_cast<int>(signOf(person));
    }
    return {};
}

void PersonListModel::refresh()
{
    const int now = static_cast<int>(m_draft.persons.size());
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(fontOf(TextRole::Strong)).height() + QFontMetrics(fontOf(TextRole::Small)).height();
    return {100, std::max(height::twoLines, lines + space::s)};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, colour(chosen ? Token::AccentSoft : hovered ? Token::Hover : Token::Surface));
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), colour(Token::Accent));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));
    QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
    paintSign(*painter, QRectF(inner.left(), inner.center().y() - 7, 16, 16),
        static_cast<Sign>(index.data(PersonListModel::SignRole).toInt()));
    inner.setLeft(inner.left() + 28);

    const QString state = index.data(PersonListModel::StateRole).toString();
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(colour(Token::Muted));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, state);
    inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(state) - space::m);

    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QFontMetrics small(fontOf(TextRole::Small));
    int y = inner.top() + (inner.height() - strong.height() - small.height()) / 2;
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(colour(Token::Text));
    painter->drawText(QRect(inner.left(), y, inner.width(), strong.height()), Qt::AlignVCenter | Qt::TextSingleLine,
        strong.elidedText(index.data(Qt::DisplayRole).toString().left(400), Qt::ElideRight, inner.width()));
    y += strong.height();
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(colour(Token::Muted));
    painter->drawText(QRect(inner.left(), y, inner.width(), small.height()), Qt::AlignVCenter | Qt::TextSingleLine,
        small.elidedText(index.data(PersonListModel::SecondLineRole).toString(), Qt::ElideRight, inner.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

PersonListPanel::PersonListPanel(const Intake &draft, QWidget *parent)
    : Panel(tr("Persons in this report"), parent), m_draft(draft), m_model(new PersonListModel(draft, this)),
      m_list(new QListView), m_count(makeMuted({}, TextRole::Body))
{
    headingRow()->insertWidget(1, m_count);
    m_list->setObjectName(u"persons"_s);
    m_list->setAccessibleName(tr("Persons in this report"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(2 * height::twoLines);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    body()->addWidget(m_list, 1);
    QPushButton *add = makeButton(tr("One more person  Ins"), u"addPerson"_s, ButtonKind::Flat);
    add->setIcon(signIcon(Sign::Add));
    connect(add, &QPushButton::clicked, this, &PersonListPanel::addRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    row->addWidget(add);
    row->addStretch(1);
    body()->addLayout(row);
}

void PersonListPanel::refresh(int current)
{
    m_model->refresh();
    m_count->setText(QString::number(m_draft.persons.size()));
    if (current >= 0 && current < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(current));
    else
        m_list->setCurrentIndex({});
}

bool PersonListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && m_list->currentIndex().isValid()) {
            Q_EMIT removeRequested(m_list->currentIndex().row());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace regie::ui
