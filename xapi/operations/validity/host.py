"""Conditions of what belongs to the pool as a whole: host, pool, Cluster, Cluster_host."""

from __future__ import annotations

from xapi.generated import records
from xapi.idl.record import Reader
from xapi.operations.validity.engine import Check, condition

__all__ = ["ROLLING_UPGRADE_KEY", "rolling_upgrade"]

ROLLING_UPGRADE_KEY = "rolling_upgrade_in_progress"
"""Of ``pool.other_config``: there while hosts report different platform versions."""

POWER_ON_PLUGIN = "host-power-on"
WAKE_ON_LAN = "wake-on-lan"
"""The one ``host.power_on_mode`` that needs no plug-in."""

CREATING = frozenset({"provision", "vm_resume", "vm_migrate"})
"""Operations that bring a guest to a host."""
REMOVING = frozenset({"evacuate", "reboot", "shutdown"})
"""Operations that take guests away from it."""

POOL_BLOCKING = (
    "ha_enable",
    "ha_disable",
    "cluster_create",
    "designate_new_master",
    "tls_verification_enable",
    "configure_repositories",
    "sync_updates",
    "sync_bundle",
    "apply_updates",
)
"""Pool operations that refuse each other at once, each with an error of its own."""
POOL_WAITING = frozenset(
    {
        "cert_refresh",
        "exchange_certificates_on_join",
        "exchange_ca_certificates_on_join",
        "copy_primary_host_certs",
        "eject",
        "get_updates",
        "exchange_crls_on_join",
    }
)
"""Pool operations that wait for their turn."""


def rolling_upgrade(db: Reader) -> bool:
    """Whether the pool is in the middle of a rolling upgrade (semantics.md §12)."""
    return any(ROLLING_UPGRADE_KEY in pool.other_config for pool in records.pool.all(db))


def _among(check: Check, cls: str, operations: frozenset[str]) -> tuple[str, ...] | None:
    """Parameters of OTHER_OPERATION_IN_PROGRESS if one of the operations is in progress."""
    for task, operation in check.current.items():
        if operation in operations:
            return (cls, check.row.ref, operation, task)
    return None


def _busy(check: Check, cls: str) -> tuple[str, ...] | None:
    found = check.busy()
    return None if found is None else (cls, check.row.ref, found[1], found[0])


# host


@condition("host", "removing")
def _removing(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", REMOVING)


@condition("host", "creating")
def _creating(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", CREATING)


@condition("host", "rebooting")
def _rebooting(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", frozenset({"reboot"}))


@condition("host", "shutting_down")
def _shutting_down(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", frozenset({"shutdown"}))


@condition("host", "applying_updates")
def _applying_updates(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", frozenset({"apply_updates"}))


@condition("host", "provisioning")
def _provisioning(check: Check) -> tuple[str, ...] | None:
    return _among(check, "host", frozenset({"provision"}))


@condition("host", "enabled")
def _enabled(check: Check) -> tuple[str, ...] | None:
    return () if check.row.enabled else None


@condition("host", "live")
def _live(check: Check) -> tuple[str, ...] | None:
    metrics = records.host_metrics.find(check.db, check.row.metrics)
    return (check.row.ref,) if metrics is not None and metrics.live else None


@condition("host", "power_on_mode_empty")
def _power_on_mode_empty(check: Check) -> tuple[str, ...] | None:
    return () if not check.row.power_on_mode else None


@condition("host", "power_on_plugin_missing")
def _power_on_plugin_missing(check: Check) -> tuple[str, ...] | None:
    # Other modes are plug-ins of the coordinator's, and there are none.
    return (POWER_ON_PLUGIN,) if check.row.power_on_mode != WAKE_ON_LAN else None


@condition("host", "clustered_sr_degraded")
def _clustered_sr_degraded(check: Check) -> tuple[str, ...] | None:
    members = list(records.Cluster_host.all(check.db))
    if not members:
        return None
    down = any(not member.enabled or not member.live for member in members)
    for ref in check.row.PBDs:
        pbd = records.PBD.find(check.db, ref)
        sr = None if pbd is None else records.SR.find(check.db, pbd.SR)
        if pbd is None or sr is None or not pbd.currently_attached or not sr.clustered:
            continue
        if down:
            return (sr.ref,)
    return None


# pool


@condition("pool", "secret_rotation_pending")
def _secret_rotation_pending(check: Check) -> tuple[str, ...] | None:
    return () if check.row.is_psr_pending else None


def _register_in_progress(operation: str) -> None:
    @condition("pool", f"in_progress({operation})")
    def _in_progress(check: Check) -> tuple[str, ...] | None:
        return () if operation in check.current.values() else None


for _operation in POOL_BLOCKING:
    _register_in_progress(_operation)


@condition("pool", "busy")
def _pool_busy(check: Check) -> tuple[str, ...] | None:
    return _busy(check, "pool")


@condition("pool", "waiting_operation_in_progress")
def _waiting_operation_in_progress(check: Check) -> tuple[str, ...] | None:
    return _among(check, "pool", POOL_WAITING)


@condition("pool", "ha_enabled")
def _ha_enabled(check: Check) -> tuple[str, ...] | None:
    return () if check.row.ha_enabled else None


@condition("pool", "ha_disabled")
def _ha_disabled(check: Check) -> tuple[str, ...] | None:
    return None if check.row.ha_enabled else ()


@condition("pool", "rolling_upgrade")
def _pool_rolling_upgrade(check: Check) -> tuple[str, ...] | None:
    return () if ROLLING_UPGRADE_KEY in check.row.other_config else None


@condition("pool", "cluster_exists")
def _cluster_exists(check: Check) -> tuple[str, ...] | None:
    return () if any(True for _ in records.Cluster.all(check.db)) else None


@condition("pool", "no_cluster_and_ha_enabled")
def _no_cluster_and_ha_enabled(check: Check) -> tuple[str, ...] | None:
    if check.row.ha_enabled and not any(True for _ in records.Cluster.all(check.db)):
        return (check.row.ha_cluster_stack,)
    return None


# Cluster, Cluster_host


@condition("Cluster", "busy")
def _cluster_busy(check: Check) -> tuple[str, ...] | None:
    return _busy(check, "Cluster")


@condition("Cluster", "rolling_upgrade")
def _cluster_rolling_upgrade(check: Check) -> tuple[str, ...] | None:
    return () if rolling_upgrade(check.db) else None


@condition("Cluster_host", "busy")
def _cluster_host_busy(check: Check) -> tuple[str, ...] | None:
    return _busy(check, "Cluster_host")


@condition("Cluster_host", "not_joined")
def _not_joined(check: Check) -> tuple[str, ...] | None:
    return None if check.row.joined else (check.row.ref,)
