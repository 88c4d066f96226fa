using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Warnings;
using Waarborg.Words.Forms;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// Takes out of an application what gives the person or a protected ground away. What is known of the applicant goes first, and only then is the rest
/// searched, by patterns, lists and what was learned (<see cref="CueModel"/>): so nothing that is found later can depend on the name. Every mask is a fixed word. Immutable and thread safe.
/// </summary>
public sealed partial class Blinder
{
    private static readonly HashSet<EntityLabel> Kept =
        [EntityLabel.Date, EntityLabel.Organisation, EntityLabel.Profession, EntityLabel.Secret];

    /// <summary>Within so many characters of the beginning "36 jaar" is an age, further on it may be a length of service.</summary>
    private const int HeadLength = 200;

    /// <summary>The longest word before a language that makes it somebody's work, with a space.</summary>
    private const int LongestOffice = 16;

    /// <summary>Denominations, unions, parties and civil states that the common words do not cover.</summary>
    private static readonly Regex MoreGrounds = Phrases.Pattern(
        "wettelijk samenwonend, geregistreerd partner*, registered partner*, civil partner*, single, soltero, celibatair, rooms katholiek*, roomskatholiek*, oud katholiek*, soenni*, sjiie*, sunni, shia, alevi*, soefi*, remonstrant*, doopsgezind*, luthers*, lutheran, anglican*, methodist*, baptist*, pentecost*, pinkstergemeente, evangelisch*, evangelical, orthodox*, vrijgemaakt*, oud gereformeerd*, hersteld hervormd*, "
        + "mormoon*, mormon, sikh*, jain*, atheist*, agnost*, hazara, pashtun, tadzjiek*, koerd*, kurdish, sinti, roma, berber, creools*, hindostaan*, molukse, molukker, antilliaan*, arubaan*, surinaamse, surinamer, marokkaan*, marokkaans*, turk, turkse, pool, poolse, duitser, belg, belgische, brit, british, irish, american, amerikaanse, hollandse, nederlandse nationaliteit, dutch citizen*, dutch national*, dubbel paspoort, dual citizen*, paspoort, "
        + "unite, gmb, labour, councillor*, conservative party, conservatives, liberal democrats, lib dem*, green party, workplace rep, shop steward, kaderlid, raadslid, gemeenteraadslid, fractie*, commissielid, statenlid, homokoor, groenlinks pvda, christenunie, sgp, partij voor de dieren, jonge socialisten, jovd, dwars, bbb, fnp, ja21, vcp, unie, acom, acp, vbm, npb, aob, acv, abvv, unison, rk, pkn");

    private readonly Detector _detector = Detector.Create();
    private readonly CueModel _model;

    /// <summary>A blinder with the rules and the model that ship.</summary>
    public Blinder() : this(CueModel.Shared)
    {
    }

    internal Blinder(CueModel model) => _model = model;

    /// <summary>Makes the blind version of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="applicant">What is known of the applicant.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>: the language of the masks.</param>
    public BlindDocument Blind(ApplicationDocument document, ApplicantData applicant, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(applicant);
        var first = Merge(Own(document.Text, applicant));
        var reading = Read(document, applicant, first);
        var second = _model.Hide(reading).Select(s => s with { Start = reading.Offsets[s.Start], End = reading.Offsets[s.End] });
        return Render(document, Merge([.. first, .. second]), language);
    }

    /// <summary>A document without what is known of the applicant, and what the rules hide in it.</summary>
    internal BlindReading Read(ApplicationDocument document, ApplicantData applicant) => Read(document, applicant, Merge(Own(document.Text, applicant)));

    private BlindReading Read(ApplicationDocument document, ApplicantData applicant, List<Cut> own)
    {
        var (neutral, offsets) = Neutral(document.Text, own);
        var detected = _detector.Detect(neutral);
        return new(neutral, offsets, document.Kind == DocumentKind.Letter, Tokens.Of(neutral), detected, Found(neutral, applicant, detected));
    }

