namespace Waarborg.Law;

/// <summary>A text in the two languages of the product. Immutable; holds no personal data.</summary>
/// <param name="Nl">Dutch, language level B1.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Nl, string En)
{
    /// <summary>The text in one language.</summary>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another language.</exception>
    public string In(string lang) => lang switch
    {
        "nl" => Nl,
        "en" => En,
        _ => throw new ArgumentOutOfRangeException(nameof(lang), lang, "Languages are nl and en."),
    };
}
