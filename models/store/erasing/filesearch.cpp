// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/filesearch.h"

#include "store/erasing/zipparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Look lookInto(const QByteArray &content, const NameText &names, int depth);

/// The content as text; nothing where it is none, or one that writes its letters otherwise (RTF, PDF, mails, web
/// pages).
std::optional<QString> plainText(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::encodingForData(content).value_or(QStringDecoder::Utf8));
    const QString text = decoder(content);
    static const QRegularExpression strange(u"^\\{\\\\rtf|^%PDF|&#|Content-Transfer-Encoding|\\x{0}"_s);
    return decoder.hasError() || strange.match(text).hasMatch() ? std::nullopt : std::optional(text);
}

/// Where a line or a word ends; all else may begin and end within a word.
bool endsWord(QStringView element)
{
    static const QSet<QString> elements{u"p"_s, u"h"_s,   u"si"_s, u"is"_s,        u"br"_s,
                                        u"s"_s, u"tab"_s, u"cr"_s, u"line-break"_s};
    return elements.contains(element.toString());
}

/// What an XML part says, once with its runs together and once each by itself; nothing where it is no XML.
std::optional<QString> xmlText(const QByteArray &part)
{
    QString together;
    QString apart;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            together += xml.text();
        else if (token == QXmlStreamReader::EndElement && endsWord(xml.name()))
            together += u'\n';
        apart += token == QXmlStreamReader::Characters ? xml.text() : QStringView(u"\n");
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            (apart += attribute.value()) += u'\n';
    }
    return xml.hasError() ? std::nullopt : std::optional(together + u'\n' + apart);
}

bool isIn(const QString &text, const NameText &names)
{
    // Lines are broken within names.
    return names.isIn(text.simplified());
}

/// As other formats keep texts: UTF-8, or UTF-16 as old word processors do.
bool isInBytes(const QByteArray &content, const NameText &names)
{
    const auto holds = [&](const QString &name) {
        const auto *units = reinterpret_cast<const char *>(name.utf16());
        return content.contains(name.toUtf8()) || content.contains(QByteArray(units, name.size() * 2));
    };
    return std::ranges::any_of(names.names(), [&](const QString &name) {
        return holds(name) || holds(name.normalized(QString::NormalizationForm_D));
    });
}

bool isXml(const QByteArray &name, const QByteArray &part)
{
    return name.endsWith(".xml") || name.endsWith(".rels") || part.startsWith("<?xml");
}

Look lookIntoContainer(const QByteArray &container, const NameText &names, int depth)
{
    constexpr int deepest = 3;
    if (depth > deepest)
        return Look::Unsure;
    bool holds = false;
    bool isSure = true;
    bool isDocument = false;
    const bool isWhole = readParts(container, [&](const QByteArray &name, const QByteArray &part) {
        isDocument = isDocument || name == "[Content_Types].xml" || name == "mimetype";
        const auto text = isXml(name, part) ? xmlText(part) : std::nullopt;
        const Look look = !text ? lookInto(part, names, depth + 1) : isIn(*text, names) ? Look::Holds : Look::HoldsNot;
        holds = holds || look == Look::Holds || isIn(QString::fromUtf8(name), names);
        isSure = isSure && look != Look::Unsure;
    });
    if (holds)
        return Look::Holds;
    // The pictures of a document are seen by whoever reads it.
    return isWhole && (isSure || isDocument) ? Look::HoldsNot : Look::Unsure;
}

Look lookInto(const QByteArray &content, const NameText &names, int depth)
{
    if (isContainer(content))
        return lookIntoContainer(content, names, depth);
    if (const auto text = plainText(content))
        return isIn(*text, names) ? Look::Holds : Look::HoldsNot;
    return isInBytes(content, names) ? Look::Holds : Look::Unsure;
}

} // namespace

Look lookInto(const QByteArray &content, const NameText &names)
{
    return lookInto(content, names, 0);
}
