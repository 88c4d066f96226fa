using System.Text;
using System.Text.Json;

namespace Waarborg.Conformance;

/// <summary>What a <see cref="LoopbackServer"/> answers.</summary>
public sealed record LoopbackReply(int Status, string ContentType, byte[] Body, string? Location = null)
{
    public static LoopbackReply Json(string body, int status = 200) => new(status, "application/json", Encoding.UTF8.GetBytes(body));

    /// <summary>A language model that says this.</summary>
    public static LoopbackReply Says(string content) => Json(JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content } } } }));
}
