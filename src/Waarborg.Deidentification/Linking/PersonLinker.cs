using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Linking;

/// <summary>
/// Links the mentions of one person in a document: "Jan Jansen", "J. Jansen", "meneer Jansen" and "jan" are one, "Jan Smit" and "Jan Smid" two.
/// A mention that fits two people is linked to neither: a link that is missed costs use, a wrong one puts two people under one pseudonym.
/// Mentions go in batches, each linked from the fullest form to the barest; people stay from batch to batch. Not thread safe.
/// </summary>
internal sealed class PersonLinker(KnownPeople? known, string? personKey)
{
    private readonly List<PersonIdentity> _people = [];
    private readonly Dictionary<string, List<PersonIdentity>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _canonicals = new(StringComparer.Ordinal);

    /// <summary>The people found so far.</summary>
    public int Count => _people.Count;

    /// <summary>True when a folded word is part of some person's name in the document.</summary>
    public bool IsNameWord(string folded) => _byWord.ContainsKey(folded);

    /// <summary>Links the person findings of a text.</summary>
    /// <returns>Per finding, in the order given: the mention and the person.</returns>
    public IReadOnlyList<(Mention Mention, PersonIdentity Person)> Link(string text, IReadOnlyList<Entity> persons)
    {
        var result = new (Mention Mention, PersonIdentity Person)[persons.Count];
        var mentions = persons.Select(p => Mention.Read(text, p.Start, p.End)).ToList();
        foreach (var i in Enumerable.Range(0, mentions.Count).OrderBy(i => Bareness(mentions[i].Form)).ThenBy(i => i))
        {
            var value = text[persons[i].Start..persons[i].End];
            var person = Find(mentions[i], known?.SubjectOf(value, personKey));
            person.Learn(mentions[i]);
            Index(person, mentions[i]);
            result[i] = (mentions[i], person);
        }

        return result;
    }

    /// <summary>
    /// The text from which a person's pseudonym is made; no two people of a document have the same. A full name or a known person is the same in
    /// every document; a partial name only within its own.
    /// </summary>
    public string Canonical(PersonIdentity person, string? documentId)
    {
        if (person.Canonical is { } made)
            return made;
        var name = person.KnownKey is { } key ? "\u0001" + key
            : person.HasGivenName && !person.IsFamily && !IsSharedByKnown(person) ? string.Join(' ', [.. person.Given, .. Words(person)])
            : "\u0002" + documentId + "\u0002" + string.Join(' ', [.. person.Given, .. Words(person), person.Word]) + (person.IsFamily ? "\u0003" : string.Empty);
        var unique = name;
        for (var number = 2; !_canonicals.Add(unique); number++)
            unique = $"{name}\u0004{number}";
        return person.Canonical = unique;
    }

    private static IEnumerable<string> Words(PersonIdentity person) => person.Particles.Length > 0 ? [person.Particles, person.Surname] : [person.Surname];

    /// <summary>Several known people bear this full name: then it tells nobody apart across documents.</summary>
    private bool IsSharedByKnown(PersonIdentity person)
    {
        if (known is null)
            return false;
        var name = Document.Plain(string.Join(' ', [.. person.Given, .. Words(person)]));
        return known.Names.TryMatch(name, 0, out var end, out var key) && end == name.Count && key.Length == 0;
    }

    private static int Bareness(NameForm form) => form switch
    {
        NameForm.Full => 0,
        NameForm.Initials => 1,
        NameForm.Family => 2,
        NameForm.Surname => 3,
        NameForm.Word => 4,
        _ => 5,
    };

    private PersonIdentity Find(Mention mention, string? knownKey)
    {
        var fitting = Candidates(mention).Where(p => knownKey is null || p.KnownKey is null || p.KnownKey == knownKey).ToList();
        if (knownKey is not null)
            return fitting.Find(p => p.KnownKey == knownKey) ?? _people.Find(p => p.KnownKey == knownKey) ?? New(knownKey);
        if (fitting.Count == 1)
            return fitting[0];

        // Several fit: the one that was made of nothing but this form earlier, or a new one; never a choice between people.
        return fitting.Find(p => IsBare(p, mention)) ?? New(null);
    }

    private PersonIdentity New(string? knownKey)
    {
        var person = new PersonIdentity { KnownKey = knownKey };
        _people.Add(person);
        return person;
    }

    private static bool IsBare(PersonIdentity person, Mention mention) => person.KnownKey is null && person.Given.SequenceEqual(mention.Given)
        && person.Particles == mention.Particles && (person.Surname == mention.Surname || person.Word == mention.Surname)
        && (person.Word.Length > 0) == (mention.Form is NameForm.Word or NameForm.InitialsOnly) && person.Sex == mention.Sex;

    private IEnumerable<PersonIdentity> Candidates(Mention mention)
    {
        var keys = mention.Form is NameForm.InitialsOnly ? [mention.Surname] : SurnameKeys(mention.Surname);
        return keys.SelectMany(key => _byWord.GetValueOrDefault(key, [])).Distinct().Where(person => Fits(person, mention));
    }

    private static bool Fits(PersonIdentity person, Mention mention)
    {
        if ((mention.Form == NameForm.Family) != person.IsFamily)
            return false;
        if (person.Sex != Sex.Unknown && mention.Sex != Sex.Unknown && person.Sex != mention.Sex)
            return false;
        return mention.Form switch
        {
            NameForm.Full or NameForm.Initials => person.Surname.Length > 0 && FitsSurname(person, mention) && FitsGiven(person.Given, mention.Given),
            NameForm.Word => (person.HasGivenName && person.Given[0] == mention.Surname) || FitsSurname(person, mention) || person.Word == mention.Surname,
            NameForm.InitialsOnly => person.Word == mention.Surname,
            _ => FitsSurname(person, mention) || person.Word == mention.Surname,
        };
    }

    private static bool FitsSurname(PersonIdentity person, Mention mention) =>
        person.Surname.Length > 0 && SurnameKeys(person.Surname).Intersect(SurnameKeys(mention.Surname)).Any() && Particle.Agree(person.Particles, mention.Particles)
        && (person.Surname == mention.Surname || mention.Surname.Contains('-', StringComparison.Ordinal) != person.Surname.Contains('-', StringComparison.Ordinal));

    /// <summary>Each given name equals the other's at its place, or is its initial; one list may be longer.</summary>
    private static bool FitsGiven(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (a[i] != b[i] && !(a[i].Length == 1 && b[i][0] == a[i][0]) && !(b[i].Length == 1 && a[i][0] == b[i][0]))
                return false;
        }

        return true;
    }

    private void Index(PersonIdentity person, Mention mention)
    {
        foreach (var word in SurnameKeys(mention.Surname).Concat(mention.Form == NameForm.Full ? [mention.Given[0]] : []))
        {
            if (!_byWord.TryGetValue(word, out var people))
                _byWord.Add(word, people = []);
            if (!people.Contains(person))
                people.Add(person);
        }
    }

    /// <summary>"jansen-de vries" is found as itself and as "jansen", the name it begins with.</summary>
    private static IEnumerable<string> SurnameKeys(string surname)
    {
        yield return surname;
        if (surname.IndexOf('-', StringComparison.Ordinal) is > 1 and var dash)
            yield return surname[..dash];
    }
}
