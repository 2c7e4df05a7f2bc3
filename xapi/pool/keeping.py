"""What every member of a pool keeps, so that each could lead it: secrets, the authority's key,
users, certificates that were installed.

The coordinator's copy holds. It is sent as plain values over mutual TLS; a member writes what
differs and then has the same digest. Files are written whole or not at all, for their owner only.
This module must not know when it is sent, nor to whom.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from xapi.pool.certificates import PoolFiles
from xapi.pool.files import to_the_end, write_private
from xapi.pool.keyring import Keyring, Ring, keep_ring
from xapi.xenops.plain import from_plain, to_plain

__all__ = ["Keeper", "Kept", "Leadership", "keep_leadership", "read_leadership"]

_LEADERSHIP = "leadership.json"


@dataclass(frozen=True, slots=True)
class Leadership:
    """Who could be asked who leads, and how often that has changed by command."""

    reign: int = 0
    """Counts the changes; a claim of a lower one is out of date."""
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    """Uuid -> ``host:port`` of every member, as it was reached last."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All of it, at one time."""

    ring: Ring
    authority: str
    """The key (PEM) of the pool's authority."""
    users: str | None = None
    """The file of local users; None where users come from elsewhere."""
    trusted: Mapping[str, str] = field(default_factory=dict[str, str])
    """Name -> certificate (PEM) of authorities outside the pool."""
    leadership: Leadership = Leadership()

    @property
    def digest(self) -> str:
        text = orjson.dumps(to_plain(self), option=orjson.OPT_SORT_KEYS)
        return hashlib.sha256(text).hexdigest()


def read_leadership(directory: Path) -> Leadership:
    """Blocking. Raises OSError, ValueError."""
    path = directory / _LEADERSHIP
    return (
        from_plain(Leadership, orjson.loads(path.read_bytes())) if path.exists() else Leadership()
    )


def keep_leadership(directory: Path, leadership: Leadership) -> None:
    """Blocking. Raises OSError."""
    text = orjson.dumps(to_plain(leadership), option=orjson.OPT_INDENT_2)
    write_private(directory / _LEADERSHIP, text)


class Keeper:
    """Reads and writes this host's copy."""

    def __init__(self, files: PoolFiles, keyring: Keyring, users: Path | None) -> None:
        """`users`: the file of local users; None where users come from elsewhere."""
        self._files = files
        self._users = users
        self.keyring = keyring
        self.now: Kept | None = None
        """As last read or written."""
        self.leadership = Leadership()
        """As last read or written."""
        self._changing = asyncio.Lock()
        self._adopting: asyncio.Task[None] | None = None

    @property
    def trusted_directory(self) -> Path:
        """Certificates of authorities outside the pool, one file a name."""
        return self._files.directory / "trusted"

    async def read(self) -> Kept:
        """What is there now. Raises OSError."""
        async with self._changing:
            self.now = await asyncio.to_thread(self._read)
            self.leadership = self.now.leadership
            return self.now

    async def led(self, leadership: Leadership) -> None:
        """Keep this from now on. Raises OSError."""
        async with self._changing:
            await asyncio.to_thread(keep_leadership, self._files.directory, leadership)
            self.leadership = leadership

    async def turn(self, ring: Ring) -> None:
        """Go on to the ring: on the disk first. Raises OSError."""
        async with self._changing:
            await to_the_end(keep_ring, self._files.directory, ring)
            self.keyring.ring = ring

    async def adopt(self, plain: Mapping[str, object]) -> Kept:
        """Take over what the coordinator keeps. Raises OSError, ValueError."""
        kept = from_plain(Kept, plain)
        # Whoever waits may be cancelled; the files are written to the end all the same, and nobody
        # else writes them meanwhile.
        self._adopting = asyncio.get_running_loop().create_task(self._adopt(kept))
        await asyncio.shield(self._adopting)
        return kept

    async def _adopt(self, kept: Kept) -> None:
        async with self._changing:
            await to_the_end(self._write, kept)
            self.keyring.ring = kept.ring
            # What differs here for a reason (users come from elsewhere) counts as taken over.
            self.now = kept
            self.leadership = kept.leadership

    async def trust(self, name: str, certificate: str | None) -> None:
        """Keep an authority's certificate under the name; None: no longer. Raises OSError."""

        def change() -> None:
            path = self.trusted_directory / name
            if certificate is None:
                path.unlink(missing_ok=True)
            else:
                write_private(path, certificate.encode())

        async with self._changing:
            await to_the_end(change)

    def _read(self) -> Kept:
        users = self._users
        trusted = self.trusted_directory
        return Kept(
            self.keyring.ring,
            self._files.ca_key.read_text("ascii") if self._files.ca_key.exists() else "",
            users.read_text("utf-8") if users is not None and users.exists() else None,
            {path.name: path.read_text() for path in sorted(trusted.iterdir())}
            if trusted.is_dir()
            else {},
            read_leadership(self._files.directory),
        )

    def _write(self, kept: Kept) -> None:
        found = self._read()
        if kept.authority and kept.authority != found.authority:
            write_private(self._files.ca_key, kept.authority.encode())
        if self._users is not None and kept.users is not None and kept.users != found.users:
            write_private(self._users, kept.users.encode())
        for name in found.trusted.keys() - kept.trusted.keys():
            (self.trusted_directory / name).unlink()
        for name, certificate in kept.trusted.items():
            if Path(name).name != name:
                raise ValueError(f"{name!r} is no name of a certificate")
            if found.trusted.get(name) != certificate:
                write_private(self.trusted_directory / name, certificate.encode())
        if kept.leadership != found.leadership:
            keep_leadership(self._files.directory, kept.leadership)
        # Last: the ring stands for all that goes with it.
        keep_ring(self._files.directory, kept.ring)
