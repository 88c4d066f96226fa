using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>What has the form of a number with a check and fails it; only for the trace.</summary>
internal static class FailedChecks
{
    private const int LongestIban = 34;

    public static IEnumerable<Entity> In(Document document)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i].IsNumber && !NumberGroups.GoesBefore(document, i, ".,-/:") && (i == 0 || !document.TouchesNext(i - 1)) && Grouped(document, i) is { } number)
                yield return number;
            else if (document[i] is { IsWord: true, Length: 2 } && document[i + 1].IsNumber && document.GapAfter(i).Length == 0 && Account(document, i) is { } account)
                yield return account;
        }
    }

    private static Entity? Grouped(Document document, int i)
    {
        Span<char> buffer = stackalloc char[19];
        var groups = NumberGroups.Read(document, i, ".- \u00A0‑", 1, buffer);
        var last = i + groups.Count - 1;
        if (document.TouchesNext(last))
            return null;
        EntityLabel? label = groups.Digits.Length switch
        {
            9 when !Checks.IsBsn(groups.Digits) => EntityLabel.Bsn,
            11 when groups.Count == 5 && !BelgianRecogniser.IsNational(groups.Digits) => EntityLabel.Bsn,
            15 or 16 when !Checks.IsCard(groups.Digits) && groups.Count is 1 or 3 or 4 => EntityLabel.CreditCard,
            _ => null,
        };
        return label is { } known ? new(document[i].Start, document[last].End, known, 0, "check") : null;
    }

    private static Entity? Account(Document document, int i)
    {
        var length = Checks.IbanLength(document.Folded(i));
        if (length == 0)
            return null;
        Span<char> plain = stackalloc char[LongestIban];
        var used = 0;
        for (var at = i; at < document.Count && used < length && (at == i || document.GapBefore(at).Length <= 1); at++)
        {
            if (used + document.Folded(at).Length > length)
                return null;
            document.Folded(at).CopyTo(plain[used..]);
            used += document.Folded(at).Length;
            if (used == length)
                return Checks.IsIban(plain[..length]) ? null : new(document[i].Start, document[at].End, EntityLabel.Iban, 0, "check");
        }

        return null;
    }
}
