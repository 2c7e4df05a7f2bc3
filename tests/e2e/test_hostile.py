"""Hostile input: whatever a client does, the server lives and others are served.

The bodies are sent to a shared server while another client reads: its longest wait is bounded.
The bounds are loose, since the machine runs other tests at the same time; what they must catch is
a server that stands still.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

import pytest
import XenAPI
from e2e_kit import (
    GIB,
    MIB,
    PASSWORD,
    Daemon,
    Reply,
    code_of,
    crowd,
    end_session,
    eventually,
    exchange,
    fails,
    make_vm,
    post,
    read_reply,
    unique,
    xml_answer,
    xml_call,
)

LATE = 2.0
"""Seconds another client may have to wait."""
LIMIT = 300 * 1024


def send(daemon: Daemon, request: bytes) -> Reply | None:
    """The answer, or None if the server rather closed the connection."""
    with daemon.raw() as sock:
        # It may answer before it has read everything.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            sock.sendall(request)
        try:
            return read_reply(sock)
        except ConnectionError:
            return None


def refused(reply: Reply | None, *statuses: int) -> None:
    assert reply is None or reply.status in statuses, reply
    if reply is not None:
        assert b"Traceback" not in reply.body


def billion_laughs() -> bytes:
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 11)
    )
    return (
        f'<?xml version="1.0"?><!DOCTYPE m [{entities}]><methodCall><methodName>VM.get_all'
        "</methodName><params><param><value>&a10;</value></param></params></methodCall>"
    ).encode()


def xml_value(value: str) -> bytes:
    return (
        '<?xml version="1.0"?><methodCall><methodName>VM.get_all</methodName><params>'
        f"<param><value>{value}</value></param></params></methodCall>"
    ).encode()


def nested(depth: int) -> bytes:
    return xml_value("<array><data><value>" * depth + "</value></data></array>" * depth)


BODIES: dict[str, tuple[str, bytes]] = {
    "billion laughs": ("/", billion_laughs()),
    "external entity": (
        "/",
        b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        b"<methodCall><methodName>&e;</methodName></methodCall>",
    ),
    "external DTD": (
        "/",
        b'<?xml version="1.0"?><!DOCTYPE m SYSTEM "http://127.0.0.1:1/x.dtd"><methodCall/>',
    ),
    "100,000 arrays in one another": ("/", nested(100_000)),
    "6,000 arrays in one another": ("/", nested(6_000)),
    "100 arrays in one another": ("/", nested(100)),
    "100,000 JSON arrays": ("/jsonrpc", b"[" * 100_000 + b"]" * 100_000),
    "100,000 open JSON arrays": ("/jsonrpc", b"[" * 100_000),
    "nested JSON parameters": (
        "/jsonrpc",
        b'{"jsonrpc":"2.0","id":0,"method":"VM.get_all","params":'
        + b"[" * 50_000
        + b"]" * 50_000
        + b"}",
    ),
    "JSON objects in one another": (
        "/jsonrpc",
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    ),
    "40,000 empty elements": ("/", xml_value("<array><data>" + "<value/>" * 40_000 + "</data>")),
    "a huge number": (
        "/jsonrpc",
        b'{"jsonrpc":"2.0","id":0,"method":"x","params":[' + b"9" * 200_000 + b"]}",
    ),
    "a huge exponent": (
        "/jsonrpc",
        b'{"jsonrpc":"2.0","id":0,"method":"x","params":[1e999999999]}',
    ),
    "a huge XML number": ("/", xml_value("<int>" + "9" * 200_000 + "</int>")),
    "random bytes": ("/", os.urandom(100_000)),
    "random bytes as JSON": ("/jsonrpc", os.urandom(100_000)),
    "UTF-16": ("/", xml_value("x").decode().encode("utf-16")),
    "zero bytes": ("/", b"\0" * 100_000),
    "over the limit": ("/", xml_value("x" * (LIMIT + 1))),
    "far over the limit": ("/", xml_value("x" * (8 * MIB))),
    "far over the limit as JSON": ("/jsonrpc", b'["' + b"x" * (8 * MIB) + b'"]'),
}


@pytest.mark.parametrize("name", BODIES)
def test_body(daemon: Daemon, other_client: Any, name: str) -> None:
    """floors.md §1c: refused with HTTP 500 (413 where it is too large), and quickly."""
    path, body = BODIES[name]
    before = daemon.rss()
    with other_client:
        for _ in range(5):
            start = time.monotonic()
            refused(send(daemon, post(path, body)), 413, 500)
            assert time.monotonic() - start < 5.0
    assert other_client.worst < LATE
    assert daemon.rss() - before < 200 * MIB


def test_a_declared_length_is_not_reserved(daemon: Daemon, other_client: Any) -> None:
    """A head that promises 10 GiB costs nothing."""
    before = daemon.rss()
    with other_client:
        for length in (10 * GIB, 2**63, 10**30):
            head = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n"
            refused(send(daemon, head.encode()), 400, 413, 500)
    assert daemon.rss() - before < 100 * MIB


@pytest.mark.parametrize(
    "head",
    [
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0",
        "GARBAGE\r\n\r\n",
        "POST / HTTP/9.9\r\nHost: x\r\n\r\n",
        "POST " + "/x" * 40_000 + " HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\n" + "".join(f"X-{n}: y\r\n" for n in range(5000)) + "\r\n",
        "POST / HTTP/1.1\r\nX: " + "y" * 1_000_000 + "\r\n\r\n",
        "POST / HTTP/1.1\r\nBad Header\r\n\r\n",
        "\0" * 1000,
        "\r\n" * 50_000,
    ],
    ids=lambda head: head[:30].encode("unicode_escape").decode(),
)
def test_head(daemon: Daemon, other_client: Any, head: str) -> None:
    """Heads that are wrong, ambiguous (request smuggling) or too large."""
    with other_client, daemon.raw(timeout=3) as sock:
        try:
            sock.sendall(head.encode("latin-1"))
            sock.shutdown(socket.SHUT_WR)
            refused(read_reply(sock), 400, 404, 411, 413, 414, 431, 500, 501, 505)
        except OSError:
            pass  # closed without an answer, or while it was sent
    assert other_client.worst < LATE


def test_a_compressed_bomb(daemon: Daemon, other_client: Any) -> None:
    gzip = __import__("gzip")
    body = gzip.compress(b"<" * (200 * MIB), 9)
    before = daemon.rss()
    with other_client:
        reply = send(daemon, post("/", body[:LIMIT], "Content-Encoding: gzip"))
        refused(reply, 400, 413, 415, 500)
    assert daemon.rss() - before < 100 * MIB


def test_slow_loris(daemon: Daemon, other_client: Any) -> None:
    """Hundreds of connections that send a byte now and then keep nobody from being served."""
    slow = [daemon.raw() for _ in range(300)]
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n"
    with other_client:
        for position in range(4):
            for sock in slow:
                sock.sendall(head[position : position + 1])
            time.sleep(0.2)
    assert other_client.worst < LATE
    for sock in slow:
        sock.close()


def test_slow_clients_are_dropped(own_daemon: Callable[..., Daemon]) -> None:
    """Head and body have to arrive in time; a TLS handshake as well."""
    limits = {"head_seconds": 1, "body_seconds": 1, "handshake_seconds": 1, "idle_seconds": 2}
    daemon = own_daemon(config={"limits": limits, "log": {"level": "warning"}})
    head = daemon.raw()
    head.sendall(b"POST / HT")
    body = daemon.raw()
    body.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<")
    idle = daemon.raw()
    assert exchange(idle, post("/", xml_call("system.listMethods"))).status == 200
    silent = socket.create_connection((daemon.host, daemon.port))
    silent.settimeout(10)
    start = time.monotonic()
    for sock, answers in ((head, (b"",)), (body, (b"", b"H")), (silent, (b"",)), (idle, (b"",))):
        with contextlib.suppress(ConnectionResetError):
            assert sock.recv(1) in answers
        sock.close()
    assert time.monotonic() - start < 8
    session = daemon.session()
    assert session.xenapi.pool.get_all()
    end_session(session)


def test_a_reader_that_does_not_read(daemon: Daemon, other_client: Any) -> None:
    """Large answers nobody takes: bounded memory, others are served."""
    session = daemon.session()
    call = post("/", xml_call("role.get_all_records", session.handle))
    before = daemon.rss()
    stuck = []
    with other_client:
        for _ in range(40):
            sock = daemon.raw()
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            for _ in range(5):
                sock.sendall(call)
            stuck.append(sock)
        time.sleep(1.0)
    assert other_client.worst < LATE
    assert daemon.rss() - before < 300 * MIB
    for sock in stuck:
        sock.close()
    end_session(session)


def test_a_flood_of_connections(own_daemon: Callable[..., Daemon]) -> None:
    """More than may be open: idle ones make room, whoever is at work goes on."""
    limits = {"connections": 200, "connections_per_address": 100}
    daemon = own_daemon(config={"limits": limits, "log": {"level": "error"}})
    session = daemon.session()
    session.xenapi.pool.get_all()
    flood: list[socket.socket] = []
    for _ in range(400):
        try:
            flood.append(socket.create_connection((daemon.host, daemon.port), 5))
        except OSError:
            break
    later = daemon.session()
    assert later.xenapi.pool.get_all() == session.xenapi.pool.get_all()
    for sock in flood:
        sock.close()

    def served() -> bool:
        try:
            client = daemon.https_session(verify=False)
        except OSError:
            return False
        found = bool(client.xenapi.pool.get_all())
        end_session(client)
        return found

    eventually(served, 15)
    end_session(later)
    end_session(session)


def test_connections_that_come_and_go(daemon: Daemon, other_client: Any) -> None:
    """Opened and dropped in every state, over TLS too; no descriptor is left."""
    descriptors = f"/proc/{daemon.process.pid}/fd"
    before = len(os.listdir(descriptors))
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    with other_client:
        for number in range(300):
            with daemon.raw() as sock:
                sock.sendall(post("/", xml_call("host.get_all", "x"))[: number % 120])
        for number in range(100):
            plain = socket.create_connection((daemon.host, daemon.port), 5)
            if number % 3 == 0:
                plain.sendall(b"\x16\x03\x01\x02\x00garbage")
            if number % 3 == 1:
                plain = context.wrap_socket(plain, server_hostname=daemon.host)
                plain.sendall(post("/", b"<methodCall")[:60])
            plain.close()
    assert other_client.worst < LATE
    # Others open connections at the same time, thus the margin.
    eventually(lambda: len(os.listdir(descriptors)) < before + 60, 15)


def test_wrong_texts_in_calls(daemon: Daemon, root: Any) -> None:
    """Invalid UTF-8 is malformed in XML, INVALID_VALUE in JSON; nothing of it is stored."""
    vm = make_vm(root)
    session = daemon.json_session()
    body = json.dumps(
        {
            "jsonrpc": "2.0",
            "method": "VM.set_other_config",
            "params": [session.handle, vm, {"KEY": "VALUE"}],
            "id": 0,
        }
    ).encode()
    before = root.VM.get_other_config(vm)
    for bad in (b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\\ud800"):
        for place in (b"KEY", b"VALUE"):
            with daemon.raw() as sock:
                reply = exchange(sock, post("/jsonrpc", body.replace(place, bad)))
            if reply.status == 200:
                assert json.loads(reply.body)["error"]["message"] == "INVALID_VALUE"
            else:
                assert reply.status == 500
            assert root.VM.get_other_config(vm) == before
    call = xml_call("VM.set_other_config", session.handle, vm, {"KEY": "VALUE"})
    for bad in (b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"&#0;", b"&#xD800;", b"&#1;", b"\x01"):
        for place in (b"KEY", b"VALUE"):
            with daemon.raw() as sock:
                assert exchange(sock, post("/", call.replace(place, bad))).status == 500
    assert root.VM.get_other_config(vm) == before
    with fails("INTERNAL_ERROR"):
        root.VM.set_other_config(vm, {"": "empty key"})
    with fails("INTERNAL_ERROR"):
        root.VM.add_to_other_config(vm, "", "empty key")
    with pytest.raises(Exception, match=r"INTERNAL_ERROR|INVALID_VALUE"):
        session.xenapi.VM.set_name_label(vm, "control \x01 character")
    with pytest.raises(Exception, match=r"INTERNAL_ERROR|INVALID_VALUE"):
        session.xenapi.VM.set_name_label(vm, "not a character \uffff")
    assert root.VM.get_other_config(vm) == before
    text = "]]> & <b> \"'\r\n\t ü 機 \U0001f600"
    session.xenapi.VM.set_name_description(vm, text)
    assert session.xenapi.VM.get_name_description(vm) == text
    assert root.VM.get_name_description(vm).replace("\r", "") == text.replace("\r", "")
    root.VM.destroy(vm)
    session.close()


def test_large_values(root: Any, daemon: Daemon) -> None:
    """Numbers at the edge of 64 bits; maps and texts up to the limit of a body."""
    vm = make_vm(root)
    session = daemon.json_session()
    x = session.xenapi
    for value in (2**63 - 1, -(2**63)):
        x.VM.set_user_version(vm, value)
        assert x.VM.get_user_version(vm) == value
        assert root.VM.get_user_version(vm) == str(value)
    for wrong in (2**63, -(2**63) - 1, 10**400):
        with pytest.raises((AssertionError, Exception)):
            x.VM.set_user_version(vm, wrong)
        session.close()  # the connection may have been closed with the HTTP 500
    assert x.VM.get_user_version(vm) == -(2**63)
    many = {f"key-{n}": "v" * 10 for n in range(5000)}
    x.VM.set_other_config(vm, many)
    assert x.VM.get_other_config(vm) == many
    assert root.VM.get_other_config(vm) == many
    x.VM.set_other_config(vm, {})
    x.VM.set_name_description(vm, "x" * 250_000)
    assert len(root.VM.get_name_description(vm)) == 250_000
    x.VM.destroy(vm)
    session.close()


def test_hostile_filters(root: Any, other_client: Any) -> None:
    """semantics.md §5: filters come from clients too."""
    expressions = [
        "(" * 20_000,
        "not " * 20_000 + "true",
        " and ".join(["true"] * 10_000),
        "(" * 5_000 + "true" + ")" * 5_000,
        'field "' + "a" * 100_000 + '" = "b"',
        '"' * 9_999,
        "field",
        "",
    ]
    with other_client:
        for expression in expressions:
            code = code_of(root.VM.get_all_records_where, expression)
            assert code in ("", "INVALID_VALUE", "INTERNAL_ERROR")
    with pytest.raises(XenAPI.Failure) as caught:
        root.VM.get_all_records_where("(" * 20_000)
    assert "Recursion" not in str(caught.value.details)
    assert other_client.worst < LATE


def test_hostile_events(root: Any, daemon: Daemon, other_client: Any) -> None:
    session = daemon.session()
    with other_client:
        batch = session.xenapi.event_from(["vm/" + "x" * 1000] * 250, "", 0.1)
        assert batch["events"] == []
        batch = session.xenapi.event_from([f"class{n}" for n in range(2000)], "", 0.1)
        assert batch["events"] == []
        for token in ("9" * 50 + "," + "9" * 50, "-1,-1", "1e5,0", "٣,٣", ",", "a" * 100_000):
            code = code_of(session.xenapi.event_from, ["pool"], token, 0.1)
            assert code in ("", "EVENT_FROM_TOKEN_PARSE_FAILURE")
    # Timeouts that are no duration: refused, or as long as a day; the connection is dropped.
    for timeout in (float("nan"), float("inf"), -1.0, 1e300):
        with daemon.raw(timeout=0.5) as sock:
            call = xml_call("event.from", session.handle, ["nosuchclass"], "", timeout)
            sock.sendall(post("/", call))
            with contextlib.suppress(TimeoutError):
                assert xml_answer(read_reply(sock).body)["Status"] in ("Success", "Failure")
    assert root.pool.get_all()
    end_session(session)


def test_many_writers_at_once(daemon: Daemon, root: Any) -> None:
    """Twenty clients on one object: no lost update of a map, no error but a duplicate key."""
    vm = make_vm(root)
    name = unique("k")

    def write(number: int) -> None:
        session = daemon.json_session()
        for step in range(10):
            session.xenapi.VM.add_to_other_config(vm, f"{name} {number} {step}", "x")
            session.xenapi.VM.add_tags(vm, f"{number}-{step}")
        session.close()

    with crowd() as threads:
        for number in range(20):
            threads.add(lambda number=number: write(number))
    assert len([key for key in root.VM.get_other_config(vm) if key.startswith(name)]) == 200
    assert len(root.VM.get_tags(vm)) == 200
    root.VM.destroy(vm)


def test_many_starts_of_one_vm(daemon: Daemon, root: Any) -> None:
    """Ten clients start and stop the same VM: each call succeeds or says why not."""
    vm = make_vm(root)
    outcomes: list[str] = []

    def work(number: int) -> None:
        session = daemon.json_session()
        for _ in range(5):
            if number % 2:
                outcomes.append(code_of(session.xenapi.VM.start, vm, False, False))
            else:
                outcomes.append(code_of(session.xenapi.VM.hard_shutdown, vm))
        session.close()

    with crowd() as threads:
        for number in range(10):
            threads.add(lambda number=number: work(number))
    assert len(outcomes) == 50
    assert set(outcomes) <= {"", "VM_BAD_POWER_STATE", "OTHER_OPERATION_IN_PROGRESS"}
    assert outcomes.count("") >= 2
    assert root.VM.get_current_operations(vm) == {}
    if root.VM.get_power_state(vm) != "Halted":
        root.VM.hard_shutdown(vm)
    root.VM.destroy(vm)


def test_secrets_stay_out_of_the_logs(daemon: Daemon) -> None:
    """Passwords, sessions and secrets are neither in the log nor in the audit log."""
    session = daemon.https_session(verify=True)
    x = session.xenapi
    value, wrong = unique("secret"), unique("wrong password")
    secret = x.secret.create({"value": value, "other_config": {}})
    x.secret.set_value(secret, value + "!")
    other = daemon.https_session(verify=True, login=False)
    assert code_of(other.xenapi.login_with_password, "root", wrong) != ""
    x.secret.destroy(secret)
    audit = daemon.state_dir / "audit.log"
    eventually(lambda: "secret.destroy" in audit.read_text())
    for text in (daemon.log.read_text(), audit.read_text()):
        for hidden in (PASSWORD, session.handle, value, wrong):
            assert hidden not in text
    end_session(session)
    end_session(other)


def test_nothing_unexpected_was_logged(daemon: Daemon) -> None:
    """No handler failed on what the tests of this worker have sent so far."""
    bad = [
        line
        for line in daemon.log.read_text().splitlines()
        if '"level":"error"' in line or '"level":"critical"' in line or "Traceback" in line
    ]
    assert bad == []
