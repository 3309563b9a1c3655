// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tandem {

class CalmCombo;
class DayLine;
class LabelledField;
struct UiContext;

/// A new programme in three short steps: what it is called and how long it lasts; which countries take part and who
/// funds it; how its work is divided, from a template or empty. Then where to put it. Everything but the first step can
/// be left as it is and entered later.
class ProgrammeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProgrammeDialog(const UiContext &context, QWidget *parent = nullptr);

    /// Goes on to the next step; at the last one, asks for the file and ends.
    void accept() override;

    /// After the dialog was accepted.
    const QString &path() const { return m_path; }
    const FieldValues &values() const { return m_values; }
    /// Countries, funders, domains and steps to begin with.
    const QList<std::pair<EntityKind, FieldValues>> &rows() const { return m_rows; }

private:
    QVBoxLayout *addStep(const QString &purpose);
    void addPair(QVBoxLayout *column, LabelledField *left, LabelledField *right);
    void makeFacts();
    void makePartners();
    void makeDivision();
    void showStep(int step);
    void showTemplate();
    bool takeFacts();
    bool takePartners();
    void takeDivision();
    bool choosePath();

    const UiContext &m_context;
    QLabel *m_heading;
    QLabel *m_position;
    QStackedWidget *m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QLineEdit *m_french;
    QLineEdit *m_english;
    DayLine *m_from;
    DayLine *m_to;
    CalmCombo *m_currency;
    QPlainTextEdit *m_countries;
    QPlainTextEdit *m_funders;
    QComboBox *m_template;
    QLabel *m_preview;
    LabelledField *m_nameField; ///< in the screen's language
    LabelledField *m_fromField;
    LabelledField *m_toField;
    LabelledField *m_currencyField;
    LabelledField *m_countriesField;
    QString m_path;
    FieldValues m_values;
    QList<std::pair<EntityKind, FieldValues>> m_partners;
    QList<std::pair<EntityKind, FieldValues>> m_rows;
};

} // namespace tandem
