namespace Waarborg.Learning.Tests;

/// <summary>What the test executable does when a test starts it as a child.</summary>
internal static class ChildMode
{
    /// <summary>The real worker.</summary>
    public const string Worker = "child:worker";

    /// <summary>The real worker, which stands still after <see cref="HeldAfter"/> messages.</summary>
    public const string Held = "child:held";

    public const int HeldAfter = 9;

    /// <summary>
    /// A server: uses a worker of its own, then prints its worker's process id and whether torch was loaded here, and waits for the end of its
    /// input.
    /// </summary>
    public const string Parent = "child:parent";

    /// <summary>Writes something that is not the protocol and stays.</summary>
    public const string Babbler = "child:babbler";

    public static WorkerOptions Options(string mode) => new() { FileName = Environment.ProcessPath!, Arguments = [mode] };

    public static async Task<int> ActAsParentAsync()
    {
        await using var worker = new WorkerProcess(Options(Worker));
        await worker.TrainBaseAsync([Tiny.Policy], Tiny.Model, Tiny.Training with { Epochs = 1 }, null, default);
        var native = (await File.ReadAllTextAsync("/proc/self/maps")).Contains("LibTorchSharp", StringComparison.Ordinal);
        Console.WriteLine($"{worker.ChildId} {(native ? "native" : "clean")}");
        await Console.In.ReadLineAsync();
        return 0;
    }

    public static int Babble()
    {
        Console.Out.Write("hello, this is not a protocol at all");
        Console.Out.Flush();
        Console.In.ReadLine();
        return 7;
    }
}
