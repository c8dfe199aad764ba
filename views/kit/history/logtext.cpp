// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/logtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

} // namespace

QString writerText(const LogEntry &step)
{
    return step.computer.isEmpty() ? step.author : u"%1 (%2)"_s.arg(step.author, step.computer);
}

QString whatChanged(const LoggedChange &change)
{
    if (change.field != nullptr)
        return translatedLabel(*change.field);
    return change.kind == ChangeKind::Removed ? LogText::tr("deleted") : LogText::tr("new");
}

QString recordText(const LoggedChange &change)
{
    return u"%1: %2"_s.arg(translatedLabel(*change.record.type), change.title);
}
