// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_header.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/store/blob_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem {

namespace {

constexpr int kLongestClaim = 200;        ///< characters of a text that is shown
constexpr qsizetype kMostWanted = 10'000; ///< contents

QString claim(const QJsonObject &object, QLatin1StringView key)
{
    return cleanLine(object.value(key).toString()).left(kLongestClaim);
}

/// A number of things; none when it is not a whole one that can be counted.
std::optional<qint64> count(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 && double(number) == value.toDouble() ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray encodePackageHeader(const PackageHeader &header)
{
    QJsonArray leaves;
    for (const Id &leaf : header.leaves)
        leaves.append(QString::fromLatin1(leaf.hex()));
    QJsonObject object{{u"app"_s, header.app},
                       {u"attachments"_s, header.attachments},
                       {u"blobs"_s, header.blobs},
                       {u"created"_s, QString::fromLatin1(isoTimestamp(header.created))},
                       {u"doc"_s, QString::fromLatin1(header.document.hex())},
                       {u"leaves"_s, leaves},
                       {u"person"_s, header.person},
                       {u"programme"_s, header.programme},
                       {u"sch"_s, header.schema},
                       {u"site"_s, header.site},
                       {u"transactions"_s, header.transactions}};
    if (!header.wanted.isEmpty()) {
        QJsonArray wanted;
        for (const QByteArray &sha256 : header.wanted)
            wanted.append(QString::fromLatin1(sha256));
        object.insert(u"wanted"_s, wanted);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PackageHeader> decodePackageHeader(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    PackageHeader header;
    const std::optional<Id> doc = Id::fromHex(object.value("doc"_L1).toString().toLatin1());
    const std::optional<qint64> transactions = count(object, "transactions"_L1);
    const std::optional<qint64> blobs = count(object, "blobs"_L1);
    if (!doc || doc->isNull() || !transactions || !blobs)
        return std::nullopt;
    header.document = *doc;
    header.transactions = *transactions;
    header.blobs = *blobs;
    const QJsonArray leaves = object.value("leaves"_L1).toArray();
    for (const QJsonValue each : leaves) {
        const std::optional<Id> leaf = Id::fromHex(each.toString().toLatin1());
        if (!leaf)
            return std::nullopt;
        header.leaves.append(*leaf);
    }
    const QJsonArray wanted = object.value("wanted"_L1).toArray();
    for (const QJsonValue each : wanted) {
        const QByteArray sha256 = each.toString().toLatin1();
        if (isBlobName(sha256) && header.wanted.size() < kMostWanted)
            header.wanted.append(sha256);
    }
    header.programme = claim(object, "programme"_L1);
    header.site = claim(object, "site"_L1);
    header.person = claim(object, "person"_L1);
    header.app = claim(object, "app"_L1);
    header.schema = object.value("sch"_L1).toInt();
    header.attachments = object.value("attachments"_L1).toBool();
    header.created = fromIsoTimestamp(object.value("created"_L1).toString());
    return header;
}

} // namespace tandem
