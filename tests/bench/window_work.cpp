// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a large file: how long a person waits, from the key or the click to the painted screen. Beside it
// Qt's own QSortFilterProxyModel over the same rows.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "tests/bench/benches.h"
#include "ui/action_registry.h"
#include "ui/delegates/row_table_view.h"
#include "ui/main_window.h"
#include "ui/models/filter_model.h"
#include "ui/models/row_table_model.h"
#include "ui/page.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/window_content.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>

namespace tandem::bench {

namespace {

constexpr int kOpenings = 60;
constexpr int kSwitches = 60;
constexpr int kNotches = 120;
constexpr const char *kWords[] = {"formation", "reintegration regionales", "Coopération", "0042", "dakar diaspora"};
constexpr int kLoadMilliseconds = 120'000;
constexpr int kPaintMilliseconds = 1000;

/// The time that 95 of 100 do not exceed.
double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

/// Lets the window do all that it has to, painting included.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// Milliseconds from a person's step to the painted screen.
template <class Step>
double waitAfter(Step &&step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    settle();
    return double(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// One notch of the wheel, towards the end.
void turnWheel(QWidget *viewport)
{
    const QPointF at(viewport->rect().center());
    QWheelEvent notch(at, viewport->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(viewport, &notch);
}

class Paints final : public QObject
{
public:
    explicit Paints(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_any = m_any || event->type() == QEvent::Paint;
        return false;
    }
    bool any() const { return m_any; }

private:
    bool m_any = false;
};

/// The same up to when `shown` is painted (and with it all else that has changed), where work goes on behind it that
/// nobody waits for.
template <class Step>
double waitForPaint(QWidget *shown, Step &&step)
{
    const Paints paints(shown);
    QElapsedTimer timer;
    timer.start();
    step();
    while (!paints.any() && timer.elapsed() < kPaintMilliseconds)
        QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

class Work
{
public:
    explicit Work(MainWindow &window) : m_window(window) {}

    QJsonObject measure()
    {
        const Snapshot &snapshot = m_window.context().workspace->snapshot();
        m_figures[u"activities"_s] = qint64(snapshot.all<Activity>().size());
        QList<std::pair<qsizetype, Id>> plans;
        for (const Plan &plan : snapshot.all<Plan>())
            plans.append({snapshot.ownedBy<&Activity::plan>(plan.id).size(), plan.id});
        std::sort(plans.begin(), plans.end());
        const auto [rows, largest] = plans.takeLast();
        m_figures[u"rows"_s] = qint64(rows);
        openPlans(plans);
        open(largest);
        m_table = m_window.content().page()->findChild<RowTableView *>(u"activities"_s);
        m_words = m_window.content().page()->findChild<QLineEdit *>(u"activityFilter"_s);
        switchPages(largest);
        type();
        scroll();
        sort();
        askProxy();
        search(); // at the end: the words of a large file are read for a while
        return m_figures;
    }

private:
    void open(const Id &plan) { m_window.content().open({.kind = PlaceKind::Plan, .row = plan}); }

    void note(const QString &name, const std::vector<double> &waits)
    {
        m_figures[name + "_ms"_L1] = percentile95(waits);
        m_figures[name + "_median_ms"_L1] = median(waits);
    }

    /// Plans that were not looked at before, one after the other.
    void openPlans(const QList<std::pair<qsizetype, Id>> &plans)
    {
        std::vector<double> waits;
        for (const auto &[rows, plan] : plans.first(qMin<qsizetype>(kOpenings, plans.size())))
            waits.push_back(waitAfter([this, plan = plan] { open(plan); }));
        if (!waits.empty())
            note(u"open"_s, waits);
    }

    void switchPages(const Id &plan)
    {
        std::vector<double> waits;
        for (int i = 0; i < kSwitches; ++i) {
            const bool there = i % 2 == 0;
            waits.push_back(waitAfter([&] {
                if (there)
                    m_window.content().open({.kind = PlaceKind::Overview});
                else
                    open(plan);
            }));
        }
        note(u"switch"_s, waits);
    }

    void type()
    {
        std::vector<double> keys;
        std::vector<double> clearings;
        for (const char *text : kWords) {
            for (const QChar letter : QString::fromUtf8(text)) {
                keys.push_back(waitAfter([&] { press(m_words, 0, letter); }));
            }
            clearings.push_back(waitAfter([&] { m_words->clear(); }));
        }
        m_figures[u"first_key_ms"_s] = keys.front();
        note(u"key"_s, keys);
        note(u"clear"_s, clearings);
    }

    /// The search over everything, from when it is first asked for: not all words of a large file have been read by then.
    void search()
    {
        m_figures[u"search_open_ms"_s] = waitAfter([&] { m_window.actions().find(u"edit-search"_s)->trigger(); });
        auto *field = m_window.findChild<QLineEdit *>(u"jumpField"_s);
        std::vector<double> keys;
        for (const char *text : kWords) {
            field->clear();
            for (const QChar letter : QString::fromUtf8(text))
                keys.push_back(waitForPaint(field, [&] { press(field, 0, letter); }));
        }
        note(u"search"_s, keys);
        m_figures[u"search_worst_ms"_s] = *std::max_element(keys.begin(), keys.end());
        press(field, Qt::Key_Escape, {});
        settle();
    }

    void scroll()
    {
        std::vector<double> frames;
        m_table->verticalScrollBar()->setValue(0);
        settle();
        for (int i = 0; i < kNotches; ++i)
            frames.push_back(waitAfter([&] { turnWheel(m_table->viewport()); }));
        for (int i = 0; i < kNotches; ++i)
            frames.push_back(waitAfter([&] { press(m_table, Qt::Key_PageDown, {}); }));
        note(u"frame"_s, frames);
    }

    void sort()
    {
        const int title = titleColumn();
        m_figures[u"first_sort_ms"_s] = waitAfter([&] { m_table->setSortSteps({{title, Qt::AscendingOrder}}); });
        std::vector<double> again;
        for (int i = 0; i < 6; ++i)
            again.push_back(waitAfter([&] {
                m_table->setSortSteps({{title, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder}});
            }));
        m_figures[u"sort_again_ms"_s] = median(again);
    }

    /// The same rows behind the model that Qt offers for this, without any view.
    void askProxy()
    {
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(rows());
        proxy.setFilterKeyColumn(titleColumn());
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortLocaleAware(true);
        // It does nothing before it is asked.
        const auto filter = [&](const QString &words) {
            proxy.setFilterFixedString(words);
            proxy.rowCount();
        };
        proxy.rowCount();
        m_figures[u"proxy_key_ms"_s] = waitAfter([&] { filter(u"formation"_s); });
        m_figures[u"proxy_clear_ms"_s] = waitAfter([&] { filter({}); });
        m_figures[u"proxy_sort_ms"_s] = waitAfter([&] { proxy.sort(titleColumn()); });
    }

    RowTableModel *rows() const
    {
        return qobject_cast<RowTableModel *>(qobject_cast<FilterModel *>(m_table->model())->sourceModel());
    }
    int titleColumn() const { return rows()->columnOf("title"); }

    MainWindow &m_window;
    RowTableView *m_table = nullptr;
    QLineEdit *m_words = nullptr;
    QJsonObject m_figures;
};

} // namespace

} // namespace tandem::bench

int main(int argc, char **argv)
{
    using namespace tandem;
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("window-work FILE\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(Language::French);
    settings.setPersonName(u"Coordination Rabat"_s);
    WidgetPrompts prompts;
    const SystemClock clock;
    SystemRandom random;
    Session session(settings, prompts,
                    Environment{.clock = clock,
                                .random = random,
                                .dataFolder = folder.filePath(u"data"_s),
                                .site = u"bench"_s,
                                .waitForLoading = false});
    MainWindow window(session);
    window.resize(1366, 768);
    window.show();
    window.start(QString::fromLocal8Bit(argv[1]));
    QElapsedTimer timer;
    timer.start();
    while (!window.content().page() && timer.elapsed() < bench::kLoadMilliseconds)
        QCoreApplication::processEvents();
    if (!window.content().page() || !window.context().workspace)
        return 1;
    const QJsonObject figures = bench::Work(window).measure();
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    window.closeQuietly();
    return 0;
}
