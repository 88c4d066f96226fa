namespace Waarborg.Care.Checking;

/// <summary>Why a sentence is not supported.</summary>
internal readonly record struct Objection(string Dutch, string English);
