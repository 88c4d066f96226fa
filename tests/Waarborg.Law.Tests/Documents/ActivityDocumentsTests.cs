using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Documents;

public sealed class ActivityDocumentsTests
{
    private static readonly Activity Told = Assistant with
    {
        ControllerContact = "hulp@winkel.example",
        Notice = NoticePolicy.Default with { Objection = "https://winkel.example/nee", Obligation = new("Nee.", "No."), Logic = new("Zo werkt het.", "It works so.") },
        SolelyAutomated = false, HumanRole = "approves",
    };

    private static readonly string[] Kinds = [.. ActivityDocuments.Kinds];

    private static string[] Missing(string kind, Activity activity, Facts? facts = null) =>
        [.. ActivityDocuments.Make(kind, activity, facts ?? Known, "en").Missing.Select(gap => gap.Field)];

    [Fact]
    public void The_notice_of_an_activity_that_states_all_is_complete() => Assert.Empty(Missing("privacy-notice", Told));

    [Fact]
    public void What_the_notice_lacks_follows_the_fact_that_was_left_out()
    {
        (string Field, Activity Activity)[] cases =
        [
            ("full.controller", Told with { Controller = null }), ("full.controller", Told with { ControllerContact = null }), ("full.dpo", Told with { DpoContact = null }),
            ("full.interest", Told with { Interest = null }), ("full.reuse", Told with { CollectionPurposeId = null }), ("full.people", Told with { SubjectCategories = [] }),
            ("full.categories", Told with { DataCategories = [] }), ("full.special", Told with { SpecialCategories = null }), ("full.special", Told with { SpecialCategories = true, Article9Ground = null }),
            ("full.retention", Told.With(Stage.Train, stage => stage with { RetentionDays = null })), ("full.obligation", Told with { Notice = Told.Notice with { Obligation = null } }),
            ("full.objection", Told with { Notice = Told.Notice with { Objection = null } }), ("full.automated-decisions", Told with { Profiling = null }),
            ("full.automated-decisions", Told with { Profiling = true, Notice = Told.Notice with { Logic = null } }), ("full.automated-decisions", Told with { SolelyAutomated = true, Effect = null }),
            ("full.ai", Told with { Output = null }), ("full.ai", Told with { HumanRole = null }),
        ];
        Assert.All(cases, one => Assert.Equal([one.Field], Missing("privacy-notice", one.Activity)));
        Assert.Equal(["full.recipients", "full.transfers", "full.training"], Missing("privacy-notice", Told with { Recipients = null }));
        Assert.Equal(["full.source", "full.obligation"], Missing("privacy-notice", Told with { Obtained = null, Notice = Told.Notice with { Obligation = null } }));
    }

