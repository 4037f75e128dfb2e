namespace SafetyMonth.Ingest.Reading.Formats.Docx;

// Runs, fields and content controls: what a paragraph's text is made of.
internal sealed partial class DocxBodyReader
{
    private readonly Stack<int> alternatives = [];
    private readonly Stack<bool> prompts = [];
    private readonly Stack<bool> fieldInstructions = [];
    private readonly char[] chunk = new char[1024];
    private DocxRunProperties run;
    private bool inText;
    private int written;

    private void ReadText()
    {
        int count;
        while ((count = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            Append(chunk.AsSpan(0, count));
    }

    private void Append(Span<char> text)
    {
        if (IsOutOfSight() || (InPrompt && text.IndexOfAnyInRange('0', '9') < 0))
            return;
        if (SymbolFonts.IsSymbolFont(run.Font) || text.IndexOfAnyInRange('\uF000', '\uF0FF') >= 0)
            foreach (ref var c in text)
                c = SymbolFonts.Read(run.Font, c);
        Count(text.Length);
        flow.Text.Append(text, run.Style);
    }

    private void Append(char c)
    {
        if (IsOutOfSight())
            return;
        Count(1);
        flow.Text.Append(c, run.Style);
    }

    private void Count(int characters)
    {
        written += characters;
        document.Budget.AddCharacters(characters);
    }

    private bool IsOutOfSight() => run.IsHidden || InNestedInstruction();

    // A field within another field's instruction shows nothing itself.
    private bool InNestedInstruction()
    {
        if (fieldInstructions.Count < 2)
            return false;
        var isInnermost = true;
        foreach (var inInstruction in fieldInstructions)
        {
            if (inInstruction && !isInnermost)
                return true;
            isInnermost = false;
        }
        return false;
    }

    private void StartFieldPart()
    {
        switch (DocxProperties.Attribute(reader, w, "fldCharType"))
        {
            case "begin":
                document.Budget.CheckDepth(fieldInstructions.Count);
                fieldInstructions.Push(true);
                if (!reader.IsEmptyElement)
                    foreach (var c in DocxFormField.Read(reader, w))
                        Append(c);
                break;
            case "separate" when fieldInstructions.Count > 0:
                fieldInstructions.Pop();
                fieldInstructions.Push(false);
                break;
            case "end" when fieldInstructions.Count > 0:
                fieldInstructions.Pop();
                break;
        }
    }

    // A prompt (单击此处输入文字) is not an answer. Some writers leave the mark on when an answer is typed, so figures stay.
    private bool InPrompt => prompts.Count > 0 && prompts.Peek();

    private void StartControlPart()
    {
        if (reader.IsEmptyElement)
            return;
        if (reader.LocalName == "sdt")
            prompts.Push(false);
        else if (DocxProperties.ReadShowsPrompt(reader, w) && prompts.Count > 0 && prompts.Pop() is var _)
            prompts.Push(true);
    }
}
