#pragma once

#include <QLineEdit>

namespace regie::ui {

/// A field for the place of a file or a folder.
class PathField : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    /// What stands there, without blanks around it and without the NUL that can be pasted but that no name of a file
    /// can hold.
    [[nodiscard]] QString path() const;
};

} // namespace regie::ui
