using System.Text;
using SafetyMonth.Ingest.Commands;

// Each command is a class of its own in Commands/; this is the edge to the console.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return SafetyMonthCommand.Run(args, output, error);
