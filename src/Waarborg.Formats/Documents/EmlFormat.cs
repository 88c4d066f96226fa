using System.Text;
using MimeKit;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Documents;

/// <summary>
/// Messages (RFC 5322, MIME): people in the headers, subject and every text part are changed. Other headers go, since they name hosts, accounts and
/// messages; what is attached and is no text goes too, since nobody has looked at it.
/// </summary>
internal sealed class EmlFormat : IRecordFormat
{
    private const string Removed = "[ATTACHMENT]";

    public string Name => "eml";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var whole = await WholeFile.ReadAsync(input, options.LargestRecord, cancellationToken).ConfigureAwait(false);
            MimeMessage message;
            try
            {
                message = await MimeMessage.LoadAsync(whole, cancellationToken).ConfigureAwait(false);
            }
            catch (FormatException)
            {
                throw new RecordException(1, RecordFault.Damaged);
            }

            using (message)
            using (var changed = Change(message, masker))
                await changed.WriteToAsync(output, cancellationToken).ConfigureAwait(false);
        }
        catch (RecordException problem)
        {
            options.Handle(problem);
        }
    }

    private static MimeMessage Change(MimeMessage message, IRecordMasker masker)
    {
        var texts = message.BodyParts.OfType<TextPart>().ToList();
        var people = new[] { message.From, message.To, message.Cc, message.ReplyTo }.Select(list => list.Mailboxes.ToList()).ToList();

        // One record: who writes, to whom, and what, so that a person is one in headers and text.
        var originals = people.SelectMany(list => list).SelectMany(m => new[] { m.Name ?? string.Empty, m.Address ?? string.Empty })
            .Append(message.Subject ?? string.Empty).Append(DateOf(message)).Concat(texts.Select(t => t.Text)).ToList();
        var changed = new Queue<DeidentifiedText>(masker.Mask(new(1), originals));
        var result = new MimeMessage();
        result.Headers.Clear();
        foreach (var (list, target) in people.Zip(new[] { result.From, result.To, result.Cc, result.ReplyTo }))
            target.AddRange(list.Select(m => new MailboxAddress(Encoding.UTF8, Hide(m.Name, changed.Dequeue().Text), Address(changed.Dequeue().Text))));
        result.Subject = changed.Dequeue().Text;
        var date = changed.Dequeue().Text;
        if (date == DateOf(message) && date.Length > 0)
            result.Date = message.Date;
        result.Body = Body(message.Body, changed);
        return result;
    }

    private static string DateOf(MimeMessage message) =>
        message.Headers.Contains(HeaderId.Date) ? message.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>A display name that was not recognised as a name is one all the same: it stands where names stand.</summary>
    private static string Hide(string? name, string masked) => masked == name && name.Any(char.IsLetter) ? "[PERSON]" : masked;

    /// <summary>Something in the form of an address (RFC 6761 reserves "invalid"); an address that was not recognised is hidden as well.</summary>
    private static string Address(string masked) => masked.EndsWith(".example", StringComparison.Ordinal) ? masked
        : (masked.StartsWith('[') ? masked.Trim('[', ']') : "EMAIL") + "@masked.invalid";

    private static MimeEntity? Body(MimeEntity? entity, Queue<DeidentifiedText> changed)
    {
        switch (entity)
        {
            case Multipart multipart:
                var parts = new Multipart(multipart.ContentType.MediaSubtype is "signed" or "encrypted" ? "mixed" : multipart.ContentType.MediaSubtype);
                foreach (var part in multipart)
                    parts.Add(Body(part, changed)!);
                return parts;
            case TextPart text:
                return new TextPart(text.ContentType.MediaSubtype) { Text = changed.Dequeue().Text };
            case null:
                return null;
            default:
                return new TextPart("plain") { Text = Removed };
        }
    }
}
