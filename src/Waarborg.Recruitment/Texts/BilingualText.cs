namespace Waarborg.Recruitment.Texts;

/// <summary>A sentence that a person reads, in Dutch (B1) and in English.</summary>
/// <param name="Dutch">The Dutch wording.</param>
/// <param name="English">The English wording.</param>
public sealed record BilingualText(string Dutch, string English)
{
    /// <summary>The wording in a language.</summary>
    /// <param name="language"><c>nl</c> gives Dutch; everything else gives English.</param>
    public string In(string language) => language == "nl" ? Dutch : English;
}
