#include "ui/import/importdialog.h"

#include "core/casebook/importmaps.h"
#include "core/store/files.h"
#include "ui/casefile/celltable.h"
#include "ui/import/columnform.h"
#include "ui/import/differencespanel.h"
#include "ui/import/importrows.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pathfield.h"
#include "ui/wording/imports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace regie::ui {

namespace {

constexpr int listPage = 0;
constexpr int resultPage = 1;
constexpr int leastImportRows = 2; // large text leaves room for no more, beside what a row says otherwise

QComboBox *makeChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    return box;
}

} // namespace

ImportDialog::ImportDialog(Casebook &casebook, QWidget *parent) : QDialog(parent), m_casebook(casebook), m_job(casebook)
{
    m_askFile = [this] {
        return QFileDialog::getOpenFileName(
            this, tr("Choose a list"), QDir::homePath(), tr("Lists (*.csv *.txt);;All files (*)"));
    };
    m_askSave = [this] {
        return QFileDialog::getSaveFileName(
            this, tr("Save the rows"), QDir::home().filePath(tr("import-rows.csv")), tr("Lists (*.csv)"));
    };
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Read in a list"));
    setSizeGripEnabled(true);
    resize(isLargeText() ? QSize(1400, 840) : QSize(1120, 780));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("message"));
    layout->addWidget(m_message);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(makeResultPage());
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    connectJob();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_job, &ImportJob::undoTaking);
    connect(m_message, &MessageBar::actionChosen, &m_job, &ImportJob::undoTaking);
    refresh();
    m_path->setFocus();
}

void ImportDialog::connectJob()
{
    connect(&m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ImportJob::planned, this, &ImportDialog::showResult);
    connect(&m_job, &ImportJob::recorded, this, [this] {
        m_message->say(MessageBar::Kind::Done, tr("The list is in the vault."),
            tr("It can be taken back as one, as long as nothing was built on it."));
        refresh();
        Q_EMIT settled();
    });
    connect(&m_job, &ImportJob::undone, this, [this] {
        m_message->say(MessageBar::Kind::Done, tr("The list was taken back."), tr("The vault is as it was before."));
        refresh();
        Q_EMIT settled();
    });
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        say(error);
        refresh();
        Q_EMIT settled();
    });
    connect(&m_job, &ImportJob::tookOver, this, &ImportDialog::sayTaken);
    connect(&m_job, &ImportJob::takingFailed, this, &ImportDialog::sayNotTaken);
    connect(&m_job, &ImportJob::takingUndone, this, [this] {
        m_message->say(MessageBar::Kind::Done, tr("Undone."), tr("What stood in the vault stands there again."));
        showRows();
        Q_EMIT settled();
    });
}

