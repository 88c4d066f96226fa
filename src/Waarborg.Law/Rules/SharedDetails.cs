namespace Waarborg.Law;

/// <summary>Sentences that several rules share.</summary>
internal static class SharedDetails
{
    public static IReadOnlyDictionary<string, LocalizedText> All { get; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["no-reuse"] = new(
            "U gebruikt de gegevens voor het doel waarvoor u ze verzamelde. Dit is geen hergebruik.",
            "You use the data for the purpose for which you collected them. This is not re-use."),
        ["reuse-unknown"] = new(
            "Het manifest zegt niet voor welk doel de gegevens zijn verzameld.",
            "The manifest does not say for which purpose the data were collected."),
        ["form-open"] = new("Aantal vragen zonder goed antwoord: {0}.", "Questions without a proper answer: {0}."),
        ["form-dpo"] = new("De antwoorden zijn klaar. De FG moet ze nog goedkeuren.", "The answers are ready. The DPO still has to approve them."),
        ["people-unknown"] = new("Het is nog niet bekend van wie de gegevens zijn.", "It is not yet known whose data these are."),
        ["set-unknown"] = new("Er is nog geen dataset gemaakt en gemeten.", "No data set has been made and measured yet."),
    };

    public static LocalizedText? Find(string key) => All.GetValueOrDefault(key);
}
