"""Local users and their passwords."""

from __future__ import annotations

import asyncio
import stat
import sys
import textwrap
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from xapi.generated.errors import ChangePasswordRejected, TooBusy
from xapi.session import pam, passwords
from xapi.session.passwords import LocalUsers, UserFileError, new_password, read_users

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class CountingHasher(PasswordHasher):
    verified = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:
        self.verified += 1
        return super().verify(hash, password)


@pytest.fixture
async def users(tmp_path: Path) -> AsyncGenerator[LocalUsers]:
    made = LocalUsers(tmp_path / "users", hasher=QUICK)
    assert await made.create("root", "pw")
    yield made
    await made.close()


async def test_the_file_holds_hashes_and_is_private(users: LocalUsers) -> None:
    assert stat.S_IMODE(users.path.stat().st_mode) == 0o600
    text = users.path.read_text()
    assert text.startswith("root:$argon2id$")
    assert "pw" not in text.partition(":")[2].split("$")[-1:]
    assert list(users.path.parent.iterdir()) == [users.path]


async def test_right_and_wrong(users: LocalUsers) -> None:
    assert await users.authenticate("root", "pw")
    assert await users.authenticate("root", "pw")
    for user, password in [
        ("root", ""), ("root", "pW"), ("root", "pw "), ("", ""), ("", "pw"), ("nobody", "pw"),
        ("root", "p" * 2000), ("r" * 2000, "pw"), ("root\0", "pw"), ("root", "\udcff"),
    ]:  # fmt: skip
        assert not await users.authenticate(user, password)


async def test_a_second_start_keeps_the_users(users: LocalUsers) -> None:
    again = LocalUsers(users.path, hasher=QUICK)
    assert not await again.create("root", "other")
    assert await again.authenticate("root", "pw")
    await again.close()


async def test_a_changed_password_is_taken_at_once(users: LocalUsers) -> None:
    assert await users.authenticate("root", "pw")
    await users.change_password("root", "new")
    assert not await users.authenticate("root", "pw")
    assert await users.authenticate("root", "new")
    await users.change_password("anna", "a")
    assert await users.authenticate("anna", "a")
    for user, password in [("root", ""), ("a:b", "x"), ("", "x"), ("a\nb", "x"), ("#a", "x")]:
        with pytest.raises(ChangePasswordRejected):
            await users.change_password(user, password)


async def test_a_change_by_another_process_is_noticed(tmp_path: Path) -> None:
    clock = Clock()
    users = LocalUsers(tmp_path / "users", hasher=QUICK, monotonic=clock)
    await users.create("root", "pw")
    assert await users.authenticate("root", "pw")
    other = LocalUsers(users.path, hasher=QUICK)
    await other.change_password("root", "new")
    clock.now += 3
    assert not await users.authenticate("root", "pw")
    await users.close()
    await other.close()


async def test_an_unknown_user_costs_a_hash_as_well(tmp_path: Path) -> None:
    hasher = CountingHasher(time_cost=1, memory_cost=8, parallelism=1)
    users = LocalUsers(tmp_path / "users", hasher=hasher)
    await users.create("root", "pw")
    for user in ("nobody", "root"):
        before = hasher.verified
        assert not await users.authenticate(user, "x")
        assert hasher.verified == before + 1
    await users.close()


async def test_a_right_password_is_remembered_for_five_minutes(tmp_path: Path) -> None:
    clock = Clock()
    hasher = CountingHasher(time_cost=1, memory_cost=8, parallelism=1)
    users = LocalUsers(tmp_path / "users", hasher=hasher, monotonic=clock)
    await users.create("root", "pw")
    for _ in range(5):
        assert await users.authenticate("root", "pw")
    assert hasher.verified == 1
    clock.now += 301
    assert await users.authenticate("root", "pw")
    assert hasher.verified == 2
    for _ in range(3):
        assert not await users.authenticate("root", "wrong")
    assert hasher.verified == 5
    await users.close()


async def test_a_flood_is_refused_not_queued(
    users: LocalUsers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_WAITING_MAX", 3)
    tries = [users.authenticate("root", f"{n}") for n in range(10)]
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(result, TooBusy) for result in results) >= 7
    assert await users.authenticate("root", "pw")


@pytest.mark.parametrize("line", ["root", ":x", "root:", "root:plain"])
def test_a_damaged_file_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "users"
    path.write_text(f"# comment\n\n{line}\n")
    with pytest.raises(UserFileError, match="users, line 3"):
        read_users(path)


def test_made_passwords_differ() -> None:
    assert len({new_password() for _ in range(100)}) == 100
    assert len(new_password()) == 20


PAM_MODULE = """
    class pam:
        def authenticate(self, user, password, service):
            if user == "crash":
                import os
                os.abort()
            if user == "hang":
                import time
                time.sleep(60)
            return (user, password, service) == ("anna", "pä", "login")
"""


@pytest.fixture
def fake_pam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pam.py").write_text(textwrap.dedent(PAM_MODULE))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


@pytest.mark.usefixtures("fake_pam")
async def test_pam_in_a_process_of_its_own() -> None:
    users = pam.PamUsers()
    assert await users.authenticate("anna", "pä")
    assert not await users.authenticate("anna", "x")
    assert not await users.authenticate("crash", "x")
    with pytest.raises(ChangePasswordRejected):
        await users.change_password("anna", "x")


@pytest.mark.usefixtures("fake_pam")
async def test_pam_that_hangs_is_given_up() -> None:
    assert not await pam.PamUsers(seconds=0.5).authenticate("hang", "x")


async def test_without_the_extra_nobody_gets_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pam.py").write_text("raise ImportError\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert not await pam.PamUsers().authenticate("root", "x")
    assert sys.executable
