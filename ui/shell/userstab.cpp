#include "ui/shell/userstab.h"

#include "core/base/whendone.h"
#include "core/privacy/rights.h"
#include "ui/casefile/celltable.h"
#include "ui/shell/newpassword.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/settingspage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/access.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace regie::ui {

namespace {

QLineEdit *lineCalled(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

QList<CellRow> userRows(const QList<store::VaultUser> &users)
{
    QList<CellRow> rows;
    for (const store::VaultUser &one : users)
        rows.append({.id = one.user.id.toString(),
            .cells = {{.text = one.user.name, .tone = one.isEnded() ? CellTone::Muted : CellTone::Strong},
                {.text = one.user.function}, {.text = wording::roleText(one)},
                {.text = one.hasKey ? UsersTab::tr("own password") : UsersTab::tr("no password"),
                    .tone = CellTone::Muted}}});
    return rows;
}

QList<CellRow> blockRows(const QList<BlockView> &blocks)
{
    QList<CellRow> rows;
    for (const BlockView &one : blocks)
        rows.append({.id = one.block.id.toString(),
            .cells = {{.text = one.caseNumber, .tone = CellTone::Strong}, {.text = one.userName},
                {.text = one.block.reason},
                {.text = wording::day(LocalDateTime::fromUtc(one.block.since).date), .key = one.block.since}}});
    return rows;
}

} // namespace

UsersTab::UsersTab(Upkeep &upkeep, MessageBar *message, QWidget *parent)
    : QWidget(parent), m_upkeep(upkeep), m_message(message)
{
    setObjectName(QStringLiteral("usersTab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const QString why = wording::whyNot(upkeep.vault().viewer().role(), store::Action::ManageUsers);
    if (why.isEmpty()) {
        column->addWidget(makePanelColumn({makeList(), makeAdding(), makeBlocks()}, QStringLiteral("usersScroll")));
        return;
    }
    auto *refused = makeLabel(why, TextRole::Body, true);
    refused->setObjectName(QStringLiteral("usersRefused"));
    auto *panel = new Panel(tr("Who works here"));
    panel->addBlock()->addWidget(refused);
    column->addWidget(makePanelColumn({panel}, QStringLiteral("usersScroll")));
}

QComboBox *UsersTab::makeRoles(const QString &name, TextLabel *explained)
{
    auto *roles = new QComboBox;
    roles->setObjectName(name);
    for (const Role role : privacy::allRoles())
        roles->addItem(wording::text(role), static_cast<int>(role));
    const auto explain = [roles, explained] {
        explained->setText(wording::explain(static_cast<Role>(roles->currentData().toInt())));
    };
    connect(roles, &QComboBox::currentIndexChanged, this, explain);
    explain();
    return roles;
}

QWidget *UsersTab::makeList()
{
    m_users = new CellModel({tr("Name"), tr("Function"), tr("Role"), tr("Key")}, this);
    m_userTable = new CellTable(QStringLiteral("users"), tr("Who works here"), height::row);
    m_userTable->setModel(m_users);
    m_userTable->setShares({3, 3, 3, 0});
    m_userTable->setFitsRows(true);
    m_roleText = makeMuted({}, TextRole::Small, true);
    m_role = makeRoles(QStringLiteral("chosenRole"), m_roleText);
    m_change = makeButton(tr("Change the role"), QStringLiteral("changeRole"));
    m_endReason = lineCalled(QStringLiteral("endReason"));
    m_end = makeButton(tr("End access"), QStringLiteral("endUser"));
    auto *panel = new Panel(tr("Who works here"));
    panel->body()->addWidget(m_userTable);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(new Field(tr("Role of who is chosen"), m_role));
    block->addWidget(m_roleText);
    block->addWidget(m_change, 0, Qt::AlignLeft);
    block->addWidget(new Field(tr("Reason to end the access of who is chosen"), m_endReason));
    block->addWidget(m_end, 0, Qt::AlignLeft);
    block->addWidget(makeMuted(tr("A role holds from when somebody next opens the vault. It decides what the program "
                                  "shows and records, not what somebody with a key can decrypt: whoever had a password "
                                  "could read the whole file with it."),
        TextRole::Small, true));
    connect(m_change, &QPushButton::clicked, this, &UsersTab::changeRole);
    connect(m_end, &QPushButton::clicked, this, &UsersTab::end);
    connect(m_userTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersTab::showChosen);
    return panel;
}

QWidget *UsersTab::makeAdding()
{
    m_name = lineCalled(QStringLiteral("addName"));
    m_function = lineCalled(QStringLiteral("addFunction"));
    m_newRoleText = makeMuted({}, TextRole::Small, true);
    m_newRole = makeRoles(QStringLiteral("addRole"), m_newRoleText);
    m_newRole->setCurrentIndex(m_newRole->findData(static_cast<int>(Role::ThvCoordinator)));
    m_nameField = new Field(tr("Name, as it stands with what somebody does"), m_name);
    m_password = new NewPassword(tr("First password, at least %n character(s)", "", PasswordField::shortest),
        tr("That password again"), QStringLiteral("addPassword"));
    QPushButton *add = makeButton(tr("Add"), QStringLiteral("addUser"));
    auto *panel = new Panel(tr("Somebody more"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    const bool practice = m_upkeep.vault().isPractice();
    if (practice)
        block->addWidget(
            makeLabel(tr("A practice vault has one user: it opens without a password."), TextRole::Body, true));
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_nameField, new Field(tr("Function of somebody new"), m_function),
            new Field(tr("Role of somebody new"), m_newRole), m_newRoleText, m_password})
        column->addWidget(part);
    column->addWidget(
        makeMuted(tr("Tell the password yourself, not by mail. It is to be changed the first time, under Vault."),
            TextRole::Small, true));
    column->addWidget(add, 0, Qt::AlignLeft);
    form->setVisible(!practice);
    block->addWidget(form);
    connect(add, &QPushButton::clicked, this, &UsersTab::add);
    connect(m_password, &NewPassword::submitted, this, &UsersTab::add);
    return panel;
}

QWidget *UsersTab::makeBlocks()
{
    m_blocks = new CellModel({tr("Case"), tr("Kept from"), tr("Reason"), tr("Since")}, this);
    m_blockTable = new CellTable(QStringLiteral("blocks"), tr("Kept from somebody"), height::row);
    m_blockTable->setModel(m_blocks);
    m_blockTable->setShares({0, 2, 4, 0});
    m_blockTable->setFitsRows(true);
    m_noBlocks = makeMuted(tr("No household is kept from anybody."), TextRole::Body, true);
    m_number = lineCalled(QStringLiteral("blockNumber"));
    m_from = new QComboBox;
    m_from->setObjectName(QStringLiteral("blockUser"));
    m_why = lineCalled(QStringLiteral("blockReason"));
    m_numberField = new Field(tr("Number of a case of the household"), m_number);
    m_whyField = new Field(tr("Reason of keeping it, or of lifting the chosen one"), m_why);
    QPushButton *keep = makeButton(tr("Keep the household from this user"), QStringLiteral("blockHousehold"));
    m_lift = makeButton(tr("Lift the chosen one"), QStringLiteral("liftBlock"));
    auto *panel = new Panel(tr("Kept from somebody"));
    panel->body()->addWidget(m_blockTable);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(m_noBlocks);
    block->addWidget(
        makeMuted(tr("Somebody's own family, or people she knows: the household and its cases are then not "
                     "there for her, in no list, count or search. It holds from when she next opens the "
                     "vault."),
            TextRole::Small, true));
    block->addWidget(m_numberField);
    block->addWidget(new Field(tr("From whom it is kept"), m_from));
    block->addWidget(m_whyField);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(keep);
    row->addWidget(m_lift);
    row->addStretch(1);
    block->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &UsersTab::block);
    connect(m_lift, &QPushButton::clicked, this, &UsersTab::lift);
    return panel;
}

void UsersTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void UsersTab::refresh()
{
    if (m_users == nullptr)
        return;
    whenDone(m_upkeep.access(), this, [this](const Result<AccessView> &view) {
        if (view)
            show(*view);
        else
            m_message->say(view.error());
        Q_EMIT refreshed();
    });
}

void UsersTab::show(const AccessView &view)
{
    const int user = std::max(0, m_userTable->currentIndex().row());
    m_view = view;
    m_users->setRows(userRows(view.users));
    m_blocks->setRows(blockRows(view.blocks));
    m_userTable->updateGeometry();
    m_blockTable->updateGeometry();
    m_blockTable->setVisible(!view.blocks.isEmpty());
    m_lift->setVisible(!view.blocks.isEmpty());
    m_noBlocks->setVisible(view.blocks.isEmpty());
    const QVariant chosen = m_from->currentData();
    m_from->clear();
    for (const store::VaultUser &one : view.users) {
        if (!one.isEnded())
            m_from->addItem(one.user.name, one.user.id.toString());
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(chosen)));
    m_userTable->selectRow(std::min(user, m_users->rowCount() - 1));
    m_blockTable->selectRow(0);
    showChosen();
}

const store::VaultUser *UsersTab::chosenUser() const
{
    const auto found = std::find_if(m_view.users.cbegin(), m_view.users.cend(), [this](const store::VaultUser &one) {
        return one.user.id.toString() == m_users->idAt(m_userTable->currentIndex().row());
    });
    return found == m_view.users.cend() ? nullptr : &*found;
}

void UsersTab::showChosen()
{
    const store::VaultUser *user = chosenUser();
    const bool works = user != nullptr && !user->isEnded();
    if (works)
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(user->role)));
    m_role->setEnabled(works);
    m_change->setEnabled(works);
    const bool other = works && user->user.id != m_upkeep.vault().user().id;
    m_endReason->setEnabled(other);
    m_end->setEnabled(other);
    const QString why = !works || other ? QString() : tr("Nobody ends her own access: somebody else does.");
    m_end->setToolTip(why.toHtmlEscaped());
    m_end->setAccessibleDescription(why);
}

