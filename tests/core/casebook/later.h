#pragma once

#include "core/store/slots.h"
#include "tests/core/casebook/duelist.h"
#include "tests/core/casebook/practicevault.h"

#include <QFutureWatcher>
#include <QLibrary>
#include <QSignalSpy>

namespace regie::test {

/// What @p future comes to, while the interface thread goes on.
template <typename T>
[[nodiscard]] T answerOf(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && ended.isEmpty())
        ended.wait(60000);
    return future.result();
}

/// AES-256-CBC of the library that the engine itself uses: an independent look at the pages (docs/crypto.md).
class Decipher
{
public:
    Decipher() : m_library(QStringLiteral("crypto"), QStringLiteral("3")) {}
    [[nodiscard]] bool isThere() { return m_library.load(); }
    [[nodiscard]] QByteArray plain(const store::Secret &key, const QByteArray &vector, const QByteArray &bytes)
    {
        using New = void *(*)();
        using Cipher = const void *(*)();
        using Init = int (*)(void *, const void *, void *, const unsigned char *, const unsigned char *);
        using Update = int (*)(void *, unsigned char *, int *, const unsigned char *, int);
        using Padding = int (*)(void *, int);
        using Free = void (*)(void *);
        const auto find = [this](const char *name) { return m_library.resolve(name); };
        void *context = reinterpret_cast<New>(find("EVP_CIPHER_CTX_new"))();
        const auto *iv = reinterpret_cast<const unsigned char *>(vector.constData());
        reinterpret_cast<Init>(find("EVP_DecryptInit_ex"))(
            context, reinterpret_cast<Cipher>(find("EVP_aes_256_cbc"))(), nullptr, key.data(), iv);
        reinterpret_cast<Padding>(find("EVP_CIPHER_CTX_set_padding"))(context, 0);
        QByteArray out(bytes.size() + 32, '\0');
        int made = 0;
        reinterpret_cast<Update>(find("EVP_DecryptUpdate"))(context, reinterpret_cast<unsigned char *>(out.data()),
            &made, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()));
        reinterpret_cast<Free>(find("EVP_CIPHER_CTX_free"))(context);
        out.truncate(made);
        return out;
    }

private:
    QLibrary m_library;
};

/// Every page of @p file in clear, one behind the other.
[[nodiscard]] inline QByteArray pagesOf(Decipher &decipher, const QString &file, const store::Secret &key)
{
    constexpr int pageSize = 4096;
    constexpr int reserve = 48; // 16 bytes of vector, 20 of code, the rest nothing
    QFile data(file);
    if (!data.open(QIODevice::ReadOnly))
        return {};
    QByteArray all;
    for (qsizetype at = 0;; ++at) {
        const QByteArray page = data.read(pageSize);
        if (page.size() < pageSize)
            return all;
        const qsizetype from = at == 0 ? 16 : 0; // the salt
        all += decipher.plain(key, page.mid(pageSize - reserve, 16), page.mid(from, pageSize - reserve - from));
    }
}

/// The key of a practice vault: it stands in its slot as it is. Empty when it cannot be read.
[[nodiscard]] inline store::Secret practiceKey(const store::Vault &vault)
{
    store::Secret key;
    const auto read = store::readSlots(vault.folder());
    if (!read)
        return key;
    for (const store::Slot &slot : read->contents.list())
        key = store::Secret::copyOf(slot.wrapped);
    return key;
}

/// A vault of eight years later, in which everything that was closed is past its term.
struct Later
{
    test::PracticeVault practice;
    std::unique_ptr<Casebook> book;
    RetentionList list;
    const QDate today{2034, 11, 23};

    explicit Later(int households = 60)
    {
        if (!practice.vault || !practice.fill(households))
            qFatal("no practice vault");
        book = std::make_unique<Casebook>(*practice.vault, practice.region);
    }
    void passTime() { practice.clock.set({today, QTime(9, 0)}); }
    void look()
    {
        const auto found = answerOf(DestructionDesk(*book).list(today.year()));
        if (!found)
            qFatal("no list");
        list = *found;
    }
    [[nodiscard]] Result<RetentionOutcome> destroy(
        const store::DestroyOrder &order, const QString &second = QStringLiteral("B. Ander"))
    {
        return answerOf(
            DestructionDesk(*book).destroy(today.year(), order, {second, static_cast<int>(order.size())}, today));
    }
};

} // namespace regie::test
