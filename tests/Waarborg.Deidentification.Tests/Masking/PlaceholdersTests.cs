using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class PlaceholdersTests
{
    [Fact]
    public void Placeholders_of_every_operator_are_found() => Assert.Equal(
        [(2, 10), (13, 33), (36, 41)], Placeholders.Find("a [PERSON] b [EMAIL_0123456789ab] c █████"));

    [Fact]
    public void What_only_looks_like_one_is_not() => Assert.Empty(Placeholders.Find(
        "[person] [PERSON [] [PERSON_] [PERSON_0123] [PERSON_0123456789AB] [JAN] [X_0123456789ab]"));
}