    /// <summary>
    /// The document without what is known of the applicant. The evidence is looked for in this, so that nothing which is found can depend on the name; making it blind
    /// afterwards takes out the rest.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="applicant">What is known of the applicant.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>: the language of the masks.</param>
    public static ApplicationDocument WithoutOwn(ApplicationDocument document, ApplicantData applicant, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(applicant);
        return document with { Text = Render(document, Merge(Own(document.Text, applicant)), language).Text };
    }

    /// <summary>The passages of a report as they stand in the blind documents.</summary>
    /// <param name="evidence">What was found in the originals.</param>
    /// <param name="documents">The blind documents.</param>
    public static IReadOnlyList<EvidencePassage> Passages(CriterionEvidence evidence, IReadOnlyList<BlindDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(documents);
        return [.. from passage in evidence.Passages
            let document = documents.First(d => d.Name == passage.Document)
            let place = document.Map(passage.Start, passage.End)
            select new EvidencePassage(passage.Document, place.Start, place.End, document.Text[place.Start..place.End])];
    }

    private static List<Cut> Own(string text, ApplicantData applicant)
    {
        var folded = Folding.Fold(text);
        var found = new List<Cut>();
        Add(found, Image().Matches(text), Mask.Photo);
        Add(found, Email().Matches(text), Mask.Contact);
        Add(found, Link().Matches(text), Mask.Contact);
        Add(found, Handle().Matches(text), Mask.Contact);
        foreach (var contact in applicant.Contacts.Where(c => c.Trim().Length > 3)) Add(found, Regex.Matches(folded, Loose(contact), RegexOptions.CultureInvariant), Mask.Contact);
        foreach (var proxy in applicant.Proxies.Where(p => p.Trim().Length > 1)) Add(found, Phrases.Pattern(proxy).Matches(folded), Mask.Ground);
        if (NameForms.Pattern([applicant.Name, .. applicant.OtherNames]) is { } names) Add(found, names.Matches(folded).Select(m => WithInitials(text, m)), Mask.Name);
        return found;
    }

    /// <summary>The text with what is known replaced by one neutral word, and for each offset of it the offset in the original.</summary>
    private static (string Text, int[] Offsets) Neutral(string text, List<Cut> spans)
    {
        var neutral = new StringBuilder();
        var offsets = new List<int>();
        var at = 0;
        foreach (var span in spans.Append(new(text.Length, text.Length, Mask.Name)))
        {
            for (; at < span.Start; at++)
            {
                neutral.Append(text[at]);
                offsets.Add(at);
            }
            if (span.Start == span.End) break;
            neutral.Append(DocumentHead.Taken);
            offsets.Add(span.Start);
            at = span.End;
        }
        offsets.Add(text.Length);
        return (neutral.ToString(), [.. offsets]);
    }

    private static List<Cut> Found(string text, ApplicantData applicant, IReadOnlyList<Entity> detected)
    {
        var folded = Folding.Fold(text);
        var found = detected.Where(e => !Kept.Contains(e.Label) && !IsTaught(folded, e.Start, e.End)).Select(e => new Cut(e.Start, e.End, MaskOf(e.Label), IsWord: e.Label == EntityLabel.Demographic)).ToList();
        found.AddRange(DocumentHead.In(text, detected));
        found.AddRange(DocumentHead.BirthDays(text, detected));
        Add(found, Phone().Matches(text), Mask.Contact);
        Add(found, Birth().Matches(folded), Mask.Age);
        Add(found, Age().Matches(folded), Mask.Age);
        Add(found, HeadAge().Matches(folded).Where(m => m.Index < HeadLength), Mask.Age);
        Add(found, Labelled().Matches(folded), Mask.Ground);
        Add(found, Family().Matches(folded), Mask.Ground);
        found.AddRange(MoreGrounds.Matches(folded).Concat(ProtectedFinder.Grounds.Matches(folded)).Select(m => new Cut(m.Index, m.Index + m.Length, Mask.Ground, IsWord: true)));
        found.AddRange(DemographicCues.In(text, folded));
        found.AddRange(NeutralTitles.In(folded));
        foreach (var tongue in Tongue.All.Where(t => !applicant.AskedLanguages.Contains(t.Code))) Add(found, tongue.Pattern.Matches(folded).Where(m => !IsTaught(folded, m.Index, m.Index + m.Length)), Mask.Language);
        Add(found, EducationFinder.Abroad().Matches(folded).Select(m => Whole(folded, m)), Mask.Place);
        return found;
    }

