"""The register of rules: what every rule must carry, and that the folders hold no others."""

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

import copydesk.rules
from copydesk.model.finding import Severity
from copydesk.rules import RULES, Rule
from copydesk.rules.rule import Bad

FAMILIES = [module.name for module in pkgutil.iter_modules(copydesk.rules.__path__) if module.ispkg]
PARTS = ("Finds ", "Why it matters: ", "Does not claim: ", "Source: ")
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def family_list(family: ModuleType) -> tuple[Rule, ...]:
    """The rules a family lists: a tuple named as the family is, in capitals."""
    listed = getattr(family, family.__name__.rpartition(".")[2].upper())
    assert isinstance(listed, tuple)
    return listed


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in RULES]
    assert sorted(set(codes)) == sorted(codes)


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("name", FAMILIES)
def test_family_is_wholly_registered_in_the_order_of_codes(name: str) -> None:
    listed = family_list(importlib.import_module(f"copydesk.rules.{name}"))
    assert [rule.code for rule in listed] == sorted(rule.code for rule in listed)
    assert [rule for rule in RULES if rule in listed] == list(listed)
    assert len({rule.code[:2] for rule in listed}) <= 1


@pytest.mark.parametrize("name", FAMILIES)
def test_folder_holds_just_the_listed_rules(name: str) -> None:
    family = importlib.import_module(f"copydesk.rules.{name}")
    folder = Path(family.__path__[0])
    files = {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}
    listed = {rule.check.__module__.rpartition(".")[2] for rule in family_list(family)}
    assert files == listed


@every_rule
def test_code_is_two_letters_and_three_digits(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{2}\d{3}", rule.code)


@every_rule
def test_name_states_the_fault_in_kebab_case_as_its_file_does(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    module = rule.check.__module__.rpartition(".")[2]
    assert module == rule.name.replace("-", "_")


@every_rule
def test_documentation_has_its_four_parts_in_order(rule: Rule) -> None:
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", rule.doc.strip())]
    starts = [part for paragraph in paragraphs for part in PARTS if paragraph.startswith(part)]
    assert starts == list(PARTS)
    assert paragraphs[0].startswith(PARTS[0])


@every_rule
def test_since_is_a_version(rule: Rule) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)


@every_rule
def test_at_least_two_bad_and_two_good_examples(rule: Rule) -> None:
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2


@every_rule
def test_every_bad_example_marks_its_spans(rule: Rule) -> None:
    for bad in rule.bad:
        assert re.search(r"\[\[.+?\]\]", bad.text, re.DOTALL), bad.text


@every_rule
def test_example_severity_is_only_ever_lowered(rule: Rule) -> None:
    assert all(_severity(bad, rule).rank <= rule.severity.rank for bad in rule.bad)


def _severity(bad: Bad, rule: Rule) -> Severity:
    return bad.severity or rule.severity
