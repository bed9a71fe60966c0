#include "ui/shell/navigation.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace regie::ui {

namespace {

constexpr int wide = 200;
constexpr int pageRole = Qt::UserRole + 1;

} // namespace

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    m_brand = new QWidget;
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(space::l, space::l, space::l, space::m);
    brand->setSpacing(10);
    brand->addWidget(new SignLabel(Sign::Compass, 20));
    brand->addWidget(makeLabel(QStringLiteral("Regiekompas"), TextRole::DetailHeading), 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("navigationList"));
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_userBox = new QWidget;
    auto *user = new QVBoxLayout(m_userBox);
    user->setContentsMargins(space::l, space::s, space::l, space::m);
    user->setSpacing(0);
    m_userName = makeLabel({}, TextRole::Strong, true);
    m_userFunction = makeMuted({}, TextRole::Small, true);
    user->addWidget(m_userName);
    user->addWidget(m_userFunction);
    column->addWidget(m_brand);
    column->addWidget(m_list, 1);
    column->addWidget(makeRule());
    column->addWidget(m_userBox);
    colourList();
    setNarrow(false);
    const auto choose = [this](const QModelIndex &index) {
        if (index.data(pageRole).isValid())
            Q_EMIT chosen(static_cast<Page>(index.data(pageRole).toInt()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void Navigation::addEntry(Page page, const QString &word, Sign sign)
{
    auto *item = new QStandardItem(word);
    item->setData(static_cast<int>(page), pageRole);
    item->setData(static_cast<int>(sign), SignRole);
    m_model->appendRow(item);
}

QStandardItem *Navigation::itemOf(Page page) const
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->item(i)->data(pageRole).toInt() == static_cast<int>(page))
            return m_model->item(i);
    }
    return nullptr;
}

void Navigation::clear()
{
    m_model->clear();
}

void Navigation::setCount(Page page, int count)
{
    QStandardItem *item = itemOf(page);
    if (item == nullptr)
        return;
    item->setData(count, CountRole);
    item->setData(
        count > 0 ? QStringLiteral("%1, %2").arg(item->text()).arg(count) : item->text(), Qt::AccessibleTextRole);
}

void Navigation::setCurrent(Page page)
{
    const QStandardItem *item = itemOf(page == Page::Case ? Page::Cases : page);
    if (item != nullptr)
        m_list->setCurrentIndex(item->index());
    else
        m_list->clearSelection(); // a page that is reached by the menu: no other is said to be open
}

void Navigation::setUser(const store::User &user)
{
    m_userName->setText(user.name);
    QStringList lines = {user.function, user.organisation};
    lines.removeAll(QString());
    m_userFunction->setText(lines.join(QLatin1Char('\n')));
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_brand->setVisible(!narrow);
    m_userBox->setVisible(!narrow);
    setFixedWidth(narrow ? signSide(18) + 2 * space::l + 2 : wide);
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_model->item(i)->setToolTip(narrow ? m_model->item(i)->text().toHtmlEscaped() : QString());
}

void Navigation::colourList()
{
    QPalette own = Tokens::current().palette();
    own.setColor(QPalette::Base, colour(Token::Nav));
    m_list->setPalette(own);
    m_list->viewport()->setAutoFillBackground(false);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_list != nullptr)
        colourList();
    QWidget::changeEvent(event);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Nav));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Token::Border));
}

} // namespace regie::ui
