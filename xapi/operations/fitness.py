"""What keeps a guest from running on a host, memory aside: that is `placement`'s account.

Each check gives the XenAPI error clients know for it, or None. This module changes nothing and
chooses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.cpu_features import incompatibility
from xapi.operations.guest_specs import domain_type_of, usb_devices, usb_taken

__all__ = ["Reach", "reach_of", "reaches_network", "reaches_sr", "refusal", "unavailable"]


@dataclass(frozen=True, slots=True)
class Reach:
    """Which hosts reach what a guest needs. Looked up once where many hosts are compared: the
    connections of a shared SR are as many as the hosts."""

    srs: Mapping[str, frozenset[str]]
    """SR -> hosts, in the order of the guest's disks."""
    networks: Mapping[str, frozenset[str]]
    """The same of networks that are not internal to a host."""


def reach_of(db: Reader, vm: records.VM) -> Reach:
    """What the guest needs at this moment."""
    srs: dict[str, frozenset[str]] = {}
    for vdi in _disks(db, vm):
        if vdi.SR not in srs:
            srs[vdi.SR] = _hosts_of_sr(db, vdi.SR)
    networks: dict[str, frozenset[str]] = {}
    for ref in vm.VIFs:
        vif = records.VIF.find(db, ref)
        network = None if vif is None else records.network.find(db, vif.network)
        if network is not None and (hosts := _hosts_of_network(db, network)):
            networks[network.ref] = hosts
    return Reach(srs, networks)


def unavailable(db: Reader, host: str) -> XenAPIError | None:
    """HOST_DISABLED [host] or HOST_NOT_LIVE for a host that takes no guest at all."""
    row = records.host.get(db, host)
    if not row.enabled:
        return errors.HostDisabled(host)
    metrics = records.host_metrics.find(db, row.metrics)
    return None if metrics is not None and metrics.live else errors.HostNotLive()


