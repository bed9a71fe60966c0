// Precompiled for the tests of printing: QtTest asks more where there are pictures.
#pragma once
#include "tests/support/pch_core.h"
