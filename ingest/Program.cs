using System.Text;
using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Reading.Isolation;

// Each command is a class of its own in Commands/; this is the edge to the console.
if (args is [ReadingWorker.Word])
    return ReadingWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return SafetyMonthCommand.Run(args, output, error);
