#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"
#include "core/caseflow/term.h"
#include "core/caseflow/thvterm.h"
#include "core/rules/ruleset.h"

#include <QHash>

#include <memory>

namespace regie::caseflow {
struct FlowBook;
}

namespace regie::routing {

struct Municipality
{
    QString code = {};        ///< GM code
    QString name = {};        ///< "Rijswijk"
    QStringList byNames = {}; ///< "Den Haag"
    bool inRegion = true;
    QString executor = {}; ///< organisation id for ICM
    QString localTeam = {};
    QString youthTable = {}; ///< "H4"
    QString note = {};       ///< why it is outside, for a neighbour people mistake for one of ours
    QString source = {};
    QDate from = {};
    QDate until = {};
};

struct Organisation
{
    QString id = {};   ///< "perspektief"
    QString name = {}; ///< "Perspektief (Arosa)"
    QString shortName = {};
    QString kind = {};
    QString phone = {}; ///< empty unless practice data
    QString source = {};
    QDate from = {};
    QDate until = {}; ///< last day under this name; invalid: still
};

/// A sentence of the source texts, verbatim.
struct Sentence
{
    QString id = {};
    QString source = {};     ///< "F", "W", "Wth"
    QString sourceName = {}; ///< "Factsheet"
    QString text = {};
    bool paraphrase = false; ///< a summary of a law, not its words
    QDate from = {};         ///< when the source was read or came into force
};

using caseflow::TermSetting;

/// The region as data: read and checked once at the start, then only looked at.
struct Region
{
    QString id = {};
    QString name = {};
    QList<Municipality> municipalities = {}; ///< the nine, and known neighbours outside
    QList<Organisation> organisations = {};
    QHash<QString, Sentence> sentences = {};
    QList<TermSetting> terms = {};
    Calendar calendar = {};
    std::shared_ptr<const caseflow::FlowBook> flows = {}; ///< never null once loaded
    rules::RuleBook rules = {};

    [[nodiscard]] const Municipality *municipality(const QString &code) const;
    /// By name or by-name, case and spelling forgiving ("Den Haag", "'s-Gravenhage").
    [[nodiscard]] const Municipality *municipalityNamed(const QString &name) const;
    [[nodiscard]] const Organisation *organisation(const QString &id, QDate on) const;
    /// The setting of term @p id in force on @p on; null when there was none on that day.
    [[nodiscard]] const TermSetting *term(const QString &id, QDate on) const;
    /// The lengths of an order imposed on @p on. Before the first law that the file knows, those of that law.
    [[nodiscard]] caseflow::ThvLengths thvLengths(QDate on) const;
    /// The name of organisation @p id on @p on; its id when it is not known.
    [[nodiscard]] QString organisationName(const QString &id, QDate on) const;

    /// The region that is built in, plus rule sets from @p extraDirs. RegionDataInvalid with file, line and reason.
    [[nodiscard]] static Result<Region> load(const QStringList &extraRuleDirs = {});
    /// All files from @p dir instead of the built-in ones.
    [[nodiscard]] static Result<Region> loadFrom(const QString &dir, const QStringList &extraRuleDirs = {});
};

} // namespace regie::routing
