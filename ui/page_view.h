// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>
#include <vector>

namespace tandem {

struct Theme;

/// The pages of a document, one beneath the other, as they will be printed. Paints only what is seen.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the page that was seen, as far as there is one of its number.
    void setPages(std::shared_ptr<const print::Pages> pages);
    /// A sentence instead of pages.
    void setMessage(const QString &text);

    int pageCount() const;
    /// From 0; the page that takes most of the view's middle.
    int currentPage() const;
    void goToPage(int page);

    /// Points to logical pixels; 0: as wide as the view.
    void setScale(double scale);
    double scale() const { return m_scale; }
    void zoom(int steps);

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    double effectiveScale() const;
    const QPixmap &pixmap(int page);

    const Theme &m_theme;
    std::shared_ptr<const print::Pages> m_pages;
    QString m_message;
    double m_scale = 0;
    std::vector<QRect> m_places; ///< of the pages, in the coordinates of the whole
    QCache<int, QPixmap> m_pixmaps;
    int m_current = 0;
};

} // namespace tandem
