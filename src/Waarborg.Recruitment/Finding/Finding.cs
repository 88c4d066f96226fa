using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Finding;

/// <summary>What was found for one requirement; the most telling statements first.</summary>
/// <param name="Verdict">What the file shows.</param>
/// <param name="Statements">What bears on it.</param>
/// <param name="Missing">What is missing; null when nothing is.</param>
/// <param name="Months">The time that was counted, where time is asked.</param>
/// <param name="Silent">True when the file says nothing about it, either way.</param>
/// <param name="Explicit">True when a statement itself decides: a denial, a withdrawn licence, a stated level, a diploma that is still expected.</param>
internal sealed record Finding(Verdict Verdict, IReadOnlyList<Statement> Statements, BilingualText? Missing = null, double? Months = null, bool Silent = false, bool Explicit = false);
