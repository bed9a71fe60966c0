#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace regie::ui {

/// Panes beside each other; below each other when the window is narrow or the text large. Tab goes through them in the
/// order they were added, either way.
class Panes : public QWidget
{
    Q_OBJECT
public:
    /// Stacks below @p narrow pixels of width, measured at the normal text size.
    explicit Panes(int narrow, QWidget *parent = nullptr);
    /// @p width in pixels at the normal text size, or 0 for what is left over.
    void add(QWidget *pane, int width = 0);
    [[nodiscard]] bool isStacked() const { return m_layout->direction() == QBoxLayout::TopToBottom; }

Q_SIGNALS:
    void stackedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout = nullptr;
    QList<QPair<QWidget *, int>> m_panes;
    int m_narrow = 0;
};

/// @p pixels at the normal text size, grown with the text.
[[nodiscard]] int scaledWidth(int pixels);

/// The width of a column of days, `wo 28-08-2026`, which are never cut off.
[[nodiscard]] int dayColumnWidth();

/// @p content in a scroll area without a frame: pages scroll down when they must, never to the side. The focus is
/// scrolled into view.
[[nodiscard]] QWidget *scrolled(QWidget *content);

} // namespace regie::ui
