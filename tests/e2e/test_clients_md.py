"""What existing clients insist on, one test for each numbered item of clients.md §6.

Most of it is done on raw sockets: a client library would hide the difference.
"""

from __future__ import annotations

import json
import re
import time
import xmlrpc.client
from typing import Any
from xml.dom import minidom

import pytest
import XenAPI
from e2e_kit import (
    NO_SUCH_REF,
    NULL,
    Daemon,
    end_session,
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
    bad = json.loads(ask_json(daemon, {"method": "VM.get_uuid", "params": [session, "x"], "id": 1}))
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
        ask_json(daemon, {"jsonrpc": "2.0", "method": "system.listMethods", "params": [], "id": 0})
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
