using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace Waarborg.Gateway.Tests.Redaction;

public sealed class RedactionTests
{
    private readonly IRedactorProvider _redactors = new ServiceCollection().AddWaarborgRedaction().BuildServiceProvider().GetRequiredService<IRedactorProvider>();

    [Fact]
    public void Free_text_keeps_what_is_not_personal() => Assert.Equal(
        "mail [EMAIL] of bel [PHONE]", _redactors.GetRedactor(PersonalData.FreeText).Redact("mail jan@mail.example of bel 06-12345678"));

    [Fact]
    public void An_identifier_is_erased() => Assert.Equal("", _redactors.GetRedactor(PersonalData.Identifier).Redact("Qwxyz"));

    [Fact]
    public void What_nobody_thought_of_is_erased() => Assert.Equal("", _redactors.GetRedactor(new DataClassification("other", "unknown")).Redact("Qwxyz"));

    [Fact]
    public void The_attributes_say_what_their_names_say()
    {
        Assert.Equal(PersonalData.FreeText, new FreeTextDataAttribute().Classification);
        Assert.Equal(PersonalData.Identifier, new IdentifierDataAttribute().Classification);
    }
}
