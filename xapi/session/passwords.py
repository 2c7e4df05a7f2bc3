"""Local users: a file with one argon2 hash a user, and whoever else can check a password.

Hashing takes tens of milliseconds and 19 MiB by design, so it runs in two threads (the library
releases the interpreter lock) behind a bounded queue: a flood of logins neither stops the loop nor
fills the memory. A password that was right a moment ago is recognised by a keyed digest that lives
only in this process, since tools log in for every request. Nothing here knows sessions.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import os
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from xapi.generated.errors import ChangePasswordRejected, TooBusy

__all__ = ["Authenticator", "LocalUsers", "UserFileError", "new_password", "read_users"]

T = TypeVar("T")

_THREADS = 2
_WAITING_MAX = 64
_REMEMBERED_SECONDS = 300.0
_REMEMBERED_MAX = 1024
_LOOK_SECONDS = 2.0
"""How late a change of the file by another process may be noticed."""
_PASSWORD_MAX = 1024
"""Characters; more is no password but an attempt to keep the hasher busy."""


class UserFileError(Exception):
    """The file of users cannot be read; the text names file and line."""


class Authenticator(Protocol):
    """Checks the passwords of local accounts."""

    async def authenticate(self, user: str, password: str) -> bool:
        """True if the password is right. Raises TOO_BUSY."""
        ...

    async def change_password(self, user: str, password: str) -> None:
        """Raises CHANGE_PASSWORD_REJECTED [text], TOO_BUSY."""
        ...

    async def close(self) -> None: ...


def new_password() -> str:
    """A random password, 120 bits, easy to copy."""
    return secrets.token_urlsafe(15)


def read_users(path: Path) -> dict[str, str]:
    """User -> hash. Raises UserFileError, FileNotFoundError."""
    users: dict[str, str] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        user, colon, hashed = line.partition(":")
        if not colon or not user or not hashed.startswith("$argon2"):
            raise UserFileError(f"{path}, line {number}: not of the form user:hash")
        users[user] = hashed.strip()
    return users


def _write_users(path: Path, users: Mapping[str, str]) -> None:
    text = "".join(f"{user}:{hashed}\n" for user, hashed in users.items())
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    with os.fdopen(os.open(temporary, flags, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


class LocalUsers:
    """Implements `Authenticator` over a file that only its owner can read."""

    def __init__(
        self,
        path: Path,
        *,
        hasher: PasswordHasher | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = path
        # OWASP's second choice for argon2id: 19 MiB, 2 passes, 1 lane; about 25 ms.
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
        self._monotonic = monotonic
        self._threads = ThreadPoolExecutor(_THREADS, "password")
        self._waiting = 0
        self._users: dict[str, str] = {}
        self._read_at: tuple[int, int, int] | None = None
        self._looked_at = float("-inf")
        self._decoy = ""
        self._key = secrets.token_bytes(32)
        self._remembered: OrderedDict[bytes, float] = OrderedDict()

    async def create(self, user: str, password: str) -> bool:
        """Make the file with one user, unless it is there. True if it was made."""
        if self.path.exists():
            await self._run(self._reload)
            return False
        await self._run(lambda: self._store(user, password))
        return True

    async def authenticate(self, user: str, password: str) -> bool:
        """See `Authenticator`. Takes as long for a user who does not exist."""
        if len(password) > _PASSWORD_MAX or len(user) > _PASSWORD_MAX:
            return False
        if self._monotonic() - self._looked_at > _LOOK_SECONDS:
            # `xapi passwd` changes the file under a running daemon.
            await self._run(self._reload)
        if self._is_remembered(user, password):
            return True
        known, right = await self._run(lambda: self._verify(user, password))
        if known and right:
            self._remember(user, password)
            return True
        return False

    async def change_password(self, user: str, password: str) -> None:
        """See `Authenticator`; adds the user if there is none of that name."""
        if not password:
            raise ChangePasswordRejected("the password is empty")
        if len(password) > _PASSWORD_MAX:
            raise ChangePasswordRejected(f"the password has more than {_PASSWORD_MAX} characters")
        if not user or set(user) & set(":\n\r\0") or user.startswith("#"):
            raise ChangePasswordRejected("the user name is empty or has a colon or line break")
        await self._run(lambda: self._store(user, password))

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)

    async def _run(self, work: Callable[[], T]) -> T:
        if self._waiting >= _WAITING_MAX:
            raise TooBusy
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._waiting -= 1

    # On a password thread

    def _reload(self) -> None:
        self._looked_at = self._monotonic()
        stat = self.path.stat()
        mark = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        if mark != self._read_at:
            self._users = read_users(self.path)
            self._read_at = mark
            self._remembered.clear()

    def _verify(self, user: str, password: str) -> tuple[bool, bool]:
        self._reload()
        if not self._decoy:
            self._decoy = self._hasher.hash(secrets.token_hex(16))
        hashed = self._users.get(user)
        try:
            self._hasher.verify(hashed or self._decoy, password.encode("utf-8", "surrogatepass"))
        except (VerificationError, InvalidHashError):
            return hashed is not None, False
        return hashed is not None, True

    def _store(self, user: str, password: str) -> None:
        users = read_users(self.path) if self.path.exists() else {}
        users[user] = self._hasher.hash(password.encode("utf-8", "surrogatepass"))
        _write_users(self.path, users)
        self._reload()

    # Remembered passwords, on the loop

    def _digest(self, user: str, password: str) -> bytes:
        # The hash is part of it, so a changed password is forgotten by itself.
        text = "\0".join((user, self._users.get(user, ""), password))
        return hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), hashlib.sha256)

    def _is_remembered(self, user: str, password: str) -> bool:
        until = self._remembered.get(self._digest(user, password))
        return until is not None and until > self._monotonic()

    def _remember(self, user: str, password: str) -> None:
        digest = self._digest(user, password)
        self._remembered[digest] = self._monotonic() + _REMEMBERED_SECONDS
        self._remembered.move_to_end(digest)
        while len(self._remembered) > _REMEMBERED_MAX:
            self._remembered.popitem(last=False)
