using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Names by their own form: "C.M. Hessel-Kamp", "Vries, J. de", "Sjoukje van der Ploeg", and the speakers of a transcript.</summary>
internal sealed class NameFormRecogniser : IRecogniser
{
    private static readonly WordSet NoNames = new(
        "test antwoord orde kok stand mate advies bericht vraag brief uitleg overzicht bank raad huis ministerie gemeente stichting vereniging",
        "kamer rechtbank universiteit hogeschool ziekenhuis kerk ziekte syndroom wet dag week maand jaar stad hoofd voorzitter lid begin eind",
        "einde",
        "kop top lijst kosten prijs plaats datum ingang uitslag resultaat deel centrum hof raad commissie koninkrijk republiek graad mate soort",
        "groep vak school club bond fonds zorg dienst kosten werking ervaring");

    private static readonly WordSet Lettered = new(
        "vitamine groep label klasse graad hepatitis plan type categorie class grade vit cat niveau optie rijbewijs oude passend stadium fase",
        "blok deel hal vak team");

    private static readonly WordSet NoSpeakers = new(
        "bezoeker mens monteur kwekerij beller lezer bezorger visitor helpdesk winkel hotel bedrijf verkoper interviewer commissie kandidaat",
        "sollicitant recruiter moderator mod admin chat vr antw q ik jij klant agent bot medewerker customer user gebruiker me you system systeem",
        "onderwerp datum tijd tel telefoon mail email adres postcode plaats plan beleid conclusie anamnese advies vraag antwoord let opmerking",
        "nb ps note re van aan cc from to subject date sent verzonden s o e p a b c d lab rr vg medicatie allergie intoxicaties familie",
        "voorgeschiedenis naam functie periode werkgever taken opleiding talen hobby",
        "hobbys vaardigheden profiel ervaring werkervaring competenties referenties interesses contact contactgegevens geboren geboortedatum",
        "nationaliteit rijbewijs");

    private const int ShortestScreenName = 6;

    /// <summary>The most tokens of a speaker.</summary>
    private const int MostSpoken = 4;

    public string Name => "name.form";

