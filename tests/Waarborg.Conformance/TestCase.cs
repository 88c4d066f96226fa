using System.Globalization;
using System.Text.Json;
using Waarborg.Law;

namespace Waarborg.Conformance;

/// <summary>A small fictional case. Every person carries a name, an address and a number that occur nowhere else, so that a test can search for them.</summary>
public static class TestCase
{
    public const string Manifest = """
        activity: assistant
        name: { nl: Assistent, en: Assistant }
        controller: Voorbeeld BV
        dpo: fg@voorbeeld.example
        purpose: { id: train-assistant, kind: training, nl: Een model leren antwoorden., en: Teach a model to answer. }
        collectionPurpose: customer-service
        basis: legitimate-interests
        interest: Klanten sneller helpen.
        data: { categories: [name, contact, free-text], special: false, source: chat, obtained: direct, children: false }
        subjects: [customers, third-parties]
        recipients: []
        profiling: false
        effect: service
        human: { role: approves, solelyAutomated: false }
        ai: { directInteraction: true, disclosure: true, bsnInPrompts: false, output: answer, takesDecisions: false, generatesContent: true, personality: false, emotions: false, annexIII: none, publicChatbot: false }
        stages:
          collect: { purpose: customer-service, basis: contract, data: conversations, retentionDays: 365, owner: service }
          prepare: { purpose: train-assistant, basis: legitimate-interests, data: conversations, retentionDays: 90, owner: data }
          train: { purpose: train-assistant, basis: legitimate-interests, data: data set, retentionDays: 365, owner: data }
          apply: { purpose: answer, basis: contract, data: questions, retentionDays: 30, owner: service }
          oversee: { purpose: oversee, basis: legal-obligation, data: log, retentionDays: 365, owner: dpo }
        publicBody: false
        measures:
          security-measures: { on: 2026-01-02, evidence: plan }
          retention-per-artefact: { on: 2026-01-02, evidence: schedule }
          prompt-log-policy: { on: 2026-01-02, evidence: schedule }
          output-accuracy: { on: 2026-01-02, evidence: report }
          breach-runbook: { on: 2026-01-02, evidence: exercise }
          ai-marking: { on: 2026-01-02, evidence: property }
        """;

    public const string Policy = """
        ## termijnbedrag
        - Het termijnbedrag wijzigt u in Mijn Omgeving, tot 20% onder het advies.
        ## meterstand
        - De meterstand geeft u door in de app, binnen 14 dagen.
        """;

    private static readonly string[] Syllables = ["brun", "dolf", "fenk", "garm", "helb", "jorv", "kniv", "lurk", "morz", "nelf", "pras", "quin", "rond", "sterk", "tolm", "vrunk"];

    public static string IdOf(int person) => string.Create(CultureInfo.InvariantCulture, $"KL-{700_001 + person}");

    public static string NameOf(int person) => $"{Capital(Syllables[person % 16])}ima {Capital(Syllables[(person + 5) % 16])}{Syllables[(person / 16) % 16]}stra";

    public static string EmailOf(int person) => string.Create(CultureInfo.InvariantCulture, $"{Syllables[person % 16]}{person}@zonpost.example");

    /// <summary>What may never turn up in a log, a message or an unencrypted table.</summary>
    public static IEnumerable<string> Planted(int people) =>
        Enumerable.Range(0, people).SelectMany(p => new[] { NameOf(p), NameOf(p).Split(' ')[1], EmailOf(p), IdOf(p) });

    public static string People(int people, string columns = "customer_id,name,email,phone,address,postcode,city,date_of_birth") =>
        columns + "\n" + string.Join('\n', Enumerable.Range(0, people).Select(p => string.Create(
            CultureInfo.InvariantCulture, $"{IdOf(p)},{NameOf(p)},{EmailOf(p)},06-1234{p:0000},Elzenlaan {p + 1},{1000 + p} AB,Assen,19{60 + (p % 30)}-0{1 + (p % 9)}-1{p % 10}"))) + "\n";

    public static string Conversations(int people, int each) =>
        "conversation_id,customer_id,started_at,channel,role,message\n" + string.Concat(
            from p in Enumerable.Range(0, people)
            from c in Enumerable.Range(0, each)
            let start = string.Create(CultureInfo.InvariantCulture, $"G{p}-{c},{IdOf(p)},2026-0{1 + ((c + p) % 9)}-11T10:0{p % 10}:00,webchat")
            from turn in Turns(p, c).Select((text, i) => $"{start},{(i % 2 == 0 ? "customer" : "agent")},\"{text}\"\n")
            select turn);

    public static string Deliveries(int people, DateOnly on) =>
        "customer_id,outcome,delivered_at\n" + string.Join('\n', Enumerable.Range(0, people).Select(p => $"{IdOf(p)},delivered,{on:yyyy-MM-dd}"));

    /// <summary>A labelled sample in which the names and addresses of e-mail are marked.</summary>
    public static string Sample(int people, int each) => string.Concat(
        from p in Enumerable.Range(0, people)
        from c in Enumerable.Range(0, each)
        select JsonSerializer.Serialize(new
        {
            id = $"G{p}-{c}",
            person = IdOf(p),
            turns = Turns(p, c).Select(text => new { role = "customer", text, spans = Spans(text, NameOf(p), "PERSON").Concat(Spans(text, EmailOf(p), "EMAIL")) }),
        }) + "\n");

    /// <summary>Answers with which every questionnaire is complete and favourable.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Assessments() => QuestionnaireBook.Current.All.ToDictionary(
        q => q.Id, q => (IReadOnlyDictionary<string, string>)q.Questions.ToDictionary(question => question.Id, Favourable));

    private static string Favourable(Question question) => question.Kind switch
    {
        QuestionKind.Choice => question.Options.First(o => o.Id is not ("incompatible" or "high" or "none")).Id,
        QuestionKind.YesNo => "yes",
        QuestionKind.Number => "14",
        QuestionKind.Date => "2027-06-01",
        _ => string.Concat(Enumerable.Repeat("Wij hebben dit onderzocht en vastgelegd. ", 20)),
    };

    private static IEnumerable<string> Turns(int person, int conversation) => (conversation % 2) switch
    {
        0 =>
        [
            $"Hallo, {NameOf(person)} hier, mijn mailadres is {EmailOf(person)}. Hoe wijzig ik mijn termijnbedrag?",
            "Het termijnbedrag wijzigt u in Mijn Omgeving.",
        ],
        _ =>
        [
            $"Waar geef ik mijn meterstand door? Groet, {NameOf(person)}", "De meterstand geeft u door in de app.",
            $"Kan het ook per mail, vanaf {EmailOf(person)}?", "Nee, alleen in de app, binnen 14 dagen.",
        ],
    };

    private static IEnumerable<object> Spans(string text, string value, string label)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
            yield return new { start = at, end = at + value.Length, label };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
