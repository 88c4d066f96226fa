namespace Waarborg.Deidentification.Linking;

/// <summary>One person of a document, gathered from the mentions. Mutable while mentions are being linked.</summary>
internal sealed class PersonIdentity
{
    /// <summary>The key of a known person, or null.</summary>
    public string? KnownKey { get; init; }

    /// <summary>The fullest given names or initials seen.</summary>
    public IReadOnlyList<string> Given { get; private set; } = [];

    public string Particles { get; private set; } = string.Empty;

    public string Surname { get; private set; } = string.Empty;

    /// <summary>A single word of which nobody knows whether it is a given name or a surname; empty otherwise.</summary>
    public string Word { get; private set; } = string.Empty;

    public bool IsFamily { get; private set; }

    public Sex Sex { get; private set; }

    /// <summary>Set once, when a pseudonym is first needed; from then on the person keeps it.</summary>
    public string? Canonical { get; set; }

    /// <summary>True when at least one given name is written out.</summary>
    public bool HasGivenName => Given.Count > 0 && Given[0].Length > 1;

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(PersonIdentity);

    /// <summary>Adds what a mention tells that was not known yet.</summary>
    public void Learn(Mention mention)
    {
        if (mention.Sex != Sex.Unknown && Sex == Sex.Unknown)
            Sex = mention.Sex;
        switch (mention.Form)
        {
            case NameForm.Word:
            case NameForm.InitialsOnly:
                if (Surname.Length == 0 && Given.Count == 0)
                    Word = mention.Surname;
                return;
            case NameForm.Family:
                IsFamily = true;
                break;
        }

        if (Surname.Length == 0)
            Surname = mention.Surname;
        if (mention.Particles.Length > Particles.Length)
            Particles = mention.Particles;
        if (Weight(mention.Given) > Weight(Given))
            Given = mention.Given;
        if (Sex == Sex.Unknown && HasGivenName)
            Sex = GivenNameSex.Of(Given[0]);
    }

    private static int Weight(IReadOnlyList<string> given) => given.Count == 0 ? 0 : given.Count + (given[0].Length > 1 ? 100 : 0);
}
