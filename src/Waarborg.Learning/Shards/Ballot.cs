namespace Waarborg.Learning;

/// <summary>The outcome of one vote: mean probability of every token, and each shard's own favourite.</summary>
internal sealed record Ballot(double[] Probabilities, int[] Favourites)
{
    /// <summary>The likeliest token (of equals the lowest number), or one drawn when the temperature is above 0.</summary>
    public int Choose(double temperature, SeededRandom random)
    {
        if (temperature <= 0) return Array.IndexOf(Probabilities, Probabilities.Max());
        var weights = Probabilities.Select(p => Math.Pow(p, 1 / temperature)).ToArray();
        var left = random.NextDouble() * weights.Sum();
        for (var token = 0; token < weights.Length; token++)
        {
            left -= weights[token];
            if (left < 0) return token;
        }
        return Array.IndexOf(Probabilities, Probabilities.Max());
    }

    /// <summary>Share of the shards whose favourite this is.</summary>
    public double AgreementOn(int token) => Favourites.Count(f => f == token) / (double)Favourites.Length;
}
