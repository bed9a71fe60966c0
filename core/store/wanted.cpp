#include "core/store/wanted.h"

namespace regie::store {

const Wanted *&Wanted::standing()
{
    thread_local const Wanted *current = nullptr;
    return current;
}

void Wanted::answer(sqlite3_context *context, int, sqlite3_value **values)
{
    const Wanted *asked = standing();
    const void *bytes = sqlite3_value_blob(values[0]);
    IdBytes id{};
    // an identity of another length is for the reader to refuse
    if (asked == nullptr || bytes == nullptr || sqlite3_value_bytes(values[0]) != static_cast<int>(id.size())) {
        sqlite3_result_int(context, 1);
        return;
    }
    std::memcpy(id.data(), bytes, id.size());
    sqlite3_result_int(context, asked->m_holds(asked->m_among, id) ? 1 : 0);
}

int Wanted::addTo(sqlite3 *handle)
{
    return sqlite3_create_function_v2(
        handle, "regie_wanted", 1, SQLITE_UTF8, nullptr, answer, nullptr, nullptr, nullptr);
}

} // namespace regie::store
