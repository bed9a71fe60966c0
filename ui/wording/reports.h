#pragma once

#include "core/privacy/profile.h"
#include "core/report/document.h"

/// Reports in words: headings, sentences, purposes, profiles, and why something stayed out.
namespace regie::wording {

/// A piece of a line in one look.
struct Run
{
    enum class Look { Plain, Strong, Quote };
    QString text = {};
    Look look = Look::Plain;
    friend bool operator==(const Run &, const Run &) = default;
};

/// @p line in words, in pieces of one look. A sign gives its word. What people typed goes in as it is: nothing in it is
/// taken for a place to fill.
[[nodiscard]] QList<Run> runs(const report::Line &line);
/// The same as one text.
[[nodiscard]] QString text(const report::Line &line);
/// A heading or column title; phrases that take arguments give their pattern.
[[nodiscard]] QString text(report::Phrase phrase);
/// "telt", "voldaan"; empty for the red flag, whose line says it.
[[nodiscard]] QString text(report::Sign sign);
[[nodiscard]] QString text(const report::Code &code);

/// What stands above a table: the heading of its template, the figure it shows, or the title of the program.
[[nodiscard]] QString titleText(const report::Table &table);
/// What stands above a column.
[[nodiscard]] QString text(const report::Column &column);

/// "dag 10", below the 28 days of a barring order.
[[nodiscard]] QString clockDayText(int day);

/// "Wat telt mee, vervolg": the heading of a table on its next pages.
[[nodiscard]] QString continuedText(const QString &heading);

/// "Intakeadvies", for a kind of CLI.md ("intakeadvies"); the code itself when it is not one.
[[nodiscard]] QString reportKindText(const QString &kind);
/// "Uitvoerder van ICM", "Eigen dossier".
[[nodiscard]] QString profileText(const QString &profile);
/// Inside a sentence: "om de aanmelding te beoordelen".
[[nodiscard]] QString purposeText(const QString &purpose);
/// By itself: "beoordelen van de aanmelding".
[[nodiscard]] QString purposeTitle(const QString &purpose);
[[nodiscard]] QString legalBasisText(const QString &legalBasis, bool confirmed);
/// What was left out: "Telefoon van een persoon", and why.
[[nodiscard]] QString fieldText(const QString &field);
[[nodiscard]] QString leftOutText(const QString &why);

/// Who it is for, as page and footer say it: the organisation, or the own file.
[[nodiscard]] QString recipientText(const report::Document &document);
/// "0412-01": the tail of the case number and the copy; "cijfers-01" of a copy about no case.
[[nodiscard]] QString copyNumberText(const QString &caseNumber, int copy);
/// The same, or "voorbeeld" when it is only a preview.
[[nodiscard]] QString copyText(const report::Document &document);
/// The title in the PDF's metadata: kind and case number, never a name.
[[nodiscard]] QString metadataTitle(const report::Document &document);

} // namespace regie::wording
