using System.Security.Cryptography;
using System.Text;
using Waarborg.Deidentification.Masking;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification;

/// <summary>
/// Gathers, text by text, what is needed to judge what is left in a data set. Memory is bounded: beyond <see cref="MostPeople"/> people a random part
/// is kept. Holds no text: values become keyed numbers under a key that nobody keeps. Not thread safe.
/// </summary>
/// <param name="detector">Should see at least as much as the one that masked.</param>
/// <param name="profile">With which was masked.</param>
/// <param name="known">People whose data are known, or null.</param>
public sealed class RiskCollector(Detector detector, DeidentificationProfile profile, KnownPeople? known = null)
{
    /// <summary>The most people, or records, that are judged.</summary>
    public const int MostPeople = 20_000;

    private const int ShortestWord = 5;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<ulong, RiskUnit> _units = [];
    private readonly SortedDictionary<EntityLabel, int> _found = [];
    private readonly SortedDictionary<EntityLabel, int> _replaced = [];
    private readonly SortedDictionary<EntityLabel, int> _left = [];
    private ulong _limit = ulong.MaxValue;

    /// <summary>Texts seen.</summary>
    public long Texts { get; private set; }

    /// <summary>Characters seen, in the originals.</summary>
    public long Characters { get; private set; }

    /// <summary>Findings in the originals, per label.</summary>
    public IReadOnlyDictionary<EntityLabel, int> Found => _found;

    /// <summary>Findings that were replaced, per label.</summary>
    public IReadOnlyDictionary<EntityLabel, int> Replaced => _replaced;

    /// <summary>What the detector still finds outside placeholders and replacements, per label.</summary>
    public IReadOnlyDictionary<EntityLabel, int> Left => _left;

    internal IReadOnlyCollection<RiskUnit> Units => _units.Values;

    /// <summary>Adds a text.</summary>
    /// <param name="subject">Whose it is, or the record that it belongs to when that is not known.</param>
    /// <param name="personKey">Whose it is among the known people, or null.</param>
    /// <param name="original">The text before.</param>
    /// <param name="masked">What was made of it.</param>
    public void Add(string subject, string? personKey, string original, DeidentifiedText masked)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(masked);
        Texts++;
        Characters += original.Length;
        var unit = UnitOf(Number(subject));
        var replaced = masked.Replacements.ToDictionary(r => r.Start);
        foreach (var entity in detector.Detect(original, known, personKey))
        {
            Count(_found, entity.Label);
            if (EntityLabels.IsDirect(entity.Label))
                continue;
            var value = NormalisedValue.Of(original[entity.Start..entity.End], entity.Label, null, null);
            unit?.AddOriginal(entity.Label, Number(value));

            // What was made coarser is known to whoever knows the value; a label, block or pseudonym tells nothing without the key.
            if (replaced.TryGetValue(entity.Start, out var r))
            {
                if (profile.OperatorOf(r.Label) == DeidentificationOperator.Generalise)
                    unit?.AddVisible(r.Label, Number(masked.Text[r.NewStart..r.NewEnd]));
            }
            else
                unit?.AddVisible(entity.Label, Number(value));
        }

        foreach (var replacement in masked.Replacements)
            Count(_replaced, replacement.Label);
        AddRest(unit, personKey, masked);
    }

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(RiskCollector);

    private void AddRest(RiskUnit? unit, string? personKey, DeidentifiedText masked)
    {
        var hidden = new bool[masked.Text.Length];
        foreach (var r in masked.Replacements)
            hidden.AsSpan(r.NewStart, r.NewEnd - r.NewStart).Fill(true);
        foreach (var entity in detector.Detect(masked.Text, known, personKey))
        {
            if (!hidden.AsSpan(entity.Start, entity.Length).Contains(true) && profile.Replaces(entity))
                Count(_left, entity.Label);
        }

        if (unit is null)
            return;
        var words = Document.Plain(masked.Text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsWord && words[i].Length >= ShortestWord && !hidden[words[i].Start])
                unit.AddWord(Number(words.Folded(i).ToString()));
        }
    }

    /// <summary>Keeps the people with the lowest numbers, which the random key makes a random part.</summary>
    private RiskUnit? UnitOf(ulong subject)
    {
        if (subject > _limit)
            return null;
        if (_units.TryGetValue(subject, out var unit))
            return unit;
        _units.Add(subject, unit = new());
        if (_units.Count > 2 * MostPeople)
        {
            var kept = _units.Keys.Order().Take(MostPeople).ToList();
            _limit = kept[^1];
            foreach (var gone in _units.Keys.Where(k => k > _limit).ToList())
                _units.Remove(gone);
        }

        return _units.GetValueOrDefault(subject);
    }

    private ulong Number(string value) => BitConverter.ToUInt64(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(value)));

    private static void Count(SortedDictionary<EntityLabel, int> counts, EntityLabel label) => counts[label] = counts.GetValueOrDefault(label) + 1;
}
