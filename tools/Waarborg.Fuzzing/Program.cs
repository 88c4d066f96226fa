using SharpFuzz;
using Waarborg.Fuzzing;

// Started by fuzz.sh, which starts AFL++. With FILES it reads each of them once, without AFL++: to look at what was found, and to see that the harness itself works.
if (args.Length > 0 && Targets.Find(args[0]) is { } target)
{
    if (args.Length == 1) Fuzzer.OutOfProcess.Run(stream => target(Input.Read(stream)));
    foreach (var file in args[1..])
    {
        using var stream = File.OpenRead(file);
        target(Input.Read(stream));
    }
    return 0;
}
Console.Error.WriteLine($"usage: Waarborg.Fuzzing TARGET [FILE...]   targets: {string.Join(' ', Targets.Names)}");
return 1;
