"""The wire cases of tests/wire, replayed on a live server over both listeners.

Malformed bytes are HTTP 500 (clients.md §6.10); every other case gets a well-formed API answer,
whatever the pipeline thinks of the call. The server answers the next call on a new connection.
"""

from __future__ import annotations

import json
import re
import sys
import xmlrpc.client
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.dom import minidom

import pytest
from e2e_kit import Daemon, Reply, exchange, json_call, post, xml_answer, xml_call

sys.path.append(str(Path(__file__).parent.parent / "wire"))

from wire_cases import Case, load, same

BODY_LIMIT = 300 * 1024


def cases(file: str) -> pytest.MarkDecorator:
    found = load(file)
    return pytest.mark.parametrize("case", found, ids=[case.id for case in found])


@pytest.fixture(params=["unix", "https"])
def send(daemon: Daemon, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Sends one request on a connection of its own."""
    opened = []

    def exchange_once(path: str, body: bytes, content_type: str) -> Reply:
        sock = daemon.raw() if request.param == "unix" else daemon.raw_tls()
        opened.append(sock)
        return exchange(sock, post(path, body, f"Content-Type: {content_type}"))

    yield exchange_once
    for sock in opened:
        sock.close()


def assert_lives(daemon: Daemon) -> None:
    with daemon.raw() as sock:
        reply = exchange(sock, post("/", xml_call("system.isAlive:x", "yes")))
    assert xml_answer(reply.body) is not None
    assert daemon.alive()


def assert_refused(reply: Reply, body: bytes) -> None:
    assert reply.status == (413 if len(body) > BODY_LIMIT else 500)
    assert b"Traceback" not in reply.body
    assert b".py" not in reply.body
    assert (reply.header("Content-Type") or "").startswith("text/html")


@cases("xmlrpc_requests")
def test_xmlrpc_request(case: Case, send: Any, daemon: Daemon) -> None:
    reply = send("/RPC2", case.request, "text/xml")
    if case.data.get("malformed"):
        assert_refused(reply, case.request)
        assert_lives(daemon)
        return
    assert reply.status == 200
    assert reply.header("Content-Type") == "text/xml"
    assert reply.header("Content-Length") == str(len(reply.body))
    minidom.parseString(reply.body)
    assert b"> <" not in reply.body
    assert b">\n<" not in reply.body
    answer = xml_answer(reply.body)
    if case.data["method"] == "system.listMethods":
        assert isinstance(answer, list)
        return
    assert answer["Status"] in ("Success", "Failure")
    assert set(answer) == {
        "Status", "Value" if answer["Status"] == "Success" else "ErrorDescription",
    }  # fmt: skip
    if answer["Status"] == "Failure":
        assert answer["ErrorDescription"]
        assert all(isinstance(part, str) for part in answer["ErrorDescription"])
        assert "Traceback" not in str(answer)


@cases("jsonrpc_requests")
def test_jsonrpc_request(case: Case, send: Any, daemon: Daemon) -> None:
    reply = send("/jsonrpc", case.request, "application/json")
    if case.data.get("malformed"):
        assert_refused(reply, case.request)
        assert_lives(daemon)
        return
    assert reply.status == 200
    assert reply.header("Content-Type") == "application/json"
    answer = json.loads(reply.body)
    assert same(answer["id"], case.data["call_id"])
    if case.data["version"] == "2.0":
        assert answer["jsonrpc"] == "2.0"
        assert ("result" in answer) != ("error" in answer)
        if "error" in answer:
            error = answer["error"]
            assert isinstance(error["code"], int)
            assert error["code"] != 0
            assert isinstance(error["message"], str)
            assert all(isinstance(part, str) for part in error["data"])
    else:
        assert set(answer) == {"id", "result", "error"}
        assert (answer["result"] is None) or (answer["error"] is None)
    if case.data.get("invalid_text") is not None:
        error = answer["error"]
        code = error["message"] if isinstance(error, dict) else error[0]
        assert code == "INVALID_VALUE"


@cases("values")
def test_strings_survive_the_way_there_and_back(case: Case, daemon: Daemon) -> None:
    """Values of the cases stored in a map of a record and read through both protocols."""
    session = daemon.json_session()
    x = session.xenapi
    # A constructor cuts a text before its first character that XML cannot carry (semantics.md §5).
    text = re.split("[\ufffe\uffff]", case.data["json"])[0]
    secret = x.secret.create({"value": "v", "other_config": {"k": case.data["json"]}})
    assert x.secret.get_other_config(secret) == {"k": text}
    reply_body = xml_call("secret.get_other_config", session.handle, secret)
    with daemon.raw() as sock:
        reply = exchange(sock, post("/", reply_body))
    value = xml_answer(reply.body)["Value"]["k"]
    assert value == xmlrpc.client.loads(xmlrpc.client.dumps((text,)))[0][0]
    x.secret.destroy(secret)
    session.close()


@pytest.mark.parametrize("path", ["/", "/RPC2", "/xmlrpc", "/anything/else", "/json"])
def test_xmlrpc_paths(daemon: Daemon, path: str) -> None:
    """clients.md §6.11, README "Endpoints": any unknown POST path, and /json, is XML-RPC."""
    with daemon.raw() as sock:
        reply = exchange(sock, post(path, xml_call("system.isAlive:x", "here")))
    assert reply.status == 200
    assert reply.header("Content-Type") == "text/xml"
    with daemon.raw() as sock:
        assert exchange(sock, post(path, json_call("VM.get_all", "x"))).status == 500
