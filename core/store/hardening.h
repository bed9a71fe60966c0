#pragma once

namespace regie::store {

/// Keeps what is in memory out of core files and away from other processes of the same user: no core dumps, not
/// dumpable, files made readable by their owner only. Called first thing by every program of ours. False when the
/// system refuses.
bool hardenProcess();

} // namespace regie::store
