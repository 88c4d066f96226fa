namespace Waarborg.Recruitment.Blinding;

/// <summary>A stretch that is taken out.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Mask">Why.</param>
/// <param name="Instead">What stands in its place; null for the word of the mask.</param>
/// <param name="IsWord">Whether nothing but a word of a list speaks for it, so that what was learned may say that it is about the work.</param>
internal readonly record struct Cut(int Start, int End, Mask Mask, string? Instead = null, bool IsWord = false);
