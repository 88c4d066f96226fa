using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>
/// One version of a processing activity, as its manifest declares it. A nullable property that is null is not declared, hence unknown, and an unknown
/// fact fails closed at the gate. Immutable; thread safe. <see cref="ToString"/> gives the id and version only: the contact may be a person.
/// </summary>
public sealed record Activity
{
    private const string Unknown = "unknown";

    /// <summary>Slug that stays the same over all versions, such as <c>customer-service-assistant</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Hex SHA-256 of the manifest text, lower case.</summary>
    public required string Version { get; init; }

    /// <summary>What people call the activity.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The purpose in words, as people are told it.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>Slug of the purpose, such as <c>train-assistant</c>.</summary>
    public required string PurposeId { get; init; }

    /// <summary>Slug of the purpose for which the data were collected. Differs from <see cref="PurposeId"/> when data are re-used.</summary>
    public string? CollectionPurposeId { get; init; }

    /// <summary>The organisation that decides why and how (verwerkingsverantwoordelijke).</summary>
    public string? Controller { get; init; }

    /// <summary>How to reach the organisation: an address or an e-mail address (GDPR Art. 13(1)(a)).</summary>
    public string? ControllerContact { get; init; }

    /// <summary>How to reach the data protection officer (FG). May be personal data.</summary>
    public string? DpoContact { get; init; }

    /// <summary>Lawful basis of the purpose: GDPR Art. 6(1).</summary>
    public LawfulBasis? Basis { get; init; }

    /// <summary>The interest pursued, when the basis is legitimate interests.</summary>
    public string? Interest { get; init; }

    /// <summary>Ground of GDPR Art. 9(2) for special categories of data, such as <c>9(2)(h)</c>.</summary>
    public string? Article9Ground { get; init; }

    /// <summary>Ground for data on criminal convictions and offences (GDPR Art. 10).</summary>
    public string? Article10Ground { get; init; }

    /// <summary>Slugs of the categories of data. Default empty. <c>criminal-offences</c> calls for <see cref="Article10Ground"/>.</summary>
    public IReadOnlyList<string> DataCategories { get; init; } = [];

    /// <summary>Slugs of the categories of people. Default empty.</summary>
    public IReadOnlyList<string> SubjectCategories { get; init; } = [];

    /// <summary>Whether the data hold special categories (GDPR Art. 9), free text included.</summary>
    public bool? SpecialCategories { get; init; }

    /// <summary>Where the data come from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether personal aspects of people are evaluated (GDPR Art. 4(4)).</summary>
    public bool? Profiling { get; init; }

    /// <summary>What an outcome does to a person: <c>none</c>, <c>service</c> or <c>legal-or-significant</c> (GDPR Art. 22(1)).</summary>
    public string? Effect { get; init; }

    /// <summary>What a human does with an outcome: <c>none</c>, <c>approves</c> or <c>decides</c>.</summary>
    public string? HumanRole { get; init; }

    /// <summary>Whether an outcome takes effect without any human.</summary>
    public bool? SolelyAutomated { get; init; }

    /// <summary>Whether people talk to the AI themselves.</summary>
    public bool? DirectInteraction { get; init; }

    /// <summary>Whether people are told that they talk to an AI.</summary>
    public bool? AiDisclosure { get; init; }

    /// <summary>What kind of purpose it is: <c>care</c>, <c>research</c>, <c>service</c>, <c>recruitment</c>, <c>training</c> or <c>other</c>.</summary>
    public string? PurposeKind { get; init; }

    /// <summary>Whether the controller is a public body (GDPR Art. 6(1), last sentence; AI Act Art. 27).</summary>
    public bool? PublicBody { get; init; }

    /// <summary>Whether data of many people are processed (WP248).</summary>
    public bool? LargeScale { get; init; }

    /// <summary>Whether there can be data of children among them.</summary>
    public bool? Children { get; init; }

    /// <summary>Whether data sets are matched or combined in a way that people would not expect (WP248).</summary>
    public bool? Matching { get; init; }

    /// <summary>Whether people are systematically monitored (WP248).</summary>
    public bool? Monitoring { get; init; }

    /// <summary>Whether a citizen service number or a copy of an identity document is among the data.</summary>
    public bool? IdentityData { get; init; }

    /// <summary>Whether people gave the data themselves: <c>direct</c>, <c>indirect</c> or <c>both</c> (GDPR Art. 13 or 14).</summary>
    public string? Obtained { get; init; }

    /// <summary>Ids of <see cref="DpiaList"/>: the kinds of processing for which the authority always wants a DPIA. Null is unknown, empty is
    /// none.</summary>
    public IReadOnlyList<string>? DpiaListEntries { get; init; }

