"""Where a guest can run: which hosts fit, which of them is chosen, and the memory it reserves.

The free memory of a host is exact under concurrent starts, because a reservation is written
(``scheduled_to_be_resident_on``) in the transaction that looked: transactions do not interleave.
This module must not talk to the agent and must not start anything.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from xapi.database import Commit, Database
from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader, Writer
from xapi.operations.guest_specs import domain_type_of, initial_memory

__all__ = [
    "assert_can_boot_here",
    "assert_enough_memory",
    "choose",
    "free_memory",
    "memory_overhead",
    "possible_hosts",
    "release",
    "required_memory",
    "reserve",
]

MIB = 1 << 20
_STATIC_OVERHEAD_MIB = 2
"""What any domain needs of the hypervisor beyond its own memory."""


def memory_overhead(vm: records.VM) -> int:
    """Bytes the host needs for the guest beyond the guest's own memory.

    HVM: 1 MiB a virtual CPU and 8 KiB for each MiB of static_max, times the shadow multiplier.
    """
    if domain_type_of(vm) == "pv":
        return _STATIC_OVERHEAD_MIB * MIB
    shadow = vm.VCPUs_max * MIB + vm.memory_static_max * 8 // 1024
    return _STATIC_OVERHEAD_MIB * MIB + _up_to_mib(int(shadow * vm.HVM_shadow_multiplier))


def _up_to_mib(size: int) -> int:
    return -(-size // MIB) * MIB


def required_memory(vm: records.VM) -> int:
    """Bytes of the host the guest takes when it starts or resumes."""
    return initial_memory(vm) + memory_overhead(vm)


class _Ledger:
    """Bytes in use on each host, kept up to date by the database's commits."""

    def __init__(self, db: Database) -> None:
        self.used: dict[str, int] = {}
        for vm in records.VM.all(db):
            self._count(vm, 1)
        # Nothing here refers to the database, which holds its subscribers.
        db.subscribe(self.on_commit)

    def on_commit(self, commit: Commit) -> None:
        for change in commit.changes:
            if isinstance(change.old, records.VM):
                self._count(change.old, -1)
            if isinstance(change.new, records.VM):
                self._count(change.new, 1)

    def _count(self, vm: records.VM, sign: int) -> None:
        here, coming = vm.resident_on, vm.scheduled_to_be_resident_on
        if here != refs.NULL:
            self.used[here] = self.used.get(here, 0) + sign * required_memory(vm)
        if coming not in (refs.NULL, here):
            self.used[coming] = self.used.get(coming, 0) + sign * required_memory(vm)


_LEDGERS: WeakKeyDictionary[Database, _Ledger] = WeakKeyDictionary()


def _used(db: Database, host: str) -> int:
    ledger = _LEDGERS.get(db)
    if ledger is None:
        ledger = _LEDGERS[db] = _Ledger(db)
    return ledger.used.get(host, 0)


def free_memory(db: Database, host: str) -> int:
    """Bytes of the host that no guest, no reservation and no overhead has taken.

    0 where the host has no metrics. Counts what is committed.
    """
    row = records.host.get(db, host)
    metrics = records.host_metrics.find(db, row.metrics)
    if metrics is None:
        return 0
    return max(0, metrics.memory_total - row.memory_overhead - _used(db, host))


def reserve(tx: Writer, vm: str, host: str) -> None:
    """Keep the guest's memory on the host until it runs there or `release` is called.

    Raises HOST_OFFLINE [host] where another host may have the guest and has not been asked.
    """
    held = records.VM.get(tx, vm).scheduled_to_be_resident_on
    if held not in (refs.NULL, host) and records.host.find(tx, held) is not None:
        raise errors.HostOffline(held)
    records.VM.modify(tx, vm, scheduled_to_be_resident_on=refs.hostRef(host))


def release(db: Database, vm: str) -> None:
    """Give up a reservation, if the VM still exists and has one.

    Only by who knows that the host has not got the guest, and will not get it by an order on its
    way (decision 16).
    """
    row = records.VM.find(db, vm)
    if row is not None and row.scheduled_to_be_resident_on != refs.NULL:
        with db.transaction() as tx:
            records.VM.modify(tx, vm, scheduled_to_be_resident_on=refs.hostRef(refs.NULL))


def choose(db: Database, vm: str, *, tx: Writer | None = None) -> refs.hostRef:
    """Choose a host for a guest that is to start or resume, and reserve its memory there.

    The affinity host wins if the guest fits there; else, of those that fit, the one with the
    fewest guests of the VM's anti-affinity group, then with most free memory. With `tx` the
    reservation becomes part of that transaction. Raises NO_HOSTS_AVAILABLE [].
    """
    row = records.VM.get(db, vm)
    best: str | None = None
    if row.affinity != refs.NULL and records.host.find(db, row.affinity) is not None:
        best = row.affinity if _fits(db, row, row.affinity) else None
    if best is None:
        fitting = [host.ref for host in records.host.all(db) if _fits(db, row, host.ref)]
        if not fitting:
            raise errors.NoHostsAvailable()
        crowd = _anti_affinity(db, row)
        best = min(fitting, key=lambda host: (crowd.get(host, 0), -free_memory(db, host)))
    if tx is not None:
        reserve(tx, vm, best)
    else:
        with db.transaction() as own:
            reserve(own, vm, best)
    return refs.hostRef(best)


def possible_hosts(db: Database, vm: str) -> tuple[refs.hostRef, ...]:
    """The hosts on which the VM could start now."""
    row = records.VM.get(db, vm)
    return tuple(
        refs.hostRef(host.ref) for host in records.host.all(db) if _fits(db, row, host.ref)
    )


