using Waarborg.Deidentification.Linking;
using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification.Surrogates;

/// <summary>A made-up name: two given names, a particle and a surname, written in whatever form a mention has.</summary>
internal sealed record SurrogateName(string Given, string Second, string Particles, string Surname)
{
    /// <summary>Chooses a name that fits the sex and language.</summary>
    public static SurrogateName Choose(KeyedChoice choice, Sex sex, bool english)
    {
        var list = (sex, english) switch
        {
            (Sex.Male, false) => NameLists.DutchMen,
            (Sex.Female, false) => NameLists.DutchWomen,
            (_, false) => NameLists.DutchNeutral,
            (Sex.Male, true) => NameLists.EnglishMen,
            (Sex.Female, true) => NameLists.EnglishWomen,
            _ => NameLists.EnglishNeutral,
        };
        var (given, second) = (choice.Of(list), choice.Of(list));
        return english
            ? new(given, second, string.Empty, choice.Of(NameLists.EnglishStems) + choice.Of(NameLists.EnglishEnds))
            : new(given, second, choice.Of(NameLists.Particles), choice.Of(NameLists.DutchStems) + choice.Of(NameLists.DutchEnds));
    }

    /// <summary>The whole name, by which two surrogates are told apart.</summary>
    public string Full => $"{Given} {Particles}{Surname}";

    /// <summary>The name in the form of a mention.</summary>
    /// <param name="mention">How the original is written.</param>
    /// <param name="original">The original, whose signs and case are followed.</param>
    /// <param name="person">The person, to tell a given name alone from a surname alone.</param>
    public string Write(Mention mention, string original, PersonIdentity person)
    {
        var dots = original.Contains('.', StringComparison.Ordinal);
        var initials = string.Concat(new[] { Given, Second }.Take(Math.Max(1, mention.Given.Count)).Select(g => dots ? g[..1] + "." : g[..1]));
        var given = mention.Given.Count > 1 ? $"{Given} {Second}" : Given;
        var written = mention.Form switch
        {
            NameForm.Full => Order(mention, given),
            NameForm.Initials => Order(mention, initials),
            NameForm.Surname or NameForm.Family => mention.Particles.Length > 0 || Particles.Length == 0 ? Particles + Surname : Capital(Particles) + Surname,
            NameForm.InitialsOnly => initials,
            _ => person.Surname.Length > 0 && person.Surname == mention.Surname ? Capital(Particles) + Surname : Given,
        };
        return Casing.Follow(original, written);
    }

    private string Order(Mention mention, string given) =>
        mention.Reversed ? $"{Surname}, {given} {Particles}".TrimEnd() : $"{given} {Particles}{Surname}";

    private static string Capital(string particles) => particles.Length == 0 ? particles : char.ToUpperInvariant(particles[0]) + particles[1..];
}
