"""Which events event.from makes of changes, rule by rule (semantics.md §4, clients.md §6)."""

from __future__ import annotations

from events_kit import (
    START,
    ask,
    hub_on,
    make_vm,
    rename,
    run,
    shape,
)

from xapi.generated import records


def test_several_changes_are_one_event():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            for name in "abc":
                rename(db, vm, name)
            await db.durable()
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert got["events"][0]["snapshot"]["name_label"] == "c"
            assert got["token"] == f"{db.revision:020d},{0:020d}"

    run(main())


def test_made_and_changed_is_add():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            rename(db, vm, "b")
            await db.durable()
            assert shape((await ask(hub, ["vm"]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_made_and_removed_is_nothing():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
            await db.durable()
            got = await ask(hub, ["*"])
            assert got["events"] == []
            assert got["token"] == START

    run(main())


def test_made_and_removed_is_nothing_later_either():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                kept = records.VM.create(tx, name_label="kept")
                gone = records.VM.create(tx, name_label="gone")
            with db.transaction() as tx:
                records.VM.delete(tx, gone)
            got = await ask(hub, ["vm"])
            assert shape(got["events"]) == [("add", "vm", kept)]
            assert (await ask(hub, ["vm"], got["token"]))["events"] == []

    run(main())


def test_equal_value_is_no_event():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            rename(db, vm, "vm")
            got = await ask(hub, ["vm"], token, 1)
            assert got["events"] == []
            assert got["token"] == token

    run(main())


def test_same_reference_again_gives_add_and_del():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
            with db.transaction() as tx:
                tx.create(records.VM.new(vm, name_label="again"))
            await db.durable()
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("add", "vm", vm), ("del", "vm", vm)]
            assert int(got["events"][0]["id"]) > int(got["events"][1]["id"])

    run(main())


def test_replaced_in_one_transaction_is_mod():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
                tx.create(records.VM.new(vm, name_label="again"))
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert got["events"][0]["snapshot"]["name_label"] == "again"
            assert shape((await ask(hub, ["vm"]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_order_messages_adds_mods_dels():
    async def main():
        async with hub_on() as (db, hub):
            old, doomed = make_vm(db, "old"), make_vm(db, "doomed")
            token = (await ask(hub, ["*"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, doomed)
            rename(db, old, "new")
            fresh = make_vm(db, "fresh")
            with db.transaction() as tx:
                alert = records.message.create(tx, name="VM_STARTED", obj_uuid="u")
            await db.durable()
            got = await ask(hub, ["*"], token)
            assert shape(got["events"]) == [
                ("add", "message", alert),
                ("add", "vm", fresh),
                ("mod", "vm", old),
                ("del", "vm", doomed),
            ]

    run(main())


def test_relation_changes_touch_the_far_end():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["*"]))["token"]
            with db.transaction() as tx:
                vbd = records.VBD.create(tx, VM=vm)
            await db.durable()
            got = await ask(hub, ["*"], token)
            assert shape(got["events"]) == [("add", "vbd", vbd), ("mod", "vm", vm)]
            assert got["events"][1]["snapshot"]["VBDs"] == [vbd]

    run(main())
