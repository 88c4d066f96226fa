using Waarborg.Law;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>What the gate thinks of an activity now: as a whole, and stage by stage.</summary>
/// <param name="Activity">The activity, newest version.</param>
/// <param name="Facts">The facts it was judged by.</param>
/// <param name="Overall">All used stages together.</param>
/// <param name="Stages">Each used stage on its own.</param>
public sealed record ActivityAssessment(Activity Activity, Facts Facts, Assessment Overall, IReadOnlyDictionary<Stage, Assessment> Stages);
