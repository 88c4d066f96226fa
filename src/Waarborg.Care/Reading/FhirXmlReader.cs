using System.Xml;
using System.Xml.Linq;

namespace Waarborg.Care.Reading;

/// <summary>Reads FHIR XML into the same tree as JSON: <c>value</c> attributes become values, an element that is a resource gives its holder a <c>resourceType</c>.</summary>
internal static class FhirXmlReader
{
    private const int MaxDepth = 200;

    /// <returns>The root, or the line on which the XML breaks.</returns>
    internal static (FhirNode? Root, long BrokenLine) Read(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = new FhirNode(null, "root", -1);
            if (XDocument.Load(reader).Root is { } element) Resource(element, root, 0);
            return (root, 0);
        }
        catch (XmlException e)
        {
            return (null, e.LineNumber);
        }
    }

    private static void Resource(XElement element, FhirNode holder, int depth)
    {
        holder.Add("resourceType").Value = element.Name.LocalName;
        Children(element, holder, depth);
    }

    private static void Children(XElement element, FhirNode node, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var group in element.Elements().GroupBy(e => e.Name.LocalName))
        {
            var several = group.Skip(1).Any();
            foreach (var (i, child) in group.Index())
            {
                var added = node.Add(group.Key, several ? i : -1);
                if (group.Key == "div") added.Value = child.ToString(SaveOptions.DisableFormatting);
                else if (group.Key is "resource" or "contained" && child.Elements().FirstOrDefault() is { } inner) Resource(inner, added, depth + 1);
                else Element(child, added, depth);
            }
        }
    }

    private static void Element(XElement element, FhirNode node, int depth)
    {
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            if (attribute.Name.LocalName == "value") node.Value = attribute.Value;
            else node.Add(attribute.Name.LocalName).Value = attribute.Value;
        }
        Children(element, node, depth + 1);
    }
}
