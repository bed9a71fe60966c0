// Precompiled for the window: what nearly every file of it includes.
#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

#include "core/domain/intake.h"
