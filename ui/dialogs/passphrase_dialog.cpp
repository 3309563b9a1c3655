// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QAction>
#include <QLineEdit>

namespace tandem {

QLineEdit *passphraseLine(const UiContext &context, const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    QAction *show = line->addAction(themeIcon(u"view-visible"_s, context.theme), QLineEdit::TrailingPosition);
    show->setToolTip(PassphraseDialog::tr("Show what is typed"));
    show->setText(show->toolTip());
    show->setCheckable(true);
    QObject::connect(show, &QAction::toggled, line,
                     [line](bool shown) { line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return line;
}

PassphraseDialog::PassphraseDialog(const UiContext &context, const QString &file, bool wrong, QWidget *parent)
    : FormDialog(context, tr("Passphrase"),
                 tr("“%1” is protected. Type the passphrase that its sender told you.").arg(file), tr("Open it"),
                 parent),
      m_line(passphraseLine(context, u"passphrase"_s))
{
    setObjectName(u"passphraseDialog"_s);
    addField(tr("&Passphrase"), m_line);
    if (wrong)
        setProblem(errorText(Error{ErrorCode::PassphraseWrong, {file}, {}, {}}, context.phrases));
    m_line->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_line->text();
}

bool PassphraseDialog::apply()
{
    if (m_line->text().isEmpty())
        setProblem(errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases));
    return !m_line->text().isEmpty();
}

} // namespace tandem

#include "moc_passphrase_dialog.cpp"
