#pragma once

#include <QWidget>

namespace regie::test {

/// Every part of the window in every state on one page, as in mock-up 9; not reachable in the product.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);
};

} // namespace regie::test
