namespace Waarborg.Law;

/// <summary>The seventeen kinds of processing for which the AP wants a DPIA (list of 27 November 2019, GDPR Art. 35(4)). Numbering and exact conditions
/// were not checked against the text. Thread safe.</summary>
public static class DpiaList
{
    /// <summary>The ids with what they stand for, in the order of the list.</summary>
    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> All { get; } = LawData.DpiaList();
}
