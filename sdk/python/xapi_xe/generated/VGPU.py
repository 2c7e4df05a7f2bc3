# Written by codegen from idl/; change the IDL, not this file.
"""VGPU on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VGPU"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vgpu': ((), ('uuid', 'vm-uuid', 'device', 'gpu-group-uuid'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vm-uuid', ' RO', 'VM ref', ('VM', 'VM', 'uuid'), '', '', '', ()),
    ('vm-name-label', ' RO', 'string', ('VM', 'VM', 'name_label'), '', '', '', ()),
    ('device', ' RO', 'string', ('device',), '', '', '', ()),
    ('gpu-group-uuid', ' RO', 'GPU_group ref', ('GPU_group', 'GPU_group', 'uuid'), '', '', '', ()),
    ('gpu-group-name-label', ' RO', 'string', ('GPU_group', 'GPU_group', 'name_label'), '', '', '', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('type-uuid', ' RO', 'VGPU_type ref', ('type', 'VGPU_type', 'uuid'), '', '', '', ()),
    ('type-model-name', ' RO', 'string', ('type', 'VGPU_type', 'model_name'), '', '', '', ()),
    ('resident-on', ' RO', 'PGPU ref', ('resident_on', 'PGPU', 'uuid'), '', '', '', ()),
    ('compatibility-metadata', ' RO', '(string -> string) map', ('compatibility_metadata',), '', '', '', ('plain',)),
    ('extra_args', ' RW', 'string', ('extra_args',), 'set_extra_args', '', '', ()),
    ('pci', ' RO', 'string', ('PCI', 'PCI', 'pci_id'), '', '', '', ()),
    ('scheduled-to-be-resident-on', ' RO', 'PGPU ref', ('scheduled_to_be_resident_on', 'PGPU', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
