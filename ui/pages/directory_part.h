// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/place.h"

#include <QJsonObject>
#include <QWidget>

namespace tandem {

class RowsPanel;
struct UiContext;

/// Something beneath the form of the chosen row: what belongs to it, what refers to it, what it comes to.
class DirectoryPart : public QWidget
{
    Q_OBJECT
public:
    DirectoryPart(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// Shows this row; null: none.
    virtual void setRow(const Id &row) = 0;
    /// The file changed.
    virtual void refresh() {}
    virtual bool commit() { return true; }
    virtual QJsonObject pendingInput() const { return {}; }
    virtual void restorePendingInput(const QJsonObject &) {}
    /// The rows that `Ins` and `Del` are about while the focus is in this part; null: none.
    virtual RowsPanel *panel() const { return nullptr; }

signals:
    void problem(const tandem::Error &error);
    void openRequested(const tandem::Place &place);

protected:
    const UiContext &context() const { return m_context; }

private:
    const UiContext &m_context;
};

/// A panel of rows as a part: it brings its own title and buttons.
class RowsPart final : public DirectoryPart
{
    Q_OBJECT
public:
    /// Takes the panel.
    RowsPart(const UiContext &context, RowsPanel *panel, QWidget *parent);

    void setRow(const Id &row) override;
    bool commit() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    RowsPanel *panel() const override { return m_panel; }

private:
    RowsPanel *m_panel;
};

} // namespace tandem
