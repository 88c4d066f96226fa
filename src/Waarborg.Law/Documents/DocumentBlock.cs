namespace Waarborg.Law;

/// <summary>A part of a <see cref="DocumentTree"/>: a heading, a paragraph, a list or a table.</summary>
public abstract record DocumentBlock
{
    private protected DocumentBlock()
    {
    }
}
