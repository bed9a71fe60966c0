#pragma once

#include "core/base/civil.h"

namespace regie {

/// Where "now" comes from; passed in, so that nothing in core reads the computer's clock by itself.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Now on the wall clock of Europe/Amsterdam.
    [[nodiscard]] LocalDateTime now() const { return LocalDateTime::fromUtc(nowUtc()); }
    [[nodiscard]] QDate today() const { return now().date; }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

/// A clock that stands still until it is told otherwise (tests, screenshots, the practice region).
class FixedClock final : public Clock
{
public:
    explicit FixedClock(LocalDateTime now) : m_utc(now.toUtc()) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_utc; }
    void set(LocalDateTime now) { m_utc = now.toUtc(); }
    void advance(qint64 seconds) { m_utc = m_utc.addSecs(seconds); }

private:
    QDateTime m_utc;
};

} // namespace regie
