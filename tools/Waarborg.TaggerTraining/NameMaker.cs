namespace Waarborg.TaggerTraining;

/// <summary>Makes names that look like those of a list and need not be in it: a chain over groups of three letters.</summary>
internal sealed class NameMaker
{
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);

    public NameMaker(IEnumerable<string> names)
    {
        var following = new Dictionary<string, System.Text.StringBuilder>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var padded = "^^^" + name.ToLowerInvariant() + "$";
            for (var i = 3; i < padded.Length; i++)
            {
                var key = padded.Substring(i - 3, 3);
                if (!following.TryGetValue(key, out var letters))
                    following.Add(key, letters = new());
                letters.Append(padded[i]);
            }
        }

        foreach (var (key, letters) in following)
            _next.Add(key, letters.ToString());
    }

    public string Next(Random random)
    {
        for (; ; )
        {
            var name = "^^^";
            while (name.Length < 18)
            {
                var letters = _next[name[^3..]];
                var letter = letters[random.Next(letters.Length)];
                if (letter == '$')
                    break;
                name += letter;
            }

            if (name.Length is > 6 and < 16 && char.IsLetter(name[3]))
                return char.ToUpperInvariant(name[3]) + name[4..];
        }
    }
}
