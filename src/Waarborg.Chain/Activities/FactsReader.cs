using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>Reads the facts that a manifest states for an assessment without a running system.</summary>
internal static class FactsReader
{
    private const int Most = 100_000_000;

    private static readonly string[] Blocks = ["notice", "people", "dataSet", "deidentification", "anonymityTest", "system", "model"];

    private static readonly string[] NoticeItems = [.. NoticeChecklist.Items.Select(item => item.Id)];

    internal static StatedFacts? Read(ManifestNode root)
    {
        var assessments = AssessmentReader.Read(root);
        if (root.Map("facts") is not { } node) return assessments.Count == 0 ? null : new StatedFacts { Assessments = assessments };
        node.AllowOnly(Blocks);
        var blocks = Blocks.Where(key => node.Word(key) is null).Select(key => node.Map(key)).OfType<ManifestNode>().ToList();
        return System(node, new StatedFacts
        {
            Assessments = assessments,
            Notices = Notices(node),
            People = People(node),
            DataSet = DataSet(node),
            Deidentification = Deidentification(node),
            AnonymityTest = AnonymityTest(node),
            Model = Model(node),
            Unproven = blocks.Count(block => block.Text("evidence") is null),
        });
    }

    private static List<NoticeFact>? Notices(ManifestNode facts)
    {
        if (facts.Word("notice") is "none") return [];
        if (facts.Map("notice") is not { } node) return null;
        node.AllowOnly("publishedOn", "covers", "delivered", "bounced", "evidence");
        if (node.Day("publishedOn") is not { } on || node.Number("delivered", 0, Most) is not { } delivered) return null;
        var covers = node.Word("covers") is "all" ? [.. NoticeItems] : node.Choices("covers", NoticeItems);
        return [new NoticeFact("stated", on, (covers ?? []).ToHashSet(StringComparer.Ordinal), delivered, node.Number("bounced", 0, Most) ?? 0)];
    }

    private static StatedPeople? People(ManifestNode facts)
    {
        if (facts.Map("people") is not { } node) return null;
        node.AllowOnly("total", "reached", "reachedOn", "consentGiven", "consentProven", "consentWithdrawn", "evidence");
        var reachedOn = node.Day("reachedOn");
        var people = new StatedPeople(
            node.Number("total", 0, Most) ?? 0, node.Number("reached", 0, Most) ?? 0, reachedOn, node.Number("consentGiven", 0, Most) ?? 0,
            node.Number("consentProven", 0, Most) ?? 0, node.Number("consentWithdrawn", 0, Most) ?? 0);
        if (people.Reached > people.Total)
            node.Complain("reached", new("hooguit het aantal bij total", "at most the number at total"));
        if (people.ConsentProven > people.ConsentGiven)
            node.Complain("consentProven", new("hooguit het aantal bij consentGiven", "at most the number at consentGiven"));
        return node.Word("total") is null or ManifestNode.Unknown ? null : people;
    }

    private static DataSetFact? DataSet(ManifestNode facts)
    {
        if (facts.Map("dataSet") is not { } node) return null;
        node.AllowOnly("records", "people", "label", "bsnFound", "specialHits", "specialFiltered", "evidence");
        var (label, bsn, hits, filtered) = (node.OneOf("label", "pseudonymous", "anonymous"), node.Number("bsnFound", 0, Most), node.Number("specialHits", 0, Most), node.Flag("specialFiltered"));
        var (records, people) = (node.Number("records", 0, Most), node.Number("people", 0, Most));
        // Half a measurement is none: what is not counted may be there.
        if (label is null || bsn is null || hits is null || (hits > 0 && filtered is null)) return null;
        return new DataSetFact("stated", records ?? 0, people ?? 0, label == "pseudonymous", bsn.Value, hits.Value, filtered ?? true);
    }

    private static DeidentificationFact? Deidentification(ManifestNode facts)
    {
        if (facts.Map("deidentification") is not { } node) return null;
        node.AllowOnly("measuredOn", "sampleSize", "recall", "recallLow", "recallHigh", "residual", "evidence");
        var (on, size, residual) = (node.Day("measuredOn"), node.Number("sampleSize", 0, Most), node.Number("residual", 0, Most));
        var (recall, low, high) = (node.Share("recall"), node.Share("recallLow"), node.Share("recallHigh"));
        if (low > recall || recall > high) node.Complain("recallLow", new("recallLow ≤ recall ≤ recallHigh", "recallLow ≤ recall ≤ recallHigh"));
        return on is null || size is null || residual is null || recall is null || low is null || high is null
            ? null
            : new DeidentificationFact(on.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), size.Value, recall.Value, low.Value, high.Value, residual.Value);
    }

    private static AnonymityTestFact? AnonymityTest(ManifestNode facts)
    {
        if (facts.Map("anonymityTest") is not { } node) return null;
        node.AllowOnly("on", "passed", "evidence");
        return node.Day("on") is { } on && node.Flag("passed") is { } passed ? new AnonymityTestFact(on, passed) : null;
    }

    private static ModelFact? Model(ManifestNode facts)
    {
        if (facts.Map("model") is not { } node) return null;
        node.AllowOnly("shards", "leakageAudited", "card", "evidence");
        var shards = node.Number("shards", 0, 100_000);
        return (node.Flag("leakageAudited"), node.Flag("card")) is (var audited, { } card) ? new ModelFact("stated", shards ?? 0, audited ?? false, card) : null;
    }

    private static StatedFacts System(ManifestNode facts, StatedFacts stated)
    {
        if (facts.Map("system") is not { } node) return stated;
        node.AllowOnly("lineage", "erasureList", "outputFilter", "keysSeparated", "disclosureShown", "overdueErasures", "evidence");
        return stated with
        {
            LineageComplete = node.Flag("lineage"),
            ErasureListApplied = node.Flag("erasureList"),
            OutputFilter = node.Flag("outputFilter"),
            KeysSeparated = node.Flag("keysSeparated"),
            AiDisclosureShown = node.Flag("disclosureShown"),
            OverdueErasures = node.Number("overdueErasures", 0, Most),
        };
    }
}
