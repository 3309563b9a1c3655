// SPDX-License-Identifier: GPL-3.0-or-later
// Two coordinations worked apart; one has the other's work in its file, and decides.
#include "core/base/text.h"
#include "core/workspace/disagreement.h"
#include "tests/support/disagreeing_copies.h"
#include "tests/support/window_driver.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/field_box.h"
#include "ui/models/cell_roles.h"
#include "ui/navigator.h"
#include "ui/page.h"
#include "ui/pages/disagreement_card.h"
#include "ui/widgets/entry_list.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace tandem;

class TestDisagreements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void listsThemByPlan();
    void countsThemWhereverOneLooks();
    void oneClickSettlesAndUndoBringsBack();
    void typesAnotherValue();
    void keepsWhatWasTypedOverAChangeOfLanguage();
    void everythingOfOnePersonInOneStep();
    void deletedAndKept();
    void renumbers();
    void filtersByWords();
    void theEditorLeadsThere();
    void theTableMarksThem();
    void problemsLeadThere();
    void acceptsWhatCameAfterAnAdoption();
    void nobodyDisagrees();

private:
    static QList<DisagreementCard *> cards(const WindowDriver &driver)
    {
        return driver.page().findChildren<DisagreementCard *>();
    }
    DisagreementCard *card(IssueKind kind, const QString &field = {}) const
    {
        for (DisagreementCard *each : cards(*m_driver)) {
            if (each->told().issue.kind == kind && (field.isEmpty() || each->told().issue.field == field))
                return each;
        }
        return nullptr;
    }
    bool press(DisagreementCard *card, const QString &text)
    {
        for (auto *button : card ? card->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (button->text() == text && button->isVisible() && button->isEnabled()) {
                button->click();
                m_driver->settle();
                return true;
            }
        }
        return false;
    }
    void openPage()
    {
        QVERIFY(m_driver->trigger(u"programme-disagreements"_s));
        m_driver->settle();
        QCOMPARE(m_driver->page().objectName(), u"disagreementsPage"_s);
    }
    QByteArray value(const Id &row, const char *field) const
    {
        return m_driver->workspace().snapshot().value(EntityKind::Activity, row,
                                                      *entityInfo(EntityKind::Activity).field(QByteArrayView(field)));
    }
    qsizetype open() const
    {
        const QList<Issue> &issues = m_driver->workspace().snapshot().issues();
        return std::count_if(issues.begin(), issues.end(), [](const Issue &each) { return each.isConflict(); });
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<WindowDriver> m_driver;
    DisagreeingRows m_rows;
};

void TestDisagreements::initTestCase()
{
    m_file = m_folder.filePath(u"dakar.tandem"_s);
    QVERIFY(QFile::copy(WindowDriver().demonstration(), m_file));
    m_rows = makeDisagreements(m_file);
    QVERIFY(m_rows.isComplete());
}

void TestDisagreements::init()
{
    m_driver = std::make_unique<WindowDriver>(QDate(2022, 4, 1));
    m_driver->settings().setLanguage(Language::English);
    const QString file = m_driver->path(u"dakar.tandem"_s);
    QVERIFY(QFile::copy(m_file, file));
    m_driver->start(file);
    m_driver->settle();
    QCOMPARE(open(), 4);
}

