using System.Collections.Frozen;
using Waarborg.Deidentification.People;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification;

/// <summary>
/// An index of known people: their unique identifiers are found in anybody's text, what many people share (a first name, a town) only in their own.
/// Immutable and thread safe. Holds personal data in memory; <see cref="ToString"/> shows a count.
/// </summary>
public sealed class KnownPeople
{
    private readonly FrozenDictionary<string, PersonEntry> _people;

    private KnownPeople(FrozenDictionary<string, PersonEntry> people)
    {
        _people = people;
        foreach (var person in people.Values.OrderBy(p => p.Person.Key, StringComparer.Ordinal))
            Index(person.Person);
    }

    /// <summary>The number of people.</summary>
    public int Count => _people.Count;

    /// <summary>Full names with their person's key; the empty key when several people bear the name.</summary>
    internal PhraseTrie<string> Names { get; } = new();

    internal IdentifierIndex Identifiers { get; } = new();

    /// <summary>Starts an index.</summary>
    public static Builder NewBuilder() => new();

    /// <summary>The number of people; no data of theirs.</summary>
    public override string ToString() => $"{nameof(KnownPeople)} of {Count}";

    internal PersonEntry? Find(string? key) => key is not null && _people.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>
    /// Whom a name means in a text of <paramref name="personKey"/>: that person, the only bearer of the full name, or nobody known.
    /// </summary>
    internal string? SubjectOf(string name, string? personKey)
    {
        var document = Document.Plain(name);
        if (Find(personKey) is { } own && own.IsNamedBy(document))
            return own.Person.Key;
        return Names.TryMatch(document, 0, out var end, out var key) && end == document.Count && key.Length > 0 ? key : null;
    }

    private void Index(KnownPerson person)
    {
        if (NameParts.Parse(person.Name) is { } name)
        {
            foreach (var form in name.FullForms())
                Names.Add(form, person.Key, (a, b) => a == b ? a : string.Empty);
        }

        Identifiers.Add(person);
    }

    /// <summary>Collects people for <see cref="KnownPeople"/>. Not thread safe.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, PersonEntry> _people = new(StringComparer.Ordinal);

        internal Builder()
        {
        }

        /// <summary>Adds a person; a second person with the same key takes the place of the first.</summary>
        /// <returns>This builder.</returns>
        public Builder Add(KnownPerson person)
        {
            ArgumentNullException.ThrowIfNull(person);
            _people[person.Key] = new(person);
            return this;
        }

        /// <summary>Makes the index; the builder can go on.</summary>
        public KnownPeople Build() => new(_people.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
