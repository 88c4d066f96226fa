using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Waarborg.Chain.Artefacts;

namespace Waarborg.Web.Endpoints;

/// <summary>
/// Keeps an uploaded file between its upload and the answer to which column is which: in memory only, for its uploader only, and not for long. Thread safe.
/// </summary>
internal sealed class UploadShelf(TimeProvider clock)
{
    internal const long MaximumBytes = 64L * 1024 * 1024;

    private const int MaximumFiles = 8;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Upload> _uploads = new(StringComparer.Ordinal);

    /// <summary>Puts a file away; the oldest makes room when the shelf is full.</summary>
    /// <returns>The name under which it can be taken.</returns>
    internal string Put(string owner, string activityId, RecordKind kind, string? file, IReadOnlyList<string> header, byte[] content)
    {
        Tidy();
        while (_uploads.Count >= MaximumFiles) _uploads.TryRemove(_uploads.MinBy(pair => pair.Value.At).Key, out _);
        var ticket = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
        _uploads[ticket] = new Upload(owner, activityId, kind, file, header, content, clock.GetUtcNow());
        return ticket;
    }

    /// <summary>The file, or null when it is not there (any more) for this owner and activity.</summary>
    internal Upload? Find(string? ticket, string owner, string activityId)
    {
        Tidy();
        return ticket is not null && _uploads.TryGetValue(ticket, out var upload) && upload.Owner == owner && upload.ActivityId == activityId ? upload : null;
    }

    internal void Remove(string ticket) => _uploads.TryRemove(ticket, out _);

    private void Tidy()
    {
        var now = clock.GetUtcNow();
        foreach (var (ticket, upload) in _uploads)
            if (now - upload.At > Lifetime) _uploads.TryRemove(ticket, out _);
    }

    internal sealed record Upload(
        string Owner, string ActivityId, RecordKind Kind, string? File, IReadOnlyList<string> Header, byte[] Content, DateTimeOffset At)
    {
        public override string ToString() => $"upload of {Content.Length} bytes";
    }
}
