// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "core/base/text.h"
#include "ui/house_style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace tandem {

namespace {

/// Paints an icon of the theme in one colour, sharp at every scale. It is looked for when it is painted first: most of
/// the icons stand in menus that nobody has opened yet.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, 1.0);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        base().paint(&painter, QRect(QPoint(), size), Qt::AlignCenter, QIcon::Normal, state);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        painter.fillRect(result.rect(), colour);
        return result;
    }
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    bool isNull() override { return base().isNull(); }

private:
    const QIcon &base()
    {
        if (!m_base) {
            m_base = QIcon::fromTheme(m_name);
            if (m_base->isNull() && m_name.endsWith("-symbolic"_L1))
                m_base = QIcon::fromTheme(m_name.chopped(9));
        }
        return *m_base;
    }

    QString m_name;
    std::optional<QIcon> m_base;
    QColor m_colour;
};

bool desktopIsDark()
{
    // Our own palette replaces the desktop's soon after the start.
    static const bool kDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return kDark;
}

} // namespace

Theme Theme::light()
{
    return {.dark = false,
            .window = QColor(0xF6, 0xF5, 0xF2),
            .surface = QColor(0xFF, 0xFF, 0xFF),
            .soft = QColor(0xE3, 0xF1, 0xEF),
            .border = QColor(0xDD, 0xD9, 0xD0),
            .text = QColor(0x1F, 0x23, 0x28),
            .muted = QColor(0x5B, 0x60, 0x68),
            .accent = QColor(0x0B, 0x6B, 0x63),
            .onAccent = QColor(0xFF, 0xFF, 0xFF),
            .planned = QColor(0x5B, 0x60, 0x68),
            .preparing = QColor(0x6B, 0x4F, 0xA0),
            .underWay = QColor(0x1F, 0x5F, 0xBF),
            .completed = QColor(0x23, 0x70, 0x3A),
            .postponed = QColor(0x8A, 0x5A, 0x00),
            .cancelled = QColor(0xA3, 0x35, 0x2B),
            .late = QColor(0xA3, 0x35, 0x2B),
            .softProblem = QColor(0xF9, 0xEA, 0xE7)};
}

Theme Theme::darkened()
{
    return {.dark = true,
            .window = QColor(0x1B, 0x1D, 0x1F),
            .surface = QColor(0x23, 0x26, 0x29),
            .soft = QColor(0x17, 0x3B, 0x38),
            .border = QColor(0x3A, 0x3F, 0x44),
            .text = QColor(0xE8, 0xE6, 0xE1),
            .muted = QColor(0xA9, 0xAF, 0xB6),
            .accent = QColor(0x4F, 0xC1, 0xB4),
            .onAccent = QColor(0x0E, 0x1F, 0x1D),
            .planned = QColor(0xA9, 0xAF, 0xB6),
            .preparing = QColor(0xB7, 0x9C, 0xED),
            .underWay = QColor(0x7F, 0xB0, 0xFF),
            .completed = QColor(0x6C, 0xCB, 0x86),
            .postponed = QColor(0xE5, 0xB4, 0x5A),
            .cancelled = QColor(0xF0, 0x8A, 0x7E),
            .late = QColor(0xF0, 0x8A, 0x7E),
            .softProblem = QColor(0x40, 0x22, 0x1F)};
}

Theme Theme::of(ThemeMode mode)
{
    const bool asked = mode == ThemeMode::Dark;
    return (mode == ThemeMode::Desktop ? desktopIsDark() : asked) ? darkened() : light();
}

const QColor &Theme::colour(ActivityStatus status) const
{
    switch (status) {
    case ActivityStatus::Planned:
        return planned;
    case ActivityStatus::InPreparation:
        return preparing;
    case ActivityStatus::UnderWay:
        return underWay;
    case ActivityStatus::Completed:
        return completed;
    case ActivityStatus::Postponed:
        return postponed;
    case ActivityStatus::Cancelled:
        return cancelled;
    }
    return text;
}

const QColor &Theme::colour(PlanStatus status) const
{
    switch (status) {
    case PlanStatus::Draft:
        return planned;
    case PlanStatus::Submitted:
        return underWay;
    case PlanStatus::Adopted:
        return completed;
    case PlanStatus::Closed:
        return muted;
    }
    return text;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, late);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, soft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, border.darker(dark ? 80 : 115));
    palette.setColor(QPalette::Shadow, border.darker(dark ? 140 : 130));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x78, 0x7E, 0x85) : QColor(0x8E, 0x93, 0x99));
    return palette;
}

