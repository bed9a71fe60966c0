#include "ui/import/importjob.h"

#include "core/base/whendone.h"
#include "core/casebook/importtaking.h"
#include "core/store/undo.h"

#include <QCoreApplication>
#include <QPointer>

namespace regie::ui {

namespace {

constexpr int watchMs = 60;
constexpr int stagedThousandths = 150; ///< reading is a small part of looking who is who

} // namespace

ImportJob::ImportJob(Casebook &casebook, QObject *parent)
    : QObject(parent), m_casebook(casebook), m_shared(std::make_shared<Shared>())
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->thousandths); });
}

ImportJob::~ImportJob()
{
    stop();
}

void ImportJob::stop()
{
    m_shared->stop = true;
}

exchange::StageProgress ImportJob::Shared::part(const std::shared_ptr<Shared> &self, int from, int to) const
{
    return [self, from, to](double done) {
        self->thousandths = from + static_cast<int>(done * (to - from));
        return !self->stop;
    };
}

void ImportJob::begin()
{
    m_shared = std::make_shared<Shared>();
    m_running = true;
    m_watch.start();
}

void ImportJob::end()
{
    m_running = false;
    m_watch.stop();
}

std::function<void(std::function<void()>)> ImportJob::back()
{
    const QPointer<ImportJob> self(this);
    return [self](std::function<void()> then) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, then = std::move(then)] {
                if (self) {
                    self->end();
                    then();
                }
            },
            Qt::QueuedConnection);
    };
}

void ImportJob::plan(
    const exchange::CsvText &list, const exchange::ColumnMap &map, exchange::ListKind kind, const QString &fileName)
{
    begin();
    m_plan.reset();
    m_imported.reset();
    m_takings.clear();
    store::Vault &vault = m_casebook.vault();
    const casebook::Importer importer{vault.ids(), m_casebook.clock().now(), vault.user().id};
    const Viewer viewer = vault.viewer();
    const routing::Region &region = m_casebook.region();
    vault.readOnWorker([=, shared = m_shared, home = back(), this, &region](store::Reader &reader) {
        auto made =
            exchange::stage(list, map, kind, fileName, importer.now.date, shared->part(shared, 0, stagedThousandths))
                .and_then([&](const exchange::StagedList &staged) {
                    return casebook::planImport(
                        reader, viewer, region, staged, importer, shared->part(shared, stagedThousandths, 1000));
                });
        auto result = std::make_shared<Result<ImportPlan>>(std::move(made));
        home([this, result] {
            if (!*result)
                return Q_EMIT failed(result->error());
            m_plan = std::make_shared<ImportPlan>(*std::move(*result));
            Q_EMIT planned();
        });
    });
}

void ImportJob::record()
{
    begin();
    casebook::recordImportLater(m_casebook.vault(), m_plan, m_shared->part(m_shared, 0, 1000),
        [this, home = back()](const Result<Imported> &imported) {
            home([this, imported] {
                if (!imported)
                    return Q_EMIT failed(imported.error());
                m_imported = *imported;
                Q_EMIT m_casebook.casesChanged();
                Q_EMIT recorded();
            });
        });
}

void ImportJob::undo()
{
    if (!m_imported)
        return;
    begin();
    casebook::undoImportLater(m_casebook.vault(), m_imported->action, [this, home = back()](const Done &done) {
        home([this, done] {
            if (!done)
                return Q_EMIT failed(done.error());
            m_imported.reset();
            Q_EMIT m_casebook.casesChanged();
            Q_EMIT undone();
        });
    });
}

void ImportJob::takeOver(const QList<RowDifference> &values, const QString &why)
{
    if (m_running || !m_plan)
        return;
    m_running = true;
    whenDone(
        casebook::takeListedLater(m_casebook, values, why), this, [this, values](const Result<QList<Effect>> &done) {
            m_running = false;
            if (!done)
                return Q_EMIT takingFailed(done.error());
            if (const auto last = m_casebook.undoable())
                m_takings.append({last->action, values});
            markTaken(values, true);
            Q_EMIT tookOver(*done);
        });
}

bool ImportJob::canUndoTaking() const
{
    const auto last = m_casebook.undoable();
    return !m_running && last && !m_takings.isEmpty() && m_takings.constLast().action == last->action;
}

void ImportJob::undoTaking()
{
    if (!canUndoTaking())
        return;
    m_running = true;
    whenDone(m_casebook.undoLastLater(), this, [this](const Result<Undoable> &undone) {
        m_running = false;
        if (!undone)
            return Q_EMIT takingFailed(undone.error());
        markTaken(m_takings.takeLast().values, false);
        Q_EMIT takingUndone();
    });
}

void ImportJob::markTaken(const QList<RowDifference> &values, bool taken)
{
    for (ImportRow &row : m_plan->rows) {
        for (RowDifference &one : row.differences) {
            const auto same = [&one](const RowDifference &value) {
                return value.isOfSame(one) && value.theirs == one.theirs;
            };
            if (std::any_of(values.cbegin(), values.cend(), same))
                one.taken = taken;
        }
    }
}

} // namespace regie::ui
