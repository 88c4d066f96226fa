using Waarborg.Chain.People;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Access;

/// <summary>The roles as boxes to tick.</summary>
internal static class RoleChoices
{
    internal static IReadOnlyList<(string Value, string Text, string? Hint)> For(ITexts text, params Role[] without) =>
        [.. Enum.GetValues<Role>().Except(without).Select(role => (role.Wire(), text.Of("role", role.Wire()), (string?)text.Of("role-help", role.Wire())))];
}
