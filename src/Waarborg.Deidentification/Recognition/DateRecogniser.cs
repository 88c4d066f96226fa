using System.Globalization;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Days with a month, numeric or in words; birth dates and birth years after "geboren" and the like.</summary>
internal sealed class DateRecogniser : IRecogniser
{
    private const int CueReach = 8;

    /// <summary>The most words of what announces a day.</summary>
    private const int LongestCue = 2;

    private static readonly PhraseTrie<string> BirthCue = Phrases.Of(
        "geboren", "geb", "geboortedatum", "geb datum", "gebdatum", "geboortedag", "geboorte", "date of birth", "dob", "born", "birth date",
        "birthday", "verjaardag", "jarig", "bj", "geboortejaar", "geb jaar", "geboortejr", "year of birth");

    private static readonly PhraseTrie<string> DayCue = Phrases.Of(
        "op", "dd", "d d", "per", "sinds", "vanaf", "tot", "t m", "tm", "datum", "van", "on", "since", "until", "from", "ma", "di", "wo", "do",
        "vr", "za", "zo", "maandag", "dinsdag",
        "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "opname", "controle", "voor", "uiterlijk",
        "geboren", "geb", "geboortedatum", "verhuisdatum", "ingang", "opnamedatum", "ontslag", "due");

    private static readonly WordSet Units = new(
        "dagen dgn weken wkn maanden mnd jaar jr uur u min minuten x keer mg ml stuks personen euro procent dd kinderen graden bar cm m mm kg km",
        "tabletten tabl werkdagen termijnen");

    private static readonly WordSet Moves = new("kwam kwamen gekomen came moved verhuisd verhuisde sinds since per gevlucht fled");

    /// <summary>The words with which an announcement begins, months and days.</summary>
    public static IEnumerable<string> Words => [.. BirthCue.FirstWords, .. DateReader.Words];

    public string Name => "date";

    public void Recognise(Document document, List<Entity> found)
    {
        int birthUntil = -1, read = -1;
        foreach (var i in document.Where<Possible>())
        {
            if (i <= read)
                continue;
            // The letters of a postcode ("9718BJ") announce no year of birth.
            if (document[i].IsWord && !(i > 0 && document.TouchesNext(i - 1)) && BirthCue.TryMatch(document, i, out var end, out _))
                birthUntil = end + CueReach;
            if (DateReader.Read(document, i) is not { } date)
            {
                if (i <= birthUntil && GoesOn(document, birthUntil - CueReach, i))
                    AddBirthYear(document, i, found);
                AddCompact(document, i, i <= birthUntil ? Sources.BirthDate : Name, found);
                continue;
            }

            if (date.NeedsCue && !(i <= birthUntil || IsAnnounced(document, i, read) || StandsAlone(document, date) || LooksWritten(document, date))
                || IsQuantity(document, date))
                continue;
            var source = i <= birthUntil ? Sources.BirthDate : Name;
            var score = date.Year is not null ? Scores.Announced : date.NeedsCue ? Scores.Weak : Scores.Formed;
            found.Add(new(document[date.First].Start, EndOf(document, date), EntityLabel.Date, score, source));
            read = date.Last;
            if (birthUntil >= read)
                birthUntil = -1;
        }
    }

    /// <summary>Right behind what announces a day, which is no part of the date before: "op 3-2", "d.d. 3/2".</summary>
    private static bool IsAnnounced(Document document, int i, int read)
    {
        for (var start = i - 1; start > read && start >= i - LongestCue; start--)
        {
            if (document[start].IsWord && DayCue.TryMatch(document, start, out var end, out _))
                return end == i;
        }

        return false;
    }

    /// <summary>A day and month with leading zeros that fill a line or brackets, as at the head of a note: "03-02".</summary>
    private static bool StandsAlone(Document document, ReadDate date) =>
        document[date.First].Length == 2 && document[date.Last].Length == 2 && document.StartsLine(date.First)
        && document.GapAfter(date.First) is "-" or "/" && !IsUnit(document, date.Last + 1);

