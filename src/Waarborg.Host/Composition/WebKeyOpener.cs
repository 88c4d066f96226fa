using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Waarborg.Chain.People;

namespace Waarborg.Host.Composition;

/// <summary>Opens what <see cref="WebKeySealer"/> sealed. Made by the framework, by the name that stands in the file. Thread safe.</summary>
internal sealed class WebKeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var packed = Convert.FromBase64String(encryptedElement.Value);
        var start = WebKeySealer.NonceBytes + WebKeySealer.TagBytes;
        var plain = new byte[packed.Length - start];
        using var aes = new AesGcm(services.GetRequiredService<IMasterKey>().Derive(WebKeySealer.Purpose), WebKeySealer.TagBytes);
        aes.Decrypt(packed.AsSpan(0, WebKeySealer.NonceBytes), packed.AsSpan(start), packed.AsSpan(WebKeySealer.NonceBytes, WebKeySealer.TagBytes), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
