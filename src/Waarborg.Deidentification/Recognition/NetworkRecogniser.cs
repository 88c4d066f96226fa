using System.Net;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>IPv4, IPv6 and MAC addresses.</summary>
internal sealed class NetworkRecogniser : IRecogniser
{
    /// <summary>The longest text form of an IPv6 address, with an embedded IPv4 address (RFC 4291).</summary>
    private const int LongestAddress = 45;

    /// <summary>The most signs of a group of any address of this kind.</summary>
    private const int LongestGroup = 4;

    public string Name => "network";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Marked(Trigger.Dotted))
            AddVersion4(document, i, found);

        AddColonForms(document, found);
    }

    private void AddVersion4(Document document, int i, List<Entity> found)
    {
        if (i + 3 >= document.Count || document.GapAfter(i) is not "." || (i > 0 && document.TouchesNext(i - 1)) || document.TouchesNext(i + 3)
            || NumberGroups.GoesBefore(document, i, ".") || NumberGroups.GoesOn(document, i + 3, ".") || IsVersion(document, i))
            return;
        for (var at = i; at < i + 4; at++)
        {
            if (!document[at].IsNumber || document[at].Length > 3 || document.Value(at) > 255
                || (at < i + 3 && document.GapAfter(at) is not "."))
                return;
        }

        found.Add(new(document[i].Start, document[i + 3].End, EntityLabel.IpAddress, Scores.Announced, Name));
    }

    private static bool IsVersion(Document document, int i) =>
        i > 0 && document.GapBefore(i).Length <= 2 && document.Folded(i - 1) is "versie" or "version" or "firmware" or "release" or "build";

    /// <summary>Cuts out every run of hexadecimal digits, colons, hyphens and dots and asks what it is.</summary>
    private void AddColonForms(Document document, List<Entity> found)
    {
        var text = document.Text;
        document.Spend(text.Length);
        var i = 0;
        for (var sign = NextJoint(text, 0); sign >= 0; sign = NextJoint(text, i))
        {
            // Most joints end a word or a sentence: with nothing behind it, or no other joint near, a first joint makes no address.
            if (sign + 1 == text.Length || !IsSign(text[sign + 1]) || NextJoint(text.AsSpan(0, Math.Min(text.Length, sign + LongestGroup + 2)), sign + 1) < 0)
            {
                i = sign + 1;
                continue;
            }

            // Digits and letters alone are no address; the run around a joint begins no sooner than the last one ended.
            var start = sign;
            while (start > i && IsSign(text[start - 1]))
                start--;
            i = sign;
            while (i < text.Length && IsSign(text[i]))
                i++;
            if ((start > 0 && Folding.IsOfWord(text[start - 1])) || (i < text.Length && Folding.IsOfWord(text[i])))
                continue;
            var (first, last) = (start, i);
            while (first < last && text[first] is '.' or '-' || (first + 1 < last && text[first] == ':' && text[first + 1] != ':'))
                first++;
            while (last > first && text[last - 1] is '.' or '-' || (last - 1 > first && text[last - 1] == ':' && text[last - 2] != ':'))
                last--;
            if (Classify(text.AsSpan(first, last - first)) is { } label)
                found.Add(new(first, last, label, Scores.Checked, Name));
        }
    }

    private static EntityLabel? Classify(ReadOnlySpan<char> run)
    {
        if (run.Length < 12 || IsMac(run))
            return run.Length >= 12 ? EntityLabel.MacAddress : IsVersion6(run) ? EntityLabel.IpAddress : null;
        return IsVersion6(run) ? EntityLabel.IpAddress : null;
    }

    /// <summary>Two or more colons, a digit, at least two groups with content, and accepted by the platform's parser.</summary>
    private static bool IsVersion6(ReadOnlySpan<char> run) => run.Length is >= 4 and <= LongestAddress && run.Count(':') >= 2
        && run.IndexOfAnyInRange('0', '9') >= 0
        && (run.Contains("::", StringComparison.Ordinal) || run.Count(':') == 7 || run.Contains('.')) && IPAddress.TryParse(run, out _);

    private static bool IsMac(ReadOnlySpan<char> run)
    {
        if (run.Length == 17 && run[2] is ':' or '-')
            return IsGrouped(run, 2, run[2]);
        return run.Length == 14 && run[4] == '.' && IsGrouped(run, 4, '.');
    }

    private static bool IsGrouped(ReadOnlySpan<char> run, int size, char separator)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (i % (size + 1) == size ? run[i] != separator : !char.IsAsciiHexDigit(run[i]))
                return false;
        }

        return true;
    }

    private static int NextJoint(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(':', '.', '-') is var at and >= 0 ? from + at : -1;

    private static bool IsSign(char c) => char.IsAsciiHexDigit(c) || c is ':' or '.' or '-';
}