    /// <summary>What the AI puts out: <c>answer</c>, <c>summary</c>, <c>score</c>, <c>ranking</c>, <c>decision</c> or <c>other</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the AI itself takes decisions about claims, such as a refund.</summary>
    public bool? TakesDecisions { get; init; }

    /// <summary>Whether the AI writes text, images or sound (AI Act Art. 50(2)).</summary>
    public bool? GeneratesContent { get; init; }

    /// <summary>Whether features of personality are inferred.</summary>
    public bool? InfersPersonality { get; init; }

    /// <summary>Whether emotions are inferred (AI Act Art. 5(1)(f)).</summary>
    public bool? InfersEmotions { get; init; }

    /// <summary>Area of AI Act Annex III: <c>none</c>, <c>employment</c>, <c>education</c>, <c>essential-services</c>, <c>law-enforcement</c>,
    /// <c>migration</c>, <c>justice</c>, <c>biometrics</c> or <c>infrastructure</c>.</summary>
    public string? AnnexThreeArea { get; init; }

    /// <summary>Whether the organisation relies on AI Act Art. 6(3): an Annex III system that would not be high-risk.</summary>
    public bool? ClaimsArticle63 { get; init; }

    /// <summary>Whether personal data go into a chatbot that is open to everybody.</summary>
    public bool? PublicChatbot { get; init; }

    /// <summary>For health data: <c>administrative</c>, <c>decision-support</c> or <c>none</c> (MDR 2017/745, rule 11).</summary>
    public string? MedicalPurpose { get; init; }

    /// <summary>Whether patient data come through an electronic exchange system (Wabvpz Art. 15a).</summary>
    public bool? ExchangeSystem { get; init; }

    /// <summary>Whether the AI orders or filters people before a human sees them.</summary>
    public bool? FiltersBeforeHuman { get; init; }

    /// <summary>The exception to GDPR Art. 22(1) that is relied on: <c>none</c>, <c>contract</c>, <c>law</c>, <c>explicit-consent</c> or
    /// <c>uavg-40</c>.</summary>
    public string? Article22Exception { get; init; }

    /// <summary>Ids of <see cref="ReviewFeatures"/> that the human review has. Default empty.</summary>
    public IReadOnlyList<string> ReviewFeatures { get; init; } = [];

    /// <summary>Measures that were declared, by id of <see cref="MeasureBook"/>. Default empty; what is not there is unknown.</summary>
    public IReadOnlyDictionary<string, DeclaredMeasure> Measures { get; init; } = FrozenDictionary<string, DeclaredMeasure>.Empty;

    /// <summary>Facts that the manifest states for want of a running system, or null.</summary>
    public StatedFacts? Stated { get; init; }

    /// <summary>Whether citizen service numbers can be in prompts.</summary>
    public bool? BsnInPrompts { get; init; }

    /// <summary>Parties outside the organisation that receive data. Null is unknown, empty is none.</summary>
    public IReadOnlyList<Recipient>? Recipients { get; init; }

    /// <summary>What is declared for each stage. Default empty.</summary>
    public IReadOnlyList<StageDeclaration> Stages { get; init; } = [];

    /// <summary>How people are told. Default: a notice is required and people get 30 days.</summary>
    public NoticePolicy Notice { get; init; } = NoticePolicy.Default;

    /// <summary>
    /// Whether data are used for another purpose than the one for which they were collected. Null when the purpose of collection is not declared.
    /// </summary>
    public bool? Reuses => CollectionPurposeId is null || !IsPurposeStated ? null : !string.Equals(PurposeId, CollectionPurposeId, StringComparison.Ordinal);

    /// <summary>Whether the purpose is stated in words and has a name of its own: <c>unknown</c> is what people write who do not know.</summary>
    public bool IsPurposeStated => PurposeId != Unknown && Purpose.Nl != Unknown && Purpose.En != Unknown;

    /// <summary>Whether a stage re-uses data: because the activity does, or because the stage prepares or trains for a purpose of its own.</summary>
    /// <param name="stage">The stage.</param>
    public bool? ReusesAt(Stage stage) => Reuses == false && stage is Stage.Prepare or Stage.Train && Declaration(stage)?.PurposeId is { } own
        ? !string.Equals(own, CollectionPurposeId, StringComparison.Ordinal)
        : Reuses;

    /// <summary>The declaration of a stage, or null when there is none.</summary>
    /// <param name="stage">The stage.</param>
    public StageDeclaration? Declaration(Stage stage) => Stages.FirstOrDefault(declaration => declaration.Stage == stage);

    /// <summary>Whether the activity declares that it uses a stage.</summary>
    /// <param name="stage">The stage.</param>
    public bool Uses(Stage stage) => Declaration(stage) is { Used: true };

    /// <summary>The id and the version; nothing that may point at a person.</summary>
    public override string ToString() => $"{Id} {Version}";
}
