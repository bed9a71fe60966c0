#include "ui/disclosure/listdialog.h"

#include "core/base/whendone.h"
#include "core/store/files.h"
#include "ui/disclosure/listreason.h"
#include "ui/disclosure/packageparts.h"
#include "ui/shell/newpassword.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"
#include "ui/wording/leaks.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLetters = 24;

QComboBox *listChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of partners may be long
    box->setMinimumContentsLength(shownLetters);
    return box;
}

void addListField(QVBoxLayout *into, const QString &label, QWidget *field)
{
    into->addWidget(makeFieldLabel(label, field));
    into->addWidget(field);
}

QString endingOf(ListDialog::Format format)
{
    switch (format) {
    case ListDialog::Format::PackedXlsx:
    case ListDialog::Format::Xlsx:
        return u"xlsx"_s;
    case ListDialog::Format::PackedCsv:
    case ListDialog::Format::Csv:
        return u"csv"_s;
    }
    return {};
}

} // namespace

ListDialog::ListDialog(Casebook &casebook, ScreenList list, QWidget *parent)
    : QDialog(parent), m_casebook(casebook), m_list(std::move(list))
{
    m_askPath = [this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Save the list"), QDir::home().filePath(suggestion));
    };
    m_askPrinter = printDialogAbove(this);
    setObjectName(u"listDialog"_s);
    setWindowTitle(tr("Save a list"));
    setSizeGripEnabled(true);
    resize(880, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_about = makeLabel({}, TextRole::PanelHeading, true);
    //: %1 is what the screen calls the list ("Cases")
    m_about->setText(tr("%1: %n row(s) as they stand on the screen", nullptr, static_cast<int>(m_list.rows.size()))
                         .arg(m_list.title));
    layout->addWidget(m_about);
    m_message = new MessageBar;
    m_message->setObjectName(u"message"_s);
    layout->addWidget(m_message);
    m_reason = new ListReasonPanel(m_casebook, m_message, tr("Give this &reason"));
    layout->addWidget(m_reason);
    connect(m_reason, &ListReasonPanel::answered, this, [this] {
        showReady();
        Q_EMIT settled();
    });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    layout->addLayout(columns, 1);
    buildTop(left);
    m_password = makePackagePassword();
    left->addWidget(m_password);
    left->addStretch(1);
    buildPanels(right);
    buildBottom(layout);
    fillRecipients();
    formatChanged();
    m_recipient->setFocus();
}

void ListDialog::buildTop(QVBoxLayout *into)
{
    m_recipient = listChoice(u"listRecipient"_s);
    addListField(into, tr("&For whom"), m_recipient);
    m_partnerRow = new QWidget;
    auto *partner = new QVBoxLayout(m_partnerRow);
    partner->setContentsMargins(0, 0, 0, 0);
    partner->setSpacing(space::s);
    m_partner = listChoice(u"listPartner"_s);
    addListField(partner, tr("&To which partner"), m_partner);
    into->addWidget(m_partnerRow);
    m_format = listChoice(u"listFormat"_s);
    m_format->addItem(tr("Package with a password, a spreadsheet inside"), static_cast<int>(Format::PackedXlsx));
    m_format->addItem(tr("Package with a password, a CSV file inside"), static_cast<int>(Format::PackedCsv));
    m_format->addItem(tr("Spreadsheet (XLSX), readable by anybody"), static_cast<int>(Format::Xlsx));
    m_format->addItem(tr("CSV file, readable by anybody"), static_cast<int>(Format::Csv));
    addListField(into, tr("&As"), m_format);
    m_formatNote = makeMuted({}, TextRole::Small, true);
    into->addWidget(m_formatNote);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, [this] {
        fillPartners();
        compose();
    });
    connect(m_partner, &QComboBox::currentIndexChanged, this, &ListDialog::compose);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ListDialog::formatChanged);
}

void ListDialog::buildPanels(QVBoxLayout *into)
{
    m_leakPanel = new Panel(tr("This must not leave"));
    m_leaks = makeFindingList(u"listLeaks"_s, tr("Cells in which something shielded would be read"));
    auto *takeOut = makeButton(tr("Empty those &cells"), u"emptyCells"_s);
    takeOut->setAutoDefault(false);
    QVBoxLayout *block = m_leakPanel->addBlock();
    block->addWidget(m_leaks);
    block->addWidget(takeOut);
    m_leakPanel->hide();
    into->addWidget(m_leakPanel, 1);
    auto *left = new Panel(tr("Not in the file"));
    m_leftOutNote = makeMuted({}, TextRole::Small, true);
    m_leftOut = makeFindingList(u"listLeftOut"_s, tr("What is not in the file, and why"));
    left->addBlock()->addWidget(m_leftOutNote);
    left->body()->addWidget(m_leftOut, 1);
    into->addWidget(left, 1);
    connect(takeOut, &QPushButton::clicked, this, [this] {
        m_composed->takeOutLeaks();
        showComposed();
    });
}

