namespace Waarborg.Law;

/// <summary>Guidance for one sector: what usually goes wrong, and what to do, in order. Immutable; thread safe.</summary>
/// <param name="Id"><c>customer-service</c>, <c>hr</c> or <c>care</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Intro">What it is about.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Mistakes">What people often think, and what the law says.</param>
/// <param name="Retention">How long data may be kept, and how firm that is.</param>
public sealed record SectorGuide(
    string Id, LocalizedText Title, LocalizedText Intro, IReadOnlyList<SectorStep> Steps, IReadOnlyList<SectorMistake> Mistakes, IReadOnlyList<LocalizedText> Retention)
{
    /// <summary>The sectors.</summary>
    public static IReadOnlyList<SectorGuide> All { get; } = LawData.Sectors();

    /// <summary>A sector by its id, or null.</summary>
    /// <param name="id">The id.</param>
    public static SectorGuide? Find(string id) => All.FirstOrDefault(sector => sector.Id == id);
}
