#pragma once

#include "core/store/audit.h"
#include "core/store/drafts.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regie::store {

/// A place with a vault in it, away from the user's own state folder. In memory where there is such a file system: what
/// is tested are calls and their order, and a sync of a busy disk takes longer than the rest together.
class VaultPlace
{
public:
    VaultPlace() { qputenv("XDG_STATE_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("state")))); }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("proef.kluis")); }
    [[nodiscard]] QString path(const char *name) const { return folder() + u'/' + QLatin1String(name); }
    [[nodiscard]] QString beside(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    [[nodiscard]] static Password password(const char *text = "een lang genoeg wachtwoord")
    {
        return Password{Secret::copyOf(QByteArrayView(text))};
    }
    [[nodiscard]] NewVault plan() const
    {
        NewVault what;
        what.folder = folder();
        what.password = Credential(password());
        what.firstUser = User{{}, QStringLiteral("Coördinator"), QStringLiteral("THV-coördinator"), {}};
        what.cost = KdfCost::forTests();
        return what;
    }
    [[nodiscard]] Result<Vault::Created> create() { return Vault::create(plan(), clock, ids); }
    [[nodiscard]] Result<Vault::Created> createPractice()
    {
        NewVault what = plan();
        what.password.reset();
        what.practice = true;
        return Vault::create(std::move(what), clock, ids);
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(Credential credential = password())
    {
        return Vault::open(folder(), std::move(credential), clock, ids);
    }
    [[nodiscard]] ErrorCode openingFails(Credential credential = password())
    {
        const auto vault = open(std::move(credential));
        return vault ? ErrorCode::Cancelled : vault.error().code;
    }
    /// Saves one person with @p surname.
    [[nodiscard]] static Result<ActionId> savePerson(Vault &vault, const QString &surname)
    {
        return vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) {
            Person person;
            person.id = PersonId::create(vault.ids());
            person.name.surname = surname;
            return t.save(person);
        });
    }
    static void flip(const QString &path, qint64 at, int bit = 0)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
            qFatal("cannot flip");
        char byte = 0;
        if (!file.getChar(&byte) || !file.seek(at) || !file.putChar(char(byte ^ (1 << bit))))
            qFatal("cannot flip");
    }
    void copyFolder(const QString &from, const QString &to)
    {
        if (!QDir().mkpath(to))
            qFatal("cannot copy");
        const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile::remove(to + u'/' + name);
            if (!QFile::copy(from + u'/' + name, to + u'/' + name))
                qFatal("cannot copy");
        }
    }

    FixedClock clock{LocalDateTime{QDate(2026, 11, 22), QTime(2, 30)}};
    SystemIds ids;

private:
    static inline const QString memory = QStringLiteral("/dev/shm/");
    [[nodiscard]] static QString defaultPlace() { return QDir::tempPath() + QStringLiteral("/regie-XXXXXX"); }
    QTemporaryDir m_dir;
};

} // namespace regie::store
