namespace Waarborg.Recruitment.Blinding;

/// <summary>Why something was taken out. A title is put in other words instead (<see cref="NeutralTitles"/>).</summary>
internal enum Mask { Name, Contact, Number, Age, Ground, Language, FirstLanguage, Title, Place, Photo }

/// <summary>The words that stand where something was taken out; they never tell how long it was.</summary>
internal static class Masks
{
    internal static string Word(Mask mask, string language) => (mask, language == "nl") switch
    {
        (Mask.Name, true) => "[naam]",
        (Mask.Name, _) => "[name]",
        (Mask.Contact, _) => "[contact]",
        (Mask.Number, true) => "[nummer]",
        (Mask.Number, _) => "[number]",
        (Mask.Age, true) => "[leeftijd]",
        (Mask.Age, _) => "[age]",
        (Mask.Language, true) => "[andere taal]",
        (Mask.Language, _) => "[other language]",
        (Mask.FirstLanguage, true) => "[hoogste niveau]",
        (Mask.FirstLanguage, _) => "[highest level]",
        (Mask.Place, true) => "[plaats]",
        (Mask.Place, _) => "[place]",
        (Mask.Photo, true) => "[foto]",
        (Mask.Photo, _) => "[photo]",
        (_, true) => "[persoonlijk]",
        _ => "[personal]",
    };
}
