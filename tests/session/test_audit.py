"""What the audit log says, and what never gets into it (semantics.md §6)."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.generated import records
from xapi.generated.errors import HandleInvalid, RBACPermissionDenied
from xapi.generated.messages import MESSAGES
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Caller, Origin
from xapi.session.audit import AuditFile, AuditLog

ORIGIN = Origin("https", "192.0.2.1")
ROOT = Caller("OpaqueRef:secret", superuser=True, user_name="root", track_id="t1")
USER = Caller("OpaqueRef:other", user_name="ad", user_sid="S-1", track_id="t2")


class Kit:
    def __init__(self, db: Database, file: AuditFile) -> None:
        self.db = db
        self.file = file
        self.log = AuditLog(file, db)

    def call(
        self, name: str, *args: Any, caller: Caller = ROOT, error: XenAPIError | None = None
    ) -> None:
        self.log.call(caller, ORIGIN, MESSAGES[name], args, error)

    def lines(self) -> list[dict[str, Any]]:
        self.file.close()
        return [json.loads(line) for line in self.file.path.read_text().splitlines()]

    def vm(self, name: str) -> str:
        with self.db.transaction() as tx:
            return records.VM.create(
                tx, name_label=name, uuid="0" * 8 + "-0000-4000-8000-" + "0" * 12
            )


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncGenerator[Kit]:
    db = Database(records.MODELS, MemoryEngine())
    await db.open()
    file = AuditFile(tmp_path / "log" / "audit.log")
    file.open()
    yield Kit(db, file)
    file.close()
    await db.close()


async def test_a_line_says_who_what_where_and_how_it_ended(kit: Kit) -> None:
    vm = kit.vm('web\n"1"')
    kit.call("VM.start", vm, False, False)
    kit.call("VM.start", vm, False, False, caller=USER, error=HandleInvalid("VM", vm))
    first, second = kit.lines()
    assert first.pop("time") > 1_000_000_000
    assert first == {
        "session": "t1",
        "subject": "LOCAL_SUPERUSER",
        "user": "root",
        "originator": "",
        "from": "https 192.0.2.1",
        "access": "ALLOWED",
        "outcome": "OK",
        "kind": "API",
        "action": "VM.start",
        "args": [
            {"name": "vm", "ref": vm, "object": 'web\n"1"', "uuid": records.VM.get(kit.db, vm).uuid}
        ],
    }
    assert (second["subject"], second["outcome"]) == ("S-1", "ERROR:HANDLE_INVALID")
    assert stat.S_IMODE(kit.file.path.stat().st_mode) == 0o600


async def test_a_destroyed_object_is_still_named(kit: Kit) -> None:
    vm = kit.vm("gone")
    with kit.db.transaction() as tx:
        records.VM.delete(tx, vm)
    kit.call("VM.destroy", vm)
    assert kit.lines()[0]["args"][0]["object"] == "gone"


async def test_reads_polls_and_heartbeats_are_not_logged(kit: Kit) -> None:
    kit.call("VM.get_record", "OpaqueRef:x")
    kit.call("VM.get_all_records_where", "true")
    kit.call("event.from", ("*",), "", 1.0)
    kit.call("host.tickle_heartbeat", "OpaqueRef:x", {})
    kit.call("session.login_with_password", "root", "pw", "1", "")
    kit.call("session.logout")
    kit.log.http(ROOT, ORIGIN, "rrd_updates", None)
    assert kit.lines() == []


async def test_denials_and_directory_users_are_logged(kit: Kit) -> None:
    denial = RBACPermissionDenied("vm.get_record", "no")
    kit.call("VM.get_record", "OpaqueRef:x", caller=USER, error=denial)
    kit.call("session.logout", caller=USER)
    kit.log.login(USER, ORIGIN)
    kit.log.http(USER, ORIGIN, "rrd_updates", denial)
    kit.log.http(USER, ORIGIN, "get_export", None)
    lines = kit.lines()
    assert [(line["kind"], line["action"], line["access"]) for line in lines] == [
        ("API", "VM.get_record", "DENIED"),
        ("API", "session.logout", "ALLOWED"),
        ("API", "session.create", "ALLOWED"),
        ("HTTP", "http/rrd_updates", "DENIED"),
        ("HTTP", "http/get_export", "ALLOWED"),
    ]


async def test_no_secret_gets_in(kit: Kit) -> None:
    secret = "hunter2-very-secret"
    with kit.db.transaction() as tx:
        session = records.session.create(tx, auth_user_name="x")
    kit.call("session.change_password", secret, secret)
    kit.call("secret.create", {"value": secret, "other_config": {"a": secret}})
    kit.call("secret.introduce", "00000000-0000-4000-8000-000000000000", secret, {})
    kit.call("secret.set_value", "OpaqueRef:x", secret)
    kit.call("VM.add_to_other_config", "OpaqueRef:x", "password", secret)
    kit.call("VM.set_other_config", "OpaqueRef:x", {"password": secret})
    kit.call("host.call_plugin", "OpaqueRef:x", "plugin", "fn", {"password": secret})
    kit.call("SR.create", "OpaqueRef:x", {"cifspassword": secret}, 0, "n", "d", "t", "c", True, {})
    kit.call("session.add_to_other_config", session, "k", secret)
    kit.call("pool.join", "192.0.2.1", "root", secret)
    kit.call("host.enable_external_auth", "OpaqueRef:x", {"pass": secret}, "s", "AD")
    assert len(kit.lines()) == 11
    text = kit.file.path.read_text()
    assert secret not in text
    assert session not in text
    assert ROOT.session not in text


async def test_every_message_can_be_logged(kit: Kit) -> None:
    for message in MESSAGES.values():
        args = ["OpaqueRef:x" for _ in message.params]
        kit.call(message.name, *args)
        kit.call(message.name, *[{"name_label": "n", "a": 1, "b": ["x"]} for _ in message.params])
    assert kit.lines()


def test_the_file_turns_over(tmp_path: Path) -> None:
    file = AuditFile(tmp_path / "a", max_bytes=4096, keep=2)
    file.open()
    for number in range(400):
        file.put({"number": number, "filler": "x" * 80})
        if number % 20 == 19:
            assert file.flush()
    file.close()
    assert {p.name for p in tmp_path.iterdir()} == {"a", "a.1", "a.2"}
    assert json.loads((tmp_path / "a").read_text().splitlines()[-1])["number"] == 399
    assert all(p.stat().st_size <= 8192 for p in tmp_path.iterdir())


def test_a_full_queue_loses_lines_and_says_so(tmp_path: Path) -> None:
    file = AuditFile(tmp_path / "a", waiting=2)
    for number in range(5):
        file.put({"number": number})
    assert file.lost == 3
    file.open()
    assert file.flush()
    file.put({"number": 5})
    file.close()
    last = json.loads((tmp_path / "a").read_text().splitlines()[-1])
    assert last == {"lost_before": 3, "number": 5}
    assert file.lost == 0


def test_a_disk_that_fails_does_not_end_the_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    import os

    file = AuditFile(tmp_path / "a")
    file.open()
    real = os.write
    failed = threading.Event()

    def broken(_fd: int, _data: object) -> int:
        failed.set()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", broken)
    file.put({"number": 1})
    assert failed.wait(5)
    monkeypatch.setattr(os, "write", real)
    file.put({"number": 2})
    file.close()
    assert (tmp_path / "a").read_text() == '{"number":2}\n'
    assert "cannot be written" in caplog.text
