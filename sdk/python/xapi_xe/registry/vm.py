"""Commands on virtual machines: their life, from a template to the end."""

from __future__ import annotations

from xapi_xe.registry import Verb

_COPIES = ("new-name-description",)

VERBS = {
    "vm-start": Verb(
        "vm_power:vm_start",
        "Starts the selected VMs. on names the host; without it the pool chooses one.",
        optional=("on", "paused", "force"),
        selects="vm",
        common=True,
    ),
    "vm-shutdown": Verb(
        "vm_power:vm_shutdown",
        "Shuts the selected VMs down: the guest is asked, with --force it is switched off.",
        optional=("force",),
        selects="vm",
        common=True,
    ),
    "vm-reboot": Verb(
        "vm_power:vm_reboot",
        "Restarts the selected VMs: the guest is asked, with --force it is not.",
        optional=("force",),
        selects="vm",
        common=True,
    ),
    "vm-suspend": Verb(
        "vm_power:vm_suspend",
        "Saves the memory of the selected VMs to disk and releases their hosts.",
        selects="vm",
        common=True,
    ),
    "vm-resume": Verb(
        "vm_power:vm_resume",
        "Lets suspended VMs go on. on names the host; without it the pool chooses one.",
        optional=("on", "force"),
        selects="vm",
        common=True,
    ),
    "vm-pause": Verb(
        "vm_power:vm_pause",
        "Stops the processors of running VMs; their memory stays where it is.",
        selects="vm",
    ),
    "vm-unpause": Verb(
        "vm_power:vm_unpause", "Lets the processors of paused VMs go on.", selects="vm"
    ),
    "vm-reset-powerstate": Verb(
        "vm_power:vm_reset_powerstate",
        "Writes down that the VMs are halted, and does nothing to them. For VMs whose host is gone "
        "for good; if one still runs, its disks will be damaged. Wants --force.",
        optional=("force",),
        selects="vm",
    ),
    "vm-restart-device-models": Verb(
        "vm_power:vm_restart_device_models",
        "Replaces the device emulation of running VMs, for instance after an update of their host.",
        selects="vm",
    ),
    "vm-migrate": Verb(
        "vm_migrate:vm_migrate",
        "Moves VMs to another host (host, or host-uuid). With vdi:VDI=SR, vif:VIF=NETWORK or "
        "vgpu:VGPU=GROUP (uuids) their disks move too; with remote-master, remote-username and "
        "remote-password to another pool, where host, SRs and networks are then meant. "
        "remote-fingerprint (SHA-256) or remote-ca-file says which certificate that pool has, "
        "remote-verify=false that any will do. With copy=true the VM stays, and a copy arrives.",
        optional=(
            "host",
            "host-uuid",
            "live",
            "force",
            "copy",
            "compress",
            "remote-master",
            "remote-username",
            "remote-password",
            "remote-network",
            "remote-fingerprint",
            "remote-ca-file",
            "remote-verify",
            "vdi:",
            "vif:",
            "vgpu:",
        ),
        selects="vm",
        common=True,
    ),
    "vm-install": Verb(
        "vm_install:vm_install",
        "Makes a VM from a template (its name, or template-uuid). Disks of the template are put "
        "into the repository given, or into the pool's default one. Prints the uuid.",
        required=("new-name-label",),
        optional=(
            "template",
            "template-uuid",
            "template-name-label",
            "sr-uuid",
            "sr-name-label",
            "copy-bios-strings-from",
        ),
        common=True,
    ),
    "vm-create": Verb(
        "vm_copies:vm_create",
        "Makes a VM without disks, devices and boot settings. Most VMs are better made from a "
        "template with vm-install. Prints the uuid.",
        required=("name-label",),
        optional=("name-description",),
    ),
    "vm-clone": Verb(
        "vm_copies:vm_clone",
        "Makes a VM like the selected one; disks share their blocks where the repository can. "
        "Prints the uuid.",
        required=("new-name-label",),
        optional=_COPIES,
        selects="vm",
        common=True,
    ),
    "vm-copy": Verb(
        "vm_copies:vm_copy",
        "Makes a VM like the selected one with full copies of its disks, in the repository given "
        "or in their own. Prints the uuid.",
        required=("new-name-label",),
        optional=(*_COPIES, "sr-uuid"),
        selects="vm",
    ),
    "vm-snapshot": Verb(
        "vm_copies:vm_snapshot",
        "Takes a snapshot of the VM's settings and disks; ignore-vdi-uuids names disks to leave "
        "out, separated by commas. Prints the uuid.",
        required=("new-name-label",),
        optional=(*_COPIES, "ignore-vdi-uuids"),
        selects="vm",
        common=True,
    ),
    "vm-checkpoint": Verb(
        "vm_copies:vm_checkpoint",
        "Takes a snapshot of the VM's settings, disks and memory. Prints the uuid.",
        required=("new-name-label",),
        optional=_COPIES,
        selects="vm",
    ),
    "vm-destroy": Verb(
        "vm_copies:vm_destroy",
        "Deletes a halted VM but not its disks; vm-uninstall deletes both.",
        required=("uuid",),
    ),
    "vm-uninstall": Verb(
        "uninstall:vm_uninstall",
        "Deletes halted VMs and the disks that belong to them alone. Asks before it does, unless "
        "--force is given.",
        optional=("force",),
        selects="vm",
        common=True,
    ),
    "vm-export": Verb(
        "vm_transfer:vm_export",
        "Writes a halted VM with its disks into a new file (an empty name, or -, is the standard "
        "output). compress is true (gzip), zstd or false. metadata=true leaves the disks out, and "
        "include-snapshots=true adds what is known of snapshots to that.",
        required=("filename",),
        optional=("compress", "metadata", "preserve-power-state", "include-snapshots"),
        selects="vm",
        common=True,
    ),
    "vm-import": Verb(
        "vm_transfer:vm_import",
        "Makes VMs from a file of vm-export (- is the standard input), or from one that the server "
        "fetches from url. Disks go into the repository given, or into the pool's default one. "
        "preserve=true keeps MAC addresses, uuids and power states; metadata=true reads a file "
        "without disks, dry-run=true only checks it. Prints the uuids. With type (and "
        "host-username, host-password, remote-config:KEY=VALUE) VMs are fetched from another "
        "hypervisor.",
        optional=(
            "filename",
            "url",
            "sr-uuid",
            "preserve",
            "force",
            "metadata",
            "dry-run",
            "type",
            "host-username",
            "host-password",
            "remote-config:",
        ),
        common=True,
    ),
    "template-export": Verb(
        "vm_transfer:template_export",
        "Writes a template with its disks into a new file.",
        required=("template-uuid", "filename"),
        optional=("compress", "metadata"),
    ),
    "template-uninstall": Verb(
        "uninstall:template_uninstall",
        "Deletes a template and the disks that belong to it alone. Asks before it does, unless "
        "--force is given.",
        required=("template-uuid",),
        optional=("force",),
    ),
}
