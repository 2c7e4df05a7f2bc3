"""A database moves from engine to engine, and comes back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from etcd_kit import Cluster
from tiny_model import MODELS, VBD, VM

from xapi.database import Database
from xapi.database.engines.base import EngineError, Snapshot
from xapi.database.engines.memory import MemoryEngine
from xapi.database.engines.move import copy_into, summary
from xapi.database.engines.portable import checksum, read_portable, write_portable
from xapi.database.engines.sqlite import SqliteEngine


async def filled(number: int = 300) -> Snapshot:
    engine = MemoryEngine()
    db = Database(MODELS, engine)
    await db.open()
    with db.transaction() as tx:
        for n in range(number):
            tx.create(VM.new(f"v{n:04}", uuid=f"u{n}", name_label="ü" * 50))
            tx.create(VBD.new(f"b{n:04}", VM=f"v{n:04}"))
    with db.transaction() as tx:
        for n in range(5):
            tx.delete("VBD", f"b{n:04}")
            tx.modify("VM", f"v{n:04}", {"name_label": "x"})
    await db.close()
    return await engine.load()


async def test_there_and_back(tmp_path: Path, new_cluster: Callable[..., Cluster]) -> None:
    snapshot = await filled()
    wanted = summary(snapshot)
    etcd = new_cluster().engine()
    assert await copy_into(snapshot, etcd, await etcd.campaign("move"), force=False) == wanted
    sqlite = SqliteEngine(tmp_path / "state.db")
    term = await sqlite.campaign("move")
    assert await copy_into(await etcd.load(), sqlite, term, force=False) == wanted
    assert await etcd.check() == []
    # What is there is not overwritten unasked.
    for engine in (etcd, sqlite):
        with pytest.raises(EngineError, match="not empty: it holds 595 objects"):
            await copy_into(snapshot, engine, await engine.campaign("move"), force=False)
    smaller = await filled(10)
    for engine in (etcd, sqlite):
        arrived = await copy_into(smaller, engine, await engine.campaign("move"), force=True)
        assert (arrived.objects, arrived.tombstones) == (15, 5)
        await engine.close()
    db = Database(MODELS, etcd)
    await db.open()
    assert await db.check() == []
    assert VM.get(db, "v0003").name_label == "x"
    assert VM.get(db, "v0007").VBDs == ("b0007",)
    await db.close()


async def test_a_backup_file_shows_damage(tmp_path: Path) -> None:
    snapshot = await filled(5)
    file = tmp_path / "backup"
    write_portable(snapshot, file)
    again = read_portable(file)
    assert checksum(again) == checksum(snapshot)
    assert again.revision == snapshot.revision
    with pytest.raises(EngineError, match="exists already"):
        write_portable(snapshot, file)
    data = orjson.loads(file.read_bytes())
    data["objects"][0][4] = "{}"
    file.write_bytes(orjson.dumps(data))
    with pytest.raises(EngineError, match="damaged"):
        read_portable(file)
    for text in (b"", b"[]", b"{}", b"\xff"):
        file.write_bytes(text)
        with pytest.raises(EngineError, match="no backup"):
            read_portable(file)
    with pytest.raises(EngineError, match="cannot be read"):
        read_portable(tmp_path / "absent")


async def test_a_copy_that_differs_is_not_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = await filled(5)
    target = MemoryEngine()
    load = target.load

    async def forgetful() -> Snapshot:
        found = await load()
        return Snapshot(found.revision, found.meta, found.objects[1:], found.tombstones)

    monkeypatch.setattr(target, "load", forgetful)
    with pytest.raises(EngineError, match="the copy differs"):
        await copy_into(snapshot, target, await target.campaign("move"), force=False)
