#include "core/store/interruption.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"

namespace regie::store {

namespace {

constexpr int stepsBetween = 4000;

int stops(void *goOn)
{
    return (*static_cast<std::function<bool()> *>(goOn))() ? 0 : 1;
}

} // namespace

Interruption::Interruption(const Database &database, std::function<bool()> goOn)
    : m_db(database), m_goOn(std::move(goOn))
{
    if (m_goOn)
        sqlite3_progress_handler(m_db.handle(), stepsBetween, stops, &m_goOn);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

} // namespace regie::store
