using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Linking;

/// <summary>One mention of a person, taken apart. Words are folded.</summary>
/// <param name="Form">How the name is written.</param>
/// <param name="Given">Given names or initials, in order.</param>
/// <param name="Particles">"van der" as "van der".</param>
/// <param name="Surname">The surname without particles; of a <see cref="NameForm.Word"/> the word.</param>
/// <param name="Sex">What a title tells.</param>
/// <param name="Reversed">The surname comes first: "Vries, J. de".</param>
internal sealed record Mention(NameForm Form, IReadOnlyList<string> Given, string Particles, string Surname, Sex Sex, bool Reversed)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(Mention);

    /// <summary>Reads a mention in its text.</summary>
    public static Mention Read(string text, int start, int end)
    {
        var title = Titles.Before(text, start);
        var value = text.AsSpan(start, end - start);
        var comma = value.IndexOf(',');
        var words = comma > 0 ? Words(value[..comma]) : Words(value);
        var after = comma > 0 ? Words(value[(comma + 1)..]) : [];
        if (after.Count == 0)
            return GivenFirst(words, title);

        // "Vries, J. de" and "de Vries, Jan": particles may stand on either side.
        var (particles, surname) = Split(words, 0);
        var tail = after.TakeLastWhile(Particle.Is).ToList();
        var given = after.SkipLast(tail.Count).ToList();
        return Make(given, particles.Length > 0 ? particles : string.Join(' ', tail), surname, title, reversed: true);
    }

    private static Mention GivenFirst(List<string> words, Title title)
    {
        var first = 0;
        while (first < words.Count - 1 && !(first > 0 && (Particle.Is(words[first]) || IsDouble(words[first]))) && !(first == 0 && words.Count > 1 && IsLeadingParticle(words)))
            first++;
        if (first > 0 && first == words.Count - 1 && Particle.Is(words[first]))
            first--;
        var (particles, surname) = Split(words, first);
        return Make(words.Take(first).ToList(), particles, surname, title, reversed: false);
    }

    private static bool IsLeadingParticle(List<string> words) => words is ["v", "d", _, ..]
        || (words[0].Length > 1 && Particle.Is(words[0]) && words[0] is not ("ben" or "al" or "del"));

    /// <summary>"jansen-de" of "Jansen-de Vries": the surname has begun.</summary>
    private static bool IsDouble(string word) => word.LastIndexOf('-') is > 0 and var dash && Particle.Is(word[(dash + 1)..]);

    private static (string Particles, string Surname) Split(List<string> words, int from)
    {
        var at = from;
        while (at < words.Count - 1 && Particle.Is(words[at]))
            at++;
        return (string.Join(' ', words.Skip(from).Take(at - from)), string.Join(' ', words.Skip(at)));
    }

    private static Mention Make(List<string> given, string particles, string surname, Title title, bool reversed)
    {
        var initials = given.Count > 0 && given.All(g => g.Length == 1);
        var form = title.Family ? NameForm.Family
            : initials ? NameForm.Initials
            : given.Count > 0 ? NameForm.Full
            : surname.Length == 1 ? NameForm.InitialsOnly
            : particles.Length > 0 || title.Formal ? NameForm.Surname
            : NameForm.Word;
        var sex = title.Sex != Sex.Unknown || given.Count == 0 ? title.Sex : GivenNameSex.Of(given[0]);
        return new(form, given, particles, surname, sex, reversed);
    }

    /// <summary>Words, each folded; "J.P." is two, "Jan-Willem" and "d'Hondt" are one.</summary>
    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || Folding.IsMark(text[i])
                || (start >= 0 && text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])));
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            var word = string.Concat(text[start..i].ToArray().Where(c => !Folding.IsMark(c)).Select(Folding.Fold)).Replace('’', '\'');
            words.Add(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word);
            start = -1;
        }

        return words;
    }
}
