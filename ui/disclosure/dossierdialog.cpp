#include "ui/disclosure/dossierdialog.h"

#include "core/base/whendone.h"
#include "ui/disclosure/packageparts.h"
#include "ui/shell/newpassword.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/leaks.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace regie::ui {

using namespace Qt::StringLiterals;

DossierDialog::DossierDialog(Casebook &casebook, CaseId file, QWidget *parent)
    : QDialog(parent), m_casebook(casebook), m_file(file)
{
    m_askPath = [this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Save the package"), QDir::home().filePath(suggestion));
    };
    setObjectName(u"dossierDialog"_s);
    setWindowTitle(tr("Send a dossier to another vault"));
    setSizeGripEnabled(true);
    resize(680, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    buildTop(layout);
    buildBottom(layout);
    const QStringList profiles = DossierDesk::profiles();
    m_recipient->addItem(tr("Choose for whom this is…"), QString());
    for (const QString &one : profiles)
        m_recipient->addItem(wording::profileText(one), one);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &DossierDialog::compose);
    compose();
    m_recipient->setFocus();
}

void DossierDialog::buildTop(QVBoxLayout *into)
{
    into->addWidget(makeLabel(tr("A colleague who works with Regiekompas in a vault of her own can join this dossier "
                                 "with hers: persons, addresses, orders and reports, and the cases with route, phase, "
                                 "steps and decisions as codes and days. Reasons, notes, plans, meetings and reports "
                                 "on paper do not go."),
        TextRole::Body, true));
    m_message = new MessageBar;
    m_message->setObjectName(u"message"_s);
    into->addWidget(m_message);
    m_recipient = new QComboBox;
    m_recipient->setObjectName(u"dossierRecipient"_s);
    into->addWidget(makeFieldLabel(tr("&For whom"), m_recipient));
    into->addWidget(m_recipient);
    auto *left = new Panel(tr("Not in the package"));
    m_about = makeMuted({}, TextRole::Small, true);
    m_leftOut = makeFindingList(u"dossierLeftOut"_s, tr("What is not in the package, and why"));
    left->addBlock()->addWidget(m_about);
    left->body()->addWidget(m_leftOut, 1);
    into->addWidget(left, 1);
}

void DossierDialog::buildBottom(QVBoxLayout *into)
{
    m_password = makePackagePassword();
    into->addWidget(m_password);
    m_save = makeButton(tr("&Save…"), u"saveDossier"_s, ButtonKind::Primary, u"Ctrl+S"_s);
    auto *close = makeButton(tr("&Close"), u"closeDossier"_s);
    for (QPushButton *button : {m_save, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeMuted(tr("Give the password by telephone, never with the file. Saving registers a copy."),
                       TextRole::Small, true),
        1);
    row->addWidget(close);
    row->addWidget(m_save);
    into->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DossierDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DossierDialog::choose(const QString &profile)
{
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(profile)));
}

void DossierDialog::compose()
{
    ++m_asked;
    m_composed.reset();
    m_leftOut->clear();
    m_message->clear();
    showReady();
    const QString profile = m_recipient->currentData().toString();
    if (profile.isEmpty())
        return;
    whenDone(DossierDesk(m_casebook).composeLater(m_file, profile), this,
        [this, asked = m_asked](const Result<ComposedDossier> &made) {
            if (asked == m_asked)
                composed(made);
        });
}

void DossierDialog::composed(const Result<ComposedDossier> &made)
{
    if (!made) {
        m_message->say(made.error());
    } else {
        m_composed = *made;
        for (const privacy::LeftOut &left : m_composed->leftOut)
            m_leftOut->addItem(leftOutRow(left));
        for (const privacy::Leak &leak : m_composed->leaks)
            m_message->say(
                MessageBar::Kind::Error, tr("Something shielded would be read in this dossier."), wording::text(leak));
    }
    showReady();
    Q_EMIT settled();
}

void DossierDialog::showReady()
{
    m_save->setEnabled(m_composed && m_composed->leaks.isEmpty() && !m_saving);
    if (!m_composed) {
        m_about->setText(tr("Choose for whom this is first: that decides what goes into the package."));
        return;
    }
    const exchange::Dossier &goes = m_composed->dossier;
    m_about->setText(tr("%n person(s) go.", nullptr, static_cast<int>(goes.persons.size())) + u' ' +
                     tr("%n order(s) go.", nullptr, static_cast<int>(goes.orders.size())) + u' ' +
                     tr("%n report(s) go.", nullptr, static_cast<int>(goes.reports.size())) + u' ' + casesText(goes) +
                     u' ' +
                     tr("Purpose: %1. Basis: %2.")
                         .arg(wording::purposeTitle(m_composed->purpose),
                             wording::legalBasisText(m_composed->legalBasis, m_composed->legalBasisConfirmed)));
}

QString DossierDialog::casesText(const exchange::Dossier &goes)
{
    qsizetype steps = 0;
    for (const exchange::DossierCase &one : goes.cases)
        steps += one.steps.size() + one.decisions.size();
    return tr("%n case(s) go,", nullptr, static_cast<int>(goes.cases.size())) + u' ' +
           tr("with %n step(s) and decision(s).", nullptr, static_cast<int>(steps));
}

void DossierDialog::save()
{
    if (!m_save->isEnabled() || !m_password->isGood())
        return;
    const QString path = m_askPath(u"dossier.pakket"_s); // names nobody
    if (path.isEmpty())
        return;
    m_saving = true;
    showReady();
    write(path, std::make_shared<store::Secret>(m_password->secret()));
}

/// Registered before anything is written.
void DossierDialog::write(const QString &path, const std::shared_ptr<store::Secret> &password)
{
    const exchange::PackageSeal seal = sealOf(m_casebook.vault(), m_cost);
    const exchange::Package package{exchange::dossierFileName(), exchange::dossierToJson(m_composed->dossier)};
    whenDone(DossierDesk(m_casebook).registerLater(*m_composed), this, [=, this](const Result<int> &copy) {
        if (!copy)
            return ended(tl::unexpected(copy.error()), 0);
        m_aside.run([=, this] {
            SystemIds ids;
            const Done written = exchange::writePackage(path, package, *password, seal, ids);
            return [=, this] { ended(written, *copy); };
        });
    });
}

void DossierDialog::ended(const Done &written, int copy)
{
    m_saving = false;
    showReady();
    if (!written) {
        m_message->say(written.error());
    } else {
        m_password->clear();
        m_message->say(
            MessageBar::Kind::Done, tr("Saved."), tr("It stands in the register of this case as copy %1.").arg(copy));
    }
    Q_EMIT saved();
}

} // namespace regie::ui
