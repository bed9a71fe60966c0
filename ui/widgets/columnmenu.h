#pragma once

#include <QMenu>

class QHeaderView;

namespace regie::ui {

/// Which columns of a list are shown. The first @p always of them cannot be left out.
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(QHeaderView *header, int always = 1, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody chose other columns.
    void changed();

private:
    void fill();

    QHeaderView *m_header;
    int m_always;
};

/// @p text as an entry of a menu, as it stands: an ampersand in it makes no key.
[[nodiscard]] QString plainEntry(QString text);

} // namespace regie::ui