def _fits(db: Database, vm: records.VM, host: str) -> bool:
    return _refusal(db, vm, host) is None


def _anti_affinity(db: Reader, vm: records.VM) -> dict[str, int]:
    """Guests of the VM's anti-affinity groups on each host."""
    crowd: dict[str, int] = {}
    for ref in vm.groups:
        group = records.VM_group.find(db, ref)
        if group is None or group.placement != "anti_affinity":
            continue
        for other in group.VMs:
            row = None if other == vm.ref else records.VM.find(db, other)
            if row is None:
                continue
            host = row.resident_on
            if host == refs.NULL:
                host = row.scheduled_to_be_resident_on
            if host != refs.NULL:
                crowd[host] = crowd.get(host, 0) + 1
    return crowd


def assert_can_boot_here(
    db: Database, vm: str, host: str, *, check_memory: bool = True, check_srs: bool = True
) -> None:
    """Raise the reason why the VM could not start on the host now, if there is one.

    In this order: HOST_DISABLED, HOST_NOT_LIVE, virtual hardware version, CPUs, SRs, networks,
    HVM, memory.
    """
    row = records.VM.get(db, vm)
    records.host.get(db, host)
    found = _refusal(db, row, host, check_memory=check_memory, check_srs=check_srs)
    if found is not None:
        raise found


def assert_enough_memory(db: Database, vm: str, host: str) -> None:
    """Raise HOST_NOT_ENOUGH_FREE_MEMORY [needed, free] if the guest's memory does not fit.

    What the VM itself has reserved there counts as free.
    """
    found = _no_memory(db, records.VM.get(db, vm), host)
    if found is not None:
        raise found


def _refusal(
    db: Database,
    vm: records.VM,
    host: str,
    *,
    check_memory: bool = True,
    check_srs: bool = True,
) -> XenAPIError | None:
    row = records.host.get(db, host)
    if not row.enabled:
        return errors.HostDisabled(host)
    metrics = records.host_metrics.find(db, row.metrics)
    if metrics is None or not metrics.live:
        return errors.HostNotLive()
    return (
        _too_new(vm, row)
        or _no_cpus(vm, row)
        or (_no_sr(db, vm, host) if check_srs else None)
        or _no_network(db, vm, host)
        or _no_hvm(vm, row)
        or (_no_memory(db, vm, host) if check_memory else None)
    )


def _too_new(vm: records.VM, host: records.host) -> XenAPIError | None:
    known = host.virtual_hardware_platform_versions
    if not known or vm.hardware_platform_version in known:
        return None
    versions = "[" + "; ".join(map(str, known)) + "]"
    return errors.VMHostIncompatibleVirtualHardwarePlatformVersion(
        host.ref, versions, vm.ref, str(vm.hardware_platform_version)
    )


def _no_cpus(vm: records.VM, host: records.host) -> XenAPIError | None:
    there = host.cpu_info.get("cpu_count", "")
    if there.isdecimal() and vm.VCPUs_max > int(there):
        return errors.HostNotEnoughPcpus(str(vm.VCPUs_max), there)
    return None


def _no_sr(db: Reader, vm: records.VM, host: str) -> XenAPIError | None:
    for ref in vm.VBDs:
        vbd = records.VBD.find(db, ref)
        vdi = None if vbd is None else records.VDI.find(db, vbd.VDI)
        if vdi is not None and not reaches_sr(db, host, vdi.SR):
            return errors.VMRequiresSR(vm.ref, vdi.SR)
    suspended = records.VDI.find(db, vm.suspend_VDI) if vm.power_state == "Suspended" else None
    if suspended is not None and not reaches_sr(db, host, suspended.SR):
        return errors.VMRequiresSR(vm.ref, suspended.SR)
    return None


def reaches_sr(db: Reader, host: str, sr: str) -> bool:
    """True if a PBD of the host for the SR is attached."""
    row = records.SR.find(db, sr)
    return row is not None and any(
        (pbd := records.PBD.find(db, ref)) is not None
        and pbd.host == host
        and pbd.currently_attached
        for ref in row.PBDs
    )


def _no_network(db: Reader, vm: records.VM, host: str) -> XenAPIError | None:
    for ref in vm.VIFs:
        vif = records.VIF.find(db, ref)
        network = None if vif is None else records.network.find(db, vif.network)
        if network is not None and not reaches_network(db, host, network):
            return errors.VMRequiresNetwork(vm.ref, network.ref)
    return None


def reaches_network(db: Reader, host: str, network: records.network) -> bool:
    """True if the host has an interface on it, or nobody has: then it is internal to a host."""
    pifs = [pif for ref in network.PIFs if (pif := records.PIF.find(db, ref)) is not None]
    return not pifs or any(pif.host == host for pif in pifs)


def _no_hvm(vm: records.VM, host: records.host) -> XenAPIError | None:
    if domain_type_of(vm) != "hvm" or not host.capabilities:
        return None
    if any(capability.startswith("hvm") for capability in host.capabilities):
        return None
    return errors.VMHVMRequired(vm.ref)


def _no_memory(db: Database, vm: records.VM, host: str) -> XenAPIError | None:
    free = free_memory(db, host)
    if host in (vm.scheduled_to_be_resident_on, vm.resident_on):
        free += required_memory(vm)
    needed = required_memory(vm)
    if needed <= free:
        return None
    return errors.HostNotEnoughFreeMemory(str(needed), str(free))