    /// <summary>Two digits each, as people write dates and seldom ranges; or a colon behind it, as in a log. "9/10" is a mark.</summary>
    private static bool LooksWritten(Document document, ReadDate date) => document.GapAfter(date.First) is "-" or "/"
        && !(document.GapAfter(date.First) is "/" && date.Month == 10 && document.Surface(date.Last) is "10" && date.Day <= 10)
        && ((document[date.First].Length == 2 && document[date.Last].Length == 2) || document.GapAfter(date.Last).StartsWith(":"));

    private static bool IsQuantity(Document document, ReadDate date) => document.Folded(date.First - 1) is "apgar" || (date.NeedsCue
        && (IsUnit(document, date.Last + 1) || IsAround(document, date) || document.GapAfter(date.Last).StartsWith("%")
            || document.GapAfter(date.Last).TrimStart(' ').StartsWith("€")));

    /// <summary>"24/7".</summary>
    private static bool IsAround(Document document, ReadDate date) => document.GapAfter(date.First) is "/" && document.Surface(date.First) is "24" && document.Surface(date.Last) is "7";

    private static bool IsUnit(Document document, int i) => i < document.Count && document[i].IsWord && Gaps.IsBlank(document.GapBefore(i))
        && Units.Contains(document.Folded(i));

    private static int EndOf(Document document, ReadDate date) => document[date.Last].End;

    /// <summary>"20240219": year, month and day in one piece that are a day, as in messages between systems.</summary>
    private static void AddCompact(Document document, int i, string source, List<Entity> found)
    {
        if (document[i].IsNumber && document[i].Length == 8 && NumberGroups.StandsApart(document, i, i)
            && DateOnly.TryParseExact(document.Surface(i), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2099
            && !NumberGroups.GoesOn(document, i, "-/.") && !NumberGroups.GoesBefore(document, i, "-/."))
            found.Add(new(document[i].Start, document[i].End, EntityLabel.Date, Scores.Weak, source));
    }

    /// <summary>Between what announces a birth and a year the sentence does not end, and nobody moves: "geboren in Bodø, kwam in 2014 naar Leiden".</summary>
    private static bool GoesOn(Document document, int afterCue, int year)
    {
        for (var i = afterCue; i <= year; i++)
        {
            var gap = document.GapBefore(i);
            if ((i > afterCue && (gap.Contains('\n') || gap.Contains(". ", StringComparison.Ordinal))) || (i < year && Moves.Contains(document.Folded(i))))
                return false;
        }

        return true;
    }

    /// <summary>"geboren in 1971".</summary>
    private static void AddBirthYear(Document document, int i, List<Entity> found)
    {
        if (document[i].IsNumber && document[i].Length == 4 && NumberGroups.StandsApart(document, i, i)
            && !NumberGroups.GoesOn(document, i, "-/.") && !NumberGroups.GoesBefore(document, i, "-/.")
            && document.Value(i) is >= 1900 and <= 2030)
            found.Add(new(document[i].Start, document[i].End, EntityLabel.Date, Scores.Cued, Sources.BirthDate));
    }

    /// <summary>Months, days in words and what announces a birth; a number that may be a day or a year by what follows it.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var numeric = looks.Is(TokenKind.Number, 1) & ~looks.After(GapKind.Blank) & ~looks.After(GapKind.Touch);
            var worded = looks.After(GapKind.Touch) | looks.Marked(Trigger.Date, 1) | (looks.Is(TokenKind.Word, 1) & (looks.Marked(Trigger.Date, 2) | (looks.Is(TokenKind.Number, 2) & looks.Length(4, 2))));
            var day = ~looks.Before(GapKind.Touch) & looks.LengthUpTo(2) & (numeric | worded);
            return looks.Marked(Trigger.Date) | (looks.Is(TokenKind.Number) & (day | looks.Length(4) | looks.Length(8)));
        }
    }
}
