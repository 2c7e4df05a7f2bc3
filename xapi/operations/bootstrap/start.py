"""The order in which the rows of a starting host are made or refreshed."""

from __future__ import annotations

from datetime import datetime

from xapi.database import Database
from xapi.generated import records, refs
from xapi.idl.record import Writer
from xapi.operations.bootstrap.host_rows import (
    create_control_domain,
    create_host,
    create_networks,
    create_pool,
    refresh_host,
)
from xapi.operations.bootstrap.identity import stable_uuid
from xapi.operations.bootstrap.settings import BootstrapSettings
from xapi.operations.bootstrap.template_rows import create_templates
from xapi.operations.sm import bootstrap_storage
from xapi.operations.validity import storage as _storage_conditions

__all__ = ["first_start", "make_guests"]

MIB = 1 << 20
_NEEDED = (_storage_conditions,)
"""The conditions that new SRs are looked at with must be registered."""

BATCH = 1000
"""Rows made or refreshed in one transaction, so that no commit grows without bound."""


def _find_host(db: Database, uuid: str) -> refs.hostRef | None:
    for row in records.host.all(db):
        if row.uuid == uuid:
            return refs.hostRef(row.ref)
    return None


def first_start(db: Database, settings: BootstrapSettings, now: datetime) -> refs.hostRef:
    """Make what a host needs, or refresh what is there; gives this host.

    The host is known by `BootstrapSettings.host_uuid`, so a second start makes nothing twice.
    The rows of the pool, the templates and the guests are made only where there is no pool yet.
    allowed_operations are not computed here: the daemon does it afterwards, for everything
    (`xapi.operations.guests.reset_volatile`).
    """
    host = _find_host(db, settings.host_uuid)
    new = host is None
    founding = not list(records.pool.all(db))
    with db.transaction() as tx:
        if host is None:
            host = create_host(tx, settings, now)
            create_control_domain(tx, host, settings, now)
            create_networks(tx, host, settings, now)
        refresh_host(tx, host, settings, now)
        if founding:
            create_pool(tx, host, settings)
            if settings.templates:
                create_templates(tx, settings.host_uuid)
        if not new:
            _refresh_control_domain(tx, host)
        if settings.storage is not None:
            bootstrap_storage(tx, host, now, settings.storage)
    if founding and settings.vms:
        make_guests(db, settings, settings.vms, now)
    return host


def _refresh_control_domain(tx: Writer, host: refs.hostRef) -> None:
    control = records.host.get(tx, host).control_domain
    if records.VM.find(tx, control) is not None:
        records.VM.modify(tx, control, power_state="Running", domid=0, resident_on=host)


def make_guests(db: Database, settings: BootstrapSettings, count: int, now: datetime) -> None:
    """Halted guests without devices, named ``vm-0000`` and on, drawn from host and seed."""
    for start in range(0, count, BATCH):
        with db.transaction() as tx:
            for number in range(start, min(count, start + BATCH)):
                path = ("vm", str(settings.seed), str(number))
                metrics = records.VM_metrics.create(
                    tx,
                    uuid=stable_uuid(settings.host_uuid, *path, "metrics"),
                    install_time=now,
                    last_updated=now,
                )
                records.VM.create(
                    tx,
                    uuid=stable_uuid(settings.host_uuid, *path),
                    name_label=f"vm-{number:04}",
                    domid=-1,
                    domain_type="hvm",
                    metrics=metrics,
                    memory_static_min=128 * MIB,
                    memory_static_max=256 * MIB,
                    memory_dynamic_min=256 * MIB,
                    memory_dynamic_max=256 * MIB,
                    memory_target=256 * MIB,
                    VCPUs_max=1,
                    VCPUs_at_startup=1,
                    actions_after_shutdown="destroy",
                    actions_after_reboot="restart",
                    actions_after_crash="restart",
                    HVM_boot_policy="BIOS order",
                    HVM_boot_params={"order": "cd", "firmware": "bios"},
                    has_vendor_device=False,
                    platform={"acpi": "1", "apic": "true", "nx": "true", "pae": "true"},
                    other_config={"mac_seed": stable_uuid(settings.host_uuid, *path, "mac_seed")},
                )
