using CsCheck;

namespace Waarborg.Learning.Tests;

public class PassageFinderTests
{
    private static readonly KnownPassage[] s_passages = [.. PassageReader.Read(Tiny.Policy)];
    private static readonly DialogueExample[] s_slang =
    [
        new("wanneer gaat de poen eraf", "Incasso is op de 1e, 15e of 25e.") { Around = "Incasso is op de 1e, 15e of 25e." },
        new("kan ik ff babbelen", "Bellen kan op 0800-1234.") { Around = "Bellen kan op 0800-1234." },
    ];

    [Fact]
    public void A_question_in_the_documents_words_finds_its_passage_first()
    {
        var found = new PassageFinder(s_passages, []).Find("Op welke dag is de incasso?");
        Assert.Equal("Incasso op de 1e, 15e of 25e.", s_passages[found.Passages[0]].Text);
        Assert.StartsWith("Incasso op de 1e", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversations_teach_words_that_the_documents_do_not_have()
    {
        Assert.Equal("betalen", s_passages[new PassageFinder(s_passages, s_slang).Find("gaat de poen vandaag eraf?").Passages[0]].Heading);
        var alone = new PassageFinder(s_passages, []).Find("gaat de poen vandaag eraf?");
        Assert.True(new PassageFinder(s_passages, s_slang).Find("gaat de poen vandaag eraf?").Confidence > alone.Confidence);
    }

    [Fact]
    public void Every_sentence_of_an_answer_stands_in_the_documents_and_never_in_a_conversation() =>
        Gen.String[Gen.Char["abdegilnmorst 0158,.?"], 0, 60].Sample(question =>
        {
            var found = new PassageFinder(s_passages, s_slang).Find(question);
            return found.Confidence is >= 0 and <= 1 && found.Text.Split('\n').All(line => PassageReader.Sentences(line).All(s => Tiny.Policy.Contains(s.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)));
        });

    [Fact]
    public void A_manydocument_is_not_pasted_whole()
    {
        var many = Enumerable.Range(0, 60).Select(i => new KnownPassage("kop", $"De meter nummer {i} hangt in de kast bij de deur naast de trap.")).ToArray();
        Assert.InRange(new PassageFinder(many, []).Find("waar hangt de meter").Text.Length, 1, AnswerComposer.Longest);
    }

    [Fact]
    public void Without_passages_there_is_nothing_to_find() => Assert.Throws<ArgumentException>(() => new PassageFinder([], s_slang));

    [Fact]
    public void Texts_stay_out_of_ToString() => Assert.DoesNotContain("GEHEIM", new FoundAnswer("GEHEIM", 1, []).ToString(), StringComparison.Ordinal);
}
