#include "app/cli/vaultaccess.h"

#include <QCoreApplication>

#include <sodium.h>

namespace regie::cli {

namespace {

struct VaultAccess
{
    Q_DECLARE_TR_FUNCTIONS(VaultAccess)
};

Result<store::Password> password(const Arguments &arguments)
{
    auto text = arguments.isSet(QStringLiteral("password-file"))
                    ? readPasswordFile(arguments.value(QStringLiteral("password-file")))
                    : askPassword(VaultAccess::tr("Password of the vault:"));
    if (!text)
        return tl::unexpected(text.error());
    store::Password made{store::Secret::copyOf(*text)};
    sodium_memzero(text->data(), static_cast<std::size_t>(text->size()));
    return made;
}

} // namespace

void addVaultOptions(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("vault"), VaultAccess::tr("Folder of the vault."), VaultAccess::tr("FOLDER"));
    arguments.addOption(QStringLiteral("password-file"),
        VaultAccess::tr("File with the password on its first line; asked for when left out."), VaultAccess::tr("FILE"));
}

Result<store::Credential> credential(const Arguments &arguments, bool opensWithoutPassword)
{
    if (opensWithoutPassword && !arguments.isSet(QStringLiteral("password-file")))
        return store::Credential(store::PracticeKey());
    auto secret = password(arguments);
    if (!secret)
        return tl::unexpected(secret.error());
    return store::Credential(std::move(*secret));
}

Result<AskedVault> askedVault(const Arguments &arguments)
{
    const QString folder = arguments.value(QStringLiteral("vault"));
    if (folder.isEmpty())
        return tl::unexpected(
            Error{ErrorCode::MissingField, QStringLiteral("no vault named"), QStringLiteral("--vault")});
    const auto face = store::Vault::look(folder);
    if (!face)
        return tl::unexpected(face.error());
    auto secret = credential(arguments, face->opensWithoutPassword);
    if (!secret)
        return tl::unexpected(secret.error());
    return AskedVault{folder, std::move(*secret)};
}

Result<std::unique_ptr<store::Vault>> openVault(const Arguments &arguments, const Clock &clock, IdSource &ids)
{
    auto asked = askedVault(arguments);
    if (!asked)
        return tl::unexpected(asked.error());
    return store::Vault::open(asked->folder, std::move(asked->key), clock, ids);
}

} // namespace regie::cli
