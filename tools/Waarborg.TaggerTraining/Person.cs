namespace Waarborg.TaggerTraining;

/// <summary>An invented person.</summary>
internal sealed class Person
{
    public Person(NameStock stock, Random random)
    {
        Given = stock.Given(random);
        Surname = stock.Surname(random);
        if (random.NextDouble() < 0.12)
            Surname += "-" + stock.Surname(random);
        var letters = Given[..1] + (random.NextDouble() < 0.5 ? "" : ((char)('A' + random.Next(26))).ToString());
        Initials = random.NextDouble() < 0.85 ? string.Concat(letters.Select(c => c + ".")) : string.Join(' ', letters.Select(c => c + "."));
    }

    public string Given { get; }

    public string Surname { get; }

    public string Initials { get; }

    /// <summary>The surname as it stands behind a title: "De Vries", mostly.</summary>
    public string Title => char.ToUpperInvariant(Surname[0]) + Surname[1..];

    /// <summary>"Vries, J. de" and "Vries, Jan de".</summary>
    public string Reversed(Random random)
    {
        var at = 0;
        while (at < Surname.Length && !char.IsUpper(Surname[at]))
            at++;
        if (at == Surname.Length)
            at = 0;
        var first = random.NextDouble() < 0.6 ? Initials : Given;
        return $"{Surname[at..]}, {first} {Surname[..at]}".TrimEnd();
    }

    /// <summary>"Winter, Yasmina" and "van den Hoogenband, Sam".</summary>
    public string SurnameFirst(Random random)
    {
        var given = random.NextDouble() < 0.12 ? $"{Given} ({Given[..Math.Min(3, Given.Length)]})" : Given;
        return random.NextDouble() < 0.8 ? $"{(random.NextDouble() < 0.5 ? Title : Surname)}, {given}" : $"{Title} {given}";
    }

    /// <summary>"JvL", "MtB", "BK", "jb": the letters with which somebody signs a note.</summary>
    public string Monogram(Random random)
    {
        var last = Surname[(Surname.LastIndexOf(' ') + 1)..][..1];
        var small = string.Concat(Surname.Split(' ', '-').SkipLast(1).Where(w => w.Length > 0).Select(w => char.ToLowerInvariant(w[0])));
        var letters = Given[..1] + small + char.ToUpperInvariant(last[0]);
        return random.NextDouble() < 0.15 ? letters.ToLowerInvariant() : letters;
    }
}
