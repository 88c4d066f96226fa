using System.Text;

namespace Waarborg.Deidentification.Tests;

/// <summary>A text in which the expected findings stand between ⟦ and ⟧.</summary>
internal sealed record Marked(string Text, IReadOnlyList<(int Start, int End)> Spans)
{
    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(int, int)>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '⟦')
                start = text.Length;
            else if (c == '⟧')
                spans.Add((start, text.Length));
            else
                text.Append(c);
        }

        return new(text.ToString(), spans);
    }
}
