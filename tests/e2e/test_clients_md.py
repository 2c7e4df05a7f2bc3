"""What existing clients insist on, one test for each numbered item of clients.md §6.

Most of it is done on raw sockets: a client library would hide the difference.
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import threading
import time
import xmlrpc.client
from typing import Any
from xml.dom import minidom

import pytest
import XenAPI
from e2e_kit import (
    GIB,
    MIB,
    NO_SUCH_REF,
    NULL,
    PASSWORD,
    Daemon,
    crowd,
    default_sr,
    end_session,
    eventually,
    exchange,
    fails,
    finished,
    json_call,
    make_disk,
    make_vm,
    post,
    read_reply,
    unique,
    value_of,
    vif_record,
    xml_answer,
    xml_call,
)


def ask_xml(daemon: Daemon, method: str, *params: Any) -> bytes:
    """The body of the answer, byte for byte."""
    with daemon.raw() as sock:
        reply = exchange(sock, post("/", xml_call(method, *params)))
    assert reply.status == 200
    assert reply.header("Content-Type") == "text/xml"
    return reply.body


def ask_json(daemon: Daemon, message: dict[str, Any]) -> bytes:
    with daemon.raw() as sock:
        reply = exchange(sock, post("/jsonrpc", json.dumps(message).encode()))
    assert reply.status == 200
    assert reply.header("Content-Type") == "application/json"
    return reply.body


@pytest.fixture
def session(daemon: Daemon) -> str:
    return xml_answer(ask_xml(daemon, "session.login_with_password", "", ""))["Value"]


# --------------------------------------------------------------------------- §6: the wire


def test_xml_has_no_white_space_and_untyped_strings(daemon: Daemon, session: str) -> None:
    """clients.md §6.1"""
    for method in ("VM.get_all_records", "host.get_all_records", "role.get_all", "task.get_all"):
        body = ask_xml(daemon, method, session).decode()
        minidom.parseString(body)
        assert body.startswith('<?xml version="1.0"?><methodResponse><params><param><value>')
        assert not re.search(r">\s+<", body)
        for typed in ("<string>", "<string/>", "<i8>", "<i4>", "<int>", "<nil", "<array/>"):
            assert typed not in body
        assert not re.search(r"<boolean>[^01]", body)
        assert "<fault>" not in body
    # An array always has its data element.
    empty = ask_xml(daemon, "VM.get_by_name_label", session, unique("none")).decode()
    assert re.search(r"<array><data></data></array>|<array><data/></array>", empty)


def test_no_faults(daemon: Daemon, session: str) -> None:
    """clients.md §6.1: errors are structs, whatever goes wrong."""
    for method, params in (
        ("no.such", []),
        ("VM.get_all", []),
        ("VM.get_all", ["bad session"]),
        ("VM.start", [session]),
        ("VM.start", [session, 1, 2, 3]),
        ("VM.get_record", [session, {"a": [1]}]),
        ("Async.VM.get_all", [session]),
        ("host.dmesg", [session, NULL]),
    ):
        body = ask_xml(daemon, method, *params)
        assert b"<fault>" not in body
        answer = xml_answer(body)
        assert answer["Status"] == "Failure"
        assert answer["ErrorDescription"][0]


def test_content_types_are_exact(daemon: Daemon, session: str) -> None:
    """clients.md §6.2, also with a charset in the request and for large answers."""
    for content_type in ("text/xml", "text/xml; charset=utf-8", "application/xml", ""):
        headers = [f"Content-Type: {content_type}"] if content_type else []
        with daemon.raw() as sock:
            reply = exchange(sock, post("/", xml_call("VM.get_all_records", session), *headers))
        assert reply.header("Content-Type") == "text/xml"
    for content_type in ("application/json", "application/json; charset=utf-8", "text/plain"):
        with daemon.raw() as sock:
            message = json_call("VM.get_all_records", session)
            reply = exchange(sock, post("/jsonrpc", message, f"Content-Type: {content_type}"))
        assert reply.header("Content-Type") == "application/json"


def test_ints_in_both_forms(daemon: Daemon) -> None:
    """clients.md §6.3: int and string accepted in both; counts are <i4>; floats as text."""
    session = daemon.session()
    x, plain = session.xenapi, daemon.json_session()
    vm = make_vm(x)
    for value in (3, "3", "0x3", "+3"):
        x.VM.set_VCPUs_max(vm, value)
        assert plain.xenapi.VM.get_VCPUs_max(vm) == 3
        plain.xenapi.VM.set_VCPUs_max(vm, value)
        assert x.VM.get_VCPUs_max(vm) == "3"
    x.VM.set_shutdown_delay(vm, str(2**53 + 1))
    assert plain.xenapi.VM.get_shutdown_delay(vm) == 2**53 + 1
    assert x.VM.get_shutdown_delay(vm) == str(2**53 + 1)
    for timeout in ("0", "0.0", 0, 0.0):
        assert x.event_from(["pool"], "", timeout)["events"]
    body = ask_xml(daemon, "event.from", session.handle, ["pool"], "", 0.0).decode()
    assert re.search(r"<name>pool</name><value><i4>1</i4></value>", body)
    assert re.search(r"<name>id</name><value>\d+</value>", body)
    answer = plain.xenapi.event_from(["pool"], "", 0)
    assert answer["valid_ref_counts"]["pool"] == 1
    assert all(type(count) is int for count in answer["valid_ref_counts"].values())
    x.VM.destroy(vm)
    plain.close()
    end_session(session)


def test_json_rpc_versions(daemon: Daemon, session: str) -> None:
    """clients.md §6.4: presence of error and result; ids come back as they were."""
    for number in (0, 1, -7, 2**53, "0", "", "a-string", "ü"):
        good = json.loads(
            ask_json(
                daemon,
                {"jsonrpc": "2.0", "method": "pool.get_all", "params": [session], "id": number},
            )
        )
        assert set(good) == {"jsonrpc", "id", "result"}
        assert good["id"] == number
        assert type(good["id"]) is type(number)
        old = json.loads(
            ask_json(daemon, {"method": "pool.get_all", "params": [session], "id": number})
        )
        assert set(old) == {"id", "result", "error"}
        assert old["error"] is None
        assert old["id"] == number
    bad = json.loads(
        ask_json(
            daemon,
            {"jsonrpc": "2.0", "method": "VM.get_uuid", "params": [session, "x"], "id": 0},
        )
    )
    assert set(bad) == {"jsonrpc", "id", "error"}
    assert bad["id"] == 0
    assert bad["error"]["code"] == 1
    assert bad["error"]["message"] == "HANDLE_INVALID"
    assert bad["error"]["data"] == ["VM", "x"]
    bad = json.loads(
        ask_json(daemon, {"method": "VM.get_uuid", "params": [session, "x"], "id": 1})
    )
    assert bad == {"result": None, "error": ["HANDLE_INVALID", "VM", "x"], "id": 1}


def test_dates(daemon: Daemon) -> None:
    """clients.md §6.5: one form out; time-zone-less and dashed forms in."""
    plain = daemon.json_session()
    x = plain.xenapi
    host = x.host.get_all()[0]
    text = x.host.get_servertime(host)
    assert re.fullmatch(r"\d{8}T\d\d:\d\d:\d\dZ", text)
    body = ask_xml(daemon, "host.get_servertime", plain.handle, host).decode()
    assert re.search(r"<dateTime.iso8601>\d{8}T\d\d:\d\d:\d\dZ</dateTime.iso8601>", body)
    uuid = x.host.get_uuid(host)
    for form in (
        "20200101T00:00:00Z",
        "20200101T00:00:00",
        "2020-01-01T00:00:00Z",
        "2020-01-01T00:00:00",
    ):
        assert isinstance(x.message.get("host", uuid, form), dict)
    stamped = xmlrpc.client.DateTime("20200101T00:00:00Z")
    answer = xml_answer(ask_xml(daemon, "message.get", plain.handle, "host", uuid, stamped))
    assert answer["Status"] == "Success"
    plain.close()


def test_list_methods(daemon: Daemon) -> None:
    """clients.md §6.6: no session, no arguments, no envelope in XML-RPC."""
    methods = xml_answer(ask_xml(daemon, "system.listMethods"))
    assert isinstance(methods, list)
    assert {"VM.start", "event.from", "session.login_with_password"} <= set(methods)
    assert not [name for name in methods if name.startswith(("Async.", "InternalAsync."))]
    classes = [name for name in methods if name.endswith(".get_all_records")]
    assert len(classes) > 40
    answer = json.loads(
        ask_json(
            daemon, {"jsonrpc": "2.0", "method": "system.listMethods", "params": [], "id": 0}
        )
    )
    assert sorted(answer["result"]) == sorted(methods)


def test_every_get_all_records_answers(daemon: Daemon) -> None:
    """clients.md §3: xen-api asks each class that system.listMethods names."""
    plain = daemon.json_session()
    failed: dict[str, Any] = {}
    for name in plain.call("system.listMethods"):
        if name.endswith(".get_all_records"):
            try:
                assert isinstance(plain.call(name, plain.handle), dict)
            except XenAPI.Failure as error:
                if error.details != ["MESSAGE_REMOVED"]:
                    failed[name] = error.details
    assert failed == {}
    plain.close()


def test_wire_names(daemon: Daemon, session: str) -> None:
    """clients.md §6.7"""
    for name in ("VM.get_all", "VM_get_all"):
        assert xml_answer(ask_xml(daemon, name, session))["Status"] == "Success"
    answer = xml_answer(ask_xml(daemon, "event_from", session, ["pool"], "", 0.0))
    assert answer["Value"]["events"]
    for name in ("pool.get_by_name_label", "session.get_all", "VM.no_such"):
        answer = xml_answer(ask_xml(daemon, name, session, "x"))
        assert answer["ErrorDescription"] == ["MESSAGE_METHOD_UNKNOWN", name]


def test_error_parameters(root: Any, daemon: Daemon) -> None:
    """clients.md §6.8, and the order of the checks."""
    vm = make_vm(root)
    with fails("VM_BAD_POWER_STATE", vm, "paused, suspended, running", "halted"):
        root.VM.hard_shutdown(vm)
    with fails("HANDLE_INVALID", "VM", NO_SUCH_REF):
        root.VM.start(NO_SUCH_REF, False, False)
    with fails("UUID_INVALID", "SR", "x"):
        root.SR.get_by_uuid("x")
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.start", "3", "2"):
        root.VM.start(vm, False)
    root.VM.add_to_other_config(vm, "k", "v")
    with fails("MAP_DUPLICATE_KEY", "VM", "other_config", vm, "k"):
        root.VM.add_to_other_config(vm, "k", "w")
    root.VM.set_blocked_operations(vm, {"pause": "blocked first"})
    with fails("OPERATION_BLOCKED", vm, "blocked first"):
        root.VM.pause(vm)
    answer = xml_answer(ask_xml(daemon, "VM.get_all"))
    assert answer["ErrorDescription"] == [
        "MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.get_all", "0", "-1",
    ]  # fmt: skip
    root.VM.destroy(vm)


def test_optional_and_unknown_parts(root: Any) -> None:
    """clients.md §6.9: trailing parameters; whole records given to constructors."""
    vm = make_vm(root)
    vdi, _vbd = make_disk(root, vm)
    for arguments in ((), ([],)):
        snapshot = root.VM.snapshot(vm, unique("snapshot"), *arguments)
        root.VM.destroy(snapshot)
    record = root.VDI.get_record(vdi)
    copy = root.VDI.create(record)
    assert copy != vdi
    assert root.VDI.get_uuid(copy) != record["uuid"]
    assert root.VDI.get_VBDs(copy) == []
    record = root.VM.get_record(vm)
    twin = root.VM.create(record)
    assert root.VM.get_VBDs(twin) == []
    assert root.VM.get_uuid(twin) != record["uuid"]
    for guest in (vm, twin):
        root.VM.destroy(guest)
    for disk in (vdi, copy):
        root.VDI.destroy(disk)


def test_malformed_is_http_500(daemon: Daemon) -> None:
    """clients.md §6.10"""
    with daemon.raw() as sock:
        for path, body in (("/", b"<methodCall"), ("/jsonrpc", b"{"), ("/", b"")):
            reply = exchange(sock, post(path, body))
            assert reply.status == 500
            if (reply.header("Connection") or "").lower() == "close":
                sock.close()
                sock = daemon.raw()  # noqa: PLW2901
    assert daemon.alive()


# --------------------------------------------------------------------------- §6: HTTP


def test_paths_and_cors(daemon: Daemon) -> None:
    """clients.md §6.11: OPTIONS, and browsers may read the answer."""
    for path in ("/jsonrpc", "/", "/RPC2"):
        with daemon.raw() as sock:
            reply = exchange(
                sock,
                f"OPTIONS {path} HTTP/1.1\r\nHost: x\r\nOrigin: https://example.org\r\n"
                "Access-Control-Request-Method: POST\r\n"
                "Access-Control-Request-Headers: content-type\r\n\r\n".encode(),
            )
            assert reply.status in (200, 204)
            assert reply.header("Access-Control-Allow-Origin") == "*"
            assert "POST" in (reply.header("Access-Control-Allow-Methods") or "")
            assert (reply.header("Access-Control-Allow-Headers") or "").lower() == "content-type"
            call = json_call("session.login_with_password", "", "")
            reply = exchange(sock, post("/jsonrpc", call, "Origin: https://example.org"))
            assert reply.header("Access-Control-Allow-Origin") == "*"


def test_http_1_0_and_missing_host(daemon: Daemon, session: str) -> None:
    """clients.md §6.12"""
    call = xml_call("pool.get_all", session)
    for opened in (daemon.raw, daemon.raw_tls):
        with opened() as sock:
            reply = exchange(sock, post("/", call, version="1.0", host=""))
            assert reply.status == 200
            assert xml_answer(reply.body)["Status"] == "Success"
            assert sock.recv(1) == b""  # HTTP/1.0: closed after the answer
        with opened() as sock:
            for host in ("", "_var_lib_xcp_xapi", "x"):  # HTTP/1.1: the connection is kept
                reply = exchange(sock, post("/", call, host=host))
                assert reply.status == 200
        with opened() as sock:
            reply = exchange(sock, post("/", call, "Connection: keep-alive", version="1.0"))
            assert reply.status == 200


def test_one_answer_is_one_write(daemon: Daemon, session: str) -> None:
    """clients.md §6.12: head and body arrive together."""
    with daemon.raw() as sock:
        for path, body in (
            ("/", xml_call("pool.get_all", session)),
            ("/jsonrpc", json_call("pool.get_all", session)),
            ("/", xml_call("host.get_all_records", session)),
            ("/", xml_call("no.such")),
        ):
            reply = exchange(sock, post(path, body))
            assert len(reply.reads) == 1
    with daemon.raw_tls() as sock:
        times = []
        for _ in range(20):
            start = time.monotonic()
            exchange(sock, post("/", xml_call("pool.get_all", session)))
            times.append(time.monotonic() - start)
        assert sorted(times)[10] < 0.03  # Nagle and delayed ACK would make it 0.04


def test_pipelined_requests(daemon: Daemon, session: str) -> None:
    """Two requests in one write get two answers in order."""
    first = post("/jsonrpc", json_call("pool.get_all", session, number=1))
    second = post("/jsonrpc", json_call("host.get_all", session, number=2))
    with daemon.raw() as sock:
        sock.sendall(first + second)
        data = b""
        while data.count(b'"id"') < 2:
            piece = sock.recv(1 << 16)
            assert piece
            data += piece
    ids = re.findall(rb'"id":\s*(\d+)', data)
    assert ids == [b"1", b"2"]


def test_head_and_body_in_pieces(daemon: Daemon, session: str) -> None:
    """Python's http.client sends head and body apart; slow links cut anywhere."""
    request = post("/", xml_call("pool.get_all", session), "Content-Type: text/xml")
    with daemon.raw() as sock:
        for start in range(0, len(request), 37):
            sock.sendall(request[start : start + 37])
            time.sleep(0.001)
        assert read_reply(sock).status == 200


