#pragma once

#include <QMenu>

#include <functional>

namespace regie::ui {

/// A menu of ways of looking at a page that somebody kept: choosing one asks for it, "keep" adds how the page stands
/// now, "forget" takes that away. They stand as codes in the settings of the program and hold nothing personal: nobody
/// types a name for one. A program without a name (a test) keeps nothing.
class KeptMenu : public QMenu
{
    Q_OBJECT
public:
    /// What the menu says, whole sentences.
    struct Words
    {
        QString none = {}; ///< when nothing was kept yet
        QString keep = {};
        QString forget = {};
    };
    /// @p key is where they stand in the settings; @p name words a code, empty when it is not understood (any more),
    /// and @p current is how the page stands.
    KeptMenu(const QString &key, Words words, std::function<QString(const QString &code)> name,
        std::function<QString()> current, QWidget *parent = nullptr);

    /// The codes that were kept, each once; those that are not understood are passed over.
    [[nodiscard]] QStringList kept() const;

Q_SIGNALS:
    void chosen(const QString &code);

private:
    void fill();
    void keep(const QStringList &codes) const;

    QString m_key;
    Words m_words;
    std::function<QString(const QString &)> m_name;
    std::function<QString()> m_current;
};

} // namespace regie::ui
