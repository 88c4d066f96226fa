namespace Waarborg.Deidentification;

/// <summary>What an attacker can see and know of one person, as numbers that tell nothing by themselves.</summary>
internal sealed class RiskUnit
{
    private const int MostWords = 64;

    private readonly SortedSet<ulong> _words = [];

    /// <summary>Quasi-identifiers that are still visible, per label.</summary>
    public SortedDictionary<EntityLabel, SortedSet<ulong>> Visible { get; } = [];

    /// <summary>Quasi-identifiers in the original, per label: what an attacker may want to infer.</summary>
    public Dictionary<EntityLabel, HashSet<ulong>> Original { get; } = [];

    /// <summary>Words that are still there: the lowest numbers of them, which is a fair sample.</summary>
    public IReadOnlyCollection<ulong> Words => _words;

    /// <summary>Equal for people with the same remaining quasi-identifiers.</summary>
    public string Signature => string.Join('|', Visible.Select(pair => $"{(int)pair.Key}:{string.Join(',', pair.Value)}"));

    public void AddVisible(EntityLabel label, ulong value)
    {
        if (!Visible.TryGetValue(label, out var values))
            Visible.Add(label, values = []);
        values.Add(value);
    }

    public void AddOriginal(EntityLabel label, ulong value)
    {
        if (!Original.TryGetValue(label, out var values))
            Original.Add(label, values = []);
        values.Add(value);
    }

    public void AddWord(ulong word)
    {
        _words.Add(word);
        if (_words.Count > MostWords)
            _words.Remove(_words.Max);
    }

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(RiskUnit);
}
