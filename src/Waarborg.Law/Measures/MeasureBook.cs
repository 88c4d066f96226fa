using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>All measures that rules ask for. Immutable; thread safe.</summary>
public sealed class MeasureBook
{
    private readonly FrozenDictionary<string, MeasureDescription> _byId;

    internal MeasureBook(IReadOnlyList<MeasureDescription> all)
    {
        All = all;
        _byId = all.ToFrozenDictionary(measure => measure.Id, StringComparer.Ordinal);
    }

    /// <summary>The measures that this version of the product knows.</summary>
    public static MeasureBook Current { get; } = new(LawData.Measures());

    /// <summary>The measures.</summary>
    public IReadOnlyList<MeasureDescription> All { get; }

    /// <summary>A measure by its id, or null.</summary>
    /// <param name="id">The id; case counts.</param>
    public MeasureDescription? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A measure by its id.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public MeasureDescription Get(string id) => Find(id) ?? throw new KeyNotFoundException($"No measure is called '{id}'.");
}
