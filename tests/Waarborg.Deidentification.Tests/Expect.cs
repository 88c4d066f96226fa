namespace Waarborg.Deidentification.Tests;

/// <summary>
/// Runs the patterns, without the tagger, over marked texts and compares the findings of one label. Names a failing text by its place in the table only.
/// </summary>
internal static class Expect
{
    public static Detector Detector { get; } = Detector.With(null);

    public static void Finds(EntityLabel label, params string[] texts) => Finds(label, null, null, texts);

    public static void Finds(EntityLabel label, KnownPeople? known, string? personKey, params string[] texts)
    {
        var wrong = new List<int>();
        for (var i = 0; i < texts.Length; i++)
        {
            var marked = Marked.Parse(texts[i]);
            var found = Detector.Detect(marked.Text, known, personKey).Where(e => e.Label == label).Select(e => (e.Start, e.End));
            if (!found.SequenceEqual(marked.Spans))
                wrong.Add(i);
        }

        Assert.True(wrong.Count == 0, "Wrong in the table: " + string.Join(", ", wrong));
    }

    /// <summary>The texts hold no marks: nothing of the label may be found.</summary>
    public static void FindsNone(EntityLabel label, params string[] texts)
    {
        Assert.All(texts, text => Assert.DoesNotContain('⟦', text));
        Finds(label, texts);
    }
}
