#pragma once

#include "ui/print/layout.h"

#include <QImage>
#include <QScrollArea>

namespace regie::ui {

/// The pages of a report below each other, as they will be printed. Scrolls by arrow, Page Up and Page Down; a screen
/// reader is read the words of the pages.
class PageView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void setPaper(const print::Paper &paper);
    /// 100 is life size on a screen of 96 dots an inch.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_paper.pages.size()); }

private:
    class Sheets;
    void refresh();

    print::Paper m_paper = {};
    int m_zoom = 100;
    Sheets *m_sheets;
};

} // namespace regie::ui
