// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

/// An element of a part of a DOCX with its attributes and children.
struct XmlNode
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QList<XmlNode> children;

    const XmlNode *child(const QString &childName) const;
    /// The attribute w:val of a child; empty without one.
    QString value(const QString &childName) const;
    QStringList childNames() const;
    void visit(const std::function<void(const XmlNode &)> &action) const;
    QList<XmlNode> all(const QString &descendant) const;
    QString allText() const;
};

/// Fails the test when the text is not well-formed XML.
XmlNode parseXml(const QString &xml);

/// An attribute that is a whole number.
int number(const XmlNode &node, const QString &attribute);
