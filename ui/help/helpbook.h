#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace regie::routing {
struct Region;
}

namespace regie::ui {

/// A piece of a paragraph of help: words, a point of a list, a sentence of a source, or a picture.
struct HelpBlock
{
    enum class Kind { Paragraph, Item, Quote, Picture };
    Kind kind = Kind::Paragraph;
    QString text = {};   ///< the words; of a picture what it shows
    QString source = {}; ///< of a quote: its source and date; of a picture: its name ("04_vandaag")
    friend bool operator==(const HelpBlock &, const HelpBlock &) = default;
};

/// What one id is about: a heading and what stands under it.
struct HelpSection
{
    QString id = {};
    QString title = {};
    bool chapter = false; ///< the first of a chapter
    QList<HelpBlock> blocks = {};
    QStringList sentences = {};         ///< ids of the sentences it quotes
    QStringList terms = {};             ///< ids of the terms it gives
    [[nodiscard]] QString text() const; ///< title and blocks as plain text, a line each
};

/// The handbook, read from plain files in a format of our own (docs: CONTRIBUTING.md, "Help"):
///
///     # Title {#id}          a chapter, the first line of a file
///     ## Title {#id}         a section
///     words                  paragraphs, parted by empty lines
///     - words                points of a list
///     @sentence Q3           the sentence of the region's data with its source and date
///     @term first-visit      the length of a term, what it rests on and its source
///     @picture name | words  a picture of docs/screenshots, and what it shows
///
/// Nothing in it is markup for a reader of HTML: every word is shown as it stands.
class HelpBook
{
public:
    /// One chapter from @p text; RegionDataInvalid with @p file and line when it does not fit, or names a sentence or
    /// a term that @p region does not have.
    [[nodiscard]] static Result<QList<HelpSection>> readChapter(
        const QString &text, const QString &file, const routing::Region &region);
    /// The handbook that is built in, or that of @p folder; fails as `readChapter` and when an id is used twice.
    [[nodiscard]] static Result<HelpBook> load(
        const routing::Region &region, const QString &folder = QStringLiteral(":/help/nl"));

    [[nodiscard]] const QList<HelpSection> &sections() const { return m_sections; }
    /// Null when there is none.
    [[nodiscard]] const HelpSection *section(const QString &id) const;
    /// The sections of the chapter that @p id is in, from its first.
    [[nodiscard]] QList<HelpSection> chapterOf(const QString &id) const;
    /// The ids of the sections in which all words of @p words occur, case and accents aside; all of them for none.
    [[nodiscard]] QStringList find(const QString &words) const;

private:
    QList<HelpSection> m_sections;
};

/// @p text without accents and in small letters, as the search compares.
[[nodiscard]] QString plainForSearch(const QString &text);

} // namespace regie::ui
