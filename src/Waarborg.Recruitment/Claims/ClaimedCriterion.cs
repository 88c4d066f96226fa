namespace Waarborg.Recruitment.Claims;

/// <summary>What a language model says that a file shows about one criterion. Nothing is believed of it before it is checked.</summary>
/// <param name="Id">The criterion it names.</param>
/// <param name="Verdict"><c>met</c>, <c>unclear</c> or <c>not_met</c>.</param>
/// <param name="Quotes">What it rests on.</param>
/// <param name="MissingDutch">What it says is missing, in Dutch.</param>
/// <param name="MissingEnglish">The same in English.</param>
public sealed record ClaimedCriterion(string? Id, string? Verdict, IReadOnlyList<ClaimedQuote>? Quotes, string? MissingDutch, string? MissingEnglish)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(ClaimedCriterion);
}
