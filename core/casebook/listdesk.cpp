#include "core/casebook/listdesk.h"

#include "core/store/keys.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Every report of a list is one kind to a profile; the register tells them apart.
constexpr auto anyList = "lijst"_L1;

QStringList textsOf(const QList<exchange::ListCell> &cells)
{
    QStringList out;
    for (const exchange::ListCell &cell : cells)
        out.append(cell.text);
    return out;
}

/// What two lists with the same content share, whoever made them and when.
QByteArray listBytes(const ComposedList &list)
{
    store::CanonicalBytes bytes;
    bytes.bytes(list.code.toUtf8()).bytes(list.profile.toUtf8()).bytes(list.recipient.toUtf8());
    bytes.number(static_cast<quint64>(list.sheet.headings.size()));
    for (const QString &heading : list.sheet.headings)
        bytes.bytes(heading.toUtf8());
    for (const QList<exchange::ListCell> &row : list.sheet.rows) {
        for (const exchange::ListCell &cell : row)
            bytes.bytes(cell.text.toUtf8());
    }
    return bytes.result();
}

/// Keeps in the log that a list about no case left.
Done noteList(store::Vault &vault, const QString &code)
{
    const auto noted =
        vault.write(vault.viewer(), store::Action::Export, code, [&vault](store::Transaction &transaction) {
            transaction.about(u"list"_s, vault.id().toString(), u"0"_s);
            return Done();
        });
    return noted ? Done() : tl::unexpected(noted.error());
}

/// The case of @p row, by its number in @p column when it has no id.
CaseId caseOf(const Casebook &book, const ListRow &row, qsizetype column)
{
    const QString number = row.cells.value(column).text;
    return row.file.isNull() && !number.isEmpty() ? book.caseByNumber(number).value_or(CaseId()) : row.file;
}

} // namespace

QList<CaseId> ComposedList::cases() const
{
    QList<CaseId> out;
    QSet<CaseId> seen;
    for (const CaseId &file : rowCases) {
        if (!file.isNull() && !seen.contains(file))
            out.append(file);
        seen.insert(file);
    }
    return out;
}

void ComposedList::takeOutLeaks()
{
    for (const ListLeak &found : std::as_const(leaks))
        sheet.rows[found.row][found.column] = {};
    leaks.clear();
}

ListComposer::ListComposer(Casebook &book, ScreenList list, privacy::Profile profile, QString partner)
    : m_book(&book), m_list(std::move(list)), m_profile(std::move(profile)), m_partner(std::move(partner))
{
}

Result<ListComposer> ListComposer::begin(Casebook &book, const ScreenList &list, const ListOrder &order)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->forReport(order.profile, anyList);
    auto profile = asked ? casebook::asHandedOut(book.vault().viewer(), *asked) : asked;
    if (!profile)
        return tl::unexpected(profile.error());
    const bool partner = profile->sentTo() == privacy::SentTo::Partner;
    if (partner && order.partner.isEmpty())
        return fail(ErrorCode::MissingField, u"say for which partner this is"_s, u"partner"_s);
    ListComposer made(book, list, *std::move(profile), partner ? order.partner : QString());
    ComposedList &out = made.m_out;
    out.code = list.code;
    out.sheet.name = list.title;
    out.profile = made.m_profile.id();
    out.purpose = made.m_profile.purpose();
    out.legalBasis = made.m_profile.legalBasis();
    out.legalBasisConfirmed = made.m_profile.legalBasisConfirmed();
    out.recipient = made.m_partner;
    privacy::Redaction redaction(made.m_profile, {});
    for (qsizetype column = 0; column < list.columns.size(); ++column) {
        if (list.columns.at(column).field == privacy::Field::CaseNumber)
            made.findCases(column);
        if (!redaction.passes(list.columns.at(column).field))
            continue;
        made.m_columns.append(column);
        out.sheet.headings.append(list.columns.at(column).heading);
    }
    out.leftOut = redaction.leftOut();
    return made;
}

void ListComposer::findCases(qsizetype column)
{
    for (ListRow &row : m_list.rows)
        row.file = caseOf(*m_book, row, column);
}

