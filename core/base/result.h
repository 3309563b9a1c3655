// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace tandem {

/// Either a value or an Error. The compiler's `std::expected` needs C++23; this is the part of it that we use.
/// Reading the wrong side is a programming mistake and stops a debug build.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    const T &value() const & { return get(*this); }
    T &value() & { return get(*this); }
    T &&value() && { return std::move(get(*this)); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

private:
    template <class Self>
    static auto &get(Self &self)
    {
        Q_ASSERT(self.ok());
        return *std::get_if<0>(&self.m_state);
    }

    std::variant<T, Error> m_state;
};

/// The result of something that has no value of its own: done, or why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }

    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace tandem
