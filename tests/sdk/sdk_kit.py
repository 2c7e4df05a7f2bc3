"""What the SDK's tests share: guests and disks, made through either client."""

from __future__ import annotations

import uuid

from xapi_sdk import AsyncClient, Client, refs
from xapi_sdk.enums import VBDMode, VBDType, VDIType

GIB = 1 << 30
MIB = 1 << 20


def unique(name: str) -> str:
    return f"{name} {uuid.uuid4().hex[:10]}"


def make_vm(client: Client, name: str = "") -> refs.VMRef:
    (template,) = client.VM.get_by_name_label("Other install media")
    vm = client.VM.clone(template, name or unique("guest"))
    client.VM.provision(vm)
    return vm


async def amake_vm(client: AsyncClient, name: str = "") -> refs.VMRef:
    (template,) = await client.VM.get_by_name_label("Other install media")
    vm = await client.VM.clone(template, name or unique("guest"))
    await client.VM.provision(vm)
    return vm


def make_disk(client: Client, vm: refs.VMRef) -> tuple[refs.VDIRef, refs.VBDRef]:
    (pool,) = client.pool.get_all()
    vdi = client.VDI.create(
        name_label=unique("disk"),
        name_description="made by a test",
        SR=client.pool.get_default_SR(pool),
        virtual_size=GIB,
        type=VDIType.user,
        sharable=False,
        read_only=False,
    )
    vbd = client.VBD.create(
        VM=vm,
        VDI=vdi,
        userdevice=client.VM.get_allowed_VBD_devices(vm)[0],
        bootable=False,
        mode=VBDMode.RW,
        type=VBDType.Disk,
        empty=False,
        qos_algorithm_type="",
    )
    return vdi, vbd


async def amake_disk(client: AsyncClient, vm: refs.VMRef) -> tuple[refs.VDIRef, refs.VBDRef]:
    (pool,) = await client.pool.get_all()
    vdi = await client.VDI.create(
        name_label=unique("disk"),
        name_description="made by a test",
        SR=await client.pool.get_default_SR(pool),
        virtual_size=GIB,
        type=VDIType.user,
        sharable=False,
        read_only=False,
    )
    vbd = await client.VBD.create(
        VM=vm,
        VDI=vdi,
        userdevice=(await client.VM.get_allowed_VBD_devices(vm))[0],
        bootable=False,
        mode=VBDMode.RW,
        type=VBDType.Disk,
        empty=False,
        qos_algorithm_type="",
    )
    return vdi, vbd
