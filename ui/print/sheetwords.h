#pragma once

#include "core/report/document.h"

#include <QString>

#include <utility>

/// The words around a report that paper and screen share: head, foot, form. They are laid out in layout.cpp, and
/// written in accessible.cpp.
namespace regie::print {

/// What stands at the right of the head: recipient, purpose, basis, date, copy, from; label and value.
[[nodiscard]] QList<std::pair<QString, QString>> headRows(const report::Document &document);
/// Who we are.
[[nodiscard]] QString brandText();
/// "Vertrouwelijk · voor … · 23-11-2026 · afschrift 0412-01".
[[nodiscard]] QString footText(const report::Document &document);
/// By which rules; empty for a family member.
[[nodiscard]] QString ruleSetText(const report::Document &document);
/// "pagina 2 van 3".
[[nodiscard]] QString pageText(int number, int count);
/// "OEFENING", and what that means.
[[nodiscard]] std::pair<QString, QString> practiceTexts();
/// What stands in the head and at the foot of every page leaves room for the page, however long a name is.
[[nodiscard]] QString shortened(const QString &text);

/// The form that a recipient sends back: what is asked, each with how many lines to fill in behind it.
struct AnswerWords
{
    QString title = {};
    QString before = {};      ///< empty: no day was named
    QStringList agreed = {};  ///< fields after the first box
    QStringList refused = {}; ///< after the second
    QStringList signature = {};
};
[[nodiscard]] AnswerWords answerWords(const report::AnswerForm &form);

} // namespace regie::print
