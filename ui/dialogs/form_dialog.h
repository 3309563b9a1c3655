// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace tandem {

class LabelledField;
struct UiContext;

/// A small form: what it is for in one sentence, fields, and a button that says what it does. It stays open, with its
/// sentences beside the fields, until apply() agrees.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const UiContext &context, const QString &title, const QString &introduction, const QString &acceptText,
               QWidget *parent);

    void accept() override;

protected:
    /// The control's object name names the field, too.
    LabelledField *addField(const QString &label, QWidget *control);
    /// Two fields side by side.
    std::pair<LabelledField *, LabelledField *> addPair(const QString &firstLabel, QWidget *first,
                                                        const QString &secondLabel, QWidget *second);

    /// Something that is not a field with a label, across the form's width.
    void addWidget(QWidget *widget);

    /// Checks and does it; false leaves the dialog open.
    virtual bool apply() = 0;
    /// A sentence that belongs to no field; empty: none.
    void setProblem(const QString &sentence);

    /// The focus goes into the first field, unless it was given elsewhere.
    void showEvent(QShowEvent *event) override;

    const UiContext &m_context;

private:
    QVBoxLayout *m_fields;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace tandem
