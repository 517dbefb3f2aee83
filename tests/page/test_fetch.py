"""Addresses are fetched within bounds; no test leaves this machine."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
from threading import Event
from typing import TYPE_CHECKING

import msgspec
import pytest

import dateline
from dateline.page import fetch
from dateline.page.limits import Limits
from dateline.schema import Failure, Page
from tests.page.server import PAGE, Server, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

LOCAL = Limits(allow_private=True, max_seconds=20)
SMALL = msgspec.structs.replace(LOCAL, max_bytes=1000)
look_up = socket.getaddrinfo


@pytest.fixture
def server() -> Iterator[Server]:
    """Run a server without TLS."""
    with serve() as running:
        yield running


def fetch_one(address: str, limits: Limits = LOCAL) -> Page | Failure:
    """Fetch what is the only page at an address."""
    (result,) = fetch.open_address(address, limits)
    return result


def fetch_page(address: str, limits: Limits = LOCAL) -> Page:
    """Fetch a page that is there."""
    result = fetch_one(address, limits)
    assert isinstance(result, Page), result
    return result


def fail_to_fetch(address: str, limits: Limits = LOCAL) -> tuple[str, str]:
    """Return code and message of the failure."""
    result = fetch_one(address, limits)
    assert isinstance(result, Failure), result
    assert result.stage == "open"
    return result.code, result.message


def test_a_page_comes_with_what_the_server_says_of_it(server: Server) -> None:
    """Bytes as they are, media type and encoding from the header, the address as the page's name."""
    data = PAGE.encode("latin-1")
    server.give("/a?b=c", data, content_type="Text/HTML; charset=ISO-8859-1")
    page = fetch_page(server.url("/a?b=c"))
    assert page == Page(uri=server.url("/a?b=c"), data=data, media_type="text/html", encoding="iso-8859-1")


def test_a_server_may_say_nothing(server: Server) -> None:
    """What no header says is unknown."""
    server.give("/a")
    page = fetch_page(server.url("/a"))
    assert (page.media_type, page.encoding) == (None, None)


def test_the_request_says_who_asks(server: Server) -> None:
    """The program and its version, the host's name, and no coding that could not be unfolded within bounds."""
    server.give("/")
    fetch_page(server.url("/"))
    ((path, headers),) = server.asked
    assert path == "/"
    assert headers["User-Agent"] == f"dateline/{dateline.__version__}"
    assert headers["Host"] == f"127.0.0.1:{server.port}"
    assert headers["Accept-Encoding"] == "gzip"


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", " GZIP "])
def test_a_folded_answer_is_unfolded(server: Server, coding: str) -> None:
    """The coding of the answer is undone."""
    server.give("/", gzip.compress(PAGE.encode()), content_encoding=coding)
    assert fetch_page(server.url("/")).data == PAGE.encode()


def test_a_file_of_gzip_is_unfolded_like_one_on_disk(server: Server) -> None:
    """Whether the server names the coding or not, and whether it folds the file once more."""
    folded = gzip.compress(PAGE.encode())
    server.give("/a.gz", folded, content_type="application/gzip")
    server.give("/b.gz", gzip.compress(folded), content_encoding="gzip")
    server.give("/c", PAGE, content_encoding="gzip")  # says so and does not
    assert {fetch_page(server.url(path)).data for path in ("/a.gz", "/b.gz", "/c")} == {PAGE.encode()}


def test_what_is_too_large_is_not_read_to_its_end(server: Server) -> None:
    """An endless answer ends where the limit is."""
    sent = 0

    def pour(handler: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        handler.send_response(200)
        handler.end_headers()
        while True:
            sent += handler.wfile.write(b"a" * 1000)

    server.answers["/"] = pour
    assert fail_to_fetch(server.url("/"), SMALL) == (
        "D102",
        "more than 1000 bytes; raise max_bytes (--max-bytes) to read it all the same",
    )
    assert sent < 50_000_000


@pytest.mark.parametrize(("layers", "coding"), [(1, "gzip"), (1, "identity"), (2, "gzip")])
def test_bombs_stay_folded(server: Server, layers: int, coding: str) -> None:
    """A megabyte folded into a thousand bytes is refused, in the coding of the answer, in the file, in both."""
    data = b" " * 1_000_000
    for _ in range(layers):
        data = gzip.compress(data)
    server.give("/", data, content_encoding=coding)
    assert fail_to_fetch(server.url("/"), msgspec.structs.replace(LOCAL, max_bytes=2000))[0] == "D106"


def test_a_coding_that_was_not_asked_for(server: Server) -> None:
    """Codings within codings, or others, are refused by name."""
    server.give("/", b"x", content_encoding="gzip, br")
    assert fail_to_fetch(server.url("/")) == ("D110", "the answer is coded as 'gzip, br', which was not asked for")


def test_a_damaged_coding(server: Server) -> None:
    """An answer that ends within its gzip is told as such."""
    server.give("/", gzip.compress(PAGE.encode())[:-9], content_encoding="gzip")
    assert fail_to_fetch(server.url("/"))[0] == "D105"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server: Server, status: int) -> None:
    """The page is named by where it was found; relative and whole addresses lead on."""
    server.send_on("/old", "/newer", status=status)
    server.send_on("/newer", server.url("/new#top"), status=status)
    server.give("/new")
    assert fetch_page(server.url("/old")).uri == server.url("/new")


