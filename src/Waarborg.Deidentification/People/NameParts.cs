using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.People;

/// <summary>A full name taken apart: given names, particles, surname. "Johanna Maria van der Berg" has two, "van der" and "Berg".</summary>
internal sealed record NameParts(IReadOnlyList<string> Given, string Particles, string Surname)
{
    /// <summary>Reads "given particles surname" or "surname, given particles"; null when there is nothing to read.</summary>
    public static NameParts? Parse(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 ? SurnameFirst(Words(name[..comma]), Words(name[(comma + 1)..])) : GivenFirst(Words(name));
    }

    private static NameParts? GivenFirst(string[] words)
    {
        if (words.Length < 2)
            return words.Length == 0 ? null : new([], string.Empty, words[0]);

        // The surname begins at the first particle after a given name; without particles it is the last word.
        var particle = 1;
        while (particle < words.Length - 1 && !NameWords.IsParticlePhrase(words[particle]))
            particle++;
        return Make(words[..particle], words[particle..]);
    }

    /// <summary>"García López, María José", "Vries, Anneke de", "de Vries, Anneke".</summary>
    private static NameParts? SurnameFirst(string[] surname, string[] given)
    {
        if (surname.Length == 0 || given.Length == 0)
            return GivenFirst([.. given, .. surname]);
        var end = given.Length;
        while (end > 1 && NameWords.IsParticlePhrase(given[end - 1]))
            end--;
        return Make(given[..end], [.. given[end..], .. surname]);
    }

    private static NameParts Make(string[] given, string[] last)
    {
        var surname = 0;
        while (surname < last.Length - 1 && NameWords.IsParticlePhrase(last[surname]))
            surname++;
        return new(given, string.Join(' ', last[..surname]), string.Join(' ', last[surname..]));
    }

    private static string[] Words(string text) => text.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The surname with its particles: "van der Berg".</summary>
    public string LastName => Particles.Length == 0 ? Surname : Particles + " " + Surname;

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(NameParts);

    /// <summary>The forms that name one person rather than a family: with a given name or initials, in both orders.</summary>
    public IEnumerable<string> FullForms()
    {
        if (Given.Count == 0)
            yield break;
        var given = string.Join(' ', Given);
        yield return $"{given} {LastName}";
        yield return $"{LastName} {given}";
        yield return $"{Surname} {given} {Particles}";
        if (Given.Count > 1)
        {
            yield return $"{Given[0]} {LastName}";
            yield return $"{LastName} {Given[0]}";
        }
    }

    /// <summary>Initials with the surname, in both orders. Matched only where the initials look like initials.</summary>
    public IEnumerable<string> InitialForms()
    {
        if (Given.Count == 0)
            yield break;
        var initials = string.Join(' ', Given.Select(g => g[..1]));
        yield return $"{initials} {LastName}";
        yield return $"{LastName} {initials}";
        yield return $"{Surname} {initials} {Particles}";
        if (Given.Count > 1)
            yield return $"{Given[0][..1]} {LastName}";
    }
}
