"""CPU features: what a guest was started with, what a host offers, and what all hosts share.

A guest may only use features that every host it can move to has, so a pool levels them: its
``cpu_info`` holds what all hosts share, and a guest that starts gets no more than that. A guest
with memory (running, paused or suspended) keeps what it started with, in ``last_boot_CPU_flags``,
and goes only to hosts that have it (semantics.md §7). This module must not choose hosts.

A feature set is text: 32-bit words in hexadecimal, joined by dashes. An empty one is not known and
stands in nobody's way.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from xapi.generated import errors, records
from xapi.idl.record import Reader, Writer
from xapi.operations.alerts import raise_alert
from xapi.operations.guest_specs import domain_type_of

__all__ = ["boot_flags", "common", "contains", "incompatibility", "level_pool"]

_KINDS = ("features_hvm", "features_pv")
_LEVELLED = (*_KINDS, "features_hvm_host", "features_pv_host")
"""Keys of ``pool.cpu_info`` that hold what the hosts share."""


def _words(features: str) -> list[int]:
    """Raises ValueError for what is no feature set."""
    return [int(word, 16) for word in features.split("-")] if features else []


@lru_cache(maxsize=256)
def contains(there: str, wanted: str) -> bool:
    """True if every feature of `wanted` is in `there`; also where one of them is not known."""
    try:
        has, needs = _words(there), _words(wanted)
    except ValueError:
        return there == wanted
    if not has or not needs:
        return True
    return all(
        not need & ~(has[place] if place < len(has) else 0) for place, need in enumerate(needs)
    )


def common(sets: Iterable[str]) -> str:
    """What all sets that are known share, in as many words as the longest; empty without any."""
    return _common(tuple(sets))


@lru_cache(maxsize=256)
def _common(sets: tuple[str, ...]) -> str:
    known: list[list[int]] = []
    for features in sets:
        try:
            words = _words(features)
        except ValueError:
            continue
        if words:
            known.append(words)
    if not known:
        return ""
    shared: list[int] = []
    for place in range(max(map(len, known))):
        word = 0xFFFFFFFF
        for words in known:
            word &= words[place] if place < len(words) else 0
        shared.append(word)
    return "-".join(f"{word:08x}" for word in shared)


def _kind(vm: records.VM) -> str:
    return "features_pv" if domain_type_of(vm) == "pv" else "features_hvm"


def boot_flags(db: Reader, vm: records.VM, host: str) -> dict[str, str]:
    """``last_boot_CPU_flags`` of a guest that starts on the host: its vendor, and the features
    that the pool shares and the host has."""
    there = records.host.get(db, host).cpu_info
    kind = _kind(vm)
    levels = [pool.cpu_info.get(kind, "") for pool in records.pool.all(db)]
    return {
        "vendor": there.get("vendor", ""),
        "features": common((*levels, there.get(kind, ""))),
    }


def incompatibility(vm: records.VM, host: records.host) -> errors.VMIncompatibleWithThisHost | None:
    """VM_INCOMPATIBLE_WITH_THIS_HOST [vm, host, reason] for a guest with memory that was started
    on other CPUs; None for one that starts afresh."""
    if vm.power_state == "Halted":
        return None
    before, there = vm.last_boot_CPU_flags, host.cpu_info
    vendor, here = before.get("vendor", ""), there.get("vendor", "")
    if vendor and here and vendor != here:
        reason = f"The VM was started on a CPU of another vendor ({vendor}, here {here})."
        return errors.VMIncompatibleWithThisHost(vm.ref, host.ref, reason)
    if not contains(there.get(_kind(vm), ""), before.get("features", "")):
        reason = "The VM was started with CPU features that this host does not have."
        return errors.VMIncompatibleWithThisHost(vm.ref, host.ref, reason)
    return None


def level_pool(tx: Writer, now: datetime) -> None:
    """Bring ``pool.cpu_info`` in line with the hosts there are.

    Raises the alerts POOL_CPU_FEATURES_DOWN or POOL_CPU_FEATURES_UP where the features for guests
    with hardware virtualisation changed. Without a pool nothing happens.
    """
    pool = next(iter(records.pool.all(tx)), None)
    known = [host.cpu_info for host in records.host.all(tx) if host.cpu_info]
    if pool is None or not known:
        return
    info = dict(pool.cpu_info)
    for key in _LEVELLED:
        info[key] = common(cpu.get(key, "") for cpu in known)
    for key in ("cpu_count", "socket_count"):
        counts = (cpu.get(key, "") for cpu in known)
        info[key] = str(sum(int(count) for count in counts if count.isdecimal()))
    vendors = {cpu.get("vendor", "") for cpu in known}
    info["vendor"] = vendors.pop() if len(vendors) == 1 else pool.cpu_info.get("vendor", "")
    before = pool.cpu_info.get("features_hvm", "")
    records.pool.modify(tx, pool.ref, cpu_info=info)
    after = info["features_hvm"]
    if before and after and not (contains(before, after) and contains(after, before)):
        alert = "POOL_CPU_FEATURES_UP" if contains(after, before) else "POOL_CPU_FEATURES_DOWN"
        body = f"The hosts of the pool share other CPU features now: {before} before, {after} now."
        raise_alert(tx, alert, "Pool", pool.uuid, body, now=now)