QWidget *ImportDialog::makeListPage()
{
    m_path = new PathField;
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setPlaceholderText(tr("The list, as CSV"));
    connect(m_path, &QLineEdit::returnPressed, this, [this] { openList(m_path->path()); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] { // also who goes on to the next field
        if (m_path->path() == m_file)
            return;
        m_file = m_path->path();
        readList();
    });
    auto *choose = makeButton(tr("&Choose…"), QStringLiteral("choose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_kind = makeChoice(QStringLiteral("kind"));
    m_kind->addItem(tr("Barring orders (THV)"), static_cast<int>(exchange::ListKind::Orders));
    m_kind->addItem(tr("Reports at Veilig Thuis"), static_cast<int>(exchange::ListKind::Reports));
    m_source = makeChoice(QStringLiteral("source"));
    m_source->setEditable(true);
    m_source->addItems(casebook::importSources(m_casebook.vault()));
    m_source->setCurrentText({});
    m_delimiter = makeChoice(QStringLiteral("delimiter"));
    m_delimiter->addItem(tr("As found"), QString());
    for (const char delimiter : {';', ',', '\t'})
        m_delimiter->addItem(wording::delimiterName(delimiter), QString(QLatin1Char(delimiter)));
    m_encoding = makeChoice(QStringLiteral("encoding"));
    m_encoding->addItem(tr("As found"), -1);
    for (const auto encoding : {exchange::CsvEncoding::Utf8, exchange::CsvEncoding::Windows1252})
        m_encoding->addItem(wording::text(encoding), static_cast<int>(encoding));

    auto *file = new QHBoxLayout;
    file->setSpacing(space::s);
    file->addWidget(new Field(tr("&List"), m_path), 1);
    file->addWidget(choose, 0, Qt::AlignBottom);
    auto *how = new QHBoxLayout;
    how->setSpacing(space::m);
    how->addWidget(new Field(tr("&Kind"), m_kind), 1);
    m_sourceField = new Field(tr("&Source"), m_source);
    how->addWidget(m_sourceField, 2);
    how->addWidget(new Field(tr("&Delimiter"), m_delimiter), 1);
    how->addWidget(new Field(tr("&Encoding"), m_encoding), 1);
    m_format = makeMuted({}, TextRole::Small, true);
    m_columns = new ColumnForm;
    auto *panel = new Panel(tr("What the columns hold"));
    panel->body()->addWidget(m_columns);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(file);
    column->addLayout(how);
    column->addWidget(m_format);
    column->addWidget(panel, 1);
    for (QComboBox *box : {m_kind, m_delimiter, m_encoding})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::readList);
    connect(m_source, &QComboBox::currentTextChanged, this, [this] {
        recallMap();
        refresh();
    });
    connect(m_columns, &ColumnForm::changed, this, &ImportDialog::refresh);
    return page;
}

QWidget *ImportDialog::makeResultPage()
{
    m_only = makeChoice(QStringLiteral("only"));
    m_summary = makeLabel({}, TextRole::Strong, true);
    auto *words = new QLineEdit;
    words->setObjectName(QStringLiteral("words"));
    words->setAccessibleName(tr("Only rows with these words"));
    words->setPlaceholderText(tr("Filter"));
    words->setClearButtonEnabled(true);
    m_rows = new CellModel(importHeadings(), this);
    m_filter = new CellFilter(this);
    m_filter->setSourceModel(m_rows);
    m_table = new CellTable(QStringLiteral("rows"), tr("Rows of the list and what becomes of them"), height::row);
    m_table->setModel(m_filter);
    m_table->setShares({0, 0, 2, 0, 4});
    m_table->setLeastRows(leastImportRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(makeFieldLabel(tr("&Show"), m_only));
    top->addWidget(m_only);
    top->addWidget(words, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addLayout(top);
    column->addWidget(makeRows(), 1);
    m_cut = makeMuted(tr("Only the first %n row(s) are shown; the saved list has them all.", nullptr,
                          static_cast<int>(mostImportRows)),
        TextRole::Small, true);
    m_cut->hide();
    column->addWidget(m_cut);
    connect(m_only, &QComboBox::currentIndexChanged, this, &ImportDialog::filterRows);
    connect(words, &QLineEdit::textEdited, m_filter, &CellFilter::setWords);
    return page;
}

/// The rows, and under them what the chosen one says otherwise, when there are such rows.
QWidget *ImportDialog::makeRows()
{
    auto *panel = new Panel;
    panel->body()->addWidget(m_table);
    m_differences = new DifferencesPanel(m_casebook.region());
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("importSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(m_differences);
    split->setStretchFactor(0, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showDifferences);
    connect(m_differences, &DifferencesPanel::takeWanted, this, &ImportDialog::takeOver);
    return split;
}

QWidget *ImportDialog::makeButtons()
{
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_stop = makeButton(tr("S&top"), QStringLiteral("stop"));
    m_back = makeButton(tr("&Back to the columns"), QStringLiteral("back"));
    m_look = makeButton(tr("Look at the &rows"), QStringLiteral("look"), ButtonKind::Primary);
    m_save = makeButton(tr("Save the ro&ws…"), QStringLiteral("saveRows"));
    m_undo = makeButton(tr("&Undo"), QStringLiteral("undo"));
    m_record = makeButton(tr("Reco&rd"), QStringLiteral("record"), ButtonKind::Primary);
    m_close = makeButton(tr("Close"), QStringLiteral("close"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(1);
    for (QPushButton *button : {m_close, m_save, m_back, m_undo, m_look, m_record}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, &m_job, &ImportJob::stop);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(listPage);
        refresh();
    });
    connect(m_look, &QPushButton::clicked, this, &ImportDialog::look);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRows);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_record, &QPushButton::clicked, this, &ImportDialog::record);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    return bar;
}

exchange::ListKind ImportDialog::kind() const
{
    return static_cast<exchange::ListKind>(m_kind->currentData().toInt());
}

exchange::CsvHints ImportDialog::hints() const
{
    exchange::CsvHints hints;
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty())
        hints.delimiter = delimiter.front().toLatin1();
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        hints.encoding = static_cast<exchange::CsvEncoding>(encoding);
    return hints;
}

exchange::ColumnMap ImportDialog::chosenMap() const
{
    exchange::ColumnMap map = m_columns->map();
    map.hints = hints();
    const QString source = m_source->currentText().trimmed();
    if (!map.columns.contains(exchange::ListField::Source) && !source.isEmpty())
        map.columns.insert(exchange::ListField::Source, {{}, {}, {}, source});
    return map;
}

void ImportDialog::chooseFile()
{
    if (const QString file = m_askFile(); !file.isEmpty()) {
        m_path->setText(file);
        openList(file);
    }
}

void ImportDialog::openList(const QString &file)
{
    m_file = file;
    m_path->setText(file);
    readList();
    if (m_list)
        m_kind->setFocus();
}

void ImportDialog::readList()
{
    if (m_file.isEmpty())
        return;
    m_message->clear();
    const auto read = exchange::CsvText::load(m_file, hints());
    if (!read) {
        m_list.reset();
        m_columns->clear();
        say(read.error());
        return refresh();
    }
    m_list = *read;
    m_format->setText(
        tr("Read as %1, separated by %2.")
            .arg(wording::text(read->format().encoding), wording::delimiterName(read->format().delimiter)));
    exchange::CsvReader reader = m_list->rows();
    exchange::CsvRow header;
    showColumns(reader.next(header) ? exchange::guessMap(header.texts(), kind()) : exchange::ColumnMap());
    recallMap();
}

void ImportDialog::showColumns(const exchange::ColumnMap &map)
{
    m_columns->setList(*m_list, map, kind());
    refresh();
}

void ImportDialog::recallMap()
{
    const QString source = m_source->currentText().trimmed();
    if (!m_list || source.isEmpty())
        return;
    const auto kept = casebook::rememberedMap(m_casebook.vault(), source, kind());
    if (!kept)
        return;
    const QStringList header = m_columns->header();
    for (const exchange::MappedColumn &column : kept->columns) {
        if (!column.fixed && !header.contains(column.column))
            return;
    }
    showColumns(*kept);
    m_message->say(MessageBar::Kind::Note, tr("The columns are as they were for this source the last time."));
}

void ImportDialog::look()
{
    m_message->clear();
    m_job.plan(*m_list, chosenMap(), kind(), QFileInfo(m_file).fileName());
    refresh();
    m_stop->setFocus();
}

void ImportDialog::showResult()
{
    const ImportCounts counts = countsOf(m_job.result()->rows);
    m_summary->setText(tr("%n row(s) read: %1 new, %2 known already, %3 to confirm, %4 left out.", nullptr, counts.read)
                           .arg(counts.added)
                           .arg(counts.known)
                           .arg(counts.toReview)
                           .arg(counts.rejected));
    const QSignalBlocker quiet(m_only);
    m_only->clear();
    m_only->addItem(tr("All rows (%1)").arg(counts.read), -1);
    const auto offer = [this](RowOutcome outcome, int count) {
        m_only->addItem(tr("%1 (%2)").arg(wording::text(outcome)).arg(count), static_cast<int>(outcome));
    };
    offer(RowOutcome::New, counts.added);
    offer(RowOutcome::Known, counts.known);
    offer(RowOutcome::ToReview, counts.toReview - counts.different);
    if (counts.different > 0)
        offer(RowOutcome::Different, counts.different);
    offer(RowOutcome::Rejected, counts.rejected);
    m_pages->setCurrentIndex(resultPage);
    m_differences->setVisible(counts.different > 0);
    filterRows();
    refresh();
    m_table->setFocus();
    Q_EMIT settled();
}

void ImportDialog::filterRows()
{
    fillRows();
    showDifferences();
}

void ImportDialog::fillRows()
{
    if (m_job.result() == nullptr)
        return;
    const int only = m_only->currentData().toInt();
    const QList<CellRow> rows = importRows(
        m_job.result()->rows, only < 0 ? std::nullopt : std::optional<RowOutcome>(static_cast<RowOutcome>(only)));
    m_rows->setRows(rows);
    m_cut->setVisible(rows.size() == mostImportRows);
}

void ImportDialog::record()
{
    m_message->clear();
    // Kept apart from the rows: taking the list back does not make anybody forget its columns.
    casebook::rememberMapLater(m_casebook.vault(), m_source->currentText().trimmed(), kind(), chosenMap());
    m_job.record();
    refresh();
    m_stop->setFocus();
}

void ImportDialog::undo()
{
    m_message->clear();
    m_job.undo();
    refresh();
}

void ImportDialog::saveRows()
{
    const QString file = m_askSave();
    if (file.isEmpty())
        return;
    const Done saved = store::replaceFile(file, wording::importReport(m_job.result()->rows));
    if (!saved)
        return say(saved.error());
    m_message->say(MessageBar::Kind::Done, tr("The rows were saved."));
}

void ImportDialog::say(const Error &error)
{
    // A list is only in the vault, and only in the way of being taken back, once it was recorded.
    if (m_job.imported() && error.code == ErrorCode::Conflict)
        m_message->say(MessageBar::Kind::Warning, tr("The list cannot be taken back any more."),
            wording::whyImportStays(error.where));
    else
        m_message->say(error);
}

void ImportDialog::reject()
{
    m_job.stop();
    QDialog::reject();
}

void ImportDialog::refresh()
{
    const bool running = m_job.isRunning();
    const bool onResult = m_pages->currentIndex() == resultPage;
    const bool recorded = m_job.imported().has_value();
    const bool named =
        !m_source->currentText().trimmed().isEmpty() || m_columns->map().columns.contains(exchange::ListField::Source);
    m_sourceField->setError(
        m_list && !named ? tr("Say where this list comes from: its own numbers are told apart by it.") : QString());
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_back->setVisible(onResult && !recorded);
    m_look->setVisible(!onResult);
    m_save->setVisible(onResult);
    m_undo->setVisible(onResult && recorded);
    m_record->setVisible(onResult && !recorded);
    m_pages->setEnabled(!running);
    m_look->setEnabled(!running && m_list && named && m_columns->isUsable());
    const ImportPlan *plan = m_job.result();
    m_record->setEnabled(!running && plan != nullptr && !(plan->orders.isEmpty() && plan->reports.isEmpty()));
    for (QPushButton *button : {m_back, m_save, m_undo})
        button->setEnabled(!running);
}

} // namespace regie::ui
