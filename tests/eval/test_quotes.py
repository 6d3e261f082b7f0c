"""The measurement of speakers reads annotations as they are written."""

from copydesk.model.span import Span
from eval.quotes import Attributed, read_annotation, reading_of


def test_annotations() -> None:
    text = (
        "T1\tSource 20 29\tAnna Veld\nT2\tCue 30 34\tsaid\nT3\tContent 0 5;7 19\t“It will hold”\n"
        "T4\tAttribution 30 34\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
        "T5\tContent 40 50\tno source\nE2\tAttribution:T4 Content:T5\n"
    )
    assert list(read_annotation(text)) == [Attributed(Span(0, 19), (Span(20, 29),))]


def test_each_line_is_a_paragraph() -> None:
    text = "“It will hold,” said Anna Veld.\n\n“Nobody knows,” he said.\n"
    reading = reading_of(text)
    assert len(reading.article.blocks) == 2
    assert [quotation.block for quotation in reading.quotations] == [0, 1]
