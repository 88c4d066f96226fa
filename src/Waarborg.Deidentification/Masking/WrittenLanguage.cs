using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Masking;

/// <summary>Tells Dutch from English by the small words; used to choose surrogates, never to leave something unmasked.</summary>
internal static class WrittenLanguage
{
    private const int Read = 20_000;

    private static readonly WordSet Dutch = new("de het een en ik je niet van op dat die voor zijn met mijn naar bij uw heeft maar ook geen wordt");
    private static readonly WordSet English = new("the a and i you not of on that for with my to your has but also no is at was his her this have");

    /// <summary>True when English small words outnumber the Dutch ones at the start of the text; Dutch when undecided.</summary>
    public static bool IsEnglish(string text)
    {
        var (dutch, english, start) = (0, 0, -1);
        Span<char> word = stackalloc char[8];
        for (var i = 0; i <= Math.Min(text.Length, Read); i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start <= word.Length)
            {
                var length = text.AsSpan(start, i - start).ToLowerInvariant(word);
                dutch += Dutch.Contains(word[..length]) ? 1 : 0;
                english += English.Contains(word[..length]) ? 1 : 0;
            }

            start = -1;
        }

        return english > dutch;
    }
}
