using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>Structured identifiers in every notation, made from a seed with right check digits; and numbers whose check fails.</summary>
internal static class IdentifierBench
{
    private const int Each = 400;

    private static readonly (string Label, string[] Frames, Func<Random, string> Make)[] Kinds =
    [
        ("BSN", ["mijn BSN is {0}", "bsn: {0}", "burgerservicenummer {0}.", "Patiënt, BSN {0}, opgenomen"], r => Shape(r, Bsn(r), [9], [3, 3, 3], [4, 2, 3])),
        ("IBAN", ["rekening {0}", "{0}", "graag op {0} storten", "IBAN: {0}"], r => r.Next(2) == 0 ? Iban(r) : Groups(Iban(r), " ")),
        ("telephone", ["bel {0}", "tel. {0}", "{0} na zes uur", "mijn nummer is {0}"], Phone),
        ("e-mail", ["mail {0}", "{0}", "stuur het naar {0} graag"], r => $"j.{Word(r)}@{Word(r)}.{Pick(r, "nl", "eu", "de", "io", "example", "amsterdam")}"),
        ("postcode", ["Kerkstraat 12, {0} Goes", "postcode {0}"], r => $"{r.Next(1000, 9999)}{Pick(r, "", " ")}{Letter(r)}{Pick(r, "B", "C", "E", "X")}"),
        ("licence plate", ["kenteken {0}", "de auto {0} staat fout"], r => Plate(r)),
        ("IP address", ["vanaf {0}", "ip {0}"], r => $"{r.Next(11, 220)}.{r.Next(256)}.{r.Next(256)}.{r.Next(1, 255)}"),
        ("card", ["kaart {0}", "creditcard {0}"], r => Groups(Card(r), Pick(r, " ", "-", ""))),
        ("date", ["op {0}", "geboren {0}"], r => Date(r)),
    ];

    public static void Measure(Table table, Detector detector)
    {
        var random = new Random(3);
        foreach (var (label, frames, make) in Kinds)
        {
            var found = 0;
            for (var i = 0; i < Each; i++)
                found += Finds(detector, frames[random.Next(frames.Length)], make(random)) ? 1 : 0;
            table.Add($"generated {label}, fully covered ({Each})", 100.0 * found / Each, "%", "≥ 99.5");
        }

        var wrong = 0;
        for (var i = 0; i < Each; i++)
        {
            var number = Digits(random, 9);
            wrong += !IsBsn(number) && detector.Detect($"artikel {number} is op").Any(e => e.Label == EntityLabel.Bsn) ? 1 : 0;
        }

        table.Add($"numbers that fail the 11-proof, called BSN ({Each})", 100.0 * wrong / Each, "%", "0");
    }

    private static bool Finds(Detector detector, string frame, string value)
    {
        var at = frame.IndexOf("{0}", StringComparison.Ordinal);
        var text = frame.Replace("{0}", value, StringComparison.Ordinal);
        var covered = new bool[text.Length];
        foreach (var entity in detector.Detect(text))
            Array.Fill(covered, true, entity.Start, entity.Length);
        return Enumerable.Range(at, value.Length).All(i => covered[i] || !char.IsLetterOrDigit(text[i]));
    }

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));

    private static bool IsBsn(string d) => d.Length == 9
        && (Enumerable.Range(0, 8).Sum(i => (9 - i) * (d[i] - '0')) - (d[8] - '0')) % 11 == 0;

    private static string Bsn(Random random)
    {
        string number;
        do
            number = Digits(random, 9);
        while (!IsBsn(number) || number == "000000000");
        return number;
    }

    private static string Iban(Random random)
    {
        var account = "ABNA" + Digits(random, 10);
        var number = string.Concat((account + "NL00").Select(c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var check = 98 - (int)(System.Numerics.BigInteger.Parse(number, System.Globalization.CultureInfo.InvariantCulture) % 97);
        return $"NL{check:00}{account}";
    }

    private static string Card(Random random)
    {
        var number = "4" + Digits(random, 14);
        var sum = number.Select((c, i) => i % 2 == 0 ? (2 * (c - '0') / 10) + (2 * (c - '0') % 10) : c - '0').Sum();
        return number + ((10 - (sum % 10)) % 10);
    }

    private static string Phone(Random random) => Pick(random, "06-{0}", "06 {0}", "06{0}", "+31 6 {0}", "0031 6 {0}", "+31 (0)6 {0}", "+316{0}", "(06) {0}", "06 - {0}")
        .Replace("{0}", Shape(random, random.Next(1, 9) + Digits(random, 7), [8], [2, 2, 2, 2], [4, 4]), StringComparison.Ordinal);

    private static string Plate(Random random)
    {
        const string Letters = "BDFGHJKLNPRSTVXZ";
        return string.Concat(Pick(random, "LL-99-99", "99-LL-99", "99-99-LL", "LL-99-LL", "99-LL-LL", "99-LLL-9", "9-LLL-99", "LL-999-L", "L-999-LL", "LLL-99-L", "9-LL-999", "999-LL-9")
            .Select(c => c == 'L' ? Letters[random.Next(Letters.Length)] : c == '9' ? (char)('0' + random.Next(10)) : c));
    }

    private static string Date(Random random)
    {
        var (day, month, year) = (random.Next(1, 29), random.Next(1, 13), random.Next(1930, 2020));
        string[] names = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
        return random.Next(5) switch
        {
            0 => $"{day:00}-{month:00}-{year}", 1 => $"{day} {names[month - 1]} {year}", 2 => $"{year}-{month:00}-{day:00}", 3 => $"{day}/{month}/{year}",
            _ => $"{day} {names[month - 1]}",
        };
    }

    private static string Shape(Random random, string digits, params int[][] shapes)
    {
        var sign = Pick(random, " ", ".", " ");
        var at = 0;
        return string.Join(sign, shapes[random.Next(shapes.Length)].Select(n => digits.Substring((at += n) - n, n)));
    }

    private static string Groups(string value, string sign) => string.Join(sign, value.Chunk(4).Select(c => new string(c)));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26))));

    private static char Letter(Random random) => "ABCDEGHJKLNPRTVWXZ"[random.Next(18)];

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
