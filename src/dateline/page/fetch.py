"""An address in; the page that is there out, or the reason why there is none."""

from __future__ import annotations

import re
import ssl
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from http import HTTPStatus
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

import httpx
from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.gunzip import gunzip, is_gzip, unpack
from dateline.page.hosts import resolve_host
from dateline.page.line import Line
from dateline.page.sources.names import make_uri
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.limits import Limits

HEADERS: Final = {
    "User-Agent": f"dateline/{version('dateline')}",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip",  # what unfolds within bounds
}
CONNECT_SECONDS: Final = (
    8.0  # for one of a host's addresses: a lost first packet is sent again after 1, 3 and 7 seconds
)
_PORTS: Final = {"http": 80, "https": 443}
_LAST_PORT: Final = 65_535
_FOLDED: Final = frozenset({"gzip", "x-gzip"})
_UNFOLDED: Final = frozenset({"", "identity"})
_LOGIN: Final = re.compile(r"(?<=://)[^/?#]*@")  # "ana:secret@" in "https://ana:secret@a.example/"


class Marks(Struct, frozen=True, kw_only=True):
    """By what a host tells one state of a page from another; sent back, they ask for the page only if it changed."""

    etag: str | None = None
    modified: str | None = None

    def make_headers(self) -> dict[str, str]:
        """Return the headers of a request that knows this state."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in headers.items() if value is not None}


class Answer(Struct, frozen=True, kw_only=True):
    """What a host said: its status, and with 200 the page; `retry_after` is what it asks to wait, as it says it."""

    status: int
    page: Page | None = None
    marks: Marks = Marks()
    retry_after: str | None = None

    @property
    def is_unchanged(self) -> bool:
        """Whether the page is as it was when its marks were given."""
        return self.status == HTTPStatus.NOT_MODIFIED


def open_address(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page at an http or https address; how it is fetched, `fetch` tells."""
    answer = fetch(source, limits)
    yield answer if isinstance(answer, Failure) else take_page(source, answer)


def take_page(source: str, answer: Answer) -> Page | Failure:
    """Return the page of an answer, or the failure that says which status it has instead."""
    if answer.page is not None:
        return answer.page
    return _fail(source, codes.STATUS, f"the answer is {_name_status(answer.status)}")


def fetch(source: str, limits: Limits, marks: Marks = Marks()) -> Answer | Failure:  # noqa: B008 - it is frozen
    """Return what is at an http or https address, redirects followed, within `limits.max_seconds` in all.

    Every host on the way is looked up once, checked, and reached at the address that was checked; proxies are not used.
    A user name and password in `source` are sent to its host; they appear in no result and no message.
    """
    line = Line(limits.max_seconds)
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fetch")  # a look-up of a name has no time limit itself
    attempt = pool.submit(_attempt, source, limits, _Request(line, marks))
    pool.shutdown(wait=False)
    try:
        return attempt.result(timeout=limits.max_seconds)
    except TimeoutError:
        line.hang_up()
        error = line.make_error()
        return _fail(source, error.code, error.message)


class _Request(Struct, frozen=True):
    """What all hosts on the way to a page are asked with."""

    line: Line
    marks: Marks


def _attempt(source: str, limits: Limits, request: _Request) -> Answer | Failure:
    try:
        return _follow(httpx.URL(source), limits, request)
    except PageError as error:
        return _fail(source, error.code, error.message)
    except (httpx.InvalidURL, UnicodeError) as error:  # UnicodeError: half a surrogate pair
        return _fail(source, codes.SCHEME, f"a malformed address: {_hide_login(str(error))}")
    except httpx.TransportError as error:
        return _fail(source, codes.UNREACHABLE, _explain(error))


def _follow(url: httpx.URL, limits: Limits, request: _Request) -> Answer:
    """Fetch a page, going on to where each redirect leads."""
    for _ in range(limits.max_redirects + 1):
        found = _fetch(url, limits, request)
        if isinstance(found, Answer):
            return found
        url = found
    raise PageError(codes.REDIRECTS, f"more than {limits.max_redirects} redirects, the last to {_name(url)}")


