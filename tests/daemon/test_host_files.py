"""Blobs, the dump of the database, logs, reports and backups, as clients fetch and send them."""

from __future__ import annotations

import asyncio
import io
import json
import os
import tarfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from xapi.daemon.restoring import put_back
from xapi.generated import records
from xapi.storage.blob_files import BlobFiles

SECRET = "a-secret-that-nobody-sees"


class Client:
    def __init__(self, live: Any, http: aiohttp.ClientSession) -> None:
        self.live = live
        self.db = live.server.services.db
        self.http = http
        self.ask = live.client.ask

    def url(self, path: str, **asked: str) -> str:
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        return f"{self.live.url}{path}?{query}"

    async def get(self, path: str, **asked: str) -> tuple[int, bytes]:
        async with self.http.get(
            self.url(path, session_id=self.live.client.session, **asked)
        ) as answer:
            return answer.status, await answer.read()

    async def put(self, path: str, body: bytes, **asked: str) -> records.task:
        """The task of it."""
        task = await self.ask("task.create", "mine", "")
        given = {"session_id": self.live.client.session, "task_id": task, **asked}
        async with self.http.put(self.url(path, **given), data=body) as answer:
            assert answer.status == 200
        changed = asyncio.Event()
        end = self.db.subscribe(lambda _commit: changed.set())
        async with asyncio.timeout(10):
            while (row := records.task.get(self.db, task)).status == "pending":
                changed.clear()
                await changed.wait()
        end()
        return row


@pytest.fixture
async def client(live_server: Any) -> AsyncGenerator[Client]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as http:
        yield Client(live_server, http)


async def test_blobs(client: Client) -> None:
    pool = next(iter(records.pool.all(client.db)))
    ref = await client.ask("pool.create_new_blob", pool.ref, "wallpaper", "image/png", False)
    directory = client.live.settings.state_dir / "blobs"
    assert await client.get("/blob", ref=ref) == (200, b"")
    content = bytes(range(256)) * 4096
    row = await client.put("/blob", content, ref=ref)
    assert (row.status, row.error_info) == ("success", ())
    blob = records.blob.get(client.db, ref)
    assert blob.size == len(content)
    assert blob.last_updated.year > 2000
    assert await client.get("/blob", uuid=blob.uuid) == (200, content)
    # Without a login only what is public.
    async with client.http.get(client.url("/blob", ref=ref)) as answer:
        assert answer.status == 401
    await client.ask("blob.set_public", ref, True)
    async with client.http.get(client.url("/blob", ref=ref)) as answer:
        assert (answer.status, answer.content_type) == (200, "image/png")
        assert await answer.read() == content
    async with client.http.get(client.url("/blob", ref="none")) as answer:
        assert answer.status == 401
    async with client.http.put(client.url("/blob", ref=ref), data=b"x") as answer:
        assert await answer.read() is not None
    assert records.blob.get(client.db, ref).size == len(content)
    assert (await client.get("/blob", ref="none"))[0] == 404
    # It goes with its row; so does what nobody deleted in time.
    await client.ask("blob.destroy", ref)
    async with asyncio.timeout(5):
        while list(directory.iterdir()):  # noqa: ASYNC110 - files tell nobody
            await asyncio.sleep(0.01)


async def test_a_blob_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    files = BlobFiles(tmp_path / "blobs", max_bytes=10)

    async def body(*pieces: bytes) -> AsyncGenerator[bytes]:
        for piece in pieces:
            yield piece

    assert await files.write("a", body(b"12345", b"67890"), None) == 10
    for pieces, length in (((b"12345", b"678901"), None), ((b"1",), 11), ((b"1",), 2)):
        with pytest.raises(Exception):  # noqa: B017, PT011 - each in its way
            await files.write("a", body(*pieces), length)
    kept = files.open("a")
    assert kept is not None
    with kept:
        assert kept.read() == b"1234567890"
    assert [path.name for path in (tmp_path / "blobs").iterdir()] == ["a"]
    for name, age in (("b.new", 3600), ("c.new", 0)):
        left = tmp_path / "blobs" / name
        left.write_bytes(b"left")
        os.utime(left, (time.time() - age,) * 2)
    files.keep_only(["a"])
    # What is young may be written just now.
    assert sorted(path.name for path in (tmp_path / "blobs").iterdir()) == ["a", "c.new"]
    with pytest.raises(ValueError, match="no uuid"):
        files.open("../users")


async def test_the_dump_of_the_database(client: Client) -> None:
    pool = next(iter(records.pool.all(client.db)))
    await client.ask("pool.set_name_label", pool.ref, "two  words\t100%")
    await client.ask("pool.add_to_other_config", pool.ref, "it's", 'a "b" \\ c')
    status, body = await client.get("/pool/xmldbdump")
    assert status == 200
    root = ElementTree.fromstring(body)
    pairs = {pair.get("key"): pair.get("value") for pair in root.findall("manifest/pair")}
    assert (pairs["schema_major_vsn"], pairs["schema_minor_vsn"]) == ("5", "909")
    assert int(pairs["generation_count"] or 0) >= 3
    tables = {table.get("name"): table.findall("row") for table in root.findall("table")}
    assert "session" not in tables or not tables["session"]
    row = tables["pool"][0]
    assert row.get("ref") == row.get("_ref") == pool.ref
    assert row.get("name_label") == "two%.%.words%t100%%"
    text = (row.get("other_config") or "").replace("%.", " ")
    assert "('it\\'s' 'a \"b\" \\\\ c')" in text
    assert row.get("ha_enabled") == "false"
    assert {each.get("ref") for each in tables["VM"]} == {
        row.ref for row in records.VM.all(client.db)
    }
    # Far ends of relations are computed, here as in upstream's.
    assert tables["VM"][0].get("consoles") is None
    assert tables["console"][0].get("location")


