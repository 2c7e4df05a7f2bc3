"""The pool secret, and how it is replaced while the pool works.

A ring is one state of a rotation; states only go forward, and two that follow each other get along:

* settled: one secret;
* offered: the old one is used, the new one is taken as well. The next step is taken only when every
  member has confirmed that it takes the new one;
* switched: the new one is used, the old one is taken as well, at the port between hosts alone. Ends
  when every member has confirmed the new one; who was away comes back with the old one until then.

The ring is one file, so a crash leaves one state or the other. What the coordinator says holds: a
member takes over its ring whatever it had. Who has confirmed what is not known here.
"""

from __future__ import annotations

import dataclasses
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import orjson

from xapi.pool.files import write_private
from xapi.xenops.plain import from_plain, to_plain

__all__ = ["Keyring", "Ring", "keep_ring", "new_secret", "read_ring"]

_FILE = "secrets.json"


def new_secret() -> str:
    """256 random bits."""
    return secrets.token_hex(32)


@dataclass(frozen=True, slots=True)
class Ring:
    """The secrets of a pool at one step of a rotation."""

    secret: str
    """What a host shows when it asks another one."""
    generation: int = 1
    """Counts the steps."""
    phase: Literal["settled", "offered", "switched"] = "settled"
    also: str = ""
    """Taken as well; empty where settled."""

    def offer(self, secret: str) -> Ring:
        """The step after settled."""
        return Ring(self.secret, self.generation + 1, "offered", secret)

    def switch(self) -> Ring:
        """The step after offered."""
        return Ring(self.also, self.generation + 1, "switched", self.secret)

    def settle(self) -> Ring:
        """The step after switched."""
        return dataclasses.replace(
            self, generation=self.generation + 1, phase="settled", also=""
        )  # fmt: skip


def read_ring(directory: Path) -> Ring:
    """The ring kept below the pool's directory; made where there is none.

    Blocking. Raises OSError, ValueError.
    """
    path = directory / _FILE
    if not path.exists():
        keep_ring(directory, Ring(new_secret()))
    return from_plain(Ring, orjson.loads(path.read_bytes()))


def keep_ring(directory: Path, ring: Ring) -> None:
    """Blocking. Raises OSError."""
    write_private(directory / _FILE, orjson.dumps(to_plain(ring), option=orjson.OPT_INDENT_2))


class Keyring:
    """The ring in use; `ring` is replaced once the new one is on the disk."""

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        self.behind: Callable[[str], bool] = _everybody
        """Whether the host of a uuid may still show the former secret."""
        self.rotating = False
        """While a rotation is under way, the API takes the former secret as well."""

    @property
    def secret(self) -> str:
        """What this host shows to others."""
        return self.ring.secret

    def for_api(self) -> list[str]:
        """What clients of the API may show (`slave_login`, cookies)."""
        ring = self.ring
        both = ring.also and (ring.phase == "offered" or self.rotating)
        return [ring.secret, ring.also] if both else [ring.secret]

    def accepts(self, uuid: str, given: str) -> bool:
        """Whether the host of that certificate may come in with this secret."""
        ring = self.ring
        former = ring.phase == "switched" and not self.behind(uuid)
        also = "" if former else ring.also
        # Both are compared whatever comes of the first.
        fits = [_same(given, secret) for secret in (ring.secret, also) if secret]
        return any(fits)


def _same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


def _everybody(_uuid: str) -> bool:
    return True
