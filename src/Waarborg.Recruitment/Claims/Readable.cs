using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Claims;

/// <summary>A document as a language model may read it. Stateless.</summary>
public static class Readable
{
    /// <summary>
    /// The document without what instructs its reader. Every character that goes is replaced by a blank, so that an offset in the result is an offset in the document.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="warnings">Places that were found already, for instance in another version of the document; those of other documents are passed over.</param>
    public static ApplicationDocument WithoutInstructions(ApplicationDocument document, IEnumerable<EvidenceWarning> warnings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(warnings);
        var text = document.Text.ToCharArray();
        foreach (var warning in warnings.Concat(InstructionFinder.Find(document)).Where(w => w.Kind == WarningKind.Instruction && w.Document == document.Name))
            for (var i = Math.Max(0, warning.Start); i < Math.Min(text.Length, warning.End); i++)
                if (text[i] is not '\n') text[i] = ' ';
        return document with { Text = new(text) };
    }
}