    /// <summary>Whether a language is somebody's work: "docent Frans", "tolk Turks". It is no name then, and no language that only its speaker's origin tells of.</summary>
    private static bool IsTaught(string folded, int start, int end) =>
        Taught().IsMatch(folded[Math.Max(0, start - LongestOffice)..start]) && Tongue.All.Any(t => t.Pattern.Match(folded[start..end]) is { Success: true } match && match.Length == end - start);

    /// <summary>A name with the initials before it: "M.A. Ferreira" is one mention, also where only the last word is known.</summary>
    private static (int Start, int End) WithInitials(string text, Match name)
    {
        var start = name.Index;
        for (var at = start; ;)
        {
            if (at > 0 && text[at - 1] == ' ') at--;
            if (at < 2 || text[at - 1] != '.' || !char.IsUpper(text[at - 2]) || (at > 2 && char.IsLetterOrDigit(text[at - 3]))) return (start, name.Index + name.Length);
            at = start = at - 2;
        }
    }

    private static (int Start, int End) Whole(string folded, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > 0 && char.IsLetter(folded[start - 1])) start--;
        while (end < folded.Length && char.IsLetter(folded[end])) end++;
        return (start, end);
    }

    private static void Add(List<Cut> found, IEnumerable<Match> matches, Mask mask) => Add(found, matches.Select(m => (m.Index, m.Index + m.Length)), mask);

    private static void Add(List<Cut> found, IEnumerable<(int Start, int End)> spans, Mask mask) => found.AddRange(spans.Where(s => s.End > s.Start).Select(s => new Cut(s.Start, s.End, mask)));

    private static Mask MaskOf(EntityLabel label) => label switch
    {
        EntityLabel.Person => Mask.Name,
        EntityLabel.Age => Mask.Age,
        EntityLabel.Demographic => Mask.Ground,
        EntityLabel.Location => Mask.Place,
        EntityLabel.Bsn or EntityLabel.IdDocument or EntityLabel.CustomerId or EntityLabel.PatientId or EntityLabel.ProfessionalId or EntityLabel.LicensePlate => Mask.Number,
        _ => Mask.Contact,
    };

    private static List<Cut> Merge(List<Cut> spans)
    {
        var merged = new List<Cut>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End) merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            else merged.Add(span);
        }
        return merged;
    }

    private static BlindDocument Render(ApplicationDocument document, List<Cut> spans, string language)
    {
        var text = new StringBuilder();
        var masks = new List<(int, int, int, int)>();
        var at = 0;
        foreach (var span in spans)
        {
            text.Append(document.Text, at, span.Start - at);
            var start = text.Length;
            text.Append(span.Instead is { } instead ? LikeCase(document.Text.AsSpan(span.Start, span.End - span.Start), instead) : Masks.Word(span.Mask, language));
            masks.Add((span.Start, span.End, start, text.Length));
            at = span.End;
        }
        text.Append(document.Text, at, document.Text.Length - at);
        return new(document, text.ToString(), masks);
    }

    /// <summary>Another word with the capitals of the one it stands for.</summary>
    private static string LikeCase(ReadOnlySpan<char> original, string instead) => original.ToString().ToUpperInvariant().AsSpan().SequenceEqual(original) ? instead.ToUpperInvariant()
        : char.IsUpper(original[0]) ? char.ToUpperInvariant(instead[0]) + instead[1..] : instead;

    private static string Loose(string contact) => string.Join(@"[\s.\-()/]*", Folding.Fold(contact).Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.' or '(' or ')' or '/')).Select(c => Regex.Escape(c.ToString())));

    [GeneratedRegex(@"\b(?:docent|docente|leraar|lerares|leerkracht|les(?:sen)?|bijles(?:sen)?|vakdocent|vertaler|vertaalster|tolk|teacher of|teaching|taught|lecturer in|translator of|tutor of) $")]
    private static partial Regex Taught();

    [GeneratedRegex(@"!\[[^\]\r\n]*\]\([^)\r\n]*\)|<img\b[^>]*>|data:image/[^\s)>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}.-]+\.\p{L}{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.)\S+|\b(?:[\p{L}\p{N}-]+\.)*(?:linkedin|github|gitlab|facebook|instagram|xing|behance|twitter|tiktok)\.\p{L}+(?:/\S*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}|\b(?:insta(?:gram)?|skype|twitter|tiktok|snapchat)\s*:?\s*@?[\p{L}\p{N}_.]{3,}", RegexOptions.IgnoreCase)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:\+\d{1,3}|00\d{2}|0)[\s\-.()]*(?:\d[\s\-.()]*){7,11}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:\bgeboren|\bgeb\.?|\bgeboortedatum|\bgeboorteplaats|\bborn|\bdate of birth|\bdob|\bplace of birth|\bleeftijd|\bage)\b(?:[^\n;|·•)]{0,60}?(?:\d{1,2}[-/. ]+(?:\p{L}+|\d{1,2})\.?[-/. ]+\d{2,4}|(?:19|20)\d\d)(?!\d)|[^\n,;|·•)]{0,45})")]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b\d{2} jaar\b(?! (?!oud|jong|en\b|dus|maar|want|woon|geboren|gehuwd|getrouwd|ongehuwd|single)\p{L})|\b\d{2} years\b(?! (?!old|young|and\b|but)\p{L})")]
    private static partial Regex HeadAge();

    [GeneratedRegex(@"\b(?:nationaliteit|nationality|geloof|godsdienst|religie|religion|burgerlijke staat|burgerlijke stand|marital status|civil status|geslacht|gender|sekse|sex|levensovertuiging|vakbond|trade union|union|politieke partij|party|seksuele gerichtheid|orientation|afkomst|herkomst|ethnicity|estado civil)\s*[:=]\s*[^\n,;|·•.]{1,40}")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\(\s*\d{1,2}(?:\s*(?:,|en|and|&)\s*\d{1,2})*\s*(?:jaar|jr|years?|mnd)?\s*\)|\b(?:kinderen|kids|children|zoon|dochter|zoontje|dochtertje|son|daughter)\b[^\n.;]{0,20}?\b\d{1,2}\b(?:\s*(?:,|en|and)\s*\d{1,2})*(?:\s*(?:jaar|mnd|maanden|years?))?|\b\d{2}[\s-]*(?:jaar (?:oud|jong)|years? old|jarige?)\b|(?<=^[^\n]{0,40},\s*)\d{2}(?: jaar)?(?=\s*(?:\n|$))|\bop mijn \p{L}+(?:st|d)e\b|\(\d{2}\)(?=[^\n]{0,5}\n)")]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:mijn|my|onze|our) (?:man|vrouw|partner|zoon|dochter|kinderen|kind|gezin|moeder|vader|ouders|familie|broer|zus|oma|opa|husband|wife|son|daughter|children|kids|mother|father|parents|family|brother|sister)(?: [▪])?\b|\b(?:een|twee|drie|vier|vijf|zes|\d|one|two|three|four|five) (?:\p{L}+ )?(?:kinderen|kleinkinderen|children|kids|zonen|dochters)\b|\b(?:gehuwd|getrouwd|married) (?:met|to) [^\n,;.]{0,40}|\bna de geboorte van [^\n,;.]{0,30}\btweede\b|\b\d{1,2} jaar in nederland\b|\bin nederland sinds [^\n,;.]{0,15}|\bnaar nederland\b")]
    private static partial Regex Family();
}
