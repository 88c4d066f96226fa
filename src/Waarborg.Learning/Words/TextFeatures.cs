namespace Waarborg.Learning;

/// <summary>What a text is compared by: stems, parts of compounds, groups of like words, and pieces of four letters. Thread safe.</summary>
/// <remarks>A compound counts in parts too when a part is a word of the documents that it was made with.</remarks>
internal sealed class TextFeatures
{
    private const double GroupWeight = 0.6;
    private const double PartWeight = 0.5;
    private const double PieceWeight = 0.4;
    private const int PieceLength = 4;
    private const int ShortestCompound = 7;
    private readonly HashSet<string> _stems;

    /// <summary>Knows the words of these documents.</summary>
    public TextFeatures(IEnumerable<string> documents) =>
        _stems = documents.SelectMany(WordReader.Telling).Where(word => word.Length >= 4).Select(DutchStem.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Stems, parts and groups with how often they occur, weighted.</summary>
    public SortedDictionary<string, double> Words(string text)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in WordReader.Telling(text))
        {
            var stem = DutchStem.Of(word);
            Add(features, stem, 1);
            var groups = LikeWords.GroupsOf(stem);
            foreach (var group in groups) Add(features, group, GroupWeight / Math.Sqrt(groups.Count));
            if (word.Length >= ShortestCompound && char.IsLetter(word[0])) foreach (var part in Parts(stem)) Add(features, part, PartWeight);
        }
        return features;
    }

    /// <summary>Pieces of four letters of each word, its beginning and end marked, with how often they occur.</summary>
    public static SortedDictionary<string, double> Pieces(string text)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in WordReader.Telling(text))
        {
            var marked = $"<{word}>";
            for (var i = 0; i == 0 || i + PieceLength <= marked.Length; i++) Add(features, marked.Substring(i, Math.Min(PieceLength, marked.Length - i)), 1);
        }
        return features;
    }

    /// <summary>Words and pieces together as numbered features of length one, ascending by number; for a model that learns.</summary>
    public (uint Feature, float Value)[] Numbered(string text)
    {
        var values = new SortedDictionary<uint, double>();
        foreach (var word in Words(text).Keys) values[Number('w', word)] = 1;
        foreach (var piece in Pieces(text).Keys) values[Number('p', piece)] = PieceWeight;
        var length = Math.Sqrt(values.Values.Sum(v => v * v));
        return [.. values.Select(v => (v.Key, (float)(v.Value / length)))];
    }

    /// <summary>The longest words of the documents that the compound begins and ends with.</summary>
    private IEnumerable<string> Parts(string stem)
    {
        for (var length = stem.Length - 3; length >= 4; length--)
        {
            if (!_stems.Contains(stem[..length])) continue;
            yield return stem[..length];
            break;
        }
        for (var start = 3; start <= stem.Length - 4; start++)
        {
            if (!_stems.Contains(stem[start..])) continue;
            yield return stem[start..];
            break;
        }
    }

    /// <summary>FNV-1a over the UTF-16 units: the same on every machine.</summary>
    private static uint Number(char kind, string feature)
    {
        var hash = (2166136261 ^ kind) * 16777619;
        foreach (var c in feature) hash = (hash ^ c) * 16777619;
        return hash;
    }

    private static void Add(SortedDictionary<string, double> features, string feature, double weight) =>
        features[feature] = features.GetValueOrDefault(feature) + weight;
}
