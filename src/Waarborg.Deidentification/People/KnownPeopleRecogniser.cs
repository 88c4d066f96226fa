using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.People;

/// <summary>
/// Finds the data of known people: unique identifiers of anybody; names, town, street and birth date of the person whose text it is.
/// </summary>
internal static class KnownPeopleRecogniser
{
    private const string Name = "known.name";
    private const string Identifier = "known.id";
    private const string Place = "known.place";

    public static void Recognise(Document document, KnownPeople known, string? personKey, List<Entity> found)
    {
        AddEmails(document, known.Identifiers, found);
        var own = known.Find(personKey)?.Own;
        for (var i = 0; i < document.Count; i++)
        {
            if (i > 0 && document.TouchesNext(i - 1) && document[i].IsWord == document[i - 1].IsWord)
                continue;
            AddIdentifier(document, i, known.Identifiers, found);
            AddPhone(document, i, known.Identifiers, found);
            AddAddress(document, i, known.Identifiers, found);
            if (document[i].IsWord && known.Names.TryMatch(document, i, out var end, out _))
                Add(document, i, end, EntityLabel.Person, Name, found);
            if (own is not null)
                AddOwn(document, i, own, found);
        }
    }

    private static void AddOwn(Document document, int i, OwnForms own, List<Entity> found)
    {
        if (own.BirthDate is { } birth)
            AddBirthDate(document, i, birth, found);
        if (own.Postcode.Length == 6 && document[i].Length == 4 && i + 1 < document.Count && document[i + 1].Length == 2
            && document.GapAfter(i).Length <= 1
            && own.Postcode.AsSpan(0, 4).SequenceEqual(document.Folded(i)) && own.Postcode.AsSpan(4).SequenceEqual(document.Folded(i + 1)))
            Add(document, i, i + 2, EntityLabel.Postcode, Identifier, found);
        if (!document[i].IsWord || !own.Phrases.TryMatch(document, i, out var end, out var form))
            return;
        switch (form.Kind)
        {
            case OwnKind.Name:
            case OwnKind.Initials when HasInitials(document, i, end):
            case OwnKind.OrdinaryName when MayBeName(document, i):
                Add(document, i, end, EntityLabel.Person, Name, found);
                break;
            case OwnKind.Street:
                Add(document, i, end, EntityLabel.Address, Place, found);
                break;
            case OwnKind.City:
                Add(document, i, end, EntityLabel.Location, Place, found);
                break;
        }
    }

    /// <summary>Single letters look like initials when they are capitals or carry a full stop: "a bakker" is none.</summary>
    private static bool HasInitials(Document document, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (document[i].Length == 1 && !document[i].StartsUpper && !document.GapAfter(i).StartsWith("."))
                return false;
        }

