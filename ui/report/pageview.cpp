#include "ui/report/pageview.h"

#include "ui/print/render.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace regie::ui {

/// Paints the sheets; a page becomes a picture the first time it is in sight at this zoom.
class PageView::Sheets : public QWidget
{
public:
    void setPaper(const print::Paper &paper, qreal dpi)
    {
        m_paper = paper;
        m_dpi = dpi;
        m_pictures = QList<QImage>(paper.pages.size());
        m_page = print::render({}, dpi).size();
        const int count = static_cast<int>(paper.pages.size());
        setFixedSize(m_page.width() + 2 * space::l, count * (m_page.height() + space::l) + space::l);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), colour(Token::Window));
        for (qsizetype i = 0; i < m_pictures.size(); ++i) {
            const QRect place(QPoint(space::l, space::l + static_cast<int>(i) * (m_page.height() + space::l)), m_page);
            if (!place.intersects(event->rect()))
                continue;
            if (m_pictures.at(i).isNull())
                m_pictures[i] = picture(m_paper.pages.at(i));
            painter.drawImage(place, m_pictures.at(i));
            painter.setPen(colour(Token::BorderStrong));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }

private:
    QImage picture(const print::Page &page) const { return print::render(page, m_dpi * devicePixelRatioF()); }

    print::Paper m_paper = {};
    qreal m_dpi = 96;
    QSize m_page = {};
    QList<QImage> m_pictures = {};
};

PageView::PageView(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("The report as it is printed"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_sheets);
    verticalScrollBar()->setSingleStep(40);
}

void PageView::setPaper(const print::Paper &paper)
{
    m_paper = paper;
    verticalScrollBar()->setValue(0);
    QStringList words;
    for (const print::Page &page : paper.pages)
        words.append(print::wordsOf(page).join(u' '));
    setAccessibleDescription(words.join(u'\n'));
    refresh();
}

void PageView::setZoom(int percent)
{
    m_zoom = qBound(50, percent, 300);
    refresh();
}

void PageView::refresh()
{
    m_sheets->setPaper(m_paper, 96.0 * m_zoom / 100.0);
}

} // namespace regie::ui
