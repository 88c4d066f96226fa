namespace Waarborg.Bench.Forgetting;

/// <summary>Passes over shards since forgetting began, over all processes.</summary>
internal sealed class PassCount
{
    /// <summary>Passes that were worked through, kept or not.</summary>
    public int Passes { get; private set; }

    /// <summary>Called after every so many passes, before anything of them is kept; null for never.</summary>
    public Action<int>? After { get; set; }

    /// <summary>From here on it counts.</summary>
    public void Begin() => Passes = 0;

    public void Passed() => After?.Invoke(++Passes);
}