QList<CaseId> casesIn(const Casebook &book, const ScreenList &list)
{
    qsizetype number = -1;
    for (qsizetype column = 0; column < list.columns.size(); ++column) {
        if (list.columns.at(column).field == privacy::Field::CaseNumber)
            number = column;
    }
    QList<CaseId> cases;
    for (const ListRow &row : list.rows) {
        const CaseId file = caseOf(book, row, number);
        if (!file.isNull() && !cases.contains(file))
            cases.append(file);
    }
    return cases;
}

Result<const CaseShield *> ListComposer::shieldOf(CaseId file)
{
    if (const auto known = m_shields.constFind(file); known != m_shields.cend())
        return &*known;
    Result<CaseShield> shield = ReportDesk(*m_book).shieldFor(file, m_profile);
    if (!shield)
        return tl::unexpected(shield.error());
    return &*m_shields.insert(file, *std::move(shield));
}

Done ListComposer::step()
{
    if (atEnd())
        return {};
    const ListRow &row = m_list.rows.at(m_next++);
    if (row.file.isNull()) {
        privacy::Redaction redaction(m_profile, {});
        if (m_profile.outward() && !m_list.code.startsWith(u"lijst-partners"_s))
            ++m_out.otherRows; // nothing says whom it is about
        else
            add(row, redaction, nullptr);
        return {};
    }
    const Result<const CaseShield *> shield = shieldOf(row.file);
    if (!shield)
        return tl::unexpected(shield.error());
    if (m_profile.outward() && !(*shield)->partners.contains(m_partner)) {
        ++m_out.otherRows;
        return {};
    }
    privacy::Redaction redaction(m_profile, (*shield)->shield);
    add(row, redaction, &(*shield)->guard);
    return {};
}

void ListComposer::add(const ListRow &row, privacy::Redaction &redaction, const privacy::LeakGuard *guard)
{
    QList<exchange::ListCell> cells;
    for (const qsizetype column : std::as_const(m_columns)) {
        const exchange::ListCell cell = row.cells.value(column);
        const bool goes = redaction.passes(m_list.columns.at(column).field, cell.text);
        cells.append(goes ? cell : exchange::ListCell{});
    }
    const QList<privacy::LeftOut> left = redaction.leftOut();
    for (const privacy::LeftOut &one : left) {
        if (!m_out.leftOut.contains(one))
            m_out.leftOut.append(one);
    }
    if (guard != nullptr) {
        const int at = static_cast<int>(m_out.sheet.rows.size());
        for (const privacy::Leak &leak : guard->find(textsOf(cells)))
            m_out.leaks.append({at, leak.passage, leak});
    }
    m_out.sheet.rows.append(cells);
    m_out.rowCases.append(row.file);
}

ComposedList ListComposer::result() const
{
    return m_out;
}

Result<int> registerList(Casebook &book, const ComposedList &list)
{
    if (!list.leaks.isEmpty())
        return fail(ErrorCode::NotAllowed, u"something shielded stands in the list"_s);
    store::Vault &vault = book.vault();
    const QList<CaseId> cases = list.cases();
    if (cases.isEmpty())
        return noteList(vault, list.code).map([] { return 0; });
    store::DisclosureRecord record;
    record.report = list.code;
    record.profile = list.profile;
    record.recipient = list.recipient;
    record.purpose = list.purpose;
    record.by = vault.user().id;
    record.contentHash = store::blake2b(listBytes(list));
    for (const privacy::LeftOut &one : list.leftOut)
        record.leftOut.append(one.field + u':' + one.why);
    const auto written =
        vault.write(vault.viewer(), store::Action::Disclose, {}, [&](store::Transaction &transaction) -> Done {
            transaction.about(u"list"_s, vault.id().toString(), QString::number(cases.size()));
            for (const CaseId &file : cases) {
                store::DisclosureRecord one = record;
                one.id = DisclosureId::create(vault.ids());
                one.caseFile = file;
                one.at = transaction.at();
                if (const Done done = transaction.record(one); !done)
                    return done;
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return static_cast<int>(cases.size());
}

} // namespace regie
