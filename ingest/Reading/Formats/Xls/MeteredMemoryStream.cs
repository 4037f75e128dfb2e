namespace SafetyMonth.Ingest.Reading.Formats.Xls;

/// <summary>Bytes in memory that may be read only so much in all, so that a file whose chains run in circles comes to an end.</summary>
internal sealed class MeteredMemoryStream(ArraySegment<byte> bytes, long allowance) : MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
{
    private long left = allowance;

    public override int Read(byte[] buffer, int offset, int count) => Meter(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Meter(base.Read(buffer));

    public override int ReadByte()
    {
        Meter(1);
        return base.ReadByte();
    }

    private int Meter(int count)
    {
        left -= count;
        return left >= 0 ? count : throw new InvalidDataException("The file's sectors are read again and again.");
    }
}