def test_redirects_come_to_an_end(server: Server) -> None:
    """A circle stops at the limit."""
    server.send_on("/a", "/b")
    server.send_on("/b", "/a")
    code, message = fail_to_fetch(server.url("/a"), msgspec.structs.replace(LOCAL, max_redirects=3))
    assert (code, message) == ("D111", f"more than 3 redirects, the last to {server.url('/a')}")
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("target", "code"),
    [("file:///etc/passwd", "D107"), ("ftp://a.example/", "D107"), ("http://[::1", "D109")],
)
def test_redirects_that_lead_off_the_web(server: Server, target: str, code: str) -> None:
    """A redirect has no more rights than a source."""
    server.send_on("/", target)
    assert fail_to_fetch(server.url("/"))[0] == code


@pytest.mark.parametrize(
    ("status", "message"),
    [(404, "the answer is 404 Not Found"), (503, "the answer is 503 Service Unavailable"), (599, "the answer is 599")],
)
def test_an_answer_that_is_no_page(server: Server, status: int, message: str) -> None:
    """The status is told, the page of the error is not read."""
    server.give("/", "<p>We are sorry.</p>", status=status)
    assert fail_to_fetch(server.url("/")) == ("D110", message)


@pytest.mark.parametrize(
    "address",
    ["ftp://a.example/", "file:///etc/passwd", "gopher://a.example", "http://", "https:///a", "http://a:b:c/",
     "http://[::1", "http://a.example:99999999/", "http://a.example/\x00", "http://℀.example/", "http://a.example/\udcff"],
)  # fmt: skip
def test_what_is_no_address_of_the_web(address: str) -> None:
    """Other schemes and malformed addresses are refused before anything is sent."""
    assert fail_to_fetch(address)[0] == "D107"


def test_nobody_answers(server: Server) -> None:
    """A port where nobody listens says what the system says."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert fail_to_fetch(f"http://127.0.0.1:{port}/") == ("D109", "cannot be reached: Connection refused")
    assert server.asked == []


def test_an_answer_that_breaks_off(server: Server) -> None:
    """A body shorter than announced, and a line cut before any answer, are failures."""
    server.give("/short", PAGE, content_length="1000")
    server.answers["/none"] = lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)
    assert fail_to_fetch(server.url("/short"))[0] == "D109"
    assert fail_to_fetch(server.url("/none"))[0] == "D109"


@pytest.mark.parametrize("part", ["head", "body"])
def test_time_is_up_for_a_host_that_dribbles(server: Server, part: str) -> None:
    """A byte now and then keeps no line open: the limit is for the whole, and the host hears the end."""
    cut = Event()

    def dribble(handler: BaseHTTPRequestHandler) -> None:
        if part == "body":
            handler.send_response(200)
            handler.end_headers()
        pause = Event()
        try:
            while not pause.wait(0.02):
                handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: "[:1])
        except OSError:
            cut.set()

    server.answers["/"] = dribble
    limits = msgspec.structs.replace(LOCAL, max_seconds=0.4)
    assert fail_to_fetch(server.url("/"), limits) == ("D109", "no whole answer within 0.4 seconds")
    assert cut.wait(5)


def test_time_is_up_for_the_look_up_of_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A resolver that hangs holds nobody up."""
    answered = Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answered.wait(5) and [])
    code, _ = fail_to_fetch("http://slow.example/", msgspec.structs.replace(LOCAL, max_seconds=0.2))
    answered.set()
    assert code == "D109"


