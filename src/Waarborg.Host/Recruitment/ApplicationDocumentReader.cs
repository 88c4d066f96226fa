using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Problems;
using Waarborg.Formats;
using Waarborg.Formats.Documents;

namespace Waarborg.Host.Recruitment;

/// <summary>Reads what candidates send, and says in their words what is wrong with it. Thread safe.</summary>
internal sealed class ApplicationDocumentReader : IDocumentReader
{
    private const int LargestFile = 10 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<Outcome<string>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var text = await DocumentText.ReadAsync(content, LargestFile, patience.Token);
            return text.Length == 0 ? ProblemOf(RecordFault.NoText, fileName) : text;
        }
        catch (RecordException unreadable)
        {
            return ProblemOf(unreadable.Fault, fileName);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ProblemOf(RecordFault.Bomb, fileName);
        }
    }

    private static Problem ProblemOf(RecordFault fault, string fileName) => fault switch
    {
        RecordFault.TooLong => new("document.too-large", new("Dit bestand is groter dan 10 MB. Stuur een kleiner bestand, of typ de tekst in.", "This file is larger than 10 MB. Send a smaller file, or type the text in."), fileName),
        RecordFault.Protected => new("document.protected", new("Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord, of typ de tekst in.", "This file has a password. Save it without a password, or type the text in."), fileName),
        RecordFault.NoText => new("document.no-text", new("In dit bestand staat geen tekst, alleen een afbeelding. Typ de tekst in, of stuur een bestand waarin u tekst kunt selecteren.", "This file holds no text, only a picture. Type the text in, or send a file in which you can select text."), fileName),
        RecordFault.Bomb or RecordFault.NestedArchive => new("document.too-much", new("Dit bestand is te groot om te lezen. Stuur een cv van een paar bladzijden, of typ de tekst in.", "This file is too large to read. Send a CV of a few pages, or type the text in."), fileName),
        RecordFault.Encoding => new("document.kind", new("Dit is geen pdf, Word-bestand of tekst. Stuur een van die drie, of typ de tekst in.", "This is not a PDF, a Word file or text. Send one of those three, or type the text in."), fileName),
        _ => new("document.damaged", new("Dit bestand is beschadigd en kan niet worden gelezen. Stuur het opnieuw, of typ de tekst in.", "This file is damaged and cannot be read. Send it again, or type the text in."), fileName),
    };
}
