// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/layer.h"

#include "attack/process.h"

namespace {

bool concerns(Fault fault, Call call)
{
    switch (fault) {
    case Fault::ShortWrite:
    case Fault::WriteError:
    case Fault::DiskFull:
        return call == Call::Write;
    case Fault::SyncError:
        return call == Call::Sync;
    case Fault::TruncateError:
        return call == Call::Truncate;
    case Fault::DeleteError:
    case Fault::FolderSyncError:
        return call == Call::Delete;
    case Fault::OpenError:
        return call == Call::Open;
    case Fault::ReadError:
        return call == Call::Read;
    case Fault::LockError:
        return call == Call::Lock;
    case Fault::Gone:
        return true;
    case Fault::Kill:
        return call == Call::Delete || call == Call::Write || call == Call::Truncate || call == Call::Sync;
    }
    return false;
}

} // namespace

int codeOf(Call call)
{
    switch (call) {
    case Call::Open:
        return SQLITE_CANTOPEN;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    }
    return SQLITE_IOERR;
}

bool DiskLayer::fails(Call call)
{
    if (!fault || !concerns(*fault, call))
        return false;
    ++seen;
    const bool isDue = seen == at || (lasts && seen > at);
    if (!isDue)
        return false;
    if (*fault == Fault::Kill)
        killThisProcess();
    ++failed;
    return true;
}
