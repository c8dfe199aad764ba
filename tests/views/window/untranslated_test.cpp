// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"
#include "tests/support.h"
#include "views/window/pagewalk.h"

#include <QApplication>
#include <QColorDialog>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1366, 768);

/// Is asked after all other translators: what it hears of, none of them knew.
class Unknown : public QTranslator
{
public:
    Unknown() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (source != nullptr && *source != '\0')
            m_texts.insert(u"%1: %2"_s.arg(QString::fromUtf8(context), QString::fromUtf8(source)));
        return {};
    }
    /// One line for each text, in order.
    [[nodiscard]] QString texts() const
    {
        QStringList all(m_texts.begin(), m_texts.end());
        all.sort();
        return all.join(u'\n');
    }

    void forget() { m_texts.clear(); }

private:
    mutable QSet<QString> m_texts;
};

/// Vietnamese, with the texts that have none.
struct Vietnamese
{
    Vietnamese()
    {
        languages.use(u"vi"_s);
        // Before there was a language, Qt asked already for the direction of its writing.
        unknown.forget();
    }

    Unknown unknown; // installed first, asked last
    Languages languages;
};

void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        settle();
    }
}

/// Some menus wait until they are closed, others do not.
void openContextMenu(QWidget &widget)
{
    QTimer::singleShot(0, &widget, closePopups);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, widget.rect().center(),
                            widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &event);
    settle();
    closePopups();
}

/// The context menu of one widget of each class.
void openContextMenus(QWidget &shown)
{
    QSet<QByteArray> seen;
    const QList<QPointer<QWidget>> all = [&shown] {
        const auto found = shown.findChildren<QWidget *>();
        return QList<QPointer<QWidget>>(found.begin(), found.end());
    }();
    for (const QPointer<QWidget> &widget : all) {
        if (!widget || !widget->isVisible())
            continue;
        QByteArray kind = widget->metaObject()->className();
        // The viewport of a list or a header is where its menu is asked for.
        if (widget->parentWidget() != nullptr && widget->objectName() == "qt_scrollarea_viewport"_L1)
            kind = widget->parentWidget()->metaObject()->className() + QByteArray("/viewport");
        if (!seen.contains(kind))
            openContextMenu(*widget);
        seen.insert(kind);
    }
    QApplication::setActiveWindow(&shown);
}

void openMenus(QWidget &window)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        menu->popup(window.mapToGlobal(QPoint()));
        settle();
        closePopups();
    }
}

void look(QWidget &dialog)
{
    dialog.show();
    settle();
    openContextMenus(dialog);
    dialog.close();
    settle();
}

void lookAtFileDialogs()
{
    for (const auto mode : {QFileDialog::AnyFile, QFileDialog::ExistingFiles, QFileDialog::Directory}) {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(mode);
        dialog.setAcceptMode(mode == QFileDialog::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog.setViewMode(QFileDialog::Detail);
        look(dialog);
    }
}

void lookAtMessageBoxes()
{
    QMessageBox box(QMessageBox::Warning, u"Sổ Dân vận"_s, u"Chưa ghi được tệp."_s);
    QMessageBox::StandardButtons all;
    for (int button = QMessageBox::FirstButton; button <= QMessageBox::LastButton; button <<= 1)
        all |= QMessageBox::StandardButton(button);
    box.setStandardButtons(all);
    box.setDetailedText(u"Ổ đĩa đã đầy."_s);
    look(box);
}

void lookAtInputDialogs()
{
    for (const auto mode : {QInputDialog::TextInput, QInputDialog::IntInput, QInputDialog::DoubleInput}) {
        QInputDialog dialog;
        dialog.setInputMode(mode);
        look(dialog);
    }
}

/// The properties of a printer have the whole set-up of the page in them.
void lookAtPrinterDialogs()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog print(&printer);
    print.show();
    settle();
    auto *properties = print.findChild<QPushButton *>(u"properties"_s);
    REQUIRE(properties != nullptr);
    bool opened = false;
    QTimer::singleShot(0, &print, [&opened] {
        settle();
        QWidget *dialog = QApplication::activeModalWidget();
        opened = dialog != nullptr;
        if (dialog != nullptr)
            dialog->close();
    });
    properties->click();
    CHECK(opened);
    look(print);
}

void lookAtOtherDialogs()
{
    QColorDialog colour;
    colour.setOptions(QColorDialog::DontUseNativeDialog | QColorDialog::ShowAlphaChannel);
    look(colour);
    QFontDialog font;
    font.setOption(QFontDialog::DontUseNativeDialog);
    look(font);
    QProgressDialog progress;
    look(progress);
}

} // namespace

TEST_CASE("a text without a translation is noticed")
{
    const Vietnamese vietnamese;
    CHECK(QCoreApplication::translate("Menus", "&File") == u"&Tệp"_s);
    CHECK(vietnamese.unknown.texts().isEmpty());
    QCoreApplication::translate("Menus", "&Paper");
    CHECK(vietnamese.unknown.texts() == u"Menus: &Paper"_s);
}

TEST_CASE("every page of the window has all its texts in Vietnamese", "[window]")
{
    const Vietnamese vietnamese;
    const Visit visit = [](const QString &, QWidget &shown) { openContextMenus(shown); };
    TestDesk sample(FileContent::Sample);
    PageWalk walk(sample, screen, visit);
    walk.everything();
    openMenus(walk.window());
    walkDialogs(walk.window(), visit);
    TestDesk empty;
    PageWalk(empty, screen, visit).rooms();
    walkStart(empty, screen, visit);
    CHECK(vietnamese.unknown.texts().toStdString() == "");
}

TEST_CASE("the dialogs that Qt brings have all their texts in Vietnamese", "[window]")
{
    const Vietnamese vietnamese;
    lookAtFileDialogs();
    lookAtMessageBoxes();
    lookAtInputDialogs();
    lookAtPrinterDialogs();
    lookAtOtherDialogs();
    CHECK(vietnamese.unknown.texts().toStdString() == "");
}
