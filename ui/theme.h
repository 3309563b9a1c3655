// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumerations.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QString>

class QApplication;
class QLabel;
class QPainter;
class QWidget;

namespace tandem {

/// Distances in logical pixels: steps of four.
namespace spacing {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kVast = 32;
} // namespace spacing

/// Sizes in logical pixels.
namespace sizes {
inline constexpr int kRow = 30;
inline constexpr int kCompactRow = 24;
inline constexpr int kCorner = 6;
inline constexpr int kNavigator = 210;
inline constexpr int kEditor = 376;        ///< holds the widest head of its panels beside a scroll bar
inline constexpr int kPageLeast = 640;     ///< what the middle keeps
inline constexpr int kOverlayBelow = 1210; ///< narrower: the editor lies over the page
inline constexpr int kFoldBelow = 900;     ///< narrower: the navigator folds
inline constexpr int kSymbol = 14;         ///< of a status beside body text
} // namespace sizes

enum class ThemeMode : unsigned char { Desktop, Light, Dark };

/// Three sizes of type, and muted for what is secondary.
enum class TextRole : unsigned char { PageTitle, Section, Body, Strong, Muted, Small, Figure };

/// The colours of one of the two appearances (docs: the visual language). Everything that paints takes its colours from
/// here; nothing names one of its own.
struct Theme
{
    bool dark = false;
    QColor window, surface, soft, border;
    QColor text, muted;
    QColor accent;   ///< actions, focus ring, links
    QColor onAccent; ///< text on a surface of the accent's colour
    QColor planned, preparing, underWay, completed, postponed, cancelled;
    QColor late;
    QColor softProblem; ///< behind a sentence about something that needs mending

    static Theme light();
    static Theme darkened();
    /// `Desktop` looks whether the desktop's own palette, as it was at start, is dark.
    static Theme of(ThemeMode mode);

    const QColor &colour(ActivityStatus status) const;
    const QColor &colour(PlanStatus status) const;

    QPalette palette() const;
    QString styleSheet() const;
};

/// Our style, the palette and the style sheet.
void applyTheme(QApplication &application, const Theme &theme);

/// The symbols that stand for a state, drawn as paths; a word always stands beside them.
void drawStatusSymbol(QPainter &painter, ActivityStatus status, const QRectF &square, const Theme &theme);
void drawStatusSymbol(QPainter &painter, PlanStatus status, const QRectF &square, const Theme &theme);
/// `!` in a triangle: late, or something to mend.
void drawLateSymbol(QPainter &painter, const QRectF &square, const Theme &theme);
/// A filled or outlined diamond.
void drawMilestoneSymbol(QPainter &painter, bool reached, const QRectF &square, const Theme &theme);
QIcon statusIcon(ActivityStatus status, const Theme &theme);
QIcon statusIcon(PlanStatus status, const Theme &theme);
QIcon lateIcon(const Theme &theme);

/// Finds the icons also where no desktop says where they are; once, before the first is asked for.
void useIconTheme();
/// An icon of the icon theme, tinted with the text's colour.
QIcon themeIcon(const QString &name, const Theme &theme);
/// The same in another colour of the theme.
QIcon themeIcon(const QString &name, const QColor &colour);

/// The font of a role, made from the application's own.
QFont fontOf(TextRole role);
/// Gives a label the font and colour of a role.
void setTextRole(QLabel *label, TextRole role);
/// Height of a list's rows for this density, at the application's font size.
int rowHeight(bool compact);
/// Height of the rows of a table: a text that is too long for one line has room for two, unless it is compact.
int tableRowHeight(bool compact);
/// A width in logical pixels that was thought of for type of the usual size: more where the application's is larger.
int scaledWidth(int usual);

} // namespace tandem
