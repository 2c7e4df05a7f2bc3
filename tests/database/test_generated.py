"""The database with the real data model."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from xapi.database import Database, compile_filter
from xapi.database.engines.base import Engine
from xapi.database.engines.sqlite import SqliteEngine
from xapi.generated.records import MODELS, PBD, SR, VBD, VDI, VIF, VM, host, network, task
from xapi.idl.errors import XenAPIError
from xapi.idl.model import RelationKind
from xapi.idl.record import Row


def test_every_computed_field_has_a_stored_end() -> None:
    models = {m.name: m for m in MODELS}
    computed = 0
    for model in MODELS:
        for field in model.fields:
            if field.relation is not None and field.relation.kind is RelationKind.MANY:
                other = models[field.relation.cls].field[field.relation.field].relation
                assert other is not None
                assert (other.cls, other.field, other.kind) == (
                    model.name,
                    field.name,
                    RelationKind.ONE,
                )
                computed += 1
    assert computed > 50


async def test_a_row_of_every_class_survives(engine: Engine) -> None:
    db = Database(MODELS, engine)
    await db.open()
    with db.transaction() as tx:
        for model in MODELS:
            made: Row = model.row.new(f"OpaqueRef:{model.name}")  # type: ignore[attr-defined]
            tx.create(made)
    for model in MODELS:
        row = db.row(model.name, f"OpaqueRef:{model.name}")
        assert row.write_xml().startswith("<value><struct>")
        for column in model.column:
            compile_filter(model, f'field "{column}" = "x"')(row)
    assert await db.check() == []
    await db.close()
    db = Database(MODELS, engine)
    await db.open()
    assert {name for name, count in db.counts().items() if count} == {
        m.name for m in MODELS if m.persistent
    }
    await db.close()


async def test_a_small_pool(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
    db = Database(MODELS, SqliteEngine(tmp_path / "state.db"))
    await db.open()
    with db.transaction() as tx:
        home = host.create(tx, hostname="one")
        store = SR.create(tx, name_label="local")
        PBD.create(tx, host=home, SR=store)
        net = network.create(tx, bridge="br0")
        vm = VM.create(tx, name_label="web", resident_on=home, power_state="Running")
        disk = VDI.create(tx, SR=store, snapshot_time=moment)
        VBD.create(tx, VM=vm, VDI=disk)
        VIF.create(tx, VM=vm, network=net)
        task.create(tx, name_label="Async.VM.start")
        VM.modify(tx, vm, current_operations={"t": "start"})
    await db.durable(tx.revision)
    uuid = VM.get(db, vm).uuid
    await db.close()

    db = Database(MODELS, SqliteEngine(tmp_path / "state.db"))
    await db.open()
    row = VM.by_uuid(db, uuid)
    assert (len(row.VBDs), len(row.VIFs), row.power_state) == (1, 1, "Running")
    assert row.current_operations == {}
    assert host.get(db, home).resident_VMs == (vm,)
    assert SR.get(db, store).VDIs == (disk,)
    assert VDI.get(db, disk).snapshot_time == moment
    matches = compile_filter(VDI.MODEL, 'field "snapshot_time" = "20261121T10:00:00Z"')
    assert matches(VDI.get(db, disk))
    assert not list(task.all(db))
    with pytest.raises(XenAPIError, match="HANDLE_INVALID"), db.transaction() as tx:
        VBD.create(tx, VM=disk)  # type: ignore[typeddict-item]
    assert await db.check() == []
    await db.close()
