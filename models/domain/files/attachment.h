// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

struct Conference;
struct Paper;
struct Plan;
struct Programme;
struct Task;

/// A file that was put beside one record. What it holds lies in the file's store by its hash.
struct Attachment
{
    static constexpr const char *table = "attachment";
    Id<Attachment> id;
    Id<Conference> conference; ///< one of the five owners
    Id<Programme> programme;
    Id<Plan> plan;
    Id<Task> task;
    Id<Paper> paper;
    QString fileName; ///< as its writer called it
    QString note;
    int size = 0; ///< in bytes
    QDate addedOn;
    QString mediaType;
    QString sha256;
    bool operator==(const Attachment &) const = default;
};

template<>
const Schema<Attachment> &schema<Attachment>();

/// The column by which an attachment belongs to records of that kind; null where they take none.
const FieldInfo *attachmentOwner(const RecordType &type);

/// Of one file; data of `resources/rules/attachments.json`.
qint64 mostBytesOfAttachment();
