#include "core/casebook/listdesk.h"

#include "core/base/whendone.h"
#include "core/casebook/listaccess.h"
#include "core/casebook/promised.h"
#include "core/casebook/reportreading.h"
#include "core/privacy/rights.h"
#include "core/store/keys.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>

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

/// Where the numbers of cases stand; -1: nowhere.
qsizetype numberColumn(const ScreenList &list)
{
    qsizetype found = -1;
    for (qsizetype column = 0; column < list.columns.size(); ++column) {
        if (list.columns.at(column).field == privacy::Field::CaseNumber)
            found = column;
    }
    return found;
}

/// The case of @p row, by its number in @p column when it has no id.
CaseId caseOf(const casebook::ReportReading &reading, const ListRow &row, qsizetype column)
{
    const QString number = row.cells.value(column).text;
    return row.file.isNull() && !number.isEmpty() ? reading.caseByNumber(number) : row.file;
}

bool isLog(const QString &code)
{
    return code == logList;
}

/// What @p viewer may hand out of what @p asked lets go.
Result<privacy::Profile> handedOut(const Viewer &viewer, const privacy::Profile &asked, const QString &code)
{
    if (!isLog(code))
        return casebook::asHandedOut(viewer, asked);
    if (!privacy::may(viewer.role(), privacy::Duty::ReadLog))
        return fail(ErrorCode::NoRight, u"the log"_s);
    return asked;
}

} // namespace

QString listKind(const QString &code)
{
    return isLog(code) ? code : QString(anyList);
}

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

/// What is being composed: touched by one thread at a time.
class ListWork
{
public:
    ListWork(ScreenList list, privacy::Profile profile, QString partner);

    [[nodiscard]] int rows() const { return static_cast<int>(m_list.rows.size()); }
    [[nodiscard]] int done() const { return m_next; }
    /// The next rows, for as long as others can wait.
    [[nodiscard]] Done goOn(const casebook::ReportReading &reading);
    [[nodiscard]] const ComposedList &result() const { return m_out; }

private:
    [[nodiscard]] Done step(const casebook::ReportReading &reading);
    [[nodiscard]] Result<const CaseShield *> shieldOf(const casebook::ReportReading &reading, CaseId file);
    void add(const QList<exchange::ListCell> &row, CaseId file, privacy::Redaction &redaction,
        const privacy::LeakGuard *guard);

    ScreenList m_list;
    privacy::Profile m_profile;
    QString m_partner;
    int m_next = 0;
    qsizetype m_numbers = -1;
    QList<qsizetype> m_columns = {}; ///< of the screen that go
    QHash<CaseId, CaseShield> m_shields = {};
    ComposedList m_out = {};
};

ListWork::ListWork(ScreenList list, privacy::Profile profile, QString partner)
    : m_list(std::move(list)), m_profile(std::move(profile)), m_partner(std::move(partner)),
      m_numbers(numberColumn(m_list))
{
    m_out.code = m_list.code;
    m_out.sheet.name = m_list.title;
    m_out.profile = m_profile.id();
    m_out.purpose = m_profile.purpose();
    m_out.legalBasis = m_profile.legalBasis();
    m_out.legalBasisConfirmed = m_profile.legalBasisConfirmed();
    m_out.recipient = m_partner;
    privacy::Redaction redaction(m_profile, {});
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        if (!redaction.passes(m_list.columns.at(column).field))
            continue;
        m_columns.append(column);
        m_out.sheet.headings.append(m_list.columns.at(column).heading);
    }
    m_out.leftOut = redaction.leftOut();
}

Done ListWork::goOn(const casebook::ReportReading &reading)
{
    constexpr qint64 moment = 30; // ms
    QElapsedTimer since;
    since.start();
    Done done;
    while (done && m_next < rows() && since.elapsed() < moment)
        done = step(reading);
    return done;
}

Result<const CaseShield *> ListWork::shieldOf(const casebook::ReportReading &reading, CaseId file)
{
    if (const auto known = m_shields.constFind(file); known != m_shields.cend())
        return &*known;
    Result<CaseShield> shield = reading.shieldFor(file, m_profile);
    if (!shield)
        return tl::unexpected(shield.error());
    return &*m_shields.insert(file, *std::move(shield));
}

Done ListWork::step(const casebook::ReportReading &reading)
{
    const ListRow &row = m_list.rows.at(m_next++);
    const CaseId file = caseOf(reading, row, m_numbers);
    if (file.isNull()) {
        privacy::Redaction redaction(m_profile, {});
        if (m_profile.outward() && !m_list.code.startsWith(u"lijst-partners"_s))
            ++m_out.otherRows; // nothing says whom it is about
        else
            add(row.cells, file, redaction, nullptr);
        return {};
    }
    const Result<const CaseShield *> shield = shieldOf(reading, file);
    if (!shield)
        return tl::unexpected(shield.error());
    if (m_profile.outward() && !isLog(m_list.code) && !(*shield)->partners.contains(m_partner)) {
        ++m_out.otherRows;
        return {};
    }
    privacy::Redaction redaction(m_profile, (*shield)->shield);
    add(row.cells, file, redaction, &(*shield)->guard);
    return {};
}

