// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/sealing.h"

#include "store/file/wholefile.h"
#include "store/storeerror.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// A locked file: mark, recipe, public key, the key of this file locked with it, the head of the stream, then pieces of
// which the last one is marked as the last.
const QByteArray mark("danvan sealed 1\n");
constexpr qsizetype pieceSize = 1 << 16;
constexpr qsizetype sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype recipeSize = crypto_pwhash_SALTBYTES + 2 * qsizetype(sizeof(quint64));
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

/// A damaged recipe must not keep the computer busy for days.
bool isBearable(const SealCost &cost)
{
    constexpr quint64 mostMemory = quint64(1) << 30;
    constexpr quint64 mostOperations = 64;
    return cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostMemory &&
           cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= mostOperations;
}

SealKeys keysFrom(const QString &password, const QByteArray &recipe)
{
    prepareSodium();
    const SealCost cost = costIn(recipe);
    // However the letters were typed.
    const QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray seed(crypto_box_SEEDBYTES, '\0');
    if (crypto_pwhash(bytesOf(seed), quint64(seed.size()), typed.constData(), quint64(typed.size()), bytesOf(recipe),
                      cost.operations, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw StoreError(Store::tr("There is not enough memory for the password; close other programs and try again."));
    SealKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_seed_keypair(bytesOf(keys.publicKey), bytesOf(keys.secretKey), bytesOf(seed));
    return keys;
}

[[noreturn]] void refuseReading(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be read; check that the disk or stick is still connected.").arg(path));
}

[[noreturn]] void refusePassword(const QString &path)
{
    throw StoreError(Store::tr("This is not the password of “%1”; try again.").arg(path));
}

[[noreturn]] void refuseContent(const QString &path)
{
    throw StoreError(Store::tr("“%1” is not a whole locked copy; take another one.").arg(path));
}

QByteArray taken(QFile &file, qsizetype size)
{
    const QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        refuseContent(file.fileName());
    return bytes;
}

void open(QFile &source)
{
    if (!source.open(QIODevice::ReadOnly))
        refuseReading(source.fileName());
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

QByteArray unlocked(const QByteArray &lockedKey, const SealKeys &keys, const QString &path)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    if (crypto_box_seal_open(bytesOf(key), bytesOf(lockedKey), quint64(lockedKey.size()), bytesOf(keys.publicKey),
                             bytesOf(keys.secretKey)) != 0)
        refusePassword(path);
    return key;
}

void sealPieces(QFile &source, GrowingFile &target, const QByteArray &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray head(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(head), bytesOf(key));
    target.append(head);
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
        target.append(sealed);
    }
}

void unsealPieces(QFile &source, GrowingFile &target, const QByteArray &key)
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
        target.append(piece.first(qsizetype(size)));
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

bool isSealedName(const QString &name)
{
    return name.endsWith(sealedSuffix(), Qt::CaseInsensitive);
}

QString openedIn(const QString &folder, const QString &sealed)
{
    return QDir(folder).filePath(QFileInfo(sealed).fileName().chopped(sealedSuffix().size()));
}

QByteArray sealFile(const Seal &seal, const QString &from, const QString &to)
{
    prepareSodium();
    QFile source(from);
    open(source);
    GrowingFile target(to);
    const QByteArray key = newKey();
    target.append(mark + seal.recipe + seal.publicKey + locked(key, seal.publicKey));
    sealPieces(source, target, key);
    return target.finish();
}

bool isSealedWith(const Seal &seal, const QString &path)
{
    const QByteArray head = mark + seal.recipe + seal.publicKey;
    QFile file(path);
    return !seal.isEmpty() && file.open(QIODevice::ReadOnly) && file.read(head.size()) == head;
}

Unsealing::Unsealing(QString password) : m_password(std::move(password)) {}

const SealKeys &Unsealing::keysFor(const QByteArray &recipe)
{
    const auto found = m_keys.find(recipe);
    return found != m_keys.end() ? found->second : m_keys.emplace(recipe, keysFrom(m_password, recipe)).first->second;
}

QByteArray Unsealing::unseal(const QString &from, const QString &to)
{
    QFile source(from);
    open(source);
    GrowingFile target(to);
    if (taken(source, mark.size()) != mark)
        refuseContent(from);
    const QByteArray recipe = taken(source, recipeSize);
    const QByteArray publicKey = taken(source, crypto_box_PUBLICKEYBYTES);
    const QByteArray lockedKey = taken(source, lockedKeySize);
    if (!isBearable(costIn(recipe)))
        refuseContent(from);
    const SealKeys &keys = keysFor(recipe);
    if (keys.publicKey != publicKey)
        refusePassword(from);
    unsealPieces(source, target, unlocked(lockedKey, keys, from));
    return target.finish();
}
