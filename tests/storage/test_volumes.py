"""The contents of images: the store against byte arrays, over restarts and crashes."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from xapi.storage.volumes import (
    BLOCK,
    Extent,
    ImageKey,
    VolumeBusy,
    VolumeGone,
    copy_image,
    extents_of,
)
from xapi.storage.volumes_local import LocalVolumes
from xapi.storage.volumes_store import Store

SIZE = 6 * BLOCK
NAMES = ("a", "b", "c", "d")
SR = "6c3b1f5e-0000-4000-8000-000000000001"
OTHER = "6c3b1f5e-0000-4000-8000-000000000002"

names = st.sampled_from(NAMES)
offsets = st.one_of(st.integers(0, SIZE - 1), st.integers(0, 5).map(lambda block: block * BLOCK))
lengths = st.one_of(st.integers(1, 3 * BLOCK), st.integers(1, 6).map(lambda n: n * BLOCK))


class AgainstBytes(RuleBasedStateMachine):
    """Each image is a byte array; what was not synced may be lost block by block in a crash."""

    directory: Path

    @initialize()
    def begin(self) -> None:
        self.temporary = tempfile.TemporaryDirectory()
        self.directory = Path(self.temporary.name) / "sr"
        self.store = Store(self.directory, SR)
        self.now: dict[str, bytearray] = {name: bytearray(SIZE) for name in NAMES}
        self.kept = {name: bytes(SIZE) for name in NAMES}
        self.gone: set[str] = set()
        self.ghosts: dict[str, bytes] = {}
        self.fill = 0

    def _kept(self) -> None:
        self.kept = {name: bytes(data) for name, data in self.now.items()}

    @rule(name=names, offset=offsets, length=lengths)
    def write(self, name: str, offset: int, length: int) -> None:
        self.fill = self.fill % 250 + 1
        data = bytes([self.fill]) * min(length, SIZE - offset)
        if name in self.gone:
            with pytest.raises(VolumeGone):
                self.store.write(name, offset, memoryview(data))
            return
        more = self.store.growth(name, offset, len(data))
        before = held(self.store)
        self.store.write(name, offset, memoryview(data))
        self.now[name][offset : offset + len(data)] = data
        assert more >= 0
        # A slot that is written over only later counts as shared until then.
        assert held(self.store) - before <= more

    @rule(name=names, offset=offsets, length=lengths)
    def discard(self, name: str, offset: int, length: int) -> None:
        if name not in self.gone:
            length = min(length, SIZE - offset)
            before = set(blocks(self.store, name))
            given_back = self.store.discard(name, offset, length)
            assert given_back <= len(before - set(blocks(self.store, name))) * BLOCK
            self.now[name][offset : offset + length] = bytes(length)

    @rule(name=names, size=st.integers(0, SIZE))
    def resize(self, name: str, size: int) -> None:
        if name not in self.gone:
            self.store.resize(name, size)
            self.now[name][size:] = bytes(SIZE - size)
            if size == 0:
                self.store.commit()
                self._kept()

    @rule(origin=names, name=names)
    def fork(self, origin: str, name: str) -> None:
        if origin == name:
            return
        if origin in self.gone:
            with pytest.raises(VolumeGone):
                self.store.fork(origin, name)
            return
        self.store.fork(origin, name)
        self.gone.discard(name)
        self.ghosts.pop(name, None)
        self.now[name][:] = self.now[origin]
        self._kept()

    @rule(name=names)
    def drop(self, name: str) -> None:
        self.store.drop(name)
        self.store.commit()
        self.gone.discard(name)
        self.ghosts.pop(name, None)
        self.now[name][:] = bytes(SIZE)
        self._kept()

    @rule(name=names)
    def strip(self, name: str) -> None:
        if name in self.gone or not any(self.now[name]):
            return
        self.store.strip(name)
        self.store.commit()
        self.ghosts[name] = bytes(self.now[name])
        self.gone.add(name)
        self.now[name][:] = bytes(SIZE)
        self._kept()

    @rule()
    def sync(self) -> None:
        self.store.commit()
        self._kept()

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store(self.directory, SR)
        self._kept()

    @rule()
    def crash(self) -> None:
        self.store.abandon()
        self.store = Store(self.directory, SR)
        for name in NAMES:
            if name in self.gone:
                continue
            data = self.store.read(name, 0, SIZE)
            both = zip(data, self.kept[name], self.now[name], strict=True)
            if data != self.kept[name]:
                assert all(x in (old, new) for x, old, new in both)
            self.now[name][:] = data
        self._kept()

    @rule(one=names, other=names)
    def compare(self, one: str, other: str) -> None:
        seen = {
            name: self.ghosts[name] if name in self.gone else bytes(self.now[name])
            for name in (one, other)
        }
        listed = set(blocks(self.store, one, other))
        for block in range(SIZE // BLOCK):
            part = slice(block * BLOCK, (block + 1) * BLOCK)
            if seen[one][part] != seen[other][part]:
                assert block in listed
        if one == other:
            assert not listed

    @invariant()
    def reads_back(self) -> None:
        for name in NAMES:
            if name in self.gone:
                with pytest.raises(VolumeGone):
                    self.store.read(name, 0, SIZE)
                continue
            assert self.store.read(name, 0, SIZE) == self.now[name]
            empty = set(range(SIZE // BLOCK)) - set(blocks(self.store, name))
            assert all(not any(self.now[name][b * BLOCK : (b + 1) * BLOCK]) for b in empty)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            for name in NAMES:
                self.store.drop(name)
            self.store.close()
            assert data_bytes(self.directory) == 0
            self.temporary.cleanup()


TestAgainstBytes = AgainstBytes.TestCase
TestAgainstBytes.settings = settings(
    max_examples=12, stateful_step_count=40, deadline=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


def blocks(store: Store, name: str, since: str | None = None) -> list[int]:
    found: list[int] = []
    start: int | None = 0
    while start is not None:
        page = store.extents(name, since, start, 2)
        assert len(page.found) <= 2
        for extent in page.found:
            assert extent.offset >= start
            assert extent.length > 0
            found += range(extent.offset // BLOCK, extent.end // BLOCK)
        start = page.next
    assert found == sorted(set(found))
    return found


def held(store: Store) -> int:
    """Bytes of all slots that were ever taken."""
    return store._map.next_slot * BLOCK


def data_bytes(directory: Path) -> int:
    """What the files take on the disk."""
    return sum(path.stat().st_blocks * 512 for path in directory.glob("*.data"))


@pytest.fixture
async def volumes(tmp_path: Path) -> Any:
    made = LocalVolumes(tmp_path / "volumes")
    await made.open()
    yield made
    await made.aclose()


KEY = ImageKey(SR, "one")


async def test_extents_and_copies(volumes: LocalVolumes) -> None:
    far = (1 << 40) + 5
    await volumes.write(KEY, far, b"far away")
    await volumes.write(KEY, 3 * BLOCK, b"x" * (2 * BLOCK))
    listed = [extent async for extent in extents_of(volumes, KEY)]
    assert listed == [Extent(3 * BLOCK, 2 * BLOCK), Extent(1 << 40, BLOCK)]
    listed = [extent async for extent in extents_of(volumes, KEY, size=4 * BLOCK + 7)]
    assert listed == [Extent(3 * BLOCK, BLOCK + 7)]
    copy = ImageKey(OTHER, "copy")
    await volumes.write(copy, 0, b"of before")
    pieces = [count async for count in copy_image(volumes, KEY, volumes, copy)]
    assert sum(pieces) == 3 * BLOCK
    assert await volumes.read(copy, far - 1, 10) == b"\0far away\0"
    assert await volumes.read(copy, 0, 9) == bytes(9)
    await volumes.write(copy, 3 * BLOCK, b"y")
    assert await volumes.read(KEY, 3 * BLOCK, 1) == b"x"


async def test_an_sr_is_dropped_as_a_whole(volumes: LocalVolumes) -> None:
    await volumes.write(KEY, 0, b"data")
    await volumes.write(ImageKey(OTHER, "one"), 0, b"other")
    assert await volumes.images(SR) == ["one"]
    await volumes.drop_all(SR)
    await volumes.drop_all(SR)
    assert volumes.srs() == [OTHER]
    assert await volumes.read(KEY, 0, 4) == bytes(4)


async def test_names_may_hold_anything(tmp_path: Path) -> None:
    volumes = LocalVolumes(tmp_path / "deep" / "volumes")
    odd = ImageKey("../../etc", "/iso dir/\0ünï.iso")
    await volumes.write(odd, 0, b"data")
    assert await volumes.read(odd, 0, 4) == b"data"
    await volumes.aclose()
    files = await asyncio.to_thread(lambda: list(tmp_path.rglob("*.data")))
    assert len(files) == 1
    assert files[0].is_relative_to(tmp_path / "deep" / "volumes")


async def test_one_process_at_a_time(volumes: LocalVolumes, tmp_path: Path) -> None:
    await volumes.write(KEY, 0, b"data")
    second = LocalVolumes(tmp_path / "volumes")
    with pytest.raises(VolumeBusy):
        await second.read(KEY, 0, 4)
    await volumes.drop_all(SR)
    assert await second.read(KEY, 0, 4) == bytes(4)
    await second.aclose()


async def test_whoever_is_patient_waits_for_another_process(tmp_path: Path) -> None:
    first, second = LocalVolumes(tmp_path), LocalVolumes(tmp_path, patience=20)
    await first.write(KEY, 0, b"data")
    waiting = asyncio.ensure_future(second.read(KEY, 0, 4))
    done, _ = await asyncio.wait((waiting,), timeout=0.3)
    assert not done
    await first.detach(SR)
    assert await waiting == b"data"
    with pytest.raises(VolumeBusy):
        await first.attach(SR)
    await second.aclose()
    await first.attach(SR)
    await first.aclose()


async def test_nothing_is_done_behind_the_fence(volumes: LocalVolumes) -> None:
    await volumes.write(KEY, 0, b"data")

    async def closed() -> None:
        raise RuntimeError("another one leads")

    volumes.fence = closed
    for refused in (volumes.write(KEY, 0, b"late"), volumes.read(KEY, 0, 4), volumes.drop(KEY)):
        with pytest.raises(RuntimeError):
            await refused


async def test_directories_are_told_apart(tmp_path: Path) -> None:
    one, same, other = (LocalVolumes(tmp_path / name) for name in ("a", "a", "b"))
    assert await same.identity() == ""
    known = {await made.identity(make=True) for made in (one, same)}
    assert known == {await one.identity()}
    assert await other.identity(make=True) not in known


async def test_what_is_set_aside_is_kept(tmp_path: Path) -> None:
    for number in (1, 2):
        made = LocalVolumes(tmp_path / "volumes")
        assert await made.read(KEY, 0, 4) == bytes(4)
        await made.write(KEY, 0, b"data")
        assert await made.set_aside() == tmp_path / f"volumes-left-{number}"
    kept = LocalVolumes(tmp_path / "volumes-left-1")
    assert await kept.read(KEY, 0, 4) == b"data"
    await kept.aclose()
    assert await LocalVolumes(tmp_path / "none").set_aside() is None


async def test_a_half_dropped_sr_is_swept(tmp_path: Path) -> None:
    half = tmp_path / "dropped-x"
    half.mkdir()
    (half / "00000000.data").write_bytes(b"rest")
    made = LocalVolumes(tmp_path)
    await made.open()
    assert not half.exists()
    await made.aclose()


async def test_what_was_lost_is_told(volumes: LocalVolumes) -> None:
    await volumes.write(KEY, 0, b"kept")
    await volumes.sync(KEY)
    await volumes.write(KEY, BLOCK, b"lost")
    place = volumes._place(SR)

    def breaks(store: Store) -> None:
        store._map._db.execute("no such statement")

    with pytest.raises(OSError, match="cannot be changed"):
        await volumes._change(SR, breaks)
    assert place.lost == {"one"}
    with pytest.raises(OSError, match="was lost"):
        await volumes.sync(KEY)
    assert await volumes.read(KEY, 0, 4) == b"kept"
    assert await volumes.read(KEY, BLOCK, 4) == bytes(4)
    await volumes.sync(KEY)


def test_data_in_more_files_than_are_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xapi.storage.volumes_segments.SEGMENT_SLOTS", 2)
    monkeypatch.setattr("xapi.storage.volumes_store.SEGMENT_SLOTS", 2)
    monkeypatch.setattr("xapi.storage.volumes_segments._OPEN_FILES", 3)
    store = Store(tmp_path, SR)
    data = os.urandom(20 * BLOCK)
    store.write("a", 100, memoryview(data))
    store.commit()
    store.fork("a", "b")
    assert len(list(tmp_path.glob("*.data"))) == 11
    store.discard("a", 0, 10 * BLOCK)
    store.commit()
    assert store.read("b", 100, len(data)) == data
    store.drop("b")
    # 11 blocks of "a" are left, in files of two; the last file is written to still.
    assert len(list(tmp_path.glob("*.data"))) == 6
    assert store.read("a", 100, len(data)) == bytes(10 * BLOCK - 100) + data[10 * BLOCK - 100 :]
    store.close()
