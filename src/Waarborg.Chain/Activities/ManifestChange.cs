namespace Waarborg.Chain.Activities;

/// <summary>A place in a manifest that says something else in one version than in another.</summary>
/// <param name="Path">The place, such as <c>recipients[0].country</c>.</param>
/// <param name="Before">What it said; null when it was not there.</param>
/// <param name="After">What it says; null when it is no longer there.</param>
public sealed record ManifestChange(string Path, string? Before, string? After);
