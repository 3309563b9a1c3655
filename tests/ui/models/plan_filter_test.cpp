// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/models/cell_roles.h"
#include "ui/models/filter_model.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tandem;

namespace {

/// Texts and numbers in a table of two columns; the second may have none (-1).
class Words final : public QAbstractTableModel, public Searchable
{
public:
    void set(const QList<std::pair<QString, int>> &rows)
    {
        beginResetModel();
        m_texts.clear();
        m_numbers.clear();
        for (const auto &[text, number] : rows) {
            m_texts.push_back(folded(text));
            m_numbers.push_back(number);
        }
        endResetModel();
    }
    void insert(int at, const QString &text, int number)
    {
        beginInsertRows({}, at, at);
        m_texts.insert(m_texts.begin() + at, folded(text));
        m_numbers.insert(m_numbers.begin() + at, number);
        endInsertRows();
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
        m_numbers.erase(m_numbers.begin() + first, m_numbers.begin() + last + 1);
        endRemoveRows();
    }
    void change(int row, const QString &text, std::optional<int> number = {})
    {
        if (number)
            m_numbers[std::size_t(row)] = *number;
        m_texts[std::size_t(row)] = folded(text);
        emit dataChanged(index(row, 0), index(row, 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_texts.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || !index.isValid())
            return {};
        const auto row = std::size_t(index.row());
        return index.column() == 0 ? QVariant(m_texts[row]) : QVariant(m_numbers[row]);
    }
    const std::vector<QString> &texts() const { return m_texts; }
    const SearchTexts &searchTexts() const override
    {
        m_searched.clear();
        for (const QString &text : m_texts)
            m_searched.append(text);
        return m_searched;
    }
    const std::vector<qint32> &ranks(int column) const override
    {
        m_ranks.assign(m_texts.size(), 0);
        if (column == 1) {
            m_ranks = m_numbers;
            return m_ranks;
        }
        std::vector<int> order(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](int a, int b) { return m_texts[std::size_t(a)] < m_texts[std::size_t(b)]; });
        for (std::size_t i = 0; i < order.size(); ++i)
            m_ranks[std::size_t(order[i])] = qint32(i);
        return m_ranks;
    }

    const Facet &facet(const QByteArray &name) const override
    {
        m_facet = {};
        m_facet.none = u"None"_s;
        if (name != "number")
            return m_facet;
        for (int number = 0; number < 10; ++number) {
            m_facet.keys.push_back({QByteArray::number(number), QString::number(number)});
            m_facet.groups.push_back({number});
        }
        m_facet.of = m_numbers;
        return m_facet;
    }
    QString groupText(std::span<const int> rows, int column) const override
    {
        int sum = 0;
        for (const int row : rows)
            sum += std::max(0, m_numbers[std::size_t(row)]);
        return column == 1 ? QString::number(sum) : QString();
    }

private:
    mutable Facet m_facet;
    std::vector<QString> m_texts;
    mutable SearchTexts m_searched;
    std::vector<qint32> m_numbers;
    mutable std::vector<qint32> m_ranks;
};

QStringList shown(const FilterModel &filter)
{
    QStringList texts;
    for (int row = 0; row < filter.rowCount(); ++row)
        texts.append(filter.isHeader(row) ? u"# %1 (%2) %3"_s.arg(filter.index(row, 0).data(CellRole::Group).toString())
                                                .arg(filter.index(row, 0).data(CellRole::GroupCount).toInt())
                                                .arg(filter.index(row, 1).data().toString())
                                          : filter.index(row, 0).data().toString());
    return texts;
}

} // namespace

class PlanFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_words = std::make_unique<Words>();
        m_filter = std::make_unique<FilterModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter->setSourceModel(m_words.get());
        m_words->set({{u"Formation des agents"_s, 3},
                      {u"Étude de marché"_s, -1},
                      {u"Visite"_s, 1},
                      {u"Formation au départ"_s, 2}});
    }
    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_words.reset();
    }

    void wordsInAnyOrderWithoutAccents()
    {
        m_filter->setWords(u"agents FORM"_s);
        QCOMPARE(shown(*m_filter), QStringList{u"formation des agents"_s});
        m_filter->setWords(u"etude"_s);
        QCOMPARE(shown(*m_filter), QStringList{u"etude de marche"_s});
        m_filter->setWords(u"  "_s);
        QCOMPARE(m_filter->rowCount(), 4);
        m_filter->setWords(u"nothing"_s);
        QCOMPARE(m_filter->rowCount(), 0);
        QCOMPARE(m_filter->total(), 4);
    }

    void whatHasNoValueStandsLast()
    {
        m_filter->sort(1, Qt::AscendingOrder);
        QCOMPARE(shown(*m_filter),
                 (QStringList{u"visite"_s, u"formation au depart"_s, u"formation des agents"_s, u"etude de marche"_s}));
        m_filter->sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(*m_filter),
                 (QStringList{u"formation des agents"_s, u"formation au depart"_s, u"visite"_s, u"etude de marche"_s}));
        m_filter->sort(-1, Qt::AscendingOrder);
        QCOMPARE(shown(*m_filter).first(), u"formation des agents"_s);
    }

    void selectionFollowsTheOrder()
    {
        QItemSelectionModel selection(m_filter.get());
        selection.setCurrentIndex(m_filter->index(2, 0), QItemSelectionModel::ClearAndSelect);
        m_filter->sort(0, Qt::DescendingOrder);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(selection.currentIndex().data().toString(), u"visite"_s);
    }

    void rowsComeAndGo()
    {
        m_filter->sort(0, Qt::AscendingOrder);
        m_words->insert(0, u"Atelier"_s, 9);
        QCOMPARE(shown(*m_filter).last(), u"atelier"_s); // where one looks for it, until it is sorted again
        m_filter->setWords(u"formation"_s);
        QCOMPARE(m_filter->rowCount(), 2);
        m_words->insert(2, u"Forum"_s, 4);
        QCOMPARE(m_filter->rowCount(), 3); // a new row is shown whatever the words are
        m_words->remove(0, 2);
        QCOMPARE(shown(*m_filter), QStringList{u"formation au depart"_s});
        m_filter->setWords({});
        QCOMPARE(m_filter->rowCount(), 3);
    }

    void editedRowsKeepTheirPlace()
    {
        m_filter->setWords(u"formation"_s);
        m_words->change(0, u"Autre chose"_s);
        QCOMPARE(m_filter->rowCount(), 2);
        m_words->change(2, u"Formation cachée"_s); // hidden, and belongs there now
        m_filter->setWords(u"formation c"_s);
        QCOMPARE(shown(*m_filter), QStringList{u"formation cachee"_s});
    }

    void chosenValuesAndWords()
    {
        m_filter->setChosen("number", {"1", "2"});
        QCOMPARE(shown(*m_filter), (QStringList{u"visite"_s, u"formation au depart"_s}));
        QVERIFY(m_filter->isFiltering());
        m_filter->setWords(u"form"_s);
        QCOMPARE(shown(*m_filter), QStringList{u"formation au depart"_s});
        m_filter->setChosen("number", {QByteArray()}); // those that have none
        QCOMPARE(m_filter->rowCount(), 0);
        m_filter->setWords({});
        QCOMPARE(shown(*m_filter), QStringList{u"etude de marche"_s});
        m_filter->setFilter({}, {});
        QCOMPARE(m_filter->rowCount(), 4);
        QVERIFY(!m_filter->isFiltering());
    }

    void groupsHaveHeadersAndSums()
    {
        m_words->set({{u"a"_s, 2}, {u"b"_s, -1}, {u"c"_s, 1}, {u"d"_s, 2}});
        m_filter->setGrouping("number");
        QCOMPARE(shown(*m_filter),
                 (QStringList{u"# 1 (1) 1"_s, u"c"_s, u"# 2 (2) 4"_s, u"a"_s, u"d"_s, u"# None (1) 0"_s, u"b"_s}));
        QVERIFY(m_filter->isHeader(2));
        QVERIFY(!m_filter->mapToSource(m_filter->index(2, 0)).isValid());
        QVERIFY(m_filter->flags(m_filter->index(2, 0)) & Qt::ItemIsEnabled);
        QVERIFY(!(m_filter->flags(m_filter->index(2, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(m_filter->headerOf(4), 2);
        QCOMPARE(m_filter->groupKey(4), QByteArray("2"));
        QCOMPARE(m_filter->total(), 4);
        // Sorting stays within the groups.
        m_filter->sort(0, Qt::DescendingOrder);
        QCOMPARE(shown(*m_filter).mid(2, 3), (QStringList{u"# 2 (2) 4"_s, u"d"_s, u"a"_s}));
        m_filter->sort(-1, Qt::AscendingOrder);
        // Words thin out the groups, and their sums.
        m_filter->setWords(u"a"_s);
        QCOMPARE(shown(*m_filter), (QStringList{u"# 2 (1) 2"_s, u"a"_s}));
        m_filter->setWords({});
        QCOMPARE(m_filter->rowCount(), 7);
    }

    void groupsFold()
    {
        m_words->set({{u"a"_s, 2}, {u"b"_s, -1}, {u"c"_s, 1}, {u"d"_s, 2}});
        m_filter->setGrouping("number");
        m_filter->setFolded(4, true);
        QCOMPARE(shown(*m_filter), (QStringList{u"# 1 (1) 1"_s, u"c"_s, u"# 2 (2) 4"_s, u"# None (1) 0"_s, u"b"_s}));
        QCOMPARE(m_filter->fitting(), 4);
        QCOMPARE(m_filter->foldedGroups(), QList<QByteArray>{"2"});
        QVERIFY(!m_filter->mapFromSource(m_words->index(0, 0)).isValid());
        QVERIFY(m_filter->reveal(0));
        QVERIFY(m_filter->mapFromSource(m_words->index(0, 0)).isValid());
        m_filter->setAllFolded(true);
        QCOMPARE(m_filter->rowCount(), 3);
        m_filter->setGrouping("number", {"1"});
        QCOMPARE(m_filter->rowCount(), 6);
        m_filter->setGrouping({});
        QCOMPARE(shown(*m_filter), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void changedRowsGoToTheirGroup()
    {
        m_words->set({{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 1}});
        m_filter->setGrouping("number");
        QSignalSpy resets(m_filter.get(), &QAbstractItemModel::modelReset);
        m_words->change(1, u"b"_s, 2);
        QCOMPARE(shown(*m_filter), (QStringList{u"# 1 (1) 1"_s, u"c"_s, u"# 2 (2) 4"_s, u"a"_s, u"b"_s}));
        m_words->change(2, u"c"_s, 3); // the last of its group, into a new one
        QCOMPARE(shown(*m_filter), (QStringList{u"# 2 (2) 4"_s, u"a"_s, u"b"_s, u"# 3 (1) 3"_s, u"c"_s}));
        m_words->insert(0, u"z"_s, 3);
        QCOMPARE(shown(*m_filter).mid(3), (QStringList{u"# 3 (2) 6"_s, u"z"_s, u"c"_s}));
        m_words->remove(0, 1);
        QCOMPARE(shown(*m_filter), (QStringList{u"# 2 (1) 2"_s, u"b"_s, u"# 3 (1) 3"_s, u"c"_s}));
        QCOMPARE(resets.size(), 0);
    }

    void atRandom()
    {
        // Against what is computed afresh each time.
        quint32 state = 11;
        const auto next = [&state](int below) {
            state = state * 1664525U + 1013904223U;
            return int((state >> 16) % quint32(below));
        };
        for (int round = 0; round < 300; ++round) {
            const QString text = QString(QChar(u'a' + next(3))) + QChar(u'a' + next(3));
            switch (next(8)) {
            case 5:
                m_filter->setGrouping(next(2) == 0 ? QByteArray("number") : QByteArray());
                break;
            case 6:
                if (m_filter->rowCount() > 0)
                    m_filter->setFolded(next(m_filter->rowCount()), next(2) == 0);
                break;
            case 7:
                m_words->change(next(m_words->rowCount()), text, next(4));
                break;
            case 0:
                m_words->insert(next(m_words->rowCount() + 1), text, next(4));
                break;
            case 1:
                if (m_words->rowCount() > 2) {
                    const int first = next(m_words->rowCount() - 1);
                    m_words->remove(first, first + next(2));
                }
                break;
            case 2:
                m_filter->sort(next(3) - 1, next(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                m_filter->setWords({}); // the same words again would leave new rows where they are
                m_filter->setWords(next(3) == 0 ? QString() : text.left(1));
                QStringList expected;
                for (const QString &row : m_words->texts()) {
                    if (row.contains(m_filter->words()))
                        expected.append(row);
                }
                m_filter->setAllFolded(false);
                QStringList rows;
                for (int row = 0; row < m_filter->rowCount(); ++row) {
                    if (!m_filter->isHeader(row))
                        rows.append(m_filter->index(row, 0).data().toString());
                }
                QCOMPARE(int(rows.size()), m_filter->fitting());
                rows.sort();
                expected.sort();
                QCOMPARE(rows, expected);
            }
        }
    }

    void soManyThatTheyAreLookedThroughInHalves()
    {
        QList<std::pair<QString, int>> rows;
        for (int i = 0; i < 9'001; ++i)
            rows.append({i % 3 == 0 ? u"Dakar %1"_s.arg(i) : u"Rabat %1"_s.arg(i), i % 10});
        m_words->set(rows);
        m_filter->sort(1, Qt::DescendingOrder);
        m_filter->setWords(u"dakar"_s);
        m_filter->setChosen("number", {"4", "7"});
        QStringList expected;
        for (const int number : {7, 4}) {
            for (int i = number; i < 9'001; i += 10) {
                if (i % 3 == 0)
                    expected.append(u"dakar %1"_s.arg(i));
            }
        }
        QStringList found;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            found.append(m_filter->index(row, 0).data().toString());
        QCOMPARE(found, expected);
    }

    void speedIsSaid()
    {
        QList<std::pair<QString, int>> rows;
        for (int i = 0; i < 100'000; ++i)
            rows.append({u"MA-SN-%1 Formation des agents d’accueil %2 training of reception staff"_s.arg(i).arg(
                             i * 7919 % 100'000),
                         i % 10});
        cleanup();
        m_words = std::make_unique<Words>();
        m_filter = std::make_unique<FilterModel>();
        m_filter->setSourceModel(m_words.get());
        m_words->set(rows);
        QElapsedTimer timer;
        const auto measure = [&timer](const char *what, const auto &step) {
            timer.start();
            step();
            qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
        };
        measure("100,000 rows, filter by a first letter", [this] { m_filter->setWords(u"a"_s); });
        measure("100,000 rows, filter by a word", [this] { m_filter->setWords(u"agents 99"_s); });
        QVERIFY(m_filter->rowCount() > 0);
        measure("100,000 rows, clear the filter", [this] { m_filter->setWords({}); });
        measure("100,000 rows, group", [this] { m_filter->setGrouping("number"); });
        measure("100,000 rows in groups, filter by a word", [this] { m_filter->setWords(u"agents 99"_s); });
        measure("100,000 rows in groups, clear the filter", [this] { m_filter->setWords({}); });
        m_filter->setGrouping({});
        measure("100,000 rows, sort by numbers", [this] { m_filter->sort(1, Qt::AscendingOrder); });
        QCOMPARE(m_filter->rowCount(), 100'000);
    }

private:
    std::unique_ptr<Words> m_words;
    std::unique_ptr<FilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(PlanFilterTest)
#include "plan_filter_test.moc"
