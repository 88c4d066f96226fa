namespace Waarborg.Web.Tests;

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class SettableClock : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2026, 11, 24, 14, 2, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
