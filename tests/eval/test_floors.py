"""Limits of the evaluation."""

from pathlib import Path

import pytest

from eval.floors import Limit, broken, load_limits
from eval.parts import PARTS


@pytest.mark.parametrize(
    ("limit", "figure", "kept"),
    [
        (Limit(at_least=80), 80, True),
        (Limit(at_least=80), 79.9, False),
        (Limit(at_most=0), 0, True),
        (Limit(at_most=0), 1, False),
        (Limit(at_least=1, at_most=2), 3, False),
        (Limit(), 3, True),
    ],
)
def test_limit(limit: Limit, figure: float, kept: bool) -> None:
    assert limit.keeps(figure) is kept


def test_broken_limits_are_named_with_figure_and_limit() -> None:
    limits = {"recall": Limit(at_least=90), "alarms": Limit(at_most=0)}
    assert broken({"recall": 85, "alarms": 0}, limits) == ["recall: 85, must be at least 90"]


def test_a_figure_that_was_not_measured_breaks_its_limit() -> None:
    lines = broken({}, {"recall": Limit(at_least=90)})
    assert lines == ["recall: not measured, must be at least 90"]


def test_limits_are_read_by_part(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text("[packs]\nalarms = { at_most = 0 }\n")
    assert load_limits(path) == {"packs": {"alarms": Limit(at_most=0)}}


def test_pinned_limits_are_of_known_parts() -> None:
    assert set(load_limits()) <= set(PARTS)