        return true;
    }

    /// <summary>A capital inside a sentence; at its start or in lower case only behind a word that announces a name.</summary>
    private static bool MayBeName(Document document, int i)
    {
        if (document[i].StartsUpper && !document.StartsSentence(i) && !document[i].IsAllUpper)
            return true;
        return i > 0 && document.GapBefore(i).Length <= 2 && document.Folded(i - 1) is "mevrouw" or "meneer" or "mevr" or "mw" or "dhr" or "heer"
            or "hr" or "mr" or "mrs" or "fam" or "familie"
            or "met" or "hoi" or "hallo" or "beste" or "dag" or "groet" or "groetjes" or "heet" or "naam";
    }

    private static void AddEmails(Document document, IdentifierIndex index, List<Entity> found)
    {
        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = EmailAddresses.Around(text, at, needsDot: false);
            document.Spend(end - start + 1);
            if (end > start && index.IsEmail(EmailAddresses.Normalise(text[start..end])))
                found.Add(new(start, end, EntityLabel.Email, Scores.Known, Identifier));
        }
    }

    /// <summary>Joins tokens over single signs and asks the index at each end.</summary>
    private static void AddIdentifier(Document document, int start, IdentifierIndex index, List<Entity> found)
    {
        Span<char> plain = stackalloc char[40];
        var used = 0;
        for (var i = start; i < document.Count && i - start < IdentifierIndex.LongestInTokens; i++)
        {
            if (i > start && document.GapBefore(i) is { Length: > 0 } gap && !Gaps.IsOneOf(gap, " \u00A0-‑–./_:"))
                return;
            var folded = document.Folded(i);
            if (used + folded.Length > plain.Length)
                return;
            folded.CopyTo(plain[used..]);
            var before = used;
            used += folded.Length;
            if (before < IdentifierIndex.Shortest && used >= IdentifierIndex.Shortest && !index.StartsId(plain[..IdentifierIndex.Shortest]))
                return;
            if (used >= IdentifierIndex.Shortest && !document.TouchesNext(i) && index.TryGetId(plain[..used], out var label))
                Add(document, start, i + 1, label, Identifier, found);
        }
    }

    private static void AddPhone(Document document, int start, IdentifierIndex index, List<Entity> found)
    {
        if (!document[start].IsNumber)
            return;
        Span<char> buffer = stackalloc char[17];
        var groups = NumberGroups.Read(document, start, " -‑–./()\u00A0", 3, buffer);
        var digits = groups.Digits.Length;
        var plus = document.GapBefore(start).EndsWith("+");
        for (var last = start + groups.Count - 1; last >= start && digits >= 7; digits -= document[last].Length, last--)
        {
            if (!index.IsPhone(PhoneNumbers.Normalise(groups.Digits[..digits], plus)))
                continue;
            found.Add(new(document[start].Start - (plus ? 1 : 0), document[last].End, EntityLabel.Phone, Scores.Known, Identifier));
            return;
        }
    }

    private static void AddAddress(Document document, int i, IdentifierIndex index, List<Entity> found)
    {
        if (document[i].IsNumber)
        {
            AddHome(document, i, index, found);
            return;
        }

        if (!index.Streets.TryMatch(document, i, out var end, out var houses))
            return;
        var number = end < document.Count && document[end].IsWord && document.Folded(end) is "nr" or "nummer" or "huisnummer" or "no" ? end + 1 : end;
        if (number >= document.Count || document.GapBefore(number).Length > 3)
            return;
        var plain = string.Empty;
        for (var last = number; last < document.Count && last - number < 4 && (last == number || document.GapBefore(last).Length <= 1); last++)
        {
            plain += document.Folded(last).ToString();
            if (!document.TouchesNext(last) && houses.Contains(plain))
                Add(document, i, last + 1, EntityLabel.Address, Place, found);
        }
    }

    /// <summary>A known postcode with its house number behind it, a few words apart: "7326 HR, huisnummer 186".</summary>
    private static void AddHome(Document document, int i, IdentifierIndex index, List<Entity> found)
    {
        const int Reach = 5;
        if (i + 2 >= document.Count || document[i].Length != 4 || document[i + 1].Length != 2 || document.GapAfter(i).Length > 2)
            return;
        var postcode = string.Concat(document.Folded(i), document.Folded(i + 1));
        for (var number = i + 2; number < Math.Min(document.Count, i + 2 + Reach); number++)
        {
            if (!document[number].IsNumber)
                continue;
            var plain = string.Empty;
            for (var last = number; last < document.Count && last - number < 4 && (last == number || document.GapBefore(last).Length <= 1); last++)
            {
                plain += document.Folded(last).ToString();
                if (!document.TouchesNext(last) && index.IsHome(postcode, plain))
                    Add(document, number, last + 1, EntityLabel.Address, Place, found);
            }

            return;
        }
    }

    private static void AddBirthDate(Document document, int i, DateOnly birth, List<Entity> found)
    {
        if (DateReader.Read(document, i) is { } date && date.Is(birth))
            Add(document, date.First, date.Last + 1, EntityLabel.Date, Sources.KnownBirthDate, found);
        if (!document[i].IsNumber || document[i].Length is not (6 or 8) || !NumberGroups.StandsApart(document, i, i))
            return;
        var digits = document.Surface(i);
        var year = digits.Length == 8 ? birth.Year : birth.Year % 100;
        var width = digits.Length == 8 ? "0000" : "00";
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var (day, month, years) = (birth.Day.ToString("00", culture), birth.Month.ToString("00", culture), year.ToString(width, culture));
        if (digits.SequenceEqual(day + month + years) || digits.SequenceEqual(years + month + day))
            Add(document, i, i + 1, EntityLabel.Date, Sources.KnownBirthDate, found);
    }

    private static void Add(Document document, int start, int end, EntityLabel label, string source, List<Entity> found) =>
        found.Add(new(document[start].Start, document[end - 1].End, label, Scores.Known, source));
}
