"""Who may ask, from where, and what every answer forbids."""

import re
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from copydesk.errors import ConfigError
from copydesk.web.config import Config
from copydesk.web.hosts import is_loopback, is_ours, names_of
from copydesk.web.serve import listen
from tests.web.serving import serving
from tests.web.test_api_check import WRONG, error_of

ASKED = {"text": WRONG}


def port_of(client: httpx.Client) -> int:
    port = client.base_url.port
    assert port
    return port


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/api/about"),
        ("GET", "/api/nothing"),
        ("GET", "/static/nothing"),
        ("GET", "/static/../../../../etc/passwd"),
        ("POST", "/api/check"),
        ("OPTIONS", "/api/check"),
    ],
)
def test_every_answer_forbids_what_a_page_need_not_do(
    desk: httpx.Client, method: str, path: str
) -> None:
    headers = desk.request(method, path).headers
    policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "server" not in headers
    assert not [name for name in headers if name.startswith("access-control-")]


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", "", "[::2]"],
)
@pytest.mark.parametrize("path", ["/", "/api/about", "/static/x"])
def test_a_name_made_to_lead_here_is_refused(desk: httpx.Client, host: str, path: str) -> None:
    headers = {"Host": f"{host}:{port_of(desk)}" if host else ""}
    assert error_of(desk.get(path, headers=headers)) == (400, "bad_host")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_the_names_of_this_machine_are_taken(desk: httpx.Client, host: str) -> None:
    assert desk.get("/api/about", headers={"Host": f"{host}:{port_of(desk)}"}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://localhost"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_of_other_sites_can_ask_for_nothing(
    desk: httpx.Client, headers: dict[str, str]
) -> None:
    for answer in (
        desk.post("/api/check", json=ASKED, headers=headers),
        desk.post("/api/sources", files={"files": ("a.md", b"x")}, headers=headers),
        desk.delete("/api/sources?name=x", headers=headers),
        desk.get("/api/origins.svg", headers=headers),
    ):
        assert error_of(answer) == (403, "cross_site")


def test_the_desks_own_pages_and_programs_can(desk: httpx.Client) -> None:
    own = {"Origin": f"http://127.0.0.1:{port_of(desk)}", "Sec-Fetch-Site": "same-origin"}
    assert desk.post("/api/check", json=ASKED, headers=own).status_code == 200
    assert desk.post("/api/check", json=ASKED).status_code == 200


def test_a_link_from_elsewhere_opens_the_desk(desk: httpx.Client) -> None:
    assert desk.get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A desk that others than this machine can reach, and its token."""
    config = Config(tmp_path_factory.mktemp("guarded") / "library", host="0.0.0.0")
    with serving(config) as url:
        parts = urlsplit(url)
        yield f"http://127.0.0.1:{parts.port}", parts.query.partition("=")[2]


def test_others_need_the_token(guarded: tuple[str, str]) -> None:
    url, token = guarded
    assert re.fullmatch(r"[\w-]{43}", token)
    with httpx.Client(base_url=url) as client:
        for path in ("/", "/api/about", "/static/x", f"/api/about?token={token}", "/?token=x"):
            answer = client.get(path)
            assert error_of(answer) == (401, "unauthorized")
            assert answer.headers["www-authenticate"] == "Bearer"
            assert "set-cookie" not in answer.headers
        assert error_of(client.post(f"/?token={token}")) == (401, "unauthorized")


@pytest.mark.parametrize("path", ["/", "/sources", "/?token=x"])
def test_a_person_without_the_token_gets_a_page(guarded: tuple[str, str], path: str) -> None:
    answer = httpx.get(guarded[0] + path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "The token is missing or wrong" in answer.text


def test_a_page_that_is_not_there_is_told_as_a_page(desk: httpx.Client) -> None:
    as_a_browser = {"Accept": "text/html"}
    page = desk.get("/<b>no</b>", headers=as_a_browser)
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "<b>" not in page.text
    assert error_of(desk.get("/api/no", headers=as_a_browser)) == (404, "not_found")


@pytest.mark.parametrize(
    "shown", ["", "x", "Bearer", "Bearer x", "Basic {token}", "Bearer {token}x"]
)
def test_another_token_is_none(guarded: tuple[str, str], shown: str) -> None:
    url, token = guarded
    headers = {"Authorization": shown.format(token=token)}
    assert error_of(httpx.get(f"{url}/api/about", headers=headers)) == (401, "unauthorized")


def test_a_program_shows_the_token_as_a_bearer(guarded: tuple[str, str]) -> None:
    url, token = guarded
    headers = {"Authorization": f"Bearer {token}"}
    assert httpx.post(f"{url}/api/check", json=ASKED, headers=headers).status_code == 200


def test_a_browser_opens_the_url_once_and_has_a_cookie(guarded: tuple[str, str]) -> None:
    url, token = guarded
    with httpx.Client(base_url=url) as client:
        answer = client.get(f"/?token={token}&x=1")
        assert (answer.status_code, answer.headers["location"]) == (303, "/?x=1")
        cookie = answer.headers["set-cookie"]
        assert cookie.endswith("; Path=/; HttpOnly; SameSite=Strict")
        assert client.get("/api/about").status_code == 200
        evil = {"Origin": "https://evil.example"}
        assert error_of(client.post("/api/check", json=ASKED, headers=evil)) == (403, "cross_site")


def test_a_url_with_the_token_never_leads_to_another_site(guarded: tuple[str, str]) -> None:
    url, token = guarded
    with httpx.Client(base_url=url) as client:
        for path in (
            "//evil.example/",
            "/\\evil.example/",
            "/%5Cevil.example",
            "/%2F/evil.example",
        ):
            answer = client.get(f"{url}{path}?token={token}")
            place = answer.headers.get("location", "/")
            assert not re.match(r"//|/\\|\w+:", place)


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.1.4", False),
        ("desk.example", False),
    ],
)
def test_which_hosts_only_this_machine_can_reach(host: str, alone: bool) -> None:
    assert is_loopback(host) == alone


@pytest.mark.parametrize(
    ("header", "ours"),
    [
        ("192.168.1.4:8765", True),
        ("[fe80::1]:8765", True),
        (f"{socket.gethostname()}:8765", True),
        ("evil.example:8765", False),
        ("192.168.1.4.evil.example", False),
    ],
)
def test_a_desk_on_all_addresses_answers_to_addresses_and_its_name(header: str, ours: bool) -> None:
    assert is_ours(header, names_of("0.0.0.0"), any_address=True) == ours


def test_a_port_that_is_taken_is_told_or_the_next_is_used() -> None:
    with listen("127.0.0.1", None) as first, listen("127.0.0.1", None) as second:
        assert first.getsockname()[1] < second.getsockname()[1]
        with pytest.raises(ConfigError, match=r"port \d+: it is taken; name another with --port"):
            listen("127.0.0.1", first.getsockname()[1])


@pytest.mark.parametrize("host", ["no.such.host.example", "203.0.113.1", "\ud800"])
def test_a_host_that_is_not_this_machines_is_told(host: str) -> None:
    with pytest.raises(ConfigError):
        listen(host, 0)


def test_a_static_path_leads_nowhere_else(desk: httpx.Client) -> None:
    for path in ("..%2f..%2fapp.py", "%2e%2e/app.py", "....//app.py", "/etc/passwd", "%00"):
        assert desk.get(f"/static/{path}").status_code in (400, 404)
