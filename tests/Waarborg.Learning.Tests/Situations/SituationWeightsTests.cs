namespace Waarborg.Learning.Tests;

public class SituationWeightsTests
{
    private static readonly Situation[] s_list = [new("datalek", "hackers"), new("jaarnota", "grote rekening"), new("", "recept")];
    private static readonly SituationWeights s_weights = SituationWeights.Of(s_list, [(7, 4, [2, -1, 0.01f]), (9, 1, [0, 0, 3])], 0.1f);

    [Fact]
    public void What_is_written_reads_back_to_the_same_bytes()
    {
        var bytes = Bytes(s_weights);
        var again = SituationWeights.Read(new MemoryStream(bytes));
        Assert.Equal(bytes, Bytes(again));
        Assert.Equal((3, 2, 3), (again.Situations, again.Features, again.Count));
        Assert.Equal(s_weights.Score([(7, 1)]).Scores, again.Score([(7, 1)]).Scores);
    }

    [Fact]
    public void Features_speak_for_and_against_and_a_rare_one_counts_more()
    {
        var (scores, known) = s_weights.Score([(7, 1), (9, 1), (11, 1)]);
        // Rarities 4 and 1 weigh 2 and 1, together of length √5.
        Assert.Equal(2 * 2 / Math.Sqrt(5), scores[0], 0.05);
        Assert.Equal(-1 * 2 / Math.Sqrt(5), scores[1], 0.05);
        Assert.Equal(3 / Math.Sqrt(5), scores[2], 0.05);
        Assert.Equal(2 / 3.0, known, 1e-9);
    }

    [Fact]
    public void Nothing_known_says_nothing() => Assert.All(s_weights.Score([(8, 1)]).Scores, score => Assert.Equal(0, score));

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var bytes = Bytes(s_weights);
        Assert.Throws<InvalidDataException>(() => SituationWeights.Read(new MemoryStream(bytes[..^1])));
        Assert.Throws<InvalidDataException>(() => SituationWeights.Read(new MemoryStream([1, .. bytes])));
        // A situation beyond the list: the last column but one begins after two features with their rarity and lengths.
        var beyond = (byte[])bytes.Clone();
        beyond[8 + 20 + (2 * (4 + 1 + 2))] = 200;
        Assert.Throws<InvalidDataException>(() => SituationWeights.Read(new MemoryStream(beyond)));
    }

    [Fact]
    public void The_weights_that_ship_belong_to_the_list_that_ships() => Assert.Equal(Situation.All.Count, SituationRecogniser.Shared.Find("waar vind ik mijn jaarnota").All.Length);

    private static byte[] Bytes(SituationWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(stream);
        return stream.ToArray();
    }
}
