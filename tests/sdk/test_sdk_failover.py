"""Retries, other coordinators, lost answers: against servers that fail as they are told."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

import pytest
from xapi_sdk import (
    NULL,
    AsyncClient,
    CallTimeout,
    Client,
    ConnectionFailed,
    HttpError,
    OutcomeUnknown,
    ProtocolError,
    Resync,
    Timeouts,
    errors,
)
from xapi_sdk.endpoint import Endpoint
from xapi_sdk.events import Change, EventBatch, Follower
from xapi_sdk.http1 import AnswerReader
from xapi_sdk.method import Method
from xapi_sdk.policy import Attempt, Whereabouts
from xapi_sdk.values import identity

QUICK = Timeouts(connect=2, read=5, call=5, failover=3)
Reply = Any
"""A value, a list ``["error", code, ...]``, or ``CUT``."""
CUT = object()


class Stub:
    """A server of one thread a connection that answers by a function of method and params."""

    def __init__(self, answer: Callable[[str, list[Any]], Reply], keys: bool = False) -> None:
        self._answer = answer
        self._keys = keys
        self.calls: list[tuple[str, str]] = []
        """Method and idempotency key."""
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def methods(self) -> list[str]:
        return [name for name, _ in self.calls]

    def stop(self) -> None:
        for sock in (self.listener, *self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self._open.append(sock)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        stream = sock.makefile("rb")
        try:
            while line := stream.readline():
                path = line.split()[1].decode()
                headers: dict[str, str] = {}
                while (line := stream.readline()) not in (b"\r\n", b""):
                    name, _, value = line.decode().partition(":")
                    headers[name.lower()] = value.strip()
                body = stream.read(int(headers.get("content-length", "0")))
                if not self._reply(sock, path, headers, body):
                    return
        except (OSError, ValueError):
            pass
        finally:
            stream.close()
            sock.close()

    def _reply(self, sock: socket.socket, path: str, headers: dict[str, str], body: bytes) -> bool:
        if not path.startswith("/jsonrpc"):
            raw = self._answer("HTTP", [path, headers])
            sock.sendall(raw)
            return False
        call = json.loads(body)
        self.calls.append((call["method"], headers.get("idempotency-key", "")))
        reply = self._answer(call["method"], call["params"])
        if reply is CUT:
            sock.shutdown(socket.SHUT_RDWR)
            return False
        answer: dict[str, Any] = {"jsonrpc": "2.0", "id": call["id"]}
        if isinstance(reply, list) and reply[:1] == ["error"]:
            answer["error"] = {"code": 1, "message": reply[1], "data": reply[2:]}
        else:
            answer["result"] = reply
        text = json.dumps(answer).encode()
        more = "X-Xapi-Idempotency: 1\r\n" if self._keys else ""
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{more}Content-Length: "
        sock.sendall(f"{head}{len(text)}\r\n\r\n".encode() + text)
        return True


MakeStub = Callable[..., Stub]


@pytest.fixture
def stub() -> Generator[MakeStub]:
    made: list[Stub] = []

    def make(answer: Callable[[str, list[Any]], Reply], keys: bool = False) -> Stub:
        made.append(Stub(answer, keys))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def answers(**replies: Any) -> Callable[[str, list[Any]], Reply]:
    """By message name; a tuple is used up in turn, a function is called."""
    left = {name: list(r) for name, r in replies.items() if isinstance(r, tuple)}

    def answer(method: str, params: list[Any]) -> Reply:
        defaults = {"login_with_password": "OpaqueRef:session", "get_all_records": {}, "logout": ""}
        name = method.partition(".")[2] or method
        if name in left:
            return left[name].pop(0) if len(left[name]) > 1 else left[name][0]
        unknown = ["error", "NOT_IMPLEMENTED", method]
        reply = replies.get(name, defaults.get(name, unknown))
        return reply(params) if callable(reply) else reply

    return answer


def client(*stubs: Stub, **more: Any) -> Client:
    return Client(
        [each.url for each in stubs], username="root", password="x", timeouts=QUICK,
        allow_plain_http=True, **more,
    )  # fmt: skip


def test_a_lost_session_is_made_anew(stub: MakeStub) -> None:
    server = stub(answers(get_all=(["error", "SESSION_INVALID", "x"], ["OpaqueRef:1"])))
    with client(server) as c:
        assert c.VM.get_all() == ["OpaqueRef:1"]
    assert server.methods().count("session.login_with_password") == 2


def test_a_session_that_never_holds(stub: MakeStub) -> None:
    server = stub(answers(get_all=["error", "SESSION_INVALID", "x"]))
    with client(server) as c, pytest.raises(errors.SessionInvalid):
        c.VM.get_all()


def test_somebody_elses_session_is_not_made_anew(stub: MakeStub) -> None:
    server = stub(answers(get_all=["error", "SESSION_INVALID", "x"]))
    with (
        Client(server.url, session="OpaqueRef:theirs", allow_plain_http=True) as c,
        pytest.raises(errors.SessionInvalid),
    ):
        c.VM.get_all()
    assert server.methods() == ["VM.get_all"]


def test_a_supporter_points_to_the_coordinator(stub: MakeStub) -> None:
    coordinator = stub(answers(get_all=["OpaqueRef:1"]))
    slave = ["error", "HOST_IS_SLAVE", f"127.0.0.1:{coordinator.port}"]
    supporter = stub(answers(login_with_password=slave))
    with client(supporter) as c:
        assert c.VM.get_all() == ["OpaqueRef:1"]
        assert c.endpoint.port == coordinator.port
    with pytest.raises(errors.HostIsSlave) as told:
        client(supporter, follow=False).login()
    assert told.value.params[0].startswith("127.0.0.1")


def test_a_supporter_that_points_to_itself(stub: MakeStub) -> None:
    where: list[str] = []
    server = stub(lambda _method, _params: ["error", "HOST_IS_SLAVE", where[0]])
    where.append(f"127.0.0.1:{server.port}")
    begun = time.monotonic()
    with pytest.raises(errors.HostIsSlave), client(server) as c:
        c.VM.get_all()
    assert time.monotonic() - begun < QUICK.failover + 5


def test_a_lost_coordinator_is_followed(stub: MakeStub) -> None:
    first = stub(answers(get_all=["OpaqueRef:1"]))
    second = stub(answers(get_all=["OpaqueRef:2"]))
    with client(first, second) as c:
        assert c.VM.get_all() == ["OpaqueRef:1"]
        first.stop()
        begun = time.monotonic()
        assert c.VM.get_all() == ["OpaqueRef:2"]
        assert time.monotonic() - begun < QUICK.failover


def test_the_other_hosts_are_learnt(stub: MakeStub) -> None:
    records = {"OpaqueRef:h": {"address": "127.0.0.1"}, "OpaqueRef:i": {"address": "10.0.0.9"}}
    server = stub(answers(get_all_records=records, get_all=[]))
    with client(server) as c:
        assert {e.host for e in c._where.known} == {"127.0.0.1", "10.0.0.9"}
        assert {e.port for e in c._where.known} == {server.port}


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    begun = time.monotonic()
    with pytest.raises(ConnectionFailed):
        Client(f"https://127.0.0.1:{port}", username="root", password="x").login()
    assert time.monotonic() - begun < 5, "a server that never was there is not waited for"


def test_a_read_goes_out_again(stub: MakeStub) -> None:
    server = stub(answers(get_all=(CUT, ["OpaqueRef:1"])))
    with client(server) as c:
        assert c.VM.get_all() == ["OpaqueRef:1"]


def test_a_change_does_not_go_out_again(stub: MakeStub) -> None:
    server = stub(answers(start=CUT))
    with client(server) as c, pytest.raises(OutcomeUnknown):
        c.VM.start(NULL, False, False)
    assert server.methods().count("VM.start") == 1


def test_a_change_goes_out_again_where_keys_are_kept(stub: MakeStub) -> None:
    server = stub(answers(clone=(CUT, "OpaqueRef:1")), keys=True)
    with client(server) as c:
        assert c.VM.clone(NULL, "x") == "OpaqueRef:1"
        c.VM.clone(NULL, "y")
    keys = [key for name, key in server.calls if name == "VM.clone"]
    assert len(keys) == 3
    assert keys[0] == keys[1] != keys[2], "one key a call, whatever it takes"
    assert all(key == "" for name, key in server.calls if name.endswith("get_all"))


def test_a_change_is_not_repeated_once_the_server_has_forgotten(stub: MakeStub) -> None:
    """The session is gone, so the process is another one, and so is its memory of keys."""
    replies = (CUT, ["error", "SESSION_INVALID", "x"], "OpaqueRef:1")
    server = stub(answers(clone=replies), keys=True)
    with client(server) as c, pytest.raises(OutcomeUnknown):
        c.VM.clone(NULL, "x")
    assert server.methods().count("VM.clone") == 2


def test_a_change_is_not_repeated_elsewhere(stub: MakeStub) -> None:
    second = stub(answers(clone="OpaqueRef:2"), keys=True)
    first: list[Stub] = []

    def die(_params: list[Any]) -> Reply:
        first[0].stop()
        return CUT

    first.append(stub(answers(clone=die), keys=True))
    with client(first[0], second) as c, pytest.raises(OutcomeUnknown):
        c.VM.clone(NULL, "x")
    assert "VM.clone" not in second.methods()


def test_a_call_has_its_time(stub: MakeStub) -> None:
    over = threading.Event()
    slow = stub(answers(start=lambda _params: str(over.wait(30))))
    short = Timeouts(connect=2, read=0.5, call=0.5, failover=1)
    with Client(slow.url, username="r", password="x", timeouts=short, allow_plain_http=True) as c:
        with pytest.raises(CallTimeout):
            c.VM.start(NULL, False, False)
        over.set()


def test_an_unknown_code_carries_everything(stub: MakeStub) -> None:
    server = stub(answers(get_all=["error", "NEW_IN_27", "a", "b"]))
    with client(server) as c, pytest.raises(errors.Failure) as failed:
        c.VM.get_all()
    assert type(failed.value) is errors.Failure
    assert failed.value.description == ["NEW_IN_27", "a", "b"]
    assert failed.value.fault == "unknown"
    assert not failed.value.safe_to_retry
    assert "NEW_IN_27" in str(failed.value)


def test_a_result_of_another_type(stub: MakeStub) -> None:
    server = stub(answers(get_VCPUs_max="many"))
    with client(server) as c, pytest.raises(ProtocolError, match="another type"):
        c.VM.get_VCPUs_max(NULL)


def test_newer_and_older_servers(stub: MakeStub) -> None:
    """Unknown fields and values stay readable, missing fields are empty."""
    record = {"uuid": "u", "power_state": "Dreaming", "new_field": [1], "VCPUs_max": "8"}
    server = stub(answers(get_record=record))
    with client(server) as c:
        vm = c.VM.get_record(NULL)
    assert vm.power_state == "Dreaming"
    assert vm.power_state.known is False
    assert vm.VCPUs_max == 8
    assert vm.to_dict()["new_field"] == [1]
    assert (vm.name_label, vm.VBDs, vm.other_config, vm.affinity) == ("", [], {}, NULL)
    assert vm.snapshot_time.year == 1970
    with pytest.raises(AttributeError):
        vm.name_label = "x"
    with pytest.raises(AttributeError):
        _ = vm.no_such_field


def test_defaults_stay_off_the_wire(stub: MakeStub) -> None:
    seen: list[list[Any]] = []
    server = stub(answers(snapshot=lambda params: seen.append(params) or "OpaqueRef:1"))
    with client(server) as c:
        c.VM.snapshot(NULL, "x")
        c.VM.snapshot(NULL, "x", [NULL])
    assert [len(params) for params in seen] == [3, 4]


def test_a_server_without_json(stub: MakeStub) -> None:
    answer = (
        "<methodResponse><params><param><value><struct><member><name>Status</name>"
        "<value>Success</value></member><member><name>Value</name><value>OpaqueRef:s</value>"
        "</member></struct></value></param></params></methodResponse>"
    )

    def old(method: str, params: list[Any]) -> bytes:
        assert method == "HTTP"
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(answer)}\r\n\r\n"
        return head.encode() + answer.encode()

    server = stub(old)
    server._reply = no_json(server._reply)  # type: ignore[method-assign]
    with client(server, follow=False) as c:
        assert c.session_ref == "OpaqueRef:s"
        assert c._protocol == "xml"


def no_json(reply: Callable[..., bool]) -> Callable[..., bool]:
    def replied(sock: socket.socket, path: str, headers: dict[str, str], body: bytes) -> bool:
        if path == "/jsonrpc":
            sock.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno")
            return True
        return reply(sock, path, headers, body)

    return replied


async def test_the_same_with_asyncio(stub: MakeStub) -> None:
    """The decisions are shared; this is that they are carried out."""
    first = stub(answers(get_all=(CUT, ["OpaqueRef:1"]), start=CUT))
    second = stub(answers(get_all=["OpaqueRef:2"]))
    slave = stub(answers(login_with_password=["error", "HOST_IS_SLAVE", f"127.0.0.1:{first.port}"]))
    urls = [slave.url, second.url]
    async with AsyncClient(
        urls, username="root", password="x", timeouts=QUICK, allow_plain_http=True
    ) as c:
        assert c.endpoint.port == first.port
        assert await c.VM.get_all() == ["OpaqueRef:1"]
        with pytest.raises(OutcomeUnknown):
            await c.VM.start(NULL, False, False)
        first.stop()
        assert await c.VM.get_all() == ["OpaqueRef:2"]


async def test_cancelled_calls_leave_the_pool_whole(stub: MakeStub) -> None:
    import asyncio

    over, begun = threading.Event(), threading.Event()

    def wait(_params: list[Any]) -> list[str]:
        begun.set()
        over.wait(30)
        return []

    slow = stub(answers(get_all=wait, get_uuid="u"))
    async with AsyncClient(
        slow.url, username="r", password="x", allow_plain_http=True, max_connections=2
    ) as c:
        calls = [asyncio.create_task(c.VM.get_all()) for _ in range(6)]
        assert await asyncio.to_thread(begun.wait, 10)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        over.set()
        assert await asyncio.gather(*(c.VM.get_uuid(NULL) for _ in range(8))) == ["u"] * 8
        assert c._connections._free == 2


# --- transfers -------------------------------------------------------------------------------


def http(status: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def test_a_download(stub: MakeStub) -> None:
    seen: list[Any] = []

    def serve(method: str, params: list[Any]) -> Any:
        if method != "HTTP":
            return answers()(method, params)
        seen.append(params)
        return http("200 OK", b"x" * 1_000_000)

    server = stub(serve)
    told: list[tuple[int, int | None]] = []
    with client(server) as c:
        with c.http.get_export(uuid="u", preserve_power_state=True, progress=told_to(told)) as body:
            assert body.size == 1_000_000
            assert len(body.read()) == 1_000_000
        path, headers = seen[0]
        assert path == "/export?uuid=u&preserve_power_state=true"
        assert headers["cookie"] == "session_id=OpaqueRef:session"
    assert told[-1] == (1_000_000, 1_000_000)


def told_to(told: list[tuple[int, int | None]]) -> Callable[[int, int | None], None]:
    return lambda done, size: told.append((done, size))


def test_a_cut_download(stub: MakeStub) -> None:
    def serve(method: str, params: list[Any]) -> Any:
        if method != "HTTP":
            return answers()(method, params)
        return b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"

    with client(stub(serve)) as c, pytest.raises(OutcomeUnknown, match="too early"):
        c.http.get("/export").read()


def test_redirections(stub: MakeStub) -> None:
    far = stub(lambda _m, _p: http("200 OK", b"from afar"))

    def near(method: str, params: list[Any]) -> Any:
        if method != "HTTP":
            return answers()(method, params)
        scheme = "https" if "secure" in params[0] else "http"
        return http("302 Found", b"", f"Location: {scheme}://127.0.0.1:{far.port}/there?a=b")

    with client(stub(near)) as c:
        assert c.http.get("/export").read() == b"from afar"
        with pytest.raises(ProtocolError, match="redirected"):
            c.http.get("/secure")


async def test_transfers_with_asyncio(stub: MakeStub) -> None:
    def serve(method: str, params: list[Any]) -> Any:
        if method != "HTTP":
            return answers()(method, params)
        if params[0].startswith("/rrd"):
            chunks = b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in (b"abc", b"de"))
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            return head + chunks + b"0\r\n\r\n"
        return http("501 Not Implemented", b"")

    server = stub(serve)
    async with AsyncClient(server.url, username="r", password="x", allow_plain_http=True) as c:
        assert await (await c.http.rrd_updates(start=1)).read() == b"abcde"
        with pytest.raises(HttpError) as refused:
            await c.http.put_import([b"x" * 1000] * 100, size=100_000)
        assert refused.value.status == 501


# --- the parts -------------------------------------------------------------------------------


def test_times_of_an_attempt() -> None:
    now = [0.0]
    where = Whereabouts([Endpoint("https", "a", 443), Endpoint("https", "b", 443)])
    attempt = Attempt(Method("VM.get_all", identity, safe=True), where, 60, lambda: now[0])
    at = where.current
    pauses = 0.0
    for _ in range(1000):
        try:
            step = attempt.after(
                ConnectionFailed("x"), at, keys=False, credentials=True, follow=True, met=True
            )
        except ConnectionFailed:
            break
        assert step.go_to is not None
        at = step.go_to
        pauses += step.pause
        now[0] += step.pause + 0.01
    assert 55 < pauses < 65, "it ends when it said it would"


def test_missed_deletions_are_a_resync() -> None:
    follower = Follower(["VM"], clock=lambda: 1000.0)
    full = [Change("add", "VM", f"r{n}", None, n) for n in range(3)]
    first = follower.took(EventBatch(full, "1", {"vm": 3}))
    assert first is not None
    assert first.resync == Resync("start")
    assert follower.took(EventBatch([Change("del", "VM", "r0", None, 5)], "2", {"vm": 1})) is None
    assert follower.token == ""
    again = follower.took(EventBatch(full[:1], "2", {"vm": 1}))
    assert again is not None
    assert again.resync == Resync("counts")
    # A server that counts otherwise is not asked for everything all the time.
    assert follower.took(EventBatch([], "3", {"vm": 7})) is not None


def test_another_server_is_a_resync_unless_tokens_hold() -> None:
    for resumable, wanted in ((True, "5"), (False, "")):
        follower = Follower(["VM"], "5")
        follower.asked("a", resumable)
        follower.asked("b", resumable)
        assert follower.token == wanted


CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50, 1000])
@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        CHUNKED + b"2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
        CHUNKED + b"5\r\nhello\r\n0\r\nTrailer: x\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.0 200 OK\r\n\r\nhello",
    ],
)
def test_answers_in_pieces(raw: bytes, size: int) -> None:
    reader = AnswerReader(1000)
    answer = None
    for at in range(0, len(raw), size):
        assert answer is None
        answer = reader.feed(raw[at : at + size])
    answer = answer or reader.eof()
    assert answer is not None
    assert (answer.head.status, answer.body) == (200, b"hello")
    assert answer.head.keep == raw.startswith(b"HTTP/1.1")


@pytest.mark.parametrize(
    "raw",
    [
        b"SSH-2.0-x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello!",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n",
        b"x" * 70_000,
    ],
)
def test_answers_that_are_none(raw: bytes) -> None:
    with pytest.raises(ProtocolError):
        AnswerReader(1000).feed(raw)


def test_urls() -> None:
    for url, wanted in {
        "https://a": ("https", "a", 443),
        "https://a:8443/": ("https", "a", 8443),
        "https://[::1]:1": ("https", "::1", 1),
        "unix:/run/x": ("unix", "/run/x", 0),
        "http+unix:///run/x": ("unix", "/run/x", 0),
    }.items():
        assert tuple(Endpoint.parse(url)) == wanted
    for wrong in ("a", "ftp://a", "https://user:x@a", "https://a/path", "unix:x", "https://"):
        with pytest.raises(ValueError, match="neither"):
            Endpoint.parse(wrong)
    here = Endpoint.parse("https://a:8443")
    assert here.elsewhere("10.0.0.1") == Endpoint("https", "10.0.0.1", 8443)
    assert here.elsewhere("10.0.0.1:9") == Endpoint("https", "10.0.0.1", 9)
    assert here.elsewhere("fe80::1") == Endpoint("https", "fe80::1", 8443)
    with pytest.raises(ValueError, match="no address"):
        here.elsewhere("evil/../path")
    with pytest.raises(ValueError, match="in clear"):
        Client("http://a", username="root", password="x")
