"""What an agent that died in the middle has left behind, put in order by the next one.

A domain that is not whole was never let run, and nobody was told of it: it is destroyed. A guest
that was frozen to be sent away goes on if nobody else can have it, and stays frozen if somebody may
(decision 16). This module must not ask other hosts.
"""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from xapi.xenops.backends.base import Backend
from xapi.xenops.errors import XenopsError
from xapi.xenops.guests import Guest
from xapi.xenops.interface import PowerState
from xapi.xenops.planner import source_id

__all__ = ["find_again", "take_back"]

log = structlog.get_logger(__name__)


async def find_again(backend: Backend, guests: Mapping[str, Guest]) -> list[Guest]:
    """Destroy the debris among the domains; settle of migrations what can be settled here.

    Gives the guests that changed by it.
    """
    for domain in backend.domain_ids():
        owner = domain.partition("/")[0]
        guest = guests.get(owner)
        if guest is None or not await _belongs(backend, guest, domain):
            log.warning("destroying what an operation left behind", domain=domain)
            await backend.vm_destroy(domain)
            await backend.vm_remove(domain)
    migrating = [guest for guest in guests.values() if guest.migration]
    for guest in migrating:
        await _settle(backend, guest)
    return migrating


async def _belongs(backend: Backend, guest: Guest, domain: str) -> bool:
    if domain == source_id(guest.id):
        # The same guest cannot be there under both names but by a mistake; the whole one counts.
        return guest.migration in ("sending", "leaving") and not backend.has_domain(guest.id)
    if domain != guest.id:
        return False
    state = await backend.stat(domain)
    # While it is sent or taken back its name changes, its domain does not.
    return (
        guest.domid is None
        or guest.migration == "leaving"
        or (state is not None and state.domid == guest.domid)
    )


async def _settle(backend: Backend, guest: Guest) -> None:
    match guest.migration:
        case "sending":
            # The all-clear was never given, so nobody else can let it run.
            await take_back(backend, guest)
        case "leaving" if backend.has_domain(guest.id):
            # It was being taken back, which nobody does who may not.
            await take_back(backend, guest)
        case "leaving" if not backend.has_domain(source_id(guest.id)):
            guest.migration = ""  # it had left, and was being cleared away
        case "arrived":
            state = await backend.stat(guest.id)
            if state is None or state.power_state is PowerState.RUNNING:
                guest.migration = ""
        case _:
            return


async def take_back(backend: Backend, guest: Guest) -> None:
    """A guest that was frozen on its way out goes on here, with the memory it is to have."""
    away = source_id(guest.id)
    if backend.has_domain(away) and not backend.has_domain(guest.id):
        await backend.vm_rename(away, guest.id)
    if backend.has_domain(guest.id):
        await backend.vm_resume_in_place(guest.id)
        guest.migration = ""
        if guest.spec is not None:
            try:
                await backend.vm_set_memory_target(guest.id, guest.spec.initial_memory)
            except XenopsError as error:
                log.warning("a guest stays small", vm=guest.id, error=str(error))
        state = await backend.stat(guest.id)
        guest.domid = -1 if state is None else state.domid
    guest.migration = ""
