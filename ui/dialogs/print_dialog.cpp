// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_dialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/figures/scope.h"
#include "core/print/pdf_file.h"
#include "core/workspace/workspace.h"
#include "ui/page_view.h"
#include "ui/printed_documents.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

QComboBox *combo(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

} // namespace

PrintDialog::PrintDialog(const UiContext &context, const Id &plan, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_messages(new MessageBar(context.theme, this)),
      m_document(combo(u"printDocument"_s)),
      m_plan(combo(u"printPlan"_s)),
      m_language(combo(u"printLanguage"_s)),
      m_state(combo(u"printState"_s)),
      m_view(new PageView(context.theme, this)),
      m_position(new QLabel(this)),
      m_save(new QPushButton(tr("Save as &PDF…"), this)),
      m_print(new QPushButton(tr("P&rint…"), this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print or save as PDF"));
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    resize(std::min(room.width() - 40, 1180), std::max(room.height() - 20, 480));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices(plan));
    layout->addWidget(makePreview(), 1);
    for (QComboBox *box : {m_document, m_plan, m_language, m_state})
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_plan)
                refreshState();
            refreshPages();
        });
    connect(m_view, &PageView::currentPageChanged, this, &PrintDialog::refreshPosition);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    refreshState();
    refreshPages();
}

QWidget *PrintDialog::makeChoices(const Id &plan)
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(280);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(tr("Print"), choices);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);

    m_document->addItem(tr("Annual plan, for signature"));
    layout->addWidget(new LabelledField(tr("&Document"), m_document, choices));
    QList<const Plan *> plans = plansIn(m_context.workspace->snapshot(), {});
    for (const Plan *each : plans)
        m_plan->addItem(each->code, QVariant::fromValue(Id(each->id)));
    const auto chosen =
        std::find_if(plans.begin(), plans.end(), [&plan](const Plan *each) { return each->id == plan; });
    m_plan->setCurrentIndex(chosen != plans.end() ? int(chosen - plans.begin()) : 0);
    layout->addWidget(new LabelledField(tr("P&lan"), m_plan, choices));
    m_language->addItem(tr("French"), int(report::Edition::French));
    m_language->addItem(tr("English"), int(report::Edition::English));
    m_language->addItem(tr("French and English"), int(report::Edition::Bilingual));
    m_language->setCurrentIndex(m_context.language() == Language::French ? 0 : 1);
    const std::optional<int> edition = m_context.settings.exportHabits().edition;
    if (edition && m_language->findData(*edition) >= 0)
        m_language->setCurrentIndex(m_language->findData(*edition));
    auto *language = new LabelledField(tr("&Language of the document"), m_language, choices);
    layout->addWidget(language);
    m_state->addItem(tr("As it was adopted"), true);
    m_state->addItem(tr("As it is now"), false);
    m_stateField = new LabelledField(tr("&State"), m_state, choices);
    layout->addWidget(m_stateField);
    layout->addStretch(1);
    m_save->setObjectName(u"savePdf"_s);
    m_save->setDefault(true);
    m_print->setObjectName(u"print"_s);
    auto *closing = new QPushButton(tr("Close"), choices);
    closing->setObjectName(u"close"_s);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_save, m_print, closing})
        layout->addWidget(button);
    return choices;
}

