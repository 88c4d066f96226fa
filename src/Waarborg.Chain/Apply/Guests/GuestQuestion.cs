using System.Text.Json;

namespace Waarborg.Chain.Apply.Guests;

/// <summary>What is put to a configured model. Personal data, though de-identified or blind: lives in memory only.</summary>
/// <param name="Instructions">What it has to do. Ours, without personal data.</param>
/// <param name="Input">The text that it works on, de-identified or blind.</param>
/// <param name="Form">The name of the form of the answer.</param>
/// <param name="Schema">The JSON schema of the answer.</param>
/// <param name="Parts">What the input is made of, in the stable words of <see cref="Artefacts.GuestMessage.Parts"/>.</param>
internal sealed record GuestQuestion(string Instructions, string Input, string Form, JsonElement Schema, IReadOnlyList<string> Parts)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(GuestQuestion);
}
