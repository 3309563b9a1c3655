// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_test.h"

#include "core/base/text.h"

#include <QTest>

namespace tandem::sample {

void FileTest::init()
{
    m_place = std::make_unique<Place>();
    m_path = m_place->path(u"plan.tandem"_s);
    Result<std::unique_ptr<Workspace>> created = Workspace::create(m_path, m_place->environment(true));
    QVERIFY(created.ok());
    m_workspace = std::move(*created);
    m_rows = fill(*m_workspace);
}

void FileTest::cleanup()
{
    if (m_workspace)
        QCOMPARE(findings(*m_workspace), QString());
    m_workspace.reset();
}

} // namespace tandem::sample

#include "moc_file_test.cpp"
