// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Attack;

/// A program that is killed at random moments loses nothing that it had said was saved.
void attackKills(Attack &attack);
/// A disk that fails at any call leaves the old or the new state, and a sentence.
void attackFaults(Attack &attack);
/// Files with random damage crash nothing and are not written to.
void attackDamage(Attack &attack);
/// There are never two who write a file.
void attackWriters(Attack &attack);
/// A file of any version comes up to date, however often that is interrupted.
void attackMigrations(Attack &attack);
/// Every copy of two years is what the file was on its day.
void attackCopies(Attack &attack);
/// What log and durability cost; printed only.
void attackCost(Attack &attack);
