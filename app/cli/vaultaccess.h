#pragma once

#include "app/cli/command.h"

#include "core/store/vault.h"

namespace regie::cli {

/// Declares `--vault` and `--password-file`.
void addVaultOptions(Arguments &arguments);

/// The practice key when @p opensWithoutPassword and no file was named, else the password of `--password-file` or as
/// asked on the terminal.
[[nodiscard]] Result<store::Credential> credential(const Arguments &arguments, bool opensWithoutPassword);

/// A vault as it was named, with what opens it.
struct AskedVault
{
    QString folder = {};
    store::Credential key;
};
/// What @p arguments name: a practice vault with its own key, any other with the password of `--password-file` or as
/// asked on the terminal. MissingField without `--vault`; errors as `Vault::look`.
[[nodiscard]] Result<AskedVault> askedVault(const Arguments &arguments);

/// Opens the vault that @p arguments name: a practice vault by its own key, any other with the password of
/// `--password-file` or asked on the terminal. Errors as `Vault::open`; MissingField without `--vault`.
[[nodiscard]] Result<std::unique_ptr<store::Vault>> openVault(
    const Arguments &arguments, const Clock &clock, IdSource &ids);

} // namespace regie::cli
