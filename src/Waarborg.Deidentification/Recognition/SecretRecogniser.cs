using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Passwords, PINs and codes after the word that announces them. The value must look like one or stand in quotes or after a colon.</summary>
internal sealed class SecretRecogniser : IRecogniser
{
    private const int Longest = 64;
    private const int FarthestWord = 10;
    private const int FarthestAnswer = 80;
    private const int FarthestPin = 30;
    private const int PinLength = 4;

    private static readonly PhraseTrie<string> Passwords = Phrases.Of(
        "wachtwoord", "passwords", "wachtwrd", "ww", "wachtwoorden", "password", "passwd", "passphrase", "wifi wachtwoord", "wifiwachtwoord", "wifi code",
        "wificode", "wifi", "wi fi", "wifi sleutel",
        "wi fi sleutel", "wpa", "wpa2", "netwerksleutel", "wifi key", "api key", "api sleutel", "apikey", "licentiesleutel", "licentie",
        "license key", "licence key", "productsleutel", "product key",
        "activatiecode", "herstelcode", "recovery code", "token", "pw", "pass", "tijdelijk wachtwoord", "inlogcode", "login code", "geheime vraag", "codewoord", "code word", "code woord", "wachtzin");

    private static readonly PhraseTrie<string> Pins = Phrases.Of(
        "pin", "pincode", "pin code", "puk", "pukcode", "puk code", "toegangscode", "code", "deurcode", "alarmcode", "access code", "sms code",
        "verificatiecode", "verification code", "cvc", "cvv",
        "beveiligingscode", "sleutelkluis", "sleutelkluisje", "kluiscode", "codeslot", "poortcode", "cijfercode", "passcode", "alarmcode",
        "sleutelcode", "cijferslot", "ophaalcode", "eenmalige code", "one time key", "key box", "door code", "tan code", "key code",
        "de code is", "noodcode", "afhaalcode", "lockercode", "kastcode", "huiscode", "portiekcode", "key safe", "safe code", "sleutelkastje", "sleutelkast", "unlock code", "entry code", "gate code");

    private static readonly WordSet Connectors = new(
        "nieuw gewijzigd in naar gereset portiek kluisje hek tablet systeem kast stond nieuwe is was van mij mijn het de een nu dus namelijk s",
        "dat deze the my luidt geworden for voor nieuwe new wordt werd op of code nr to tijdelijke die weet stond staat eerst ook klopt oude",
        "still currently erbij ingesteld gezet veranderd hangt now");

    private static readonly WordSet BehindPins = new("was is werd wordt moet klopt of en maar dan niet ook toch nu zegt bleek blijkt or and but not works now still");

    /// <summary>What a password can be said to be without being given: "het wachtwoord is verlopen".</summary>
    private static readonly WordSet Conditions = new(
        "verlopen vergeten gewijzigd veranderd fout onjuist ongeldig correct juist goed kwijt weg klaar aangepast gereset hersteld verstuurd",
        "geblokkeerd nodig verplicht persoonlijk geheim veilig onveilig bekend onbekend hetzelfde gelekt gestolen zwak sterk leeg kort lang",
        "verkeerd hoofdlettergevoelig ingesteld opgeslagen toegevoegd ingevoerd wrong expired invalid incorrect required reset changed lost",
        "forgotten blocked compromised secret same sent correct fine ok oke empty weak strong unknown needed case private");

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => [.. Passwords.FirstWords, .. Pins.FirstWords];

    public string Name => "secret";

    public void Recognise(Document document, List<Entity> found)
    {
        var (passwords, pins) = (-1, -1);
        foreach (var i in document.Marked(Trigger.Secret))
        {
            var before = found.Count;
            if (Passwords.TryMatch(document, i, out var end, out var cue))
            {
                AddPassword(document, end, found);
                if (found.Count == before && cue is not ("token" or "licentie" or "pass" or "pw"))
                    AddFarther(document, end, found);
                passwords = AddAnswers(document, end, passwords, found);
            }
            else if (Pins.TryMatch(document, i, out end, out cue))
            {
                if (cue is "code" && IsOfDiscount(document, i))
                    continue;
                AddPin(document, end, cue, found);
                if (found.Count == before)
                    AddFartherPin(document, end, cue is "code", found);
                if (cue.StartsWith("pin", StringComparison.Ordinal))
                    pins = AddPinAnswers(document, end, pins, found);
            }
        }
    }