/// What these mean here, which is more than the code alone says.
bool UsersTab::explains(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        m_message->say(MessageBar::Kind::Warning, tr("Not done."),
            tr("The recovery key was made by this user. Make a new one first, under Vault."));
    else if (error.code == ErrorCode::NotAllowed)
        m_message->say(MessageBar::Kind::Warning, tr("Not done."),
            tr("Then nobody could manage users any more. Give somebody else that role first."));
    else
        return false;
    return true;
}

template <typename T>
void UsersTab::finish(const Result<T> &result, const QString &what, const QString &rest)
{
    setEnabled(true);
    if (result)
        m_message->say(MessageBar::Kind::Done, what, rest);
    else if (!explains(result.error()))
        m_message->say(result.error());
    refresh();
}

bool UsersTab::mayAdd()
{
    const bool nameless = m_name->text().trimmed().isEmpty();
    m_nameField->setError(nameless ? tr("Fill in the name: every action names who did it.") : QString());
    QWidget *wrong = m_password->wrongField(m_name->text().split(u' ', Qt::SkipEmptyParts));
    if (nameless)
        wrong = m_name;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void UsersTab::add()
{
    if (!mayAdd())
        return;
    setEnabled(false);
    m_message->say(MessageBar::Kind::Note, tr("Making a key…"));
    const store::User user{
        {}, m_name->text().trimmed(), m_function->text().trimmed(), m_upkeep.vault().user().organisation};
    const auto role = static_cast<Role>(m_newRole->currentData().toInt());
    whenDone(
        m_upkeep.addUser(user, role, store::Password{m_password->secret()}), this, [this](const Result<UserId> &added) {
            if (added) {
                m_name->clear();
                m_function->clear();
            }
            if (!added && added.error().code == ErrorCode::DuplicateId) {
                m_message->clear();
                setEnabled(true);
                m_password->refuseAsUsed();
                return;
            }
            finish(added, tr("The vault opens with that password now."));
        });
    m_password->clear();
}

void UsersTab::changeRole()
{
    const store::VaultUser *user = chosenUser();
    if (user == nullptr)
        return;
    setEnabled(false);
    whenDone(m_upkeep.changeRole(user->user.id, static_cast<Role>(m_role->currentData().toInt())), this,
        [this](const Done &changed) {
            finish(changed, tr("The role is changed."), tr("It holds from when this user next opens the vault."));
        });
}

void UsersTab::end()
{
    const store::VaultUser *user = chosenUser();
    if (user == nullptr)
        return;
    setEnabled(false);
    whenDone(m_upkeep.endUser(user->user.id, m_endReason->text()), this, [this](const Done &ended) {
        if (ended)
            m_endReason->clear();
        finish(ended, tr("That password opens the vault no more."),
            tr("Earlier backups still open with it. Make a new one, and destroy those."));
    });
}

void UsersTab::block()
{
    m_numberField->setError(m_number->text().trimmed().isEmpty() ? tr("Which case?") : QString());
    m_whyField->setError(m_why->text().trimmed().isEmpty() ? tr("Write down why.") : QString());
    for (const Field *field : {m_numberField, m_whyField}) {
        if (!field->error().isEmpty()) {
            field->control()->setFocus();
            return;
        }
    }
    const auto user = UserId::parse(m_from->currentData().toString());
    if (!user)
        return;
    setEnabled(false);
    whenDone(m_upkeep.keepFrom(m_number->text(), *user, m_why->text()), this, [this](const Result<BlockId> &kept) {
        if (kept) {
            m_number->clear();
            m_why->clear();
        }
        if (!kept && kept.error().code == ErrorCode::NotFound)
            m_numberField->setError(tr("There is no case of this number."));
        else if (!kept && kept.error().code == ErrorCode::DuplicateId)
            m_numberField->setError(tr("This household is kept from this user already."));
        finish(kept, tr("The household is kept from this user."),
            tr("It holds from when this user next opens the vault."));
    });
}

void UsersTab::lift()
{
    const auto id = BlockId::parse(m_blocks->idAt(m_blockTable->currentIndex().row()));
    if (!id)
        return;
    m_whyField->setError(m_why->text().trimmed().isEmpty() ? tr("Write down why.") : QString());
    if (!m_whyField->error().isEmpty()) {
        m_why->setFocus();
        return;
    }
    setEnabled(false);
    whenDone(m_upkeep.lift(*id, m_why->text()), this, [this](const Done &lifted) {
        if (lifted)
            m_why->clear();
        finish(
            lifted, tr("The household can be seen again."), tr("It holds from when this user next opens the vault."));
    });
}

} // namespace regie::ui
