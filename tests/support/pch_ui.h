// Precompiled for the tests of the window: what nearly every one of them includes, none of it ours.
#include "tests/support/pch_core.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QWidget>
