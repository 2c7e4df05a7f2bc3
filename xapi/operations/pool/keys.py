"""The coordinator's care for what every member keeps: telling it, and rotating the pool secret.

A member names the digest of what it keeps with each sign of life and is sent what differs, so
nothing is lost where telling it at once has failed. Steps of a rotation are taken when all members
have confirmed the one before (`xapi.pool.keyring`); after a restart nobody has confirmed anything
until it says so again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import structlog

from xapi.database import Database
from xapi.generated import errors, records
from xapi.idl.errors import XenAPIError
from xapi.pool.control import PoolControl
from xapi.pool.keeping import Kept
from xapi.pool.keyring import new_secret
from xapi.pool.link import Endpoint, LinkBroken
from xapi.xenops.plain import to_plain

__all__ = ["MemberKeys", "renew_secret"]

log = structlog.get_logger(__name__)

CHECK_SECONDS = 2.0
"""How late a change of a file by another process may be noticed."""


class MemberKeys:
    """What the members hold, as far as they have said so."""

    def __init__(
        self,
        db: Database,
        control: PoolControl,
        here: str,
        endpoints: Callable[[], Iterable[Endpoint]],
    ) -> None:
        """`endpoints`: of the members that have said hello."""
        self._db = db
        self._control = control
        self._here = here
        self._endpoints = endpoints
        self._digests: dict[str, str] = {}
        self._generations: dict[str, int] = {}
        self._rotating = asyncio.Lock()
        self._news = asyncio.Event()
        self._told: Kept | None = None
        control.keeper.keyring.behind = self.is_behind
        control.members = self

    # What members say

    async def greet(self, uuid: str, payload: Any) -> Kept | None:
        """What a member that says hello or gives a sign of life has to take over; None: nothing."""
        kept = self._control.keeper.now or await self._control.keeper.read()
        if payload.get("kept") != kept.digest:
            return kept
        self._confirmed(uuid, kept)
        return None

    def _confirmed(self, uuid: str, kept: Kept) -> None:
        self._digests[uuid] = kept.digest
        self._generations[uuid] = kept.ring.generation

    def is_behind(self, uuid: str) -> bool:
        """Whether the member has not confirmed the ring in use."""
        return self._generations.get(uuid) != self._control.keeper.keyring.ring.generation

    def _behind(self) -> list[records.host]:
        hosts = records.host.all(self._db)
        return [row for row in hosts if row.ref != self._here and self.is_behind(row.uuid)]

    async def met(self, endpoint: Endpoint) -> None:
        """A member listens there: all are to know, for the day they have to look for each other."""
        keeper, control = self._control.keeper, self._control
        known = {row.uuid for row in records.host.all(self._db)}
        members = {u: at for u, at in keeper.leadership.members.items() if u in known}
        members |= {control.host_uuid: control.endpoint, endpoint.uuid: endpoint.address}
        if members != keeper.leadership.members:
            await keeper.led(replace(keeper.leadership, members=members))
            self._news.set()

    # Telling them

    async def tell(self) -> None:
        """Tell the members that are there what this host keeps now."""
        kept = await self._control.keeper.read()
        self._told = kept
        members = {row.uuid for row in records.host.all(self._db)}
        late = [
            endpoint
            for endpoint in self._endpoints()
            if endpoint.uuid in members and self._digests.get(endpoint.uuid) != kept.digest
        ]
        await asyncio.gather(*(self._tell(endpoint, kept) for endpoint in late))

    async def _tell(self, endpoint: Endpoint, kept: Kept) -> None:
        try:
            link = self._control.links.to(endpoint)
            answer = await link.ask("keep", {"keep": to_plain(kept)})
        except LinkBroken as error:
            log.info("a member is told later", host=endpoint.uuid, error=str(error))
            return
        if answer["kept"] == kept.digest:
            self._confirmed(endpoint.uuid, kept)

    async def care(self) -> None:
        """For ever: tell members what has changed, and finish a rotation that was cut off."""
        while True:
            self._news.clear()
            if self._told != await self._control.keeper.read():
                await self.tell()
            if self._control.keeper.keyring.ring.phase != "settled" and not self._rotating.locked():
                async with self._rotating:
                    await self._advance()
            try:
                async with asyncio.timeout(CHECK_SECONDS):
                    await self._news.wait()
            except TimeoutError:
                continue

    # Rotation

    async def rotate(self) -> None:
        """Replace the pool secret.

        CANNOT_CONTACT_HOST [host] while a member does not confirm that it takes the new one: nobody
        uses it then, and the rotation goes on by itself when the host is back, or by another call.
        POOL_SECRET_ROTATION_PENDING while a member that was away in the last rotation is not back.
        """
        keyring = self._control.keeper.keyring
        async with self._rotating:
            if keyring.ring.phase == "switched":
                await self.tell()
                await self._advance()
            if keyring.ring.phase == "switched":
                raise errors.PoolSecretRotationPending()
            await self._demand_all_reachable()
            if keyring.ring.phase == "settled":
                await self._control.keeper.turn(keyring.ring.offer(new_secret()))
            keyring.rotating = True
            try:
                await self.tell()
                late = self._behind()
                if late:
                    raise errors.CannotContactHost(late[0].ref)
                await self._advance()
            finally:
                keyring.rotating = False

    async def _demand_all_reachable(self) -> None:
        there = {endpoint.uuid: endpoint for endpoint in self._endpoints()}
        hosts = [row for row in records.host.all(self._db) if row.ref != self._here]
        for row in hosts:
            if row.uuid not in there:
                raise errors.CannotContactHost(row.ref)
        asked = [self._control.links.to(there[row.uuid]).ask("ping", {}) for row in hosts]
        for row, answer in zip(
            hosts, await asyncio.gather(*asked, return_exceptions=True), strict=True
        ):
            if isinstance(answer, LinkBroken):
                raise errors.CannotContactHost(row.ref)

    async def _advance(self) -> None:
        """Take the steps that all members are ready for."""
        keeper = self._control.keeper
        if keeper.keyring.ring.phase == "offered" and not self._behind():
            await keeper.turn(keeper.keyring.ring.switch())
            await self.tell()
        if keeper.keyring.ring.phase == "switched" and not (
            self._behind() or self._control.anybody_expected()
        ):
            await keeper.turn(keeper.keyring.ring.settle())
            await self.tell()
            log.info("the pool secret has been rotated")


async def renew_secret(control: PoolControl) -> None:
    """A host has left the pool: the secret that it knows must end."""
    try:
        await control.members.rotate()
    except XenAPIError as error:
        log.warning("the pool secret that a host took away is still good", error=str(error))
