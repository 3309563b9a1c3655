// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/translations.h"
#include "ui/page.h"
#include "ui/widgets/entry_list.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tandem {

class BilingualBox;
class FollowUpFeed;
class PageHead;
class RowForm;
struct ChangeSet;

/// The texts that stand in one language only, or are older than the other one: worked through one after the other.
/// Left the list, right the two texts beside each other; what is saved leaves the list when one goes on.
class TranslationsPage final : public Page
{
    Q_OBJECT
public:
    explicit TranslationsPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool commitPending() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeWork();
    void takeTexts();
    void list();
    void showCurrent();
    void showText(const TextToTranslate &text);
    void clearWork();
    void next();
    void keepAsItIs();
    enum class Halves : unsigned char { Changed, Both };
    /// Writes what was typed, or both halves as they stand. False: something was refused, and stays as it was typed.
    bool save(Halves which);
    bool isOpen(const TextToTranslate &text) const;
    ListEntry entryOf(const TextToTranslate &text) const;
    static QString keyOf(const TextToTranslate &text);

    FollowUpFeed &m_feed;
    PageHead *m_head;
    QComboBox *m_language = nullptr;
    QComboBox *m_kind = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack;
    EntryList *m_list;
    QLabel *m_what = nullptr;
    QPushButton *m_where = nullptr;
    QVBoxLayout *m_place = nullptr; ///< where the two boxes stand
    QPushButton *m_still = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_none;
    RowForm *m_form = nullptr; ///< of the text that is shown
    BilingualBox *m_boxes = nullptr;
    TextToTranslate m_shown;
    QList<TextToTranslate> m_texts;
    qsizetype m_most = 0; ///< that were left since the page was opened
    bool m_done = false;  ///< the text that is shown is translated; it leaves the list when one goes on
    bool m_moving = false;
};

} // namespace tandem
