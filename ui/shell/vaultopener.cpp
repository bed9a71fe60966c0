#include "ui/shell/vaultopener.h"

namespace regie::ui {

VaultOpener::VaultOpener(const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent), m_clock(clock), m_ids(ids)
{
}

void VaultOpener::open(const QString &folder, store::Credential credential, store::OlderAccepted older, Opened done)
{
    // A std::function must be copyable and a credential is not.
    auto key = std::make_shared<store::Credential>(std::move(credential));
    m_aside.run([this, folder, key, older = std::move(older), done = std::move(done)] {
        auto result = std::make_shared<Result<std::unique_ptr<store::Vault>>>(
            store::Vault::open(folder, std::move(*key), m_clock, m_ids, older));
        return [result, done] { done(std::move(*result)); };
    });
}

void VaultOpener::create(store::NewVault what, Made done)
{
    auto wish = std::make_shared<store::NewVault>(std::move(what));
    m_aside.run([this, wish, done = std::move(done)] {
        auto result =
            std::make_shared<Result<store::Vault::Created>>(store::Vault::create(std::move(*wish), m_clock, m_ids));
        return [result, done] { done(std::move(*result)); };
    });
}

void VaultOpener::restore(const QString &file, const QString &folder, store::Credential credential, PutBack done)
{
    auto key = std::make_shared<store::Credential>(std::move(credential));
    m_aside.run([this, file, folder, key, done = std::move(done)] {
        auto result =
            std::make_shared<Result<exchange::Restored>>(exchange::restore(file, *key, folder, m_clock, m_ids));
        return [result, done] { done(*result); };
    });
}

} // namespace regie::ui
