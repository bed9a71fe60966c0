#pragma once

#include "ui/widgets/signs.h"

#include <QPushButton>

namespace regie::ui {

/// A card of the start page: how many, of what, and one line more. Chosen: the list below stands in its group. Its
/// accessible name is the whole sentence.
class CountCard : public QPushButton
{
    Q_OBJECT
public:
    CountCard(const QString &word, Sign sign, QWidget *parent = nullptr);

    void setCount(int count, const QString &secondLine);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    QString m_second;
    Sign m_sign;
    int m_count = 0;
};

} // namespace regie::ui
