"""Secrets, blobs and crash dumps."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from storage_kit import Store, close_store, make_store

from xapi.generated import errors, records


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    made = await make_store(Store)
    yield made
    await close_store(made)


async def test_secrets(store: Store) -> None:
    made = await store.create("secret", value="hush")
    assert store.row("secret", made).value == "hush"
    uuid = "9a1dbf0a-2f0c-4b7e-8a55-2f7f6a5f0c11"
    told = await store.run("secret.introduce", uuid, "shh", {"a": "b"})
    assert (store.row("secret", told).uuid, store.row("secret", told).value) == (uuid, "shh")
    with pytest.raises(errors.InternalError):
        await store.run("secret.introduce", uuid, "again", {})
    await store.run("secret.destroy", made)
    with pytest.raises(errors.HandleInvalid):
        await store.run("secret.destroy", made)


async def test_blobs(store: Store) -> None:
    plain = await store.run("blob.create", "", False)
    row = store.row("blob", plain)
    assert (row.mime_type, row.public, row.size) == ("application/octet-stream", False, 0)
    shown = await store.run("blob.create", "image/png", True)
    assert store.row("blob", shown).mime_type == "image/png"
    with store.db.transaction() as tx:
        vm = records.VM.create(tx, blobs={"a": plain, "b": shown})
    await store.run("blob.destroy", plain)
    assert store.db.find("blob", plain) is None
    assert store.row("VM", vm).blobs == {"b": shown}


async def test_a_crashdump_goes_with_its_image(store: Store) -> None:
    vdi = await store.create("VDI", type="crashdump")
    with store.db.transaction() as tx:
        dump = records.crashdump.create(tx, VDI=vdi)
        empty = records.crashdump.create(tx)
    for ref in (dump, empty):
        await store.run("crashdump.destroy", ref)
        assert store.db.find("crashdump", ref) is None
    assert store.db.find("VDI", vdi) is None
    store.assert_counted()
