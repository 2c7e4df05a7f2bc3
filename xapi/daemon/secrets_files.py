"""What a host makes for itself at its first start and keeps: its uuid and the pool's secret."""

from __future__ import annotations

import random
import uuid
from pathlib import Path

from xapi.pool.files import write_private
from xapi.pool.keyring import Keyring, read_ring

__all__ = ["keep_host_uuid", "keep_pool_secret"]


def keep_host_uuid(state_dir: Path, seed: int | None) -> str:
    """This host's uuid; with a seed always the same one. Blocking. Raises OSError, ValueError."""
    path = state_dir / "host_uuid"
    if path.exists():
        return str(uuid.UUID(path.read_text("ascii").strip()))
    if seed is None:
        made = str(uuid.uuid4())
    else:
        bits = random.Random(f"host {seed}").getrandbits(128)  # noqa: S311 - to be repeatable
        made = str(uuid.UUID(int=bits, version=4))
    write_private(path, f"{made}\n".encode())
    return made


def keep_pool_secret(state_dir: Path) -> Keyring:
    """The secrets that hosts of the pool show each other. Blocking. Raises OSError, ValueError."""
    return Keyring(read_ring(state_dir / "pool"))
