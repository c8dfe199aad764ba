// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute("type"_L1);
    QString text;
    while (xml.readNext() == QXmlStreamReader::Characters || xml.isStartElement()) {
        if (xml.isStartElement())
            message.translations += xml.readElementText();
        else
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations += text;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readContext(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else
            messages += readMessage(xml, context);
    }
    return messages;
}

QList<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(DANVAN_SOURCE_DIR "/translations/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    REQUIRE(xml.readNextStartElement());
    while (xml.readNextStartElement())
        messages += readContext(xml);
    REQUIRE_FALSE(xml.hasError());
    REQUIRE_FALSE(messages.isEmpty());
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|n)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found += match.captured();
    return found;
}

QString faultOf(const Message &message)
{
    if (!message.finished)
        return u"unfinished"_s;
    for (const QString &text : message.translations) {
        if (text.isEmpty())
            return u"empty"_s;
        if (placeholdersOf(text) != placeholdersOf(message.source))
            return u"other placeholders"_s;
        if (text != text.normalized(QString::NormalizationForm_C))
            return u"not NFC"_s;
    }
    return {};
}

QStringList faultsOf(const QString &name)
{
    QStringList faults;
    for (const Message &message : messagesOf(name)) {
        if (const QString fault = faultOf(message); !fault.isEmpty())
            faults += fault + u": "_s + message.context + u": "_s + message.source;
    }
    return faults;
}

/// One mnemonic, on a letter that an input method for Vietnamese leaves alone.
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"^[^&<]*&[A-Za-z][^&]*$"_s);
    return mnemonic.match(text).hasMatch();
}

} // namespace

TEST_CASE("every translation is finished and composed and takes what its source takes")
{
    const auto *const name = GENERATE("danvan_vi.ts", "danvan_en.ts", "qt_vi.ts");
    CHECK(faultsOf(QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("English has words of its own for one and for many")
{
    QStringList faults;
    for (const Message &message : messagesOf(u"danvan_en.ts"_s)) {
        const bool counts = message.source.contains("%n"_L1);
        if (counts && (message.translations.size() != 2 || message.translations.join(u' ').contains("(s)"_L1)))
            faults += message.context + u": "_s + message.source;
        if (!counts && message.translations != QStringList(message.source))
            faults += message.context + u": "_s + message.source;
    }
    CHECK(faults == QStringList());
}

TEST_CASE("the parts of Qt a user meets have a Vietnamese translation")
{
    QSet<QString> contexts;
    for (const Message &message : messagesOf(u"qt_vi.ts"_s))
        contexts += message.context;
    const auto *const context = GENERATE("QFileDialog", "QPlatformTheme", "QLineEdit", "QWidgetTextControl",
                                         "QMessageBox", "QPrintDialog", "QPageSetupWidget");
    CAPTURE(context);
    CHECK(contexts.contains(QString::fromLatin1(context)));
}

TEST_CASE("a text of Qt keeps its mnemonic in Vietnamese on a letter without marks")
{
    QStringList faults;
    for (const Message &message : messagesOf(u"qt_vi.ts"_s)) {
        if (hasMnemonic(message.source) && !hasMnemonic(message.translations.first()))
            faults += message.context + u": "_s + message.source;
    }
    CHECK(faults == QStringList());
}
