// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/disagreement.h"
#include "ui/place.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tandem {

class ValueEditor;
struct Error;
struct UiContext;

/// One disagreement: what it is about, what stood there before, what each one wrote and when, and the answers.
class DisagreementCard final : public QFrame
{
    Q_OBJECT
public:
    DisagreementCard(const UiContext &context, Disagreement told, QWidget *parent);

    const Disagreement &told() const { return m_told; }
    /// What is typed and not given as an answer; null: nothing is asked for.
    QString typed() const;
    void setTyped(const QString &text);
    /// Beneath the editor.
    void showProblem(const Error &error);
    /// The first thing to press.
    QWidget *focusTarget() const;
    /// What the filter looks in.
    QString words() const;

signals:
    void answered(const tandem::Answer &answer);
    void openRequested(const tandem::Place &place);

private:
    void addHead();
    void addSides();
    void addSide(QVBoxLayout *column, const QString &heading, const QString &html, const QString &when);
    /// What each one did, line by line: where they did not write the same field.
    void addLines();
    void addAnswers();
    QPushButton *addAnswer(const QString &text, const QString &name, QWidget *line);
    void askForAnother();
    void giveAnother();
    QString valueHtml(const DisagreementSide &side, const DisagreementSide *other) const;
    QString when(const DisagreementSide &side) const;
    QString subject() const;
    /// The field that a typed value is for; null: none can be typed.
    const FieldInfo *typedField(EntityKind &kind) const;
    QString name(const char *part) const;

    const UiContext &m_context;
    Disagreement m_told;
    QList<Answer> m_answers;
    QVBoxLayout *m_layout;
    QPushButton *m_first = nullptr;
    QPushButton *m_other = nullptr;
    QWidget *m_asking = nullptr;
    ValueEditor *m_editor = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace tandem
