"""The rows of imported VMs: made some at a time, finished all at once, or taken back.

Whatever an archive says of references, it says in names of its own; only what the plan knows by
such a name gets into a row. Synchronous; images are made and destroyed elsewhere.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import structlog

from xapi.generated import errors, records, refs
from xapi.idl.identifiers import new_uuid
from xapi.idl.record import Reader, Writer
from xapi.idl.scalars import EPOCH
from xapi.operations.context import Call
from xapi.operations.net_values import check_address, check_mac, mac_from_seed
from xapi.operations.network import BRIDGE_NAME_LENGTH, free_bridge
from xapi.operations.placement import memory_overhead
from xapi.operations.validity import refresh
from xapi.operations.validity.vm import DEFAULT_TEMPLATE_KEY
from xapi.operations.vbd_devices import position_of
from xapi.operations.vm.archive.matching import Plan, VmPlan
from xapi.operations.vm.archive.metadata import Thing
from xapi.operations.vm.archive.unfinished import IMPORT_TASK
from xapi.operations.vm.copying import COPIED_FIELDS
from xapi.operations.vm.rows import MAC_SEED_KEY, delete_vm

__all__ = ["Made", "finish_rows", "link_rows", "make_networks", "make_vms", "unmake_rows"]

log = structlog.stdlib.get_logger(__name__)

DEFAULT_MTU = 1500

_VM_FIELDS = frozenset(COPIED_FIELDS) - {"affinity", "suspend_SR", "memory_overhead"} | {
    "blocked_operations",
    "ha_always_run",
    "ha_restart_priority",
    "is_a_template",
    "is_snapshot_from_vmpp",
    "is_vmss_snapshot",
    "name_label",
    "transportable_snapshot_id",
}
_SNAPSHOT_FIELDS = ("is_a_snapshot", "snapshot_info", "snapshot_metadata", "snapshot_time")
_GUEST_FIELDS = (
    "PV_drivers_detected",
    "PV_drivers_up_to_date",
    "PV_drivers_version",
    "can_use_hotplug_vbd",
    "can_use_hotplug_vif",
    "disks",
    "last_updated",
    "memory",
    "netbios_name",
    "networks",
    "os_version",
    "other",
    "services",
)
_VBD_FIELDS = (
    "bootable",
    "mode",
    "other_config",
    "qos_algorithm_params",
    "qos_algorithm_type",
    "qos_supported_algorithms",
    "type",
    "unpluggable",
    "userdevice",
)
_VIF_FIELDS = (
    "MTU",
    "device",
    "ipv4_addresses",
    "ipv4_allowed",
    "ipv4_configuration_mode",
    "ipv4_gateway",
    "ipv6_addresses",
    "ipv6_allowed",
    "ipv6_configuration_mode",
    "ipv6_gateway",
    "locking_mode",
    "other_config",
    "qos_algorithm_params",
    "qos_algorithm_type",
    "trunks",
)
_PROTECTED = {"other_config": ("hvm_serial", "pci"), "platform": ("hvm_serial",)}
"""Keys of a VM that need a right of their own, which who may import need not have."""
_SYSTEM_NETWORK = ("is_guest_installer_network", "is_host_internal_management_network")
_OLD_PRIORITIES = ("0", "1", "2", "3")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OUR_BRIDGE = re.compile(r"xapi[0-9]{1,9}")


@dataclass(slots=True)
class Made:
    """What an import has made so far, and has to take back if it fails."""

    vms: dict[str, VmPlan] = field(default_factory=dict[str, VmPlan])
    """By reference."""
    networks: list[str] = field(default_factory=list[str])
    vdis: dict[str, str] = field(default_factory=dict[str, str])
    """Name in the archive -> image."""
    uuids: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """Class and reference -> the uuid it is to have in the end."""


def make_networks(call: Call, tx: Writer, plan: Plan, made: Made) -> None:
    """The networks that are not here yet; and the plan learns of the images, which `made` has."""
    plan.refs.update(made.vdis)
    for thing in plan.networks:
        plan.refs[thing.id] = _network(call, tx, thing)
        made.networks.append(plan.refs[thing.id])


def make_vms(call: Call, tx: Writer, plan: Plan, made: Made, vms: Iterable[VmPlan]) -> None:
    """Some of the VMs with their devices, marked as being imported."""
    for vm in vms:
        ref = _vm(call, tx, plan, vm, made)
        plan.refs[vm.thing.id] = ref
        made.vms[ref] = vm
        for cls, make in _DEVICES.items():
            for thing in plan.devices(cls, vm.thing.id):
                make(tx, plan, thing, vm, made)
        refresh(tx, "VM", ref)


def link_rows(tx: Writer, plan: Plan) -> None:
    """What is a snapshot of what, once everything is there."""
    for vm in plan.vms:
        _history(tx, plan, vm)
    _disk_history(tx, plan)


def finish_rows(call: Call, tx: Writer, plan: Plan, made: Made) -> None:
    """The VMs are complete: nothing is in progress, and what they replace goes."""
    for thing in plan.disks:
        if thing.get("read_only") and thing.id in made.vdis:
            records.VDI.modify(tx, made.vdis[thing.id], read_only=True)
            refresh(tx, "VDI", made.vdis[thing.id])
    for ref, vm_plan in made.vms.items():
        if vm_plan.replaces:
            old = records.VM.find(tx, vm_plan.replaces)
            if old is not None:
                _replace(tx, old, ref)
        vm = records.VM.get(tx, ref)
        running = {t: o for t, o in vm.current_operations.items() if t != call.task.ref}
        tx.modify("VM", ref, {"current_operations": running})
    for (cls, ref), uuid in made.uuids.items():
        if tx.find(cls, ref) is not None and not _taken(tx, uuid):
            tx.modify(cls, ref, {"uuid": uuid})
    for ref in made.vms:
        refresh(tx, "VM", ref)


def unmake_rows(tx: Writer, made: Made) -> None:
    """Delete what was made, as far as it is still there."""
    for ref in made.vms:
        vm = records.VM.find(tx, ref)
        if vm is not None:
            delete_vm(tx, vm)
    for ref in made.networks:
        net = records.network.find(tx, ref)
        if net is not None and not net.VIFs and not net.PIFs:
            records.network.delete(tx, ref)


# --- VMs -------------------------------------------------------------------------------------


def _vm(call: Call, tx: Writer, plan: Plan, vm: VmPlan, made: Made) -> refs.VMRef:
    thing, wish = vm.thing, plan.wish
    row: dict[str, Any] = thing.take(_VM_FIELDS)
    row |= thing.take(_SNAPSHOT_FIELDS)
    config = _allowed(call, "other_config", thing.get("other_config"))
    if not wish.restore:
        config[MAC_SEED_KEY] = new_uuid()
    if not wish.force:
        config.pop(DEFAULT_TEMPLATE_KEY, None)
    config[IMPORT_TASK] = call.task.ref
    kind = row["domain_type"]
    if kind == "unspecified":
        kind = row["domain_type"] = "hvm" if row["HVM_boot_policy"] else "pv"
    if not row["is_a_template"] and row["generation_id"]:
        # Guests tell by it that they were copied. Templates get theirs when they become VMs.
        row["generation_id"] = f"{secrets.randbits(63)}:{secrets.randbits(63)}"
    if row["ha_restart_priority"] in _OLD_PRIORITIES:
        row["order"] = int(row["ha_restart_priority"])
        row["ha_restart_priority"] = "restart"
    row |= _memory(thing)
    if "has_vendor_device" not in thing:
        row["has_vendor_device"] = False  # it is from before there was one
    row |= {
        "version": thing.get("version") + 1 if wish.restore else 0,
        "is_default_template": wish.force and thing.get("is_default_template"),
        "affinity": plan.refs.get(thing.get("affinity"), refs.NULL),
        "other_config": config,
        "platform": _allowed(call, "platform", thing.get("platform")),
        "power_state": "Suspended" if vm.suspended else "Halted",
        "suspend_VDI": plan.refs[thing.get("suspend_VDI")] if vm.suspended else refs.NULL,
        "domid": -1,
        "current_operations": {call.task.ref: "import"},
        "guest_metrics": _guest_metrics(tx, plan, thing),
        "metrics": records.VM_metrics.create(
            tx,
            current_domain_type=kind if vm.suspended else "unspecified",
            install_time=call.services.now(),
            last_updated=call.services.now(),
        ),
    }
    ref = records.VM.create(tx, **row)
    _keep_uuid(tx, plan, "VM", ref, thing, made)
    records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))
    return ref


def _allowed(call: Call, name: str, values: Mapping[str, str]) -> dict[str, str]:
    """Raises RBAC_PERMISSION_DENIED [permission, text], as a call that sets such a key does."""
    for key in _PROTECTED[name]:
        permission = f"vm.add_to_{name.lower()}/key:{key}"
        if key in values and not call.services.sessions.allows(call.caller, permission):
            raise errors.RBACPermissionDenied(permission, f"The archive sets {name}[{key}].")
    return dict(values)


def _memory(thing: Thing) -> dict[str, int]:
    """Archives from before ballooning give no range that a guest could move in."""
    if "parent" in thing:
        return {}
    most = thing.get("memory_static_max")
    return {
        "memory_static_min": min(thing.get("memory_static_min"), most),
        "memory_dynamic_min": most,
        "memory_dynamic_max": most,
        "memory_target": most,
    }


def _guest_metrics(tx: Writer, plan: Plan, vm: Thing) -> str:
    thing = plan.archive.find(vm.get("guest_metrics"), "VM_guest_metrics")
    if thing is None:
        return refs.NULL
    return records.VM_guest_metrics.create(tx, **thing.take(_GUEST_FIELDS), live=False)


def _history(tx: Writer, plan: Plan, vm: VmPlan) -> None:
    """What it is a snapshot of, and which snapshot it comes from."""
    ref, thing = plan.refs[vm.thing.id], vm.thing
    links: dict[str, str] = {}
    if thing.get("is_a_snapshot") and thing.get("snapshot_of") != refs.NULL:
        plan.archive.demand(thing.get("snapshot_of"), "VM")
        links["snapshot_of"] = plan.refs.get(thing.get("snapshot_of"), refs.NULL)
    if parent := plan.refs.get(thing.get("parent")):
        links["parent"] = parent
    if links:
        tx.modify("VM", ref, links)


def _disk_history(tx: Writer, plan: Plan) -> None:
    for thing in plan.disks:
        origin = plan.refs.get(thing.get("snapshot_of"))
        if thing.get("is_a_snapshot") and thing.id in plan.refs:
            records.VDI.modify(
                tx,
                plan.refs[thing.id],
                is_a_snapshot=True,
                snapshot_time=thing.get("snapshot_time") or EPOCH,
                snapshot_of=refs.VDIRef(origin or refs.NULL),
            )


def _replace(tx: Writer, old: records.VM, ref: str) -> None:
    """`old` goes, its disks stay; what was a snapshot of it is one of its successor."""
    for snapshot in old.snapshots:
        records.VM.modify(tx, snapshot, snapshot_of=refs.VMRef(ref))
    delete_vm(tx, old)


def _keep_uuid(tx: Writer, plan: Plan, cls: str, ref: str, thing: Thing, made: Made) -> None:
    """A restored object has the uuid it had, once nobody else does."""
    uuid = thing.get("uuid")
    if not plan.wish.restore or not _UUID.fullmatch(uuid):
        return
    if _taken(tx, uuid):
        made.uuids[(cls, ref)] = uuid
    else:
        tx.modify(cls, ref, {"uuid": uuid})


def _taken(db: Reader, uuid: str) -> bool:
    """By an object of whatever class."""
    for model in records.MODELS:
        if "uuid" in model.field:
            try:
                db.by_uuid(model.name, uuid)
            except errors.UUIDInvalid:
                continue
            return True
    return False


# --- networks --------------------------------------------------------------------------------


def _network(call: Call, tx: Writer, thing: Thing) -> refs.networkRef:
    bridge = thing.get("bridge")
    taken = {net.bridge for net in records.network.all(tx)}
    if len(bridge) > BRIDGE_NAME_LENGTH or not _OUR_BRIDGE.fullmatch(bridge) or bridge in taken:
        bridge = free_bridge(tx)
    config = {k: v for k, v in thing.get("other_config").items() if k not in _SYSTEM_NETWORK}
    return records.network.create(
        tx,
        name_label=thing.get("name_label"),
        name_description=thing.get("name_description"),
        MTU=thing.get("MTU") if thing.get("MTU") > 0 else DEFAULT_MTU,
        bridge=bridge,
        managed=True,
        other_config={**config, IMPORT_TASK: call.task.ref},
        default_locking_mode=thing.get("default_locking_mode"),
        tags=thing.get("tags"),
    )


# --- devices ---------------------------------------------------------------------------------


def _vbd(tx: Writer, plan: Plan, thing: Thing, vm: VmPlan, made: Made) -> None:
    image = plan.refs.get(thing.get("VDI"), refs.NULL)
    if image != refs.NULL:
        records.VDI.get(tx, image)  # it may have gone since the plan was made
    kind = thing.get("type")
    attached = thing.get("currently_attached")
    if image == refs.NULL:
        if attached and thing.get("VDI") != refs.NULL and not plan.wish.force:
            hvm = bool(vm.thing.get("HVM_boot_policy"))
            if kind != "CD" or not hvm:
                raise errors.ImportErrorAttachedDisksNotFound()
        if kind == "Disk":
            log.warning("an import leaves out a disk that is not here", vbd=thing.id)
            return
    ref = refs.VMRef(plan.refs[vm.thing.id])
    row: dict[str, Any] = thing.take(_VBD_FIELDS)
    position = position_of(row["userdevice"])
    if position is None:
        raise errors.InvalidDevice(row["userdevice"])
    for other in records.VM.get(tx, ref).VBDs:
        if position_of(records.VBD.get(tx, other).userdevice) == position:
            raise errors.DeviceAlreadyExists(row["userdevice"])
    if kind == "CD":
        row["mode"] = "RO"
    made_ref = records.VBD.create(
        tx,
        VM=ref,
        VDI=refs.VDIRef(image),
        empty=image == refs.NULL,
        device=thing.get("device") if vm.suspended else "",
        currently_attached=vm.suspended and attached,
        metrics=records.VBD_metrics.create(tx),
        **row,
    )
    _keep_uuid(tx, plan, "VBD", made_ref, thing, made)
    refresh(tx, "VBD", made_ref)
    if image != refs.NULL:
        refresh(tx, "VDI", image)


def _vif(tx: Writer, plan: Plan, thing: Thing, vm: VmPlan, made: Made) -> None:
    network = plan.refs.get(thing.get("network"))
    if network is None:
        raise errors.ImportErrorFailedToFindObject(thing.get("network"))
    records.network.get(tx, network)  # it may have gone since the plan was made
    ref = refs.VMRef(plan.refs[vm.thing.id])
    row: dict[str, Any] = thing.take(_VIF_FIELDS)
    device = row["device"]
    if not (device.isascii() and device.isdigit()):
        raise errors.InvalidDevice(device)
    for other in records.VM.get(tx, ref).VIFs:
        if records.VIF.get(tx, other).device == device:
            raise errors.DeviceAlreadyExists(device)
    for address in row["ipv4_allowed"]:
        check_address("ipv4_allowed", address, 4)
    for address in row["ipv6_allowed"]:
        check_address("ipv6_allowed", address, 6)
    mac = thing.get("MAC") if plan.wish.restore else ""
    if mac:
        check_mac(mac)
    seed = records.VM.get(tx, ref).other_config.get(MAC_SEED_KEY, ref)
    made_ref = records.VIF.create(
        tx,
        VM=ref,
        network=refs.networkRef(network),
        MAC=mac or mac_from_seed(seed, device),
        MAC_autogenerated=thing.get("MAC_autogenerated") if mac else True,
        currently_attached=vm.suspended and thing.get("currently_attached"),
        qos_supported_algorithms=("ratelimit",),
        metrics=records.VIF_metrics.create(tx),
        **row,
    )
    _keep_uuid(tx, plan, "VIF", made_ref, thing, made)
    refresh(tx, "VIF", made_ref)


def _vgpu(tx: Writer, plan: Plan, thing: Thing, vm: VmPlan, made: Made) -> None:
    """Only where there is a group of the same cards, and the type is known."""
    group = plan.archive.find(thing.get("GPU_group"), "GPU_group")
    type_ = plan.archive.find(thing.get("type"), "VGPU_type")
    cards = () if group is None else group.get("GPU_types")
    known = ("vendor_name", "model_name", "identifier")
    wanted = None if type_ is None else [type_.get(name) for name in known]
    groups = [g.ref for g in records.GPU_group.all(tx) if set(g.GPU_types) == set(cards)]
    types = [
        t.ref for t in records.VGPU_type.all(tx) if [getattr(t, name) for name in known] == wanted
    ]
    if not groups or not types:
        if not plan.wish.sr and not plan.wish.force:
            raise errors.ImportError(f"no GPU group has the cards [{','.join(cards)}]")
        log.warning("an import leaves out a GPU that is not here", vgpu=thing.id)
        return
    ref = records.VGPU.create(
        tx,
        VM=refs.VMRef(plan.refs[vm.thing.id]),
        GPU_group=refs.GPU_groupRef(groups[0]),
        type=refs.VGPU_typeRef(types[0]),
        device=thing.get("device"),
        other_config=thing.get("other_config"),
        extra_args=thing.get("extra_args"),
    )
    _keep_uuid(tx, plan, "VGPU", ref, thing, made)


def _vtpm(tx: Writer, plan: Plan, thing: Thing, vm: VmPlan, made: Made) -> None:
    ref = refs.VMRef(plan.refs[vm.thing.id])
    if records.VM.get(tx, ref).VTPMs:
        raise errors.VTPMMaxAmountReached("1")
    made_ref = records.VTPM.create(
        tx,
        VM=ref,
        is_unique=thing.flag("vTPM'_is_unique"),
        is_protected=thing.flag("vTPM'_is_protected"),
        persistence_backend="xapi",
        contents=records.secret.create(tx, value=thing.text("vTPM'_content")),
    )
    refresh(tx, "VTPM", made_ref)


_DEVICES: dict[str, Callable[[Writer, Plan, Thing, VmPlan, Made], None]] = {
    "VBD": _vbd,
    "VIF": _vif,
    "VGPU": _vgpu,
    "VTPM": _vtpm,
}
