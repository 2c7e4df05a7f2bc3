"""The database against a simple model of it: dicts, and relations worked out from scratch."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tiny_model import GROUP, HOST, MODELS, TASK, VBD, VDI, VM

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.idl.errors import XenAPIError
from xapi.idl.model import NULL_REF

REFS = {
    "VM": ["v1", "v2", "v3"],
    "VBD": ["b1", "b2", "b3"],
    "VDI": ["d1", "d2"],
    "host": ["h1", "h2"],
    "VM_group": ["g1", "g2"],
    "task": ["t1", "t2"],
}
ROW = {"VM": VM, "VBD": VBD, "VDI": VDI, "host": HOST, "VM_group": GROUP, "task": TASK}
# Near field -> (far class, far field); references are only made to rows that exist, because a
# far row that comes later stays unlinked until the next write (which has a test of its own).
LINKS = {
    ("VM", "resident_on"): ("host", "resident_VMs"),
    ("VM", "parent"): ("VM", "children"),
    ("VBD", "VM"): ("VM", "VBDs"),
    ("VBD", "VDI"): ("VDI", "VBDs"),
    ("task", "subtask_of"): ("task", "subtasks"),
}
VOLATILE = {("VM", "current_operations")}

classes = st.sampled_from(sorted(REFS))
texts = st.sampled_from(["", "a", "b"])
Model = dict[str, dict[str, dict[str, Any]]]


class Rollback(Exception):
    pass


class DatabaseMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.engine = MemoryEngine()
        self.model: Model = {cls: {} for cls in REFS}
        self.past: list[tuple[int, Model]] = []
        self.replica: Model = {}
        self.token = 0
        self.open()

    def open(self) -> None:
        self.db = Database(MODELS, self.engine)
        self.loop.run_until_complete(self.db.open())
        self.past = [(self.db.revision, copy.deepcopy(self.model))]

    def teardown(self) -> None:
        assert self.loop.run_until_complete(self.db.check()) == []
        self.loop.run_until_complete(self.db.close())
        self.loop.close()

    # One random step, on the transaction and on the model.

    def step(self, draw: Callable[[Any], Any], tx: Any, model: Model) -> None:
        cls = draw(classes)
        ref = draw(st.sampled_from(REFS[cls]))
        action = draw(st.sampled_from(["create", "create", "modify", "modify", "delete", "touch"]))
        exists = ref in model[cls]
        if action == "create":
            fields = self.fields(draw, cls, model) | {"uuid": f"uuid of {ref}"}
            if exists:
                self.refused(lambda: tx.create(ROW[cls].new(ref, **fields)))
            elif not self.dangling_to(ref, model):
                tx.create(ROW[cls].new(ref, **fields))
                model[cls][ref] = fields
        elif not exists:
            call = {
                "modify": lambda: tx.modify(cls, ref, {}),
                "delete": lambda: tx.delete(cls, ref),
            }
            self.refused(call.get(action, lambda: tx.touch(cls, ref)))
        elif action == "modify":
            fields = self.fields(draw, cls, model)
            tx.modify(cls, ref, fields)
            model[cls][ref] = model[cls][ref] | fields
        elif action == "touch":
            tx.touch(cls, ref)
        else:
            tx.delete(cls, ref)
            del model[cls][ref]
            if cls == "VM_group":
                for vm in model["VM"].values():
                    vm["groups"] = tuple(g for g in vm.get("groups", ()) if g != ref)

    def fields(self, draw: Callable[[Any], Any], cls: str, model: Model) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for near, field in LINKS:
            if near == cls and draw(st.booleans()):
                far = sorted(model[LINKS[near, field][0]])
                fields[field] = draw(st.sampled_from([NULL_REF, *far]))
        if cls == "VM":
            if draw(st.booleans()):
                some = st.lists(st.sampled_from(sorted(model["VM_group"]) or ["x"]), unique=True)
                fields["groups"] = tuple(g for g in draw(some) if g != "x")
            fields["other_config"] = {"k": draw(texts)} if draw(st.booleans()) else {}
            fields["current_operations"] = {"t": draw(texts)}
        if cls in ("VM", "VDI", "host", "task"):
            fields["name_label"] = draw(texts)
        return fields

    def dangling_to(self, ref: str, model: Model) -> bool:
        return any(
            fields.get(field) == ref for (cls, field) in LINKS for fields in model[cls].values()
        )

    def refused(self, call: Callable[[], object]) -> None:
        try:
            call()
        except XenAPIError:
            return
        raise AssertionError("it should have been refused")

    # Rules

    @rule(data=st.data(), steps=st.integers(1, 6), keep=st.booleans())
    def transaction(self, data: Any, steps: int, keep: bool) -> None:
        model = copy.deepcopy(self.model)
        before = self.db.revision
        try:
            with self.db.transaction() as tx:
                for _ in range(steps):
                    self.step(data.draw, tx, model)
                    self.compare(tx, model)
                if not keep:
                    raise Rollback
        except Rollback:
            assert self.db.revision == before
        else:
            assert tx.revision in (None, before + 1)
            self.model = model
            if tx.revision is None:
                self.past.pop()
            self.past.append((self.db.revision, copy.deepcopy(model)))

    @rule()
    def poll(self) -> None:
        """A client that follows by events has what the database has."""
        changes = self.db.changes_since(self.token)
        for row in changes.mods:
            assert row.ref in self.replica[row.MODEL.name]
        for stone in changes.dels:
            del self.replica[stone.cls][stone.ref]
        for row in changes.adds:
            assert row.ref not in self.replica.setdefault(row.MODEL.name, {})
        for row in [*changes.adds, *changes.mods]:
            self.replica[row.MODEL.name][row.ref] = row
        self.token = changes.revision
        for cls in REFS:
            rows = self.replica.get(cls, {})
            assert {ref: id(row) for ref, row in rows.items()} == {
                row.ref: id(row) for row in self.db.rows(cls)
            }

    @precondition(lambda self: len(self.past) > 1)
    @rule(data=st.data())
    def look_back(self, data: Any) -> None:
        revision, model = data.draw(st.sampled_from(self.past))
        self.compare(self.db.at(revision), model)

    @rule()
    def restart(self) -> None:
        self.loop.run_until_complete(self.db.close())
        for fields in self.model["VM"].values():
            fields.pop("current_operations", None)
        # Volatile rows are gone without a trace; a client finds that by valid_ref_counts.
        self.model["task"] = {}
        self.replica["task"] = {}
        # Rows that came back unchanged are other objects now: forget what the client had.
        self.open()
        self.token, self.replica = 0, {}

    @invariant()
    def same(self) -> None:
        self.compare(self.db, self.model)

    def compare(self, reader: Any, model: Model) -> None:
        far: dict[tuple[str, str, str], set[str]] = {}
        for (cls, field), (far_cls, far_field) in LINKS.items():
            for ref, fields in model[cls].items():
                far.setdefault((far_cls, far_field, fields.get(field, NULL_REF)), set()).add(ref)
        for ref, fields in model["VM"].items():
            for group in fields.get("groups", ()):
                far.setdefault(("VM_group", "VMs", group), set()).add(ref)
        for cls, rows in model.items():
            assert {row.ref for row in reader.rows(cls)} == set(rows)
            for ref, fields in rows.items():
                row = reader.row(cls, ref)
                for name, value in fields.items():
                    assert getattr(row, name) == value, (cls, ref, name)
                for far_cls, far_field in [*LINKS.values(), ("VM_group", "VMs")]:
                    if far_cls == cls:
                        refs = getattr(row, far_field)
                        assert len(refs) == len(set(refs))
                        assert set(refs) == far.get((cls, far_field, ref), set()), (cls, ref)
                assert reader.by_uuid(cls, fields["uuid"]).ref == ref
                if "name_label" in fields:
                    label = fields["name_label"]
                    assert ref in {r.ref for r in reader.by_name_label(cls, label)}


DatabaseMachine.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestDatabase = DatabaseMachine.TestCase
