"""Whether this host leads its pool or follows another one: a file of the state directory.

Without the file the host is the coordinator. The file is written last when a host joins and removed
first when it leaves, so a crash in between leaves it in one role or the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import orjson

from xapi.pool.files import write_private
from xapi.pool.link import Endpoint
from xapi.xenops.plain import from_plain, to_plain

__all__ = ["Supporter", "forget_role", "keep_role", "read_role"]

_FILE = "role.json"


@dataclass(frozen=True, slots=True)
class Supporter:
    """The role of a host that follows a coordinator."""

    host: str
    """Reference of this host's row."""
    coordinator_uuid: str
    coordinator: str
    """``host:port`` where the coordinator listens for hosts."""
    address: str
    """What users are sent to with HOST_IS_SLAVE."""
    handover: str = ""
    """Token of a handover that this host has given, until the coordinator is known to lead."""

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.coordinator_uuid, self.coordinator)


def read_role(state_dir: Path) -> Supporter | None:
    """None for the coordinator. Blocking. Raises OSError, ValueError."""
    path = state_dir / _FILE
    if not path.exists():
        return None
    return from_plain(Supporter, orjson.loads(path.read_bytes()))


def keep_role(state_dir: Path, role: Supporter) -> None:
    """From the next start on. Blocking. Raises OSError."""
    write_private(state_dir / _FILE, orjson.dumps(to_plain(role), option=orjson.OPT_INDENT_2))


def forget_role(state_dir: Path) -> None:
    """Be a coordinator from the next start on. Blocking. Raises OSError."""
    (state_dir / _FILE).unlink(missing_ok=True)
