// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/camera.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>

/// danvan_shots DIR [WORD]: pictures of every page into the folder, or of those whose name holds the word.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const QStringList words = QApplication::arguments();
    if (words.size() < 2 || !QDir().mkpath(words.at(1))) {
        QTextStream(stderr) << "danvan_shots DIR [WORD]\n";
        return 2;
    }
    Camera camera(words.at(1), words.value(2));
    takeAll(camera);
    QTextStream(stdout) << camera.taken() << " pictures in " << words.at(1) << '\n';
    return camera.taken() > 0 ? 0 : 1;
}
