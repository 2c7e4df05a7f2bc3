"""Hosts come, go, and take guests or not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.idl.record import Writer
from xapi.operations import validity
from xapi.operations.bootstrap.host_rows import STAY_DISABLED
from xapi.operations.console_rows import drop_consoles
from xapi.operations.context import Call
from xapi.operations.cpu_features import level_pool
from xapi.operations.guest_state import become_halted, refresh_guest
from xapi.operations.host.guests import guests_of, is_live
from xapi.operations.pool.keys import renew_secret
from xapi.pool.link import LinkBroken

__all__ = ["Lifecycle"]


async def _answers(call: Call, host: str) -> bool:
    control = call.services.pool
    if control is None:
        return True  # nobody can tell
    try:
        await control.links.to(call.services.hosts.endpoint(host)).ask("ping", {})
    except (LinkBroken, errors.CannotContactHost):
        return False
    return True


def _give_back(tx: Writer, host: str) -> None:
    """Nothing runs on the host any more, and nothing arrives: whoever says so is believed."""
    for vm in records.VM.all(tx):
        if vm.scheduled_to_be_resident_on == host:
            records.VM.modify(tx, vm.ref, scheduled_to_be_resident_on=refs.hostRef(refs.NULL))
            refresh_guest(tx, vm.ref)


class Lifecycle(hostOperations[Call]):
    """Enabling, and what becomes of the rows of hosts."""

    async def enable(self, call: Call, host: refs.hostRef) -> None:
        """HOST_NOT_LIVE for a host that is away. Calls that wait for a host look again."""
        row = records.host.get(call.db, host)
        if not is_live(call.db, row):
            raise errors.HostNotLive()
        with call.db.transaction() as tx:
            tx.remove_from_map("host", host, "other_config", STAY_DISABLED)
            records.host.modify(tx, host, enabled=True)
            validity.refresh(tx, "host", host)
        call.services.locks.wake()

    async def disable(self, call: Call, host: refs.hostRef, auto_enable: bool) -> None:
        """Guests stay; with `auto_enable` the next start of the host enables it again."""
        row = records.host.get(call.db, host)
        other = {k: v for k, v in row.other_config.items() if k != STAY_DISABLED}
        if not auto_enable:
            other[STAY_DISABLED] = "true"
        with call.db.transaction() as tx:
            records.host.modify(tx, host, enabled=False, other_config=other)
            validity.refresh(tx, "host", host)

    async def declare_dead(self, call: Call, host: refs.hostRef) -> None:
        """Its guests are halted, in the database, and may start elsewhere; its memory is free.

        HOST_IS_LIVE [host] for a host that is there: its guests would run twice. One that has not
        been missed yet is asked.
        """
        row = records.host.get(call.db, host)
        if host == call.services.host or (is_live(call.db, row) and await _answers(call, host)):
            raise errors.HostIsLive(host)
        now = call.services.now()
        with call.db.transaction() as tx:
            if records.host_metrics.find(tx, row.metrics) is not None:
                records.host_metrics.modify(tx, row.metrics, live=False, last_updated=now)
            records.host.modify(tx, host, enabled=False)
            for vm in guests_of(tx, host):
                become_halted(tx, vm.ref, now)
                if vm.scheduled_to_be_resident_on not in (refs.NULL, host):
                    # It was on its way to a host that is not dead, and may have arrived.
                    coming = vm.scheduled_to_be_resident_on
                    records.VM.modify(tx, vm.ref, scheduled_to_be_resident_on=coming)
                    refresh_guest(tx, vm.ref)
            _give_back(tx, host)
            if (control := records.VM.find(tx, row.control_domain)) is not None:
                records.VM.modify(tx, control.ref, power_state="Halted", domid=-1)
                drop_consoles(tx, control)
            validity.refresh(tx, "host", host)
        call.services.locks.wake()

    async def destroy(self, call: Call, ref: refs.hostRef) -> None:
        """HOST_CANNOT_DESTROY_SELF, HOST_IS_LIVE, HOST_HAS_RESIDENT_VMS.

        What hangs on the host (interfaces, CPUs, PBDs …) is left to garbage collection.
        """
        row = records.host.get(call.db, ref)
        if ref == call.services.host:
            raise errors.HostCannotDestroySelf(ref)
        if is_live(call.db, row):
            raise errors.HostIsLive(ref)
        if guests_of(call.db, ref):
            raise errors.HostHasResidentVMS(ref)
        call.services.hosts.forget(ref)
        with call.db.transaction() as tx:
            _give_back(tx, ref)
            if (control := records.VM.find(tx, row.control_domain)) is not None:
                drop_consoles(tx, control)
                records.VM.delete(tx, control.ref)
            records.host.delete(tx, ref)
            level_pool(tx, call.services.now())
        if call.services.pool is not None:
            call.services.spawn(renew_secret(call.services.pool), "pool secret")

    async def tickle_heartbeat(
        self, call: Call, host: refs.hostRef, stuff: Mapping[str, str]
    ) -> Mapping[str, str]:
        """The host is there: it counts as live from now on (semantics.md §12)."""
        metrics = records.host.get(call.db, host).metrics
        with call.db.transaction() as tx:
            records.host_metrics.modify(tx, metrics, live=True, last_updated=call.services.now())
            validity.refresh(tx, "host", host)
        return {}

    async def create(
        self,
        call: Call,
        uuid: str,
        name_label: str,
        name_description: str,
        hostname: str,
        address: str,
        external_auth_type: str,
        external_auth_service_name: str,
        external_auth_configuration: Mapping[str, str],
        license_params: Mapping[str, str],
        edition: str,
        license_server: Mapping[str, str],
        local_cache_sr: refs.SRRef,
        chipset_info: Mapping[str, str],
        ssl_legacy: bool,
        last_software_update: datetime,
        last_update_hash: str,
        ssh_enabled: bool,
        ssh_enabled_timeout: int,
        ssh_expiry: datetime,
        console_idle_timeout: int,
        ssh_auto_mode: bool,
        secure_boot: bool,
        software_version: Mapping[str, str],
        https_only: bool,
        max_cstate: str,
        ntp_mode: enums.HostNTPMode,
        ntp_custom_servers: tuple[str, ...],
        timezone: str,
        numa_affinity_policy: enums.HostNumaAffinityPolicy,
        latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState,
        pending_guidances_full: tuple[enums.UpdateGuidances, ...],
        pending_guidances_recommended: tuple[enums.UpdateGuidances, ...],
    ) -> refs.hostRef:
        """The row of a joining host, with metrics that say it is not live yet."""
        with call.db.transaction() as tx:
            metrics = records.host_metrics.create(tx, live=False, last_updated=call.services.now())
            return records.host.create(
                tx,
                uuid=uuid,
                name_label=name_label,
                name_description=name_description,
                hostname=hostname,
                address=address,
                external_auth_type=external_auth_type,
                external_auth_service_name=external_auth_service_name,
                external_auth_configuration=external_auth_configuration,
                license_params=license_params,
                edition=edition,
                license_server=license_server,
                local_cache_sr=local_cache_sr,
                chipset_info=chipset_info,
                ssl_legacy=ssl_legacy,
                last_software_update=last_software_update,
                last_update_hash=last_update_hash,
                ssh_enabled=ssh_enabled,
                ssh_enabled_timeout=ssh_enabled_timeout,
                ssh_expiry=ssh_expiry,
                console_idle_timeout=console_idle_timeout,
                ssh_auto_mode=ssh_auto_mode,
                secure_boot=secure_boot,
                software_version=software_version,
                https_only=https_only,
                max_cstate=max_cstate,
                ntp_mode=ntp_mode,
                ntp_custom_servers=ntp_custom_servers,
                timezone=timezone,
                numa_affinity_policy=numa_affinity_policy,
                latest_synced_updates_applied=latest_synced_updates_applied,
                pending_guidances_full=pending_guidances_full,
                pending_guidances_recommended=pending_guidances_recommended,
                metrics=metrics,
                enabled=False,
            )
