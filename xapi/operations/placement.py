"""Where a guest can run: which hosts fit, which of them is chosen, and the memory it reserves.

The free memory of a host is exact under concurrent starts, because a reservation is written
(``scheduled_to_be_resident_on``) in the transaction that looked: transactions do not interleave.
What refuses a host apart from memory is `fitness`'s. This module must not talk to the agent and
must not start anything.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from weakref import WeakKeyDictionary

from xapi.database import Commit, Database
from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader, Writer
from xapi.operations.cpu_features import boot_flags
from xapi.operations.fitness import Reach, reach_of, reaches_network, reaches_sr, refusal
from xapi.operations.guest_specs import domain_type_of, initial_memory

__all__ = [
    "anti_affinity",
    "assert_can_boot_here",
    "assert_enough_memory",
    "best_of",
    "choose",
    "free_memory",
    "memory_overhead",
    "possible_hosts",
    "reaches_network",
    "reaches_sr",
    "refusals",
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


def _spare(db: Database, host: str) -> int:
    """Bytes nobody has taken; below 0 where guests got more than there is, as after a host lost
    memory."""
    row = records.host.get(db, host)
    metrics = records.host_metrics.find(db, row.metrics)
    if metrics is None:
        return 0
    return metrics.memory_total - row.memory_overhead - _used(db, host)


def free_memory(db: Database, host: str) -> int:
    """Bytes of the host that no guest, no reservation and no overhead has taken.

    0 where the host has no metrics. Counts what is committed.
    """
    return max(0, _spare(db, host))


def reserve(tx: Writer, vm: str, host: str) -> None:
    """Keep the guest's memory on the host until it runs there or `release` is called.

    A guest that is to start there also gets its CPU features now (``last_boot_CPU_flags``).
    Raises HOST_OFFLINE [host] where another host may have the guest and has not been asked.
    """
    held = records.VM.get(tx, vm).scheduled_to_be_resident_on
    if held not in (refs.NULL, host) and records.host.find(tx, held) is not None:
        raise errors.HostOffline(held)
    records.VM.modify(tx, vm, scheduled_to_be_resident_on=refs.hostRef(host))
    row = records.VM.get(tx, vm)
    if row.power_state == "Halted":
        flags = boot_flags(tx, row, host)
        if row.last_boot_CPU_flags != flags:
            records.VM.modify(tx, vm, last_boot_CPU_flags=flags)


def release(db: Database, vm: str) -> None:
    """Give up a reservation, if the VM still exists and has one.

    Only by who knows that the host has not got the guest, and will not get it by an order on its
    way (decision 16).
    """
    row = records.VM.find(db, vm)
    if row is not None and row.scheduled_to_be_resident_on != refs.NULL:
        with db.transaction() as tx:
            records.VM.modify(tx, vm, scheduled_to_be_resident_on=refs.hostRef(refs.NULL))


def choose(
    db: Database, vm: str, *, tx: Writer | None = None, but: Collection[str] = ()
) -> refs.hostRef:
    """Choose a host for a guest that is to start or resume, and reserve its memory there.

    Of the hosts that fit, `best_of` chooses; those in `but` are left out. With `tx` the
    reservation becomes part of that transaction. Raises NO_HOSTS_AVAILABLE []: `refusals` tells
    why.
    """
    row = records.VM.get(db, vm)
    fitting = [host for host in _fitting(db, row) if host not in but]
    if not fitting:
        raise errors.NoHostsAvailable()
    best = best_of(row, fitting, anti_affinity(db, row), lambda host: free_memory(db, host))
    if tx is not None:
        reserve(tx, vm, best)
    else:
        with db.transaction() as own:
            reserve(own, vm, best)
    return best


def best_of(
    vm: records.VM,
    hosts: Iterable[str],
    crowd: dict[str, int],
    free: Callable[[str], int],
) -> refs.hostRef:
    """The host to prefer: with the fewest guests of the VM's anti-affinity groups (`crowd`); of
    these the affinity host, then the one with most free memory (semantics.md §7)."""
    best = min(hosts, key=lambda host: (crowd.get(host, 0), host != vm.affinity, -free(host)))
    return refs.hostRef(best)


def possible_hosts(db: Database, vm: str) -> tuple[refs.hostRef, ...]:
    """The hosts on which the VM could start now."""
    return tuple(refs.hostRef(host) for host in _fitting(db, records.VM.get(db, vm)))


def refusals(db: Database, vm: str) -> dict[refs.hostRef, XenAPIError]:
    """Each host on which the VM cannot start now, with the first reason against it."""
    row = records.VM.get(db, vm)
    reach = reach_of(db, row)
    found = ((host.ref, _refusal(db, row, host.ref, reach=reach)) for host in records.host.all(db))
    return {refs.hostRef(host): reason for host, reason in found if reason is not None}


def _fitting(db: Database, vm: records.VM) -> Iterator[str]:
    reach = reach_of(db, vm)
    for host in records.host.all(db):
        if _refusal(db, vm, host.ref, reach=reach) is None:
            yield host.ref


def anti_affinity(db: Reader, vm: records.VM) -> dict[str, int]:
    """Guests of the VM's anti-affinity groups on each host: its rank, 0 where it is left out."""
    crowd: dict[str, int] = {}
    for ref in vm.groups:
        group = records.VM_group.find(db, ref)
        if group is None or group.placement != "anti_affinity":
            continue
        for other in group.VMs:
            row = None if other == vm.ref else records.VM.find(db, other)
            if row is None:
                continue
            # One that is on its way counts where it is going to be.
            host = row.scheduled_to_be_resident_on
            if host == refs.NULL:
                host = row.resident_on
            if host != refs.NULL:
                crowd[host] = crowd.get(host, 0) + 1
    return crowd


def assert_can_boot_here(
    db: Database,
    vm: str,
    host: str,
    *,
    check_memory: bool = True,
    check_srs: bool = True,
    reach: Reach | None = None,
) -> None:
    """Raise the reason why the VM could not start on the host now, if there is one.

    The reasons of `fitness.refusal` first, then memory. `reach`: of what the guest needs there, if
    that is not what it has now.
    """
    row = records.VM.get(db, vm)
    records.host.get(db, host)
    found = _refusal(db, row, host, check_memory=check_memory, check_srs=check_srs, reach=reach)
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
    reach: Reach | None = None,
) -> XenAPIError | None:
    return refusal(db, vm, host, check_srs=check_srs, reach=reach) or (
        _no_memory(db, vm, host) if check_memory else None
    )


def _no_memory(db: Database, vm: records.VM, host: str) -> XenAPIError | None:
    free = _spare(db, host)
    if host in (vm.scheduled_to_be_resident_on, vm.resident_on):
        free += required_memory(vm)
    needed = required_memory(vm)
    if needed <= free:
        return None
    return errors.HostNotEnoughFreeMemory(str(needed), str(max(0, free)))
