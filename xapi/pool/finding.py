"""Finding the coordinator after its role or its address has changed.

Every member knows where the others listened last. A member that does not reach its coordinator
asks them; a host that begins to lead, or to listen elsewhere, tells them. What counts is what a
host says of itself: others only give a hint whom to ask. A claim of a lower reign is out of date.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from xapi.pool.link import Endpoint, LinkBroken, Links
from xapi.pool.listener import Listener, Peer
from xapi.xenops.plain import from_plain, to_plain

__all__ = ["ANY_MEMBER", "Leader", "claim", "find", "serve"]

_log = logging.getLogger(__name__)

ANY_MEMBER = ("who", "leads")
"""What any member may ask of any other."""
_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Leader:
    """A host that leads the pool, as somebody says."""

    uuid: str
    endpoint: str
    address: str
    """Where clients reach it."""
    reign: int


def serve(
    listener: Listener, leader: Callable[[], Leader], claimed: Callable[[Leader], bool]
) -> None:
    """Answer others. `claimed`: a host says that it leads; True if it is believed."""

    async def who(_peer: Peer, _payload: Any) -> Any:
        return to_plain(leader())

    async def leads(peer: Peer, payload: Any) -> Any:
        said = from_plain(Leader, payload)
        return {"follows": said.uuid == peer.uuid and claimed(said)}

    listener.handle("who", who)
    listener.handle("leads", leads)


async def find(links: Links, members: Iterable[Endpoint]) -> Leader | None:
    """The leader of the highest reign that says so itself; None where nobody does."""
    asked: dict[str, str] = {}
    found: list[Leader] = []
    waiting = list(members)
    while waiting:
        asked |= {member.uuid: member.address for member in waiting}
        answers = await asyncio.gather(*(_ask(links, member) for member in waiting))
        hints: dict[str, Endpoint] = {}
        for member, said in zip(waiting, answers, strict=True):
            if said is None:
                continue
            if said.uuid == member.uuid:
                found.append(said)
            elif asked.get(said.uuid) != said.endpoint:
                hints[said.uuid] = Endpoint(said.uuid, said.endpoint)
        waiting = list(hints.values())
    return max(found, key=lambda leader: leader.reign, default=None)


async def _ask(links: Links, member: Endpoint) -> Leader | None:
    try:
        async with asyncio.timeout(_SECONDS):
            return from_plain(Leader, await links.to(member).ask("who", {}, silence=_SECONDS))
    except (LinkBroken, TimeoutError, ValueError) as error:
        _log.debug("%s does not say who leads: %r", member.address, error)
        return None


async def claim(links: Links, members: Mapping[str, str], me: Leader) -> list[str]:
    """Tell the members that this host leads; gives those that follow it."""

    async def tell(member: Endpoint) -> bool:
        try:
            async with asyncio.timeout(_SECONDS):
                return bool((await links.to(member).ask("leads", to_plain(me)))["follows"])
        except (LinkBroken, TimeoutError) as error:
            _log.info("%s is not told who leads: %r", member.address, error)
            return False

    others = [Endpoint(uuid, at) for uuid, at in members.items() if uuid != me.uuid]
    told = await asyncio.gather(*map(tell, others))
    return [member.uuid for member, follows in zip(others, told, strict=True) if follows]
