// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tandem::stories {

/// What a call of the real tandem-cli came to.
struct CliAnswer
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// Its first line, without the line break.
    QString line() const { return QString::fromUtf8(out).section(QChar(u'\n'), 0, 0); }
    /// For QVERIFY2.
    QByteArray told() const { return QByteArray::number(status) + '\n' + out + err; }
};

/// Runs the program from outside, without a display, with nothing to read from.
class CliRunner
{
public:
    CliRunner();
    /// Environment variables that are set otherwise than in the test's own environment; an empty value removes one.
    void set(const QString &variable, const QString &value) { m_variables.insert(variable, value); }
    /// The program that runs it; for ordinary users' rights.
    void setLauncher(const QString &launcher, const QString &program)
    {
        m_launcher = launcher;
        m_program = program;
    }
    /// What its computer's clock says, in the words of `faketime -f`: `@2038-01-19 03:14:00` starts there, without the `@`
    /// it stands still.
    void setTime(const QString &time) { m_time = time; }
    CliAnswer operator()(const QStringList &arguments) const;

private:
    QString m_program;
    QString m_launcher;
    QString m_time;
    QHash<QString, QString> m_variables;
};

QByteArray fileBytes(const QString &path);

} // namespace tandem::stories
