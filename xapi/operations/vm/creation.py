"""VM.create, destroy, and turning templates into VMs with the disks they ask for."""

from __future__ import annotations

import structlog

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VM import VMArgs, VMOperations
from xapi.idl.identifiers import new_uuid
from xapi.operations.context import Call, Mark
from xapi.operations.placement import memory_overhead
from xapi.operations.validity import refresh
from xapi.operations.validity.vm import DEFAULT_TEMPLATE_KEY, is_default_template
from xapi.operations.vm.provisioning import DISKS_KEY, DiskSpec, parse_disks
from xapi.operations.vm.rows import MAC_SEED_KEY, delete_vm
from xapi.operations.vm.suspend_image import destroy_vdi, drop_suspend_image
from xapi.xenops.errors import NoSuchGuest

__all__ = ["Creation"]

log = structlog.get_logger(__name__)

VENDOR_DEVICE_VERSION = 2
"""First virtual hardware platform version that has the Windows Update device."""
BIOS_ORDER = "BIOS order"
"""Boot policy that goes with HVM, for clients that still read it."""


class Creation(VMOperations[Call]):
    """The beginning and the end of a VM."""

    async def create(self, call: Call, args: VMArgs) -> refs.VMRef:
        """A Halted VM (or a Suspended one, from exported metadata), with its metrics.

        Nothing but the types is checked here: memory limits, CPUs and references are looked at
        when the VM starts, as upstream does.
        """
        fields = args.copy()
        if MAC_SEED_KEY not in fields["other_config"]:
            fields["other_config"] = {**fields["other_config"], MAC_SEED_KEY: new_uuid()}
        if fields["domain_type"] == "unspecified":
            fields["domain_type"] = "hvm" if fields["HVM_boot_policy"] else "pv"
        elif fields["domain_type"] == "hvm" and not fields["HVM_boot_policy"]:
            fields["HVM_boot_policy"] = BIOS_ORDER
        suspended = fields["power_state"] == "Suspended"
        fields["power_state"] = "Suspended" if suspended else "Halted"
        if fields["has_vendor_device"]:
            fields["hardware_platform_version"] = max(
                fields["hardware_platform_version"], VENDOR_DEVICE_VERSION
            )
        with call.db.transaction() as tx:
            metrics = records.VM_metrics.create(
                tx,
                current_domain_type=fields["domain_type"] if suspended else "unspecified",
                last_updated=call.services.now(),
            )
            ref = records.VM.create(tx, **fields, domid=-1, metrics=metrics)
            records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))
            refresh(tx, "VM", ref)
            if fields["appliance"] != refs.NULL:
                refresh(tx, "VM_appliance", fields["appliance"])
        return ref

    async def destroy(self, call: Call, ref: refs.VMRef) -> None:
        """Remove the VM with its devices, metrics and suspend image; its disks stay.

        Snapshots stay as well, and keep naming it. Raises VM_CANNOT_DELETE_DEFAULT_TEMPLATE [vm].
        """
        row = records.VM.get(call.db, ref)
        if row.is_a_template and is_default_template(row):
            raise errors.VMCannotDeleteDefaultTemplate(ref)
        await drop_suspend_image(call, ref)
        try:
            await call.services.agent.forget(row.uuid)
        except NoSuchGuest:
            log.debug("the agent never had this guest", vm=row.uuid)
        with call.db.transaction() as tx:
            row = records.VM.get(tx, ref)
            delete_vm(tx, row)
            if row.appliance != refs.NULL:
                refresh(tx, "VM_appliance", row.appliance)

    async def provision(self, call: Call, vm: refs.VMRef) -> None:
        """Make the disks of ``other_config[disks]`` and turn the template into a VM.

        If one cannot be made, those made before are destroyed and the template is as it was.
        """
        row = records.VM.get(call.db, vm)
        text = row.other_config.get(DISKS_KEY, "")
        disks = [(disk, _sr_of(call, disk)) for disk in (parse_disks(text) if text else [])]
        made: list[str] = []
        try:
            for number, (disk, sr) in enumerate(disks, 1):
                call.task.check()
                made.append(await _make_disk(call, row, disk, sr))
                call.task.progress(number / len(disks))
        except BaseException:
            for vdi in made:
                _drop_vbds(call, vm, vdi)
                await destroy_vdi(call, vdi)
            raise
        with call.db.transaction() as tx:
            row = records.VM.get(tx, vm)
            config = {k: v for k, v in row.other_config.items() if k not in _TEMPLATE_KEYS}
            records.VM.modify(
                tx, vm, is_a_template=False, is_default_template=False, other_config=config
            )
            if records.VM_metrics.find(tx, row.metrics) is not None:
                records.VM_metrics.modify(tx, row.metrics, install_time=call.services.now())

    async def set_is_a_template(self, call: Call, ref: refs.VMRef, value: bool) -> None:
        """Templates are never protected by HA; a template that becomes a VM is installed now.

        Only the way to a template is an operation of its own (make_into_template): clients clear
        the flag of snapshots, which stay snapshots (clients.md §4).
        """
        row = records.VM.get(call.db, ref)
        if value:
            await _make_into_template(call, row)
            return
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, is_a_template=False)
            if records.VM_metrics.find(tx, row.metrics) is not None:
                records.VM_metrics.modify(tx, row.metrics, install_time=call.services.now())
            refresh(tx, "VM", ref)

    async def set_is_default_template(self, call: Call, vm: refs.VMRef, value: bool) -> None:
        """Also keeps ``other_config[default_template]``, which older clients read, in step."""
        row = records.VM.get(call.db, vm)
        if value and not row.is_a_template:
            await _make_into_template(call, row)
        with call.db.transaction() as tx:
            row = records.VM.get(tx, vm)
            config = {k: v for k, v in row.other_config.items() if k != DEFAULT_TEMPLATE_KEY}
            if value:
                config[DEFAULT_TEMPLATE_KEY] = "true"
            records.VM.modify(tx, vm, is_default_template=value, other_config=config)
            refresh(tx, "VM", vm)


