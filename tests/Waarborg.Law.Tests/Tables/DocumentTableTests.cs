using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Tables;

/// <summary>Every document of an activity about which all is known, and of one about which nothing is: every word of it, in both languages and all forms.</summary>
public sealed class DocumentTableTests
{
    private static readonly Activity Full = Care with
    {
        ControllerContact = "info@zorg.example", Notice = new(30, true) { Objection = "https://zorg.example/nee", Obligation = new("Nee.", "No."), Logic = new("De AI leest.", "The AI reads.") },
        Recipients = [.. Care.Recipients!, new("W", "controller", "US", "scc", false, true), new("X", "unknown", null, null, null, null)], Interest = "Sneller", Article10Ground = "UAVG 32",
    };

    private static readonly Activity Bare = new() { Id = "bare", Version = new string('b', 64), Name = new("Kaal", "Bare"), Purpose = new("Iets", "Something"), PurposeId = "something" };

    private static readonly Dictionary<string, string> Incident = new() { ["nature"] = "Inzage", ["after"] = "Gesloten", ["consequences"] = "Weinig", ["aware"] = "maandag", ["advice"] = "Let op" };

    public static TheoryData<string> Kinds => [.. ActivityDocuments.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Each_document_says_this(string kind) => Table.Hold($"document-{kind}.txt", Lines(
        ActivityDocuments.Make(kind, Full, Known, "nl").Json(), ActivityDocuments.Make(kind, Full, Known, "en").Json(), ActivityDocuments.Make(kind, Recruitment, Known, "nl").Json(),
        ActivityDocuments.Make(kind, Assistant, Known, "en").Json(), ActivityDocuments.Make(kind, Bare, Facts.None(Now), "nl").Json(), ActivityDocuments.Make(kind, Bare, Facts.None(Now), "en").Markdown(),
        ActivityDocuments.Make(kind, Full, Known, "nl").Html(), ActivityDocuments.Make(kind, CareTraining, Consented, "en").Json()));

    [Fact]
    public void A_breach_says_this() => Table.Hold("document-breach.txt", Lines(
        ActivityDocuments.Breach(false, Full, Known, "nl", Incident).Json(), ActivityDocuments.Breach(false, Full, Known, "en", Incident).Markdown(),
        ActivityDocuments.Breach(true, Full, Known, "nl", Incident).Html(), ActivityDocuments.Breach(true, Bare, Known, "en", Incident).Json(),
        ActivityDocuments.Breach(true, Assistant, Known, "en", new Dictionary<string, string>()).Json()));

    [Fact]
    public void The_graph_and_the_register_say_this() => Table.Hold("document-graphs.txt", Lines(
        DpvExport.JsonLd(Full), DpvExport.JsonLd(Bare), DpvExport.JsonLd(Recruitment), string.Join('\n', DpvExport.NotKnown(Bare)),
        RegisterDocument.Markdown([Full, Bare, Recruitment], "nl"), RegisterDocument.Markdown([Assistant], "en")));

    [Fact]
    public void What_is_filled_in_says_this() => Table.Hold("prefilled.txt", Questionnaires.Append(PartyCheck.Of(Full.Recipients![0])).SelectMany(id => new[] { Full, Recruitment, Assistant, Bare }.SelectMany(
        activity => new[] { "nl", "en" }.SelectMany(lang => Prefill.Of(id, activity, activity == Bare ? Facts.None(Now) : Known, lang).Select(
            one => $"{id}, {activity.Id}, {lang}: {one.Key} = {one.Value.Value} [{one.Value.Source}]")))));

    [Fact]
    public void An_assessment_rests_on_this() => Table.Hold("assessment-scope.txt", Questionnaires.Append(PartyCheck.Of(Full.Recipients![0])).Select(
        id => $"{id}: {string.Join(' ', Declarations.Where(path => AssessmentScope.RestsOn(id, path)))}"));

    private static readonly string[] Declarations =
    [
        "name", "purpose", "collectionPurpose", "data.categories", "subjects[0]", "recipients[0].country", "basis", "interest", "effect", "publicBody", "article9", "article10", "profiling", "monitoring", "dpiaList", "human",
        "ai.risk", "stages.train", "stages.train.completedOn", "stages.train.owner", "controller", "notice", "measures.dpia", "retention",
    ];

    private static readonly IReadOnlyList<string> Questionnaires = [.. QuestionnaireBook.Current.All.Concat(QuestionnaireBook.Current.AtTheDesk).Select(one => one.Id)];

    private static IEnumerable<string> Lines(params string[] documents) => documents.SelectMany(document => document.TrimEnd('\n').Split('\n').Append("----"));
}
