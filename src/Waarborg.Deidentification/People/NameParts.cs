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
        if (comma > 0 && comma < name.Length - 1)
            name = name[(comma + 1)..].Trim() + " " + name[..comma].Trim();
        var words = name.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return new([], string.Empty, words[0]);

        // The surname begins at the first particle after a given name; without particles it is the last word.
        var particle = 1;
        while (particle < words.Length - 1 && !NameWords.IsParticlePhrase(words[particle]))
            particle++;
        var surname = particle;
        while (surname < words.Length - 1 && NameWords.IsParticlePhrase(words[surname]))
            surname++;
        return new(words[..particle], string.Join(' ', words[particle..surname]), string.Join(' ', words[surname..]));
    }

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(NameParts);

    /// <summary>The surname with its particles: "van der Berg".</summary>
    public string LastName => Particles.Length == 0 ? Surname : Particles + " " + Surname;

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
