# Written by codegen from idl/; change the IDL, not this file.
"""GPU_group on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "GPU_group"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'gpu-group': ((), ('uuid', 'name-label', 'name-description'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('VGPU-uuids', 'SRO', 'VGPU ref set', ('VGPUs', 'VGPU', 'uuid'), '', '', '', ()),
    ('PGPU-uuids', 'SRO', 'PGPU ref set', ('PGPUs', 'PGPU', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('enabled-VGPU-types', ' RO', 'VGPU_type ref set', ('enabled_VGPU_types', 'VGPU_type', 'uuid'), '', '', '', ('plain',)),
    ('supported-VGPU-types', ' RO', 'VGPU_type ref set', ('supported_VGPU_types', 'VGPU_type', 'uuid'), '', '', '', ('plain',)),
    ('allocation-algorithm', ' RW', 'enum allocation_algorithm', ('allocation_algorithm',), 'set_allocation_algorithm', '', '', ()),
    ('GPU-types', 'SRO', 'string set', ('GPU_types',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'allocation_algorithm': {'breadth_first': 'breadth-first', 'depth_first': 'depth-first'},
}
# fmt: on
