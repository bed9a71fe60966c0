#pragma once

#include <functional>

namespace regie::store {

class Database;

/// Breaks off what a connection is doing: as long as it stands, its statements fail with Cancelled from the moment that
/// `goOn` says no, which is asked on the connection's thread every few thousand steps of the engine, well within a
/// millisecond of work. One at a time on a connection.
class Interruption
{
public:
    Interruption(const Database &database, std::function<bool()> goOn);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    const Database &m_db;
    std::function<bool()> m_goOn;
};

} // namespace regie::store
