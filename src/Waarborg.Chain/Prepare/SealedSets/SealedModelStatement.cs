using System.Globalization;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.SealedSets;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>What the certificate of a sealed set says of one model: wiped, or explicitly outside, with whom, and whether they said that it is gone there.</summary>
internal static class SealedModelStatement
{
    internal static JsonObject Of(SealedModel model, SealedSet set, SealedRecall? recall)
    {
        var statement = new JsonObject
        {
            ["model"] = model.Id.ToString(), ["sha256"] = model.Sha256, ["weightsHere"] = "wiped", ["because"] = model.WipedBecause,
            ["wipedAt"] = Text(model.WipedAt), ["copiesOutside"] = model.TakenAt is not null && recall?.ClosedAt is null,
        };
        if (model.TakenAt is null) return statement;
        statement["outside"] = new JsonObject
        {
            ["recipient"] = set.ThirdParty, ["account"] = model.AskedBy, ["firstTakenAt"] = Text(model.TakenAt), ["times"] = model.Taken,
            ["agreedUntil"] = model.EndsOn.ToString("O", CultureInfo.InvariantCulture),
            ["recall"] = recall is null ? "none" : recall.ClosedAt is not null ? "closed" : recall.StatedAt is not null ? "stated" : "open",
            ["statedGoneAt"] = Text(recall?.StatedAt), ["acceptedAt"] = Text(recall?.ClosedAt),
        };
        return statement;
    }

    private static string? Text(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture);
}
