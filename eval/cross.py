"""Flags on real articles beside other real reports of their event.

Reports of one event differ in truth now and then ("25 hurt", "27 hurt"), so not every flag is
wrong; but they are few, and a rule that raises many is unsure of what it compares. Each is printed,
to be read.

Run: ``python -m eval.cross``
"""

import sys
from collections import Counter

from copydesk.api import check
from copydesk.verify import prepare
from eval.origins import clusters
from eval.shared import AbsentError

_STEP = 3
"""Every how many events; all of them take some minutes."""
_ARTICLES = 1
"""Articles of each event; the second of each had half of the flags, and of the time."""
_OTHERS = 4
"""Reports that each is compared with."""


def figures(*, step: int = _STEP, aloud: bool = False) -> dict[str, float]:
    """How many articles, and how many findings of family SR, by code too.

    Args:
        step: every how many events.
        aloud: whether each finding is printed.

    Raises:
        AbsentError: if the articles are not here.
    """
    articles = 0
    codes: Counter[str] = Counter()
    for event, sources in list(clusters().items())[::step]:
        for source in sources[:_ARTICLES]:
            others = [other for other in sources if other is not source][:_OTHERS]
            report = check(source.article, against=prepare(others))
            articles += 1
            for found in report.findings:
                if found.code.startswith("SR") and found.severity.value != "info":
                    codes[found.code] += 1
                    if aloud:
                        words = found.span.cut(source.article.text)
                        print(f"{event}, {source.name}: {found.code} {words!r}: {found.message}")
    return {"articles": articles, "flags": codes.total(), **dict(sorted(codes.items()))}


def main() -> int:
    """Print the findings, and how many there are."""
    try:
        said = figures(step=1, aloud=True)
    except AbsentError as absent:
        print(f"skipped: {absent}")
        return 0
    for name, figure in said.items():
        print(f"{name:12} {figure:6.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
