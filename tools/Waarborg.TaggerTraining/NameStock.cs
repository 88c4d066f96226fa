using System.Text.Json;
using System.Text.RegularExpressions;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>Names, jobs and places to fill texts with. The lists are read at training time and are no part of the repository.</summary>
internal sealed partial class NameStock
{
    private readonly string[] _given;
    private readonly string[] _usual;
    private readonly string[] _surnames;
    private readonly string[] _jobs;
    private readonly string[] _places;
    private readonly NameMaker _givenMaker;
    private readonly NameMaker _surnameMaker;

    public NameStock(string folder)
    {
        _surnames = [.. File.ReadLines(Path.Combine(folder, "names/family-names.lst")).Select(n => n.Trim()).Where(n => n.Length is > 1 and < 24)];
        _usual = [.. File.ReadLines(Path.Combine(folder, "names/first-names-popularity.csv")).Skip(1).Select(l => l.Split(',')[2]).Distinct()];
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "names/first-names-gender.json")));
        _given = [.. json.RootElement.EnumerateArray().Select(e => e.GetProperty("naam").GetString()!).Where(n => n.Length > 1)];
        var esco = File.ReadAllText(Path.Combine(folder, "recruitment/esco-occupations-nl.ts"));
        _jobs = [.. PreferredLabel().Matches(esco).SelectMany(m => m.Groups[1].Value.Split('/', '\\')).Select(j => j.Trim())
            .Where(j => j.Length is > 2 and < 40 && char.IsLower(j[0]))];
        _places = [.. WordClasses.PlaceNames.Select(Capital), .. OwnLists.MorePlaces];
        _givenMaker = new(_given);
        _surnameMaker = new(_surnames.Select(s => s[(s.LastIndexOf(' ') + 1)..]));
        GivenNames = new(_given.Concat(_usual).Concat(OwnLists.Given).Select(n => n.ToLowerInvariant()), StringComparer.Ordinal);
    }

    /// <summary>Known given names in small letters.</summary>
    public HashSet<string> GivenNames { get; }

    /// <summary>The words of all lists with their kind and weight.</summary>
    public IEnumerable<(string Word, int Kind, float Weight)> Words() =>
    [
        .. GivenNames.SelectMany(n => n.Split(' ', '-')).Where(w => w.Length > 1).Select(w => (w, WordKinds.Given, 1.5f)),
        .. _surnames.Select(s => s[(s.LastIndexOf(' ') + 1)..]).SelectMany(s => s.Split('-')).Where(w => w.Length > 1).Distinct()
            .Select(w => (w, WordKinds.Surname, 0.35f)),
        .. OwnLists.Surnames.Select(s => (s[(s.LastIndexOf(' ') + 1)..], WordKinds.Surname, 3f)),
        .. OwnLists.Given.Select(n => (n, WordKinds.Given, 2f)),
        .. _places.Select(p => (p, WordKinds.Place, 5f)),
        .. WordClasses.BrandNames.Where(b => !GivenNames.Contains(b)).Select(b => (b, WordKinds.Thing, 3f)),
        .. PlainLists.Things.SelectMany(t => t.Split(' ', '-')).Where(t => t.Length > 2 && t.All(char.IsLetter) && !GivenNames.Contains(t.ToLowerInvariant())).Select(t => (t, WordKinds.Thing, 2f)),
        .. OwnLists.EnglishJobWords.Select(w => (w, WordKinds.Job, 2f)),
        .. _jobs.Concat(OwnLists.Jobs).SelectMany(j => j.Split(' ')).Where(w => w.Length > 4).Select(w => (w, WordKinds.Job, 0.8f)),
    ];

    /// <summary>A given name: a frequent one, a rare one, or one that exists in no list.</summary>
    public string Given(Random random) => random.NextDouble() switch
    {
        < 0.36 => Pick(_usual, random),
        < 0.64 => Pick(_given, random),
        < 0.84 => Pick(OwnLists.Given, random),
        _ => _givenMaker.Next(random),
    };

    /// <summary>A surname with its particles: "van der Ploeg".</summary>
    public string Surname(Random random) => random.NextDouble() switch
    {
        < 0.3 => Pick(OwnLists.Surnames, random),
        < 0.82 => Capital(Pick(_surnames, random)),
        _ => _surnameMaker.Next(random),
    };

    /// <summary>A job as people call it, in Dutch or, more often in an English text, in English.</summary>
    public string Job(Random random, double english = 0.15)
    {
        if (random.NextDouble() < english)
            return OwnLists.EnglishJob(random);
        return random.NextDouble() switch { < 0.4 => Pick(_jobs, random), < 0.75 => Pick(OwnLists.Jobs, random), _ => OwnLists.DutchJob(random) };
    }

    public string Place(Random random) => random.NextDouble() < 0.75 ? Pick(_places, random) : OwnLists.MadePlace(random);

    private static string Pick(string[] list, Random random) => list[random.Next(list.Length)];

    /// <summary>The list puts some particles last or in small letters; the name itself begins with a capital.</summary>
    private static string Capital(string name)
    {
        var space = name.LastIndexOf(' ');
        var last = name[(space + 1)..];
        return name[..(space + 1)] + char.ToUpperInvariant(last[0]) + last[1..];
    }

    [GeneratedRegex("(?:preferredLabel|altLabels):\\s*\"([^\"\\\\]+)")]
    private static partial Regex PreferredLabel();
}
