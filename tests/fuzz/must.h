#pragma once

#include <cstdlib>

/// Ends the fuzzing when what was promised does not hold.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}