void ListWork::add(
    const QList<exchange::ListCell> &row, CaseId file, privacy::Redaction &redaction, const privacy::LeakGuard *guard)
{
    QList<exchange::ListCell> cells;
    for (const qsizetype column : std::as_const(m_columns)) {
        const exchange::ListCell cell = row.value(column);
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
    m_out.rowCases.append(file);
}

Result<ListComposer> ListComposer::begin(Casebook &book, const ScreenList &list, const ListOrder &order)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->forReport(order.profile, listKind(list.code));
    auto profile = asked ? handedOut(book.vault().viewer(), *asked, list.code) : asked;
    if (!profile)
        return tl::unexpected(profile.error());
    const bool partner = profile->sentTo() == privacy::SentTo::Partner;
    if (partner && order.partner.isEmpty())
        return fail(ErrorCode::MissingField, u"say for which partner this is"_s, u"partner"_s);
    return ListComposer(
        book, std::make_shared<ListWork>(list, *std::move(profile), partner ? order.partner : QString()));
}

int ListComposer::rows() const
{
    return m_work->rows();
}

int ListComposer::done() const
{
    return m_work->done();
}

ComposedList ListComposer::result() const
{
    return m_work->result();
}

QFuture<Done> ListComposer::goOnLater()
{
    const auto promise = casebook::promised<Done>();
    casebook::ReportMoment moment = casebook::momentOf(*m_book);
    if (isLog(m_work->result().code)) // she accounts for cases that she does not see
        moment.viewer = moment.viewer.beforeTheLog();
    m_book->vault().readOnWorker([promise, work = m_work, moment](const store::Reader &reader) {
        casebook::keep(*promise, work->goOn(casebook::ReportReading(reader, moment)));
    });
    return promise->future();
}

QFuture<QList<CaseId>> casesInLater(const Casebook &book, const ScreenList &list)
{
    const auto promise = casebook::promised<QList<CaseId>>();
    book.vault().readOnWorker([promise, list, moment = casebook::momentOf(book)](const store::Reader &reader) {
        const casebook::ReportReading reading(reader, moment);
        const qsizetype numbers = numberColumn(list);
        QList<CaseId> cases;
        QSet<CaseId> seen{CaseId()};
        for (const ListRow &row : list.rows) {
            const CaseId file = caseOf(reading, row, numbers);
            if (!seen.contains(file))
                cases.append(file);
            seen.insert(file);
        }
        casebook::keep(*promise, cases);
    });
    return promise->future();
}

QFuture<Result<int>> registerListLater(Casebook &book, const ComposedList &list)
{
    const auto promise = casebook::promised<Result<int>>();
    if (!list.leaks.isEmpty()) {
        casebook::keep(*promise, fail(ErrorCode::NotAllowed, u"something shielded stands in the list"_s));
        return promise->future();
    }
    store::Vault &vault = book.vault();
    const QList<CaseId> cases = list.cases();
    store::DisclosureRecord record;
    record.report = list.code;
    record.profile = list.profile;
    record.recipient = list.recipient;
    record.purpose = list.purpose;
    record.by = vault.user().id;
    record.contentHash = store::blake2b(listBytes(list));
    for (const privacy::LeftOut &one : list.leftOut)
        record.leftOut.append(one.field + u':' + one.why);
    QList<store::DisclosureRecord> copies;
    for (const CaseId &file : cases) {
        record.id = DisclosureId::create(vault.ids());
        record.caseFile = file;
        copies.append(record);
    }
    const auto write = [copies, code = list.code, cases, moment = casebook::doorMomentOf(book)](
                           store::Transaction &transaction) -> Done {
        transaction.about(u"list"_s, moment.vault.toString(), QString::number(copies.size()));
        if (const Done open = casebook::passListDoor(transaction, moment, code, cases); !open)
            return open;
        for (store::DisclosureRecord copy : copies) {
            copy.at = transaction.at();
            if (const Done done = transaction.record(copy); !done)
                return done;
        }
        return {};
    };
    // of a list about no case the log keeps that it left
    const store::Action action = copies.isEmpty() ? store::Action::Export : store::Action::Disclose;
    const auto written = [promise, many = static_cast<int>(copies.size())](const Result<ActionId> &done) {
        casebook::keep(*promise, done.map([many](const ActionId &) { return many; }));
    };
    whenDone(promise->future(), &book, [&vault, action, many = copies.size()](const Result<int> &done) {
        if (!done && done.error().code == ErrorCode::ReasonMissing)
            vault.refused(action, {u"list"_s, vault.id().toString(), QString::number(many)});
    });
    vault.writeLater(vault.viewer(), action, copies.isEmpty() ? list.code : QString(), write, written);
    return promise->future();
}

} // namespace regie
