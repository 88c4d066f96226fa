using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>What experience or knowledge is about: everything in <see cref="Slots"/> must be there, each in one of its wordings.</summary>
internal sealed record Topic(IReadOnlyList<Slot> Slots)
{
    internal static Topic Nothing { get; } = new([]);

    internal bool IsEmpty => Slots.Count == 0;

    internal string Name => string.Join(" + ", Slots.Select(slot => slot.Name));
}

/// <summary>One part of a topic.</summary>
/// <param name="Name">The words of the vacancy.</param>
/// <param name="Patterns">Any of these will do.</param>
/// <param name="Concepts">The names of the concepts among them.</param>
internal sealed record Slot(string Name, IReadOnlyList<Regex> Patterns, IReadOnlyList<string> Concepts)
{
    internal IEnumerable<Match> Matches(string folded) => Patterns.SelectMany(pattern => pattern.Matches(folded)).Where(match => match.Length > 0);
}
