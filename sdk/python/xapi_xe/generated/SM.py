# Written by codegen from idl/; change the IDL, not this file.
"""SM on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "SM"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'sm': ((), ('uuid', 'type', 'name-label', 'name-description', 'vendor', 'copyright', 'configuration'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('type', ' RO', 'string', ('type',), '', '', '', ()),
    ('vendor', ' RO', 'string', ('vendor',), '', '', '', ()),
    ('copyright', ' RO', 'string', ('copyright',), '', '', '', ()),
    ('required-api-version', ' RO', 'string', ('required_api_version',), '', '', '', ()),
    ('capabilities', ' RO', 'string set', ('capabilities',), '', '', '', ('deprecated', 'plain')),
    ('features', 'MRO', '(string -> int) map', ('features',), '', '', '', ()),
    ('configuration', ' RO', '(string -> string) map', ('configuration',), '', '', '', ('plain',)),
    ('driver-filename', ' RO', 'string', ('driver_filename',), '', '', '', ()),
    ('required-cluster-stack', ' RO', 'string set', ('required_cluster_stack',), '', '', '', ('plain', 'comma')),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('supported-image-formats', 'SRO', 'enum image_format_type set', ('supported_image_formats',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'image_format_type': {'raw': 'raw', 'vhd': 'vhd', 'qcow2': 'qcow2'},
}
# fmt: on
