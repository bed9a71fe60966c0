#include "ui/widgets/columnmenu.h"

#include <QHeaderView>

namespace regie::ui {

QString plainEntry(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

ColumnMenu::ColumnMenu(QHeaderView *header, int always, QWidget *parent)
    : QMenu(parent), m_header(header), m_always(always)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    for (int column = m_always; column < m_header->count(); ++column) {
        QAction *action = addAction(plainEntry(m_header->model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header->setSectionHidden(column, !shown);
            Q_EMIT changed();
        });
    }
}

} // namespace regie::ui
