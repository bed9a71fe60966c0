#pragma once

#include <QImage>

namespace regie::test {

/// @p picture with a palette of at most 256 colours: the ones used most stay exactly as they are, the others (edges of
/// letters) become the nearest of them. A picture of a window loses nothing that an eye can see and most of its bytes.
[[nodiscard]] QImage reduced(const QImage &picture);

} // namespace regie::test
