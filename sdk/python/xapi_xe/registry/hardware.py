"""Commands on devices of hosts."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "pci-enable-dom0-access": Verb(
        "hardware:pci_enable_dom0_access",
        "Lets the control domain use a PCI device again, from the next start. Prints the state.",
        required=("uuid",),
    ),
    "pci-disable-dom0-access": Verb(
        "hardware:pci_disable_dom0_access",
        "Hides a PCI device from the control domain, from the next start. Prints the state.",
        required=("uuid",),
    ),
    "pci-get-dom0-access-status": Verb(
        "hardware:pci_get_dom0_access_status",
        "Prints whether the control domain uses a PCI device.",
        required=("uuid",),
    ),
    "pgpu-enable-dom0-access": Verb(
        "hardware:pgpu_enable_dom0_access",
        "Lets the control domain use a GPU again, from the next start. Prints the state.",
        required=("uuid",),
    ),
    "pgpu-disable-dom0-access": Verb(
        "hardware:pgpu_disable_dom0_access",
        "Hides a GPU from the control domain, from the next start. Prints the state.",
        required=("uuid",),
    ),
    "pgpu-get-remaining-capacity": Verb(
        "hardware:pgpu_get_remaining_capacity",
        "Prints how many more virtual GPUs of a type a GPU can carry.",
        required=("uuid", "vgpu-type-uuid"),
    ),
    "gpu-group-create": Verb(
        "hardware:gpu_group_create",
        "Makes a group of GPUs. Prints the uuid.",
        optional=("name-label", "name-description", "other-config:"),
    ),
    "gpu-group-destroy": Verb(
        "hardware:gpu_group_destroy",
        "Removes a group of GPUs.",
        required=("uuid",),
    ),
    "gpu-group-get-remaining-capacity": Verb(
        "hardware:gpu_group_get_remaining_capacity",
        "Prints how many more virtual GPUs of a type a group can carry.",
        required=("uuid", "vgpu-type-uuid"),
    ),
    "pusb-scan": Verb(
        "hardware:pusb_scan",
        "Looks which USB devices a host has.",
        required=("host-uuid",),
    ),
    "usb-group-create": Verb(
        "hardware:usb_group_create",
        "Makes a group of USB devices. Prints the uuid.",
        optional=("name-label", "name-description", "other-config:"),
    ),
    "usb-group-destroy": Verb(
        "hardware:usb_group_destroy",
        "Removes a group of USB devices.",
        required=("uuid",),
    ),
    "vusb-create": Verb(
        "hardware:vusb_create",
        "Gives a VM a USB device of a group. Prints the uuid.",
        required=("usb-group-uuid", "vm-uuid"),
        optional=("other-config:",),
    ),
    "vusb-unplug": Verb(
        "hardware:vusb_unplug",
        "Takes a USB device from its running VM.",
        required=("uuid",),
    ),
    "vusb-destroy": Verb(
        "hardware:vusb_destroy",
        "Takes a USB device away from its VM.",
        required=("uuid",),
    ),
}
