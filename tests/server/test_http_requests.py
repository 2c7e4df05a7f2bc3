"""What goes in and out of the HTTP layer, byte by byte (clients.md §6.10-12)."""

from __future__ import annotations

import asyncio
import gzip
import zlib

import pytest
from http_kit import Echo, post, until

from xapi.generated.catalogue import HTTP_ACTIONS


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        ("/", b"xml:"),
        ("/RPC2", b"xml:"),
        ("/xmlrpc", b"xml:"),
        ("/json", b"xml:"),
        ("/anything/at/all?x=1", b"xml:"),
        ("/jsonrpc", b"json:"),
        ("/jsonrpc/", b"json:"),
        ("/jsonrpc?x=1", b"json:"),
    ],
)
async def test_the_path_chooses_the_protocol(echo: Echo, path: str, mark: bytes) -> None:
    reply = await echo.once(post(b"hello", path))
    assert (reply.status, reply.body) == (200, mark + b"hello")
    kind = "application/json" if mark == b"json:" else "text/xml"
    assert reply.header("Content-Type") == kind
    assert reply.header("Access-Control-Allow-Origin") == "*"


@pytest.mark.parametrize("body", [b"big 9000", b"big 300000", b"wait"])
async def test_content_types_have_no_charset_whatever_the_size(echo: Echo, body: bytes) -> None:
    echo.dispatcher.release.set()
    reply = await echo.once(post(body, "/jsonrpc"))
    assert reply.header("Content-Type") == "application/json"


async def test_a_kept_connection_serves_many_requests(echo: Echo) -> None:
    connection = await echo.connect()
    for number in range(20):
        reply = await connection.ask(post(b"%d" % number))
        assert reply.body == b"xml:%d" % number
    await connection.close()


async def test_pipelined_requests_are_answered_in_order(echo: Echo) -> None:
    connection = await echo.connect()
    connection.writer.write(b"".join(post(b"%d" % n) for n in range(50)))
    assert [(await connection.read()).body for _ in range(50)] == [b"xml:%d" % n for n in range(50)]
    await connection.close()


async def test_http_1_0_without_host_is_served_and_closed(echo: Echo) -> None:
    connection = await echo.connect()
    reply = await connection.ask(post(b"old", version="1.0"))
    assert reply.body == b"xml:old"
    assert await connection.closed()


async def test_http_1_0_may_keep_the_connection(echo: Echo) -> None:
    connection = await echo.connect()
    for _ in range(3):
        reply = await connection.ask(post(b"old", "/", "Connection: keep-alive", version="1.0"))
        assert reply.body == b"xml:old"
    await connection.close()


@pytest.mark.parametrize("host", ["_var_lib_xcp_xapi", "", "%%%", "a b:c:d", "[::1"])
async def test_the_host_header_does_not_matter(echo: Echo, host: str) -> None:
    connection = await echo.connect_unix()
    assert (await connection.ask(post(b"x", "/", f"Host: {host}"))).body == b"xml:x"
    await connection.close()


async def test_chunked_bodies_are_put_together(echo: Echo) -> None:
    connection = await echo.connect()
    connection.writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
    for piece in (b"ab", b"cde"):
        connection.writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        await connection.writer.drain()
    connection.writer.write(b"0\r\n\r\n")
    assert (await connection.read()).body == b"xml:abcde"
    await connection.close()


async def test_a_body_that_arrives_late_is_awaited(echo: Echo) -> None:
    connection = await echo.connect()
    request = post(b"slow")
    connection.writer.write(request[:-4])
    await asyncio.sleep(0.05)
    connection.writer.write(request[-4:])
    assert (await connection.read()).body == b"xml:slow"
    await connection.close()


