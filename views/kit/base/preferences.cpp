// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/preferences.h"

#include "kit/look/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentKept = 9;

/// A path as the name of a group.
QString groupOf(const QString &path)
{
    return u"copies/"_s + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

Preferences::Preferences(const QString &iniPath, QObject *parent)
    : QObject(parent), m_settings(iniPath, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s, u"vi"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(u"language"_s, language);
    emit languageChanged();
}

QString Preferences::theme() const
{
    return m_settings.value(u"theme"_s, u"light"_s).toString();
}

void Preferences::setTheme(const QString &theme)
{
    m_settings.setValue(u"theme"_s, theme);
    emit lookChanged();
}

bool Preferences::isCompact() const
{
    return m_settings.value(u"compact"_s, false).toBool();
}

void Preferences::setCompact(bool compact)
{
    m_settings.setValue(u"compact"_s, compact);
    emit lookChanged();
}

int Preferences::zoom() const
{
    return std::clamp(m_settings.value(u"zoom"_s, 100).toInt(), Look::leastZoom, Look::greatestZoom);
}

void Preferences::setZoom(int percent)
{
    const int wanted = std::clamp(percent, Look::leastZoom, Look::greatestZoom);
    if (wanted == zoom())
        return;
    m_settings.setValue(u"zoom"_s, wanted);
    emit lookChanged();
}

QString Preferences::author() const
{
    return m_settings.value(u"author"_s).toString();
}

void Preferences::setAuthor(const QString &author)
{
    m_settings.setValue(u"author"_s, author);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(u"recent"_s).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(u"recent"_s, paths.mid(0, recentKept));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList paths = recentFiles();
    paths.removeAll(path);
    m_settings.setValue(u"recent"_s, paths);
}

QByteArray Preferences::state(const QString &key) const
{
    return m_settings.value(u"state/"_s + key).toByteArray();
}

void Preferences::setState(const QString &key, const QByteArray &state)
{
    m_settings.setValue(u"state/"_s + key, state);
}

SecondPlace Preferences::secondPlace(const QString &path) const
{
    const QString group = groupOf(path);
    return {m_settings.value(group + "/folder"_L1).toString(),
            {m_settings.value(group + "/recipe"_L1).toByteArray(), m_settings.value(group + "/lock"_L1).toByteArray()},
            m_settings.value(group + "/caughtUp"_L1).toDateTime()};
}

void Preferences::setSecondPlace(const QString &path, const SecondPlace &place)
{
    const QString group = groupOf(path);
    m_settings.setValue(group + "/folder"_L1, place.folder);
    m_settings.setValue(group + "/recipe"_L1, place.seal.recipe);
    m_settings.setValue(group + "/lock"_L1, place.seal.publicKey);
    m_settings.setValue(group + "/caughtUp"_L1, place.caughtUp);
    m_away.remove(path);
    emit secondPlaceChanged();
}

void Preferences::setSecondPlaceAway(const QString &path, bool isAway)
{
    if (isAway == m_away.contains(path))
        return;
    if (isAway)
        m_away.insert(path);
    else
        m_away.remove(path);
    emit secondPlaceChanged();
}

QString Preferences::failedCopy(const QString &path) const
{
    return m_settings.value(groupOf(path) + "/failed"_L1).toString();
}

void Preferences::setFailedCopy(const QString &path, const QString &sentence)
{
    m_settings.setValue(groupOf(path) + "/failed"_L1, sentence);
}
