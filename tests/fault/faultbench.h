#pragma once

#include "tests/core/store/vault_fixture.h"
#include "tests/fault/batch.h"

#include "core/store/verify.h"

#include <QProcess>

namespace regie::store {

/// What the fault tests share: a practice vault, the child process, and the look afterwards.
class FaultBench : public VaultPlace
{
public:
    /// REGIE_FULL_FAULTS=1 asks for every case instead of a sample.
    [[nodiscard]] static bool isFull() { return qEnvironmentVariableIntValue("REGIE_FULL_FAULTS") == 1; }
    [[nodiscard]] static int number(const char *name, int otherwise)
    {
        bool isNumber = false;
        const int value = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? value : otherwise;
    }

    /// A process of faultchild that has not started yet; with the shim when @p fault says what it does.
    [[nodiscard]] static std::unique_ptr<QProcess> child(
        const QStringList &words, const QStringList &fault = {}, const char *shim = REGIE_FAULT_SHIM)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!fault.isEmpty()) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QString::fromUtf8(shim));
            for (const QString &setting : fault)
                environment.insert(
                    QStringLiteral("REGIE_FAULT_") + setting.section(u'=', 0, 0), setting.section(u'=', 1));
        }
        process->setProcessEnvironment(environment);
        process->setProgram(QStringLiteral(REGIE_FAULT_CHILD));
        process->setArguments(words);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        return process;
    }

    [[nodiscard]] static bool isOfFiles(const char *shim) { return qstrcmp(shim, REGIE_FAULT_SHIM) == 0; }
    /// What `once` came to.
    struct Outcome
    {
        bool ended = false; ///< false when it was killed before it could say
        int code = 0;       ///< -1 when it worked, else the ErrorCode
        int calls = 0;
    };
    [[nodiscard]] static Outcome once(const QString &folder, const QString &what, const QStringList &fault,
        const QString &out = {}, const char *shim = REGIE_FAULT_SHIM)
    {
        const auto process = child({QStringLiteral("once"), folder, what, out}, fault, shim);
        if (!isOfFiles(shim)) // it says how it ended
            process->setProcessChannelMode(QProcess::SeparateChannels);
        process->start(QIODevice::ReadOnly);
        if (!process->waitForFinished(60000))
            qFatal("the child does not end");
        const QList<QByteArray> words = process->readAllStandardOutput().trimmed().split(' ');
        if (words.value(0) != "done")
            return {};
        return {true, words.value(1).toInt(), words.value(2).toInt()};
    }

    /// How many persons of batch @p batch there are; -1 when it cannot be read.
    [[nodiscard]] static int batchSize(Vault &vault, int batch)
    {
        const QString name = batchName(batch);
        const auto found = vault.read().lookUp(vault.viewer(), PersonQuery{{name}});
        if (!found)
            return -1;
        return static_cast<int>(std::count_if(
            found->begin(), found->end(), [&](const PersonRow &row) { return row.person.name.surname == name; }));
    }
    /// Nothing, or what verify found.
    [[nodiscard]] static QString faults(Vault &vault)
    {
        const auto report = vault.verify();
        if (!report)
            return report.error().detail;
        return report->isSound() ? QString()
                                 : toCode(report->findings.first().kind) + u' ' + report->findings.first().object;
    }
};

} // namespace regie::store