async def test_expect_100_continue_is_answered_before_the_body(echo: Echo) -> None:
    connection = await echo.connect()
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"
    connection.writer.write(head)
    async with asyncio.timeout(5):
        interim = await connection.reader.readuntil(b"\r\n\r\n")
    assert interim.startswith(b"HTTP/1.1 100 ")
    connection.writer.write(b"late")
    assert (await connection.read()).body == b"xml:late"
    await connection.close()


async def test_a_malformed_call_is_a_500_page_and_the_connection_lives(echo: Echo) -> None:
    connection = await echo.connect()
    reply = await connection.ask(post(b"bad"))
    assert reply.status == 500
    assert reply.header("Content-Type") == "text/html"
    assert b"not a call" not in reply.body
    assert (await connection.ask(post(b"good"))).body == b"xml:good"
    await connection.close()


async def test_a_bug_in_the_dispatcher_tells_nothing(
    echo: Echo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_body: bytes, _origin: object) -> bytes:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(echo.dispatcher, "start_xmlrpc", broken)
    reply = await echo.once(post(b"x"))
    assert reply.status == 500
    assert b"secret" not in reply.body


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("GET / HTTP/1.1", 200),
        ("GET /nothing HTTP/1.1", 404),
        ("GET /../../etc/passwd HTTP/1.1", 404),
        ("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1", 404),
        ("GET //etc/passwd HTTP/1.1", 404),
        ("GET /update/../../etc/passwd HTTP/1.1", 404),
        ("PUT / HTTP/1.1", 403),
        ("PUT /nothing HTTP/1.1", 404),
        ("DELETE / HTTP/1.1", 501),
        ("PATCH /x HTTP/1.1", 501),
        ("GET /export HTTP/1.1", 501),
        ("GET /export/?uuid=1 HTTP/1.1", 501),
        ("PUT /import HTTP/1.1", 501),
        ("GET / NONSENSE", 400),
        ("G@T / HTTP/1.1", 400),
    ],
)
async def test_other_methods_and_paths(echo: Echo, line: str, status: int) -> None:
    reply = await echo.once(f"{line}\r\nHost: x\r\nContent-Length: 0\r\n\r\n".encode())
    assert reply.status == status
    assert reply.header("Content-Type") == "text/html"


