using System.IO.Hashing;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>
/// Counts what really comes out of an archive's entry and stops an inflation that passes the limits, whatever its header claims. What
/// has come out wholly must have the entry's check sum: a flipped bit in a digit would be read as another figure.
/// </summary>
internal sealed class MeasuredStream(Stream inner, long packedBytes, uint checkSum, ReadingBudget budget) : Stream
{
    private readonly Crc32 sum = new();
    private long produced;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => produced;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Measure(count);
        sum.Append(buffer[..count]);
        return count > 0 || buffer.Length == 0 || sum.GetCurrentHashAsUInt32() == checkSum ? count : throw new InvalidDataException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Measure(int count)
    {
        produced += count;
        budget.AddInflated(count);
        if (produced > ReadingLimits.RatioFrom && produced / ReadingLimits.InflationRatio > packedBytes)
            budget.Stop($"压缩比超过 {ReadingLimits.InflationRatio} 倍，疑似恶意文件");
    }
}
