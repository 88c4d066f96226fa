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
