// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    int arguments = 1;
    QApplication application(arguments, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    return Catch::Session().run(argc, argv);
}