    [Fact]
    public void What_applies_follows_the_basis_and_where_the_data_come_from()
    {
        string Notice(Activity activity) => ActivityDocuments.Make("privacy-notice", activity, Known, "en").Markdown();
        var contract = Told with { Basis = LawfulBasis.Contract, Stages = [.. Told.Stages.Select(stage => stage with { Basis = LawfulBasis.Contract })] };
        var consent = Told with { Basis = LawfulBasis.Consent, Stages = [.. Told.Stages.Select(stage => stage with { Basis = LawfulBasis.Consent })] };
        Assert.Contains("### How do you object?", Notice(Told), StringComparison.Ordinal);
        Assert.DoesNotContain("### How do you object?", Notice(contract), StringComparison.Ordinal);
        Assert.Contains("### How do you withdraw your consent?", Notice(consent), StringComparison.Ordinal);
        Assert.DoesNotContain("### How do you withdraw", Notice(Told), StringComparison.Ordinal);
        Assert.Contains("### From whom did we get the data?", Notice(Told with { Obtained = "indirect" }), StringComparison.Ordinal);
        Assert.DoesNotContain("### Do you have to give the data?", Notice(Told with { Obtained = "indirect" }), StringComparison.Ordinal);
        Assert.Contains("GDPR Art. 13(3); GDPR Art. 14(4)", Notice(Told with { Obtained = "both" }), StringComparison.Ordinal);
        Assert.DoesNotContain("for something new", Notice(Recruitment), StringComparison.Ordinal);
        Assert.Contains("ask for a human", Notice(Told with { SolelyAutomated = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recipient_of_whom_little_is_known_keeps_the_notice_open()
    {
        var vendor = new Recipient("V", "processor", "US", "scc", true, false);
        Assert.Empty(Missing("privacy-notice", Told with { Recipients = [vendor] }));
        Assert.Equal(["full.recipients"], Missing("privacy-notice", Told with { Recipients = [vendor with { Role = "unknown" }] }));
        Assert.Equal(["full.recipients", "full.transfers"], Missing("privacy-notice", Told with { Recipients = [vendor with { Country = null }] }));
        Assert.Equal(["full.transfers"], Missing("privacy-notice", Told with { Recipients = [vendor with { TransferTool = null }] }));
        Assert.Contains("V, US: standard contractual clauses", ActivityDocuments.Make("privacy-notice", Told with { Recipients = [vendor] }, Known, "en").Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_dpia_gives_every_answer_with_its_origin()
    {
        var text = ActivityDocuments.Make("dpia", Told, Known, "en").Markdown();
        Assert.All(Enumerable.Range(0, 18), part => Assert.Contains($"\n## {part}. ", text, StringComparison.Ordinal));
        Assert.Contains("manifest: data.source", text, StringComparison.Ordinal);
        Assert.Contains("computed from the manifest", text, StringComparison.Ordinal);
        Assert.Contains("DPO agreed on", text, StringComparison.Ordinal);
        Assert.Empty(Missing("dpia", Told));
    }

    [Fact]
    public void Without_the_agreement_of_the_dpo_the_dpia_is_a_draft()
    {
        var assessments = Known.Assessments.ToDictionary(pair => pair.Key, pair => pair.Key == "dpia" ? pair.Value with { ApprovedAt = null } : pair.Value);
        Assert.Equal(["0.approved"], Missing("dpia", Told, Known with { Assessments = assessments }));
        Assert.Contains("17.residual-risk", Missing("dpia", Told, Facts.None(Now)));
        Assert.Contains("13.link", Missing("dpia", Told, Facts.None(Now)));
        Assert.DoesNotContain("13.link", Missing("dpia", Recruitment, Facts.None(Now)));
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "general.name")]
    public void A_name_that_is_too_long_for_the_register_of_algorithms_is_a_fault(int length, string missing) =>
        Assert.Equal(missing, string.Join(' ', Missing("algorithm-register", Told with { Name = new("x", new string('x', length)) })));

    [Theory]
    [InlineData(350, "")]
    [InlineData(351, "general.description_short")]
    [InlineData(2600, "general.description_short responsible-use.goal")]
    public void A_purpose_that_is_too_long_for_the_register_of_algorithms_is_a_fault(int length, string missing)
    {
        var activity = Told with { Purpose = new("x", new string('x', length)) };
        Assert.Equal(missing, string.Join(' ', Missing("algorithm-register", activity)));
        Assert.Contains(new string('x', length), ActivityDocuments.Make("algorithm-register", activity, Known, "en").Json(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("employment", "none", "High-risk AI systems")]
    [InlineData("none", "legal-or-significant", "Impactful algorithms")]
    [InlineData("none", "service", "Other algorithms")]
    [InlineData(null, "service", null)]
    [InlineData("none", null, null)]
    public void The_publication_category_follows_the_ai_act_and_the_effect(string? area, string? effect, string? category)
    {
        var document = ActivityDocuments.Make("algorithm-register", Told with { AnnexThreeArea = area, Effect = effect }, Known, "en");
        Assert.Equal(category is null, document.Missing.Any(gap => gap.Field == "general.publication_category"));
        if (category is not null) Assert.Contains($"| {category} |", document.Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_processor_gets_its_list_of_clauses()
    {
        var vendor = new Recipient("V", "processor", "NL", null, true, false) { NoTrainingClause = true, SubprocessorsKnown = true };
        string[] Of(Recipient recipient) => Missing("processor-agreement", Told with { Recipients = [recipient] });
        Assert.Empty(Of(vendor));
        Assert.Equal(9, Of(vendor with { Agreement = null }).Length);
        Assert.Equal(9, Of(vendor with { Agreement = false }).Length);
        Assert.Equal(["recipient-1.role"], Of(vendor with { TrainsOnOurData = true }));
        Assert.Equal(["recipient-1.no-training"], Of(vendor with { NoTrainingClause = false }));
        Assert.Equal(["recipient-1.arrangement"], Of(vendor with { Role = "joint", Agreement = null }));
        Assert.Empty(Of(vendor with { Role = "controller", Agreement = null }));
        Assert.Equal(["recipient-2.role"], Missing("processor-agreement", Told with { Recipients = [vendor, vendor with { Country = null }] }));
        Assert.Equal(["recipient-1.isolated"], Missing("processor-agreement", Care with { Recipients = [Care.Recipients![0] with { Isolated = null, SubprocessorsKnown = true }] }));
    }

    [Fact]
    public void A_notification_of_a_breach_never_invents_the_incident()
    {
        var missing = Missing("breach-notification", Told);
        Assert.All(missing, field => Assert.Matches("^(incident|data.records|people.affected|effects.consequences|measures.after|told)", field));
        Assert.All(new[] { "incident.aware", "incident.nature", "people.affected", "effects.consequences", "measures.after", "told.high-risk" }, field => Assert.Contains(field, missing));
        Assert.Contains("| 3 |", ActivityDocuments.Make("breach-notification", Told, Known, "nl").Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_manifest_breaks_out()
    {
        var text = Gen.String[Gen.Char["<>&|`*_#[]\\\n\r\"'ab "], 1, 30];
        Gen.Select(text, Gen.Int[0, Kinds.Length - 1]).Sample((hostile, kind) =>
        {
            var activity = Told with { Controller = hostile, Source = hostile, Name = new(hostile, hostile), Recipients = [new(hostile, "processor", hostile, hostile, true, false)] };
            var plain = ActivityDocuments.Make(Kinds[kind], Told with { Recipients = [new("V", "processor", "US", "scc", true, false)] }, Known, "en");
            var document = ActivityDocuments.Make(Kinds[kind], activity, Known, "en");
            Assert.Equal(Headings(plain.Markdown()), Headings(document.Markdown()));
            Assert.DoesNotMatch("<[^!/a-z]|<[a-z]+ (?!lang|charset|scope|href=\"https://(?:winkel.example/nee|autoriteitpersoonsgegevens.nl)\">)", document.Html());
        }, iter: 300);

        static int Headings(string markdown) => markdown.Split('\n').Count(line => line.StartsWith('#'));
    }

    [Fact]
    public void Other_kinds_and_languages_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivityDocuments.Make("poem", Told, Known, "en"));
        Assert.All(Kinds, kind => Assert.Throws<ArgumentOutOfRangeException>(() => ActivityDocuments.Make(kind, Told, Known, "de")));
    }

    [Fact]
    public void A_document_in_a_log_is_its_kind_and_version() =>
        Assert.Equal($"dpia {Told.Id} {Told.Version}", ActivityDocuments.Make("dpia", Told, Known, "nl").ToString());
}
