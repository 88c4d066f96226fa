using System.Text;
using Waarborg.Deidentification;
using Waarborg.Deidentification.Reading;

namespace Waarborg.TaggerTraining;

/// <summary>
/// Makes another text out of an annotated one: other names, places and numbers in the same sentences, small letters or capitals, slips of
/// the pen. One person keeps one new name through the text.
/// </summary>
internal sealed class Augmenter(NameStock stock)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "in", "op", "v", "d", "el", "al", "la", "le", "di", "da", "do", "dos", "von", "und", "vd", "bin",
    };

    /// <summary>So many of the texts are ones that somebody has masked.</summary>
    private const double Masked = 0.1;

    /// <summary>What others write where personal data stood.</summary>
    private static readonly string[] Masks = ["XXX", "xxx", "xxxxx", "***", "_____", "[…]", "[naam]", "<naam>", "[weggelaten]", "[geanonimiseerd]", "[redacted]", "[name]"];

    /// <summary>Makes the other text.</summary>
    public TrainingText Vary(TrainingText text, Random random)
    {
        if (random.NextDouble() < Masked)
            return Restyle(Mask(text, random), random);
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        var keepsPeople = random.NextDouble() < 0.2;
        var english = text.Text.Contains(" the ", StringComparison.Ordinal) ? 0.85 : 0.12;
        var markup = new Markup();
        var at = 0;
        foreach (var span in text.Spans)
        {
            markup.Add(Trade(text.Text[at..span.Start], random));
            var value = text.Text[span.Start..span.End];
            markup.Add(span.Label == EntityLabel.Person && !keepsPeople ? Rename(value, span.Entity ?? value, renames, random) : Other(value, span.Label, english, random),
                span.Label, span.Entity);
            at = span.End;
        }

        markup.Add(Trade(text.Text[at..], random));
        return Restyle(markup.ToText(text.Id, text.Coverage), random);
    }

    /// <summary>The text as it reads once it was de-identified, in half of the texts with some of it left, so that what stands beside a mask is not taken for personal data.</summary>
    private static TrainingText Mask(TrainingText text, Random random)
    {
        var form = random.Next(5);
        var other = OwnLists.Pick(Masks, random);
        var left = random.Next(2) * 0.4 * random.NextDouble();
        var markup = new Markup();
        var at = 0;
        foreach (var span in text.Spans)
        {
            markup.Add(text.Text.AsSpan(at, span.Start - at));
            if (random.NextDouble() < left)
                markup.Add(text.Text[span.Start..span.End], span.Label, span.Entity);
            else
                markup.Add(form switch { 0 or 1 => Deidentifier.Block, 2 or 3 => $"[{EntityLabels.ToWire(span.Label)}]", _ => other });
            at = span.End;
        }

        markup.Add(text.Text.AsSpan(at));
        return markup.ToText(text.Id, text.Coverage);
    }

    /// <summary>Small letters or capitals throughout, or here and there, or a capital on any word as headings and hands have it; the lengths stay.</summary>
    public static TrainingText Restyle(TrainingText text, Random random)
    {
        var letters = text.Text.ToCharArray();
        var style = random.NextDouble();
        for (var i = 0; i < letters.Length; i++)
        {
            var lower = char.ToLowerInvariant(letters[i]);
            if (style < 0.14)
                letters[i] = lower;
            else if (style < 0.19)
                letters[i] = char.ToUpperInvariant(letters[i]);
            else if (style < 0.27 && char.IsUpper(letters[i]) && random.NextDouble() < 0.5)
                letters[i] = lower;
            else if (style is > 0.27 and < 0.33 && random.NextDouble() < 0.015 && i > 0 && char.IsLower(letters[i]) && char.IsLower(letters[i - 1]))
                (letters[i], letters[i - 1]) = (letters[i - 1], letters[i]);
            else if (style is > 0.33 and < 0.43 && char.IsLower(letters[i]) && (i == 0 || !char.IsLetterOrDigit(letters[i - 1])) && random.NextDouble() < 0.12)
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return text with { Text = new(letters) };
    }

    private string Rename(string value, string entity, Dictionary<string, string> renames, Random random)
    {
        var result = new StringBuilder();
        for (var i = 0; i < value.Length;)
        {
            if (!char.IsLetter(value[i]))
            {
                result.Append(value[i++]);
                continue;
            }

            var start = i;
            while (i < value.Length && (char.IsLetter(value[i]) || Folding.IsMark(value[i])))
                i++;
            result.Append(RenameWord(value[start..i], value.Length == i - start, entity, renames, random));
        }

        return result.ToString();
    }

    private string RenameWord(string word, bool alone, string entity, Dictionary<string, string> renames, Random random)
    {
        var folded = word.ToLowerInvariant();
        if (!alone && Particles.Contains(folded))
            return word;
        var key = entity + "/" + folded;
        if (!renames.TryGetValue(key, out var other))
        {
            other = folded.Length == 1 ? ((char)('A' + random.Next(26))).ToString()
                : stock.GivenNames.Contains(folded) ? OneWord(stock.Given(random)) : OneWord(stock.Surname(random));
            renames.Add(key, other);
        }

        if (word.Length > 1 && !word.Any(char.IsLower))
            return other.ToUpperInvariant();
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other.ToLowerInvariant();
    }

    /// <summary>Other brands and medicines in the place of those that stand there, so that not these but their surroundings are learned.</summary>
    private static string Trade(string plain, Random random)
    {
        var result = new StringBuilder();
        for (var i = 0; i < plain.Length;)
        {
            var start = i;
            while (i < plain.Length && char.IsLetter(plain[i]))
                i++;
            if (i == start)
            {
                result.Append(plain[i++]);
                continue;
            }

            var word = plain[start..i];
            var brand = char.IsUpper(word[0]) && Brands.Contains(word.ToLowerInvariant()) && random.NextDouble() < 0.4;
            result.Append(brand ? Like(word, random.NextDouble() < 0.75 ? OwnLists.Pick(BrandList, random) : OwnLists.MadeFirm(random)) : word);
        }

        return result.ToString();
    }

    private static readonly string[] BrandList = [.. Waarborg.Deidentification.Tagging.WordClasses.BrandNames];

    private static readonly HashSet<string> Brands = new(BrandList, StringComparer.Ordinal);

    private static string OneWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private string Other(string value, EntityLabel label, double english, Random random)
    {
        var keep = random.NextDouble();
        return label switch
        {
            EntityLabel.Location when keep < 0.5 => Like(value, stock.Place(random)),
            EntityLabel.Organisation when keep < 0.45 => Like(value, random.Next(4) switch
            {
                0 => OwnLists.School(random, stock), 1 => OwnLists.Club(random, stock), _ => OwnLists.Firm(random, stock),
            }),
            EntityLabel.Profession when keep < 0.45 => Like(value, stock.Job(random, english)),
            EntityLabel.Address when keep < 0.6 && value.Any(char.IsLetter) => Like(value, $"{OwnLists.Street(random)} {OwnLists.HouseNumber(random)}"),
            EntityLabel.CustomerId or EntityLabel.PatientId or EntityLabel.IdDocument or EntityLabel.LicensePlate when keep < 0.7 => Numbers.Vary(value, random),
            EntityLabel.Age when keep < 0.6 && value.All(char.IsAsciiDigit) => Numbers.Slot("AGE", null!, random).Value!,
            EntityLabel.Secret when keep < 0.4 => value.All(c => char.IsDigit(c)) ? Numbers.Vary(value, random) : Numbers.Secret(random),
            EntityLabel.Username when keep < 0.5 => Numbers.User(new(stock, random), random),
            EntityLabel.Demographic when keep < 0.3 && OwnLists.Demonyms.Contains(value.ToLowerInvariant()) => Like(value, OwnLists.Pick(OwnLists.Demonyms, random)),
            _ => value,
        };
    }

    /// <summary>In the case of the old value.</summary>
    private static string Like(string old, string other)
    {
        if (!old.Any(char.IsUpper))
            return other.ToLowerInvariant();
        return old.Length > 3 && !old.Any(char.IsLower) ? other.ToUpperInvariant() : char.IsUpper(old[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }
}
