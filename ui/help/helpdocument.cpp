#include "ui/help/helpdocument.h"

#include "ui/widgets/type.h"

#include <QImage>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quoteIndent = 16;

QTextBlockFormat spaced(int above, int left = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(left);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat inRole(TextRole role, bool italic = false)
{
    QFont font = fontOf(role);
    font.setItalic(italic);
    QTextCharFormat format;
    format.setFont(font);
    return format;
}

/// Writes one thing after another; the empty block that a document begins with is used for the first.
class HelpWriter
{
public:
    HelpWriter(QTextDocument &document, int pictureWidth)
        : m_document(document), m_cursor(&document), m_pictureWidth(pictureWidth)
    {
    }

    int heading(const HelpSection &section)
    {
        QTextBlockFormat format = spaced(section.chapter ? space::s : space::xl);
        format.setHeadingLevel(section.chapter ? 1 : 2);
        begin(format);
        const int at = m_cursor.position();
        m_cursor.insertText(section.title, inRole(section.chapter ? TextRole::Title : TextRole::DetailHeading));
        return at;
    }

    void write(const HelpBlock &block)
    {
        switch (block.kind) {
        case HelpBlock::Kind::Paragraph:
            begin(spaced(space::s));
            m_cursor.insertText(block.text, inRole(TextRole::Body));
            return;
        case HelpBlock::Kind::Item:
            begin(spaced(space::xs, quoteIndent));
            m_cursor.insertText(u"•  "_s + block.text, inRole(TextRole::Body));
            return;
        case HelpBlock::Kind::Quote:
            begin(spaced(space::s, quoteIndent));
            m_cursor.insertText(block.text, inRole(TextRole::Body, true));
            begin(spaced(0, quoteIndent));
            m_cursor.insertText(block.source, inRole(TextRole::Small));
            return;
        case HelpBlock::Kind::Picture:
            picture(block);
            return;
        }
    }

private:
    void begin(const QTextBlockFormat &format)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_first = false;
    }

    void picture(const HelpBlock &block)
    {
        const QImage image = helpPicture(block.source);
        if (!image.isNull()) {
            const QUrl name(u"help:"_s + block.source);
            m_document.addResource(QTextDocument::ImageResource, name, image);
            QTextImageFormat format;
            format.setName(name.toString());
            format.setWidth(std::min(m_pictureWidth, image.width()));
            begin(spaced(space::m));
            m_cursor.insertImage(format);
        }
        begin(spaced(space::xs));
        m_cursor.insertText(block.text, inRole(TextRole::Small));
    }

    QTextDocument &m_document;
    QTextCursor m_cursor;
    int m_pictureWidth;
    bool m_first = true;
};

} // namespace

QImage helpPicture(const QString &name)
{
    return QImage(u":/help/pictures/%1.png"_s.arg(name));
}

HelpAnchors writeHelp(QTextDocument &document, const QList<HelpSection> &sections, int pictureWidth)
{
    document.clear();
    document.setDefaultFont(fontOf(TextRole::Body));
    HelpWriter writer(document, pictureWidth);
    HelpAnchors anchors;
    for (const HelpSection &section : sections) {
        anchors.insert(section.id, writer.heading(section));
        for (const HelpBlock &block : section.blocks)
            writer.write(block);
    }
    return anchors;
}

} // namespace regie::ui
