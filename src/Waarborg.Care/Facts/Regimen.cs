namespace Waarborg.Care.Facts;

/// <summary>How a drug is taken: how much at a time, how often in a day or every how many days. What was not said is absent.</summary>
/// <param name="Amount">How much; a day's total when <paramref name="PerDay"/>.</param>
/// <param name="Unit"><c>mg</c>, <c>mcg</c>, <c>g</c>, <c>E</c>, <c>ml</c>, or empty when none was written.</param>
/// <param name="Times">How often a day.</param>
/// <param name="PerDay">Whether the amount is that of a whole day.</param>
/// <param name="Every">Every how many days.</param>
internal sealed record Regimen(decimal? Amount, string Unit, decimal? Times, bool PerDay, decimal? Every)
{
    internal decimal? Total => PerDay ? Amount : Amount * Times;

    /// <summary>This, with what it leaves open taken from what held before: "verhoogd naar 10 mg" leaves the times as they were.</summary>
    internal Regimen After(Regimen before) => new(Amount ?? before.Amount, Unit.Length > 0 ? Unit : before.Unit, Times ?? (PerDay ? null : before.Times), Amount is null ? before.PerDay : PerDay, Every ?? before.Every);

    /// <summary>Whether somebody who says this says what holds: in everything that both name, per time or per day.</summary>
    internal bool Agrees(Regimen held)
    {
        if (Every is { } every && held.Every is { } other && every != other) return false;
        if (Times is { } times && held.Times is { } often && times != often) return false;
        if (Amount is null || held.Amount is null || Factor(Unit, held.Unit) is not { } factor) return true;
        var said = Amount.Value * factor;
        if (Times is not null) return said == held.Amount || (held.PerDay && said * Times == held.Amount);
        if (PerDay) return said == (held.Total ?? held.Amount);
        return said == held.Amount || said == held.Total;
    }

    /// <summary>By what to multiply one unit to get the other; nothing when they do not compare.</summary>
    private static decimal? Factor(string from, string to) => from == to || from.Length == 0 || to.Length == 0 ? 1 : (from, to) switch
    {
        ("mg", "mcg") or ("g", "mg") => 1000,
        ("mcg", "mg") or ("mg", "g") => 0.001m,
        _ => null,
    };
}
