using System.IO.Compression;

namespace SafetyMonth.Ingest.Tests.Reading.Fuzz;

/// <summary>Damages files at random, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Tokens =
    [
        [.. "<w:tbl>"u8], [.. "</w:tc>"u8], [.. "<w:p>"u8], [.. "<c r=\"XFD1048576\">"u8], [.. "<v>1E308</v>"u8], [.. "gridSpan=\"99999\""u8], [.. "&#0;"u8], [.. "&x;"u8],
        [.. "<!DOCTYPE a>"u8], [.. "\u202E"u8], [.. "99999999999999999999"u8], [.. "<table><tr><td rowspan=9999 colspan=9999>"u8], [0xFF, 0xFE], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [.. "|---|"u8],
    ];

    private readonly Random random = new(seed);

    /// <summary>Damages the bytes in one to four places.</summary>
    public byte[] Bytes(byte[] sound)
    {
        var bytes = sound.ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 4; times--)
            Once(bytes);
        return [.. bytes];
    }

    /// <summary>Damages one part of a zip archive and packs it again, so that the damage gets past the check sums.</summary>
    public byte[] Part(byte[] archive)
    {
        using var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        var chosen = random.Next(source.Entries.Count);
        using var packed = new MemoryStream();
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < source.Entries.Count; i++)
            {
                using var content = new MemoryStream();
                using (var part = source.Entries[i].Open())
                    part.CopyTo(content);
                using var written = target.CreateEntry(source.Entries[i].FullName, CompressionLevel.Fastest).Open();
                written.Write(i == chosen ? Bytes(content.ToArray()) : content.ToArray());
            }
        }
        return packed.ToArray();
    }

    private void Once(List<byte> bytes)
    {
        var (at, length) = (random.Next(bytes.Count), 1 + random.Next(Math.Min(bytes.Count, random.Next(4) == 0 ? 2_000 : 16)));
        length = Math.Min(length, bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 5:
                bytes.RemoveRange(at, random.Next(8) == 0 ? bytes.Count - at : length);
                break;
            default:
                var piece = bytes.GetRange(at, length);
                for (var times = random.Next(1, 200); times > 0; times--)
                    bytes.InsertRange(at, piece);
                break;
        }
    }
}
