namespace Waarborg.Law;

/// <summary>
/// A document that follows from one version of an activity. What nobody stated shows as a gap and is never invented. It can hold the contacts that the
/// manifest names, and answers to questionnaires: treat it as such. Immutable; thread safe.
/// </summary>
public sealed class ActivityDocument
{
    internal ActivityDocument(string kind, string title, Activity activity, string lang, IReadOnlyList<DocumentSection> sections)
    {
        (Kind, Title, Language, ActivityId, Name, Version, Sections) = (kind, title, lang, activity.Id, activity.Name.In(lang), activity.Version, sections);
        Missing =
        [
            .. from section in sections
               from field in section.Fields
               where field.Problem is not null || (field.Required && string.IsNullOrWhiteSpace(field.Value))
               select new DocumentGap($"{section.Id}.{field.Id}", field.Problem is { } problem ? $"{field.Label}: {problem}" : field.Label, field.Where),
        ];
    }

    /// <summary>One of <see cref="ActivityDocuments.Kinds"/>.</summary>
    public string Kind { get; }

    /// <summary>What people call this kind of document.</summary>
    public string Title { get; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Id of the activity.</summary>
    public string ActivityId { get; }

    /// <summary>Version of the activity: hex SHA-256 of its manifest. The document has the same version.</summary>
    public string Version { get; }

    /// <summary>What is missing or wrong, in the order of the document. Empty: it is complete.</summary>
    public IReadOnlyList<DocumentGap> Missing { get; }

    internal string Name { get; }

    internal IReadOnlyList<DocumentSection> Sections { get; }

    /// <summary>As blocks in reading order: what the page, the Markdown and the PDF are written from.</summary>
    public DocumentTree Tree() => ActivityDocumentTree.Of(this);

    /// <summary>As Markdown.</summary>
    public string Markdown() => Tree().Markdown();

    /// <summary>As one HTML page that stands by itself: no style sheet, script, font or image from anywhere.</summary>
    public string Html() => Tree().Html();

    /// <summary>As JSON, for programs: a value that is not known is null.</summary>
    public string Json() => DocumentJson.Write(this);

    /// <summary>The kind, the activity and the version; nothing that may point at a person.</summary>
    public override string ToString() => $"{Kind} {ActivityId} {Version}";
}