@pytest.mark.parametrize("expect", ["100-continue"])
def test_expect_continue(daemon: Daemon, session: str, expect: str) -> None:
    """curl sends it with larger bodies."""
    body = xml_call("pool.get_all", session)
    with daemon.raw() as sock:
        sock.sendall(post("/", b"", f"Expect: {expect}").replace(
            b"Content-Length: 0", f"Content-Length: {len(body)}".encode()
        ))  # fmt: skip
        sock.settimeout(5)
        first = sock.recv(1 << 16)
        assert first.startswith(b"HTTP/1.1 100")
        sock.sendall(body)
        assert read_reply(sock).status == 200


def test_http_handlers_ask_for_a_login(daemon: Daemon) -> None:
    """clients.md §6.13: 401 with WWW-Authenticate, or 501 where nothing handles the action."""
    for path in ("/rrd_updates?start=0", "/export?uuid=x", "/host_backup"):
        with daemon.raw_tls() as sock:
            reply = exchange(sock, f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert reply.status in (401, 501), path
        if reply.status == 401:
            assert (reply.header("WWW-Authenticate") or "").startswith("Basic")


def test_events_do_not_block(daemon: Daemon) -> None:
    """clients.md §6.14: same session, other sessions; dropped connections leave nothing."""
    session = daemon.session()
    x = session.xenapi
    call = xml_call("event.from", session.handle, ["nosuchclass"], "", 30.0)
    waiting = [daemon.raw() for _ in range(50)]
    for sock in waiting:
        sock.sendall(post("/", call))
    start = time.monotonic()
    for _ in range(20):
        x.pool.get_all()
    assert time.monotonic() - start < 2.0
    for sock in waiting:
        sock.close()
    assert x.pool.get_all()
    assert daemon.alive()
    end_session(session)


def test_sessions_may_leak(daemon: Daemon) -> None:
    """clients.md §6.15: logins without logouts are no error."""
    connection = daemon.unix_connection()
    for number in range(600):
        connection.request("POST", "/", xml_call("session.login_with_password", "", "", "1", "l"))
        response = connection.getresponse()
        answer = xml_answer(response.read())
        assert answer["Status"] == "Success", number
    connection.close()


# --------------------------------------------------------------------------- §6: objects, tasks


def test_event_forms(root: Any) -> None:
    """clients.md §6.16"""
    vm = make_vm(root)
    for classes in ([f"vm/{vm}"], [f"VM/{vm}"], ["vm"], ["VM"], ["Vm", "pool"], ["*"]):
        events = root.event_from(classes, "", 5.0)["events"]
        assert vm in {event["ref"] for event in events}
        for event in events:
            assert event["class"] == event["class"].lower()
            assert event["operation"] == "add"
            assert isinstance(event["id"], str)
            assert isinstance(event["timestamp"], str)
            assert "snapshot" in event
    root.VM.destroy(vm)


def test_task_results(root: Any, daemon: Daemon) -> None:
    """clients.md §6.17: XML-RPC values for JSON-RPC callers too."""
    plain = daemon.json_session()
    vm = make_vm(root)
    task = plain.xenapi.Async.VM.clone(vm, unique("clone"))
    record = finished(plain.xenapi, task)
    assert re.fullmatch(r"<value>OpaqueRef:[0-9a-f-]+</value>", record["result"])
    clone = value_of(record["result"])
    assert record["progress"] == 1
    assert record["error_info"] == []
    assert record["finished"] > "20200101"
    plain.xenapi.task.destroy(task)
    task = plain.xenapi.Async.VM.destroy(clone)
    record = finished(plain.xenapi, task)
    assert record["result"] in ("", "<value></value>", "<value/>")
    task = plain.xenapi.Async.VM.destroy(clone)
    record = finished(plain.xenapi, task)
    assert record["status"] == "failure"
    assert record["error_info"] == ["HANDLE_INVALID", "VM", clone]
    root.VM.destroy(vm)
    plain.close()


def test_null_and_empty(root: Any, daemon: Daemon) -> None:
    """clients.md §6.18"""
    with fails("HANDLE_INVALID", "VM", NULL):
        root.VM.get_name_label(NULL)
    vm = make_vm(root)
    record = root.VM.get_record(vm)
    for field in ("VBDs", "VIFs", "VGPUs", "tags", "snapshots", "allowed_operations", "consoles"):
        assert isinstance(record[field], list)
    for field in ("other_config", "current_operations", "blobs", "VCPUs_params"):
        assert isinstance(record[field], dict)
    assert record["affinity"] == NULL
    assert None not in record.values()
    root.VM.destroy(vm)


def test_snapshot_is_a_template(root: Any) -> None:
    """clients.md §6.19: and network.destroy only minds attached VIFs."""
    vm = make_vm(root)
    snapshot = root.VM.snapshot(vm, unique("snapshot"))
    assert root.VM.get_is_a_template(snapshot) is True
    assert root.VM.get_is_a_template(vm) is False
    network = root.network.create(
        {"name_label": unique("net"), "name_description": "", "MTU": "1500", "other_config": {}}
    )
    vif = root.VIF.create(vif_record(vm, network, "0"))
    root.VM.start(vm, False, False)
    assert root.VIF.get_currently_attached(vif) is True
    with pytest.raises(XenAPI.Failure) as caught:
        root.network.destroy(network)
    assert caught.value.details[0] == "NETWORK_CONTAINS_VIF"
    root.VM.hard_shutdown(vm)
    root.network.destroy(network)
    root.VM.destroy(snapshot)
    root.VM.destroy(vm)


def test_session_invalid_has_no_effect(daemon: Daemon, root: Any) -> None:
    """clients.md §6.20: what is refused so was not done."""
    vm = make_vm(root)
    name = root.VM.get_name_label(vm)
    ended = daemon.session()
    session = ended.handle
    ended.xenapi.session.logout()
    answer = xml_answer(ask_xml(daemon, "VM.set_name_label", session, vm, "changed"))
    assert answer["ErrorDescription"] == ["SESSION_INVALID", session]
    assert root.VM.get_name_label(vm) == name
    answer = xml_answer(ask_xml(daemon, "Async.VM.start", session, vm, False, False))
    assert answer["ErrorDescription"] == ["SESSION_INVALID", session]
    root.VM.destroy(vm)
    end_session(ended)


def test_where_uses_database_names(root: Any) -> None:
    """clients.md §6.21"""
    vm = make_vm(root)
    name = root.VM.get_name_label(vm)
    for expression in (
        f'field "name__label" = "{name}"',
        f'(field "name__label" = "{name}") and (field "is_a_template" = "false")',
        f'not (field "name__label" = "x") and (field "name__label" = "{name}")',
    ):
        assert vm in root.VM.get_all_records_where(expression)
    root.VM.destroy(vm)


def test_software_version(root: Any) -> None:
    """clients.md §6.22"""
    host = root.host.get_all()[0]
    version = root.host.get_software_version(host)
    assert re.fullmatch(r"\d+(\.\d+)+", version["product_version"])
    for key in ("xapi", "platform_version", "product_brand", "build_number"):
        assert version[key]
    assert root.host.get_API_version_major(host) == "2"


# --------------------------------------------------------------------------- §2, §3: at connect


def test_connect_as_xenapi_py(daemon: Daemon) -> None:
    """clients.md §3: login, then the API version by four lazy calls."""
    session = daemon.https_session(verify=True)
    assert re.fullmatch(r"2\.\d+", session.API_version)
    session.logout()
    end_session(session)


def test_connect_as_old_xenapi_py(daemon: Daemon) -> None:
    """clients.md §2: the four calls at every login; pool.get_all is a list."""
    server = xmlrpc.client.ServerProxy(
        f"{daemon.url}/RPC2", context=__import__("ssl")._create_unverified_context()
    )
    login: Any = server.session.login_with_password("root", PASSWORD)
    session = login["Value"]
    pool = server.pool.get_all(session)["Value"][0]  # type: ignore[index]
    host = server.pool.get_master(session, pool)["Value"]  # type: ignore[index]
    major = server.host.get_API_version_major(session, host)["Value"]  # type: ignore[index]
    assert (type(major), major) == (str, "2")
    # fence's copy reads the counts as integers.
    error: Any = server.session.login_with_password("root")
    assert [int(part) for part in error["ErrorDescription"][2:4]] == [2, 1]
    server("close")()


@pytest.mark.parametrize("first", ["1.0", "2.0"])
def test_connect_as_csharp(daemon: Daemon, first: str) -> None:
    """clients.md §3: JSON-RPC 1.0 until the API version is known, then 2.0 on the same session."""
    old = daemon.json_session(version=first)
    pools = old.xenapi.pool.get_all_records()
    master = next(iter(pools.values()))["master"]
    host = old.xenapi.host.get_record(master)
    assert (host["API_version_major"], host["API_version_minor"] >= 8) == (2, True)
    old.version = "2.0"
    assert old.xenapi.session.get_is_local_superuser(old.handle) is True
    assert old.xenapi.session.get_rbac_permissions(old.handle) == []
    roles = old.xenapi.role.get_all_records()
    assert len(roles) > 6
    batch = old.xenapi.event_from(["*"], "", 30)
    classes = {event["class"] for event in batch["events"]}
    assert {"vm", "host", "pool", "sr", "network", "host_metrics"} <= classes
    token = batch["token"]
    batch = old.xenapi.event_from(["*"], token, 0.2)
    assert batch["token"] >= token
    old.close()


def test_connect_as_go_and_java(daemon: Daemon) -> None:
    """clients.md §2, §3: id 0, a charset in the request, TLS 1.2 with ECDHE-RSA-AES-GCM."""
    ssl = __import__("ssl")
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384")
    connection = http.client.HTTPSConnection(daemon.host, daemon.port, context=context, timeout=20)

    def call(method: str, *params: Any) -> Any:
        connection.request(
            "POST",
            "/jsonrpc",
            json_call(method, *params),
            {"Content-Type": "application/json; charset=utf-8", "User-Agent": "XenAPI/2.21"},
        )
        answer = json.loads(connection.getresponse().read())
        assert answer["id"] == 0
        return answer["result"]

    session = call("session.login_with_password", "root", PASSWORD, "1.0", "Go")
    for _ in range(2):
        pool = next(iter(call("pool.get_all_records", session).values()))
        host = call("host.get_record", session, pool["master"])
        assert host["software_version"]["xapi"]
    connection.close()


def test_connect_as_npm_xen_api(daemon: Daemon) -> None:
    """clients.md §3: listMethods without session, inject, all classes in parallel, event.from."""
    plain = daemon.json_session()
    x = plain.xenapi
    ((pool, _record),) = x.pool.get_all_records().items()
    names = plain.call("system.listMethods")
    classes = [name.removesuffix(".get_all_records") for name in names if "get_all_records" in name]
    classes = [name for name in classes if "_where" not in name]
    token = x.event.inject("pool", pool)
    assert re.fullmatch(r"\d{20},\d{20}", token)
    with crowd() as threads:

        def read(cls: str) -> None:
            mine = daemon.json_session()
            try:
                mine.call(f"{cls}.get_all_records", mine.handle)
            except XenAPI.Failure as error:
                assert error.details == ["MESSAGE_REMOVED"]
            finally:
                mine.close()

        for cls in classes[:20]:
            threads.add(lambda cls=cls: read(cls))
    batch = x.event_from([name.lower() for name in classes], token, 60.1)
    assert pool in {event["ref"] for event in batch["events"]}
    tasks = len(x.task.get_all_records())
    assert isinstance(batch["valid_ref_counts"]["task"], int)
    assert abs(batch["valid_ref_counts"]["task"] - tasks) < 50
    # barrier()
    x.pool.add_to_other_config(pool, f"xo:barrier:{unique('b')}", "x")
    key = next(k for k in x.pool.get_other_config(pool) if k.startswith("xo:barrier:"))

    def seen() -> bool:
        nonlocal batch
        batch = x.event_from(["pool"], batch["token"], 5.0)
        return any(key in event["snapshot"]["other_config"] for event in batch["events"])

    eventually(seen)
    x.pool.remove_from_other_config(pool, key)
    plain.close()


# --------------------------------------------------------------------------- §4: flows


def test_ansible_xenserver_guest(daemon: Daemon) -> None:
    """clients.md §4: create, reconfigure, power, destroy in Ansible's order."""
    session = daemon.https_session(verify=False, login=False)
    session.login_with_password("root", PASSWORD, "2.17.0", "Ansible")
    x = session.xenapi
    pool = x.pool.get_all()[0]
    sr = x.pool.get_default_SR(pool)
    host = x.session.get_this_host(session._session)
    version = x.host.get_software_version(host)["product_version"]
    assert len([int(part) for part in version.split(".")]) >= 2
    name = unique("ansible")
    assert x.VM.get_by_name_label(name) == []
    template = x.VM.get_by_name_label("Test guest")[0]
    assert x.VM.get_power_state(template).lower() == "halted"
    vm = x.VM.clone(template, name)
    x.VM.set_name_description(vm, "")
    other = x.VM.get_other_config(vm)
    if "default_template" in x.VM.get_other_config(template):
        other.pop("disks", None)
        other["disks"] = ""
        del other["disks"]
        x.VM.set_other_config(vm, other)
    x.VM.provision(vm)

    record = x.VM.get_record(vm)
    assert record["is_a_template"] is False
    assert record["guest_metrics"] == NULL
    for device in record["VBDs"]:
        x.VBD.get_record(device)
    x.VM.set_affinity(vm, NULL)
    x.VM.set_VCPUs_max(vm, "2")
    x.VM.set_VCPUs_at_startup(vm, "2")
    x.VM.remove_from_platform(vm, "cores-per-socket")
    x.VM.add_to_platform(vm, "cores-per-socket", "2")
    size = str(512 * MIB)
    x.VM.set_memory_limits(vm, record["memory_static_min"], size, size, size)
    x.VM.remove_from_other_config(vm, "folder")
    x.VM.add_to_other_config(vm, "folder", "/ansible")
    device = x.VM.get_allowed_VBD_devices(vm)[0]
    vdi = x.VDI.create(
        {"name_label": f"{name} disk", "name_description": "", "SR": sr,
         "virtual_size": str(GIB), "type": "user", "sharable": False, "read_only": False,
         "other_config": {}}
    )  # fmt: skip
    x.VBD.create(
        {"VM": vm, "VDI": vdi, "userdevice": device, "bootable": False, "mode": "RW",
         "type": "Disk", "empty": False, "other_config": {}, "qos_algorithm_type": "",
         "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VDI.resize(vdi, str(2 * GIB))
    network = x.network.get_all()[0]
    vif = x.VIF.create(
        {"device": x.VM.get_allowed_VIF_devices(vm)[0], "network": network, "VM": vm, "MAC": "",
         "MTU": x.network.get_MTU(network), "other_config": {}, "qos_algorithm_type": "",
         "qos_algorithm_params": {}}
    )  # fmt: skip
    nic = x.VIF.get_record(vif)
    for field in ("locking_mode", "ipv4_allowed", "ipv6_allowed", "ipv4_addresses", "ipv4_gateway",
                  "ipv4_configuration_mode", "ipv6_configuration_mode"):  # fmt: skip
        assert field in nic
    int(nic["device"])
    x.VM.remove_from_xenstore_data(vm, "vm-data/networks/0/name")
    x.VM.add_to_xenstore_data(vm, "vm-data/networks/0/name", "net")
    x.VIF.configure_ipv4(vif, "Static", "10.0.0.2/24", "10.0.0.1")
    assert x.VIF.get_ipv4_configuration_mode(vif) == "Static"
    x.VM.start(vm, False, False)
    assert x.VM.get_power_state(vm) == "Running"

    # Power with a timeout: Async, the task polled until it is not pending.
    task = x.Async.VM.clean_reboot(vm)
    eventually(lambda: x.task.get_status(task).lower() != "pending")
    assert x.task.get_status(task).lower() == "success"
    x.task.destroy(task)
    x.VM.suspend(vm)
    x.VM.resume(vm, False, False)
    hot = x.VIF.create(
        {"device": x.VM.get_allowed_VIF_devices(vm)[0], "network": network, "VM": vm,
         "MAC": "02:00:00:00:00:01", "MTU": "1500", "other_config": {},
         "qos_algorithm_type": "", "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VIF.plug(hot)
    x.VIF.unplug(hot)
    x.VIF.destroy(hot)
    x.VM.hard_reboot(vm)

    uuids = [
        x.VDI.get_uuid(x.VBD.get_VDI(vbd))
        for vbd in x.VM.get_VBDs(vm)
        if x.VBD.get_type(vbd) == "Disk"
    ]
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
    for uuid in uuids:
        x.VDI.destroy(x.VDI.get_by_uuid(uuid))
    x.session.logout()
    end_session(session)


def test_terraform_like(daemon: Daemon) -> None:
    """clients.md §4: JSON-RPC; templates, VM.create from a record with parts left out."""
    plain = daemon.json_session()
    x = plain.xenapi
    template = x.VM.get_by_name_label("Other install media")[0]
    vm = x.VM.clone(template, unique("terraform"))
    x.VM.provision(vm)
    x.VM.set_memory_limits(vm, 128 * MIB, 512 * MIB, 512 * MIB, 512 * MIB)
    x.VM.set_VCPUs_max(vm, 2)
    x.VM.set_HVM_boot_params(vm, {"order": "cd", "firmware": "uefi"})
    network = next(iter(x.network.get_all_records()))
    x.VIF.create(
        {"VM": vm, "network": network, "device": "0", "MAC": "", "MTU": 1500, "other_config": {},
         "qos_algorithm_type": "", "qos_algorithm_params": {}}
    )  # fmt: skip
    vdi, _vbd = make_disk(x, vm)
    x.VM.start(vm, False, False)
    record = x.VM.get_record(vm)
    assert record["power_state"] == "Running"
    assert type(record["domid"]) is int
    snapshot = value_of(finished(x, x.Async.VM.snapshot(vm, unique("tf"), []))["result"])
    assert x.VM.get_record(snapshot)["is_a_snapshot"] is True
    x.VM.destroy(snapshot)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
    x.VDI.destroy(vdi)
    x.session.logout()
    plain.close()


def test_xen_orchestra_creates_a_vm(daemon: Daemon) -> None:
    """clients.md §4: undefined fields left out, ints as numbers, retries on an arity error."""
    plain = daemon.json_session()
    x = plain.xenapi
    vm = value_of(
        finished(
            x,
            x.Async.VM.create(
                {
                    "actions_after_crash": "restart",
                    "actions_after_reboot": "restart",
                    "actions_after_shutdown": "destroy",
                    "affinity": NULL,
                    "HVM_boot_params": {"order": "cdn"},
                    "HVM_boot_policy": "BIOS order",
                    "is_a_template": False,
                    "memory_dynamic_max": GIB,
                    "memory_dynamic_min": GIB,
                    "memory_static_max": GIB,
                    "memory_static_min": 128 * MIB,
                    "name_description": "",
                    "name_label": unique("xo"),
                    "other_config": {},
                    "PCI_bus": "",
                    "platform": {},
                    "PV_args": "",
                    "PV_bootloader": "",
                    "PV_bootloader_args": "",
                    "PV_kernel": "",
                    "PV_legacy_args": "",
                    "PV_ramdisk": "",
                    "recommendations": "",
                    "user_version": 1,
                    "VCPUs_at_startup": 1,
                    "VCPUs_max": 1,
                    "VCPUs_params": {},
                }
            ),
        )["result"]
    )
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH"):
        x.VM.snapshot(vm)
    x.VM.set_blocked_operations(vm, {"destroy": "true"})
    with fails("OPERATION_BLOCKED", vm, "true"):
        x.VM.destroy(vm)
    x.VM.set_blocked_operations(vm, {})
    task = x.task.create("[XO] import", "")
    x.task.set_progress(task, 0.25)
    x.task.set_status(task, "cancelled")
    x.task.destroy(task)
    record = finished(x, x.Async.VM.destroy(vm))
    assert record["status"] == "success"
    with fails("HANDLE_INVALID", "VDI", NO_SUCH_REF):
        x.VDI.destroy(NO_SUCH_REF)
    plain.close()


def test_packer_like(daemon: Daemon) -> None:
    """clients.md §4: names and uuids, a task polled while the VM is shut down."""
    session = daemon.https_session(verify=False)
    x = session.xenapi
    sr = x.SR.get_by_uuid(x.SR.get_uuid(default_sr(x)))
    assert sr in x.SR.get_by_name_label(x.SR.get_name_label(sr))
    vm = make_vm(x)
    assert x.VM.get_by_uuid(x.VM.get_uuid(vm)) == vm
    x.VM.start(vm, False, False)
    task = x.Async.VM.clean_shutdown(vm)
    eventually(lambda: x.task.get_status(task) == "success")
    assert x.task.get_progress(task) == 1.0
    assert x.VM.get_power_state(vm) == "Halted"
    x.task.destroy(task)
    x.VM.destroy(vm)
    end_session(session)


def test_two_hundred_waiting_clients(daemon: Daemon) -> None:
    """clients.md §6.14: event polls of many consoles; each hears of the change."""
    session = daemon.session()
    x = session.xenapi
    vm = make_vm(x)
    token = x.event_from([f"vm/{vm}"], "", 1.0)["token"]
    call = post("/", xml_call("event.from", session.handle, [f"vm/{vm}"], token, 20.0))
    waiting: list[socket.socket] = [daemon.raw() for _ in range(200)]
    for sock in waiting:
        sock.sendall(call)
    timer = threading.Timer(0.2, lambda: None)
    timer.start()
    timer.join()
    x.VM.set_name_description(vm, "for everybody")
    for sock in waiting:
        answer = xml_answer(read_reply(sock).body)["Value"]
        assert answer["events"][0]["snapshot"]["name_description"] == "for everybody"
        sock.close()
    x.VM.destroy(vm)
    end_session(session)
