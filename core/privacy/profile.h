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
    Unchecked       ///< not settled yet
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

/// What one kind of recipient gets: a whitelist. A field goes only when the profile names it *and* allows its class.
/// Comes from the region's data and from nowhere else, so that no report can be composed without one.
class Profile
{
public:
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Leaves the organisation: the recipient has to be chosen on purpose.
    [[nodiscard]] bool outward() const { return m_outward; }
    /// Goes to the organisation that carries out ICM in this case; else it stays in the own file.
    [[nodiscard]] bool toExecutor() const { return m_toExecutor; }
    [[nodiscard]] const QString &purpose() const { return m_purpose; }
    [[nodiscard]] const QString &legalBasis() const { return m_legalBasis; }
    /// False: "te bevestigen" by the region.
    [[nodiscard]] bool legalBasisConfirmed() const { return m_legalBasisConfirmed; }
    [[nodiscard]] bool allowsReport(const QString &kind) const { return m_reports.contains(kind); }
    [[nodiscard]] const QStringList &reports() const { return m_reports; }
    /// Goes when there is nothing special about the value itself (see Redaction for what shielding does).
    [[nodiscard]] bool names(Field field) const { return m_fields.contains(field); }
    /// Why @p field goes, as the region's file says it; empty when it does not.
    [[nodiscard]] QString because(Field field) const { return m_fields.value(field); }
    [[nodiscard]] Why whyNot(Field field) const { return m_withheld.value(field, Why::NotInProfile); }

private:
    friend class Profiles;
    Profile() = default;

    QString m_id = {};
    bool m_outward = true;
    bool m_toExecutor = false;
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
    /// Reads a profiles file. RegionDataInvalid with file, line and reason: an unknown field, a class that is not
    /// allowed, a field both named and withheld, a profile twice.
    [[nodiscard]] static Result<Profiles> parse(const QByteArray &text, const QString &fileName);
    /// The file that is built in.
    [[nodiscard]] static Result<Profiles> builtIn();

    /// ProfileMissing when there is none of that name.
    [[nodiscard]] Result<Profile> find(const QString &id) const;
    [[nodiscard]] const QList<Profile> &all() const { return m_profiles; }

private:
    static void readFields(JsonObject &object, Profile &profile);

    QList<Profile> m_profiles = {};
};

} // namespace regie::privacy
