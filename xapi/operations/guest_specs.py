"""What the host agent is told about a guest, built from rows; and its errors as XenAPI errors.

Ids towards the agent are uuids: of the VM, the VBD, the VIF; a disk is named by its VDI's uuid, a
network by its bridge. This module changes nothing and calls nobody.
"""

from __future__ import annotations

from typing import Literal

from xapi.generated import errors, records
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.vbd_devices import device_name
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import Devices, PciSpec, VbdSpec, VgpuSpec, VifSpec, VmSpec, VusbSpec

__all__ = [
    "devices_of",
    "domain_type_of",
    "initial_memory",
    "make_error",
    "translated",
    "usb_devices",
    "usb_taken",
    "vbd_spec",
    "vif_spec",
    "vm_spec",
]

DomainKind = Literal["hvm", "pv", "pv_in_pvh", "pvh"]

NO_AGENT_KEY = "guest-agent"
"""``platform[guest-agent] = false``: the guest runs no agent and has no PV drivers."""


def domain_type_of(vm: records.VM) -> DomainKind:
    """The kind of domain to build; where nobody chose one the old boot policy tells."""
    if vm.domain_type == "unspecified":
        return "hvm" if vm.HVM_boot_policy else "pv"
    return vm.domain_type


def initial_memory(vm: records.VM) -> int:
    """Bytes the domain is built with: the upper end of its dynamic range."""
    return vm.memory_dynamic_max


def vm_spec(vm: records.VM) -> VmSpec:
    """How the guest is to be built at its next start."""
    return VmSpec(
        id=vm.uuid,
        name=vm.name_label,
        memory_static_max=vm.memory_static_max,
        memory_dynamic_max=vm.memory_dynamic_max,
        memory_dynamic_min=vm.memory_dynamic_min,
        memory_static_min=vm.memory_static_min,
        memory_target=initial_memory(vm),
        vcpus_max=vm.VCPUs_max,
        vcpus_at_startup=vm.VCPUs_at_startup,
        vcpus_params=vm.VCPUs_params,
        domain_type=domain_type_of(vm),
        boot_params=vm.HVM_boot_params,
        platform=vm.platform,
        xenstore_data=vm.xenstore_data,
        actions_after_shutdown=vm.actions_after_shutdown,
        actions_after_reboot=vm.actions_after_reboot,
        actions_after_crash=vm.actions_after_crash,
        actions_after_softreboot=vm.actions_after_softreboot,
        is_control_domain=vm.is_control_domain,
        guest_agent=vm.platform.get(NO_AGENT_KEY) != "false",
    )


def vbd_spec(db: Reader, vbd: records.VBD) -> VbdSpec:
    """The block device; empty where the VDI is null or gone."""
    vdi = None if vbd.empty else records.VDI.find(db, vbd.VDI)
    return VbdSpec(
        id=vbd.uuid,
        userdevice=vbd.userdevice,
        device=vbd.device or device_name(vbd.userdevice),
        mode=vbd.mode,
        type=vbd.type,
        vdi=None if vdi is None else vdi.uuid,
        bootable=vbd.bootable,
        unpluggable=vbd.unpluggable,
        qos_algorithm_type=vbd.qos_algorithm_type,
        qos_algorithm_params=vbd.qos_algorithm_params,
        extra=vbd.other_config,
    )


def vif_spec(db: Reader, vif: records.VIF) -> VifSpec:
    """The network interface; without a bridge where the network is null or gone."""
    network = records.network.find(db, vif.network)
    return VifSpec(
        id=vif.uuid,
        device=vif.device,
        mac=vif.MAC,
        network="" if network is None else network.bridge,
        mtu=vif.MTU or (1500 if network is None else network.MTU or 1500),
        locking_mode=vif.locking_mode,
        ipv4_allowed=vif.ipv4_allowed,
        ipv6_allowed=vif.ipv6_allowed,
        qos_algorithm_type=vif.qos_algorithm_type,
        qos_algorithm_params=vif.qos_algorithm_params,
        extra=vif.other_config,
    )


