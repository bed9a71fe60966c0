#pragma once

#include "core/base/civil.h"
#include "core/domain/casefile.h"
#include "core/privacy/dataclass.h"

#include <QList>
#include <QString>

#include <variant>

namespace regie::report {

/// What a report says, as data: facts and codes in their order, with where each came from. `ui/print` lays it out and
/// words the codes; nothing here knows a page.

/// Text typed or spoken by somebody: printed as it is, never interpreted.
struct Verbatim { QString text = {}; friend bool operator==(const Verbatim &, const Verbatim &) = default; };
/// A code of the core that `ui/wording` turns into words: its kind ("criterion", "weightReason", "sentence", …) and value.
struct Coded { QString kind = {}; QString code = {}; QList<QString> arguments = {}; friend bool operator==(const Coded &, const Coded &) = default; };
struct Moment { LocalDateTime at = {}; bool withTime = true; friend bool operator==(const Moment &, const Moment &) = default; };
struct Number { int value = 0; friend bool operator==(const Number &, const Number &) = default; };
/// A sign with its word: met, not-met, unknown, counts, possible, no, red-flag.
struct Sign { QString sign = {}; friend bool operator==(const Sign &, const Sign &) = default; };

using Value = std::variant<Verbatim, Coded, Moment, Number, Sign>;
/// One cell or sentence: values in a row, with the class of the most sensitive one.
struct Fact { QList<Value> values = {}; DataClass dataClass = DataClass::Ordinary; friend bool operator==(const Fact &, const Fact &) = default; };

/// The box at the top: the advice, executor, first visit.
struct AdviceBox { AdviceRoute route = AdviceRoute::Incomplete; QList<Fact> lines = {}; QString dueLabel = {}; std::optional<LocalDateTime> due = std::nullopt; QList<Fact> dueLines = {}; QList<Fact> flags = {}; friend bool operator==(const AdviceBox &, const AdviceBox &) = default; };
/// A titled table; columns carry the code of their heading and a share of the width.
struct Column { QString heading = {}; int share = 1; friend bool operator==(const Column &, const Column &) = default; };
struct Table { QString title = {}; QList<Column> columns = {}; QList<QList<Fact>> rows = {}; QList<Fact> below = {}; bool half = false; friend bool operator==(const Table &, const Table &) = default; };
struct Bullets { QString title = {}; QList<Fact> items = {}; bool half = false; friend bool operator==(const Bullets &, const Bullets &) = default; };
struct Clock28 { LocalDateTime imposedAt = {}; int day = 0; int days = 10; int maximumDays = 28; int adviceDay = 8; friend bool operator==(const Clock28 &, const Clock28 &) = default; };
struct Note { QString title = {}; QList<Fact> lines = {}; friend bool operator==(const Note &, const Note &) = default; };
/// The form the recipient fills in and sends back.
struct AnswerForm { QString organisation = {}; std::optional<LocalDateTime> before = std::nullopt; friend bool operator==(const AnswerForm &, const AnswerForm &) = default; };
using Block = std::variant<AdviceBox, Table, Bullets, Clock28, Note, AnswerForm>;

/// Something the profile kept off the page: shown beside the preview and kept in the register, never printed.
struct LeftOut { QString field = {}; DataClass dataClass = DataClass::Internal; QString why = {}; friend bool operator==(const LeftOut &, const LeftOut &) = default; };

struct Document
{
    QString kind = {};          ///< "intakeadvies"
    QString profile = {};       ///< recipient profile id; a document without one cannot be made
    QString recipient = {};     ///< organisation id
    QString purpose = {};       ///< code of the purpose
    QString legalBasis = {};    ///< code
    QString caseNumber = {};
    Fact subtitle = {};         ///< household, municipality, number
    QString from = {};          ///< who made it
    QString fromFunction = {};
    LocalDateTime made = {};
    QString ruleSet = {};
    bool ruleSetConfirmed = true;
    bool practice = false;
    int copyNumber = 0;         ///< 0 in a preview
    QList<Block> blocks = {};
    QList<LeftOut> leftOut = {};
};

} // namespace regie::report
