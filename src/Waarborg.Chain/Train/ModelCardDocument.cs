using System.Globalization;
using System.Text.Json;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// The card of a model that was trained here, as people read it: what it is for and not for, what it learned from, and what it gives away. Out of the card that the system keeps for programs;
/// what the card does not hold is left out. No personal data. Pure; thread safe.
/// </summary>
public static class ModelCardDocument
{
    /// <summary>Lays a card out.</summary>
    /// <param name="model">The model; its card is complete.</param>
    /// <param name="activity">What the activity is called.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The model has no card yet.</exception>
    public static DocumentTree Tree(ModelView model, LocalizedText activity, string lang)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var card = JsonDocument.Parse(model.Card ?? throw new ArgumentException("The model has no card yet.", nameof(model)));
        var root = card.RootElement;
        var title = string.Create(CultureInfo.InvariantCulture, $"{In("Modelkaart", "Model card", lang)}: {activity.In(lang)}, {In("model", "model", lang)} {model.Number}");
        List<DocumentBlock> blocks =
        [
            new HeadingBlock(1, title), new ParagraphBlock([new(model.Id.ToString(), TextTone.Code)]),
            .. Section("Waarvoor het is", "What it is for", Purpose(root, lang), lang), .. Section("Waarvan het leerde", "What it learned from", Source(model, root, lang), lang),
            .. Section("Wat het prijsgeeft", "What it gives away", [.. Leakage(root, lang), .. Privacy(root, lang)], lang),
        ];
        if (model.Shards.Count > 0) blocks.AddRange(Shards(model, lang));
        return new(title, lang, blocks);
    }

    private static IEnumerable<DocumentBlock> Section(string dutch, string english, IEnumerable<(string Label, string Value)> lines, string lang)
    {
        var items = lines.Where(line => line.Value.Length > 0).Select(line => (IReadOnlyList<DocumentText>)[new($"{line.Label}:", TextTone.Strong), new($" {line.Value}")]).ToList();
        if (items.Count == 0) yield break;
        yield return new HeadingBlock(2, In(dutch, english, lang));
        yield return new ListBlock(items);
    }

    private static IEnumerable<(string Label, string Value)> Purpose(JsonElement card, string lang)
    {
        yield return (In("Bedoeld voor", "Meant for", lang), Sentence(card, "intendedUse", lang));
        yield return (In("Niet voor", "Not for", lang), Sentence(card, "notFor", lang));
        yield return (In("Grenzen", "Limits", lang), Sentence(card, "limits", lang));
        yield return (In("Hoe het werkt", "How it works", lang), Sentence(card, "architecture", lang));
        if (card.TryGetProperty("withheldBecause", out var why) && why.ValueKind == JsonValueKind.String)
            yield return (In("Niet vrijgegeven", "Not released", lang), In("bij het meten bleek dat het te veel prijsgeeft over mensen", "measuring showed that it gives away too much about people", lang));
    }

    private static IEnumerable<(string Label, string Value)> Source(ModelView model, JsonElement card, string lang)
    {
        yield return (In("Gemaakt op", "Made on", lang), model.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return (In("Gewichten", "Weights", lang), Number(card, "parameters"));
        if (Part(card, "base") is { } ground && ground.TryGetProperty("documents", out var documents))
            yield return (In("Documenten van de organisatie", "Documents of the organisation", lang), documents.GetArrayLength().ToString(CultureInfo.InvariantCulture));
        if (Part(card, "base") is { } from && Part(from, "checkpoint") is { } checkpoint)
        {
            yield return (In("Checkpoint van een ander", "Checkpoint of somebody else", lang), $"{checkpoint.GetProperty("name").GetString()} ({checkpoint.GetProperty("family").GetString()}), SHA-256 {checkpoint.GetProperty("sha256").GetString()}");
            yield return (In("Licentie van het checkpoint", "Licence of the checkpoint", lang), checkpoint.GetProperty("licenceFile").GetString() is { } licence
                ? $"{licence}, SHA-256 {checkpoint.GetProperty("licenceSha256").GetString()}" : In("er zat geen licentie bij", "no licence came with it", lang));
        }
        if (Part(card, "dataSet") is not { } set) yield break;
        yield return (In("Dataset", "Data set", lang), In($"versie {Number(set, "version")}, gepseudonimiseerd: {Number(set, "records")} gesprekken; {Number(set, "excluded")} mensen deden niet mee",
            $"version {Number(set, "version")}, pseudonymised: {Number(set, "records")} conversations; {Number(set, "excluded")} people left out", lang));
        if (Part(set, "measured") is { } measured)
            yield return (In("Gemeten op een gelezen steekproef", "Measured on a sample that was read", lang), In($"{Number(measured, "directIdentifiersMasked")} van {Number(measured, "of")} directe gegevens waren weg",
                $"{Number(measured, "directIdentifiersMasked")} of {Number(measured, "of")} direct identifiers were gone", lang));
    }

    private static IEnumerable<(string Label, string Value)> Leakage(JsonElement card, string lang)
    {
        if (Part(card, "leakageProbe") is { } probe)
            yield return (In("Proefvragen", "Probes", lang), In($"{Number(probe, "answersWithKnownData")} van {Number(probe, "probes")} antwoorden met gegevens van een bekende persoon", $"{Number(probe, "answersWithKnownData")} of {Number(probe, "probes")} answers with data of a known person", lang));
        if (Part(card, "memorised") is { } memorised)
            yield return (In("Onthouden tekst", "Memorised text", lang), In($"{Number(memorised, "stretches")} stukken van {Number(memorised, "wordsEach")} woorden, na {Number(memorised, "trainingQuestionsAsked")} trainingsvragen", $"{Number(memorised, "stretches")} stretches of {Number(memorised, "wordsEach")} words, after {Number(memorised, "trainingQuestionsAsked")} training questions", lang));
        if (Part(card, "membershipAttack") is { } attack)
            yield return (In("Kan iemand zien wie meedeed?", "Can somebody see who took part?", lang), In($"{Number(attack, "area")} (tussen {Number(attack, "low")} en {Number(attack, "high")}; 0,5 is raden, 1 is zeker weten)", $"{Number(attack, "area")} (between {Number(attack, "low")} and {Number(attack, "high")}; 0.5 is guessing, 1 is certainty)", lang));
        if (Part(card, "canaries") is { } canaries)
            yield return (In("Verklikkers", "Canaries", lang), In($"{Number(canaries, "planted")} geplant; blootstelling in het midden {Number(canaries, "medianExposureBits")} van hoogstens {Number(canaries, "mostThatCanBeSeenBits")} bits", $"{Number(canaries, "planted")} planted; median exposure {Number(canaries, "medianExposureBits")} of {Number(canaries, "mostThatCanBeSeenBits")} bits at most", lang));
    }

    private static IEnumerable<(string Label, string Value)> Privacy(JsonElement card, string lang)
    {
        if (Part(card, "privacy") is not { } privacy) yield break;
        yield return (In("Privé getraind", "Trained privately", lang), In(
            $"epsilon {Number(privacy, "epsilon")} bij delta {Number(privacy, "delta")}, per persoon; ruis {Number(privacy, "noiseMultiplier")}, {Number(privacy, "steps")} stappen",
            $"epsilon {Number(privacy, "epsilon")} at delta {Number(privacy, "delta")}, per person; noise {Number(privacy, "noiseMultiplier")}, {Number(privacy, "steps")} steps", lang));
    }

    private static IEnumerable<DocumentBlock> Shards(ModelView model, string lang)
    {
        var title = In("Groepen mensen", "Groups of people", lang);
        yield return new HeadingBlock(2, title);
        yield return new ParagraphBlock([new(In("Wie gewist wil worden, zit in één groep. Alleen die groep wordt opnieuw getraind.", "Whoever wants to be erased is in one group. Only that group is trained again.", lang))]);
        yield return new TableBlock(null, [In("Groep", "Group", lang), In("Mensen", "People", lang), In("Voorbeelden", "Examples", lang), In("Keer getraind", "Times trained", lang), In("Gewichten", "Weights", lang)],
        [
            .. model.Shards.Select(shard => (IReadOnlyList<IReadOnlyList<DocumentText>>)
            [
                [Of(shard.Index + 1)], [Of(shard.People)], [Of(shard.Examples)], [Of(shard.Generation)], shard.Sha256 is { } hash ? [new(hash[..Math.Min(12, hash.Length)], TextTone.Code)] : [new("–")],
            ]),
        ]);
    }

    private static DocumentText Of(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    private static JsonElement? Part(JsonElement card, string name) => card.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;

    private static string Number(JsonElement card, string name) => card.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : "?";

    private static string Sentence(JsonElement card, string name, string lang)
    {
        var text = card.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return lang == "nl" ? ModelCardSentences.Dutch.GetValueOrDefault(text, text) : text;
    }

    private static string In(string dutch, string english, string lang) => new LocalizedText(dutch, english).In(lang);
}
