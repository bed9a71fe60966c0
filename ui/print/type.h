#pragma once

#include "ui/print/ink.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace regie::print {

/// The sizes of the page (VISUAL.md 3, screen 8): title 20 pt, text 9, tables 8.5, footer 8.
/// Running text of a letter is 10.5: it is read by people at a kitchen table.
enum class Type { Title, BoxTitle, Heading, Letter, Body, Table, Footer, Band };
enum class Weight { Regular, Strong, Italic };

[[nodiscard]] QFont font(Type type, Weight weight = Weight::Regular);
/// From line to line.
[[nodiscard]] qreal leading(Type type);

/// A stretch of text in one look.
struct Stretch
{
    QString text = {};
    Weight weight = Weight::Regular;
    QColor colour = ink::text;
};

/// What can be put on paper of @p text: control characters and the invisible ones that turn text around become "�", a
/// tab a space; line ends stay. Nothing is interpreted.
[[nodiscard]] QString printable(const QString &text);

/// Text broken into lines of a given width. A word longer than a line is broken inside the word, so nothing runs off.
class TextBlock
{
public:
    TextBlock(const QList<Stretch> &stretches, Type type, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_leading; }
    [[nodiscard]] qreal height() const { return m_leading * lines(); }
    /// Width of the widest line.
    [[nodiscard]] qreal usedWidth() const;
    [[nodiscard]] std::shared_ptr<const QTextLayout> layout() const { return m_layout; }
    /// The text of line @p index, for tests and for what is read out.
    [[nodiscard]] QString lineText(int index) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_leading = 0;
};

} // namespace regie::print
