using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of one trade that mean the same to an employer: job titles, tasks and tools, in Dutch and English.</summary>
internal sealed class Concept
{
    /// <summary>Shorter words end too many others.</summary>
    private const int ShortestHead = 7;

    private Concept(string name, string phrases)
    {
        Name = name;
        var all = phrases.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Exact = Phrases.Pattern(string.Join(", ", all.Where(p => p[0] != '!')));
        Pattern = Without(all.Where(p => p[0] == '!').Select(p => p[1..]).ToList(), string.Join(", ", all.Where(p => p[0] != '!').Select(Compounded)));
    }

    internal string Name { get; }

    /// <summary>The phrases as the table holds them, without what a compound may put before them.</summary>
    internal Regex Exact { get; }

    internal Regex Pattern { get; }

    /// <summary>True for fields of study.</summary>
    internal bool IsStudy => Name.EndsWith("-studies", StringComparison.Ordinal) || Name is "computer-science";

    /// <summary>True for the kinds of software whose products are named in the table.</summary>
    internal bool IsSystem => Name.EndsWith("-system", StringComparison.Ordinal) || Name.EndsWith("-software", StringComparison.Ordinal) || Name is "wms" or "crm" or "ticketing" or "cad" or "gis" or "bi-tools" or "climate-computer";

    /// <summary>Dutch writes a compound as one word, and it is about its end: a table that holds "beveiliger" means the "objectbeveiliger" too.</summary>
    private static string Compounded(string phrase) => phrase.Length >= ShortestHead && phrase.TrimEnd('*').All(char.IsAsciiLetterLower) ? "*" + phrase : phrase;

    /// <summary>The phrases, but not where one of the excluded ones stands: an "account manager" manages no people.</summary>
    private static Regex Without(List<string> excluded, string phrases)
    {
        if (excluded.Count == 0) return Phrases.Pattern(phrases);
        var prefixes = excluded.Where(e => e.Contains(' ', StringComparison.Ordinal)).Select(e => $@"(?<!{Regex.Escape(e[..e.LastIndexOf(' ')])}[\s\-/])");
        return new($"{Phrases.Begin}(?!(?:{Phrases.Alternatives(string.Join(", ", excluded))}){Phrases.End}){string.Concat(prefixes)}(?:{Phrases.Alternatives(phrases)}){Phrases.End}", RegexOptions.CultureInvariant);
    }

    /// <summary>Reads a table: a concept a line, <c>name: phrase, phrase, !phrase that is not meant</c>. What stands first is the more specific and wins.</summary>
    internal static IEnumerable<Concept> Read(string table) =>
        from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        select new Concept(line[..colon], line[(colon + 1)..]);
}
