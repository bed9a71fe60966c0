#pragma once

#include "core/store/secret.h"

#include <QString>

#include <variant>

namespace regie::store {

/// How a vault is opened.
struct Password
{
    Secret text;
}; ///< UTF-8; brought to NFC before use
struct RecoveryKey
{
    QString printed;
}; ///< the printed groups, spaces and case free
struct PracticeKey
{
}; ///< the key that a practice vault holds in clear
using Credential = std::variant<Password, RecoveryKey, PracticeKey>;

} // namespace regie::store
