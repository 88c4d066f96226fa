using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Activities;

/// <summary>Every kind of document, in both languages, from every bundled manifest.</summary>
public sealed class CaseDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Every()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var manifest in Manifests())
            foreach (var kind in ActivityDocuments.Kinds)
                foreach (var lang in new[] { "nl", "en" })
                    rows.Add(manifest, kind, lang);
        return rows;
    }

    public static TheoryData<string> EveryManifest() => [.. Manifests()];

    [Theory]
    [MemberData(nameof(Every))]
    public void It_is_written_with_its_version_and_every_gap_is_seen(string manifest, string kind, string lang)
    {
        var activity = Read(manifest);
        var document = ActivityDocuments.Make(kind, activity, StatedFacts.For(activity, Now), lang);
        var unknown = lang == "nl" ? "niet bekend" : "not known";
        var (markdown, html) = (document.Markdown(), document.Html());
        using var json = JsonDocument.Parse(document.Json());
        Assert.All([markdown, html, document.Json()], text => Assert.Contains(activity.Version, text, StringComparison.Ordinal));
        Assert.Equal(document.Missing.Count, json.RootElement.GetProperty("missing").GetArrayLength());
        Assert.Equal(document.Missing.Count == 0, json.RootElement.GetProperty("complete").GetBoolean());
        var nulls = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("fields").EnumerateArray())
            .Count(field => field.GetProperty("value").ValueKind == JsonValueKind.Null);
        Assert.Equal(nulls, Regex.Count(markdown, Regex.Escape($"**[{unknown}]**")));
        Assert.Equal(nulls, Regex.Count(html, Regex.Escape($"<mark>[{unknown}]</mark>")));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Its_page_can_be_read_by_all_and_needs_nothing_from_elsewhere(string manifest, string kind, string lang)
    {
        var activity = Read(manifest);
        var html = ActivityDocuments.Make(kind, activity, StatedFacts.For(activity, Now), lang).Html();
        var page = XDocument.Parse(html.Replace("<!doctype html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal));
        Assert.Equal(lang, page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Single(page.Descendants("main"));
        Assert.NotEqual("", page.Descendants("title").Single().Value);
        Assert.All(page.Descendants("table"), table => Assert.Equal(3, table.Element("thead")!.Descendants("th").Count(head => head.Attribute("scope")?.Value == "col")));
        Assert.All(page.Descendants("tbody").Elements("tr"), row => Assert.Equal("row", row.Element("th")!.Attribute("scope")!.Value));
        Assert.All(page.Descendants("h3"), heading => Assert.True(heading.ElementsBeforeSelf("h2").Any()));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "style" or "iframe" || element.Attributes().Any(a => a.Name.LocalName is "src")
            || (element.Attribute("href") is { } link && (element.Name.LocalName != "a" || !link.Value.StartsWith("https://", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(EveryManifest))]
    public void Its_graph_uses_dpv_and_names_what_is_not_known(string manifest)
    {
        var activity = Read(manifest);
        using var json = JsonDocument.Parse(DpvExport.JsonLd(activity));
        var root = json.RootElement;
        Assert.Equal("https://w3id.org/dpv#", root.GetProperty("@context").GetProperty("dpv").GetString());
        Assert.Equal("https://w3id.org/dpv/2.3", root.GetProperty("dct:conformsTo").GetProperty("@id").GetString());
        Assert.EndsWith(activity.Version, root.GetProperty("@id").GetString(), StringComparison.Ordinal);
        Assert.Equal(activity.Basis is null, !root.TryGetProperty("dpv:hasLegalBasis", out _));
        Assert.Equal(DpvExport.NotKnown(activity), root.GetProperty("waarborg:notKnown").EnumerateArray().Select(item => item.GetString()!));
    }

    [Theory]
    [InlineData("customer-service/put-right.yaml", "privacy-notice", "")]
    [InlineData("recruitment/put-right.yaml", "privacy-notice", "")]
    [InlineData("patient-summaries/put-right.yaml", "privacy-notice", "")]
    [InlineData("patient-summaries/put-right-training.yaml", "privacy-notice", "")]
    [InlineData("customer-service/put-right.yaml", "dpia", "")]
    [InlineData("recruitment/put-right.yaml", "dpia", "")]
    [InlineData("patient-summaries/put-right.yaml", "dpia", "")]
    [InlineData("patient-summaries/put-right-training.yaml", "dpia", "")]
    [InlineData("customer-service/put-right.yaml", "algorithm-register", "")]
    [InlineData("recruitment/put-right.yaml", "algorithm-register", "")]
    [InlineData("patient-summaries/put-right.yaml", "algorithm-register", "")]
    [InlineData("customer-service/put-right.yaml", "system-card", "")]
    [InlineData("recruitment/put-right.yaml", "system-card", "")]
    [InlineData("patient-summaries/put-right.yaml", "system-card", "")]
    [InlineData("patient-summaries/put-right-training.yaml", "system-card", "")]
    [InlineData("customer-service/put-right.yaml", "processor-agreement", "")]
    [InlineData("recruitment/put-right.yaml", "processor-agreement", "")]
    [InlineData("patient-summaries/put-right.yaml", "processor-agreement", "")]
    [InlineData("recruitment/as-described.yaml", "processor-agreement", "recipients.recipients")]
    [InlineData("customer-service/as-described.yaml", "privacy-notice",
        "full.controller full.dpo full.special full.obligation full.retention full.recipients full.transfers full.objection full.automated-decisions full.training")]
    public void What_is_missing_is_what_the_manifest_does_not_state(string manifest, string kind, string missing) =>
        Assert.Equal(missing, string.Join(' ', ActivityDocuments.Make(kind, Read(manifest), StatedFacts.For(Read(manifest), Now), "en").Missing.Select(gap => gap.Field)));

    private static IEnumerable<string> Manifests() => Directory.GetFiles(Folder(), "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static Activity Read(string manifest)
    {
        var read = ManifestReader.Read(File.ReadAllText(Path.Combine(Folder(), manifest)), manifest);
        Assert.True(read.Succeeded, string.Join("\n", read.Problems.Select(problem => problem.In("en"))));
        return read.Value;
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "cases");
    }
}
