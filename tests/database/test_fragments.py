from __future__ import annotations

import orjson
from tiny_model import MODELS, VBD, VM

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine


async def opened(budget: int) -> Database:
    db = Database(MODELS, MemoryEngine(), fragment_budget=budget)
    await db.open()
    return db


def fill(db: Database, count: int) -> None:
    with db.transaction() as tx:
        for n in range(count):
            tx.create(VM.new(f"v{n}", name_label="n" * 20))


def kept(db: Database) -> int:
    """What rows really hold, to compare with what the cache believes."""
    return sum(len(row.xml_fragment or b"") + len(row.json_fragment or b"") for row in VM.all(db))


async def test_a_hit_is_the_attribute(db: Database) -> None:
    fill(db, 1)
    row = VM.get(db, "v0")
    assert row.xml_fragment is None
    xml, json = db.fragments.xml(row), db.fragments.json(row)
    assert xml is row.xml_fragment is db.fragments.xml(row)
    assert json is row.json_fragment is db.fragments.json(row)
    assert xml == b"<value>" + json + b"</value>"
    assert db.fragments.used == kept(db) == len(xml) + len(json)


async def test_a_change_drops_and_a_touch_keeps(db: Database) -> None:
    fill(db, 2)
    first = VM.get(db, "v0")
    db.fragments.xml(first)
    db.fragments.json(first)
    other = db.fragments.xml(VM.get(db, "v1"))
    with db.transaction() as tx:
        tx.touch("VM", "v0")
    assert VM.get(db, "v0") is not first
    assert VM.get(db, "v0").xml_fragment is not None
    assert first.xml_fragment is None
    with db.transaction() as tx:
        tx.modify("VM", "v0", {"memory": 7})
    assert VM.get(db, "v0").xml_fragment is None
    assert orjson.loads(db.fragments.json(VM.get(db, "v0")))["memory"] == 7
    with db.transaction() as tx:
        tx.create(VBD.new("b1", VM="v0"))
    assert VM.get(db, "v0").json_fragment is None
    assert orjson.loads(db.fragments.json(VM.get(db, "v0")))["VBDs"] == ["b1"]
    with db.transaction() as tx:
        tx.delete("VM", "v0")
    assert db.fragments.used == kept(db) == len(other)
    assert len(db.fragments) == 1


async def test_the_budget_holds() -> None:
    db = await opened(10_000)
    fill(db, 200)
    for _ in range(3):
        for row in VM.all(db):
            db.fragments.xml(row)
            db.fragments.json(row)
            assert db.fragments.used <= 10_000
    assert db.fragments.used == kept(db) > 8_000
    with db.transaction() as tx:
        for row in tx.rows("VM"):
            tx.delete("VM", row.ref)
    assert (db.fragments.used, len(db.fragments)) == (0, 0)
    await db.close()


async def test_repeated_scans_hit_even_if_not_all_fits() -> None:
    db = await opened(20_000)
    fill(db, 100)
    size = len(db.fragments.xml(VM.get(db, "v0")))
    hits = 0
    for _ in range(20):
        for row in VM.all(db):
            hits += row.xml_fragment is not None
            db.fragments.xml(row)
    assert size * 100 > 20_000  # it does not fit
    assert hits > 20 * 100 * 0.2
    await db.close()


async def test_past_versions_and_giants_are_not_kept(db: Database) -> None:
    fill(db, 1)
    old = VM.get(db, "v0")
    with db.transaction() as tx:
        tx.modify("VM", "v0", {"memory": 1})
    assert b'"memory":0' in db.fragments.json(old)
    assert old.json_fragment is None
    small = await opened(1000)
    with small.transaction() as tx:
        tx.create(VM.new("v0", name_label="n" * 500))
    assert len(small.fragments.json(VM.get(small, "v0"))) > 500
    assert small.fragments.used == 0
    await small.close()
