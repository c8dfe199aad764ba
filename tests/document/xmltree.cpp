// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include "support.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
XmlNode readNode(QXmlStreamReader &xml)
{
    XmlNode node{.name = xml.qualifiedName().toString()};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            node.children.append(readNode(xml));
        else if (xml.isCharacters())
            node.text += xml.text();
    }
    return node;
}
} // namespace

const XmlNode *XmlNode::child(const QString &childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlNode::name);
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::value(const QString &childName) const
{
    const XmlNode *node = child(childName);
    return node ? node->attributes.value(u"w:val"_s) : QString();
}

QStringList XmlNode::childNames() const
{
    QStringList names;
    for (const XmlNode &node : children)
        names.append(node.name);
    return names;
}

void XmlNode::visit(const std::function<void(const XmlNode &)> &action) const
{
    action(*this);
    for (const XmlNode &node : children)
        node.visit(action);
}

QList<XmlNode> XmlNode::all(const QString &descendant) const
{
    QList<XmlNode> result;
    visit([&](const XmlNode &node) {
        if (node.name == descendant)
            result.append(node);
    });
    return result;
}

QString XmlNode::allText() const
{
    QString result;
    visit([&result](const XmlNode &node) {
        result += node.name == "w:t"_L1 ? node.text : QString();
        result += node.name == "w:br"_L1 ? u"\n"_s : QString();
    });
    return result;
}

XmlNode parseXml(const QString &xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    XmlNode root = readNode(reader);
    while (!reader.atEnd())
        reader.readNext();
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return root;
}

int number(const XmlNode &node, const QString &attribute)
{
    return node.attributes.value(attribute).toInt();
}
