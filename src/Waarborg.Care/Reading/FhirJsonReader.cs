using System.Text.Json;

namespace Waarborg.Care.Reading;

/// <summary>Reads FHIR JSON into <see cref="FhirNode"/>s. What came before an error is kept, so that one broken resource does not cost the rest.</summary>
internal static class FhirJsonReader
{
    private const int MaxDepth = 200;

    /// <summary>Longer values are named and not kept: a summary needs no scan of 100 MB.</summary>
    internal const int MaxValueBytes = 8 * 1024 * 1024;

    /// <returns>The root, and the node in which reading stopped with the byte position, or null when all was read.</returns>
    internal static (FhirNode Root, FhirNode? BrokenAt, long Position) Read(ReadOnlySpan<byte> utf8)
    {
        var root = new FhirNode(null, "", -1);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var stack = new Stack<(FhirNode Node, string? Property, int Index)>();
        stack.Push((root, "root", -1));
        try
        {
            while (reader.Read()) Take(ref reader, stack);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not valid UTF-8.
            return (root, stack.Peek().Node, reader.BytesConsumed);
        }
        return (root["root"] ?? root, null, 0);
    }

    private static void Take(ref Utf8JsonReader reader, Stack<(FhirNode Node, string? Property, int Index)> stack)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                Name(stack, reader.GetString()!);
                break;
            case JsonTokenType.StartObject:
                stack.Push((Child(stack), null, -1));
                break;
            case JsonTokenType.StartArray:
                var (owner, property, _) = stack.Peek();
                stack.Push((owner, property ?? "value", 0));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                stack.Pop();
                break;
            default:
                Value(ref reader, Child(stack));
                break;
        }
    }

    private static void Name(Stack<(FhirNode Node, string? Property, int Index)> stack, string name)
    {
        var (node, _, _) = stack.Pop();
        stack.Push((node, name, -1));
    }

    private static FhirNode Child(Stack<(FhirNode Node, string? Property, int Index)> stack)
    {
        var (node, property, index) = stack.Pop();
        stack.Push((node, property, index < 0 ? index : index + 1));
        return node.Add(property ?? "value", index);
    }

    private static void Value(ref Utf8JsonReader reader, FhirNode node)
    {
        if (reader.ValueSpan.Length > MaxValueBytes) node.OversizedLength = reader.ValueSpan.Length;
        else if (reader.TokenType == JsonTokenType.String) node.Value = reader.GetString();
        else if (reader.TokenType != JsonTokenType.Null) (node.Value, node.IsLiteral) = (System.Text.Encoding.UTF8.GetString(reader.ValueSpan), true);
    }
}
