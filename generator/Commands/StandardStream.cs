using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// Standard output or standard error. Where it leads to a full disk, what is written is dropped and the first failure is
/// remembered, so that a command does the rest of its work and reports the failure once.
/// </summary>
internal sealed class StandardStream(Stream inner) : Stream
{
    private IOException? failure;

    public static StandardStream OpenOutput() => new(Console.OpenStandardOutput());

    public static StandardStream OpenError() => new(Console.OpenStandardError());

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A writer that keeps nothing back.</summary>
    public TextWriter Writer() =>
        new StreamWriter(this, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    /// <summary>Reports what could not be written, if anything could not.</summary>
    public void ReportFailure(DiagnosticBag bag)
    {
        if (failure is not null)
            bag.Report(Rules.Unwritable, new Location("standard output"), DiskProblem.OfWriting(failure).What,
                $"check that there is space where it is written to, and run the command again");
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (failure is not null)
            return;
        try
        {
            inner.Write(buffer);
            inner.Flush();
        }
        catch (IOException e)
        {
            failure = e;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is kept back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
