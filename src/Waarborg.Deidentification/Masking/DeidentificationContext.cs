namespace Waarborg.Deidentification;

/// <summary>What is known about a text beside its characters. Immutable. Every member may be absent; absence never shows more.</summary>
public sealed record DeidentificationContext
{
    /// <summary>The context in which nothing is known.</summary>
    public static DeidentificationContext None { get; } = new();

    /// <summary>People whose data are known: they are found in any written form, and are one person in every document.</summary>
    /// <value>Null by default.</value>
    public KnownPeople? Known { get; init; }

    /// <summary>The <see cref="KnownPerson.Key"/> of whom the text is about. It also fixes by how much the dates are shifted.</summary>
    /// <value>Null by default.</value>
    public string? PersonKey { get; init; }

    /// <summary>
    /// Names the document, so that "Jan" here and "Jan" elsewhere, of whom no more is known, are two people. The same document needs the same
    /// name wherever it is processed.
    /// </summary>
    /// <value>Null by default: then a partial name is one pseudonym in all such documents.</value>
    public string? DocumentId { get; init; }

    /// <summary>The secret of the purpose; pseudonyms, surrogates and shifted dates need it.</summary>
    /// <value>Null by default.</value>
    public PseudonymKey? Key { get; init; }

    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(DeidentificationContext);
}