void TestDisagreements::listsThemByPlan()
{
    openPage();
    QCOMPARE(cards(*m_driver).size(), listedIssues(m_driver->workspace().snapshot()).size());
    for (const IssueKind kind : {IssueKind::Value, IssueKind::EditDelete, IssueKind::Orphan, IssueKind::DuplicateKey,
                                 IssueKind::DanglingReference})
        QVERIFY2(card(kind), qPrintable(issueKindName(kind)));
    const auto *content = m_driver->find(u"disagreementsContent"_s);
    bool heading = false;
    for (const QLabel *label : content->findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        heading = heading || label->text().contains(u"MA-SN-2022"_s);
    QVERIFY(heading);
    // Before, mine, theirs; what differs in a long text is marked.
    QString told;
    for (const QLabel *label : card(IssueKind::Value, u"description_fr"_s)->findChildren<QLabel *>())
        told += label->text() + u'\n';
    for (const QString &word :
         {u"Before"_s, u"You"_s, u"Coordination Bamako"_s, u"shown meanwhile"_s, u"underline"_s, u"line-through"_s})
        QVERIFY2(told.contains(word), qPrintable(word + u'\n' + told));
}

void TestDisagreements::countsThemWhereverOneLooks()
{
    auto *status = m_driver->find<QPushButton>(u"statusIssues"_s);
    QVERIFY(status && status->isVisible());
    QVERIFY(status->text().startsWith(u'4'));
    status->click();
    m_driver->settle();
    QCOMPARE(m_driver->page().objectName(), u"disagreementsPage"_s);
    const auto *navigator = m_driver->find<Navigator>(u"navigator"_s);
    QString count;
    for (int row = 0; row < navigator->model()->rowCount(); ++row) {
        const QModelIndex index = navigator->model()->index(row, 0);
        if (index.data().toString() == "Disagreements"_L1)
            count = index.data(Qt::AccessibleTextRole).toString();
    }
    QVERIFY2(count.endsWith(u'4'), qPrintable(count));
    QVERIFY(m_driver->find<QLabel>(u"disagreementsFacts"_s)->text().startsWith(u"4 to decide"_s));
}

void TestDisagreements::oneClickSettlesAndUndoBringsBack()
{
    openPage();
    const QByteArray before = value(m_rows.place, "place");
    QVERIFY(press(card(IssueKind::Value, u"place"_s), u"Keep mine"_s));
    QCOMPARE(value(m_rows.place, "place"), QByteArray("Dakar"));
    QVERIFY(!card(IssueKind::Value, u"place"_s));
    QCOMPARE(open(), 3);
    QVERIFY(!m_driver->message().isEmpty());
    QVERIFY(m_driver->trigger(u"edit-undo"_s));
    m_driver->settle();
    QCOMPARE(value(m_rows.place, "place"), before);
    // The other's value.
    QVERIFY(press(card(IssueKind::Value, u"description_fr"_s), u"Keep the value of Coordination Bamako"_s));
    QVERIFY(value(m_rows.place, "description_fr").contains("Bamako"));
    QCOMPARE(open(), 2);
}

void TestDisagreements::typesAnotherValue()
{
    openPage();
    DisagreementCard *told = card(IssueKind::Value, u"place"_s);
    QVERIFY(press(told, u"Another value…"_s));
    told->setTyped(u"Thiès"_s);
    QVERIFY(press(told, u"Take this value"_s));
    QCOMPARE(value(m_rows.place, "place"), QByteArray("Thiès"));
    QVERIFY(!card(IssueKind::Value, u"place"_s));
    // A reference to something deleted gets another one; what is not understood is said there.
    told = card(IssueKind::DanglingReference);
    QVERIFY(press(told, u"Choose another one…"_s));
    QVERIFY(press(told, u"Take this value"_s));
    m_driver->settle();
    QVERIFY(!card(IssueKind::DanglingReference)); // nothing chosen: the field is empty
    QVERIFY(value(m_rows.lead, "lead").isEmpty());
}

void TestDisagreements::keepsWhatWasTypedOverAChangeOfLanguage()
{
    openPage();
    card(IssueKind::Value, u"place"_s)->setTyped(u"Thiès"_s);
    QVERIFY(m_driver->trigger(u"view-french"_s));
    m_driver->settle();
    QCOMPARE(m_driver->page().objectName(), u"disagreementsPage"_s);
    QCOMPARE(card(IssueKind::Value, u"place"_s)->typed(), u"Thiès"_s);
    // And when something else is settled meanwhile.
    QVERIFY(press(card(IssueKind::EditDelete), u"Conserver"_s));
    QCOMPARE(card(IssueKind::Value, u"place"_s)->typed(), u"Thiès"_s);
}

void TestDisagreements::everythingOfOnePersonInOneStep()
{
    openPage();
    auto *people = m_driver->find<QMenu>(u"disagreementsPeople"_s);
    QAction *bamako = nullptr;
    for (QAction *action : people->actions()) {
        if (action->text().contains(u"Coordination Bamako"_s))
            bamako = action;
    }
    QVERIFY(bamako && bamako->text().contains(u'4'));
    bamako->trigger();
    m_driver->settle();
    QCOMPARE(open(), 0);
    QCOMPARE(value(m_rows.place, "place"), QByteArray("Bamako"));
    const Snapshot &snapshot = m_driver->workspace().snapshot();
    QVERIFY(!snapshot.find(EntityKind::Activity, m_rows.deleted));
    QVERIFY(!snapshot.find(EntityKind::Activity, m_rows.orphan));
    QVERIFY(!m_driver->find<QPushButton>(u"statusIssues"_s)->isVisible());
    QVERIFY(m_driver->trigger(u"edit-undo"_s));
    m_driver->settle();
    QVERIFY(snapshot.find(EntityKind::Activity, m_rows.deleted));
}

void TestDisagreements::deletedAndKept()
{
    openPage();
    QVERIFY(press(card(IssueKind::EditDelete), u"Keep it"_s));
    QVERIFY(m_driver->workspace().snapshot().find(EntityKind::Activity, m_rows.deleted));
    QVERIFY(press(card(IssueKind::Orphan), u"Delete it with all that belongs to it"_s));
    QVERIFY(!m_driver->workspace().snapshot().find(EntityKind::Activity, m_rows.orphan));
    QCOMPARE(open(), 2);
}

void TestDisagreements::renumbers()
{
    openPage();
    DisagreementCard *told = card(IssueKind::DuplicateKey);
    QVERIFY(told);
    QVERIFY(qobject_cast<QPushButton *>(told->focusTarget())->text().startsWith(u"Give “"_s));
    qobject_cast<QPushButton *>(told->focusTarget())->click();
    m_driver->settle();
    QVERIFY(!card(IssueKind::DuplicateKey));
    QVERIFY(value(m_rows.numbered.first(), "code") != value(m_rows.numbered.last(), "code"));
}

void TestDisagreements::filtersByWords()
{
    openPage();
    auto *filter = m_driver->find<QLineEdit>(u"disagreementsFilter"_s);
    filter->setText(u"thies"_s);
    m_driver->settle();
    const qsizetype some = cards(*m_driver).size();
    QVERIFY(some > 0 && some < listedIssues(m_driver->workspace().snapshot()).size());
    filter->setText(u"nobody wrote this"_s);
    m_driver->settle();
    QCOMPARE(cards(*m_driver).size(), 0);
}

void TestDisagreements::theEditorLeadsThere()
{
    m_driver->window().content().open({.kind = PlaceKind::Plan, .row = m_rows.plan, .chosen = m_rows.place});
    m_driver->settle();
    QVERIFY(m_driver->trigger(u"edit-open"_s));
    m_driver->settle();
    auto *link = m_driver->find<QPushButton>(u"activityDisagreements"_s);
    QVERIFY(link && link->text().startsWith(u'2'));
    auto *decide = m_driver->find<QPushButton>(u"activity_placeDecide"_s);
    QVERIFY(decide && !decide->isHidden());
    QVERIFY(!m_driver->find<QLabel>(u"activity_placeSentence"_s)->text().isEmpty());
    QVERIFY(m_driver->find<QPushButton>(u"activity_codeDecide"_s) == nullptr ||
            m_driver->find<QPushButton>(u"activity_codeDecide"_s)->isHidden());
    decide->click();
    m_driver->settle();
    QCOMPARE(m_driver->page().objectName(), u"disagreementsPage"_s);
}

void TestDisagreements::theTableMarksThem()
{
    m_driver->window().content().open({.kind = PlaceKind::Plan, .row = m_rows.plan});
    m_driver->settle();
    const auto *table = m_driver->page().findChild<RowTableView *>();
    QVERIFY(table);
    QSet<QByteArray> marked;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            if (index.data(CellRole::Problem).toString().contains(u"deleted"_s))
                marked.insert(index.data(CellRole::Id).toByteArray());
        }
    }
    QVERIFY(marked.contains(m_rows.deleted.hex()));
    QVERIFY(marked.contains(m_rows.orphan.hex()));
    QVERIFY(!marked.contains(m_rows.place.hex()));
}

