// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/sealing.h"

#include "store/storeerror.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

// A locked file: mark, recipe, public key, the key of this file locked with it, the head of the stream, then pieces of
// which the last one is marked as the last.
const QByteArray mark("danvan sealed 1\n");
constexpr qsizetype pieceSize = 1 << 16;
constexpr qsizetype sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype recipeSize = crypto_pwhash_SALTBYTES + 2 * qsizetype(sizeof(quint64));
constexpr quint64 mostMemory = quint64(1) << 30; ///< a damaged recipe must not ask for more
constexpr qsizetype lockedKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES;

using Bytes = unsigned char;

Bytes *bytesOf(QByteArray &array)
{
    return reinterpret_cast<Bytes *>(array.data());
}

const Bytes *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const Bytes *>(array.constData());
}

struct KeyPair
{
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_box_SECRETKEYBYTES, '\0');
};

void prepareSodium()
{
    if (sodium_init() < 0)
        throw StoreError(Store::tr("Copies cannot be locked on this computer; go on without a password."));
}

QByteArray recipeOf(const SealCost &cost)
{
    QByteArray recipe(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(recipe.data(), size_t(recipe.size()));
    QDataStream stream(&recipe, QIODevice::Append);
    stream << cost.operations << cost.memory;
    return recipe;
}

SealCost costIn(const QByteArray &recipe)
{
    SealCost cost;
    QDataStream stream(recipe.sliced(crypto_pwhash_SALTBYTES));
    stream >> cost.operations >> cost.memory;
    return cost;
}

KeyPair keysFrom(const QString &password, const QByteArray &recipe)
{
    prepareSodium();
    const SealCost cost = costIn(recipe);
    // However the letters were typed.
    const QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray seed(crypto_box_SEEDBYTES, '\0');
    if (cost.memory > mostMemory ||
        crypto_pwhash(bytesOf(seed), quint64(seed.size()), typed.constData(), quint64(typed.size()), bytesOf(recipe),
                      cost.operations, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw StoreError(Store::tr("There is not enough memory for the password; close other programs and try again."));
    KeyPair keys;
    crypto_box_seed_keypair(bytesOf(keys.publicKey), bytesOf(keys.secretKey), bytesOf(seed));
    return keys;
}

[[noreturn]] void refuseReading(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be read; check that the disk or stick is still connected.").arg(path));
}

[[noreturn]] void refuseWriting(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be written; make room there or choose another folder.").arg(path));
}

[[noreturn]] void refusePassword(const QString &path)
{
    throw StoreError(Store::tr("This is not the password of “%1”; try again.").arg(path));
}

[[noreturn]] void refuseContent(const QString &path)
{
    throw StoreError(Store::tr("“%1” is not a whole locked copy; take another one.").arg(path));
}

void append(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        refuseWriting(file.fileName());
}

QByteArray taken(QFile &file, qsizetype size)
{
    const QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        refuseContent(file.fileName());
    return bytes;
}

void openBoth(QFile &source, QSaveFile &target)
{
    if (!source.open(QIODevice::ReadOnly))
        refuseReading(source.fileName());
    // Unbuffered, because a buffered write that a full disk cuts short is told as done.
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        refuseWriting(target.fileName());
}

void close(QSaveFile &file)
{
    if (!file.commit())
        refuseWriting(file.fileName());
}

/// The key of one file, and the way it is handed on: locked.
QByteArray newKey()
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
    return key;
}

QByteArray locked(const QByteArray &key, const QByteArray &publicKey)
{
    QByteArray result(lockedKeySize, '\0');
    crypto_box_seal(bytesOf(result), bytesOf(key), quint64(key.size()), bytesOf(publicKey));
    return result;
}

QByteArray unlocked(const QByteArray &lockedKey, const KeyPair &keys, const QString &path)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    if (crypto_box_seal_open(bytesOf(key), bytesOf(lockedKey), quint64(lockedKey.size()), bytesOf(keys.publicKey),
                             bytesOf(keys.secretKey)) != 0)
        refusePassword(path);
    return key;
}

void sealPieces(QFile &source, QSaveFile &target, const QByteArray &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray head(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(head), bytesOf(key));
    append(target, head);
    bool isLast = false;
    while (!isLast) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty() && !source.atEnd())
            refuseReading(source.fileName());
        isLast = source.atEnd();
        QByteArray sealed(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, bytesOf(sealed), nullptr, bytesOf(piece),
                                                   quint64(piece.size()), nullptr, 0,
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        append(target, sealed);
    }
}

void unsealPieces(QFile &source, QSaveFile &target, const QByteArray &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    const QByteArray head = taken(source, crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(head), bytesOf(key)) != 0)
        refuseContent(source.fileName());
    Bytes tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = source.read(sealedPieceSize);
        QByteArray piece(sealed.size(), '\0');
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, bytesOf(piece), &size, &tag, bytesOf(sealed),
                                                       quint64(sealed.size()), nullptr, 0) != 0)
            refuseContent(source.fileName());
        append(target, piece.first(qsizetype(size)));
    }
    if (!source.atEnd())
        refuseContent(source.fileName());
}

} // namespace

Seal sealFor(const QString &password, SealCost cost)
{
    prepareSodium();
    const QByteArray recipe = recipeOf(cost);
    return {recipe, keysFrom(password, recipe).publicKey};
}

QString sealedSuffix()
{
    return u".khoa"_s;
}

void sealFile(const Seal &seal, const QString &from, const QString &to)
{
    prepareSodium();
    QFile source(from);
    QSaveFile target(to);
    openBoth(source, target);
    const QByteArray key = newKey();
    append(target, mark + seal.recipe + seal.publicKey + locked(key, seal.publicKey));
    sealPieces(source, target, key);
    close(target);
}

void unsealFile(const QString &password, const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    openBoth(source, target);
    if (taken(source, mark.size()) != mark)
        refuseContent(from);
    const QByteArray recipe = taken(source, recipeSize);
    const QByteArray publicKey = taken(source, crypto_box_PUBLICKEYBYTES);
    const QByteArray lockedKey = taken(source, lockedKeySize);
    const KeyPair keys = keysFrom(password, recipe);
    if (keys.publicKey != publicKey)
        refusePassword(from);
    unsealPieces(source, target, unlocked(lockedKey, keys, from));
    close(target);
}
