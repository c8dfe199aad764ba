// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/pdfupdate.h"

#include <QRegularExpression>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype entrySize = 20;

/// A number at that place of the file; spaces before it do not matter.
qsizetype numberAt(const QByteArray &pdf, qsizetype offset)
{
    const QByteArray digits = pdf.mid(offset, entrySize).trimmed();
    qsizetype end = 0;
    while (end < digits.size() && digits[end] >= '0' && digits[end] <= '9')
        ++end;
    return digits.first(end).toLongLong();
}

QByteArray inflated(const QByteArray &deflated)
{
    QByteArray sized(4, '\0');
    qToBigEndian(static_cast<quint32>(deflated.size()), sized.data());
    return qUncompress(sized + deflated);
}
} // namespace

PdfUpdate::PdfUpdate(QByteArray pdf) : m_pdf(std::move(pdf))
{
    const QByteArray keyword = "startxref";
    m_table = numberAt(m_pdf, m_pdf.lastIndexOf(keyword) + keyword.size());
    const qsizetype header = m_pdf.indexOf("\n0 ", m_table) + 3;
    const qsizetype count = numberAt(m_pdf, header);
    const qsizetype entries = m_pdf.indexOf('\n', header) + 1;
    for (int object = 1; object < count; ++object)
        m_places.append({object, numberAt(m_pdf, entries + object * entrySize)});
    const qsizetype open = m_pdf.indexOf("<<", m_table);
    m_trailer = m_pdf.mid(open, m_pdf.lastIndexOf(">>") - open);
}

QByteArray PdfUpdate::contentAt(qsizetype offset) const
{
    static const QRegularExpression form(
        uR"(^\d+ 0 obj\s*<<\s*/Length (\d+) 0 R\s*/Filter /FlateDecode\s*>>\s*stream\n)"_s);
    constexpr qsizetype longestHead = 200;
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(m_pdf.mid(offset, longestHead)));
    if (!match.hasMatch())
        return {};
    const qsizetype lengthAt = m_places.value(match.captured(1).toInt() - 1).offset;
    const qsizetype length = numberAt(m_pdf, m_pdf.indexOf("obj", lengthAt) + 3);
    return inflated(m_pdf.mid(offset + match.capturedLength(), length));
}

QList<PdfStream> PdfUpdate::streams() const
{
    QList<PdfStream> result;
    for (const auto &[object, offset] : m_places) {
        const QByteArray content = contentAt(offset);
        if (!content.isEmpty())
            result.append({object, content});
    }
    return result;
}

void PdfUpdate::replace(const PdfStream &stream)
{
    const QByteArray deflated = qCompress(stream.content).sliced(4);
    m_replaced.append({stream.object, m_pdf.size()});
    m_pdf += QByteArray::number(stream.object) + " 0 obj\n<< /Length " + QByteArray::number(deflated.size()) +
             " /Filter /FlateDecode >>\nstream\n" + deflated + "\nendstream\nendobj\n";
}

QByteArray PdfUpdate::finish()
{
    const qsizetype table = m_pdf.size();
    m_pdf += "xref\n";
    for (const auto &[object, offset] : std::as_const(m_replaced))
        m_pdf +=
            QByteArray::number(object) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_pdf += "trailer\n" + m_trailer + "/Prev " + QByteArray::number(m_table) + "\n>>\nstartxref\n" +
             QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_pdf);
}
