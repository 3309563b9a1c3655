// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QActionGroup;
class QLineEdit;
class QMenu;

namespace tandem {

class FilterChip;
class FilterModel;
class FlowLayout;
struct UiContext;

/// What stands above the activities: words to filter by, the values that are chosen, by what the rows are gathered.
/// It changes the FilterModel and shows what that says.
class ActivityFilters final : public QWidget
{
    Q_OBJECT
public:
    ActivityFilters(const UiContext &context, FilterModel &filter, QWidget *parent);

    QLineEdit *words() const { return m_words; }
    /// Everything is shown again.
    void clear();
    /// Filters by what a place asks for: `late`, or `status=completed,under_way` of any facet; several joined by `&`.
    void follow(const QString &filter);
    /// Shows what the model filters and groups by.
    void refresh();
    void openGrouping();

signals:
    /// The rows are to be gathered by this facet; empty: not at all.
    void groupingChosen(const QByteArray &facet);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Takes a chip out of the line where not all fit in it.
    void makeRoom();
    FilterChip *addChip(const QByteArray &facet);
    void fillValues(QMenu *menu, const QByteArray &facet);
    void fillMore(QMenu *menu);
    void fillGrouping(QMenu *menu);
    QString labelOf(const QByteArray &facet) const;
    QString chosenWords(const QByteArray &facet) const;

    const UiContext &m_context;
    FilterModel &m_filter;
    QLineEdit *m_words;
    QHash<QByteArray, FilterChip *> m_chips;
    FilterChip *m_more;
    FilterChip *m_grouping;
    bool m_narrow = false; ///< not all chips fit in one line
};

} // namespace tandem
