using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class PlaceholdersTests
{
    [Fact]
    public void Placeholders_of_every_operator_are_found() => Assert.Equal(
        [(2, 10), (13, 41), (44, 49)], Placeholders.Find("a [PERSON] b [EMAIL_bcdfghjklmnpqrstvwxz] c █████"));

    [Fact]
    public void What_only_looks_like_one_is_not() => Assert.Empty(Placeholders.Find(
        "[person] [PERSON [] [PERSON_] [PERSON_0123] [PERSON_BCDFGHJKLMNPQRSTVWXZ] [JAN] [X_bcdfghjklmnpqrstvwxz]"));
}
