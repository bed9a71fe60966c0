#pragma once

/// The C interface of libsqlcipher with its key functions, which the header shows only to who asks for them.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#include <sqlcipher/sqlite3.h>
