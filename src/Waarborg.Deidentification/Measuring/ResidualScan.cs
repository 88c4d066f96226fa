using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification;

/// <summary>Looks for what is still there after masking.</summary>
public static class ResidualScan
{
    /// <summary>Runs a detector over a masked text and leaves out what lies inside placeholders.</summary>
    /// <param name="deidentifiedText">Text in which placeholders such as <c>[PERSON]</c>, <c>[PERSON_5f0c91d2a7b3]</c> or blocks stand.</param>
    /// <param name="detector">Should see at least as much as the one that masked.</param>
    /// <param name="known">People whose data are known, or null.</param>
    /// <param name="personKey">Whose text it is, or null.</param>
    public static ResidualReport Scan(string deidentifiedText, Detector detector, KnownPeople? known = null, string? personKey = null)
    {
        ArgumentNullException.ThrowIfNull(deidentifiedText);
        ArgumentNullException.ThrowIfNull(detector);
        var masked = new bool[deidentifiedText.Length];
        foreach (var (start, end) in Placeholders.Find(deidentifiedText))
            masked.AsSpan(start, end - start).Fill(true);
        var left = detector.Detect(deidentifiedText, known, personKey).Where(entity => IsVisible(deidentifiedText, masked, entity)).ToList();
        var direct = left.Count(entity => EntityLabels.IsDirect(entity.Label));
        return new(left, direct, left.Count - direct);
    }

    private static bool IsVisible(string text, bool[] masked, Entity entity)
    {
        for (var i = entity.Start; i < entity.End; i++)
        {
            if (!masked[i] && char.IsLetterOrDigit(text[i]))
                return true;
        }

        return false;
    }
}
