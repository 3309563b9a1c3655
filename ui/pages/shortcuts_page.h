// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/page.h"

class QLineEdit;

namespace tandem {

class EntryList;
struct ListEntry;

/// Every key that does something, by menu, straight from the registry; what keys do within tables and lists beside it.
/// It can be searched and printed.
class ShortcutsPage final : public Page
{
    Q_OBJECT
public:
    explicit ShortcutsPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;
    void goTo(const Place &place) override;

private:
    QList<ListEntry> all() const;
    void list();
    void print();
    report::Document document() const;

    QLineEdit *m_words = nullptr;
    EntryList *m_list;
};

} // namespace tandem