    /// <summary>"15% korting met code ZOMER15": everybody may know it.</summary>
    private static bool IsOfDiscount(Document document, int cue)
    {
        for (var i = cue - 1; i >= 0 && cue - i < FarthestWord && !document.GapAfter(i).Holds("?!;\n|") && !document.GapAfter(i).Contains(". ", StringComparison.Ordinal); i--)
        {
            var word = document.Folded(i);
            if (word.StartsWith("korting") || word is "discount" || (word is "off" && document.GapBefore(i) is "% "))
                return true;
        }

        return false;
    }

    /// <summary>"LENTE10", "WELKOM15": a word in capitals and two digits is a discount, whoever may use it; "0x80420014" is what a computer reports.</summary>
    private static bool IsVoucher(ReadOnlySpan<char> value)
    {
        var letters = value.IndexOfAnyExceptInRange('A', 'Z');
        return value.StartsWith("0x") || (letters >= 3 && value.Length - letters is 2 or 3 && value[letters..].HoldsOnly("0123456789"));
    }

    private void AddPassword(Document document, int afterCue, List<Entity> found)
    {
        var text = document.Text;
        var announced = false;
        var at = document[afterCue - 1].End;
        for (var words = 0; words <= 5; words++)
        {
            var start = SkipSigns(document, at, ref announced);
            if (start < 0)
                return;
            var quoted = start > 0 && "\"“”'‘«`".Contains(text[start - 1], StringComparison.Ordinal);
            var end = EndOf(document, start, quoted);
            var value = text.AsSpan(start, end - start);
            if (value.Length == 0)
                return;
            if (IsConnector(document, start, end))
            {
                announced |= value is "is" or "was" or "wordt" or "luidt";
                at = end;
                continue;
            }

            if (value.Length >= 3 && (quoted || LooksSecret(value) || (announced && IsPlainPassword(document, start, end))
                || (announced && words == 0 && document.GapAfter(afterCue - 1).Contains(':') && IsLastOnLine(text, end))))
                found.Add(new(start, end, EntityLabel.Secret, Scores.Announced, Name));
            return;
        }
    }

    /// <summary>"Wachtwoord is olifant.": one word that ends the sentence and is no state of a password.</summary>
    private static bool IsPlainPassword(Document document, int start, int end)
    {
        var i = document.TokenAt(start);
        return i > 0 && i < document.Count && document[i].IsWord && document[i].Start == start && document[i].End == end && document[i].Length >= 4
            && document.EndsPhrase(i) && !document.GapAfter(i).StartsWith(",") && document.Folded(i - 1) is "is" or "was" or "wordt" or "luidt"
            && !Conditions.Contains(document.Folded(i)) && !StopWords.All.Contains(document.Folded(i)) && !document.Folded(i).StartsWith("ge");
    }

    /// <summary>"wachtwoord van de printer is gewijzigd, nu Kopie-Kopie7": further on in the sentence a piece that can only be a secret.</summary>
    private void AddFarther(Document document, int afterCue, List<Entity> found)
    {
        for (var i = afterCue; i < document.Count && i - afterCue < FarthestWord && !document.GapBefore(i).Holds("?!;\n|")
            && !document.GapBefore(i).Contains(". ", StringComparison.Ordinal); i++)
        {
            if (document.GapBefore(i).Length == 0 && i > afterCue)
                continue;
            var (start, end) = (document[i].Start, EndOf(document, document[i].Start, false));
            if (!IsUnmistakable(document.Text.AsSpan(start, end - start)) && !(document[i].Length >= 4 && document.GapBefore(i).IndexOfAny("\"“«") >= 0 && document.GapAfter(i).IndexOfAny("\"”»") >= 0))
                continue;
            found.Add(new(start, end, EntityLabel.Secret, Scores.Cued, Name));
            return;
        }
    }

    /// <summary>
    /// "Wat was uw wachtwoord?" and some lines on "Hoefijzer&amp;7": letters, a digit and a sign in one piece are nothing else where passwords are
    /// spoken of.
    /// </summary>
    /// <returns>The token up to which was read.</returns>
    private int AddAnswers(Document document, int afterCue, int read, List<Entity> found)
    {
        var i = Math.Max(afterCue, read);
        for (; i < document.Count && i - afterCue < FarthestAnswer; i++)
        {
            if (!document[i].IsWord || (i > 0 && !document.GapBefore(i).Holds(" \n\t\"“'‘(")))
                continue;
            var (start, end) = (document[i].Start, EndOf(document, document[i].Start, false));
            if (IsMixed(document.Text.AsSpan(start, end - start)))
                found.Add(new(start, end, EntityLabel.Secret, Scores.Cued, Name));
        }

        return i;
    }

