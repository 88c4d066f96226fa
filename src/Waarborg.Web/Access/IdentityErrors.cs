using Microsoft.AspNetCore.Identity;
using Waarborg.Chain.Problems;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Access;

/// <summary>Says in the product's own words what is wrong with a new account or password.</summary>
internal static class IdentityErrors
{
    internal static IReadOnlyList<Problem> Problems(this IdentityResult result) =>
        [.. result.Errors.Select(error => error.Code).Distinct().Select(code => new Problem($"identity.{code}", Message(code)))];

    private static Law.LocalizedText Message(string code) => Catalogue.Entries[code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => "identity.password-too-short",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "identity.password-unique",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "identity.password-mismatch",
        nameof(IdentityErrorDescriber.DuplicateUserName) => "identity.duplicate-name",
        nameof(IdentityErrorDescriber.InvalidUserName) => "identity.invalid-name",
        nameof(IdentityErrorDescriber.InvalidToken) => "identity.invalid-token",
        _ => "identity.other",
    }];
}
