#include "ui/help/helpbook.h"

#include "core/routing/region.h"
#include "ui/wording/help.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QString> readHelpFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"a file of the handbook is missing"_s, path);
    return QString::fromUtf8(file.readAll());
}

/// Reads a chapter line by line; what it does not know stops it.
class ChapterReader
{
public:
    ChapterReader(const QString &file, const routing::Region &region) : m_file(file), m_region(region) {}

    Result<QList<HelpSection>> read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &raw : lines) {
            ++m_line;
            if (const Done done = take(raw.trimmed()); !done)
                return tl::unexpected<Error>(done.error());
        }
        if (m_sections.isEmpty())
            return invalid(u"no chapter"_s);
        return m_sections;
    }

private:
    tl::unexpected<Error> invalid(const QString &reason) const
    {
        return fail(ErrorCode::RegionDataInvalid, reason, m_file, m_line);
    }

    Done take(const QString &line)
    {
        if (line.startsWith(u'#'))
            return takeHeading(line);
        if (line.isEmpty()) {
            m_open = false;
            return {};
        }
        if (m_sections.isEmpty())
            return invalid(u"words before the first heading"_s);
        if (line.startsWith(u'@'))
            return takeReference(line);
        QList<HelpBlock> &blocks = m_sections.last().blocks;
        if (line.startsWith("- "_L1)) {
            blocks.append({HelpBlock::Kind::Item, line.sliced(2).trimmed(), {}});
            m_open = true;
        } else if (m_open) {
            blocks.last().text += u' ' + line;
        } else {
            blocks.append({HelpBlock::Kind::Paragraph, line, {}});
            m_open = true;
        }
        return {};
    }

    Done takeHeading(const QString &line)
    {
        static const QRegularExpression heading(u"^(##?) (.+) \\{#([a-z0-9A-Z_-]+)\\}$"_s);
        const QRegularExpressionMatch match = heading.match(line);
        if (!match.hasMatch())
            return invalid(u"a heading without an id"_s);
        const bool chapter = match.capturedLength(1) == 1;
        if (chapter != m_sections.isEmpty())
            return invalid(u"one chapter a file, as its first heading"_s);
        m_sections.append({match.captured(3), match.captured(2), chapter, {}, {}, {}});
        m_open = false;
        return {};
    }

    Done takeReference(const QString &line)
    {
        m_open = false;
        const QString what = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        HelpSection &section = m_sections.last();
        if (what == "@sentence"_L1) {
            const auto sentence = m_region.sentences.constFind(rest);
            if (sentence == m_region.sentences.cend())
                return invalid(u"no sentence "_s + rest);
            section.sentences.append(rest);
            section.blocks.append(
                {HelpBlock::Kind::Quote, wording::quoted(*sentence), wording::sourceAndDate(*sentence)});
            return {};
        }
        if (what == "@term"_L1) {
            const auto setting = std::find_if(m_region.terms.crbegin(), m_region.terms.crend(),
                [&rest](const routing::TermSetting &one) { return one.id == rest; });
            if (setting == m_region.terms.crend())
                return invalid(u"no term "_s + rest);
            section.terms.append(rest);
            section.blocks.append({HelpBlock::Kind::Item, wording::termText(*setting), {}});
            return {};
        }
        if (what == "@picture"_L1 && rest.contains(u'|')) {
            section.blocks.append(
                {HelpBlock::Kind::Picture, rest.section(u'|', 1).trimmed(), rest.section(u'|', 0, 0).trimmed()});
            return {};
        }
        return invalid(u"unknown reference "_s + what);
    }

    QString m_file;
    const routing::Region &m_region;
    QList<HelpSection> m_sections;
    int m_line = 0;
    bool m_open = false; ///< the next line belongs to the last block
};

} // namespace

QString plainForSearch(const QString &text)
{
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    return text.normalized(QString::NormalizationForm_D).remove(marks).toLower();
}

QString HelpSection::text() const
{
    QStringList lines = {title};
    for (const HelpBlock &block : blocks)
        lines.append(block.kind == HelpBlock::Kind::Quote ? block.text + u"  "_s + block.source : block.text);
    return lines.join(u'\n');
}

Result<QList<HelpSection>> HelpBook::readChapter(
    const QString &text, const QString &file, const routing::Region &region)
{
    return ChapterReader(file, region).read(text);
}

Result<HelpBook> HelpBook::load(const routing::Region &region, const QString &folder)
{
    const Result<QString> order = readHelpFile(folder + u"/chapters.txt"_s);
    if (!order)
        return tl::unexpected<Error>(order.error());
    HelpBook book;
    QSet<QString> ids;
    for (const QString &line : order->split(u'\n', Qt::SkipEmptyParts)) {
        const QString path = u"%1/%2.md"_s.arg(folder, line.trimmed());
        const Result<QString> text = readHelpFile(path);
        if (!text)
            return tl::unexpected<Error>(text.error());
        const Result<QList<HelpSection>> chapter = readChapter(*text, path, region);
        if (!chapter)
            return tl::unexpected<Error>(chapter.error());
        for (const HelpSection &section : *chapter) {
            if (ids.contains(section.id))
                return fail(ErrorCode::DuplicateId, u"an id of help is used twice: "_s + section.id, path);
            ids.insert(section.id);
            book.m_sections.append(section);
        }
    }
    return book;
}

const HelpSection *HelpBook::section(const QString &id) const
{
    const auto found =
        std::find_if(m_sections.cbegin(), m_sections.cend(), [&id](const HelpSection &one) { return one.id == id; });
    return found == m_sections.cend() ? nullptr : &*found;
}

QList<HelpSection> HelpBook::chapterOf(const QString &id) const
{
    QList<HelpSection> chapter;
    bool found = false;
    for (const HelpSection &one : m_sections) {
        if (one.chapter && found)
            break;
        if (one.chapter)
            chapter.clear();
        found = found || one.id == id;
        chapter.append(one);
    }
    return found ? chapter : QList<HelpSection>();
}

QStringList HelpBook::find(const QString &words) const
{
    const QStringList wanted = plainForSearch(words).split(u' ', Qt::SkipEmptyParts);
    QStringList out;
    for (const HelpSection &one : m_sections) {
        const QString text = plainForSearch(one.text());
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) { return text.contains(word); }))
            out.append(one.id);
    }
    return out;
}

} // namespace regie::ui
