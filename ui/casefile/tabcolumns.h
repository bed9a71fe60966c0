#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace regie::ui {

/// Columns beside each other; under each other when the window is narrow or the text large. Scrolls as a whole; only
/// when there is something to scroll it takes the keyboard, and then shows the ring in a margin of 3 pixels.
class TabColumns : public QScrollArea
{
    Q_OBJECT
public:
    /// @p name is the objectName and @p title what a screen reader says.
    TabColumns(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// @p wide stands above the columns, over their whole width.
    void addAbove(QWidget *wide);
    /// A column that takes @p share of the width, of all shares together.
    [[nodiscard]] QBoxLayout *addColumn(int share);
    /// Narrower than this in pixels, columns stack (1000 to begin with).
    void setStackBelow(int width) { m_stackBelow = width; }

    /// Pixels around the columns that the ring needs; what lies above and below can be moved in by as much.
    static constexpr int ringMargin = 3;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_whole;
    QBoxLayout *m_row;
    int m_stackBelow = 1000;
};

} // namespace regie::ui
