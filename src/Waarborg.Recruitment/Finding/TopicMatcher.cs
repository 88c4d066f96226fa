using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Says how much of a topic some statements cover, and with what stance.</summary>
internal static class TopicMatcher
{
    /// <summary>What mentions one thing mostly implies: who nurses has patients, who phones speaks to somebody.</summary>
    private static readonly Dictionary<string, string[]> Implied = new(StringComparer.Ordinal)
    {
        ["serving"] = ["cook"], ["hotel"] = ["cook"], ["customer"] = ["phone", "reception", "retail", "sales", "serving", "hotel", "passenger-work", "hairdressing", "beauty", "estate-agency", "travel-trade", "optics", "audiology", "pharmacy", "doctors-assistant", "dental-practice", "cashier", "library", "funeral"], ["patients"] = ["nursing", "caregiver", "home-care", "elderly-care", "hospital", "district-nursing", "disability-care", "mental-health"],
        ["writing"] = ["policy", "communication-work", "secretary"], ["pupils"] = ["young-children", "teenagers", "swimming", "childcare", "teaching", "primary-school", "secondary-school", "classroom-assistant"], ["warehouse"] = ["order-picking", "wms", "forklift", "reach-truck"], ["home-care"] = ["district-nursing"],
["logistics"] = ["warehouse", "transport", "order-picking"], ["sql"] = ["data-engineering"], ["containers"] = ["kubernetes"], ["software-development"] = ["java", "csharp", "python", "javascript", "php", "backend", "frontend"],
        ["animals"] = ["veterinary", "animal-care", "livestock"], ["medication"] = ["nursing", "veterinary"], ["caregiver"] = ["nursing", "district-nursing"], ["retail"] = ["cashier"], ["customs"] = [], ["administration"] = ["secretary", "bookkeeping"], ["construction"] = ["masonry", "carpentry"], ["cloud"] = ["aws", "azure"],
        ["truck-driving"] = [], ["driving"] = ["truck-driving"], ["elderly-care"] = ["dementia"],
    };

    /// <summary>Products that are called like an ordinary word are meant only where they have their capital.</summary>
    private static readonly HashSet<string> OrdinaryWords =
    [
        "ons", "nice", "join", "priority", "deputy", "epic", "cura", "canvas", "magister", "uniek", "king", "globe", "go", "safe", "rust", "ruby", "scala", "unity", "aps", "harmony", "exact", "join", "loket", "switches", "elk", "emu", "coda", "simplex", "c",
    ];

    /// <summary>Where somebody worked says little about what they did there.</summary>
    private static readonly HashSet<string> Places =
    [
        "healthcare", "hospital", "home-care", "elderly-care", "disability-care", "mental-health", "primary-school", "secondary-school", "vocational-school", "special-education", "municipality",
        "housing", "construction", "retail", "hotel", "insurance", "nonprofit", "technical", "technical-studies", "transport", "patients", "pupils", "youth-care", "energy", "agriculture",
        "museum", "garden-centre", "banking", "regulated", "aviation", "rail", "young-children", "teenagers", "vulnerable-people",
    ];

    /// <summary>The share of the topic, 0 to 1, that the facts among the statements cover, and the stances of what they mention.</summary>
    internal static Coverage Cover(Topic topic, IReadOnlyList<Statement> statements)
    {
        var covered = 0.0;
        var total = 0.0;
        var deed = topic.Slots.All(IsPlace);
        var mentions = new List<(Statement Statement, Stance Stance)>();
        foreach (var slot in topic.Slots)
        {
            var weight = slot.Weight;
            total += weight;
            var found = Mentions(slot, statements);
            mentions.AddRange(found);
            if (found.Any(m => m.Stance is Stance.Fact or Stance.Doubt) || ImpliedBy(slot, statements))
            {
                covered += weight;
                deed |= !IsPlace(slot);
            }
        }
        return new(total == 0 || !deed ? 0 : covered / total, mentions, topic.Slots.Count);
    }

    /// <summary>Whether a statement names the topic, whether it was done or taught.</summary>
    internal static bool CoversWhenTaught(Topic topic, Statement statement)
    {
        var total = topic.Slots.Sum(s => s.Weight);
        var named = topic.Slots.Where(s => s.Matches(statement.Folded).Any()).Sum(s => s.Weight);
        return new Coverage(total == 0 ? 0 : named / total, [], topic.Slots.Count).Full;
    }

    /// <summary>True for concepts that say little by themselves: where somebody worked, or what is done in every trade.</summary>
    internal static bool IsWeak(string concept) => Places.Contains(concept) || Concepts.IsBehaviour(concept);

    private static bool IsPlace(Slot slot) => slot.Concepts.Count > 0 && slot.Concepts.All(Places.Contains);

    internal static List<(Statement Statement, Stance Stance)> Mentions(Slot slot, IReadOnlyList<Statement> statements) =>
        [.. from at in Enumerable.Range(0, statements.Count)
            let statement = statements[at]
            let matches = slot.Matches(statement.Folded).Where(m => !(OrdinaryWords.Contains(m.Value) && char.IsLower(statement.Text[m.Index]))).ToList()
            where matches.Count > 0
            let stance = matches.Min(m => Stances.Towards(statement, m.Index, m.Length))
            select (statement, stance == Stance.Fact && statement.InLetter && at + 1 < statements.Count && statements[at + 1].Document == statement.Document && Stances.Denies(statements[at + 1].Folded) ? Stance.Negated : stance)];

    private static bool ImpliedBy(Slot slot, IReadOnlyList<Statement> statements) => slot.Concepts.Any(concept =>
        Implied.TryGetValue(concept, out var others) && others.Where(Known).Any(other => statements.Any(s => Facts(s, Concepts.Named(other).Pattern))));

    private static bool Known(string name) => Concepts.All.Any(c => c.Name == name);

    private static bool Facts(Statement statement, Regex pattern) =>
        pattern.Matches(statement.Folded).Any(m => Stances.Towards(statement, m.Index, m.Length) is Stance.Fact or Stance.Doubt);
}

/// <summary>How much of a topic is covered, and by what.</summary>
internal sealed record Coverage(double Share, IReadOnlyList<(Statement Statement, Stance Stance)> Mentions, int Slots)
{
    /// <summary>Of a long description nobody repeats every word.</summary>
    internal bool Full => Share >= Slots switch { <= 2 => 0.66, 3 => 0.6, _ => 0.45 };

    internal bool Partial => Share >= 0.4;

    internal bool Any(Stance stance) => Mentions.Any(m => m.Stance == stance);
}
