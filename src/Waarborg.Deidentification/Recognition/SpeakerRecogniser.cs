using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// The speakers of a transcript: what stands at the start of several lines before a colon or a time, or in brackets, is one speaker each time. Where
/// one of those places was taken for a name, the others are that name; a word in small letters in brackets is a screen name. Runs after the tagger.
/// </summary>
internal sealed class SpeakerRecogniser : IRecogniser
{
    private const int MostWords = 4;
    private const int ShortestScreenName = 5;
    private const int FilterLength = 16;

    private const uint NoSpeaker = WordClasses.Title | WordClasses.Role | WordClasses.Relation | WordClasses.Month | WordClasses.Weekday | WordClasses.Job
        | WordClasses.OrganisationWord | WordClasses.StopWord | WordClasses.Brand | WordClasses.Greeting | WordClasses.Closing;

    private static readonly WordSet Roles = new(
        "helpdesk desk support servicedesk service system systeem agent bot chatbot assistent assistant klant customer user gebruiker admin moderator",
        "bezoeker visitor medewerker beller lezer lid caller koper koopster verkoper verkoopster buyer seller aanbieder huurder verhuurder adverteerder bieder note notitie intern internal bijlage foto image photo attachment video sticker audio",
        "naamloos anoniem anonymous onbekend unknown redactie info update edit opmerking automatisch",
        "balie kassa loket receptie frontdesk backoffice meldkamer bieb bibliotheek winkel shop verkoop sales planning planner magazijn beheerder huismeester bezorger monteur technicus operator host landlord reiziger berijder",
        "inzender vraag antwoord arts huisarts dokter verpleegkundige zuster apotheek apotheker praktijk kliniek triage triagist patient client cliente ouder begeleider therapeut coach mentor docent leraar trainer recruiter",
        "kandidaat sollicitant interviewer werkgever manager partner sys mdw mdwr clerk atelier kapsalon mama papa mam pap oma opa baasje ik ikke jij u you me wij zij bord agt klt mk");

    private static readonly WordSet Measures = new("rr hf af sat bd ps nb re po co mv lab gcs ews map hr bp hb crp glu temp ic adl ecg rx ct mri eta info via alg med res vrg antw actie ai bot web app sms tel mail fax agt klt mk");

    private static readonly WordEndings RoleEndings = new("chat", "bot", "desk", "service", "support", "balie", "dienst", "team", "care", "zorg", "winkel", "shop");

    public string Name => "name.speaker";

    public void Recognise(Document document, List<Entity> found)
    {
        if (Places(document) is not { } all)
            return;
        var repeated = all.GroupBy(place => Folding.LettersAndDigits(document.Text.AsSpan(place.Start, place.End - place.Start)), StringComparer.Ordinal)
            .Select(speaker => (speaker.Key, Places: speaker.ToList())).Where(speaker => speaker.Places.Count > 1).ToList();
        if (repeated.Count == 0)
            return;
        var (names, ends) = Names(document, found);
        foreach (var (key, places) in repeated)
        {
            if (Roles.Contains(key) || MachineNames.Machines.Contains(document.Folded(places[0].First)))
                continue;
            if (names.Contains(key) || names.Contains(LastWord(document, places[0])) || places.Exists(place => ends.TryGetValue(place.End, out var start) && start >= place.Start))
                found.AddRange(places.Select(place => new Entity(NameStart(document, place), place.End, EntityLabel.Person, Scores.Formed, Name)));
            else if (places[0].Timed && IsWholeName(document, places[0]))
                found.AddRange(places.Select(place => new Entity(place.Start, place.End, EntityLabel.Person, Scores.Weak, Name)));
            else if (places.TrueForAll(place => IsInitials(document, place)))
                found.AddRange(places.Select(place => new Entity(place.Start, place.End, EntityLabel.Person, Scores.Cued, Name)));
            else if (places[0] is { Bracketed: true } first && IsScreenName(document, first))
                found.AddRange(places.Select(place => new Entity(place.Start, place.End, EntityLabel.Username, Scores.Formed, Name)));
        }
    }

    /// <summary>The places where somebody may speak; null where nobody does twice, which is the rule: nothing is worked out for those.</summary>
    private static List<Place>? Places(Document document)
    {
        List<Place>? places = null;
        var seen = new HashFilter(stackalloc ulong[FilterLength]);
        var again = false;
        foreach (var i in document.Where<Possible>())
        {
            if (!(document.StartsLine(i) || IsBehindTime(document, i)) || Read(document, i) is not { } place)
                continue;
            (places ??= []).Add(place);
            again |= seen.Add(Hashing.Of(document.Folded(i, place.Last)));
        }

        return again ? places : null;
    }

