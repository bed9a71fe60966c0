#pragma once

#include "core/base/civil.h"
#include "core/caseflow/flowcodes.h"
#include "core/caseflow/meeting.h"
#include "core/domain/casefile.h"
#include "core/domain/family.h"
#include "core/insight/suppression.h"
#include "core/privacy/profile.h"
#include "core/report/timeline.h"
#include "core/routing/advice.h"
#include "core/rules/assessment.h"
#include "core/rules/attribution.h"

#include <QList>
#include <QString>

#include <variant>

namespace regie::report {

/// What a report says, as data: facts and codes in their order. `ui/print` lays it out, `ui/wording/reports` words
/// it; nothing here knows a page or a language.

/// A sentence, heading or word of the report itself; `ui/wording/reports` has its text, with places for arguments.
enum class Phrase {
    // header
    Title,
    Subtitle,
    SubtitleNoPlace,
    // advice box
    Advice,
    ExecutorInDuo,
    ExecutorAlone,
    LocalTeamHandles,
    DecidedFinalAfterCheck,
    Decided,
    DecidedByName,
    DeviatesFrom,
    NotDecided,
    FirstVisitDue,
    HoursAfterImposing,
    BasisConfirmed,
    BasisUnconfirmed,
    RedFlagNamed,
    RedFlagConsult,
    RedFlagsNone,
    RedFlagsNotAsked,
    // 1 household
    Household,
    Name,
    Born,
    Role,
    RoleAndPresent,
    RolePresent,
    Dwelling,
    LivesElsewhere,
    // 2 terms
    Terms,
    What,
    When,
    Basis,
    Imposed,
    BasisImposed,
    AdviseExtension,
    End,
    EndExtended,
    LatestEnd,
    EndedEarly,
    TimeUnknown,
    // 3 what counts
    Counting,
    Date,
    Event,
    Counts,
    WhyColumn,
    EventSource,
    EventNumber,
    Together,
    TogetherPossible,
    OrdersOutside,
    KnownLater,
    NothingKnown,
    PutOutOften,
    PutOutElsewhere,
    // 4 criteria
    Criteria,
    CriterionColumn,
    Outcome,
    SentenceColumn,
    NoRuleSet,
    // 5-8
    For,
    Against,
    NoneFound,
    Safety,
    SafetyAnswer,
    RedFlagsLabel,
    Changes,
    NoChanges,
    // notes
    CallBack,
    CallBackPerson,
    CallBackNoPhone,
    CallBackUnsafe,
    CallBackNotAsked,
    Compiled,
    WhatHappened,
    ToldBy,
    CallerCallBack,
    ToldAt,
    Deviation,
    HandledBy,
    Notes,
    NoteLine,
    Contact,
    ContactLine,
    // the timeline
    ThroughTime,
    SubtitleCase,
    SubtitleNumber,
    // how a case stands
    Stand,
    RouteLine,
    StatusLine,
    PhaseLine,
    StateLine,
    GoalLine,
    RoleLine,
    RoleOfLine,
    NextDate,
    NextAction,
    LateDate,
    LateAction,
    // the course of a case
    Phases,
    PhaseColumn,
    From,
    Until,
    Reason,
    Ongoing,
    Relapse,
    Partners,
    Partner,
    Effort,
    EffortRaised,
    EffortLowered,
    Steps,
    Decisions,
    Step,
    StepWith,
    StepOrganisation,
    NothingDone,
    DueDates,
    NothingDue,
    // safety
    Scores,
    Member,
    Score,
    ScoreBefore,
    Estimator,
    NoScores,
    Rihg,
    RihgPartColumn,
    Red,
    Blue,
    Yellow,
    RihgBy,
    RihgOn,
    Agreements,
    Agreement,
    CheckedBy,
    CheckOn,
    LastCheck,
    Kept,
    NotKept,
    NotChecked,
    NoAgreements,
    // the family
    FamilyTree,
    // for a family member
    PlainAgreements,
    PlainCheck,
    PlainHelp,
    PlainHelper,
    PlainNoHelp,
    // inzage
    AboutMe,
    Recorded,
    SexLabel,
    PhoneNumber,
    CallBackLabel,
    AddressLabel,
    MyEvents,
    MyCase,
    MyScore,
    Copies,
    ToWhom,
    ReportColumn,
    WhatFor,
    NoCopies,
    OwnWords,
    // where it comes from
    Sources,
    SourceIntake,
    SourceEvents,
    SourceSteps,
    SourceSafety,
    // what was agreed
    Goals,
    GoalColumn,
    OfWhom,
    WholeFamily,
    TargetDate,
    LatestDate,
    StandingColumn,
    FamilySays,
    Actions,
    ActionColumn,
    OwnerColumn,
    NoActions,
    Meetings,
    MeetingColumn,
    DecisionColumn,
    TalkColumn,
    NothingDecided,
    PlainActions,
    PlainBefore,
    SourcePlan,
    // figures of the region
    FigurePeriod,
    FiguresOverAll,
    FigureByPlace, ///< of a table: the name of its figure stands there
    FigureColumn,
    FigureCount,
    FigureValueColumn,
    NineInTen,
    FigureCounts,
    PlaceColumn,
    NamedColumn, ///< of a column: its name is a code
    FigureTotal,
    SmallNumbers,
    NoProof
};

/// Text typed or spoken by somebody, or a name in the region's data: printed as it is, never interpreted.
struct Verbatim
{
    QString text = {};
    friend bool operator==(const Verbatim &, const Verbatim &) = default;
};
/// A sentence of a source text: between quotation marks, in italics.
struct Quote
{
    QString text = {};
    friend bool operator==(const Quote &, const Quote &) = default;
};
struct Moment
{
    LocalDateTime at = {};
    bool withTime = true;
    friend bool operator==(const Moment &, const Moment &) = default;
};
struct Number
{
    int value = 0;
    friend bool operator==(const Number &, const Number &) = default;
};
/// A sign that is always printed with its word.
enum class Sign { Met, NotMet, Unknown, Counts, Possibly, CountsNot, RedFlag, Later };

/// Why an event weighs as it does, with what kind of entry it is.
struct Weighing
{
    rules::WeightReason reason = rules::WeightReason::OrderImposed;
    OrderKind kind = OrderKind::Order;
    friend bool operator==(const Weighing &, const Weighing &) = default;
};
/// A criterion with what its name needs: the channel, the thresholds.
struct NamedCriterion
{
    rules::Criterion criterion = rules::Criterion::Region;
    std::optional<regie::Channel> channel = std::nullopt;
    int ordersNeeded = 2;
    int reportsNeeded = 3;
    friend bool operator==(const NamedCriterion &, const NamedCriterion &) = default;
};
/// The advice as a heading, with what is preferred when two routes are open.
struct NamedAdvice
{
    AdviceRoute route = AdviceRoute::Incomplete;
    std::optional<AdviceRoute> preferred = std::nullopt;
    friend bool operator==(const NamedAdvice &, const NamedAdvice &) = default;
};

/// "2 huisverboden", "3 meldingen bij Veilig Thuis": a count with its word.
struct OrderCount
{
    int count = 0;
    friend bool operator==(const OrderCount &, const OrderCount &) = default;
};
struct ReportCount
{
    int count = 0;
    friend bool operator==(const ReportCount &, const ReportCount &) = default;
};

/// What the report is for, and for whom (empty: the own file), inside a sentence.
struct PurposeCode
{
    QString code = {};
    friend bool operator==(const PurposeCode &, const PurposeCode &) = default;
};
struct Recipient
{
    QString name = {};
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// A code of the region's flows, or of a report: `ui/wording` knows them by their text.
struct CodeWord
{
    enum class Of { Act, Outcome, Role, State, Flow, Report, Profile, Purpose, RihgPart };
    Of of = Of::Act;
    QString code = {};
    friend bool operator==(const CodeWord &, const CodeWord &) = default;
};

/// An indicator of the region's figures: its name, or what it counts.
struct FigureName
{
    QString indicator = {};
    bool definition = false;
    friend bool operator==(const FigureName &, const FigureName &) = default;
};
/// A code by which an indicator is split.
struct FigureKey
{
    QString indicator = {};
    insight::Split split = insight::Split::Route;
    QString key = {}; ///< empty: not known
    friend bool operator==(const FigureKey &, const FigureKey &) = default;
};
/// What a figure says of its list; nothing: it may not be told, or there is none.
struct FigureValue
{
    insight::Unit unit = insight::Unit::Count;
    std::optional<double> value = std::nullopt;
    friend bool operator==(const FigureValue &, const FigureValue &) = default;
};

/// A code of the core that `ui/wording` turns into words.
using Code = std::variant<EventRole, RedFlag, regie::Fact, Answer, NamedAdvice, AdviceRoute, regie::Channel, OrderKind,
    VtReportKind, NamedCriterion, Weighing, rules::BelongsReason, rules::Change, routing::Reason, CallBack, OrderCount,
    ReportCount, PurposeCode, Recipient, CodeWord, CaseStatus, DeadlineKind, RelationKind, Sex, caseflow::SafetyPhase,
    caseflow::Intensity, caseflow::GoalState, caseflow::ActionState, caseflow::WhyNotDone, caseflow::MeetingKind,
    FigureName, FigureKey, FigureValue, insight::SafeCell>;

/// What fills a place in a phrase; a list of codes is written one after the other.
using Argument = std::variant<QString, int, LocalDateTime, QDate, Code, QList<Code>>;
/// A phrase with its arguments; the one numbered `strong` (from 1) stands out, 0 = none, -1 = the whole.
struct Phrased
{
    Phrase phrase = Phrase::Title;
    QList<Argument> arguments = {};
    int strong = 0;
    friend bool operator==(const Phrased &, const Phrased &) = default;
};

/// A paragraph of a template: its own words, and between them what was filled in, written one behind the other.
struct Filled
{
    QList<std::variant<QString, QDate, int, Code>> parts = {};
    friend bool operator==(const Filled &, const Filled &) = default;
};

using Value = std::variant<Verbatim, Quote, Moment, PartialDate, Number, Sign, Phrased, Code, Filled>;
/// One cell or sentence: values in a row, with a space between.
struct Line
{
    QList<Value> values = {};
    bool strong = false;
    friend bool operator==(const Line &, const Line &) = default;
};

/// The box at the top: the advice, who goes, by when; red flags below it.
struct AdviceBox
{
    NamedAdvice advice = {};
    QList<Line> lines = {};
    std::optional<LocalDateTime> due = std::nullopt; ///< the first visit
    QList<Line> dueLines = {};
    QList<Line> flags = {};
    friend bool operator==(const AdviceBox &, const AdviceBox &) = default;
};
/// The 28 days of a barring order; `day` is today's, 0 when it does not hold.
struct Clock28
{
    int day = 0;
    int days = 10;
    int maximumDays = 28;
    int adviceDay = 8;
    friend bool operator==(const Clock28 &, const Clock28 &) = default;
};
struct Column
{
    Phrase heading = Phrase::Name;
    int share = 1;        ///< of the width
    FigureKey named = {}; ///< with Phrase::NamedColumn: stands in place of the heading
    bool numbers = false; ///< set to the right, so that units stand below units
    friend bool operator==(const Column &, const Column &) = default;
};
/// A titled table. Two `half` blocks in a row stand side by side when they fit.
struct Table
{
    Phrase title = Phrase::Household;
    QString heading = {}; ///< of a template; in place of the title
    QString figure = {};  ///< with Phrase::FigureByPlace: the indicator whose name is the title
    QList<Column> columns = {};
    QList<QList<Line>> rows = {};
    std::optional<Clock28> clock = std::nullopt; ///< drawn below the rows
    QList<Line> below = {};
    bool half = false;
    friend bool operator==(const Table &, const Table &) = default;
};
struct Bullets
{
    Phrase title = Phrase::For;
    QString heading = {}; ///< of a template; in place of the title
    QList<Line> items = {};
    bool half = false;
    bool large = false; ///< in the type of a letter
    friend bool operator==(const Bullets &, const Bullets &) = default;
};
/// A framed remark.
struct Note
{
    QList<Line> lines = {};
    friend bool operator==(const Note &, const Note &) = default;
};
/// The form that the recipient fills in and sends back.
struct AnswerForm
{
    QString organisation = {};
    std::optional<LocalDateTime> before = std::nullopt;
    bool visits = true; ///< a yes comes with the day of the first visit
    friend bool operator==(const AnswerForm &, const AnswerForm &) = default;
};
/// A case through time. Who composes it gives only what the recipient may see.
struct Chart
{
    Phrase title = Phrase::ThroughTime;
    QString heading = {}; ///< of a template; in place of the title
    Timeline timeline = {};
    friend bool operator==(const Chart &, const Chart &) = default;
};
/// A family as a drawing on a day. Who composes it gives only what the recipient may see.
struct FamilyDrawing
{
    Phrase title = Phrase::FamilyTree;
    QString heading = {}; ///< of a template; in place of the title
    Family family = {};
    QDate on = {};
    friend bool operator==(const FamilyDrawing &, const FamilyDrawing &) = default;
};
/// Running text, a paragraph a line; with a heading of its own or without one.
struct Prose
{
    QString heading = {};
    QList<Line> lines = {};
    friend bool operator==(const Prose &, const Prose &) = default;
};
using Block = std::variant<AdviceBox, Table, Bullets, Note, AnswerForm, Chart, FamilyDrawing, Prose>;

using LeftOut = privacy::LeftOut;

/// A report for one recipient. Cannot be made without a profile; a profile comes from the region's data only.
struct Document
{
    explicit Document(const privacy::Profile &recipientProfile)
        : profile(recipientProfile.id()), sentTo(recipientProfile.sentTo()), purpose(recipientProfile.purpose()),
          legalBasis(recipientProfile.legalBasis()), legalBasisConfirmed(recipientProfile.legalBasisConfirmed())
    {
    }

