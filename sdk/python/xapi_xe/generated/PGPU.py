# Written by codegen from idl/; change the IDL, not this file.
"""PGPU on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PGPU"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pgpu': ((), ('uuid', 'vendor-name', 'device-name', 'gpu-group-uuid'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vendor-name', ' RO', 'string', ('PCI', 'PCI', 'vendor_name'), '', '', '', ()),
    ('device-name', ' RO', 'string', ('PCI', 'PCI', 'device_name'), '', '', '', ()),
    ('dom0-access', ' RO', 'enum pci_dom0_access', ('dom0_access',), '', '', '', ()),
    ('is-system-display-device', ' RO', 'bool', ('is_system_display_device',), '', '', '', ()),
    ('gpu-group-uuid', ' RW', 'GPU_group ref', ('GPU_group', 'GPU_group', 'uuid'), 'set_GPU_group', '', '', ()),
    ('gpu-group-name-label', ' RO', 'string', ('GPU_group', 'GPU_group', 'name_label'), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('host-name-label', ' RO', 'string', ('host', 'host', 'name_label'), '', '', '', ()),
    ('pci-id', ' RO', 'string', ('PCI', 'PCI', 'pci_id'), '', '', '', ()),
    ('dependencies', 'SRO', 'string set', ('PCI', 'PCI', 'dependencies', 'PCI', 'pci_id'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('supported-VGPU-types', ' RO', 'VGPU_type ref set', ('supported_VGPU_types', 'VGPU_type', 'uuid'), '', '', '', ('plain',)),
    ('enabled-VGPU-types', 'SRW', 'VGPU_type ref set', ('enabled_VGPU_types', 'VGPU_type', 'uuid'), 'set_enabled_VGPU_types', 'add_enabled_VGPU_types', 'remove_enabled_VGPU_types', ()),
    ('resident-VGPUs', ' RO', 'VGPU ref set', ('resident_VGPUs', 'VGPU', 'uuid'), '', '', '', ('plain',)),
    ('compatibility-metadata', 'MRO', '(string -> string) map', ('compatibility_metadata',), '', '', '', ()),
    ('supported-VGPU-max-capacities', 'MRO', '(VGPU_type ref -> int) map', ('supported_VGPU_max_capacities',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'pci_dom0_access': {'enabled': 'enabled', 'disable_on_reboot': 'disable_on_reboot', 'disabled': 'disabled', 'enable_on_reboot': 'enable_on_reboot'},
}
# fmt: on