def refusal(
    db: Reader, vm: records.VM, host: str, *, check_srs: bool = True, reach: Reach | None = None
) -> XenAPIError | None:
    """The first reason against the host, in this order: host disabled or not live, virtual
    hardware version, number of CPUs, CPU features, SRs, networks, GPUs, USB devices, HVM.

    `reach`: of this guest, where it is known already."""
    row = records.host.get(db, host)
    reach = reach or reach_of(db, vm)
    return (
        unavailable(db, host)
        or _too_new(vm, row)
        or _no_cpus(vm, row)
        or incompatibility(vm, row)
        or (_no_sr(vm, host, reach) if check_srs else None)
        or _no_network(vm, host, reach)
        or _no_gpu(db, vm, host)
        or _no_usb(db, vm, host)
        or _no_hvm(vm, row)
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


def _no_sr(vm: records.VM, host: str, reach: Reach) -> XenAPIError | None:
    missing = (sr for sr, hosts in reach.srs.items() if host not in hosts)
    return next((errors.VMRequiresSR(vm.ref, sr) for sr in missing), None)


def _no_network(vm: records.VM, host: str, reach: Reach) -> XenAPIError | None:
    missing = (network for network, hosts in reach.networks.items() if host not in hosts)
    return next((errors.VMRequiresNetwork(vm.ref, network) for network in missing), None)


def _disks(db: Reader, vm: records.VM) -> Iterator[records.VDI]:
    """What the guest's memory and disks are on."""
    for ref in vm.VBDs:
        vbd = records.VBD.find(db, ref)
        vdi = None if vbd is None else records.VDI.find(db, vbd.VDI)
        if vdi is not None:
            yield vdi
    suspended = records.VDI.find(db, vm.suspend_VDI) if vm.power_state == "Suspended" else None
    if suspended is not None:
        yield suspended


def reaches_sr(db: Reader, host: str, sr: str) -> bool:
    """True if a PBD of the host for the SR is attached."""
    return host in _hosts_of_sr(db, sr)


def _hosts_of_sr(db: Reader, sr: str) -> frozenset[str]:
    row = records.SR.find(db, sr)
    pbds = () if row is None else (records.PBD.find(db, ref) for ref in row.PBDs)
    return frozenset(pbd.host for pbd in pbds if pbd is not None and pbd.currently_attached)


def reaches_network(db: Reader, host: str, network: records.network) -> bool:
    """True if the host has an interface on it, or nobody has: then it is internal to a host."""
    hosts = _hosts_of_network(db, network)
    return not hosts or host in hosts


def _hosts_of_network(db: Reader, network: records.network) -> frozenset[str]:
    """Empty for one that is internal to a host."""
    pifs = (records.PIF.find(db, ref) for ref in network.PIFs)
    return frozenset(pif.host for pif in pifs if pif is not None)


def _no_gpu(db: Reader, vm: records.VM, host: str) -> XenAPIError | None:
    """VM_REQUIRES_GPU where the host has none of the group, VM_REQUIRES_VGPU where all are full.

    Virtual GPUs of one guest are looked at together: what the first takes the second lacks.
    """
    taken: dict[str, int] = {}
    for ref in vm.VGPUs:
        vgpu = records.VGPU.find(db, ref)
        group = None if vgpu is None else records.GPU_group.find(db, vgpu.GPU_group)
        if vgpu is None or group is None:
            continue
        cards = [card for card in _cards(db, group) if card.host == host]
        if not cards:
            return errors.VMRequiresGPU(vm.ref, group.ref)
        for card in cards:
            others = sum(1 for other in _on_card(db, card.ref) if vm.ref != other.VM)
            if _has_room(db, card, vgpu.type, others + taken.get(card.ref, 0)):
                taken[card.ref] = taken.get(card.ref, 0) + 1
                break
        else:
            return errors.VMRequiresVGPU(vm.ref, group.ref, vgpu.type)
    return None


def _cards(db: Reader, group: records.GPU_group) -> Iterator[records.PGPU]:
    for ref in group.PGPUs:
        card = records.PGPU.find(db, ref)
        if card is not None:
            yield card


def _on_card(db: Reader, card: str) -> Iterator[records.VGPU]:
    """Virtual GPUs that run on the card or are to."""
    for vgpu in records.VGPU.all(db):
        if card in (vgpu.resident_on, vgpu.scheduled_to_be_resident_on):
            yield vgpu


def _has_room(db: Reader, card: records.PGPU, kind: str, used: int) -> bool:
    if records.VGPU_type.find(db, kind) is None:
        return not used  # the whole card
    if kind not in card.enabled_VGPU_types:
        return False
    for other in _on_card(db, card.ref):
        if other.type != kind:
            return False  # a card is divided for one type at a time
    return used < card.supported_VGPU_max_capacities.get(refs.VGPU_typeRef(kind), 0)


def _no_usb(db: Reader, vm: records.VM, host: str) -> XenAPIError | None:
    """VM_REQUIRES_VUSB where fewer devices of a group are free than the VM asks for."""
    wanted: dict[str, int] = {}
    for ref in vm.VUSBs:
        vusb = records.VUSB.find(db, ref)
        if vusb is not None and records.USB_group.find(db, vusb.USB_group) is not None:
            wanted[vusb.USB_group] = wanted.get(vusb.USB_group, 0) + 1
    for group, count in wanted.items():
        there = len(usb_devices(db, group, host))
        if there - usb_taken(db, group, host, but=vm.ref) < count:
            return errors.VMRequiresVUSB(vm.ref, group)
    return None


def _no_hvm(vm: records.VM, host: records.host) -> XenAPIError | None:
    if domain_type_of(vm) != "hvm" or not host.capabilities:
        return None
    if any(capability.startswith("hvm") for capability in host.capabilities):
        return None
    return errors.VMHVMRequired(vm.ref)
