"""Commands on snapshots of virtual machines."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "snapshot-revert": Verb(
        "snapshots:snapshot_revert",
        "Takes a VM back to its snapshot: settings, disks and, after a checkpoint, memory. What "
        "the VM's disks hold now is lost.",
        optional=("snapshot-uuid",),
        selects="snapshot",
        common=True,
    ),
    "snapshot-clone": Verb(
        "snapshots:snapshot_clone",
        "Makes a template from a snapshot; disks share their blocks where the repository can. "
        "Prints the uuid.",
        required=("new-name-label",),
        optional=("new-name-description", "snapshot-uuid"),
        selects="snapshot",
    ),
    "snapshot-copy": Verb(
        "snapshots:snapshot_copy",
        "Makes a template from a snapshot with full copies of its disks, in the repository given "
        "or in their own. Prints the uuid.",
        required=("new-name-label",),
        optional=("new-name-description", "sr-uuid", "snapshot-uuid"),
        selects="snapshot",
    ),
    "snapshot-destroy": Verb(
        "snapshots:snapshot_destroy",
        "Deletes a snapshot but not its disks; snapshot-uninstall deletes both.",
        optional=("snapshot-uuid",),
        selects="snapshot",
    ),
    "snapshot-uninstall": Verb(
        "uninstall:snapshot_uninstall",
        "Deletes a snapshot and its disks. Asks before it does, unless --force is given.",
        optional=("snapshot-uuid", "force"),
        selects="snapshot",
        common=True,
    ),
    "snapshot-disk-list": Verb(
        "vm_disks:snapshot_disk_list",
        "Lists the disks of snapshots. vbd-params and vdi-params say what is shown, separated by "
        "commas, or all.",
        optional=("snapshot-uuid", "vbd-params", "vdi-params"),
        selects="snapshot",
    ),
    "snapshot-export-to-template": Verb(
        "vm_transfer:snapshot_export",
        "Writes a snapshot with its disks into a new file; what is imported from it is a template, "
        "or with preserve-power-state=true a VM in the snapshot's power state.",
        required=("snapshot-uuid", "filename"),
        optional=("compress", "metadata", "preserve-power-state"),
    ),
    "snapshot-reset-powerstate": Verb(
        "snapshots:snapshot_reset_powerstate",
        "Writes down that a snapshot is halted, without its memory. Wants --force.",
        optional=("snapshot-uuid", "force"),
        selects="snapshot",
    ),
}
