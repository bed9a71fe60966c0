#pragma once

#include "ui/widgets/signs.h"

#include <QLabel>

namespace regie::ui {

/// What a chip says by its ground; the word says it too.
enum class ChipKind { Plain, Neutral, Icm, Mda, Target, RedFlag, Confirmed, Phase1, Phase2, Phase3 };

/// A small mark of sign and word with a border of 1 px, 20 to 22 px high.
class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(
        const QString &word = {}, ChipKind kind = ChipKind::Neutral, Sign sign = Sign::None, QWidget *parent = nullptr);

    void set(const QString &word, ChipKind kind, Sign sign);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipKind m_kind = ChipKind::Neutral;
    Sign m_sign;
};

} // namespace regie::ui
