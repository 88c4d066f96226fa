using System.Text.Json;

namespace Waarborg.Bench.Care;

/// <summary>The key facts of a set of patients, as <c>key_facts.json</c> gives them.</summary>
internal sealed record KeyFacts(IReadOnlyList<KeyFacts.Patient> Patients)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal sealed record Patient(string Id, string File, IReadOnlyList<Fact> Facts, IReadOnlyList<string> Wrong);

    internal sealed record Fact(string Text, IReadOnlyList<string> Resources);

    internal static KeyFacts Read(string folder) => JsonSerializer.Deserialize<KeyFacts>(File.ReadAllText(Path.Combine(folder, "key_facts.json")), Options)!;
}
