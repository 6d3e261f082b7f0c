"""The API under requests made from its own description, valid and not: no fault, no surprise."""

import re
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.web.test_api_check import error_of

CHECKS = [
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
]
_EXAMPLES = 15
_LONGEST = 200_000
"""Characters of a query; longer ones are refused before anything is read."""


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_no_request_made_from_the_description_finds_a_fault(
    storing: httpx.Client, mode: GenerationMode
) -> None:
    description = schemathesis.openapi.from_url(f"{storing.base_url}api/openapi.json")
    for found in description.get_all_operations():
        operation = found.ok()  # type: ignore[union-attr]
        requests = operation.as_strategy(generation_mode=mode)

        @settings(
            max_examples=_EXAMPLES,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=requests)
        def asked(case: schemathesis.Case[Any]) -> None:
            assume(len(urlencode(case.query or {}, doseq=True)) < _LONGEST)
            answer = case.call()
            if answer.status_code == 503:
                assert int(answer.headers["retry-after"][0]) > 0
            else:
                case.validate_response(answer, checks=CHECKS)

        with suppress(Unsatisfiable):  # nothing can be wrong with what takes nothing
            asked()


def test_the_description_is_whole(desk: httpx.Client) -> None:
    described = desk.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    routes = {
        f"{method.upper()} {path}"
        for path, methods in described["paths"].items()
        for method in methods
    }
    assert len(routes) >= 19
    for path, methods in described["paths"].items():
        assert path.startswith("/api/")
        for operation in methods.values():
            assert operation["description"]
            for status in ("400", "413", "422", "503", "504"):
                shape = operation["responses"][status]["content"]["application/json"]["schema"]
                assert shape["$ref"].endswith("/ErrorBody")


def test_what_is_not_described_is_not_there(desk: httpx.Client) -> None:
    for path in ("/docs", "/redoc", "/openapi.json", "/api", "/api/", "/api/docs/oauth2-redirect"):
        assert error_of(desk.get(path)) == (404, "not_found")


def test_the_description_is_a_page_too_that_needs_nothing_from_elsewhere(
    desk: httpx.Client,
) -> None:
    page = desk.get("/api/docs")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    for path, methods in desk.get("/api/openapi.json").json()["paths"].items():
        for method in methods:
            assert f"<code>{method.upper()} {path}</code>" in page.text
    for link in re.findall(r'(?:src|href)="([^"]*)"', page.text):
        assert desk.get(link).status_code == 200
    assert "<script" not in page.text
    assert "style=" not in page.text
