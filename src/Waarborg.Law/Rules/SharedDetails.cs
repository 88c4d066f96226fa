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
        ["form-outdated"] = new(
            "De verwerking is daarna veranderd: {0}. Kijk de antwoorden na en dien ze opnieuw in.",
            "The activity changed afterwards: {0}. Check the answers and submit them again."),
        ["form-review"] = new(
            "U zou dit op {0} opnieuw bekijken. Kijk de antwoorden na en dien ze opnieuw in.",
            "You would look at this again on {0}. Check the answers and submit them again."),
        ["clauses-open"] = new(
            "In de controle van de overeenkomst met minstens één partij staat een nee: {0} onderdelen ontbreken.",
            "The check of the agreement with at least one party holds a no: {0} clauses are missing."),
        ["measure-unknown"] = new("Het manifest zegt niets over: {0}.", "The manifest says nothing about: {0}."),
        ["measure-none"] = new("Dit is niet gedaan: {0}.", "This was not done: {0}."),
        ["measure-not-needed"] = new("Dit is hier niet nodig, met reden: {0}.", "This is not needed here, for a stated reason: {0}."),
        ["measure-unproven"] = new("Er is geen bewijs genoemd van: {0}.", "No proof is named of: {0}."),
        ["measure-undated"] = new("Er staat geen datum bij: {0}.", "There is no date with: {0}."),
        ["measure-later"] = new("Dit telt pas later mee: {0}. De datum is {1}.", "This counts only later: {0}. The date is {1}."),
        ["measure-old"] = new("Dit is te lang geleden: {0}, op {1}. Het telt {2} maanden.", "This is too long ago: {0}, on {1}. It counts for {2} months."),
        ["small-effect"] = new(
            "De uitkomst heeft geen rechtsgevolg en raakt mensen niet ernstig.",
            "The outcome has no legal effect and does not affect people seriously."),
        ["effect-unknown"] = new(
            "Het manifest zegt niet welk gevolg een uitkomst voor mensen heeft.",
            "The manifest does not say what an outcome does to people."),
        ["no-human"] = new(
            "Het manifest zegt dat geen mens naar de uitkomst kijkt.",
            "The manifest says that no human looks at the outcome."),
        ["role-unknown"] = new(
            "Het manifest zegt niet wat een mens met de uitkomst doet.",
            "The manifest does not say what a human does with the outcome."),
        ["automated"] = new(
            "Het manifest zegt dat de uitkomst vanzelf ingaat.",
            "The manifest says that the outcome takes effect by itself."),
        ["automated-unknown"] = new(
            "Het manifest zegt niet of de uitkomst vanzelf ingaat.",
            "The manifest does not say whether the outcome takes effect by itself."),
        ["exception"] = new(
            "U steunt op een uitzondering, met de waarborgen die daarbij horen.",
            "You rely on an exception, with the safeguards that belong to it."),
        ["people-unknown"] = new("Het is nog niet bekend van wie de gegevens zijn.", "It is not yet known whose data these are."),
        ["set-unknown"] = new("Er is nog geen dataset gemaakt en gemeten.", "No data set has been made and measured yet."),
    };

    public static LocalizedText? Find(string key) => All.GetValueOrDefault(key);
}