def devices_of(db: Reader, vm: records.VM) -> Devices:
    """All devices of the guest; those whose row is dangling are left out."""
    vbds = [vbd for ref in vm.VBDs if (vbd := records.VBD.find(db, ref)) is not None]
    vifs = [vif for ref in vm.VIFs if (vif := records.VIF.find(db, ref)) is not None]
    vifs.sort(key=lambda vif: (len(vif.device), vif.device))
    return Devices(
        # A disk without its image cannot be opened; an empty drive can.
        vbds=tuple(
            spec for vbd in vbds if (spec := vbd_spec(db, vbd)).vdi is not None or spec.removable
        ),
        vifs=tuple(vif_spec(db, vif) for vif in vifs),
        pcis=tuple(
            PciSpec(id=pci.uuid, address=pci.pci_id)
            for ref in vm.attached_PCIs
            if (pci := records.PCI.find(db, ref)) is not None
        ),
        vgpus=tuple(
            VgpuSpec(id=vgpu.uuid, type=_vgpu_type(db, vgpu))
            for ref in vm.VGPUs
            if (vgpu := records.VGPU.find(db, ref)) is not None
        ),
        vusbs=_vusb_specs(db, vm),
    )


def _vgpu_type(db: Reader, vgpu: records.VGPU) -> str:
    kind = records.VGPU_type.find(db, vgpu.type)
    return "" if kind is None else kind.model_name


def usb_devices(db: Reader, group: str, host: str | None = None) -> list[records.PUSB]:
    """The devices of the group that may be passed through, of one host or of all, by path."""
    row = records.USB_group.find(db, group)
    found = [records.PUSB.find(db, ref) for ref in (() if row is None else row.PUSBs)]
    fitting = [
        usb
        for usb in found
        if usb is not None and usb.passthrough_enabled and host in (None, usb.host)
    ]
    return sorted(fitting, key=lambda usb: usb.path)


def usb_taken(db: Reader, group: str, host: str, *, but: str = "") -> int:
    """How many of the group's devices on the host guests have or are about to get; those of the
    VM `but` are left out."""
    row = records.USB_group.find(db, group)
    count = 0
    for ref in () if row is None else row.VUSBs:
        vusb = records.VUSB.find(db, ref)
        vm = None if vusb is None else records.VM.find(db, vusb.VM)
        if vusb is None or vm is None or vm.ref == but:
            continue
        here = vusb.currently_attached and vm.resident_on == host
        count += here or vm.scheduled_to_be_resident_on == host
    return count


def _vusb_specs(db: Reader, vm: records.VM) -> tuple[VusbSpec, ...]:
    """Each names the devices of its group on the guest's host; which are free is known there."""
    coming = vm.scheduled_to_be_resident_on
    host = vm.resident_on if records.host.find(db, coming) is None else coming
    found: list[VusbSpec] = []
    for ref in vm.VUSBs:
        vusb = records.VUSB.find(db, ref)
        paths = [] if vusb is None else [u.path for u in usb_devices(db, vusb.USB_group, host)]
        if vusb is not None and paths:
            found.append(VusbSpec(vusb.uuid, paths[0], tuple(paths[1:])))
    return tuple(found)


def make_error(code: str, *params: str) -> XenAPIError:
    """The error of a code, also with more parameters than the model names for it."""
    cls = errors.BY_CODE.get(code)
    if cls is None:
        return errors.InternalError(f"{code}({', '.join(params)})")
    error = cls.__new__(cls)
    XenAPIError.__init__(error, *params)
    return error


def translated(error: XenopsError, uuids: dict[str, str]) -> XenAPIError:
    """The agent's error with references in place of its ids; `uuids` maps uuid to reference."""
    params = tuple(uuids.get(param, param) for param in error.params)
    return make_error(error.code, *params)
