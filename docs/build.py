"""Write what documentation can be had from the program: ``docs/rules.md`` and README's example.

Run: ``.venv/bin/python docs/build.py [--check]``; with ``--check``, only say what is out of date.
"""

import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from copydesk.report.rule_text import Documented
from copydesk.rules import RULES, Bad, Good, Rule
from copydesk.verify.fault_examples import EXAMPLES, Compared
from copydesk.verify.faults import FAULTS, Fault

RULES_PAGE = Path(__file__).with_name("rules.md")
README = Path(__file__).resolve().parents[1] / "README.md"
LEADS = ("Why it matters:", "Does not claim:", "Source:")
OPENING = """# Rules

<!-- Written by docs/build.py from the rules; do not edit. -->

`copydesk rules` lists them in the terminal and `copydesk rule CODE` prints one.
In the examples `[[` and `]]` enclose the words that are flagged; they are no part of the text.
The family SR is found only when an article is compared with other reports (`--against`).
"""
SOURCES = """
<a id="sr"></a>
# Faults that only sources show

Found by `copydesk check ARTICLE --against SOURCES`. A finding is an error where origins contradict
the article, a warning where origins stand on both sides, and an info where a figure was true and
has since been revised. Each carries the passages it rests on. `--select`, `--ignore` and
`copydesk.toml` name these faults as they name rules; the verdicts on claims are reported either
way.
"""


def rules_page() -> str:
    """The page of all rules."""
    every: tuple[Documented, ...] = (*RULES, *FAULTS)
    rows = [f"| [{r.code}](#{r.code.lower()}) | `{r.name}` | {r.severity} |" for r in every]
    table = "\n".join(["| code | name | severity |", "|---|---|---|", *rows])
    rules = [opening(rule) + "\n\n" + examples(rule) for rule in RULES]
    faults = [SOURCES, *(opening(fault) + "\n\n" + compared(fault) for fault in FAULTS)]
    return "\n".join([OPENING, table, *rules, *faults]) + "\n"


def opening(rule: Rule | Fault) -> str:
    """What the page says of one rule, or of one fault that sources show, before examples."""
    return "\n\n".join(
        [
            f'\n<a id="{rule.code.lower()}"></a>\n## {rule.code} `{rule.name}`',
            f"*{rule.severity}, since {rule.since}*",
            _with_bold_leads(inspect.cleandoc(rule.doc)),
        ]
    )


def examples(rule: Rule) -> str:
    """What a rule flags, and what it passes."""
    return "\n\n".join(
        [
            "**Flagged**",
            *(part for bad in rule.bad for part in _flagged(bad)),
            "**Passed**",
            *(_quoted(good) for good in rule.good),
        ]
    )


def compared(fault: Fault) -> str:
    """What a fault flags, and what it passes, beside the reports compared with."""
    flagged, passed = EXAMPLES[fault.code]
    return "\n\n".join(["**Flagged**", _beside(flagged), "**Passed**", _beside(passed)])


def _beside(example: Compared) -> str:
    sources = [f"{publisher}: {words}" for publisher, words in example.sources.items()]
    return "\n".join(["```text", example.article, "", *sources, "```"])


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


def readme() -> str:
    """The README, with what its console example prints now."""
    text = README.read_text("utf-8")
    before, _, rest = text.partition("```console\n$ copydesk ")
    arguments = rest.partition("\n")[0]
    after = rest.partition("```")[2]
    printed = _printed(arguments.split())
    return f"{before}```console\n$ copydesk {arguments}\n{printed}```{after}"


def _printed(arguments: list[str]) -> str:
    command = Path(sys.executable).with_name("copydesk")
    done = subprocess.run(
        [command, *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=README.parent,
        env={"COLUMNS": "88", "PYTHONUTF8": "1"},
        check=False,
    )
    return done.stdout


def main(arguments: list[str]) -> int:
    """Write both pages, or with ``--check`` compare them; 1 when one is out of date."""
    true = {RULES_PAGE: rules_page(), README: readme()}
    if arguments != ["--check"]:
        for path, content in true.items():
            path.write_text(content, "utf-8")
        return 0
    stale = [path.name for path, content in true.items() if path.read_text("utf-8") != content]
    if stale:
        print(f"out of date: {', '.join(stale)}; run docs/build.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
