// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/cli_runner.h"

#include "core/base/text.h"

#include <QFile>
#include <QProcess>

namespace tandem::stories {

CliRunner::CliRunner() : m_program(qEnvironmentVariable("TANDEM_PROGRAM_TANDEM_CLI"))
{
    // It chooses its platform by itself.
    for (const char *variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        m_variables.insert(QString::fromLatin1(variable), QString());
}

CliAnswer CliRunner::operator()(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
        if (it.value().isEmpty())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!m_time.isEmpty())
        process.start(u"faketime"_s, QStringList{u"-f"_s, m_time, m_program} + arguments);
    else if (m_launcher.isEmpty())
        process.start(m_program, arguments);
    else
        process.start(m_launcher, QStringList{m_program} + arguments);
    CliAnswer answer;
    if (process.waitForFinished(50'000) && process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tandem::stories
