#pragma once

#include <cstdint>

namespace regie::fault {

/// What a process did to a file or a folder below the root of a trace, or said.
enum class Act : std::uint32_t {
    Create,       ///< a file, empty
    MakeFolder,   //
    Remove,       ///< a name; of a file or an empty folder
    Rename,       ///< `path` becomes `other`
    Exchange,     ///< `path` and `other` change places
    Write,        ///< `data` at `at`
    Cut,          ///< to the length `at`; longer is filled with zeros
    Sync,         ///< fsync or fdatasync of a file or a folder
    Said,         ///< what the process holds true from here on: `data`
    NotUnderstood ///< a call that this trace cannot hold
};

/// The head of one record of a trace; path, other and data follow it in that order. Paths are relative to the root,
/// which itself is empty.
struct TraceHead
{
    Act act;
    std::uint32_t pathSize;
    std::uint32_t otherSize;
    std::uint32_t dataSize;
    std::uint64_t at;
};

} // namespace regie::fault
