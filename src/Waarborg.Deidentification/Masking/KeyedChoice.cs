namespace Waarborg.Deidentification.Masking;

/// <summary>A stream of choices that is fixed by a key and a use, and unpredictable without the key. Not thread safe.</summary>
internal sealed class KeyedChoice(PseudonymKey key, string use)
{
    private byte[] _block = [];
    private int _at;
    private int _number;

    /// <summary>A number from 0 up to, not including, <paramref name="count"/>; at most 65,536 and without noticeable bias.</summary>
    public int Below(int count)
    {
        // 32 bits against at most 16: the bias is below 1 in 65,000.
        if (_at + 4 > _block.Length)
            (_block, _at) = (key.Mac($"choice\0{_number++}\0{use}"), 0);
        var value = BitConverter.ToUInt32(_block, _at);
        _at += 4;
        return (int)(value % (uint)count);
    }

    public string Of(IReadOnlyList<string> list) => list[Below(list.Count)];

    public char Of(string letters) => letters[Below(letters.Length)];

    public char Digit() => (char)('0' + Below(10));
}
