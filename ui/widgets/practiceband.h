#pragma once

#include <QWidget>

namespace regie::ui {

/// The band OEFENOMGEVING over the whole width, on every page of a practice vault.
class PracticeBand : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeBand(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace regie::ui
