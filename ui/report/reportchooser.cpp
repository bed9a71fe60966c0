#include "ui/report/reportchooser.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int purposeRole = Qt::UserRole + 1;

QComboBox *chooserBox(const QString &objectName, const QString &accessibleName, int width)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setMinimumWidth(width);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ReportChooser::ReportChooser(Choices choices, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices)),
      m_kind(chooserBox(QStringLiteral("reportSort"), tr("Which report"), 150)),
      m_recipient(chooserBox(QStringLiteral("recipient"), tr("For whom"), 190)),
      m_whom(chooserBox(QStringLiteral("reportWhom"), tr("To whom"), 160)),
      m_whomLabel(makeFieldLabel(tr("&To"), m_whom))
{
    for (const QString &kind : std::as_const(m_choices.kinds))
        m_kind->addItem(wording::reportKindText(kind), kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(makeFieldLabel(tr("&Report"), m_kind));
    row->addWidget(m_kind);
    row->addWidget(makeFieldLabel(tr("&For"), m_recipient));
    row->addWidget(m_recipient);
    row->addWidget(m_whomLabel);
    row->addWidget(m_whom);
    fillRecipients();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillRecipients();
        Q_EMIT changed();
    });
    connect(m_recipient, &QComboBox::currentIndexChanged, this, [this] {
        fillWhom();
        Q_EMIT changed();
    });
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ReportChooser::changed);
}

const privacy::Profile *ReportChooser::profile() const
{
    const QString id = m_recipient->currentData().toString();
    const QString purpose = m_recipient->currentData(purposeRole).toString();
    const auto found = std::ranges::find_if(
        m_choices.profiles, [&](const privacy::Profile &one) { return one.id() == id && one.purpose() == purpose; });
    return found == m_choices.profiles.cend() ? nullptr : &*found;
}

/// Only who gets this report can be chosen.
void ReportChooser::fillRecipients()
{
    const QSignalBlocker blocker(m_recipient);
    m_recipient->clear();
    m_recipient->addItem(tr("Choose for whom this is…"), QString());
    const QString kind = m_kind->currentData().toString();
    for (const privacy::Profile &profile : std::as_const(m_choices.profiles)) {
        if (!profile.allowsReport(kind))
            continue;
        m_recipient->addItem(wording::profileText(profile.id()), profile.id());
        m_recipient->setItemData(m_recipient->count() - 1, profile.purpose(), purposeRole);
    }
    fillWhom();
}

void ReportChooser::fillWhom()
{
    const QSignalBlocker blocker(m_whom);
    m_whom->clear();
    const privacy::Profile *chosen = profile();
    const bool member = chosen != nullptr && chosen->sentTo() == privacy::SentTo::Member;
    const bool partner = chosen != nullptr && chosen->sentTo() == privacy::SentTo::Partner;
    m_whom->setVisible(member || partner);
    m_whomLabel->setVisible(member || partner);
    if (!member && !partner)
        return;
    const QList<Addressable> &whom = member ? m_choices.members : m_choices.partners;
    if (whom.size() != 1) // one is no choice
        m_whom->addItem(member ? tr("Choose the person…") : tr("Choose the partner…"), QString());
    for (const Addressable &one : whom)
        m_whom->addItem(one.name, one.id);
}

std::optional<ReportOrder> ReportChooser::order() const
{
    const privacy::Profile *chosen = profile();
    if (chosen == nullptr)
        return std::nullopt;
    ReportOrder order;
    order.kind = m_kind->currentData().toString();
    order.profile = chosen->id();
    order.purpose = chosen->purpose();
    const QString whom = m_whom->currentData().toString();
    if (!m_whom->isHidden() && whom.isEmpty())
        return std::nullopt;
    if (chosen->sentTo() == privacy::SentTo::Member) {
        const std::optional<PersonId> member = PersonId::parse(whom);
        if (!member)
            return std::nullopt;
        order.to.member = *member;
    }
    if (chosen->sentTo() == privacy::SentTo::Partner)
        order.to.partner = whom;
    return order;
}

void ReportChooser::chooseKind(const QString &kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

void ReportChooser::chooseRecipient(const QString &profile)
{
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(profile)));
}

void ReportChooser::chooseWhom(const QString &id)
{
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(id)));
}

} // namespace regie::ui