QWidget *PrintDialog::makePreview()
{
    auto *preview = new QWidget(this);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    m_view->setObjectName(u"pages"_s);
    m_view->setAccessibleName(tr("Pages of the document"));
    layout->addWidget(m_view, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::kMedium, spacing::kTiny, spacing::kMedium, spacing::kTiny);
    const auto button = [&](const QString &name, const QString &icon, const QString &words, auto action) {
        auto *made = new QToolButton(preview);
        made->setObjectName(name);
        made->setIcon(themeIcon(icon, m_context.theme));
        made->setToolTip(words);
        made->setAccessibleName(words);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, action);
        bar->addWidget(made);
    };
    button(u"previousPage"_s, u"go-up"_s, tr("Previous page"),
           [this] { m_view->goToPage(std::max(m_view->currentPage() - 1, 0)); });
    button(u"nextPage"_s, u"go-down"_s, tr("Next page"), [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_position->setObjectName(u"pagePosition"_s);
    setTextRole(m_position, TextRole::Muted);
    bar->addWidget(m_position);
    bar->addStretch(1);
    button(u"zoomOut"_s, u"zoom-out"_s, tr("Smaller"), [this] { m_view->zoom(-1); });
    button(u"zoomIn"_s, u"zoom-in"_s, tr("Larger"), [this] { m_view->zoom(1); });
    button(u"zoomWidth"_s, u"zoom-fit-width"_s, tr("As wide as the window"), [this] { m_view->setScale(0); });
    layout->addLayout(bar);
    return preview;
}

void PrintDialog::refreshState()
{
    const Id plan = m_plan->currentData().value<Id>();
    const bool adopted = hasAdoptedState(*m_context.workspace, IdOf<Plan>(plan));
    m_state->setCurrentIndex(adopted && m_context.settings.exportHabits().asAdopted ? 0 : 1);
    m_state->setEnabled(adopted);
    m_stateField->setHint(adopted ? QString() : tr("This plan has not been adopted yet."));
}

void PrintDialog::refreshPages()
{
    m_messages->dismiss();
    m_pages.reset();
    const IdOf<Plan> plan(m_plan->currentData().value<Id>());
    if (plan.isNull()) {
        m_view->setMessage(tr("There is no annual plan yet."));
    } else {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        auto document = printedPlan(*m_context.workspace, plan, report::Edition(m_language->currentData().toInt()),
                                    m_state->currentData().toBool(), m_context.today);
        if (document) {
            m_pages = std::make_shared<const print::Pages>(print::Pages::layOut(*std::move(document)));
            m_view->setPages(m_pages);
        } else {
            m_view->setMessage(errorText(document.error(), m_context.phrases));
        }
        QApplication::restoreOverrideCursor();
    }
    m_save->setEnabled(m_pages != nullptr);
    m_print->setEnabled(m_pages != nullptr);
    refreshPosition();
}

void PrintDialog::refreshPosition()
{
    m_position->setText(m_pages ? tr("Page %1 of %2")
                                      .arg(m_context.phrases.number(qint64(m_view->currentPage() + 1)),
                                           m_context.phrases.number(qint64(m_view->pageCount())))
                                : QString());
}

QString PrintDialog::proposedName() const
{
    static const char *const kSuffixes[] = {"fr", "en", "fr-en"};
    return m_plan->currentText() + u' ' + QString::fromLatin1(kSuffixes[m_language->currentData().toInt()]) + u".pdf"_s;
}

void PrintDialog::save()
{
    Settings &settings = m_context.settings;
    const QString path = m_context.prompts.fileToSave(this, tr("Where to put the PDF"),
                                                      QDir(settings.folder(u"export"_s)).filePath(proposedName()),
                                                      {tr("PDF document"), {u"pdf"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"export"_s, QFileInfo(path).path());
    print::PdfOptions options;
    options.produced = m_context.workspace->environment().clock.now();
    options.creator = u"Tandem "_s + QString::fromLatin1(TANDEM_VERSION);
    if (const auto written = print::writePdf(*m_pages, path, options); !written) {
        m_messages->showProblem(errorText(written.error(), m_context.phrases));
        return;
    }
    m_saved = path;
    m_messages->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), tr("Open it"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void PrintDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(proposedName());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_pages->count());
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (m_context.prompts.run(dialog) != QDialog::Accepted)
        return;
    const bool range = printer.printRange() == QPrinter::PageRange;
    m_pages->print(printer, range ? printer.fromPage() - 1 : 0, range ? printer.toPage() - 1 : -1);
    m_messages->showMessage(tr("Sent to the printer."));
}

} // namespace tandem

#include "moc_print_dialog.cpp"
