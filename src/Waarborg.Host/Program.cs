using Waarborg.Host.Commands;

return await CommandLine.RunAsync(args);
