using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.People;

/// <summary>The phrases by which a person appears in the person's own texts.</summary>
internal sealed class OwnForms
{
    private static readonly OwnForm Name = new(OwnKind.Name);
    private static readonly OwnForm OrdinaryName = new(OwnKind.OrdinaryName);
    private static readonly OwnForm Initials = new(OwnKind.Initials);
    private static readonly OwnForm Street = new(OwnKind.Street);
    private static readonly OwnForm City = new(OwnKind.City);

    public OwnForms(KnownPerson person)
    {
        if (NameParts.Parse(person.Name) is { } name)
            AddName(name);
        if (KnownAddress.Parse(person.Address) is { } address)
            Phrases.Add(address.Street, Street);
        if (!string.IsNullOrWhiteSpace(person.City))
            Phrases.Add(person.City, City);
        BirthDate = person.DateOfBirth;
        Postcode = Folding.LettersAndDigits(person.Postcode ?? string.Empty);
    }

    public PhraseTrie<OwnForm> Phrases { get; } = new();

    public DateOnly? BirthDate { get; }

    /// <summary>The postcode without its blank, folded; empty when unknown.</summary>
    public string Postcode { get; }

    /// <summary>Folded words that carry the name.</summary>
    public HashSet<string> NameWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Folded particles and initials, which say nothing alone.</summary>
    public HashSet<string> SmallWords { get; } = new(StringComparer.Ordinal);

    private void AddName(NameParts name)
    {
        foreach (var form in name.FullForms())
            Phrases.Add(form, Name);
        foreach (var form in name.InitialForms())
            Phrases.Add(form, Initials);
        if (name.Particles.Length > 0)
            Phrases.Add(name.LastName, Name);
        AddPart(name.Surname);
        foreach (var part in name.Given.Concat(name.Surname.Split(' ')))
            AddPart(part);
        if (name.Given.Count > 1)
            Phrases.Add(string.Join(' ', name.Given), Name);
        foreach (var word in name.Particles.Split(' ').Concat(name.Given.Select(g => g[..1])))
            AddWords(word, SmallWords);
    }

    private void AddPart(string part)
    {
        var ordinary = part.Length < 3 || OrdinaryWords.Contains(Folding.LettersAndDigits(part));
        Phrases.Add(part, ordinary ? OrdinaryName : Name);
        AddWords(part, NameWords);
    }

    private static void AddWords(string text, HashSet<string> words)
    {
        var document = Document.Plain(text);
        for (var i = 0; i < document.Count; i++)
            words.Add(document.Folded(i).ToString());
    }
}
