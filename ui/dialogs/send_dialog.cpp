// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/send_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/size_text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/patience.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

namespace tandem {

SendDialog::SendDialog(const UiContext &context, const PackageContents &contents, QWidget *parent)
    : FormDialog(context, tr("Send to colleagues"),
                 tr("One exchange file holds everything that you and others changed. Send it by e-mail or on a stick: "
                    "whoever has received it before takes only what is new."),
                 tr("Choose where to put it…"), parent),
      m_contents(contents),
      m_summary(new QLabel),
      m_passphrase(passphraseLine(context, u"sendPassphrase"_s)),
      m_again(passphraseLine(context, u"sendPassphraseAgain"_s))
{
    setObjectName(u"sendDialog"_s);
    m_summary->setObjectName(u"sendSummary"_s);
    m_summary->setWordWrap(true);
    addWidget(m_summary);
    if (contents.attachments > 0) {
        m_attachments = new QCheckBox(tr("With %n attachment(s) (%1)", nullptr, int(contents.attachments))
                                          .arg(sizeText(contents.attachmentBytes, context.phrases)));
        m_attachments->setObjectName(u"sendAttachments"_s);
        addWidget(m_attachments);
        connect(m_attachments, &QCheckBox::toggled, this, &SendDialog::refreshSize);
    }
    LabelledField *field = addField(tr("&Passphrase (if you want one)"), m_passphrase);
    field->setHint(tr("Without it, whoever finds the file can read it. Tell it to your colleague by telephone, not in "
                      "the same message; nobody can open the file without it, not even Tandem."));
    m_againField = addField(tr("The passphrase &again"), m_again);
    const auto refreshAgain = [this] { m_againField->setVisible(!m_passphrase->text().isEmpty()); };
    connect(m_passphrase, &QLineEdit::textChanged, this, refreshAgain);
    refreshAgain();
    refreshSize();
}

void SendDialog::takeAttachments()
{
    if (m_attachments)
        m_attachments->setChecked(true);
}

void SendDialog::refreshSize()
{
    const bool attachments = m_attachments && m_attachments->isChecked();
    const qint64 bytes = m_contents.estimatedBytes + (attachments ? m_contents.attachmentBytes : 0);
    QStringList parts{tr("%n change(s)", nullptr, int(m_contents.transactions))};
    if (m_contents.frozenPlans > 0)
        parts.append(tr("%n adopted plan(s)", nullptr, int(m_contents.frozenPlans)));
    if (attachments)
        parts.append(tr("%n attachment(s)", nullptr, int(m_contents.attachments)));
    m_summary->setText(tr("It holds %1: about %2.").arg(parts.join(u", "_s), sizeText(bytes, m_context.phrases)));
}

bool SendDialog::apply()
{
    if (!m_passphrase->text().isEmpty() && m_passphrase->text() != m_again->text()) {
        m_againField->setProblem(tr("This is not the same passphrase."));
        m_again->setFocus();
        return false;
    }
    m_againField->setProblem({});
    Settings &settings = m_context.settings;
    Workspace &workspace = *m_context.workspace;
    const QString proposal =
        QFileInfo(workspace.path()).completeBaseName() + u' ' + m_context.today.toString(Qt::ISODate) + u".tandemx"_s;
    const QString path = m_context.prompts.fileToSave(this, tr("Where to put the exchange file"),
                                                      QDir(settings.folder(u"exchange"_s)).filePath(proposal),
                                                      {tr("Tandem exchange file"), {u"tandemx"_s}});
    if (path.isEmpty())
        return false;
    settings.setFolder(u"exchange"_s, QFileInfo(path).path());
    PackageOptions options;
    options.attachments = m_attachments && m_attachments->isChecked();
    options.passphrase = m_passphrase->text();
    options.person = settings.personName();
    Patience patience(this, tr("Writing the exchange file…"));
    const Result<qint64> size = writePackage(workspace, path, options, [&patience](qint64 done, qint64 of) {
        return patience.goesOn(double(done) / double(qMax<qint64>(1, of)));
    });
    if (!size) {
        setProblem(errorText(size.error(), m_context.phrases));
        return false;
    }
    m_written = path;
    m_size = *size;
    return true;
}

} // namespace tandem

#include "moc_send_dialog.cpp"
