#include "ui/print/type.h"

#include "ui/print/sheet.h"

namespace regie::print {
namespace {

qreal points(Type type)
{
    switch (type) {
    case Type::Title:
        return 20;
    case Type::BoxTitle:
        return 13;
    case Type::Heading:
        return 10.2;
    case Type::Letter:
        return 10.5;
    case Type::Body:
        return 9;
    case Type::Table:
        return 8.5;
    case Type::Footer:
    case Type::Band:
        return 8;
    }
    return 9;
}

bool turnsTextAround(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0xFEFF;
}

} // namespace

QFont font(Type type, Weight weight)
{
    QFont made(QStringList{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")});
    made.setPixelSize(qRound(pt(points(type))));
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    made.setItalic(weight == Weight::Italic);
    made.setKerning(true);
    if (type == Type::Band)
        made.setLetterSpacing(QFont::AbsoluteSpacing, weight == Weight::Strong ? pt(0.9) : 0);
    return made;
}

qreal leading(Type type)
{
    switch (type) {
    case Type::Title:
        return mm(8.6);
    case Type::BoxTitle:
        return mm(6.0);
    case Type::Heading:
        return mm(5.0);
    case Type::Letter:
        return mm(5.1);
    case Type::Body:
        return mm(3.95);
    case Type::Table:
        return mm(3.7);
    case Type::Footer:
    case Type::Band:
        return mm(3.6);
    }
    return mm(4);
}

QString printable(const QString &text)
{
    QString out = text;
    for (QChar &letter : out) {
        if (letter == u'\n' || letter == QChar::ParagraphSeparator)
            letter = QChar::LineSeparator;
        else if (letter == u'\t' || letter == u'\r')
            letter = u' ';
        else if (letter.category() == QChar::Other_Control || turnsTextAround(letter))
            letter = QChar::ReplacementCharacter;
    }
    return out;
}

TextBlock::TextBlock(const QList<Stretch> &stretches, Type type, qreal width, Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>()), m_leading(leading(type))
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : stretches) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        whole += printable(stretch.text);
        range.length = static_cast<int>(whole.size()) - range.start;
        range.format.setFont(font(type, stretch.weight));
        range.format.setForeground(stretch.colour);
        formats.append(range);
    }
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setFont(font(type));
    m_layout->setText(whole);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

qreal TextBlock::usedWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

QString TextBlock::lineText(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    return m_layout->text().mid(line.textStart(), line.textLength());
}

} // namespace regie::print
