using System.IO.Compression;
using System.Text;
using ICSharpCode.SharpZipLib.Checksum;

namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>Zip archives written byte by byte, so that their headers can lie.</summary>
internal sealed class RawZip
{
    private const int EncryptedFlag = 1;

    private readonly List<byte> body = [];
    private readonly List<byte> directory = [];
    private int count;

    /// <summary>An archive of files named in UTF-8.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        var zip = new RawZip();
        foreach (var (name, content) in files)
            zip.Add(Encoding.UTF8.GetBytes(name), content);
        return zip.Finish();
    }

    /// <summary>Adds a deflated entry; what is not given is told truly.</summary>
    public RawZip Add(byte[] name, byte[] content, int? declared = null, int flags = 0, bool encrypted = false)
    {
        var packed = Deflate(content);
        var at = body.Count;
        flags |= encrypted ? EncryptedFlag : 0;
        body.AddRange(Header(0x04034B50, name, content, packed.Length, declared, flags));
        body.AddRange(name);
        body.AddRange(packed);
        return Point(name, content, packed.Length, at, declared, flags);
    }

    /// <summary>Adds a line to the list of entries that points to bytes which another entry has too.</summary>
    public RawZip AddAgain(byte[] name, byte[] content) => Point(name, content, Deflate(content).Length, 0, null, 0);

    public byte[] Finish()
    {
        using var whole = new MemoryStream();
        using var writer = new BinaryWriter(whole);
        writer.Write([.. body, .. directory]);
        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write((ushort)count);
        writer.Write((ushort)count);
        writer.Write(directory.Count);
        writer.Write(body.Count);
        writer.Write((ushort)0);
        return whole.ToArray();
    }

    private RawZip Point(byte[] name, byte[] content, int packed, int at, int? declared, int flags)
    {
        count++;
        directory.AddRange(Header(0x02014B50, name, content, packed, declared, flags));
        directory.AddRange(new byte[10]);
        directory.AddRange(BitConverter.GetBytes(at));
        directory.AddRange(name);
        return this;
    }

    private static byte[] Header(int signature, byte[] name, byte[] content, int packed, int? declared, int flags)
    {
        var sum = new Crc32();
        sum.Update(content);
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write(signature);
        if (signature == 0x02014B50)
            writer.Write((ushort)20);
        writer.Write((ushort)20);
        writer.Write((ushort)flags);
        writer.Write((ushort)8);
        writer.Write(0);
        writer.Write((uint)sum.Value);
        writer.Write(packed);
        writer.Write(declared ?? content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        return header.ToArray();
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }
}
