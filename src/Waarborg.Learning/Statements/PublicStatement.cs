namespace Waarborg.Learning;

/// <summary>One or a few neighbouring sentences of a public document, with the heading they stand under.</summary>
internal sealed record PublicStatement(string Heading, string Text)
{
    /// <summary>What the model learns to write: first the topic, then the statement, so that it decides from large to small.</summary>
    public string Target => Heading.Length == 0 ? Text : $"{Heading}: {Text}";
}
