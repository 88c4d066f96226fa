using Microsoft.Extensions.DependencyInjection;

namespace Waarborg.Web.Tests.Access;

public sealed class SetupTokenTests
{
    [Fact]
    public void Nothing_is_valid_before_the_host_opens_it()
    {
        var token = NewToken();
        Assert.False(token.IsValid(null));
        Assert.False(token.IsValid(""));
        Assert.Null(token.Current);
    }

    [Fact]
    public async Task It_is_valid_once()
    {
        var token = NewToken();
        var text = token.Open();
        Assert.True(token.IsValid(text));
        Assert.False(token.IsValid(text + "x"));
        await token.ConsumeAsync();
        Assert.False(token.IsValid(text));
        Assert.Null(token.Current);
    }

    [Fact]
    public void Every_start_gives_another_one() => Assert.NotEqual(NewToken().Open(), NewToken().Open());

    private static SetupToken NewToken() => new(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>());
}
