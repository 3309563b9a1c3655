// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <vector>

namespace tandem {

/// A list whose copies share what is alike, in pieces: to copy a long one and change an entry costs as much as a piece.
/// That is what each change of a large file does, because the state before it stays as it is.
template <class T>
class SharedList
{
public:
    qsizetype size() const { return m_size; }
    const T &operator[](qsizetype place) const { return (*m_pieces[pieceOf(place)])[placeInPiece(place)]; }
    /// To be changed; copies of the list keep what they have.
    T &edit(qsizetype place) { return own(pieceOf(place))[placeInPiece(place)]; }
    void reserve(qsizetype entries) { m_pieces.reserve(pieceOf(entries) + 1); }
    void append(T entry)
    {
        const std::size_t piece = pieceOf(m_size);
        if (piece == m_pieces.size()) {
            m_pieces.push_back(std::make_shared<Piece>());
            m_pieces.back()->reserve(kPiece);
        }
        own(piece).push_back(std::move(entry));
        ++m_size;
    }
    void removeLast()
    {
        --m_size;
        own(pieceOf(m_size)).pop_back();
        if (m_pieces.back()->empty())
            m_pieces.pop_back();
    }

private:
    using Piece = std::vector<T>;
    static constexpr std::size_t kPiece = 256;

    static std::size_t pieceOf(qsizetype place) { return std::size_t(place) / kPiece; }
    static std::size_t placeInPiece(qsizetype place) { return std::size_t(place) % kPiece; }

    Piece &own(std::size_t place)
    {
        std::shared_ptr<Piece> &piece = m_pieces[place];
        if (piece.use_count() > 1) {
            auto copy = std::make_shared<Piece>();
            copy->reserve(kPiece);
            copy->assign(piece->begin(), piece->end());
            piece = std::move(copy);
        } else {
            std::atomic_thread_fence(std::memory_order_acquire); // another thread may just have let go of its copy
        }
        return *piece;
    }

    std::vector<std::shared_ptr<Piece>> m_pieces;
    qsizetype m_size = 0;
};

} // namespace tandem
