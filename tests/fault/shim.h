#pragma once

#include <dlfcn.h>

namespace regie::fault {

/// The function that a shim of this folder stands before.
template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace regie::fault
