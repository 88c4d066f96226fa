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
/// <param name="IsName">True for what the vacancy names with capitals: nothing else will do.</param>
/// <param name="IsOpen">True when the vacancy names it by examples, so that its like will do.</param>
internal sealed record Slot(string Name, IReadOnlyList<Regex> Patterns, IReadOnlyList<string> Concepts, bool IsName = false, bool IsOpen = false)
{
    /// <summary>How much of the topic it is: an unknown word is often a way of putting it, and an example stands for its like.</summary>
    internal double Weight => IsOpen && Concepts.Count == 0 ? 0.3 : Concepts.Count > 0 && Concepts.All(Knowledge.Concepts.IsBehaviour) ? 0.5 : Concepts.Count > 0 || IsName ? 1.0 : 0.5;

    internal IEnumerable<Match> Matches(string folded) => Patterns.SelectMany(pattern => pattern.Matches(folded)).Where(match => match.Length > 0);
}
