#pragma once

#include "core/store/transaction.h"
#include "core/store/vault.h"

namespace regie::store {

/// The surname of everybody in batch @p number. All of one length, because the look-up also gives names that begin
/// with the one asked for, fifty at most: in the full run numbers have seven digits.
[[nodiscard]] inline QString batchName(int number)
{
    return QStringLiteral("proef%1").arg(number, 9, 10, QLatin1Char('0'));
}

/// Saves ten persons of one name in one action: a batch that is there in part is a torn one.
[[nodiscard]] inline Result<ActionId> saveBatch(Vault &vault, int number)
{
    return vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
        for (int i = 0; i < 10; ++i) {
            Person person;
            person.id = PersonId::create(vault.ids());
            person.name.surname = batchName(number);
            if (const Done saved = t.save(person); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace regie::store
