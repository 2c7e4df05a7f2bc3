"""What the coordinator's place in etcd says of who has it, or is to have it."""

from __future__ import annotations

from dataclasses import dataclass

import orjson

__all__ = ["Holder"]


@dataclass(frozen=True, slots=True)
class Holder:
    """What the place's key says of its holder."""

    uuid: str
    endpoint: str
    """``host:port`` for other hosts."""
    name: str
    api: str = ""
    """Where clients reach it, if that is known before it serves them."""

    def text(self) -> str:
        said = {"uuid": self.uuid, "at": self.endpoint, "name": self.name, "api": self.api}
        return orjson.dumps(said).decode()

    @classmethod
    def read(cls, text: str) -> Holder | None:
        """None for a holder that is no server, such as a command."""
        try:
            found = orjson.loads(text)
            api = str(found.get("api", ""))
            return cls(str(found["uuid"]), str(found["at"]), str(found["name"]), api)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def is_same_host(self, text: str) -> bool:
        """Whether that is this host; a holder, in a run that is over: one holds the state
        directory."""
        other = Holder.read(text)
        return other is not None and other.uuid == self.uuid
