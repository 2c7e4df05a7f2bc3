"""The guests of a host, and whether it is there: what operations on hosts ask first."""

from __future__ import annotations

from xapi.generated import errors, records
from xapi.idl.record import Reader

__all__ = ["check_empty", "guests_of", "is_live", "live_guests"]


def is_live(db: Reader, row: records.host) -> bool:
    """As ``host_metrics.live`` says."""
    metrics = records.host_metrics.find(db, row.metrics)
    return metrics is not None and metrics.live


def guests_of(db: Reader, host: str) -> list[records.VM]:
    """The VMs recorded on the host, its control domain left out."""
    found = (records.VM.find(db, ref) for ref in records.host.get(db, host).resident_VMs)
    return [vm for vm in found if vm is not None and not vm.is_control_domain]


def live_guests(db: Reader, host: str) -> list[records.VM]:
    """Of these, the ones that run or are paused."""
    return [vm for vm in guests_of(db, host) if vm.power_state in ("Running", "Paused")]


def check_empty(db: Reader, host: str) -> None:
    """HOST_IN_USE [host, "VM", vm] while a guest runs there or has its memory reserved there."""
    for vm in live_guests(db, host):
        raise errors.HostInUse(host, "VM", vm.ref)
    for vm in records.VM.all(db):
        if vm.scheduled_to_be_resident_on == host:
            raise errors.HostInUse(host, "VM", vm.ref)
