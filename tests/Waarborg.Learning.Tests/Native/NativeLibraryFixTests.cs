namespace Waarborg.Learning.Tests;

public sealed class NativeLibraryFixTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("waarborg-elf-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_needed_version_becomes_weak_and_nothing_else_changes()
    {
        var original = Pristine();
        var file = Path.Combine(_folder, "libLibTorchSharp.so");
        File.WriteAllBytes(file, original);
        Assert.True(NativeLibraryFix.Mend(file));
        var mended = File.ReadAllBytes(file);
        var differences = Enumerable.Range(0, original.Length).Where(i => original[i] != mended[i]).ToArray();
        var need = Assert.Single(ElfVersionNeeds.Read(original), n => n.Name == "GLIBCXX_3.4.32");
        Assert.Equal([need.FlagsAt], differences);
        Assert.Equal(2, mended[need.FlagsAt]);
        Assert.False(NativeLibraryFix.Mend(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void The_needs_of_a_real_library_are_read()
    {
        var names = ElfVersionNeeds.Read(Pristine()).Select(n => n.Name).ToArray();
        Assert.Contains("GLIBC_2.2.5", names);
        Assert.Contains("GLIBCXX_3.4", names);
    }

    [Fact]
    public void A_file_that_is_no_library_is_refused_with_its_name()
    {
        var file = Path.Combine(_folder, "libLibTorchSharp.so");
        File.WriteAllText(file, "not a library, but long enough to be looked at as if it were one: 0123456789");
        Assert.Contains(file, Assert.Throws<NativeLibraryFixException>(() => NativeLibraryFix.Mend(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_libraries_are_refused_not_crashed_on()
    {
        var original = Pristine();
        for (var at = 0; at < 64; at++)
        {
            var bytes = (byte[])original.Clone();
            bytes[at] ^= 0xFF;
            try
            {
                ElfVersionNeeds.Read(bytes);
            }
            catch (InvalidDataException)
            {
                // Refusing is right; so is reading a field that does not matter.
            }
        }
        Assert.Throws<InvalidDataException>(() => ElfVersionNeeds.Read(original.AsSpan(0, 4096)));
    }

    [Fact]
    public void A_file_that_cannot_be_written_gives_advice()
    {
        var missing = Path.Combine(_folder, "gone", "libLibTorchSharp.so");
        Assert.Contains("cannot be written", Assert.Throws<NativeLibraryFixException>(() => NativeLibraryFix.Mend(missing)).Message, StringComparison.Ordinal);
    }

    /// <summary>The library as it was shipped: the copy beside the tests may have been mended already, so the weak flag is taken off.</summary>
    private static byte[] Pristine()
    {
        var file = Directory.GetFiles(AppContext.BaseDirectory, "libLibTorchSharp.so", SearchOption.AllDirectories)[0];
        var bytes = File.ReadAllBytes(file);
        foreach (var (name, flagsAt) in ElfVersionNeeds.Read(bytes))
            if (name == "GLIBCXX_3.4.32") bytes[flagsAt] = 0;
        return bytes;
    }
}
