using Waarborg.Deidentification.People;

namespace Waarborg.Deidentification.Tests.Masking;

/// <summary>No type that holds personal data shows them when it is written to a log.</summary>
public sealed class SilenceTests
{
    private const string Secret = "geheimwoord";

    public static TheoryData<string> Types => [.. Holders().Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_personal_is_shown(string type) =>
        Assert.DoesNotContain(Secret, Holders()[type].ToString()!, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, object> Holders()
    {
        var person = new KnownPerson(Secret, Secret, [Secret], [Secret], Secret, Secret, Secret, null, [Secret]);
        return new object[]
        {
            person,
            KnownPeople.NewBuilder().Add(person),
            KnownPeople.NewBuilder().Add(person).Build(),
            new DeidentifiedText(Secret, []),
            new LabelledDocument("id", Secret, []),
            new Entity(0, 1, EntityLabel.Person, 1, "source"),
            new Replacement(0, 1, 0, 1, EntityLabel.Person),
            new TracedFinding(0, 1, EntityLabel.Person, 1, "source", FindingFate.Reported),
            new ResidualReport([], 0, 0),
            PseudonymKey.Create(System.Text.Encoding.UTF8.GetBytes(Secret + Secret)),
            NameParts.Parse(Secret + " " + Secret)!,
            KnownAddress.Parse(Secret + " 12")!,
            Reading.Document(Secret),
            new DeidentificationContext { PersonKey = Secret, DocumentId = Secret },
            new ReversalVault(PseudonymKey.Generate()),
            Deidentification.Linking.Mention.Read(Secret, 0, Secret.Length),
            new Deidentification.Linking.PersonIdentity { KnownKey = Secret, Canonical = Secret },
            new Deidentification.Streaming.TextWindow(Secret, 0, 1, []),
        }.ToDictionary(holder => holder.GetType().FullName!);
    }

    private static class Reading
    {
        public static object Document(string text) => Deidentification.Reading.Document.Read(text);
    }
}
