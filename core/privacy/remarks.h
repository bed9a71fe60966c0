#pragma once

#include "core/privacy/leakguard.h"

#include <QHash>

#include <utility>

namespace regie::privacy {

/// What has to be looked up in the vault before a text that is to name nobody may leave. A few hundred of these, each
/// one look-up by an index; never the other way about, every name of a region held against every word.
struct Lookups
{
    QStringList words = {};      ///< folded words that may be of a name
    QStringList unsure = {};     ///< those of `words` that are also sought as somebody may have misspelt them
    QSet<QString> doubtful = {}; ///< those that are found only of the shielded: of others nobody asks who is
    QStringList numbers = {};    ///< nine digits: the end of a telephone number, or a BSN
    QStringList postcodes = {};  ///< "2289SA", where the signs alone do not tell that it is one
    QStringList phrases = {};    ///< up to four words as they stand; so is asked what begins them: a street, a school
    QStringList unsurePhrases = {}; ///< one or two words: also as somebody may have misspelt what is shielded
    QList<std::pair<QString, QString>> together = {}; ///< words that stand beside each other: one person's?

    [[nodiscard]] qsizetype count() const
    {
        return words.size() + unsure.size() + numbers.size() + postcodes.size() + phrases.size() +
               unsurePhrases.size() + together.size();
    }
};

/// What the vault knows of a word.
struct KnownWord
{
    bool shielded = false; ///< somebody who is called so hides or has something that is kept; asked of the doubtful
    bool misspelt = false; ///< it is only almost the word of a name
};

/// What the vault knows of a phrase.
struct KnownPhrase
{
    bool street = false;
    bool shielded = false; ///< a secret address lies there, or it is a school, a place of work that is kept
    bool misspelt = false; ///< it is only almost so
};

/// What was found of `Lookups`: keys as they were asked.
struct Known
{
    QHash<QString, KnownWord> words = {};
    QHash<QString, KnownPhrase> phrases = {}; ///< by `phraseKey`
    QSet<QString> phones = {};
    QSet<QString> nationalIds = {};
    QSet<QString> postcodes = {};
    QSet<std::pair<QString, QString>> together = {}; ///< both words are of one person's name
};

/// A phrase as it is compared: in small letters, one space between words.
[[nodiscard]] QString phraseKey(const QString &phrase);
/// Whether somebody may have meant the word @p known of a name by @p written, which is another: by sound or a slip of
/// the pen, from five letters on. Both folded.
[[nodiscard]] bool almostTheName(const QString &written, const QString &known);
/// The same of a street or a school; both as `phraseKey`.
[[nodiscard]] bool almostThePhrase(const QString &written, const QString &known);

/// Finds who or what could be recognised in texts that are to name nobody: the remarks with the report for the
/// stuurgroep. Pure: `lookups` says what to ask of the vault, `leaks` decides by what was answered.
///
/// A telephone number, an e-mail address, a BSN, a case number, a postcode in capitals and a street with a house number
/// are told by their signs and found whether the vault knows them or not. A name is told by the vault, and by how it is
/// written, since half of all Dutch surnames are words (Berg, Bos, de Jong, van der Meer):
///
/// | written                                | any other word | an everyday noun | a word of grammar ("meer") |
/// |----------------------------------------|----------------|------------------|----------------------------|
/// | with a capital inside a sentence       | found          | found            | found, not beside a number |
/// | as the first word of a sentence        | found          | of the shielded  | no                         |
/// | in small letters                       | of the shielded| no               | no                         |
/// | after a title, initial or "van der"    | found          | found            | only with a capital        |
/// | beside another word of one person      | found          | found            | found                      |
/// | misspelt, with a capital inside a sentence | from six letters; of the shielded from five | no | no          |
/// | misspelt, as the first word of a sentence | of the shielded from five letters | no        | no             |
///
/// "Everyday" are the words of resources/privacy/everyday.txt. A shielded person's name that is spelled as we know it
/// is found in small letters too, for a place too many costs a click and a place too few can cost a life; only the
/// words of the last columns are let go by, for no remark could be written without "meer", and "een berg meldingen"
/// tells of nobody. What is misspelt in small letters is not sought: half of all words are almost a name. What is
/// sayable (municipalities, organisations) is found only after a title, an initial or a given name.
class RemarkSearch
{
public:
    /// @p sayable are names of places and organisations that may stand there.
    RemarkSearch(const QStringList &texts, const QStringList &sayable);

