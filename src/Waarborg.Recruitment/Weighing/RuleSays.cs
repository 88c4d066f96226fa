using Waarborg.Recruitment.Finding;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What the rules found on a criterion, as something to weigh.</summary>
/// <param name="Verdict">Their verdict.</param>
/// <param name="Explicit">True when a statement of the file itself decides.</param>
/// <param name="Typed">What those rules say that read a language, a level, a date or hours; null where none of them applies.</param>
/// <param name="Shown">Which statements they show, by place in the file.</param>
internal sealed record RuleSays(Verdict Verdict, bool Explicit, Verdict? Typed, IReadOnlyList<bool> Shown);
