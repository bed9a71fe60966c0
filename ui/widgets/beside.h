#pragma once

#include <QWidget>

class QBoxLayout;

namespace regie::ui {

/// Parts beside each other; under each other when the width is too small for all of them, as with large text. May
/// always become as narrow as its widest part.
class Beside : public QWidget
{
    Q_OBJECT
public:
    explicit Beside(QWidget *parent = nullptr);
    /// Takes the parts.
    [[nodiscard]] QBoxLayout *row() const { return m_row; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthBeside() const;
    void arrange();

    QBoxLayout *m_row;
};

} // namespace regie::ui
