// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/openpaper.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "kit/base/navigator.h"
#include "kit/preview/paperpreview.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The preview of the window on the papers of the sample's first conference.
struct OptionsDesk
{
    OptionsDesk()
    {
        QObject::connect(&base.desk().navigator, &Navigator::paperOpened, &preview, [this](const ShownPaper &paper) {
            blocks = paper.document.blocks.size();
            preview.show(paper);
        });
        preview.resize(1200, 700);
        preview.show();
        preview.activateWindow();
    }

    void open(const QString &kind) { openPaper(base.desk(), kind, {&schema<Conference>().type, 1}); }

    template<class W>
    W &option(const QString &key)
    {
        auto *editor = preview.findChild<W *>(u"preview.option."_s + key);
        REQUIRE(editor != nullptr);
        return *editor;
    }

    TestDesk base{FileContent::Sample};
    PaperPreview preview{base.desk()};
    qsizetype blocks = 0; ///< of the paper shown last
};

} // namespace

TEST_CASE("A ticked option makes the paper anew and keeps its place", "[preview]")
{
    OptionsDesk office;
    office.open(u"minutes"_s);
    const qsizetype withNames = office.blocks;
    auto &names = office.option<QCheckBox>(u"names"_s);
    REQUIRE(names.isChecked());
    names.setFocus();
    QTest::keyClick(&names, Qt::Key_Space);
    CHECK(office.blocks < withNames);
    CHECK(&office.option<QCheckBox>(u"names"_s) == &names);
    CHECK(office.preview.focusWidget() == &names);
    QTest::keyClick(&names, Qt::Key_Space);
    CHECK(office.blocks == withNames);
}

TEST_CASE("Ticks are remembered for the kind and a guest that was picked is not", "[preview]")
{
    OptionsDesk office;
    office.open(u"invitations"_s);
    const qsizetype letters = office.blocks;
    auto &guest = office.option<QComboBox>(u"guest"_s);
    guest.setFocus();
    QTest::keyClick(&guest, Qt::Key_Down);
    CHECK(guest.currentIndex() == 1);
    CHECK(office.blocks < letters);
    auto &contents = office.option<QCheckBox>(u"contents"_s);
    contents.setFocus();
    QTest::keyClick(&contents, Qt::Key_Space);
    const bool shown = contents.isChecked();
    office.open(u"invitations"_s);
    CHECK(office.option<QComboBox>(u"guest"_s).currentIndex() == 0);
    CHECK(office.option<QCheckBox>(u"contents"_s).isChecked() == shown);
    CHECK(office.blocks > letters / 2);
}