    [[nodiscard]] const Lookups &lookups() const { return m_lookups; }
    /// Each place once, text by text and in each from its beginning. All are for the same reason: what is found never
    /// tells whose it is. That a name was found in small letters can tell that somebody hides, to whoever may know
    /// that.
    [[nodiscard]] QList<Leak> leaks(const Known &known) const;

private:
    enum class Everyday { No, Noun, Grammar };
    enum class Written { Small, First, Capital };
    enum class Said { No, Almost, Yes };
    struct Word
    {
        int passage = 0;
        qsizetype from = 0;
        qsizetype end = 0;
        QString key = {}; ///< folded
        Everyday everyday = Everyday::No;
        Written written = Written::Small;
        bool digits = false;
        bool prefix = false;       ///< "van", "de": of no name by itself
        bool between = false;      ///< "el", "op": of no name by itself when something stands before it
        bool strongPrefix = false; ///< "der", "ten": hardly written but in a name
        bool title = false;
        bool initial = false;    ///< "L."
        bool begins = false;     ///< a sentence
        bool joins = false;      ///< the word before it, with no more between them than a space, hyphen or stop
        bool introduced = false; ///< by a title, an initial or a strong prefix
        bool sayable = false;
        bool besideNumber = false;
        bool numbered = false; ///< a house number follows
    };
    /// A way to read something that stands in a text.
    struct Reading
    {
        QString key = {};
        int passage = 0;
        qsizetype from = 0;
        qsizetype length = 0;
        bool numbered = false; ///< of a phrase: a house number follows
        qsizetype word = -1;   ///< of a name: index of its first word
    };

    [[nodiscard]] static bool isYear(int number) { return number >= 1900 && number <= 2100; }
    [[nodiscard]] static bool isHouseNumber(const QString &key);
    void readWords(int passage, const QString &text);
    [[nodiscard]] static Word wordOf(const QString &raw, bool digits, bool begins);
    void introduce();
    void allow(const QStringList &sayable);
    void readNames();
    void readJoined();
    void readSpelled();
    void readPhrases(const QStringList &texts);
    void readSigns(int passage, const QString &text);
    void readDigits(int passage, const QString &written, qsizetype begin);
    void askWord(const QString &key, bool unsure, bool doubtful);
    void addSign(Secret what, int passage, qsizetype from, qsizetype length);
    [[nodiscard]] bool isName(const Word &word, const KnownWord &known) const;
    [[nodiscard]] bool isPlace(const Reading &one, const KnownPhrase &known) const;
    [[nodiscard]] QList<Said> namesAmong(const Known &known) const;
    void addNames(QList<Leak> &leaks, const Known &known) const;
    void addPlaces(QList<Leak> &leaks, const Known &known) const;
    [[nodiscard]] bool isAsked(const Word &word) const;
    [[nodiscard]] QList<qsizetype> nextOfName(qsizetype word) const;

    QList<Word> m_words = {};
    QList<Reading> m_joined = {};
    QList<Reading> m_phrases = {};
    QList<Reading> m_numbers = {};
    QList<Reading> m_postcodes = {};
    QList<Leak> m_signs = {};
    QSet<QString> m_taken = {}; ///< more different words with a capital than can be sought misspelt: these are names
    Lookups m_lookups = {};
    QSet<QString> m_asked = {};
    QSet<QString> m_askedUnsure = {};
    QSet<QString> m_askedNumbers = {};
};

} // namespace regie::privacy
