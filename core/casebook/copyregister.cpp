#include "core/casebook/copyregister.h"

#include "core/casebook/promised.h"
#include "core/report/casereport.h"

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;
using Views = Result<QList<CopyView>>;

QString letterKind(CopyLetter kind)
{
    switch (kind) {
    case CopyLetter::Recall:
        return u"terugroepbrief"_s;
    case CopyLetter::Correction:
        return u"correctiebrief"_s;
    }
    return {};
}

/// What a letter is registered under, so that the register finds the copy it is about.
QString purposeOf(CopyLetter kind, int copy)
{
    return (kind == CopyLetter::Recall ? u"recall-%1"_s : u"correct-%1"_s).arg(copy);
}

/// Fills in what stands elsewhere: names, bases, and which copies a letter was written about.
class CopyTeller
{
public:
    CopyTeller(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, QDate today)
        : m_reader(reader), m_viewer(viewer), m_region(region), m_today(today)
    {
    }

    [[nodiscard]] Views tell(const QList<store::CopyRow> &rows)
    {
        const auto profiles = privacy::Profiles::builtIn();
        if (!profiles)
            return tl::unexpected(profiles.error());
        QList<CopyView> out;
        for (const store::CopyRow &row : rows) {
            const auto letters = lettersOf(row.record.caseFile);
            if (!letters)
                return tl::unexpected(letters.error());
            CopyView view{row.record, row.caseNumber, row.by, {}, {}, false, false, false};
            view.recipientName = nameOf(row.record.recipient);
            if (const auto profile = profileOf(*profiles, row.record)) {
                view.legalBasis = profile->legalBasis();
                view.legalBasisConfirmed = profile->legalBasisConfirmed();
            }
            view.recalled = letters->contains(purposeOf(CopyLetter::Recall, row.record.copyNumber));
            view.corrected = letters->contains(purposeOf(CopyLetter::Correction, row.record.copyNumber));
            out.append(view);
        }
        return out;
    }

private:
    [[nodiscard]] static Result<privacy::Profile> profileOf(
        const privacy::Profiles &profiles, const store::DisclosureRecord &record)
    {
        const auto exact = profiles.find(record.profile, record.purpose);
        return exact ? exact : profiles.forReport(record.profile, record.report);
    }

    /// The purposes of all copies of @p file, read once.
    [[nodiscard]] Result<QStringList> lettersOf(CaseId file)
    {
        if (const auto known = m_letters.constFind(file); known != m_letters.cend())
            return *known;
        const auto records = m_reader.disclosures(m_viewer, file);
        if (!records)
            return tl::unexpected(records.error());
        QStringList purposes;
        for (const store::DisclosureRecord &record : *records)
            purposes.append(record.purpose);
        m_letters.insert(file, purposes);
        return purposes;
    }

    [[nodiscard]] QString nameOf(const QString &recipient)
    {
        const std::optional<PersonId> person = PersonId::parse(recipient);
        if (person) {
            const auto found = m_reader.person(m_viewer, *person);
            return found ? found->name.full() : QString();
        }
        const QString name = m_region.organisationName(recipient, m_today);
        return name == recipient && m_region.organisation(recipient, m_today) == nullptr ? QString() : name;
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    const routing::Region &m_region;
    QDate m_today;
    QHash<CaseId, QStringList> m_letters = {};
};

} // namespace

QFuture<Views> CopyRegister::later(const Read &read) const
{
    const auto promise = casebook::promised<Views>();
    store::Vault &vault = m_book.vault();
    vault.checkOnWorker([promise, read, viewer = vault.viewer(), &region = m_book.region(),
                            today = m_book.clock().now().date](store::Database &database) {
        const auto rows = read(store::DisclosureReader(database));
        const store::Reader reader(database);
        casebook::keep(*promise,
            rows ? CopyTeller(reader, viewer, region, today).tell(*rows) : Views(tl::unexpected(rows.error())));
    });
    return promise->future();
}

QFuture<Views> CopyRegister::latestLater(int limit) const
{
    return later([limit, viewer = m_book.vault().viewer()](
                     const store::DisclosureReader &reader) { return reader.latest(viewer, limit); });
}

QFuture<Views> CopyRegister::sameVersionLater(const store::DisclosureRecord &record) const
{
    return later([hash = record.contentHash, viewer = m_book.vault().viewer()](
                     const store::DisclosureReader &reader) { return reader.ofContent(viewer, hash); });
}

QFuture<Views> CopyRegister::ofCaseLater(CaseId file) const
{
    return later([file, viewer = m_book.vault().viewer()](
                     const store::DisclosureReader &reader) { return reader.ofCase(viewer, file); });
}

QFuture<Views> CopyRegister::aboutLater(PersonId person) const
{
    return later([person, viewer = m_book.vault().viewer()](
                     const store::DisclosureReader &reader) { return reader.about(viewer, person); });
}

Result<ComposedReport> CopyRegister::letter(const CopyView &copy, CopyLetter kind, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, u"say why the copy is asked back or put right"_s);
    ReportOrder order;
    order.kind = letterKind(kind);
    order.profile = copy.record.profile;
    order.to.partner = copy.record.recipient;
    if (const std::optional<PersonId> member = PersonId::parse(copy.record.recipient))
        order.to.member = *member;
    order.recalled = {copy.record.copyNumber, LocalDateTime::fromUtc(copy.record.at), copy.record.report, reason};
    Result<ComposedReport> composed = ReportDesk(m_book).compose(copy.record.caseFile, order);
    if (composed)
        composed->document.purpose = purposeOf(kind, copy.record.copyNumber);
    return composed;
}

} // namespace regie