async def _make_into_template(call: Call, vm: records.VM) -> None:
    marked = call.task.ref in vm.current_operations
    marks = () if marked else (Mark("VM", vm.ref, "make_into_template"),)
    async with call.services.locks.hold(call, marks):
        with call.db.transaction() as tx:
            records.VM.modify(
                tx, vm.ref, is_a_template=True, ha_always_run=False, ha_restart_priority=""
            )
            refresh(tx, "VM", vm.ref)


_TEMPLATE_KEYS = frozenset({DISKS_KEY, DEFAULT_TEMPLATE_KEY, "postinstall"})


def _sr_of(call: Call, disk: DiskSpec) -> str:
    """Raises UUID_INVALID ["SR", uuid], or DEFAULT_SR_NOT_FOUND [sr] where none is named."""
    if disk.sr:
        return records.SR.by_uuid(call.db, disk.sr).ref
    pool = next(iter(records.pool.all(call.db)), None)
    default = refs.NULL if pool is None else pool.default_SR
    if records.SR.find(call.db, default) is None:
        raise errors.DefaultSRNotFound(default)
    return default


async def _make_disk(call: Call, vm: records.VM, disk: DiskSpec, sr: str) -> str:
    kind: enums.VDIType = "system" if disk.type == "system" else "user"
    vdi: str = await call.services.invoke(
        call,
        "VDI.create",
        {
            "SR": sr,
            "name_label": f"{vm.name_label} {disk.device}",
            "name_description": "Made from the template's list of disks",
            "virtual_size": disk.size,
            "type": kind,
            "sharable": False,
            "read_only": False,
            "other_config": {},
            "xenstore_data": {},
            "sm_config": {},
            "tags": (),
        },
    )
    try:
        await call.services.invoke(
            call,
            "VBD.create",
            {
                "VM": vm.ref,
                "VDI": vdi,
                "userdevice": disk.device,
                "device": "",
                "bootable": disk.bootable,
                "mode": "RW",
                "type": "Disk",
                "empty": False,
                "unpluggable": True,
                "currently_attached": False,
                "other_config": {"owner": ""},
                "qos_algorithm_type": "",
                "qos_algorithm_params": {},
            },
        )
    except BaseException:
        await destroy_vdi(call, vdi)
        raise
    return vdi


def _drop_vbds(call: Call, vm: str, vdi: str) -> None:
    with call.db.transaction() as tx:
        # A disk that was made for the template has no other user.
        for ref in set(records.VM.get(tx, vm).VBDs) & set(records.VDI.get(tx, vdi).VBDs):
            records.VBD.delete(tx, ref)
