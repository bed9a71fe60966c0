#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace regie::ui {

/// Chips in a row that goes on to the next line when the window is narrow.
class MarkRow : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        QString word = {};
        ChipKind kind = ChipKind::Plain;
        Sign sign = Sign::None;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    explicit MarkRow(QWidget *parent = nullptr);
    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where each chip comes at @p width; gives the height.
    int arrange(int width, bool move) const;

    QList<Chip *> m_chips;
};

} // namespace regie::ui
