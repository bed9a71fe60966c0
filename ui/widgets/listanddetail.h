#pragma once

#include <QSplitter>

class QScrollArea;

namespace regie::ui {

/// A list with what is chosen in it at its right; below it with large text or when there is little width. The detail
/// scrolls for itself.
class ListAndDetail : public QSplitter
{
    Q_OBJECT
public:
    /// @p name is the objectName of the side that scrolls.
    ListAndDetail(QWidget *list, QWidget *detail, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] bool isStacked() const { return orientation() == Qt::Vertical; }
    /// The width of a page under which things stand below each other.
    [[nodiscard]] static bool stacksAt(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
};

} // namespace regie::ui
