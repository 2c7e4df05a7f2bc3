"""Commands on the disks, CD drives, interfaces and other devices of virtual machines."""

from __future__ import annotations

from xapi_xe.registry import Verb

_LISTS = ("vbd-params", "vdi-params")

VERBS = {
    "vm-disk-add": Verb(
        "vm_disks:vm_disk_add",
        "Makes a disk, in the repository given or in the pool's default one, and gives it to the "
        "VMs at a free position of allowed-VBD-devices. disk-size is in bytes, or has a suffix "
        "such as GiB. A running VM gets the disk at once.",
        required=("disk-size", "device"),
        optional=("sr-uuid",),
        selects="vm",
    ),
    "vm-disk-remove": Verb(
        "vm_disks:vm_disk_remove",
        "Takes the disk at this position away from the VMs, and deletes it.",
        required=("device",),
        selects="vm",
    ),
    "vm-disk-list": Verb(
        "vm_disks:vm_disk_list",
        "Lists the disks of VMs. vbd-params and vdi-params say what is shown, separated by commas, "
        "or all.",
        optional=_LISTS,
        selects="vm",
        common=True,
    ),
    "vm-cd-add": Verb(
        "vm_cds:vm_cd_add",
        "Gives the VMs a CD drive with this CD in it, at a free position of allowed-VBD-devices. "
        "cd-name is a name (or uuid) as in a repository of CDs.",
        required=("cd-name", "device"),
        selects="vm",
    ),
    "vm-cd-remove": Verb(
        "vm_cds:vm_cd_remove",
        "Takes the CD drive that holds this CD away from the VMs; <EMPTY> means an empty drive.",
        required=("cd-name",),
        selects="vm",
    ),
    "vm-cd-insert": Verb(
        "vm_cds:vm_cd_insert",
        "Puts a CD into the one empty drive of the VMs. Where there are several, vbd-insert says "
        "which.",
        required=("cd-name",),
        selects="vm",
        common=True,
    ),
    "vm-cd-eject": Verb(
        "vm_cds:vm_cd_eject",
        "Takes the CD out of the one drive of the VMs that holds one. Where there are several, "
        "vbd-eject says which.",
        selects="vm",
        common=True,
    ),
    "vm-cd-list": Verb(
        "vm_disks:vm_cd_list",
        "Lists the CD drives of VMs and what is in them. vbd-params and vdi-params say what is "
        "shown, separated by commas, or all.",
        optional=_LISTS,
        selects="vm",
    ),
    "vm-vif-list": Verb(
        "vm_disks:vm_vif_list",
        "Lists the network interfaces of VMs. The filters choose VMs.",
        optional=("params",),
        selects="vm",
    ),
    "vm-crashdump-list": Verb(
        "vm_disks:vm_crashdump_list",
        "Lists the crash dumps of VMs. The filters choose VMs.",
        optional=("params",),
        selects="vm",
    ),
    "vgpu-create": Verb(
        "vm_groups:vgpu_create",
        "Gives a halted VM a virtual GPU of a group: of the type given, or a whole GPU passed "
        "through. Prints the uuid.",
        required=("vm-uuid", "gpu-group-uuid"),
        optional=("vgpu-type-uuid", "device"),
    ),
    "vgpu-destroy": Verb(
        "vm_groups:vgpu_destroy", "Takes a virtual GPU away from a halted VM.", required=("uuid",)
    ),
    "vtpm-create": Verb(
        "vm_groups:vtpm_create",
        "Gives a halted VM a virtual TPM; with is-unique=true copies of the VM do not get its "
        "content. Prints the uuid.",
        required=("vm-uuid",),
        optional=("is-unique",),
    ),
    "vtpm-destroy": Verb(
        "vm_groups:vtpm_destroy",
        "Deletes a virtual TPM of a halted VM. What its keys protect cannot be read any more.",
        required=("uuid",),
    ),
    "console": Verb(
        "console:console",
        "Joins this terminal and the text console of a VM; Ctrl-] ends it.",
        selects="vm",
        common=True,
    ),
}
