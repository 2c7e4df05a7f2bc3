# Written by codegen from idl/; change the IDL, not this file.
"""pool_update on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "pool_update"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'update': ((), ('uuid', 'name-label', 'name-description', 'version', 'installation-size', 'hosts', 'after-apply-guidance'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('version', ' RO', 'string', ('version',), '', '', '', ()),
    ('installation-size', ' RO', 'int', ('installation_size',), '', '', '', ()),
    ('hosts', 'SRO', 'host ref set', ('hosts', 'host', 'uuid'), '', '', '', ('comma',)),
    ('after-apply-guidance', 'SRO', 'enum update_after_apply_guidance set', ('after_apply_guidance',), '', '', '', ('comma',)),
    ('enforce-homogeneity', ' RO', 'bool', ('enforce_homogeneity',), '', '', '', ()),
    ('key', ' RO', 'string', ('key',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('vdi', ' RO', 'VDI ref', ('vdi', 'VDI', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'update_after_apply_guidance': {'restartHVM': 'restartHVM', 'restartPV': 'restartPV', 'restartHost': 'restartHost', 'restartXAPI': 'restartXAPI'},
}
# fmt: on
