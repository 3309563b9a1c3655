// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/field_info.h"
#include "core/workspace/draft.h"
#include "ui/forms/value_editor.h"
#include "ui/models/cell_roles.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

struct UiContext;

/// One field of one row: its label, its control and, below, what is wrong with what stands in it. When the control is
/// left, what was typed becomes one step of the file; what is refused stays as it was typed, with its sentence.
class FieldBox final : public QWidget
{
    Q_OBJECT
public:
    /// How it is labelled: by the field, by its language alone (one half of a pair), or not at all.
    enum class Label : unsigned char { Field, Language, None };

    FieldBox(const UiContext &context, EntityKind kind, const FieldInfo &field, Label label, QWidget *parent);

    /// Shows the field of this row; what was typed for another one is forgotten. `seen`: Workspace::seen() of the row.
    void setRow(const Id &row, const Seen &seen);
    /// Looks at the file again. What is being typed stays, and so does what the file said when that began.
    void refresh(const Seen &seen);

    /// Makes a step of what was typed. True: there was nothing to do, or it is done.
    bool commit();
    /// Whether something else than what the file says stands in it.
    bool isTouched() const { return m_editor->isTouched(); }
    /// Takes back what was typed (Esc).
    void revert();
    /// The value that stands in it, if it can be read.
    Result<QByteArray> canonical() const;

    QString typed() const { return m_editor->typed(); }
    void setTyped(const QString &text);
    void showProblem(const Error &error);
    void clearProblem();
    /// The field's heads when what is shown was read, for a step that sets several fields.
    Seen seen() const { return {{name(), m_seen}}; }
    bool hasProblem() const { return m_hasProblem; }

    /// Whether there is a row whose field may have a history.
    bool hasRow() const;
    /// Who gave it which value, and when; also from its label's context menu.
    void showHistory();
    /// The box that the focus is in; null: in none.
    static FieldBox *withFocus();

    /// Another text than the field's own label.
    void setLabel(const QString &text);
    /// Whether it commits by itself when it is left (true at first). A box that asks for several values at once does
    /// that itself.
    void setCommits(bool commits) { m_commits = commits; }

    const FieldInfo &field() const { return m_field; }
    QByteArray name() const { return m_field.name.bytes().toByteArray(); }
    ValueEditor *editor() const { return m_editor; }

signals:
    void committed();
    void refused(const tandem::Error &error);
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMark(TextMark mark);
    void showSentence(const QString &text, bool problem);
    /// That people gave it different values; empty: they did not.
    QString disagreement() const;
    QString warning() const;

    const UiContext &m_context;
    EntityKind m_kind;
    const FieldInfo &m_field;
    Id m_row;
    QList<Id> m_seen; ///< the field's heads when what is shown was read
    QLabel *m_label = nullptr;
    QLabel *m_mark = nullptr;
    ValueEditor *m_editor;
    QLabel *m_sentence;
    QPushButton *m_decide;
    bool m_commits = true;
    bool m_committing = false;
    bool m_hasProblem = false;
};

} // namespace tandem
