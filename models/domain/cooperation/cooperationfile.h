// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/commitment.h"
#include "domain/cooperation/partnermatrix.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/officeday.h"

#include <QHash>

/// A party with its names and posts of the paper's day, and what the programme says of it.
struct PartyFile
{
    OfficeDay body;
    Id<Organisation> organisation;
    PartyRole role = PartyRole::Party;
    QString signer;
    QString signerPost;
    QString contactUnit;
    QString duties;
};

/// All that the papers of one plan, or of one programme, need, as values.
struct CooperationFile
{
    OfficeDay office; ///< its day is the paper's and open as long as nothing is signed
    QDate asOf;       ///< the day whose names and posts the paper carries
    Plan plan;        ///< without an id where the paper is the programme's own
    Programme programme;
    Programme predecessor;
    QList<PartyFile> parties; ///< the lead first
    QList<Commitment> commitments;
    QList<CommitmentBody> commitmentBodies;
    QHash<qint64, QString> organisationNames; ///< by id
    QString basis;                            ///< as typed for the paper; empty says the usual
    QString recipients;                       ///< as typed for the paper; empty says the usual
};

/// The office's co-operation as a whole, as it stands on the office's day.
struct CooperationRegister
{
    OfficeDay office;
    QList<Programme> programmes;   ///< by their beginning
    QList<ProgrammeParty> parties; ///< the lead of each first
    QHash<qint64, QString> organisationNames;
    PartnerMatrix matrix; ///< of all years of which the file knows
};
