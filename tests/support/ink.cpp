#include "tests/support/ink.h"

#include "tests/support/inspect.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr double enough = 4.5 * 0.95; // a stroke a pixel wide is painted a little fainter than its colour
constexpr double enoughWhenLarge = 3 * 0.95;
constexpr int largeText = 24; // pixels: 18 points
constexpr int largeBold = 19; // 14 points
constexpr int leastRoom = 8;  // pixels each way; a text that is scrolled nearly out of sight says nothing

/// The contrast between what fills @p room and what stands out of it most.
double contrastIn(const QImage &picture, const QRect &room)
{
    QHash<QRgb, int> counts;
    for (int y = room.top(); y <= room.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = room.left(); x <= room.right();) {
            const QRgb one = line[x];
            const int from = x;
            while (x <= room.right() && line[x] == one)
                ++x;
            counts[one] += x - from;
        }
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        best = std::max(best, ui::contrast(QColor::fromRgb(ground.key()), QColor::fromRgb(one.key())));
    return best;
}

/// The part of @p room, in @p widget, that its parents leave to be seen, in the window.
QRect shownPart(const QWidget &widget, QRect room)
{
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget())
        room = room.translated(at->pos()) & at->parentWidget()->rect();
    return room;
}

class Reader
{
public:
    Reader(QWidget &root, const QImage &picture) : m_root(root), m_picture(picture) {}

    void read(const QWidget &widget, const QRect &inWidget, const QString &text, const QFont &font)
    {
        const QRect room = shownPart(widget, inWidget) & m_picture.rect();
        if (text.trimmed().isEmpty() || room.height() < inWidget.height() || room.width() < leastRoom)
            return; // partly scrolled away
        const int height = QFontInfo(font).pixelSize();
        const bool large = height >= largeText || (height >= largeBold && font.weight() >= QFont::DemiBold);
        const double found = contrastIn(m_picture, room);
        if (found < (large ? enoughWhenLarge : enough))
            m_faint.append(u"%1: \"%2\" %3 to 1"_s.arg(placeOf(widget, m_root), text.left(30)).arg(found, 0, 'f', 2));
    }

    [[nodiscard]] QStringList faint() const { return m_faint; }

private:
    QWidget &m_root;
    const QImage &m_picture;
    QStringList m_faint;
};

/// The cells of @p view that are in sight, row by row.
void readCells(Reader &reader, const QAbstractItemView &view)
{
    if (view.model() == nullptr)
        return;
    const QWidget &viewport = *view.viewport();
    for (int y = 1; y < viewport.height();) {
        const QModelIndex first = view.indexAt(QPoint(2, y));
        const int high = first.isValid() ? view.visualRect(first).bottom() + 1 - y : 0;
        if (high <= 0)
            return;
        for (int column = 0; column < view.model()->columnCount(first.parent()); ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            const QRect room = view.visualRect(cell);
            if (cell.flags().testFlag(Qt::ItemIsEnabled) && viewport.rect().contains(room))
                reader.read(viewport, room, cell.data().toString(), view.font());
        }
        y += high;
    }
}

} // namespace

QStringList faint(QWidget &root, const QImage &picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    Reader reader(root, pixels);
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.append(&root); // a list may be a window of its own
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != root.window())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            reader.read(*label, label->contentsRect(), label->text(), label->font());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            reader.read(*button, button->rect(), button->text(), button->font());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            reader.read(*edit, edit->rect().adjusted(4, 4, -4, -4),
                edit->text().isEmpty() ? edit->placeholderText() : edit->text(), edit->font());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            reader.read(*box, box->rect().adjusted(4, 4, -24, -4), box->currentText(), box->font());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            readCells(reader, *view);
    }
    return reader.faint();
}

} // namespace regie::test
