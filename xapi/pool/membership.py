"""A supporter's side of its membership: it keeps what the coordinator tells it to keep, and asks
for a new certificate in time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xapi.pool.control import PoolControl
from xapi.pool.link import Link
from xapi.pool.listener import Listener, Peer

__all__ = ["Membership"]

_ISSUE_SECONDS = 20.0


class Membership:
    """Talks to the coordinator over `link`."""

    def __init__(self, control: PoolControl, link: Link) -> None:
        self._control = control
        self._link = link
        self._told_port = 0

    def serve(self, listener: Listener) -> None:
        """Answer the coordinator."""
        listener.handle("keep", self._keep)
        self._control.certificates.renew_by(self.renew)
        self._control.certificates.serve(listener)

    # With each sign of life

    async def says(self) -> dict[str, Any]:
        """What goes with a sign of life. Raises OSError."""
        return {"kept": await self.kept()}

    async def introduces(self) -> dict[str, Any]:
        """What goes with a hello. Raises OSError."""
        return {
            **await self.says(),
            "endpoint": self._control.endpoint,
            "certificates": await self._control.certificates.read(),
        }

    async def told(self, answer: Mapping[str, Any]) -> bool:
        """Keep what the coordinator's answer holds; whether it held anything."""
        if not answer.get("keep"):
            return False
        await self.adopt(answer["keep"])
        return True

    def has_news(self) -> bool:
        """Whether there is something that a hello has to tell again."""
        return self._control.certificates.changed or self._told_port != self.api_port

    def has_told(self, api_port: int) -> None:
        """The hello was taken; it named this port."""
        self._control.certificates.changed = False
        self._told_port = api_port

    @property
    def api_port(self) -> int:
        """Where clients reach this host; 0 as long as nobody can."""
        return self._control.api_port

    async def kept(self) -> str:
        """The digest of what this host keeps. Raises OSError."""
        kept = self._control.keeper.now or await self._control.keeper.read()
        return kept.digest

    async def adopt(self, plain: Any) -> str:
        """Keep this from now on; gives the digest. Raises OSError, ValueError."""
        return (await self._control.keeper.adopt(plain)).digest

    async def renew(self) -> None:
        """A new key and certificate, now. Raises LinkBroken, OSError."""
        await self._control.credentials.renew(self._ask)

    async def run(self) -> None:
        """For ever: renew the certificate in time."""
        await self._control.credentials.care(self._control.certificates.renew)

    async def _ask(self, request: str) -> str:
        answer = await self._link.ask("certify", {"request": request}, silence=_ISSUE_SECONDS)
        return str(answer["certificate"])

    async def _keep(self, _peer: Peer, payload: Any) -> Any:
        return {"kept": await self.adopt(payload["keep"])}
