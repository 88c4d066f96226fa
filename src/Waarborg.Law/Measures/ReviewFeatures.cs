namespace Waarborg.Law;

/// <summary>What makes human review more than a signature: H1 to H17. A translation by this product of the factors that the AP names, of AI Act Art. 14
/// and 26(2), WP251 and C-634/21; not text of the AP. Thread safe.</summary>
public static class ReviewFeatures
{
    /// <summary>The ids with what each asks for, in order.</summary>
    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> All { get; } = LawData.ReviewFeatures();

    /// <summary>How many of them are missing from a list.</summary>
    /// <param name="declared">The ids that a manifest declares.</param>
    public static int Missing(IReadOnlyCollection<string> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return All.Count(feature => !declared.Contains(feature.Key));
    }
}
