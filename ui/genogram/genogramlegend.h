#pragma once

#include "ui/print/genogrampainter.h"

#include <QIcon>
#include <QWidget>

#include <functional>
#include <optional>

namespace regie::ui {

/// What the signs and lines of a genogram mean: sign and word beside each other. Wraps.
class GenogramLegend : public QWidget
{
    Q_OBJECT
public:
    explicit GenogramLegend(QWidget *parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString words = {};
        std::function<void(const print::GenogramPainter &, const QRectF &)> sign = {};
        bool line = false; ///< wider than a symbol
    };
    struct Placed
    {
        QRect sign = {};
        QRect words = {};
    };
    [[nodiscard]] QList<Placed> arrange(int width) const;

    QList<Entry> m_entries;
};

/// The line of @p kind as an icon, in the colours of the theme; without a kind the outline of a household.
[[nodiscard]] QIcon genogramIcon(std::optional<TieKind> kind);

} // namespace regie::ui
