"""The default templates: what `VM.clone` and the creation dialogues of clients start from.

Clients read other_config: ``default_template`` and ``install-methods`` always, ``disks`` (the disks
`VM.provision` makes) and ``linux_template`` where they are (clients.md §4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xapi.generated import records
from xapi.idl.record import Writer
from xapi.operations.bootstrap.identity import stable_uuid

__all__ = ["TEMPLATES", "Template", "create_templates"]

MIB = 1 << 20
GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of guest. `memory` and `disk` are in bytes; `disk` 0 leaves the disks to the user."""

    name: str
    description: str
    memory: int
    vcpus: int = 1
    disk: int = 0
    memory_most: int = 1536 * GIB
    vcpus_most: int = 32
    boot_order: str = "cdn"
    viridian: bool = False
    vendor_device: bool = False
    install_methods: str = "cdrom"
    other_config: Mapping[str, str] = field(default_factory=dict[str, str])


TEMPLATES = (
    Template(
        "Other install media",
        "Template which allows VM installation from install media",
        256 * MIB,
        boot_order="dc",
        viridian=True,
    ),
    Template(
        "Test guest",
        "A small Linux guest with one disk, for trying things out",
        256 * MIB,
        disk=1 * GIB,
        other_config={"linux_template": "true"},
    ),
    Template(
        "Debian Bookworm 12",
        "A Debian 12 guest; install it from the network or from a CD image",
        1 * GIB,
        disk=10 * GIB,
        install_methods="cdrom,http,ftp",
        other_config={
            "linux_template": "true",
            "install-arch": "amd64",
            "install-distro": "debianlike",
            "debian-release": "bookworm",
        },
    ),
    Template(
        "Windows Server 2022 (64-bit)",
        "A Windows guest; install it from a CD image",
        4 * GIB,
        vcpus=2,
        disk=32 * GIB,
        viridian=True,
        vendor_device=True,
    ),
)


def _recommendations(template: Template) -> str:
    fields = (
        f'<restriction field="memory-static-max" max="{template.memory_most}"/>'
        f'<restriction field="vcpus-max" max="{template.vcpus_most}"/>'
        '<restriction field="has-vendor-device" value="'
        f'{"true" if template.vendor_device else "false"}"/>'
        '<restriction field="supports-bios" value="yes"/>'
        '<restriction field="supports-uefi" value="yes"/>'
        '<restriction field="supports-secure-boot" value="no"/>'
        '<restriction max="255" property="number-of-vbds"/>'
        '<restriction max="7" property="number-of-vifs"/>'
    )
    return f"<restrictions>{fields}</restrictions>"


def _disks(size: int) -> str:
    disk = f'<disk bootable="true" device="0" size="{size}" sr="" type="system"/>'
    return f"<provision>{disk}</provision>"


def create_templates(tx: Writer, host_uuid: str) -> None:
    """One default template of each kind."""
    for template in TEMPLATES:
        other = {
            **template.other_config,
            "base_template_name": template.name,
            "default_template": "true",
            "install-methods": template.install_methods,
            "mac_seed": stable_uuid(host_uuid, "template", template.name, "mac_seed"),
        }
        if template.disk:
            other["disks"] = _disks(template.disk)
        records.VM.create(
            tx,
            uuid=stable_uuid(host_uuid, "template", template.name),
            name_label=template.name,
            name_description=template.description,
            is_a_template=True,
            is_default_template=True,
            domid=-1,
            domain_type="hvm",
            memory_static_min=min(template.memory, 128 * MIB),
            memory_static_max=template.memory,
            memory_dynamic_min=template.memory,
            memory_dynamic_max=template.memory,
            memory_target=template.memory,
            VCPUs_max=template.vcpus,
            VCPUs_at_startup=template.vcpus,
            actions_after_shutdown="destroy",
            actions_after_reboot="restart",
            actions_after_crash="restart",
            HVM_boot_policy="BIOS order",
            HVM_boot_params={"order": template.boot_order, "firmware": "bios"},
            has_vendor_device=template.vendor_device,
            platform={
                "acpi": "1",
                "apic": "true",
                "device-model": "qemu-upstream-compat",
                "nx": "true",
                "pae": "true",
                "timeoffset": "0",
                "vga": "std",
                "videoram": "8",
                "viridian": "true" if template.viridian else "false",
            },
            recommendations=_recommendations(template),
            other_config=other,
            user_version=1,
        )
