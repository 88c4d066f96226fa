namespace Waarborg.Law;

/// <summary>What a notice must tell people: GDPR Art. 13(2) to (4), 14 and 21(4). Thread safe.</summary>
public static class NoticeChecklist
{
    /// <summary>The items, in the order in which a notice best treats them.</summary>
    public static IReadOnlyList<NoticeItem> Items { get; } = LawData.NoticeItems();

    /// <summary>Whether a notice covers every required item.</summary>
    /// <param name="covers">Ids of the items that it covers.</param>
    public static bool IsCoveredBy(IReadOnlySet<string> covers)
    {
        ArgumentNullException.ThrowIfNull(covers);
        return Items.All(item => !item.Required || covers.Contains(item.Id));
    }
}
