// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QCompleter>
#include <QLineEdit>

namespace tandem {

PersonDialog::PersonDialog(const UiContext &context, QWidget *parent)
    : FormDialog(
          context, tr("Who works here?"),
          tr("Your name, or your office's, stands beside each change that you make, so that the others know whom "
             "to ask."),
          tr("Work under this name"), parent),
      m_name(new QLineEdit(context.settings.personName()))
{
    setObjectName(u"personDialog"_s);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(200);
    m_field = addField(tr("&Name"), m_name);
    m_field->setHint(tr("For example: Coordination Dakar, or Awa Diop"));
    if (context.workspace) {
        QStringList names;
        for (const Person &person : context.workspace->snapshot().all<Person>())
            names.append(person.name);
        names.sort(Qt::CaseInsensitive);
        auto *completer = new QCompleter(names, m_name);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_name->setCompleter(completer);
    }
    m_name->selectAll();
    m_name->setFocus();
}

QString PersonDialog::name() const
{
    return cleanLine(m_name->text()).simplified();
}

bool PersonDialog::apply()
{
    if (name().isEmpty()) {
        m_field->setProblem(errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases));
        m_name->setFocus();
        return false;
    }
    return true;
}

} // namespace tandem

#include "moc_person_dialog.cpp"
