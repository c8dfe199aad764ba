// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"
#include "kit/look/apply.h"
#include "tests/support.h"
#include "views/window/measures.h"
#include "views/window/pagewalk.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1366, 768);
constexpr int tallestDialog = 640;

/// The program in Vietnamese at a zoom; afterwards as it was.
class Shown
{
public:
    explicit Shown(int zoom)
    {
        m_languages.use(u"vi"_s);
        applyLook(*qApp, lookOf(u"light"_s, zoom, false));
    }
    ~Shown() { applyLook(*qApp, lookOf(u"light"_s, 100, false)); }
    Q_DISABLE_COPY_MOVE(Shown)

private:
    Languages m_languages;
};

/// Gathers what the measure finds on all pages, each thing once with the first page that has it.
class Flaws
{
public:
    explicit Flaws(std::function<QStringList(QWidget &)> measure) : m_measure(std::move(measure)) {}

    void operator()(const QString &name, QWidget &shown)
    {
        for (const QString &finding : m_measure(shown)) {
            if (!m_known.contains(finding))
                m_all.append(name + u": "_s + finding);
            m_known.insert(finding);
        }
    }
    [[nodiscard]] QString text() const { return m_all.join(u'\n'); }

private:
    std::function<QStringList(QWidget &)> m_measure;
    QSet<QString> m_known;
    QStringList m_all;
};

/// What the measure finds on the pages of the sample, of an empty file and of the start.
QString foundEverywhere(int zoom, const std::function<QStringList(QWidget &)> &measure)
{
    const Shown shown(zoom);
    Flaws flaws(measure);
    const Visit visit = [&](const QString &name, QWidget &page) { flaws(name, page); };
    TestDesk sample(FileContent::Sample);
    PageWalk(sample, smallScreen, visit).everything();
    TestDesk empty;
    PageWalk(empty, smallScreen, visit).rooms();
    walkStart(empty, smallScreen, visit);
    return flaws.text();
}

QStringList tooLarge(const QWidget &window, QSize screen)
{
    const QSize least = window.minimumSizeHint();
    if (least.width() <= screen.width() && least.height() <= screen.height())
        return {};
    return {u"is at least %1×%2"_s.arg(least.width()).arg(least.height())};
}

} // namespace

TEST_CASE("every page fits a screen of 1366 by 768, and nothing on it is cut or lies over its neighbour")
{
    // All that is measured on one walk, because the walk is the long part.
    const int zoom = GENERATE(100, 200);
    const auto measure = [](QWidget &page) {
        return tooLarge(page, smallScreen) + clippedTexts(page) + overlaps(page) + sidewaysScrolling(page);
    };
    CHECK(foundEverywhere(zoom, measure) == QString());
}

TEST_CASE(
    "on every page lists show their columns whole, texts can be copied, controls have names and tab goes downwards")
{
    const auto measure = [](QWidget &page) {
        return squeezedLists(page) + unselectableTexts(page) + unnamedControls(page) + crossedTabOrders(page);
    };
    CHECK(foundEverywhere(100, measure) == QString());
}

TEST_CASE("no dialog is taller than 640 pixels or cuts its text, nor than the screen where letters are twice as large")
{
    const bool isLarge = GENERATE(false, true);
    const int tallest = isLarge ? qApp->primaryScreen()->availableGeometry().height() : tallestDialog;
    const Shown shown(isLarge ? 200 : 100);
    Flaws flaws([isLarge, tallest](QWidget &dialog) {
        const bool isTall = dialog.height() > tallest;
        // Qt's own file dialog squeezes its box of folders there until it is widened.
        return (isLarge ? QStringList() : clippedTexts(dialog)) +
               (isTall ? QStringList{u"is %1 high"_s.arg(dialog.height())} : QStringList());
    });
    const Visit visit = [&](const QString &name, QWidget &dialog) { flaws(name, dialog); };
    TestDesk desk(FileContent::Sample);
    PageWalk walk(desk, smallScreen, visit);
    walk.finder();
    walkDialogs(walk.window(), visit);
    CHECK(flaws.text() == QString());
}

TEST_CASE("titles of 500 letters break no page")
{
    const Shown shown(150);
    Flaws flaws([](QWidget &page) { return clippedTexts(page) + overlaps(page) + tooLarge(page, smallScreen); });
    TestDesk desk(FileContent::Sample);
    writeLongTitles(desk.database());
    PageWalk(desk, smallScreen, std::ref(flaws)).everything();
    CHECK(flaws.text() == QString());
}
