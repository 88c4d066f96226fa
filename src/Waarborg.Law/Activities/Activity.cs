namespace Waarborg.Law;

/// <summary>
/// One version of a processing activity, as its manifest declares it. A nullable property that is null is not declared, hence unknown, and an unknown
/// fact fails closed at the gate. Immutable; thread safe. <see cref="ToString"/> gives the id and version only: the contact may be a person.
/// </summary>
public sealed record Activity
{
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
    public bool? Reuses => CollectionPurposeId is null ? null : !string.Equals(PurposeId, CollectionPurposeId, StringComparison.Ordinal);

    /// <summary>The declaration of a stage, or null when there is none.</summary>
    /// <param name="stage">The stage.</param>
    public StageDeclaration? Declaration(Stage stage) => Stages.FirstOrDefault(declaration => declaration.Stage == stage);

    /// <summary>Whether the activity declares that it uses a stage.</summary>
    /// <param name="stage">The stage.</param>
    public bool Uses(Stage stage) => Declaration(stage) is { Used: true };

    /// <summary>The id and the version; nothing that may point at a person.</summary>
    public override string ToString() => $"{Id} {Version}";
}
