"""Commands on what VMs belong to: appliances, schedules of snapshots, groups; and on recovery."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "appliance-create": Verb(
        "vm_groups:appliance_create",
        "Makes an appliance (vApp): VMs that start and stop together, in the order of their fields "
        "order, start-delay and shutdown-delay. A VM's appliance parameter puts it in. Prints the "
        "uuid.",
        required=("name-label",),
        optional=("name-description",),
    ),
    "appliance-destroy": Verb(
        "vm_groups:appliance_destroy",
        "Deletes an appliance, but not its VMs.",
        required=("uuid",),
    ),
    "appliance-start": Verb(
        "vm_groups:appliance_start",
        "Starts the VMs of an appliance in their order.",
        required=("uuid",),
        optional=("paused",),
    ),
    "appliance-shutdown": Verb(
        "vm_groups:appliance_shutdown",
        "Shuts the VMs of an appliance down, last first: guests are asked, with --force they are "
        "switched off.",
        required=("uuid",),
        optional=("force",),
    ),
    "appliance-assert-can-be-recovered": Verb(
        "recovery:appliance_assert_can_be_recovered",
        "Checks that this pool has the storage of an appliance. database:vdi-uuid is a disk with a "
        "pool's metadata that knows it; without it the appliance is this pool's.",
        required=("uuid",),
        optional=("database:",),
    ),
    "appliance-recover": Verb(
        "recovery:appliance_recover",
        "Brings an appliance and its VMs into this pool from the metadata on a disk.",
        required=("uuid", "database:"),
        optional=("force",),
    ),
    "vm-assert-can-be-recovered": Verb(
        "recovery:vm_assert_can_be_recovered",
        "Checks that this pool has the storage of a VM. database:vdi-uuid is a disk with a pool's "
        "metadata that knows it; without it the VM is this pool's.",
        required=("uuid",),
        optional=("database:",),
    ),
    "vm-recover": Verb(
        "recovery:vm_recover",
        "Brings a VM into this pool from the metadata on a disk.",
        required=("uuid", "database:"),
        optional=("force",),
    ),
    "vmss-create": Verb(
        "vm_groups:vmss_create",
        "Makes a schedule of snapshots. type is snapshot or checkpoint, frequency hourly, daily or "
        "weekly; schedule:min, schedule:hour and schedule:days (Monday,Friday) say when. A VM's "
        "snapshot-schedule parameter puts it in. Prints the uuid.",
        required=("name-label", "type", "frequency"),
        optional=("name-description", "enabled", "retained-snapshots", "schedule:"),
    ),
    "vmss-destroy": Verb(
        "vm_groups:vmss_destroy",
        "Deletes a schedule of snapshots, but not the snapshots.",
        required=("uuid",),
    ),
    "vm-group-create": Verb(
        "vm_groups:vm_group_create",
        "Makes a group of VMs. placement is normal, or anti_affinity to spread them over hosts. "
        "Prints the uuid.",
        required=("name-label", "placement"),
        optional=("name-description",),
    ),
    "vm-group-destroy": Verb(
        "vm_groups:vm_group_destroy",
        "Deletes a group of VMs, but not the VMs.",
        required=("uuid",),
    ),
}
