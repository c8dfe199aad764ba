// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/secondplace.h"

#include <QObject>
#include <QSet>
#include <QSettings>
#include <QStringList>

/// What the person at this PC has chosen, kept in an INI file; what concerns the office stands in the office's file.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &iniPath, QObject *parent = nullptr);

    /// "vi" or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// "light", "dark" or "contrast".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] bool isCompact() const;
    void setCompact(bool compact);
    static constexpr int zoomStep = 10;
    /// Per cent of the normal size, 80 to 200.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author);

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The second place for the copies of the file at that path, and what it has of them.
    [[nodiscard]] SecondPlace secondPlace(const QString &path) const;
    void setSecondPlace(const QString &path, const SecondPlace &place);
    /// Whether it was not connected when the program looked there last.
    [[nodiscard]] bool isSecondPlaceAway(const QString &path) const { return m_away.contains(path); }
    void setSecondPlaceAway(const QString &path, bool isAway);
    /// Why the last copy of the file failed, where it did when nobody could be told any more.
    [[nodiscard]] QString failedCopy(const QString &path) const;
    void setFailedCopy(const QString &path, const QString &sentence);

    /// State of a page or table that it wants back next time.
    [[nodiscard]] QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

signals:
    /// Theme, density or zoom.
    void lookChanged();
    void languageChanged();
    /// The second place of a file, or what it has.
    void secondPlaceChanged();

private:
    QSettings m_settings;
    QSet<QString> m_away;
};
