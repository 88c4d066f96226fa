using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes back the names of machines: "Bot Lena:", "Sofie [bot]", "Nico (virtuele assistent)", "ik ben Bas, een chatbot", "PakkieBot". What a machine is called is nobody wherever it stands in the
/// text, unless somebody there bears it too: as part of a longer name, with a title or a relation ("mijn vrouw Marie", "Stijn (mens)"), where they say that it is theirs and no machine speaks
/// ("u spreekt met Lena"), or where the machine greets them. Runs before names are repeated.
/// </summary>
internal sealed class MachineNames : IRecogniser
{
    /// <summary>How far back on its line a machine may begin to speak.</summary>
    private const int LongestLead = 24;

    private const int CamelEnding = 3;

    /// <summary>The words that say that something is a machine.</summary>
    public static readonly WordSet Machines = new("bot botje chatbot robot zorgrobot robotkat");

    /// <summary>What a machine says that it is, before <see cref="Assistants"/> or alone in brackets: "de digitale assistent", "(virtueel)".</summary>
    private static readonly WordSet Artificial = new("digitale virtuele digitaal virtueel digital virtual");

    private static readonly WordSet Assistants = new("assistent assistente assistant hulp helper agent");

    private static readonly WordSet Articles = new("de het een uw je jouw jullie onze the a an your our");

    private const uint Human = WordClasses.Title | WordClasses.Relation | WordClasses.Role;

    /// <summary>Before or behind a name they say that it is of somebody.</summary>
    private static readonly WordSet Own = new("mijn m'n mn onze my our zijn haar his her");

    private static readonly WordSet People = new("mens mensen medewerker medewerkster collega human person echte real");

    /// <summary>With these a machine speaks to somebody.</summary>
    private static readonly WordSet Greetings = new("hoi hallo hi hey hello dag beste dear welkom welcome goedemorgen goedemiddag goedenavond");

    private static readonly WordSet Introductions = new("met ben heet is naam name am m with");

    /// <summary>The words at which it looks.</summary>
    public static IEnumerable<string> Words => [.. Machines.Words, .. Artificial.Words];

    public string Name => "name.machine";

    public void Recognise(Document document, List<Entity> found)
    {
        HashSet<ulong>? names = null;
        HashSet<int>? places = null;
        foreach (var i in document.Marked(Trigger.Machine))
        {
            var name = Named(document, i);
            if (name < 0 || !document[name].IsWord)
                continue;
            (names ??= []).Add(document[name].Hash);
            (places ??= []).Add(document[name].Start);
        }

        if (names is not null && places is not null)
        {
            // Where a machine is named nobody else is, whatever introduces it.
            found.RemoveAll(entity => places.Contains(entity.Start) && IsName(document, entity, names));
            ForgetPeople(document, found, names);
        }

        found.RemoveAll(entity => IsName(document, entity, names));
    }

    /// <summary>What the tagger took for a person and is the name of a machine and no more.</summary>
    private static bool IsName(Document document, Entity entity, HashSet<ulong>? names) => entity.Label == EntityLabel.Person && entity.Source is Tagger.Source
        && (IsCamel(document.Text, entity) || (names is not null && AllOf(document, entity, names)));

    /// <summary>The name that a word gives to a machine, or −1.</summary>
    private static int Named(Document document, int i)
    {
        var machine = Machines.Contains(document.Folded(i));
        var last = machine ? i : document.GapAfter(i) is " " && Assistants.Contains(document.Folded(i + 1)) ? i + 1 : -1;
        // "Sofie [bot]", "Floor (virtueel)", "Nico (virtuele assistent)"
        if (i > 0 && document.GapBefore(i) is " (" or " [" && document.GapAfter(last < 0 ? i : last) is var closed && (closed.StartsWith(")") || closed.StartsWith("]")))
            return i - 1;
        if (last < 0)
            return -1;
        // "ik ben Lena, de digitale assistent", "I'm Lena, your virtual assistant"
        if (i > 1 && document.GapBefore(i) is " " && Articles.Contains(document.Folded(i - 1)) && document.GapBefore(i - 1) is ", ")
            return i - 2;
        // "een robot die Sofie heet"
        if (machine && document.GapAfter(i) is " " && document.Folded(i + 1) is "die" or "dat" && document.GapAfter(i + 2) is " " && document.Folded(i + 3) is "heet" or "heette")
            return i + 2;
        return document.GapAfter(last) is " " && !document.GapAfter(last + 1).StartsWith("-") ? last + 1 : -1;
    }

    /// <summary>Leaves out the names that somebody in the text bears too.</summary>
    private static void ForgetPeople(Document document, List<Entity> found, HashSet<ulong> names)
    {
        foreach (var entity in found)
        {
            if (entity.Label != EntityLabel.Person)
                continue;
            var first = document.TokenAt(entity.Start);
            var alone = first < document.Count && document[first].End >= entity.End;
            if (alone ? !names.Contains(document[first].Hash) || !IsSomebody(document, first) : AllOf(document, entity, names))
                continue;
            for (var i = first; i < document.Count && document[i].Start < entity.End; i++)
                names.Remove(document[i].Hash);
        }
    }

    private static bool IsSomebody(Document document, int i)
    {
        if (document.GapAfter(i) is ", " && Own.Contains(document.Folded(i + 1)) || (document.GapAfter(i) is " (" or ", " && (People.Contains(document.Folded(i + 1)) || People.Contains(document.Folded(i + 2)))))
            return true;
        if (i == 0)
            return false;
        var before = document.Folded(i - 1);
        var classes = WordLexicon.ClassesOf(document[i - 1].Hash, before);
        if (Introductions.Contains(before))
            return !MachineSpeaks(document, i);
        return Own.Contains(before) || People.Contains(before) || ((classes & Human) != 0 && !Assistants.Contains(before)) || (Greetings.Contains(before) && MachineSpeaks(document, i));
    }

    /// <summary>"Bot Joop: Hoi, ik ben Joop": earlier on the line stands a machine.</summary>
    private static bool MachineSpeaks(Document document, int i)
    {
        for (var at = i; at > 0 && i - at < LongestLead && !document.StartsLine(at); at--)
        {
            if (document.Bears(at - 1, Trigger.Machine))
                return true;
        }

        return false;
    }

    private static bool AllOf(Document document, Entity entity, HashSet<ulong> names)
    {
        var i = document.TokenAt(entity.Start);
        if (i >= document.Count || document[i].Start >= entity.End)
            return false;
        var named = false;
        for (; i < document.Count && document[i].Start < entity.End; i++)
        {
            var isName = names.Contains(document[i].Hash);
            named |= isName;
            if (!isName && !Machines.Contains(document.Folded(i)))
                return false;
        }

        return named;
    }

    /// <summary>"PakkieBot".</summary>
    private static bool IsCamel(string text, Entity entity) => entity.Length > CamelEnding && text.AsSpan(entity.End - CamelEnding, CamelEnding) is "Bot" && char.IsLower(text[entity.End - CamelEnding - 1]);
}
