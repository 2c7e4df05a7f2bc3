# Written by codegen from idl/; change the IDL, not this file.
"""pool_patch on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "pool_patch"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'patch': ((), ('uuid', 'name-label', 'name-description', 'size', 'hosts', 'after-apply-guidance'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('size', ' RO', 'int', ('size',), '', '', '', ()),
    ('hosts', 'SRO', 'host ref set', ('host_patches', 'host_patch', 'host', 'host', 'uuid'), '', '', '', ('comma',)),
    ('after-apply-guidance', 'SRO', 'enum after_apply_guidance set', ('after_apply_guidance',), '', '', '', ('comma',)),
    ('update', ' RO', 'pool_update ref', ('pool_update', 'pool_update', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('pool-applied', ' RO', 'bool', ('pool_applied',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'after_apply_guidance': {'restartHVM': 'restartHVM', 'restartPV': 'restartPV', 'restartHost': 'restartHost', 'restartXAPI': 'restartXAPI'},
}
# fmt: on
