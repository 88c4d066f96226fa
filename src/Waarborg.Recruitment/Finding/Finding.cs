using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Finding;

/// <summary>What was found for one requirement; the most telling statements first.</summary>
internal sealed record Finding(Verdict Verdict, IReadOnlyList<Statement> Statements, BilingualText? Missing = null, double? Months = null);
