"""The SSH service of hosts: on, off, on for a time, and by itself.

How long it stays on is kept in the row (``ssh_expiry``), so that it ends in time whoever leads
the pool then: `SshWatch`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from xapi.database import Commit, Database
from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Call
from xapi.operations.host.machine import reconfigure

__all__ = ["SSH_MAX", "Ssh", "SshWatch"]

log = structlog.get_logger(__name__)

SSH_MAX = 2 * 24 * 3600
"""Seconds that the service can be limited to."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_AGAIN = 30.0
"""Seconds between two looks at hosts whose service could not be switched off."""


def _expiry(call: Call, seconds: int) -> datetime:
    return call.services.now() + timedelta(seconds=seconds) if seconds else _NEVER


class Ssh(hostOperations[Call]):
    """The agent switches the service; the row says what it did."""

    async def enable_ssh(self, call: Call, ref: refs.hostRef) -> None:
        """For ``ssh_enabled_timeout`` seconds if that is set; ends the automatic mode."""
        await reconfigure(call, call.services.agent, ssh=True, ssh_auto=False)
        seconds = records.host.get(call.db, ref).ssh_enabled_timeout
        with call.db.transaction() as tx:
            records.host.modify(
                tx, ref, ssh_enabled=True, ssh_auto_mode=False, ssh_expiry=_expiry(call, seconds)
            )

    async def disable_ssh(self, call: Call, ref: refs.hostRef) -> None:
        """Ends the automatic mode."""
        await reconfigure(call, call.services.agent, ssh=False, ssh_auto=False)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, ssh_enabled=False, ssh_auto_mode=False, ssh_expiry=_NEVER)

    async def set_ssh_enabled_timeout(self, call: Call, ref: refs.hostRef, value: int) -> None:
        """Counts from now where the service is on. VALUE_NOT_SUPPORTED beyond two days."""
        if not 0 <= value <= SSH_MAX:
            reason = f"must be from 0 to {SSH_MAX}"
            raise errors.ValueNotSupported("ssh_enabled_timeout", str(value), reason)
        with call.db.transaction() as tx:
            row = records.host.get(tx, ref)
            records.host.modify(tx, ref, ssh_enabled_timeout=value)
            if row.ssh_enabled:
                records.host.modify(tx, ref, ssh_expiry=_expiry(call, value))

    async def set_ssh_auto_mode(self, call: Call, ref: refs.hostRef, value: bool) -> None:
        """On: the machine runs the service only while this server does not, so it is off now.
        Off: it stays as it is."""
        changes = {"ssh_auto": True, "ssh": False} if value else {"ssh_auto": False}
        await reconfigure(call, call.services.agent, **changes)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, ssh_auto_mode=value)
            if value:
                records.host.modify(tx, ref, ssh_enabled=False, ssh_expiry=_NEVER)


class SshWatch:
    """Switches off services whose time is over. `run` is a background task of the coordinator."""

    def __init__(self, db: Database, make_call: Callable[[], Call]) -> None:
        """`make_call`: of host.disable_ssh, by the server itself."""
        self._db = db
        self._make_call = make_call
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Until it is cancelled."""
        end = self._db.subscribe(self._on_commit)
        try:
            while True:
                self._changed.clear()
                wait = await self.look()
                try:
                    async with asyncio.timeout(wait):
                        await self._changed.wait()
                except TimeoutError:
                    continue
        finally:
            end()

    def _on_commit(self, commit: Commit) -> None:
        for change in commit.changes:
            old, new = change.old, change.new
            if isinstance(new, records.host) and (
                not isinstance(old, records.host) or old.ssh_expiry != new.ssh_expiry
            ):
                self._changed.set()

    async def look(self) -> float | None:
        """Switch off what is due; seconds until the next one is, None for none."""
        soonest: float | None = None
        for host in list(records.host.all(self._db)):
            if not host.ssh_enabled or host.ssh_expiry <= _NEVER:
                continue
            call = self._make_call()
            left = (host.ssh_expiry - call.services.now()).total_seconds()
            if left <= 0:
                try:
                    await call.services.invoke(call, "host.disable_ssh", host.ref)
                    continue
                except XenAPIError as error:
                    log.warning("SSH could not be switched off", host=host.ref, error=str(error))
                    left = _AGAIN
            # The clock of rows goes in seconds.
            left = max(left, 1.0)
            soonest = left if soonest is None else min(soonest, left)
        return soonest
