// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printed_documents.h"
#include "ui/report_periods.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace tandem {

class DayLine;
class LabelledField;
struct Place;
struct UiContext;

/// What is printed: the document, what it is about, its period, its language, in which state. What was chosen last is
/// proposed again; a plan or memorandum that the person is looking at goes before that.
class PrintChoices final : public QWidget
{
    Q_OBJECT
public:
    /// `kind`: the document that was asked for; none: the one that was printed last.
    PrintChoices(const UiContext &context, const Place &place, std::optional<PrintedKind> kind,
                 QWidget *parent = nullptr);

    /// None: there is nothing to print; see problem().
    std::optional<PrintChoice> choice() const;
    /// Why there is nothing to print.
    QString problem() const;
    /// For the file that is saved: "Rapport d'avancement MA-SN 2020-01-01 2020-06-30 fr".
    QString proposedName() const;

signals:
    void changed();

private:
    void fillScopes(const Scope &proposed);
    void fillPeriods();
    void refresh();
    void remember() const;
    PrintedKind kind() const;
    Scope scope() const;
    Period period() const;
    void proposePlansYear();

    const UiContext &m_context;
    QList<ReportPeriod> m_periods;
    QComboBox *m_document;
    QComboBox *m_scope;
    QComboBox *m_period;
    DayLine *m_from;
    DayLine *m_to;
    QComboBox *m_language;
    QComboBox *m_state;
    LabelledField *m_periodField;
    LabelledField *m_fromField;
    LabelledField *m_toField;
    LabelledField *m_stateField;
};

} // namespace tandem