    public void Recognise(Document document, List<Entity> found)
    {
        Dictionary<string, List<(int Start, int End)>>? speakers = null;
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].StartsUpper)
            {
                if (NameReader.IsInitial(document, i) && (i == 0 || !NameReader.IsInitial(document, i - 1)))
                    AddInitials(document, i, found);
                else
                    AddSurnameFirst(document, i, found);
            }

            if (document.StartsLine(i) && HasColonNear(document, i))
                NoteSpeaker(document, i, ref speakers);
        }

        if (speakers is null)
            return;
        foreach (var (start, end) in speakers.Values.Where(places => places.Count > 1).SelectMany(places => places))
        {
            // A speaker in lower case is a screen name: "mossgoblin: …".
            var isName = char.IsUpper(document.Text[start]);
            if (isName || end - start >= ShortestScreenName)
                found.Add(new(start, end, isName ? EntityLabel.Person : EntityLabel.Username, Scores.Weak, "name.speaker"));
        }
    }

    private void AddInitials(Document document, int i, List<Entity> found)
    {
        if (document.Folded(i) is "b" or "n" && i + 1 < document.Count && document.Folded(i + 1) is "v")
            return;

        // "vitamine D. Frequentie": a letter that belongs to the noun before it ends a sentence.
        if (i > 0 && document.GapBefore(i) is " " && Lettered.Contains(document.Folded(i - 1)))
            return;
        var stop = NameReader.Read(document, i, NameCase.Capital);
        if (stop > i + 1 && document[stop - 1].Length > 1 && !NameReader.IsInitial(document, stop - 1))
            found.Add(new(document[i].Start, document[stop - 1].End, EntityLabel.Person, Scores.Cued, Name));
    }

    private void AddSurnameFirst(Document document, int i, List<Entity> found)
    {
        if (i + 1 >= document.Count)
            return;
        var initials = document.GapAfter(i) is ", " && NameReader.IsInitial(document, i + 1);
        if (!initials && (document[i].IsAllUpper || document.GapAfter(i) is not " " || !HasStrongParticle(document, i + 1)))
            return;
        var folded = document.Folded(i);
        if (StopWords.All.Contains(folded) || NoNames.Contains(folded))
            return;
        if (initials)
        {
            var stop = NameReader.Read(document, i, NameCase.Capital, reversed: true);
            if (stop > i + 1)
                found.Add(new(document[i].Start, document[stop - 1].End, EntityLabel.Person, Scores.Cued, Name));
        }
        else
        {
            var stop = NameReader.Read(document, i, NameCase.Capital);
            if (stop > i + 2)
                found.Add(new(document[i].Start, document[stop - 1].End, EntityLabel.Person, Scores.Weak, Name));
        }
    }

    /// <summary>"van der", "van den", "van de", "ter", "ten", "el", "in 't" with a capital behind it.</summary>
    private static bool HasStrongParticle(Document document, int i)
    {
        if (i + 1 >= document.Count || document[i].StartsUpper || document.GapAfter(i).Length is 0 or > 2)
            return false;
        var two = document.Folded(i) is "van" or "in" or "op" or "von" or "de"
            && document.Folded(i + 1) is "der" or "den" or "de" or "t" or "het" or "la";
        var one = document.Folded(i) is "ter" or "ten" or "el" or "van" or "de";
        var last = two ? i + 1 : i;
        if (!two && !one)
            return false;
        return last + 1 < document.Count && document[last + 1].StartsUpper && !document[last + 1].IsAllUpper && document.GapAfter(last) is " "
            && document.Folded(i) is not "in" | two
            && !StopWords.All.Contains(document.Folded(last + 1))
                && (two || document.Folded(i) is not ("van" or "de" or "ten") || document.Folded(i) is "van" or "de");
    }

    private static bool HasColonNear(Document document, int i)
    {
        for (var at = i; at < i + MostSpoken; at++)
        {
            if (document.GapAfter(at) is [':', ..])
                return true;
        }

        return false;
    }

    /// <summary>One to three words and a colon at the start of a line; a name when it comes back.</summary>
    private static void NoteSpeaker(Document document, int i, ref Dictionary<string, List<(int Start, int End)>>? speakers)
    {
        var stop = NameReader.Read(document, i, NameCase.Any);
        if (stop == i || stop - i > MostSpoken || !document.GapAfter(stop - 1).StartsWith(":") || NoSpeakers.Contains(document.Folded(i)))
            return;
        var (start, end) = (document[i].Start, document[stop - 1].End);
        var key = Folding.LettersAndDigits(document.Text.AsSpan(start, end - start));
        speakers ??= new(StringComparer.Ordinal);
        if (!speakers.TryGetValue(key, out var places))
            speakers.Add(key, places = []);
        places.Add((start, end));
    }

    /// <summary>A capital with a full stop or a comma behind it, or a small word that may be a particle; the head of a line with a colon near.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var upper = looks.Is(TokenKind.Upper);
            var initial = looks.LengthUpTo(3) & (looks.After(GapKind.Stop) | looks.After(GapKind.StopBlank) | looks.After(GapKind.Line) | looks.After(GapKind.Other));
            var particle = looks.After(GapKind.Blank) & looks.Is(TokenKind.Word, 1) & ~looks.Is(TokenKind.Upper, 1) & looks.LengthUpTo(3, 1) & ~looks.Is(TokenKind.AllUpper);
            var speaker = looks.Is(TokenKind.Line) & looks.Is(TokenKind.Word) & (looks.Is(TokenKind.Colon) | looks.Is(TokenKind.Colon, 1) | looks.Is(TokenKind.Colon, 2) | looks.Is(TokenKind.Colon, 3));
            return (upper & (initial | particle | looks.After(GapKind.Comma))) | speaker;
        }
    }
}