void ListDialog::buildBottom(QVBoxLayout *into)
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"listProgress"_s);
    m_progress->setAccessibleName(tr("Rows that were looked through"));
    m_progress->hide();
    m_stopPrinting = makeButton(tr("S&top printing"), u"stopPrinting"_s);
    m_stopPrinting->setAutoDefault(false);
    m_stopPrinting->hide();
    auto *going = new QHBoxLayout;
    going->setSpacing(space::s);
    going->addWidget(m_progress, 1);
    going->addWidget(m_stopPrinting);
    into->addLayout(going);
    m_save = makeButton(tr("&Save…"), u"saveList"_s, ButtonKind::Primary, u"Ctrl+S"_s);
    m_print = makeButton(tr("&Print…"), u"printList"_s, ButtonKind::Normal, u"Ctrl+P"_s);
    auto *close = makeButton(tr("&Close"), u"closeList"_s);
    for (QPushButton *button : {m_save, m_print, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeMuted(tr("Saving or printing registers a copy in every case that the list tells of."),
                       TextRole::Small, true),
        1);
    row->addWidget(close);
    row->addWidget(m_print);
    row->addWidget(m_save);
    into->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ListDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ListDialog::print);
    connect(m_stopPrinting, &QPushButton::clicked, this, &ListDialog::stopPrinting);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ListDialog::fillRecipients()
{
    m_recipient->addItem(tr("Choose for whom this is…"), QString());
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles) {
        m_message->say(profiles.error());
        return;
    }
    for (const privacy::Profile &profile : profiles->all()) {
        if (profile.allowsReport(listKind(m_list.code)))
            m_recipient->addItem(wording::profileText(profile.id()), profile.id());
    }
    const QDate today = m_casebook.clock().today();
    m_partner->addItem(tr("Choose the partner…"), QString());
    for (const routing::Organisation &one : m_casebook.region().organisations) {
        if (m_partner->findData(one.id) < 0)
            m_partner->addItem(m_casebook.region().organisationName(one.id, today), one.id);
    }
    fillPartners();
    compose();
}

void ListDialog::fillPartners()
{
    const auto profiles = privacy::Profiles::builtIn();
    const auto chosen = profiles ? profiles->find(m_recipient->currentData().toString())
                                 : Result<privacy::Profile>(tl::unexpected(profiles.error()));
    m_partnerRow->setVisible(chosen && chosen->sentTo() == privacy::SentTo::Partner);
}

void ListDialog::choose(const QString &profile, const QString &partner)
{
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(profile)));
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(partner)));
}

void ListDialog::chooseFormat(Format format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

ListDialog::Format ListDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

bool ListDialog::packs() const
{
    return format() == Format::PackedXlsx || format() == Format::PackedCsv;
}

void ListDialog::formatChanged()
{
    m_password->setVisible(packs());
    m_password->forgive();
    m_formatNote->setText(packs() ? tr("Give the password by telephone, never with the file. Whoever gets it opens it "
                                       "with “Open a package” in the menu.")
                                  : tr("Whoever gets hold of this file reads it. Choose a package when it travels."));
}

/// Begins anew: what is chosen decides what goes.
void ListDialog::compose()
{
    stop();
    m_message->clear();
    ListOrder order{m_recipient->currentData().toString(), {}};
    if (!m_partnerRow->isHidden())
        order.partner = m_partner->currentData().toString();
    if (order.profile.isEmpty() || (!m_partnerRow->isHidden() && order.partner.isEmpty())) {
        showReady();
        return;
    }
    Result<ListComposer> begun = ListComposer::begin(m_casebook, m_list, order);
    if (!begun) {
        m_message->say(begun.error());
        showReady();
        return;
    }
    m_composer.emplace(*std::move(begun));
    m_progress->setRange(0, std::max(1, m_composer->rows()));
    m_progress->setValue(0);
    m_progress->show();
    showReady();
    composeOn();
}

void ListDialog::composeOn()
{
    whenDone(m_composer->goOnLater(), this, [this, asked = m_asked](const Done &done) {
        if (asked == m_asked)
            composedSome(done);
    });
}

void ListDialog::composedSome(const Done &done)
{
    if (!done) {
        stop();
        m_message->say(done.error());
        showReady();
        Q_EMIT settled();
        return;
    }
    m_progress->setValue(m_composer->done());
    if (!m_composer->atEnd())
        return composeOn();
    m_composed = m_composer->result();
    m_progress->hide();
    m_composer.reset();
    showComposed();
    m_reason->ask(m_list.code, m_composed->cases());
}

/// What is asked, and what is wrong with the answer, takes room of its own.
bool ListDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && m_reason != nullptr && m_reason->isVisible())
        resize(size().expandedTo({minimumSizeHint().width(), layout()->totalHeightForWidth(width())}));
    return handled;
}

