// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/faultydisk.h"

#include "attack/faults/layer.h"

namespace {

/// The real file lies behind it in the same piece of memory.
struct LayeredFile
{
    sqlite3_file base;
    DiskLayer *layer;
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

LayeredFile &layered(sqlite3_file *file)
{
    return *reinterpret_cast<LayeredFile *>(file);
}

sqlite3_file *realFile(sqlite3_file *file)
{
    return layered(file).real();
}

DiskLayer &layerOf(sqlite3_vfs *vfs)
{
    return *static_cast<DiskLayer *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return realFile(file)->pMethods->xClose(realFile(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (layered(file).layer->fails(Call::Read))
        return codeOf(Call::Read);
    return realFile(file)->pMethods->xRead(realFile(file), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    DiskLayer &layer = *layered(file).layer;
    const auto write = realFile(file)->pMethods->xWrite;
    if (!layer.fails(Call::Write))
        return write(realFile(file), from, size, at);
    if (layer.fault == Fault::ShortWrite)
        write(realFile(file), from, size / 2, at);
    return layer.fault == Fault::WriteError || layer.fault == Fault::Gone ? codeOf(Call::Write) : SQLITE_FULL;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (layered(file).layer->fails(Call::Truncate))
        return codeOf(Call::Truncate);
    return realFile(file)->pMethods->xTruncate(realFile(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (layered(file).layer->fails(Call::Sync))
        return codeOf(Call::Sync);
    return realFile(file)->pMethods->xSync(realFile(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lockLayered(sqlite3_file *file, int level)
{
    if (layered(file).layer->fails(Call::Lock))
        return codeOf(Call::Lock);
    return realFile(file)->pMethods->xLock(realFile(file), level);
}

int unlockLayered(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int isReserved(sqlite3_file *file, int *result)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), result);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int characteristics(sqlite3_file *file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile,     truncateFile,
                                    syncFile,    sizeOfFile, lockLayered,     unlockLayered, isReserved,
                                    controlFile, sectorSize, characteristics, nullptr,       nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

int openLayered(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    DiskLayer &layer = layerOf(vfs);
    file->pMethods = nullptr;
    if (layer.fails(Call::Open))
        return codeOf(Call::Open);
    layered(file).layer = &layer;
    const int code = layer.real->xOpen(layer.real, name, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods != nullptr)
        file->pMethods = &methods;
    return code;
}

int deleteLayered(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    DiskLayer &layer = layerOf(vfs);
    if (!layer.fails(Call::Delete))
        return layer.real->xDelete(layer.real, name, syncFolder);
    if (layer.fault != Fault::FolderSyncError)
        return codeOf(Call::Delete);
    layer.real->xDelete(layer.real, name, syncFolder);
    return SQLITE_IOERR_DIR_FSYNC;
}

int accessLayered(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    sqlite3_vfs *real = layerOf(vfs).real;
    return real->xAccess(real, name, flags, result);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *result)
{
    sqlite3_vfs *real = layerOf(vfs).real;
    return real->xFullPathname(real, name, size, result);
}

} // namespace

FaultyDisk::FaultyDisk() : m_layer(std::make_unique<DiskLayer>())
{
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    m_layer->real = real;
    m_layer->vfs = *real;
    m_layer->vfs.zName = "faulty";
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.pAppData = m_layer.get();
    m_layer->vfs.szOsFile = int(sizeof(LayeredFile)) + real->szOsFile;
    m_layer->vfs.xOpen = openLayered;
    m_layer->vfs.xDelete = deleteLayered;
    m_layer->vfs.xAccess = accessLayered;
    m_layer->vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&m_layer->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(m_layer->real, 1);
}

void FaultyDisk::arm(Fault fault, int at, bool lasts)
{
    m_layer->fault = fault;
    m_layer->at = at;
    m_layer->lasts = lasts;
    m_layer->seen = 0;
    m_layer->failed = 0;
}

int FaultyDisk::calls() const
{
    return m_layer->seen;
}

int FaultyDisk::disarm()
{
    m_layer->fault.reset();
    return m_layer->failed;
}
