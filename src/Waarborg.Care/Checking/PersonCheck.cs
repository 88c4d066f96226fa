using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>The sentence must be about this patient: the right pronoun, and names that stand in the record.</summary>
internal sealed partial class PersonCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var gender = claim.Evidence.Record.Patient?.Node.Text("gender");
        if ((gender == "female" && Male().IsMatch(claim.Text)) || (gender == "male" && Female().IsMatch(claim.Text)))
            yield return new(ObjectionGround.Gender, "Het geslacht past niet bij deze patiënt.", "The gender does not fit this patient.");
        var known = new Lazy<HashSet<string>>(() => Known(claim));
        foreach (Match name in Name().Matches(claim.Text))
        {
            var word = WordForms.Fold(name.Groups[1].Value);
            if (IsCalendarWord(name.Groups[1].Value)) continue;
            if (!known.Value.Any(k => k == word || (k.Length >= 5 && (word.StartsWith(k, StringComparison.Ordinal) || k.StartsWith(word, StringComparison.Ordinal)))))
                yield return new(ObjectionGround.Name, $"Deze naam staat niet in de bronnen: {name.Groups[1].Value}.", $"This name is not in the sources: {name.Groups[1].Value}.");
        }
    }

    /// <summary>English writes months and days with a capital.</summary>
    private static bool IsCalendarWord(string word) => Country().IsMatch(word) || Dates.English.Contains(word) || (word.EndsWith("day", StringComparison.Ordinal) && word.Length <= 9);

    private static HashSet<string> Known(Claim claim)
    {
        var record = claim.Evidence.Record;
        var texts = record.Notes.Select(n => n.Text).Concat(record.Resources.Select(r => StructuredEvidence.Leaves(r.Node, 0)));
        return texts.SelectMany(WordForms.Of).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A country is told by a town, and the other way round.</summary>
    [GeneratedRegex(@"^(?:Nederland\w*|Belgi[ëe]|Belgisch\w*|Duits\w*|Frankrijk|Frans\w*|Spa(?:nje|ans\w*)|Engel\w*|Brits\w*|Ital\w*|Turk\w*|Marok\w*|Portug\w*|Grieks?\w*|Pools?|Polen|Surina\w*|Oostenrijk\w*|Zwits\w*|Amerika\w*|Europa|Europe\w*|Azi[ëe]|Afrika\w*|Dutch|Netherlands|Spain|Spanish|German\w*|France|French|English|Turkey|Greece|Italy)$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^(?:Hij|Dhr\.?|Meneer|De heer|De man|He|Mr\.?)\s")]
    private static partial Regex Male();

    [GeneratedRegex(@"^(?:(?:Zij|Ze)\s(?!\w+en\b)|(?:Mw\.?|Mevrouw|De vrouw|She|Mrs\.?)\s)")]
    private static partial Regex Female();

    /// <summary>A capitalised word that does not begin a sentence.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d,;)] )(\p{Lu}\p{Ll}{2,})\b(?!-)")]
    private static partial Regex Name();
}