void ListDialog::stop()
{
    ++m_asked;
    m_reason->stop();
    m_composer.reset();
    m_composed.reset();
    m_progress->hide();
    m_leftOut->clear();
    m_leakPanel->hide();
}

void ListDialog::showComposed()
{
    m_leftOut->clear();
    for (const privacy::LeftOut &left : std::as_const(m_composed->leftOut))
        m_leftOut->addItem(leftOutRow(left));
    if (m_composed->otherRows > 0)
        m_leftOut->addItem(
            tr("%n row(s): about cases in which this recipient has no part", nullptr, m_composed->otherRows));
    showLeaks();
    showReady();
}

void ListDialog::showLeaks()
{
    m_leaks->clear();
    for (const ListLeak &found : std::as_const(m_composed->leaks)) {
        //: a row of the list, the heading of its column, what was found there
        m_leaks->addItem(tr("Row %1, %2: %3")
                             .arg(QString::number(found.row + 1), m_composed->sheet.headings.at(found.column),
                                 wording::text(found.leak)));
    }
    m_leakPanel->setVisible(!m_composed->leaks.isEmpty());
}

void ListDialog::showReady()
{
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(mayLeave());
    if (!m_composed)
        m_leftOutNote->setText(m_composer ? tr("Looking through the rows…")
                                          : tr("Choose for whom this is first: that decides what goes into the file."));
    else
        m_leftOutNote->setText(
            tr("%n row(s) go. Purpose: %1. Basis: %2.", nullptr, static_cast<int>(m_composed->sheet.rows.size()))
                .arg(wording::purposeTitle(m_composed->purpose),
                    wording::legalBasisText(m_composed->legalBasis, m_composed->legalBasisConfirmed)));
}

/// A list on its way: what is written stays what was looked at, whatever is chosen meanwhile.
struct ListDialog::Leaving
{
    ComposedList list = {};
    Format format = Format::PackedXlsx;
    QString path = {};
    Result<QByteArray> bytes = {};
    std::shared_ptr<store::Secret> password = {}; ///< of a package
    exchange::PackageSeal seal = {};

    [[nodiscard]] Result<QByteArray> content() const
    {
        return endingOf(format) == u"csv"_s ? Result<QByteArray>(exchange::listAsCsv(list.sheet))
                                            : exchange::listAsXlsx(list.sheet);
    }
    /// Making a key of the password takes most of a second.
    [[nodiscard]] Done written() const
    {
        if (!password)
            return store::replaceFile(path, *bytes);
        SystemIds ids;
        return exchange::writePackage(path, {list.fileName(endingOf(format)), *bytes}, *password, seal, ids);
    }
};

/// Before anything is written.
void ListDialog::registerCopies(const std::shared_ptr<Leaving> &leaving)
{
    if (!leaving->bytes)
        return ended(tl::unexpected(leaving->bytes.error()), 0);
    whenDone(registerListLater(m_casebook, leaving->list), this, [this, leaving](const Result<int> &copies) {
        if (copies)
            write(leaving, *copies);
        else
            ended(tl::unexpected(copies.error()), 0);
    });
}

void ListDialog::write(const std::shared_ptr<Leaving> &leaving, int copies)
{
    m_aside.run([this, leaving, copies] {
        const Done written = leaving->written();
        return [this, written, copies] { ended(written, copies); };
    });
}

void ListDialog::ended(const Done &written, int copies)
{
    m_saving = false;
    if (!m_composer)
        m_progress->hide();
    showReady();
    if (!written) {
        m_message->say(written.error());
    } else {
        m_password->clear();
        m_message->say(MessageBar::Kind::Done, tr("Saved."), left(copies));
    }
    Q_EMIT saved();
}

bool ListDialog::mayLeave() const
{
    return m_composed && m_composed->leaks.isEmpty() && m_reason->isOpen() && !m_saving;
}

void ListDialog::begin()
{
    m_saving = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    showReady();
}

QString ListDialog::left(int copies)
{
    return copies == 0 ? tr("The log keeps that this list left.")
                       : tr("A copy stands in the register of %n case(s).", nullptr, copies);
}

void ListDialog::save()
{
    if (!mayLeave() || (packs() && !m_password->isGood()))
        return;
    const QString path = m_askPath(m_composed->fileName(packs() ? u"pakket"_s : endingOf(format())));
    if (path.isEmpty())
        return;
    auto leaving = std::make_shared<Leaving>();
    leaving->list = *m_composed;
    leaving->format = format();
    leaving->path = path;
    leaving->seal = sealOf(m_casebook.vault(), m_cost);
    if (packs())
        leaving->password = std::make_shared<store::Secret>(m_password->secret());
    begin();
    m_aside.run([this, leaving] {
        leaving->bytes = leaving->content();
        return [this, leaving] { registerCopies(leaving); };
    });
}

} // namespace regie::ui
