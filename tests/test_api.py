"""What the package exports."""

import subprocess
import sys

import pytest

import copydesk


@pytest.mark.parametrize("name", copydesk.__all__)
def test_every_exported_name_is_there(name: str) -> None:
    assert getattr(copydesk, name) is not None


def test_the_exports_are_these() -> None:
    assert copydesk.__all__ == [
        "Article",
        "ConfigError",
        "CopydeskError",
        "Draft",
        "Finding",
        "Kept",
        "Library",
        "Outcome",
        "ReadError",
        "Reference",
        "ReferenceFrom",
        "Refused",
        "Report",
        "Settings",
        "Severity",
        "Span",
        "Update",
        "__version__",
        "check",
        "check_many",
        "find_articles",
        "gather",
        "read",
        "record",
        "sources_in",
        "update",
        "write",
    ]
    assert dir(copydesk) == sorted(copydesk.__all__)


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="chekc"):
        getattr(copydesk, "chekc")  # noqa: B009 - the name is wrong on purpose


def test_importing_the_package_imports_nothing_else_of_it() -> None:
    code = "import sys, copydesk; print(*[m for m in sys.modules if m.startswith('copydesk')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["copydesk"]


def test_version_is_that_of_the_distribution() -> None:
    assert copydesk.__version__.count(".") == 2
