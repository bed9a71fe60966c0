#include "core/exchange/statement.h"

#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/vault.h"
#include "core/store/vaultadmin.h"

#include <sodium.h>

#include <future>

namespace regie::exchange {

namespace {

constexpr QByteArrayView sealWord("Zegel: ");
constexpr qsizetype actionDigits = 32;
constexpr qsizetype codeDigits = 64;
constexpr qsizetype sealSize = sealWord.size() + actionDigits + 1 + codeDigits + 1;

QByteArray sealLine(store::Vault &vault, const QByteArray &body, const QByteArray &action)
{
    const QByteArray code = store::VaultAdmin(vault).statementCode(body, action).toHex();
    return sealWord.toByteArray() + action + ' ' + code + '\n';
}

Result<bool> standsInLog(store::Vault &vault, ActionId action)
{
    auto answer = std::make_shared<std::promise<Result<bool>>>();
    auto future = answer->get_future();
    vault.checkOnWorker([answer, action](store::Database &database) {
        answer->set_value(store::committed(database, action).map([](const auto &head) { return head.has_value(); }));
    });
    return future.get();
}

} // namespace

QByteArray sealedStatement(store::Vault &vault, const QByteArray &body, ActionId action)
{
    return body + sealLine(vault, body, action.toBytes().toHex());
}

Result<StatementFound> checkStatement(store::Vault &vault, const QByteArray &text)
{
    if (text.size() <= sealSize)
        return StatementFound::Changed;
    const QByteArray body = text.chopped(sealSize);
    const QByteArray line = text.right(sealSize);
    const QByteArray action = line.mid(sealWord.size(), actionDigits);
    // the line is made anew from what it claims: no other way of writing it is right
    const QByteArray right = sealLine(vault, body, action);
    if (right.size() != line.size() || sodium_memcmp(right.constData(), line.constData(), sealSize) != 0)
        return StatementFound::Changed;
    const auto id = ActionId::fromBytes(QByteArray::fromHex(action));
    if (!id)
        return StatementFound::Changed;
    return standsInLog(vault, *id).map([](bool there) {
        return there ? StatementFound::Genuine : StatementFound::NotInLog;
    });
}

} // namespace regie::exchange
