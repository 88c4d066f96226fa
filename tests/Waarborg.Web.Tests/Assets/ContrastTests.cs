using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Web.Tests.Assets;

/// <summary>Holds the colours against WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (borders of fields, focus), in light and dark.</summary>
public sealed partial class ContrastTests
{
    private static readonly string Css = Sources.Of("Waarborg.Web", ".css").Single().Text;

    public static TheoryData<bool, string, string, double> Pairs()
    {
        var pairs = new TheoryData<bool, string, string, double>();
        foreach (var dark in new[] { false, true })
        {
            foreach (var ground in new[] { "paper", "ground", "sunken" })
                foreach (var ink in new[] { "ink", "ink-soft", "accent", "accent-hover", "permit", "deny", "gap", "info", "idle" }) pairs.Add(dark, ink, ground, 4.5);
            foreach (var tone in new[] { "permit", "deny", "gap", "info", "idle" })
            {
                pairs.Add(dark, tone, $"{tone}-ground", 4.5);
                pairs.Add(dark, "ink", $"{tone}-ground", 4.5);
                pairs.Add(dark, "ink-soft", $"{tone}-ground", 4.5);
            }
            foreach (var ground in new[] { "brand", "brand-deep", "danger", "danger-hover" }) pairs.Add(dark, "brand-ink", ground, 4.5);
            foreach (var fill in new[] { "permit", "deny" }) pairs.Add(dark, "paper", fill, 4.5);
            pairs.Add(dark, "ink", "mark", 4.5);
            foreach (var ground in new[] { "paper", "ground", "sunken" }) pairs.Add(dark, "line-strong", ground, 3);
            foreach (var ground in new[] { "paper", "ground", "brand", "brand-deep" }) pairs.Add(dark, dark || ground.StartsWith("brand", StringComparison.Ordinal) ? "focus" : "focus-ring", ground, 3);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_can_be_told_apart(bool dark, string over, string under, double least)
    {
        var contrast = Contrast(Token(dark, over), Token(dark, under));
        Assert.True(contrast >= least, $"{over} on {under} ({(dark ? "dark" : "light")}): {contrast.ToString("0.00", CultureInfo.InvariantCulture)}");
    }

    private static string Token(bool dark, string name)
    {
        var sets = Css.Split("@media (prefers-color-scheme: dark)", 2);
        var value = dark ? Value(sets[1], name) ?? Value(sets[0], name) : Value(sets[0], name);
        return value ?? throw new InvalidOperationException($"There is no token '{name}'.");
    }

    private static string? Value(string css, string name) =>
        Definition().Matches(css).Where(m => m.Groups[1].Value == name).Select(m => m.Groups[2].Value).FirstOrDefault();

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance, as WCAG 2.2 defines it.</summary>
    private static double Luminance(string hex)
    {
        var digits = hex.Length == 3 ? string.Concat(hex.SelectMany(c => new[] { c, c })) : hex;
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"--([a-z0-9-]+):\s*#([0-9a-f]{3,6})\s*;")]
    private static partial Regex Definition();
}
