// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include "core/base/random.h"

#include <sqlite3.h>

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tandem::fault {

namespace {

constexpr qint64 kSector = 512;
using Bytes = std::vector<char>;

/// What is known of a file since its last sync.
struct Disk
{
    std::map<qint64, Bytes> synced; ///< what stands on the disk in sectors that were written; empty: beyond its end
    qint64 syncedSize = 0;
    bool named = true;            ///< its name is in the directory for good
    std::optional<Bytes> deleted; ///< it was deleted, but not for good: what it held
};

struct State
{
    Fault fault;
    bool armed = false;
    qint64 points = 0;
    std::map<std::string, Disk> disks;
};

State &state()
{
    static State s;
    return s;
}

sqlite3_vfs *realVfs = nullptr;

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
    Disk *disk; ///< null for files without a name
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

void namesAreSynced()
{
    for (auto it = state().disks.begin(); it != state().disks.end();) {
        it->second.named = true;
        it->second.deleted.reset();
        ++it;
    }
}

/// Plain access to a file while the process is about to end: nobody's locks matter any more.
void overwrite(int handle, qint64 at, const Bytes &bytes)
{
    if (pwrite(handle, bytes.data(), bytes.size(), off_t(at)) != ssize_t(bytes.size()))
        _exit(78);
}

void losePower(const std::string &path, Disk &disk, SeededRandom &random)
{
    if (disk.deleted) {
        if (random.next() % 2 == 0)
            return;
        const int handle = open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
        overwrite(handle, 0, *disk.deleted);
        close(handle);
    } else if (!disk.named && random.next() % 2 == 0) {
        unlink(path.c_str());
        return;
    }
    const int handle = open(path.c_str(), O_RDWR);
    if (handle < 0)
        return;
    for (const auto &[sector, old] : disk.synced) {
        const quint64 fate = random.next() % 3;
        if (fate == 1)
            overwrite(handle, sector * kSector, old.empty() ? Bytes(kSector, 0) : old);
        else if (fate == 2)
            overwrite(handle, sector * kSector, Bytes(kSector, 0));
    }
    const qint64 size = lseek(handle, 0, SEEK_END);
    if (size > disk.syncedSize && random.next() % 2 == 0) {
        const qint64 sectors = (size - disk.syncedSize) / kSector + 1;
        const qint64 kept = disk.syncedSize + qint64(random.next() % quint64(sectors)) * kSector;
        if (ftruncate(handle, off_t(kept)) != 0)
            _exit(78);
    }
    close(handle);
}

[[noreturn]] void end()
{
    if (state().fault.mode == Mode::PowerLoss) {
        SeededRandom random(state().fault.seed);
        for (auto &[path, disk] : state().disks)
            losePower(path, disk, random);
    }
    _exit(kEnded);
}

enum class Action { Go, Half, Fail };

/// Counts a write point and says what becomes of it.
Action point()
{
    State &s = state();
    if (!s.armed)
        return Action::Go;
    ++s.points;
    if (s.points != s.fault.at)
        return Action::Go;
    switch (s.fault.mode) {
    case Mode::KillBefore:
        end();
    case Mode::KillWithin:
    case Mode::PowerLoss:
        return Action::Half;
    case Mode::ErrorOnce:
        return Action::Fail;
    case Mode::None:
    case Mode::Full:
        break;
    }
    return Action::Go;
}

bool isFull()
{
    const State &s = state();
    return s.armed && s.fault.mode == Mode::Full && s.points >= s.fault.at;
}

qint64 sizeOf(File *file)
{
    sqlite3_int64 size = 0;
    file->real->pMethods->xFileSize(file->real, &size);
    return size;
}

/// Keeps what the disk holds of these bytes, before they are written for the first time since the last sync.
void remember(File *file, qint64 from, qint64 to)
{
    if (!file->disk || !state().armed)
        return;
    for (qint64 sector = from / kSector; sector * kSector < to; ++sector) {
        if (file->disk->synced.contains(sector))
            continue;
        Bytes old;
        if (sector * kSector < file->disk->syncedSize) {
            old.resize(kSector); // a short read fills the rest with zeros
            file->real->pMethods->xRead(file->real, old.data(), kSector, sector * kSector);
        }
        file->disk->synced.emplace(sector, std::move(old));
    }
}

int fileClose(sqlite3_file *file)
{
    return of(file)->real->pMethods->xClose(of(file)->real);
}

int fileRead(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return of(file)->real->pMethods->xRead(of(file)->real, bytes, size, at);
}

int fileWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    File *f = of(file);
    const Action action = point();
    if (action == Action::Fail)
        return SQLITE_IOERR_WRITE;
    if (isFull() && at + size > sizeOf(f))
        return SQLITE_FULL;
    remember(f, at, at + size);
    const int written = action == Action::Half ? size / 2 : size;
    const int code = f->real->pMethods->xWrite(f->real, bytes, written, at);
    if (action == Action::Half)
        end();
    return code;
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    File *f = of(file);
    const Action action = point();
    if (action == Action::Fail)
        return SQLITE_IOERR_TRUNCATE;
    remember(f, size, sizeOf(f));
    const int code = f->real->pMethods->xTruncate(f->real, size);
    if (action == Action::Half)
        end();
    return code;
}

int fileSync(sqlite3_file *file, int)
{
    File *f = of(file);
    const Action action = point();
    if (action == Action::Fail)
        return SQLITE_IOERR_FSYNC;
    if (action == Action::Half && (state().fault.mode == Mode::PowerLoss || state().fault.mode == Mode::KillWithin))
        end();
    if (f->disk && !state().fault.syncsAreLies) {
        f->disk->synced.clear();
        f->disk->syncedSize = sizeOf(f);
        // SQLite syncs the directory with the first sync of a new journal.
        if (!f->disk->named)
            namesAreSynced();
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file)->real->pMethods->xFileSize(of(file)->real, size);
}

int fileLock(sqlite3_file *file, int level)
{
    return of(file)->real->pMethods->xLock(of(file)->real, level);
}

int fileUnlock(sqlite3_file *file, int level)
{
    return of(file)->real->pMethods->xUnlock(of(file)->real, level);
}

int fileCheckReservedLock(sqlite3_file *file, int *result)
{
    return of(file)->real->pMethods->xCheckReservedLock(of(file)->real, result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT)
        return SQLITE_NOTFOUND; // it would write past us
    return of(file)->real->pMethods->xFileControl(of(file)->real, operation, argument);
}

int fileSectorSize(sqlite3_file *)
{
    return int(kSector);
}

int fileDeviceCharacteristics(sqlite3_file *)
{
    return 0; // promises nothing
}

const sqlite3_io_methods kMethods = {1,
                                     fileClose,
                                     fileRead,
                                     fileWrite,
                                     fileTruncate,
                                     fileSync,
                                     fileSize,
                                     fileLock,
                                     fileUnlock,
                                     fileCheckReservedLock,
                                     fileControl,
                                     fileSectorSize,
                                     fileDeviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

int vfsOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *f = of(file);
    f->base.pMethods = nullptr;
    f->real = reinterpret_cast<sqlite3_file *>(f + 1);
    f->disk = nullptr;
    const bool existed = name && access(name, F_OK) == 0;
    const int code = realVfs->xOpen(realVfs, name, f->real, flags, outFlags);
    if (code != SQLITE_OK) {
        if (f->real->pMethods)
            f->real->pMethods->xClose(f->real);
        return code;
    }
    f->base.pMethods = &kMethods;
    if (name) {
        const auto known = state().disks.find(name);
        if (known == state().disks.end() || known->second.deleted || !existed) {
            Disk disk;
            disk.named = existed;
            disk.syncedSize = existed ? sizeOf(f) : 0;
            state().disks[name] = disk;
        }
        f->disk = &state().disks[name];
    }
    return SQLITE_OK;
}

int vfsDelete(sqlite3_vfs *, const char *name, int syncDirectory)
{
    const Action action = point();
    if (action == Action::Fail)
        return SQLITE_IOERR_DELETE;
    Disk &disk = state().disks[name];
    Bytes content;
    if (const int handle = open(name, O_RDONLY); handle >= 0) {
        content.resize(std::size_t(lseek(handle, 0, SEEK_END)));
        if (pread(handle, content.data(), content.size(), 0) != ssize_t(content.size()))
            content.clear();
        close(handle);
    }
    const int code = realVfs->xDelete(realVfs, name, 0);
    if (code == SQLITE_OK)
        disk.deleted = std::move(content);
    if (action == Action::Half)
        end(); // gone, but perhaps not for good
    if (code == SQLITE_OK && syncDirectory && !state().fault.syncsAreLies)
        namesAreSynced();
    return code;
}

int vfsAccess(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return realVfs->xAccess(realVfs, name, flags, result);
}

int vfsFullPathname(sqlite3_vfs *, const char *name, int size, char *full)
{
    return realVfs->xFullPathname(realVfs, name, size, full);
}

} // namespace

void install()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *realVfs;
    vfs.iVersion = 1;
    vfs.pNext = nullptr;
    vfs.zName = "fault";
    vfs.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    vfs.xAccess = vfsAccess;
    vfs.xFullPathname = vfsFullPathname;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(const Fault &fault)
{
    for (auto &[path, disk] : state().disks) { // some may be open: their places stay
        struct stat status = {};
        disk = Disk();
        disk.syncedSize = stat(path.c_str(), &status) == 0 ? qint64(status.st_size) : 0;
    }
    state().fault = fault;
    state().points = 0;
    state().armed = true;
}

void disarm()
{
    state().armed = false;
}

qint64 points()
{
    return state().points;
}

} // namespace tandem::fault