    QString kind = {}; ///< "intakeadvies"
    QString profile;   ///< recipient profile id
    privacy::SentTo sentTo;
    QString purpose;    ///< code
    QString legalBasis; ///< code
    bool legalBasisConfirmed;
    QString recipient = {};     ///< organisation id; empty for the own file
    QString recipientName = {}; ///< as the region's data write it on the day
    QString recipientShort = {};
    QString caseNumber = {}; ///< empty: about no case, such as the figures of the region
    Line subtitle = {};
    QString from = {}; ///< who made it
    QString fromFunction = {};
    LocalDateTime made = {};
    QString ruleSet = {};
    bool ruleSetConfirmed = true;
    bool plain = false; ///< for a family member: in plain language, no codes of ours on the page
    bool practice = false;
    int copyNumber = 0; ///< 0 in a preview
    QList<Block> blocks = {};
    QList<LeftOut> leftOut = {}; ///< for preview and register; never laid out

    friend bool operator==(const Document &, const Document &) = default;
};

/// The words-independent content of @p document as bytes. Same content, same bytes.
[[nodiscard]] QByteArray canonicalBytes(const Document &document);
/// What @p document says, whoever made it at whatever hour of the day and with whatever copy number: two copies with
/// the same bytes are one version.
[[nodiscard]] QByteArray versionBytes(Document document);

} // namespace regie::report
