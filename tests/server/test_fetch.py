"""Files from URLs: what is fetched, from whom, and from whom it never is."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.server.fetch import Fetcher, FetchSettings, _forbidden, _Gate
from xapi.server.tls import ensure_certificate, server_context

Serve = Callable[..., Any]


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Serve]:
    """Starts web servers of one handler; gives where they are."""
    runners: list[web.AppRunner] = []

    async def start(handler: Any, tls: ssl.SSLContext | None = None) -> str:
        app = web.Application()
        app.router.add_get("/{path:.*}", handler)
        runner = web.AppRunner(app)
        await runner.setup()
        runners.append(runner)
        place = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
        await place.start()
        port = runner.addresses[0][1]
        return f"{'https' if tls else 'http'}://127.0.0.1:{port}"

    yield start
    for runner in runners:
        await runner.cleanup()


async def _file(_request: web.Request) -> web.Response:
    return web.Response(body=b"xva" * 1000)


async def fetch(url: str, **settings: Any) -> bytes:
    fetcher = Fetcher(FetchSettings(**{"allow_local": True, **settings}))
    async with fetcher(url) as body:
        return b"".join([piece async for piece in body])


async def refused(url: str, **settings: Any) -> XenAPIError:
    with pytest.raises(XenAPIError) as error:
        await fetch(url, **settings)
    return error.value


async def test_a_file(site: Serve) -> None:
    assert await fetch(f"{await site(_file)}/one.xva") == b"xva" * 1000


async def test_services_of_this_host_are_out_of_reach(site: Serve) -> None:
    asked: list[str] = []

    async def note(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(body=b"secret")

    url = await site(note)
    port = url.rpartition(":")[2]
    names = ("127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0", "[::1]",
             "[::ffff:127.0.0.1]", "[::]", "169.254.169.254", "user:pw@localhost")  # fmt: skip
    for name in names:
        error = await refused(f"http://{name}:{port}/", allow_local=False)
        canonical = name not in ("127.1", "2130706433")  # the others are no addresses at all
        assert error.code == ("INVALID_VALUE" if canonical else "IMPORT_ERROR"), name
        assert "pw" not in str(error)
    assert asked == []


async def test_a_redirection_passes_the_same_gate(
    site: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = await site(_file)

    async def lead(_request: web.Request) -> web.Response:
        raise web.HTTPFound(f"{inside}/secret")

    outside = await site(lead)
    assert await fetch(outside) == b"xva" * 1000
    # As if the first server were elsewhere: only its own address is let pass.
    gates = iter([False, True])
    monkeypatch.setattr("xapi.server.fetch._forbidden", lambda _address: next(gates))
    assert (await refused(outside, allow_local=False)).code == "INVALID_VALUE"

    async def again(request: web.Request) -> web.Response:
        raise web.HTTPFound(request.path + "x")

    assert "one place to the next" in str(await refused(await site(again)))

    async def away(_request: web.Request) -> web.Response:
        raise web.HTTPFound("file:///etc/passwd")

    assert (await refused(await site(away))).code == "INVALID_VALUE"


async def test_what_a_name_means_is_what_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name whose meaning changes between look-up and connection gains nothing."""
    gate = _Gate(allow_local=False)

    async def resolve(host: str, port: int, family: int) -> list[Any]:
        return [{"host": address} for address in ("192.0.2.1", "127.0.0.1", "10.0.0.7")]

    monkeypatch.setattr(gate._inner, "resolve", resolve)
    found = await gate.resolve("changes.example", 80)
    # Of the documentation's network nothing is known; private networks are where files are kept.
    assert [one["host"] for one in found] == ["192.0.2.1", "10.0.0.7"]
    await gate.close()


@pytest.mark.parametrize(
    ("address", "out_of_reach"),
    [
        ("192.168.1.5", False), ("10.1.2.3", False), ("203.0.113.9", False),
        ("2001:db8::1", False), ("fd00::1", False), ("127.8.8.8", True), ("169.254.0.1", True),
        ("0.0.0.0", True), ("224.0.0.1", True), ("255.255.255.255", True), ("fe80::1", True),
        ("::1", True), ("::ffff:127.0.0.1", True), ("::ffff:192.168.1.5", False),
        ("2002:7f00:1::", True), ("64:ff9b::7f00:1", True), ("ff02::1", True),
    ],
)  # fmt: skip
def test_addresses(address: str, out_of_reach: bool) -> None:
    assert _forbidden(ip_address(address)) is out_of_reach


@pytest.mark.parametrize(
    "url",
    ["", "one.xva", "file:///etc/passwd", "ftp://files/one.xva", "http://", "http://x:99999/"],
)
async def test_what_is_no_url(url: str) -> None:
    assert (await refused(url)).code == "INVALID_VALUE"


async def test_answers_that_are_no_file(site: Serve) -> None:
    async def missing(_request: web.Request) -> web.Response:
        return web.Response(status=404)

    error = await refused(await site(missing))
    assert (error.code, error.params) == ("IMPORT_ERROR", ("127.0.0.1 answers 404",))
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    assert (await refused(f"http://127.0.0.1:{port}/")).code == "IMPORT_ERROR"
    assert (await refused("http://nowhere.invalid/")).code == "IMPORT_ERROR"


async def test_a_file_that_breaks_off_just_ends(site: Serve) -> None:
    async def half(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Length": "1000"})
        await answer.prepare(request)
        await answer.write(b"half")
        assert request.transport is not None
        request.transport.close()
        return answer

    assert await fetch(await site(half)) == b"half"


async def test_a_server_that_says_nothing_is_given_up(site: Serve) -> None:
    never = asyncio.Event()

    async def silent(_request: web.Request) -> web.Response:
        await never.wait()
        return web.Response()

    url = await site(silent)
    assert (await refused(url, stall_seconds=0.2)).code == "IMPORT_ERROR"
    never.set()


async def test_certificates_are_verified(site: Serve, tmp_path: Path) -> None:
    certificate, key = tmp_path / "crt.pem", tmp_path / "key.pem"
    ensure_certificate(certificate, key, ["127.0.0.1"])
    tls = server_context(certificate, key)
    url = await site(_file, tls)
    error = await refused(url)
    assert isinstance(error, errors.SSLVerifyError)
    assert await fetch(url, ca=certificate) == b"xva" * 1000
    plain = url.replace("https", "http")
    assert (await refused(plain)).code == "IMPORT_ERROR"
    down = await site(_file)

    async def lead(_request: web.Request) -> web.Response:
        raise web.HTTPFound(down)

    assert "plain HTTP" in str(await refused(await site(lead, tls), ca=certificate))
