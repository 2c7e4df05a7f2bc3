"""Commands on virtual machines."""

from __future__ import annotations

from xapi_xe.registry import Verb

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
}