async def test_head_is_501(echo: Echo) -> None:
    connection = await echo.connect()
    connection.writer.write(b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
    head = await connection.reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 501 ")
    await connection.close()


async def test_every_action_without_handler_says_not_implemented(echo: Echo) -> None:
    for action in HTTP_ACTIONS.values():
        if action.method not in ("GET", "PUT") or action.name == "get_root":
            continue
        request = f"{action.method} {action.uri} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
        reply = await echo.once(request.encode())
        assert reply.status == 501, action.name
        assert f"NOT_IMPLEMENTED: {action.name}" in reply.body.decode() or (
            # two actions share a path
            b"NOT_IMPLEMENTED: " in reply.body
        )


@pytest.mark.parametrize("path", ["/", "/RPC2", "/jsonrpc", "/json"])
async def test_browsers_may_ask_first(echo: Echo, path: str) -> None:
    request = (
        f"OPTIONS {path} HTTP/1.1\r\nHost: x\r\nOrigin: http://a\r\n"
        "Access-Control-Request-Headers: content-type, x-requested-with\r\n\r\n"
    )
    reply = await echo.once(request.encode())
    assert reply.status == 200
    assert reply.header("Access-Control-Allow-Origin") == "*"
    assert reply.header("Access-Control-Allow-Methods") == "POST, OPTIONS"
    assert reply.header("Access-Control-Allow-Headers") == "content-type, x-requested-with"


async def test_gzip_only_if_asked_and_worth_it(echo: Echo) -> None:
    plain = await echo.once(post(b"big 100000"))
    assert plain.header("Content-Encoding") is None
    assert len(plain.body) == 100_000
    for size in (9_000, 100_000, 3_000_000):
        packed = await echo.once(post(b"big %d" % size, "/", "Accept-Encoding: gzip, deflate"))
        assert packed.header("Content-Encoding") == "gzip"
        assert len(packed.body) < size / 5
        assert gzip.decompress(packed.body) == b"0123456789" * (size // 10)
    small = await echo.once(post(b"x", "/", "Accept-Encoding: gzip"))
    assert small.header("Content-Encoding") is None
    refused = await echo.once(post(b"big 100000", "/", "Accept-Encoding: gzip;q=0"))
    assert refused.header("Content-Encoding") is None


async def test_no_gzip_over_the_socket_where_it_costs_and_saves_nothing(echo: Echo) -> None:
    connection = await echo.connect_unix()
    reply = await connection.ask(post(b"big 100000", "/", "Accept-Encoding: gzip"))
    assert len(reply.body) == 100_000
    await connection.close()


async def test_a_compressed_body_is_not_unpacked(echo: Echo) -> None:
    packed = zlib.compress(b"x" * 100_000, wbits=31)
    reply = await echo.once(post(packed, "/", "Content-Encoding: gzip"))
    assert reply.body == b"xml:" + packed


async def test_a_huge_answer_arrives_whole(echo: Echo) -> None:
    reply = await echo.once(post(b"big 20000000"))
    assert len(reply.body) == 20_000_000


async def test_others_are_served_while_a_huge_answer_is_not_read(echo: Echo) -> None:
    slow = await echo.connect()
    slow.writer.write(post(b"big 50000000"))
    await slow.reader.readuntil(b"\r\n\r\n")
    for _ in range(5):
        assert (await echo.once(post(b"x"))).body == b"xml:x"
    slow.writer.transport.abort()


class _Counting(asyncio.Protocol):
    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.done = asyncio.Event()

    def data_received(self, data: bytes) -> None:
        self.pieces.append(data)
        if b"".join(self.pieces).endswith(b"xml:small"):
            self.done.set()


async def test_a_small_answer_is_one_write(echo: Echo) -> None:
    # Each write reaches the UNIX socket's peer as one read as long as nothing is queued.
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_unix_connection(_Counting, str(echo.socket))
    for _ in range(5):
        protocol.done.clear()
        protocol.pieces.clear()
        transport.write(post(b"small"))
        async with asyncio.timeout(5):
            await protocol.done.wait()
        assert len(protocol.pieces) == 1
    transport.close()


async def test_the_origin_says_who_asks(echo: Echo) -> None:
    local = await echo.connect_unix()
    await local.ask(post(b"x", "/", "User-Agent: a", "Task-Id: OpaqueRef:t"))
    await local.ask(post(b"x", "/", "User-Agent: a"))
    await local.close()
    await echo.once(post(b"x", "/", "X-Http-Other-Config-k: v", "Cookie: not-passed=1"))
    first, second, third = echo.dispatcher.origins
    assert first.transport == "unix"
    assert first.local_root
    assert first.user_agent == "a"
    assert first.headers == {"task-id": "OpaqueRef:t"}
    assert second.headers == {}
    assert (third.transport, third.address, third.local_root) == ("http", "127.0.0.1", False)
    assert third.headers == {"x-http-other-config-k": "v"}


async def test_a_call_goes_on_when_its_client_leaves(echo: Echo) -> None:
    connection = await echo.connect()
    connection.writer.write(post(b"wait"))
    await echo.dispatcher.waiting.wait()
    connection.writer.transport.abort()
    await echo.once(post(b"x"))
    echo.dispatcher.release.set()
    await echo.rpc.drain(5)
    assert echo.dispatcher.finished == [b"xml:wait"]


async def test_a_wait_for_events_ends_when_its_client_leaves(echo: Echo) -> None:
    connection = await echo.connect()
    connection.writer.write(post(b"event.from"))
    await echo.dispatcher.waiting.wait()
    connection.writer.transport.abort()
    await until(lambda: bool(echo.dispatcher.cancelled))
    assert echo.dispatcher.finished == []
