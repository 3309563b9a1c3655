// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entry_list.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;

namespace tandem {

/// A field over a window, with what it finds beneath it while one types. It takes nothing away: a click beside it or
/// Esc closes it, and the focus goes back to where it was.
class JumpPopup final : public QFrame
{
    Q_OBJECT
public:
    /// What is found for the words that are typed. Called for every keystroke.
    using Find = std::function<QList<ListEntry>(const QString &words)>;

    JumpPopup(const Theme &theme, QWidget *over);
    ~JumpPopup() override;

    struct Words
    {
        QString name;        ///< for the screen reader
        QString placeholder; ///< in the empty field
        QString nothing;     ///< when nothing is found
    };
    /// Opens it with an empty field; open already: begins anew.
    void open(const Words &words, Find find, std::function<void(const QVariant &)> choose);
    /// Entries that open something within the list: asked with a value before it is chosen; true: it stays open, and
    /// is looked through again.
    void setUnfold(std::function<bool(const QVariant &)> unfold) { m_unfold = std::move(unfold); }
    /// Finds again: there is more to be found, or other things.
    void refresh();
    QString words() const;
    /// Hides it; the focus goes back to where it was, if asked.
    void dismiss(bool giveFocusBack);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    void follow(const QVariant &value);
    void place();
    void onFocusChanged(QWidget *now);

    QLineEdit *m_field;
    EntryList *m_list;
    QLabel *m_note;
    Words m_words;
    Find m_find;
    std::function<void(const QVariant &)> m_choose;
    std::function<bool(const QVariant &)> m_unfold;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace tandem
