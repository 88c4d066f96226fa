using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Chain.Apply.Assessments;

/// <summary>
/// What a reviewer should know of the assessor: what it does, how often it was wrong when it was measured, and what it cannot do. Figures as measured on committed code with
/// the fictional candidates of <c>cases/recruitment</c>; see <c>docs/decisions/2026-11-28-evidence-by-rules.md</c>.
/// </summary>
public static class AssessorCard
{
    /// <summary>Name and version; part of every proposal.</summary>
    public const string Id = "evidence-finder/1";

    /// <summary>Name and version of what made a proposal: the rules alone, or with a configured model of which something held.</summary>
    public static string IdOf(ModelShare? model) => model is { WasUsed: true } ? $"{Id} + {model.Message.Model}" : Id;

    /// <summary>What a reviewer should know when a language model had a part in a proposal.</summary>
    public static IReadOnlyList<BilingualText> ModelLimits { get; } =
    [
        new("Een taalmodel las het blinde dossier mee. Elke passage die het noemt, is woord voor woord in het dossier teruggevonden. Wat er niet stond, is weggelaten en geteld.", "A language model read the blind file as well. Every passage that it names was found in the file word for word. What did not stand there was left out and counted."),
        new("Het taalmodel kan een uitkomst van de vaste regels hoogstens één stap verschuiven. Spreken ze elkaar tegen, dan staat er 'onduidelijk'.", "The language model can move an outcome of the fixed rules by one step at most. Where they contradict each other it says 'unclear'."),
        new("Hoe vaak dit taalmodel het mis heeft, is hier niet gemeten.", "How often this language model is wrong was not measured here."),
    ];

    /// <summary>Verdicts that agreed with two readers, on the candidates that the rules were not written with.</summary>
    public const int Agreed = 67;

    /// <summary>Of so many verdicts.</summary>
    public const int Measured = 72;

    /// <summary>What it does and does not do.</summary>
    public static IReadOnlyList<BilingualText> Limits { get; } =
    [
        new("Het zoekt met vaste regels, zonder netwerk en zonder zelflerend model. Er gaat niets naar buiten.", "It searches by fixed rules, without a network and without a learning model. Nothing goes outside."),
        new("Het geeft geen cijfer, geen rangorde en geen advies over aannemen.", "It gives no score, no order and no advice about hiring."),
        new("Wat in geen woordenlijst staat, vindt het niet. 'Niet aangetoond' betekent dan: niets gevonden.", "What is in no word list, it does not find. 'Not met' then means: nothing was found."),
        new("Het leest Nederlands en Engels. Ervaring die alleen tussen de regels staat, ziet het niet.", "It reads Dutch and English. Experience that stands between the lines only, it does not see."),
    ];
}
