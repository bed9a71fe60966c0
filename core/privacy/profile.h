#pragma once

#include "core/base/result.h"
#include "core/privacy/field.h"

#include <QHash>
#include <QSet>

namespace regie {
class JsonObject;
}

namespace regie::privacy {

/// Why a field does not go to this recipient, for the preview and the register; worded by `ui/wording/reports`.
enum class Why {
    NotInProfile,   ///< the profile does not name it: the least goes
    NotNeeded,      ///< named and withheld: not needed for the purpose
    Reporter,       ///< who reported is told by nobody but Veilig Thuis
    Shielded,       ///< a secret address, or a text that gives one away
    UnsafeToCall,   ///< a number on which somebody may not be called safely
    FreeText,       ///< free text may hold anything
    OtherHousehold, ///< about people outside this household
    NationalId,     ///< a BSN goes only where a law says so
    Unchecked,      ///< not settled yet
    OutsideRole,    ///< the role of who hands it out does not go that far
    SmallNumber     ///< a count of one to four, or one that such a count could be worked out from
};
[[nodiscard]] QString whyCode(Why why);
[[nodiscard]] std::optional<Why> whyOf(QStringView code);

/// Something that was there and did not go.
struct LeftOut
{
    QString field = {}; ///< code of the field
    DataClass dataClass = DataClass::Internal;
    QString why = {}; ///< code of the reason
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// Who a report goes to, and so who has to be named when it is made.
enum class SentTo {
    Own,          ///< the own file
    Executor,     ///< the organisation that carries out ICM in this case
    Organisation, ///< the one the profile names
    LocalTeam,    ///< of the municipality of the household
    Partner,      ///< an organisation that is chosen
    Member,       ///< a system member that is chosen
    Mayor,        ///< of the municipality of the household
    SteeringGroup
};

/// What one kind of recipient gets for one purpose: a whitelist. A field goes only when the profile names it *and*
/// allows its class. Comes from the region's data and from nowhere else, so that no report can be composed without one.
class Profile
{
public:
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Leaves the organisation: the recipient has to be chosen on purpose.
    [[nodiscard]] bool outward() const { return m_outward; }
    [[nodiscard]] SentTo sentTo() const { return m_sentTo; }
    /// Goes to the organisation that carries out ICM in this case.
    [[nodiscard]] bool toExecutor() const { return m_sentTo == SentTo::Executor; }
    /// With SentTo::Organisation: its id.
    [[nodiscard]] const QString &organisation() const { return m_organisation; }
    [[nodiscard]] const QString &purpose() const { return m_purpose; }
    [[nodiscard]] const QString &legalBasis() const { return m_legalBasis; }
    /// False: "te bevestigen" by the region.
    [[nodiscard]] bool legalBasisConfirmed() const { return m_legalBasisConfirmed; }
    [[nodiscard]] bool allowsReport(const QString &kind) const { return m_reports.contains(kind); }
    [[nodiscard]] const QStringList &reports() const { return m_reports; }
    [[nodiscard]] bool allowsClass(DataClass dataClass) const { return m_classes.contains(dataClass); }
    /// Goes when there is nothing special about the value itself (see Redaction for what shielding does).
    [[nodiscard]] bool names(Field field) const { return m_fields.contains(field); }
    /// Why @p field goes, as the region's file says it; empty when it does not.
    [[nodiscard]] QString because(Field field) const { return m_fields.value(field); }
    /// The same profile without the fields of classes that are not in @p classes (core/privacy/rights.h): who hands
    /// out may hand out no more.
    [[nodiscard]] Profile within(unsigned classes) const;
    [[nodiscard]] Why whyNot(Field field) const { return m_withheld.value(field, Why::NotInProfile); }

private:
    friend class Profiles;
    Profile() = default;

    QString m_id = {};
    bool m_outward = true;
    SentTo m_sentTo = SentTo::Own;
    QString m_organisation = {};
    QSet<DataClass> m_classes = {};
    QString m_purpose = {};
    QString m_legalBasis = {};
    bool m_legalBasisConfirmed = false;
    QStringList m_reports = {};
    QHash<Field, QString> m_fields = {};
    QHash<Field, Why> m_withheld = {};
};

/// The recipient profiles of a region.
class Profiles
{
public:
    /// Reads a profiles file. RegionDataInvalid with file, line and reason: an unknown field, class, reason or kind of
    /// recipient, a class that is not allowed, a field named twice, a profile twice for one purpose.
    [[nodiscard]] static Result<Profiles> parse(const QByteArray &text, const QString &fileName);
    /// The file that is built in.
    [[nodiscard]] static Result<Profiles> builtIn();

    /// The first of that name, or that for @p purpose. ProfileMissing when there is none.
    [[nodiscard]] Result<Profile> find(const QString &id, const QString &purpose = {}) const;
    /// The one of that name that takes @p report, for @p purpose when one is given. ProfileMissing when there is no
    /// such recipient, NotAllowed when it does not get that report.
    [[nodiscard]] Result<Profile> forReport(
        const QString &id, const QString &report, const QString &purpose = {}) const;
    [[nodiscard]] const QList<Profile> &all() const { return m_profiles; }

private:
    static void readFields(JsonObject &object, Profile &profile);
    static void readRecipient(JsonObject &object, Profile &profile);

    QList<Profile> m_profiles = {};
};

} // namespace regie::privacy
