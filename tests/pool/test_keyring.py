"""The secrets of a pool: steps of a rotation that follow each other get along."""

from __future__ import annotations

import asyncio
import stat
from itertools import pairwise
from pathlib import Path

import pytest

from xapi.pool.certificates import PoolFiles, found_pool
from xapi.pool.keeping import Keeper, Kept
from xapi.pool.keyring import Keyring, Ring, keep_ring, read_ring
from xapi.xenops.plain import to_plain


def steps() -> list[Ring]:
    one = Ring("one")
    offered = one.offer("two")
    switched = offered.switch()
    return [one, offered, switched, switched.settle()]


@pytest.mark.parametrize("pair", list(pairwise(steps())))
def test_neighbours_take_each_others_secret(pair: tuple[Ring, Ring]) -> None:
    before, after = map(Keyring, pair)
    assert before.accepts("a", after.secret)
    assert after.accepts("a", before.secret)
    assert after.ring.generation == before.ring.generation + 1


def test_after_a_rotation_the_former_secret_is_over() -> None:
    first, _, _, last = steps()
    assert last.secret != first.secret
    assert not Keyring(last).accepts("a", first.secret)
    assert not Keyring(first).accepts("a", last.secret)
    assert not Keyring(first).accepts("a", "")


def test_who_has_confirmed_the_new_secret_may_not_show_the_former() -> None:
    keyring = Keyring(steps()[2])
    keyring.behind = {"late"}.__contains__
    assert keyring.accepts("late", "one")
    assert not keyring.accepts("early", "one")
    assert keyring.accepts("early", "two")


def test_what_clients_of_the_api_may_show() -> None:
    settled, offered, switched, _ = map(Keyring, steps())
    assert settled.for_api() == ["one"]
    assert offered.for_api() == ["one", "two"]
    assert switched.for_api() == ["two"]
    switched.rotating = True
    assert switched.for_api() == ["two", "one"]


def test_the_file_is_kept(tmp_path: Path) -> None:
    made = read_ring(tmp_path)
    assert len(made.secret) == 64
    assert read_ring(tmp_path) == made
    keep_ring(tmp_path, made.offer("two"))
    assert read_ring(tmp_path) == made.offer("two")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


def keeper(directory: Path, *, users: bool = True) -> Keeper:
    files = PoolFiles(directory / "pool")
    ring = read_ring(files.directory)
    return Keeper(files, Keyring(ring), directory / "users" if users else None)


async def test_a_member_takes_over_what_the_coordinator_keeps(tmp_path: Path) -> None:
    found_pool(PoolFiles(tmp_path / "one" / "pool"), "uuid-one")
    one, two = keeper(tmp_path / "one"), keeper(tmp_path / "two")
    (tmp_path / "one" / "users").write_text("root:$argon2x\n")
    (tmp_path / "two").mkdir(exist_ok=True)
    (tmp_path / "two" / "users").write_text("root:$argon2y\n")
    await one.trust("corp.pem", "A")
    await two.trust("old.pem", "B")
    kept = await one.read()
    assert (await two.adopt(to_plain(kept))).digest == kept.digest
    assert two.keyring.ring == one.keyring.ring
    # What counts is what a fresh start finds.
    again = await keeper(tmp_path / "two").read()
    assert again == kept
    assert again.authority.startswith("-----BEGIN PRIVATE KEY-----")
    assert dict(again.trusted) == {"corp.pem": "A"}
    for path in (tmp_path / "two").rglob("*"):
        if path.is_file():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_users_from_elsewhere_are_not_touched(tmp_path: Path) -> None:
    member = keeper(tmp_path, users=False)
    kept = Kept(Ring("x", 5), "", "root:$argon2x\n")
    assert (await member.adopt(to_plain(kept))).digest == kept.digest
    assert not (tmp_path / "users").exists()


@pytest.mark.parametrize("name", ["../evil", "a/b", ".."])
async def test_no_name_leads_out_of_the_directory(tmp_path: Path, name: str) -> None:
    member = keeper(tmp_path)
    before = member.keyring.ring
    with pytest.raises((ValueError, OSError)):
        await member.adopt(to_plain(Kept(Ring("x", 5), "", None, {name: "A"})))
    assert member.keyring.ring == before
    left = await asyncio.to_thread(lambda: [path.name for path in tmp_path.iterdir()])
    assert left == ["pool"]