    /// <summary>"Bo:", "Will Baker 09:02", "[partyzeehond]", "&lt;Bo&gt;" at the start of a line.</summary>
    private static Place? Read(Document document, int first)
    {
        var bracketed = document.GapBefore(first).EndsWith("[") || document.GapBefore(first).EndsWith("<");
        var last = first;
        while (last - first < MostWords - 1 && document[last + 1].IsWord && document.GapAfter(last) is " " or "-" or "." or ". " or "'")
            last++;
        var after = document.GapAfter(last);
        var ends = bracketed ? after.StartsWith("]") || after.StartsWith(">") : after.StartsWith(":") || (Gaps.IsSpace(after) && IsTime(document, last + 1));
        return ends ? new(document[first].Start, document[last].End, first, last, bracketed, !bracketed && !after.StartsWith(":")) : null;
    }

    /// <summary>Whether "09:02 " or "[09:02:17] " begins the line and ends right before the token.</summary>
    private static bool IsBehindTime(Document document, int i)
    {
        if (i < 2 || document[i - 1] is not { IsNumber: true, Length: 2 } || document.GapBefore(i) is not (" " or "] " or ") "))
            return false;
        var first = i - 1;
        while (first > 0 && i - first < 3 && document.GapBefore(first) is ":" && document[first - 1] is { IsNumber: true, Length: <= 2 })
            first--;
        return first < i - 1 && document.StartsLine(first);
    }

    /// <summary>"08:50 TG: …" again and again: initials that speak words, and no measure.</summary>
    private static bool IsInitials(Document document, Place place) => !place.Timed && !place.Bracketed && !document.StartsLine(place.First)
        && document[place.First] is { IsAllUpper: true, Length: 2 or 3 } && document[place.First].End == place.End && document[place.First + 1].IsWord
        && !Measures.Contains(document.Folded(place.First)) && !Roles.Contains(document.Folded(place.First)) && !IsOther(document, place.First);

    /// <summary>"09:02" and the end of the line.</summary>
    private static bool IsTime(Document document, int i) => document[i] is { IsNumber: true, Length: <= 2 } && document.GapAfter(i) is ":" or "." && document[i + 1] is { IsNumber: true, Length: 2 }
        && document.GapAfter(i + 1).Contains('\n');

    /// <summary>The names found, and where each ends and begins: a place is a name when its last word was taken for one.</summary>
    private static (HashSet<string> Names, Dictionary<int, int> Ends) Names(Document document, List<Entity> found)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var ends = new Dictionary<int, int>();
        foreach (var entity in found)
        {
            if (entity.Label == EntityLabel.Person && ends.TryAdd(entity.End, entity.Start))
                names.Add(Folding.LettersAndDigits(document.Text.AsSpan(entity.Start, entity.Length)));
        }

        return (names, ends);
    }

    /// <summary>Where the name begins: "Klant Saskia", "balie Lente" begin with what somebody is.</summary>
    private static int NameStart(Document document, Place place)
    {
        var i = place.First;
        while (document[i + 1].Start < place.End && document[i + 1].IsWord && document[i + 1].StartsUpper && document.GapAfter(i) is " "
            && (!document[i].StartsUpper || Roles.Contains(document.Folded(i)) || IsOther(document, i, NoSpeaker & ~WordClasses.StopWord)) && !NameWords.IsParticle(document.Folded(i)))
            i++;
        return document[i].Start;
    }

    private static string LastWord(Document document, Place place) => document.Folded(document.TokenAt(place.End) - 1).ToString();

    private static bool IsOther(Document document, int i, uint classes = NoSpeaker) => (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & classes) != 0;

    private static bool IsScreenName(Document document, Place place)
    {
        var folded = document.Folded(place.First);
        return place.End == document[place.First].End && !document[place.First].StartsUpper && folded.Length >= ShortestScreenName && !Roles.Contains(folded)
            && !RoleEndings.End(folded, 1) && !IsOther(document, place.First);
    }

    /// <summary>Two or three words with a capital before a time, again and again: whoever that is, it is somebody.</summary>
    private static bool IsWholeName(Document document, Place place)
    {
        var count = 0;
        for (var i = place.First; i < document.Count && document[i].Start < place.End; i++, count++)
        {
            var folded = document.Folded(i);
            if (!document[i].StartsUpper || document[i].Length < 2 || Roles.Contains(folded) || RoleEndings.End(folded, 1)
                || IsOther(document, i, NoSpeaker & ~(WordClasses.StopWord | WordClasses.Month | WordClasses.Job)))
                return false;
        }

        return count is 2 or 3;
    }

    private sealed record Place(int Start, int End, int First, int Last, bool Bracketed, bool Timed);

    /// <summary>The head of a line, and a capital behind the minutes of a time, with a colon, a number or a bracket near.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var behindTime = looks.Is(TokenKind.Upper) & looks.Is(TokenKind.Number, -1) & looks.Length(2, -1) & (looks.Before(GapKind.Blank) | looks.Before(GapKind.Other));
            var (colon, time) = (0ul, 0ul);
            for (var on = 0; on < MostWords; on++)
            {
                colon |= looks.Is(TokenKind.Colon, on);
                time |= looks.Is(TokenKind.Number, on + 1);
            }

            return (behindTime | (looks.Is(TokenKind.Line) & looks.Is(TokenKind.Word))) & (colon | time | looks.Is(TokenKind.Bracketed));
        }
    }
}
