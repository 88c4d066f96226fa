namespace Waarborg.Deidentification;

/// <summary>
/// Three attacks, one for each question of WP216 (Opinion 05/2014): singling out, linkability, inference. Half of the people are the data set that the
/// attacker has, the other half the control group, who are not in it. The attacker knows what is visible of a target: the quasi-identifiers that remain
/// and rare words.
/// </summary>
internal sealed class Attacks
{
    private const int Attempts = 1_000;
    private const int Rare = 3;
    private const int MostWords = 6;

    private readonly List<IReadOnlyList<ulong>> _released = [];
    private readonly List<IReadOnlyList<ulong>> _control = [];
    private readonly List<RiskUnit> _releasedUnits;
    private readonly List<RiskUnit> _controlUnits;
    private readonly Dictionary<ulong, List<int>> _index = [];
    private readonly Random _random;

    /// <param name="units">The people.</param>
    /// <param name="seed">Makes the attack repeatable.</param>
    public Attacks(IReadOnlyCollection<RiskUnit> units, int seed)
    {
        _random = new(seed);
        var all = units.OrderBy(_ => _random.Next()).ToList();
        (_releasedUnits, _controlUnits) = (all[..(all.Count / 2)], all[(all.Count / 2)..]);
        var frequency = units.SelectMany(u => u.Words).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        _released.AddRange(_releasedUnits.Select(u => Facts(u, frequency)));
        _control.AddRange(_controlUnits.Select(u => Facts(u, frequency)));
        for (var i = 0; i < _released.Count; i++)
        {
            foreach (var fact in _released[i])
            {
                if (!_index.TryGetValue(fact, out var people))
                    _index.Add(fact, people = []);
                people.Add(i);
            }
        }
    }

    /// <summary>
    /// The attacker looks for one or two facts that hold for exactly one person in the data set, and counts on it that they single somebody out. The
    /// control: the same facts among as many people who are not in it.
    /// </summary>
    public AttackResult SinglingOut()
    {
        var (hits, control) = (0, 0);
        var targets = Targets(_released.Count);
        foreach (var target in targets)
        {
            var facts = _released[target].OrderBy(_ => _random.Next()).Take(2).ToList();
            if (facts.Count == 0 || Having(facts).Count != 1)
                continue;
            hits++;
            control += _control.Count(person => facts.TrueForAll(person.Contains)) == 1 ? 1 : 0;
        }

        return new(new(hits, targets.Count), new(control, targets.Count));
    }

    /// <summary>The attacker has two halves of what is visible of a person, from two sources, and links them when both point at the same record.</summary>
    public AttackResult Linkability() => new(Link(_released), Link(_control));

    /// <summary>The attacker knows all that is visible of a person but one kind of fact, and reads that off the record that looks most alike.</summary>
    public AttackResult Inference() => new(Infer(_releasedUnits, _released), Infer(_controlUnits, _control));

    private static IReadOnlyList<ulong> Facts(RiskUnit unit, Dictionary<ulong, int> frequency) =>
        [.. unit.Visible.SelectMany(pair => pair.Value), .. unit.Words.Where(w => frequency[w] <= Rare).Take(MostWords)];

    private Proportion Link(List<IReadOnlyList<ulong>> people)
    {
        var (hits, targets) = (0, Targets(people.Count));
        foreach (var target in targets)
        {
            var facts = people[target].OrderBy(_ => _random.Next()).ToList();
            if (facts.Count < 2)
                continue;
            var half = facts.Count / 2;
            if (Nearest(facts[..half]) is { } first && Nearest(facts[half..]) == first)
                hits++;
        }

        return new(hits, targets.Count);
    }

    private Proportion Infer(List<RiskUnit> units, List<IReadOnlyList<ulong>> people)
    {
        var (hits, total) = (0, 0);
        foreach (var target in Targets(people.Count))
        {
            var labels = units[target].Original.Keys.Order().ToList();
            total++;
            if (labels.Count == 0)
                continue;
            var secret = labels[_random.Next(labels.Count)];
            var own = units[target].Visible.GetValueOrDefault(secret) ?? [];
            if (Nearest([.. people[target].Where(f => !own.Contains(f))]) is not { } record)
                continue;
            var guess = _releasedUnits[record].Visible.GetValueOrDefault(secret);
            hits += guess is not null && guess.Overlaps(units[target].Original[secret]) ? 1 : 0;
        }

        return new(hits, total);
    }

    /// <summary>The record that shares most facts; null when none does or several share as many.</summary>
    private int? Nearest(List<ulong> facts)
    {
        var shared = new Dictionary<int, int>();
        foreach (var person in facts.SelectMany(f => _index.GetValueOrDefault(f, [])))
            shared[person] = shared.GetValueOrDefault(person) + 1;
        if (shared.Count == 0)
            return null;
        var most = shared.Values.Max();
        var best = shared.Where(pair => pair.Value == most).Select(pair => pair.Key).Take(2).ToList();
        return best.Count == 1 ? best[0] : null;
    }

    private HashSet<int> Having(List<ulong> facts)
    {
        var people = _index[facts[0]].ToHashSet();
        foreach (var fact in facts.Skip(1))
            people.IntersectWith(_index[fact]);
        return people;
    }

    private List<int> Targets(int count) => [.. Enumerable.Range(0, count).OrderBy(_ => _random.Next()).Take(Attempts)];
}