async def test_a_report_holds_no_secret(client: Client) -> None:
    db, live = client.db, client.live
    secret = await client.ask("secret.create", {"value": SECRET, "other_config": {}})
    pool = next(iter(records.pool.all(db)))
    await client.ask("pool.add_to_other_config", pool.ref, "proxy_password", SECRET)
    await client.ask("pool.add_to_other_config", pool.ref, "my-api-key", SECRET)
    await client.ask("pool.add_to_other_config", pool.ref, "harmless", "shown")
    task = await client.ask("task.create", "of this session", "")
    assert records.task.get(db, task).session == live.client.session
    status, body = await client.get("/system-status")
    assert status == 200
    with tarfile.open(fileobj=io.BytesIO(body)) as tar:
        found = {name.partition("/")[2]: tar.extractfile(name).read() for name in tar.getnames()}
    assert sorted(found) == [
        "database.json", "engine.json", "logs/audit.log", "logs/xapi.log", "processes.txt",
        "settings.json", "version.json",
    ]  # fmt: skip
    state = live.settings.state_dir
    hidden = [
        SECRET, live.client.session, live.password, (state / "users").read_text(),
        json.loads((state / "pool" / "secrets.json").read_text())["secret"],
        "PRIVATE KEY",
    ]  # fmt: skip
    for name, data in found.items():
        for text in hidden:
            assert text.strip() not in data.decode(), (name, text)
    told = json.loads(found["database.json"])
    assert "secret" not in told
    assert "session" not in told
    assert told["pool"][pool.ref]["other_config"]["harmless"] == "shown"
    assert told["pool"][pool.ref]["other_config"]["proxy_password"] == "(hidden)"
    assert told["task"][task]["name_label"] == "of this session"
    engine = json.loads(found["engine.json"])
    assert (engine["engine"], engine["problems"], engine["failure"]) == ("sqlite", [], None)
    assert "python" in found["processes.txt"].decode()
    assert records.secret.get(db, secret).value == SECRET
    # What is asked for, packed as asked; the parts are told by the API.
    asked = {"entries": "version,unknown", "output": "zip"}
    status, body = await client.get("/system-status", **asked)
    assert status == 200
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        assert [name.partition("/")[2] for name in packed.namelist()] == ["version.json"]
    assert (await client.get("/system-status", output="rar"))[0] == 500
    host = next(iter(records.host.all(db))).ref
    parts = ElementTree.fromstring(await client.ask("host.get_system_status_capabilities", host))
    assert {part.get("key") for part in parts} == {
        "version", "config", "engine", "database", "processes", "logs",
    }  # fmt: skip


async def test_logs(client: Client) -> None:
    status, body = await client.get("/host_logs_download")
    assert status == 200
    with tarfile.open(fileobj=io.BytesIO(body), mode="r:gz") as tar:
        audit = tar.extractfile("logs/audit.log")
        assert audit is not None
        assert b"host_logs_download" not in audit.read()
        assert "logs/xapi.log" in tar.getnames()


def repacked(backup: bytes, change: Any) -> bytes:
    """The backup with other files; `change` gives the content of each by its name."""
    made = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(backup)) as source,
        tarfile.open(fileobj=made, mode="w") as target,
    ):
        for entry in source:
            content = source.extractfile(entry)
            assert content is not None
            data = change(entry.name, content.read())
            if data is not None:
                entry.size = len(data)
                target.addfile(entry, io.BytesIO(data))
    return made.getvalue()


async def test_a_backup_comes_back_at_the_next_start(client: Client, tmp_path: Path) -> None:
    db, state = client.db, client.live.settings.state_dir
    pool = next(iter(records.pool.all(db)))
    host = next(iter(records.host.all(db)))
    await client.ask("pool.set_name_label", pool.ref, "before")
    status, backup = await client.get("/host_backup")
    assert status == 200
    await client.ask("pool.set_name_label", pool.ref, "after")

    def other_host(name: str, data: bytes) -> bytes:
        return data.replace(host.uuid.encode(), host.uuid[::-1].encode())

    escaping = io.BytesIO()
    with tarfile.open(fileobj=escaping, mode="w") as tar:
        tar.addfile(tarfile.TarInfo("../users"), io.BytesIO())
    for bad, text in (
        (b"no tar", "no backup"),
        (b"", "no backup"),
        (backup[: len(backup) // 2], ""),
        (escaping.getvalue(), "does not belong"),
        (repacked(backup, other_host), "another host"),
        (repacked(backup, lambda n, d: None if n == "users" else d), "users is missing"),
        (repacked(backup, lambda n, d: d[:4096] if n == "state.sqlite" else d), "database"),
    ):
        row = await client.put("/host_restore", bad)
        assert row.error_info[:2] == ("INVALID_VALUE", "backup"), row.error_info
        assert text in row.error_info[2]
        assert not (state / "restore").exists()
    row = await client.put("/host_restore", backup)
    assert (row.status, row.error_info) == ("success", ())
    assert records.host.get(db, host.ref).pending_guidances == ("restart_toolstack",)
    assert not list(state.glob("restore-*"))
    # Nothing has changed yet; the next start puts it in its place.
    assert records.pool.get(db, pool.ref).name_label == "after"
    users = (state / "users").read_text()
    (state / "restore" / "users").write_text("restored")
    assert put_back(state)
    assert (state / "users").read_text() == "restored"
    assert (state / "before-restore" / "users").read_text() == users
    assert not (state / "restore").exists()
    assert not put_back(state)
