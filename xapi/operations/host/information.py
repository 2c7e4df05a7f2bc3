"""What a host tells of itself: clocks, memory, methods, health."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.generated.operations.host import hostOperations
from xapi.operations.blobs import new_blob
from xapi.operations.context import Call
from xapi.operations.host.machine import clock_offset
from xapi.operations.pif import pif_on
from xapi.operations.placement import free_memory

__all__ = ["Information"]

REPORT_PARTS = {
    "version": "application/json",
    "config": "application/json",
    "engine": "application/json",
    "database": "application/json",
    "processes": "text/plain",
    "logs": "text/plain",
}
"""What a report of a host's state can hold: names that clients choose from, and what each is."""
_CAPABILITIES = (
    '<?xml version="1.0" ?><system-status-capabilities>'
    + "".join(
        f'<capability content-type="{kind}" default-checked="yes" key="{name}" max-size="-1"'
        ' max-time="-1" min-size="-1" min-time="-1" pii="maybe"/>'
        for name, kind in REPORT_PARTS.items()
    )
    + "</system-status-capabilities>"
)


class Information(hostOperations[Call]):
    """Reads, and the map that a migration is sent to."""

    async def get_server_localtime(self, call: Call, host: refs.hostRef) -> datetime:
        """The wall clock of the host's time zone; clients take the digits as they are."""
        name = records.host.get(call.db, host).timezone or "UTC"
        zone = UTC if name == "UTC" else await asyncio.to_thread(ZoneInfo, name)
        now = call.services.now() + await clock_offset(call, host)
        return now.astimezone(zone).replace(tzinfo=UTC)

    async def list_timezones(self, call: Call, ref: refs.hostRef) -> tuple[str, ...]:
        return tuple(sorted(await asyncio.to_thread(available_timezones)))

    async def set_timezone(self, call: Call, ref: refs.hostRef, value: str) -> None:
        """INVALID_VALUE [timezone, value]; the zone of get_server_localtime."""
        if value not in await asyncio.to_thread(available_timezones):
            raise errors.InvalidValue("timezone", value)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, timezone=value)

    async def get_management_interface(self, call: Call, host: refs.hostRef) -> refs.PIFRef:
        """Null while management is switched off."""
        for ref in records.host.get(call.db, host).PIFs:
            pif = records.PIF.find(call.db, ref)
            if pif is not None and pif.management:
                return ref
        return refs.PIFRef(refs.NULL)

    async def compute_free_memory(self, call: Call, host: refs.hostRef) -> int:
        return free_memory(call.db, host)

    async def compute_memory_overhead(self, call: Call, host: refs.hostRef) -> int:
        """Bytes, as recorded: the hypervisors here need nothing beyond what guests are charged."""
        return records.host.get(call.db, host).memory_overhead

    async def list_methods(self, call: Call) -> tuple[str, ...]:
        return tuple(name for name, message in MESSAGES.items() if not message.removed)

    async def get_system_status_capabilities(self, call: Call, host: refs.hostRef) -> str:
        """The parts of a report, as XML."""
        records.host.get(call.db, host)
        return _CAPABILITIES

    async def get_thread_diagnostics(self, call: Call, host: refs.hostRef) -> str:
        """The names of what runs on the event loop, one a line."""
        return "\n".join(sorted(task.get_name() for task in asyncio.all_tasks()))

    async def is_in_emergency_mode(self, call: Call) -> bool:
        """Whether it is a supporter that does not reach its coordinator."""
        control = call.services.pool
        succession = None if control is None else control.succession
        return succession is not None and succession.in_emergency

    async def local_assert_healthy(self, call: Call) -> None:
        """The emergency errors are raised before a call gets here."""

    async def certificate_list(self, call: Call, host: refs.hostRef) -> tuple[str, ...]:
        """Names of the CA certificates of the pool."""
        records.host.get(call.db, host)
        return tuple(row.name for row in records.Certificate.all(call.db) if row.type == "ca")

    async def crl_list(self, call: Call, host: refs.hostRef) -> tuple[str, ...]:
        """None can be installed."""
        records.host.get(call.db, host)
        return ()

    async def retrieve_wlb_evacuate_recommendations(
        self, call: Call, ref: refs.hostRef
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        """WLB_NOT_INITIALIZED: there is no workload balancing server."""
        raise errors.WLBNotInitialized()

    async def create_new_blob(
        self, call: Call, host: refs.hostRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        now = call.services.now()
        return new_blob(call.db, "host", host, name, mime_type, public, now)

    async def migrate_receive(
        self, call: Call, host: refs.hostRef, network: refs.networkRef, options: Mapping[str, str]
    ) -> Mapping[str, str]:
        """What VM.migrate_send takes as its destination (semantics.md §10).

        HOST_DISABLED, HOST_CANNOT_ATTACH_NETWORK [host, network], INTERFACE_HAS_NO_IP [pif]. The
        session in the map is the caller's own.
        """
        row = records.host.get(call.db, host)
        if not row.enabled:
            raise errors.HostDisabled(host)
        pif = pif_on(call.db, records.network.get(call.db, network), host)
        if pif is None:
            raise errors.HostCannotAttachNetwork(host, network)
        address = pif.IP if pif.primary_address_type == "IPv4" else "".join(pif.IPv6[:1])
        address = address.partition("/")[0]
        if not address:
            raise errors.InterfaceHasNoIP(pif.ref)
        bare = f"[{address}]" if ":" in address else address
        session = call.caller.session
        (pool,) = records.pool.all(call.db)
        coordinator = records.host.get(call.db, pool.master).address
        master = f"[{coordinator}]" if ":" in coordinator else coordinator
        return {
            "host": host,
            "session_id": session,
            "SM": f"https://{bare}/services/SM?session_id={session}",
            "xenops": f"https://{bare}/services/xenops?session_id={session}",
            "master": f"https://{master}/",
        }
