using Waarborg.Chain.Problems;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>What came of one manifest: an activity with its assessment, or the problems that prevented it.</summary>
internal sealed record AssessedManifest(Activity? Activity, Assessment? Assessment, IReadOnlyList<Problem> Problems);
