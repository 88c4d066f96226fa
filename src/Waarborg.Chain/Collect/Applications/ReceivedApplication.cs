namespace Waarborg.Chain.Collect.Applications;

/// <summary>What a candidate gets back.</summary>
/// <param name="Id">The application.</param>
/// <param name="Reference">The number by which one can speak of it.</param>
/// <param name="Secret">The secret of the candidate's own page. Shown once, and kept nowhere.</param>
public sealed record ReceivedApplication(Guid Id, string Reference, string Secret)
{
    /// <summary>Never the secret.</summary>
    public override string ToString() => Reference;
}
