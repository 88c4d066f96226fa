using System.Globalization;

namespace Waarborg.Deidentification;

/// <summary>Something that was noticed in a text, and why it is or is not among the findings.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Label">What it would be.</param>
/// <param name="Score">How sure the recogniser is; 0 for what failed its check.</param>
/// <param name="Source">The recogniser. Never holds text of the document.</param>
/// <param name="Fate">What became of it.</param>
public sealed record TracedFinding(int Start, int End, EntityLabel Label, double Score, string Source, FindingFate Fate)
{
    /// <summary>The reason in a sentence, without any text of the document.</summary>
    /// <param name="dutch">Dutch rather than English.</param>
    public string Why(bool dutch) => Fate switch
    {
        FindingFate.Reported => dutch ? $"Gevonden door '{Source}'." : $"Found by '{Source}'.",
        FindingFate.Covered => dutch ? "Een zekerder of langere vondst dekt deze plaats." : "A surer or longer finding covers this place.",
        FindingFate.Hint => dutch ? "Aanwijzing voor het geleerde model, dat er niets persoonlijks in zag." : "A hint to the learned model, which saw nothing personal in it.",
        FindingFate.FailedCheck => dutch ? "Heeft de vorm van zo'n nummer, maar de controle klopt niet." : "Has the form of such a number, but its check fails.",
        FindingFate.Doubtful => dutch
            ? string.Create(CultureInfo.InvariantCulture, $"Het geleerde model vond gewone tekst waarschijnlijker (zekerheid {Score:0.00}).")
            : string.Create(CultureInfo.InvariantCulture, $"The learned model found ordinary text more likely (certainty {Score:0.00})."),
        FindingFate.Ordinary => dutch ? "Een zwakke regel vond dit, maar het geleerde model is zeker dat het gewone tekst is." : "A weak rule found this, but the learned model is sure that it is ordinary text.",
        _ => dutch ? "Naar dit label of deze zekerheid is niet gevraagd." : "This label or this score was not asked for.",
    };

    /// <summary>The offsets, label and fate; never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EntityLabels.ToWire(Label)}[{Start}..{End}) {Fate} {Source}");
}
