namespace Waarborg.Gateway.Tests;

public sealed class OutsideAddressTests
{
    [Theory]
    [InlineData("https://models.example/v1/", true)]
    [InlineData("http://127.0.0.1:8080/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://models.example/", false)]
    [InlineData("ftp://127.0.0.1/", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_https_and_this_machine_may_be_called(string address, bool allowed) => Assert.Equal(allowed, OutsideAddress.MayCall(new Uri(address)));
}