def _fetch(url: httpx.URL, limits: Limits, request: _Request) -> Answer | httpx.URL:
    """Ask one host once: its answer, or where it sends us."""
    port = url.port or _PORTS.get(url.scheme)
    if port is None or port > _LAST_PORT or url.scheme not in _PORTS or not url.host:
        raise PageError(codes.SCHEME, f"no address of the web: {_name(url)}; give http:// or https:// and a host")
    host = url.raw_host.decode("ascii")
    *others, last = resolve_host(host, port=port, allow_private=limits.allow_private)
    for address in others:
        with suppress(httpx.ConnectError, httpx.ConnectTimeout):
            return _ask(url, address, limits=limits, request=request)
    return _ask(url, last, limits=limits, request=request)


def _ask(url: httpx.URL, address: str, *, limits: Limits, request: _Request) -> Answer | httpx.URL:
    """Send the request to the address that was checked; the host's name goes into its header and its certificate."""
    line = request.line
    left = line.seconds_left()
    timeout = httpx.Timeout(left, connect=min(left, CONNECT_SECONDS))
    with (
        httpx.Client(
            verify=_load_trust(), trust_env=False, timeout=timeout
        ) as client,  # for one host: cookies end here
        client.stream(
            "GET",
            url.copy_with(host=address, fragment=None),
            headers=HEADERS | request.marks.make_headers() | {"Host": url.netloc.decode("ascii")},
            extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": line.watch},
        ) as response,
    ):
        if response.has_redirect_location:
            return url.join(response.headers["Location"])
        if not response.is_success:
            return Answer(status=response.status_code, retry_after=response.headers.get("Retry-After"))
        data = _unfold(_read_body(response, limits, line), response.headers.get("Content-Encoding", ""), limits)
        return Answer(status=HTTPStatus.OK, page=_make_page(url, data, response), marks=_read_marks(response))


def _make_page(url: httpx.URL, data: bytes, response: httpx.Response) -> Page:
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower() or None
    return Page(uri=_name(url), data=data, media_type=media_type, encoding=response.charset_encoding)


def _read_marks(response: httpx.Response) -> Marks:
    return Marks(etag=response.headers.get("ETag"), modified=response.headers.get("Last-Modified"))


def _read_body(response: httpx.Response, limits: Limits, line: Line) -> bytes:
    """Return the bytes as they were sent."""
    data = bytearray()
    for piece in response.iter_raw():
        data += piece
        if len(data) > limits.max_bytes:
            raise limits.make_error()
        line.seconds_left()
    return bytes(data)


def _unfold(data: bytes, coding: str, limits: Limits) -> bytes:
    """Undo the coding it was sent in, then the gzip it may be kept in; the largest result is the same for both."""
    coding = coding.strip().lower()
    if coding not in _FOLDED | _UNFOLDED:
        raise PageError(codes.STATUS, f"the answer is coded as {coding!r}, which was not asked for")
    if coding in _FOLDED and is_gzip(data):
        data = gunzip(data, max_bytes=limits.max_bytes)
    return unpack(data, limits)


@cache
def _load_trust() -> ssl.SSLContext:
    """Load the certificates to trust, once: it takes 20 ms. SSL_CERT_FILE and SSL_CERT_DIR name others."""
    return httpx.create_ssl_context()


def _fail(source: str, code: str, message: str) -> Failure:
    return Failure(document=make_uri(_hide_login(source)), stage="open", code=code, message=message)


def _hide_login(text: str) -> str:
    return _LOGIN.sub("", text)


def _name(url: httpx.URL) -> str:
    """Return the address as it is told to others: without user name, password and fragment."""
    return str(url.copy_with(userinfo=b"", fragment=None))


def _name_status(status: int) -> str:
    known = {entry.value: entry.phrase for entry in HTTPStatus}
    return f"{status} {known.get(status, '')}".strip()


def _explain(error: httpx.TransportError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "cannot be reached: no answer in time"
    cause: BaseException = error
    while cause.__context__ is not None:
        cause = cause.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate cannot be trusted: {cause.verify_message}"
    if isinstance(cause, OSError):
        return f"cannot be reached: {cause.strerror or cause}"
    return f"cannot be reached: {cause}"
