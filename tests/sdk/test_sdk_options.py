"""What a client shows of itself and demands of servers: certificates, names, headers."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from xapi_sdk import TLS, AsyncClient, CertificateRefused, Client, OutcomeUnknown, Timeouts

from xapi.pool.certificates import PoolFiles, found_pool

NAME = "11111111-1111-4111-8111-111111111111"
ANSWER = b'{"jsonrpc":"2.0","result":["OpaqueRef:a"],"id":0}'
QUICK = Timeouts(connect=5, read=5, call=5, failover=0)


class Heard:
    """A server that answers every call with a list of one; with `silent` it says nothing."""

    def __init__(self) -> None:
        self.heads: list[bytes] = []
        self.shown: list[Any] = []
        self.silent = False
        self.gone = asyncio.Event()
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tls: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
        self.shown.append(None if tls is None else tls.getpeercert())
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.heads.append(head)
                length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                await reader.readexactly(length)
                if self.silent:
                    await reader.read()
                    self.gone.set()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ANSWER))
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def options(self, tls: TLS | None = None, **more: Any) -> dict[str, Any]:
        return {
            "url": f"https://127.0.0.1:{self.port}",
            "session": "OpaqueRef:s",
            "timeouts": QUICK,
            "follow": False,
            "tls": tls,
            **more,
        }


@pytest.fixture
async def files(tmp_path: Path) -> PoolFiles:
    made = PoolFiles(tmp_path)
    await asyncio.to_thread(found_pool, made, NAME)
    return made


@pytest.fixture
async def heard(files: PoolFiles) -> AsyncIterator[Heard]:
    """It asks for a certificate, and its own is for no address but for NAME."""
    made = Heard()
    server = await asyncio.start_server(
        made.serve, "127.0.0.1", 0, ssl=files.server_context(), ssl_handshake_timeout=5
    )
    made.port = server.sockets[0].getsockname()[1]
    yield made
    server.close()


async def asked(options: dict[str, Any]) -> None:
    """A call of each client, and a transfer."""

    def sync() -> None:
        client = Client(**options)
        assert client.VM.get_all() == ["OpaqueRef:a"]
        client.close()

    await asyncio.to_thread(sync)
    async with AsyncClient(**options) as client:
        assert await client.VM.get_all() == ["OpaqueRef:a"]


async def test_a_certificate_of_the_client(heard: Heard, files: PoolFiles, tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes(files.certificate.read_bytes() + files.key.read_bytes())
    for shown in (
        {"certificate": files.certificate, "key": files.key},
        {"certificate": both},
    ):
        await asked(heard.options(TLS(ca_file=files.ca, server_name=NAME, **shown)))
    assert len(heard.shown) == 4
    for found in heard.shown:
        assert ("DNS", NAME) in found["subjectAltName"] or NAME in str(found["subject"])


async def test_without_it_the_server_refuses(heard: Heard, files: PoolFiles) -> None:
    options = heard.options(TLS(ca_file=files.ca, server_name=NAME))
    with pytest.raises(OutcomeUnknown):  # the refusal comes after the client's first words
        await AsyncClient(**options).call("VM.set_name_label", "OpaqueRef:a", "x")
    assert heard.heads == []


async def test_a_ready_context_is_used_as_it_is(heard: Heard, files: PoolFiles) -> None:
    context = files.client_context()
    tls = TLS(context=context, server_name=NAME)
    assert tls.context() is context
    await asked(heard.options(tls))


async def test_the_server_has_to_carry_the_name(heard: Heard, files: PoolFiles) -> None:
    context = files.client_context()
    other = NAME.replace("1", "2")
    for tls in (TLS(context=context), TLS(context=context, server_name=other)):
        options = heard.options(tls)
        with pytest.raises(CertificateRefused):
            await AsyncClient(**options).VM.get_all()
        with pytest.raises(CertificateRefused):
            await asyncio.to_thread(Client(**options).VM.get_all)
        with pytest.raises(CertificateRefused):
            await AsyncClient(**options).http.get("/x")
    assert heard.heads == []


async def test_a_pin_goes_with_a_ready_context(heard: Heard, files: PoolFiles) -> None:
    context = files.client_context()
    options = heard.options(TLS(context=context, server_name=NAME, fingerprint="00" * 32))
    with pytest.raises(CertificateRefused, match="pinned"):
        await AsyncClient(**options).VM.get_all()


@pytest.mark.parametrize(
    "options",
    [
        {"ca_file": "x"},
        {"ca_data": "x"},
        {"check_hostname": False},
        {"certificate": "x"},
    ],
)
def test_a_ready_context_says_all_of_it(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="context"):
        TLS(context=ssl.create_default_context(), **options)


def test_a_key_needs_its_certificate() -> None:
    with pytest.raises(ValueError, match="certificate"):
        TLS(key="x")


async def test_headers_go_with_everything(heard: Heard, files: PoolFiles) -> None:
    given = {"X-Xapi-Minimum-Revision": "7", "Authorization": "Pool x"}
    options = heard.options(TLS(context=files.client_context(), server_name=NAME), headers=given)
    await asked(options)
    async with AsyncClient(**options) as client:
        assert await client.http.put("/import", b"x") == ANSWER
    assert len(heard.heads) == 3
    for head in heard.heads:
        for name, value in given.items():
            assert f"\r\n{name}: {value}\r\n".encode() in head


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "b\r\nX-C: d"},
        {"X-A\r\nX-B": "c"},
        {"": "x"},
        {"X-A": "\N{SNOWMAN}"},
        {"Host": "elsewhere"},
        {"content-length": "7"},
        {"Cookie": "session_id=x"},
    ],
)
def test_headers_that_are_none(headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="header"):
        Client("https://127.0.0.1:1", headers=headers)


async def test_a_deadline_is_a_scope(heard: Heard, files: PoolFiles) -> None:
    """A call that is given up closes its connection, so that nobody reads its answer as theirs."""
    options = heard.options(TLS(context=files.client_context(), server_name=NAME))
    async with AsyncClient(**options) as client:
        heard.silent = True
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await client.VM.get_all()
        async with asyncio.timeout(10):
            await heard.gone.wait()
        heard.silent = False
        assert await client.VM.get_all() == ["OpaqueRef:a"]
