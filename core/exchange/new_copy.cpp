// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_copy.h"

#include "core/exchange/received_files.h"

#include <QFile>

namespace tandem {

Result<NewCopy> makeCopy(ReceivedFiles &received, const QString &path, const Environment &environment)
{
    if (const Result<void> again = received.rewind(); !again)
        return again.error();
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path, environment, received.document());
    if (!made)
        return made.error();
    NewCopy copy;
    copy.workspace = std::move(made).value();
    Result<Merge> merge = copy.workspace->receive(received);
    if (!merge) {
        copy.workspace.reset(); // closed before it is removed
        QFile::remove(path);
        return merge.error();
    }
    copy.workspace->rememberReceived(copy.workspace->leaves());
    copy.merge = std::move(merge).value();
    return copy;
}

} // namespace tandem