void TestDisagreements::problemsLeadThere()
{
    m_driver->window().content().open({.kind = PlaceKind::Problems});
    m_driver->settle();
    auto *list = m_driver->page().findChild<EntryList *>();
    bool found = false;
    for (const ListEntry &entry : list->entries()) {
        const Place place = entry.value.value<Place>();
        found = found || (place.kind == PlaceKind::Disagreements && place.chosen == m_rows.place);
    }
    QVERIFY(found);
}

void TestDisagreements::acceptsWhatCameAfterAnAdoption()
{
    Workspace &workspace = m_driver->workspace();
    IdOf<Plan> plan;
    for (const Plan &each : workspace.snapshot().all<Plan>()) {
        if (each.code == "MA-ML-2021"_L1)
            plan = each.id;
    }
    QVERIFY(workspace.run(adoptPlan({plan, QDate(2022, 4, 1), {}, {}, {u"Avenant"_s, {}}, {}})).ok());
    const QString late = m_driver->demonstration(u"late.tandem"_s);
    QList<Id> rows;
    {
        FixedClock clock(QDateTime(QDate(2022, 4, 1), QTime(12, 0), Qt::UTC), 1000);
        SeededRandom random(31);
        auto copy = Workspace::open(late, {clock, random, {}, u"bamako"_s});
        QVERIFY(copy.ok() && (*copy)->enter(u"Coordination Bamako"_s).ok());
        for (const Activity *each : (*copy)->snapshot().ownedBy<&Activity::plan>(plan)) {
            if (rows.size() == 2)
                break;
            rows.append(each->id);
            QVERIFY((*copy)->run(setFields(EntityKind::Activity, each->id, {{"place", "Kidal"}})).ok());
        }
    }
    QVERIFY(hear(workspace, late));
    m_driver->settle();
    openPage();
    const auto asked = [this] {
        qsizetype count = 0;
        for (const Issue &issue : m_driver->workspace().snapshot().issues())
            count += issue.kind == IssueKind::AfterAdoption;
        return count;
    };
    QCOMPARE(asked(), 2);
    const qsizetype others = workspace.snapshot().issues().size() - 2;
    QVERIFY(press(card(IssueKind::AfterAdoption), u"Keep it as a proposed amendment"_s));
    QCOMPARE(asked(), 1);
    QCOMPARE(value(rows.first(), "place"), QByteArray("Kidal"));
    QVERIFY(m_driver->trigger(u"edit-undo"_s));
    QCOMPARE(asked(), 2);
    auto *all = m_driver->find<QPushButton>(u"disagreementsAccept"_s);
    QVERIFY(all->isVisible());
    all->click();
    m_driver->settle();
    QCOMPARE(asked(), 0);
    QCOMPARE(workspace.snapshot().issues().size(), others);
    QVERIFY(!all->isVisible());
    QVERIFY(m_driver->trigger(u"edit-undo"_s)); // one step
    QCOMPARE(asked(), 2);
}

void TestDisagreements::nobodyDisagrees()
{
    WindowDriver driver;
    driver.settings().setLanguage(Language::English);
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"programme-disagreements"_s));
    driver.settle();
    const auto *nothing = driver.find(u"noDisagreements"_s);
    QVERIFY(nothing && nothing->isVisible());
    QVERIFY(!driver.find(u"disagreementsBatch"_s)->isVisible());
    driver.find<QPushButton>(u"disagreementsHistory"_s)->click();
    driver.settle();
    QCOMPARE(driver.page().objectName(), u"historyPage"_s);
}

QTEST_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
