// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/ask.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where people look for their files; the folder that the program was started in is nobody's choice.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

std::optional<QString> askedLine(QWidget *parent, const QString &question, QLineEdit::EchoMode echo,
                                 const QString &initial)
{
    bool accepted = false;
    const QString typed = QInputDialog::getText(parent, parent != nullptr ? parent->window()->windowTitle() : QString(),
                                                question, echo, initial, &accepted);
    return accepted ? std::optional(typed) : std::nullopt;
}

/// Qt gives a question one width however large its letters are, and a long one then no longer fits the screen.
void widen(QMessageBox &box)
{
    constexpr int lettersInLine = 60;
    auto *label = box.findChild<QLabel *>("qt_msgbox_label"_L1);
    if (label == nullptr)
        return;
    const QFontMetrics metrics = label->fontMetrics();
    const int widest = box.screen()->availableGeometry().width() * 4 / 5;
    const QRect line(0, 0, std::min(lettersInLine * metrics.averageCharWidth(), widest), QWIDGETSIZE_MAX);
    label->setMinimumWidth(metrics.boundingRect(line, Qt::TextWordWrap, box.text()).width());
}

} // namespace

// Qt's own dialogs, not the desktop's: they speak the language that was chosen here and follow the theme.
QString Ask::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter, nullptr, QFileDialog::DontUseNativeDialog);
}

QStringList Ask::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, documents(), filter, nullptr, QFileDialog::DontUseNativeDialog);
}

QString Ask::fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, QDir(documents()).filePath(suggested), filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

QString Ask::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, documents(),
                                             QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
}

bool Ask::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, parent != nullptr ? parent->window()->windowTitle() : QString(), question,
                    QMessageBox::Cancel, parent);
    // Titles of records stand in it, which are no markup.
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    // What the yes takes away is not taken by an Enter that was meant for something else.
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    widen(box);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> Ask::text(QWidget *parent, const QString &question, const QString &initial)
{
    const auto typed = askedLine(parent, question, QLineEdit::Normal, initial);
    return typed && !typed->trimmed().isEmpty() ? std::optional(typed->trimmed()) : std::nullopt;
}

std::optional<QString> Ask::password(QWidget *parent, const QString &question)
{
    const auto typed = askedLine(parent, question, QLineEdit::Password, {});
    return typed && !typed->isEmpty() ? typed : std::nullopt;
}

bool Ask::printer(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

void Ask::openOutside(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}