QString Theme::styleSheet() const
{
    // Only what palette and Fusion cannot say. Widgets are chosen by class, or by the property that gives them a part
    // ("role"), never one by one.
    QString sheet = uR"(
QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @soft; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @soft; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed { background: @soft; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @disabled; }
QPushButton:default, QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: @border; color: @disabled; border-color: @border; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 1px 3px; }
QPushButton[role="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; color: @muted; padding: 5px 0 3px 4px; text-align: left; }
QPushButton[role="tab"]:hover { color: @text; }
QPushButton[role="tab"]:checked { color: @text; border-bottom-color: @accent; font-weight: 600; }
QPushButton[role="tab"]:focus { background: @soft; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @soft; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:checked { background: @soft; color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="opens"] { padding: 4px 21px 4px 4px; }
QToolButton[role="opens"]:focus { padding: 3px 20px 3px 3px; }
QToolButton[role="chip"] { background: @surface; border: 1px solid @border; padding: 4px 21px 4px 8px; min-height: 18px; }
QToolButton[role="chip"]:hover { border-color: @accent; }
QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 3px 20px 3px 7px; }
QToolButton[role="chip"][active="true"] { background: @soft; border-color: @accent; color: @accent; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit {
  background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 4px 6px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
  border: 2px solid @accent; padding: 3px 5px; }
QLineEdit[problem="true"], QTextEdit[problem="true"], QPlainTextEdit[problem="true"] { border: 2px solid @late; padding: 3px 5px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @window; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @disabled; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView QLineEdit { border-radius: 0; }
QTreeView, QTableView, QListView { background: @surface; border: none; outline: none;
  selection-background-color: @soft; selection-color: @text; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; font-weight: 600; }
QScrollArea { border: none; background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { padding: 6px 10px; border: none; border-bottom: 2px solid transparent; color: @muted; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @soft; }
QGroupBox { border: none; margin-top: 18px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QSplitter::handle { background: @border; }
QProgressBar { background: @border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[role="popup"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[leads="true"]:hover { border-color: @accent; }
QFrame[leads="true"]:focus { border: 2px solid @accent; }
QFrame[role="dropRing"] { background: transparent; border: 2px solid @accent; border-radius: 6px; }
QFrame[role="rule"] { background: @border; border: none; max-height: 1px; }
QFrame#messageBar { border: none; border-bottom: 1px solid @border; background: @soft; }
QFrame#messageBar[kind="problem"] { background: @softProblem; }
QTreeView#navigator { background: @window; selection-background-color: @window; }
QTreeView#guideContents { background: @window; }
QTreeView#guideContents::item { padding: 4px 2px; }
QLabel[muted="true"] { color: @muted; }
QLabel[problem="true"] { color: @late; }
)"_s;
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {"@window"_L1, window},
        {"@surface"_L1, surface},
        {"@softProblem"_L1, softProblem}, // before @soft, which it begins with
        {"@soft"_L1, soft},
        {"@border"_L1, border},
        {"@text"_L1, text},
        {"@muted"_L1, muted},
        {"@accentHover"_L1, dark ? accent.lighter(110) : accent.darker(115)},
        {"@accent"_L1, accent},
        {"@onAccent"_L1, onAccent},
        {"@late"_L1, late},
        {"@disabled"_L1, dark ? QColor(0x78, 0x7E, 0x85) : QColor(0x8E, 0x93, 0x99)},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
}

void applyTheme(QApplication &application, const Theme &theme)
{
    desktopIsDark();
    // The style sheet's own style, which stands before ours, owns it.
    if (auto *style = application.findChild<HouseStyle *>())
        style->setTheme(theme);
    else
        QApplication::setStyle(new HouseStyle(theme));
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

void useIconTheme()
{
    // A desktop says where icons lie; without one (another platform, no screen) they are looked for where they are
    // installed.
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);
    if (QIcon::themeName().isEmpty()) // Qt looks in no fallback of nothing
        QIcon::setThemeName(u"breeze"_s);
}

QIcon themeIcon(const QString &name, const Theme &theme)
{
    return themeIcon(name, theme.text);
}

QIcon themeIcon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedEngine(name, colour));
}

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    const qreal size = font.pointSizeF();
    switch (role) {
    case TextRole::PageTitle:
        font.setPointSizeF(size * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        font.setPointSizeF(size * 2.0);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        font.setPointSizeF(size * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case TextRole::Body:
    case TextRole::Muted:
        break;
    }
    return font;
}

void setTextRole(QLabel *label, TextRole role)
{
    label->setFont(fontOf(role));
    label->setProperty("muted", role == TextRole::Muted || role == TextRole::Small);
}

int rowHeight(bool compact)
{
    const int text = QFontMetrics(QApplication::font()).height();
    return compact ? std::max(sizes::kCompactRow, text + 6) : std::max(sizes::kRow, text + 12);
}

int tableRowHeight(bool compact)
{
    const int text = QFontMetrics(QApplication::font()).height();
    return compact ? rowHeight(true) : std::max(rowHeight(false), 2 * text + 4);
}

int scaledWidth(int usual)
{
    constexpr int kUsualHeight = 18;
    return std::max(usual, usual * QFontMetrics(QApplication::font()).height() / kUsualHeight);
}

} // namespace tandem
