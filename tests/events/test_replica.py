"""The law of event.from: whoever follows it ends with what the database holds."""

from __future__ import annotations

import asyncio

import hypothesis.strategies as st
from events_kit import GateEngine, Replica, hub_on, run, settled
from hypothesis import given, settings

from xapi.generated import records
from xapi.generated.errors import SessionInvalid

FOLLOWED = [
    ("*",),
    ("vm", "VBD"),
    ("vbd", "vdi", "message"),
    ("task",),
    ("*", "vm"),
]

change = st.tuples(
    st.sampled_from(["create", "create", "modify", "modify", "delete", "recreate", "relate"]),
    st.sampled_from(["VM", "VBD", "VDI", "task", "message", "session"]),
    st.integers(0, 1000),
)
step = st.one_of(
    st.lists(change, min_size=1, max_size=4).map(lambda changes: ("commit", changes)),
    st.sampled_from([0.0, 0.001, 0.01, 0.3]).map(lambda seconds: ("sleep", seconds)),
    st.sampled_from([("close gate", 0), ("open gate", 0), ("break", 0), ("mend", 0)]),
    st.tuples(st.just("end session"), st.integers(0, len(FOLLOWED) - 1)),
    st.tuples(st.just("drop connection"), st.integers(0, len(FOLLOWED) - 1)),
)


def apply(tx, operation, cls, pick):
    row_class = getattr(records, cls)
    refs = [row.ref for row in tx.rows(cls)]
    if operation == "create" or not refs:
        tx.create(row_class.new(f"OpaqueRef:{cls}-{pick}-{tx_serial()}"))
        return
    ref = refs[pick % len(refs)]
    if operation == "modify":
        field = {"VBD": "device", "message": "body", "session": "originator"}
        tx.modify(cls, ref, {field.get(cls, "name_label"): f"{pick}"})
    elif operation == "relate":
        vms, vdis = list(tx.rows("VM")), list(tx.rows("VDI"))
        for row in list(tx.rows("VBD")):
            if vms and vdis:
                tx.modify(
                    "VBD",
                    row.ref,
                    {"VM": vms[pick % len(vms)].ref, "VDI": vdis[pick % len(vdis)].ref},
                )
    else:
        tx.delete(cls, ref)
        if operation == "recreate":
            tx.create(row_class.new(ref))


_serial = iter(range(10**9))


def tx_serial():
    return next(_serial)


def as_database(db, classes):
    """What a replica of the classes must hold."""
    names = {entry.lower() for entry in classes}
    return {
        (cls.lower(), row.ref): row.modified_rev
        for cls, model in db.models.items()
        if model.gen_events and ("*" in names or cls.lower() in names)
        for row in db.rows(cls)
    }


@settings(max_examples=120, deadline=None)
@given(st.lists(step, max_size=30))
def test_followers_end_with_what_the_database_holds(steps):
    async def main():
        engine = GateEngine()
        async with hub_on(engine) as (db, hub):
            clients = [Replica(hub, f"s{n}", classes) for n, classes in enumerate(FOLLOWED)]
            stop = False

            async def follow(client):
                while not stop:
                    try:
                        await client.poll(0.7)
                    except SessionInvalid:
                        client.session += "+"

            follows = [asyncio.create_task(follow(client)) for client in clients]
            for what, detail in steps:
                if what == "commit":
                    if db.failure is not None:
                        continue
                    with db.transaction() as tx:
                        for operation, cls, pick in detail:
                            apply(tx, operation, cls, pick)
                elif what == "sleep":
                    await asyncio.sleep(detail)
                elif what == "close gate":
                    engine.gate.clear()
                elif what == "open gate":
                    engine.gate.set()
                elif what == "break":
                    engine.broken = True
                elif what == "mend":
                    engine.broken = False
                elif what == "end session":
                    hub.session_gone(clients[detail].session)
                else:
                    follows[detail].cancel()
                    await asyncio.gather(follows[detail], return_exceptions=True)
                    follows[detail] = asyncio.create_task(follow(clients[detail]))
            engine.broken = False
            engine.gate.set()
            await asyncio.sleep(5)  # longer than the database takes to try a failed engine again
            await settled(hub)
            stop = True
            await asyncio.gather(*follows)
            for client in clients:
                await client.poll(0)
                expected = as_database(db, client.classes)
                assert set(client.objects) == set(expected)
                for cls, ref in client.objects:
                    real = next(name for name in db.models if name.lower() == cls)
                    name = "device" if cls == "vbd" else "body" if cls == "message" else None
                    name = name or (
                        "name_label" if "name_label" in client.objects[cls, ref] else ""
                    )
                    if name:
                        assert client.objects[cls, ref][name] == getattr(db.row(real, ref), name)
                assert client.counts == {
                    name.lower(): count for name, count in db.counts().items() if name != "message"
                }
            assert hub.waiting == 0
            assert not hub._later
            for lane in hub._lanes:
                assert not lane._groups
                assert not lane._wanted
                assert not lane._sessions

    run(main())