def be_host(monkeypatch: pytest.MonkeyPatch, **hosts: list[str]) -> list[str]:
    """Let `news_example` stand for the host news.example with these addresses, one look-up after the other."""
    asked: list[str] = []
    known = {name.replace("_", "."): addresses for name, addresses in hosts.items()}

    def answer(host: str, port: int, *_: object, **__: object) -> list[object]:
        if host not in known:
            return list(look_up(host, port, type=socket.SOCK_STREAM))
        asked.append(host)
        address = known[host].pop(0) if len(known[host]) > 1 else known[host][0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return asked


def test_private_addresses_are_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither this machine by number nor a name that stands for it is asked, unless that is allowed."""
    be_host(monkeypatch, inside_example=["127.0.0.1"])
    server.give("/")
    for host in ("127.0.0.1", "inside.example"):
        code, message = fail_to_fetch(server.url("/", host=host), Limits())
        assert code == "D108"
        assert message.startswith(f"{host} is inside a private network (127.0.0.1)")
    assert server.asked == []
    assert fetch_page(server.url("/", host="inside.example")).uri == server.url("/", host="inside.example")


def test_a_redirect_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each redirect is checked like the first address."""
    import httpx

    def ask(url: httpx.URL, address: str, **_: object) -> httpx.URL:
        assert (url.host, address) == ("news.example", "8.8.8.8")
        return httpx.URL("http://metadata.example/")

    be_host(monkeypatch, news_example=["8.8.8.8"], metadata_example=["169.254.169.254"])
    monkeypatch.setattr(fetch, "_ask", ask)
    code, message = fail_to_fetch("http://news.example/", Limits())
    assert (code, message.partition(" is ")[0]) == ("D108", "metadata.example")


def test_a_name_is_looked_up_once_and_reached_where_it_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that changes its address between check and connection gains nothing."""
    reached: list[object] = []

    def connect(address: object, *_: object, **__: object) -> socket.socket:
        reached.append(address)
        raise ConnectionRefusedError(111, "Connection refused")

    asked = be_host(monkeypatch, rebind_example=["8.8.8.8", "127.0.0.1"])
    monkeypatch.setattr(socket, "create_connection", connect)
    assert fail_to_fetch("http://rebind.example/", Limits())[0] == "D109"
    assert (asked, reached) == (["rebind.example"], [("8.8.8.8", 80)])


def test_each_address_of_a_host_has_its_chance(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the first address does not answer, the next is asked."""
    server.give("/")
    monkeypatch.setattr(fetch, "resolve_host", lambda *_, **__: ["127.0.0.3", "127.0.0.1"])
    assert fetch_page(server.url("/", host="two.example")).data == PAGE.encode()


def test_proxies_are_not_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would look the name up by itself, unchecked."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server.give("/")
    assert fetch_page(server.url("/")).data == PAGE.encode()


def test_a_login_is_sent_and_never_told(server: Server) -> None:
    """User name and password reach the host they were given for, and no page, failure or other host."""
    server.give("/a")
    server.send_on("/on", server.url("/a", host="localhost"))
    secret = server.url("/a").replace("//", "//ana:se@cret@")
    assert fetch_page(secret).uri == server.url("/a")
    assert server.asked[-1][1]["Authorization"].startswith("Basic ")
    fetch_page(secret.replace("/a", "/on"))
    assert "Authorization" not in server.asked[-1][1]
    failed = fetch_one(server.url("/a").replace("http://", "ftp://ana:se@cret@"))
    assert isinstance(failed, Failure)
    assert "cret" not in failed.document + failed.message


def test_cookies_are_not_kept(server: Server) -> None:
    """One page leaves nothing for the next."""
    server.give("/", set_cookie="seen=yes; Path=/")
    fetch_page(server.url("/"))
    fetch_page(server.url("/"))
    assert "Cookie" not in server.asked[-1][1]


def test_a_name_in_other_letters(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The host is asked for by the name that the web knows it by."""
    be_host(monkeypatch, **{"xn--lesund-hua_example": ["127.0.0.1"]})
    server.give("/")
    fetch_page(server.url("/", host="ålesund.example"))
    assert server.asked[0][1]["Host"] == f"xn--lesund-hua.example:{server.port}"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for news.example that nobody has signed."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl to make a certificate")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    command = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=news.example -addext subjectAltName=DNS:news.example"
    subprocess.run(
        [openssl, *command.split(), "-keyout", path, "-out", path.with_suffix(".crt")], check=True, capture_output=True
    )
    path.write_bytes(path.read_bytes() + path.with_suffix(".crt").read_bytes())
    return path


@pytest.fixture
def safe_server(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a server with that certificate; news.example and evil.example are on this machine."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    be_host(monkeypatch, news_example=["127.0.0.1"], evil_example=["127.0.0.1"])
    fetch._load_trust.cache_clear()
    with serve(context) as running:
        yield running.give("/")
    fetch._load_trust.cache_clear()


def test_a_certificate_that_nobody_trusts(safe_server: Server) -> None:
    """There is no way round it."""
    code, message = fail_to_fetch(safe_server.url("/", host="news.example", scheme="https"))
    assert code == "D109"
    assert message.startswith("its certificate cannot be trusted: self")
    assert safe_server.asked == []


def test_a_certificate_is_held_to_the_name(
    safe_server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though the line goes to a number, the certificate must be the name's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert fetch_page(safe_server.url("/", host="news.example", scheme="https")).data == PAGE.encode()
    code, message = fail_to_fetch(safe_server.url("/", host="evil.example", scheme="https"))
    assert code == "D109"
    assert "evil.example" in message


def test_a_server_that_speaks_no_tls(server: Server) -> None:
    """An address of https where only http is spoken is a failure in words."""
    server.give("/")
    code, message = fail_to_fetch(server.url("/", scheme="https"))
    assert code == "D109"
    assert message.startswith("cannot be reached: ")
