// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_box.h"

#include <QWidget>

class QBoxLayout;

namespace tandem {

/// A text in French and in English: two boxes side by side, or the screen's language above the other when it is narrow.
/// Each is a field of its own, with a mark when it is missing or older than the other.
class BilingualBox final : public QWidget
{
    Q_OBJECT
public:
    /// `french`: the first half of the pair; the other one is its neighbour.
    BilingualBox(const UiContext &context, EntityKind kind, const FieldInfo &french, QWidget *parent);

    FieldBox *half(Language language) const { return language == Language::French ? m_french : m_english; }
    /// In the order in which they stand.
    QList<FieldBox *> halves() const;
    void setLabel(const QString &text);

    /// Up to this width, the two stand one above the other.
    static constexpr int kNarrow = 420;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Language m_first;
    QLabel *m_label;
    FieldBox *m_french;
    FieldBox *m_english;
    QBoxLayout *m_pair;
};

} // namespace tandem
