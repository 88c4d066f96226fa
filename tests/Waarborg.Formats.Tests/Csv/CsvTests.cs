using System.Text;
using CsCheck;
using Waarborg.Formats.Csv;

namespace Waarborg.Formats.Tests.Csv;

public sealed class CsvTests
{
    [Fact]
    public void Fields_change_and_the_rest_stays_as_it_is_written() => Assert.Equal(
        "id;text;other\r\n1;\"mail [EMAIL]; \"\"nu\"\"\n\";\"x\"\r\njan@mail.example;[EMAIL];\r\n",
        Bench.Run("csv", "id;text;other\r\n1;\"mail jan@mail.example; \"\"nu\"\"\n\";\"x\"\r\njan@mail.example;jan@mail.example;\r\n"));

    [Fact]
    public void A_column_of_names_needs_no_recognition() => Assert.Equal(
        "naam,n\n[PERSON],jan@mail.example\n", Bench.Run("csv", "naam,n\nQwxyz,jan@mail.example\n", new()
        {
            Columns = ["naam"], ColumnLabels = new Dictionary<string, Deidentification.EntityLabel> { ["naam"] = Deidentification.EntityLabel.Person },
        }));

    [Theory]
    [InlineData("a,b\n1,2\n3\n", 2, RecordFault.Csv)]
    [InlineData("a,b\n1,\"2\n", 1, RecordFault.Csv)]
    [InlineData("a,b\n1,2\"\n", 1, RecordFault.Csv)]
    [InlineData("", 0, RecordFault.Csv)]
    public void A_bad_record_is_named(string input, long number, RecordFault fault)
    {
        var problem = Bench.Fails("csv", input);
        Assert.Equal((number, fault), (problem.Number, problem.Fault));
    }

    [Fact]
    public void Bad_bytes_are_named_by_their_record() => Assert.Equal(2, Bench.Fails("csv", [.. "a,b\n1,2\n3,"u8, 0xC0, (byte)'\n']).Number);

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        var problem = Bench.Fails("csv", "a,b\n1,2\n", new() { Columns = ["c"] });
        Assert.Equal((RecordFault.MissingColumn, "c"), (problem.Fault, problem.Detail));
    }

    [Fact]
    public async Task A_known_person_is_one_in_every_record_of_theirs()
    {
        using var people = new MemoryStream("klantnr,naam\nK-100,Anneke de Vries\nK-200,Anneke Jansen\n"u8.ToArray());
        var known = await KnownPeopleFile.ReadAsync(people, CancellationToken.None);
        Assert.Equal("klantnr", known.KeyColumn);
        var output = Encoding.UTF8.GetString(Bench.Run(
            "csv", Encoding.UTF8.GetBytes("klantnr,text\nK-100,dag met Anneke\nK-100,mevrouw De Vries hier\nK-200,dag met Anneke\n"),
            new() { Columns = ["text"], PersonColumn = known.KeyColumn }, Bench.Pseudonyms, known.People)).Split('\n');
        string Code(int row) => output[row][output[row].IndexOf('[')..(output[row].IndexOf(']') + 1)];
        Assert.Equal(Code(1), Code(2));
        Assert.NotEqual(Code(1), Code(3));
    }

    [Fact]
    public void Whatever_is_written_is_read_back() => Gen.Select(Gen.String.Where(s => !s.Any(char.IsSurrogate)).Array[1, 6], Gen.OneOf(Gen.Const(','), Gen.Const(';'), Gen.Const('\t'))).Sample((values, separator) =>
    {
        var line = CsvLine.Parse(string.Join(separator, values.Select(_ => "x")) + "\n", separator)!;
        var written = line.Write(values.Select((v, i) => (v, i)).ToDictionary(p => p.i, p => p.v), separator);
        Assert.Equal(values, CsvLine.Parse(written, separator)!.Raw.Select(CsvLine.Value));
    });

    [Fact]
    public void Any_chunking_gives_the_same() => Gen.Int[1, 30].Sample(chunk =>
    {
        var input = Encoding.UTF8.GetBytes("id,text\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"{i},\"mail jan{i}@mail.example\nof bel 😀\"\n")));
        Assert.Equal(Bench.Run("csv", input), Bench.Run("csv", input, chunk: chunk));
    }, iter: 20);
}
