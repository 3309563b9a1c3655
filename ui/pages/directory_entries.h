// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/directory_entry.h"

namespace tandem {

// The entries of the directory, by what they have in common. The context must outlive them.

DirectoryEntry institutionsEntry(const UiContext &context);
DirectoryEntry contactsEntry(const UiContext &context);
DirectoryEntry countriesEntry(const UiContext &context);
DirectoryEntry domainsEntry(const UiContext &context);
DirectoryEntry stepsEntry(const UiContext &context);

DirectoryEntry fundersEntry(const UiContext &context);
DirectoryEntry ratesEntry(const UiContext &context);

DirectoryEntry indicatorsEntry(const UiContext &context);

/// `name_fr` or `name_en`: the half of a pair that the screen's language writes.
QByteArray ownHalf(const QByteArray &pair, const UiContext &context);
/// What belongs to institutions that are deleted, beside their earlier names.
QList<std::pair<EntityKind, Id>> fundingsOf(const Snapshot &snapshot, const Id &institution);

} // namespace tandem
