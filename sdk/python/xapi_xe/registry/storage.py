"""Commands on repositories, disks, and the devices that connect them."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "sr-create": Verb(
        "storage:sr_create",
        "Makes a repository and connects it. device-config says where, in the words of the "
        "type. Prints the uuid.",
        required=("name-label", "type"),
        optional=(
            "host-uuid",
            "name-description",
            "device-config:",
            "physical-size",
            "content-type",
            "shared",
            "sm-config:",
        ),
        common=True,
    ),
    "sr-introduce": Verb(
        "storage:sr_introduce",
        "Makes a repository known that has content already. It needs a PBD on each host then.",
        required=("uuid", "name-label", "type"),
        optional=("name-description", "content-type", "shared", "sm-config:"),
    ),
    "sr-forget": Verb(
        "storage:sr_forget",
        "Forgets a repository and leaves its content alone. Its PBDs must be unplugged.",
        required=("uuid",),
    ),
    "sr-destroy": Verb(
        "storage:sr_destroy",
        "Destroys a repository with its content. Its PBDs must be unplugged.",
        required=("uuid",),
    ),
    "sr-scan": Verb(
        "storage:sr_scan",
        "Looks which disks are in a repository, and makes them known.",
        required=("uuid",),
    ),
    "sr-update": Verb(
        "storage:sr_update",
        "Reads the figures of a repository anew.",
        required=("uuid",),
    ),
    "sr-probe": Verb(
        "storage:sr_probe",
        "Looks which repositories can be found at a place, and prints what the driver says.",
        required=("type",),
        optional=("host-uuid", "device-config:", "sm-config:"),
    ),
    "sr-probe-ext": Verb(
        "storage:sr_probe_ext",
        "The same, as records with the settings to go on with.",
        required=("type",),
        optional=("host-uuid", "device-config:", "sm-config:"),
    ),
    "sr-enable-database-replication": Verb(
        "storage:sr_enable_replication",
        "Keeps a copy of the pool's database in the repository.",
        required=("uuid",),
    ),
    "sr-disable-database-replication": Verb(
        "storage:sr_disable_replication",
        "Ends the copy of the pool's database in the repository.",
        required=("uuid",),
    ),
    "sr-data-source-list": Verb(
        "data_sources:sr_list",
        "Lists what is measured of a repository.",
        required=("uuid",),
    ),
    "sr-data-source-query": Verb(
        "data_sources:sr_query",
        "Prints the latest value of a data source of a repository.",
        required=("uuid", "data-source"),
    ),
    "sr-data-source-record": Verb(
        "data_sources:sr_record",
        "Keeps the values of a data source of a repository.",
        required=("uuid", "data-source"),
    ),
    "sr-data-source-forget": Verb(
        "data_sources:sr_forget",
        "Drops the kept values of a data source of a repository.",
        required=("uuid", "data-source"),
    ),
    "lvhd-enable-thin-provisioning": Verb(
        "storage:lvhd_enable_thin_provisioning",
        "Lets disks of an LVHD repository grow as they are written.",
        required=("sr-uuid", "initial-allocation", "allocation-quantum"),
        optional=("host-uuid",),
    ),
    "pbd-create": Verb(
        "storage:pbd_create",
        "Says how a host reaches a repository; pbd-plug connects it. Prints the uuid.",
        required=("host-uuid", "sr-uuid"),
        optional=("device-config:", "other-config:"),
    ),
    "pbd-destroy": Verb(
        "storage:pbd_destroy",
        "Forgets how a host reaches a repository.",
        required=("uuid",),
    ),
    "pbd-plug": Verb(
        "storage:pbd_plug",
        "Connects a host and a repository.",
        required=("uuid",),
        common=True,
    ),
    "pbd-unplug": Verb(
        "storage:pbd_unplug",
        "Takes the connection of a host and a repository away; no running VM may use it.",
        required=("uuid",),
        common=True,
    ),
    "drtask-create": Verb(
        "storage:drtask_create",
        "Makes the repositories known that a copied database tells of. Prints the uuid.",
        required=("type", "device-config:"),
        optional=("sr-whitelist",),
    ),
    "drtask-destroy": Verb(
        "storage:drtask_destroy",
        "Forgets the repositories again, unless VMs of them were recovered.",
        required=("uuid",),
    ),
    "vdi-create": Verb(
        "disks:vdi_create",
        "Makes a disk in a repository. virtual-size takes suffixes such as GiB. Prints the uuid.",
        required=("sr-uuid", "name-label", "virtual-size"),
        optional=(
            "name-description",
            "type",
            "sharable",
            "read-only",
            "other-config:",
            "xenstore-data:",
            "sm-config:",
            "tags",
        ),
        common=True,
    ),
    "vdi-destroy": Verb(
        "disks:vdi_destroy",
        "Destroys a disk and its content.",
        required=("uuid",),
        common=True,
    ),
    "vdi-forget": Verb(
        "disks:vdi_forget",
        "Forgets a disk and leaves its content alone.",
        required=("uuid",),
    ),
    "vdi-clone": Verb(
        "disks:vdi_clone",
        "Makes a disk with the same content, which shares blocks where the repository can. "
        "Prints the uuid.",
        required=("uuid",),
        optional=("new-name-label", "new-name-description", "driver-params:"),
        common=True,
    ),
    "vdi-snapshot": Verb(
        "disks:vdi_snapshot",
        "Keeps the content of a disk as it is now. Prints the uuid.",
        required=("uuid",),
        optional=("driver-params:",),
    ),
    "vdi-copy": Verb(
        "disks:vdi_copy",
        "Copies a disk block by block into a repository, or into a disk that there is; with "
        "base-vdi-uuid only what differs from that. Prints the uuid.",
        required=("uuid",),
        optional=("sr-uuid", "base-vdi-uuid", "into-vdi-uuid"),
    ),
    "vdi-resize": Verb(
        "disks:vdi_resize",
        "Makes a disk larger.",
        required=("uuid", "disk-size"),
        optional=("online",),
    ),
    "vdi-update": Verb(
        "disks:vdi_update",
        "Reads the record of a disk anew from its repository.",
        required=("uuid",),
    ),
    "vdi-introduce": Verb(
        "disks:vdi_introduce",
        "Makes a disk known that its repository has already.",
        required=("uuid", "sr-uuid", "type", "location"),
        optional=(
            "name-label",
            "name-description",
            "sharable",
            "read-only",
            "other-config:",
            "xenstore-data:",
            "sm-config:",
        ),
    ),
    "vdi-import": Verb(
        "disks:vdi_import",
        "Writes the content of a file into a disk. format is raw, vhd, tar or qcow2.",
        required=("uuid", "filename"),
        optional=("format", "progress"),
    ),
    "vdi-export": Verb(
        "disks:vdi_export",
        "Fetches the content of a disk into a new file; with base only what differs from that "
        "disk.",
        required=("uuid", "filename"),
        optional=("format", "base", "progress"),
    ),
    "vdi-pool-migrate": Verb(
        "disks:vdi_pool_migrate",
        "Moves a disk to another repository while its VM runs. Prints the uuid.",
        required=("uuid", "sr-uuid"),
        optional=("dest-img-format",),
    ),
    "vdi-unlock": Verb(
        "disks:vdi_unlock",
        "Takes the lock of a disk away that nobody uses any more; wants --force.",
        required=("uuid",),
        optional=("force",),
    ),
    "vdi-enable-cbt": Verb(
        "disks:vdi_enable_cbt",
        "Begins to note which blocks of a disk change.",
        required=("uuid",),
    ),
    "vdi-disable-cbt": Verb(
        "disks:vdi_disable_cbt",
        "Ends the noting of changed blocks.",
        required=("uuid",),
    ),
    "vdi-data-destroy": Verb(
        "disks:vdi_data_destroy",
        "Drops the content of a snapshot, and keeps what is noted of changed blocks.",
        required=("uuid",),
    ),
    "vdi-list-changed-blocks": Verb(
        "disks:vdi_list_changed_blocks",
        "Prints which blocks differ between two disks, as a bitmap in base 64.",
        required=("vdi-from-uuid", "vdi-to-uuid"),
    ),
    "cd-list": Verb(
        "storage:cd_list",
        "Lists the disks in the repositories of ISO images. Filters are those of vdi-list.",
        optional=("params", "*"),
        common=True,
    ),
    "vbd-create": Verb(
        "disks:vbd_create",
        "Gives a VM a drive with a disk, or an empty CD drive. device is a number, or "
        "autodetect. Prints the uuid.",
        required=("vm-uuid", "device"),
        optional=("vdi-uuid", "bootable", "type", "mode", "unpluggable", "other-config:"),
        common=True,
    ),
    "vbd-destroy": Verb(
        "disks:vbd_destroy",
        "Takes a drive away from its VM; the disk stays.",
        required=("uuid",),
    ),
    "vbd-insert": Verb(
        "disks:vbd_insert",
        "Puts a disk into an empty CD drive.",
        required=("uuid", "vdi-uuid"),
    ),
    "vbd-eject": Verb(
        "disks:vbd_eject",
        "Takes the disk out of a CD drive.",
        required=("uuid",),
    ),
    "vbd-plug": Verb(
        "disks:vbd_plug",
        "Shows a drive to its running VM.",
        required=("uuid",),
    ),
    "vbd-unplug": Verb(
        "disks:vbd_unplug",
        "Takes a drive from its running VM; asks again for timeout seconds if the guest refuses.",
        required=("uuid",),
        optional=("timeout", "force"),
    ),
    "vbd-pause": Verb(
        "disks:vbd_pause",
        "Stops a drive of a running VM for a moment, and prints the token that lets it go on.",
        required=("uuid",),
    ),
    "vbd-unpause": Verb(
        "disks:vbd_unpause",
        "Lets a drive go on.",
        required=("uuid",),
        optional=("token",),
    ),
}
