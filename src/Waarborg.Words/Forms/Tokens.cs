namespace Waarborg.Words.Forms;

/// <summary>Cuts text into words. "C#", "C++", ".NET", "mbo-4" and "24/7" are words; other hyphens and slashes part words. Thread safe.</summary>
public static class Tokens
{
    private static readonly HashSet<string> s_function = new(
        ("de het een der den des 't 'n en of maar want dat die dit deze wat wie welke waar er hier daar ik jij je u hij zij ze wij we jullie mij me mijn jouw uw zijn haar hun ons onze hen hem zich "
        + "is ben bent was waren wordt word worden werd werden heb hebt heeft hebben had hadden kan kunt kunnen kon konden zal zult zullen zou zouden mag mogen moet moeten mocht wil wilt willen wilde "
        + "van in op aan bij met voor te tot uit over om naar door als dan toen nog ook al wel zo zeer heel erg meer dus per via tegen onder tijdens binnen vanaf sinds "
        + "the a an and or but of to in on at by with for from as is are was were be been being has have had do does did can could will would shall should may might must my your his her its our their "
        + "i you he she it we they this that these those which who what where there here not so very").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a folded word says nothing by itself.</summary>
    public static bool IsFunction(string word) => s_function.Contains(word);

    /// <summary>The words of a text, in order.</summary>
    public static List<Token> Of(string text)
    {
        var folded = Folding.Fold(text);
        var tokens = new List<Token>(folded.Length / 5);
        for (var i = 0; i < folded.Length;)
        {
            if (!Begins(folded, i))
            {
                i++;
                continue;
            }
            var start = i++;
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || Joins(folded, start, i))) i++;
            if (folded[start] != '.') while (i < folded.Length && (folded[i] == '#' || (folded[i] == '+' && i - start <= 3))) i++;
            var word = folded[start..i];
            tokens.Add(new Token(start, word.Length, word, Stemmer.Stem(word), s_function.Contains(word)));
        }
        return tokens;
    }

    private static bool Begins(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] == '.' && at + 3 < text.Length && text.AsSpan(at + 1, 3) is "net" && (at == 0 || !char.IsLetterOrDigit(text[at - 1])));

    /// <summary>Marks that belong to the word: a point or comma inside a figure, an apostrophe before a last s, a hyphen before a short figure ("mbo-4").</summary>
    private static bool Joins(string text, int start, int at)
    {
        if (at + 1 >= text.Length) return false;
        var next = text[at + 1];
        return text[at] switch
        {
            '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(next),
            '\'' => next == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])),
            '-' => char.IsDigit(next) && char.IsLetter(text[start]) && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])),
            _ => false,
        };
    }
}
