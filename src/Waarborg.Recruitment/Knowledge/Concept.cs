using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of one trade that mean the same to an employer: job titles, tasks and tools, in Dutch and English.</summary>
internal sealed class Concept
{
    private Concept(string name, string phrases)
    {
        Name = name;
        Pattern = Phrases.Pattern(phrases);
    }

    internal string Name { get; }

    internal Regex Pattern { get; }

    /// <summary>True for the kinds of software whose products are named in the table.</summary>
    internal bool IsSystem => Name.EndsWith("-system", StringComparison.Ordinal) || Name.EndsWith("-software", StringComparison.Ordinal) || Name is "wms" or "crm" or "ticketing" or "cad" or "gis" or "bi-tools";

    /// <summary>Reads a table: a concept a line, <c>name: phrase, phrase</c>. What stands first is the more specific and wins.</summary>
    internal static IEnumerable<Concept> Read(string table) =>
        from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        select new Concept(line[..colon], line[(colon + 1)..]);
}
