using System.Text;

namespace Waarborg.Evidence.Tests.Records;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" { \"b\" : 1 , \"a\" : [ true , false , \"x\" ] }\n", "{\"a\":[true,false,\"x\"],\"b\":1}")]
    [InlineData("{\"a\":-0}", "{\"a\":0}")]
    [InlineData("{\"a\":9007199254740991,\"b\":-9007199254740991}", "{\"a\":9007199254740991,\"b\":-9007199254740991}")]
    [InlineData("{\"a\":\"\\u0041\\/\\u00e9\\u20ac\\ud83d\\ude00\\u007f\\u2028\"}", "{\"a\":\"A/é€😀\u007f\u2028\"}")]
    [InlineData("{\"a\":\"\\u0000\\u0008\\u0009\\u000a\\u000b\\u000c\\u000d\\u001f\\\"\\\\\"}", "{\"a\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\\"}")]
    [InlineData("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3,\"\\r\":4,\"1\":5,\"\\u0080\":6,\"\\u00f6\":7}",
        "{\"\\r\":4,\"1\":5,\"\u0080\":6,\"ö\":7,\"€\":3,\"😀\":2,\"\ufb33\":1}")] // the sorting example of RFC 8785, section 3.2.3
    public void There_is_one_spelling(string json, string canonical)
    {
        var read = CanonicalJson.Read(Encoding.UTF8.GetBytes(json))!;
        Assert.Equal(canonical, Encoding.UTF8.GetString(CanonicalJson.Write(read)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("{")]
    [InlineData("{}x")]
    [InlineData("{\"a\":null}")]
    [InlineData("{\"a\":1.0}")]
    [InlineData("{\"a\":1e3}")]
    [InlineData("{\"a\":9007199254740992}")]
    [InlineData("{\"a\":-9223372036854775808}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":1}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{/**/}")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}")]
    public void What_is_not_of_the_subset_is_not_read(string json) => Assert.Null(CanonicalJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Bytes_that_are_not_utf8_are_not_read() => Assert.Null(CanonicalJson.Read(new byte[] { (byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}' }));

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(new Dictionary<string, object?> { ["a"] = 1.5 }));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(new Dictionary<string, object?> { ["a"] = 1L << 53 }));
        Assert.ThrowsAny<ArgumentException>(() => CanonicalJson.Write(new Dictionary<string, object?> { ["a"] = "\ud800" }));
    }
}
