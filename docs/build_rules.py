"""Write ``docs/rules.md`` from the rules themselves; with ``--check``, only say whether it is true.

Run: ``.venv/bin/python docs/build_rules.py [--check]``
"""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

from copydesk.rules import RULES, Bad, Good, Rule

PAGE = Path(__file__).with_name("rules.md")
LEADS = ("Why it matters:", "Does not claim:", "Source:")
OPENING = """# Rules

<!-- Written by docs/build_rules.py from the rules; do not edit. -->

`copydesk rules` lists them in the terminal and `copydesk rule CODE` prints one.
In the examples `[[` and `]]` enclose the words that are flagged; they are no part of the text.
"""


def page() -> str:
    """The whole page."""
    rows = [f"| [{r.code}](#{r.code.lower()}) | `{r.name}` | {r.severity} |" for r in RULES]
    table = "\n".join(["| code | name | severity |", "|---|---|---|", *rows])
    return "\n".join([OPENING, table, *(section(rule) for rule in RULES)]) + "\n"


def section(rule: Rule) -> str:
    """What the page says of one rule."""
    return "\n\n".join(
        [
            f'\n<a id="{rule.code.lower()}"></a>\n## {rule.code} `{rule.name}`',
            f"*{rule.severity}, since {rule.since}*",
            _with_bold_leads(inspect.cleandoc(rule.doc)),
            "**Flagged**",
            *(part for bad in rule.bad for part in _flagged(bad)),
            "**Passed**",
            *(_quoted(good) for good in rule.good),
        ]
    )


def _with_bold_leads(doc: str) -> str:
    for lead in LEADS:
        doc = doc.replace(f"\n\n{lead}", f"\n\n**{lead}**")
    return doc


def _flagged(bad: Bad) -> Iterator[str]:
    yield _quoted(bad)
    right = f" Right would be: {bad.suggestion}." if bad.suggestion else ""
    severity = f" ({bad.severity})" if bad.severity else ""
    yield f"The message{severity} says: “{bad.message}”.{right}"


def _quoted(example: Bad | Good) -> str:
    published = f"published: {example.published}\n\n" if example.published else ""
    return f"```text\n{published}{example.text.strip()}\n```"


def main(arguments: list[str]) -> int:
    """Write the page, or with ``--check`` compare it; 1 when it is out of date."""
    if arguments == ["--check"]:
        true = PAGE.exists() and PAGE.read_text("utf-8") == page()
        print("docs/rules.md is up to date" if true else "run docs/build_rules.py")
        return 0 if true else 1
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
