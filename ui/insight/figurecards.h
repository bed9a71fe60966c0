#pragma once

#include "ui/insight/figuretables.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace regie::ui {

class TextLabel;

/// The strip of the most asked numbers: each a button that opens its list.
class FigureCards : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCards(QWidget *parent = nullptr);

    void showFigures(const FigureSource &source);

Q_SIGNALS:
    void wanted(const regie::ui::ListWish &wish);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QWidget *box = nullptr;
        QPushButton *number = nullptr;
        TextLabel *unit = nullptr;
        TextLabel *word = nullptr;
        TextLabel *second = nullptr;
        ListWish wish = {};
    };
    void set(int place, const ListWish &wish, const QString &number, const QString &unit, const QString &second);
    void arrange();

    QGridLayout *m_grid = nullptr;
    QList<Card> m_cards;
    int m_across = 0;
};

} // namespace regie::ui
