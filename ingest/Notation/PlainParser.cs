using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SafetyMonth.Ingest.Notation;

/// <summary>Refuses what these files have no use for and what can blow up a small file: anchors, aliases, deep nesting.</summary>
internal sealed class PlainParser(IParser inner) : IParser
{
    private const int MaximumDepth = 20;
    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
            return false;
        if (inner.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new RefusedException(inner.Current.Start, inner.Current.End, "不能用“&”“*”引用别处的内容");
        depth += inner.Current!.NestingIncrease;
        return depth <= MaximumDepth ? true : throw new RefusedException(inner.Current.Start, inner.Current.End, "括号套得太深");
    }
}

/// <summary>The file is YAML, but not the plain sort that these files are.</summary>
internal sealed class RefusedException(Mark start, Mark end, string message) : YamlException(start, end, message);
