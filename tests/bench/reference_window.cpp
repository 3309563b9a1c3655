// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for opening: the emptiest main window that Qt can show.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 700);
    window.setWindowTitle(QStringLiteral("reference"));
    window.show();
    return QApplication::exec();
}