    /// <summary>"ik dacht dat mijn pin 2608 was" an answer later: four digits alone that are no year, amount, time or part of a number.</summary>
    private int AddPinAnswers(Document document, int afterCue, int read, List<Entity> found)
    {
        var i = Math.Max(afterCue, read);
        for (; i < document.Count && i - afterCue < FarthestPin; i++)
        {
            if (!document[i].IsNumber || document[i].Length != PinLength || !NumberGroups.StandsApart(document, i, i) || document.Surface(i)[..2] is "19" or "20")
                continue;
            var before = document.GapBefore(i);
            var after = document.GapAfter(i);
            var joined = (document[i + 1].IsNumber && after.Length <= 1) || (i > 0 && document[i - 1].IsNumber && before.Length <= 1);
            var counts = !document.EndsPhrase(i) && !BehindPins.Contains(document.Folded(i + 1)); // "1408 mensen"
            if (!joined && !counts && !before.Holds("€$£+#/-") && !after.StartsWith("-") && !after.StartsWith("/") && !after.StartsWith("%") && document.Folded(i + 1) is not ("euro" or "eur" or "uur" or "km" or "kwh" or "stuks")
                && !IsPostcode(document, i))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Secret, Scores.Weak, Name));
        }

        return i;
    }

    private static bool IsPostcode(Document document, int i) => document[i + 1] is { IsAllUpper: true, Length: 2 } && document.GapAfter(i).Length <= 1;

    /// <summary>Three letters, a digit and a sign or more, as a password that must be strong.</summary>
    private static bool IsMixed(ReadOnlySpan<char> value)
    {
        var (letters, digits, signs) = Count(value, "!#$%*^&~+");
        return value.Length >= 6 && letters >= 3 && digits > 0 && signs > 0 && !value.Holds("@/:=?,");
    }

    /// <summary>"sleutelcode familiekamer 1408", "pin stond op een briefje (6190)": four to six digits further on in the sentence.</summary>
    private void AddFartherPin(Document document, int afterCue, bool marked, List<Entity> found)
    {
        for (var i = afterCue; i < document.Count && i - afterCue < FarthestWord && !document.GapBefore(i).Holds("?!;|€$£")
            && !document.GapBefore(i).Contains(". ", StringComparison.Ordinal) && (document.GapBefore(i).Count('\n') == 0 || i - afterCue < 4); i++)
        {
            if (!document[i].IsNumber)
                continue;
            var apart = NumberGroups.StandsApart(document, i, i) && !NumberGroups.GoesOn(document, i, "-/.:,–")
                && !NumberGroups.GoesBefore(document, i, "-/.:,–");
            if (marked && !(document.GapBefore(i) is ": " or " (" && (document.GapAfter(i).StartsWith(")") || document.GapAfter(i).StartsWith("#") || document.GapAfter(i).Contains('\n') || i + 1 >= document.Count)))
                return; // "code van de kluis: 4417", "code van de meterkast (4471#)"
            if (apart && document[i].Length is >= 4 and <= 6 && !document.GapBefore(i).EndsWith("+") && DateReader.Read(document, i) is null)
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Secret, Scores.Weak, Name));
            return;
        }
    }

    /// <summary>Letters with a digit or a sign between or behind them, six or more, and not a time, an amount, a page or an ordinal.</summary>
    private static bool IsUnmistakable(ReadOnlySpan<char> value)
    {
        var (letters, digits, signs) = Count(value, "!#$%*_^&");
        return value.Length >= 6 && letters >= 3 && digits + signs > 0 && !char.IsAsciiDigit(value[0]) && !value.Holds("@/:");
    }

    private static (int Letters, int Digits, int Signs) Count(ReadOnlySpan<char> value, ReadOnlySpan<char> counted)
    {
        int letters = 0, digits = 0, signs = 0;
        foreach (var c in value)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            signs += counted.Contains(c) ? 1 : 0;
        }

        return (letters, digits, signs);
    }

    private void AddPin(Document document, int afterCue, string cue, List<Entity> found)
    {
        var i = afterCue;
        while (i < document.Count && i - afterCue < 5 && document[i].IsWord && Connectors.Contains(document.Folded(i))
            && Cues.Continues(document.GapBefore(i)))
            i++;
        if (i + 1 < document.Count && document[i].IsNumber && document[i].Length == 1 && document.GapAfter(i).StartsWith(":"))
            i++; // "puk 1: …"
        if (i >= document.Count || !Cues.Continues(document.GapBefore(i)))
            return;
        if (ReadSingles(document, i) is var singles && singles > i)
        {
            found.Add(new(document[i].Start, document[singles].End, EntityLabel.Secret, Scores.Announced, Name));
            return;
        }

        var start = document[i].Start;
        var gap = document.GapBefore(i);
        if (gap.EndsWith("#") || gap.EndsWith("*"))
            start--;
        var end = EndOf(document, start, false);
        var value = document.Text.AsSpan(start, end - start);
        var digits = value.Length - value.ToString().Count(c => !char.IsAsciiDigit(c));
        var spaced = i + 1 < document.Count && document[i].IsNumber && document[i + 1].IsNumber && document.GapAfter(i) is " "
            && document[i + 1].Length == document[i].Length;
        if (digits is < 2 or > 12 || value.Length < 3 || gap.Holds("€$£"))
            return;

        // "code" alone announces little: then only four to eight digits, letters mixed in or signs around.
        if (cue is "code" && (value.Length < 4 || value.HoldsOnly("0123456789.") && value.Contains('.') || digits < (value.Length > digits ? 2 : 4) || digits == value.Length && digits > 8))
            return;
        if (cue is "code" && IsVoucher(value))
            return;
        found.Add(new(start, spaced && cue is not "code" ? document[i + 1].End : end, EntityLabel.Secret, cue is "code" ? Scores.Weak
            : Scores.Announced, Name));
    }

    /// <summary>"7 4 0 2": the last of four to six single digits with blanks between them; the first when there are fewer.</summary>
    private static int ReadSingles(Document document, int i)
    {
        var last = i;
        while (last < document.Count && document[last] is { IsNumber: true, Length: 1 } && last - i < 6 && document[last + 1] is { IsNumber: true, Length: 1 } && document.GapAfter(last) is " " or "-")
            last++;
        return last - i is >= 3 and <= 5 && document.EndsPhrase(last) ? last : i;
    }

    /// <summary>A digit or sign inside, or a capital after the first letter: no ordinary word.</summary>
    private static bool LooksSecret(ReadOnlySpan<char> value)
    {
        if (value.Length < 4)
            return false;
        if (value.IndexOfAnyInRange('0', '9') >= 0)
            return !value.HoldsOnly("0123456789.,-") || value.Length >= 4;
        if (value.Holds("!@#$%^&*_+=~"))
            return true;
        return value[1..].ToString().Any(char.IsUpper) && value.ToString().Any(char.IsLower);
    }

    private static bool IsConnector(Document document, int start, int end)
    {
        var i = document.TokenAt(start);
        return i < document.Count && document[i].Start == start && document[i].End == end && Connectors.Contains(document.Folded(i));
    }

    /// <summary>The next offset that begins a value; -1 at the end of the sentence.</summary>
    private static int SkipSigns(Document document, int at, ref bool announced)
    {
        var text = document.Text;
        var lines = 0;
        for (; at < text.Length; at++)
        {
            document.Spend(1);
            var c = text[at];
            if (c is ':' or '=' or '>')
                announced = true;
            else if (c is '\n')
            {
                if (++lines > 1 || !announced)
                    return -1;
            }
            else if (c is ';' or '?' or '.' or ',' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])))
                return -1;
            else if (!char.IsWhiteSpace(c) && !"\"“”'‘«`()-–/".Contains(c, StringComparison.Ordinal))
                return at;
        }

        return -1;
    }

    private static int EndOf(Document document, int start, bool quoted)
    {
        var text = document.Text;
        var end = start;
        while (end < text.Length && (end - start < Longest || Folding.IsOfWord(text[end])) && !(quoted ? "\"“”'’»`\n".Contains(text[end], StringComparison.Ordinal)
            : char.IsWhiteSpace(text[end])))
            end++;
        document.Spend(end - start);
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
            end--;
        while (!quoted && end > start && ".,;:?)\"'”’]".Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end;
    }

    private static bool IsLastOnLine(string text, int end) => end >= text.Length || text[end] is '\n' or '\r'
        || (text[end] is '.' && end + 1 == text.Length);
}
