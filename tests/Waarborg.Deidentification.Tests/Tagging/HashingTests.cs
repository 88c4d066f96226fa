using CsCheck;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class HashingTests
{
    /// <summary>The weights are stored by these hashes: however they are read, they are the same.</summary>
    [Fact]
    public void A_group_of_letters_has_the_hash_that_it_has_alone() => Gen.Char.Array[4, 24].Sample(letters =>
    {
        for (var count = 1; count <= 4; count++)
        {
            for (var at = 0; at + count <= letters.Length; at++)
                Assert.Equal(Hashing.Of(letters.AsSpan(at, count)), Hashing.OfGroup(ref letters[0], letters.Length, at, count));
        }
    }, iter: 200);
}
