# Written by codegen from idl/; change the IDL, not this file.
"""VGPU_type on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VGPU_type"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vgpu-type': ((), ('uuid', 'vendor-name', 'model-name', 'max-resolution', 'max-heads'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vendor-name', ' RO', 'string', ('vendor_name',), '', '', '', ()),
    ('model-name', ' RO', 'string', ('model_name',), '', '', '', ()),
    ('framebuffer-size', ' RO', 'int', ('framebuffer_size',), '', '', '', ()),
    ('max-heads', ' RO', 'int', ('max_heads',), '', '', '', ()),
    ('max-resolution', ' RO', 'string', ('@', 'max_resolution'), '', '', '', ()),
    ('supported-on-PGPUs', ' RO', 'PGPU ref set', ('supported_on_PGPUs', 'PGPU', 'uuid'), '', '', '', ('plain',)),
    ('enabled-on-PGPUs', ' RO', 'PGPU ref set', ('enabled_on_PGPUs', 'PGPU', 'uuid'), '', '', '', ('plain',)),
    ('supported-on-GPU-groups', ' RO', 'GPU_group ref set', ('supported_on_GPU_groups', 'GPU_group', 'uuid'), '', '', '', ('plain',)),
    ('enabled-on-GPU-groups', ' RO', 'GPU_group ref set', ('enabled_on_GPU_groups', 'GPU_group', 'uuid'), '', '', '', ('plain',)),
    ('VGPU-uuids', ' RO', 'VGPU ref set', ('VGPUs', 'VGPU', 'uuid'), '', '', '', ('plain',)),
    ('experimental', ' RO', 'bool', ('experimental',), '', '', '', ()),
    ('compatible-types-in-vm', ' RO', 'VGPU_type ref set', ('compatible_types_in_vm', 'VGPU_type', 'uuid'), '', '', '', ('plain',)),
    ('identifier', ' RO', 'string', ('identifier',), '', '', '', ()),
    ('implementation', ' RO', 'enum vgpu_type_implementation', ('implementation',), '', '', '', ()),
    ('max-resolution-x', ' RO', 'int', ('max_resolution_x',), '', '', '', ()),
    ('max-resolution-y', ' RO', 'int', ('max_resolution_y',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vgpu_type_implementation': {'passthrough': 'passthrough', 'nvidia': 'nvidia', 'nvidia_sriov': 'nvidia_sriov', 'gvt_g': 'gvt_g', 'mxgpu': 'mxgpu'},
}
# fmt: on
